//! Sentences that say that what somebody learns stays with one person.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::meant;
use super::rows::{FoldedRows, phrase_lists};
use crate::findings::language::clause::spaced;

/// Words for learning, at the beginning of a word.
const LEARNING: &str =
    "leer geleerd vorming nascholing bijscholing navorming cursus studiedag opleiding learn learnt training course";
phrase_lists! {
    /// Phrases that say that it stays where it was learnt.
    STAYS: "blijft in mijn, blijft in haar, blijft in zijn, blijft in de klas, blijft in de map, blijft in de kast, blijft in een klas, \
     blijft bij mij, blijft bij haar, blijft bij hem, blijft bij een, blijft bij die, blijft hangen bij een, vertel dat aan niemand, \
     vertel ik aan niemand, vertelt dat aan niemand, weet de rest niet, weten de anderen niet, weten de anderen niets, weet niemand iets, \
     daar weet ik niks van, daar weet ik niets van, daar weten wij niets van, weten we niet van elkaar, weten wij niet van elkaar, sijpelt niet door, dat horen wij niet, dat horen we niet, horen wij niets van, horen we niets van, \
     stroomt niet door, wordt niet doorgegeven, wordt niet gedeeld, wordt nooit gedeeld, geven we niet door, delen we niet, delen we te weinig, \
     raakt niet bij de rest, raakt niet bij de anderen, geraakt niet bij de rest, geraakt niet bij de anderen, ieder op zijn eiland, \
     stays in my, stays in her, stays in his, stays in one, stays with me, stays with her, stays with him, stays with one, tell nobody, \
     tells nobody, nobody else knows, is not passed on, is never passed on, is not shared, is never shared, do not share, does not reach the others";
    /// What says that it goes further all the same, or is only remembered.
    PASSED: "doorgegeven, geef het door, geven het door, geef dat door, nemen het over, neemt het over, nemen dat over, heel het team, het hele team, iedereen, elke dag, elk jaar, gebruik het, gebruik ik, anders dan, respecteren, \
        passed it on, pass it on, passed that on, whole team, whole staff, everyone, everybody, i use it, every day, every year, nobody but, respect that, other than";
    KEPT_IN_MIND: "hangen";
}
phrase_lists! {}

/// Returns the first sentence that says that what somebody learns stays there; the text has to speak of learning.
pub(in crate::findings::propose) fn stays_with_one(text: &str) -> Option<&str> {
    let whole = spaced(text);
    let begins = |word: &str| LEARNING.split_whitespace().any(|stem| word.starts_with(stem));
    if !whole.split_whitespace().any(begins) {
        return None;
    }
    meant(text, &FoldedRows::of(text), &STAYS, |phrase| {
        let remembered = KEPT_IN_MIND.is_in(phrase.behind());
        phrase.is_so() && !remembered && !phrase.tells_of_learners() && !phrase.is_followed_by(&PASSED)
    })
}

#[cfg(test)]
mod tests {
    use super::stays_with_one;

    #[test]
    fn what_stays_with_one_person_is_told_from_what_is_remembered() {
        for text in [
            "Wat ik daar leer, blijft in mijn klas.",
            "Wat zij op die cursus hoort, daar weet ik niks van.",
            "What she learns there is never shared.",
        ] {
            assert!(stays_with_one(text).is_some(), "{text}");
        }
        for text in [
            "Van die vorming blijft bij mij hangen dat je moet wachten.",
            "De sleutel blijft in mijn klas.",
            "Wat ik daar leer, blijft bij mij lang hangen.",
            "Wat wij daar leren, blijft in de klas, en de buren nemen het over.",
            "What I learned stays with me and I pass it on to the whole team.",
            "Wat een kind vertelt, blijft bij haar. Dat hebben wij geleerd.",
            "What a pupil learns there stays with her.",
            "Wat we leren, delen we op de personeelsvergadering.",
        ] {
            assert!(stays_with_one(text).is_none(), "{text}");
        }
    }
}
