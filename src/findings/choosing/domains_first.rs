//! What a report of two pages prints before all else: the words below its conclusions, then of each domain of which people spoke the exchange
//! that weighs most, that of the partner with which the talk dealt most first.
//!
//! Reads weights, domains and length; what is left of the room goes by weight alone (`fit`).

use std::cmp::Reverse;
use std::collections::HashMap;

use super::place::{Home, of_partner};
use super::weight::printed_words;
use crate::findings::SectionSource;
use crate::findings::sections::with::main_subject;
use crate::session::{Experience, Partner, Statement, Status, Voice};
use crate::text::Id;

/// Words that an exchange has at most to be the one of its domain, and to be that of the partner with which the talk dealt most.
const LONGEST: usize = 64;
const LONGEST_OF_MAIN: usize = 125;

/// Words of one exchange, with what they weigh.
struct DomainExchange {
    ids: Vec<Id>,
    words: usize,
    weight: u32,
    /// Whether one side alone speaks of a partner on whom views differ.
    one_sided: bool,
}

/// Returns the turn of each statement that comes before all others: 0 below a conclusion, then the partner with which the talk dealt most, then a
/// domain after the other, the one whose partners weigh most first.
pub(in crate::findings) fn turns(record: &SectionSource<'_>, may: &impl Fn(&&Statement) -> bool) -> HashMap<Id, usize> {
    let mut turns: HashMap<Id, usize> = HashMap::new();
    for (home, statements) in &record.homes {
        if matches!(home, Home::Conclusion(_)) {
            turns.extend(statements.iter().map(|s| (s.id.clone(), 0)));
        }
    }
    let said: HashMap<&Id, &Statement> = record.session.statements.iter().map(|s| (&s.id, s)).collect();
    let main = main_subject(record);
    let first = main.and_then(|main| weightiest(record, &[main], &said, LONGEST_OF_MAIN, may));
    let covered = first.as_ref().and(main).map(|main| of_partner(main, record.deck));
    let mut domains: Vec<(u32, DomainExchange)> = Vec::new();
    for domain in &record.deck.map.domains {
        let home = Home::Domain(domain.id.clone());
        let here = |p: &&Partner| p.status == Status::Now && of_partner(p, record.deck) == home;
        let here: Vec<&Partner> = record.session.partners.iter().filter(here).collect();
        if covered.as_ref() == Some(&home) || is_told_first(record, &here) {
            continue;
        }
        let weight = here.iter().map(|p| record.weights.partner(&p.id)).sum();
        let exchange = weightiest(record, &here, &said, LONGEST, may);
        domains.extend(exchange.map(|exchange| (weight, exchange)));
    }
    domains.sort_by_key(|(weight, _)| Reverse(*weight));
    let all = first
        .into_iter()
        .chain(domains.into_iter().map(|(_, exchange)| exchange));
    for (at, exchange) in all.enumerate() {
        for id in exchange.ids {
            turns.entry(id).or_insert(at + 1);
        }
    }
    turns
}

/// Returns the weightiest exchange about one of these partners that may be printed whole and has no more words than `most`; a longer one only
/// where there is no other.
fn weightiest(
    record: &SectionSource<'_>,
    here: &[&Partner],
    said: &HashMap<&Id, &Statement>,
    most: usize,
    may: &impl Fn(&&Statement) -> bool,
) -> Option<DomainExchange> {
    let about = |s: &&Statement| {
        s.voice == Voice::Verbatim
            && s.question.as_ref().is_none_or(|id| record.deck.question(id).is_some())
            && s.about.first().is_some_and(|id| here.iter().any(|p| p.id == *id))
    };
    let exchange = |s: &Statement| {
        let ids = record.exchanges.needed(&s.id);
        let whole: Option<Vec<&Statement>> = ids.iter().map(|id| said.get(id).copied().filter(|s| may(s))).collect();
        let whole = whole.filter(|_| record.exchanges.stands_among(&s.id, |id| ids.contains(id)))?;
        Some(DomainExchange {
            words: whole.iter().map(|s| printed_words(s)).sum(),
            one_sided: is_divided(record, s) && whole.iter().all(|other| other.speakers == s.speakers),
            weight: whole.iter().map(|s| record.weights.statement(&s.id)).max().unwrap_or(0),
            ids,
        })
    };
    let all = record.session.statements.iter().filter(about).filter_map(exchange);
    all.min_by_key(|e| {
        (
            e.words > most,
            e.one_sided,
            Reverse(e.weight),
            e.words,
            e.ids.first().cloned(),
        )
    })
}

/// Returns whether the beginning told words about one of these partners.
fn is_told_first(record: &SectionSource<'_>, here: &[&Partner]) -> bool {
    let told = record.told_first.borrow();
    let about = |s: &Statement| s.about.first().is_some_and(|id| here.iter().any(|p| p.id == *id));
    record
        .session
        .statements
        .iter()
        .any(|s| told.contains(&s.id) && about(s))
}

/// Returns whether experiences with a partner that a statement is about are mixed.
fn is_divided(record: &SectionSource<'_>, said: &Statement) -> bool {
    let mut about = said.about.iter().filter_map(|id| record.session.partner(id));
    about.any(|p| p.experience == Some(Experience::Mixed))
}
