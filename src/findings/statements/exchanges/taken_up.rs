//! Words that take up a thing of what another said right before, and say little without that: *it is an air gun*, *he takes the apron off*, *at six?*
//!
//! Reads two texts by the words before their nouns, in Dutch and English; what everybody in a school knows was not named by the other, and in doubt
//! nothing is taken up.

use crate::deck::Lang;
use crate::findings::language::clause::{is_clause, spaced};

/// Words before a thing that is new, or somebody's own.
const NEW: &str = "een zijn haar hun eigen a an his her their its some";
/// Words before a thing that was named.
const KNOWN: &str = "de het die dat the that those these";
/// Those of them that point.
const THAT: &str = "die dat that those these";
/// Words behind a thing that tell which one it is.
const WHICH: &str = "van die dat waar waarin waarop voor of that which who where for in at from";
/// How words begin that only say what a thing is.
const IT_IS: &str = "it is a, it is an, it is no, it was a, it was an, it was no, it is not a, that is a, that is an, that is no, \
    het is een, het is geen, het was een, het was geen, dat is een, dat is geen, dat was een, dat was geen";
/// Words up to which they say nothing more.
const FEW: usize = 8;
/// Words with which a place, a time or a manner begins.
const WITH: &str = "at with without in on from for since until met zonder op in aan van voor sinds tot om vanaf";
/// Words up to which such a beginning is no more than that.
const BEGINNING: usize = 4;
/// Letters from which on a word names a thing.
const NOUN: usize = 4;

/// Words that point at a thing that was named.
const POINTING: &str = "de het die dat deze dit the that those this these";
/// Words that name nothing, and what a school has at hand: *the children* are the children whoever spoke of them.
const AT_HAND: &str = "kinderen kind leerling leerlingen kleuters gasten school klas klassen ouders leraar leraren leerkracht leerkrachten directeur directie \
    mensen team jaar week maand dagen uren keer poort speelplaats refter lokaal straat stad dorp telefoon \
    altijd nooit elke iedere niet geen niets iets alles iemand niemand veel meer minder vaak soms ook maar daar hier waar toen dan voor naar over onder \
    zonder hebben heeft hadden wordt worden werd zijn waren moet moeten kunnen zouden komt komen gaat gaan doet doen zegt zeggen eens onze jullie anders \
    children child pupil pupils school class classes parents teacher teachers head people team year years week weeks month months time times gate \
    playground room street town village phone always never every each nothing something everything somebody nobody much more less often sometimes also \
    that this they them then there here when where what which with from into over under about without have having been were will would could should \
    does come comes came goes says said your their only just very some still";

/// Returns whether words of another person about the same partner take up a thing that was named right before.
pub(super) fn takes_up(now: &str, before: &str, lang: Lang) -> bool {
    let first = now.split_inclusive(['.', '!', '?', '…']).next().unwrap_or(now);
    let (said, told) = (spaced(first), spaced(before));
    let words: Vec<&str> = said.split_whitespace().collect();
    let told: Vec<&str> = told.split_whitespace().collect();
    let only = words.len() <= BEGINNING && words.first().is_some_and(|word| is_one(WITH, word));
    only && !first.contains([',', ':']) && !has_verb(first, lang)
        || says_what_it_is(&said, &told)
        || names_again(&words, &told)
}

/// Returns whether a few words say what a thing is that was named: *it is an air gun*, of a gun.
fn says_what_it_is(said: &str, told: &[&str]) -> bool {
    let mut openings = IT_IS.split(", ");
    let opens = openings.any(|opening| said.starts_with(&format!(" {opening} ")));
    let mut words = said.split_whitespace();
    let few = words.clone().count() <= FEW;
    opens && few && words.any(|word| is_noun(word) && told.contains(&word))
}

/// Returns whether words name with *the* what was named right before as a new thing or somebody's own: *the apron*, behind *his apron*.
fn names_again(words: &[&str], told: &[&str]) -> bool {
    let introduced = |noun: &str| {
        let mut places = told
            .iter()
            .enumerate()
            .filter(|(_, word)| **word == noun)
            .map(|(at, _)| at);
        let is_new = |at: usize| at > 0 && told.get(at - 1).is_some_and(|word| is_one(NEW, word));
        places.next().is_some_and(is_new) && !places.any(|at| !is_new(at))
    };
    let which = |at: usize| words.get(at).is_some_and(|word| is_one(WHICH, word));
    // *That hole* is the one that was told of, however it was named.
    let pointed =
        |that: &str, noun: &str| is_one(THAT, that) && is_noun(noun) && !is_one(AT_HAND, noun) && told.contains(&noun);
    words.windows(2).enumerate().any(|(at, two)| match two {
        [known, noun] if pointed(known, noun) => !which(at + 2),
        [known, noun] => is_one(KNOWN, known) && is_noun(noun) && introduced(noun) && !which(at + 2),
        _ => false,
    })
}

