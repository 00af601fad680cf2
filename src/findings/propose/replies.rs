//! Statements that answer the one before: where they object, people see it differently.

use std::sync::LazyLock;

use super::wording::objecting::{affirms, opines, sees_otherwise};
use super::wording::phrases::holds;
use super::wording::rows::{FoldedRows, ListedPhrases, row};
use super::wording::tone::{Speech, are_apart, are_named_opposites};
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::session::Statement;
use crate::text::Id;

/// How a statement begins that objects to the one before.
const OBJECTS: &str = "mij niet, ik niet, ik wel, mij wel, ja maar, langs de andere kant, integendeel, bij mij niet, bij mij wel, bij ons niet, bij ons wel, voor mij niet, voor mij wel, \
     dat is niet hun schuld, not me, to be fair, on the other hand, not with me, not for me, yes but";
/// What says the same within the first words.
const CONTRARY: &str = "nochtans, anders wel, daar net veel, daar net wel, dat zegt ge elk, dat zeg je elk, you say that every, we moeten dat net, though i, dat we dat moeten doen";
/// How many words are the first.
const FIRST: usize = 8;
/// Words up to which what somebody says right after another says little alone: *Ik ben de vakgroep.*
const TORN: usize = 5;

/// Returns the statement right before another, where somebody else said it at the same card, of the same partner or with no partner named after.
pub(super) fn answered<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let all = &record.session.statements;
    let at = *record.order.get(&statement.id)?;
    let before = all.get(at.checked_sub(1)?)?;
    let here = before.card == statement.card && before.question == statement.question;
    let shared = statement.about.is_empty() || before.about.iter().any(|id| statement.about.contains(id));
    (here && shared && before.speakers != statement.speakers && !before.speakers.is_empty()).then_some(before)
}

/// Returns whether a statement begins by objecting to what was just said.
pub(super) fn objects(text: &str) -> bool {
    let whole = spaced(text);
    let begins = OBJECTS
        .split(", ")
        .any(|words| whole.starts_with(&format!(" {words} ")));
    let first: Vec<&str> = whole.split_whitespace().take(FIRST).collect();
    begins || holds(&format!(" {} ", first.join(" ")), CONTRARY)
}

/// How a statement begins that turns what was just said around, where one of the two laments and the other does not.
const TURNS: &str = "maar, toch, but, though, although";

fn turns(record: &SectionSource<'_>, statement: &Statement, before: &Statement) -> bool {
    let whole = spaced(&statement.text);
    let begins = TURNS.split(", ").any(|word| whole.starts_with(&format!(" {word} ")));
    begins && are_apart(record.speech(before), record.speech(statement))
}

/// Returns what somebody else said right after a statement, at the same card, of the same partner or of none.
pub(super) fn right_after<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let at = *record.order.get(&statement.id)?;
    let next = record.session.statements.get(at + 1)?;
    answered(record, next).filter(|before| before.id == statement.id)?;
    Some(next)
}

/// Returns what somebody else says right after a statement, whatever it is about.
pub(super) fn next_by_another<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let at = *record.order.get(&statement.id)?;
    let next = record.session.statements.get(at + 1)?;
    (next.speakers != statement.speakers).then_some(next)
}

/// Words that an echo has at most.
const ECHO: usize = 2;
/// Words that agree behind an echo.
const AGREES: &str = "ja, jawel, inderdaad, klopt, precies, juist, yes, indeed, right, exactly, sure";

/// Returns whether a statement begins by asking back a word that was just said, and does not agree: *Eens? Drie keer.*
fn echoes(text: &str, before: &str) -> bool {
    let Some((asked, rest)) = text.split_once('?') else {
        return false;
    };
    let (asked, rest, before) = (spaced(asked), spaced(rest), spaced(before));
    let short = (1..=ECHO).contains(&asked.split_whitespace().count());
    let agrees = AGREES.split(", ").any(|word| rest.starts_with(&format!(" {word} ")));
    let said = before.contains(&asked);
    short && said && !agrees && !rest.trim().is_empty()
}

/// Returns whether the word that a statement asks back is the name of whom it is about: *The boatyard? I was there in May* objects to nothing.
fn asks_of_one(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let asked = statement
        .text
        .split_once('?')
        .map(|(asked, _)| spaced(asked))
        .unwrap_or_default();
    let names = statement.about.iter().filter_map(|id| record.session.partner(id));
    let names: Vec<String> = names.map(|p| spaced(&p.name)).collect();
    let words = asked.split_whitespace().filter(|word| !ARTICLES.contains(word));
    let mut named = words.map(|word| names.iter().any(|name| name.contains(&format!(" {word} "))));
    named.next() == Some(true) && named.all(|named| named)
}

/// Words before a name that is asked back.
const ARTICLES: [&str; 7] = ["de", "het", "een", "met", "the", "a", "with"];
/// How a statement begins that agrees, also in the form of an objection: *nee, precies*.
const AGREED: &str = "nee precies, neen precies, nee inderdaad, neen inderdaad, nee juist, nee dat klopt, precies, inderdaad, klopt, dat klopt, dat is waar, dat is zo, akkoord, ja dat, ja precies, ja inderdaad, zo is het, \
     no exactly, no quite, no indeed, no that is true, no that s true, exactly, indeed, quite so, that is true, that s true, that is right, that s right, agreed, yes exactly, yes indeed, true";
