//! The shift between the sound and the session, proposed from the quotes that both hold.
//!
//! A quote is looked for by its words, each weighed by how rare it is, so that a fifth of them may differ. It was noted when it
//! had been said: its end in the sound stands for the moment it was noted. The shift is the median of the largest group of quotes
//! that agree; one that was found in the wrong place agrees with none.

use std::collections::HashMap;

use super::turns::Turn;
use crate::session::{Recording, Session, Voice};
use crate::text::{Id, fold};

/// A quote that was noted, and when: milliseconds from the start of the recording as the session knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotedQuote {
    /// When it was noted.
    pub at: i64,
    /// Its words.
    pub text: String,
}

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// How many milliseconds the session's recording is ahead of the sound.
    pub ms: i64,
    /// How many quotes agree.
    pub agree: usize,
    /// How far those are apart, in milliseconds.
    pub apart: i64,
}

/// What the quotes say of the shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// The session holds no quote with a time in its recording.
    NoQuotes,
    /// Of so many quotes none, or too few to agree, stand in the sound.
    NoneFound(usize),
    /// Quotes agree.
    Found(Shift),
}

/// Words may be left out or put in: places are counted in bands of so many words, each overlapping the next.
const BAND: usize = 4;
/// How far quotes may be apart and still agree, in milliseconds: who types a long quote notes it later than who types a short one.
const AGREE: i64 = 90_000;
/// The fewest words a quote needs to be looked for.
const FEWEST: usize = 4;
/// How much of the weight of a quote's words must be found near each other.
const ENOUGH: f64 = 0.45;

/// Proposes of which recording of the session a sound is, and its shift. Of several recordings the one with which most quotes agree.
pub fn propose(turns: &[Turn], session: &Session) -> (Option<Id>, Alignment) {
    let started = session.recordings.iter().filter(|r| r.started.is_some());
    let all = started.map(|recording| (Some(recording.id.clone()), align(turns, &quotes(session, recording))));
    let agree = |alignment: &Alignment| match alignment {
        Alignment::Found(shift) => shift.agree + 1,
        Alignment::NoneFound(_) => 1,
        Alignment::NoQuotes => 0,
    };
    let best = all.rev().max_by_key(|(_, alignment)| agree(alignment));
    best.unwrap_or((None, Alignment::NoQuotes))
}

/// Returns the word-for-word statements that were noted during a recording, with the time since its start.
pub fn quotes(session: &Session, recording: &Recording) -> Vec<NotedQuote> {
    let noted = session.statements.iter().filter(|s| s.voice == Voice::Verbatim);
    noted
        .filter_map(|s| {
            Some(NotedQuote {
                at: i64::from(session.offset_in(recording, s.at?)?) * 1000,
                text: s.text.to_string(),
            })
        })
        .collect()
}

/// Proposes the shift of a sound, whose turns are given.
pub fn align(turns: &[Turn], quotes: &[NotedQuote]) -> Alignment {
    let quotes: Vec<(i64, Vec<String>)> = quotes
        .iter()
        .map(|quote| (quote.at, words(&quote.text)))
        .filter(|(_, words)| words.len() >= FEWEST)
        .collect();
    if quotes.is_empty() {
        return Alignment::NoQuotes;
    }
    let sound = SoundWords::new(turns);
    let mut shifts: Vec<i64> = quotes
        .iter()
        .filter_map(|(at, words)| sound.find(words).map(|found| at - found))
        .collect();
    shifts.sort_unstable();
    let group = largest(&shifts);
    // One quote may stand anywhere; of many that were found, more than one must agree.
    let lonely = group.len() < 2 && shifts.len() > 1;
    match (group.first(), group.last(), group.get(group.len() / 2)) {
        (Some(first), Some(last), Some(middle)) if !lonely => Alignment::Found(Shift {
            ms: *middle,
            agree: group.len(),
            apart: last - first,
        }),
        _ => Alignment::NoneFound(quotes.len()),
    }
}

/// Returns the largest run of sorted shifts no farther apart than [`AGREE`]; of equal ones the tightest.
fn largest(shifts: &[i64]) -> &[i64] {
    let mut best: &[i64] = &[];
    let mut from = 0;
    for to in 0..shifts.len() {
        while shifts
            .get(to)
            .zip(shifts.get(from))
            .is_some_and(|(last, first)| last - first > AGREE)
        {
            from += 1;
        }
        let run = shifts.get(from..=to).unwrap_or_default();
        let width = |run: &[i64]| run.last().zip(run.first()).map_or(0, |(last, first)| last - first);
        if run.len() > best.len() || (run.len() == best.len() && width(run) < width(best)) {
            best = run;
        }
    }
    best
}