/// Returns whether the first sentence names a thing again that was named right before: behind *the* or *that*, in a few words behind any word.
pub(super) fn names_it_again(now: &str, before: &str, few: bool) -> bool {
    let first = spaced(now.split(['.', '!', '?', '…']).next().unwrap_or(now));
    let before = spaced(before);
    let named = |word: &str| is_noun(word) && !is_one(AT_HAND, word) && before.contains(&format!(" {word} "));
    let words: Vec<&str> = first.split_whitespace().collect();
    words.windows(2).any(|two| match two {
        [point, word] => named(word) && (few || is_one(POINTING, point)),
        _ => false,
    })
}

/// Returns whether a few words have a verb, also one that no list knows: *het regent binnen*, *it rained*.
pub(super) fn has_verb(text: &str, lang: Lang) -> bool {
    // *The bottom half, I suppose* says it in its first part.
    let text = text.split(',').next().unwrap_or(text);
    let said = spaced(text);
    let second = said.split_whitespace().nth(1).unwrap_or_default();
    let ending = match lang {
        Lang::Nl => "t",
        Lang::En => "ed",
    };
    is_clause(text, lang) || second.ends_with(ending) && second.chars().count() > 3
}

fn is_noun(word: &str) -> bool {
    word.chars().count() >= NOUN
}

fn is_one(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::{names_it_again, takes_up};
    use crate::deck::Lang;

    #[test]
    fn what_takes_up_a_thing_of_the_words_before_is_told_from_what_stands_alone() {
        for (before, now) in [
            ("They give each boy a catapult.", "It is a toy catapult."),
            (
                "She never comes without her apron.",
                "She takes the apron off on Fridays.",
            ),
            ("They let them weld.", "At eleven. Who decided that?"),
        ] {
            assert!(takes_up(now, before, Lang::En), "{now}");
        }
        for (before, now) in [
            ("Ze geven elk kind een katapult.", "Het is een katapult van karton."),
            ("Hij komt nooit zonder zijn schort.", "De schort gaat uit op vrijdag."),
            ("Ze laten hen lassen.", "Op hun elfde. Wie heeft dat beslist?"),
        ] {
            assert!(takes_up(now, before, Lang::Nl), "{now}");
        }
        for (before, now, lang) in [
            ("They give each boy a catapult.", "It is a long walk.", Lang::En),
            (
                "She has a key.",
                "The key of the attic hangs at the porter's.",
                Lang::En,
            ),
            ("The garden is theirs.", "She opens the garden at noon.", Lang::En),
            ("They let them weld.", "At eleven she rings the bell.", Lang::En),
            (
                "Hij heeft een sleutel.",
                "De sleutel van de zolder hangt bij de portier.",
                Lang::Nl,
            ),
            ("De tuin is van hen.", "Zij doet de tuin open om twaalf uur.", Lang::Nl),
            ("Ze laten hen lassen.", "Op vrijdag komt de smid.", Lang::Nl),
        ] {
            assert!(!takes_up(now, before, lang), "{now}");
        }
    }

    #[test]
    fn a_thing_named_again_is_told_from_what_a_school_has_at_hand() {
        for (now, before, few) in [
            ("It is a rowing boat.", "At nine, in a boat. With that swell.", true),
            (
                "Het is een kapmes van plastic.",
                "Met een kapmes, op die leeftijd.",
                true,
            ),
            (
                "She hangs the ladder in our shed, and I have seen her climb it with the whole choir watching.",
                "She came in with a ladder on her back.",
                false,
            ),
            (
                "Hij legt die hamer altijd eerst weg. Ik heb hem dat in twee jaar niet één keer zien vergeten, ook niet als het druk was.",
                "De helft van de klas is bang van een hamer.",
                false,
            ),
        ] {
            assert!(names_it_again(now, before, few), "{now}");
        }
        for (now, before, few) in [
            (
                "They bring the children a book.",
                "The children wait at the gate.",
                true,
            ),
            ("Ze komen elke week.", "Ik wacht elke week aan de poort.", true),
            ("It runs well.", "They came with a boat.", true),
            (
                "They let us use a boat of their own, and nobody has ever asked us for the price of it.",
                "There is a boat in the shed.",
                false,
            ),
        ] {
            assert!(!names_it_again(now, before, few), "{now}");
        }
    }
}
