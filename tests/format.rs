//! What is written reads back, by kring and as a person would; what is wrong is named in its place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "format/faults.rs"]
mod faults;
mod support;

use kring::deck::Lang;
use kring::format::{self, Wrong, deck, session, transcript};
use kring::locale::Words;
use kring::session::*;
use kring::store::{Paths, decks};
use kring::text::{Id, Line, Text};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

/// Words that some YAML reader takes for something else, and text that stumbles over its own punctuation.
const NASTY: &[&str] = &[
    "no",
    "yes",
    "on",
    "off",
    "y",
    "n",
    "Y",
    "N",
    "No",
    "NO",
    "Yes",
    "true",
    "False",
    "null",
    "Null",
    "NULL",
    "~",
    "",
    "13:30",
    "1:2:3",
    "2024-01-01",
    "2024-01-01T10:00:00Z",
    "2024-1-1",
    "0x1",
    "0o17",
    "017",
    "0b11",
    "1e3",
    "1_000",
    "+1",
    "-1",
    ".5",
    "5.",
    "1.",
    ".inf",
    "-.INF",
    ".nan",
    "NaN",
    "nan",
    "inf",
    "Infinity",
    "NA",
    "NA_integer_",
    "NA_character_",
    "#",
    "# saved",
    "a # b",
    "a #b",
    "a: b",
    "a:b",
    ": a",
    "a:",
    "- a",
    "-",
    "--",
    "---",
    "--- a",
    "...",
    "? a",
    "?",
    "!a",
    "!!str",
    "&a",
    "*a",
    "@a",
    "`a`",
    "%a",
    "|",
    "|-",
    ">",
    ">-",
    "> a",
    "[a]",
    "[",
    "]",
    "{a}",
    "{a: b}",
    "}",
    ",",
    "a, b",
    "'",
    "''",
    "'a'",
    "\"",
    "\"a\"",
    "it's",
    "\\",
    "\\n",
    "a\\b",
    "<<",
    "=",
    "0",
    "00",
    "08",
    "1.2.3",
    "12e03",
    "-2E+05",
    "0x",
    "0xg",
    "1__0",
    "é",
    "e\u{301}",
    "字",
    "👩‍👩‍👧‍👦",
    "🇧🇪",
    "אב",
    "a\u{a0}b",
    "a\u{200b}b",
    "a\u{ad}b",
    "\u{300}",
    "x\u{2028}y",
    "x\ny",
    "x\n\ny",
    "x\n  y",
    "x\n- y",
    "x\n# saved\ny",
    "x\n...\ny",
    "x\n---\ny",
    "x\n: y",
    "x \ny",
    "x:\ny: z",
    "\nx",
    "x\n",
    "> x\ny",
    "  x\ny",
    "x\n\n\n\ny",
    "x\n \ny",
    "'x'\n\"y\"",
    "key: |\n  text\n# saved",
    "Noël",
    "no…",
    "on…\nja",
    "off’",
    "null\u{e9}",
    "true–of niet",
    "~é",
    ".inf€",
    "<<é",
    "1½",
    "1é",
    "né",
    "13:30€",
    "no\u{300}",
    "yes\u{a0}x",
    "- nr: 9\n  at: no",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(NASTY).prop_map(str::to_owned),
        3 => vec(proptest::sample::select(NASTY), 1..6).prop_map(|parts| parts.join(" ")),
        2 => vec(proptest::sample::select(NASTY), 1..6).prop_map(|parts| parts.join("\n")),
        2 => "[a-zA-Z ,.:;'\"?!#-]{0,300}",
        1 => "\\PC{0,120}",
        1 => any::<String>(),
        1 => vec("[a-z]{1,12}", 10..60).prop_map(|words| words.join("  ")),
        1 => "[a-z]{100,400}",
    ]
}

fn words() -> impl Strategy<Value = Text> {
    text().prop_map(|raw| Text::new(&format!("{raw} x"))).boxed()
}

fn a_line() -> impl Strategy<Value = Line> {
    text().prop_map(|raw| Line::new(&raw))
}

fn name() -> impl Strategy<Value = Line> {
    text().prop_map(|raw| Line::new(&format!("x{raw}")))
}

fn id() -> impl Strategy<Value = Id> {
    prop_oneof![
        Just("no"),
        Just("n"),
        Just("12"),
        Just("on"),
        Just("1e3"),
        Just("leren"),
        Just("null"),
        Just("0x1f"),
        Just("true")
    ]
    .prop_map(Id::new)
}

