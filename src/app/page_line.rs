//! Words that are typed while the title or the look back of a phase has the screen: they stand in a line at its foot, wait there line by
//! line, and go to the next card or to the closing that is opened. Notes nothing itself.

use crate::app::card::keep;
use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::note::NotedLine;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::Place;

/// Runs a command on such a page: words go to its line, and Enter lets the line wait. False for Enter on an empty line.
pub(super) fn run(model: &mut Model, command: &Command) -> bool {
    let width = usize::from(model.size.0);
    let Some(open) = &mut model.open else { return true };
    let line = open.note_mut();
    let blank = line.editor.is_blank();
    match command {
        Command::Enter if blank => return false,
        Command::Enter => {
            line.wait();
            model.tell(say!(model.words, "page-line-waits"));
        }
        command => {
            line.editor.edit(command, width);
        }
    }
    if let Some(open) = &mut model.open {
        open.draft_stale = true;
    }
    true
}

/// Takes what was typed on such pages to the place where it can be noted, if that has the screen: lines that were ended with Enter are
/// noted there, one after another; what is half-typed stands in the line.
pub(super) fn arrive(model: &mut Model) {
    let Some(open) = model.open.as_mut().filter(|open| open.on_note() && open.writable) else {
        return;
    };
    let (lines, half) = taken(open);
    if lines.is_empty() && half.is_none() {
        return;
    }
    let note = open.note_mut();
    note.waiting.extend(lines);
    match half {
        Some(half) if note.half.is_some() => note.waiting.push(half),
        half => note.half = half.or(note.half.take()),
    }
    open.draft_stale = true;
    if note_is_free(open) {
        keep::go_on(model);
    }
}

/// Returns whether nothing stands in the line of the place, so that what waits is next.
fn note_is_free(open: &OpenSession) -> bool {
    let free = |note: &NotedLine| note.editor.is_blank() && note.asking.is_none() && note.editing.is_none();
    open.note().is_none_or(free)
}

/// Takes the lines that wait on title pages and looks back, in the order of the walk, and what is half-typed on the last of them.
fn taken(open: &mut OpenSession) -> (Vec<String>, Option<String>) {
    let (mut lines, mut half): (Vec<String>, Option<String>) = Default::default();
    for place in Place::walk(&open.deck) {
        if !matches!(place, Place::Phase(_) | Place::Review(_)) {
            continue;
        }
        let Some(mut note) = open.notes.remove(&place) else {
            continue;
        };
        lines.extend(half.take());
        lines.append(&mut note.waiting);
        let typed = note.editor.take();
        half = Some(typed).filter(|text| !text.trim().is_empty()).or(note.half);
    }
    (lines, half)
}
