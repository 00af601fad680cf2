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
const BEGAN_NL: &str = "begon begonnen gestart startte startten ontstaan ontstond ontstonden gegroeid kennisgemaakt aangesproken aangeklopt \
    contacteerde contacteerden gecontacteerd opgericht oorsprong";
const BEGAN_EN: &str = "began begun started founded approached introduced origin contacted";

/// What tells that somebody knows what he did not know.
const KNOWN: &str = "wist niet, wisten niet, weet nu, weten nu, weet eindelijk, weten eindelijk, hadden nooit geweten, did not know, didn t know, \
    knows now, know now, now know, now knows, finally know, finally knows";
/// What tells how it began; *grew up* does not.
const BEGINNING: &str = "leer kennen, leerde kennen, leerden kennen, leren kennen, first met, grew out of, grew from, gegroeid uit, geleden begon";
/// What tells of one moment long ago, and words that a meeting is told in.
const AGO: &str = "jaar geleden, maanden geleden, jaren geleden, years ago, months ago, op een dag, one day";
const MET: &str = "kwam kwamen stond stonden belde belden klopte came stood phoned called rang knocked";
/// Whoever asks something of the class does not begin a partnership by it; who asks for it does.
const ASKED: &str = "vroeg of, vroegen of, vroeg ons, vroegen ons, vroeg mij, vroegen mij, vroeg hij of, vroeg zij of, vroeg ze of, asked if, asked whether, asked us, asked me, asked for";
/// How what came of it begins, and what was only so before.
const SINCE: &str = "nu sindsdien vandaag intussen toen now since today then";
const BEFORE: &str = "vroeger, used to, in the past, formerly";

/// The words and phrases that tell what is learnt and how it began.
struct PartnershipLists {
    learnt: [HashSet<&'static str>; 2],
    began: [HashSet<&'static str>; 2],
    met: HashSet<&'static str>,
    since: HashSet<&'static str>,
    known: Phrases,
    beginning: Phrases,
    ago: Phrases,
    asked: Phrases,
    before: Phrases,
}

static LISTS: LazyLock<PartnershipLists> = LazyLock::new(|| {
    let words = |list: &'static str| list.split_whitespace().collect();
    PartnershipLists {
        learnt: [words(LEARNT_NL), words(LEARNT_EN)],
        began: [words(BEGAN_NL), words(BEGAN_EN)],
        met: words(MET),
        since: words(SINCE),
        known: Phrases::of(KNOWN),
        beginning: Phrases::of(BEGINNING),
        ago: Phrases::of(AGO),
        asked: Phrases::of(ASKED),
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
pub(in crate::findings) fn tells_beginning(statement: &Statement, lang: Lang) -> bool {
    let text = statement.printed();
    let said = words(text);
    let word = |word: &String| of_lang(&LISTS.began, lang).contains(word.as_str());
    if said.iter().any(word) || LISTS.beginning.are_in(&said) {
        return true;
    }
    let mut sentences = text.split(['.', '!', '?']).map(words).filter(|words| !words.is_empty());
    let Some(first) = sentences.next().filter(|first| !LISTS.before.are_in(first)) else {
        return false;
    };
    let met = LISTS.ago.are_in(&first)
        || LISTS.asked.are_in(&first)
        || first.iter().any(|word| LISTS.met.contains(word.as_str()));
    let since = |words: Vec<String>| words.first().is_some_and(|word| LISTS.since.contains(word.as_str()));
    met && sentences.any(since)
}