/// Returns the words of a text, folded, without marks.
pub fn words(text: &str) -> Vec<String> {
    split(&fold(text)).map(str::to_owned).collect()
}

/// Returns the words of a text that is folded.
pub(crate) fn split(folded: &str) -> impl Iterator<Item = &str> {
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// The words of the sound, one after the other, with where each stands and when it ends.
struct SoundWords {
    places: HashMap<String, Vec<usize>>,
    ends: Vec<u64>,
}

impl SoundWords {
    fn new(turns: &[Turn]) -> Self {
        let mut sound = Self {
            places: HashMap::new(),
            ends: Vec::new(),
        };
        for turn in turns {
            let ends = turn.pieces.iter().skip(1).map(|piece| piece.start).chain([turn.end]);
            for (piece, end) in turn.pieces.iter().zip(ends) {
                let words = words(&piece.text);
                let letters: usize = words.iter().map(String::len).sum::<usize>().max(1);
                let length = end.saturating_sub(piece.start);
                let mut said = 0_usize;
                for word in words {
                    said += word.len();
                    let part = length * u64::try_from(said).unwrap_or(0) / u64::try_from(letters).unwrap_or(1);
                    let at = sound.ends.len();
                    sound.ends.push(piece.start + part);
                    sound.places.entry(word).or_default().push(at);
                }
            }
        }
        sound
    }

    /// Returns when a quote ends in the sound, in milliseconds; `None` where it does not stand there, or could stand in two places.
    fn find(&self, words: &[String]) -> Option<i64> {
        let (weights, all) = self.weights(words);
        let (best, weight) = weights
            .iter()
            .map(|(band, weight)| (*band, *weight))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
        let rival = weights
            .iter()
            .filter(|(band, _)| band.abs_diff(best) > 2)
            .map(|(_, w)| *w)
            .fold(0.0, f64::max);
        if weight < ENOUGH * all || rival > weight * 0.9 {
            return None;
        }
        Some(self.end_near(words, best * BAND / 2, BAND))
    }

    /// Returns what the words of a quote weigh in each band of the sound that holds them, and what they weigh together.
    fn weights(&self, words: &[String]) -> (HashMap<usize, f64>, f64) {
        let mut weights: HashMap<usize, f64> = HashMap::new();
        let mut all = 0.0;
        for (at, word) in words.iter().enumerate() {
            let found = self.places.get(word).map_or(&[][..], Vec::as_slice);
            let weight = rarity(found.len(), self.ends.len());
            all += weight;
            let mut bands: Vec<usize> = found
                .iter()
                .flat_map(|place| bands(place + words.len() - at, BAND))
                .collect();
            bands.sort_unstable();
            bands.dedup();
            for band in bands {
                *weights.entry(band).or_default() += weight;
            }
        }
        (weights, all)
    }

    /// Returns the end of the quote by the median of where each of its words says it ends.
    fn end_near(&self, words: &[String], near: usize, band: usize) -> i64 {
        let mut ends: Vec<usize> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let found = self.places.get(word).map_or(&[][..], Vec::as_slice);
            let ends_at = |place: &usize| place + words.len() - at;
            let close = found.iter().map(ends_at).filter(|end| end.abs_diff(near) <= 2 * band);
            ends.extend(close.min_by_key(|end| end.abs_diff(near)));
        }
        ends.sort_unstable();
        let end = ends.get(ends.len() / 2).copied().unwrap_or(near);
        let last = end.saturating_sub(1).min(self.ends.len().saturating_sub(1));
        self.ends.get(last).and_then(|ms| i64::try_from(*ms).ok()).unwrap_or(0)
    }
}

/// Returns the two overlapping bands a place stands in.
fn bands(place: usize, size: usize) -> [usize; 2] {
    let half = place / (size / 2);
    [half, half.saturating_sub(1)]
}

/// Returns how much a word tells of where it stands: nothing where it is not there; less the more often it is.
pub fn rarity(count: usize, all: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)] // counts of words
    let share = (all as f64 + 1.0) / (count as f64 + 1.0);
    share.ln().max(0.0)
}
