//! Tables for analysts: the same columns for every school, ids that hold together, and nobody in them who refused.

use std::collections::{BTreeMap, BTreeSet};

use kring::deck::Lang;
use kring::findings::tables::{CellKind, Table, TableCase, TableCell, graph, tables};
use kring::map::places;
use kring::render::{csv, graph as formats, xlsx};
use kring::session::{Consent, Image, Moment, Participant, Partner, Session, Speaker, Statement, Tie};
use proptest::prelude::*;

use crate::support::csv::{cells, part, records};
use crate::{anything, deck, school};

/// The tables of sessions that bear these names.
fn of(sessions: &[(&str, &Session)]) -> Vec<Table> {
    let (nl, en) = (deck(Lang::Nl), deck(Lang::En));
    let cases: Vec<TableCase<'_>> = sessions
        .iter()
        .map(|(name, session)| TableCase {
            name,
            session,
            deck: &nl,
            other: Some(&en),
        })
        .collect();
    tables(&cases)
}

fn table<'a>(all: &'a [Table], name: &str) -> &'a Table {
    all.iter().find(|table| table.name == name).expect("the table")
}

/// The cells of a column.
fn column<'a>(table: &'a Table, name: &str) -> Vec<&'a TableCell> {
    let at = table.column(name).expect("the column");
    table.rows.iter().map(|row| &row[at]).collect()
}

fn heads(all: &[Table]) -> Vec<(&str, Vec<&str>)> {
    let names = |table: &Table| table.columns.iter().map(|c| c.name).collect();
    all.iter().map(|table| (table.name, names(table))).collect()
}

#[test]
fn every_school_has_the_same_columns_in_the_same_order() {
    let empty = Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into());
    let demo = kring::store::demo_session(Lang::Nl).unwrap();
    let schools = ["BOS1", "BOS2", "SOS3"].map(school);
    let first = of(&[("leeg", &empty)]);
    for session in schools.iter().chain([&demo]) {
        assert_eq!(heads(&of(&[("x", session)])), heads(&first), "{}", session.school.code);
    }
    for table in &first {
        let rows = table.rows.iter().all(|row| row.len() == table.columns.len());
        assert!(rows, "{}", table.name);
        let text = String::from_utf8(csv::csv(table).unwrap()).unwrap();
        assert!(!text.starts_with('\u{feff}'));
        assert_eq!(records(&text).len(), table.rows.len() + 1, "{}", table.name);
    }
}

#[test]
fn several_schools_are_their_rows_one_after_the_other() {
    let (one, two) = (school("BOS1"), school("SOS3"));
    let (first, second) = (of(&[("BOS1", &one)]), of(&[("SOS3", &two)]));
    let both = of(&[("BOS1", &one), ("SOS3", &two)]);
    for ((all, one), two) in both.iter().zip(&first).zip(&second).take(both.len() - 2) {
        let joined: Vec<&Vec<TableCell>> = one.rows.iter().chain(&two.rows).collect();
        assert_eq!(all.rows.iter().collect::<Vec<_>>(), joined, "{}", all.name);
    }
    assert_eq!(
        table(&both, "partners").rows.len(),
        one.partners.len() + two.partners.len()
    );
    assert_eq!(table(&both, "ties").rows.len(), one.ties.len() + two.ties.len());
}

/// Every key stands once over all sessions, and every link leads to a row.
fn holds_together(all: &[Table]) -> Result<(), TestCaseError> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for table in all {
        for field in table.columns.iter().filter(|field| field.kind == CellKind::Key) {
            let known = column(table, field.name)
                .into_iter()
                .filter(|cell| **cell != TableCell::Absent);
            let texts: Vec<String> = known.map(TableCell::text).collect();
            let set: BTreeSet<String> = texts.iter().cloned().collect();
            // A tie of a school with itself has no place here; a tie with one partner stands at that partner.
            prop_assert_eq!(set.len(), texts.len(), "{}.{} twice", table.name, field.name);
            keys.insert(format!("{}.{}", table.name, field.name), set);
        }
    }
    for table in all {
        for field in &table.columns {
            let CellKind::Link(to) = field.kind else { continue };
            let there = keys.get(to);
            prop_assert!(there.is_some(), "{} leads nowhere", to);
            for cell in column(table, field.name) {
                let known = *cell == TableCell::Absent || there.is_some_and(|set| set.contains(&cell.text()));
                prop_assert!(known, "{}.{}: {:?} is not in {}", table.name, field.name, cell, to);
            }
        }
    }
    Ok(())
}

