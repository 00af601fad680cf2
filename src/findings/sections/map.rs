//! The map in a report: its place, how to read it, and its numbers in one table.

use crate::deck::{Deck, Domain};
use crate::findings::choosing::length::Length;
use crate::findings::choosing::weight::Weights;
use crate::findings::counts::{CountedPart, StatusTally};
use crate::findings::language::prose::{self, sentence};
use crate::findings::{Block, Links, MapPlace, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{ALL, Basis, Others, Partner, SCHOOL, Session, Status};
use crate::text::Id;

pub(in crate::findings) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    if record.session.partners.is_empty() {
        return;
    }
    let words = record.words;
    blocks.push(heading(1, say!(words, "report-map")));
    if record.is_short() {
        blocks.push(place(record));
        return paragraph(blocks, how_to_read(record));
    }
    // The map has a page of its own: what tells how to read it, and its numbers, fill the page before.
    paragraph(blocks, how_to_read(record));
    blocks.push(table(record));
    blocks.push(place(record));
}

/// Returns what its middle and its distances mean.
fn how_to_read(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (words, rings) = (record.words, &record.deck.map.rings);
    let mut sentences = Vec::new();
    if record.is_short() {
        return vec![sentence(say!(words, "map-how-short"), vec![])];
    }
    if let (Some(near), Some(far)) = (rings.first(), rings.last()) {
        let (near, far) = (near.title.to_lowercase(), far.title.to_lowercase());
        sentences.push(sentence(say!(words, "map-how", near = near, far = far), vec![]));
    }
    sentences.push(sentence(say!(words, "map-distance"), vec![]));
    sentences
}

/// Returns the place of the map, described for whoever cannot see it.
pub(in crate::findings) fn place(record: &SectionSource<'_>) -> Block {
    let words = record.words;
    let now = |d: &Domain| record.counts.domain(&d.id).tally.now;
    let domains = record.deck.map.domains.iter().filter(|d| now(d) > 0);
    let parts: Vec<String> = domains.map(|d| format!("{} ({})", d.title, now(d))).collect();
    let mut alt: Vec<String> = vec![say!(words, "map-alt")];
    let outside =
        record.such(|p| !p.is_internal() && matches!(p.status, Status::Now | Status::Wished | Status::Explored));
    let cut = record.length.on_map().filter(|most| outside.len() > *most);
    if !parts.is_empty() {
        let domains = prose::row(words, &parts);
        alt.push(prose::full(&match cut {
            Some(_) => say!(words, "map-alt-domains-all", domains = domains),
            None => say!(words, "map-alt-domains", domains = domains),
        }));
    }
    let caption = match cut {
        Some(most) => say!(words, "map-caption-wall", n = most),
        _ => say!(words, "map-caption", school = record.session.school.code.as_str()),
    };
    Block::Map {
        caption,
        alt: alt.join(" "),
        place: MapPlace::InText,
    }
}

/// Returns the heads of the columns: domains, rings, and those that are not there now; `ends` where somebody was ended.
fn head(record: &SectionSource<'_>, ends: bool) -> Vec<String> {
    let words = record.words;
    let rings = record.deck.map.rings.iter().map(|ring| ring.title.to_string());
    let mut head = vec![say!(words, "column-domains")];
    head.extend(rings);
    head.extend([
        say!(words, "column-no-ring"),
        say!(words, "column-now"),
        say!(words, "column-explored"),
        say!(words, "column-wished"),
        say!(words, "column-gone"),
    ]);
    head.extend(ends.then(|| say!(words, "column-ended")));
    head
}

/// Returns how many partners stand where: a row for each domain, a column for each ring, those that are not there now apart.
pub(in crate::findings) fn table(record: &SectionSource<'_>) -> Block {
    let (words, counts, map) = (record.words, &record.counts, &record.deck.map);
    // Who was ended is told apart from who faded: the column is there where it holds something.
    let ends = counts.outside.tally.ended + counts.inside.tally.ended > 0;
    let row = |title, part: &CountedPart| row(title, part, ends);
    let domain = |d: &Domain| row(d.title.to_string(), &counts.domain(&d.id));
    let mut rows: Vec<Vec<String>> = map.domains.iter().map(domain).collect();
    if counts.elsewhere.tally.all() > 0 {
        rows.push(row(say!(words, "row-elsewhere"), &counts.elsewhere));
    }
    rows.push(row(say!(words, "row-outside"), &counts.outside));
    if counts.inside.tally.all() > 0 {
        rows.push(row(say!(words, "row-inside"), &counts.inside));
    }
    Block::Table {
        links: Links::None,
        caption: say!(words, "table-counts"),
        head: head(record, ends),
        rows,
    }
}

fn row(title: String, part: &CountedPart, ends: bool) -> Vec<String> {
    let number = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    let StatusTally {
        now,
        explored,
        wished,
        past,
        ended,
    } = part.tally;
    let rings = part.rings.iter().map(|n| number(*n));
    let all = [now.to_string(), number(explored), number(wished), number(past)];
    let last = ends.then(|| number(ended));
    std::iter::once(title).chain(rings).chain(all).chain(last).collect()
}

/// Returns the session that the map of a short length draws: the weightiest partners only, each in one domain and without marks of roles, so that
/// letters are large; `None` where a length draws everything.
pub fn weightiest(session: &Session, deck: &Deck, length: Length) -> Option<Session> {
    length.on_map().map(|most| with_most(session, deck, most))
}

fn with_most(session: &Session, deck: &Deck, most: usize) -> Session {
    let mut view = session.for_map().told_apart(&deck.map).into_owned();
    let weights = Weights::of(&view);
    let shown = |p: &&Partner| matches!(p.status, Status::Now | Status::Wished | Status::Explored) && !p.is_internal();
    let mut kept: Vec<&Partner> = view.partners.iter().filter(shown).collect();
    weights.order(&mut kept);
    let kept: Vec<Id> = kept.into_iter().take(most).map(|p| p.id.clone()).collect();
    view.partners.retain(|p| kept.contains(&p.id));
    view.ties.retain(|tie| {
        [&tie.from, &tie.to]
            .into_iter()
            .all(|end| **end == *SCHOOL || kept.contains(end))
    });
    for partner in &mut view.partners {
        partner.domains.truncate(1);
        partner
            .importance
            .by
            .retain(|viewer, basis| **viewer == *ALL && *basis == Basis::Stated);
        partner.importance.others = Others::default();
        partner.distance.views.clear();
    }
    view
}
