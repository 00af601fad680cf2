//! A transcript that is taken in on the screen: the file that somebody points at, read into memory.
//!
//! Keeps nothing of it, neither its path nor its words.

use crate::app::Msg;
use crate::findings::intake::Source;
use crate::locale::Words;
use crate::store::{self, Hidden};
use crate::text::Line;
use crate::transcript::Sound;

/// Returns a path that was begun, as far as it leaves no choice.
pub(super) fn complete(text: &str) -> Msg {
    let (path, names) = store::completed(text);
    Msg::PathCompleted(path, names)
}

/// Reads the transcript that a path means.
pub(super) fn read(words: &Words, text: &str) -> Msg {
    let path = store::pointed_at(text);
    let shown = Line::new(&path.to_string_lossy()).to_string();
    let read = store::transcript_file(words, &path).and_then(|(name, bytes)| {
        let source = Source::read(&name, &bytes);
        source.map_err(|refusal| format!("{shown}: {}", refusal.say(words)))
    });
    Msg::TranscriptRead(read.map(Box::new))
}

/// Returns what is told of a transcript that is kept.
pub(super) fn taken(name: String, sound: Box<Sound>, hidden: &Hidden) -> Msg {
    let left = hidden.left.iter().map(|path| path.display().to_string()).collect();
    Msg::TranscriptTaken { name, sound, left }
}
