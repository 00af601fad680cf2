//! The report as files for people: a Word document that its schema knows, and a map that can be listened to.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "pages/kept.rs"]
mod kept;
mod support;

use kring::deck::Lang;
use kring::findings::{Block, Length, Report, ReportOptions, report};
use kring::locale::Words;
use kring::map;
use kring::render::{cells, docx, html, markdown, picture::Picture, png, svg, text};
use kring::session::Session;
use support::csv::part;
use support::example;

fn schools() -> Vec<Session> {
    let demo = kring::store::demo_session(Lang::Nl).unwrap();
    ["BOS1", "BOS2", "SOS3"]
        .map(example::school)
        .into_iter()
        .chain([demo])
        .collect()
}

fn whole(session: &Session) -> Report {
    let options = ReportOptions {
        length: Length::Evidence,
        ..ReportOptions::default()
    };
    report(session, &example::deck(), &options)
}

fn scene(session: &Session) -> map::Scene {
    let options = map::MapOptions::picture(120, 44, Words::of(Lang::Nl));
    map::layout(session, &example::deck().map, &options)
}

fn word(session: &Session) -> Vec<u8> {
    let dots = png::write(&svg::write(&scene(session)), png::PAGE).unwrap();
    let picture = Picture {
        png: Some(&dots),
        ..Picture::default()
    };
    docx::write_on(&whole(session), picture, "2026-10-08").unwrap()
}

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next())
        .collect()
}

#[test]
fn a_word_document_says_what_it_is() {
    let session = example::school("BOS1");
    let core = part(&word(&session), "docProps/core.xml");
    assert!(!core.contains("unknown") && !core.contains("1970"), "{core}");
    let title = format!("<dc:title>{}</dc:title>", whole(&session).title);
    for wanted in [title.as_str(), "<dc:language>nl-BE<", ">2026-10-08T00:00:00Z<"] {
        assert!(core.contains(wanted), "{core}");
    }
    for undated in ["", "herfst", "2026-13-1x"] {
        let file = docx::write_on(&whole(&session), Picture::default(), undated).unwrap();
        assert!(
            !part(&file, "docProps/core.xml").contains("dcterms:created"),
            "{undated}"
        );
    }
}

#[test]
fn the_first_row_of_every_table_is_its_head_and_no_other() {
    for session in schools() {
        let document = part(&word(&session), "word/document.xml");
        let tables = between(&document, "<w:tbl>", "</w:tbl>");
        assert!(tables.len() > 2);
        for table in tables {
            let rows = between(table, "<w:tr>", "</w:tr>");
            let heads: Vec<bool> = rows.iter().map(|row| row.contains("<w:tblHeader/>")).collect();
            assert!(heads[0] && !heads[1..].contains(&true), "{heads:?}");
        }
    }
}

/// A letter is less than half as wide as it is high, in the mean: this many tenths of a twentieth of a point to the half point.
const LETTER: usize = 48;

#[test]
fn no_empty_line_stands_between_a_table_and_the_end_of_its_section() {
    let mut behind_tables = 0;
    for session in schools() {
        let document = part(&word(&session), "word/document.xml");
        for after in document.split("</w:tbl>").skip(1) {
            let first = after.split("</w:p>").next().unwrap_or_default();
            let second = after.split("</w:p>").nth(1).unwrap_or_default();
            behind_tables += usize::from(first.contains("w:val=\"Break\""));
            assert!(!second.contains("w:val=\"Break\""), "{second}");
        }
    }
    assert!(behind_tables > 0, "no section of an example ends behind a table");
}

#[test]
fn no_column_is_narrower_than_its_longest_word() {
    for session in schools() {
        let document = part(&word(&session), "word/document.xml");
        let tables: Vec<(Vec<String>, Vec<Vec<String>>)> = whole(&session)
            .blocks
            .into_iter()
            .filter_map(|block| match block {
                Block::Table { head, rows, .. } => Some((head, rows)),
                _ => None,
            })
            .collect();
        let written = between(&document, "<w:tbl>", "</w:tbl>");
        assert_eq!(written.len(), tables.len());
        for (table, (head, rows)) in written.iter().zip(tables) {
            let grid = between(table, "<w:tblGrid>", "</w:tblGrid>")[0];
            let size: usize = between(table, "<w:sz w:val=\"", "\"")[0].parse().unwrap();
            let widths: Vec<usize> = between(grid, "w:w=\"", "\"")
                .iter()
                .map(|w| w.parse().unwrap())
                .collect();
            assert!(widths.iter().sum::<usize>() <= 9866);
            for (at, width) in widths.iter().enumerate() {
                let texts = rows.iter().map(|row| &row[at]).chain([&head[at]]);
                // A line may end at a space, and behind a hyphen.
                let words = texts.flat_map(|text| text.split([' ', '-']));
                let longest = words.max_by_key(|word| word.chars().count()).unwrap_or_default();
                assert!(
                    10 * (*width - 120) >= LETTER * size * longest.chars().count(),
                    "{longest}: {width}"
                );
            }
        }
    }
}

