//! What a user should know about a case that was opened. Never stops anybody: what must be refused is an error.

use std::path::PathBuf;

use super::error::shown;
use crate::format::{Diagnostic, Wrong};
use crate::locale::{Words, list};
use crate::say;

/// Something a user should know about a case that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// So many events were taken over from the transcript.
    Replayed(usize),
    /// The last event was cut off and does not count.
    Torn,
    /// The event of this number does not fit the session, and was left out.
    Dropped(u32),
    /// The state was edited by hand: so many changes entered the transcript, and the file as it was is kept here.
    HandEdited(usize, PathBuf),
    /// The state was damaged: it is kept here, and the record was made anew from the transcript.
    Rebuilt(PathBuf, Option<Box<Diagnostic<Wrong>>>),
    /// The transcript is that of another copy of the session; it is kept here.
    OtherTranscript(PathBuf),
    /// Other versions of the session's files lie beside them.
    Copies(Vec<PathBuf>),
    /// The session was written elsewhere when its own folder could not be.
    Elsewhere(Vec<PathBuf>),
    /// So many erasures that were not finished have been finished.
    Erased(usize),
    /// A part of the transcript cannot be read; it stays in the file.
    Unreadable(Box<Diagnostic<Wrong>>),
    /// The draft cannot be read.
    NoDraft(Box<Diagnostic<Wrong>>),
    /// This disk knows no locks: nothing stops a second writer.
    NoLock,
    /// A file of the session is a link: what it leads to is written.
    Linked(PathBuf, PathBuf),
}

impl Notice {
    /// Returns whether it says that a part of the record or of its events is not there, or not of this copy.
    pub fn is_gap(&self) -> bool {
        matches!(
            self,
            Self::Torn | Self::Rebuilt(..) | Self::OtherTranscript(_) | Self::Unreadable(_)
        )
    }

    /// Returns the notice as a sentence.
    pub fn say(&self, words: &Words) -> String {
        match self {
            &Self::Replayed(count) => say!(words, "notice-replayed", count = count),
            Self::Torn => say!(words, "notice-torn"),
            Self::Dropped(n) => say!(words, "notice-dropped", n = n.to_string()),
            &Self::HandEdited(count, ref path) => say!(words, "notice-hand-edited", count = count, path = name(path)),
            Self::Rebuilt(path, None) => say!(words, "notice-rebuilt", path = name(path)),
            Self::Rebuilt(path, Some(fault)) => {
                say!(
                    words,
                    "notice-rebuilt-fault",
                    path = name(path),
                    fault = fault.brief(words)
                )
            }
            Self::OtherTranscript(path) => say!(words, "notice-other-transcript", path = name(path)),
            Self::Copies(paths) => say!(words, "notice-copies", paths = names(words, paths)),
            Self::Elsewhere(paths) => {
                let paths: Vec<String> = paths.iter().map(|path| shown(path)).collect();
                say!(words, "notice-elsewhere", paths = list(words, &paths))
            }
            &Self::Erased(count) => say!(words, "notice-erased", count = count),
            Self::Unreadable(fault) => say!(words, "notice-unreadable", fault = fault.brief(words)),
            Self::NoDraft(fault) => say!(words, "notice-no-draft", fault = fault.brief(words)),
            Self::NoLock => say!(words, "notice-no-lock"),
            Self::Linked(path, target) => {
                say!(words, "notice-linked", path = name(path), target = shown(target))
            }
        }
    }
}

fn name(path: &std::path::Path) -> String {
    shown(path.file_name().map_or(path, std::path::Path::new))
}

fn names(words: &Words, paths: &[PathBuf]) -> String {
    let mut shown: Vec<String> = paths.iter().take(3).map(|path| name(path)).collect();
    if paths.len() > 3 {
        shown.push(format!("… ({})", paths.len()));
    }
    list(words, &shown)
}
