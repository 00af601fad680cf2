//! A key that may have been a presenter's clicker: `.` or `b`, alone on an empty line.

use std::time::Duration;

/// How long nothing may follow it.
pub const MOMENT: Duration = Duration::from_millis(700);

/// What is known of such a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lone {
    /// The key that stands alone in the line.
    pub(super) waiting: Option<char>,
    /// Whether such a key emptied the wall, so that any key fills it again.
    pub(super) emptied: bool,
}

impl Lone {
    /// Returns how long to wait for something behind the key; `None` where there is none.
    pub(super) fn wait(self) -> Option<Duration> {
        self.waiting.map(|_| MOMENT)
    }
}
