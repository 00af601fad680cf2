//! The search cache: the texts of every session, folded so that they can be searched, in 128 private files below the cache folder.
//!
//! Made again at will: whatever is wrong with a file, it counts as empty. A file is replaced whole, so that what a session lost is
//! gone from it; an erasure takes the lines of its case out before it is struck off. Never holds a memo.

use std::path::{Path, PathBuf};

use super::error::Doing;
use super::listing::Stamp;
use super::{Error, Paths};
use crate::format;
use crate::text::Line;

/// Into how many files the texts are divided: one that is written anew for a change stays small.
pub const PARTS: usize = 128;
/// How a file of this version begins; one that begins otherwise is not read.
const HEADER: &str = "kring texts 1";
/// What stands before each session.
const MARK: u8 = 0x1e;
/// The largest part that is read, in bytes.
const LIMIT: u64 = 512 * 1024 * 1024;

/// The texts of one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    /// The name of its folder.
    pub name: &'a str,
    /// The id of the case; empty where the record has none yet.
    pub case: &'a str,
    /// The code of the school.
    pub school: &'a str,
    /// The day of the talk.
    pub date: &'a str,
    /// What its files looked like when they were read, as [`stamps`] writes it; empty where they must be read again.
    pub stamps: &'a str,
    /// A folded text a line.
    pub texts: &'a [u8],
    /// What each text is, in as many lines.
    pub notes: &'a [u8],
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

/// Returns the bytes of a part; empty where there is none.
pub fn read(paths: &Paths, part: usize) -> Vec<u8> {
    paths.disk.read_up_to(LIMIT, &file(paths, part)).unwrap_or_default()
}

/// Replaces a part by these sessions; without any, the file goes.
///
/// # Errors
/// Where the disk refuses.
pub fn replace(paths: &Paths, part: usize, blocks: &[Block<'_>]) -> Result<(), Error> {
    let path = file(paths, part);
    if blocks.is_empty() {
        return paths.disk.remove(&path);
    }
    paths.disk.folder(&folder(paths))?;
    let bytes = write(&paths.library, blocks);
    paths.disk.replace_all(&[(path, bytes.as_slice())])
}

fn header(library: &Path) -> String {
    format!("{HEADER}\t{}\n", Line::new(&library.to_string_lossy()))
}

fn write(library: &Path, blocks: &[Block<'_>]) -> Vec<u8> {
    let size = blocks
        .iter()
        .map(|block| block.texts.len() + block.notes.len() + 200)
        .sum();
    let mut out: Vec<u8> = Vec::with_capacity(size);
    out.extend_from_slice(header(library).as_bytes());
    for block in blocks {
        let Block {
            name,
            case,
            school,
            date,
            stamps,
            texts,
            notes,
        } = block;
        out.push(MARK);
        let head = format!(
            "{name}\t{case}\t{school}\t{date}\t{stamps}\t{}\t{}\n",
            texts.len(),
            notes.len()
        );
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(texts);
        out.extend_from_slice(notes);
    }
    out
}

/// Returns the sessions in the bytes of a part; none where it is that of another library or version, or is cut off.
pub fn blocks<'a>(paths: &Paths, bytes: &'a [u8]) -> Vec<Block<'a>> {
    let Some(mut rest) = bytes.strip_prefix(header(&paths.library).as_bytes()) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    while !rest.is_empty() {
        let Some((block, behind)) = block(rest) else {
            return Vec::new();
        };
        all.push(block);
        rest = behind;
    }
    all
}

fn block(bytes: &[u8]) -> Option<(Block<'_>, &[u8])> {
    let rest = bytes.strip_prefix(&[MARK])?;
    let (head, rest) = rest.split_at_checked(memchr::memchr(b'\n', rest)?)?;
    let mut fields = std::str::from_utf8(head).ok()?.split('\t');
    let mut next = || fields.next();
    let (name, case, school, date, stamps) = (next()?, next()?, next()?, next()?, next()?);
    let (texts, notes): (usize, usize) = (next()?.parse().ok()?, next()?.parse().ok()?);
    if next().is_some() {
        return None;
    }
    let (texts, rest) = rest.get(1..)?.split_at_checked(texts)?;
    let (notes, rest) = rest.split_at_checked(notes)?;
    let block = Block {
        name,
        case,
        school,
        date,
        stamps,
        texts,
        notes,
    };
    Some((block, rest))
}

/// Writes what files look like, as one field: name, size and time of each.
pub fn stamps(files: &[(String, Stamp)]) -> String {
    let mut out = String::new();
    for (name, Stamp { bytes, modified }) in files {
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
pub(super) fn forget(paths: &Paths, name: &str, case: &str) -> Result<(), Error> {
    for part in 0..PARTS {
        let bytes = read(paths, part);
        if bytes.is_empty() {
            continue;
        }
        let all = blocks(paths, &bytes);
        let theirs = |block: &Block<'_>| block.name == name || (!case.is_empty() && block.case == case);
        let left: Vec<Block<'_>> = all.iter().filter(|block| !theirs(block)).copied().collect();
        // A part that cannot be read may hold anything.
        if (all.is_empty() || left.len() < all.len()) && replace(paths, part, &left).is_err() {
            paths.disk.remove(&file(paths, part))?;
        }
    }
    paths.disk.sweep(&folder(paths));
    forget_shared(paths)
}

/// Removes the caches of shared libraries, which may hold the case under another name.
fn forget_shared(paths: &Paths) -> Result<(), Error> {
    for cache in paths.disk.list(&paths.cache)? {
        let name = cache.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let search = cache.join("search");
        if name.starts_with("at-") && paths.disk.exists(&search) {
            std::fs::remove_dir_all(&search).map_err(|e| Error::disk(Doing::Writing, &search, &e))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn example<'a>(name: &'a str, case: &'a str) -> Block<'a> {
        Block {
            name,
            case,
            school: "BOS7",
            date: "2026-11-21",
            stamps: "session.yaml:1:2",
            texts: b"een\ntwee\n",
            notes: b"a\nb\n",
        }
    }

    #[test]
    fn a_part_is_read_as_it_was_written_and_a_cut_one_is_empty() {
        let paths = Paths::under(Path::new("home"));
        let all = [example("a", "x"), example("b", "y")];
        let bytes = write(&paths.library, &all);
        assert_eq!(blocks(&paths, &bytes), all);
        for end in header(&paths.library).len() + 1..bytes.len() {
            let cut = blocks(&paths, bytes.get(..end).unwrap());
            assert!(cut.is_empty() || cut == all[..1], "{end}");
        }
        assert!(blocks(&Paths::under(Path::new("other")), &bytes).is_empty());
    }

    #[test]
    fn a_case_is_forgotten_under_every_name() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let all = [example("a", "x"), example("b", "y"), example("c", "x")];
        replace(&paths, 3, &all).unwrap();
        forget(&paths, "z", "x").unwrap();
        let left = read(&paths, 3);
        let names: Vec<&str> = blocks(&paths, &left).iter().map(|block| block.name).collect();
        assert_eq!(names, ["b"]);
        forget(&paths, "b", "").unwrap();
        assert!(read(&paths, 3).is_empty());
    }
}
