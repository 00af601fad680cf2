//! The partners as a table: the content of the picture for who cannot read it. Draws nothing.

use super::column::SortColumn;
use crate::app::open_session::OpenSession;
use crate::deck::MapTemplate;
use crate::locale::Words;
use crate::say;
use crate::session::{ALL, Basis, Importance, Partner, Session, Viewer};
use crate::text::{Id, fold};

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Whose.
    pub id: Id,
    /// What stands in each column, in the order of [`SortColumn::ALL`].
    pub cells: [String; 8],
}

/// Returns the rows, sorted as the desk asks.
pub fn rows(open: &OpenSession, words: &Words) -> Vec<TableRow> {
    let (session, template) = (&open.session, &open.deck.map);
    let mut partners: Vec<(usize, &Partner)> = session.partners.iter().enumerate().collect();
    let domain = |p: &Partner| {
        let at = |id: &Id| template.domains.iter().position(|d| d.id == *id);
        p.domains.iter().filter_map(at).min().unwrap_or(usize::MAX)
    };
    let ring = |p: &Partner| {
        let ring = p.distance.ring.as_deref().and_then(|id| template.ring(id));
        ring.map_or(usize::MAX, |(at, _)| at)
    };
    match open.map.sort {
        SortColumn::Order => {}
        SortColumn::Name => partners.sort_by_cached_key(|(_, p)| fold(&p.name)),
        SortColumn::Domain => partners.sort_by_key(|(_, p)| (domain(p), ring(p))),
        SortColumn::Ring => partners.sort_by_key(|(_, p)| (ring(p), domain(p))),
        SortColumn::Kind => partners.sort_by_key(|(_, p)| (p.kind.is_none(), p.kind)),
        SortColumn::Status => partners.sort_by_key(|(_, p)| p.status),
        SortColumn::Importance => partners.sort_by_key(|(_, p)| std::cmp::Reverse(weight(&p.importance))),
        SortColumn::Ties => partners.sort_by_cached_key(|(_, p)| std::cmp::Reverse(ties(session, &p.id))),
    }
    if open.map.reversed {
        partners.reverse();
    }
    let names = session.distinct_names(template);
    let row = |(n, p): (usize, &Partner)| row((n, p), names.of(p), open, words);
    partners.into_iter().map(row).collect()
}

fn weight(importance: &Importance) -> (bool, usize) {
    let all = importance.by.contains_key(ALL);
    (all, importance.by.len() + usize::from(importance.others.at_least()))
}

fn ties(session: &Session, id: &Id) -> usize {
    let touches = |tie: &&crate::session::Tie| tie.from == *id || tie.to == *id;
    session.ties.iter().filter(touches).count()
}

/// Returns one partner as a row of the table.
pub fn row_of(open: &OpenSession, words: &Words, partner: &Partner) -> TableRow {
    let name = open.session.name_apart(&open.deck.map, partner);
    row((0, partner), &name, open, words)
}

fn row((n, p): (usize, &Partner), name: &str, open: &OpenSession, words: &Words) -> TableRow {
    let (session, template) = (&open.session, &open.deck.map);
    let ring = p.distance.ring.as_deref().and_then(|id| template.ring(id));
    let ring = match ring {
        _ if p.is_internal() => say!(words, "choice-side-internal"),
        Some((_, ring)) => ring.title.to_string(),
        None => String::new(),
    };
    let word = |field: &str, value: String| words.get(&format!("choice-{field}-{value}"));
    let ties = ties(session, &p.id);
    TableRow {
        id: p.id.clone(),
        cells: [
            (n + 1).to_string(),
            name.to_owned(),
            domains(p, template),
            ring,
            p.kind
                .map(|kind| word("kind", crate::text::word_of(&kind)))
                .unwrap_or_default(),
            word("status", crate::text::word_of(&p.status)),
            importance(&p.importance, template),
            if ties == 0 { String::new() } else { ties.to_string() },
        ],
    }
}

/// Returns the short names of a partner's domains.
pub(super) fn domains(p: &Partner, template: &MapTemplate) -> String {
    let short = |id: &Id| template.domain(id).map(|d| d.short.as_str());
    p.domains.iter().filter_map(short).collect::<Vec<_>>().join(", ")
}

/// Returns what the marks of the column *important* mean: those in use, and only those.
pub fn table_legend(open: &OpenSession, words: &Words) -> Vec<(String, String)> {
    let (session, template) = (&open.session, &open.deck.map);
    let all = || session.partners.iter().flat_map(|p| &p.importance.by);
    let used = |id: &str| all().any(|(who, _)| **who == *id);
    let roles = template.roles.iter().filter(|role| used(&role.id));
    let mut marks: Vec<_> = roles
        .map(|role| (role.letter.to_string(), role.title.to_string()))
        .collect();
    if used(ALL) {
        marks.push((EVERYONE.to_owned(), say!(words, "map-matters-all")));
    }
    if all().any(|(who, _)| who.person().is_some()) {
        marks.push((format!("{PEOPLE}n"), say!(words, "map-matters-people")));
    }
    if session.partners.iter().any(|p| p.importance.others.any()) {
        marks.push(("+n".to_owned(), say!(words, "map-matters-others")));
    }
    if all().any(|(_, basis)| *basis == Basis::Inferred) {
        marks.push(("a-z".to_owned(), say!(words, "map-inferred")));
    }
    marks
}

/// The mark of what matters to everyone, as on the picture.
const EVERYONE: &str = "★";

/// The mark before the number of participants it matters to, each for themselves.
const PEOPLE: &str = "◇";

/// Returns to whom a partner matters, as on the picture: letters of roles, small where inferred; a star for everyone; how many
/// participants, and never which, since the group sees it.
pub(super) fn importance(importance: &Importance, template: &MapTemplate) -> String {
    let mark = |(who, basis): (&Viewer, &Basis)| match template.role(who) {
        Some(role) if *basis == Basis::Inferred => Some(role.letter.to_lowercase().to_string()),
        Some(role) => Some(role.letter.to_string()),
        None => (**who == *ALL).then(|| EVERYONE.to_owned()),
    };
    let mut marks: Vec<String> = importance.by.iter().filter_map(mark).collect();
    marks.sort();
    let people = importance.by.keys().filter(|who| who.person().is_some()).count();
    if people > 0 {
        marks.push(format!("{PEOPLE}{people}"));
    }
    if let Some(n) = importance.others.number().filter(|n| *n > 0) {
        marks.push(format!("+{n}"));
    } else if importance.others.any() {
        marks.push("+".to_owned());
    }
    marks.join(" ")
}
