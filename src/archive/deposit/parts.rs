//! What goes into a deposit: its files, its sessions, and who may read them.

use jiff::civil::Date;

use crate::deck::Deck;
use crate::format::study::Study;
use crate::session::{Archiving, Session, read_day};

/// A file of a deposit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepositFile {
    /// Where it goes, below `data/`.
    pub path: String,
    /// What it is: the end of the id of the message that says so.
    pub what: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Who may read it.
    pub access: Access,
}

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Everyone.
    Open,
    /// Those whom the archive admits.
    Restricted,
}

impl Access {
    /// Returns the word for it in lists.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Restricted => "restricted",
        }
    }
}

/// Which archive a deposit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveTarget {
    /// The Social Sciences and Digital Humanities Archive of Belgium, a Dataverse.
    Sodha,
    /// A Data Station of DANS, a Dataverse.
    Dans,
    /// Zenodo.
    Zenodo,
}

/// A session of a deposit.
#[derive(Clone, Debug)]
pub struct DepositSession<'a> {
    /// Its name, and that of its folder.
    pub name: String,
    /// The session as it is deposited: see [`super::session`].
    pub session: &'a Session,
    /// How many participants are left out, and how many of the others have words that are.
    pub left_out: (usize, usize),
    /// Its deck.
    pub deck: &'a Deck,
    /// How many names were masked in it.
    pub masks: usize,
    /// Its files.
    pub parts: Vec<DepositFile>,
}

impl DepositSession<'_> {
    /// Returns who may read it: the strictest of what its participants agreed to.
    pub fn access(&self) -> Access {
        let restricted = |p: &crate::session::Participant| p.consent.archive != Archiving::Open;
        match self.session.participants.iter().any(restricted) {
            true => Access::Restricted,
            false => Access::Open,
        }
    }
}

/// What goes into a deposit.
#[derive(Clone, Debug)]
pub struct Deposit<'a> {
    /// The study.
    pub study: &'a Study,
    /// Its sessions, in the order of their names.
    pub members: Vec<DepositSession<'a>>,
    /// Files about all sessions, such as tables.
    pub common: Vec<DepositFile>,
    /// The day it bears.
    pub date: Date,
    /// Which archive it is for; any where nobody says.
    pub target: Option<ArchiveTarget>,
}

impl Deposit<'_> {
    /// Returns who may read it as a whole: the strictest of its sessions.
    pub fn access(&self) -> Access {
        self.members
            .iter()
            .map(DepositSession::access)
            .max()
            .unwrap_or(Access::Open)
    }

    /// Returns the name of the bag: that of the only session, or of the study.
    pub fn name(&self) -> String {
        match self.members.as_slice() {
            [one] => one.name.to_lowercase(),
            many => format!("kring-{}-sessions", many.len()),
        }
    }

    /// Returns the day of the latest talk, for a deposit without a day of its own.
    pub fn latest(sessions: &[&Session]) -> Option<Date> {
        sessions.iter().filter_map(|session| read_day(&session.date)).max()
    }

    /// Returns the file that holds a list or a page, which everyone may read.
    pub(super) fn open(path: &str, what: &'static str, bytes: impl Into<Vec<u8>>) -> DepositFile {
        DepositFile {
            path: path.to_owned(),
            what,
            bytes: bytes.into(),
            access: Access::Open,
        }
    }
}
