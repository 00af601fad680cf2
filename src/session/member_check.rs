//! Member checks of a session: who was present, what was shown, what was remarked and answered; and the versions of the map.
//!
//! A remark never holds a participant, a time or an offset: it names a function at most, and only one that enough people present
//! share. Never decides which function may be told (see `member_check`), and never reads a clock.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Entity, Entry, Event, Intent, Moment, Place, Session, unique_map};
use crate::deck::{QuestionId, is_default};
use crate::text::{Id, Line, Text};

/// One member check: a meeting, an account that a school wrote, or a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// `k1`, `k2`, …
    pub id: Id,
    /// How it was held.
    #[serde(default)]
    pub form: CheckForm,
    /// The day, as `2026-12-03`.
    #[serde(deserialize_with = "super::day::read")]
    pub date: Line,
    /// How many minutes it took, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// What was shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shown: Shown,
    /// Who was present: how many of each function.
    #[serde(
        default,
        deserialize_with = "unique_map::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub present: BTreeMap<Line, u32>,
    /// From how many people up a function or a role group is told. Never below the threshold of the deck.
    pub threshold: u32,
    /// How many raised a hand, at a conclusion.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hands: Vec<Hands>,
    /// Whether it is closed: until then nothing of it leaves the record.
    #[serde(default, skip_serializing_if = "is_default")]
    pub closed: bool,
}

/// How a member check was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CheckForm {
    /// In a meeting, noted with kring.
    #[default]
    Meeting,
    /// By the school itself, which sent an account.
    Account,
    /// As a survey.
    Survey,
}

/// What a member check showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The last version of the map that was closed before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Id>,
    /// The number of the last entry of the transcript before it: the map as it was shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub nr: u32,
    /// The conclusions, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conclusions: Vec<Id>,
}

/// Raised hands at a conclusion: counts only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hands {
    /// The conclusion.
    pub on: Id,
    /// Who recognise it.
    pub yes: u32,
    /// Who recognise it in part.
    pub partly: u32,
    /// Who do not.
    pub no: u32,
}

/// One remark, in its final anonymous form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// `f1`, `f2`, …: in an order that says nothing of when it was made.
    pub id: Id,
    /// The member check.
    pub check: Id,
    /// The question it answers.
    pub question: QuestionId,
    /// A function or a role group that enough people present share; absent where none may be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Line>,
    /// What sort of remark it is: one of the deck's.
    pub sort: Id,
    /// The partners, domains, conclusions and cards it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Id>,
    /// The names of partners it is about that are not on the map.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposed: Vec<Line>,
    /// What was remarked.
    pub text: Text,
    /// The reason that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Text>,
    /// How many agree, where that was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agree: Option<u32>,
    /// Whether it was read back and confirmed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub read_back: bool,
    /// What was done with it; absent while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Reply>,
}

/// What was done with a remark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// What.
    pub what: Outcome,
    /// Why; for all but *accepted* there is a reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// Whether what was accepted still has to be carried out: nothing changed on the map or in the findings when it was answered.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to_do: bool,
}

/// What can be done with a remark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The map or the findings were changed accordingly.
    Accepted,
    /// A part of it was followed.
    Partly,
    /// It was not followed.
    Declined,
    /// It asks for no change.
    #[default]
    Noted,
    /// It is taken up later.
    FollowUp,
}

impl Reply {
    /// Returns an answer with its reason, where it has one.
    pub fn new(what: Outcome, why: &str) -> Self {
        Self {
            what,
            why: Some(Text::new(why)).filter(|why| !why.is_empty()),
            to_do: false,
        }
    }

    /// Returns whether it says why too little: only an accepted remark needs no reason.
    pub fn lacks_reason(&self) -> bool {
        self.what != Outcome::Accepted && self.why.as_ref().is_none_or(|why| why.is_empty())
    }
}

impl Outcome {
    /// Every outcome, in the order in which they are offered and counted.
    pub const ALL: [Self; 5] = [
        Self::Accepted,
        Self::Partly,
        Self::Declined,
        Self::Noted,
        Self::FollowUp,
    ];

