//! Which statements about a partner tell what is learnt, and which tell how it began.
//!
//! Looks for words that tell it, and for what begins long ago and ends now. A statement in which neither stands is in neither list, and is
//! printed below as before.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::deck::Lang;
use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::session::Statement;

const LEARNT_NL: &str = "leren leert leerden leerde geleerd leer bijleren bijleert bijgeleerd aanleren aangeleerd opgestoken toont toonde tonen getoond \
    voorgedaan uitgelegd uitleggen uitleg uitwisselen uitgewisseld wisselen wisselt inzicht inzichten vorming vormt inspireert inspireren tips raad";
const LEARNT_EN: &str = "learn learns learned learnt learning teach teaches taught show shows showed shown explain explains explained exchange \
    exchanged exchanges trains trained tips insight insights advice inspire inspires inspired";
/// What tells that somebody knows what he did not know.
const KNOWN: &str = "wist niet, wisten niet, weet nu, weten nu, weet eindelijk, weten eindelijk, hadden nooit geweten, did not know, didn t know, \
    knows now, know now, now know, now knows, finally know, finally knows";
/// What tells how working together began. Others begin something too: *she has started counting*, *nine had begun with us*; and somebody gets to
/// know a machine as well: *leren kennen* tells it of somebody.
const BEGINNING: &str = "het|dat|dit|alles|zo begon|startte, begon|startte het|dat|dit|alles|met, is|zijn het|dat|we|wij begonnen|gestart, we|wij zijn begonnen|gestart, is|zijn .. ontstaan, ontstond|ontstonden, \
    kennisgemaakt, aangeklopt, klopte|klopten aan, klopte|klopten .. aan, contacteerde|contacteerden ons|mij, opgericht, gegroeid uit, daaruit|eruit gegroeid, geleden begon|begonnen, \
    hem|haar|hen|ze|elkaar|mekaar leren kennen, hem|haar|hen|ze|elkaar|mekaar .. leren kennen, leerde|leerden|leer hem|haar|hen|ze|elkaar|mekaar .. kennen, leerde|leerden|leer hem|haar|hen|ze|elkaar|mekaar kennen, \
    leerde|leerden ik|we|wij hem|haar|hen|ze|elkaar kennen, leerde|leerden ik|we|wij hem|haar|hen|ze|elkaar .. kennen, \
    it|that|this|all|everything began|started, it|that|all has|had began|started|begun, we|they|i first met, got to know him|her|them|each, \
    grew out of, grew from, approached us|me, contacted us|me, was|were founded, was|were set up by, we began|started with|by|when, introduced us|me";
/// What tells of one moment long ago, and words that a meeting is told in.
const AGO: &str = "jaar geleden, maanden geleden, jaren geleden, years ago, months ago, op een dag, one day";
const MET: &str = "kwam kwamen belde belden klopte came phoned called rang knocked";
/// Whoever asks something of the class does not begin a partnership by it; who asks for it does.
const ASKED: &str = "vroeg of, vroegen of, vroeg ons, vroegen ons, vroeg mij, vroegen mij, vroeg hij of, vroeg zij of, vroeg ze of, asked if, asked whether, asked us, asked me, asked for";
/// What tells that it went on for a while or came again and again, which is no beginning, or how it ended.
const LASTED: &str = "zolang, zo lang, tot, elke, iedere, altijd, stopte, gestopt, as long as, while, until, every, each, always, still, stopped";
/// How what came of it begins, and what was only so before.
const SINCE: &str = "nu sindsdien vandaag intussen toen now since today then";
const BEFORE: &str = "vroeger, used to, in the past, formerly";

