//! The home screen: go on with the last session, find and choose one, begin a new one, see the demo.
//!
//! The list comes in bit by bit while the disk answers; the cursor stays on its session whatever comes in around it.

pub use crate::app::session_filter::{Filter, NoDay, wrong_day};
pub use crate::app::session_list::{CaseRow, LibraryNews, ListOrder, SessionList, select};

use crate::app::archive;
use crate::app::command::Command;
use crate::app::dialog::purpose::Purpose;
use crate::app::editor::Editor;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::second;
use crate::say;

/// How many rows a page of the list turns.
const PAGE: usize = 10;

/// Takes in what became known of the library.
pub(super) fn take(model: &mut Model, news: LibraryNews) {
    let failed = match &news {
        LibraryNews::Failed(why) => Some(why.clone()),
        _ => None,
    };
    model.home.take(news, model.words);
    if let Some(why) = failed {
        model.warn(why);
    }
}

/// Shows the sessions that a name can mean, to choose from.
pub fn offer(model: &mut Model, name: &str) {
    let words = model.words;
    model.home.filter = Some(Editor::line(name));
    model.home.arrange(words);
    model.tell(say!(words, "home-which", name = name.to_owned()));
}

/// Runs a command on the home screen.
pub fn run(model: &mut Model, command: &Command) {
    let words = model.words;
    // Who is back at the list goes nowhere any more: the sound that was waited for did not come.
    model.search.going = None;
    match command {
        Command::Up => model.home.step(-1),
        Command::Down => model.home.step(1),
        Command::Previous => model.home.step(-PAGE.cast_signed()),
        Command::Next => model.home.step(PAGE.cast_signed()),
        Command::Enter => enter(model),
        Command::New => {
            model.earlier = None;
            model.fill_in(Purpose::New);
        }
        Command::Search => archive::open(model),
        Command::Demo => model.ask(Effect::Demo),
        Command::Rehearse => rehearse(model),
        Command::Second => {
            if !second::ask(model) {
                enter(model);
            }
        }
        Command::Check => check(model),
        Command::Find => model.home.filter = Some(model.home.filter.take().unwrap_or_else(|| Editor::line(""))),
        Command::Cancel => {
            model.home.filter = None;
            model.home.arrange(words);
        }
        Command::Sort => {
            model.home.order = model.home.order.next();
            model.home.arrange(words);
        }
        Command::Reverse => {
            model.home.reversed = !model.home.reversed;
            model.home.arrange(words);
        }
        command => model.home.type_in(command, words),
    }
}

/// Opens a copy of the session with the cursor.
fn rehearse(model: &mut Model) {
    match model.home.chosen().filter(|row| row.fault.is_none()) {
        Some(row) => {
            let path = row.path.clone();
            model.ask(Effect::Rehearse(path));
        }
        None => enter(model),
    }
}

/// Opens the member check of the session with the cursor.
fn check(model: &mut Model) {
    let opens = model.home.chosen().is_some_and(|row| row.fault.is_none());
    enter(model);
    if opens {
        model.ask(Effect::Check);
    }
}

/// Opens the session with the cursor, or says why it cannot be read.
fn enter(model: &mut Model) {
    match model.home.chosen() {
        Some(CaseRow { fault: Some(fault), .. }) => {
            let fault = fault.clone();
            model.warn(fault);
        }
        Some(row) => {
            let path = row.path.clone();
            model.ask(Effect::Open(path));
        }
        None if model.home.filter.is_some() => model.tell(say!(model.words, "home-no-match")),
        None if model.home.busy => model.tell(say!(model.words, "home-reading")),
        None => model.tell(say!(model.words, "home-empty")),
    }
}
