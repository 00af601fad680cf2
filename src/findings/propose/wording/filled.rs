//! Reads that what was missing is there now: found, taken on, paid for.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::held::denials;
use super::phrases::all_sentences;
use crate::findings::language::rows::{phrase_lists, row};

phrase_lists! {
    /// Phrases that say that something was found or is taken care of.
    FOUND: "een gevonden, iemand gevonden, ondertussen gevonden, op zich genomen, doet dat nu, doet het nu, doen dat nu, regelt dat nu, rijdt nu, betaalt .. sinds, betalen .. sinds, is van ons sinds, is nu van ons, hebben we sinds, hebben wij sinds, komt sinds, is geregeld, is al geregeld, is in orde gekomen, hebben we er nu een, hebben wij er nu een, \
        found one, found somebody, found someone, has taken it on, have taken it on, does that now, does it now, do that now, drives .. now, pays .. since, pay .. since, is sorted, s sorted, been ours since, is ours since, is ours now, have one now, has been settled, is settled, comes .. since";
}

/// Returns whether a text says that what was missing is there now.
pub(in crate::findings::propose) fn is_found(text: &str) -> bool {
    let read = all_sentences(text).filter(|one| !one.ends_with('?'));
    read.map(row).any(|one| FOUND.is_in(&one) && denials(&one) == 0)
}

#[cfg(test)]
mod tests {
    use super::is_found;

    #[test]
    fn what_was_found_is_missing_no_longer() {
        for text in [
            "In mei hebben we er een gevonden.",
            "De poetsvrouw heeft dat op zich genomen.",
            "De oudervereniging betaalt de boot sinds Kerstmis.",
            "The miller drives the cart now.",
            "We found one last week.",
            "The shed has been ours since May.",
        ] {
            assert!(is_found(text), "{text}");
        }
        for text in [
            "We hebben nog niemand gevonden.",
            "Wie doet dat nu?",
            "We have not found one yet.",
            "Nobody pays for the boat since the war.",
            "De boot vaart niet meer.",
        ] {
            assert!(!is_found(text), "{text}");
        }
    }
}
