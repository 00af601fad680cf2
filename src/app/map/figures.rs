//! The main figures of the network in plain words. Measures nothing itself (see `network`), and draws nothing.

use crate::deck::Deck;
use crate::locale::{Words, list};
use crate::network::{Caution, Measures, measure};
use crate::say;
use crate::session::Session;
use crate::text::Id;

/// How many names a line lists at most.
const MOST: usize = 6;

/// A line of the page of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A heading.
    Title(String),
    /// A figure in words.
    Line(String),
    /// Why the figures mean little.
    Caution(String),
}

/// Returns the figures of a session's network.
pub fn figures(session: &Session, deck: &Deck, words: &Words) -> Vec<Figure> {
    let m = measure(session, &deck.map);
    let page = FiguresPage {
        session,
        deck,
        words,
        m,
    };
    let mut lines = vec![Figure::Title(say!(words, "figures-title"))];
    lines.extend(page.caution());
    lines.extend(page.places());
    lines.extend(page.ties());
    lines.extend(page.school());
    lines.extend(page.links());
    lines
}

struct FiguresPage<'a> {
    session: &'a Session,
    deck: &'a Deck,
    words: &'a Words,
    m: Measures,
}

impl FiguresPage<'_> {
    fn caution(&self) -> Option<Figure> {
        let text = match self.m.caution? {
            Caution::Tiny => say!(self.words, "figures-tiny"),
            Caution::TiePoor => say!(self.words, "figures-tie-poor"),
        };
        Some(Figure::Caution(text))
    }

    fn places(&self) -> Vec<Figure> {
        let (words, counts, map) = (self.words, &self.m.counts, &self.deck.map);
        let outside = self.session.partners.len() - counts.internal.min(self.session.partners.len());
        let mut lines = vec![
            Figure::Title(say!(words, "figures-places")),
            Figure::Line(say!(words, "figures-partners", n = outside, internal = counts.internal)),
        ];
        let count = |(name, n): (String, usize)| format!("{name} {n}");
        let domains = counts.domains.iter().map(|(id, n)| {
            let name = map.domain(id).map_or_else(|| id.to_string(), |d| d.short.to_string());
            (name, *n)
        });
        let none = (say!(words, "figures-no-domain"), counts.no_domain);
        let domains: Vec<String> = domains.chain((none.1 > 0).then_some(none)).map(count).collect();
        lines.push(Figure::Line(domains.join(" · ")));
        let rings = counts.rings.iter().map(|(id, n)| {
            let name = map
                .ring(id)
                .map_or_else(|| id.to_string(), |(_, r)| r.title.to_string());
            (name, *n)
        });
        let none = (say!(words, "figures-no-ring"), counts.no_ring);
        let rings: Vec<String> = rings.chain((none.1 > 0).then_some(none)).map(count).collect();
        lines.push(Figure::Line(rings.join(" · ")));
        lines
    }

    fn ties(&self) -> Vec<Figure> {
        let (words, whole) = (self.words, &self.m.without_school);
        let alone = whole.components.iter().filter(|size| **size == 1).count();
        let parts = whole.components.len() - alone;
        let largest = whole.components.first().copied().unwrap_or(0);
        let mut lines = vec![Figure::Title(say!(words, "figures-ties"))];
        lines.push(Figure::Line(say!(
            words,
            "figures-density",
            n = whole.ties,
            percent = decimal(words, whole.density * 100.0, 1),
            mean = decimal(words, whole.mean_degree, 1)
        )));
        lines.push(Figure::Line(say!(
            words,
            "figures-parts",
            n = parts,
            largest = largest,
            alone = alone
        )));
        lines
    }

    fn school(&self) -> Vec<Figure> {
        let (words, school) = (self.words, &self.m.school);
        let mut lines = vec![
            Figure::Title(say!(words, "figures-school")),
            Figure::Line(say!(words, "figures-degree", n = school.degree)),
        ];
        if let Some(constraint) = school.constraint {
            let value = decimal(words, constraint, 2);
            lines.push(Figure::Line(say!(words, "figures-constraint", value = value)));
            let size = decimal(words, school.effective_size, 1);
            lines.push(Figure::Line(say!(
                words,
                "figures-size",
                size = size,
                degree = school.degree
            )));
        }
        let percent = decimal(words, school.betweenness * 100.0, 0);
        lines.push(Figure::Line(say!(words, "figures-between", percent = percent)));
        lines
    }

    fn links(&self) -> Vec<Figure> {
        let (words, m) = (self.words, &self.m);
        let mut lines = vec![Figure::Title(say!(words, "figures-links"))];
        for group in m.subgroups.iter().take(MOST) {
            lines.push(Figure::Line(say!(words, "figures-group", names = self.names(group))));
        }
        if !m.subgroups.is_empty() {
            let value = decimal(words, m.modularity, 2);
            lines.push(Figure::Line(say!(words, "figures-modularity", value = value)));
        }
        for broker in m.brokers.iter().take(MOST) {
            let short = |id: &Id| self.deck.map.domain(id).map(|d| d.short.to_string());
            let domains: Vec<String> = broker.domains.iter().filter_map(short).collect();
            lines.push(Figure::Line(say!(
                words,
                "figures-broker",
                name = self.names(std::slice::from_ref(&broker.id)),
                domains = list(words, &domains),
                n = broker.pairs
            )));
        }
        if !m.cut_points.is_empty() {
            let names = self.names(&m.cut_points);
            lines.push(Figure::Line(say!(words, "figures-cut-points", names = names)));
        }
        if lines.len() == 1 {
            lines.push(Figure::Line(say!(words, "figures-no-links")));
        }
        lines
    }

    /// Returns names of partners; those past the first few are counted.
    fn names(&self, ids: &[Id]) -> String {
        let name = |id: &Id| {
            self.session
                .partner(id)
                .map_or_else(|| id.to_string(), |p| p.name.to_string())
        };
        let mut names: Vec<String> = ids.iter().take(MOST).map(name).collect();
        let more = ids.len().saturating_sub(MOST);
        if more > 0 {
            names.push(say!(self.words, "figures-more", n = more));
        }
        list(self.words, &names)
    }
}

/// Returns a number with this many decimals, as the language writes it.
fn decimal(words: &Words, value: f64, places: usize) -> String {
    words.point(&format!("{value:.places$}"))
}