fn at() -> impl Strategy<Value = Moment> {
    (0i64..4_000_000_000).prop_map(|s| "1990-01-01T00:00:00+01:00".parse::<Moment>().unwrap().plus(s))
}

fn viewer() -> impl Strategy<Value = Viewer> {
    prop_oneof![
        id().prop_map(Viewer::from),
        name().prop_map(|function| Viewer::of_function(&function))
    ]
}

/// What the second format knows of a partner beyond the first.
fn beyond() -> impl Strategy<Value = Partner> {
    let others = prop_oneof![
        any::<u16>().prop_map(Others::Number),
        Just(Others::Several),
        Just(Others::Most)
    ];
    (
        option::of(words()),
        option::of(a_line().prop_filter("empty", |l| !l.is_empty())),
        vec(name(), 0..2),
        vec(id(), 0..2),
        others,
        any::<bool>(),
    )
        .prop_map(|(why, line, also, merged, others, assumed)| Partner {
            article: Some(Article::Het),
            case: Some(NameCase::Lower),
            also,
            merged,
            initiative: Some(Initiative {
                from: InitiativeFrom::Imposed,
                note: line.clone(),
            }),
            distance: Distance {
                assumed,
                was: Some(UNKNOWN_RING.into()),
                why: why.clone(),
                nearer_for: line,
                ..Distance::default()
            },
            importance: Importance {
                by: std::collections::BTreeMap::default(),
                others,
            },
            why,
            ..Partner::default()
        })
}

fn partners() -> impl Strategy<Value = Vec<Partner>> {
    let one = (
        name(),
        vec(id(), 0..4),
        option::of(words()),
        option::of(a_line()),
        btree_map(viewer(), id(), 0..3),
        any::<bool>(),
        any::<u16>(),
        beyond(),
    );
    vec(one, 0..5).prop_map(|all| {
        let partner = |(i, (name, domains, note, frequency, views, collective, count, beyond)): (
            usize,
            (_, _, _, _, _, _, _, Partner),
        )| Partner {
            id: Id::new(&format!("partner-{i}")),
            name,
            domains,
            note,
            frequency,
            collective,
            count,
            distance: Distance {
                views,
                too_close: collective,
                ..beyond.distance.clone()
            },
            status: if collective { Status::Wished } else { Status::Now },
            ..beyond
        };
        all.into_iter().enumerate().map(partner).collect()
    })
}

fn statements() -> impl Strategy<Value = Vec<Statement>> {
    vec(
        (
            words(),
            option::of(at()),
            option::of(id()),
            vec(name(), 0..3),
            option::of(words()),
            option::of(any::<bool>()),
        ),
        0..6,
    )
    .prop_map(|all| {
        let statement =
            |(i, (text, at, card, speakers, excerpt, print)): (usize, (_, _, _, Vec<Line>, _, _))| Statement {
                id: Id::new(&format!("s{}", i + 1)),
                text,
                at,
                card,
                speakers: speakers.into_iter().map(Speaker::Function).collect(),
                excerpt,
                print,
                voice: if i % 2 == 0 { Voice::Verbatim } else { Voice::Paraphrase },
                ..Statement::default()
            };
        all.into_iter().enumerate().map(statement).collect()
    })
}

fn recordings() -> impl Strategy<Value = Vec<Recording>> {
    let one = (option::of(name()), option::of(at()), option::of(0i64..9000));
    let recording = |(name, started, seconds): (Option<Line>, Option<Moment>, Option<i64>)| Recording {
        name,
        started,
        ended: started.and_then(|started| Some(started.plus(seconds?))),
        ..Recording::default()
    };
    vec(one.prop_map(recording), 0..3).prop_map(|mut all| {
        for (i, recording) in all.iter_mut().enumerate() {
            recording.id = Id::new(&format!("r{}", i + 1));
        }
        all
    })
}

/// A day as kring writes it, or words.
fn a_day() -> impl Strategy<Value = Line> {
    let whole = |line: Line| read_day(&line).map_or(line, |day| Line::new(&day.to_string()));
    let is_number = |part: &str| part.trim().bytes().all(|b| b.is_ascii_digit());
    a_line()
        .prop_map(whole)
        .prop_filter("a day that does not exist", move |line| {
            read_day(line).is_some()
                || line.split(['-', '/', '.']).count() != 3
                || !line.split(['-', '/', '.']).all(is_number)
        })
}

