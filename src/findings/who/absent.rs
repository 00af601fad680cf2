//! Who or what is absent: a partner, means, a role; and partners that are wished for, faded or ended.

use crate::findings::place::Home;
use crate::findings::prose::{self, open, sentence};
use crate::findings::{Block, Point, Record, Sentence, heading, list, paragraph};
use crate::say;
use crate::session::{Gap, GapKind, Status};
use crate::text::Id;

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    blocks.push(heading(3, say!(words, "report-absent")));
    let mut sentences: Vec<Sentence> = Vec::new();
    let status = |status| record.such(|p| p.status == status);
    sentences.extend(record.about(&status(Status::Wished), |_, names| {
        say!(words, "domain-wished", names = names)
    }));
    sentences.extend(record.about(&status(Status::Past), |_, names| {
        say!(words, "domain-past", names = names)
    }));
    sentences.extend(record.about(&status(Status::Ended), |_, names| {
        say!(words, "domain-ended", names = names)
    }));
    if record.session.gaps.is_empty() && sentences.is_empty() {
        sentences.push(open(say!(words, "absent-nothing")));
    }
    paragraph(blocks, sentences);
    let (mut left, mut points) = (Vec::new(), Vec::new());
    for kind in [GapKind::Partner, GapKind::Role, GapKind::Means, GapKind::Other] {
        for gap in record.session.gaps.iter().filter(|gap| gap.kind == kind) {
            points.push(point(record, gap, &mut left));
        }
    }
    list(blocks, false, points);
    paragraph(blocks, record.left_out(left).into_iter().collect());
}

fn point(record: &Record<'_>, gap: &Gap, left: &mut Vec<Id>) -> Point {
    let said = record.said(&Home::Gap(gap.id.clone()));
    left.extend(said.left_out);
    let mut evidence = vec![gap.id.clone()];
    evidence.extend(gap.about.iter().chain(&gap.evidence).cloned());
    let mut sentences = vec![sentence(prose::one_line(&gap.text), evidence)];
    sentences.extend(said.points);
    Point {
        lead: title(record, gap.kind),
        sentences,
        quotes: said.quotes,
    }
}

fn title(record: &Record<'_>, kind: GapKind) -> String {
    match kind {
        GapKind::Partner => say!(record.words, "gap-partner"),
        GapKind::Role => say!(record.words, "gap-role"),
        GapKind::Means => say!(record.words, "gap-means"),
        GapKind::Other => String::new(),
    }
}
