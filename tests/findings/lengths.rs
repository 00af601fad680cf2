//! The four lengths: what fits, what is chosen, and that every number is the same wherever it stands.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use kring::deck::Lang;
use kring::findings::{Block, Length, Report, ReportOptions, report};
use kring::render::{picture::Picture, text};
use kring::session::{Basis, Participant, Partner, Session, Side, Status};
use proptest::prelude::*;

use crate::anything::{session, things};
use crate::{deck, school};

fn of(session: &Session, lang: Lang, length: Length) -> Report {
    let options = ReportOptions {
        lang,
        length,
        ..ReportOptions::default()
    };
    report(session, &deck(lang), &options)
}

fn demo(lang: Lang) -> Session {
    let yaml = match lang {
        Lang::Nl => include_str!("../../assets/demo.nl.yaml"),
        Lang::En => include_str!("../../assets/demo.en.yaml"),
    };
    serde_yaml::from_str(yaml).expect("the demo reads")
}

fn cases() -> Vec<(String, Session, Lang)> {
    let mut cases: Vec<(String, Session, Lang)> = ["BOS1", "BOS2", "SOS3"]
        .map(|code| (code.to_owned(), school(code), Lang::Nl))
        .into();
    cases.push(("demo nl".into(), demo(Lang::Nl), Lang::Nl));
    cases.push(("demo en".into(), demo(Lang::En), Lang::En));
    cases
}

fn body(report: &Report) -> &[Block] {
    &report.blocks[..report.body]
}

fn quoted(report: &Report) -> BTreeMap<String, usize> {
    let mut seen = BTreeMap::new();
    for quote in body(report).iter().flat_map(Block::quotes) {
        *seen.entry(quote.evidence[0].to_string()).or_default() += 1;
    }
    seen
}

/// The words of a table's cell, by the words of its first.
fn cell(report: &Report, caption: &str, row: &str, column: &str) -> Option<String> {
    report.blocks.iter().find_map(|block| match block {
        Block::Table {
            caption: c, head, rows, ..
        } if c.starts_with(caption) => {
            let at = head.iter().position(|name| name == column)?;
            rows.iter().find(|r| r[0] == row).map(|r| r[at].clone())
        }
        _ => None,
    })
}

#[test]
fn no_length_holds_more_words_than_it_may() {
    for (name, session, lang) in cases() {
        for length in Length::ALL {
            let report = of(&session, lang, length);
            let most = length.most_of(session.partners.len(), session.statements.len());
            let most = most.unwrap_or(usize::MAX);
            assert!(report.words() <= most, "{name} {}: {}", length.name(), report.words());
            assert_eq!(report.lines_over(), 0, "{name} {}", length.name());
        }
        let [meeting, full, all] =
            [Length::Meeting, Length::Full, Length::Evidence].map(|l| of(&session, lang, l).words());
        assert!(
            meeting >= 600 && full >= 1200 && all > meeting,
            "{name}: {meeting}, {full}, {all}"
        );
    }
}

#[test]
fn nothing_is_said_twice_and_no_more_than_two_quotes_follow_each_other() {
    for (name, session, lang) in cases() {
        for length in Length::ALL {
            let report = of(&session, lang, length);
            let mut said = HashSet::new();
            let mut run = 0;
            for block in body(&report) {
                run = if matches!(block, Block::Quote(_)) { run + 1 } else { 0 };
                assert!(run <= 2, "{name} {}: {run} quotes in a row", length.name());
                for sentence in block.sentences() {
                    assert!(
                        said.insert(&sentence.text),
                        "{name} {}: twice: {}",
                        length.name(),
                        sentence.text
                    );
                }
            }
            assert!(quoted(&report).values().all(|n| *n == 1), "{name} {}", length.name());
        }
    }
}

