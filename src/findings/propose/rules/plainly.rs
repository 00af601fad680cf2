//! Rules that read single statements in everyday words: on whom the school calls late, from whom somebody learns most, who learns inside the
//! school, what it costs and how far it is.
//!
//! One statement is enough where its words say it; where a subject of `recurs` tells the same, they are silent.

use super::heard::{claim, heard};
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, ids, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::everyday::{calls_late, learns_inside, learns_most, names_cost, names_distance};
use crate::findings::propose::wording::held::{is_over, is_supposed};
use crate::findings::propose::wording::reported::{is_hearsay, is_reported};
use crate::findings::propose::wording::tone::is_ironic;
use crate::findings::propose::wording::ways::is_a_way;
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::say;
use crate::session::{Experience, Partner, Statement};
use crate::text::fold;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// From how many statements on the way counts.
const WAYS: usize = 2;
/// About how many partners a statement may be.
const ABOUT: usize = 2;
/// The card that asks about learning.
const LEARNING: &str = "leren";
/// How pupils are called: what is said of them is no learning among colleagues.
const PUPILS: [&str; 7] = [
    "leerling", "kinder", "kleuter", "student", "pupil", "children", "learner",
];

/// Returns statements on one or two partners that fit, in the order of noting; nothing that somebody contradicts, none that was kept from print.
pub(super) fn said_on<'a>(
    record: &SectionSource<'a>,
    fits: impl Fn(&Partner) -> bool,
    read: impl Fn(&Statement) -> bool,
) -> Vec<&'a Statement> {
    let about = |s: &Statement| {
        (1..=ABOUT).contains(&s.about.len()) && s.about.iter().filter_map(|id| record.session.partner(id)).any(&fits)
    };
    let short = |s: &Statement| s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
    let all = record.session.statements.iter();
    all.filter(|s| {
        let held = !is_reported(&s.text) && !is_hearsay(&s.text) && !is_over(&s.text) && !is_supposed(&s.text);
        about(s) && short(s) && subjects::is_talk(record, s) && !record.exchanges.is_opposed(&s.id) && held && read(s)
    })
    .collect()
}

/// Returns the proposal that names the partners of these statements and repeats two of them; none where nothing was said.
fn of(
    record: &SectionSource<'_>,
    rule: &str,
    said: &[&Statement],
    fits: impl Fn(&Partner) -> bool,
    weight: usize,
    text: impl Fn(usize, String) -> String,
) -> Vec<Proposal> {
    let such = record.such(|p| fits(p) && said.iter().any(|s| s.about.contains(&p.id)));
    if such.is_empty() {
        return Vec::new();
    }
    let (many, names) = record.told_with_number(&such);
    let words = said
        .iter()
        .take(TOLD)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    let evidence = ids(&such)
        .into_iter()
        .chain(said.iter().map(|s| s.id.clone()))
        .collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let found = proposal(rule, &full(&text(many, names)), evidence, &measure);
    vec![found.saying(words).weighing(weight)]
}

/// Proposes on whom the school calls late or seldom.
pub(super) fn late(record: &SectionSource<'_>) -> Vec<Proposal> {
    let fits = |p: &Partner| is_now(p) && !p.is_internal();
    let said = said_on(record, fits, |s| {
        !subjects::defines(record, s) && calls_late(&s.text).is_some()
    });
    of(record, "late", &said, fits, 9, |_, names| {
        say!(record.words, "propose-late", names = names)
    })
}

/// Proposes from whom somebody learns most, in those words.
pub(super) fn most(record: &SectionSource<'_>) -> Vec<Proposal> {
    let good = |p: &Partner| p.experience != Some(Experience::Negative) && is_now(p);
    let said = said_on(record, good, |s| learns_most(&s.text).is_some());
    of(record, "most", &said, good, 10, |_, names| {
        say!(record.words, "propose-most", names = names)
    })
}

/// Proposes from whom inside the school somebody learns, where no theme or gap makes it a subject.
pub(super) fn inside(record: &SectionSource<'_>) -> Vec<Proposal> {
    if subjects::tells(record, subjects::INNER) {
        return Vec::new();
    }
    let pupils = |p: &Partner| PUPILS.iter().any(|word| fold(&p.name).contains(word));
    let poor = |p: &Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let fits = |p: &Partner| is_now(p) && p.is_internal() && !pupils(p) && !poor(p);
    let asked = |s: &Statement| s.card.as_ref().is_some_and(|card| card.as_str() == LEARNING);
    // From whom somebody learns most is told there.
    let said = said_on(record, fits, |s| {
        learns_inside(&s.text, asked(s)) && learns_most(&s.text).is_none()
    });
    of(record, "learnt-inside", &said, fits, 9, |_, names| {
        say!(record.words, "propose-learnt-inside", names = names)
    })
}

/// Returns the claim that somebody said what something costs: with whom, where that was said; a price alone decides nothing.
fn what_it_costs(record: &SectionSource<'_>, heard: &[(&Statement, String)]) -> String {
    let such = record.such(|p| heard.iter().any(|(s, _)| s.about.contains(&p.id)));
    match such.is_empty() {
        true => record.words.get("propose-costs"),
        false => say!(record.words, "propose-costs-with", names = record.told(&such)),
    }
}

/// Proposes that money counts, and that the way does, in the words of those who counted it.
pub(super) fn costs(record: &SectionSource<'_>) -> Vec<Proposal> {
    let of = |rule: &str, key: &str, least: usize, read: fn(&str) -> Option<&str>| {
        let told = subjects::tells(record, key);
        let heard = if told { Vec::new() } else { heard(record, read) };
        let enough = heard.len() >= least;
        let text = match key {
            "money" => what_it_costs(record, &heard),
            _ => record.words.get(&format!("subject-{key}")),
        };
        claim(record, rule, &text, &heard)
            .filter(|_| enough)
            .map(|p| p.weighing(7))
    };
    let money = of("costs:money", "money", 1, |text| {
        names_cost(text).filter(|_| !is_ironic(text))
    });
    let way = of("costs:way", "reach", WAYS, |text| {
        names_distance(text).filter(|_| is_a_way(text))
    });
    money.into_iter().chain(way).collect()
}
