//! The file of the events, `transcript.yaml`: a list that only ever grows.
//!
//! What is appended together ends in a line `# saved`. Text within an entry is indented, so no words of anyone can make such
//! a line: what follows the last one was cut off while it was written, and does not count.

use super::emit;
use super::fault::Fault;
use super::parse;
use crate::session::Entry;

/// The beginning of a new transcript.
pub const HEADER: &str = "# What happened in this session, in order: an analyst's record, and what kring repairs a session from.\n\
    # Each \"# saved\" closes what was written in one go; anything behind the last one was cut off and does not count.\n# saved\n";

const MARK: &str = "# saved";

/// What was read of a transcript.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    /// The entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// Parts that could not be read; they stay in the file.
    pub faults: Vec<Fault>,
    /// The length of what counts, in bytes: up to and with the last mark.
    pub good: usize,
    /// Whether something behind it was cut off.
    pub torn: bool,
}

/// Reads a transcript, all of it that can be read.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Transcript {
    read_after(bytes, source, 0)
}

/// Reads the entries of a transcript with a number above `n`; others are not even parsed.
pub fn read_after(bytes: impl AsRef<[u8]>, source: &str, n: u32) -> Transcript {
    let bytes = bytes.as_ref();
    let (parts, good) = parts(bytes);
    let cut = bytes.get(good..).unwrap_or_default();
    let mut found = Transcript {
        good,
        torn: cut.iter().any(|b| !b.is_ascii_whitespace()),
        ..Transcript::default()
    };
    for part in parts.iter().filter(|part| part.newest > Some(n)) {
        // Blank lines in front give the fault its line in the whole file.
        match parse::value::<Vec<Entry>>(&String::from_utf8_lossy(part.bytes), source) {
            Ok(entries) => found.entries.extend(entries.into_iter().filter(|entry| entry.n > n)),
            Err(fault) => found.faults.push(fault.further_down(part.line)),
        }
    }
    found
}

/// Reads the entries with a number above `n` from the end of a transcript alone, of which `before` bytes are left out; `None` where
/// that end does not reach back to `n`, or holds something that only the whole file tells how to name.
pub fn read_end(end: &[u8], before: usize, source: &str, n: u32) -> Option<Transcript> {
    let (parts, ..) = closed(end);
    let [cut, whole, ..] = parts.as_slice() else {
        return None;
    };
    // Numbers only grow: before the first part that is there whole stands nothing newer.
    whole.newest.filter(|newest| *newest <= n)?;
    let cut = cut.bytes.len();
    let found = read_after(end.get(cut..)?, source, n);
    found.faults.is_empty().then(|| Transcript {
        good: before + cut + found.good,
        ..found
    })
}

/// What lies between two marks.
#[derive(Default)]
struct Part<'a> {
    bytes: &'a [u8],
    /// How many lines of the file lie before it.
    line: usize,
    /// The highest number of its entries, as their first lines say it.
    newest: Option<u32>,
}

/// The parts that count, and how many bytes those are. A file without any mark, not even that of the header, went through a program
/// that drops comments: all of it.
fn parts(bytes: &[u8]) -> (Vec<Part<'_>>, usize) {
    let begun = bytes.len().min(HEADER.len());
    match closed(bytes) {
        (mut none, rest, 0) if bytes.get(..begun) != HEADER.as_bytes().get(..begun) => {
            none.push(Part { bytes, ..rest });
            (none, bytes.len())
        }
        (parts, _, good) => (parts, good),
    }
}

/// The parts that a mark closes, what begins behind the last of them, and where that is.
fn closed(bytes: &[u8]) -> (Vec<Part<'_>>, Part<'_>, usize) {
    let (mut parts, mut part) = (Vec::new(), Part::default());
    let (mut from, mut begin) = (0, 0);
    let ends = memchr::memchr_iter(b'\n', bytes).map(|at| at + 1);
    let rest = (bytes.last() != Some(&b'\n')).then_some(bytes.len());
    for (n, at) in (1..).zip(ends.chain(rest)) {
        let line = bytes.get(begin..at).unwrap_or_default();
        begin = at;
        match line.first() {
            Some(b'-') => part.newest = part.newest.max(number(line)),
            Some(b'#') if line.ends_with(b"\n") && line.trim_ascii_end() == MARK.as_bytes() => {
                part.bytes = bytes.get(from..at).unwrap_or_default();
                parts.push(part);
                part = Part {
                    line: n,
                    ..Part::default()
                };
                from = at;
            }
            _ => {}
        }
    }
    (parts, part, from)
}

/// The number of the entry that begins at a line.
fn number(line: &[u8]) -> Option<u32> {
    let digits = line.strip_prefix(b"- nr: ")?.trim_ascii_end();
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Writes entries that belong together, with their mark: what is appended to a transcript. It begins with an empty line, so that
/// it stands on its own even behind a file that does not end in one.
pub fn write(entries: &[Entry]) -> String {
    if entries.is_empty() {
        String::new()
    } else {
        format!("\n{}{MARK}\n", emit::yaml(&entries))
    }
}