/// Properties that must stand in this order where they stand together, by ECMA-376.
const ORDER: [[&str; 2]; 8] = [
    ["w:pStyle", "w:keepNext"],
    ["w:pStyle", "w:numPr"],
    ["w:pStyle", "w:ind"],
    ["w:ilvl", "w:numId"],
    ["w:b", "w:i"],
    ["w:color", "w:sz"],
    ["w:sz", "w:vertAlign"],
    ["w:keepNext", "w:spacing"],
];

#[test]
fn properties_stand_in_the_order_of_the_schema() {
    let file = word(&example::school("BOS1"));
    for name in [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/footer1.xml",
    ] {
        let xml = part(&file, name);
        assert!(!xml.contains("paraId") && !xml.contains("<w:rPr/>"), "{name}");
        for of in ["w:pPr", "w:rPr", "w:numPr"] {
            for inside in between(&xml, &format!("<{of}>"), &format!("</{of}>")) {
                for [first, second] in ORDER {
                    let at = |element: &str| {
                        let ends = [" ", "/", ">"].map(|end| inside.find(&format!("<{element}{end}")));
                        ends.into_iter().flatten().min()
                    };
                    let right = at(first).zip(at(second)).is_none_or(|(a, b)| a < b);
                    assert!(right, "{name}: {first} and {second} in {inside}");
                }
            }
        }
    }
    let styles = part(&file, "word/styles.xml");
    assert!(between(&styles, "<w:style ", "</w:style>").iter().all(|style| {
        let at = |element: &str| style.find(element).unwrap_or(0);
        at("<w:name") < at("<w:basedOn").max(at("<w:name") + 1)
            && at("<w:qFormat") < at("<w:pPr").max(at("<w:qFormat") + 1)
    }));
    let settings = part(&file, "word/settings.xml");
    assert!(settings.find("<w:zoom") < settings.find("<w:defaultTabStop"));
}

#[test]
fn putting_properties_in_order_changes_no_text() {
    for session in schools() {
        let document = part(&word(&session), "word/document.xml");
        let said: String = between(&document, "<w:t ", "</w:t>")
            .iter()
            .filter_map(|text| text.split_once('>').map(|(_, text)| text))
            .collect();
        let report = whole(&session);
        let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let sentences: Vec<_> = report.sentences().filter(|s| !s.text.contains(['"', '\''])).collect();
        assert!(sentences.len() > 20);
        for sentence in sentences {
            assert!(said.contains(&escape(&sentence.text)), "{}", sentence.text);
        }
        let title = escape(&report.title);
        let titles = [session.school.code.as_str(), title.as_str()];
        assert!(titles.iter().all(|title| said.contains(title)));
    }
}

/// The sentence that says what the map shows.
fn alt(report: &Report) -> &str {
    let found = report.blocks.iter().find_map(|block| match block {
        Block::Map { alt, .. } => Some(alt.as_str()),
        _ => None,
    });
    found.expect("a map")
}

#[test]
fn what_the_map_shows_is_said_before_its_characters() {
    let session = example::school("BOS1");
    let (report, scene) = (whole(&session), scene(&session));
    let grid = cells::draw(&scene).text();
    let picture = Picture {
        grid: Some(&grid),
        scene: Some(&scene),
        ..Picture::default()
    };
    let plain = text::write(&report, 10_000, picture);
    let row = grid.lines().find(|row| row.contains('●')).unwrap().trim_end();
    assert!(plain.find(alt(&report)).unwrap() < plain.find(row).unwrap());
    let page = markdown::write(&report, picture);
    // The numbers of the map stand before it; the table in its place has a column for each ring behind an empty one.
    let table = page.find("\n|  | ").unwrap();
    assert!(page.find(alt(&report).split_whitespace().next().unwrap()).unwrap() < table);
    assert!(
        !page.contains("```"),
        "a drawing in a fence breaks where the letters are not as wide as cells"
    );
}

