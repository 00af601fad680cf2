//! Finding in the texts of one session: every text for which all of a query holds.

use std::path::Path;

use memchr::memmem::Finder;

use super::fold::{fold, restore};
use super::lines::{NoteFields, TextNote};
use super::query::{AskedProperty, Query};
use crate::archive::state::{Reached, state};
use crate::session::Place;
use crate::store::Paths;
use crate::store::texts::{CachedSession, SessionBlock};

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    /// What it is.
    pub note: TextNote,
    /// The text as it was written, on one line.
    pub text: String,
    /// The byte of the text at which the first of the words stands.
    pub at: usize,
}

/// How many signs are shown before and behind what was found.
const AROUND: (usize, usize) = (50, 90);

impl SearchHit {
    /// Returns what was found with the words around it, on one line; `…` stands where the text goes on.
    pub fn around(&self) -> String {
        let (before, behind) = self.text.split_at_checked(self.at).unwrap_or((&self.text, ""));
        let start = before.char_indices().rev().nth(AROUND.0).map_or(0, |(at, _)| at);
        let start = match start {
            0 => 0,
            at => before
                .get(at..)
                .and_then(|cut| cut.find(' '))
                .map_or(at, |space| at + space + 1),
        };
        let end = behind.char_indices().nth(AROUND.1).map_or(behind.len(), |(at, _)| at);
        let end = match behind.get(..end).and_then(|cut| cut.rfind(' ')) {
            Some(space) if end < behind.len() => space,
            _ => end,
        };
        let open = if start > 0 { "… " } else { "" };
        let close = if end < behind.len() { " …" } else { "" };
        let before = before.get(start..).unwrap_or_default();
        let behind = behind.get(..end).unwrap_or_default();
        format!("{open}{before}{behind}{close}")
    }
}

/// A query made ready to be asked of many texts.
pub(super) struct ReadyQuery<'a> {
    paths: &'a Paths,
    query: &'a Query,
    with: Vec<Finder<'a>>,
    without: Vec<Finder<'a>>,
}

impl<'a> ReadyQuery<'a> {
    /// Makes a query ready.
    pub(super) fn new(paths: &'a Paths, query: &'a Query) -> Self {
        let finders = |words: &'a [String]| words.iter().map(|word| Finder::new(word.as_bytes())).collect();
        Self {
            paths,
            query,
            with: finders(&query.with),
            without: finders(&query.without),
        }
    }

    /// Returns whether what a text is decides too, and not only what it says.
    pub(super) fn asks_notes(&self) -> bool {
        let Query {
            cards, roles, partners, ..
        } = self.query;
        [cards, roles, partners].iter().any(|asked| !asked.is_empty())
    }

    /// Returns how many texts of a session fit; its notes may be left out where the query does not ask for them.
    pub(super) fn count(&self, block: &SessionBlock<'_>) -> usize {
        if self.asks_notes() {
            return self.places(block).count();
        }
        let mut count = 0;
        self.lines(block.texts, &mut |_, _, _| count += 1);
        count
    }

    /// Returns every text of a session that fits, in the order of the session.
    pub(super) fn hits(&self, block: &SessionBlock<'_>) -> Vec<SearchHit> {
        let hit = |(line, note, at): (&[u8], NoteFields<'_>, usize)| {
            let (text, at) = restore(std::str::from_utf8(line).ok()?, note.change, at);
            let note = note.note()?;
            Some(SearchHit { note, text, at })
        };
        self.places(block).filter_map(hit).collect()
    }

