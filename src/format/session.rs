//! The file of a session, `session.yaml`.

use super::diagnostic::Wrong;
use super::{SCHEMA_FILE, emit, fingerprint, parse};
use crate::session::{FORMAT, Session, SessionTrouble};
use crate::text::Diagnostic;

const KIND: &str = "session";
/// The version this kring writes.
const VERSION: u32 = 2;

/// Reads a session of any known format, as one of the present format; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text, of a field, or of the session as a whole (an id that points nowhere).
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Session, Diagnostic<Wrong>> {
    let text = &*parse::text(bytes.as_ref(), source)?;
    let session: Session = match parse::version(text, source, KIND)? {
        1 | 2 => parse::value(text, source)?,
        found => return Err(parse::newer(text, source, found, VERSION)),
    };
    match session.problems(None).first() {
        Some(problem) => Err(fault(text, source, problem)),
        None => Ok(Session {
            kring: FORMAT.into(),
            ..session
        }),
    }
}

/// Returns a problem of a session that was read from `text`, with its place; for problems that only its deck shows.
pub fn fault(text: &str, source: &str, problem: &Diagnostic<SessionTrouble>) -> Diagnostic<Wrong> {
    Diagnostic::of_file(source, Wrong::Session((*problem.what).clone())).at_path(text, &problem.field)
}

/// Writes a session. Its last line is a comment that tells whether somebody edited the file since.
pub fn write(session: &Session) -> String {
    let text = format!("{HEAD}{SCHEMA_FILE}\n{}", emit::file(session));
    format!("{text}\n{SEAL}{:016x}\n", fingerprint(text.as_bytes()))
}

/// How the first line of a session begins.
const HEAD: &str = "# yaml-language-server: $schema=../";
/// How the last line of a session begins.
const SEAL: &str = "# As kring wrote it: ";

/// What the last line of a file says of the lines above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// They stand as kring wrote them.
    Fits,
    /// Somebody changed them since.
    Broken,
    /// There is no such line: the file is cut off, or another program wrote it.
    Missing,
}

/// Returns what the last line of a file says of the lines above it. Unlike the times of a file, this survives copying.
pub fn seal(bytes: &[u8]) -> Seal {
    let Ok(text) = parse::text(bytes, "") else {
        return Seal::Missing;
    };
    let Some((text, seal)) = text.rsplit_once(SEAL) else {
        return Seal::Missing;
    };
    let body = text.strip_suffix('\n').unwrap_or(text);
    let seal = seal.trim_end();
    if seal.len() != 16 || !seal.bytes().all(|b| b.is_ascii_hexdigit()) {
        Seal::Missing
    } else if seal == format!("{:016x}", fingerprint(body.as_bytes())) {
        Seal::Fits
    } else {
        Seal::Broken
    }
}

/// Returns whether a file is what is left of a session that kring wrote, without its end: nothing, bytes that say nothing, or a beginning.
/// A file that another hand wrote is none, whatever is wrong with it.
pub fn is_beginning(bytes: &[u8]) -> bool {
    if bytes.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace()) {
        return true;
    }
    let text = String::from_utf8_lossy(bytes);
    // What kring writes last.
    let has_end = text.contains("\nevents:") || text.contains(SEAL);
    text.starts_with(HEAD) && !has_end
}

/// Returns whether a file says that it holds a session of the first format.
pub fn is_first_format(bytes: &[u8]) -> bool {
    parse::text(bytes, "").is_ok_and(|text| parse::version(&text, "", KIND) == Ok(1))
}

/// Returns whether a file holds a session just as kring wrote it.
pub fn is_as_written(bytes: &[u8]) -> bool {
    seal(bytes) == Seal::Fits
}
