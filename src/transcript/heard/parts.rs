//! Where a statement is looked for: the parts of a span of the sound in which its words stand near each other.
//!
//! Asks the index where each of the words stands, so that the rest of the sound is not read. Aligns nothing.

use super::SoundIndex;

/// Words of the sound, from and to, with the most that the words of a statement can weigh there.
#[derive(Clone, Copy, Debug)]
pub(super) struct SoundPart {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) most: f64,
}

/// How many windows of a long span are looked at.
const WINDOWS: usize = 6;

impl SoundIndex<'_> {
    /// Returns the parts of a span to look at: the whole of a short one.
    pub(super) fn parts(&self, said: &[(u32, f64)], (from, to): (usize, usize)) -> Vec<SoundPart> {
        // A statement's words may stand twice as far apart as in it; even, so that every place is in two windows.
        let size = (said.len() * 2).max(40);
        let spans = match to - from <= size * 6 {
            true => vec![(from, to)],
            false => self.windows(said, (from, to), size),
        };
        let part = |(from, to): (usize, usize)| SoundPart {
            from,
            to,
            most: self.most(said, from, to),
        };
        spans.into_iter().map(part).collect()
    }

    /// Returns the windows of a span that hold most of the words, those that overlap as one.
    fn windows(&self, said: &[(u32, f64)], (from, to): (usize, usize), size: usize) -> Vec<(usize, usize)> {
        let step = size / 2;
        let weights = self.weights(said, (from, to), step);
        let mut windows: Vec<(f64, usize)> = weights.into_iter().zip((from..to).step_by(step)).collect();
        windows.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for (_, at) in windows.into_iter().take(WINDOWS) {
            let span = (at.saturating_sub(size / 2).max(from), (at + size * 3 / 2).min(to));
            match spans.iter_mut().find(|other| span.0 < other.1 && other.0 < span.1) {
                Some(other) => *other = (other.0.min(span.0), other.1.max(span.1)),
                None => spans.push(span),
            }
        }
        spans
    }

    /// Returns how much of the words each window of two steps holds, each word counted once.
    fn weights(&self, said: &[(u32, f64)], (from, to): (usize, usize), step: usize) -> Vec<f64> {
        let mut weights = vec![0.0; (to - from).div_ceil(step)];
        let mut words = said.to_vec();
        words.sort_unstable_by_key(|(number, _)| *number);
        words.dedup_by_key(|(number, _)| *number);
        for (number, weight) in words {
            let mut next = 0;
            for place in self.between(number, from, to) {
                let last = (place - from) / step;
                let first = last.saturating_sub(1).max(next);
                let windows = weights.get_mut(first..=last).unwrap_or_default();
                windows.iter_mut().for_each(|window| *window += weight);
                next = last + 1;
            }
        }
        weights
    }

    /// Returns where a word stands in a span.
    fn between(&self, number: u32, from: usize, to: usize) -> &[usize] {
        let places = self.places(number);
        let bound = |at: usize| places.partition_point(|place| *place < at);
        places.get(bound(from)..bound(to)).unwrap_or_default()
    }

    /// Returns what those words of a statement weigh that stand in a span: no order of them can weigh more.
    fn most(&self, said: &[(u32, f64)], from: usize, to: usize) -> f64 {
        let stands = |number: u32| !self.between(number, from, to).is_empty();
        let weights = said
            .iter()
            .filter(|(number, _)| stands(*number))
            .map(|(_, weight)| *weight);
        weights.sum()
    }
}
