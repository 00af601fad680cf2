//! Where in the sound a statement was said: the cues that hold its words, proposed by time and words, certain or doubtful.
//!
//! Words are aligned one by one, each weighed by how rare it is, so that some may differ, be left out or put in. Never decides: a
//! proposal becomes part of the record only when somebody confirms it.

mod parts;

use std::collections::HashMap;

use super::align::{rarity, split, words};
use super::forget::may_quote;
use super::sound::{SessionSound, time};
use super::turns::{Turn, TurnVoice};
use crate::session::{Entity, Event, Intent, Session, Speaker, Statement};
use crate::text::{Id, fold};

/// The cues in which a statement seems to have been said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeardCues {
    /// The statement.
    pub statement: Id,
    /// The cues, in order; at least one.
    pub cues: Vec<Id>,
    /// How much of the weight of its words they hold, of a hundred.
    pub share: u8,
    /// Whether it can hardly have been anywhere else, nor said by anyone else.
    pub certain: bool,
}

/// How long before it was noted a statement may have ended, in milliseconds.
const BEFORE: i64 = 180_000;
/// How long after it was noted it may have ended, in milliseconds: a shift is known to a few seconds only.
const AFTER: i64 = 30_000;
/// The share from which a proposal is certain, of a hundred.
const CERTAIN: u8 = 65;
/// The share below which nothing is proposed.
const LEAST: u8 = 35;
/// The fewest words of a statement that may be certain.
const FEWEST: usize = 4;
/// How much of the best place another may reach before neither is certain.
const RIVAL: f64 = 0.7;
/// The most words that are aligned at once; more than any statement of a talk has.
const MOST: usize = 600;

/// Proposes where the statements were said that have no cue yet, in the order of the session.
pub fn propose(sound: &SessionSound, session: &Session) -> Vec<HeardCues> {
    let folded: Vec<String> = sound.turns().map(|(_, turn)| fold(&turn.text())).collect();
    propose_in(sound, &folded, session)
}

/// Proposes as [`propose`] does, for a caller that has the words of every turn folded already, in their order.
pub fn propose_in(sound: &SessionSound, folded: &[String], session: &Session) -> Vec<HeardCues> {
    let index = SoundIndex::new(sound, folded);
    let open = session
        .statements
        .iter()
        .filter(|s| s.heard.is_empty() && may_be_told(session, s));
    open.filter_map(|statement| index.find(sound, session, statement))
        .collect()
}

/// Returns the events that note proposals in a session, which belong together and are undone together.
pub fn confirmed(session: &Session, proposals: &[HeardCues]) -> Vec<Event> {
    let changed = |proposal: &HeardCues| {
        let mut statement = session.statement(&proposal.statement)?.clone();
        statement.heard.clone_from(&proposal.cues);
        session.decide(Intent::Change(Entity::from(statement))).ok()
    };
    proposals.iter().filter_map(changed).flatten().collect()
}

fn may_be_told(session: &Session, statement: &Statement) -> bool {
    statement.speakers.iter().all(|speaker| match speaker {
        Speaker::Participant(id) => session.participant(id).is_some_and(may_quote),
        Speaker::Function(_) | Speaker::Group => true,
    })
}

/// The words of the sound, one after the other: each as a number, with its turn.
struct SoundIndex<'a> {
    numbers: HashMap<&'a str, u32>,
    /// Of each number where it stands, in order.
    places: Vec<Vec<usize>>,
    said: Vec<(u32, usize)>,
    turns: Vec<&'a Turn>,
    /// Of each transcript the first turn, and the one after the last.
    talks: Vec<(usize, usize)>,
}

/// Words of the sound that hold a statement: from and to, and how much they weigh.
#[derive(Clone, Copy, Debug, Default)]
struct SoundSpan {
    from: usize,
    to: usize,
    weight: f64,
    rival: f64,
}

impl<'a> SoundIndex<'a> {
    fn new(sound: &'a SessionSound, folded: &'a [String]) -> Self {
        let mut index = Self {
            numbers: HashMap::new(),
            places: Vec::new(),
            said: Vec::new(),
            turns: Vec::new(),
            talks: Vec::new(),
        };
        let mut folded = folded.iter();
        for (_, talk) in &sound.talks {
            let first = index.turns.len();
            for (turn, text) in talk.turns.iter().zip(folded.by_ref()) {
                index.add(turn, text);
            }
            index.talks.push((first, index.turns.len()));
        }
        index
    }

