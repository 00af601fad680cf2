//! How far a case is on its way to the archive, and what is open for the next step.

use std::path::Path;

use crate::format::closing::Closing;
use crate::session::{Place, Stage};
use crate::store::{self, Error, Library, Paths};

/// How far a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The talk is not at its findings.
    Talk,
    /// The findings are there, and no member check was held.
    Check,
    /// A member check was held, and the case is not closed.
    Checked,
    /// The case is closed.
    Ready,
    /// The case is closed, and was deposited since.
    Deposited,
}

impl State {
    /// Returns how far a case is, from where its talk stands, how many member checks were held and what became of it.
    pub fn of(place: &Place, checks: usize, closing: &Closing) -> Self {
        match (closing.closed(), closing.deposited()) {
            (Some(_), Some(_)) => Self::Deposited,
            (Some(_), None) => Self::Ready,
            (None, _) if checks > 0 => Self::Checked,
            (None, _) if place.stage() == Stage::Findings => Self::Check,
            (None, _) => Self::Talk,
        }
    }

    /// Returns the word for it in lists and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Check => "check",
            Self::Checked => "checked",
            Self::Ready => "ready",
            Self::Deposited => "deposited",
        }
    }
}

/// Returns how far a case of a library is.
///
/// # Errors
/// Where the file of its closing cannot be read.
pub fn state_in(library: &Library, folder: &Path, place: &Place, checks: usize) -> Result<State, Error> {
    Ok(State::of(place, checks, &library.closing_of(folder)?))
}

/// Returns how far the case in a folder is.
///
/// # Errors
/// Where the file of its closing cannot be read.
pub fn state(paths: &Paths, folder: &Path, place: &Place, checks: usize) -> Result<State, Error> {
    Ok(State::of(place, checks, &store::closing_of(paths, folder)?))
}
