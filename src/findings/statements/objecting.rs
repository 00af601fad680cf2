//! How words set themselves against what another said right before: who finds otherwise, who has met something else, who speaks of his own.
//!
//! Reads two texts, in Dutch and English; in doubt they go on in one sense. Knows no record, no order and no partner. What turns down the words
//! before by its beginning alone stands in `exchanges::turned`.

use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::rows::{FoldedRows, ListedPhrases, holds, listed, row, sentences};

/// How words begin that say what somebody thinks of it all the same: they contradict only where one of the two laments and the other does not.
static OPINES: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "ik vind toch, ik vind het toch, ik vind dat toch, ik vind hem toch, ik vind haar toch, ik vind ze toch, wij vinden toch, wij vinden het toch, wij vinden dat toch, toch vind ik, toch vinden wij, ik heb toch liever, ik ben toch, voor mij is dat, voor ons is dat, voor mij zijn ze, voor mij is hij, voor mij is zij, bij mij, bij ons, ik vind net, ik vind juist, ik vind dat net, ik vind dat juist, \
         i do think, i still think, i do find, i do like, for me it is, for us it is, for me they are, for me he is, for me she is, with me, with us, i find that, all the same",
    )
});
/// Words that deny or make little of something, and those that affirm it.
static LITTLE: ListedWords = listed_words!("niet nooit weinig zelden amper nauwelijks not never hardly seldom rarely");
const NONE: &str = "geen niemand niets niks nergens no nobody none nothing nowhere";
static AFFIRMS: ListedWords = listed_words!("wel toch");
static DOES: ListedWords = listed_words!("do does did");
/// Words that stand beside such words everywhere.
static EVERYDAY: ListedWords = listed_words!(
    "hebben heeft heb had hadden zijn is was waren worden wordt kunnen kan moeten moet mogen mag willen wil zullen gaan gaat have has been being with that this they them there doen doet veel goed meer much more very"
);
/// How many words off the denying word, or the affirming one, stands what it denies or affirms, and the letters that makes it a word that tells.
const NEAR: usize = 3;
const LETTERS: usize = 4;

/// Returns whether a text begins by saying what somebody thinks of it all the same.
pub(in crate::findings) fn opines(text: &str) -> bool {
    OPINES.begins(&row(text))
}

/// Returns whether a text affirms what the one before it denies or makes little of, by the same word: *they seldom write*, *at Easter they do write*.
pub(in crate::findings) fn affirms(text: &str, before: &str) -> bool {
    let tells = |word: &&String| word.chars().count() >= LETTERS && !EVERYDAY.has(word) && !LITTLE.has(word);
    let near = |words: &[String], at: usize| -> Vec<String> {
        let from = at.saturating_sub(NEAR);
        let to = (at + NEAR + 1).min(words.len());
        words
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .filter(tells)
            .cloned()
            .collect()
    };
    let with = |words: &[String], list: &ListedWords| -> Vec<String> {
        let places = words.iter().enumerate().filter(|(_, word)| list.has(word));
        places.flat_map(|(at, _)| near(words, at)).collect()
    };
    let denied: Vec<String> = sentences(before).flat_map(|one| with(&row(one), &LITTLE)).collect();
    let said = |one: &str| {
        let words = row(one);
        let open = !words.iter().any(|word| LITTLE.has(word));
        // *They do write*: the verb stands right behind.
        let done = words
            .windows(2)
            .filter(|two| DOES.has(&two[0]))
            .map(|two| two[1].clone());
        let affirmed: Vec<String> = with(&words, &AFFIRMS)
            .into_iter()
            .chain(done)
            .chain(said_to_be(&words))
            .collect();
        open && affirmed.iter().any(|word| denied.contains(word))
    };
    !denied.is_empty() && sentences(text).any(said)
}

/// Words that stand for what was said, and what says that it is so.
const IT: [&str; 6] = ["it", "that", "het", "dat", "ge", "you"];
const IS: [&str; 5] = ["is", "was", "are", "were", "zijn"];

