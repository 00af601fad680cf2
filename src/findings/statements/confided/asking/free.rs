//! Sentences that ask nothing, whatever their words sound like: what nobody can tell whoever speaks, what he or she would never say, what is said in
//! words that deny something, and rules with an exception.
//!
//! Reads the words of one sentence; in doubt it does not free it.

use std::sync::LazyLock;

use super::kinds::{self, KindSet, kinds};
use super::part::WordRow;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::phrases::Phrases;

/// Phrases with which nothing is asked.
static FREE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(
        "is|was|heb|hebben niemand om, kan|kon|kunnen|konden niemand mij|ons|me, kan|kon niemand zeggen|vertellen|uitleggen, niemand kan|kon mij|ons|me, zou|zouden ik|we|wij dat|het|zoiets nooit|niet zeggen|vertellen, \
         niets|niks .. behalve|tenzij, niets|niks|geen .. blijven staan, nog niet voor iedereen, nog niet voor elk|elke, mag|mogen .. en niet verder, zwijgt|zwijg ge|gij|je wel, zwijgt|zwijg ge|gij|je even, zwijg ervan, zwijg er van, zwijg me ervan, tegen u|je|mij|ons|elkaar kunnen zeggen, \
         langs een|de|die|haar|zijn|hun andere|eigen weg, er is|was niemand die, \
         niemand heeft|had|hebben mij|me|ons, zeg|zegt|vertel|vertelt mij|me|ons niet|nie|ni|nooit, \
         moet|moeten|hoeft|moogt mij|me|ons niet|niks|nooit .. zeggen|vertellen|wijsmaken, \
         don t|not tell me|us, do not tell me|us, never tell me, nobody|one has|had ever told|asked me|us, nobody|one ever told|asked me|us, \
         is|was|have|had nobody to, nobody can|could tell|say|explain, can|could tell|say me|us, nobody tells|told me|us, would never say|tell, wouldn t say|tell that, nothing .. except|unless, not for everybody|everyone yet, and no further|farther, \
         on a|an map, on an|any official|ordinary|printed map, op een kaart, op een gewone|officiële kaart, is|s|are|re not in any, isn|aren t in any, none of it s|is|was written|noted|recorded, no slide|book|film|screen|manual",
    )
});
/// Verbs of saying, and what begins what is said.
static SAYS: ListedWords = listed_words!("zeggen zegt zeg zei vertellen vertelt vertel say says tell tells said told");
static DENIES: ListedWords = listed_words!("niet nooit geen niemand niets niks not never no nobody nothing");
static THAT: ListedWords = listed_words!("dat that hoe how of whether");
/// Words with which a part begins that says what is said: *that her brother will never talk*.
static SUBJECT: ListedWords = listed_words!(
    "het hij zij ze haar zijn hun de ik we wij ons onze mijn it he she they her his their the i we our my"
);

/// Getting something, and who does it of whom it is told in general: *you can't get that out of a book*.
const GETTING: &str = "krijg krijgt krijgen koop koopt kopen haal haalt leer leert leren vind vindt vinden lees leest zie ziet \
    get gets buy buys find finds learn learns earn read see";
const ANYONE: &str = "je ge gij jij niemand you nobody";
/// Words with which it is told of those who listen, or asked.
const OF_YOU_NOW: &str = "did didn have haven hebt heb me mij please alstublieft alsjeblieft";
/// Words among which the verb and who does it stand.
const NEAR: usize = 4;

/// Words in which whoever speaks lets it be written down.
static PERMITTED: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(
        "moogt|mag|mogen ge|gij|je|jullie gerust|wel|allemaal opschrijven|noteren|schrijven|gebruiken|citeren, mag|moogt gerust|allemaal opgeschreven|genoteerd|erin, \
         you can|may put|write|print|quote|use|have|note that|it|this",
    )
});

/// Returns whether a sentence lets it be written down what it tells, and denies nothing behind that.
pub(super) fn permits(words: &[String]) -> bool {
    let denies = |word: &String| DENIES.has(word) || word == "t";
    let found = PERMITTED.find(words);
    found.is_some_and(|(_, at)| !words.iter().skip(at).any(denies))
}

/// Phrases of who complains that others keep things to themselves.
static KEPT_FROM_US: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(
        "they|he|she don|doesn|won|didn t tell|share|show us|me, they|he|she never tell|tells|told|share|shared us|me, \
         ze|zij|hij zeggen|zegt|vertellen|vertelt ons|mij|me niks|niets|nooit, ze|zij|hij laten|laat ons|mij|me niks|niets|nooit weten",
    )
});

/// Returns whether a sentence complains that others tell those who speak nothing: what stays with them is no request.
pub(super) fn is_kept_from_us(words: &[String]) -> bool {
    KEPT_FROM_US.are_in(words)
}

/// Returns whether the words of a part of a sentence ask nothing.
pub(super) fn is_free(row: WordRow<'_>) -> bool {
    FREE.are_in(row.words) || is_got_nowhere_else(row)
}

