//! The general grammar of a transcript in paragraphs: where its times and speakers stand is decided by most of it, not line by line.

use std::collections::HashMap;

use super::cue::{Dialect, Found, Layout, Misfit, Raw, tidy};
use super::decode::lines;
use super::label::{Labels, is_label, is_name_line, split_label};
use super::refusal::{Refusal, Why};
use super::time::{Mark, mark};

/// A line of a text or of a document.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// Its number: of the line, or of the paragraph in a document.
    pub line: usize,
    /// Its words.
    pub text: String,
    /// How many bytes at its start are bold.
    pub bold: usize,
}

/// A line taken apart.
#[derive(Debug, Default)]
struct Parts<'a> {
    start: Option<Mark>,
    label: Option<&'a str>,
    /// Whether the label is as sure as a colon or a bold run makes it.
    sure: bool,
    words: &'a str,
    end: Option<Mark>,
}

/// Reads plain text.
///
/// # Errors
/// Where it holds no time, or no more of them than a text that is no transcript.
pub fn read_plain(text: &str) -> Result<Found, Refusal> {
    let units = lines(text)
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(line, text)| Unit {
            line,
            text: text.trim().to_owned(),
            bold: 0,
        })
        .collect();
    read(units, Dialect::Text)
}

/// Reads the lines of a text or a document.
///
/// # Errors
/// As [`read_plain`].
pub fn read(units: Vec<Unit>, dialect: Dialect) -> Result<Found, Refusal> {
    let style = Style::of(&units);
    let Some(layout) = style.layout() else {
        let line = units.first().map(|unit| unit.line);
        return Err(Refusal {
            line,
            why: Why::NoTimes,
        });
    };
    let mut found = Found::new(dialect, layout);
    found.labelled = false;
    let mut walk = Walk {
        style: &style,
        found: &mut found,
        time: None,
        voice: None,
        open: None,
        above: None,
        layout,
    };
    for (at, unit) in units.iter().enumerate() {
        walk.step(unit, units.get(at + 1));
    }
    walk.close();
    Ok(found)
}

/// Takes a line apart, wherever its time and its speaker stand.
fn parts(unit: &Unit) -> Parts<'_> {
    let text = unit.text.trim();
    let mut found = Parts::default();
    let mut rest = text;
    if let Some(start) = mark(text) {
        found.start = Some(start);
        rest = behind(text, start);
    }
    if let Some((name, words)) = split_label(rest) {
        (found.label, found.sure, rest) = (Some(name), true, words);
        if found.start.is_none()
            && let Some(start) = mark(rest)
        {
            found.start = Some(start);
            rest = behind(rest, start);
        }
    } else if found.start.is_none()
        && let Some((name, start, words)) = name_then_time(text, unit.bold)
    {
        (found.label, found.sure, found.start, rest) = (Some(name), true, Some(start), words);
    } else if unit.bold > 0
        && let Some((name, words)) = bold_name(unit, rest)
    {
        (found.label, found.sure, rest) = (Some(name), true, words);
    }
    if let Some((words, end)) = end_mark(rest) {
        (rest, found.end) = (words, Some(end));
    }
    found.words = rest;
    found
}

fn behind(text: &str, start: Mark) -> &str {
    let rest = text.get(start.len..).unwrap_or_default();
    rest.trim_start_matches([' ', '\t', ':', '-', '–', '\u{a0}', '\n'])
}

/// `Jan Peeters   0:09`, `Jan [00:12]: ja`, with nothing or a colon behind the time.
fn name_then_time(text: &str, bold: usize) -> Option<(&str, Mark, &str)> {
    let tries = text
        .char_indices()
        .take(70)
        .filter(|(at, c)| *at > 0 && (c.is_ascii_digit() || matches!(c, '[' | '(' | '#' | '<' | '{')));
    for (at, _) in tries {
        let (name, rest) = text.split_at_checked(at)?;
        let Some(found) = mark(rest) else { continue };
        let apart = name.ends_with([' ', '\t', '\u{a0}']) || found.strong;
        let after = rest.get(found.len..)?;
        let ends =
            after.trim().is_empty() || after.trim_start().starts_with(':') || found.strong || (bold > 0 && bold <= at);
        let name = name.trim().trim_end_matches([':', ',', '-']).trim();
        if apart && ends && is_label(name) {
            return Some((name, found, behind(rest, found)));
        }
    }
    None
}

