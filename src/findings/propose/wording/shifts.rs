//! Sentences that say how it was and how it is, and what goes both ways.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{all_sentences, holds, listed, sentences};
use crate::findings::language::clause::spaced;

/// Phrases that say when it was.
const THEN: &str = "vroeger, de eerste zomer, het eerste jaar, de eerste jaren, de eerste keer, in het begin, the first summer, the first year, at the beginning, at first, destijds, tot vorig jaar, tot vorig schooljaar, tot voor kort, toen ik begon, toen ik hier begon, toen ik hier kwam, when i came, toen wij begonnen, toen we begonnen, jaar geleden, jaren geleden, \
     mijn voorganger, de vorige directeur, de vorige directrice, used to, formerly, in the past, in the old days, years ago, until last year, until recently, when i started, my predecessor, \
     the previous head";
/// Phrases that say how it is since.
const NOW: &str = "nu, vandaag, tegenwoordig, sindsdien, niet meer, nooit meer, niemand meer, afgeschaft, niet zo, now, today, nowadays, since then, no longer, not any more, nobody asks, \
     nobody comes, nobody calls, niemand vraagt, niemand komt, niemand belt";
/// Phrases in which these words say something else, or that say that nothing changed.
const SAME: &str = "nu nog, vandaag nog, nu ook, today too, now too, nog altijd, nog steeds, net als vroeger, zoals vroeger, even goed als vroeger, vroeger ook, altijd al, nu en dan, nu eenmaal, tot nu toe, still, as before, as always, now and then, up to now";
/// What somebody did once: that is no change of a partner.
const ONESELF: &str = "deed did werk werkte was zat gaf studeerde studeer liep leerde dacht woonde speelde worked was used studied thought lived played taught";

/// Returns whether a text says when it was, and not that it is still so.
pub(in crate::findings::propose) fn tells_of_then(text: &str) -> bool {
    let whole = spaced(text);
    let then = holds(&whole, THEN) || in_a_year(&whole) || some_time_back(&whole);
    then && !holds(&whole, SAME) && !text.trim_end().ends_with('?')
}

/// Verbs of the past, and phrases that tell of an end.
const PAST: &str = "vond vonden wou wilde wilden zag zagen hoorde hoorden begon begonnen vertrok vertrokken hield hielden droeg dacht dachten was waren had hadden kwam kwamen ging gingen gaf gaven deed deden werd werden zat zaten stond stonden bracht brachten leerde leerden speelde speelden hielp hielpen werkte werkten moest moesten mocht mochten kon konden zei zeiden liep liepen bleef bleven nam namen viel vielen sloot sloten stopte stopten      were came went gave did became sat stood brought taught learned learnt played helped worked could said ran stayed took fell closed stopped left used had until shut";
const ENDED: &str = "toen, dichtging, niet meer, nooit meer, niemand meer, sinds, sindsdien, is weg, zijn weg, weggevallen, afgeschaft, gestopt, gesloten, vertrokken, opgeheven, no longer, not any more, no more, since, is gone, are gone, has left, has closed, has gone, has been cut, never again, ended";

/// Words of what goes on.
const PRESENT: &str = "is heeft hebben komt komen doe doet doen geeft geven laat laten nu elke elk comes come gives give does do writes write every are has now";

/// Returns whether a text tells of what goes on alone: of nothing that was, and of no end.
pub(in crate::findings::propose) fn tells_only_of_now(text: &str) -> bool {
    let whole = spaced(text);
    let goes_on = whole.split_whitespace().any(|word| listed(PRESENT, word));
    goes_on && !tells_of_past(text)
}

/// Returns whether a text tells of what was, or of an end.
fn tells_of_past(text: &str) -> bool {
    let whole = spaced(text);
    let ends = |word: &str| word.len() > 4 && word.ends_with("ed") && !listed("need indeed speed exceed", word);
    let was = whole.split_whitespace().any(|word| listed(PAST, word) || ends(word));
    was || tells_of_then(text) || holds(&whole, ENDED)
}

