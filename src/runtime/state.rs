//! What the loop keeps between two messages. Carries nothing out.

use std::sync::mpsc::Sender;
use std::thread::JoinHandle;

use super::export::ExportFile;
use super::incoming::Incoming;
use super::lead::WallLead;
use super::library::LibraryLook;
use super::open_case::OpenCase;
use super::search::Finder;
use crate::archive::second::EarlierTalk;
use crate::deck::Deck;
use crate::session::Anchors;
use crate::store::{Demo, Paths, Shelf};

/// How the program ended, for whoever started it.
#[derive(Debug, Default)]
pub struct Ending {
    /// What could not be brought to its place, and where it is instead; each a sentence or more.
    pub said: Vec<String>,
    /// What is only to be known: nothing is lost.
    pub remarks: Vec<String>,
    /// Records that could be written nowhere, to be printed.
    pub texts: Vec<String>,
}

/// What carries effects out.
pub(super) struct Runtime {
    /// Tells the wall where this window stands.
    pub(super) lead: WallLead,
    pub(super) paths: Paths,
    pub(super) shelf: Shelf,
    pub(super) send: Sender<Incoming>,
    pub(super) case: Option<OpenCase>,
    /// The thread that searches the library, once something was asked.
    pub(super) finder: Option<Finder>,
    /// The look through the library that is under way, or was the last.
    pub(super) look: Option<LibraryLook>,
    /// How many looks were asked for.
    pub(super) looks: u32,
    /// Whether a look was asked for and not begun: it waits until a frame is drawn, whose processors it would take.
    pub(super) is_look_due: bool,
    pub(super) demo: Option<Demo>,
    /// Whether the demo was asked for by name, so that a second copy of it can be tried as well.
    pub(super) mirrors_demo: bool,
    /// The files that are being made.
    pub(super) making: Option<Making>,
    /// The session that a second one goes on from, once it was read.
    pub(super) earlier: Option<EarlierTalk>,
    /// How many sessions were put on the table so far.
    pub(super) opened: u32,
    pub(super) ending: Ending,
    pub(super) leaving: bool,
}

/// Files on their way to be exported: one thread at a time makes them.
pub(super) struct Making {
    pub(super) thread: JoinHandle<Made>,
    /// Whether something was forgotten since it began: what it makes is not written.
    pub(super) outdated: bool,
    /// What they are made with, to make them again where nobody waits for them.
    pub(super) deck: Deck,
    pub(super) anchors: Anchors,
}

/// Files to be exported, or why they cannot be made.
pub(super) type Made = Result<Vec<ExportFile>, String>;
