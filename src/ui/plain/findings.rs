//! The findings in lines: the report sentence by sentence, what one rests on, proposals, names, what is still open.

use super::{NumberedLine, PlainPage, joined, numbered};
use crate::app::OpenSession;
use crate::app::findings::{FindingsView, Passage, PassageShape, ReportPage as Report, listed, thing};
use crate::findings::Rule;
use crate::locale::Words;
use crate::say;
use crate::session::Conclusion;
use crate::ui::findings::lists;

/// Returns what the findings show.
pub(super) fn page(words: &Words, open: &OpenSession) -> PlainPage {
    match open.findings.view {
        FindingsView::Text => text(words, open),
        FindingsView::Evidence { at } => evidence(words, open, at),
        FindingsView::Proposals { at, .. } => proposal(words, open, at),
        FindingsView::Names { at } => names(words, open, at),
        FindingsView::Ready { at } => ready(words, open, at),
    }
}

fn text(words: &Words, open: &OpenSession) -> PlainPage {
    let findings = &open.findings;
    let part = findings
        .page
        .part_of(findings.at)
        .and_then(|at| findings.page.parts.get(at));
    let mut head: Vec<String> = part.map(|part| part.title.clone()).into_iter().collect();
    let stop = findings.stop().map(|stop| stop.text.clone());
    head.extend(stop.map(|text| say!(words, "plain-chosen", what = text)));
    PlainPage {
        key: "findings".into(),
        title: say!(words, "place-findings"),
        head,
        rows: sentences(words, &findings.page),
        foot: vec![say!(words, "plain-findings")],
        whole: false,
    }
}

/// Returns the report: headings as they stand, every sentence with its number.
fn sentences(words: &Words, report: &Report) -> Vec<NumberedLine> {
    let mut rows = Vec::new();
    let mut headings = 0;
    let mut head = |rows: &mut Vec<NumberedLine>, to: usize| {
        for part in report.parts.iter().take(to).skip(headings) {
            let empty = part.empty.then(|| say!(words, "part-empty"));
            rows.push(NumberedLine::plain(joined(
                [part.title.clone()].into_iter().chain(empty),
            )));
        }
        headings = headings.max(to);
    };
    for passage in &report.passages {
        head(&mut rows, passage.parts);
        rows.extend(passage_rows(report, passage));
    }
    head(&mut rows, report.parts.len());
    rows
}

fn passage_rows(report: &Report, passage: &Passage) -> Vec<NumberedLine> {
    let stops = report.stops.get(passage.stops.clone()).unwrap_or_default();
    let lead = |at: usize| match (at, passage.lead.as_str()) {
        (0, lead) if !lead.is_empty() => format!("{lead}: "),
        _ => String::new(),
    };
    let stop = |(at, stop): (usize, &crate::app::findings::Stop)| NumberedLine {
        number: Some(passage.stops.start + at + 1),
        text: format!("{}{}", lead(at), stop.text),
    };
    let mut rows: Vec<NumberedLine> = stops.iter().enumerate().map(stop).collect();
    if let PassageShape::Table(head, table) = &passage.shape {
        rows.push(NumberedLine::plain(head.join("; ")));
        rows.extend(table.iter().map(|row| NumberedLine::plain(row.join("; "))));
    }
    rows
}

fn evidence(words: &Words, open: &OpenSession, at: usize) -> PlainPage {
    let things = listed(open);
    let told = |id| {
        let thing = thing(open, words, id);
        joined([thing.text, thing.sort, thing.detail])
    };
    let sentence = open.findings.stop().map(|stop| stop.text.clone());
    let title = match things.len() {
        0 => say!(words, "rests-on-nothing"),
        n => say!(words, "rests-on-title", n = n),
    };
    let mut head: Vec<String> = sentence.into_iter().collect();
    head.extend(things.get(at).map(|id| say!(words, "plain-chosen", what = told(id))));
    PlainPage {
        key: format!("evidence {}", open.findings.at),
        title,
        head,
        rows: numbered(things.iter().map(told)),
        foot: vec![say!(words, "plain-list")],
        whole: false,
    }
}

fn proposal(words: &Words, open: &OpenSession, at: usize) -> PlainPage {
    let Some(proposal) = open.findings.proposals.get(at) else {
        return PlainPage::default();
    };
    let mut head = vec![proposal.text.to_string()];
    head.extend(proposal.measures.iter().map(ToString::to_string));
    let rule = Rule::of(&Conclusion::from(proposal.clone()));
    head.extend(rule.map(|rule| say!(words, "proposal-rule", rule = rule.describe(words))));
    head.push(say!(words, "rests-on-title", n = proposal.evidence.len()));
    let told = |id| {
        let thing = thing(open, words, id);
        NumberedLine::plain(joined([thing.text, thing.detail]))
    };
    PlainPage {
        key: format!("proposal {}", proposal.text),
        title: say!(words, "proposal-title", n = at + 1, all = open.findings.shown()),
        head,
        rows: proposal.evidence.iter().map(told).collect(),
        foot: vec![say!(words, "plain-proposal")],
        whole: true,
    }
}

fn names(words: &Words, open: &OpenSession, at: usize) -> PlainPage {
    let suspects = &open.findings.suspects;
    let mut head = vec![say!(words, "names-about")];
    if let Some(chosen) = suspects.get(at) {
        head.push(say!(words, "plain-chosen", what = chosen.word.to_string()));
        head.extend(chosen.ids.iter().map(|id| thing(open, words, id).text));
    }
    let told = |suspect: &crate::findings::anonymity::Suspect| {
        let places = say!(words, "names-places", n = suspect.ids.len());
        joined([suspect.word.to_string(), lists::why(words, suspect), places])
    };
    PlainPage {
        key: "names".into(),
        title: say!(words, "names-title", n = suspects.len()),
        head,
        rows: numbered(suspects.iter().map(told)),
        foot: vec![say!(words, "plain-names")],
        whole: false,
    }
}

fn ready(words: &Words, open: &OpenSession, at: usize) -> PlainPage {
    let points: Vec<String> = open.findings.ready.iter().map(|point| point.text(words)).collect();
    let mut head = vec![say!(words, "ready-about")];
    head.extend(
        points
            .get(at)
            .map(|point| say!(words, "plain-chosen", what = point.as_str())),
    );
    PlainPage {
        key: "ready".into(),
        title: say!(words, "ready-title", n = points.len()),
        head,
        rows: numbered(points),
        foot: vec![say!(words, "plain-list")],
        whole: false,
    }
}
