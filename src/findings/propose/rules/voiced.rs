//! What is said of one partner with whom it goes badly, or now well and now badly: a proposal of its own, in the words of who said it; and which
//! partner somebody says is imposed.
//!
//! The experience is the record's own field: words alone make no experience good or bad.

use super::borne::{in_tone, is_one_sided, of_now, weaker_claim};
use super::in_a_row::{holds as is_within, row_on};
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::clause::{is_clause, may_be_clause, spaced};
use crate::findings::language::prose::{capital, full, lower, number, one_line};
use crate::findings::language::verbs::begins_as_verb;
use crate::findings::propose::divided::{sides, values};
use crate::findings::propose::repeated::{told, two_in_order};
use crate::findings::propose::wording::held::{asks_alone, is_retort};
use crate::findings::propose::wording::imposing::is_imposed;
use crate::findings::propose::wording::motive::answers_why;
use crate::findings::propose::wording::phrases::{holds, listed};
use crate::findings::propose::wording::subject_words::judges;
use crate::findings::propose::wording::tone::{SaidTone, complains_by_asking};
use crate::findings::propose::wording::wishing::wishes;
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::objecting::grants;
use crate::findings::statements::replies::{contrast_on, leans_on, stands_alone};
use crate::say;
use crate::session::{Experience, InitiativeFrom, Partner, Statement, Status};
use crate::text::{Id, fold};

/// How many partners of a kind have a proposal of their own.
const OWN: usize = 12;
/// How much less the last of them weighs than the first.
const LESS: usize = 3;
/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// Of how many partners in a list words are repeated.
const WORDS: usize = 3;
/// Words from which on a statement says something.
const SAYS: usize = 4;

/// Returns a proposal for each of the weightiest partners of whom enough was said, and the partners that have none.
pub(super) fn each<'a>(
    record: &SectionSource<'a>,
    rule: &str,
    such: &[&'a Partner],
    claim: &impl Fn(String) -> String,
) -> (Vec<Proposal>, Vec<&'a Partner>) {
    let (mut own, mut rest): (Vec<Proposal>, Vec<&Partner>) = (Vec::new(), Vec::new());
    for partner in record.heaviest(such) {
        let before: Vec<Id> = own
            .iter()
            .flat_map(|p| p.evidence.iter().take(1 + TOLD).cloned())
            .collect();
        let found = (own.len() < OWN)
            .then(|| of_one(record, rule, partner, claim, &before))
            .flatten();
        match found {
            // The first say most: further ones weigh less.
            Some(found) => own.push(Proposal {
                weight: found.weight.saturating_sub(own.len().min(LESS)),
                ..found
            }),
            None => rest.push(partner),
        }
    }
    (own, rest)
}

/// Returns whether a partner with a bad or mixed experience has a proposal with its own words.
pub(super) fn tells(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let judged = matches!(partner.experience, Some(Experience::Negative | Experience::Mixed));
    judged && is_now(partner) && has_words(record, partner)
}

fn has_words(record: &SectionSource<'_>, partner: &Partner) -> bool {
    !said_of(record, partner).is_empty()
}

/// Returns what was noted of partners of which nothing was said: one sentence each, the first few; without the name where there is one partner.
pub(super) fn words_on(record: &SectionSource<'_>, partners: &[&Partner]) -> Vec<String> {
    // Beside others it is said that it was noted: it is no reason for what is claimed of all.
    let of = |p: &&Partner| match partners.len() {
        1 => judging_note(p).map(|note| full(&capital(&note))),
        _ => judging_note(p).map(|note| noted_of(record, p, &note)),
    };
    record.heaviest(partners).iter().filter_map(of).take(WORDS).collect()
}

/// Returns two statements of people who see a partner at another place, in the order of noting; none where it has a proposal of its own.
pub(super) fn of_both_sides(record: &SectionSource<'_>, partner: &Partner) -> Vec<String> {
    if tells(record, partner) {
        return Vec::new();
    }
    let mut sides = sides(record, partner, &said_of(record, partner));
    sides.sort_by_key(|s| record.order.get(&s.id));
    sides.into_iter().map(|s| told(record, s, &one_line(&s.text))).collect()
}

/// Words that turn a sentence around.
const TURNS: &str =
    " maar , wel , terwijl , behalve , but , though , while , whereas , except , you do , she does , he does ";

/// Phrases with which the two are alike, or with which it is the building, a past or an illness that is told.
const ALIKE: &str = "hetzelfde, de rest ook, de anderen ook, zij allemaal, doen ze daar allemaal, daar allemaal, gebouw, was ziek, lente ziek, winter ziek, maanden ziek, vorig jaar, vroeger, ouders komen, \
     is the same, are the same, just the same, the rest too, so are the others, all of them, they all, building, was ill, was off, last year, used to, parents never";

