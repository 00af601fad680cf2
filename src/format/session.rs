//! The file of a session, `session.yaml`.

use super::fault::{Fault, What};
use super::{SCHEMA_FILE, emit, fingerprint, parse};
use crate::session::{FORMAT, Problem, Session};

const KIND: &str = "session";
/// The version this kring writes.
const VERSION: u32 = 2;

/// Reads a session of any known format, as one of the present format; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text, of a field, or of the session as a whole (an id that points nowhere).
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Session, Fault> {
    let text = parse::text(bytes.as_ref(), source)?;
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

/// A problem of a session that was read from `text`, with its place; for problems that only its deck shows.
pub fn fault(text: &str, source: &str, problem: &Problem) -> Fault {
    Fault::new(source, What::Session(problem.trouble.clone())).at_path(text, &problem.path)
}

/// Writes a session. Its last line is a comment that tells whether somebody edited the file since.
pub fn write(session: &Session) -> String {
    let text = format!(
        "# yaml-language-server: $schema=../{SCHEMA_FILE}\n{}",
        emit::file(session)
    );
    format!("{text}\n{SEAL}{:016x}\n", fingerprint(text.as_bytes()))
}

/// How the last line of a session begins.
const SEAL: &str = "# As kring wrote it: ";

/// Whether a file holds a session just as kring wrote it. Unlike the times of a file, this survives copying.
pub fn is_as_written(bytes: &[u8]) -> bool {
    let Some((text, seal)) = std::str::from_utf8(bytes).ok().and_then(|text| text.rsplit_once(SEAL)) else {
        return false;
    };
    let body = text.strip_suffix('\n').unwrap_or(text);
    seal.trim_end() == format!("{:016x}", fingerprint(body.as_bytes()))
}
