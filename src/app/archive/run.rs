//! What the commands do in the search of the library, and going to what was found once its session is open.

use super::state::{Going, SearchOutcome};
use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::{findings, talk};
use crate::say;

/// How many texts a page turns.
const PAGE: isize = 10;

/// Opens the search with what was typed last; what was found then is searched again, as it may have changed or gone.
pub(in crate::app) fn open(model: &mut Model) {
    model.search.found = None;
    if !model.search.line.is_blank() {
        let asked = model.search.asked();
        model.ask(Effect::Search(asked));
    }
    model.overlays.push(Overlay::Search);
}

/// Runs a command in the search.
pub(in crate::app) fn run(model: &mut Model, command: &Command) {
    match command {
        Command::Up => step(model, -1),
        Command::Down => step(model, 1),
        Command::Previous => step(model, -PAGE),
        Command::Next => step(model, PAGE),
        Command::Enter => enter(model),
        command => {
            let before = model.search.line.text().to_owned();
            model.search.line.edit(command, usize::MAX);
            if model.search.line.text() != before {
                typed(model);
            }
        }
    }
}

fn step(model: &mut Model, by: isize) {
    if let Some(asked) = model.search.step(by) {
        model.ask(Effect::Search(asked));
    }
}

fn typed(model: &mut Model) {
    model.search.at = 0;
    if model.search.line.is_blank() {
        model.search.found = None;
    } else {
        let asked = model.search.asked();
        model.ask(Effect::Search(asked));
    }
}

/// Opens the session of the text with the cursor to read it, and goes there: finding something changes nothing.
fn enter(model: &mut Model) {
    let words = model.words;
    let Some(row) = model.search.chosen() else {
        let said = match () {
            () if model.search.line.is_blank() => say!(words, "search-type"),
            () if model.search.is_busy() => say!(words, "search-busy"),
            () => say!(words, "search-none"),
        };
        return model.tell(said);
    };
    let going = Going {
        id: row.id.clone(),
        is_cue: row.sort == "cue",
    };
    let path = row.path.clone();
    model.search.going = Some(going);
    model.ask(Effect::Read(path));
}

/// Takes in what came back.
pub(in crate::app) fn take(model: &mut Model, found: SearchOutcome) {
    model.search.take(found);
}

/// Goes to what was found, now that its session is open; a turn of the sound has to wait for the sound.
pub(in crate::app) fn arrive(model: &mut Model) {
    if let Some(going) = model.search.going.take_if(|going| !going.is_cue) {
        // What was found is let go of: the session may lose any of it now.
        model.search.found = None;
        findings::show_found(model, &going.id);
    }
}

/// Goes to a turn of the sound that was found, now that the sound is there.
pub(in crate::app) fn heard(model: &mut Model) {
    if let Some(going) = model.search.going.take() {
        model.search.found = None;
        talk::open_at(model, &going.id);
    }
}