/// Returns whether words set nobody apart.
fn is_alike(statement: &Statement) -> bool {
    holds(&spaced(&statement.text), ALIKE)
}

/// Returns what sets a person apart from the service he or she belongs to: a statement about both that turns around, or one on each right after
/// another of which the second does.
pub(super) fn setting_apart<'a>(record: &SectionSource<'a>, person: &Partner, service: &Partner) -> Vec<&'a Statement> {
    let both = |s: &&Statement| {
        let text = spaced(&s.text);
        let turns = TURNS.split(',').any(|turn| text.contains(turn));
        s.about.contains(&service.id) && turns && stands_alone(record, s) && !is_alike(s)
    };
    let one = said_of(record, person).into_iter().find(both);
    one.map_or_else(|| turned_to(record, person, service), |one| vec![one])
}

/// How a statement begins that turns from a service to a person in it, and what one on a service holds that stands behind one on the person.
const BUT: &str = "maar, alleen, behalve, but, only, except";
const ITSELF: &str = "zelf, itself, themselves, as such";

/// Returns a statement on a person and one on the service, right after one another at the same place of the talk, of which the second turns around.
fn turned_to<'a>(record: &SectionSource<'a>, person: &Partner, service: &Partner) -> Vec<&'a Statement> {
    let of = |s: &Statement, partner: &Partner| matches!(s.about.as_slice(), [id] if *id == partner.id);
    let fits = |s: &Statement| {
        let short = s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
        short && subjects::is_talk(record, s) && !subjects::defines(record, s) && !is_alike(s)
    };
    let turns = |one: &Statement, next: &Statement| {
        let said = spaced(&next.text);
        let but = BUT.split(", ").any(|word| said.starts_with(&format!(" {word} "))) || grants(&next.text);
        let here = one.card == next.card && one.question == next.question && fits(one) && fits(next);
        here && (of(one, service) && of(next, person) && but
            || of(one, person) && of(next, service) && holds(&said, ITSELF))
    };
    let mut pairs = record.session.statements.windows(2);
    let found = pairs.find(|pair| matches!(pair, [one, next] if turns(one, next)));
    found.map(|pair| pair.iter().collect()).unwrap_or_default()
}

/// Returns one statement that praises one of the first partners, and one that laments of one of the others; none without both.
pub(super) fn of_good_and_poor(record: &SectionSource<'_>, good: &[&Partner], poor: &[&Partner]) -> Vec<String> {
    let in_tone = |partners: &[&Partner], of: SaidTone| {
        let fits = |s: &&Statement| {
            record.speech(s).tone == of && s.about.len() == 1 && stands_alone(record, s) && !is_alike(s)
        };
        let found = partners.iter().find_map(|p| said_of(record, p).into_iter().find(fits));
        found.map(|s| told(record, s, &one_line(&s.text)))
    };
    let both = in_tone(good, SaidTone::Good).zip(in_tone(poor, SaidTone::Poor));
    both.map(|(one, other)| vec![one, other]).unwrap_or_default()
}

/// Returns the note on a partner, where it judges: what somebody does, or what the letters of its name stand for, says nothing of how it goes.
pub(super) fn judging_note(partner: &Partner) -> Option<String> {
    let note = partner.note.as_ref().map(one_line)?;
    let (first, rest) = note.split_once(['.', ';']).unwrap_or((note.as_str(), ""));
    let told = match spells_out(first, &partner.name) {
        true => rest.trim().to_owned(),
        false => note.clone(),
    };
    (!told.is_empty() && judges(&told)).then_some(told)
}

/// Returns a note on a partner as a sentence; one without a subject of its own, *speaks Turkish*, names whom it is about.
pub(super) fn noted(record: &SectionSource<'_>, partner: &Partner, note: Option<String>) -> Option<String> {
    let note = note?;
    let whole =
        (is_clause(&note, record.own) || may_be_clause(&note, record.own)) && !begins_as_verb(record.own, &note, false);
    Some(if whole {
        full(&note)
    } else {
        noted_of(record, partner, &note)
    })
}

/// Returns a note on a partner as a sentence that names whom it is about: beside notes on others none stands without its partner.
pub(super) fn noted_of(record: &SectionSource<'_>, partner: &Partner, note: &str) -> String {
    if fold(note).contains(&fold(&partner.name)) {
        return full(note);
    }
    let name = record.name(partner);
    full(&say!(record.words, "propose-noted", name = name, note = lower(note)))
}