/// A name in bold before the words.
fn bold_name<'a>(unit: &Unit, rest: &'a str) -> Option<(&'a str, &'a str)> {
    let skipped = unit.text.trim().len() - rest.len();
    let (name, words) = rest.split_at_checked(unit.bold.checked_sub(skipped)?)?;
    let name = name.trim().trim_end_matches(':').trim();
    (is_label(name) && !words.trim().is_empty()).then_some((name, words.trim_start()))
}

/// The words and the time that a line ends with.
fn end_mark(text: &str) -> Option<(&str, Mark)> {
    let text = text.trim_end();
    let from = text
        .char_indices()
        .rev()
        .take(26)
        .map(|(at, _)| at)
        .filter(|at| *at > 0);
    let found = from.filter_map(|at| {
        let (words, rest) = text.split_at_checked(at)?;
        let found = mark(rest).filter(|found| found.len == rest.len())?;
        let apart = found.strong || words.ends_with('\t') || words.ends_with("  ");
        apart.then_some((words.trim_end(), found))
    });
    found.last()
}

/// What most of a text does.
#[derive(Debug, Default)]
struct Style {
    start: usize,
    heading: usize,
    alone: usize,
    end: usize,
    labels: Labels,
    /// How often what stands alone behind a time is followed by words without a time: then it is a speaker.
    names: HashMap<String, usize>,
    /// The same for what stands alone above a time.
    above: HashMap<String, usize>,
    timed: HashMap<String, usize>,
}