/// Returns whether a text says how it was and how it is since.
pub(in crate::findings::propose) fn was_otherwise(text: &str) -> bool {
    let whole = spaced(text);
    if holds(&whole, SAME) || asks(text) {
        return false;
    }
    let begins = ["vroeger ", "destijds ", "formerly "]
        .iter()
        .any(|word| whole.trim_start().starts_with(word));
    // *Vroeger. Niet iedereen*: a bare word only answers.
    let begins = begins
        && sentences(text)
            .next()
            .is_some_and(|one| one.split_whitespace().count() > 1);
    if holds(&whole, OTHER_THINGS) || same_number(&whole) || begins_with_oneself(text) {
        return false;
    }
    let then = tells_of_then(text);
    let oneself = sentences(text).any(|one| holds(&spaced(one), THEN) && tells_of_oneself(&spaced(one)));
    !oneself && (then && holds(&whole, NOW) || begins)
}

/// Of whom or what it was otherwise: young people in general, one's own home, a building.
const OTHER_THINGS: &str = "kids were, kids are, kinderen zijn, jongeren zijn, waren jongeren, waren kinderen, jongeren waren, kinderen waren, jongeren van nu, kinderen van nu, konden kinderen, kinderen konden, mijn eigen ouders, mijn eigen kinderen, mijn eigen school, een bakkerij, een brouwerij, een fabriek, een winkel, een klooster, een kerk, een stal, een hoeve, een garage, hun gsm, \
     children used to, kids used to, young people used to, teenagers used to, pupils used to, children were, my own parents, my own school, my own children, a bakery, a brewery, a factory, a shop, a church, a barn, a warehouse";
/// Verbs of contact: where it is otherwise in these, it is so with somebody.
const CONTACT: &str = "bel belde zie zag hoor hoorde mail mailde spreek sprak ga ging schrijf schreef vraag vroeg call called ring rang see saw hear heard mail mailed speak spoke talk talked write wrote ask asked go went";
/// Numbers of which the same tells of no change.
const NUMBERS: &str =
    "een twee drie vier vijf zes zeven acht negen tien one two three four five six seven eight nine ten";

/// Returns whether a text names one number twice: *there were two, today there are two*.
fn same_number(spaced: &str) -> bool {
    let counted: Vec<&str> = spaced
        .split_whitespace()
        .filter(|word| listed(NUMBERS, word) && *word != "een" && *word != "one")
        .collect();
    matches!(counted.as_slice(), [one, other] if one == other)
}

/// Returns whether it is whoever speaks who did something then and does something else now: *vroeger kwam ik te laat en nu ben ik op tijd*.
fn begins_with_oneself(text: &str) -> bool {
    let parts: Vec<String> = text
        .replace(" en ", ", ")
        .replace(" and ", ", ")
        .split([',', '.', ';'])
        .map(spaced)
        .collect();
    let mine = |part: &String, when: &str| {
        let mut words = part.split_whitespace();
        words.next().is_some_and(|word| listed(when, word)) && words.take(2).any(|word| word == "ik" || word == "i")
    };
    let then = parts
        .iter()
        .any(|part| mine(part, "vroeger destijds formerly once") || part.contains(" i used to "));
    let contact = parts
        .iter()
        .flat_map(|part| part.split_whitespace())
        .any(|word| listed(CONTACT, word));
    !contact
        && then
        && parts
            .iter()
            .any(|part| mine(part, "nu vandaag tegenwoordig now today nowadays"))
}

/// Returns whether a text ends by asking; what somebody else asks behind a colon is told: *nu belt ze: komt ge mee?*
fn asks(text: &str) -> bool {
    let last = all_sentences(text).last().unwrap_or_default();
    last.trim_end().ends_with('?') && !last.contains(": ")
}

fn tells_of_oneself(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let me = |word: &str| word == "ik" || word == "i";
        let did = |word: &str| listed(ONESELF, word);
        me(pair[0]) && did(pair[1]) || did(pair[0]) && me(pair[1])
    })
}

/// Returns whether a text begins by telling how it turned: *then I saw*, *nu staat ze er*, *but there is one*.
pub(in crate::findings::propose) fn opens_a_turn(text: &str) -> bool {
    let whole = spaced(text);
    let first = whole.split_whitespace().next().unwrap_or_default();
    listed(
        "toen daarna nu sindsdien maar toch nochtans then afterwards now since but yet still",
        first,
    )
}

