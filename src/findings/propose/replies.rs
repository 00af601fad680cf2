//! Statements that answer the one before: they say little alone, and where they object, people see it differently.

use super::phrases::holds;
use crate::findings::Record;
use crate::findings::clause::spaced;
use crate::session::Statement;
use crate::text::Id;

/// How a statement begins that objects to the one before.
const OBJECTS: &str = "mij niet, ik niet, ik wel, mij wel, ja maar, langs de andere kant, integendeel, bij mij niet, bij mij wel, bij ons niet, bij ons wel, voor mij niet, voor mij wel, \
     dat is niet hun schuld, not me, i do not, i don t, to be fair, on the other hand, not with me, not for me, yes but";
/// What says the same within the first words.
const CONTRARY: &str = "nochtans, anders wel, daar net veel, daar net wel, dat zegt ge elk, dat zeg je elk, you say that every, we moeten dat net, though i, dat we dat moeten doen";
/// How many words are the first.
const FIRST: usize = 8;
/// How a statement begins that leans on the one before.
const LEANS: &str = "ja, nee, neen, en, ook, maar, daar, die, hij, zij, zo, dat, nu, nochtans, and, yes, no, but, that, so, still, him, her";

/// Words up to which what somebody says right after another says little alone: *Ik ben de vakgroep.*
const TORN: usize = 5;

/// Returns the statement right before another, where somebody else said it at the same card, of the same partner or with no partner named after.
fn answered<'a>(record: &Record<'a>, statement: &Statement) -> Option<&'a Statement> {
    let all = &record.session.statements;
    let at = *record.order.get(&statement.id)?;
    let before = all.get(at.checked_sub(1)?)?;
    let here = before.card == statement.card && before.question == statement.question;
    let shared = statement.about.is_empty() || before.about.iter().any(|id| statement.about.contains(id));
    (here && shared && before.speakers != statement.speakers && !before.speakers.is_empty()).then_some(before)
}

fn objects(text: &str) -> bool {
    let whole = spaced(text);
    let begins = OBJECTS
        .split(", ")
        .any(|words| whole.starts_with(&format!(" {words} ")));
    let first: Vec<&str> = whole.split_whitespace().take(FIRST).collect();
    begins || holds(&format!(" {} ", first.join(" ")), CONTRARY)
}

/// Returns the statements in which somebody objects to what was just said, each behind what it answers; those of which `opposed` tells are left out.
pub(super) fn contrasts<'a>(record: &Record<'a>) -> Vec<(&'a Statement, &'a Statement)> {
    let told = |s: &Statement| record.exchanges.is_opposed(&s.id);
    let pair = |s: &'a Statement| {
        let before = answered(record, s).filter(|_| objects(&s.text))?;
        (!told(s) && !told(before)).then_some((before, s))
    };
    record.session.statements.iter().filter_map(pair).collect()
}

/// Returns the two statements that differ on a partner, in the order of noting.
pub(super) fn contrast_on<'a>(record: &Record<'a>, id: &Id) -> Option<(&'a Statement, &'a Statement)> {
    let on = |(one, other): &(&Statement, &Statement)| {
        one.about.contains(id) && (other.about.is_empty() || other.about.contains(id))
    };
    contrasts(record).into_iter().find(on)
}

/// Returns what a statement leans on: one that begins as an answer says little without what it answers.
pub(super) fn leans_on<'a>(record: &Record<'a>, statement: &Statement) -> Option<&'a Statement> {
    let whole = spaced(&statement.text);
    let leans = LEANS.split(", ").any(|word| whole.starts_with(&format!(" {word} ")));
    let torn = whole.split_whitespace().count() <= TORN;
    answered(record, statement).filter(|_| leans || torn || objects(&statement.text))
}

#[cfg(test)]
mod tests {
    use super::objects;

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
