//! Plain mode, for screen readers and pipes: a line of text is turned into the keys and presses that say the same, which `update` takes in
//! like those of the screen.
//!
//! Says nothing and changes nothing itself: what is read out is in `ui::plain`.

mod choice;
mod field;
mod hand;
mod list;
mod name;

use crate::app::command;
use crate::app::dialog::pick::Pick;
use crate::app::key::{Key, KeyName};
use crate::app::model::Model;
use crate::app::note::says_who;
use crate::app::screen::Screen;
use crate::app::windows::Window;
use crate::app::{Msg, card, menu};
use crate::say;
use hand::TypingHand;

/// What came of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineOutcome {
    /// It was carried out.
    Done,
    /// The whole page is to be read again.
    Read,
    /// It was not understood, and why.
    Unclear(String),
}

/// Reads lines, one after the other; a line that ends in a backslash goes on in the next.
#[derive(Debug, Default)]
pub struct LineReader {
    begun: String,
}

impl LineReader {
    /// Carries a line out: hands the messages it stands for to `take`, each after what the one before it changed. Returns `None` where
    /// the line goes on in the next.
    pub fn line(&mut self, model: &mut Model, raw: &str, take: &mut dyn FnMut(&mut Model, Msg)) -> Option<LineOutcome> {
        let line = clean(raw);
        if let Some(begun) = line.strip_suffix('\\') {
            self.begun.push_str(begun);
            self.begun.push('\n');
            return None;
        }
        let line = std::mem::take(&mut self.begun) + &line;
        let mut hand = TypingHand { model, take };
        bring_back(&mut hand);
        let answer = meaning(&mut hand, &line);
        Some(leave_unread(&mut hand).unwrap_or(answer))
    }
}

/// Returns a line without its end and without what no keyboard types.
fn clean(raw: &str) -> String {
    let letters = raw.trim_end_matches(['\n', '\r']).chars();
    letters
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| !c.is_control())
        .collect()
}

/// Shows a wall again that was emptied: there any key does this and nothing else.
fn bring_back(hand: &mut TypingHand<'_>) {
    if hand.model.windows.blank && hand.model.windows.window == Window::Only {
        hand.code(KeyName::Esc);
    }
}

/// Carries out what a line means where the user is.
fn meaning(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    if let Some(rest) = line.strip_prefix(':') {
        return behind_colon(hand, rest.trim());
    }
    if line.trim() == "?" {
        hand.code(KeyName::F(1));
        return LineOutcome::Done;
    }
    match hand.model.screen() {
        Screen::Picker(_, Pick::Command) if is_said(hand.model, line) => {
            // Somebody speaks: the list of commands that fitted an earlier word goes.
            hand.code(KeyName::Esc);
            meaning(hand, line)
        }
        Screen::Picker(..) => choice::choose(hand, line.trim()),
        Screen::Form(_) => field::fill(hand, line),
        Screen::Search(_) => seek(hand, line),
        Screen::Home(list) if list.filter.is_some() => seek(hand, line),
        Screen::Menu(..) if line.chars().count() == 1 => {
            hand.write(line);
            LineOutcome::Done
        }
        Screen::Phase(open, _) | Screen::Review(open, _) if !says_who(&open.session, line) => word(hand, line.trim()),
        _ if hand.model.typing().0 => note(hand, line),
        Screen::Check(open) if open.check.opens() && is_remark(line) => note(hand, line),
        _ => word(hand, line.trim()),
    }
}

/// Returns whether a line begins with a speaker of the session.
fn is_said(model: &Model, line: &str) -> bool {
    let open = model.open.as_ref();
    open.is_some_and(|open| says_who(&open.session, line))
}

/// Returns whether a line is what somebody says, where one word is the name of a command: it holds a function, a partner or a sentence.
fn is_remark(line: &str) -> bool {
    let line = line.trim();
    let begins = line.starts_with(|c: char| c.is_alphabetic() || c == '#');
    begins && (line.contains([':', '#', ',']) || line.split_whitespace().count() > 2)
}

/// Types a line where letters are text, and ends it as Enter does.
fn note(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    let noted = note_as_it_stands(hand, line);
    if !line.is_empty() {
        hand.make_room();
        hand.write(line);
    }
    hand.code(KeyName::Enter);
    if let Some(text) = noted.filter(|_| hand.model.notice.is_none()) {
        hand.model
            .tell(say!(hand.model.words, "plain-as-it-stands", text = text));
    }
    LineOutcome::Done
}