/// Returns whether a text tells of how it is now: read where the map shows a change. *Since March* only says since when.
pub(in crate::findings::propose) fn tells_of_now(text: &str) -> bool {
    let whole = spaced(text);
    let now = "nu, vandaag, tegenwoordig, sindsdien, sinds dan, niet meer, nooit meer, now, today, nowadays, since then, ever since, no longer, not any more, any more";
    holds(&whole, now) && !holds(&whole, SAME) && !asks(text)
}

/// Returns whether a text tells the first time and a later one, a sentence each: *the first visit I hid; at the third I made the tea*.
pub(in crate::findings::propose) fn goes_from_first_to_later(text: &str) -> bool {
    const LATER: &str = "tweede derde vierde vijfde zesde volgende laatste second third fourth fifth sixth next last";
    let said: Vec<String> = text.split(['.', '!', ';', ',']).map(spaced).collect();
    let has = |part: &String, list: &str| part.split(' ').any(|word| listed(list, word));
    let first = said.iter().position(|part| has(part, "eerste first"));
    first.is_some_and(|at| said.iter().skip(at + 1).any(|part| has(part, LATER)))
}

/// Returns whether a text names a year that something happened in: *in 2012*, *in March 2022*.
fn in_a_year(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let year = |word: &str| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit())
    };
    let before = |at: usize| words.iter().take(at).rev().take(2).any(|word| *word == "in");
    words.iter().enumerate().any(|(at, word)| year(word) && before(at))
}

/// Returns whether a text says *tot een paar jaar terug*.
fn some_time_back(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let near = |at: usize| {
        words
            .iter()
            .skip(at + 1)
            .take(5)
            .any(|word| listed("terug geleden ago", word))
    };
    words
        .iter()
        .enumerate()
        .any(|(at, word)| listed("tot until", word) && near(at))
}

#[cfg(test)]
mod tests {
    use super::{goes_from_first_to_later, tells_of_now, was_otherwise};

    #[test]
    fn a_turn_is_told_from_what_only_lasts() {
        assert!(goes_from_first_to_later(
            "Het eerste bezoek zweeg ik. Bij het derde zette ik de koffie."
        ));
        assert!(!goes_from_first_to_later(
            "De eerste bus komt om zes uur, en dan is het stil."
        ));
        assert!(tells_of_now("Nu zit hij vooraan.") && tells_of_now("Since then nobody shouts."));
        assert!(!tells_of_now("No lathe has turned since March."));
    }

    #[test]
    fn how_it_was_is_told_from_what_goes_on_and_from_what_one_was() {
        for text in [
            "Vroeger kwam de imker elke lente, nu is hij te oud.",
            "Tot twee jaar geleden zaten ze hier elke week. Sindsdien belt niemand.",
            "Toen ik begon, stond hier een conciërge die iedereen kende. Dat is er niet meer.",
            "In 2019 there were four interpreters. Today there is one phone line.",
            "Vroeger joeg de tuinman ons weg. Nu belt hij zelf: wie komt er snoeien?",
        ] {
            assert!(was_otherwise(text), "{text}");
        }
        for text in [
            "Ik werkte vroeger zelf in dat ziekenhuis, nu sta ik hier.",
            "Zij komen nog altijd elke week, net als vroeger.",
            "Nu en dan komt er iemand langs.",
            "Was dat vroeger anders, en nu?",
            "I used to think it was noise, now I hear the music.",
            "Ik sta hier al tien jaar.",
            "Toen ik begon, stond de poort open. Nu nog.",
            "In 2012 there were three cooks. Today there are three cooks.",
            "Vroeger kwam ik met de bus en nu kom ik te voet.",
            "Vroeger waren kinderen stiller. Nu roepen ze.",
            "Children used to be able to swim. Now they cannot.",
            "Vroeger was dat een brouwerij, nu draaien ze er films.",
        ] {
            assert!(!was_otherwise(text), "{text}");
        }
    }
}
