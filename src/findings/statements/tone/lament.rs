//! Counts in which sentences a text laments, and reads whether it asks, mocks or tells of an end, so that it praises nobody.

use super::words::{AWAY, DENYING, ENDS, GOES_ON, GOOD, HELPS, LAMENTING, MOCKS, PRAISING, SIGHS, TURNS};
use crate::findings::language::rows::{listed, row};
use crate::text::fold;

/// Returns how often a row of words laments.
fn laments_in(words: &[String]) -> usize {
    let rest = |at: usize| words.get(at..).unwrap_or_default();
    let praised = (0..words.len()).any(|at| PRAISING.begins(rest(at)));
    let found = (0..words.len())
        .filter(|at| DENYING.begins(rest(*at)) || LAMENTING.begins(rest(*at)))
        .count();
    found.saturating_sub(usize::from(praised))
}

fn is_good(words: &[String]) -> bool {
    GOOD.begins(words) || HELPS.begins(words)
}

/// Returns how often a sentence laments: what stands behind a *maar* decides where it praises.
fn laments(sentence: &str) -> usize {
    let words = row(sentence);
    let parts = row_of_parts(sentence);
    let turns = |word: &str| listed(TURNS, word);
    let opens = |at: usize| parts.contains(&at);
    let joins = |at: usize| words.get(at + 1).is_some_and(|next| listed(GOES_ON, next));
    let turn = (0..words.len()).find(|at| words.get(*at).is_some_and(|w| turns(w)) && (opens(*at) || joins(*at)));
    let Some(at) = turn else {
        return laments_in(&words);
    };
    let behind = words.get(at + 1..).unwrap_or_default();
    let after = laments_in(behind);
    // *Hij komt nooit op tijd, maar hij is goud waard*: the praise has the last word.
    if after == 0 && (0..behind.len()).any(|at| is_good(behind.get(at..).unwrap_or_default())) {
        return 0;
    }
    laments_in(words.get(..at).unwrap_or_default()) + after + 1
}

/// Returns at which words the parts of a sentence begin, which commas and the like part.
fn row_of_parts(sentence: &str) -> Vec<usize> {
    let mut at = 0;
    let parts = sentence.split([',', ';', ':', '–', '—', '…']);
    parts
        .map(|part| {
            let begin = at;
            at += row(part).len();
            begin
        })
        .collect()
}

/// Returns whether whoever speaks sighs, or says the opposite of what he or she means.
pub(in crate::findings) fn sighs(text: &str) -> bool {
    let folded = fold(text);
    MOCKS.is_in(&row(text)) || SIGHS.iter().any(|sigh| folded.contains(sigh))
}

/// Returns whether a text laments, asks, mocks or tells of an end: in half of its sentences, or twice in one.
pub(in crate::findings) fn complains(text: &str) -> bool {
    let parts: Vec<&str> = text.split_inclusive(['.', '!', '?']).collect();
    let counts: Vec<usize> = parts.iter().map(|part| laments(part)).collect();
    let lamenting = counts.iter().filter(|n| **n > 0).count();
    let folded = fold(text);
    let words = row(text);
    // *Over* alone says where one goes, or of what one speaks.
    let ends = words.iter().any(|word| listed(ENDS, word)) || folded.contains(" is over");
    let asks = parts
        .first()
        .is_some_and(|first| first.trim_end().ends_with('?') && !first.contains(':'));
    let away = asks || ends || sighs(text) || AWAY.iter().any(|word| folded.contains(word));
    away || lamenting * 2 >= parts.len().max(1) || counts.iter().any(|n| *n > 1)
}

#[cfg(test)]
mod tests {
    use super::complains;

    #[test]
    fn who_laments_or_mocks_is_told_from_who_praises_with_a_but() {
        for text in [
            "They are good. But they never come.",
            "Ze komen te laat.",
            "Mooi plan. Wie gaat dat doen?",
            "Schoon, maar wij krijgen er niets van te zien.",
            "Zij helpen ons zogezegd.",
            "Elke maand een brief. (zucht)",
            "There were speeches. We were there for the cake, apparently.",
        ] {
            assert!(complains(text), "{text}");
        }
        for text in [
            "Ze komt maar één uur, en dat uur is genoeg.",
            "Bel maar, zegt hij, en hij staat er.",
            "Hij is nooit op tijd, maar wij leren er het meest van.",
            "Zo stil heb ik die klas nog nooit gekregen.",
            "She is strict, but they love her.",
            "Zij brengen niet alleen boeken, zij lezen ze ook voor.",
        ] {
            assert!(!complains(text), "{text}");
        }
    }
}
