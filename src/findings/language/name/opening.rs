//! Reads how a name begins: with a word that stands where an article would, or as somebody of one's own circle.
//!
//! Knows no partner and changes no name.

use crate::deck::Lang;

/// Returns whether a name is no more than a word for one of somebody's own circle: *zus*, *friend*.
pub(super) fn is_kin(name: &str, own: Lang) -> bool {
    let list = match own {
        Lang::Nl => {
            "zus broer moeder vader mama papa zoon dochter vriend vriendin nicht neef tante nonkel oma opa man vrouw echtgenoot echtgenote \
             schoonzus schoonbroer schoonmoeder schoonvader schoonzoon schoondochter buurvrouw buurman kennis kameraad ex-collega oud-collega"
        }
        Lang::En => {
            "sister brother mother father son daughter friend niece nephew aunt uncle cousin grandmother grandfather husband wife neighbour \
             sister-in-law brother-in-law"
        }
    };
    // *Schoonbroer die in de haven werkt* is one of somebody's circle too, and so is *partner at home*.
    let goes_on = |rest: &str| {
        [" die ", " who ", " that ", " at home"]
            .iter()
            .any(|word| rest.starts_with(word))
    };
    let kin = |known: &str| {
        name.strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || goes_on(rest))
    };
    list.split_whitespace().any(kin)
        || own == Lang::En
            && name
                .strip_prefix("partner")
                .is_some_and(|rest| rest.starts_with(" at home"))
}

/// Returns whether a name begins with an article or the like and goes on with a small letter: *Een blog over taal*, not *De Lijn*.
pub(super) fn opens_small(name: &str, own: Lang) -> bool {
    let second = name.split_whitespace().nth(1).and_then(|word| word.chars().next());
    determined(name, own) && second.is_some_and(char::is_lowercase)
}

/// Returns whether a name begins with a word that stands where an article would.
pub(super) fn determined(name: &str, own: Lang) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let known: &[&str] = match own {
        Lang::Nl => &[
            "de", "het", "een", "één", "onze", "ons", "mijn", "andere", "alle", "enkele", "zijn", "haar", "hun",
            "iemand", "iets", "wie", "wat", "niemand", "somebody", "someone",
        ],
        Lang::En => &[
            "the",
            "a",
            "an",
            "our",
            "my",
            "other",
            "all",
            "some",
            "his",
            "her",
            "their",
            "its",
            "somebody",
            "someone",
            "something",
            "anybody",
            "anyone",
            "whoever",
            "who",
            "those",
            "nobody",
            "iemand",
        ],
    };
    known.contains(&first.as_str())
}