#[test]
fn what_is_chosen_does_not_depend_on_the_order_of_arrival() {
    for (name, session, lang) in cases() {
        // Cards may come in any order; within a card an answer stays behind what it answers.
        let mut turned = session.clone();
        let cards = session.statements.chunk_by(|one, other| one.card == other.card);
        turned.statements = cards.rev().flatten().cloned().collect();
        for length in [Length::Wall, Length::Meeting, Length::Full] {
            let (one, other) = (of(&session, lang, length), of(&turned, lang, length));
            let (one, other) = (quoted(&one), quoted(&other));
            let other: BTreeSet<&str> = other.keys().map(|id| &**id).collect();
            let one: BTreeSet<&str> = one.keys().map(|id| &**id).collect();
            assert_eq!(one, other, "{name} {}", length.name());
        }
    }
}

#[test]
fn everything_that_was_said_stands_in_the_longest() {
    for (name, session, lang) in cases() {
        let report = of(&session, lang, Length::Evidence);
        let named: HashSet<&str> = report.blocks[..report.body]
            .iter()
            .flat_map(|b| {
                b.sentences()
                    .flat_map(|s| &s.evidence)
                    .chain(b.quotes().flat_map(|q| &q.evidence))
            })
            .map(|id| id.as_str())
            .collect();
        for statement in session.statements.iter().filter(|s| s.print != Some(false)) {
            assert!(
                named.contains(statement.id.as_str()),
                "{name}: {} is not told",
                statement.id
            );
        }
    }
}

#[test]
fn the_first_conclusion_stands_at_the_top() {
    let session = demo(Lang::Nl);
    for length in Length::ALL {
        let report = of(&session, Lang::Nl, length);
        assert!(
            report.title.starts_with("De zorg rond leerlingen is het dichtste"),
            "{}",
            report.title
        );
    }
    assert_eq!(
        of(&school("BOS1"), Lang::Nl, Length::Full).title.contains("BOS1"),
        school("BOS1").conclusions.is_empty()
    );
}

#[test]
fn a_draft_says_so_and_holds_what_is_open_and_a_final_report_does_not() {
    let session = school("BOS1");
    let with = |draft| {
        let options = ReportOptions {
            draft,
            ..ReportOptions::default()
        };
        report(&session, &deck(Lang::Nl), &options)
    };
    let page = |report: &Report| text::write(report, 80, Picture::default());
    assert!(page(&with(true)).contains("Ontwerp") && page(&with(true)).contains("Nog open: voor de onderzoeker"));
    assert!(!page(&with(false)).contains("Ontwerp") && !page(&with(false)).contains("toestemming nog niet"));
}

/// A session with one partner and three people, two of one role.
fn three_people() -> Session {
    let mut session = Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into());
    for (id, function, role) in [
        ("p1", "leraar", "leerkracht"),
        ("p2", "leraar", "leerkracht"),
        ("p3", "directeur", "leiding"),
    ] {
        session.participants.push(Participant {
            id: id.into(),
            function: function.into(),
            role: Some(role.into()),
            ..Participant::default()
        });
    }
    session.partners.push(Partner {
        id: "clb".into(),
        name: "CLB".into(),
        domains: vec!["zorg".into()],
        ..Partner::default()
    });
    session
}

fn marked(by: &[&str]) -> String {
    let mut session = three_people();
    session.partners[0].importance.by = by.iter().map(|id| ((*id).into(), Basis::Stated)).collect();
    text::write(&of(&session, Lang::Nl, Length::Full), 10_000, Picture::default())
}

#[test]
fn everyone_is_every_participant_or_the_group_and_roles_are_roles() {
    assert!(marked(&["all"]).contains("Over één partner van buiten is iedereen het eens"));
    assert!(marked(&["p1", "p2", "p3"]).contains("Over één partner van buiten is iedereen het eens"));
    let roles = marked(&["leerkracht", "leiding", "zorg", "vrij"]);
    assert!(!roles.contains("iedereen het eens"), "{roles}");
    assert!(
        marked(&["leerkracht", "leiding"])
            .contains("Bij de leerkrachten en de directeur is het CLB aangeduid als belangrijk.")
    );
    assert!(
        marked(&["leiding", "p3"]).contains("Voor de directeur telt het CLB."),
        "nobody is named twice"
    );
    assert!(marked(&["p1"]).contains("Voor een leraar telt het CLB."), "one of two");
    assert!(marked(&["p1", "p2"]).contains("Voor de leraren telt het CLB."));
}