#[test]
fn ids_are_unique_over_schools_and_lead_somewhere() {
    let schools = ["BOS1", "BOS2", "SOS3"].map(school);
    let demo = kring::store::demo_session(Lang::Nl).unwrap();
    let all = of(&[("a", &schools[0]), ("b", &schools[1]), ("c", &schools[2]), ("d", &demo)]);
    holds_together(&all).unwrap();
    let partners = column(table(&all, "partners"), "code");
    let codes: BTreeSet<String> = partners.iter().map(|cell| cell.text()).collect();
    assert!(
        codes.len() < partners.len(),
        "the schools share codes, or this test tests nothing"
    );
}

#[test]
fn the_codebook_and_the_codes_leave_nothing_out() {
    let demo = kring::store::demo_session(Lang::Nl).unwrap();
    let all = of(&[("demo", &demo)]);
    let book = table(&all, "codebook");
    let rows: Vec<(String, String)> = book.rows.iter().map(|row| (row[0].text(), row[1].text())).collect();
    for table in &all {
        for field in &table.columns {
            let wanted = (table.name.to_owned(), field.name.to_owned());
            assert_eq!(rows.iter().filter(|row| **row == wanted).count(), 1, "{wanted:?}");
        }
    }
    let codes = table(&all, "codes");
    for text in [book, codes] {
        for cell in text.rows.iter().flatten() {
            assert!(!cell.text().starts_with("data-"), "no message for {cell:?}");
        }
    }
    for name in ["label_nl", "label_en", "definition_nl", "definition_en"] {
        assert!(
            column(book, name).iter().all(|cell| **cell != TableCell::Absent),
            "{name}"
        );
    }
    let known: BTreeSet<(String, String)> = codes.rows.iter().map(|row| (row[1].text(), row[2].text())).collect();
    for table in &all {
        for field in &table.columns {
            let CellKind::Code(list) = field.kind else { continue };
            let list = match list {
                kring::findings::tables::CodeList::Fixed(name, _) | kring::findings::tables::CodeList::Deck(name) => {
                    name
                }
            };
            for cell in column(table, field.name)
                .into_iter()
                .filter(|cell| **cell != TableCell::Absent)
            {
                let code = (list.to_owned(), cell.text());
                assert!(known.contains(&code), "{}.{}: {code:?}", table.name, field.name);
            }
        }
    }
    assert!(column(codes, "label_nl").iter().all(|cell| **cell != TableCell::Absent));
    assert!(column(codes, "label_en").iter().all(|cell| **cell != TableCell::Absent));
}

/// A session in which the first of two participants refused.
fn refused() -> Session {
    let mut session = Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into());
    session.school.code = "BOS9".into();
    let person = |id: &str, consent| Participant {
        id: id.into(),
        function: "leraar".into(),
        consent,
        ..Participant::default()
    };
    session.participants = vec![
        person(
            "p1",
            Consent {
                quote: kring::session::Answer::Refused,
                ..Consent::GIVEN
            },
        ),
        person("p2", Consent::GIVEN),
    ];
    let at = |id: &str| Speaker::Participant(id.into());
    let said = |id: &str, text: &str, speakers: Vec<Speaker>| Statement {
        id: id.into(),
        text: text.into(),
        excerpt: Some(text.into()),
        speakers,
        ..Statement::default()
    };
    session.statements = vec![
        said("s1", "regenworm alleen", vec![at("p1")]),
        said("s2", "regenworm samen", vec![at("p2"), at("p1")]),
        said("s3", "lantaarn", vec![at("p2")]),
        said("s4", "stilte", Vec::new()),
    ];
    session.withdrawn = 2;
    session.images = vec![Image {
        id: "i1".into(),
        image: "regenworm".into(),
        speakers: vec![at("p1")],
        ..Image::default()
    }];
    session.conclusions = vec![kring::session::Conclusion {
        id: "c1".into(),
        text: "zo is het".into(),
        evidence: ["s1", "s3", "i1"].map(Into::into).into(),
        ..Default::default()
    }];
    session.gaps = vec![kring::session::Gap {
        id: "g1".into(),
        text: "tijd".into(),
        evidence: vec!["s2".into(), "s4".into()],
        ..Default::default()
    }];
    session
}

