//! The file of the events, `transcript.yaml`: a list that only ever grows.
//!
//! What is appended together ends in a line `# saved`. Text within an entry is indented, so no words of anyone can make such
//! a line: what follows the last one was cut off while it was written, and does not count. Beside events it holds *bases*: the whole
//! state as it was after an event, from which the entries behind it make the record anew.

use serde::{Deserialize, Serialize};

use super::diagnostic::Wrong;
use super::emit;
use super::{fingerprint, parse};
use crate::session::{Entry, Event, EventOrigin, Moment, Session};
use crate::text::{Diagnostic, Id};

/// The beginning of a new transcript.
pub const HEADER: &str = "# What happened in this session, in order: an analyst's record, and what kring repairs a session from.\n\
    # Each \"# saved\" closes what was written in one go; anything behind the last one was cut off and does not count.\n# saved\n";

const MARK: &str = "# saved";

/// A state that the entries behind it lead on from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// How many events it holds.
    pub nr: u32,
    /// When it was written.
    pub at: Moment,
    /// The state.
    pub state: Session,
}

/// What was read of a transcript.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    /// The entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// The bases, in the order of the file.
    pub bases: Vec<Base>,
    /// Whether the file holds a base, also among what was not read.
    pub has_base: bool,
    /// The highest number in the file, also among what was not read.
    pub newest: u32,
    /// Parts that could not be read; they stay in the file.
    pub faults: Vec<Diagnostic<Wrong>>,
    /// The length of what counts, in bytes of [`Transcript::recoded`] where there is such a text: up to and with the last mark.
    pub good: usize,
    /// Whether something behind it was cut off.
    pub torn: bool,
    /// The whole as UTF-8 with line ends of one byte, where the file is written otherwise: it must be replaced before it can grow.
    pub recoded: Option<String>,
}

/// One item of the list: an entry, or a base.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranscriptItem {
    nr: u32,
    at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    offset: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recording: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event: Option<Event>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<Box<Session>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<EventOrigin>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    because: Option<Id>,
}

/// Reads a transcript, all of it that can be read.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Transcript {
    read_from(bytes, source, 0)
}

/// Reads the entries and bases of a transcript from number `n` on, and every part of which the number cannot be told: it is an entry or
/// a fault, never left out in silence. Others are not even parsed.
pub fn read_from(bytes: impl AsRef<[u8]>, source: &str, n: u32) -> Transcript {
    let recoded = recoded(bytes.as_ref());
    let bytes = recoded.as_deref().map_or(bytes.as_ref(), str::as_bytes);
    let (parts, good) = parts(bytes);
    let cut = bytes.get(good..).unwrap_or_default();
    let mut found = Transcript {
        good,
        torn: cut.iter().any(|b| !b.is_ascii_whitespace()),
        has_base: parts.iter().any(|part| part.has_base),
        newest: parts.iter().filter_map(|part| part.newest).max().unwrap_or(0),
        ..Transcript::default()
    };
    let wanted = |part: &&MarkedPart<'_>| part.is_strange || part.newest.is_some_and(|newest| newest >= n);
    for part in parts.iter().filter(wanted) {
        found.take(part, source);
    }
    found.entries.retain(|entry| entry.n >= n);
    found.bases.retain(|base| base.nr >= n);
    let newest = found.entries.iter().map(|entry| entry.n).max();
    found.newest = found.newest.max(newest.unwrap_or(0));
    found.recoded = recoded;
    found
}

impl Transcript {
    /// Reads a part as a whole; where that does not work, item by item, so that one that cannot be read costs no other.
    fn take(&mut self, part: &MarkedPart<'_>, source: &str) {
        let text = String::from_utf8_lossy(part.bytes);
        if is_bare(&text) {
            return;
        }
        if let Ok(items) = parse::value::<Vec<TranscriptItem>>(&text, source) {
            return items.into_iter().for_each(|item| self.sort_in(item));
        }
        let mut line = part.line;
        for piece in emit::sections(&text, |line| line.starts_with("- ") || line.trim_end() == "-") {
            match parse::value::<Vec<TranscriptItem>>(piece, source) {
                _ if is_bare(piece) => {}
                Ok(items) => items.into_iter().for_each(|item| self.sort_in(item)),
                Err(fault) => self.faults.push(fault.further_down(line)),
            }
            line += piece.matches('\n').count();
        }
    }

    fn sort_in(&mut self, item: TranscriptItem) {
        let TranscriptItem {
            nr,
            at,
            offset,
            recording,
            by,
            because,
            ..
        } = item;
        if let Some(event) = item.event {
            self.entries.push(Entry {
                n: nr,
                at,
                offset,
                recording,
                event,
                by,
                because,
            });
        }
        if let Some(state) = item.state {
            self.has_base = true;
            self.bases.push(Base { nr, at, state: *state });
        }
    }

