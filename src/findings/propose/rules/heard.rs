//! Rules that read what people said and tell it in their words: what hangs on one person, what stays with one person, who learns from the
//! school.
//!
//! Where a subject of `recurs` tells the same, they are silent.

use std::collections::HashSet;

use super::paired::voices;
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::{article, full, number, one_line, row};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::answers::{hears_first, keeps_secret, reaches_nobody};
use crate::findings::propose::wording::chance::comes_by_chance;
use crate::findings::propose::wording::first_step::takes_first_step;
use crate::findings::propose::wording::held::is_over;
use crate::findings::propose::wording::offers::is_flooded;
use crate::findings::propose::wording::one_person;
use crate::findings::propose::wording::passing_on::{is_taught, stays_with_one};
use crate::findings::propose::wording::reported::{is_hearsay, is_reported};
use crate::findings::propose::wording::rows::FoldedRows;
use crate::findings::propose::wording::situations::{goes, holds_it_alone};
use crate::findings::propose::wording::subject_words::{PASSING_ON, PERSONS};
use crate::findings::propose::wording::wishing::wishes;
use crate::findings::propose::{Proposal, is_now, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Gap, Learning, Partner, PartnerKind, Speaker, Statement, Voice};
use crate::text::Id;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// Words up to which a statement is told whole.
const WHOLE: usize = 40;
/// How many partners that learn from the school are told.
const TAUGHT: usize = 2;

/// The statements that say that something hangs on one person, and those that it stays with one: read once for all subjects.
#[derive(Default)]
pub(in crate::findings::propose) struct Strong {
    hangs: HashSet<Id>,
    stays: HashSet<Id>,
}

impl SectionSource<'_> {
    fn strong(&self) -> &Strong {
        self.read.strong.get_or_init(|| {
            let such = |read: fn(&str) -> Option<&str>| {
                let said = self.session.statements.iter().filter(|s| !subjects::defines(self, s));
                let found = said.filter(|s| {
                    read(&s.text).is_some_and(|one| !is_hearsay(one)) && !is_reported(&s.text) && !is_over(&s.text)
                });
                found.map(|s| s.id.clone()).collect()
            };
            Strong {
                hangs: such(one_person::hangs),
                stays: such(stays_with_one),
            }
        })
    }

    /// Returns whether a statement says that something hangs on one person.
    pub(super) fn hangs(&self, statement: &Statement) -> bool {
        self.strong().hangs.contains(&statement.id)
    }

    /// Returns whether a statement says that what somebody learns stays with one.
    pub(super) fn stays(&self, statement: &Statement) -> bool {
        self.strong().stays.contains(&statement.id)
    }
}

/// Returns what was said by people who are not contradicted, with the sentence in which `read` finds what it looks for.
pub(super) fn heard<'a>(
    record: &SectionSource<'a>,
    read: impl Fn(&str) -> Option<&str>,
) -> Vec<(&'a Statement, String)> {
    let statements = record
        .session
        .statements
        .iter()
        .filter(|s| subjects::is_talk(record, s) && !subjects::defines(record, s));
    let told = |s: &&Statement| !record.exchanges.is_opposed(&s.id);
    let words = |s: &'a Statement| {
        let sentence = read(&s.text).filter(|one| !is_reported(&s.text) && !is_hearsay(one))?;
        let long = s.text.split_whitespace().count() > WHOLE;
        Some((s, if long { sentence.to_owned() } else { one_line(&s.text) }))
    };
    statements.filter(told).filter_map(words).collect()
}

/// Returns the same without what is over, or solved.
fn held<'a>(record: &SectionSource<'a>, read: impl Fn(&str) -> Option<&str>) -> Vec<(&'a Statement, String)> {
    let mut found = heard(record, read);
    found.retain(|(s, _)| !is_over(&s.text));
    found
}

/// Returns the proposal that makes a claim and repeats the words it rests on; none where nobody said them.
pub(super) fn claim(
    record: &SectionSource<'_>,
    rule: &str,
    claim: &str,
    heard: &[(&Statement, String)],
) -> Option<Proposal> {
    let n = heard.len();
    // What hangs on three people is no matter of one of them.
    let most = if rule == "hangs" { TOLD + 1 } else { TOLD };
    let said = heard.iter().take(most).map(|(s, text)| told(record, s, text)).collect();
    let evidence = heard
        .iter()
        .flat_map(|(s, _)| std::iter::once(&s.id).chain(&s.about))
        .cloned()
        .collect();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    (n > 0).then(|| {
        proposal(rule, &full(claim), evidence, &measure)
            .saying(said)
            .weighing(8 + n.min(3))
    })
}

