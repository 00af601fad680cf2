//! The state of a case as it was after an entry of its transcript: what a version of the map is shown and compared from.
//!
//! Reads only. What was withdrawn or masked since is gone from every version, for the transcript it is made from holds it no more.

use super::case::Case;
use super::error::Error;
use crate::session::{Entry, Session};

/// The past of a case.
#[derive(Debug)]
pub struct Past {
    transcript: crate::format::transcript::Transcript,
}

impl Case {
    /// Reads the past of a case.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn past(&self) -> Result<Past, Error> {
        Ok(Past {
            transcript: self.transcript(0)?,
        })
    }
}

impl Past {
    /// Returns the entries, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.transcript.entries
    }

    /// Returns the state after entry `nr`; nothing where the transcript does not reach that far back.
    pub fn after(&self, nr: u32) -> Option<Session> {
        self.transcript.rebuilt(nr)
    }
}
