//! Reads whether a text laments, asks, mocks or tells of an end, so that it praises nobody.
//!
//! Reads one text, in Dutch and English; knows no record and no partner.

use std::sync::LazyLock;

use super::rows::{ListedPhrases, row};
use crate::text::fold;

/// Words of somebody who complains, folded.
static COMPLAINS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "niet, geen, nooit, niemand, niets, niks, jammer, helaas, moeilijk, spreekt, sindsdien, te weinig, te veel, te laat, te traag, not, never, nobody, nothing, no, unfortunately, hard, difficult, \
         too little, too few, too late, too slow, too many",
    )
});
/// Phrases in which such a word laments nothing.
static PRAISING: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "nog nooit zo, nooit zo, zo .. nog nooit, niet alleen .. ook, niet enkel .. ook, wist niet, wisten niet, niet te duur, niet ver, niet meer weg te denken, niet missen, niet meer missen, geen probleem, geen moeite, niets dan goed, niets te klagen, zonder haar .. niet, \
         zonder hem .. niet, zonder hen .. niet, zonder haar .. geen, zonder hem .. geen, zonder hen .. geen, without them .. no, without her .. no, without him .. no, without the .. no, never so, never such, not only, did not know, could not before, not far, no problem, no trouble, nothing but good, could not do without, cannot do without, can not do without, would not want to miss",
    )
});
/// Words that turn a sentence around.
const TURNS: &str = "maar but";
/// Words behind `maar` where it turns the sentence around: elsewhere it says *only* or *just*.
const GOES_ON: &str = "ik wij we je ge jij gij hij zij ze die dat het er dan nu als daar toch wat wie soms ook niet geen i you he she they it that this then when if there what who sometimes not no";
/// Words that praise behind a turn, at the beginning of a word.
static GOOD: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "goed, goede, best, beste, graag, blij, content, tevreden, fijn, mooi*, prachtig*, schitterend*, sterk*, geweldig*, warm, warme, vriendelijk*, leer, leert, leren, geleerd, help, helpt, helpen, goud, schat, altijd, \
         good, glad, happy, love*, treasure, learn*, help*, kind, worth, gold, great, wonderful, always",
    )
});
/// Phrases of somebody who says the opposite of what he or she means, or sighs.
static MOCKS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "zogezegd, zogenaamd, blijkbaar, naar het schijnt, proficiat dan, merci daarvoor, schoon plan, mooi plan, apparently, supposedly, so called, allegedly, lovely plan, nice plan, thanks a lot",
    )
});
/// Remarks of who noted it, as they stand between brackets.
const SIGHS: [&str; 6] = ["(zucht", "(cynisch", "(ironisch", "(sigh", "(rolls", "(dryly"];
/// Words of somebody who was away: what was said of that is no praise.
const AWAY: [&str; 6] = [
    "zwangerschapsverlof",
    "ziekteverlof",
    "ouderschapsverlof",
    "afwezig",
    "maternity",
    "absent",
];
/// Words of somebody who tells of an end, folded.
const ENDS: &str = "stopt eindigt afloopt contract voorbij einde ends stops ending finished";

/// Returns how often a row of words laments.
fn laments_in(words: &[String]) -> usize {
    let rest = |at: usize| words.get(at..).unwrap_or_default();
    let praised = (0..words.len()).any(|at| PRAISING.begins(rest(at)));
    let found = (0..words.len()).filter(|at| COMPLAINS.begins(rest(*at))).count();
    found.saturating_sub(usize::from(praised))
}

/// Returns how often a sentence laments: what stands behind a *maar* decides where it praises.
fn laments(sentence: &str) -> usize {
    let words = row(sentence);
    let parts = row_of_parts(sentence);
    let turns = |word: &str| TURNS.split(' ').any(|one| one == word);
    let opens = |at: usize| parts.contains(&at);
    let joins = |at: usize| {
        words
            .get(at + 1)
            .is_some_and(|next| GOES_ON.split(' ').any(|one| one == next))
    };
    let turn = (0..words.len()).find(|at| words.get(*at).is_some_and(|w| turns(w)) && (opens(*at) || joins(*at)));
    let Some(at) = turn else {
        return laments_in(&words);
    };
    let behind = words.get(at + 1..).unwrap_or_default();
    let after = laments_in(behind);
    // *Hij komt nooit op tijd, maar hij is goud waard*: the praise has the last word.
    if after == 0 && (0..behind.len()).any(|at| GOOD.begins(behind.get(at..).unwrap_or_default())) {
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

/// Returns whether a text laments, asks, mocks or tells of an end: in half of its sentences, or twice in one.
pub(super) fn complains(text: &str) -> bool {
    let parts: Vec<&str> = text.split_inclusive(['.', '!', '?']).collect();
    let counts: Vec<usize> = parts.iter().map(|part| laments(part)).collect();
    let lamenting = counts.iter().filter(|n| **n > 0).count();
    let folded = fold(text);
    let words = row(text);
    // *Over* alone says where one goes, or of what one speaks.
    let ends = words.iter().any(|word| ENDS.split(' ').any(|one| one == word)) || folded.contains(" is over");
    let asks = parts
        .first()
        .is_some_and(|first| first.trim_end().ends_with('?') && !first.contains(':'));
    let mocks = MOCKS.is_in(&words) || SIGHS.iter().any(|sigh| folded.contains(sigh));
    let away = asks || ends || mocks || AWAY.iter().any(|word| folded.contains(word));
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
