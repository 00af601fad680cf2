//! Verbs that a remark begins with and whose subject is hardly the partner: what both do goes on, the school got no answer.
//!
//! Reads the first words of a remark. In doubt the partner is not its subject.

use super::listed_words::{ListedWords, listed_words};
use crate::deck::Lang;

/// Verbs of what goes on between a school and a partner, or of what a school saw.
static NL: ListedWords = listed_words!(
    "hangt hing verloopt verliep varieert varieerde verschilt verschilde lukt lukte kost kostte duurt duurde valt viel verwatert verwaterde begon begint groeide ontstond \
     ontstaat kreeg hoorde zag wisselt wisselde"
);
static EN: ListedWords = listed_words!(
    "depends depended varies varied differs differed lasts lasted happens happened got heard saw tried went goes"
);
/// Verbs that are such only before these words.
const NL_BEFORE: &[(&str, &str)] = &[
    (
        "gaat ging werkt werkte",
        "goed beter best slecht vlot moeizaam stroef niet over om via traag prima",
    ),
    (
        "is was blijft bleef",
        "moeilijk lastig nodig jammer begonnen gegroeid ontstaan bij",
    ),
    ("komt kwam", "neer nooit moeilijk traag moeizaam"),
];
const EN_BEFORE: &[(&str, &str)] = &[
    ("takes took", "time long ages place"),
    ("works worked", "well badly better best both"),
    ("is was", "difficult hard easy needed begun started stopped"),
    ("used", "go visit"),
    ("had", "to"),
    (
        "began begins started starts grew",
        "with in as when from after because last out by",
    ),
    ("comes came", "down about"),
];
/// What somebody walks and what only goes on: *loopt stage*, *loopt via de juf*.
static WALKS: ListedWords = listed_words!("stage mee rond langs binnen school");

/// Returns whether a remark that begins with a verb tells it of no partner for sure.
pub(in crate::findings) fn is_impersonal(lang: Lang, note: &str) -> bool {
    let small = note.to_lowercase();
    let mut words = small
        .split_whitespace()
        .filter(|word| *word != "to" || lang == Lang::Nl);
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default().trim_end_matches([',', '.', ';', ':']);
    let before = |list: &[(&str, &str)]| {
        let has = |list: &str, word: &str| list.split(' ').any(|known| known == word);
        list.iter().any(|(verbs, next)| has(verbs, first) && has(next, second))
    };
    match lang {
        Lang::Nl => {
            let goes_on = matches!(first, "loopt" | "liep") && !WALKS.has(second);
            NL.has(first) || goes_on || before(NL_BEFORE)
        }
        Lang::En => EN.has(first) || before(EN_BEFORE) || small.starts_with("had to "),
    }
}

#[cfg(test)]
mod tests {
    use super::is_impersonal;
    use crate::deck::Lang;

    #[test]
    fn what_goes_on_is_told_from_what_a_partner_does() {
        for note in [
            "hangt af van wie er is",
            "loopt via de koster",
            "verloopt stroef",
            "begon met een brief",
            "kreeg nooit een brief terug",
            "werkt niet in mei",
            "gaat over boten",
        ] {
            assert!(is_impersonal(Lang::Nl, note), "{note}");
        }
        for note in [
            "loopt stage bij de smid",
            "werkt in de tuin",
            "komt elke week",
            "gaat mee varen",
        ] {
            assert!(!is_impersonal(Lang::Nl, note), "{note}");
        }
        for note in [
            "depends on the skipper",
            "works well in spring",
            "used to go every year",
            "started with a letter",
            "got no answer",
            "had to wait",
        ] {
            assert!(is_impersonal(Lang::En, note), "{note}");
        }
        for note in [
            "works in the garden",
            "used to come weekly",
            "started a band",
            "takes us sailing",
        ] {
            assert!(!is_impersonal(Lang::En, note), "{note}");
        }
    }
}
