//! What is still open, on a page of its own at the end of a draft: for the researcher, not for the school.

use crate::findings::language::prose::{open, sentence};
use crate::findings::readiness::{Open, readiness, readiness_of};
use crate::findings::{Block, Point, SectionSource, heading, list, paragraph};
use crate::say;
use crate::session::{Partner, Session};

/// Adds the page of open points of a session, also of what the report leaves out; of one partner those of what its page tells. `kept_back` is
/// what answers or rests on words that `whole` may no longer hold.
pub(in crate::findings) fn write(
    record: &SectionSource<'_>,
    whole: &Session,
    kept_back: &[Open],
    not_names: &[String],
    partner: Option<&Partner>,
    blocks: &mut Vec<Block>,
) {
    let open_points = match partner {
        Some(partner) => readiness_of(whole, record.deck, not_names, &partner.id),
        None => readiness(whole, record.deck, not_names),
    };
    let known = |open: &&Open| kept_back.iter().all(|other| other.kind != open.kind);
    let open_points = open_points.iter().filter(known).chain(kept_back);
    let mut points: Vec<Point> = open_points.map(|o| point(record, o)).collect();
    let silent = blocks.iter().flat_map(Block::sentences).filter(|s| s.open);
    let silent = silent.count();
    blocks.push(Block::PageBreak);
    blocks.push(heading(1, say!(record.words, "report-open")));
    if silent > 0 {
        points.push(Point {
            sentences: vec![open(say!(record.words, "open-silent", n = silent))],
            ..Point::default()
        });
    }
    let intro = if points.is_empty() {
        say!(record.words, "open-nothing")
    } else {
        say!(record.words, "open-intro")
    };
    paragraph(blocks, vec![sentence(intro, vec![])]);
    list(blocks, false, points);
}

fn point(record: &SectionSource<'_>, open_point: &Open) -> Point {
    Point {
        sentences: vec![open(open_point.text(record.words))],
        ..Point::default()
    }
}
