//! Which files that went where a user wanted them are still as kring wrote them, by fingerprints alone: the list holds no path and no word.
//!
//! A line too few does no harm: the file is then taken for somebody else's.

use std::path::Path;

use super::Paths;
use crate::format::fingerprint;

/// How many files are known; the oldest are forgotten first.
const MOST: usize = 4000;

/// A file: the fingerprints of where it went and of which sessions, and of what kring wrote there.
type Line = (u64, u64);

/// Returns whether a file is there as kring wrote it last of the same sessions.
pub(super) fn is_known(paths: &Paths, sessions: &[&str], path: &Path) -> bool {
    let place = place(sessions, path);
    let mut lines = read(paths).into_iter().filter(|(at, _)| *at == place).peekable();
    // Nothing large is read in vain.
    if lines.peek().is_none() {
        return false;
    }
    let there = paths.disk.read_up_to(u64::MAX - 1, path).ok();
    there.is_some_and(|there| lines.any(|(_, print)| print == fingerprint(&there)))
}

/// Notes what is about to be written to paths. What is there still counts: kring may be stopped in between. A list that cannot be written
/// is left: then nothing is overwritten.
pub(super) fn note<'a>(paths: &Paths, sessions: &[&str], files: impl Iterator<Item = (&'a Path, &'a [u8])>) {
    let mut lines = read(paths);
    for (path, bytes) in files {
        let place = place(sessions, path);
        let last = lines.iter().rposition(|(at, _)| *at == place);
        let last = last.map(|at| lines.remove(at));
        lines.retain(|(at, _)| *at != place);
        let new = (place, fingerprint(bytes));
        lines.extend(last.filter(|last| *last != new).into_iter().chain([new]));
    }
    lines.drain(..lines.len().saturating_sub(MOST));
    let text = serde_json::to_vec(&lines).unwrap_or_default();
    let _ = paths.disk.folder(&paths.state);
    let _ = paths.disk.replace(&file(paths), &text);
}

fn file(paths: &Paths) -> std::path::PathBuf {
    paths.state.join("exports.json")
}

fn read(paths: &Paths) -> Vec<Line> {
    let bytes = paths.disk.read_if_there(&file(paths)).ok().flatten();
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

fn place(sessions: &[&str], path: &Path) -> u64 {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let told = format!("{}\n{}", path.to_string_lossy(), sessions.join("\n"));
    fingerprint(told.as_bytes())
}
