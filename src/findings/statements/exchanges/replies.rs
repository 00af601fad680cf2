//! Which statement answers which: by how it begins, by how short it is, and by whom it is said right behind.
//!
//! Reads the words and the order alone; what somebody says of another partner answers nobody.

use super::heard::HeardStatement;
use super::taken_up::{has_verb, names_it_again, takes_up};
use crate::deck::Lang;
use crate::findings::language::clause::spaced;
use crate::findings::statements::objecting::sets_against;
use crate::findings::statements::placed::{is_of_the_same, is_same_place};
use crate::session::{Statement, Voice};

/// How many statements back a reply may answer.
const BACK: usize = 4;

/// How words begin that say little without what another said just before.
const GOES_ON: &str = "ja,nee,neen,natuurlijk,tuurlijk,uiteraard,of course,course,hij,nochtans,dat is,dat zegt,dat was,daar is,zo is,ik niet,mij niet,bij mij,langs de andere kant,en dat,\
    yes,no,still,that is,that was,me too,not me,with us,to be fair,and that";

/// Words that join what is said to what was said just before, whoever said it.
const JOINS: &str = "en,maar,dus,want,ook,tot,and,but,so,until";

/// Those of them that set what is said against it, of whomever it tells.
const TURNS: &str = "maar,but";

/// Returns whether words that begin with *and* add what somebody finds, beside what another found: *en een partner is voor mij …*.
fn tells_own(said: &str) -> bool {
    let adds = said.starts_with(" en ") || said.starts_with(" and ");
    adds && [" voor mij ", " for me ", " to me "]
        .iter()
        .any(|own| said.contains(own))
}

/// Words with which somebody is called at the end of a sentence.
const CALLS: [&str; 7] = ["gij", "jij", "jong", "zeg", "hè", "mate", "you"];

/// Returns whether a text calls whoever spoke before at its end: *bij mij komt er niemand, gij*.
fn calls(text: &str) -> bool {
    let last = text
        .trim_end_matches(['.', '!', '…', ' '])
        .rsplit_once(',')
        .map(|(_, last)| last.trim());
    last.is_some_and(|last| CALLS.contains(&last.to_lowercase().as_str()))
}

/// Words up to which what somebody says right behind another person is an answer.
const ANSWER: usize = 7;

/// Words that stand for a partner: what begins so says something of it by itself.
const OF_IT: &str = "zij,ze,hij,die,het,they,he,she,it";

/// Returns whether a statement goes on about what was said right before it at its card, about nobody else: it begins as an answer does, or it is a
/// few words of another person that say little alone.
pub(super) fn goes_on(now: &Statement, before: &Statement, lang: Lang) -> bool {
    let spoken = !now.speakers.is_empty() && !before.speakers.is_empty();
    let here = now.card.is_some() && is_same_place(now, before);
    if !here || !spoken {
        return false;
    }
    let said = spaced(&now.text);
    let begins = |openings: &str| openings.split(',').any(|opening| begins_with(&said, opening.trim()));
    let other = !same_voice(now, before);
    let same = now.about.is_empty() || now.about == before.about;
    let shares = now.about.iter().any(|id| before.about.contains(id));
    let alike = shares || now.about.is_empty() && before.about.is_empty();
    let verbatim = now.voice == Voice::Verbatim && before.voice == Voice::Verbatim;
    let words = now.text.split_whitespace().count();
    let short = verbatim && words <= ANSWER;
    let answers = match shares {
        true => !begins(OF_IT),
        false => before.text.trim_end().ends_with('?') || !has_verb(&now.text, lang),
    };
    let of_none = now.about.is_empty() && !before.about.is_empty();
    let short = short && (alike || of_none);
    let adds = begins(JOINS) && !(other && tells_own(&said));
    let joins = adds && (alike || other && same || !other && begins(TURNS));
    let few = verbatim && words <= TO_SOMEBODY;
    let of_me = || of_none && begins(OF_ME) && takes_it_up(&now.text);
    let to_you = begins(TO_YOU) || calls(&now.text);
    let to_somebody = other && few && ((same || of_none) && to_you || of_me());
    let back = other && (alike || of_none) && points_back(&now.text, &before.text);
    let of_it = other && few && shares && OF_THAT.iter().any(|it| said.contains(it));
    let again = verbatim && other && shares && begins(OF_IT) && names_it_again(&now.text, &before.text, few);
    let asks_back = other && (alike || of_none) && asks_in_a_word(&now.text);
    let of_it_all = shares && is_of_the_same(now, before);
    let against = other && verbatim && of_it_all && sets_against(&now.text, &before.text);
    joins
        || asks_back
        || against
        || to_somebody
        || back
        || of_it
        || other && verbatim && shares && takes_up(&now.text, &before.text, lang)
        || again
        || other && same && (begins(GOES_ON) || agrees(&now.text))
        || other && short && answers
        || became(now, before)
}

/// Returns whether a text between spaces begins with these words.
fn begins_with(said: &str, words: &str) -> bool {
    let behind = said.strip_prefix(' ').and_then(|said| said.strip_prefix(words));
    behind.is_some_and(|behind| behind.starts_with(' '))
}

/// Words up to which a question says nothing without what it asks about.
const ASKS: usize = 2;

