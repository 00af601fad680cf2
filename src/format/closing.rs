//! The file `closing.yaml` beside a record: when the case was closed, opened again, deposited, and what of it was forgotten.
//!
//! Holds no word that anybody said.

use serde::{Deserialize, Serialize};

use super::diagnostic::Wrong;
use super::{emit, parse};
use crate::session::Moment;
use crate::text::{Diagnostic, Line};

/// The name of the format.
const KIND: &str = "closing";
const VERSION: u32 = 1;

/// What became of a case after its talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The format of the file: `closing/1`.
    kring: Line,
    /// What was done, in order.
    #[serde(default)]
    pub acts: Vec<Act>,
}

impl Default for Closing {
    fn default() -> Self {
        Self {
            kring: Line::new(&format!("{KIND}/{VERSION}")),
            acts: Vec::new(),
        }
    }
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// When.
    pub at: Moment,
    /// What.
    pub act: ClosingAct,
    /// Why it was opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Line>,
    /// What was forgotten: `masks` or `attachments`; or for which archive it was deposited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Line>,
    /// The SHA-256 of the deposit, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Line>,
}

/// What can be done with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingAct {
    /// It was closed: from then on it is only read.
    Closed,
    /// It was opened again.
    Opened,
    /// It was put into a deposit.
    Deposited,
    /// Something that belongs to it was removed.
    Forgot,
}

impl Act {
    /// Returns an act without further particulars.
    pub fn of(act: ClosingAct, at: Moment) -> Self {
        Self {
            at,
            act,
            reason: None,
            what: None,
            sha256: None,
        }
    }
}

impl Closing {
    /// Returns since when the case is closed; `None` where it is not.
    pub fn closed(&self) -> Option<Moment> {
        let last = self.acts.iter().rev();
        let mut last = last.filter(|act| matches!(act.act, ClosingAct::Closed | ClosingAct::Opened));
        last.next()
            .filter(|act| act.act == ClosingAct::Closed)
            .map(|act| act.at)
    }

    /// Returns when the case as it was last closed was deposited; `None` where it was not.
    pub fn deposited(&self) -> Option<Moment> {
        let closed = self.acts.iter().rposition(|act| act.act == ClosingAct::Closed)?;
        let since = self.closed().and_then(|_| self.acts.get(closed..))?;
        let last = since.iter().rev().find(|act| act.act == ClosingAct::Deposited);
        last.map(|act| act.at)
    }
}

/// Reads it; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of a field.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Closing, Diagnostic<Wrong>> {
    let text = parse::text(bytes.as_ref(), source)?;
    match parse::version(&text, source, KIND)? {
        VERSION => parse::value(&text, source),
        found => Err(parse::newer(&text, source, found, VERSION)),
    }
}

/// Writes it.
pub fn write(closing: &Closing) -> String {
    format!(
        "# What became of this case after its talk: closed, opened again, deposited, forgotten. kring writes it.\n{}",
        emit::yaml(closing)
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_last_act_says_whether_a_case_is_closed() {
        let at: Moment = "2026-11-21T15:00:00+01:00".parse().unwrap();
        let mut closing = Closing::default();
        let mut closed = |act| {
            closing.acts.push(Act::of(act, at));
            let again = read(write(&closing), "").unwrap();
            assert_eq!(again, closing);
            (again.closed().is_some(), again.deposited().is_some())
        };
        assert_eq!(closed(ClosingAct::Forgot), (false, false));
        assert_eq!(closed(ClosingAct::Closed), (true, false));
        assert_eq!(closed(ClosingAct::Deposited), (true, true));
        assert_eq!(closed(ClosingAct::Opened), (false, false));
        assert_eq!(closed(ClosingAct::Closed), (true, false));
        assert!(read("kring: closing/9\n", "").is_err());
    }
}