/// Returns whether words only say what the letters of a name stand for: *CLB*, *centrum voor leerlingenbegeleiding*.
fn spells_out(words: &str, name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let short = (2..=6).contains(&letters) && name.chars().all(|c| !c.is_lowercase());
    let folded = fold(words);
    let all: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let small = ["voor", "van", "de", "het", "en", "for", "of", "the", "and"];
    let initials = all
        .iter()
        .filter(|w| !small.contains(*w))
        .filter_map(|w| w.chars().next());
    let initials: Vec<char> = initials.collect();
    let name = fold(name);
    let mut left = name.chars();
    let in_order = initials.iter().all(|c| left.any(|letter| letter == *c));
    short && initials.len() > 1 && initials.first().is_some_and(|first| name.starts_with(*first)) && in_order
}

fn of_one(
    record: &SectionSource<'_>,
    rule: &str,
    partner: &Partner,
    claim: &impl Fn(String) -> String,
    before: &[Id],
) -> Option<Proposal> {
    let said = of_now(record, partner, said_of(record, partner));
    let note = noted(record, partner, judging_note(partner));
    let differ = contrast_on(record, &partner.id);
    let told_twice = |s: &&Statement| before.contains(&s.id);
    let apart = is_apart(record, partner);
    // Where people see it far apart, those who see it nearest and farthest tell why; else who objects, behind what it answers.
    let placed = if apart {
        sides(record, partner, &said)
    } else {
        Vec::new()
    };
    let row = if rule == "mixed" {
        row_on(record, partner)
    } else {
        Vec::new()
    };
    let both = differ.map(|(one, other)| vec![one, other]).unwrap_or_default();
    let shown: Vec<&Id> = placed.iter().chain(&both).map(|s| &s.id).collect();
    let pair = match differ {
        _ if is_within(&row, &shown) => row,
        _ if !placed.is_empty() => two_in_order(record, placed),
        Some((one, other)) => vec![one, other],
        None => in_tone(record, rule, two(record, partner, &said, before), &said),
    };
    let bare = differ.is_none() && !apart && note.is_none();
    if pair.is_empty() || differ.is_none() && pair.iter().all(told_twice) || bare && is_one_sided(record, rule, &pair) {
        return None;
    }
    let claim = match differ {
        // What somebody objects to stands there: the mark alone is claimed.
        Some(_) => full(&as_marked(record, rule, partner)),
        None => {
            let weaker =
                weaker_claim(record, rule, partner, &pair).filter(|_| note.is_none() && (!apart || rule == "mixed"));
            weaker.unwrap_or_else(|| claim(record.name(partner)))
        }
    };
    let place = apart.then(|| full(&record.views_of(partner)));
    let claim: Vec<String> = std::iter::once(claim).chain(note).chain(place).collect();
    let words = pair.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
    let mut evidence = vec![partner.id.clone()];
    evidence.extend(pair.iter().chain(&said).map(|s| s.id.clone()));
    let n = said.len().max(pair.len());
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let found = proposal(&format!("{rule}:{}", partner.id), &claim.join(" "), evidence, &measure);
    let weight = if n > 1 { 10 + n.min(3) } else { 9 };
    Some(found.saying(words).weighing(weight))
}

/// Returns that an experience was noted with a partner, as it was marked.
fn as_marked(record: &SectionSource<'_>, rule: &str, partner: &Partner) -> String {
    let name = record.name(partner);
    match rule {
        "negative" => say!(record.words, "propose-negative-noted", name = name),
        _ => say!(record.words, "propose-mixed-noted", name = name),
    }
}

/// From how many rings on people see a partner apart.
const APART: usize = 2;

fn is_apart(record: &SectionSource<'_>, partner: &Partner) -> bool {
    record.disputed(APART).iter().any(|p| p.id == partner.id)
}

/// Returns the two statements that tell most of a partner, in the order of noting: of people who see it at different places, else of two people.
/// One that answers another stands with it or not at all.
pub(super) fn two<'a>(
    record: &SectionSource<'a>,
    partner: &Partner,
    said: &[&'a Statement],
    before: &[Id],
) -> Vec<&'a Statement> {
    let both = sides(record, partner, said);
    if !both.is_empty() {
        return two_in_order(record, both);
    }
    let mut open: Vec<&'a Statement> = said.iter().copied().filter(|s| stands_alone(record, s)).collect();
    open.sort_by_key(|s| before.contains(&s.id));
    let first = open.first().copied();
    let new = |s: &&&Statement| !before.contains(&s.id) && !is_of_a_plan(record, partner, s);
    let others = |one: &Statement| {
        let mut others: Vec<&'a Statement> = open
            .iter()
            .filter(new)
            .filter(|s| s.speakers != one.speakers)
            .copied()
            .collect();
        // Who counts a partner as important and who does not see it from two sides; a stable sort.
        others.sort_by_key(|s| values(record, partner, s) == values(record, partner, one));
        others.first().copied()
    };
    let answer = |one: &Statement| {
        let on = |s: &&&Statement| leans_on(record, s).is_some_and(|on| on.id == one.id);
        said.iter().find(on).copied()
    };
    let again = || open.iter().skip(1).find(new).copied();
    let second = first.and_then(|one| others(one).or_else(again).or_else(|| answer(one)));
    match first {
        Some(first) => two_in_order(record, std::iter::once(first).chain(second).collect()),
        None => replied(record, partner, said),
    }
}