#[test]
fn the_words_of_whoever_refused_are_counted_and_not_told() {
    let session = refused();
    let all = of(&[("BOS9", &session)]);
    let told = |name, field| {
        column(table(&all, name), field)
            .into_iter()
            .map(TableCell::text)
            .collect::<Vec<_>>()
    };
    for table in &all {
        let text = String::from_utf8(csv::csv(table).unwrap()).unwrap();
        assert!(!text.contains("regenworm"), "{}", table.name);
    }
    assert_eq!(told("statements", "code"), ["s3", "s4"]);
    assert_eq!(told("egos", "statements"), ["4"]);
    assert_eq!(told("egos", "statements_withheld"), ["2"]);
    assert_eq!(told("egos", "images_withheld"), ["1"]);
    assert_eq!(told("egos", "withdrawn"), ["2"]);
    assert_eq!(told("participants", "withheld"), ["true", "false"]);
    assert_eq!(told("participants", "statements"), ["2", "2"]);
    assert_eq!(told("conclusion_evidence", "evidence_id"), ["BOS9:s3"]);
    assert_eq!(told("gap_statements", "statement_id"), ["BOS9:s4"]);
    holds_together(&all).unwrap();
}

/// What spreadsheets and readers like to take for something else (names of partners people really wrote among them).
const ODD: [&str; 10] = [
    "=2+5",
    "@work vzw",
    "-18 werking",
    "+32",
    "0032",
    "1e-3",
    "NA",
    "TRUE",
    "3/4",
    "a \"b\", <c> & _x0041_;\u{5d0}",
];

#[test]
fn odd_names_stay_as_they_are_in_csv_and_are_texts_in_a_workbook() {
    let mut session = Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into());
    session.partners = ODD
        .iter()
        .zip(1..)
        .map(|(name, n)| Partner {
            id: format!("x-{n}").into(),
            name: (*name).into(),
            note: Some("eerste regel\ntweede, regel".into()),
            ..Partner::default()
        })
        .collect();
    let all = of(&[("odd", &session)]);
    let partners = table(&all, "partners");
    let text = String::from_utf8(csv::csv(partners).unwrap()).unwrap();
    let rows = records(&text);
    let (name, note) = (partners.column("name").unwrap(), partners.column("note").unwrap());
    let names: Vec<&str> = rows[1..].iter().map(|row| row[name].as_str()).collect();
    assert_eq!(names, ODD);
    assert!(rows[1..].iter().all(|row| row[note] == "eerste regel\ntweede, regel"));

    let book = xlsx::write("Tabellen", &all).unwrap();
    assert_eq!(
        book,
        xlsx::write("Tabellen", &all).unwrap(),
        "the same record, the same file"
    );
    let nth = all.iter().position(|table| table.name == "partners").unwrap() + 1;
    let sheet = part(&book, &format!("xl/worksheets/sheet{nth}.xml"));
    let cells = cells(&sheet);
    for (at, name) in ODD.iter().enumerate() {
        let place = format!("E{}", at + 2);
        let (_, kind, text) = cells.iter().find(|(p, ..)| *p == place).unwrap();
        assert_eq!(kind, "inlineStr", "{name}");
        assert_eq!(text.replace("_x005F_", "_"), *name);
    }
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("_x005F_x0041_"));
    let numbers: BTreeSet<&str> = cells
        .iter()
        .filter(|(_, kind, _)| kind.is_empty())
        .map(|(_, _, t)| t.as_str())
        .collect();
    assert!(numbers.iter().all(|text| text.parse::<f64>().is_ok()), "{numbers:?}");
    let workbook = part(&book, "xl/workbook.xml");
    assert!(
        all.iter()
            .all(|table| workbook.contains(&format!("name=\"{}\"", table.name)))
    );
}

#[test]
fn what_a_sheet_cannot_hold_is_refused() {
    let mut session = refused();
    session.statements[3].text = "é".repeat(32_768).as_str().into();
    let why = xlsx::write("x", &of(&[("lang", &session)])).unwrap_err().to_string();
    assert!(why.contains("statements.text"), "{why}");
    session.statements[3].text = "é".repeat(32_767).as_str().into();
    assert!(xlsx::write("x", &of(&[("lang", &session)])).is_ok());
}

#[test]
fn the_offset_counts_from_the_recording_and_is_empty_before_it() {
    let mut session = refused();
    let moment = |text: &str| Some(text.parse::<Moment>().unwrap());
    session.recordings = vec![kring::session::Recording {
        id: "r1".into(),
        started: moment("2026-11-21T14:00:00+01:00"),
        ..Default::default()
    }];
    session.statements[2].at = moment("2026-11-21T13:59:00+01:00");
    session.statements[3].at = moment("2026-11-21T14:01:30+01:00");
    let all = of(&[("x", &session)]);
    let offsets = column(table(&all, "statements"), "offset");
    assert_eq!(offsets, [&TableCell::Absent, &TableCell::Whole(90)]);
    let recordings = column(table(&all, "statements"), "recording_id");
    assert_eq!(recordings, [&TableCell::Absent, &TableCell::Text("x:r1".into())]);
}

