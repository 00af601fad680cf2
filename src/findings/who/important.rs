//! Who matters to whom: to everyone, to a role, to so many; and what the researcher inferred, said to be so.

use std::collections::BTreeMap;

use crate::findings::prose::{self, open};
use crate::findings::{Block, Record, Sentence, heading, points};
use crate::say;
use crate::session::{ALL, Basis, Partner, Session, Viewer};

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    if record.session.partners.is_empty() {
        return;
    }
    blocks.push(heading(3, say!(words, "report-important")));
    let unanimous = record.such(|p| for_everyone(record.session, p));
    let (inside, outside): (Vec<&Partner>, Vec<&Partner>) = unanimous.iter().partition(|p| p.is_internal());
    let mut sentences: Vec<Sentence> = Vec::new();
    sentences.extend(record.about(&outside, |n, names| say!(words, "important-all", n = n, names = names)));
    sentences.extend(record.about(&inside, |_, names| say!(words, "important-all-inside", names = names)));
    let others = record.such(|p| !for_everyone(record.session, p));
    for (who, partners) in grouped(&others, |p| stated(record, p)) {
        sentences.extend(record.about(&partners, |_, names| {
            say!(words, "important-for", who = who.as_str(), names = names)
        }));
    }
    let all = record.such(|_| true);
    for (who, partners) in grouped(&all, |p| inferred(record, p)) {
        sentences.extend(record.about(&partners, |_, names| {
            say!(words, "important-inferred", who = who.as_str(), names = names)
        }));
    }
    if sentences.is_empty() {
        sentences.push(open(say!(words, "important-nothing")));
    }
    points(blocks, sentences);
}

/// Returns whether everyone said that this partner matters: marked so for all, or by each participant.
pub(in crate::findings) fn for_everyone(session: &Session, partner: &Partner) -> bool {
    let by = |id: &str| partner.importance.by.get(id) == Some(&Basis::Stated);
    let people = &session.participants;
    by(ALL) || (people.len() > 1 && people.iter().all(|p| by(&p.id) || p.role.as_deref().is_some_and(by)))
}

/// Returns the partners by the group of people they matter to, in the order in which the groups come.
fn grouped<'p>(partners: &[&'p Partner], who: impl Fn(&Partner) -> Option<String>) -> Vec<(String, Vec<&'p Partner>)> {
    let mut groups: Vec<(String, Vec<&Partner>)> = Vec::new();
    for partner in partners {
        let Some(who) = who(partner) else { continue };
        match groups.iter_mut().find(|(known, _)| *known == who) {
            Some((_, members)) => members.push(partner),
            None => groups.push((who, vec![partner])),
        }
    }
    groups
}

fn stated(record: &Record<'_>, partner: &Partner) -> Option<String> {
    let others = partner.importance.others;
    let more = others
        .any()
        .then(|| match (others.word(), others.number().map(usize::from)) {
            (Some(word), _) => record.words.get(&format!("others-else-{word}")),
            (None, n) => {
                let n = n.unwrap_or(0);
                say!(
                    record.words,
                    "important-others",
                    n = n,
                    number = prose::number(record.words, n)
                )
            }
        });
    viewers(record, &partner.importance.by, Basis::Stated, more)
}

fn inferred(record: &Record<'_>, partner: &Partner) -> Option<String> {
    viewers(record, &partner.importance.by, Basis::Inferred, None)
}

/// Roles in the deck's order, then functions with how many of them, then `more`.
fn viewers(record: &Record<'_>, by: &BTreeMap<Viewer, Basis>, basis: Basis, more: Option<String>) -> Option<String> {
    let marked = |id: &str| by.get(id) == Some(&basis);
    let everyone = marked(ALL).then(|| say!(record.words, "everyone"));
    let roles = record
        .deck
        .map
        .roles
        .iter()
        .filter(|role| marked(&role.id))
        .map(|role| match &role.people {
            Some(people) => people.to_string(),
            None => {
                let role = role.title.to_lowercase();
                say!(record.words, "role-name", role = role)
            }
        });
    let people: Vec<&str> = record
        .session
        .participants
        .iter()
        .filter(|p| marked(&p.id))
        .map(|p| p.function.as_str())
        .collect();
    let people = (!people.is_empty()).then(|| prose::functions(record.words, people.into_iter()));
    let known =
        |id: &Viewer| **id == *ALL || record.deck.map.role(id).is_some() || record.session.participant(id).is_some();
    let strangers = by
        .iter()
        .filter(|(id, b)| **b == basis && !known(id))
        .map(|(who, _)| who.function().unwrap_or(who).to_owned());
    let parts: Vec<String> = everyone
        .into_iter()
        .chain(roles)
        .chain(people)
        .chain(strangers)
        .chain(more)
        .collect();
    (!parts.is_empty()).then(|| prose::row(record.words, &parts))
}
