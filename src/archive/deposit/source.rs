//! The files of a bag, read from a zip file or a folder without unpacking anything: each with its size and its checksums.
//!
//! Refuses as a whole what nobody should unpack: names that lead out of the folder, links, and files that grow beyond measure.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use md5::Md5;
use sha2::{Digest, Sha256, Sha512};
use zip::ZipArchive;

use super::sums::hex;
use crate::locale::Words;
use crate::say;
use crate::store::{Doing, Error};
use crate::text::Line;

/// The algorithms whose checksums are made.
pub(super) const ALGORITHMS: [&str; 3] = ["md5", "sha256", "sha512"];
/// How many files a bag may hold.
const MOST_FILES: usize = 200_000;
/// How many bytes all files of a bag may be when unpacked.
const MOST_BYTES: u64 = 4 * 1024 * 1024 * 1024;
/// How many bytes a name between two `/` may have: no usual disk keeps a longer one.
const LONGEST: usize = 255;
/// From how many bytes on a file that grew more than this many times counts as made to fill a disk.
const BOMB: (u64, u64) = (32 * 1024 * 1024, 150);
/// The largest file whose bytes are kept.
const MOST_KEPT: u64 = 256 * 1024 * 1024;

/// A file of a bag.
#[derive(Debug)]
pub(super) struct BagItem {
    /// Its path, with `/` between its parts.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its checksums, by algorithm.
    pub sums: BTreeMap<&'static str, String>,
    /// Its bytes, where they were kept.
    pub bytes: Vec<u8>,
    /// Whether the caller wanted them.
    pub is_kept: bool,
}

/// Why a bag is not even looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BagRefusal {
    /// It is no zip file, is cut off, or is encrypted.
    NoZip(String),
    /// A name leads out of the folder, or is one that some system cannot keep.
    Name(String),
    /// It is a link.
    Link(String),
    /// It is a pipe or a device, which may never end.
    NoFile(String),
    /// It is larger than a bag of kring ever is, or grows beyond measure when unpacked.
    Bomb(String),
    /// It has more files than a bag may have.
    Many,
}

impl BagRefusal {
    /// Returns why.
    pub fn say(&self, words: &Words) -> String {
        let shown = |path: &str| Line::new(path).chars().take(120).collect::<String>();
        match self {
            Self::NoZip(why) => say!(words, "bag-no-zip", why = shown(why)),
            Self::Name(path) => say!(words, "bag-name", path = shown(path)),
            Self::Link(path) => say!(words, "bag-link", path = shown(path)),
            Self::NoFile(path) => say!(words, "bag-no-file", path = shown(path)),
            Self::Bomb(path) => say!(words, "bag-bomb", path = shown(path)),
            Self::Many => say!(words, "bag-many"),
        }
    }
}

/// Returns whether a path stays inside its folder, and is one that every system can keep.
pub(super) fn is_safe(path: &str) -> bool {
    let part = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().to_lowercase();
        !matches!(part, "" | "." | "..")
            && part.len() <= LONGEST
            && !part.ends_with(['.', ' '])
            && !is_reserved(stem.trim_end())
    };
    let is_bad = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    path.len() < 1024 && !path.contains(is_bad) && path.split('/').all(part)
}

/// Returns whether Windows keeps this name, in small letters, for a device.
fn is_reserved(stem: &str) -> bool {
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_port =
        port.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']) || matches!(number, "¹" | "²" | "³"));
    matches!(stem, "con" | "prn" | "aux" | "nul") || is_port
}

/// Returns every file of a zip file or a folder; the bytes of those that `keep` wants and of the tag files beside them.
///
/// # Errors
/// Where it cannot be read.
pub(super) fn items(path: &Path, keep: &dyn Fn(&str) -> bool) -> Result<Result<Vec<BagItem>, BagRefusal>, Error> {
    let fail = |e: std::io::Error| Error::disk(Doing::Reading, path, &e);
    let mut reader = BagReading {
        keep,
        all: Vec::new(),
        total: 0,
    };
    let kind = path.metadata().map_err(fail)?.file_type();
    let refused = match () {
        () if kind.is_dir() => reader.folder(path, "").map_err(fail)?,
        () if kind.is_file() => reader.zip(File::open(path).map_err(fail)?),
        () => Err(BagRefusal::NoFile(path.to_string_lossy().into_owned())),
    };
    Ok(refused.map(|()| reader.all))
}

