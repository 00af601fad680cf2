//! The search of the library as the screen keeps it: what is typed, how much was found, and the texts around the cursor.
//!
//! Of whatever was found only a window is kept; the cursor may stand anywhere in all of it.

use crate::app::editor::Editor;
use crate::text::Id;

/// How many texts are asked for at once, around the cursor.
pub const WINDOW: usize = 120;

/// What is asked of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibrarySearch {
    /// What was typed.
    pub query: String,
    /// The number of the first text that is wanted, counted from 0 through all that fit.
    pub from: usize,
}

/// A text that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundRow {
    /// The path that opens its session.
    pub path: String,
    /// The name of its session.
    pub session: String,
    /// The code of the school; may be empty.
    pub school: String,
    /// The day of the talk.
    pub date: String,
    /// What sort of text it is: the end of the message `search-sort-…`.
    pub sort: String,
    /// The id of the thing.
    pub id: Id,
    /// The functions of those who said it; empty where nobody did.
    pub who: String,
    /// The theme of the card; empty where it stands at none.
    pub card: String,
    /// The minute; empty where nobody knows.
    pub when: String,
    /// The words around what was found, on one line; none where who said it does not want to be quoted.
    pub text: Option<String>,
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchOutcome {
    /// What was asked.
    pub query: String,
    /// How many texts fit.
    pub hits: usize,
    /// In how many sessions.
    pub sessions: usize,
    /// The number of the first text of `rows`.
    pub from: usize,
    /// The texts that were wanted.
    pub rows: Vec<FoundRow>,
    /// How many sessions could not be read.
    pub unread: usize,
    /// Why nothing was searched: the query cannot be understood, or the library cannot be read.
    pub fault: Option<String>,
}

/// Where to go once a session is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Going {
    /// The thing.
    pub id: Id,
    /// Whether it is a turn of the sound, which comes after the session.
    pub is_cue: bool,
}

/// The search as the screen keeps it, also while a session is open.
#[derive(Debug)]
pub struct SearchState {
    /// What is typed.
    pub line: Editor,
    /// The text with the cursor, counted through all that were found.
    pub at: usize,
    /// What came back last; none before anything did.
    pub found: Option<SearchOutcome>,
    /// Where to go once the session is open.
    pub going: Option<Going>,
}

impl Default for SearchState {
    fn default() -> Self {
        Self {
            line: Editor::line(""),
            at: 0,
            found: None,
            going: None,
        }
    }
}

impl SearchState {
    /// Returns whether an answer to what is typed is awaited.
    pub fn is_busy(&self) -> bool {
        !self.line.is_blank() && self.answer().is_none()
    }

    /// Returns the answer to what is typed, once it came.
    pub fn answer(&self) -> Option<&SearchOutcome> {
        self.found.as_ref().filter(|found| found.query == self.line.text())
    }

    /// Returns how many texts fit, as far as is known.
    pub fn hits(&self) -> usize {
        self.answer().map_or(0, |found| found.hits)
    }

    /// Returns the text of this number, where it is among those that came back.
    pub fn row(&self, at: usize) -> Option<&FoundRow> {
        let found = self.found.as_ref()?;
        found.rows.get(at.checked_sub(found.from)?)
    }

    /// Returns the text with the cursor.
    pub fn chosen(&self) -> Option<&FoundRow> {
        self.answer().and_then(|_| self.row(self.at))
    }

    /// Moves the cursor; it stops at both ends. What to ask for, where it comes near the edge of what came back.
    pub(super) fn step(&mut self, by: isize) -> Option<LibrarySearch> {
        let last = self.hits().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
        let found = self.answer()?;
        let edge = WINDOW / 4;
        let (start, end) = (found.from, found.from + found.rows.len());
        let near_start = start > 0 && self.at < start + edge;
        let near_end = end < found.hits && self.at + edge >= end;
        (near_start || near_end).then(|| self.asked())
    }

    /// Returns what to ask for: the texts around the cursor.
    pub(super) fn asked(&self) -> LibrarySearch {
        LibrarySearch {
            query: self.line.text().to_owned(),
            from: self.at.saturating_sub(WINDOW / 2),
        }
    }

    /// Takes in what came back; an answer to what is not typed any more is dropped.
    pub(super) fn take(&mut self, found: SearchOutcome) {
        if found.query == self.line.text() {
            self.at = self.at.min(found.hits.saturating_sub(1));
            self.found = Some(found);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn answer(state: &SearchState, hits: usize, from: usize) -> SearchOutcome {
        let row = |at: usize| FoundRow {
            id: format!("s{at}").as_str().into(),
            ..FoundRow::default()
        };
        SearchOutcome {
            query: state.line.text().to_owned(),
            hits,
            from,
            rows: (from..hits.min(from + WINDOW)).map(row).collect(),
            ..SearchOutcome::default()
        }
    }

    /// However far somebody walks, the text with the cursor is always there once the answers came.
    #[test]
    fn the_window_follows_the_cursor() {
        let mut state = SearchState {
            line: Editor::line("zorg"),
            ..SearchState::default()
        };
        state.take(answer(&state, 1_000, 0));
        for by in [1, 10, 10, 200, -3, 10_000, -10, -500, -10_000] {
            if let Some(asked) = state.step(by) {
                state.take(answer(&state, 1_000, asked.from));
            }
            assert_eq!(state.chosen().unwrap().id.as_str(), format!("s{}", state.at), "{by}");
        }
    }

    #[test]
    fn an_answer_that_comes_late_is_dropped() {
        let mut state = SearchState {
            line: Editor::line("zorg"),
            ..SearchState::default()
        };
        let late = SearchOutcome {
            query: "zor".into(),
            ..answer(&state, 3, 0)
        };
        state.take(late);
        assert!(state.is_busy() && state.chosen().is_none());
        state.take(answer(&state, 3, 0));
        assert!(!state.is_busy() && state.chosen().is_some());
    }
}
