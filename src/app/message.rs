//! What comes in from outside, and what has to happen there.

use crate::app::archive::{LibrarySearch, SearchOutcome};
use crate::app::key::Key;
use crate::app::mouse::Mouse;
use crate::app::session_list::LibraryNews;
use crate::app::versions::state::EarlierVersion;
use crate::deck::Deck;
use crate::findings::intake::IntakeFile;
use crate::session::{Anchors, Entry, Erasure, Event, Mask, Moment, Session};
use crate::transcript::{SessionSound, Talk};

/// What comes in.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// The mouse did something.
    Mouse(Mouse),
    /// Text was pasted.
    Paste(String),
    /// The terminal has this many columns and rows now.
    Resize(u16, u16),
    /// Time has passed.
    Tick,
    /// Nothing followed a lone key for a moment.
    Still,
    /// What became known of the sessions there are.
    Listed(LibraryNews),
    /// What a search of the library found.
    Found(Box<SearchOutcome>),
    /// Why a session could not be made.
    NotCreated(String),
    /// What a second session starts from: the record, the name of the earlier session, and how much of its map was changed since.
    Second(Box<Session>, String, usize),
    /// A session was opened.
    Opened(Box<OpenedSession>),
    /// What the sound of the session holds.
    Sound(Box<SessionSound>),
    /// A path that was begun, as far as it leaves no choice, and the names that are possible.
    PathCompleted(String, Vec<String>),
    /// The transcripts that were read from files, or why they could not be.
    TranscriptRead(Result<Vec<IntakeFile>, String>),
    /// A transcript is kept.
    TranscriptTaken {
        /// The name of its file.
        name: String,
        /// What the sound of the session holds now.
        sound: Box<SessionSound>,
        /// Files that may still tell one of its names.
        left: Vec<String>,
    },
    /// Events up to this number are safe on disk.
    Durable(u32),
    /// The state on disk holds this many events.
    Stored(u32),
    /// Somebody changed the file of the record by hand: these changes are on disk, and belong into the record.
    TakenIn(Vec<Event>),
    /// Nothing that kring wrote of this session says any more what had to go; all of it holds everything up to this event.
    Forgotten {
        /// The event.
        n: u32,
        /// How many exports were thrown away, because they told it still.
        removed: usize,
        /// Exports that tell it still and are out of reach.
        left: Vec<String>,
    },
    /// What could not be written has been written after all.
    Recovered,
    /// A write failed; it will be tried again.
    Trouble(String),
    /// Something asked for could not be done.
    Failed(String),
    /// Something asked for was done.
    Done(String),
    /// The earlier versions of the map of the open session, the oldest first.
    Versions(Vec<EarlierVersion>),
    /// The member check of the open session is asked for.
    Check,
    /// The program is told to end.
    Hangup,
}

/// A session as it came from the disk.
#[derive(Debug)]
pub struct OpenedSession {
    /// Its name in the library.
    pub name: String,
    /// The record.
    pub session: Session,
    /// Its deck.
    pub deck: Deck,
    /// Whether this program holds the lock.
    pub writable: bool,
    /// Whether it is the demo, or a rehearsal: thrown away afterwards.
    pub demo: bool,
    /// What was half-typed: place and text.
    pub drafts: Vec<(String, String)>,
    /// The last moment of which there is a trace.
    pub last_seen: Option<Moment>,
    /// The names that were masked in it, and the words that are none.
    pub masks: Vec<Mask>,
    /// Exports that tell what has had to be forgotten since.
    pub outdated: Vec<String>,
    /// Where everything belongs on its map; without them it is laid out afresh.
    pub anchors: Option<Anchors>,
    /// What the person should know about how it was opened.
    pub notices: Vec<String>,
}

/// What has to happen outside.
#[derive(Debug)]
pub enum Effect {
    /// List the library.
    List,
    /// Search the library.
    Search(LibrarySearch),
    /// Open a session by name.
    Open(String),
    /// Open the session at a path to read it, whoever has it.
    Read(String),
    /// Open the demo.
    Demo,
    /// Open a copy of a session that is thrown away afterwards.
    Rehearse(String),
    /// Read the session of this name or path, to go on from it in a second one.
    Second(String),
    /// Make a session and open it.
    Create(Box<Session>),
    /// Append to the transcript.
    Append(Vec<Entry>),
    /// Replace the state on disk.
    Save(Box<Session>),
    /// Replace the anchors of the map on disk.
    Anchors(Box<Anchors>),
    /// Replace the draft on disk: place and text of each half-typed line.
    Draft(Vec<(String, String)>),
    /// Wait until what was handed to the disk is there.
    Flush,
    /// Open the member check of the session that was opened before.
    Check,
    /// Read the earlier versions of the map of the open session.
    Versions,
    /// Erase something from everything that kring wrote of this session.
    Erase(Box<Session>, Erasure),
    /// Complete the path of a file that is begun.
    CompletePath(String),
    /// Read the transcripts that a path, or several beside each other, mean.
    ReadTranscript(String),
    /// Keep a transcript, once its names are on the private list and in no file of the session.
    TakeTranscript {
        /// The record.
        session: Box<Session>,
        /// The private list of names.
        masks: Vec<Mask>,
        /// The transcript.
        talk: Box<Talk>,
    },
    /// Replace a transcript of the sound, by the name of its file.
    Talk(String, Box<Talk>),
    /// Keep the private list of names outside the session.
    Remember(Vec<Mask>),
    /// Write report and map into the session's folder of exports.
    Export,
    /// Let the session go.
    Release,
    /// End the program.
    Quit,
}