#[test]
fn the_table_for_the_map_names_every_partner_in_its_ring() {
    for session in schools() {
        let (report, scene) = (whole(&session), scene(&session));
        let picture = Picture {
            scene: Some(&scene),
            ..Picture::default()
        };
        let page = markdown::write(&report, picture);
        let rings: Vec<&str> = example::deck()
            .map
            .rings
            .iter()
            .map(|r| r.title.to_string())
            .map(|t| &*t.leak())
            .collect();
        let head = format!("|  | {} |", rings.join(" | "));
        let table = page.split(&head).nth(1).expect("the table of the map");
        let table = table.split("\n*").next().unwrap();
        for partner in &session.partners {
            let name = partner.name.replace('|', "\\|").replace('&', "&amp;");
            let plain = name.chars().all(|c| c.is_alphanumeric() || " ,'’-()".contains(c));
            assert!(!plain || table.contains(&name), "{}: {name}", session.school.code);
        }
    }
}

#[test]
fn a_report_for_a_meeting_has_a_map_of_half_a_page_and_two_columns() {
    for session in schools() {
        let deck = example::deck();
        let length = Length::Meeting;
        let report = report(
            &session,
            &deck,
            &ReportOptions {
                length,
                ..ReportOptions::default()
            },
        );
        let few = kring::findings::weightiest(&session, &deck, length).unwrap();
        assert!(few.partners.len() <= 20 && !few.partners.is_empty());
        let (columns, rows) = kring::render::formats::MEETING;
        let options = map::MapOptions::picture(columns, rows, Words::of(Lang::Nl));
        let drawn = svg::write(&map::layout(&few, &deck.map, &options));
        let size = between(&drawn, "viewBox=\"0 0 ", "\"");
        let size: Vec<f64> = size[0].split(' ').map(|n| n.parse().unwrap()).collect();
        // Letters of 15 units on a map of at most 175 by 116 millimetres.
        let points = 15.0 * (175.0 / size[0]).min(116.0 / size[1]) / 0.3528;
        assert!(points >= 7.0, "letters of {points} points");
        let page = html::write(
            &report,
            Picture {
                svg: Some(&drawn),
                ..Picture::default()
            },
        );
        assert!(page.contains("<main class=\"meeting\">") && page.contains("<svg"));
        let dots = png::write(&drawn, png::PAGE).unwrap();
        let picture = Picture {
            png: Some(&dots),
            ..Picture::default()
        };
        let xml = part(&docx::write(&report, picture).unwrap(), "word/document.xml");
        assert_eq!(
            xml.matches("<w:sectPr").count(),
            2,
            "one section with the map, one in columns"
        );
        let last = xml.rsplit("<w:sectPr").next().unwrap();
        let place = |of: &str| last.find(of).unwrap_or_else(|| panic!("{of} in {last}"));
        assert!(place("<w:type ") < place("<w:pgSz ") && place("<w:pgMar ") < place("w:num=\"2\""));
    }
}

#[test]
fn the_title_of_a_map_of_few_partners_does_not_say_that_it_shows_all() {
    let session = schools().remove(0);
    let titled = |few: bool| {
        let options = map::MapOptions {
            few,
            ..map::MapOptions::picture(120, 44, Words::of(Lang::Nl))
        };
        map::layout(&session, &example::deck().map, &options).title
    };
    assert!(titled(false).ends_with("· alle partners"), "{}", titled(false));
    assert!(titled(true).ends_with("· wie het meest weegt"), "{}", titled(true));
}

#[test]
fn a_new_page_begins_with_what_stands_on_it_and_not_behind_a_line_that_may_fill_one() {
    let style = include_str!("../src/render/report.css");
    assert!(style.contains(".break { display: none; }") && style.contains(".break + * { break-before: page; }"));
}

#[test]
fn the_contents_stand_behind_what_matters_most() {
    let report = whole(&example::school("BOS1"));
    let page = html::write(&report, Picture::default());
    let place = |of: &str| page.find(of).unwrap_or_else(|| panic!("no {of}"));
    assert!(place(">In het kort<") < place("<nav>") && place("<nav>") < place(">De kaart</h2>"));
    let xml = part(&docx::write(&report, Picture::default()).unwrap(), "word/document.xml");
    let place = |of: &str| xml.find(of).unwrap_or_else(|| panic!("no {of}"));
    assert!(place("In het kort") < place("\"Contents1\""));
}
