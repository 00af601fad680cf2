//! What must be settled before a transcript is kept: words that may be names, a transcript that is there already, a shift.

use std::collections::HashSet;

use super::super::{Context, Failure, guard, open::Record};
use super::{Args, read_shift, said_shift, shown_shift};
use crate::findings::anonymity::{known, suspects};
use crate::say;
use crate::session::Session;
use crate::text::{Id, Line};
use crate::transcript::align::{Alignment, Shift, propose, words};
use crate::transcript::names::Hider;
use crate::transcript::{Talk, Turn};

/// Refuses where words may be a name or not, with the places where they stand.
pub(super) fn open(context: &Context, hider: &Hider) -> Result<(), Failure> {
    let questions = hider.questions();
    if questions.is_empty() {
        return Ok(());
    }
    let mut out = say!(context.words, "transcript-questions");
    for question in questions.iter().take(20) {
        let around = question.around.first().map(Line::to_string).unwrap_or_default();
        let row = say!(
            context.words,
            "transcript-question-row",
            word = question.word.clone(),
            count = question.count,
            around = around
        );
        out.push_str(&format!("\n  {row}"));
    }
    let left = questions.len().saturating_sub(20);
    if left > 0 {
        let more = say!(context.words, "transcript-odd-more", count = left);
        out.push_str(&format!("\n  {more}"));
    }
    Err(Failure(out))
}

/// Refuses where a word of the turns looks like a person's name and nobody has said that it is none.
pub(super) fn guard(context: &Context, record: &Record, turns: &[Turn], keep: &[Line]) -> Result<(), Failure> {
    let spoken = Session {
        statements: turns.iter().map(guard::spoken).collect(),
        ..record.session.clone()
    };
    let ids: HashSet<&str> = turns.iter().map(|turn| turn.id.as_str()).collect();
    let mut allowed = known(&record.deck, &record.masks);
    allowed.extend(keep.iter().chain(&record.session.not_names).map(Line::to_string));
    let mut found = suspects(&spoken, &allowed);
    found.retain(|suspect| suspect.ids.iter().any(|id| ids.contains(id.as_str())));
    if found.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = found.iter().take(24).map(|suspect| suspect.word.clone()).collect();
    let more = found.len() - shown.len();
    Err(Failure(say!(
        context.words,
        "transcript-guard",
        words = shown.join(", "),
        more = more
    )))
}

/// Of which recording a sound is, how far ahead of it, and what to tell of that.
pub(super) struct Placed {
    pub recording: Option<Id>,
    pub shift: Option<i64>,
    pub told: String,
}

/// Returns the shift of a sound: as given, or as the quotes of the session say. `number` counts the sounds that are kept already.
pub(super) fn place(
    context: &Context,
    args: &Args,
    session: &Session,
    turns: &[Turn],
    number: usize,
) -> Result<Placed, Failure> {
    if let Some(given) = &args.shift {
        let shift = read_shift(context, given)?;
        let started = session.recordings.iter().filter(|r| r.started.is_some());
        let recording = started.take(number + 1).last().map(|r| r.id.clone());
        let told = said_shift(context, args, shift);
        return Ok(Placed { recording, shift, told });
    }
    let (recording, alignment) = propose(turns, session);
    let (shift, told) = match alignment {
        Alignment::Found(found) => (Some(found.ms), said_found(context, args, &found)),
        // One or two quotes may be missing from any sound; none of three or more is another talk.
        Alignment::NoneFound(count) if count >= 3 => {
            return Err(Failure(say!(context.words, "transcript-other-session", count = count)));
        }
        Alignment::NoneFound(_) | Alignment::NoQuotes => (None, said_shift(context, args, None)),
    };
    Ok(Placed { recording, shift, told })
}

/// Says that a shift was found, by how many quotes, and how far they are apart.
fn said_found(context: &Context, args: &Args, found: &Shift) -> String {
    say!(
        context.words,
        "transcript-shift-found",
        shift = shown_shift(context, Some(found.ms)),
        agree = found.agree,
        apart = ((found.apart + 500) / 1000).to_string(),
        session = Line::new(&args.session).to_string()
    )
}

/// Refuses a sound that is kept already: the same file, the same words, or the same minutes.
pub(super) fn fresh(
    context: &Context,
    args: &Args,
    session: &Session,
    new: &Talk,
    kept: &[(String, Talk)],
) -> Result<(), Failure> {
    let words = context.words;
    for (name, old) in kept {
        let name = name.clone();
        let share = shared(&new.turns, &old.turns);
        let minutes = together(session, new, old) / 60_000;
        let refusal = if old.from.sha256 == new.from.sha256 {
            say!(words, "transcript-twice", name = name)
        } else if share >= 40 {
            say!(words, "transcript-same-talk", share = share, name = name)
        } else if minutes >= 1 && args.shift.is_none() {
            say!(words, "transcript-overlap", minutes = minutes, name = name)
        } else {
            continue;
        };
        return Err(Failure(refusal));
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