#[test]
fn who_is_not_there_is_not_counted_as_there() {
    let mut session = three_people();
    for (n, status) in [Status::Past, Status::Wished, Status::Explored, Status::Ended]
        .into_iter()
        .enumerate()
    {
        session.partners.push(Partner {
            id: format!("x{n}").as_str().into(),
            name: format!("Dienst {n}").as_str().into(),
            status,
            ..Partner::default()
        });
    }
    let page = text::write(&of(&session, Lang::Nl, Length::Full), 10_000, Picture::default());
    assert!(
        page.contains("Nu staat er één partner van buiten de school op de kaart."),
        "{page}"
    );
    assert!(page.contains(
        "Apart staan één partner in verkenning, één gewenste partner, één van vroeger en één die is stopgezet."
    ));
}

#[test]
fn the_page_of_a_partner_tells_that_partner_alone() {
    let options = ReportOptions {
        partner: Some("ankerfiguur".into()),
        ..ReportOptions::default()
    };
    let page = report(&demo(Lang::Nl), &deck(Lang::Nl), &options);
    let plain = text::write(&page, 10_000, Picture::default());
    assert!(plain.starts_with("Ankerfiguur van het CLB\n"));
    assert!(plain.contains("De school leert van de ankerfiguur van het CLB.") && plain.contains("elke dinsdag"));
    assert!(plain.contains("Vertrouwen is:") && !plain.contains("sportdienst"));
}