    /// Returns the lines that fit, what they are, and where in them the first word stands.
    fn places<'b>(&self, block: &SessionBlock<'b>) -> impl Iterator<Item = (&'b [u8], NoteFields<'b>, usize)> {
        let (mut notes, mut counted, mut number) = (TextLines::new(block.notes), 0, 0);
        let (texts, mut found) = (block.texts, Vec::new());
        self.lines(texts, &mut |start, line, at| {
            found.push((start, start + line.len(), at))
        });
        let mut fits = Fits::default();
        found.into_iter().filter_map(move |(start, end, at)| {
            number += texts
                .get(counted..start)
                .map_or(0, |between| memchr::memchr_iter(b'\n', between).count());
            counted = start;
            let note = NoteFields::read(std::str::from_utf8(notes.line(number)?).ok()?)?;
            let fits = fits.note(self.query, &note);
            fits.then_some((texts.get(start..end)?, note, at))
        })
    }

    /// Returns whether a session may hold something, judged by its school, its day, and how far it is; `folder` says where it lies.
    pub(super) fn fits_session<'p>(&self, head: &CachedSession<'_>, folder: impl FnOnce() -> Option<&'p Path>) -> bool {
        let query = self.query;
        let holds = |asked: &AskedProperty, field: &str| asked.is_empty() || asked.fits(&fold(field).text);
        query.since.as_deref().is_none_or(|since| head.date >= since)
            && query.before.as_deref().is_none_or(|day| head.date < day)
            && holds(&query.schools, head.school)
            && holds(&query.levels, head.level)
            && holds(&query.networks, head.network)
            && (query.reached.is_empty() && query.not_reached.is_empty()
                || self.has_reached(head, folder()).unwrap_or(false))
    }

    /// Returns whether a session is as far as is asked; none where that cannot be told.
    fn has_reached(&self, head: &CachedSession<'_>, folder: Option<&Path>) -> Option<bool> {
        let place = Place::try_from(head.place.to_owned()).ok()?;
        let checks = head.checks.parse().ok()?;
        let now = || state(self.paths, folder?, &place, checks).ok();
        let is = |asked: &Reached| asked.is(place.stage(), now);
        Some(self.query.reached.iter().all(is) && !self.query.not_reached.iter().any(is))
    }

    /// Shows the lines that hold every word and none that may not stand there: where each begins, the line, and where in it the first
    /// word stands.
    fn lines(&self, texts: &[u8], see: &mut dyn FnMut(usize, &[u8], usize)) {
        let is_without = |line: &[u8]| self.without.iter().any(|word| word.find(line).is_some());
        let Some((first, others)) = self.with.split_first() else {
            let mut start = 0;
            for end in memchr::memchr_iter(b'\n', texts) {
                let line = texts.get(start..end).unwrap_or_default();
                if !is_without(line) {
                    see(start, line, 0);
                }
                start = end + 1;
            }
            return;
        };
        let mut from = 0;
        while let Some(at) = texts.get(from..).and_then(|rest| first.find(rest)) {
            let at = from + at;
            let before = texts.get(from..at).unwrap_or_default();
            let start = memchr::memrchr(b'\n', before).map_or(from, |n| from + n + 1);
            let line = line_at(texts, start);
            from = start + line.len() + 1;
            if others.iter().all(|word| word.find(line).is_some()) && !is_without(line) {
                see(start, line, at - start);
            }
        }
    }
}

/// Whether notes fit a query; remembers the last answers, as texts that stand together are often of the same card and person.
#[derive(Default)]
struct Fits<'a> {
    card: Option<((&'a str, &'a str), bool)>,
    role: Option<((&'a str, &'a str), bool)>,
    partner: Option<((&'a str, &'a str), bool)>,
}

impl<'a> Fits<'a> {
    fn note(&mut self, query: &Query, note: &NoteFields<'a>) -> bool {
        holds(&mut self.card, &query.cards, note.card)
            && holds(&mut self.role, &query.roles, (note.roles, note.who))
            && holds(&mut self.partner, &query.partners, (note.partners, ""))
    }
}

fn holds<'a>(last: &mut Option<((&'a str, &'a str), bool)>, asked: &AskedProperty, of: (&'a str, &'a str)) -> bool {
    if asked.is_empty() {
        return true;
    }
    match last {
        Some((known, fits)) if *known == of => *fits,
        _ => {
            let fits = asked.fits(&fold(&format!("{} {}", of.0, of.1)).text);
            *last = Some((of, fits));
            fits
        }
    }
}

fn line_at(texts: &[u8], start: usize) -> &[u8] {
    let rest = texts.get(start..).unwrap_or_default();
    let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// Lines of a text, asked for by growing numbers.
struct TextLines<'a> {
    rest: &'a [u8],
    next: usize,
}

impl<'a> TextLines<'a> {
    fn new(text: &'a [u8]) -> Self {
        Self { rest: text, next: 0 }
    }

    fn line(&mut self, number: usize) -> Option<&'a [u8]> {
        loop {
            let end = memchr::memchr(b'\n', self.rest)?;
            let (line, rest) = self.rest.split_at_checked(end)?;
            self.rest = rest.get(1..).unwrap_or_default();
            self.next += 1;
            if self.next > number {
                return Some(line);
            }
        }
    }
}
