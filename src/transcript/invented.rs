//! What speech recognition writes where nobody speaks: credits of films, and words that come back over and over. Marks it; removes nothing.

use super::cue::{Cue, Doubt};

/// What speech recognition learned from films and writes where nobody speaks, in small letters.
const CREDITS: [&str; 22] = [
    "amara.org",
    "ondertiteld door",
    "ondertiteling door",
    "ondertiteling:",
    "ondertitels door",
    "ondertitels ingediend",
    "ondertiteling ingediend",
    "ondertitels:",
    "tv gelderland",
    "npo ondertiteling",
    "bedankt voor het kijken",
    "dank u voor het kijken",
    "abonneer je op",
    "subtitles by",
    "subtitled by",
    "captions by",
    "captioning by",
    "transcribed by",
    "thanks for watching",
    "thank you for watching",
    "subscribe to my channel",
    "broadcasttext international",
];

/// Marks credits of subtitles, and words that come back more often than people repeat themselves.
pub(super) fn doubt(cues: &mut [Cue]) {
    for cue in cues.iter_mut() {
        let short = cue.text.len() <= 120;
        if short && is_credit(&cue.text.to_lowercase()) {
            cue.doubt = Some(Doubt::Credit);
        } else if is_stuck(&cue.text) {
            cue.doubt = Some(Doubt::Repeat);
        }
    }
    let mut from = 0;
    while let Some(first) = cues.get(from).map(|cue| cue.text.clone()) {
        let run = cues
            .iter()
            .skip(from)
            .take_while(|cue| cue.text == first)
            .count()
            .max(1);
        let words = first.split(' ').count();
        if run >= 5 || (run >= 3 && words >= 3) {
            // The first may have been said.
            let again = cues.iter_mut().skip(from + 1).take(run - 1);
            again.for_each(|cue| cue.doubt = cue.doubt.or(Some(Doubt::Repeat)));
        }
        from += run;
    }
}

/// Returns whether words in small letters are a credit of subtitles.
pub(super) fn is_credit(lower: &str) -> bool {
    CREDITS.iter().any(|credit| lower.contains(credit))
}

/// Returns whether a few words come back over and over inside one cue: a word eight times, two to eight words four times, one after the
/// other.
fn is_stuck(text: &str) -> bool {
    if text.len() < 24 {
        return false;
    }
    let words: Vec<&str> = text.split(' ').take(400).collect();
    (1..=8_usize).any(|size| {
        let most = if size == 1 { 8 } else { 4 };
        // Each place where a word equals the one `size` before it makes the run longer.
        let mut same = 0;
        words.iter().zip(words.iter().skip(size)).any(|(before, word)| {
            same = if before == word { same + 1 } else { 0 };
            same >= size * (most - 1)
        })
    })
}
