//! One line of a transcript taken apart: its times, its speaker, its words.

use super::chat::chat;
use super::unit::TextUnit;
use crate::transcript::label::{is_label, split_label};
use crate::transcript::time::{TimeMark, mark};

/// A line taken apart.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    /// The time it begins with, or that its speaker is followed by.
    pub start: Option<TimeMark>,
    /// The speaker.
    pub label: Option<&'a str>,
    /// Of a line of a chat, who alone could read it.
    pub only: Option<&'a str>,
    /// The words.
    pub words: &'a str,
    /// The time it ends with.
    pub end: Option<TimeMark>,
}

/// Takes a line apart, wherever its time and its speaker stand.
pub(super) fn parts(unit: &TextUnit) -> Parts<'_> {
    let text = unit.text.trim();
    let mut found = Parts::default();
    let mut rest = text;
    if let Some(start) = mark(text) {
        found.start = Some(start);
        rest = behind(text, start);
    }
    if let Some(line) = found.start.and_then(|_| chat(rest)) {
        return Parts {
            label: Some(line.from),
            only: line.only,
            words: line.words,
            ..found
        };
    }
    if let Some((name, words)) = split_label(rest) {
        (found.label, rest) = (Some(name), words);
        if found.start.is_none()
            && let Some(start) = mark(rest)
        {
            found.start = Some(start);
            rest = behind(rest, start);
        }
    } else if found.start.is_some()
        && let Some((name, words)) = cell(rest)
    {
        (found.label, rest) = (Some(name), words);
    } else if found.start.is_none()
        && let Some((name, start, words)) = name_then_time(text, unit.bold)
    {
        (found.label, found.start, rest) = (Some(name), Some(start), words);
    } else if unit.bold > 0
        && let Some((name, words)) = bold_name(unit, rest)
    {
        (found.label, rest) = (Some(name), words);
    }
    if let Some((words, end)) = end_mark(rest) {
        (rest, found.end) = (words, Some(end));
    }
    found.words = rest;
    found
}

pub(super) fn behind(text: &str, start: TimeMark) -> &str {
    let rest = text.get(start.len..).unwrap_or_default();
    rest.trim_start_matches([' ', '\t', ':', '-', '–', '\u{a0}', '\n'])
}

/// Returns the speaker and the words of a line whose parts stand apart by tabs, behind its time.
fn cell(rest: &str) -> Option<(&str, &str)> {
    let (name, words) = rest.split_once('\t')?;
    let words = words.trim();
    (is_label(name) && !words.is_empty()).then_some((name.trim(), words))
}

/// Reads `Jan Peeters   0:09`, `Jan [00:12]: ja`, `Jan 00:00:12 ja`, with nothing, a colon or a tab behind the time; words only behind one
/// that is written in full, as nobody says the time of day.
fn name_then_time(text: &str, bold: usize) -> Option<(&str, TimeMark, &str)> {
    let tries = text
        .char_indices()
        .take(70)
        .filter(|(at, c)| *at > 0 && (c.is_ascii_digit() || matches!(c, '[' | '(' | '#' | '<' | '{')));
    for (at, _) in tries {
        let (name, rest) = text.split_at_checked(at)?;
        let Some(found) = mark(rest) else { continue };
        let apart = name.ends_with([' ', '\t', '\u{a0}']) || found.strong;
        let after = rest.get(found.len..)?;
        let is_full =
            found.len >= "00:00:00".len() && rest.get(..found.len).is_some_and(|time| time.matches(':').count() == 2);
        let is_cell = name.ends_with('\t') && after.starts_with('\t');
        let ends = after.trim().is_empty()
            || after.trim_start().starts_with(':')
            || found.strong
            || is_cell
            || is_full
            || (bold > 0 && bold <= at);
        let name = name.trim().trim_end_matches([':', ',', '-']).trim();
        let name = bracketed(name).unwrap_or(name);
        if apart && ends && is_label(name) {
            return Some((name, found, behind(rest, found)));
        }
    }
    None
}

/// Returns a name without the brackets around it: `[Jan Peeters] 10:02:11`, as Zoom saves captions.
fn bracketed(name: &str) -> Option<&str> {
    Some(name.strip_prefix('[')?.strip_suffix(']')?.trim())
}

/// Returns a name in bold before the words.
fn bold_name<'a>(unit: &TextUnit, rest: &'a str) -> Option<(&'a str, &'a str)> {
    let skipped = unit.text.trim().len() - rest.len();
    let (name, words) = rest.split_at_checked(unit.bold.checked_sub(skipped)?)?;
    let name = name.trim().trim_end_matches(':').trim();
    (is_label(name) && !words.trim().is_empty()).then_some((name, words.trim_start()))
}

/// Returns the words and the time that a line ends with.
fn end_mark(text: &str) -> Option<(&str, TimeMark)> {
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

/// Returns the first mark in brackets or `#` inside words, with what stands before and behind it.
pub(super) fn inner_mark(words: &str) -> Option<(&str, TimeMark, &str)> {
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