struct BagReading<'a> {
    keep: &'a dyn Fn(&str) -> bool,
    all: Vec<BagItem>,
    total: u64,
}

impl BagReading<'_> {
    fn zip(&mut self, file: File) -> Result<(), BagRefusal> {
        let no_zip = |e: &dyn std::fmt::Display| BagRefusal::NoZip(e.to_string());
        let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|e| no_zip(&e))?;
        if archive.len() > MOST_FILES {
            return Err(BagRefusal::Many);
        }
        for at in 0..archive.len() {
            let entry = archive.by_index(at).map_err(|e| no_zip(&e))?;
            let name = entry.name().to_owned();
            let is_link = entry.unix_mode().is_some_and(|mode| mode & 0o170_000 == 0o120_000);
            if is_link {
                return Err(BagRefusal::Link(name));
            }
            if entry.is_dir() {
                if !is_safe(name.trim_end_matches('/')) {
                    return Err(BagRefusal::Name(name));
                }
                continue;
            }
            let packed = entry.compressed_size();
            self.take(name, Some(packed), entry).map_err(|e| no_zip(&e))??;
        }
        Ok(())
    }

    /// Reads a folder without following links.
    fn folder(&mut self, folder: &Path, around: &str) -> std::io::Result<Result<(), BagRefusal>> {
        let mut entries: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let name = format!("{around}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            let done = match () {
                () if kind.is_symlink() => Err(BagRefusal::Link(name)),
                () if kind.is_dir() => self.folder(&entry.path(), &format!("{name}/"))?,
                () if !kind.is_file() => Err(BagRefusal::NoFile(name)),
                () if self.all.len() >= MOST_FILES => Err(BagRefusal::Many),
                () => self.take(name, None, File::open(entry.path())?)?,
            };
            if done.is_err() {
                return Ok(done);
            }
        }
        Ok(Ok(()))
    }

    /// Reads one file to its end, or until it grows beyond measure.
    fn take(
        &mut self,
        path: String,
        packed: Option<u64>,
        mut from: impl Read,
    ) -> std::io::Result<Result<(), BagRefusal>> {
        if !is_safe(&path) {
            return Ok(Err(BagRefusal::Name(path)));
        }
        let (mut md5, mut sha256, mut sha512) = (Md5::new(), Sha256::new(), Sha512::new());
        let is_kept = (self.keep)(&path);
        let is_tag = path.ends_with(".txt");
        let (mut bytes, mut size, mut piece) = (Vec::new(), 0, vec![0; 64 * 1024]);
        loop {
            let read = from.read(&mut piece)?;
            if read == 0 {
                break;
            }
            let part = piece.get(..read).unwrap_or_default();
            size += u64::try_from(read).unwrap_or(0);
            let grown = packed.is_some_and(|packed| size > BOMB.0 && size / packed.max(1) > BOMB.1);
            if grown || self.total + size > MOST_BYTES {
                return Ok(Err(BagRefusal::Bomb(path)));
            }
            md5.update(part);
            sha256.update(part);
            sha512.update(part);
            if (is_kept || is_tag) && size <= MOST_KEPT {
                bytes.extend_from_slice(part);
            }
        }
        self.total += size;
        let sums = [hex(&md5.finalize()), hex(&sha256.finalize()), hex(&sha512.finalize())];
        self.all.push(BagItem {
            path,
            size,
            sums: ALGORITHMS.into_iter().zip(sums).collect(),
            bytes,
            is_kept,
        });
        Ok(Ok(()))
    }
}
