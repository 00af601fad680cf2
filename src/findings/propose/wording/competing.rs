//! Sentences that say that two schools compete, now.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::{HeardPhrase, meant};
use super::rows::{FoldedRows, phrase_lists};

phrase_lists! {
    /// Words for competing.
    RIVALS: "concurrent, concurrenten, concurrentie, concurreren, dezelfde vijver, bijt naar dezelfde, bijten naar dezelfde, vechten om dezelfde, trekken aan dezelfde leerlingen, werven dezelfde, \
     pakken onze leerlingen af, snoepen leerlingen af, kapen leerlingen, rivals, rival, compete, competes, competing, competition, the same pond, fish for the same, poach, poaches, after the same pupils, after the same children";
    /// Words for how a school looks for pupils; with *the same* before or behind.
    SAME: "dezelfde, zelfde, hetzelfde, same";
    RECRUITING: "opendeur, opendeurdag, open deur, infodag, infoavond, brochures, open day, open evening";
    /// With whom one is together all the same, who else says it, and in what one competes that has nothing to do with pupils.
    TOGETHER: "samen, gezamenlijk, elkaar elke, bellen elkaar, helpen elkaar, een ploeg, in een ploeg, zien ons, ziet ons, noemen ons, noemt ons, wiskunde, voetbal, sport, spelling, quiz, koor, \
     together, ring each other, help each other, one team, same team, see us, sees us, call us, calls us, consider us, compete at, compete in, maths, football, athletics, sports, spelling, quiz, a competition with, competition with them, competition every, choir, baking";
}

/// Returns the first sentence that says that two compete; what was so once is no competition now.
pub(in crate::findings::propose) fn competes(text: &str) -> Option<&str> {
    let apart = |phrase: &HeardPhrase<'_>| phrase.is_so() && !phrase.stands_beside(&TOGETHER);
    let same = |phrase: &HeardPhrase<'_>| apart(phrase) && phrase.stands_beside(&SAME);
    let said = FoldedRows::of(text);
    meant(text, &said, &RIVALS, apart).or_else(|| meant(text, &said, &RECRUITING, same))
}

#[cfg(test)]
mod tests {
    use super::competes;

    #[test]
    fn who_competes_is_told_from_who_shares() {
        for text in [
            "We vissen in dezelfde vijver.",
            "Zij delen brochures uit op dezelfde dag als wij.",
            "We are rivals for the same twelve families.",
            "Vroeger waren we concurrenten en dat is nog altijd zo.",
        ] {
            assert!(competes(text).is_some(), "{text}");
        }
        for text in [
            "We zijn geen concurrenten.",
            "Wij geven les aan dezelfde kinderen.",
            "We print our brochures there.",
            "Zijn dat concurrenten?",
            "Vroeger was dat de concurrentie van over de brug. Nu delen we een moestuin.",
            "We used to be rivals. Now we share a garden.",
            "De opendeurdag houden we samen, op dezelfde dag.",
            "We hold the same open evening together.",
            "We hold a spelling competition with them every autumn.",
            "Our pupils compete in one team with theirs.",
            "Ouders zien ons als concurrenten, maar wij helpen elkaar.",
        ] {
            assert!(competes(text).is_none(), "{text}");
        }
    }
}
