//! What the sound holds: cues read from what Teams, Zoom, Word, Whisper, noScribe and the like wrote, and the small WebVTT that is kept.
//!
//! [`read()`] finds the dialect of a file by what it holds, never by its name, and gives [`Cue`]s with everything that did not fit.
//! [`names`] takes the names of the file's speakers out of the words, [`align`] finds the shift between the sound and the session,
//! [`turns`] joins pieces to turns, and [`kept`] writes and reads `talk.vtt`. Of what is kept, [`sound`] says when in the session it was,
//! [`heard`] in which cues a statement was said, [`measure`] who spoke how long.
//!
//! Works in memory only: it touches no file, and nothing it is given reaches a disk from here. Every reader is bounded: a file, an
//! unpacked document, a line and the number of cues each have a limit above which they are refused.

pub mod align;
mod columns;
mod cue;
mod decode;
mod detect;
mod docx;
pub mod edit;
mod finish;
pub mod forget;
pub mod heard;
mod html;
mod invented;
mod json;
pub mod kept;
pub mod label;
mod markup;
pub mod measure;
pub mod names;
mod ordinary;
mod plain;
mod rolling;
mod rtf;
pub mod sound;
mod srt;
mod text;
mod time;
pub mod turns;
mod unreadable;
mod vtt;
pub mod write;

pub use cue::{Cue, CueLayout, CueReading, Dialect, Doubt, MAX_CUES, Misfit, Odd};
pub use detect::{MAX_BYTES, MAX_LINE, read};
pub use finish::is_pause;
pub use kept::{FORMAT, Provenance, Talk, fingerprint};
pub use plain::lines;
pub use sound::SessionSound;
pub use time::{clock, full};
pub use turns::{Turn, TurnPiece, TurnVoice};
pub use unreadable::Unreadable;
