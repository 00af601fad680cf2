//! The complete search for the cues of statements: reads every word of the sound for each statement. Slow, and what the fast search of
//! kring is held to.

use std::collections::HashMap;

use kring::session::{Session, Speaker, Statement};
use kring::text::Id;
use kring::transcript::align::{rarity, words};
use kring::transcript::forget::may_quote;
use kring::transcript::heard::HeardCues;
use kring::transcript::sound::{SessionSound, time};
use kring::transcript::turns::{Turn, TurnVoice};

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
    let index = Index::new(sound);
    let open = session
        .statements
        .iter()
        .filter(|s| s.heard.is_empty() && may_be_told(session, s));
    open.filter_map(|statement| index.find(sound, session, statement))
        .collect()
}

fn may_be_told(session: &Session, statement: &Statement) -> bool {
    statement.speakers.iter().all(|speaker| match speaker {
        Speaker::Participant(id) => session.participant(id).is_some_and(may_quote),
        Speaker::Function(_) | Speaker::Group => true,
    })
}

/// The words of the sound, one after the other: each as a number, with its turn.
struct Index<'a> {
    numbers: HashMap<String, u32>,
    counts: Vec<usize>,
    said: Vec<(u32, usize)>,
    turns: Vec<&'a Turn>,
    /// Of each transcript the first turn, and the one after the last.
    talks: Vec<(usize, usize)>,
}

/// Words of the sound that hold a statement: from and to, and how much they weigh.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    from: usize,
    to: usize,
    weight: f64,
    rival: f64,
}

impl<'a> Index<'a> {
    fn new(sound: &'a SessionSound) -> Self {
        let mut index = Self {
            numbers: HashMap::new(),
            counts: Vec::new(),
            said: Vec::new(),
            turns: Vec::new(),
            talks: Vec::new(),
        };
        for (_, talk) in &sound.talks {
            let first = index.turns.len();
            for turn in &talk.turns {
                index.add(turn);
            }
            index.talks.push((first, index.turns.len()));
        }
        index
    }

    fn add(&mut self, turn: &'a Turn) {
        let at = self.turns.len();
        self.turns.push(turn);
        for word in words(&turn.text()) {
            let next = u32::try_from(self.counts.len()).unwrap_or(u32::MAX);
            let number = *self.numbers.entry(word).or_insert(next);
            if number == next {
                self.counts.push(0);
            }
            if let Some(count) = self.counts.get_mut(number as usize) {
                *count += 1;
            }
            self.said.push((number, at));
        }
    }

    /// Returns a word's number, which none of the sound has where it is not said there, and its weight.
    fn weigh(&self, word: &str) -> (u32, f64) {
        let number = self.numbers.get(word).copied().unwrap_or(u32::MAX);
        let count = self.counts.get(number as usize).copied().unwrap_or(0);
        // What is not said there at all tells as much as what is said once.
        (number, rarity(count.max(1), self.said.len()))
    }

    fn find(&self, sound: &SessionSound, session: &Session, statement: &Statement) -> Option<HeardCues> {
        let said: Vec<(u32, f64)> = words(&statement.text)
            .iter()
            .take(MOST)
            .map(|word| self.weigh(word))
            .collect();
        let all: f64 = said.iter().map(|(_, weight)| weight).sum();
        let near = self.near(sound, session, statement);
        let mut best = Span::default();
        for (from, to) in near.iter().flat_map(|span| self.narrow(&said, *span)) {
            let found = self.align(&said, from, to);
            best = match found.weight > best.weight {
                true => Span {
                    rival: found.rival.max(best.weight),
                    ..found
                },
                false => Span {
                    rival: best.rival.max(found.weight),
                    ..best
                },
            };
        }
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

    /// Returns the parts of a long span in which enough of the words stand near each other.
    fn narrow(&self, said: &[(u32, f64)], (from, to): (usize, usize)) -> Vec<(usize, usize)> {
        let size = (said.len() * 2).max(40);
        if to - from <= size * 6 {
            return vec![(from, to)];
        }
        let weights: HashMap<u32, f64> = said.iter().copied().collect();
        let mut windows: Vec<(f64, usize)> = Vec::new();
        let mut at = from;
        while at < to {
            let part = self.said.get(at..(at + size).min(to)).unwrap_or_default();
            let mut seen: Vec<u32> = part
                .iter()
                .map(|(number, _)| *number)
                .filter(|n| weights.contains_key(n))
                .collect();
            seen.sort_unstable();
            seen.dedup();
            windows.push((seen.iter().filter_map(|n| weights.get(n)).sum(), at));
            at += size / 2;
        }
        windows.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut parts: Vec<(usize, usize)> = Vec::new();
        for (_, at) in windows.into_iter().take(6) {
            let part = (at.saturating_sub(size / 2).max(from), (at + size * 3 / 2).min(to));
            match parts.iter_mut().find(|other| part.0 < other.1 && other.0 < part.1) {
                Some(other) => *other = (other.0.min(part.0), other.1.max(part.1)),
                None => parts.push(part),
            }
        }
        parts
    }

    /// Aligns a statement with a part of the sound (Smith and Waterman); the best place, and the weight of the best one elsewhere.
    fn align(&self, said: &[(u32, f64)], from: usize, to: usize) -> Span {
        let part = self.said.get(from..to).unwrap_or_default();
        let gap = said.iter().map(|(_, weight)| *weight).fold(0.0, f64::max) * 0.12;
        // Per word of the sound: the score of the best alignment that ends there, where it began, and the weight of what matched.
        let empty = |at: usize| (0.0_f64, at, 0.0_f64);
        let mut above: Vec<(f64, usize, f64)> = (0..=part.len()).map(empty).collect();
        let mut ends: Vec<(f64, usize, f64)> = above.clone();
        for (number, weight) in said {
            let mut row = Vec::with_capacity(above.len());
            row.push(empty(0));
            for (at, (other, _)) in (1..).zip(part) {
                let (diagonal, up) = (above.get(at - 1).copied(), above.get(at).copied());
                let left = row.last().copied();
                let met = diagonal.map(|(score, from, sum)| match number == other {
                    true => (score + weight, from, sum + weight),
                    false => (score - gap, from, sum),
                });
                let skipped = [up, left]
                    .into_iter()
                    .flatten()
                    .map(|(score, from, sum)| (score - gap, from, sum));
                let best = met
                    .into_iter()
                    .chain(skipped)
                    .fold(empty(at), |best, one| if one.0 > best.0 { one } else { best });
                row.push(best);
                if let Some(end) = ends.get_mut(at)
                    && best.0 > end.0
                {
                    *end = best;
                }
            }
            above = row;
        }
        best_of(&ends, from)
    }

    /// Returns the turns of a span, without those at its ends of which it holds but a word or two of many.
    fn cues(&self, span: Span) -> Vec<&'a Turn> {
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
fn best_of(ends: &[(f64, usize, f64)], from: usize) -> Span {
    let all = || {
        ends.iter()
            .enumerate()
            .map(|(end, (score, begin, sum))| (*score, *begin, end, *sum))
    };
    let Some(best) = all().max_by(|a, b| a.0.total_cmp(&b.0).then(b.2.cmp(&a.2))) else {
        return Span::default();
    };
    let apart = all().filter(|other| other.2 <= best.1 || other.1 >= best.2);
    Span {
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
