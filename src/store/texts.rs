//! The search cache: the texts of every session, folded so that they can be searched, in 128 private files below the cache folder.
//!
//! A file holds first what its sessions are and what their files looked like, then all texts, then what each text is: whoever asks
//! what changed reads the first part only, and whoever counts the first two. Made again at will: whatever is wrong with a file, it
//! counts as empty. A file is replaced whole, so that what a session lost is gone from it; an erasure takes the lines of its case out
//! before it is struck off. Never holds a memo.

mod part;

use std::path::{Path, PathBuf};

pub use part::{CachePart, CachedSession, SessionBlock};

use super::error::Doing;
use super::listing::FileStamp;
use super::system::ask;
use super::{Error, Paths, catalogue};
use crate::format;
use crate::text::Line;

/// Into how many files the texts are divided: one that is written anew for a change stays small.
pub const PARTS: usize = 128;
/// How a file of this version begins; one that begins otherwise is not read.
const HEADER: &str = "kring texts 4";
/// The largest part that is read, in bytes.
const LIMIT: u64 = 512 * 1024 * 1024;

/// Returns whether anything is remembered of the library.
pub fn is_there(paths: &Paths) -> bool {
    (0..PARTS).any(|part| paths.disk.exists(&file(paths, part)))
}

/// Returns the number of the part that holds the session of this name.
pub fn part_of(name: &str) -> usize {
    usize::try_from(format::fingerprint(name.as_bytes()) % (PARTS as u64)).unwrap_or(0)
}

fn folder(paths: &Paths) -> PathBuf {
    paths.cache.join("search")
}

fn file(paths: &Paths, part: usize) -> PathBuf {
    folder(paths).join(format!("{part:03}.txt"))
}

/// Opens a part; an empty one where there is none, or one of another library or version, or one that is cut off.
pub fn open(paths: &Paths, part: usize) -> CachePart {
    CachePart::open(&file(paths, part), &paths.library).unwrap_or_default()
}

