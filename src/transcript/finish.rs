//! What every reader's cues go through: speakers before a colon, interjections, order, ends, pauses, words that were never said.

use super::cue::{Cue, CueReading, FoundCues, MAX_CUES, Misfit, RawCue, tidy};
use super::invented::doubt;
use super::label::{SpeakerLabels, is_code, split_label};
use super::rolling::unrolled;
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// How far a cue may stand out of order, in milliseconds: speech recognition cuts voices that overlap.
const DISORDER: u64 = 5000;
/// How far an end may pass the next start by rounding, in milliseconds.
const ROUNDING: u64 = 250;
/// How long a word takes, in milliseconds, where nothing says when the last cue ends.
const WORD: u64 = 400;

/// Puts what a reader found in order.
///
/// # Errors
/// Where nothing was said, where the times run back, or where there is more than any transcript holds.
pub(super) fn finish(mut found: FoundCues) -> Result<CueReading, Diagnostic<Unreadable>> {
    if found.raw.len() > MAX_CUES {
        return Err(Diagnostic::new(Unreadable::TooMany).on_line(found.raw.get(MAX_CUES).map_or(0, |raw| raw.line)));
    }
    let mut raw = std::mem::take(&mut found.raw);
    raw = unrolled(raw);
    if found.labelled {
        raw = by_label(raw);
    }
    raw = raw.into_iter().flat_map(interjections).collect();
    let lines: Vec<usize> = raw.iter().map(|raw| raw.line).collect();
    let starts: Vec<u64> = raw.iter().map(|raw| raw.start).collect();
    let moved = order(&starts, &lines)?;
    raw.sort_by_key(|raw| raw.start);
    let mut cues = cues(raw, &mut found);
    if cues.is_empty() {
        let line = found.odd.first().map_or(0, |odd| odd.line);
        let timed = found.odd.iter().any(|odd| odd.why == Misfit::NoWords);
        let why = if timed {
            Unreadable::NoWords
        } else {
            Unreadable::NoTimes
        };
        return Err(Diagnostic::new(why).on_line(line));
    }
    let mended = mend(&mut cues);
    doubt(&mut cues);
    Ok(CueReading {
        dialect: found.dialect,
        layout: found.layout,
        cues,
        names: found.names,
        odd: found.odd,
        mended,
        moved,
    })
}

/// Takes speakers from before a colon, where most cues have one there. A cue without goes on with the last speaker.
fn by_label(raw: Vec<RawCue>) -> Vec<RawCue> {
    let mut labels = SpeakerLabels::default();
    raw.iter().for_each(|raw| labels.count(&raw.text));
    if !labels.hold() {
        return raw;
    }
    let mut all = Vec::with_capacity(raw.len());
    let mut last: Option<String> = None;
    for cue in raw {
        let mut open = RawCue {
            text: String::new(),
            voice: last.clone(),
            ..cue.clone()
        };
        for line in cue.text.split('\n') {
            match split_label(line).filter(|(name, _)| labels.knows(name)) {
                Some((name, rest)) => {
                    if !open.text.trim().is_empty() {
                        all.push(open.clone());
                    }
                    last = Some(name.to_owned());
                    (open.voice, open.text) = (last.clone(), rest.to_owned());
                }
                None => {
                    open.text.push(' ');
                    open.text.push_str(line);
                }
            }
        }
        all.push(open);
    }
    all
}

/// Returns what another says in between, as noScribe writes it: `en toen //S02: ja // gingen we`.
fn interjections(raw: RawCue) -> Vec<RawCue> {
    if !raw.text.contains("//") {
        return vec![raw];
    }
    let mut all = Vec::new();
    let mut rest = raw.text.as_str();
    let part = |voice: Option<String>, text: &str| RawCue {
        voice,
        text: text.to_owned(),
        ..raw.clone()
    };
    while let Some((before, inside)) = rest.split_once("//") {
        let Some((name, said)) = split_label(inside).filter(|(name, _)| is_code(name)) else {
            break;
        };
        let (said, after) = said.split_once("//").unwrap_or((said, ""));
        all.push(part(raw.voice.clone(), before));
        all.push(part(Some(name.to_owned()), said));
        rest = after;
    }
    all.push(part(raw.voice.clone(), rest));
    all.retain(|raw| !raw.text.trim().is_empty());
    all
}

/// Returns how many starts stand a little out of order.
fn order(starts: &[u64], lines: &[usize]) -> Result<usize, Diagnostic<Unreadable>> {
    let (mut latest, mut moved) = (0, 0);
    for (start, line) in starts.iter().zip(lines) {
        if start + DISORDER < latest {
            return Err(Diagnostic::new(Unreadable::Backwards(latest, *start)).on_line(*line));
        }
        moved += usize::from(*start < latest);
        latest = latest.max(*start);
    }
    Ok(moved)
}

/// Returns the cues with their ends; one without words is named.
fn cues(raw: Vec<RawCue>, found: &mut FoundCues) -> Vec<Cue> {
    let mut all: Vec<Cue> = Vec::with_capacity(raw.len());
    let mut open: Vec<bool> = Vec::with_capacity(raw.len());
    for raw in raw {
        let text = tidy(&raw.text);
        if text.is_empty() {
            found.odd(raw.line, &raw.text, Misfit::NoWords);
            continue;
        }
        let voice = raw.voice.map(|voice| tidy(&voice)).filter(|voice| !voice.is_empty());
        open.push(raw.end.is_none());
        all.push(Cue {
            start: raw.start,
            end: raw.end.unwrap_or(raw.start).max(raw.start),
            voice: voice.filter(|_| !is_pause(&text)),
            text,
            doubt: None,
        });
    }
    close(&mut all, &open);
    all
}

