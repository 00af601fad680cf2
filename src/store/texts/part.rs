//! One file of the search cache, opened: what its sessions are at once, its texts and notes when they are asked for.
//!
//! Reads only, and from the one file that was opened: what takes its name meanwhile is not mixed in.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

use super::{HEADER, LIMIT, begin};

/// How many bytes are read at once to begin with: enough for what a part of 10,000 sessions says of them.
const FIRST: usize = 32 * 1024;

/// What a session of the cache is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CachedSession<'a> {
    /// The name of its folder.
    pub name: &'a str,
    /// The id of the case; empty where the record has none yet.
    pub case: &'a str,
    /// The code of the school.
    pub school: &'a str,
    /// The day of the talk.
    pub date: &'a str,
    /// The level of the school; empty where none is noted.
    pub level: &'a str,
    /// The network of schools it belongs to; empty where none is noted.
    pub network: &'a str,
    /// Where the talk stands, as the record writes it.
    pub place: &'a str,
    /// How many member checks were held.
    pub checks: &'a str,
    /// What its files looked like when they were read, as [`stamps`](super::stamps) writes it; empty where they must be read again.
    pub stamps: &'a str,
    /// Where its texts stand among those of the part, in bytes.
    pub texts: Range<usize>,
    /// Where its notes stand among those of the part, in bytes.
    pub notes: Range<usize>,
}

/// A session of the cache with its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionBlock<'a> {
    /// What it is.
    pub head: CachedSession<'a>,
    /// A folded text a line.
    pub texts: &'a [u8],
    /// What each text is, in as many lines.
    pub notes: &'a [u8],
}

impl<'a> CachedSession<'a> {
    /// Returns the session with its texts and notes, cut from those of its part.
    pub fn block(&self, texts: &'a [u8], notes: &'a [u8]) -> Option<SessionBlock<'a>> {
        Some(SessionBlock {
            head: self.clone(),
            texts: texts.get(self.texts.clone())?,
            notes: notes.get(self.notes.clone())?,
        })
    }
}

/// Where what a session is stands in its part.
#[derive(Debug)]
struct PartEntry {
    /// What stands before texts and notes in [`CachedSession`], in that order, among what all sessions are.
    fields: [Range<usize>; 9],
    /// Its texts, among those of the part.
    texts: Range<usize>,
    /// Its notes, among those of the part.
    notes: Range<usize>,
}

impl PartEntry {
    /// Reads the line `line` of what all sessions are, behind texts and notes that end there.
    fn read(heads: &str, line: Range<usize>, texts: usize, notes: usize) -> Option<Self> {
        let mut ends = memchr::memchr_iter(b'\t', heads.as_bytes().get(line.clone())?).map(|at| line.start + at);
        let mut start = line.start;
        let mut next = || {
            let end = ends.next()?;
            Some(std::mem::replace(&mut start, end + 1)..end)
        };
        let mut fields = [const { 0..0 }; 9];
        for field in &mut fields {
            *field = next()?;
        }
        let more_texts = next()?;
        let more_notes = start..line.end;
        let number = |at: Range<usize>| heads.get(at)?.parse::<usize>().ok();
        Some(Self {
            fields,
            texts: texts..texts.checked_add(number(more_texts)?)?,
            notes: notes..notes.checked_add(number(more_notes)?)?,
        })
    }

    fn head<'a>(&self, heads: &'a str) -> CachedSession<'a> {
        let [name, case, school, date, level, network, place, checks, stamps] = self
            .fields
            .each_ref()
            .map(|at| heads.get(at.clone()).unwrap_or_default());
        CachedSession {
            name,
            case,
            school,
            date,
            level,
            network,
            place,
            checks,
            stamps,
            texts: self.texts.clone(),
            notes: self.notes.clone(),
        }
    }
}

/// Returns where every session stands in what all sessions are; none where one is not described.
fn entries(heads: &str) -> Option<Vec<PartEntry>> {
    let (mut texts, mut notes, mut start) = (0, 0, 0);
    let entry = |end| {
        let entry = PartEntry::read(heads, start..end, texts, notes)?;
        (start, texts, notes) = (end + 1, entry.texts.end, entry.notes.end);
        Some(entry)
    };
    let all: Option<Vec<PartEntry>> = memchr::memchr_iter(b'\n', heads.as_bytes()).map(entry).collect();
    all.filter(|_| heads.is_empty() || heads.ends_with('\n'))
}

/// Where the bytes of a part are.
#[derive(Debug)]
enum PartBytes {
    File(File),
    Memory(Vec<u8>),
}

