//! Which reader a file belongs to, by what it holds; and the limits that every file keeps.

use super::cue::CueReading;
use super::decode::{decode, long_line};
use super::finish::finish;
use super::unreadable::Unreadable;
use super::{columns, docx, html, json, rtf, srt, text, vtt};
use crate::text::Diagnostic;

/// The largest file that is read, in bytes: thirty times a three-hour transcript of Teams.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// The longest line of a text that is read, in bytes.
pub const MAX_LINE: usize = 1024 * 1024;

/// Reads a transcript, whatever tool wrote it. The name of the file plays no part.
///
/// # Errors
/// A [`Diagnostic`] where it cannot be a transcript, with the line that decided it.
pub fn read(bytes: &[u8]) -> Result<CueReading, Diagnostic<Unreadable>> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > MAX_BYTES {
        return Err(Diagnostic::new(Unreadable::TooLarge(size / 1_000_000)));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return finish(docx::read(bytes)?);
    }
    let decoded = decode(bytes)?;
    let content = decoded.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if content.trim_end().is_empty() {
        return Err(Diagnostic::new(Unreadable::Empty));
    }
    if content.starts_with('{') && !content.starts_with("{\\rtf") && !is_mark(content) || is_json_list(content) {
        return finish(json::read(content)?);
    }
    if content.starts_with("{\\rtf") {
        return finish(rtf::read(content)?);
    }
    if let Some(line) = long_line(&decoded, MAX_LINE) {
        return Err(Diagnostic::new(Unreadable::LongLine).on_line(line));
    }
    let found = match () {
        () if vtt::is_vtt(content) => vtt::read(content),
        () if html::is_html(content) => html::read(content)?,
        () if content.starts_with("<?xml") => return Err(Diagnostic::new(Unreadable::Unknown("XML"))),
        () if srt::has_arrows(&decoded) => srt::read(&decoded),
        () => match columns::read(&decoded) {
            Some(found) => found,
            None => text::read_plain(&decoded)?,
        },
    };
    finish(found)
}

/// Returns whether a text begins with a time in curly brackets.
fn is_mark(content: &str) -> bool {
    super::time::mark(content).is_some()
}

/// Returns whether a text begins as a list of JSON, and not as a time in brackets.
fn is_json_list(content: &str) -> bool {
    let inside = content.strip_prefix('[').map(str::trim_start);
    inside.is_some_and(|inside| inside.starts_with('{') && !is_mark(inside))
}
