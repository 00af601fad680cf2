//! Rules that read what people said and tell it in their words: what hangs on one person, what stays with one person, who learns from the
//! school.
//!
//! Where a subject of `recurs` tells the same, they are silent.

use std::collections::HashSet;

use super::phrases::{hangs_on_one, is_taught, stays_with_one, takes_first_step};
use super::repeated::told;
use super::words::{PASSING_ON, PERSONS};
use super::{Proposal, is_now, proposal, subjects};
use crate::findings::Record;
use crate::findings::prose::{full, number, one_line};
use crate::say;
use crate::session::{Learning, Partner, Statement};
use crate::text::Id;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// Words up to which a statement is told whole.
const WHOLE: usize = 40;
/// How many partners that learn from the school are told.
const TAUGHT: usize = 2;

/// The statements that say that something hangs on one person, and those that it stays with one: read once for all subjects.
#[derive(Default)]
pub(in crate::findings) struct Strong {
    hangs: HashSet<Id>,
    stays: HashSet<Id>,
}

impl Record<'_> {
    fn strong(&self) -> &Strong {
        self.strong.get_or_init(|| {
            let such = |read: fn(&str) -> Option<&str>| {
                let said = self.session.statements.iter().filter(|s| !subjects::defines(self, s));
                let found = said.filter(|s| read(&s.text).is_some());
                found.map(|s| s.id.clone()).collect()
            };
            Strong {
                hangs: such(hangs_on_one),
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
fn heard<'a>(record: &Record<'a>, read: impl Fn(&str) -> Option<&str>) -> Vec<(&'a Statement, String)> {
    let statements = record
        .session
        .statements
        .iter()
        .filter(|s| subjects::is_talk(record, s) && !subjects::defines(record, s));
    let told = |s: &&Statement| !record.exchanges.is_opposed(&s.id);
    let words = |s: &'a Statement| {
        let sentence = read(&s.text)?;
        let long = s.text.split_whitespace().count() > WHOLE;
        Some((s, if long { sentence.to_owned() } else { one_line(&s.text) }))
    };
    statements.filter(told).filter_map(words).collect()
}

/// Returns the proposal that makes a claim and repeats the words it rests on; none where nobody said them.
fn claim(record: &Record<'_>, rule: &str, claim: &str, heard: &[(&Statement, String)]) -> Option<Proposal> {
    let n = heard.len();
    let said = heard.iter().take(TOLD).map(|(s, text)| told(record, s, text));
    let text: Vec<String> = std::iter::once(full(claim)).chain(said).collect();
    let evidence = heard
        .iter()
        .flat_map(|(s, _)| std::iter::once(&s.id).chain(&s.about))
        .cloned()
        .collect();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    (n > 0).then(|| proposal(rule, &text.join(" "), evidence, &measure).weighing(8 + n.min(3)))
}

/// Proposes that cooperation hangs on single people, in the words of those who said so.
pub(super) fn hangs(record: &Record<'_>) -> Vec<Proposal> {
    if subjects::tells(record, PERSONS) {
        return Vec::new();
    }
    let heard = heard(record, hangs_on_one);
    let text = record.words.get("subject-persons");
    claim(record, "hangs", &text, &heard).into_iter().collect()
}

/// Proposes that what one learns does not reach the others, in the words of those who said so.
pub(super) fn kept(record: &Record<'_>) -> Vec<Proposal> {
    if subjects::tells(record, PASSING_ON) {
        return Vec::new();
    }
    let heard = heard(record, stays_with_one);
    let text = record.words.get("propose-kept");
    claim(record, "kept", &text, &heard).into_iter().collect()
}

/// Proposes that the school takes the first step, in the words of those who said so; silent where the record says of enough partners who began.
pub(super) fn first_step(record: &Record<'_>) -> Vec<Proposal> {
    if !super::lived::initiative(record).is_empty() {
        return Vec::new();
    }
    let heard = heard(record, takes_first_step);
    let text = record.words.get("propose-first-step");
    claim(record, "first-step", &text, &heard).into_iter().collect()
}

/// Proposes who learns from the school: by the way in which learning flows, and by what was said or noted of a partner.
pub(super) fn taught(record: &Record<'_>) -> Vec<Proposal> {
    let heard = heard(record, |text| is_taught(text).then_some(text));
    let said = |p: &Partner| heard.iter().any(|(s, _)| s.about.contains(&p.id));
    let noted = |p: &Partner| p.note.as_ref().is_some_and(|note| is_taught(note));
    let flows = |p: &Partner| p.learning == Some(Learning::FromSchool);
    let such = record.such(|p| is_now(p) && !p.is_internal() && (flows(p) || noted(p) || said(p)));
    if such.len() < TAUGHT {
        return Vec::new();
    }
    let claim = full(&say!(record.words, "propose-taught", names = record.told(&such)));
    let said: Vec<String> = heard.iter().take(TOLD).map(|(s, text)| told(record, s, text)).collect();
    let text = format!("{claim} {}", said.join(" "));
    let mut evidence = super::super::prose::ids(&such);
    evidence.extend(heard.iter().map(|(s, _)| s.id.clone()));
    let measure = say!(record.words, "measure-partners", n = such.len());
    vec![proposal("taught", text.trim(), evidence, &measure).weighing(7 + heard.len().min(2))]
}
