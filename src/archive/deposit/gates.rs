//! What a session must be before it is deposited; each gate says where to go.

use crate::archive::remarks;
use crate::deck::Deck;
use crate::format::closing::Closing;
use crate::format::study::Study;
use crate::locale::Words;
use crate::say;
use crate::session::{Archiving, Session};
use crate::text::Line;

/// Why a session, or the study, cannot be deposited yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// The library has no `study.yaml`.
    NoStudy,
    /// The study lacks these fields.
    Study(Vec<&'static str>),
    /// Somebody's ORCID is none.
    Orcid(String),
    /// The session is not closed.
    NotClosed,
    /// These participants were not asked about archiving, or about talk or quotes.
    Unasked(Vec<String>),
    /// Nobody is left who agreed to archiving.
    Nobody,
    /// These remarks tell a function that too few people share.
    Remarks(Vec<String>),
    /// Words look like names of people.
    Names(String),
    /// Something was to be erased and is not yet, or was withdrawn and came back.
    Unfinished,
    /// A file cannot be read back as it was written.
    Unreadable(String),
}

impl Gate {
    /// Returns why, and where to go.
    pub fn say(&self, words: &Words, name: &str) -> String {
        match self {
            Self::NoStudy => say!(words, "study-none"),
            Self::Study(fields) => say!(words, "study-missing", fields = fields.join(", ")),
            Self::Orcid(person) => say!(words, "study-orcid", name = Line::new(person).to_string()),
            Self::NotClosed => say!(words, "gate-closed", name = name),
            Self::Unasked(people) => say!(words, "gate-unasked", people = people.join(", ")),
            Self::Nobody => say!(words, "gate-nobody"),
            Self::Remarks(remarks) => say!(words, "gate-remarks", remarks = remarks.join(", ")),
            Self::Names(why) => why.clone(),
            Self::Unfinished => say!(words, "gate-unfinished", name = name),
            Self::Unreadable(file) => say!(words, "gate-unreadable", file = file.as_str()),
        }
    }
}

/// Returns what keeps a study from being deposited.
pub fn gates_of_study(study: Option<&Study>) -> Vec<Gate> {
    let Some(study) = study else { return vec![Gate::NoStudy] };
    let missing = crate::archive::study::missing(study);
    let wrong = study.people.iter().find(|person| !person.has_sound_orcid());
    let missing = (!missing.is_empty()).then_some(Gate::Study(missing));
    missing
        .into_iter()
        .chain(wrong.map(|person| Gate::Orcid(person.name.to_string())))
        .collect()
}

/// Returns the gate of the remarks of member checks, where some tell too much.
pub fn gate_of_remarks(session: &Session, deck: &Deck) -> Option<Gate> {
    let remarks = remarks::too_few(session, deck);
    let ids: Vec<String> = remarks.iter().map(ToString::to_string).collect();
    (!ids.is_empty()).then_some(Gate::Remarks(ids))
}

/// Returns what keeps a session from being deposited, as far as its record and its closing say.
pub fn gates(session: &Session, closing: &Closing) -> Vec<Gate> {
    let mut found = Vec::new();
    if closing.closed().is_none() {
        found.push(Gate::NotClosed);
    }
    let stays = |p: &&crate::session::Participant| p.consent.archive != Archiving::No;
    let kept: Vec<_> = session.participants.iter().filter(stays).collect();
    let unasked = kept
        .iter()
        .filter(|p| p.consent.archive == Archiving::Unasked || p.consent.is_open());
    let unasked: Vec<String> = unasked.map(|p| p.label()).collect();
    if !unasked.is_empty() {
        found.push(Gate::Unasked(unasked));
    }
    if kept.is_empty() {
        found.push(Gate::Nobody);
    }
    found
}
