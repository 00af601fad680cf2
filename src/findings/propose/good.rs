//! Rules that tell of single partners with whom it goes well or is only beginning, in the words of those who said so.
//!
//! That it goes well is the record's own field: no word of praise makes it so.

use super::answers::reaches_nobody;
use super::phrases::{hangs_on_one, went_with_one};
use super::repeated::told;
use super::replies::leans_on;
use super::scarce::of_condition;
use super::shifts::was_otherwise;
use super::voiced::said_of;
use super::words::words_of;
use super::{Proposal, is_now, proposal};
use crate::findings::Record;
use crate::findings::prose::{full, number, one_line};
use crate::say;
use crate::session::{Basis, Experience, Partner, Statement, Status, Voice};
use crate::text::{Id, fold};

/// From how many statements on, and how many are repeated.
const SPOKEN: usize = 2;
/// How many partners are proposed.
const MOST: usize = 3;
/// Words of somebody who complains, folded.
const COMPLAINS: &str = "niet geen nooit niemand niets niks maar jammer helaas moeilijk spreekt sindsdien not never nobody nothing no but unfortunately hard difficult";

/// Words of somebody who was away: what was said of that is no praise.
const AWAY: [&str; 6] = [
    "zwangerschapsverlof",
    "ziekteverlof",
    "ouderschapsverlof",
    "afwezig",
    "maternity",
    "absent",
];

/// Words of somebody who tells of an end, folded.
const ENDS: &str = "stopt eindigt afloopt contract voorbij einde ends stops ending over finished";

/// Returns whether a statement laments, asks or tells of an end: from its first sentence on, or more than once.
fn complains(statement: &Statement) -> bool {
    let laments = |text: &str| {
        let folded = fold(text);
        let words = words_of(&folded).filter(|word| COMPLAINS.split(' ').any(|one| one == *word));
        words.count()
    };
    let first = statement
        .text
        .split_inclusive(['.', '!', '?'])
        .next()
        .unwrap_or_default();
    let folded = fold(&statement.text);
    let ends = words_of(&folded).any(|word| ENDS.split(' ').any(|one| one == word));
    let away = first.trim_end().ends_with('?') || ends || AWAY.iter().any(|word| folded.contains(word));
    away || laments(first) > 0 || laments(&statement.text) > 1
}

/// Returns what was said of a partner that goes well, in the order of noting: nothing that complains, hangs on somebody or answers another,
/// and what is said of another partner too only in the words themselves.
fn praise<'a>(record: &Record<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let such = |s: &&Statement| {
        let hangs = hangs_on_one(&s.text).or_else(|| went_with_one(&s.text)).is_some();
        let unheard = reaches_nobody(&s.text).is_some();
        let of_it = s.about.len() == 1 || s.voice == Voice::Verbatim;
        of_it
            && !hangs
            && !unheard
            && !complains(s)
            && !was_otherwise(&s.text)
            && !of_condition(record, s)
            && leans_on(record, s).is_none()
    };
    let mut said: Vec<&Statement> = said_of(record, partner).into_iter().filter(such).collect();
    said.sort_by_key(|s| record.order.get(&s.id));
    said
}

/// Proposes the partners with whom it goes well, that matter to somebody or stand nearest, and of whom two things were said.
pub(super) fn good(record: &Record<'_>) -> Vec<Proposal> {
    let nearest = |p: &Partner| {
        let ring = p.distance.ring.as_ref().and_then(|id| record.deck.map.ring(id));
        !p.distance.assumed && ring.is_some_and(|(at, _)| at == 0)
    };
    let stated = |p: &Partner| p.importance.by.values().any(|basis| *basis == Basis::Stated);
    let well = |p: &Partner| is_now(p) && !p.is_internal() && p.experience == Some(Experience::Positive);
    let such = record.heaviest(&record.such(|p| well(p) && (nearest(p) || stated(p))));
    // Words about two partners are told of the weightier one.
    let mut before: Vec<&Id> = Vec::new();
    let mut own = |partner: &Partner| {
        let said = praise(record, partner);
        let new: Vec<&Statement> = said.into_iter().filter(|s| !before.contains(&&s.id)).collect();
        before.extend(new.iter().map(|s| &s.id));
        new
    };
    let spoken = such.into_iter().map(|p| (p, own(p)));
    let enough = |p: &Partner, said: &[&Statement]| !said.is_empty() && said_of(record, p).len() >= SPOKEN;
    let mut found: Vec<(&Partner, Vec<&Statement>)> = spoken.filter(|(p, said)| enough(p, said)).collect();
    // A stable sort: of equals the weightier partner comes first.
    found.sort_by_key(|(_, said)| std::cmp::Reverse(said.len()));
    let first = found.into_iter().take(MOST).enumerate();
    first
        .map(|(at, (partner, said))| {
            let claim = say!(record.words, "propose-good", name = record.name(partner));
            spoken_of(record, "good", &claim, partner, &said, 13 - at)
        })
        .collect()
}

/// Phrases that say that nothing came of it, folded.
const LEFT: [&str; 7] = [
    "bij gebleven",
    "niets van gekomen",
    "niks van gekomen",
    "nooit meer van gehoord",
    "left it at that",
    "nothing came of it",
    "never heard back",
];

fn was_left_at(text: &str) -> bool {
    let folded = fold(text);
    LEFT.iter().any(|phrase| folded.contains(phrase))
}

/// Proposes the partners with whom cooperation is explored, in the words of who spoke of it.
pub(super) fn explored(record: &Record<'_>) -> Vec<Proposal> {
    let such = record.such(|p| p.status == Status::Explored);
    let spoken = such.into_iter().map(|p| (p, said_of(record, p)));
    let left = |said: &[&Statement]| said.iter().any(|s| was_left_at(&s.text));
    let spoken = spoken.filter(|(_, said)| !said.is_empty() && !left(said)).take(MOST);
    spoken
        .map(|(partner, said)| {
            let claim = say!(record.words, "propose-explored", name = record.name(partner));
            spoken_of(record, "explored", &claim, partner, &said, 8)
        })
        .collect()
}

/// Returns the proposal that makes a claim of one partner, with the note on it and two statements.
fn spoken_of(
    record: &Record<'_>,
    rule: &str,
    claim: &str,
    partner: &Partner,
    said: &[&Statement],
    weight: usize,
) -> Proposal {
    let note = partner.note.as_ref().map(|note| full(&one_line(note)));
    let claim: Vec<String> = std::iter::once(full(claim)).chain(note).collect();
    let words = said
        .iter()
        .take(SPOKEN)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    let ids = said.iter().map(|s| s.id.clone());
    let evidence = std::iter::once(partner.id.clone()).chain(ids).collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let found = proposal(&format!("{rule}:{}", partner.id), &claim.join(" "), evidence, &measure);
    found.saying(words).weighing(weight)
}