/// Proposes that cooperation hangs on single people, in the words of those who said so.
pub(super) fn hangs(record: &SectionSource<'_>) -> Vec<Proposal> {
    if subjects::tells(record, PERSONS) {
        return Vec::new();
    }
    let mut heard = held(record, one_person::hangs);
    let bearers: Vec<&Speaker> = heard
        .iter()
        .filter(|(s, _)| s.voice == Voice::Verbatim && holds_it_alone(&FoldedRows::of(&s.text)))
        .filter_map(|(s, _)| s.speakers.first())
        .collect();
    with_departures(record, &mut heard);
    let claim_of = match (functions(record, &bearers), only_person(record, &heard)) {
        (Some(names), _) => say!(record.words, "propose-hangs-on", names = names),
        (None, Some(person)) => say!(record.words, "propose-hangs-person", name = record.name(person)),
        (None, None) => record.words.get("subject-persons"),
    };
    claim(record, "hangs", &claim_of, &heard).into_iter().collect()
}

/// Returns the one person from outside whom all of these statements are about.
fn only_person<'a>(record: &SectionSource<'a>, heard: &[(&Statement, String)]) -> Option<&'a Partner> {
    let person =
        |p: &Partner| p.kind == Some(PartnerKind::Person) && heard.iter().all(|(s, _)| s.about.contains(&p.id));
    match record.such(person).as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// Returns the functions of people as a sentence names them, each once; none where nobody has one.
fn functions(record: &SectionSource<'_>, speakers: &[&Speaker]) -> Option<String> {
    let mut known: Vec<String> = Vec::new();
    for function in speakers
        .iter()
        .filter_map(|speaker| record.session.function_of(speaker))
    {
        let name = article(record.words.lang(), true, function);
        if !known.contains(&name) {
            known.push(name);
        }
    }
    (!known.is_empty()).then(|| row(record.words, &known))
}

/// Puts behind what hangs on somebody what another answers right after: that the person goes.
fn with_departures<'a>(record: &SectionSource<'a>, heard: &mut Vec<(&'a Statement, String)>) {
    let all = &record.session.statements;
    let answer = |s: &Statement| {
        let at = *record.order.get(&s.id)?;
        let next = all.get(at + 1)?;
        let here = leans_on(record, next).is_some_and(|before| before.id == s.id);
        (here && goes(&FoldedRows::of(&next.text)) && !record.exchanges.is_opposed(&next.id)).then_some(next)
    };
    let mut with: Vec<(&Statement, String)> = Vec::with_capacity(heard.len() + 1);
    for (statement, words) in heard.drain(..) {
        let next = answer(statement);
        with.push((statement, words));
        with.extend(next.map(|s| (s, one_line(&s.text))));
    }
    *heard = with;
}

/// Proposes that what one learns does not reach the others, in the words of those who said so.
pub(super) fn kept(record: &SectionSource<'_>) -> Vec<Proposal> {
    if subjects::tells(record, PASSING_ON) {
        return Vec::new();
    }
    let mut heard = held(record, |text| {
        stays_with_one(text)
            .filter(|_| !goes_on(text))
            .or_else(|| hears_first(text))
    });
    let (news, unheard): (Vec<_>, Vec<_>) = unheard(record).into_iter().partition(|(s, _)| is_news(&s.text));
    heard.extend(unheard);
    // Who says *dat wist ik niet* answers somebody; alone it says nothing of what the others hear.
    if !heard.is_empty() {
        heard.extend(news);
    }
    let text = record.words.get("propose-kept");
    claim(record, "kept", &text, &heard).into_iter().collect()
}

/// Returns whether what stays somewhere goes further as well: *and in that of my colleague*.
fn goes_on(text: &str) -> bool {
    let told = spaced(text);
    [
        " en in die van ",
        " en in heel ",
        " and in the next ",
        " and in that of ",
        " and in the whole ",
    ]
    .iter()
    .any(|words| told.contains(words))
}

/// Returns what was said where people were asked about learning, and says that it reaches nobody; and what somebody learns only now of what a
/// colleague just told.
fn unheard<'a>(record: &SectionSource<'a>) -> Vec<(&'a Statement, String)> {
    let asked = |s: &Statement| {
        s.card
            .as_ref()
            .is_some_and(|card| LEARNING_CARDS.contains(&card.as_str()))
    };
    let all = &record.session.statements;
    let news = |at: usize, s: &Statement| {
        let before = at.checked_sub(1).and_then(|at| all.get(at));
        let other = before.is_some_and(|b| b.speakers != s.speakers && b.about.iter().any(|id| s.about.contains(id)));
        other && is_news(&s.text)
    };
    let reaches = |at: usize, s: &Statement| asked(s) && reaches_nobody(&s.text).is_some() || news(at, s);
    let such = all.iter().enumerate().filter(|(at, s)| reaches(*at, s));
    such.filter(|(_, s)| stays_with_one(&s.text).is_none() && hears_first(&s.text).is_none())
        .filter(|(_, s)| !is_reported(&s.text) && !is_over(&s.text))
        .filter(|(_, s)| !record.exchanges.is_opposed(&s.id))
        .map(|(_, s)| (s, one_line(&s.text)))
        .collect()
}

/// Cards that ask what is learnt, and what becomes of it.
const LEARNING_CARDS: [&str; 2] = ["leren", "condities"];

