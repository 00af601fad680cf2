//! The head of a case in a store: one small object that says which objects hold its files, and what a list shows of it.
//!
//! A case is what its head says. Writing the head makes a new state of the case visible in one step.

use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::trouble::RemoteTrouble;
use crate::deck::is_default;
use crate::session::{Agreed, Place};
use crate::store::Summary;
use crate::text::{Id, Line};
use crate::transcript::fingerprint;

/// What a head begins with.
const FORMAT: &str = "remote/1";

/// The head of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseHead {
    kring: String,
    /// The fingerprint of the head before this one.
    pub(super) base: Option<String>,
    pub(super) row: HeadRow,
    pub(super) files: Vec<CaseFile>,
}

/// A file of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseFile {
    /// Its path in the folder of the case.
    pub(super) path: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
    /// The object that holds it.
    pub(super) object: String,
    /// What a list of the store told of that object when it was last read back whole; empty where nobody noted it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) listed: String,
}

/// What a list shows of a case: no word that anybody said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadRow {
    /// The id of the case.
    pub case: String,
    /// The name of its folder.
    pub name: String,
    /// How far it is on its way to the archive.
    #[serde(default)]
    pub state: String,
    /// Whether the case was forgotten whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gone: bool,
    school: String,
    date: String,
    level: String,
    network: String,
    deck: String,
    agreed: String,
    place: String,
    /// Participants, partners, statements, member checks.
    counts: [usize; 4],
}

impl HeadRow {
    /// Returns what a list shows of a case by this name.
    pub(super) fn of(name: &str, state: &str, summary: &Summary) -> Self {
        let text = |line: &Option<Line>| line.as_deref().unwrap_or_default().to_owned();
        Self {
            case: summary.case.to_string(),
            name: name.to_owned(),
            state: state.to_owned(),
            gone: false,
            school: summary.school.to_string(),
            date: summary.date.to_string(),
            level: text(&summary.level),
            network: text(&summary.network),
            deck: summary.deck.to_string(),
            agreed: summary.agreed.word().to_owned(),
            place: String::from(summary.place.clone()),
            counts: [
                summary.participants,
                summary.partners,
                summary.statements,
                summary.checks,
            ],
        }
    }

    /// Returns the row of a case that was forgotten whole.
    pub(super) fn gone(case: &str) -> Self {
        Self {
            case: case.to_owned(),
            gone: true,
            ..Self::default()
        }
    }

    /// Returns it as the lists of kring have it; nothing where a word in it is none.
    pub fn summary(&self) -> Option<Summary> {
        let some = |text: &str| Some(Line::new(text)).filter(|line| !line.is_empty());
        let [participants, partners, statements, checks] = self.counts;
        Some(Summary {
            case: Id::new(&self.case),
            school: Line::new(&self.school),
            date: Line::new(&self.date),
            level: some(&self.level),
            network: some(&self.network),
            deck: Id::new(&self.deck),
            agreed: Agreed::parse(&self.agreed)?,
            place: Place::try_from(self.place.clone()).ok()?,
            participants,
            partners,
            statements,
            checks,
        })
    }
}

impl CaseHead {
    pub(super) fn new(base: Option<String>, row: HeadRow, files: Vec<CaseFile>) -> Self {
        Self {
            kring: FORMAT.to_owned(),
            base,
            row,
            files,
        }
    }

    /// Reads a head that anybody may have written: its names lead nowhere but into the folder of the case.
    pub(super) fn read(key: &str, bytes: &[u8]) -> Result<Self, RemoteTrouble> {
        let damaged = || RemoteTrouble::Damaged(key.to_owned());
        let head: Self = serde_json::from_slice(bytes).map_err(|_| damaged())?;
        let is_case = key_of(&head.row.case) == key;
        let is_named = head.row.gone || is_name(&head.row.name);
        let ours = |file: &CaseFile| is_inside(&file.path) && file.object.starts_with(&parts_of(key));
        match head.kring == FORMAT && is_case && is_named && head.files.iter().all(ours) {
            true => Ok(head),
            false => Err(damaged()),
        }
    }

    pub(super) fn write(&self) -> Result<Vec<u8>, RemoteTrouble> {
        serde_json::to_vec(self).map_err(|error| RemoteTrouble::Failed(error.to_string()))
    }

    /// Returns whether the files say what these say, by path and checksum.
    pub(super) fn holds(&self, files: &[CaseFile]) -> bool {
        let told = |file: &CaseFile| (file.path.clone(), file.sha256.clone());
        self.files.iter().map(told).eq(files.iter().map(told))
    }
}

/// How many folders the heads lie in, so that they are listed side by side.
const FOLDERS: &str = "0123456789abcdef";

/// Returns the folders of all heads.
pub(super) fn folders() -> Vec<String> {
    FOLDERS.chars().map(|digit| format!("heads/{digit}/")).collect()
}

/// Returns the name of the head of a case: it tells neither its id nor its school.
pub(super) fn key_of(case: &str) -> String {
    let print = sha256(case.as_bytes());
    let (first, rest) = (print.get(..1).unwrap_or_default(), print.get(..32).unwrap_or_default());
    format!("heads/{first}/{rest}.json")
}

/// Returns the folder of the parts of the case with this head.
pub(super) fn parts_of(key: &str) -> String {
    let name = key.rsplit('/').next().unwrap_or(key).trim_end_matches(".json");
    format!("parts/{name}/")
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    fingerprint(bytes).to_string()
}

fn is_inside(path: &str) -> bool {
    let parts = || Path::new(path).components();
    !path.contains(['\\', ':', '\0'])
        && parts().next().is_some()
        && parts().all(|part| matches!(part, Component::Normal(_)))
        && parts().collect::<PathBuf>() == Path::new(path)
}

fn is_name(name: &str) -> bool {
    is_inside(name) && Path::new(name).components().count() == 1
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_head_that_leads_out_of_its_folder_is_refused() {
        let key = key_of("case7");
        let file = |path: &str, object: &str| CaseFile {
            path: path.into(),
            bytes: 1,
            sha256: String::new(),
            object: object.into(),
            listed: String::new(),
        };
        let read = |name: &str, path: &str, object: &str| {
            let row = HeadRow {
                case: "case7".into(),
                name: name.into(),
                ..HeadRow::default()
            };
            CaseHead::read(
                &key,
                &CaseHead::new(None, row, vec![file(path, object)]).write().unwrap(),
            )
        };
        let own = format!("{}x", parts_of(&key));
        assert!(read("BOS7", "attachments/a.wav", &own).is_ok());
        for path in ["../a", "/etc/passwd", "a/../../b", "c:\\a", "a\\b", ""] {
            assert!(read("BOS7", path, &own).is_err(), "{path}");
        }
        assert!(read("..", "a", &own).is_err());
        assert!(read("a/b", "a", &own).is_err());
        assert!(read("BOS7", "a", "parts/another/x").is_err());
        assert!(
            CaseHead::read(
                &key_of("case8"),
                &CaseHead::new(None, HeadRow::gone("case7"), vec![]).write().unwrap()
            )
            .is_err()
        );
    }
}
