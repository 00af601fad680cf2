//! The home screen: go on with the last session, choose one, begin a new one, see the demo.

use super::command::Command;
use super::forms::Purpose;
use super::{Effect, Model};
use crate::say;

/// The home screen.
#[derive(Debug, Default)]
pub struct Home {
    /// The sessions, newest first.
    pub rows: Vec<CaseRow>,
    /// The row with the cursor.
    pub at: usize,
    /// Why the sessions cannot be listed, if so.
    pub fault: Option<String>,
}

/// A session as the home screen shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// Its name in the library.
    pub name: String,
    /// The school's code.
    pub school: String,
    /// The day of the talk.
    pub date: String,
    /// Where the talk stands, or how much it holds.
    pub detail: String,
    /// Why it cannot be read, if so.
    pub fault: Option<String>,
}

impl Home {
    /// Takes in the list, keeping the cursor where it was.
    pub fn set(&mut self, rows: Vec<CaseRow>) {
        self.at = self.at.min(rows.len().saturating_sub(1));
        self.rows = rows;
        self.fault = None;
    }

    /// Takes in why there is no list.
    pub fn cannot(&mut self, why: String) {
        self.rows.clear();
        self.fault = Some(why);
    }
}

/// Runs a command on the home screen.
pub fn run(model: &mut Model, command: &Command) {
    let last = model.home.rows.len().saturating_sub(1);
    match command {
        Command::Up => model.home.at = model.home.at.saturating_sub(1),
        Command::Down => model.home.at = (model.home.at + 1).min(last),
        Command::Enter => match model.home.rows.get(model.home.at) {
            Some(CaseRow { fault: Some(fault), .. }) => {
                let fault = fault.clone();
                model.warn(fault);
            }
            Some(row) => {
                let name = row.name.clone();
                model.ask(Effect::Open(name));
            }
            None => match model.home.fault.clone() {
                Some(fault) => model.warn(fault),
                None => model.tell(say!(model.words, "home-empty")),
            },
        },
        Command::New => {
            model.fill_in(Purpose::New);
        }
        Command::Demo => model.ask(Effect::Demo),
        _ => {}
    }
}