/// Returns what a sentence that begins with *it is* says that it is: *it is time, if you are me*.
fn said_to_be(words: &[String]) -> Option<String> {
    match words {
        [it, is, what, ..] if IT.contains(&it.as_str()) && IS.contains(&is.as_str()) => Some(what.clone()),
        _ => None,
    }
}

/// How words begin that speak of somebody's own beside another's, or of the one thing that is not so.
static OWN: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "de mijne, de mijnen, de onze, de onzen, die van mij, die van ons, dat van ons, bij de mijne, bij de mijnen, met de mijne, jawel de mijne, jawel die, mine, ours, with mine, with ours, not mine, not ours, \
         alleen is, alleen zijn, alleen was, alleen weet, alleen weten, alleen heb, alleen heeft, alleen hebben, alleen komt, alleen komen, alleen moet, alleen moeten, alleen kan, alleen kunnen, alleen mag, alleen krijg*, alleen blijft, alleen jammer, \
         only it, only nobody, only nothing, only there, only they, only he, only she, only we, only you, only i",
    )
});
/// How words begin that tell of one part: a class, a subject, those who speak.
const PARTS: &str = "bij voor in for with";
const US: &str = "mij ons me us";
/// Words behind them that point at a thing which was told.
const POINTING: &str = "die dat deze dit that this those these";
/// Words from which on such a sentence says something: *on Sundays* does not.
const WHOLE: usize = 5;
/// Words behind *wel* with which it sets nothing against anything: *wel eens*, *wel twintig*.
const MILD: &str = "eens wat iets degelijk twee drie vier vijf zes zeven acht tien twaalf twintig dertig honderd";
/// How a sentence ends that grants the opposite.
const GRANTING: &str = "though mind";

/// Returns whether the first sentence of a text grants the opposite of what was said before it: *she is worth the lot of us though*.
pub(in crate::findings) fn grants(text: &str) -> bool {
    let first = sentences(text).next().map(row).unwrap_or_default();
    first.last().is_some_and(|last| listed(GRANTING, last))
}

/// Returns whether words set something against those of another on the same right before: they speak of their own, of a part of it for which the
/// contrary holds, or of what is so all the same.
pub(in crate::findings) fn sets_against(text: &str, before: &str) -> bool {
    let words = row(text);
    let first = sentences(text).next().map(row).unwrap_or_default();
    let said = sentences(before).next().map(row).unwrap_or_default();
    let last = first.last().map_or("", String::as_str);
    OWN.begins(&words) || is_so(&first) || listed(GRANTING, last) || is_of_a_part(&first, &said)
}

/// Returns whether a sentence tells of a part for which what was denied holds, or of those who speak that it does not hold for them: *voor hout komen
/// er twee*, *voor mij hoeft dat niet*.
fn is_of_a_part(sentence: &[String], before: &[String]) -> bool {
    let [first, second, ..] = sentence else { return false };
    let part = sentence.len() >= WHOLE && listed(PARTS, first) && !listed(POINTING, second);
    let (now, was) = (denies(sentence), denies(before));
    let us = listed(US, second);
    // *Voor ons telt dat …* says what somebody finds, *bij ons komen er twee* what is so.
    let found = us && matches!(first.as_str(), "voor" | "for");
    part && (was && !now && !found || us && now && !was)
}

/// Returns whether a sentence says that something is so all the same: *they do write*, *daar komen ze wel*.
fn is_so(sentence: &[String]) -> bool {
    let mild = |at: usize| sentence.get(at + 1).is_some_and(|next| listed(MILD, next));
    let mut places = sentence.iter().enumerate();
    places.any(|(at, word)| at > 0 && word == "wel" && !mild(at))
}

fn denies(words: &[String]) -> bool {
    words.iter().any(|word| LITTLE.has(word) || listed(NONE, word))
}

