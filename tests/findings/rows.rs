//! What a report must lose nothing of: every partner, theme and gap has its row, every sentence and quote its number, to be followed both ways.

use std::collections::{BTreeMap, BTreeSet};

use kring::deck::Lang;
use kring::findings::{Block, Length, Report, ReportOptions, report};
use kring::render::{html, picture::Picture};
use kring::session::Session;
use proptest::prelude::*;
use serde_json::json;

use crate::{anything, deck, record};

fn of(session: &Session, lang: Lang, length: Length) -> Report {
    let options = ReportOptions {
        lang,
        length,
        ..ReportOptions::default()
    };
    report(session, &deck(lang), &options)
}

/// The head and the rows of the first table whose caption begins so.
fn table<'r>(report: &'r Report, begins: &[&str]) -> Option<(&'r [String], &'r [Vec<String>])> {
    report.blocks.iter().find_map(|block| match block {
        Block::Table {
            caption, head, rows, ..
        } if begins.iter().any(|begin| caption.starts_with(begin)) => Some((head.as_slice(), rows.as_slice())),
        _ => None,
    })
}

/// Checks that what a session holds has its row: each partner, each one that counts for somebody, each tie, theme, gap and image.
fn nothing_is_missing(session: &Session, lang: Lang) {
    for length in [Length::Full, Length::Evidence] {
        let report = of(session, lang, length);
        let rows = |begins: &[&str]| table(&report, begins).map_or(&[] as &[Vec<String>], |(_, rows)| rows);
        let partners = rows(&[
            "Alle partners",
            "All partners",
            "De partners",
            "The partners",
            "Partners",
        ]);
        assert_eq!(partners.len(), session.partners.len(), "partners at {length:?}");
        let counted = session
            .partners
            .iter()
            .filter(|p| !p.importance.by.is_empty() || p.importance.others.any())
            .count();
        let important = rows(&["Wie telt voor wie", "Who counts for whom", "Who matters to whom"]);
        assert_eq!(important.len(), counted, "who counts at {length:?}");
        for row in important {
            assert!(row.iter().skip(1).any(|cell| !cell.is_empty()), "no mark: {row:?}");
        }
        for block in &report.blocks {
            if let Block::Table { head, rows, .. } = block {
                assert!(rows.iter().all(|row| row.len() == head.len()), "{head:?}");
            }
        }
    }
    let report = of(session, lang, Length::Evidence);
    let firsts = firsts(&report);
    let ids = session
        .partners
        .iter()
        .map(|p| &p.id)
        .chain(session.ties.iter().map(|t| &t.id))
        .chain(session.themes.iter().map(|t| &t.id))
        .chain(session.gaps.iter().map(|g| &g.id))
        .chain(session.images.iter().map(|i| &i.id))
        .chain(session.statements.iter().map(|s| &s.id));
    for id in ids {
        assert!(firsts.contains_key(id.as_str()), "{id} has no row");
    }
}

/// The last cell of each row by its first, in the tables that name the sentences that rest on each thing.
fn firsts(report: &Report) -> BTreeMap<&str, &str> {
    let tables = report.blocks.iter().filter_map(|block| match block {
        Block::Table { head, rows, .. } if head.first().is_some_and(|h| h == "Code") => Some(rows),
        _ => None,
    });
    tables
        .flatten()
        .filter_map(|row| Some((row.first()?.as_str(), row.last()?.as_str())))
        .collect()
}

/// Checks that every sentence and quote that rests on something is numbered, listed, and named by what it rests on.
fn all_can_be_followed(session: &Session, lang: Lang) {
    let report = of(session, lang, Length::Evidence);
    let body = &report.blocks[..report.body];
    let mut next = 0;
    let (_, listed) = table(&report, &["Zinnen en citaten", "Sentences and quotes"]).unwrap_or_default();
    let firsts = firsts(&report);
    for block in body {
        assert!(block.sentences().all(|s| s.evidence.is_empty() == s.mark.is_none()));
        assert!(
            block.quotes().all(|q| q.evidence.is_empty() == q.mark.is_none()),
            "a quote without a number: {block:?}"
        );
        for (mark, evidence) in block.numbered() {
            next += 1;
            assert_eq!(mark, next);
            let row = &listed[usize::try_from(mark).expect("a number") - 1];
            assert_eq!(row[0], mark.to_string());
            for id in evidence {
                assert!(row[1].contains(id.as_str()), "{mark} does not name {id}: {row:?}");
                let back = firsts.get(id.as_str()).copied();
                let back = back.unwrap_or_else(|| panic!("{id} of {mark} has no row"));
                assert!(
                    back.split(", ").any(|number| number == row[0]),
                    "{id} does not name {mark}: {back}"
                );
            }
        }
    }
    assert_eq!(listed.len(), usize::try_from(next).expect("a number"));
    links_lead_somewhere(&html::write(&report, Picture::default()));
}

