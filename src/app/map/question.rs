//! The main question of the map card, and what is asked now: where they have room on the screen.
//!
//! Draws nothing and changes nothing.

use super::step::InventoryStep;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::windows::Window;
use crate::deck::{Card, CardKind};
use crate::text::{cells, wrap};

/// Cells at the right of the row above for what is said of saving.
const EDGE: usize = 11;
/// The most rows that a question takes below that row.
const MOST: usize = 3;

/// Returns the card of the map.
pub(super) fn card(open: &OpenSession) -> Option<&Card> {
    open.deck
        .cards()
        .map(|(_, card)| card)
        .find(|card| card.kind == CardKind::Map)
}

/// Returns the main question, where the map card itself has the screen and the group reads it.
pub fn question<'a>(model: &Model, open: &'a OpenSession) -> Option<&'a str> {
    let checked = open.check.following.is_some() || open.check.shows();
    let here = open.on_map() && !open.over && !checked && model.windows.window != Window::Desk;
    let card = open.card().filter(|card| here && card.kind == CardKind::Map)?;
    Some(&card.question)
}

/// Returns whether the main question fits in the row above the place, beside the code of the school, with the name of the program where
/// `name` cells are kept for that.
pub fn is_in_header(model: &Model, open: &OpenSession, question: &str, name: usize) -> bool {
    let edge = match model.windows.window {
        Window::Wall => 0,
        Window::Only | Window::Desk => EDGE,
    };
    // The clocks have the row for themselves.
    let free = !model.windows.clock || model.windows.window == Window::Wall;
    let used = cells(&open.session.school.code) + cells(question) + 5 + name + edge;
    free && used <= usize::from(model.size.0)
}

/// Returns the rows of the main question under the row above; none where it fits in that.
pub fn rows(model: &Model, open: &OpenSession) -> Vec<String> {
    match question(model, open) {
        Some(question) if !is_in_header(model, open, question, 0) => {
            let width = usize::from(model.size.0).saturating_sub(2).max(1);
            let mut rows = wrap(question, width);
            if rows.len() > MOST {
                let rest = rows.split_off(MOST - 1).join(" ");
                rows.push(crate::text::shorten(&rest, width, "…"));
            }
            rows
        }
        _ => Vec::new(),
    }
}

/// Returns the sub-question that the group is asked now: one of the map card, in its order; none before the first.
pub(super) fn asked(open: &OpenSession) -> Option<&str> {
    let at = open.map.ask.checked_sub(1)?;
    card(open)?.questions().nth(at).map(|question| question.text.as_str())
}

/// Goes on to the next sub-question, and after the last back to what the step asks.
pub(super) fn ask_next(open: &mut OpenSession) {
    let count = card(open).map_or(0, |card| card.questions().count());
    open.map.ask = (open.map.ask + 1) % (count + 1);
}

/// Returns whether a step asks the sub-questions of the card: in the first round each participant has a turn, and for who is missing the
/// deck has questions of its own.
pub(super) fn has_questions(step: InventoryStep) -> bool {
    !matches!(step, InventoryStep::Alone | InventoryStep::Missing)
}
