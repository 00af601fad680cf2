//! When in the session a sound was: its shift, as somebody gave it or as the quotes of the session tell, and whether it is there already.

use std::collections::HashSet;

use super::hindrance::Hindrance;
use crate::locale::Words;
use crate::say;
use crate::session::Session;
use crate::text::Id;
use crate::transcript::align::{Alignment, Shift, propose, words};
use crate::transcript::{Talk, Turn};

/// Of which recording a sound is, and how far that is ahead of it.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    /// The recording of the session; none where the session knows none.
    pub(crate) recording: Option<Id>,
    /// The shift in milliseconds; none where nobody knows.
    pub(crate) shift: Option<i64>,
    /// What the quotes of the session say, where they were asked and agree.
    pub(crate) found: Option<Shift>,
}

/// Returns a sound with the shift that was given, of the recording that was started as that one.
fn as_given(shift: Option<i64>, session: &Session, number: usize) -> Placed {
    let started = session.recordings.iter().filter(|r| r.started.is_some());
    Placed {
        recording: started.take(number + 1).last().map(|r| r.id.clone()),
        shift,
        found: None,
    }
}

/// Returns the shift of a sound: as given, or as the quotes of the session say. `number` counts the sounds that are kept already.
///
/// # Errors
/// How many quotes the session holds, where three or more are there and none is in the sound.
pub(super) fn place(
    given: Option<Option<i64>>,
    session: &Session,
    turns: &[Turn],
    number: usize,
) -> Result<Placed, usize> {
    if let Some(shift) = given {
        return Ok(as_given(shift, session, number));
    }
    let (recording, alignment) = propose(turns, session);
    let found = match alignment {
        Alignment::Found(found) => Some(found),
        // One or two quotes may be missing from any sound; none of three or more is another talk.
        Alignment::NoneFound(count) if count >= 3 => return Err(count),
        Alignment::NoneFound(_) | Alignment::NoQuotes => None,
    };
    let shift = found.map(|found| found.ms);
    Ok(Placed {
        recording,
        shift,
        found,
    })
}

/// Refuses a sound that is kept already: the same file, the same words, or, where nobody `gave` its shift, the same minutes.
pub(super) fn fresh(gave: bool, session: &Session, new: &Talk, kept: &[(String, Talk)]) -> Result<(), Hindrance> {
    for (name, old) in kept {
        let name = name.clone();
        if old.from.sha256 == new.from.sha256 {
            return Err(Hindrance::Twice(name));
        }
        let share = shared(&new.turns, &old.turns);
        if share >= 40 {
            return Err(Hindrance::Same(share, name));
        }
        let minutes = together(session, new, old) / 60_000;
        if minutes >= 1 && !gave {
            return Err(Hindrance::Overlap(minutes, name));
        }
    }
    Ok(())
}

/// Returns how many of a hundred runs of five words of one transcript stand in another.
fn shared(new: &[Turn], old: &[Turn]) -> usize {
    let runs = |turns: &[Turn]| {
        let all: Vec<String> = turns.iter().flat_map(|turn| words(&turn.text())).collect();
        all.windows(5).map(|run| run.join(" ")).collect::<HashSet<String>>()
    };
    let (new, old) = (runs(new), runs(old));
    // A talk of a few words has nothing to compare.
    if new.len() < 20 {
        return 0;
    }
    new.intersection(&old).count() * 100 / new.len()
}

/// Returns how many milliseconds of the session two sounds have in common; 0 where nobody knows when they were.
fn together(session: &Session, a: &Talk, b: &Talk) -> i64 {
    let first = session.recordings.iter().filter_map(|r| r.started).min();
    let span = |talk: &Talk| {
        let recording = session
            .recordings
            .iter()
            .find(|r| Some(&r.id) == talk.from.recording.as_ref())?;
        let started = i64::from(recording.started?.since(first?)) * 1000;
        let shift = talk.from.shift?.saturating_add(started);
        let at = |ms: u64| i64::try_from(ms).unwrap_or(i64::MAX / 4).saturating_add(shift);
        let end = talk.turns.iter().map(|turn| turn.end).max()?;
        Some((at(talk.turns.first()?.start), at(end)))
    };
    match (span(a), span(b)) {
        (Some(a), Some(b)) => (a.1.min(b.1) - a.0.max(b.0)).max(0),
        _ => 0,
    }
}

/// Returns a shift in seconds with a sign and as many decimals as it needs; a word where it is not known.
pub(crate) fn shown_shift(words: &Words, shift: Option<i64>) -> String {
    match shift {
        Some(ms) => {
            let sign = if ms < 0 { "-" } else { "+" };
            let ms = ms.unsigned_abs();
            let decimals = format!(".{:03}", ms % 1000);
            let decimals = decimals.trim_end_matches('0').trim_end_matches('.');
            format!("{sign}{}{}", ms / 1000, words.point(decimals))
        }
        None => say!(words, "none"),
    }
}

/// Reads a shift in seconds: `12`, `-3.5`, or `none`, also in the language of the screen; returns milliseconds.
///
/// # Errors
/// What to say where it is none of these.
pub(crate) fn read_shift(words: &Words, given: &str) -> Result<Option<i64>, String> {
    let given = given.trim();
    if given == "none" || given.eq_ignore_ascii_case(&say!(words, "none")) {
        return Ok(None);
    }
    let bad = || {
        let given = crate::text::Line::new(given).to_string();
        say!(words, "transcript-bad-shift", given = given)
    };
    let (sign, digits) = match given.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, given.strip_prefix('+').unwrap_or(given)),
    };
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let is_number =
        |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole, 7) || !is_number(part, 3) {
        return Err(bad());
    }
    let seconds: i64 = whole.parse().map_err(|_| bad())?;
    let part: i64 = format!("{part:0<3}").parse().map_err(|_| bad())?;
    Ok(Some(sign * (seconds * 1000 + part)))
}