/// Checks that each link within a page leads to one place, and that each number of the text has its link back.
fn links_lead_somewhere(page: &str) {
    let values = |name: &str| -> Vec<String> {
        let opens = format!("{name}=\"");
        let parts = page.split(opens.as_str()).skip(1);
        parts
            .filter_map(|rest| rest.split('"').next().map(str::to_owned))
            .collect()
    };
    let ids = values(" id");
    let set: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(set.len(), ids.len(), "an id stands twice");
    let links: BTreeSet<String> = values("href")
        .into_iter()
        .filter_map(|to| to.strip_prefix('#').map(str::to_owned))
        .collect();
    for to in &links {
        assert!(set.contains(to), "#{to} leads nowhere");
    }
    for number in ids.iter().filter_map(|id| id.strip_prefix("sentence-")) {
        assert!(
            links.contains(&format!("sentence-{number}")) && links.contains(&format!("rests-{number}")),
            "{number}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_row_and_no_number_is_lost(things in anything::things(), english in any::<bool>()) {
        let session = anything::session(&things);
        let lang = if english { Lang::En } else { Lang::Nl };
        nothing_is_missing(&session, lang);
        all_can_be_followed(&session, lang);
    }
}

#[test]
fn the_demo_and_the_schools_lose_no_row_and_no_number() {
    for lang in [Lang::Nl, Lang::En] {
        let demo = crate::support::stage::demo(lang);
        nothing_is_missing(&demo, lang);
        all_can_be_followed(&demo, lang);
    }
    for code in ["BOS1", "BOS2", "SOS3"] {
        nothing_is_missing(&crate::school(code), Lang::Nl);
        all_can_be_followed(&crate::school(code), Lang::Nl);
    }
}

#[test]
fn who_counts_for_people_without_a_role_has_a_mark() {
    let many: Vec<_> = (0..20)
        .map(|n| json!({ "id": format!("x{n}"), "name": format!("dienst {n}"), "domains": ["zorg"], "importance": { "by": { "leiding": "stated" } } }))
        .chain([
            json!({ "id": "a", "name": "bib", "domains": ["zorg"], "importance": { "by": { "p2": "stated" } } }),
            json!({ "id": "b", "name": "zwembad", "domains": ["zorg"], "importance": { "others": 2 } }),
        ])
        .collect();
    let school = json!({
        "school": { "code": "RIJ" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "poetshulp" },
        ],
        "partners": many,
    });
    let session = record("nl", &school, &json!({}));
    let report = of(&session, Lang::Nl, Length::Full);
    let (head, rows) = table(&report, &["Wie telt voor wie"]).expect("the table");
    assert_eq!(rows.len(), 22);
    assert_eq!(head.last().map(String::as_str), Some("Andere"));
    for name in ["Bib", "Zwembad"] {
        let row = rows.iter().find(|row| row[0] == name).expect("a row");
        assert_eq!(row.last().map(String::as_str), Some("●"), "{name}");
    }
    let (_, partners) = table(&report, &["Alle partners", "De partners", "Partners"]).expect("the partners");
    let bath = partners.iter().find(|row| row[0] == "zwembad").expect("a row");
    assert!(
        bath.iter().any(|cell| cell.contains("niet genoteerd is wie")),
        "{bath:?}"
    );
}

#[test]
fn a_cue_with_its_minute_hides_no_link_behind_it() {
    let demo = crate::support::stage::demo(Lang::Nl);
    let said = demo.statements.first().expect("a statement").id.to_string();
    let mut report = of(&demo, Lang::Nl, Length::Evidence);
    for block in &mut report.blocks {
        if let Block::Table { caption, rows, .. } = block
            && caption.starts_with("Zinnen en citaten")
        {
            rows[0][1] = format!("u0412 (12:04, 13:10), {said}, nobody (0,4; 3)");
        }
    }
    let page = html::write(&report, Picture::default());
    let linked = format!("u0412 (12:04, 13:10), <a href=\"#thing-{said}\">{said}</a>, nobody (0,4; 3)");
    assert!(page.contains(&linked));
}
