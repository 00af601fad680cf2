//! Finding in the texts of one session: every text for which all of a query holds.

use memchr::memmem::Finder;

use super::fold::{fold, restore};
use super::lines::Note;
use super::query::Query;
use crate::store::texts::Block;

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub note: Note,
    /// The text as it was written, on one line.
    pub text: String,
    /// The byte of the text at which the first of the words stands.
    pub at: usize,
}

/// A query made ready to be asked of many texts.
pub struct Search<'a> {
    query: &'a Query,
    with: Vec<Finder<'a>>,
    without: Vec<Finder<'a>>,
}

impl<'a> Search<'a> {
    /// Makes a query ready.
    pub fn new(query: &'a Query) -> Self {
        let finders = |words: &'a [String]| words.iter().map(|word| Finder::new(word.as_bytes())).collect();
        Self {
            query,
            with: finders(&query.with),
            without: finders(&query.without),
        }
    }

    /// Returns every text of a session that fits, in the order of the session.
    pub fn hits(&self, block: &Block<'_>) -> Vec<Hit> {
        if !self.fits_session(block) {
            return Vec::new();
        }
        let mut notes = Lines::new(block.notes);
        let found = match self.with.split_first() {
            Some((first, others)) => self.lines_with(first, others, block.texts),
            None => Lines::all(block.texts),
        };
        let hit = |(number, start, at): (usize, usize, usize)| {
            let (note, change) = Note::read(std::str::from_utf8(notes.line(number)?).ok()?)?;
            let line = line_at(block.texts, start);
            let is_without = self.without.iter().any(|word| word.find(line).is_some());
            if is_without || !self.fits_note(&note) {
                return None;
            }
            let (text, at) = restore(std::str::from_utf8(line).ok()?, change, at);
            Some(Hit { note, text, at })
        };
        found.into_iter().filter_map(hit).collect()
    }

    fn fits_session(&self, block: &Block<'_>) -> bool {
        let since = self.query.since.as_deref();
        let school = || fold(block.school).text;
        since.is_none_or(|since| block.date >= since)
            && (self.query.schools.is_empty() || all_in(&self.query.schools, &school()))
    }

    fn fits_note(&self, note: &Note) -> bool {
        let Query {
            cards, roles, partners, ..
        } = self.query;
        let holds =
            |words: &[String], text: &dyn Fn() -> String| words.is_empty() || all_in(words, &fold(&text()).text);
        holds(cards, &|| format!("{} {}", note.card.0, note.card.1))
            && holds(roles, &|| format!("{} {}", note.roles, note.who))
            && holds(partners, &|| note.partners.clone())
    }

    /// Returns the lines that hold every word: their numbers, where they begin, and where the first word stands in them.
    fn lines_with(&self, first: &Finder<'_>, others: &[Finder<'_>], texts: &[u8]) -> Vec<(usize, usize, usize)> {
        let (mut all, mut number, mut counted, mut from) = (Vec::new(), 0, 0, 0);
        while let Some(at) = texts.get(from..).and_then(|rest| first.find(rest)) {
            let at = from + at;
            let start = texts
                .get(..at)
                .and_then(|before| memchr::memrchr(b'\n', before))
                .map_or(0, |n| n + 1);
            let line = line_at(texts, start);
            number += texts
                .get(counted..start)
                .map_or(0, |between| memchr::memchr_iter(b'\n', between).count());
            counted = start;
            from = start + line.len() + 1;
            if others.iter().all(|word| word.find(line).is_some()) {
                all.push((number, start, at - start));
            }
        }
        all
    }
}

fn all_in(words: &[String], text: &str) -> bool {
    words.iter().all(|word| text.contains(word.as_str()))
}

fn line_at(texts: &[u8], start: usize) -> &[u8] {
    let rest = texts.get(start..).unwrap_or_default();
    let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// Lines of a text, asked for by growing numbers.
struct Lines<'a> {
    rest: &'a [u8],
    next: usize,
}

impl<'a> Lines<'a> {
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

    fn all(text: &[u8]) -> Vec<(usize, usize, usize)> {
        let mut start = 0;
        let ends = memchr::memchr_iter(b'\n', text);
        let line = |(number, end): (usize, usize)| (number, std::mem::replace(&mut start, end + 1), 0);
        ends.enumerate().map(line).collect()
    }
}
