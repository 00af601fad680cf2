//! The ties, gathered at the partner that most of them meet.

use crate::findings::prose::{self, sentence};
use crate::findings::{Block, Point, Record, Sentence, heading, list, paragraph};
use crate::say;
use crate::session::{Direction, Partner, SCHOOL, Tie};
use crate::text::Id;

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let (words, ties) = (record.words, &record.session.ties);
    if ties.is_empty() {
        return;
    }
    blocks.push(heading(3, say!(words, "report-ties")));
    let n = ties.len();
    let all: Vec<Id> = ties.iter().map(|tie| tie.id.clone()).collect();
    paragraph(
        blocks,
        vec![sentence(
            say!(words, "ties-count", n = n, number = prose::number(words, n)),
            all,
        )],
    );
    let mut left: Vec<&Tie> = ties.iter().collect();
    let mut points = Vec::new();
    while let Some(hub) = busiest(record, &left) {
        let (mine, rest): (Vec<&Tie>, Vec<&Tie>) = left.into_iter().partition(|tie| tie.from == hub || tie.to == hub);
        left = rest;
        points.push(point(record, &hub, &mine));
    }
    list(blocks, false, points);
}

/// Returns the end that most of these ties meet; of equals the one that was named first.
fn busiest(record: &Record<'_>, ties: &[&Tie]) -> Option<Id> {
    let degree = |id: &Id| ties.iter().filter(|tie| tie.from == *id || tie.to == *id).count();
    let place = |id: &Id| record.session.partners.iter().position(|p| p.id == *id);
    let ends = ties.iter().flat_map(|tie| [&tie.from, &tie.to]);
    ends.min_by_key(|id| (std::cmp::Reverse(degree(id)), place(id)))
        .cloned()
}

fn point(record: &Record<'_>, hub: &Id, ties: &[&Tie]) -> Point {
    let parts: Vec<String> = ties.iter().map(|tie| other(record, hub, tie)).collect();
    let evidence: Vec<Id> = ties.iter().map(|tie| tie.id.clone()).collect();
    Point {
        lead: prose::capital(&name(record, hub)),
        sentences: vec![Sentence {
            text: format!("{}.", prose::row(record.words, &parts)),
            evidence,
            ..Sentence::default()
        }],
        ..Point::default()
    }
}

/// Returns the other end with the arrow, the label and the strength of the tie.
fn other(record: &Record<'_>, hub: &Id, tie: &Tie) -> String {
    let outward = tie.from == *hub;
    let arrow = match tie.direction {
        Direction::None => "",
        Direction::Both => "↔ ",
        Direction::Forward if outward => "→ ",
        Direction::Forward => "← ",
    };
    let strength = tie.strength.map(|n| say!(record.words, "tie-strength", n = n));
    let details: Vec<&str> = tie.label.as_deref().into_iter().chain(strength.as_deref()).collect();
    let details = if details.is_empty() {
        String::new()
    } else {
        format!(" ({})", details.join("; "))
    };
    format!(
        "{arrow}{}{details}",
        name(record, if outward { &tie.to } else { &tie.from })
    )
}

fn name(record: &Record<'_>, id: &Id) -> String {
    if **id == *SCHOOL {
        return say!(record.words, "the-school");
    }
    record
        .session
        .partner(id)
        .map_or_else(|| id.to_string(), |p: &Partner| p.name.to_string())
}