/// Ends the cues of which nobody says when: with the next start, the last after as long as its words take.
fn close(cues: &mut [Cue], open: &[bool]) {
    let mut next: Option<u64> = None;
    let mut after: Option<u64> = None;
    for (cue, open) in cues.iter_mut().zip(open).rev() {
        if next.is_some_and(|next| next > cue.start) {
            after = next;
        }
        next = Some(cue.start);
        if *open {
            let words = u64::try_from(cue.text.split(' ').count()).unwrap_or(0);
            cue.end = after.unwrap_or(cue.start + (words * WORD).max(1000));
        }
    }
}

/// Moves an end that passes the next start by a rounding.
fn mend(cues: &mut [Cue]) -> usize {
    let mut mended = 0;
    let mut next: Option<u64> = None;
    for cue in cues.iter_mut().rev() {
        if let Some(start) = next
            && cue.end > start
            && start > cue.start
            && cue.end - start <= ROUNDING
        {
            cue.end = start;
            mended += 1;
        }
        next = Some(cue.start);
    }
    mended
}

/// Returns whether a cue is a pause, which is nobody's: `(..)`, `(12 seconds pause)`, `[stilte]`.
pub fn is_pause(text: &str) -> bool {
    let inside = text
        .strip_prefix(['(', '['])
        .and_then(|rest| rest.strip_suffix([')', ']']))
        .map(str::to_lowercase);
    let Some(inside) = inside else { return false };
    let dots = !inside.is_empty() && inside.chars().all(|c| matches!(c, '.' | '…' | ' '));
    let words = [
        "pause",
        "pauze",
        "stilte",
        "silence",
        "lange pauze",
        "long pause",
        "korte pauze",
        "short pause",
    ];
    let named = words.iter().any(|word| {
        inside
            .strip_suffix(word)
            .is_some_and(|before| before.len() <= 16 && is_length(before))
    });
    dots || named
}

/// Returns whether a text is `12 seconds `: a number and a unit, or nothing.
fn is_length(text: &str) -> bool {
    let mut words = text.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (None, ..) => true,
        (Some(number), unit, None) => {
            number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
                && unit.is_none_or(|unit| unit.starts_with("sec") || unit == "s")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::cue::Doubt;
    use super::super::cue::{CueLayout, Dialect};
    use super::*;

    fn reading(raw: &[(u64, Option<u64>, &str)]) -> Result<CueReading, Diagnostic<Unreadable>> {
        let mut found = FoundCues::new(Dialect::Text, CueLayout::Start);
        found.raw = raw
            .iter()
            .zip(1..)
            .map(|((start, end, text), line)| RawCue {
                line,
                start: *start,
                end: *end,
                voice: None,
                text: (*text).to_owned(),
            })
            .collect();
        finish(found)
    }

    #[test]
    fn ends_follow_from_the_next_start() {
        let cues = reading(&[
            (0, None, "een"),
            (0, None, "twee"),
            (3000, Some(6100), "drie"),
            (6000, None, "vier vijf zes"),
        ]);
        let cues = cues.unwrap();
        let ends: Vec<u64> = cues.cues.iter().map(|cue| cue.end).collect();
        assert_eq!(ends, [3000, 3000, 6000, 7200]);
        assert_eq!(cues.mended, 1);
    }

    #[test]
    fn times_that_run_back_are_refused_with_their_line() {
        let refusal = reading(&[(60_000, None, "een"), (58_000, None, "twee"), (1000, None, "drie")]).unwrap_err();
        assert_eq!(refusal, Diagnostic::new(Unreadable::Backwards(60_000, 1000)).on_line(3));
        let moved = reading(&[(60_000, None, "een"), (58_000, None, "twee")]).unwrap();
        assert_eq!((moved.moved, moved.cues[0].text.as_str()), (1, "twee"));
    }

    #[test]
    fn labels_and_interjections() {
        let cues = reading(&[
            (0, None, "Christina: goeiemorgen"),
            (1000, None, "en welkom"),
            (2000, None, "S01: en toen //S02: ja // gingen we"),
            (3000, None, "Christina: het is: zo"),
        ])
        .unwrap()
        .cues;
        let said: Vec<_> = cues
            .iter()
            .map(|cue| (cue.voice.as_deref().unwrap_or("?"), cue.text.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("Christina", "goeiemorgen"),
                ("Christina", "en welkom"),
                ("S01", "en toen"),
                ("S02", "ja"),
                ("S01", "gingen we"),
                ("Christina", "het is: zo"),
            ]
        );
    }

    #[test]
    fn pauses_are_nobodys() {
        for pause in ["(..)", "(12 seconds pause)", "[stilte]", "(3,5 sec pauze)", "(…)"] {
            assert!(is_pause(pause), "{pause}");
        }
        for words in ["(lacht)", "pauze", "(wij nemen een pauze)", "()"] {
            assert!(!is_pause(words), "{words}");
        }
    }

    #[test]
    fn what_was_never_said_is_marked_and_kept() {
        let cues = reading(&[
            (0, None, "ja ja ja ja"),
            (1000, None, "Ondertiteling door iemand"),
            (2000, None, "dat weet ik"),
            (3000, None, "dat weet ik"),
            (4000, None, "dat weet ik"),
            (5000, None, "en dan en dan en dan en dan en dan"),
            (6000, None, "ja"),
            (7000, None, "ja"),
        ])
        .unwrap()
        .cues;
        let doubts: Vec<_> = cues.iter().map(|cue| cue.doubt).collect();
        let (credit, repeat) = (Some(Doubt::Credit), Some(Doubt::Repeat));
        assert_eq!(doubts, [None, credit, None, repeat, repeat, repeat, None, None]);
    }
}
