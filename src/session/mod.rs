//! What was said: a session, the events that made it, and the rules that keep it consistent.
//!
//! [`Session::decide`] turns an intent into events or refuses it with a reason; [`Session::apply`] carries an event out and cannot
//! fail; [`Session::inverse`] says how an event is undone. Undo, replay, the transcript and the tests all stand on [`Event`].
//! This module never reads a clock or a file, never knows a screen, and never asks what a card means.

mod agreed;
mod anchors;
mod check;
mod clock;
mod cues;
pub(crate) mod day;
mod decide;
mod difference;
mod entity;
mod erase;
mod event;
mod hide;
mod history;
mod importance;
mod join;
mod mask;
mod member_check;
mod mention;
mod merge;
mod moment;
mod naming;
mod others;
mod others_count;
mod participant;
mod partner;
mod passed_on;
mod place;
mod record;
mod recordings;
mod references;
mod repeated;
mod sound;
mod stage;
mod states;
mod tag;
mod traces;
mod unique_map;
mod viewer;
mod wave;
mod weight;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use agreed::Agreed;
pub use anchors::{Anchors, PartnerAnchor, SectorAnchor};
pub use check::SessionTrouble;
pub use clock::{Held, Progress};
pub use cues::Cited;
pub use decide::{Intent, Refusal};
pub use difference::{additions, difference};
pub use entity::{Entity, EntityKind};
pub use erase::{Erasure, masked, purged, renamed, said_by};
pub use event::{Entry, Event, EventOrigin, Setting};
pub use hide::{Mask, settled, with_new_masks, without_names};
pub use history::{History, Log};
pub use join::{JoinedEvents, join};
pub use mask::{flat, functions_of_masks, id_tells, replace_word};
pub use member_check::*;
pub use mention::{
    PartnerNames, called, doubtful_tokens, fitting, mentioned, name_partners, rivals, split_tags, unlinked,
    without_rivals,
};
pub use moment::{Moment, read_day, read_since};
pub use naming::DistinctNames;
pub use others::{ForOthers, Withheld};
pub use others_count::Others;
pub use participant::{Answer, Archiving, Consent, Participant, ParticipantId};
pub use partner::*;
pub(crate) use passed_on::handed_on;
pub use passed_on::{Lost, PassedMark};
pub use place::Place;
pub use record::*;
pub use recordings::Planned;
pub use references::is_cue;
pub use sound::LONGEST;
pub use stage::Stage;
pub use states::{CardRecord, CardState, DomainState};
pub use tag::is_tag;
pub use viewer::Viewer;
pub use wave::{BY_EARLIER, Continues};
pub use weight::{Weight, fits_in_a_file};

use crate::deck::{CardId, Deck, DomainId, Lang, is_default};
use crate::text::{Id, Line, Text, fold};

/// A whole session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The format of the file: `session/2`.
    pub kring: Line,
    /// The id of the case, given once when it is first written: what kring keeps outside the folder hangs on it, not on a name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: Id,
    /// The last entry of the transcript that the file of this state holds; only in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Last>,
    /// The deck it was held with.
    pub deck: DeckRef,
    /// The school.
    pub school: School,
    /// The earlier session of the same school that this one goes on from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<Continues>,
    /// The day of the talk, as `2026-11-21`.
    #[serde(deserialize_with = "day::read")]
    pub date: Line,
    /// Where the talk was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// As what the participants sat together: core team, work group, whole team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Line>,
    /// Who could not come, by function, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<Line>,
    /// How many participants withdrew: the number only, so that the account of the method can tell it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub withdrawn: u32,
    /// The sound recordings, in order; one without a start is planned.
    #[serde(
        default,
        alias = "recording",
        deserialize_with = "recordings::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub recordings: Vec<Recording>,
    /// Who took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    /// Whether kring was there, or the talk was held on paper and entered afterwards.
    #[serde(default, skip_serializing_if = "is_default")]
    pub held: Held,
    /// Where the talk is, and how long it took so far.
    #[serde(default, skip_serializing_if = "is_default")]
    pub progress: Progress,
    /// The partners, in the order the group named them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// The ties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<Tie>,
    /// What became of a domain, where it does not follow from the partners.
    #[serde(
        default,
        deserialize_with = "unique_map::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub domains: BTreeMap<DomainId, DomainState>,
    /// What became of a card, where it does not follow from the statements, and how long it was open.
    #[serde(
        default,
        deserialize_with = "unique_map::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub cards: BTreeMap<CardId, CardRecord>,
    /// What was said, in the order it was noted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Motives, conditions and other themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// What the group found absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
    /// Images of the map.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    /// School-specific conclusions, in the order of the report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conclusions: Vec<Conclusion>,
    /// Private memos.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub memos: Vec<Memo>,
    /// Member checks, in the order they were held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
    /// What was remarked at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// Versions of the map, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<Version>,
    /// Words that look like names of people and are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_names: Vec<Line>,
    /// Ids that were given out and are free no more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<Id>,
    /// How many events of the transcript this state holds.
    #[serde(default)]
    pub events: u32,
}

