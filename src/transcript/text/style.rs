//! What most lines of a transcript do: where their times stand, and how they name who speaks.

use std::collections::{HashMap, HashSet};

use super::parts::{Parts, behind, parts};
use super::unit::TextUnit;
use crate::transcript::cue::CueLayout;
use crate::transcript::label::{SpeakerLabels, is_name_line};
use crate::transcript::time::mark;

/// What most of a text does.
#[derive(Debug, Default)]
pub(super) struct Style {
    start: usize,
    heading: usize,
    alone: usize,
    end: usize,
    labels: SpeakerLabels,
    /// How often what stands alone behind a time is followed by words without a time: then it is a speaker.
    names: HashMap<String, usize>,
    /// The same for what stands alone above a time.
    above: HashMap<String, usize>,
    timed: HashMap<String, usize>,
    /// The labels right below times that stand alone, and how many of those times have one.
    below: HashSet<String>,
    labelled: usize,
}

impl Style {
    /// Counts what the lines do.
    pub(super) fn of(units: &[TextUnit]) -> Self {
        let mut style = Self::default();
        for (at, unit) in units.iter().enumerate() {
            let found = parts(unit);
            let next = units.get(at + 1).map(parts).filter(|next| next.start.is_none());
            let next_bare = next.is_some();
            style.labels.count(unlabelled_start(&unit.text, &found));
            if let (Some(name), Some(_)) = (found.label, found.start) {
                *style.timed.entry(name.to_owned()).or_default() += 1;
            }
            match (found.start, found.words.is_empty(), found.label) {
                (Some(_), true, Some(_)) => style.heading += 1,
                (Some(_), true, None) => {
                    style.alone += 1;
                    style.labelled_below(next.and_then(|next| next.label));
                    if let Some(above) = at
                        .checked_sub(1)
                        .and_then(|i| units.get(i))
                        .filter(|above| is_name_line(&above.text))
                    {
                        *style.above.entry(above.text.clone()).or_default() += 1;
                    }
                }
                (Some(_), false, None) if next_bare && is_name_line(found.words) => {
                    *style.names.entry(found.words.to_owned()).or_default() += 1;
                    style.start += 1;
                }
                (Some(_), false, _) => style.start += 1,
                (None, ..) => style.end += usize::from(found.end.is_some()),
            }
        }
        style
    }

    /// Counts the label below a time that stands alone.
    fn labelled_below(&mut self, label: Option<&str>) {
        if let Some(name) = label {
            self.labelled += 1;
            self.below.insert(name.to_owned());
        }
    }

    /// Returns where most times stand; `None` where there are none.
    pub(super) fn layout(&self) -> Option<CueLayout> {
        let named: usize = self.names.values().sum();
        let as_names = self.names_hold();
        let start = if as_names { self.start - named } else { self.start };
        let heading = self.heading + if as_names { named } else { 0 };
        let all = [
            (start, CueLayout::Start),
            (heading, CueLayout::Heading),
            (self.alone, CueLayout::Alone),
            (self.end, CueLayout::End),
        ];
        // Of equals the first.
        let most = all.iter().rev().max_by_key(|(count, _)| *count)?;
        (most.0 > 0).then_some(most.1)
    }

    /// Returns whether what stands alone behind a time is a speaker: names come back, and stand so more often than not.
    fn names_hold(&self) -> bool {
        let named: usize = self.names.values().sum();
        named > 0 && named * 2 > self.start && (self.names.len() * 2 <= named || named <= 3)
    }

    /// Returns whether words alone behind a time are a speaker.
    pub(super) fn is_name_behind(&self, words: &str) -> bool {
        self.names_hold() && self.names.contains_key(words)
    }

    /// Returns whether words alone above a time are a speaker.
    pub(super) fn is_name_above(&self, words: &str) -> bool {
        let all: usize = self.above.values().sum();
        all * 10 >= self.alone * 6 && self.above.contains_key(words)
    }

    /// Returns whether a name before a colon is a speaker: the text names its speakers so, or it stands beside a time.
    pub(super) fn is_speaker(&self, name: &str, timed: bool) -> bool {
        timed && self.timed.contains_key(name)
            || self.labels.knows(name)
            // Where every time has its speaker below, nobody need speak twice.
            || self.alone > 1 && self.labelled == self.alone && self.below.contains(name)
            || self.timed.get(name).is_some_and(|n| *n > 1)
    }
}

/// Returns a line from its speaker on, so that times before it do not hide it.
fn unlabelled_start<'a>(text: &'a str, found: &Parts<'_>) -> &'a str {
    match found.start {
        Some(start) if mark(text).is_some() => behind(text, start),
        _ => text,
    }
}