    /// Returns the state that this transcript makes after event number `n` at the latest; `None` where it does not begin with a base.
    pub fn rebuilt(&self, n: u32) -> Option<Session> {
        let base = self
            .bases
            .iter()
            .filter(|base| base.nr <= n)
            .max_by_key(|base| base.nr)?;
        let mut session = base.state.clone();
        session.events = base.nr;
        for entry in self.entries.iter().filter(|entry| entry.n > base.nr && entry.n <= n) {
            session.apply(&entry.event);
            session.events = entry.n;
        }
        session.last = None;
        Some(session)
    }
}

/// Returns the text of a transcript that another program saved in UTF-16, or with other line ends; `None` for one as kring writes it.
fn recoded(bytes: &[u8]) -> Option<String> {
    let other = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.starts_with(b"\xef\xbb\xbf");
    if !other && memchr::memchr(b'\r', bytes).is_none() {
        return None;
    }
    parse::text(bytes, "")
        .ok()
        .map(|text| text.trim_start_matches('\u{feff}').to_owned())
}

/// Returns whether a text holds comments and blank lines only.
fn is_bare(text: &str) -> bool {
    text.lines().all(|line| line.trim().is_empty() || line.starts_with('#'))
}

/// What lies between two marks.
#[derive(Default)]
struct MarkedPart<'a> {
    bytes: &'a [u8],
    /// How many lines of the file lie before it.
    line: usize,
    /// The highest number of its items, as their lines say it.
    newest: Option<u32>,
    /// Whether it holds a base.
    has_base: bool,
    /// Whether not every item of it says a number, or something in it is no item.
    is_strange: bool,
}

/// Returns the parts that count, and how many bytes those are. A file without any mark, not even that of the header, went through a program
/// that drops comments: all of it.
fn parts(bytes: &[u8]) -> (Vec<MarkedPart<'_>>, usize) {
    let begun = bytes.len().min(HEADER.len());
    match closed(bytes) {
        (mut none, rest, 0) if bytes.get(..begun) != HEADER.as_bytes().get(..begun) => {
            none.push(MarkedPart { bytes, ..rest });
            (none, bytes.len())
        }
        (parts, _, good) => (parts, good),
    }
}

/// Returns the parts that a mark closes, what begins behind the last of them, and where that is.
fn closed(bytes: &[u8]) -> (Vec<MarkedPart<'_>>, MarkedPart<'_>, usize) {
    let (mut parts, mut part) = (Vec::new(), Scan::default());
    let (mut from, mut begin) = (0, 0);
    let ends = memchr::memchr_iter(b'\n', bytes).map(|at| at + 1);
    let rest = (bytes.last() != Some(&b'\n')).then_some(bytes.len());
    for (n, at) in (1..).zip(ends.chain(rest)) {
        let line = bytes.get(begin..at).unwrap_or_default();
        begin = at;
        if line.first() == Some(&b'#') {
            if line.ends_with(b"\n") && line.trim_ascii_end() == MARK.as_bytes() {
                parts.push(part.close(bytes.get(from..at).unwrap_or_default()));
                part = Scan::from(n);
                from = at;
            }
        } else {
            part.line(line);
        }
    }
    (parts, part.close(&[]), from)
}

/// A part while its lines pass.
#[derive(Default)]
struct Scan<'a> {
    part: MarkedPart<'a>,
    items: usize,
    numbers: usize,
}

impl<'a> Scan<'a> {
    fn from(line: usize) -> Self {
        Self {
            part: MarkedPart {
                line,
                ..MarkedPart::default()
            },
            ..Self::default()
        }
    }

    fn line(&mut self, line: &[u8]) {
        match line {
            [b'-', ..] => self.items += 1,
            [b' ', b' ', ..] => {}
            line if line.trim_ascii().is_empty() => {}
            _ => self.part.is_strange = true,
        }
        let field = line.strip_prefix(b"- ").or_else(|| line.strip_prefix(b"  "));
        let field = field.unwrap_or_default();
        if let Some(number) = field.strip_prefix(b"nr:") {
            self.numbers += 1;
            match number_in(number) {
                Some(n) => self.part.newest = self.part.newest.max(Some(n)),
                None => self.part.is_strange = true,
            }
        }
        self.part.has_base |= field.starts_with(b"state:");
    }

    fn close(mut self, bytes: &'a [u8]) -> MarkedPart<'a> {
        self.part.is_strange |= self.items != self.numbers;
        self.part.bytes = bytes;
        self.part
    }
}

fn number_in(field: &[u8]) -> Option<u32> {
    std::str::from_utf8(field.trim_ascii()).ok()?.parse().ok()
}

/// Returns the fingerprint of an entry: the same whoever wrote it into a file.
pub fn print(entry: &Entry) -> u64 {
    fingerprint(emit::yaml(entry).as_bytes())
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

/// Writes a base, with its mark.
pub fn write_base(base: &Base) -> String {
    let mut state = base.state.clone();
    state.last = None;
    let item = TranscriptItem {
        nr: base.nr,
        at: base.at,
        offset: None,
        recording: None,
        event: None,
        state: Some(Box::new(state)),
        by: None,
        because: None,
    };
    format!("\n{}{MARK}\n", emit::yaml(&[item]))
}
