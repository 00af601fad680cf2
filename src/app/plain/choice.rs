//! Choosing from a list: by number, by yes or no, or by the beginning of a choice. What fits several narrows the list and chooses nothing.

use super::LineOutcome;
use super::hand::TypingHand;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::Picker;
use crate::app::key::KeyName;
use crate::app::mouse::PressableList;
use crate::app::screen::Screen;
use crate::locale::Words;
use crate::say;
use crate::text::fold;

/// Takes the choice that a line names.
pub(super) fn choose(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    let words = hand.model.words;
    let Screen::Picker(picker, pick) = hand.model.screen() else {
        return LineOutcome::Done;
    };
    let several = matches!(pick, Pick::Domain(_) | Pick::Important(_));
    let fitting = picker.fitting().len();
    if line.is_empty() {
        return LineOutcome::Unclear(say!(words, "plain-choose"));
    }
    if let Some(numbers) = numbers(line) {
        let wrong = numbers.iter().find(|n| **n >= fitting);
        return match (wrong, numbers.as_slice()) {
            (Some(wrong), _) => LineOutcome::Unclear(say!(words, "plain-no-row", n = wrong + 1)),
            (None, all) if several => {
                // Tab turns each on or off and keeps the list open; what is chosen stands already when it closes.
                for at in all {
                    take(hand, *at, KeyName::Tab);
                }
                hand.code(KeyName::Esc);
                LineOutcome::Done
            }
            (None, [only]) => take(hand, *only, KeyName::Enter),
            (None, _) => LineOutcome::Unclear(say!(words, "plain-one-number")),
        };
    }
    if let Some(at) = yes_or_no(words, picker, line) {
        return take(hand, at, KeyName::Enter);
    }
    narrow(hand, line)
}

fn take(hand: &mut TypingHand<'_>, at: usize, code: KeyName) -> LineOutcome {
    hand.row(PressableList::Choices, at);
    hand.code(code);
    LineOutcome::Done
}

/// Returns the numbers of a line as places counted from 0; `None` where something else stands in it.
pub(super) fn numbers(line: &str) -> Option<Vec<usize>> {
    let parts = line.split([' ', ',']).filter(|part| !part.is_empty());
    let all: Option<Vec<usize>> = parts.map(|part| part.parse::<usize>().ok()?.checked_sub(1)).collect();
    all.filter(|all| !all.is_empty())
}

/// Returns the choice that a yes or a no means, where that is asked.
fn yes_or_no(words: &Words, picker: &Picker, line: &str) -> Option<usize> {
    let said = fold(line);
    let says = |id: &str| words.get(id).split(' ').any(|word| word == said);
    let wanted = match () {
        () if says("plain-yes") => "yes",
        () if says("plain-no") => "no",
        () => return None,
    };
    picker.fitting().iter().position(|row| row.id == wanted)
}

/// Types a line as what is looked for, and takes the one choice that fits; where several do, they are there to be chosen from.
fn narrow(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    let words = hand.model.words;
    hand.clear();
    hand.write(line);
    let Screen::Picker(picker, pick) = hand.model.screen() else {
        return LineOutcome::Done;
    };
    let by_itself = pick.opened_by_itself();
    let fitting = picker.fitting();
    let same: Vec<usize> = (0..fitting.len())
        .filter(|at| fitting.get(*at).is_some_and(|row| fold(&row.label) == fold(line)))
        .collect();
    match (fitting.len(), same.as_slice()) {
        (0, _) if by_itself => {
            // A line of the talk: it waits until the question is answered.
            hand.code(KeyName::Enter);
            LineOutcome::Unclear(say!(words, "plain-waits", typed = line))
        }
        (0, _) => {
            hand.clear();
            LineOutcome::Unclear(say!(words, "plain-no-choice", typed = line))
        }
        (1, _) => take(hand, 0, KeyName::Enter),
        (_, [at]) => take(hand, *at, KeyName::Enter),
        _ => LineOutcome::Done,
    }
}
