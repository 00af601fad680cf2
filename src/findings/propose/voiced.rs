//! What is said of one partner with whom it goes badly, or now well and now badly: a proposal of its own, in the words of who said it; and which
//! partner somebody says is imposed.
//!
//! The experience is the record's own field: words alone make no experience good or bad.

use super::repeated::told;
use super::words::judges;
use super::{Proposal, is_now, proposal, subjects};
use crate::findings::Record;
use crate::findings::prose::{full, number, one_line};
use crate::say;
use crate::session::{Experience, InitiativeFrom, Partner, Statement};
use crate::text::fold;

/// How many partners of a kind have a proposal of their own.
const OWN: usize = 3;
/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// Words up to which a statement is repeated, and from which on it says something.
const WHOLE: usize = 40;
const SAYS: usize = 4;

/// Returns a proposal for each of the weightiest partners of whom enough was said, and the partners that have none.
pub(super) fn each<'a>(
    record: &Record<'a>,
    rule: &str,
    such: &[&'a Partner],
    claim: &impl Fn(String) -> String,
) -> (Vec<Proposal>, Vec<&'a Partner>) {
    let (mut own, mut rest) = (Vec::new(), Vec::new());
    for partner in record.heaviest(such) {
        let found = (own.len() < OWN)
            .then(|| of_one(record, rule, partner, claim))
            .flatten();
        match found {
            Some(found) => own.push(found),
            None => rest.push(partner),
        }
    }
    (own, rest)
}

/// Returns the note on a partner, where it judges: what somebody does says nothing of how it goes.
pub(super) fn judging_note(partner: &Partner) -> Option<String> {
    let note = partner.note.as_ref().map(one_line);
    note.filter(|note| judges(note))
}

fn of_one(record: &Record<'_>, rule: &str, partner: &Partner, claim: &impl Fn(String) -> String) -> Option<Proposal> {
    let said = said_of(record, partner);
    let note = judging_note(partner).map(|note| full(&note));
    if said.is_empty() || said.len() + usize::from(note.is_some()) < 2 {
        return None;
    }
    let words = said.iter().take(TOLD).map(|s| told(record, s, &one_line(&s.text)));
    let text: Vec<String> = std::iter::once(claim(record.name(partner)))
        .chain(note)
        .chain(words)
        .collect();
    let mut evidence = vec![partner.id.clone()];
    evidence.extend(said.iter().map(|s| s.id.clone()));
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let found = proposal(&format!("{rule}:{}", partner.id), &text.join(" "), evidence, &measure);
    Some(found.weighing(10 + n.min(3)))
}

/// Returns what was said of a partner and nobody contradicts, what judges first, then the weightiest.
fn said_of<'a>(record: &Record<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let fits = |s: &&Statement| {
        let long = s.text.split_whitespace().count();
        let of_it = s.about.len() <= 2 && s.about.contains(&partner.id);
        let asks = s.text.trim_end().ends_with('?');
        let told = subjects::is_talk(record, s) && !subjects::defines(record, s) && s.print != Some(false);
        of_it && told && !asks && (SAYS..=WHOLE).contains(&long) && !record.exchanges.is_opposed(&s.id)
    };
    let mut said: Vec<&Statement> = record.session.statements.iter().filter(fits).collect();
    record.by_weight(&mut said);
    // A stable sort: among those that judge the weightiest stays first.
    said.sort_by_key(|s| !judges(&s.text));
    said
}

/// Words that say that something is imposed.
const IMPOSED: [&str; 8] = [
    "verplicht",
    "verplichte",
    "opgelegd",
    "opgelegde",
    "compulsory",
    "mandatory",
    "imposed",
    "obligatory",
];
/// Words that deny it.
const DENIED: [&str; 8] = ["niet", "geen", "nooit", "vrijwillig", "not", "no", "never", "nothing"];

/// Returns the partners that go badly or now well, now badly, and of which somebody says that they are imposed, with these words.
pub(super) fn imposed<'a>(record: &Record<'a>) -> Vec<(&'a Partner, String)> {
    let judged = |p: &Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let chosen = |p: &Partner| p.initiative.as_ref().is_some_and(|i| i.from != InitiativeFrom::Imposed);
    let such = record.such(|p| is_now(p) && judged(p) && !chosen(p));
    let says = |s: &Statement| {
        let folded = fold(&s.text);
        let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
        words.iter().any(|w| IMPOSED.contains(w)) && !words.iter().any(|w| DENIED.contains(w))
    };
    let one = |partner: &'a Partner| {
        let only = |s: &&&Statement| matches!(s.about.as_slice(), [id] if *id == partner.id) && says(s);
        let said = said_of(record, partner);
        let found = said.iter().find(only)?;
        let words = told(record, found, &one_line(&found.text));
        Some((partner, words))
    };
    such.into_iter().filter_map(one).collect()
}
