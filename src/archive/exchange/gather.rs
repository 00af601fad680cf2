//! Gathering sessions into a project: what is coded with what, whose words they are, which partners are tied, where they stand on the map.
//!
//! Reads a session as others may read it: no memo, no word of anybody who refused. Neither reads nor writes a file.

use super::case::{ExchangeCase, NamedCase};
use super::codes::{Book, ExchangeCode};
use super::drawn;
use super::guid::guid;
use super::parts::{Project, ProjectNote, ProjectUnit};
use super::said::SessionTexts;
use super::source::plain;
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::Participant;

/// Returns the codebook of these decks, before any session.
pub fn codebook(decks: &[&Deck], words: &Words) -> Vec<ExchangeCode> {
    let mut book = Book::default();
    decks.iter().for_each(|deck| book.deck(deck, words));
    book.codes
}

/// Returns a project of these sessions.
pub fn project(cases: &[ExchangeCase<'_>], words: &'static Words) -> Project {
    let mut book = Book::default();
    cases.iter().for_each(|case| book.deck(case.deck, words));
    let mut project = Project::default();
    let mut schools = Vec::new();
    for case in cases {
        book.session(case.key, case.session, case.deck, words);
        project.take(&NamedCase::new(case, words, &mut schools));
    }
    project.codes = book.codes;
    project.name = match schools.as_slice() {
        [one] => one.clone(),
        _ => say!(words, "exchange-title", n = schools.len()),
    };
    project
}

impl Project {
    /// Takes a session in.
    fn take(&mut self, named: &NamedCase<'_>) {
        let said = SessionTexts::of(named);
        let ids: Vec<String> = said.sources.iter().map(|source| source.guid.clone()).collect();
        self.units.push(school(named, &ids));
        let participants = named.case.session.participants.iter();
        self.units.extend(participants.map(|one| unit(named, one, &said)));
        if !ids.is_empty() {
            self.sets.push((guid(named.case.key, "set"), named.label.clone(), ids));
        }
        self.sources.extend(said.sources);
        self.notes.extend(notes(named));
        let links = drawn::links(named);
        self.maps.push(drawn::map(named, &links));
        self.links.extend(links);
    }
}

/// Returns the school as a case of the project, with its texts.
fn school(named: &NamedCase<'_>, sources: &[String]) -> ProjectUnit {
    ProjectUnit {
        guid: guid(named.case.key, "school"),
        name: named.label.clone(),
        variables: named.school(),
        sources: sources.to_vec(),
        selections: Vec::new(),
    }
}

/// Returns a participant as a case of the project, with their words.
fn unit(named: &NamedCase<'_>, participant: &Participant, said: &SessionTexts) -> ProjectUnit {
    let theirs = said.whose.iter().filter(|(who, _)| *who == participant.id);
    let role = participant.role.as_ref().and_then(|id| named.case.deck.map.role(id));
    let mut variables = vec![("exchange-var-function", plain(&participant.function))];
    variables.extend(role.map(|role| ("exchange-var-role", plain(&role.title))));
    variables.push(("exchange-var-school", plain(&named.case.session.school.code)));
    let (code, function) = (participant.id.to_uppercase(), &participant.function);
    ProjectUnit {
        guid: guid(named.case.key, &participant.id),
        name: plain(&format!("{} {code} ({function})", named.label)),
        variables,
        sources: Vec::new(),
        selections: theirs.map(|(_, selection)| selection.clone()).collect(),
    }
}

/// Returns the conclusions and the images.
fn notes(named: &NamedCase<'_>) -> Vec<ProjectNote> {
    let (case, session) = (named.case.key, named.case.session);
    let conclusions = session.conclusions.iter().filter(|conclusion| !conclusion.dropped);
    let said = conclusions.map(|c| (&c.id, c.text.to_string()));
    let images = session.images.iter().map(|image| {
        let why = image.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        (&image.id, format!("{}{why}", image.image))
    });
    let note = |(id, text): (_, String)| ProjectNote {
        guid: guid(case, &format!("note {id}")),
        name: format!("{} {id}", named.label),
        text: plain(&text),
        made: named.made(),
    };
    said.chain(images).map(note).collect()
}
