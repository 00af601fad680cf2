//! Sentences that say that two schools compete, now.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{holds, listed, sentences};
use crate::findings::language::clause::spaced;

/// Words for competing.
const RIVALS: &str = "concurrent, concurrenten, concurrentie, concurreren, dezelfde vijver, bijt naar dezelfde, bijten naar dezelfde, vechten om dezelfde, trekken aan dezelfde leerlingen, werven dezelfde, \
     pakken onze leerlingen af, snoepen leerlingen af, kapen leerlingen, rivals, rival, compete, competes, competing, competition, the same pond, fish for the same, poach, poaches, after the same pupils, after the same children";
/// Words for how a school looks for pupils; with *the same* before or behind.
const RECRUITING: &str = "opendeur, opendeurdag, open deur, infodag, infoavond, brochures, open day, open evening";
/// Words that say that it was so once, and that it goes on.
const ONCE: &str = "vroeger, destijds, indertijd, ooit, tot vorig jaar, tot voor kort, jaar geleden, jaren geleden, used to, once, in the past, years ago, until last year, until recently";
const STILL: &str = "nog altijd, nog steeds, nu nog, nu ook, still, to this day, now too";

/// Returns the first sentence that says that two compete; what was so once is no competition now.
pub(in crate::findings::propose) fn competes(text: &str) -> Option<&str> {
    sentences(text).find(|one| {
        let spaced = spaced(one);
        let denied = spaced
            .split(' ')
            .any(|word| listed("geen niet nooit no not never", word));
        let same = holds(&spaced, "dezelfde, zelfde, hetzelfde, same");
        let over = holds(&spaced, ONCE) && !holds(&spaced, STILL);
        !denied && !over && (holds(&spaced, RIVALS) || same && holds(&spaced, RECRUITING))
    })
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
        ] {
            assert!(competes(text).is_none(), "{text}");
        }
    }
}