#[test]
fn every_tie_stands_once_and_the_school_has_one_with_each_partner() {
    let mut session = school("SOS3");
    let ends = [("school", 0, "from-school"), ("partner", 0, "to-school")];
    for (n, (from, at, _)) in ends.iter().enumerate() {
        let partner = session.partners[*at].id.clone();
        let (from, to) = if *from == "school" {
            ("school".into(), partner)
        } else {
            (partner, "school".into())
        };
        session.ties.push(Tie {
            id: format!("t90{n}").into(),
            from,
            to,
            direction: kring::session::Direction::Forward,
            strength: (n == 0).then_some(3),
            ..Tie::default()
        });
    }
    let all = of(&[("SOS3", &session)]);
    let (ties, ego) = (table(&all, "ties"), table(&all, "ego_ties"));
    assert_eq!(ties.rows.len() + 2, session.ties.len());
    assert_eq!(ego.rows.len(), session.partners.len() + 1);
    let told = |name| {
        column(ego, name)
            .into_iter()
            .take(2)
            .map(TableCell::text)
            .collect::<Vec<_>>()
    };
    assert_eq!(told("direction"), ["from-school", "to-school"]);
    assert_eq!(
        (told("strength"), told("weight")),
        (vec!["3".into(), String::new()], vec!["3".into(), "1".into()])
    );
    assert!(
        column(ties, "directed")
            .iter()
            .all(|cell| **cell == TableCell::Truth(false))
    );
}

#[test]
fn a_place_is_where_the_map_draws_it_and_nobody_is_placed_by_guess() {
    let session = school("BOS1");
    let deck = deck(Lang::Nl);
    let all = of(&[("BOS1", &session)]);
    let partners = table(&all, "partners");
    let points = places(&session, &deck.map, kring::locale::Words::of(Lang::Nl));
    for ((partner, row), point) in session.partners.iter().zip(&partners.rows).zip(points) {
        let (x, y) = (&row[partners.column("x").unwrap()], &row[partners.column("y").unwrap()]);
        let placed = partner.is_placed() || partner.is_internal();
        assert_eq!(matches!(x, TableCell::Real(_)), placed, "{}", partner.name);
        if let (TableCell::Real(x), TableCell::Real(y), Some(point)) = (x, y, point) {
            assert_eq!((*x, *y), (point.x, point.y));
            assert!(x.abs() <= 1.0 && y.abs() <= 1.0);
            let near = partner.is_internal() || partner.distance.ring.as_deref() == Some("zeer-dicht");
            assert!(!near || (x.abs() < 0.75 && y.abs() < 0.75), "{}: {x} {y}", partner.name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_private_is_in_any_table_or_network(things in anything::things()) {
        let mut session = anything::session(&things);
        let quiet = Participant { function: "zwijger".into(), ..Default::default() };
        anything::act(&mut session, kring::session::Intent::Add(quiet.into()));
        let who = session.participants.last().map(|p| p.id.clone()).unwrap_or_default();
        let said = Statement {
            text: "dat mag niemand weten".into(),
            speakers: vec![Speaker::Participant(who)],
            ..Default::default()
        };
        anything::act(&mut session, kring::session::Intent::Add(said.into()));
        if let Some(last) = session.participants.last_mut() {
            last.consent = Consent::REFUSED;
        }
        let all = of(&[("een", &session), ("twee", &session)]);
        holds_together(&all)?;
        let (nl, en) = (deck(Lang::Nl), deck(Lang::En));
        let network = graph(&TableCase { name: "een", session: &session, deck: &nl, other: Some(&en) });
        let mut texts: Vec<Vec<u8>> = all.iter().map(|table| csv::csv(table).expect("csv")).collect();
        let book = xlsx::write("x", &all).expect("a workbook");
        texts.extend((1..=all.len()).map(|n| part(&book, &format!("xl/worksheets/sheet{n}.xml")).into_bytes()));
        texts.extend([formats::graphml(&network).expect("graphml"), formats::gexf(&network).expect("gexf")]);
        texts.extend([formats::dot(&network).into_bytes(), formats::json(&network).into_bytes()]);
        for text in texts {
            let text = String::from_utf8(text).expect("UTF-8");
            for private in ["stille wenk", "Quirina", "Zwerver", "dit trek ik terug", "vertrokkene", "dat mag niemand weten"] {
                prop_assert!(!text.contains(private), "{} got out", private);
            }
            prop_assert!(!text.chars().any(|c| c.is_control() && c != '\n' && c != '\r'), "a control character got out");
        }
        for table in &all {
            let rows = records(&String::from_utf8(csv::csv(table).expect("csv")).expect("UTF-8"));
            let wanted: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(TableCell::text).collect()).collect();
            prop_assert_eq!(&rows[1..], &wanted[..], "{}", table.name);
        }
    }
}
