//! A session on its way into a project: what it is called there, and what is said of its school and day. Reads no word that anybody said.

use super::source::plain;
use crate::deck::Deck;
use crate::locale::Words;
use crate::session::Session;
use crate::text::Line;
use crate::transcript::Talk;

/// A session that goes into a project.
#[derive(Clone, Copy, Debug)]
pub struct ExchangeCase<'a> {
    /// What its ids are made from: the id of the case, or its name.
    pub key: &'a str,
    /// The session as others may read it.
    pub session: &'a Session,
    /// Its deck.
    pub deck: &'a Deck,
    /// Its transcripts of the sound.
    pub talks: &'a [(String, Talk)],
}

/// A session that has its name in a project.
pub(super) struct NamedCase<'a> {
    pub(super) case: &'a ExchangeCase<'a>,
    pub(super) words: &'static Words,
    /// What it is called there.
    pub(super) label: String,
}

impl<'a> NamedCase<'a> {
    /// Gives a session its name: the code of its school, told apart where it is `taken` already.
    pub(super) fn new(case: &'a ExchangeCase<'a>, words: &'static Words, taken: &mut Vec<String>) -> Self {
        let label = label(case, taken);
        Self { case, words, label }
    }

    /// Returns what is said of the school: names of variables and values.
    pub(super) fn school(&self) -> Vec<(&'static str, String)> {
        let session = self.case.session;
        let school = &session.school;
        let text = |line: &Option<Line>| line.as_ref().map(|line| plain(line)).unwrap_or_default();
        let all = [
            ("exchange-var-school", plain(&school.code)),
            ("exchange-var-date", plain(&session.date)),
            ("exchange-var-level", text(&school.level)),
            ("exchange-var-type", text(&school.kind)),
            ("exchange-var-network", text(&school.network)),
            ("exchange-var-location", text(&school.location)),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// Returns the day of the talk as a moment: a project says nothing of when it was written, so that it stays the same.
    pub(super) fn made(&self) -> String {
        let day: Option<jiff::civil::Date> = self.case.session.date.parse().ok();
        let day = day.map_or_else(|| "1970-01-01".to_owned(), |day| day.to_string());
        format!("{day}T12:00:00Z")
    }
}

/// Returns what a session is called in a project: the code of its school, told apart where it is there already.
fn label(case: &ExchangeCase<'_>, taken: &mut Vec<String>) -> String {
    let code = plain(&case.session.school.code);
    let day = format!("{code} {}", case.session.date);
    let more = (2..).map(|n| format!("{code} {n}"));
    let free = |name: &String| !name.trim().is_empty() && !taken.contains(name);
    let found = [code.clone(), day]
        .into_iter()
        .chain(more)
        .find(free)
        .unwrap_or(code.clone());
    taken.push(found.clone());
    found
}
