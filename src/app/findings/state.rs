//! The state of the findings on the screen: the report as it will be, the cursor in it, and the lists beside it.

use super::page::{ReportPage, Stop};
use crate::app::command::Scope;
use crate::deck::Lang;
use crate::findings::anonymity::Suspect;
use crate::findings::{self, Proposal};
use crate::text::Id;

/// The state of the findings.
#[derive(Debug, Default)]
pub struct FindingsState {
    /// What is shown.
    pub view: FindingsView,
    /// The stop with the cursor.
    pub at: usize,
    /// The report.
    pub page: ReportPage,
    /// What the record suggests and nobody accepted or dropped yet.
    pub proposals: Vec<Proposal>,
    /// Whether somebody asked for the proposals behind the first [`FIRST`](findings::FIRST).
    pub rest: bool,
    /// What is still open before the report can go out.
    pub ready: Vec<findings::Open>,
    /// Words that may tell who somebody is.
    pub suspects: Vec<Suspect>,
    /// Whether a card was opened from a sentence, so that Esc leads back to it.
    pub away: bool,
    /// What all this was made from.
    pub(super) made: Option<(u32, Lang, usize, usize, usize)>,
}

/// What is shown; where it is a list, the line with the cursor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FindingsView {
    /// The report.
    #[default]
    Text,
    /// What the sentence with the cursor rests on.
    Evidence {
        /// The line with the cursor.
        at: usize,
    },
    /// A proposed conclusion.
    Proposals {
        /// Which one.
        at: usize,
        /// The first line of its evidence that is shown.
        from: usize,
    },
    /// The suspected words.
    Names {
        /// The line with the cursor.
        at: usize,
    },
    /// What is still open.
    Ready {
        /// The line with the cursor.
        at: usize,
    },
}

impl FindingsView {
    /// Returns where its commands are looked up.
    pub fn scope(self) -> Scope {
        match self {
            Self::Text => Scope::Findings,
            Self::Evidence { .. } => Scope::Evidence,
            Self::Proposals { .. } => Scope::Proposals,
            Self::Names { .. } => Scope::Names,
            Self::Ready { .. } => Scope::Ready,
        }
    }
}

impl FindingsState {
    /// Returns the stop with the cursor.
    pub fn stop(&self) -> Option<&Stop> {
        self.page.stops.get(self.at)
    }

    /// Puts the cursor on the sentence about a thing.
    pub fn show(&mut self, id: &Id) {
        let about = |stop: &Stop| stop.evidence.first() == Some(id);
        if let Some(at) = self.page.stops.iter().position(about) {
            self.at = at;
        }
    }

    /// Puts the cursor on a line: of the list that is shown, else of the sentences.
    pub fn go_to(&mut self, line: usize) {
        match &mut self.view {
            FindingsView::Text => self.at = line.min(self.page.stops.len().saturating_sub(1)),
            FindingsView::Evidence { at } | FindingsView::Names { at } | FindingsView::Ready { at } => *at = line,
            FindingsView::Proposals { .. } => {}
        }
        self.keep_within();
    }

    /// Puts the cursor on the first sentence of a part of the report.
    pub fn go_to_part(&mut self, part: usize) {
        if let Some(part) = self.page.parts.get(part) {
            self.at = part.stops.start.min(self.page.stops.len().saturating_sub(1));
        }
    }

    /// Puts the cursor on the same place in a page that was made anew: the same words, else the same subject, else the same height.
    pub(super) fn find_again(&mut self, old: Option<Stop>) {
        let stops = &self.page.stops;
        let near = |fits: &dyn Fn(&Stop) -> bool| {
            let fitting = stops
                .iter()
                .enumerate()
                .filter(|(_, stop)| fits(stop))
                .map(|(at, _)| at);
            fitting.min_by_key(|at| at.abs_diff(self.at))
        };
        let again = old.and_then(|old| {
            let first = old.evidence.first();
            near(&|stop| *stop == old).or_else(|| near(&|stop| first.is_some() && stop.evidence.first() == first))
        });
        self.at = again.unwrap_or(self.at).min(stops.len().saturating_sub(1));
    }
}

impl FindingsState {
    /// Returns how many proposals can be looked at: the first, or all once somebody asked for the rest.
    pub fn shown(&self) -> usize {
        let all = self.proposals.len();
        if self.rest { all } else { all.min(findings::FIRST) }
    }

    /// Brings the cursor of a list that became shorter back into it; the last proposal leads back to the report.
    pub(super) fn keep_within(&mut self) {
        let last = |list: usize| list.saturating_sub(1);
        let (proposals, names, ready) = (self.shown(), self.suspects.len(), self.ready.len());
        match &mut self.view {
            FindingsView::Proposals { .. } if proposals == 0 => self.view = FindingsView::Text,
            FindingsView::Proposals { at, from } if *at >= proposals => (*at, *from) = (last(proposals), 0),
            FindingsView::Names { at } => *at = (*at).min(last(names)),
            FindingsView::Ready { at } => *at = (*at).min(last(ready)),
            _ => {}
        }
    }
}

impl FindingsState {
    /// Goes to the first sentence of the next or of the previous part that has any.
    pub(super) fn turn_part(&mut self, on: bool) {
        let filled = || {
            self.page
                .parts
                .iter()
                .map(|part| &part.stops)
                .filter(|stops| !stops.is_empty())
        };
        let to = if on {
            filled().find(|stops| stops.start > self.at)
        } else {
            filled().rfind(|stops| stops.end <= self.at)
        };
        if let Some(stops) = to {
            self.at = stops.start;
        }
    }
}