/// Notes the line that waits for an answer as it stands, where what comes is none of the answers: it is a line of its own, and neither is
/// lost or glued to the other. Returns what was noted so.
fn note_as_it_stands(hand: &mut TypingHand<'_>, line: &str) -> Option<String> {
    let (Screen::Card(open) | Screen::Closing(open)) = hand.model.screen() else {
        return None;
    };
    let note = open.note().filter(|note| note.asking.is_some())?;
    let text = note.line().trim().to_owned();
    let answers = card::asked(open).len();
    let number = line.trim().parse::<usize>().ok();
    if line.trim().is_empty() || number.is_some_and(|n| (1..=answers).contains(&n)) {
        return None;
    }
    hand.code(KeyName::Tab);
    Some(text)
}

/// Types what is looked for in the place of what was; an empty line opens what was chosen.
fn seek(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    if line.is_empty() {
        hand.code(KeyName::Enter);
    } else {
        hand.clear();
        hand.write(line);
    }
    LineOutcome::Done
}

/// Carries out a line where letters are no text: a number chooses a row, a letter is a key, a word is a command.
fn word(hand: &mut TypingHand<'_>, line: &str) -> LineOutcome {
    let mut letters = line.chars();
    match (letters.next(), letters.next()) {
        (None, _) => {
            hand.code(KeyName::Enter);
            LineOutcome::Done
        }
        (Some(c), None) if !c.is_ascii_digit() => {
            let key = Key::plain(KeyName::Char(c));
            if command::lookup(key, &hand.model.scopes(), false, true).is_none() {
                return behind_colon(hand, line);
            }
            hand.key(key);
            LineOutcome::Done
        }
        _ => behind_colon(hand, line),
    }
}

/// Carries out what stands behind a colon: nothing lists the commands, a number chooses a row, then a key, a letter of the menu, or the
/// name of a command.
fn behind_colon(hand: &mut TypingHand<'_>, rest: &str) -> LineOutcome {
    let words = hand.model.words;
    if rest.is_empty() {
        name::list(hand);
        return LineOutcome::Done;
    }
    if words.get("plain-read").split(' ').any(|word| word == rest) {
        return LineOutcome::Read;
    }
    if let Some((number, more)) = number(rest) {
        return match list::choose(hand, number) {
            false => LineOutcome::Unclear(say!(words, "plain-no-row", n = number)),
            true if more.is_empty() => LineOutcome::Done,
            true => behind_colon(hand, more),
        };
    }
    hand.close_menu();
    if name::key(rest) == Some(Key::plain(KeyName::Esc)) {
        leave(hand);
        return LineOutcome::Done;
    }
    if let Some(key) = name::key(rest).or_else(|| letter(hand.model, rest)) {
        hand.key(key);
        return LineOutcome::Done;
    }
    name::run(hand, rest)
}

/// Presses Esc. The menu it opens on an empty line holds nothing that a colon does not: there it goes back at once.
fn leave(hand: &mut TypingHand<'_>) {
    hand.code(KeyName::Esc);
    if matches!(hand.model.screen(), Screen::Menu(..)) {
        hand.code(KeyName::Esc);
    }
}

/// Returns the number a text begins with, and what stands behind it.
fn number(text: &str) -> Option<(usize, &str)> {
    let (head, more) = text.split_once(' ').unwrap_or((text, ""));
    Some((head.parse().ok()?, more.trim()))
}

/// Returns the key of a letter of the menu.
fn letter(model: &Model, text: &str) -> Option<Key> {
    let mut letters = text.chars();
    let (c, None) = (letters.next()?, letters.next()) else {
        return None;
    };
    let key = Key {
        alt: true,
        ..Key::plain(KeyName::Char(c))
    };
    let known = menu::rows(&model.scopes()).iter().any(|row| row.keys.contains(&key));
    known.then_some(key)
}

/// Leaves a screen that plain mode does not read. Returns why it was left.
fn leave_unread(hand: &mut TypingHand<'_>) -> Option<LineOutcome> {
    let mut left = None;
    // What is typed or chosen there is left first.
    for _ in 0..3 {
        if matches!(hand.model.screen(), Screen::Talk(_)) {
            hand.code(KeyName::Esc);
            left = Some(LineOutcome::Unclear(say!(hand.model.words, "plain-no-talk")));
        }
    }
    left
}
