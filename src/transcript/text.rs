//! The general grammar of a transcript in paragraphs: where its times and speakers stand is decided by most of it, not line by line.

mod apart;
mod chat;
mod parts;
mod style;
mod unit;

use parts::{Parts, behind, inner_mark, parts};
use style::Style;
pub(super) use unit::TextUnit;

use super::cue::{CueLayout, Dialect, FoundCues, Misfit, RawCue, tidy};
use super::decode::lines;
use super::invented::is_credit;
use super::label::is_label;
use super::time::{TimeMark, mark};
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// Reads plain text.
///
/// # Errors
/// Where it holds no time, or no more of them than a text that is no transcript.
pub(super) fn read_plain(text: &str) -> Result<FoundCues, Diagnostic<Unreadable>> {
    let units = lines(text)
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(line, text)| TextUnit {
            line,
            // Bold in Markdown: `**Els:** Goed.`
            text: text.trim().replace("**", ""),
            bold: 0,
        })
        .collect();
    read(units, Dialect::Text)
}

/// Reads the lines of a text or a document.
///
/// # Errors
/// As [`read_plain`].
pub(super) fn read(units: Vec<TextUnit>, dialect: Dialect) -> Result<FoundCues, Diagnostic<Unreadable>> {
    let units = apart::joined(units);
    let style = Style::of(&units);
    let Some(layout) = style.layout() else {
        let line = units.first().map_or(0, |unit| unit.line);
        return Err(Diagnostic::new(Unreadable::NoTimes).on_line(line));
    };
    let mut found = FoundCues::new(dialect, layout);
    found.labelled = false;
    let mut walk = Walk {
        style: &style,
        found: &mut found,
        time: None,
        voice: None,
        open: None,
        above: None,
        over: false,
        private: false,
        layout,
    };
    for (at, unit) in units.iter().enumerate() {
        walk.step(unit, units.get(at + 1..).unwrap_or_default());
    }
    walk.close();
    Ok(found)
}

/// The walk through the lines, with what it remembers.
struct Walk<'a> {
    style: &'a Style,
    found: &'a mut FoundCues,
    layout: CueLayout,
    /// The last time that was passed.
    time: Option<u64>,
    voice: Option<String>,
    open: Option<RawCue>,
    /// A name alone on a line, which a time below makes a speaker.
    above: Option<String>,
    /// Whether the talk is over: what follows is the program's.
    over: bool,
    /// Whether the last line of a chat was for one person alone.
    private: bool,
}