/// Words that an echo has at most.
const ECHO: usize = 2;
/// Words that agree behind an echo.
const AGREES: &str = "ja, jawel, inderdaad, klopt, precies, juist, yes, indeed, right, exactly, sure";

/// Returns whether words begin by asking back a word that was just said, and do not agree: *Eens? Drie keer.*
pub(in crate::findings) fn echoes(text: &str, before: &str) -> bool {
    let Some((asked, rest)) = text.split_once('?') else {
        return false;
    };
    let (asked, rest, before) = (spaced(asked), spaced(rest), spaced(before));
    let short = (1..=ECHO).contains(&asked.split_whitespace().count());
    let agrees = AGREES.split(", ").any(|word| rest.starts_with(&format!(" {word} ")));
    let said = before.contains(&asked);
    short && said && !agrees && !rest.trim().is_empty()
}

/// How words begin that turn what was just said around, where one of the two laments and the other does not.
const TURNS: &str = "maar, toch, but, though, although";

/// Phrases among the first words with which somebody contradicts.
static CONTRARY: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "nochtans, anders wel, daar net veel, daar net wel, dat zegt ge elk, dat zeg je elk, you say that every, we moeten dat net, though i, dat we dat moeten doen",
    )
});
/// How many words are the first.
const FIRST: usize = 8;

/// Returns whether somebody contradicts among the first words.
pub(in crate::findings) fn is_contrary(text: &str) -> bool {
    let words = row(text);
    CONTRARY.is_in(words.get(..FIRST.min(words.len())).unwrap_or_default())
}

/// Returns whether words begin with *but*.
pub(in crate::findings) fn turns(text: &str) -> bool {
    let whole = spaced(text);
    TURNS.split(", ").any(|word| whole.starts_with(&format!(" {word} ")))
}

/// How words begin that agree, also in the form of an objection: *nee, precies*.
const AGREED: &str = "nee precies, neen precies, nee inderdaad, neen inderdaad, nee juist, nee dat klopt, precies, inderdaad, klopt, dat klopt, dat is waar, dat is zo, akkoord, ja dat, ja precies, ja inderdaad, zo is het, \
     no exactly, no quite, no indeed, no that is true, no that s true, exactly, indeed, quite so, that is true, that s true, that is right, that s right, agreed, yes exactly, yes indeed, true";
/// Words near the beginning of a statement that goes on in the same sense.
const ALSO: &str = "ook niet, ook nooit, ook geen, ook wel, ook altijd, ook zo, evenmin, either, neither, nor, as well, me too, so too";

/// Returns whether words say that they go on in the same sense.
pub(in crate::findings) fn agrees(text: &str) -> bool {
    let said = spaced(text);
    AGREED.split(", ").any(|words| said.starts_with(&format!(" {words} "))) || holds(&said, ALSO)
}

/// Phrases with which somebody wants something changed or arranged.
static PLANS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "ik zou .. graag, wij zouden .. graag, we zouden .. graag, ik zou .. willen, we zouden .. willen, wij zouden .. willen, we zouden .. moeten, wij zouden .. moeten, daar moet .. komen, i would like, we would like, we should, we ought to, i want, i would rather",
    )
});
/// How somebody begins who says what would come of it, and what that is.
static THEN: LazyLock<ListedPhrases> = LazyLock::new(|| ListedPhrases::of("als, dan, if, then, once, that"));
static LOST: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "dood, sterft, gedaan, kapot, om zeep, is het weg, is het over, stop ik, ben ik weg, dead, dies, is over, finished, is gone, kill*, spoil*, i stop, i am out",
    )
});
/// Phrases with which somebody would rather not.
static REFUSES: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "liever niet, voor mij hoeft dat niet, dat hoeft voor mij niet, laat dat zo, rather not, no need for that, leave it as it is, please do not",
    )
});

/// Returns whether words fear what would come of what another plans, or would rather not.
pub(in crate::findings) fn fears(text: &str, before: &str) -> bool {
    plans(before) && fears_it(text)
}