impl Session {
    /// Returns whether the file that this was read from had lost its end: it names an event that it does not count, and the count stands
    /// last. Says nothing of a session that did not come from a file.
    pub fn is_cut_off(&self) -> bool {
        self.last.as_ref().is_some_and(|last| self.events < last.nr)
    }
}

/// The last entry of a transcript that a state holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Last {
    /// Its number.
    pub nr: u32,
    /// Its fingerprint, in 16 hexadecimal digits.
    pub print: Line,
}

/// Names the deck of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeckRef {
    /// The deck's id.
    pub id: Id,
    /// The deck's version at the start of the session.
    pub version: Line,
    /// The language of the cards.
    pub language: Lang,
}

/// The school, under a pseudonym.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// The pseudonym, such as `BOS7`.
    pub code: Line,
    /// Level, such as *basisonderwijs*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Line>,
    /// Type, such as *gewoon onderwijs*.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    pub kind: Option<Line>,
    /// Network of schools (*koepel*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Line>,
    /// Location, such as *stedelijk, meer dan 100 000 inwoners*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Line>,
}

/// The name of the session format this version writes.
pub const FORMAT: &str = "session/2";
/// The session formats that this version reads.
pub const KNOWN_FORMATS: [&str; 2] = ["session/1", FORMAT];

impl Session {
    /// Returns a new, empty session of a school with a deck.
    pub fn new(deck: &Deck, school: School, date: Line) -> Self {
        let deck = DeckRef {
            id: deck.id.clone(),
            version: deck.version.clone(),
            language: deck.language,
        };
        Self {
            kring: FORMAT.into(),
            deck,
            school,
            date,
            ..Self::default()
        }
    }

    /// Returns the partner of this id.
    pub fn partner(&self, id: &str) -> Option<&Partner> {
        self.partners.iter().find(|partner| partner.id == *id)
    }

    /// Returns the participant of this id.
    pub fn participant(&self, id: &str) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == *id)
    }

    /// Returns the statement of this id.
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == *id)
    }

    /// Returns the ids of everything that somebody said, or that rests on what was said.
    pub fn ids_said(&self) -> Vec<Id> {
        let said = |item: &Entity| item.speakers().is_some() || item.evidence().is_some();
        let things = self.entities();
        things
            .iter()
            .filter(|item| said(item))
            .map(|item| item.id().clone())
            .collect()
    }

    /// Returns the statements noted at a card.
    pub fn at_card<'a>(&'a self, card: &'a str) -> impl Iterator<Item = &'a Statement> {
        self.statements.iter().filter(move |s| s.card.as_deref() == Some(card))
    }

    /// Returns the function of a speaker, as a report may print it.
    pub fn function_of<'a>(&'a self, speaker: &'a Speaker) -> Option<&'a Line> {
        match speaker {
            Speaker::Participant(id) => self.participant(id).map(|p| &p.function),
            Speaker::Function(function) => Some(function),
            Speaker::Group => None,
        }
    }

    /// Returns the function of a participant, as the wall may show it; where several bear it, with a number of their own behind it.
    pub fn function_apart(&self, who: &Participant) -> String {
        let alike = |other: &&Participant| fold(&other.function) == fold(&who.function);
        let alike: Vec<&Participant> = self.participants.iter().filter(alike).collect();
        match alike.iter().position(|other| other.id == who.id) {
            Some(at) if alike.len() > 1 => format!("{} ({})", who.function, at + 1),
            _ => who.function.to_string(),
        }
    }

    /// Returns what became of a domain: as set by hand, else *named* where a partner stands in it, else nothing known.
    pub fn domain_state(&self, domain: &str) -> Option<DomainState> {
        let named = self.partners.iter().any(|p| p.domains.iter().any(|d| d == domain));
        if named {
            Some(DomainState::Named)
        } else {
            self.domains.get(domain).copied()
        }
    }

    /// Returns what became of a card: as set by hand, else from what was noted. A card is *fully* discussed when every sub-question
    /// has a statement, or (a map card) when every partner has a domain and a ring; *partly* when anything was noted.
    pub fn card_state(&self, card: &crate::deck::Card) -> CardState {
        if let Some(state) = self.cards.get(&card.id).and_then(|record| record.state) {
            return state;
        }
        let answered = |id: &Id| self.statements.iter().any(|s| s.question.as_ref() == Some(id));
        let open = card.questions().filter(|q| !answered(&q.id)).count();
        let any = self.at_card(&card.id).next().is_some();
        match card.kind {
            crate::deck::CardKind::Map if !self.partners.is_empty() => {
                let placed = self
                    .partners
                    .iter()
                    .all(|p| p.is_internal() || (p.is_placed() && !p.domains.is_empty()));
                if placed { CardState::Fully } else { CardState::Partly }
            }
            _ if !any => CardState::NotReached,
            _ if open == 0 => CardState::Fully,
            _ => CardState::Partly,
        }
    }
}

/// Returns a text that may be absent: none where nothing is left after scrubbing.
pub fn some_text(raw: &str) -> Option<Text> {
    Some(Text::new(raw)).filter(|text| !text.is_empty())
}

/// Returns a line that may be absent: none where nothing is left after scrubbing.
pub fn some_line(raw: &str) -> Option<Line> {
    Some(Line::new(raw)).filter(|line| !line.is_empty())
}