/// A part of the cache.
#[derive(Debug)]
pub struct CachePart {
    heads: String,
    entries: Vec<PartEntry>,
    source: PartBytes,
    /// Where the texts stand in the source, in bytes.
    texts: Range<usize>,
    /// Where the notes do.
    notes: Range<usize>,
}

impl Default for CachePart {
    fn default() -> Self {
        Self {
            heads: String::new(),
            entries: Vec::new(),
            source: PartBytes::Memory(Vec::new()),
            texts: 0..0,
            notes: 0..0,
        }
    }
}

impl CachePart {
    pub(super) fn open(path: &Path, library: &Path) -> Option<Self> {
        let file = File::open(path).ok()?;
        let about = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let length = usize::try_from(about.len()).ok().filter(|_| about.len() <= LIMIT)?;
        Self::new(PartBytes::File(file), length, library)
    }

    pub(super) fn of_bytes(bytes: Vec<u8>, library: &Path) -> Option<Self> {
        let length = bytes.len();
        Self::new(PartBytes::Memory(bytes), length, library)
    }

    fn new(source: PartBytes, length: usize, library: &Path) -> Option<Self> {
        let mut first = Vec::new();
        source.read(0..FIRST.min(length), &mut first)?;
        let end = memchr::memchr(b'\n', &first)? + 1;
        let line = std::str::from_utf8(first.get(..end)?).ok()?;
        let mut fields = line.splitn(5, '\t');
        let mut next = || fields.next();
        let is_ours = next()? == HEADER;
        let mut size = || next()?.parse::<usize>().ok();
        let (heads, texts, notes) = (size()?, size()?, size()?);
        if !is_ours || next()? != begin(library) {
            return None;
        }
        let heads = end..end.checked_add(heads)?;
        let texts = heads.end..heads.end.checked_add(texts)?;
        let notes = texts.end..texts.end.checked_add(notes)?;
        if notes.end != length {
            return None;
        }
        if heads.end > first.len() {
            source.read(heads.clone(), &mut first)?;
        } else {
            first.truncate(heads.end);
            first.drain(..heads.start);
        }
        let heads = String::from_utf8(first).ok()?;
        let part = Self {
            entries: entries(&heads)?,
            heads,
            source,
            texts,
            notes,
        };
        part.is_whole().then_some(part)
    }

    /// Returns whether its sessions have just the texts and notes there are.
    fn is_whole(&self) -> bool {
        let (texts, notes) = (self.entries.last()).map_or((0, 0), |last| (last.texts.end, last.notes.end));
        texts == self.texts.len() && notes == self.notes.len()
    }

    /// Returns whether it has no session.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// Returns what its sessions are.
    pub fn heads(&self) -> Vec<CachedSession<'_>> {
        self.entries.iter().map(|entry| entry.head(&self.heads)).collect()
    }

    /// Returns the texts of all its sessions; none where they cannot be read any more.
    pub fn texts(&self) -> Vec<u8> {
        let mut into = Vec::new();
        self.read_texts(&mut into);
        into
    }

    /// Reads the texts of all its sessions into a buffer that served before.
    pub fn read_texts(&self, into: &mut Vec<u8>) {
        if self.source.read(self.texts.clone(), into).is_none() {
            into.clear();
        }
    }

    /// Returns what each text of all its sessions is.
    pub fn notes(&self) -> Vec<u8> {
        let mut into = Vec::new();
        self.read_notes(&mut into);
        into
    }

    /// Reads what each text is into a buffer that served before.
    pub fn read_notes(&self, into: &mut Vec<u8>) {
        if self.source.read(self.notes.clone(), into).is_none() {
            into.clear();
        }
    }

    /// Returns the texts and the notes of one of its sessions.
    pub fn of(&self, head: &CachedSession<'_>) -> Option<(Vec<u8>, Vec<u8>)> {
        let within = |section: &Range<usize>, range: &Range<usize>| {
            let mut into = Vec::new();
            let range = section.start + range.start..section.start + range.end;
            self.source.read(range, &mut into).map(|()| into)
        };
        Some((within(&self.texts, &head.texts)?, within(&self.notes, &head.notes)?))
    }
}

impl PartBytes {
    /// Reads these bytes, all of them or none.
    fn read(&self, range: Range<usize>, into: &mut Vec<u8>) -> Option<()> {
        into.clear();
        match self {
            Self::Memory(bytes) => into.extend_from_slice(bytes.get(range)?),
            Self::File(file) => {
                let (mut file, length) = (file, range.len());
                file.seek(SeekFrom::Start(range.start as u64)).ok()?;
                into.reserve_exact(length);
                let read = file.take(length as u64).read_to_end(into).ok()?;
                (read == length).then_some(())?;
            }
        }
        Some(())
    }
}
