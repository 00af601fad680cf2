//! Which files that went where a user wanted them are still as kring wrote them, by fingerprints alone: the list holds no path and no word.
//!
//! A line too few does no harm: the file is then taken for somebody else's.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::Paths;
use crate::format::fingerprint;

/// How many files are known; the oldest are forgotten first.
const MOST: usize = 4000;

/// A file: the fingerprints of where it went and of which sessions, and of what kring wrote there.
type KnownFile = (u64, u64);

/// The files that kring wrote of the same sessions.
pub(super) struct KnownExports<'a> {
    paths: &'a Paths,
    sessions: &'a [&'a str],
    prints: HashMap<u64, Vec<u64>>,
}

impl<'a> KnownExports<'a> {
    /// Returns what is known now.
    pub(super) fn of(paths: &'a Paths, sessions: &'a [&'a str]) -> Self {
        let mut prints: HashMap<u64, Vec<u64>> = HashMap::new();
        for (place, print) in read(paths) {
            prints.entry(place).or_default().push(print);
        }
        Self {
            paths,
            sessions,
            prints,
        }
    }

    /// Returns whether a file is there as kring wrote it last.
    pub(super) fn has(&self, path: &Path) -> bool {
        // Nothing large is read in vain.
        let Some(prints) = self.prints.get(&place(self.sessions, path)) else {
            return false;
        };
        let there = self.paths.disk.read_up_to(u64::MAX - 1, path);
        there.is_ok_and(|there| prints.contains(&fingerprint(&there)))
    }
}

/// Notes what is about to be written to paths. What is there still counts: kring may be stopped in between. A list that cannot be written
/// is left: then nothing is overwritten.
pub(super) fn note<'a>(paths: &Paths, sessions: &[&str], files: impl Iterator<Item = (&'a Path, &'a [u8])>) {
    let new: Vec<KnownFile> = files
        .map(|(path, bytes)| (place(sessions, path), fingerprint(bytes)))
        .collect();
    let mut lines = read(paths);
    let last: HashMap<u64, u64> = lines.iter().copied().collect();
    let places: HashSet<u64> = new.iter().map(|(place, _)| *place).collect();
    lines.retain(|(place, _)| !places.contains(place));
    for (place, print) in new {
        let last = last.get(&place).filter(|last| **last != print);
        lines.extend(last.map(|last| (place, *last)));
        lines.push((place, print));
    }
    lines.drain(..lines.len().saturating_sub(MOST));
    let text = serde_json::to_vec(&lines).unwrap_or_default();
    let _ = paths.disk.folder(&paths.state);
    let _ = paths.disk.replace(&file(paths), &text);
}

fn file(paths: &Paths) -> PathBuf {
    paths.state.join("exports.json")
}

fn read(paths: &Paths) -> Vec<KnownFile> {
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