#[test]
fn an_english_report_of_a_dutch_talk_marks_what_is_dutch() {
    let page = report(
        &demo(Lang::Nl),
        &deck(Lang::En),
        &ReportOptions {
            lang: Lang::En,
            ..ReportOptions::default()
        },
    );
    assert!(
        page.blocks
            .iter()
            .flat_map(Block::quotes)
            .all(|q| q.lang == Some(Lang::Nl))
    );
    let html = kring::render::html::write(&page, Picture::default());
    assert!(html.contains(r#"<html lang="en">"#) && html.contains(r#"lang="nl""#));
    assert!(
        html.contains("Professional development") || html.contains("Care for pupils"),
        "domains are said in English"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_the_same_wherever_it_stands(things in things()) {
        let session = session(&things);
        let now = |inside: bool| session.partners.iter().filter(|p| p.status == Status::Now && (p.side == Side::Internal) == inside).count();
        let full = of(&session, Lang::Nl, Length::Evidence);
        for length in Length::ALL {
            let report = of(&session, Lang::Nl, length);
            let said: Vec<&str> = report.sentences().map(|s| s.text.as_str()).filter(|t| t.starts_with("Nu sta")).collect();
            prop_assert_eq!(said.len(), usize::from(!session.partners.is_empty()), "the headline is said once: {:?}", said);
            for block in &report.blocks {
                if let (Block::Map { alt, .. }, Some(said)) = (block, said.first()) {
                    prop_assert!(!alt.contains(said), "the picture says it again: {}", said);
                }
            }
        }
        if session.partners.is_empty() {
            return Ok(());
        }
        let counted = cell(&full, "Hoeveel partners", "Samen van buiten", "Nu");
        prop_assert_eq!(counted, Some(now(false).to_string()));
        let inside = cell(&full, "Hoeveel partners", "Binnen de school", "Nu").unwrap_or_else(|| "0".into());
        prop_assert_eq!(inside, now(true).to_string());
        let listed = full.blocks.iter().find_map(|block| match block {
            Block::Table { caption, rows, .. } if caption == "De partners van de kaart" => Some(rows),
            _ => None,
        });
        let listed = listed.map_or(0, |rows| rows.iter().filter(|r| r[7] == "ja" && r[3] != "binnen").count());
        prop_assert_eq!(listed, now(false));
    }
}

#[test]
fn many_long_conclusions_still_fit_two_pages() {
    let mut whole = school("BOS2");
    let evidence = vec![whole.partners[0].id.clone()];
    whole.conclusions = (1..=14)
        .map(|n| kring::session::Conclusion {
            id: format!("c{n}").as_str().into(),
            text: format!(
                "{} nummer {n}.",
                "De school leert van wie blijft terugkomen en tijd maakt ".repeat(4)
            )
            .as_str()
            .into(),
            evidence: evidence.clone(),
            ..kring::session::Conclusion::default()
        })
        .collect();
    let meeting = of(&whole, Lang::Nl, Length::Meeting);
    assert!(meeting.words() <= 900, "{}", meeting.words());
    assert_eq!(meeting.lines_over(), 0);
    let left = meeting
        .sentences()
        .any(|s| s.text.contains("conclusies staan in het volledige verslag"));
    assert!(left, "how many are left out is said");
    let full = of(&whole, Lang::Nl, Length::Full);
    let all = full.sentences().filter(|s| s.text.contains("nummer")).count();
    assert_eq!(all, 14, "the full report tells all of them once");
}

/// How a sentence begins: its first words, with a name of a partner or a theme as one sign.
fn opening(text: &str, session: &Session) -> String {
    let mut bare = text.to_lowercase().replace('\'', "’");
    let mut names: Vec<String> = session
        .partners
        .iter()
        .map(|p| p.name.to_lowercase().replace('\'', "’"))
        .collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in &names {
        for article in ["de ", "het ", "the ", ""] {
            bare = bare.replace(&format!("{article}{name}"), "x");
        }
    }
    while let Some((head, rest)) = bare.split_once('‘') {
        let Some((_, tail)) = rest.split_once("’ ").or(rest.split_once('’')) else {
            break;
        };
        bare = format!("{head}x {tail}");
    }
    bare.split_whitespace().take(3).collect::<Vec<&str>>().join(" ")
}

#[test]
fn no_section_begins_more_than_two_sentences_in_the_same_words() {
    for (name, session, lang) in cases() {
        for length in [Length::Meeting, Length::Full] {
            let report = of(&session, lang, length);
            for section in body(&report).split(|block| matches!(block, Block::Heading { .. })) {
                let mut begins: BTreeMap<String, Vec<&str>> = BTreeMap::new();
                let paragraphs = section.iter().filter(|b| matches!(b, Block::Paragraph { .. }));
                for sentence in paragraphs.flat_map(Block::sentences).filter(|s| s.lang.is_none()) {
                    begins
                        .entry(opening(&sentence.text, &session))
                        .or_default()
                        .push(&sentence.text);
                }
                // Sentences that begin with the name of a partner do not begin alike.
                for (begin, texts) in begins.iter().filter(|(begin, _)| !begin.starts_with("x ")) {
                    assert!(texts.len() <= 2, "{name} {}: {begin}: {texts:#?}", length.name());
                }
            }
        }
    }
}

#[test]
fn no_heading_stands_over_nothing() {
    for (name, session, lang) in cases() {
        for length in Length::ALL {
            let report = of(&session, lang, length);
            let empty = report.blocks.windows(2).find(|pair| match pair {
                [Block::Heading { level: above, .. }, Block::Heading { level, .. }] => level <= above,
                [Block::Heading { .. }, Block::PageBreak] => true,
                _ => false,
            });
            assert!(empty.is_none(), "{name} {length:?}: {empty:?}");
            assert!(
                !matches!(report.blocks.last(), Some(Block::Heading { .. })),
                "{name} {length:?}"
            );
        }
    }
}
