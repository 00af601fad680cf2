//! Where a command goes: to the screen or dialog it is meant for, and where the answer of a finished dialog goes.

pub(super) mod mouse;
mod overlay;
mod place;
mod submit;

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::{memo, palette};
use crate::app::model::Model;
use crate::app::page_line;
use crate::app::screen::Screen;
use crate::app::scroll::Scroll;
use crate::app::{
    archive, card, check, close, findings, home, intake, map, memos, menu, navigate, talk, undo, versions, welcome,
    windows,
};
use crate::deck::Lang;
use crate::locale::Words;
use crate::say;

/// Runs one command where the user is.
pub fn run(model: &mut Model, command: Command) {
    let mut next = Some(command);
    // A command chosen from the palette runs where the palette was opened from.
    while let Some(command) = next {
        next = one(model, command);
    }
}

/// Runs one command. Returns the command that a dialog was asked to run.
fn one(model: &mut Model, command: Command) -> Option<Command> {
    model.notice = None;
    model.let_go_of_mouse(&command);
    if !matches!(command, Command::Quit | Command::Interrupt) {
        model.leaving = false;
    }
    let interrupted = std::mem::replace(&mut model.interrupted, command == Command::Interrupt);
    match command {
        Command::Quit => close::quit(model),
        Command::Interrupt if interrupted => close::quit(model),
        // Everywhere else this key copies: who presses it once may have meant that.
        Command::Interrupt => model.tell(say!(model.words, "interrupt-again")),
        Command::Palette => palette::open(model),
        Command::Language => model.words = Words::of(other(model.words.lang())),
        Command::Theme => model.theme = model.theme.other(),
        Command::Help if !matches!(model.screen(), Screen::Help(..)) => open_help(model),
        command if windows::run(model, &command) => {}
        Command::Undo | Command::Redo if check::undo(model, command == Command::Undo) => {}
        Command::Undo if talk::undo(model) => {}
        Command::Undo | Command::Redo => {
            undo::run(model, command == Command::Undo);
            talk::refresh(model);
        }
        command => return on_screen(model, &command),
    }
    None
}

fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Nl => Lang::En,
        Lang::En => Lang::Nl,
    }
}

fn open_help(model: &mut Model) {
    let scopes = model.scopes();
    let page = Scroll::default();
    model.overlays.push(Overlay::Help { page, scopes });
}

/// Runs a command on the screen or in the dialog that takes the keys. Returns the command that a dialog was asked to run.
fn on_screen(model: &mut Model, command: &Command) -> Option<Command> {
    if matches!(model.screen(), Screen::Map(_)) && check::finish_following(model, command) {
        return None;
    }
    if model.screen().is_place() && place::run(model, command) {
        return None;
    }
    if *command == Command::Cancel && model.screen().is_left_at_once() {
        overlay::cancel(model);
        return None;
    }
    if *command == Command::ReadIn && matches!(model.screen(), Screen::Talk(_) | Screen::Recordings(_)) {
        intake::begin(model);
        return None;
    }
    match model.screen() {
        Screen::Home(_) => home::run(model, command),
        Screen::Welcome(_) => welcome::run(model, command),
        Screen::Phase(..) | Screen::Review(..) => {
            if !page_line::run(model, command) {
                navigate::step(model, 1);
            }
        }
        Screen::Card(_) | Screen::Closing(_) => card::run(model, command),
        Screen::Map(_) => map::run(model, command),
        Screen::Findings(_) if *command == Command::Check => check::open(model),
        Screen::Findings(_) => findings::run(model, command),
        Screen::Check(_) => check::run(model, command),
        Screen::Help(..) | Screen::Explain(_) | Screen::Figures(..) => overlay::page(model, command),
        Screen::Search(_) => archive::run(model, command),
        Screen::Menu(..) => return menu::run(model, command),
        Screen::Form(_) => overlay::form(model, command),
        Screen::Picker(..) => return overlay::picker(model, command),
        Screen::Memo(_) => memo::run(model, command, overlay::width(model)),
        Screen::Talk(_) => talk::run(model, command),
        Screen::Memos(at) => memos::run(model, command, at),
        Screen::Versions(_) => versions::run(model, command),
        Screen::Recordings(at) => overlay::recordings(model, command, at),
        Screen::Participants(at) => overlay::participants(model, command, at),
    }
    None
}