/// Returns what was said of a partner and somebody's reply to it, where nothing else stands alone: the reply says little by itself.
fn replied<'a>(record: &SectionSource<'a>, partner: &Partner, said: &[&'a Statement]) -> Vec<&'a Statement> {
    let fits = |s: &Statement| {
        let short = s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
        short && s.about.contains(&partner.id) && subjects::is_talk(record, s) && stands_alone(record, s)
    };
    let pair = |reply: &&'a Statement| Some(vec![leans_on(record, reply).filter(|on| fits(on))?, *reply]);
    said.iter().find_map(pair).unwrap_or_default()
}

/// Returns whether a statement is about another partner too, with whom cooperation is wished or explored: that partner's proposal tells it.
fn is_of_a_plan(record: &SectionSource<'_>, partner: &Partner, statement: &Statement) -> bool {
    let others = statement.about.iter().filter(|id| **id != partner.id);
    let planned = |p: &Partner| matches!(p.status, Status::Wished | Status::Explored);
    others.filter_map(|id| record.session.partner(id)).any(planned)
}

/// Returns what was said of a partner and nobody contradicts, what judges first, then the weightiest.
pub(super) fn said_of<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let of_it = |s: &&Statement| s.about.len() <= 2 && s.about.contains(&partner.id);
    let fits = |s: &&Statement| {
        let asks = asks_alone(&s.text) && !tells_a_question(&s.text) && !complains_by_asking(&s.text);
        let told = subjects::is_talk(record, s) && !subjects::defines(record, s) && s.print != Some(false);
        let is_reason = answers_why(&s.text) && record.speech(s).tone == SaidTone::Open;
        told && !asks
            && !is_reason
            && (SAYS..=QUOTED).contains(&s.text.split_whitespace().count())
            && !record.exchanges.is_opposed(&s.id)
            && !is_answer(&s.text)
            && !is_retort(&s.text)
            && wishes(&s.text).is_none()
    };
    // Few statements are about one partner: what they say is read only then.
    let all = record.session.statements.iter().filter(of_it);
    let mut said: Vec<&Statement> = all.filter(fits).collect();
    record.by_weight(&mut said);
    // A stable sort: among those that judge the weightiest stays first.
    said.sort_by_key(|s| !judges(&s.text));
    said
}

/// Returns whether a text tells what somebody asks: *hij vraagt: wat moeten ze weten?*
fn tells_a_question(text: &str) -> bool {
    let last = text.trim_end().rsplit_once(": ");
    let before = last.map(|(before, _)| spaced(before)).unwrap_or_default();
    let words: Vec<&str> = before.split_whitespace().collect();
    let asks = "vraagt vragen vroeg zegt zeggen zei ze hij zij asks ask asked says say said she he they";
    words.iter().rev().take(2).any(|word| listed(asks, word))
}

/// Words that a bare answer has at most.
const ANSWER: usize = 5;

/// Returns whether a text is a bare answer, which says nothing without what it answers: *Nee, wij ook niet.*
fn is_answer(text: &str) -> bool {
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let answers = words
        .next()
        .is_some_and(|first| ["ja", "nee", "neen", "yes", "no", "jawel"].contains(&first));
    answers && words.count() < ANSWER
}

/// Returns the partners that were noted as imposed and of which somebody says that they are, with these words.
pub(super) fn imposed<'a>(record: &SectionSource<'a>) -> Vec<(&'a Partner, String)> {
    let begun = |p: &Partner| p.initiative.as_ref().map(|i| i.from);
    let noted = |p: &Partner| begun(p) == Some(InitiativeFrom::Imposed) && !record.exchanges.disputes(&p.id, "choice");
    let such = record.such(|p| is_now(p) && noted(p));
    let one = |partner: &'a Partner| {
        let only =
            |s: &&&Statement| (1..=2).contains(&s.about.len()) && s.about.contains(&partner.id) && is_imposed(&s.text);
        let said = said_of(record, partner);
        let found = said.iter().find(only)?;
        let words = told(record, found, &one_line(&found.text));
        Some((partner, words))
    };
    such.into_iter().filter_map(one).collect()
}
