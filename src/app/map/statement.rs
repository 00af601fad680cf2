//! A line on the map that reads like a statement: asks whether it is one, and takes it to the conversation.
//!
//! In the conversation it is noted as a line that was typed there.

use crate::app::card;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::model::Model;
use crate::app::note::says_who;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::name_partners;

/// Returns whether the line begins with a speaker of this session, or names with `#`, behind other words, a partner that is on the map.
pub(super) fn reads_like_one(open: &OpenSession) -> bool {
    let line = open.map.line.text().trim();
    let tags = || line.find('#').is_some_and(|at| at > 0) && !name_partners(&open.session, line).1.is_empty();
    says_who(&open.session, line) || tags()
}

/// Asks whether the line is a statement or the name of a partner.
pub(super) fn ask(model: &mut Model) {
    let words = model.words;
    let rows = vec![
        PickerChoice::new("statement", &say!(words, "map-statement-yes")),
        PickerChoice::new("name", &say!(words, "map-statement-no")),
    ];
    let picker = Picker::new(say!(words, "map-statement-title"), rows);
    model.overlays.push(Overlay::Picker(picker, Pick::Statement));
}

/// Takes the line to the conversation and notes it there, as Enter does. What is half-typed there stays behind it; behind a line that is
/// being corrected, or that something is asked about, it waits.
pub(super) fn take_to_talk(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    open.over = !open.over;
    if !open.on_note() {
        open.over = !open.over;
        return model.tell(say!(model.words, "map-statement-nowhere"));
    }
    let text = open.map.line.take();
    let questions = open.line_questions();
    let session = open.session.clone();
    open.draft_stale = true;
    let line = open.note_mut();
    if line.editing.is_some() || line.asking.is_some() {
        return line.waiting.push(text);
    }
    line.step_in(&text, &session, &questions);
    card::keep::line(model);
}