    fn add(&mut self, turn: &'a Turn, folded: &'a str) {
        let at = self.turns.len();
        self.turns.push(turn);
        for word in split(folded) {
            let next = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
            let number = *self.numbers.entry(word).or_insert(next);
            if number == next {
                self.places.push(Vec::new());
            }
            if let Some(places) = self.places.get_mut(number as usize) {
                places.push(self.said.len());
            }
            self.said.push((number, at));
        }
    }

    /// Returns where a word of this number stands.
    fn places(&self, number: u32) -> &[usize] {
        self.places.get(number as usize).map_or(&[], Vec::as_slice)
    }

    /// Returns a word's number, which none of the sound has where it is not said there, and its weight.
    fn weigh(&self, word: &str) -> (u32, f64) {
        let number = self.numbers.get(word).copied().unwrap_or(u32::MAX);
        // What is not said there at all tells as much as what is said once.
        (number, rarity(self.places(number).len().max(1), self.said.len()))
    }

    fn find(&self, sound: &SessionSound, session: &Session, statement: &Statement) -> Option<HeardCues> {
        let words = words(&statement.text);
        let said: Vec<(u32, f64)> = words.iter().take(MOST).map(|word| self.weigh(word)).collect();
        let all: f64 = said.iter().map(|(_, weight)| weight).sum();
        let near = self.near(sound, session, statement);
        let mut parts: Vec<parts::SoundPart> = near.iter().flat_map(|span| self.parts(&said, *span)).collect();
        // Most statements end here: no part holds enough of their words, in whatever order.
        if parts.iter().all(|part| percent(part.most, all) < LEAST) {
            return None;
        }
        let best = self.best(&said, &mut parts, all);
        let share = percent(best.weight, all);
        if share < LEAST || said.len() < 2 {
            return None;
        }
        let cues = self.cues(best);
        let alone = best.rival <= best.weight * RIVAL;
        let certain = share >= CERTAIN && said.len() >= FEWEST && alone && agree(statement, &cues);
        Some(HeardCues {
            statement: statement.id.clone(),
            cues: cues.iter().map(|turn| turn.id.clone()).collect(),
            share,
            certain,
        })
    }

    /// Returns the words of the sound that were said about when a statement was noted: everything where that is not known.
    fn near(&self, sound: &SessionSound, session: &Session, statement: &Statement) -> Vec<(usize, usize)> {
        let mut timed = Vec::new();
        for ((_, talk), (first, last)) in sound.talks.iter().zip(&self.talks) {
            let Some(at) = statement.at.and_then(|at| time(session, talk, at)) else {
                return vec![(0, self.said.len())];
            };
            let inside = |turn: &Turn| {
                let (start, end) = (signed(turn.start), signed(turn.end));
                end >= at - BEFORE && start <= at + AFTER
            };
            let mut places = (*first..*last).filter(|place| self.turns.get(*place).is_some_and(|turn| inside(turn)));
            if let Some(from) = places.next() {
                let to = places.next_back().unwrap_or(from);
                timed.push((self.word_of(from), self.word_of(to + 1)));
            }
        }
        timed
    }

    /// Returns the first word of a turn.
    fn word_of(&self, turn: usize) -> usize {
        self.said.partition_point(|(_, at)| *at < turn)
    }

    /// Returns the best place in all parts, `all` being what the statement weighs. The part that may hold most is looked at first; one that
    /// can be neither better nor a rival that counts is not looked at.
    fn best(&self, said: &[(u32, f64)], parts: &mut [parts::SoundPart], all: f64) -> SoundSpan {
        parts.sort_by(|a, b| b.most.total_cmp(&a.most).then(a.from.cmp(&b.from)));
        let mut best = SoundSpan::default();
        let least = all * f64::from(LEAST) / 100.0;
        for part in parts {
            if part.most <= best.weight.max(least) * RIVAL {
                continue;
            }
            let found = self.align(said, part.from, part.to);
            best = match found.weight > best.weight {
                true => SoundSpan {
                    rival: found.rival.max(best.weight),
                    ..found
                },
                false => SoundSpan {
                    rival: best.rival.max(found.weight),
                    ..best
                },
            };
        }
        best
    }