/// Returns whether somebody wants something changed or arranged.
fn plans(text: &str) -> bool {
    PLANS.is_in(&row(text))
}

/// Returns whether somebody fears what would come of it, or would rather not.
fn fears_it(text: &str) -> bool {
    let said = FoldedRows::of(text);
    let lost = |one: &Vec<String>| THEN.begins(one) && LOST.is_in(one);
    said.sentences.iter().any(lost) || said.say(&REFUSES)
}

#[cfg(test)]
mod tests {
    use super::{affirms, echoes, opines, sets_against};

    #[test]
    fn who_opines_is_told_from_who_agrees() {
        assert!(opines("Ik vind toch dat de bakker veel doet.") && !opines("Ik vond een plank."));
        assert!(opines("I do think the baker helps.") && !opines("I think so too."));
    }

    #[test]
    fn who_affirms_what_was_denied_is_told_from_who_says_it_of_something_else() {
        for (before, text) in [
            (
                "De bakkers schrijven zelden.",
                "Met Pasen schrijven ze wel, met een tekening.",
            ),
            ("The bakers seldom write.", "At Easter they do write, with a drawing."),
        ] {
            assert!(affirms(text, before), "{text}");
        }
        for (before, text) in [
            ("De bakkers schrijven zelden.", "Met Pasen bakken ze wel."),
            ("De bakkers schrijven elke week.", "Met Pasen schrijven ze wel."),
            ("The bakers seldom write.", "They do bake."),
            ("The bakers seldom write.", "They hardly write at all."),
        ] {
            assert!(!affirms(text, before), "{text}");
        }
    }

    #[test]
    fn who_asks_a_word_back_is_told_from_who_asks() {
        assert!(echoes("Smooth? We waited a year.", "It went smooth, I thought."));
        assert!(echoes(
            "Eens? Drie keer dit jaar.",
            "Dat er eens iemand riep, dat gebeurt."
        ));
        for (text, before) in [
            ("Dinsdag? Ja, dan komen ze.", "Ze komen op dinsdag."),
            ("Wanneer komen ze? Dat weet niemand.", "Ze komen op dinsdag."),
            ("Echt? Dat wist ik niet.", "Ze komen op dinsdag."),
        ] {
            assert!(!echoes(text, before), "{text}");
        }
    }

    #[test]
    fn what_is_set_against_the_words_before_is_told_from_what_goes_on() {
        for (before, text) in [
            (
                "Mijn groep bakt daar elke week.",
                "De mijne staat er na vijf minuten buiten.",
            ),
            ("Ze bakken daar graag.", "Alleen weet niemand wie de oven afzet."),
            ("Die bakker belt nooit terug.", "Mij belde hij wel, op een zondag."),
            (
                "Voor lassen komt er niemand.",
                "Bij houtbewerking komen er elke lente twee.",
            ),
            ("Ze bakken daar graag.", "Voor mij hoeft dat niet elke week."),
            ("They bake there every week.", "Mine are out in five minutes."),
            ("They bake there gladly.", "Only nobody knows who turns the oven off."),
            ("Nobody comes for welding.", "For woodwork two come every spring."),
            ("The oven is always cold.", "It was warm at Easter, though."),
        ] {
            assert!(sets_against(text, before), "{text}");
        }
        for (before, text) in [
            ("Die bakker belt nooit terug.", "Hij kwam wel eens langs."),
            ("Die bakker belt elke week.", "Bij houtbewerking komt hij elke lente."),
            ("Ze bakken daar graag.", "Alleen de bakker heeft een sleutel."),
            ("Ze bakken daar graag.", "Voor één brood moet ge niet ver rijden."),
            (
                "Hij wist niet hoe het moest.",
                "Voor dat brood hebben wij een oven gebouwd.",
            ),
            ("They bake there gladly.", "Only the baker has a key."),
            ("The baker rings every week.", "For woodwork he comes every spring."),
        ] {
            assert!(!sets_against(text, before), "{text}");
        }
    }
}