/// Returns whether a text begins with a question of a word or two: *When? Between the two duties and the cover?*
fn asks_in_a_word(text: &str) -> bool {
    let first = text.split_once('?').map(|(first, _)| first);
    first.is_some_and(|first| !first.contains(['.', '!']) && first.split_whitespace().count() <= ASKS)
}

/// Words within a few of another that stand for what was told right before: *I am not sure it was a mistake*.
const OF_THAT: [&str; 6] = [
    " it was a ",
    " it was the ",
    " it was no ",
    " dat het een ",
    " het was een ",
    " dat het toeval ",
];

/// How words begin that speak to whoever spoke before.
const TO_YOU: &str = "ge,gij,je,jij,jullie,u,you";

/// How words begin in which somebody speaks of himself right behind what was said of a partner.
const OF_ME: &str = "ik,i";

/// Words of the first sentence that take up what was said there: *I found it in the newspaper*.
const TAKEN_UP: &str = "hem haar hen ze zij hij die dat dit er daar daarover daarvan daarmee erover ervan ermee eraan erbij het ook nooit \
    him her them they he she that this it there too either never one none";

fn takes_it_up(text: &str) -> bool {
    let sentence = text.split(['.', '!', '?']).next().unwrap_or(text);
    let said = spaced(sentence);
    said.split_whitespace()
        .any(|word| TAKEN_UP.split_whitespace().any(|known| known == word))
}

/// Words up to which they do.
const TO_SOMEBODY: usize = 12;

/// Words that point at something named, and those before them: *from those forty*, *van die veertig*.
const POINTING: [&str; 4] = ["die", "deze", "those", "these"];
const BEFORE: &str = "van in bij met over op aan voor naar uit of from in at with about on for to among";

/// Letters from which on a word is a name for something.
const NAMED: usize = 4;

/// Returns whether words point at something that was named right before.
fn points_back(now: &str, before: &str) -> bool {
    let (now, before) = (spaced(now), spaced(before));
    let words: Vec<&str> = now.split_whitespace().collect();
    let named = |word: &str| word.chars().count() >= NAMED && before.contains(&format!(" {word} "));
    let leads = |word: &str| BEFORE.split(' ').any(|known| known == word);
    words.windows(3).any(|three| match three {
        [first, pointing, word] => leads(first) && POINTING.contains(pointing) && named(word),
        _ => false,
    })
}

/// Returns whether a statement speaks to whoever spoke before, or says yes or no, rather than go on about the same.
pub(super) fn speaks_to(now: &Statement) -> bool {
    let said = spaced(&now.text);
    let first = said.split_whitespace().next().unwrap_or_default();
    let to_you = TO_YOU.split(',').any(|word| word == first);
    to_you || matches!(first, "ja" | "nee" | "neen" | "yes" | "no") || agrees(&now.text)
}

/// Words of which the last says yes or no at most: *om elf uur ja, als ik voor de klas sta*.
const AGREEING: usize = 5;

/// Returns whether a text says yes or no before its first comma, or ends its first sentence with it: *streng, ja*.
fn agrees(text: &str) -> bool {
    let clause = text.split_once(',').map(|(first, _)| first);
    let sentence = text.split(['.', '!', '…']).next();
    // *Als het regent en de bus rijdt, ja*: the word stands by itself.
    let apart = sentence.and_then(|one| one.rsplit_once(',')).map(|(_, last)| last);
    clause.into_iter().chain(sentence).chain(apart).any(|first| {
        let said = spaced(first);
        let last = said.split_whitespace().next_back().unwrap_or_default();
        said.split_whitespace().count() <= AGREEING && matches!(last, "ja" | "nee" | "neen" | "jawel" | "yes" | "no")
    })
}

/// Returns what a reply answers: the last that was said at its card, of its partner where it names one and somebody spoke of that one.
pub(super) fn before<'h, 'a>(
    now: &HeardStatement<'a>,
    earlier: &'h [HeardStatement<'a>],
) -> Option<&'h HeardStatement<'a>> {
    let here = |other: &&&HeardStatement<'_>| is_same_place(now.statement, other.statement);
    let shares = |other: &&&HeardStatement<'_>| other.statement.about.iter().any(|id| now.statement.about.contains(id));
    let near: Vec<&HeardStatement<'_>> = earlier.iter().rev().take(BACK).collect();
    let mut same = near.iter().filter(here);
    if now.statement.about.is_empty() {
        return same.next().copied();
    }
    same.find(shares).copied()
}

/// Words that tell how something was at first.
const AT_FIRST: [&str; 6] = [
    " eerst ",
    " vroeger ",
    " in het begin ",
    " first ",
    " at first ",
    " used to ",
];

/// Returns whether words tell how it is now of what the same people told right before as it was at first: *first they swept*, *now they weld*.
fn became(now: &Statement, before: &Statement) -> bool {
    let said = spaced(&now.text);
    let is_now = said.starts_with(" nu ") || said.starts_with(" now ");
    let told = spaced(&before.text);
    let shares = now.about.iter().any(|id| before.about.contains(id));
    is_now && shares && same_voice(now, before) && AT_FIRST.iter().any(|first| told.contains(first))
}

pub(super) fn same_voice(one: &Statement, other: &Statement) -> bool {
    one.speakers.iter().any(|speaker| other.speakers.contains(speaker))
}
