//! Who matters to whom: everyone in a sentence, each role in a sentence, all of it in one table; what the researcher inferred is said to be so.

use std::collections::BTreeMap;

use crate::findings::language::people::Folk;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::language::reason::begins;
use crate::findings::language::vary::{SentenceForm, preferred, say_as};
use crate::findings::sections::ending::accepted;
use crate::findings::{Block, Links, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{ALL, Basis, Participant, Partner, Session, Status};
use crate::text::Id;

pub(super) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    let marked = |p: &Partner| !p.importance.by.is_empty() || p.importance.others.any();
    let all = record.heaviest(&record.such(marked));
    // Where there is little room, what the beginning told of it is enough.
    let told_first = accepted(record).is_empty() && !everyone(record).is_empty();
    if record.is_short() && record.choice.plan.is_tight() && told_first {
        return;
    }
    let now: Vec<&Partner> = all.iter().copied().filter(|p| p.status == Status::Now).collect();
    blocks.push(heading(2, say!(words, "report-important")));
    if all.is_empty() {
        return paragraph(blocks, vec![open(say!(words, "important-nothing"))]);
    }
    // Where there is no conclusion, the beginning told it already.
    let mut sentences = if accepted(record).is_empty() {
        Vec::new()
    } else {
        everyone(record)
    };
    if !record.is_short() || sentences.is_empty() {
        sentences.extend(by_viewer(record, &now));
    }
    if !record.is_short() {
        sentences.extend(inferred(record, &now));
        sentences.extend(not_now(record, &all));
    }
    paragraph(blocks, sentences);
    if !record.is_short() {
        blocks.push(table(record, &all));
    }
}

/// Returns whether everyone said that this partner matters: the group as a whole, or each participant.
pub(in crate::findings) fn for_everyone(session: &Session, partner: &Partner) -> bool {
    partner.importance.is_for_all(&session.participants)
}

/// Returns who counts for everyone, those outside apart from those inside.
pub(in crate::findings) fn everyone(record: &SectionSource<'_>) -> Vec<Sentence> {
    let words = record.words;
    let unanimous = record.heaviest(&record.such(|p| p.status == Status::Now && for_everyone(record.session, p)));
    let (inside, outside): (Vec<&Partner>, Vec<&Partner>) = unanimous.iter().partition(|p| p.is_internal());
    let number = |partners: &[&Partner]| prose::number(words, partners.len());
    let out = || {
        let names = record.named(&outside, record.choice.plan.names).0;
        say!(
            words,
            "important-all",
            n = outside.len(),
            number = number(&outside),
            names = names
        )
    };
    let ins = || {
        let (names, many) = record.named(&inside, record.choice.plan.names);
        say!(
            words,
            "important-all-inside",
            n = if many { 2 } else { 1 },
            names = names
        )
    };
    let out = (!outside.is_empty()).then(|| sentence(out(), prose::ids(&outside)));
    let ins = (!inside.is_empty()).then(|| sentence(ins(), prose::ids(&inside)));
    out.into_iter().chain(ins).collect()
}

/// Returns what somebody says that puts those at risk who count for everyone and stand outside.
pub(in crate::findings) fn at_risk(record: &SectionSource<'_>) -> Vec<Sentence> {
    let unanimous = record.such(|p| p.status == Status::Now && !p.is_internal() && for_everyone(record.session, p));
    super::threatened::at_risk(record, &unanimous)
}

/// Viewers of whom a sentence tells where the length is cut: the table below holds all.
const TOLD: usize = 2;

/// Returns a sentence for each viewer with the weightiest partners that it marked; those of everyone are not said again.
fn by_viewer(record: &SectionSource<'_>, all: &[&Partner]) -> Vec<Sentence> {
    let words = record.words;
    let mut groups: Vec<(Folk, Vec<&Partner>)> = Vec::new();
    for partner in all.iter().filter(|p| !for_everyone(record.session, p)) {
        let Some(folk) = record.folk(&partner.importance.by, Basis::Stated, others(record, partner)) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| known.names == folk.names) {
            Some((_, members)) => members.push(partner),
            None => groups.push((folk, vec![partner])),
        }
    }
    // A short report names three; in the full one the table beside it must not say more of a row than its sentence.
    let most = if record.is_short() {
        record.choice.plan.names.min(3)
    } else {
        record.choice.plan.names
    };
    let told = match record.length.most() {
        None => usize::MAX,
        Some(_) if record.is_short() => TOLD,
        // That one more stands in the table is as long as saying which.
        Some(_) => record.enough(groups.len(), TOLD),
    };
    // The table below holds those of whom no sentence tells.
    let more = groups
        .iter()
        .skip(told)
        .map(|(_, members)| members.len())
        .sum::<usize>();
    let more = (more > 0 && !record.is_short()).then(|| sentence(say!(words, "important-more", n = more), vec![]));
    let one = |(folk, partners): &(Folk, Vec<&Partner>)| {
        let (names, many) = record.named(partners, most);
        let n = if many { 2 } else { 1 };
        let form = |id: &str| {
            let text = say_as!(words, id, who = folk.names.as_str(), n = n, names = names.as_str());
            SentenceForm::new(begins(id, &text, &names), text)
        };
        // A mark of a role says that it was set there, not that each of them says so.
        let ids = match folk.by_role {
            true => ["important-among", "important-among-2"],
            false => ["important-for", "important-for-2"],
        };
        preferred("important", ids.map(form).into(), prose::ids(partners))
    };
    groups.iter().take(told).map(one).chain(more).collect()
}

