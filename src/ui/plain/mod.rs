//! Plain mode: the screens as lines of text, read out in order, without columns, boxes or colours.
//!
//! Reads the model and changes nothing, like every other drawing of it. Never reads a memo out but in the list of memos.

mod check;
mod dialog;
mod findings;
mod form;
mod map;
mod place;
mod voice;

pub use voice::ReadAloud;

use crate::app::{Model, Screen, intake};
use crate::say;

/// The lines of a screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct PlainPage {
    /// Which screen it is: under another name everything is read out, under the same what has changed.
    key: String,
    /// Its title.
    title: String,
    /// What stands above the list.
    head: Vec<String>,
    /// The list.
    rows: Vec<NumberedLine>,
    /// What can be typed here, read out when the page comes.
    foot: Vec<String>,
    /// Whether the list is read out as a whole when the page comes, however long it is.
    whole: bool,
}

/// A line of a list, with its number where it can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct NumberedLine {
    number: Option<usize>,
    text: String,
}

impl NumberedLine {
    fn plain(text: String) -> Self {
        Self { number: None, text }
    }

    /// Returns the line as it is read out.
    fn said(&self) -> String {
        match self.number {
            Some(number) => format!("{number}. {}", self.text),
            None => self.text.clone(),
        }
    }
}

/// Returns texts as lines of a list with numbers from 1.
fn numbered(texts: impl IntoIterator<Item = String>) -> Vec<NumberedLine> {
    let row = |(at, text)| NumberedLine {
        number: Some(at + 1),
        text,
    };
    texts.into_iter().enumerate().map(row).collect()
}

/// Returns the parts of a text that say something, with commas between.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Returns the lines of the screen that is shown.
fn page(model: &Model) -> PlainPage {
    let words = model.words;
    match model.screen() {
        Screen::Home(list) => place::home(model, list),
        Screen::Welcome(open) => place::welcome(model, open),
        Screen::Phase(open, id) => place::phase(words, open, id),
        Screen::Card(open) => place::card(words, open),
        Screen::Map(open) => map::page(words, open),
        Screen::Review(open, id) => place::review(words, open, id),
        Screen::Closing(open) => place::closing(words, open),
        Screen::Findings(open) => findings::page(words, open),
        Screen::Check(open) => check::page(words, open),
        Screen::Help(_, scopes) => dialog::help(words, scopes),
        Screen::Menu(at, scopes) => dialog::menu(model, at, scopes),
        Screen::Explain(_) => dialog::explain(model),
        Screen::Figures(_, figures) => dialog::figures(words, figures),
        Screen::Search(search) => dialog::search(words, search),
        Screen::Form(of) if of.private && !intake::may_be_read(model) => PlainPage {
            head: vec![say!(words, "intake-not-here")],
            ..PlainPage::default()
        },
        Screen::Form(of) => form::page(words, of),
        Screen::Picker(picker, pick) => dialog::picker(words, picker, pick),
        Screen::Memo(memo) => dialog::memo(words, memo),
        Screen::Talk(_) => PlainPage::default(),
        Screen::Memos(at) => dialog::memos(model, at),
        Screen::Versions(shown) => dialog::versions(words, shown),
        Screen::Recordings(at) => dialog::recordings(model, at),
        Screen::Participants(at) => dialog::participants(model, at),
    }
}