/// The words and phrases that tell what is learnt and how it began.
struct PartnershipLists {
    learnt: [HashSet<&'static str>; 2],
    met: HashSet<&'static str>,
    since: HashSet<&'static str>,
    known: Phrases,
    beginning: Phrases,
    ago: Phrases,
    asked: Phrases,
    lasted: Phrases,
    before: Phrases,
}

static LISTS: LazyLock<PartnershipLists> = LazyLock::new(|| {
    let words = |list: &'static str| list.split_whitespace().collect();
    PartnershipLists {
        learnt: [words(LEARNT_NL), words(LEARNT_EN)],
        met: words(MET),
        since: words(SINCE),
        known: Phrases::of(KNOWN),
        beginning: Phrases::of(BEGINNING),
        ago: Phrases::of(AGO),
        asked: Phrases::of(ASKED),
        lasted: Phrases::of(LASTED),
        before: Phrases::of(BEFORE),
    }
});

fn of_lang(lists: &'static [HashSet<&'static str>; 2], lang: Lang) -> &'static HashSet<&'static str> {
    let [nl, en] = lists;
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

fn words(text: &str) -> Vec<String> {
    spaced(text).split_whitespace().map(str::to_owned).collect()
}

/// Returns whether a statement tells what is learnt.
pub(in crate::findings) fn tells_learning(statement: &Statement, lang: Lang) -> bool {
    let said = words(statement.printed());
    let tells = |(at, word): (usize, &String)| {
        // *Leren kennen* is how it began.
        let known = said.get(at + 1).is_some_and(|next| next == "kennen");
        of_lang(&LISTS.learnt, lang).contains(word.as_str()) && !known
    };
    said.iter().enumerate().any(tells) || LISTS.known.are_in(&said)
}

/// Returns whether a statement tells how a partnership began: in words for it, or from a meeting of before up to now.
pub(in crate::findings) fn tells_beginning(statement: &Statement) -> bool {
    is_beginning(statement.printed())
}

fn is_beginning(text: &str) -> bool {
    if LISTS.beginning.are_in(&words(text)) {
        return true;
    }
    let mut sentences = text.split(['.', '!', '?']).map(words).filter(|words| !words.is_empty());
    let once = |first: &Vec<String>| !LISTS.before.are_in(first) && !LISTS.lasted.are_in(first);
    let Some(first) = sentences.next().filter(once) else {
        return false;
    };
    let met = LISTS.ago.are_in(&first)
        || LISTS.asked.are_in(&first)
        || first.iter().any(|word| LISTS.met.contains(word.as_str()));
    let since = |words: Vec<String>| words.first().is_some_and(|word| LISTS.since.contains(word.as_str()));
    met && sentences.any(since)
}

#[cfg(test)]
mod tests {
    use super::is_beginning;

    #[test]
    fn how_it_began_is_told_from_how_it_went_on_and_from_what_others_begin() {
        for text in [
            "Het begon met een lekke band aan de poort.",
            "Zo is het begonnen, met een mand appels.",
            "We zijn begonnen met één namiddag.",
            "Ik heb haar leren kennen op de markt.",
            "De werking is ontstaan uit een leesclub.",
            "De molenaar kwam een zak meel brengen. Nu maalt de klas mee.",
            "Tien jaar geleden vroeg hij of we wilden helpen. Nu helpt hij ons.",
            "It began with a flat tyre.",
            "We first met at the market.",
            "The miller came with a sack. Now my class grinds.",
        ] {
            assert!(is_beginning(text), "{text}");
        }
        for text in [
            "Die oven heb ik daar leren kennen.",
            "De klas gaat erheen om de molen te leren kennen.",
            "Zolang er geld was, kwam zij elke maandag. Nu staat haar kast leeg.",
            "De zaken zijn sterk gegroeid in die jaren.",
            "Drie van ons zijn daar begonnen.",
            "De molenaar kwam elke week. Nu belt hij.",
            "He has started counting the sacks.",
            "Nine of them had started with us.",
            "As long as the grant ran she came on Mondays. Now her cupboard is empty.",
            "When she grew up she moved.",
        ] {
            assert!(!is_beginning(text), "{text}");
        }
    }
}
