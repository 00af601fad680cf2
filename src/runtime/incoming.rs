//! What wakes the loop, and how the screen is to be shown. Decides nothing.

use crossterm::event::Event;

use super::mirror::MirrorNews;
use crate::app::{self, ScreenTheme, home};
use crate::deck::Lang;
use crate::store::WriterReport;
use crate::text::SignSet;
use crate::transcript::SessionSound;

/// How to show it.
#[derive(Clone, Copy, Debug)]
pub struct WallLook {
    /// The language of the screen.
    pub lang: Lang,
    /// The look of the screen.
    pub theme: ScreenTheme,
    /// Which signs the terminal has.
    pub marks: SignSet,
    /// Whether the mouse belongs to the program; else the terminal keeps it, to select text with.
    pub mouse: bool,
    /// Whether the clocks stand on the screen that the group reads as well.
    pub clock: bool,
}

/// What wakes the loop.
pub(super) enum Incoming {
    /// Something from the terminal, or keys that arrived together.
    Terminal(Vec<Event>),
    /// A line of the input in plain mode.
    Line(String),
    Disk(u32, WriterReport),
    /// What became of a second copy.
    Mirror(u32, MirrorNews),
    /// What the sound of a session holds.
    Sound(u32, Box<SessionSound>),
    /// What a search of the library found.
    Found(Box<app::archive::SearchOutcome>),
    /// What a look through the library found, and which look it was.
    Listed(u32, home::LibraryNews),
    /// The files to be exported from a session are made.
    Made(u32),
    Hangup,
}
