//! What a session must be before it is deposited; each gate says where to go.

use crate::archive::remarks;
use crate::deck::Deck;
use crate::format::closing::Closing;
use crate::format::study::Study;
use crate::locale::Words;
use crate::say;
use crate::session::{Answer, Archiving, Participant, Session};
use crate::store::{self, Case, Error, Notice, Paths};
use crate::text::Line;

/// Why a session, or the study, cannot be deposited yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// The library has no `study.yaml`.
    NoStudy,
    /// The study, in this file, lacks these fields.
    Study(String, Vec<&'static str>),
    /// Somebody's ORCID is none, in this file.
    Orcid(String, String),
    /// The session is not closed.
    NotClosed,
    /// Participants were not asked about something; a session that is closed has to be opened again first.
    Unasked {
        /// Whom, about what.
        open: Vec<(GateQuestion, Vec<String>)>,
        /// Whether the session is closed.
        is_closed: bool,
    },
    /// Nobody is left who agreed to archiving.
    Nobody,
    /// These remarks tell a function that too few people share.
    Remarks(Vec<String>),
    /// Words look like names of people; in a session that is closed none can be masked.
    Names {
        /// Which, and where they are masked.
        why: String,
        /// Whether the session is closed.
        is_closed: bool,
    },
    /// Something was to be erased and is not yet, or was withdrawn and came back.
    Unfinished,
    /// A part of the record or of its events is not there.
    Gap,
    /// A file cannot be read back as it was written.
    Unreadable(String),
}

/// What participants are asked about before a session can be deposited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateQuestion {
    /// Taking part.
    Talk,
    /// Being quoted.
    Quotes,
    /// Being kept in an archive.
    Archive,
}

impl GateQuestion {
    const ALL: [Self; 3] = [Self::Talk, Self::Quotes, Self::Archive];

    /// Returns what somebody was not asked about, and who.
    pub fn open(session: &Session) -> Vec<(Self, Vec<String>)> {
        let open = Self::ALL.map(|about| (about, about.unasked(session)));
        open.into_iter().filter(|(_, people)| !people.is_empty()).collect()
    }

    /// Returns a sentence for each of these that says who was not asked about it.
    pub fn say_all(words: &Words, open: &[(Self, Vec<String>)]) -> String {
        let told: Vec<String> = open.iter().map(|(about, people)| about.say(words, people)).collect();
        told.join(" ")
    }

    /// Returns who was not asked about it, by code and function; whoever refused to be kept need not be asked.
    fn unasked(self, session: &Session) -> Vec<String> {
        let is_open = |p: &&Participant| match self {
            Self::Talk => p.consent.talk == Answer::Unasked,
            Self::Quotes => p.consent.quote == Answer::Unasked,
            Self::Archive => p.consent.archive == Archiving::Unasked,
        };
        kept(session).filter(is_open).map(Participant::label).collect()
    }

    /// Returns a sentence that says who was not asked about it.
    fn say(self, words: &Words, people: &[String]) -> String {
        let people = people.join(", ");
        match self {
            Self::Talk => say!(words, "unasked-talk", people = people),
            Self::Quotes => say!(words, "unasked-quotes", people = people),
            Self::Archive => say!(words, "unasked-archive", people = people),
        }
    }
}

/// Returns the participants who did not refuse to be kept.
fn kept(session: &Session) -> impl Iterator<Item = &Participant> {
    let participants = session.participants.iter();
    participants.filter(|p| p.consent.archive != Archiving::No)
}

impl Gate {
    /// Returns why, and where to go.
    pub fn say(&self, words: &Words, name: &str) -> String {
        match self {
            Self::NoStudy => say!(words, "study-none"),
            Self::Study(file, fields) => {
                say!(words, "study-missing", file = file.as_str(), fields = fields.join(", "))
            }
            Self::Orcid(file, person) => {
                let name = Line::new(person).to_string();
                say!(words, "study-orcid", file = file.as_str(), name = name)
            }
            Self::NotClosed => say!(words, "gate-closed", name = name),
            Self::Unasked { open, is_closed } => {
                let who = GateQuestion::say_all(words, open);
                match is_closed {
                    true => say!(words, "gate-unasked-closed", who = who, name = name),
                    false => say!(words, "gate-unasked", who = who),
                }
            }
            Self::Nobody => say!(words, "gate-nobody", name = name),
            Self::Remarks(remarks) => say!(words, "gate-remarks", remarks = remarks.join(", ")),
            Self::Names { why, is_closed: false } => why.clone(),
            Self::Names { why, is_closed: true } => say!(words, "gate-names-closed", why = why.as_str(), name = name),
            Self::Unfinished => say!(words, "gate-unfinished", name = name),
            Self::Gap => say!(words, "gate-gap", name = name),
            Self::Unreadable(file) => say!(words, "gate-unreadable", file = file.as_str()),
        }
    }
}

/// Returns what keeps a study from being deposited.
pub fn gates_of_study(study: Option<&Study>, file: &str) -> Vec<Gate> {
    let Some(study) = study else { return vec![Gate::NoStudy] };
    let missing = crate::archive::study::missing(study);
    let wrong = study.people.iter().find(|person| !person.has_sound_orcid());
    let missing = (!missing.is_empty()).then(|| Gate::Study(file.to_owned(), missing));
    missing
        .into_iter()
        .chain(wrong.map(|person| Gate::Orcid(file.to_owned(), person.name.to_string())))
        .collect()
}

/// Returns the gate of the remarks of member checks, where some tell too much.
pub fn gate_of_remarks(session: &Session, deck: &Deck) -> Option<Gate> {
    let remarks = remarks::too_few(session, deck);
    let ids: Vec<String> = remarks.iter().map(ToString::to_string).collect();
    (!ids.is_empty()).then_some(Gate::Remarks(ids))
}

/// Returns what keeps the files of a session from leaving: something that is still to be erased, or that came back and is out of the copy
/// that was read only, and a part that is not there.
///
/// # Errors
/// Where the list of what is to be erased cannot be read.
pub fn gates_of_files(paths: &Paths, case: &Case, notices: &[Notice]) -> Result<Vec<Gate>, Error> {
    let is_back = notices.iter().any(|notice| matches!(notice, Notice::Erased(_)));
    let is_unfinished = is_back || !store::unfinished(paths, &case.key())?.is_empty();
    let has_gap = notices.iter().any(Notice::is_gap);
    let found = [is_unfinished.then_some(Gate::Unfinished), has_gap.then_some(Gate::Gap)];
    Ok(found.into_iter().flatten().collect())
}

/// Returns what keeps a session from being deposited, as far as its record and its closing say.
pub fn gates(session: &Session, closing: &Closing) -> Vec<Gate> {
    let mut found = Vec::new();
    let is_closed = closing.closed().is_some();
    if !is_closed {
        found.push(Gate::NotClosed);
    }
    let open = GateQuestion::open(session);
    found.extend((!open.is_empty()).then_some(Gate::Unasked { open, is_closed }));
    if kept(session).next().is_none() {
        found.push(Gate::Nobody);
    }
    found
}