/// Replaces a part by these sessions, and returns it; without any, the file goes. Where the disk refuses, the part that is returned is
/// in memory only.
pub fn replace(paths: &Paths, part: usize, blocks: &[SessionBlock<'_>]) -> (CachePart, Result<(), Error>) {
    let bytes = write(&paths.library, blocks);
    let stored = store(paths, part, blocks, &bytes);
    (CachePart::of_bytes(bytes, &paths.library).unwrap_or_default(), stored)
}

fn store(paths: &Paths, part: usize, blocks: &[SessionBlock<'_>], bytes: &[u8]) -> Result<(), Error> {
    let path = file(paths, part);
    if blocks.is_empty() {
        return paths.disk.remove(&path);
    }
    paths.disk.folder(&folder(paths))?;
    paths.disk.replace_all(&[(path, bytes)])
}

/// Returns how a part of this library begins, behind the lengths of its first two sections.
fn begin(library: &Path) -> String {
    format!("{}\n", Line::new(&library.to_string_lossy()))
}

fn write(library: &Path, blocks: &[SessionBlock<'_>]) -> Vec<u8> {
    let mut heads = String::new();
    for SessionBlock { head, texts, notes } in blocks {
        let CachedSession {
            name,
            case,
            school,
            date,
            level,
            network,
            place,
            checks,
            stamps,
            ..
        } = head;
        let (texts, notes) = (texts.len(), notes.len());
        heads.push_str(&format!(
            "{name}\t{case}\t{school}\t{date}\t{level}\t{network}\t{place}\t{checks}\t{stamps}\t{texts}\t{notes}\n"
        ));
    }
    let size = |of: fn(&SessionBlock<'_>) -> usize| blocks.iter().map(of).sum::<usize>();
    let (texts, notes) = (size(|block| block.texts.len()), size(|block| block.notes.len()));
    let first = format!("{HEADER}\t{}\t{texts}\t{notes}\t{}", heads.len(), begin(library));
    let mut out: Vec<u8> = Vec::with_capacity(first.len() + heads.len() + texts + notes);
    out.extend_from_slice(first.as_bytes());
    out.extend_from_slice(heads.as_bytes());
    blocks.iter().for_each(|block| out.extend_from_slice(block.texts));
    blocks.iter().for_each(|block| out.extend_from_slice(block.notes));
    out
}

/// Writes what files look like, as one field: name, size and time of each.
pub fn stamps(files: &[(String, FileStamp)]) -> String {
    let mut out = String::new();
    for (name, FileStamp { bytes, modified }) in files {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(name);
        out.push_str(&format!(":{bytes}:{modified}"));
    }
    out
}

/// Takes the lines of a case out of the cache, under whatever name its folder had. Where a part cannot be written, it is removed.
///
/// # Errors
/// Where the disk does neither.
pub(crate) fn forget(paths: &Paths, name: &str, case: &str) -> Result<(), Error> {
    for part in 0..PARTS {
        let path = file(paths, part);
        if !paths.disk.exists(&path) {
            continue;
        }
        let opened = open(paths, part);
        let theirs = |head: &CachedSession<'_>| head.name == name || (!case.is_empty() && head.case == case);
        let heads = opened.heads();
        if !heads.is_empty() && !heads.iter().any(theirs) {
            continue;
        }
        // A part that cannot be read may hold anything: it goes whole.
        let (texts, notes) = (opened.texts(), opened.notes());
        let blocks = heads.iter().filter_map(|head| head.block(&texts, &notes));
        let left: Vec<SessionBlock<'_>> = blocks.filter(|block| !theirs(&block.head)).collect();
        if replace(paths, part, &left).1.is_err() {
            paths.disk.remove(&path)?;
        }
    }
    paths.disk.sweep(&folder(paths));
    forget_shared(paths)
}

/// Removes the whole cache: it is made again at the next search.
///
/// # Errors
/// Where the disk refuses.
pub(crate) fn drop_all(paths: &Paths) -> Result<(), Error> {
    (0..PARTS).try_for_each(|part| paths.disk.remove(&file(paths, part)))
}

/// Removes the caches of shared libraries, which may hold the case under another name.
fn forget_shared(paths: &Paths) -> Result<(), Error> {
    for cache in paths.disk.list(&paths.cache)? {
        let name = cache.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with("at-") {
            continue;
        }
        let search = cache.join("search");
        if paths.disk.exists(&search) {
            ask(|| std::fs::remove_dir_all(&search)).map_err(|e| Error::disk(Doing::Writing, &search, &e))?;
        }
        let there = Paths { cache, ..paths.clone() };
        catalogue::drop_all(&paths.disk, &there.catalogue())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn example<'a>(name: &'a str, case: &'a str) -> SessionBlock<'a> {
        SessionBlock {
            head: CachedSession {
                name,
                case,
                school: "BOS7",
                date: "2026-11-21",
                stamps: "session.yaml:1:2",
                ..CachedSession::default()
            },
            texts: b"een\ntwee\n",
            notes: b"a\nb\n",
        }
    }

    /// Returns each session of a part: its name, its case, and the lengths of its texts and notes.
    fn told(part: &CachePart) -> Vec<(String, String, usize, usize)> {
        let (texts, notes) = (part.texts(), part.notes());
        let heads = part.heads();
        let blocks = heads.iter().map(|head| head.block(&texts, &notes).unwrap());
        let told = |b: SessionBlock<'_>| {
            (
                b.head.name.to_owned(),
                b.head.case.to_owned(),
                b.texts.len(),
                b.notes.len(),
            )
        };
        blocks.map(told).collect()
    }

    #[test]
    fn a_part_is_read_as_it_was_written_and_a_cut_one_is_empty() {
        let library = Path::new("home/library");
        let bytes = write(library, &[example("a", "x"), example("b", "y")]);
        let whole = CachePart::of_bytes(bytes.clone(), library).unwrap();
        let wanted = [("a", "x"), ("b", "y")].map(|(name, case)| (name.to_owned(), case.to_owned(), 9, 4));
        assert_eq!(told(&whole), wanted);
        for end in 0..bytes.len() {
            assert!(
                CachePart::of_bytes(bytes.get(..end).unwrap().to_vec(), library).is_none(),
                "{end}"
            );
        }
        assert!(CachePart::of_bytes(bytes, Path::new("other")).is_none());
    }

    #[test]
    fn a_case_is_forgotten_under_every_name() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let all = [example("a", "x"), example("b", "y"), example("c", "x")];
        replace(&paths, 3, &all).1.unwrap();
        forget(&paths, "z", "x").unwrap();
        let left = told(&open(&paths, 3));
        assert_eq!(left.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>(), ["b"]);
        forget(&paths, "b", "").unwrap();
        assert!(!file(&paths, 3).exists());
    }

    #[test]
    fn a_part_that_cannot_be_read_is_removed_when_something_is_forgotten() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        replace(&paths, 3, &[example("a", "x")]).1.unwrap();
        let bytes = std::fs::read(file(&paths, 3)).unwrap();
        std::fs::write(file(&paths, 3), bytes.get(..bytes.len() - 1).unwrap()).unwrap();
        forget(&paths, "z", "y").unwrap();
        assert!(!file(&paths, 3).exists());
    }
}
