//! The commands about the two windows.

use super::state::Window;
use crate::app::command::Command;
use crate::app::model::Model;

/// Runs a command about the two windows. Returns whether it was one.
pub(in crate::app) fn run(model: &mut Model, command: &Command) -> bool {
    let windows = &mut model.windows;
    let said = match command {
        Command::Desk => {
            windows.window = match windows.window {
                Window::Desk => Window::Only,
                _ => Window::Desk,
            };
            if windows.window == Window::Desk {
                "desk-on"
            } else {
                "desk-off"
            }
        }
        Command::Blank => {
            windows.blank = !windows.blank;
            if windows.blank { "blank-on" } else { "blank-off" }
        }
        Command::Freeze => {
            windows.frozen = !windows.frozen;
            if windows.frozen { "freeze-on" } else { "freeze-off" }
        }
        Command::ShareLine => {
            windows.line = !windows.line;
            if windows.line { "line-on" } else { "line-off" }
        }
        _ => return false,
    };
    let text = model.words.get(said);
    model.tell(text);
    true
}