/// Returns who was marked although they are not there now.
fn not_now(record: &SectionSource<'_>, all: &[&Partner]) -> Option<Sentence> {
    let said = |p: &&&Partner| p.status != Status::Now && p.importance.by.values().any(|b| *b == Basis::Stated);
    let such: Vec<&Partner> = all.iter().filter(said).copied().collect();
    record.about(&such, |n, names| {
        say!(record.words, "important-not-now", n = n, names = names)
    })
}

/// Returns those of whom nobody noted the function.
pub(in crate::findings) fn others(record: &SectionSource<'_>, partner: &Partner) -> Option<String> {
    let others = partner.importance.others;
    others
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
        })
}

fn inferred(record: &SectionSource<'_>, all: &[&Partner]) -> Option<Sentence> {
    let words = record.words;
    let such: Vec<&Partner> = all
        .iter()
        .copied()
        .filter(|p| p.importance.by.values().any(|b| *b == Basis::Inferred))
        .collect();
    let mut viewers = BTreeMap::new();
    for partner in &such {
        let by = partner
            .importance
            .by
            .iter()
            .filter(|(_, basis)| **basis == Basis::Inferred);
        viewers.extend(by.map(|(viewer, basis)| (viewer.clone(), *basis)));
    }
    let who = record.folk(&viewers, Basis::Inferred, None)?;
    let (names, many) = record.named(&such, record.choice.plan.names);
    let n = if many { 2 } else { 1 };
    Some(sentence(
        say!(words, "important-inferred", who = who.names, n = n, names = names),
        prose::ids(&such),
    ))
}

/// Returns one table of partners and roles: a full mark for what was said, an open one for what was inferred.
fn table(record: &SectionSource<'_>, all: &[&Partner]) -> Block {
    let words = record.words;
    let roles = &record.deck.map.roles;
    let head = [say!(words, "column-name"), say!(words, "column-everyone")];
    // Who bears no role, or is known by function only, has a column of their own.
    let others = all.iter().any(|p| of_others(record, p).is_some());
    let other = others.then(|| say!(words, "column-others"));
    let head = head
        .into_iter()
        .chain(roles.iter().map(|role| role.title.to_string()))
        .chain(other);
    let rows: Vec<Vec<String>> = all.iter().map(|p| row(record, p, others)).collect();
    let some = rows
        .iter()
        .flat_map(|cells| cells.iter().skip(1))
        .any(|cell| cell.starts_with('('));
    Block::Table {
        links: Links::None,
        caption: match some {
            true => say!(words, "table-important-some"),
            false => say!(words, "table-important"),
        },
        head: head.collect(),
        rows,
    }
}

/// Returns how a partner matters to those who bear no role of the deck, and to those of whom nobody noted the function.
fn of_others(record: &SectionSource<'_>, partner: &Partner) -> Option<Basis> {
    let roles = &record.deck.map.roles;
    let has_role = |viewer: &str| {
        let own = record
            .session
            .participants
            .iter()
            .find(|p| *p.id == *viewer)
            .and_then(|p| p.role.as_ref());
        viewer == ALL || roles.iter().any(|role| *role.id == *viewer || own == Some(&role.id))
    };
    let by = partner.importance.by.iter().filter(|(viewer, _)| !has_role(viewer));
    let unknown = partner.importance.others.any().then_some(Basis::Stated);
    by.map(|(_, basis)| *basis).chain(unknown).min()
}

fn row(record: &SectionSource<'_>, partner: &Partner, others: bool) -> Vec<String> {
    let mark = |basis: Option<&Basis>| match basis {
        Some(Basis::Stated) => "●".to_owned(),
        Some(Basis::Inferred) => "○".to_owned(),
        None => String::new(),
    };
    let by = &partner.importance.by;
    // What one of several of a role says stands in brackets.
    let of_one = |sign: String| if sign.is_empty() { sign } else { format!("({sign})") };
    let all = if for_everyone(record.session, partner) {
        Some(&Basis::Stated)
    } else {
        by.get(ALL)
    };
    let role = |id: &Id| {
        let own = by.get(&**id);
        let people = record
            .session
            .participants
            .iter()
            .filter(|p| p.role.as_ref() == Some(id));
        let people: Vec<&Participant> = people.collect();
        let marks: Vec<&Basis> = people.iter().filter_map(|p| by.get(&*p.id)).collect();
        let persons = marks.iter().copied().min();
        match own {
            Some(own) => mark(Some(own)),
            None if marks.len() < people.len() => of_one(mark(persons)),
            None => mark(persons),
        }
    };
    let name = prose::capital(&prose::marks(&partner.name));
    let roles = record.deck.map.roles.iter().map(|r| role(&r.id));
    let other = others.then(|| mark(of_others(record, partner).as_ref()));
    [name, mark(all)].into_iter().chain(roles).chain(other).collect()
}