impl Walk<'_> {
    fn step(&mut self, unit: &TextUnit, behind: &[TextUnit]) {
        let (found, next) = (parts(unit), behind.first());
        if self.attendees(unit, next) {
            return;
        }
        if self.is_of_program(unit, behind, &found) {
            return self.found.odd(unit.line, &unit.text, Misfit::Outside);
        }
        if self.is_private(unit, &found) {
            return self.found.odd(unit.line, "…", Misfit::Private);
        }
        if self.layout == CueLayout::End {
            return self.ending(unit, &found);
        }
        let label = found
            .label
            .filter(|name| self.style.is_speaker(name, found.start.is_some()) || self.is_listed(name));
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

    /// Reads a line without a time at its start: a speaker's, or more words of the last.
    fn untimed(&mut self, unit: &TextUnit, found: &Parts<'_>, label: Option<&str>) {
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
    fn begin(&mut self, unit: &TextUnit, start: u64, end: Option<u64>, words: &str) {
        self.open = Some(RawCue {
            line: unit.line,
            start,
            end,
            voice: self.voice.clone(),
            text: String::new(),
        });
        self.more(words, unit);
    }

    /// Adds words to the open cue, and begins another at every mark inside them.
    fn more(&mut self, words: &str, unit: &TextUnit) {
        let mut rest = words;
        while let Some((before, inner, after)) = inner_mark(rest) {
            self.add(before);
            self.close();
            self.time = Some(inner.at);
            self.open = Some(RawCue {
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

    /// Reads a line of a text whose times stand behind the words they end.
    fn ending(&mut self, unit: &TextUnit, found: &Parts<'_>) {
        let label = found.label.filter(|name| self.style.is_speaker(name, false));
        let from = self.time.unwrap_or(0);
        if label.is_some() || self.open.is_none() {
            self.close();
            self.voice = label.map(str::to_owned).or(self.voice.take());
            self.open = Some(RawCue {
                line: unit.line,
                start: found.start.map_or(from, |start| start.at),
                voice: self.voice.clone(),
                ..RawCue::default()
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
    fn pass(&mut self, end: TimeMark) {
        self.time = Some(end.at);
        if let Some(open) = &mut self.open {
            open.end = Some(end.at.max(open.start));
        }
        let line = self.open.as_ref().map_or(0, |open| open.line);
        self.close();
        if self.layout == CueLayout::End {
            self.open = Some(RawCue {
                line,
                start: end.at,
                voice: self.voice.clone(),
                ..RawCue::default()
            });
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take().filter(|open| !open.text.trim().is_empty()) {
            self.found.raw.push(open);
        }
    }

    /// Reads a line of the list of who was invited, as Google Meet writes it above the words.
    fn attendees(&mut self, unit: &TextUnit, next: Option<&TextUnit>) -> bool {
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

impl Walk<'_> {
    /// Returns whether a line of a chat was for one person alone, or goes on with one that was. Both are people whom the file names.
    fn is_private(&mut self, unit: &TextUnit, found: &Parts<'_>) -> bool {
        if found.start.is_some() {
            self.private = found.only.is_some();
            if self.private {
                self.close();
                let people = [found.label, found.only].into_iter().flatten().map(tidy);
                self.found.names.extend(people);
            }
        }
        self.private && !unit.text.trim().is_empty()
    }

    /// Returns whether the file lists a name among who was invited.
    fn is_listed(&self, name: &str) -> bool {
        self.found.names.iter().any(|known| **known == *name)
    }

    /// Returns whether the program says a line and nobody who talks: who started or stopped the transcription, in documents of Teams; how
    /// long the meeting took and what follows, at the end of Google Meet's, in the language of its page; who made the transcript, at the end.
    fn is_of_program(&mut self, unit: &TextUnit, behind: &[TextUnit], found: &Parts<'_>) -> bool {
        if found.start.is_some() || self.over {
            return self.over && found.start.is_none();
        }
        let signs = |c: char| !c.is_alphanumeric();
        let last = unit.text.trim_end_matches(signs).rsplit(' ').next().unwrap_or_default();
        let is_length = mark(last).is_some_and(|time| time.len == last.len());
        let none_speaks = |unit: &TextUnit| {
            let found = parts(unit);
            found.start.is_none() && found.label.is_none()
        };
        self.over = found.label.is_none()
            && is_length
            && !self.found.names.is_empty()
            && behind.len() <= 2
            && behind.iter().all(none_speaks);
        self.over
            || self.is_of_teams(unit, found)
            || behind.is_empty() && found.label.is_none() && is_credit(&unit.text.to_lowercase())
    }

    /// Returns whether a line begins with a name in bold and goes on, without a time and without a stop: `Jan Peeters stopped transcription`.
    /// Where times stand with the speakers, whoever talks has one.
    fn is_of_teams(&self, unit: &TextUnit, found: &Parts<'_>) -> bool {
        let words = found.words.split_whitespace().count();
        let stops = unit.text.trim_end().ends_with(['.', '?', '!', '…']);
        let colon = || {
            unit.text
                .split_once(found.words)
                .is_none_or(|(name, _)| name.contains(':'))
        };
        self.layout == CueLayout::Heading
            && unit.bold > 0
            && found.label.is_some()
            && (2..=6).contains(&words)
            && !stops
            && !colon()
    }
}

/// Returns the words of a line behind its time; with its label where that is no speaker.
fn whole_words<'a>(unit: &'a TextUnit, found: &Parts<'a>, label: Option<&str>) -> &'a str {
    match (found.label, label, found.start) {
        (Some(_), None, Some(start)) if mark(unit.text.trim()).is_some() => behind(unit.text.trim(), start),
        (Some(_), None, Some(_)) => unit.text.trim(),
        _ => found.words,
    }
}

/// Returns the words of a line without a speaker, before the time at its end.
fn words_before<'a>(unit: &'a TextUnit, found: &Parts<'a>) -> &'a str {
    match found.end {
        Some(end) => {
            let text = unit.text.trim_end();
            text.get(..text.len() - end.len).unwrap_or_default().trim_end()
        }
        None => unit.text.as_str(),
    }
}

fn is_time_alone(unit: &TextUnit) -> bool {
    let found = parts(unit);
    found.start.is_some() && found.words.is_empty() && found.label.is_none()
}