impl Style {
    fn of(units: &[Unit]) -> Self {
        let mut style = Self::default();
        for (at, unit) in units.iter().enumerate() {
            let found = parts(unit);
            let next_bare = units.get(at + 1).map(parts).is_some_and(|next| next.start.is_none());
            style.labels.count(unlabelled_start(&unit.text, &found));
            if let (Some(name), Some(_)) = (found.label, found.start) {
                *style.timed.entry(name.to_owned()).or_default() += 1;
            }
            match (found.start, found.words.is_empty(), found.label) {
                (Some(_), true, Some(_)) => style.heading += 1,
                (Some(_), true, None) => {
                    style.alone += 1;
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

    /// Where most times stand; `None` where there are none.
    fn layout(&self) -> Option<Layout> {
        let named: usize = self.names.values().sum();
        let as_names = self.names_hold();
        let start = if as_names { self.start - named } else { self.start };
        let heading = self.heading + if as_names { named } else { 0 };
        let all = [
            (start, Layout::Start),
            (heading, Layout::Heading),
            (self.alone, Layout::Alone),
            (self.end, Layout::End),
        ];
        // Of equals the first.
        let most = all.iter().rev().max_by_key(|(count, _)| *count)?;
        (most.0 > 0).then_some(most.1)
    }

    /// Whether what stands alone behind a time is a speaker: names come back, and stand so more often than not.
    fn names_hold(&self) -> bool {
        let named: usize = self.names.values().sum();
        named > 0 && named * 2 > self.start && (self.names.len() * 2 <= named || named <= 3)
    }

    fn is_name_behind(&self, words: &str) -> bool {
        self.names_hold() && self.names.contains_key(words)
    }

    fn is_name_above(&self, words: &str) -> bool {
        let all: usize = self.above.values().sum();
        all * 10 >= self.alone * 6 && self.above.contains_key(words)
    }

    /// Whether a name before a colon is a speaker: the text names its speakers so, or it stands beside a time.
    fn is_speaker(&self, name: &str, timed: bool) -> bool {
        timed && self.timed.contains_key(name)
            || self.labels.knows(name)
            || self.timed.get(name).is_some_and(|n| *n > 1)
    }
}

/// A line from its speaker on, so that times before it do not hide it.
fn unlabelled_start<'a>(text: &'a str, found: &Parts<'_>) -> &'a str {
    match found.start {
        Some(start) if mark(text).is_some() => behind(text, start),
        _ => text,
    }
}

/// The walk through the lines, with what it remembers.
struct Walk<'a> {
    style: &'a Style,
    found: &'a mut Found,
    layout: Layout,
    /// The last time that was passed.
    time: Option<u64>,
    voice: Option<String>,
    open: Option<Raw>,
    /// A name alone on a line, which a time below makes a speaker.
    above: Option<String>,
}

impl Walk<'_> {
    fn step(&mut self, unit: &Unit, next: Option<&Unit>) {
        if self.attendees(unit, next) {
            return;
        }
        let found = parts(unit);
        if self.layout == Layout::End {
            return self.ending(unit, &found);
        }
        let label = found
            .label
            .filter(|name| self.style.is_speaker(name, found.start.is_some()));
        match found.start {
            Some(start) => {
                self.close();
                self.time = Some(start.at);
                let behind = Some(found.words).filter(|words| label.is_none() && self.style.is_name_behind(words));
                let above = self.above.take();
                if let Some(name) = label.map(str::to_owned).or(behind.map(str::to_owned)).or(above) {
                    self.voice = Some(name);
                }
                let words = if behind.is_some() {
                    ""
                } else {
                    whole_words(unit, &found, label)
                };
                self.begin(unit, start.at, start.to, words);
            }
            None if next.is_some_and(is_time_alone) && self.style.is_name_above(&unit.text) => {
                self.close();
                self.above = Some(unit.text.clone());
            }
            None => self.untimed(unit, &found, label),
        }
    }

    /// A line without a time at its start: a speaker's, or more words of the last.
    fn untimed(&mut self, unit: &Unit, found: &Parts<'_>, label: Option<&str>) {
        let Some(time) = self.time else {
            return self.found.odd(unit.line, &unit.text, Misfit::Outside);
        };
        match label {
            Some(name) => {
                let fresh = self.open.as_ref().is_some_and(|open| open.text.is_empty());
                if !fresh {
                    self.close();
                }
                self.voice = Some(name.to_owned());
                if fresh && let Some(open) = &mut self.open {
                    open.voice = self.voice.clone();
                    open.text = found.words.to_owned();
                } else {
                    self.begin(unit, time, None, found.words);
                }
                if let Some(end) = found.end {
                    self.pass(end);
                }
            }
            None => {
                let words = unit.text.clone();
                self.more(&words, unit);
            }
        }
    }

    /// Begins a cue; times inside its words begin the next ones.
    fn begin(&mut self, unit: &Unit, start: u64, end: Option<u64>, words: &str) {
        self.open = Some(Raw {
            line: unit.line,
            start,
            end,
            voice: self.voice.clone(),
            text: String::new(),
        });
        self.more(words, unit);
    }

    /// Adds words to the open cue, and begins another at every mark inside them.
    fn more(&mut self, words: &str, unit: &Unit) {
        let mut rest = words;
        while let Some((before, inner, after)) = inner_mark(rest) {
            self.add(before);
            self.close();
            self.time = Some(inner.at);
            self.open = Some(Raw {
                line: unit.line,
                start: inner.at,
                end: inner.to,
                voice: self.voice.clone(),
                text: String::new(),
            });
            rest = after;
        }
        self.add(rest);
    }

    fn add(&mut self, words: &str) {
        if let Some(open) = &mut self.open
            && !words.trim().is_empty()
        {
            if !open.text.is_empty() {
                open.text.push(' ');
            }
            open.text.push_str(words.trim());
        }
    }

    /// A line of a text whose times stand behind the words they end.
    fn ending(&mut self, unit: &Unit, found: &Parts<'_>) {
        let label = found.label.filter(|name| self.style.is_speaker(name, false));
        let from = self.time.unwrap_or(0);
        if label.is_some() || self.open.is_none() {
            self.close();
            self.voice = label.map(str::to_owned).or(self.voice.take());
            self.open = Some(Raw {
                line: unit.line,
                start: found.start.map_or(from, |start| start.at),
                voice: self.voice.clone(),
                ..Raw::default()
            });
        }
        let mut rest = if label.is_some() {
            found.words
        } else {
            words_before(unit, found)
        };
        while let Some((before, inner, after)) = inner_mark(rest) {
            self.add(before);
            self.pass(inner);
            rest = after;
        }
        self.add(rest);
        if let Some(end) = found.end {
            self.pass(end);
        }
    }

    /// Ends the open cue at a mark; what follows begins there.
    fn pass(&mut self, end: Mark) {
        self.time = Some(end.at);
        if let Some(open) = &mut self.open {
            open.end = Some(end.at.max(open.start));
        }
        let line = self.open.as_ref().map_or(0, |open| open.line);
        self.close();
        if self.layout == Layout::End {
            self.open = Some(Raw {
                line,
                start: end.at,
                voice: self.voice.clone(),
                ..Raw::default()
            });
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take().filter(|open| !open.text.trim().is_empty()) {
            self.found.raw.push(open);
        }
    }

    /// The list of who was invited, as Google Meet writes it above the words.
    fn attendees(&mut self, unit: &Unit, next: Option<&Unit>) -> bool {
        const HEADS: [&str; 4] = ["attendees", "deelnemers", "aanwezigen", "participants"];
        let text = unit.text.trim().trim_end_matches(':').to_lowercase();
        if self.time.is_some() || !HEADS.contains(&text.as_str()) {
            return false;
        }
        if let Some(list) = next.filter(|next| parts(next).start.is_none()) {
            let names = list.text.split([',', ';']).map(tidy).filter(|name| is_label(name));
            self.found.names.extend(names);
        }
        self.found.odd(unit.line, &unit.text, Misfit::Outside);
        true
    }
}

/// The words of a line behind its time; with its label where that is no speaker.
fn whole_words<'a>(unit: &'a Unit, found: &Parts<'a>, label: Option<&str>) -> &'a str {
    match (found.label, label, found.start) {
        (Some(_), None, Some(start)) if mark(unit.text.trim()).is_some() => behind(unit.text.trim(), start),
        (Some(_), None, Some(_)) => unit.text.trim(),
        _ => with_end(unit, found),
    }
}

/// The words with the mark they end with, which then is the start of nothing but their end.
fn with_end<'a>(_unit: &'a Unit, found: &Parts<'a>) -> &'a str {
    found.words
}

/// The words of a line without a speaker, before the time at its end.
fn words_before<'a>(unit: &'a Unit, found: &Parts<'a>) -> &'a str {
    match found.end {
        Some(end) => {
            let text = unit.text.trim_end();
            text.get(..text.len() - end.len).unwrap_or_default().trim_end()
        }
        None => unit.text.as_str(),
    }
}

fn is_time_alone(unit: &Unit) -> bool {
    let found = parts(unit);
    found.start.is_some() && found.words.is_empty() && found.label.is_none()
}

/// The first mark in brackets or `#` inside words, with what stands before and behind it.
fn inner_mark(words: &str) -> Option<(&str, Mark, &str)> {
    let mut from = 0;
    while let Some(at) = words.get(from..)?.find(['[', '#', '(', '<', '{']) {
        let at = from + at;
        if let Some(found) = mark(words.get(at..)?).filter(|found| found.strong) {
            return Some((words.get(..at)?, found, words.get(at + found.len..)?));
        }
        from = at + 1;
    }
    None
}