fn any_session() -> impl Strategy<Value = Session> {
    let head = (
        name(),
        a_day(),
        option::of(a_line()),
        option::of(a_line()),
        recordings(),
        option::of(a_line()),
    );
    let rest = (
        vec(words(), 0..3),
        vec(name(), 0..3),
        btree_map(id(), Just(DomainState::AskedNone), 0..3),
        vec(id(), 0..3),
        any::<u32>(),
    );
    (head, partners(), statements(), rest).prop_map(
        |((code, date, place, level, recordings, not_name), partners, statements, rest)| {
            let (memos, images, domains, retired, events) = rest;
            let memo = |(i, text)| Memo {
                id: Id::new(&format!("n{}", i + 1)),
                text,
                kind: MemoKind::Mood,
                ..Memo::default()
            };
            let image = |(i, image)| Image {
                id: Id::new(&format!("i{}", i + 1)),
                image,
                ..Image::default()
            };
            let tie = |i: usize| Tie {
                id: Id::new(&format!("t{}", i + 1)),
                from: SCHOOL.into(),
                to: Id::new(&format!("partner-{i}")),
                ..Tie::default()
            };
            Session {
                kring: FORMAT.into(),
                deck: DeckRef {
                    id: "deck".into(),
                    version: date.clone(),
                    language: Lang::Nl,
                },
                school: School {
                    code,
                    level,
                    ..School::default()
                },
                date,
                place,
                recordings,
                not_names: not_name.into_iter().collect(),
                ties: (0..partners.len()).map(tie).collect(),
                partners,
                statements,
                memos: memos.into_iter().enumerate().map(memo).collect(),
                images: images.into_iter().enumerate().map(image).collect(),
                domains,
                retired,
                events,
                ..Session::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_session_reads_back_as_it_was(whole in any_session()) {
        prop_assert_eq!(whole.problems(None), []);
        let yaml = session::write(&whole);
        match session::read(&yaml, "session.yaml") {
            Ok(again) => prop_assert_eq!(again, whole),
            Err(fault) => prop_assert!(false, "{}\n{}", fault, yaml),
        }
    }

    #[test]
    fn any_entries_read_back_as_they_were(whole in any_session()) {
        let items = whole.statements.iter().cloned().map(Entity::from).chain(whole.partners.iter().cloned().map(Entity::from));
        let entry = |(i, item): (usize, Entity)| Entry {
            n: u32::try_from(i).unwrap() + 1,
            at: "2026-11-21T14:03:05+01:00".parse().unwrap(),
            offset: Some(12),
            recording: Some("r1".into()),
            event: Event::Added { item, at: None },
            by: None,
            because: None,
        };
        let entries: Vec<Entry> = items.enumerate().map(entry).collect();
        let text: String = std::iter::once(transcript::HEADER.to_owned())
            .chain(entries.iter().map(|entry| transcript::write(std::slice::from_ref(entry))))
            .collect();
        let read = transcript::read(&text, "transcript.yaml");
        prop_assert_eq!(&read.faults, &[]);
        prop_assert_eq!((read.entries, read.good, read.torn), (entries, text.len(), false));
    }
}

#[test]
fn the_schema_names_every_field() {
    let schema: serde_json::Value = serde_json::from_str(&format::schema()).unwrap();
    for path in [
        "/$defs/Session/properties/partners",
        "/$defs/Deck/properties/map",
        "/$defs/MapTemplate/properties/abbreviations",
        "/$defs/Session/properties/kring/pattern",
    ] {
        assert!(schema.pointer(path).is_some(), "{path}");
    }
}

#[test]
fn a_glance_sees_what_reading_sees() {
    for school in support::example::schools() {
        let mut school = school;
        school.place = Some("\"  - id: x\"\n".into());
        school.statements[0].text = "Eerst:\n  - id: s9\npartners:\n  - id: y\n".into();
        let yaml = session::write(&school);
        let summary = format::Summary::from(&school);
        assert!(session::is_as_written(yaml.as_bytes()));
        assert_eq!(format::summary(yaml.as_bytes(), "s").as_ref(), Ok(&summary));
        let by_hand = yaml.replace("\n  - id:", "\n  - # edited\n    id:");
        assert!(!session::is_as_written(by_hand.as_bytes()));
        assert_eq!(format::summary(by_hand.as_bytes(), "s"), Ok(summary));
    }
    assert!(format::summary(b"kring: session/1\n", "s").is_err());
}