/// Returns whether a part tells that something is got nowhere else.
fn is_got_nowhere_else(row: WordRow<'_>) -> bool {
    let is = |list: &str, at: usize| {
        row.words
            .get(at)
            .is_some_and(|word| list.split_whitespace().any(|one| one == word))
    };
    if !row.union().has(kinds!("not")) {
        return false;
    }
    let any = |list: &str| (0..row.words.len()).any(|at| is(list, at));
    let got = |verb: usize| {
        let near = verb.saturating_sub(NEAR)..verb + 2;
        let it = near
            .clone()
            .chain([0])
            .any(|at| at != verb && row.is(at, kinds!("this")));
        is(GETTING, verb) && it && near.into_iter().any(|at| is(ANYONE, at))
    };
    let asks = || any(OF_YOU_NOW) || row.union().has(kinds!("must wishing asking-word"));
    (0..row.words.len()).any(got) && !asks()
}

/// What a group agrees on, how what it agrees on begins, and what tells that somebody says it again and again.
const RULE: &str = "afspraak regel wet principe gewoonte reglement motto rule agreement law principle custom";
const OF_ANYTHING: &str = "wat niets alles niemand nooit geen what whatever nothing everything nobody never no";
const SAYS_OFTEN: &str = "altijd steeds vroeger always often used";
/// Words from which on what stands before a rule tells whose it is.
const WHOSE: usize = 4;

/// Returns whether a sentence tells the rule of some group, or what somebody always says, that the one before it announces: *in the choir there is
/// one rule: nothing …*.
pub(super) fn is_rule_of_others(before: &[String], sentence: &[String]) -> bool {
    let is = |list: &str, word: &String| list.split_whitespace().any(|one| one == word);
    let any = |list: &str| before.iter().any(|word| is(list, word));
    let has = |kind: KindSet| before.iter().any(|word| kinds::of(word).has(kind));
    let own = before.iter().filter(|word| kinds::of(word) == KindSet::NONE).count() >= WHOSE;
    let of_anything = sentence.first().is_some_and(|word| is(OF_ANYTHING, word));
    let says = has(kinds!("quoting says")) && !has(kinds!("i we"));
    any(RULE) && own && of_anything || says && any(SAYS_OFTEN)
}

/// Returns whether what is denied stands only in what is said, and nothing before the verb of saying is: *he has to tell her that it will never work*.
pub(super) fn denies_what_is_said(words: &[String]) -> bool {
    let is = |list: &ListedWords, at: usize| words.get(at).is_some_and(|word| list.has(word));
    let says = (0..words.len()).find(|at| is(&SAYS, *at) && is(&THAT, at + 1) && is(&SUBJECT, at + 2));
    says.is_some_and(|at| {
        let denied = |place: usize| is(&DENIES, place);
        !(0..at).any(denied) && (at + 3..words.len()).any(denied)
    })
}

#[cfg(test)]
mod tests {
    use super::super::asks;

    #[test]
    fn what_nobody_can_tell_or_somebody_would_never_say_asks_nothing() {
        for text in [
            "Die aanvraag loopt bij ons langs een andere weg.",
            "Er is niemand die tegen de molenaar iets zegt.",
            "They don’t tell us anything, it stays in the office.",
            "You can’t put that on an official map.",
            "Dat kunt ge op een kaart niet zetten.",
            "What the ferryman knows, that’s not in any file.",
            "None of it’s written down, he carries it in his head.",
            "No slide’ll tell you how a lock gate smells.",
            "Between you and me it’s the best hour we have, and you can put that in.",
            "Onder ons gezegd is hij de beste, en dat moogt ge gerust opschrijven.",
            "Dan zwijgt ge wel even.",
            "De kinderen mogen van de kade tot aan de steiger en niet verder.",
            "Bij de molenaar hiernaast zou ik dat nooit zeggen.",
            "Er is niemand om tegen te zeggen: hoe doet gij dat.",
            "Iemand moet ook tegen u kunnen zeggen dat het niet goed is.",
            "Dat kan niemand mij zeggen, en intussen wacht hij.",
            "Er mag niets op papier blijven staan dat niet aan de poort hangt.",
            "We write nothing down except one question, and that goes on the door.",
            "Dat kind moet dan aan haar opa zeggen dat zijn boot nooit meer vaart.",
            "Dat is nog niet voor iedereen, maar het is een begin.",
            "Nobody can tell me whose key it is.",
            "She has to tell her gran that the boat will never sail.",
        ] {
            assert!(!asks(text), "{text}");
        }
        for text in [
            "In het koor is er maar één regel: dit blijft onder ons.",
            "We maken met de gids uit de stad een afspraak: dit gaat niet verder.",
            "Zie dat ge dat niet voortvertelt.",
            "Das onder ons.",
            "You get that from us here, but don't repeat it.",
            "You didn't find that in my notes.",
            "Zeg niet dat ik dat niet graag doe.",
            "Dat moogt ge aan niemand zeggen.",
            "Do not tell them that it will never open.",
            "Schrijf dat niet op.",
        ] {
            assert!(asks(text), "{text}");
        }
    }
}
