//! Filling a form in, field by field: what is typed stands in the place of what was there, and the next field is asked.

use super::LineOutcome;
use super::choice::numbers;
use super::hand::TypingHand;
use crate::app::form::Value;
use crate::app::key::{Key, KeyName};
use crate::app::mouse::PressableList;
use crate::app::screen::Screen;
use crate::say;
use crate::text::fold;

/// Empties a field.
const NOTHING: &str = "-";

/// Fills in the field with the cursor; an empty line leaves it as it is.
pub(super) fn fill(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    let Screen::Form(form) = hand.model.screen() else {
        return LineOutcome::Done;
    };
    let Some(field) = form.fields.get(form.at) else {
        return LineOutcome::Done;
    };
    let filled = match &field.value {
        _ if line.is_empty() => Some(()),
        Value::Text(_) => {
            hand.clear();
            if line.trim() != NOTHING {
                hand.write(line);
            }
            Some(())
        }
        Value::One { choices, .. } => {
            let labels: Vec<&str> = choices.iter().map(|(_, label)| label.as_str()).collect();
            one(&labels, line.trim()).map(|to| {
                hand.code(KeyName::Backspace);
                hand.times(KeyName::Right, to.map_or(0, |at| at + 1));
            })
        }
        Value::Many { choices, .. } => {
            let choices: Vec<(String, bool)> = choices.iter().map(|(_, label, on)| (label.clone(), *on)).collect();
            many(hand, &choices, line.trim())
        }
    };
    match filled {
        Some(()) => {
            go_on(hand);
            LineOutcome::Done
        }
        None => LineOutcome::Unclear(say!(hand.model.words, "plain-no-choice", typed = line.trim())),
    }
}

/// Returns the choice that a line names, `Some(None)` for none; `None` where it names none or several.
fn one(labels: &[&str], line: &str) -> Option<Option<usize>> {
    if line == NOTHING || line == "0" {
        return Some(None);
    }
    if let Ok(number) = line.parse::<usize>() {
        return number.checked_sub(1).filter(|at| *at < labels.len()).map(Some);
    }
    named(labels, line).map(Some)
}

/// Returns the one choice that is this text, else the one that begins with it.
fn named(labels: &[&str], line: &str) -> Option<usize> {
    let wanted = fold(line);
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut hits = (0..labels.len()).filter(|at| labels.get(*at).is_some_and(|label| fits(&fold(label))));
        hits.next().filter(|_| hits.next().is_none())
    };
    only(&|label| label == wanted).or_else(|| only(&|label| label.starts_with(&wanted)))
}

/// Makes exactly the choices that a line names: by numbers, or by words with commas between. Returns `None` where it names another.
fn many(hand: &mut TypingHand<'_>, choices: &[(String, bool)], line: &str) -> Option<()> {
    let labels: Vec<&str> = choices.iter().map(|(label, _)| label.as_str()).collect();
    let wanted: Vec<usize> = if line == NOTHING || line == "0" {
        Vec::new()
    } else if let Some(numbers) = numbers(line) {
        numbers
    } else {
        let parts = line.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| named(&labels, part)).collect::<Option<_>>()?
    };
    if wanted.iter().any(|at| *at >= labels.len()) {
        return None;
    }
    let Screen::Form(form) = hand.model.screen() else {
        return None;
    };
    let here = form.at;
    for (at, (_, on)) in choices.iter().enumerate() {
        if wanted.contains(&at) != *on {
            hand.row(PressableList::Options(here), at);
        }
    }
    Some(())
}

/// Goes on to the next field; behind the last the form is handed in.
fn go_on(hand: &mut TypingHand<'_>) {
    let Screen::Form(form) = hand.model.screen() else {
        return;
    };
    let next = form.at + 1;
    if next < form.fields.len() {
        return hand.row(PressableList::Fields, next);
    }
    hand.key(Key {
        ctrl: true,
        ..Key::plain(KeyName::Char('s'))
    });
}
