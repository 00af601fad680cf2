//! Pages of the findings: page keys, first and last, and the search for words of the report.

use super::state::{FindingsState, FindingsView};
use crate::app::ask;
use crate::app::command::Command;
use crate::app::dialog::pick::{FindingsPick, Pick};
use crate::app::dialog::picker::PickerChoice;
use crate::app::model::Model;
use crate::say;
use crate::text::cells;

/// How many lines of a list a page key goes.
const LINES: usize = 10;

/// What of the screen the report does not have: rows of head, strip and foot, and columns of the margins.
const MARGIN: (u16, u16) = (7, 4);

/// Runs a command that turns pages or searches. Whether it was one.
pub(super) fn run(model: &mut Model, command: &Command) -> bool {
    let size = model.size;
    let Some(open) = &mut model.open else { return false };
    let desk = &mut open.findings;
    let last = desk.lines().saturating_sub(1);
    let here = desk.line().min(last);
    let to = match command {
        Command::PageDown if desk.view == FindingsView::Text => desk.a_page_from(here, size, true),
        Command::PageUp if desk.view == FindingsView::Text => desk.a_page_from(here, size, false),
        Command::PageDown => (here + LINES).min(last),
        Command::PageUp => here.saturating_sub(LINES),
        Command::LineStart => 0,
        Command::LineEnd => last,
        Command::Find => {
            ask_words(model);
            return true;
        }
        _ => return false,
    };
    desk.go_to(to);
    true
}

/// Asks for words of the report, and shows the sentences that hold them.
fn ask_words(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let stops = open.findings.page.stops.iter().enumerate();
    let rows = stops
        .map(|(at, stop)| PickerChoice::new(&at.to_string(), &stop.text))
        .collect();
    let title = say!(model.words, "cmd-find-words");
    ask::put(model, title, rows, Pick::Findings(FindingsPick::Sentence));
}

impl FindingsState {
    /// Returns how many lines the cursor goes through in what is shown.
    fn lines(&self) -> usize {
        match self.view {
            FindingsView::Text => self.page.stops.len(),
            FindingsView::Evidence { .. } => self.stop().map_or(0, |stop| stop.evidence.len()),
            FindingsView::Names { .. } => self.suspects.len(),
            FindingsView::Ready { .. } => self.ready.len(),
            FindingsView::Proposals { .. } => 0,
        }
    }

    fn line(&self) -> usize {
        match self.view {
            FindingsView::Text => self.at,
            FindingsView::Evidence { at } | FindingsView::Names { at } | FindingsView::Ready { at } => at,
            FindingsView::Proposals { .. } => 0,
        }
    }

    /// Returns the sentence about a screen below or above another; always another one, as long as there is one.
    fn a_page_from(&self, from: usize, (columns, rows): (u16, u16), down: bool) -> usize {
        let width = usize::from(columns.saturating_sub(MARGIN.1)).clamp(20, 92);
        let room = usize::from(rows.saturating_sub(MARGIN.0)).max(1);
        let mut used = 0;
        let mut at = from;
        loop {
            let next = if down { at + 1 } else { at.wrapping_sub(1) };
            let Some(stop) = self.page.stops.get(next) else {
                return at;
            };
            used += cells(&stop.text).div_ceil(width) + usize::from(self.begins(next.max(at)));
            if used > room && at != from {
                return at;
            }
            at = next;
        }
    }

    /// Returns whether a paragraph or a heading begins with this sentence: it has an empty row above it.
    fn begins(&self, stop: usize) -> bool {
        self.page.passages.iter().any(|passage| passage.stops.start == stop)
    }
}
