//! A transcript that is taken in on the screen: the files that somebody points at, read into memory.
//!
//! Keeps nothing of them, neither a path nor a word.

use std::path::Path;

use crate::app::Msg;
use crate::findings::intake::IntakeFile;
use crate::locale::Words;
use crate::store::{self, Hidden};
use crate::text::Line;
use crate::transcript::SessionSound;

/// Returns a path that was begun, as far as it leaves no choice.
pub(super) fn complete(text: &str) -> Msg {
    let (path, names) = store::completed(text);
    Msg::PathCompleted(path, names)
}

/// Reads the transcripts that a path or several of them mean: all, or none.
pub(super) fn read(words: &Words, text: &str) -> Msg {
    let paths = store::all_pointed_at(text);
    Msg::TranscriptRead(paths.iter().map(|path| source(words, path)).collect())
}

fn source(words: &Words, path: &Path) -> Result<IntakeFile, String> {
    let shown = Line::new(&path.to_string_lossy()).to_string();
    let (name, bytes) = store::transcript_file(words, path)?;
    IntakeFile::read(&name, &bytes).map_err(|refusal| format!("{shown}: {}", refusal.say(words)))
}

/// Returns what is told of a transcript that is kept.
pub(super) fn taken(name: String, sound: Box<SessionSound>, hidden: &Hidden) -> Msg {
    let left = hidden.left.iter().map(|path| path.display().to_string()).collect();
    Msg::TranscriptTaken { name, sound, left }
}
