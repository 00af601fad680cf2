//! What is said of a file before anything of it is kept: what it holds, and what of it does not fit.

use super::IntakeFile;
use super::speakers::counts;
use crate::locale::Words;
use crate::say;
use crate::transcript::{CueReading, Doubt, Odd};

/// Returns how much a file holds, in one sentence.
pub(crate) fn summary(words: &Words, source: &IntakeFile) -> String {
    let reading = &source.reading;
    let (turns, speakers) = counts(&reading.cues);
    say!(
        words,
        "transcript-summary",
        file = source.name.clone(),
        turns = turns,
        speakers = speakers,
        layout = words.get(&format!("layout-{}", reading.layout.word())),
        dialect = reading.dialect.word()
    )
}

/// Returns how many lines of a file do not fit, and the first of them, each with its number and why; nothing where all fits.
pub(crate) fn odd(words: &Words, reading: &CueReading, most: usize) -> Option<(String, Vec<String>)> {
    if reading.odd.is_empty() {
        return None;
    }
    let row = |odd: &Odd| {
        let why = words.get(&format!("misfit-{}", odd.why.word()));
        let (line, text) = (odd.line.to_string(), odd.text.to_string());
        say!(words, "transcript-odd-row", line = line, why = why, text = text)
    };
    let mut rows: Vec<String> = reading.odd.iter().take(most).map(row).collect();
    let left = reading.odd.len().saturating_sub(most);
    if left > 0 {
        rows.push(say!(words, "transcript-odd-more", count = left));
    }
    Some((say!(words, "transcript-odd", count = reading.odd.len()), rows))
}

/// Returns what was mended or marked in a file.
pub(crate) fn mended(words: &Words, reading: &CueReading) -> Vec<String> {
    let mut all = Vec::new();
    if reading.moved > 0 {
        all.push(say!(words, "transcript-moved", count = reading.moved));
    }
    let doubts = |doubt| reading.cues.iter().filter(|cue| cue.doubt == Some(doubt)).count();
    let (credits, repeats) = (doubts(Doubt::Credit), doubts(Doubt::Repeat));
    if credits + repeats > 0 {
        all.push(say!(words, "transcript-doubts", credits = credits, repeats = repeats));
    }
    all
}
