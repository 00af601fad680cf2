//! What is still open, on a page of its own at the end of a draft: for the researcher, not for the school.

use crate::findings::language::prose::{open, sentence};
use crate::findings::readiness::Open;
use crate::findings::{Block, Point, SectionSource, heading, list, paragraph};
use crate::say;

/// Adds the page of what is still open.
pub(in crate::findings) fn write(record: &SectionSource<'_>, open_points: &[Open], blocks: &mut Vec<Block>) {
    let mut points: Vec<Point> = open_points.iter().map(|o| point(record, o)).collect();
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