/// Words near the beginning of a statement that goes on in the same sense.
const ALSO: &str = "ook niet, ook nooit, ook geen, ook wel, ook altijd, ook zo, evenmin, either, neither, nor, as well, me too, so too";

/// Returns whether a statement goes on in the sense of the one before: it says so, or both are displeased, or both praise.
fn agrees(record: &SectionSource<'_>, statement: &Statement, before: &Statement) -> bool {
    let said = spaced(&statement.text);
    let both = |read: fn(Speech) -> bool| read(record.speech(statement)) && read(record.speech(before));
    let agreed = AGREED.split(", ").any(|words| said.starts_with(&format!(" {words} ")));
    agreed || holds(&said, ALSO) || both(Speech::laments_surely) || both(Speech::praises_surely)
}

/// Returns the statements in which somebody objects to what was just said, each behind what it answers; those of which `opposed` tells are left out.
pub(super) fn contrasts<'a>(record: &SectionSource<'a>) -> Vec<(&'a Statement, &'a Statement)> {
    let places = record.read.contrasts.get_or_init(|| places_of_contrasts(record));
    let all = &record.session.statements;
    let pair = |[one, other]: &[usize; 2]| Some((all.get(*one)?, all.get(*other)?));
    places.iter().filter_map(pair).collect()
}

fn places_of_contrasts(record: &SectionSource<'_>) -> Vec<[usize; 2]> {
    let told = |s: &Statement| record.exchanges.is_opposed(&s.id);
    let pair = |(at, s): (usize, &Statement)| {
        let before = answered(record, s).filter(|before| contradicts(record, s, before))?;
        (!told(s) && !told(before)).then_some([at.checked_sub(1)?, at])
    };
    record.session.statements.iter().enumerate().filter_map(pair).collect()
}

/// Returns whether a statement contradicts what another said right before it, and does not go on in its sense.
fn contradicts(record: &SectionSource<'_>, s: &Statement, before: &Statement) -> bool {
    let echoed = echoes(&s.text, &before.text) && !asks_of_one(record, s);
    let fears = plans(&before.text) && fears_it(&s.text);
    let apart = opines(&s.text) && are_apart(record.speech(before), record.speech(s));
    let otherwise = sees_otherwise(&s.text) || affirms(&s.text, &before.text) || apart;
    let contrary = objects(&s.text) || otherwise || fears || echoed || turns(record, s, before);
    contrary && !agrees(record, s, before)
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

/// Returns the statements of which one praises a partner and the other, said by somebody else right after of it alone, laments, or the other way
/// round.
pub(super) fn other_voices<'a>(record: &SectionSource<'a>) -> Vec<(&'a Statement, &'a Statement)> {
    let told = |s: &Statement| record.exchanges.is_opposed(&s.id);
    let pair = |s: &'a Statement| {
        let before = answered(record, s).filter(|before| s.about.len() == 1 && s.about == before.about)?;
        let apart = are_named_opposites(record.speech(before), record.speech(s));
        (apart && !agrees(record, s, before) && !told(s) && !told(before)).then_some((before, s))
    };
    record.session.statements.iter().filter_map(pair).collect()
}

/// Returns the two statements that differ on a partner, in the order of noting.
pub(super) fn contrast_on<'a>(record: &SectionSource<'a>, id: &Id) -> Option<(&'a Statement, &'a Statement)> {
    let on = |(one, other): &(&Statement, &Statement)| {
        one.about.contains(id) && (other.about.is_empty() || other.about.contains(id))
    };
    contrasts(record).into_iter().find(on)
}

/// Returns whether a statement is a few words right after another that say little alone.
pub(super) fn is_torn(text: &str) -> bool {
    row(text).len() <= TORN
}

/// Returns what a statement answers or hangs on: it says little without.
pub(super) fn leans_on<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let on = record.exchanges.leans_on(&statement.id)?;
    record.session.statement(on)
}

/// Returns whether a statement says enough without what was said before it.
pub(super) fn stands_alone(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let lost = record.exchanges.answers_what_is_not_noted(&statement.id);
    leans_on(record, statement).is_none() && !lost && !record.exchanges.needs_another(&statement.id)
}

#[cfg(test)]
mod tests {
    use super::{echoes, objects};

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
    fn who_objects_is_told_from_who_goes_on() {
        for text in [
            "Ja maar, die ene begeleider kende ons wel.",
            "Ik niet. Jij staat niet in dat atelier.",
            "Bij mij komen ze anders wel als het feest is.",
            "To be fair, they did call once.",
        ] {
            assert!(objects(text), "{text}");
        }
        for text in [
            "Ja, en ze brengen ook brood mee.",
            "Ik ga er elke week langs.",
            "Bij ons staat de deur open.",
            "Still water runs there, and the class goes to see it.",
        ] {
            assert!(!objects(text), "{text}");
        }
    }
}
