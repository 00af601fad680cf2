//! How far a case is on its way to the archive, and what is open for the next step.

use std::path::Path;

use crate::deck::Lang;
use crate::format::closing::Closing;
use crate::locale::Words;
use crate::session::{Place, Stage};
use crate::store::{self, Error, Library, Paths};
use crate::text::called;

/// How far a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseState {
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

/// What is asked of how far cases are: stages of the talk and states on the way to the archive, by how they are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    stages: Vec<Stage>,
    states: Vec<CaseState>,
}

/// A step of a case that has a name.
enum NamedStep {
    Stage(Stage),
    State(CaseState),
}

impl Reached {
    /// Returns what a text means: a name in either language or the word of files; where none is called so, the beginning of one or of
    /// a word in it. `None` where it means nothing.
    pub fn named(text: &str) -> Option<Self> {
        let both = |id: &str| [Lang::Nl, Lang::En].map(|lang| Words::of(lang).get(id));
        let names = |kind: &str, word: &str| {
            let mut names = both(&format!("{kind}-{word}")).to_vec();
            names.push(word.to_owned());
            names
        };
        let stages = Stage::ALL.map(|stage| (NamedStep::Stage(stage), names("stage", stage.word())));
        let states = CaseState::ALL.map(|state| (NamedStep::State(state), names("state", state.word())));
        let mut reached = Self {
            stages: Vec::new(),
            states: Vec::new(),
        };
        let meant = called(text, stages.into_iter().chain(states).collect());
        for step in &meant {
            match step {
                NamedStep::Stage(stage) => reached.stages.push(*stage),
                NamedStep::State(state) => reached.states.push(*state),
            }
        }
        (!meant.is_empty()).then_some(reached)
    }

    /// Returns what all can be asked for, as a language calls it.
    pub fn known(words: &Words) -> Vec<String> {
        CaseState::ALL
            .map(|state| words.get(&format!("state-{}", state.word())))
            .into()
    }

    /// Returns whether a case is as far as that; how far it is on its way to the archive is asked only where its talk does not tell.
    pub fn is(&self, stage: Stage, state: impl FnOnce() -> Option<CaseState>) -> bool {
        self.stages.contains(&stage)
            || !self.states.is_empty() && state().is_some_and(|state| self.states.contains(&state))
    }
}

impl CaseState {
    /// Every state, in order.
    pub const ALL: [Self; 5] = [Self::Talk, Self::Check, Self::Checked, Self::Ready, Self::Deposited];

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
pub fn state_in(library: &Library, folder: &Path, place: &Place, checks: usize) -> Result<CaseState, Error> {
    Ok(CaseState::of(place, checks, &library.closing_of(folder)?))
}

/// Returns how far the case in a folder is.
///
/// # Errors
/// Where the file of its closing cannot be read.
pub fn state(paths: &Paths, folder: &Path, place: &Place, checks: usize) -> Result<CaseState, Error> {
    Ok(CaseState::of(place, checks, &store::closing_of(paths, folder)?))
}