    /// Aligns a statement with a part of the sound (Smith and Waterman); the best place, and the weight of the best one elsewhere.
    fn align(&self, said: &[(u32, f64)], from: usize, to: usize) -> SoundSpan {
        let part = self.said.get(from..to).unwrap_or_default();
        let gap = said.iter().map(|(_, weight)| *weight).fold(0.0, f64::max) * 0.12;
        // Per word of the sound: the score of the best alignment that ends there, where it began, and the weight of what matched.
        let empty = |at: usize| (0.0_f64, at, 0.0_f64);
        let mut rows: Vec<(f64, usize, f64)> = (0..=part.len()).map(empty).collect();
        let mut ends = rows.clone();
        for (number, weight) in said {
            // One row of the table at a time, in place: what stands above a cell is read before it is replaced.
            let (mut diagonal, mut left) = (empty(0), empty(0));
            let cells = rows.iter_mut().zip(&mut ends).skip(1);
            for ((at, (other, _)), (cell, end)) in (1..).zip(part).zip(cells) {
                let up = *cell;
                let mut best = empty(at);
                let met = match number == other {
                    true => (diagonal.0 + weight, diagonal.1, diagonal.2 + weight),
                    false => (diagonal.0 - gap, diagonal.1, diagonal.2),
                };
                if met.0 > best.0 {
                    best = met;
                }
                for skipped in [up, left] {
                    if skipped.0 - gap > best.0 {
                        best = (skipped.0 - gap, skipped.1, skipped.2);
                    }
                }
                if best.0 > end.0 {
                    *end = best;
                }
                (diagonal, left, *cell) = (up, best, best);
            }
        }
        best_of(&ends, from)
    }

    /// Returns the turns of a span, without those at its ends of which it holds but a word or two of many.
    fn cues(&self, span: SoundSpan) -> Vec<&'a Turn> {
        let mut counts: Vec<(usize, usize)> = Vec::new();
        for (_, turn) in self.said.get(span.from..span.to).unwrap_or_default() {
            match counts.last_mut() {
                Some((last, count)) if last == turn => *count += 1,
                _ => counts.push((*turn, 1)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let slight = |count: usize| count <= 2 && most >= 6;
        while counts.len() > 1 && counts.first().is_some_and(|(_, count)| slight(*count)) {
            counts.remove(0);
        }
        while counts.len() > 1 && counts.last().is_some_and(|(_, count)| slight(*count)) {
            counts.pop();
        }
        counts
            .iter()
            .filter_map(|(turn, _)| self.turns.get(*turn).copied())
            .collect()
    }
}

/// Returns the best of the alignments by where they end, and the weight of the best that does not overlap it.
fn best_of(ends: &[(f64, usize, f64)], from: usize) -> SoundSpan {
    let all = || {
        ends.iter()
            .enumerate()
            .map(|(end, (score, begin, sum))| (*score, *begin, end, *sum))
    };
    let Some(best) = all().max_by(|a, b| a.0.total_cmp(&b.0).then(b.2.cmp(&a.2))) else {
        return SoundSpan::default();
    };
    let apart = all().filter(|other| other.2 <= best.1 || other.1 >= best.2);
    SoundSpan {
        from: from + best.1,
        to: from + best.2,
        weight: best.3,
        rival: apart.map(|other| other.3).fold(0.0, f64::max),
    }
}

/// Returns whether nothing says that somebody else spoke: a statement of a participant was not said by another one.
fn agree(statement: &Statement, cues: &[&Turn]) -> bool {
    let codes: Vec<&Id> = statement
        .speakers
        .iter()
        .filter_map(|speaker| match speaker {
            Speaker::Participant(id) => Some(id),
            Speaker::Function(_) | Speaker::Group => None,
        })
        .collect();
    let voices = || cues.iter().filter_map(|turn| turn.voice.as_ref());
    codes.is_empty()
        || voices().next().is_none()
        || voices().any(|voice| matches!(voice, TurnVoice::Participant(id) if codes.contains(&id)))
}

fn percent(part: f64, whole: f64) -> u8 {
    // Between 0 and 100 by the clamp; a whole of nothing gives no number, which becomes 0.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let share = (part / whole * 100.0).clamp(0.0, 100.0) as u8;
    share
}

fn signed(ms: u64) -> i64 {
    i64::try_from(ms).unwrap_or(i64::MAX)
}
