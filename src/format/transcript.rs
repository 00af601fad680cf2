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
    let mut found = Transcript {
        good: good(bytes),
        ..Transcript::default()
    };
    let (kept, rest) = bytes.split_at(found.good.min(bytes.len()));
    found.torn = rest.iter().any(|b| !b.is_ascii_whitespace());
    let mut line = 0;
    for chunk in chunks(kept) {
        let text = String::from_utf8_lossy(chunk);
        if text.lines().filter_map(number).any(|number| number > n) {
            // Blank lines in front give the fault its line in the whole file.
            match parse::value::<Vec<Entry>>(&text, source) {
                Ok(entries) => found.entries.extend(entries.into_iter().filter(|entry| entry.n > n)),
                Err(fault) => found.faults.push(fault.further_down(line)),
            }
        }
        line += chunk.iter().filter(|b| **b == b'\n').count();
    }
    found
}

/// How many bytes count. A file without any mark, not even that of the header, went through a program that drops comments: all of it.
fn good(bytes: &[u8]) -> usize {
    let (mut at, mut good) = (0, 0);
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        at += line.len();
        let whole = line.ends_with(b"\n");
        if whole && line.trim_ascii_end() == MARK.as_bytes() {
            good = at;
        }
    }
    let begun = bytes.len().min(HEADER.len());
    if good == 0 && bytes.get(..begun) != HEADER.as_bytes().get(..begun) {
        bytes.len()
    } else {
        good
    }
}

/// What lies between the marks.
fn chunks(bytes: &[u8]) -> Vec<&[u8]> {
    let mut cuts = vec![0];
    let mut at = 0;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        at += line.len();
        if line.trim_ascii_end() == MARK.as_bytes() {
            cuts.push(at);
        }
    }
    cuts.push(bytes.len());
    cuts.windows(2)
        .filter_map(|pair| match pair {
            [from, to] => bytes.get(*from..*to),
            _ => None,
        })
        .filter(|chunk| !chunk.trim_ascii().is_empty())
        .collect()
}

/// The number of the entry that begins at a line.
fn number(line: &str) -> Option<u32> {
    line.strip_prefix("- nr: ")?.trim_end().parse().ok()
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
