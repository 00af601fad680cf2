//! How far a page of text is turned down. How far it can be, the screen says when it draws it: only there is known how rows break.

use std::cell::Cell;

use crate::app::command::Command;

/// The rows of a page that a key turns.
const PAGE: usize = 10;

/// How far a page of text is turned down.
#[derive(Debug)]
pub struct Scroll {
    from: usize,
    /// The last row that can be the first shown; without end before the page was drawn.
    last: Cell<usize>,
}

impl Default for Scroll {
    fn default() -> Self {
        Self {
            from: 0,
            last: Cell::new(usize::MAX),
        }
    }
}

impl Scroll {
    /// Turns the page if `command` asks for that; whether it does.
    pub fn run(&mut self, command: &Command) -> bool {
        let from = self.from.min(self.last.get());
        self.from = match command {
            Command::Up => from.saturating_sub(1),
            Command::Down => from.saturating_add(1),
            Command::Previous => from.saturating_sub(PAGE),
            Command::Next => from.saturating_add(PAGE),
            _ => return false,
        };
        true
    }

    /// Returns the first of so many rows to be shown in a window of `height`: never so far down that it is not full.
    pub fn first(&self, rows: usize, height: u16) -> usize {
        self.last.set(rows.saturating_sub(usize::from(height)));
        self.from.min(self.last.get())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_turned_past_the_end_need_not_be_turned_back() {
        let mut page = Scroll::default();
        for _ in 0..9 {
            page.run(&Command::Next);
            page.first(30, 20);
        }
        assert_eq!(page.first(30, 20), 10);
        assert!(page.run(&Command::Up));
        assert_eq!(page.first(30, 20), 9);
        assert!(!page.run(&Command::Enter));
        assert_eq!(page.first(5, 20), 0);
    }
}