/// Returns whether a text says that somebody learns something only now.
fn is_news(text: &str) -> bool {
    let told = spaced(text);
    [
        "dat wist ik niet",
        "dat wist ik zelfs niet",
        "i did not know that",
        "i didn t know that",
        "i never knew that",
    ]
    .iter()
    .any(|words| told.contains(&format!(" {words} ")))
}

/// Proposes what single people say of cooperating as a whole: that not all may be told, that it comes by chance, that it is too much.
pub(super) fn secret(record: &SectionSource<'_>) -> Vec<Proposal> {
    // Who keeps a surprise, or says it all the same, keeps no secret.
    const TOLD_ANYWAY: [&str; 6] = [
        " verrassing ",
        " surprise ",
        " mag het niet zeggen maar ",
        " mag dat niet zeggen maar ",
        " may not say it but ",
        " should not say it but ",
    ];
    plain(record, "secret", |text| {
        let told = spaced(text);
        keeps_secret(text).filter(|_| !TOLD_ANYWAY.iter().any(|words| told.contains(words)))
    })
}

pub(super) fn chance(record: &SectionSource<'_>) -> Vec<Proposal> {
    plain(record, "chance", comes_by_chance)
}

pub(super) fn flooded(record: &SectionSource<'_>) -> Vec<Proposal> {
    // A theme that says so tells it with the same words.
    let themes = &record.session.themes;
    if themes
        .iter()
        .any(|t| is_flooded(&t.title).is_some() && !voices(record, t).is_empty())
    {
        return Vec::new();
    }
    plain(record, "flooded", is_flooded)
}

fn plain(record: &SectionSource<'_>, rule: &str, read: fn(&str) -> Option<&str>) -> Vec<Proposal> {
    let heard = held(record, read);
    let text = record.words.get(&format!("propose-{rule}"));
    claim(record, rule, &text, &heard).into_iter().collect()
}

/// Proposes what people wish, where no gap tells it.
pub(super) fn wish(record: &SectionSource<'_>) -> Vec<Proposal> {
    let gaps = &record.session.gaps;
    let told = |s: &Statement| {
        let of_gap = |gap: &Gap| gap.evidence.contains(&s.id) || gap.about.iter().any(|id| s.about.contains(id));
        gaps.iter().any(of_gap) || s.question.is_some() && !gaps.is_empty()
    };
    let mut heard = held(record, wishes);
    heard.retain(|(s, _)| !told(s));
    let text = say!(record.words, "propose-wish", n = heard.len().min(TOLD));
    claim(record, "wish", &text, &heard).into_iter().collect()
}

/// Proposes that the school takes the first step, in the words of those who said so; silent where the record says of enough partners who began.
pub(super) fn first_step(record: &SectionSource<'_>) -> Vec<Proposal> {
    if !super::lived::initiative(record).is_empty() {
        return Vec::new();
    }
    let heard = heard(record, takes_first_step);
    let such = record.such(|p| is_now(p) && !p.is_internal() && heard.iter().any(|(s, _)| s.about.contains(&p.id)));
    let text = match such.is_empty() {
        true => record.words.get("propose-first-step"),
        false => say!(record.words, "propose-first-step-to", names = record.told(&such)),
    };
    claim(record, "first-step", &text, &heard).into_iter().collect()
}

/// Proposes who learns from the school: by the way in which learning flows, and by what was said or noted of a partner.
pub(super) fn taught(record: &SectionSource<'_>) -> Vec<Proposal> {
    let outside = |id: &Id| {
        record
            .session
            .partner(id)
            .is_some_and(|p| is_now(p) && !p.is_internal())
    };
    let mut heard = heard(record, |text| is_taught(text).then_some(text));
    // *They learn with us*, said of no partner, may be the pupils.
    heard.retain(|(s, _)| s.about.iter().any(outside));
    let said = |p: &Partner| heard.iter().any(|(s, _)| s.about.contains(&p.id));
    let noted = |p: &Partner| p.note.as_ref().is_some_and(|note| is_taught(note));
    // Where somebody tells it, those of whom only a mark says so are not named beside.
    let flows = |p: &Partner| heard.is_empty() && p.learning == Some(Learning::FromSchool);
    let such = record.such(|p| is_now(p) && !p.is_internal() && (flows(p) || noted(p) || said(p)));
    if such.len() < TAUGHT {
        return Vec::new();
    }
    let claim = full(&say!(record.words, "propose-taught", names = record.told(&such)));
    let said: Vec<String> = heard.iter().take(TOLD).map(|(s, text)| told(record, s, text)).collect();
    let mut evidence = crate::findings::language::prose::ids(&such);
    evidence.extend(heard.iter().map(|(s, _)| s.id.clone()));
    let measure = say!(record.words, "measure-partners", n = such.len());
    vec![
        proposal("taught", &claim, evidence, &measure)
            .saying(said)
            .weighing(7 + heard.len().min(2)),
    ]
}
