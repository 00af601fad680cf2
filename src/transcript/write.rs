//! A kept transcript for other programs: WebVTT, SubRip, plain text with the marks of f4 or NVivo, CSV. With codes and functions.
//!
//! Whoever refused to be quoted does not stand in it; the count is told.

use std::fmt::Write;

use super::forget::may_quote;
use super::kept::Talk;
use super::markup::escape;
use super::time::full;
use super::turns::TurnVoice;
use crate::locale::Words;
use crate::say;
use crate::session::Session;
use crate::text::Id;

/// A turn as others read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnRow {
    /// Its id in the session.
    pub id: Id,
    /// When it starts, in milliseconds from the start of the sound.
    pub start: u64,
    /// When it ends.
    pub end: u64,
    /// The speaker's code; empty where there is none.
    pub code: String,
    /// The speaker's function; empty where it is not known.
    pub function: String,
    /// The words.
    pub text: String,
}

impl TurnRow {
    /// Returns code and function together; empty where neither is known.
    pub fn speaker(&self) -> String {
        match (self.code.as_str(), self.function.as_str()) {
            (code, "") => code.to_owned(),
            ("", function) => function.to_owned(),
            (code, function) => format!("{code} ({function})"),
        }
    }
}

/// Which marks a plain text bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextMarks {
    /// `#00:01:02-3#` at the end of a paragraph.
    F4,
    /// `[00:01:02.3]` at its start.
    Nvivo,
    /// None.
    Plain,
}

/// Returns the turns that may leave kring, and how many may not.
pub fn rows(talk: &Talk, session: &Session, words: &Words) -> (Vec<TurnRow>, usize) {
    let mut held = 0;
    let mut all = Vec::with_capacity(talk.turns.len());
    for turn in &talk.turns {
        let (code, function) = match &turn.voice {
            Some(TurnVoice::Participant(id)) => match session.participant(id).filter(|p| may_quote(p)) {
                Some(participant) => (id.to_string(), participant.function.to_string()),
                None => {
                    held += 1;
                    continue;
                }
            },
            Some(TurnVoice::Facilitator) => (String::new(), say!(words, "transcript-facilitator")),
            Some(TurnVoice::Function(function)) => (String::new(), function.to_string()),
            None => Default::default(),
        };
        all.push(TurnRow {
            id: turn.id.clone(),
            start: turn.start,
            end: turn.end,
            code,
            function,
            text: turn.text(),
        });
    }
    (all, held)
}

/// Writes WebVTT.
pub fn vtt(rows: &[TurnRow]) -> String {
    let mut out = String::from("WEBVTT\n");
    for row in rows {
        let (start, end) = (full(row.start), full(row.end));
        let _ = write!(out, "\n{}\n{start} --> {end}\n", row.id);
        let speaker = row.speaker();
        let text = escape(&row.text);
        let _ = match speaker.as_str() {
            "" => writeln!(out, "{text}"),
            speaker => writeln!(out, "<v {}>{text}</v>", escape(speaker)),
        };
    }
    out
}

/// Writes SubRip.
pub fn srt(rows: &[TurnRow]) -> String {
    let mut out = String::new();
    for (number, row) in (1..).zip(rows) {
        let (start, end) = (full(row.start).replace('.', ","), full(row.end).replace('.', ","));
        let _ = write!(out, "{number}\n{start} --> {end}\n{}\n\n", named(row));
    }
    out
}

/// Writes plain text, one paragraph a turn.
pub fn text(rows: &[TurnRow], marks: TextMarks) -> String {
    let mut out = String::new();
    for row in rows {
        let time = full(row.start);
        let tenths = |sep: char| {
            let (whole, part) = time.split_once('.').unwrap_or((&time, "0"));
            format!("{whole}{sep}{}", part.chars().next().unwrap_or('0'))
        };
        let end = full(row.end);
        let end_tenths = end
            .split_once('.')
            .map(|(whole, part)| format!("{whole}-{}", part.chars().next().unwrap_or('0')));
        let _ = match marks {
            TextMarks::F4 => writeln!(out, "{} #{}#\n", named(row), end_tenths.unwrap_or_default()),
            TextMarks::Nvivo => writeln!(out, "[{}] {}\n", tenths('.'), named(row)),
            TextMarks::Plain => writeln!(out, "{}\n", named(row)),
        };
    }
    out
}

fn named(row: &TurnRow) -> String {
    match row.speaker().as_str() {
        "" => row.text.clone(),
        speaker => format!("{speaker}: {}", row.text),
    }
}

/// Writes CSV (RFC 4180): seconds with three decimals.
pub fn csv(rows: &[TurnRow]) -> String {
    let mut out = String::from("id,start,end,code,function,text\r\n");
    let seconds = |ms: u64| format!("{}.{:03}", ms / 1000, ms % 1000);
    for row in rows {
        let fields = [&row.code, &row.function, &row.text].map(|text| quoted(text));
        let _ = write!(
            out,
            "{},{},{},{}\r\n",
            row.id,
            seconds(row.start),
            seconds(row.end),
            fields.join(",")
        );
    }
    out
}

/// Returns a field of CSV: in quotes where it needs them, and never one that a spreadsheet takes for a formula.
fn quoted(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@']) {
        "'"
    } else {
        ""
    };
    if guard.is_empty() && !text.contains(['"', ',', '\n', '\r']) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
