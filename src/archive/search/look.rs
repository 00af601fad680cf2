//! What the files of a session look like: whether any has changed since the search cache read them, without reading one.
//!
//! A file that came or went changes the time of its folder; one that was edited in its place changes its own. So those files are
//! asked for that were there, and the folder; all others only where the folder has changed. The folder is half of the work: who
//! searches at every key leaves it for when no key comes.

use std::ffi::OsStr;
use std::path::Path;

use crate::store::texts;
use crate::store::{DirectReader, DiskReader, FileStamp, OpenFolder, is_settled};

/// The record, which every session has.
const RECORD: &str = "session.yaml";
/// How the folder itself stands among its files.
const FOLDER: &str = ".";

/// How thoroughly a session is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Every file the cache knows of: whatever changed in them is seen, and every session that came or went. A file that came beside an
    /// unchanged record is not.
    Known,
    /// The folder of each session too: whatever came into it is seen as well.
    Whole,
}

/// The library whose sessions are looked at.
#[derive(Debug)]
pub(super) struct Looking(OpenFolder);

impl Looking {
    /// Makes ready to look at the sessions of a library.
    pub(super) fn new(library: &Path) -> Self {
        Self(OpenFolder::new(library))
    }

    /// Returns whether the files of a session are as they were `before`, and with [`Depth::Whole`] its folder. `false` where that cannot
    /// be told so quickly.
    pub(super) fn is_untouched(&self, name: &OsStr, before: &str, depth: Depth) -> bool {
        let mut files = before.split(' ').filter_map(file);
        let Some((FOLDER, folder)) = files.next() else {
            return false;
        };
        // Some disks never change the time of a folder: then its files are later than it, and it tells nothing.
        let is_same = |(inside, before): (&str, FileStamp)| {
            before.modified <= folder.modified && self.0.stamp(name, inside) == Some(before)
        };
        let folder_is_same = || {
            self.0
                .stamp(name, "")
                .is_some_and(|now| now.modified == folder.modified)
        };
        files.all(is_same) && (depth == Depth::Known || folder_is_same())
    }
}

/// Returns what the files of a session look like now: its folder, its record, its events, and its transcripts of the sound, those that
/// were there `before` and those that came since. None where there is no record.
pub(super) fn look(folder: &Path, before: &str) -> Option<String> {
    let of_folder = stamp(folder).map(|stamp| FileStamp { bytes: 0, ..stamp });
    let mut files: Vec<(String, FileStamp)> = of_folder.map(|stamp| (FOLDER.to_owned(), stamp)).into_iter().collect();
    let mut take = |name: &str| {
        let stamp = stamp(&folder.join(name));
        files.extend(stamp.map(|stamp| (name.to_owned(), stamp)));
        stamp.is_some()
    };
    if !take(RECORD) {
        return None;
    }
    take("transcript.yaml");
    let mut number = 1;
    while take(&talk(number)) {
        number += 1;
    }
    let names = before.split(' ').filter_map(|file| file.split(':').next());
    for name in names.filter(|name| name.starts_with("talk")) {
        if (1..number).all(|n| talk(n) != name) {
            take(name);
        }
    }
    Some(texts::stamps(&files))
}

/// Returns the part that tells whether a session has to be read again: everything but the folder, in which locks and drafts come and go.
pub(super) fn files(stamps: &str) -> &str {
    match stamps.split_once(' ') {
        Some((folder, files)) if folder.starts_with(".:") => files,
        _ => stamps,
    }
}

/// Returns as much of what files look like as surely tells a further change: nothing where one was changed just now, all but the folder
/// where only that was.
pub(super) fn settled(stamps: &str) -> &str {
    let is_settled = |part: &str| {
        part.split(' ')
            .filter_map(file)
            .all(|(_, stamp)| is_settled(stamp.modified))
    };
    match () {
        () if is_settled(stamps) => stamps,
        () if is_settled(files(stamps)) => files(stamps),
        () => "",
    }
}

fn stamp(path: &Path) -> Option<FileStamp> {
    DirectReader.stamp(path).ok().flatten()
}

fn file(field: &str) -> Option<(&str, FileStamp)> {
    let mut parts = field.split(':');
    let mut next = || parts.next();
    let (name, bytes, modified) = (next()?, next()?.parse().ok()?, next()?.parse().ok()?);
    Some((name, FileStamp { bytes, modified }))
}

fn talk(number: usize) -> String {
    match number {
        1 => "talk.vtt".to_owned(),
        n => format!("talk-{n}.vtt"),
    }
}