    /// Returns the outcome as the files write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Partly => "partly",
            Self::Declined => "declined",
            Self::Noted => "noted",
            Self::FollowUp => "follow-up",
        }
    }
}

/// A state of the map that can be shown and compared for ever.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// `v1`, `v2`, …
    pub id: Id,
    /// The number of the last entry of the transcript that it holds.
    pub nr: u32,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// What closed it: `session`, the id of a member check, or `earlier` for the map that a second session started from.
    pub by: Id,
}

/// What closes the first version: the end of the talk.
pub const BY_SESSION: &str = "session";

impl Session {
    /// Returns the member check of this id.
    pub fn check(&self, id: &str) -> Option<&Check> {
        self.checks.iter().find(|check| check.id == *id)
    }

    /// Returns the member check that is not closed, if there is one.
    pub fn open_check(&self) -> Option<&Check> {
        self.checks.iter().find(|check| !check.closed)
    }

    /// Returns the remark of this id.
    pub fn remark(&self, id: &str) -> Option<&Remark> {
        self.remarks.iter().find(|remark| remark.id == *id)
    }

    /// Returns the remarks of a member check, in the order of the record.
    pub fn remarks_of<'a>(&'a self, check: &'a str) -> impl Iterator<Item = &'a Remark> {
        self.remarks.iter().filter(move |remark| remark.check == *check)
    }

    /// Returns the versions of the map, the oldest first; of a record that closed none, also the one that its transcript tells: the end
    /// of the talk.
    pub fn known_versions(&self, entries: &[Entry]) -> Vec<Version> {
        if self.own_versions().next().is_some() {
            return self.versions.clone();
        }
        let (mut place, mut end) = (Place::Welcome, None);
        for entry in entries {
            if let Event::Visited { place: to, at } = &entry.event {
                if *to == Place::Findings && place == Place::Closing {
                    end = Some((entry.n, *at));
                }
                place = to.clone();
            }
        }
        let version = |(nr, at)| Version {
            id: Id::new(&format!("v{}", self.versions.len() + 1)),
            nr,
            at: Some(at),
            by: Id::from(BY_SESSION),
        };
        self.versions.iter().cloned().chain(end.map(version)).collect()
    }

    /// Takes out the member checks that are not closed, with their remarks: they leave the record no more than a memo does.
    pub fn without_open_checks(&mut self) {
        let open = |check: &Check| !check.closed;
        let ids: Vec<Id> = self.checks.iter().filter(|c| open(c)).map(|c| c.id.clone()).collect();
        if ids.is_empty() {
            return;
        }
        let is_out = |remark: &Remark| ids.contains(&remark.check);
        let remarks = self.remarks.iter().filter(|r| is_out(r)).map(|r| r.id.clone());
        self.retired.extend(remarks.collect::<Vec<_>>());
        self.remarks.retain(|remark| !is_out(remark));
        self.checks.retain(|check| check.closed);
        self.retired.extend(ids);
    }

    /// Returns the change that closes the version of the talk, where opening `place` ends it: a new version, or the last one moved to
    /// the new end of a talk that went on. The version holds entry `nr`.
    pub(super) fn closed_by(&self, place: &Place, at: Moment, nr: u32) -> Option<Intent> {
        let progress = &self.progress;
        let ends = *place == Place::Findings && progress.place == Place::Closing && progress.began.is_some();
        if !ends || progress.ended.is_some() {
            return None;
        }
        let version = |id| {
            let by = Id::from(BY_SESSION);
            Entity::from(Version {
                id,
                nr,
                at: Some(at),
                by,
            })
        };
        let own: Vec<&Version> = self.own_versions().collect();
        match own.as_slice() {
            [] => Some(Intent::Add(version(Id::default()))),
            [only] if *only.by == *BY_SESSION => Some(Intent::Change(version(only.id.clone()))),
            _ => None,
        }
    }
}
