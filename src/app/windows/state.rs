//! Which window is whose, and what each shows.

/// Who reads this window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Window {
    /// The facilitator and the group together: one window, on the wall.
    #[default]
    Only,
    /// The facilitator alone; the wall is another window.
    Desk,
    /// The group: follows the desk, and takes no commands.
    Wall,
}

/// What is shown in which window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// Who reads this one.
    pub window: Window,
    /// Whether the wall shows nothing.
    pub blank: bool,
    /// Whether the wall stands still, whatever the desk does.
    pub frozen: bool,
    /// Whether the wall shows what is being typed.
    pub line: bool,
    /// Whether the only window shows the clocks; the desk always does, the wall never.
    pub clock: bool,
}

impl Default for Windows {
    fn default() -> Self {
        Self {
            window: Window::default(),
            blank: false,
            frozen: false,
            line: true,
            clock: false,
        }
    }
}
