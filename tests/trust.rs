//! Every typed word under the person who is meant, or a question first: slips before the words, and lines typed while a question waits.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::deck::Lang;
use kring::session::{Participant, Partner, Place, Session, Speaker};
use support::stage::{Stage, empty};

const TABLE: [&str; 8] = [
    "teacher",
    "teacher",
    "care coordinator",
    "head teacher",
    "ICT co-ordinator",
    "pupil counsellor",
    "technical adviser",
    "school nurse",
];

const TAFEL: [&str; 8] = [
    "leraar",
    "leraar",
    "zorgcoördinator",
    "directeur",
    "ICT-coördinator",
    "leerlingbegeleider",
    "technisch adviseur",
    "schoolverpleegkundige",
];

fn session(functions: &[&str]) -> Session {
    let mut session = empty();
    for (n, function) in (1..).zip(functions) {
        session.participants.push(Participant {
            id: format!("p{n}").as_str().into(),
            function: (*function).into(),
            ..Participant::default()
        });
    }
    session.progress.place = Place::Card("doelgerichtheid".into());
    session
}

fn at_card(functions: &[&str]) -> Stage {
    let mut stage = Stage::home(if functions == TAFEL { Lang::Nl } else { Lang::En });
    stage.open(session(functions));
    stage
}

fn who(speaker: &Speaker) -> String {
    match speaker {
        Speaker::Participant(id) => id.to_string(),
        Speaker::Function(function) => format!("@{function}"),
        Speaker::Group => "@all".into(),
    }
}

fn noted(stage: &Stage) -> Vec<(String, String)> {
    let said = stage.session().statements.iter();
    said.map(|s| {
        let who: Vec<String> = s.speakers.iter().map(who).collect();
        (who.join(","), s.text.to_string())
    })
    .collect()
}

fn asks(stage: &Stage) -> bool {
    let note = stage.model.open.as_ref().unwrap().note();
    note.is_some_and(|note| note.asking.is_some())
}

/// Returns what becomes of a line typed after words of p5, answered with these keys.
fn line(functions: &[&str], text: &str, keys: &str) -> Vec<(String, String)> {
    let mut stage = at_card(functions);
    stage.write("p5: first");
    stage.keys("enter");
    stage.write(text);
    stage.keys(keys);
    noted(&stage).split_off(1)
}

fn said(who: &str, text: &str) -> Vec<(String, String)> {
    vec![(who.to_owned(), text.to_owned())]
}

#[test]
fn a_code_with_a_slip_for_the_colon_is_who_speaks() {
    for text in [
        "p2: hi",
        "P2: hi",
        "p 2: hi",
        "p.2: hi",
        "P.2: hi",
        "P. 2: hi",
        "p02: hi",
        "p2 : hi",
        "p2; hi",
        "p2 ;hi",
        "p2.hi",
        "p2, hi",
        "p2 - hi",
        "p2 – hi",
        "p2) hi",
        "p2 = hi",
        "p 2; hi",
    ] {
        for table in [&TABLE, &TAFEL] {
            assert_eq!(line(table, text, "enter"), said("p2", "hi"), "{text}");
        }
    }
    let mut stage = at_card(&TABLE);
    stage.write("p2 2) we say");
    stage.keys("enter");
    assert_eq!(noted(&stage), said("p2", "we say"));
    assert!(stage.session().statements[0].question.is_some());
}

#[test]
fn several_codes_are_several_people_however_they_are_joined() {
    for text in [
        "p3+p6: hi",
        "p3 & p6: hi",
        "p3&p6: hi",
        "p3 and p6: hi",
        "p3 en p6: hi",
        "p3/p6: hi",
        "p3, p6: hi",
        "p3; p6: hi",
        "P3 , p 6: hi",
        "p3 & p6; hi",
        "p3 and p6 - hi",
        "p.3, p.6: hi",
    ] {
        assert_eq!(line(&TABLE, text, "enter"), said("p3,p6", "hi"), "{text}");
    }
}

#[test]
fn what_may_be_who_speaks_is_asked_about_and_enter_takes_it() {
    for (text, who, words) in [
        ("p2 we say", "p2", "we say"),
        ("P2 zegt nee", "p2", "zegt nee"),
        ("b 2) we say", "p2", "we say"),
        ("b - we say", "p2", "we say"),
        ("b. we say", "p2", "we say"),
        ("d, we say", "p4", "we say"),
        ("3: we say", "p3", "we say"),
    ] {
        for table in [&TABLE, &TAFEL] {
            assert_eq!(line(table, text, "enter"), [], "{text}");
            assert_eq!(line(table, text, "enter enter"), said(who, words), "{text}");
            assert_eq!(line(table, text, "enter tab"), said("", text), "{text}");
        }
    }
    for (text, who) in [
        ("he: said so", "p4"),
        ("school: the roof", "p8"),
        ("pupil: I like it", "p6"),
        ("couns: pupils tell", "p6"),
        ("nurse: we do", "p8"),
        ("nurse - we do", "p8"),
        ("teacher 2: we do", "p2"),
        ("teacher (2): we do", "p2"),
        ("head teach; we do", "p4"),
    ] {
        assert_eq!(line(&TABLE, text, "enter"), [], "{text}");
        let found = line(&TABLE, text, "enter enter");
        assert_eq!(found.first().map(|(who, _)| who.as_str()), Some(who), "{text}");
    }
    for (text, who) in [
        ("leerling: leuk", "p6"),
        ("school: het dak", "p8"),
        ("adv: we doen", "p7"),
        ("coörd: we doen", "p5"),
        ("directeur - nee", "p4"),
    ] {
        assert_eq!(line(&TAFEL, text, "enter"), [], "{text}");
        let found = line(&TAFEL, text, "enter enter");
        assert_eq!(found.first().map(|(who, _)| who.as_str()), Some(who), "{text}");
    }
    for (text, who) in [
        ("head teacher; hi", "p4"),
        ("b; hi", "p2"),
        ("h :hi", "p8"),
        ("h ;hi", "p8"),
    ] {
        assert_eq!(line(&TABLE, text, "enter"), said(who, "hi"), "{text}");
    }
}

#[test]
fn what_is_said_on_as_a_sentence_says_nothing_of_the_next_line() {
    let mut stage = at_card(&TABLE);
    stage.write("p5: first");
    stage.keys("enter");
    stage.write("p2 is the second floor");
    stage.keys("enter 3 enter");
    assert_eq!(noted(&stage)[1], ("p5".into(), "p2 is the second floor".into()));
    stage.write("p2 we say");
    stage.keys("enter");
    assert!(asks(&stage));
}

#[test]
fn no_code_and_no_word_of_the_file_becomes_a_function() {
    for text in [
        "p 9: hi",
        "P9: hi",
        "p.9: hi",
        "p9 & p3: hi",
        "@p 2: hi",
        "@P2: hi",
        "12: hi",
        "@all: hi",
        "all: hi",
        "p9 hi",
    ] {
        let mut stage = at_card(&TABLE);
        stage.write(text);
        stage.keys("enter");
        if let Some(ask) = stage.model.open.as_ref().unwrap().note().unwrap().asking.clone() {
            let offered = kring::app::note::choices(stage.session(), &ask.about, &[]);
            let function = |answer: &kring::app::note::SpeakerAnswer| matches!(answer, kring::app::note::SpeakerAnswer::Speakers(all) if all.iter().any(|s| matches!(s, Speaker::Function(_))));
            assert!(!offered.iter().any(function), "{text}: {offered:?}");
            stage.keys("enter");
        }
        let functions = stage.session().statements.iter().flat_map(|s| &s.speakers);
        assert!(
            !functions.into_iter().any(|s| matches!(s, Speaker::Function(_))),
            "{text}"
        );
    }
    for text in [
        "all: hi",
        "allen: hi",
        "iedereen: hi",
        "everybody: hi",
        "everyone: hi",
        "All: hi",
        "@iedereen: hi",
        "@all: hi",
    ] {
        assert_eq!(line(&TABLE, text, "enter"), said("@all", "hi"), "{text}");
    }
}

#[test]
fn an_ordinary_sentence_stays_unasked() {
    for text in [
        "a book about water",
        "I hear it",
        "a) first point",
        "1. first of all",
        "2 - the second",
        "e.g. the firm",
        "B-side of the school",
        "we say: no",
        "10:30 we begin",
        "12: 30",
        "teacher, head teacher and nurse meet",
        "page p2p of the paper",
        "p. 12 of the book",
        "p 40 says it",
        "school - home, always",
        "care is what binds us",
        "well, no",
        "so: we go on",
    ] {
        assert_eq!(line(&TABLE, text, "enter"), said("p5", text), "{text}");
    }
}

#[test]
fn each_line_typed_while_a_question_waits_keeps_its_own_enter() {
    let mut stage = at_card(&TABLE);
    stage.write("nurse: we do XA4 talk");
    stage.keys("enter");
    for text in [
        "P7; the metal firm XA8 comes",
        "and they XA9 bring machines",
        "b 2) we say XB1",
    ] {
        stage.write(text);
        stage.keys("enter");
    }
    stage.write("half XB2");
    assert_eq!(noted(&stage), []);
    stage.crash();
    stage.keys("enter enter");
    let three = [
        ("p8", "we do XA4 talk"),
        ("p7", "the metal firm XA8 comes"),
        ("p7", "and they XA9 bring machines"),
    ];
    let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter()
            .map(|(who, text)| ((*who).to_owned(), (*text).to_owned()))
            .collect()
    };
    assert_eq!(noted(&stage), pairs(&three));
    assert!(asks(&stage), "the third is asked about in its turn");
    stage.keys("enter");
    assert_eq!(noted(&stage)[3], ("p2".into(), "we say XB1".into()));
    stage.write(" goes on");
    stage.keys("enter");
    assert_eq!(noted(&stage)[4], ("p2".into(), "half XB2 goes on".into()));
    // Esc goes back to the line; what waits is noted behind it.
    let mut stage = at_card(&TABLE);
    stage.write("nurse: one");
    stage.keys("enter");
    stage.write("p1: two");
    stage.keys("enter esc");
    assert_eq!(noted(&stage), []);
    stage.write(" more");
    stage.keys("enter enter");
    assert_eq!(noted(&stage), pairs(&[("p8", "one more"), ("p1", "two")]));
}

#[test]
fn a_name_behind_a_sign_that_fits_several_partners_is_asked_about() {
    let mut base = session(&TABLE);
    for (id, name, domain) in [
        ("clb", "CLB", "zorg"),
        ("clb-2", "CLB", "werk-stage"),
        ("clb-3", "CLB (afd. Noord)", "zorg"),
    ] {
        base.partners.push(Partner {
            id: id.into(),
            name: name.into(),
            domains: vec![domain.into()],
            ..Partner::default()
        });
    }
    let open = || {
        let mut stage = Stage::home(Lang::En);
        stage.open(base.clone());
        stage
    };
    let mut stage = open();
    stage.write("p6: #clb is far");
    stage.keys("enter");
    assert_eq!(noted(&stage), []);
    stage.keys("down enter");
    assert_eq!(noted(&stage), said("p6", "CLB is far"));
    assert_eq!(stage.session().statements[0].about, ["clb-2"]);
    // Asked once; as typed, it is a name that is linked later.
    stage.write("#clb again");
    stage.keys("enter");
    assert_eq!(stage.session().statements[1].about, ["clb-2"]);
    let mut stage = open();
    stage.write("p6: #clb is far");
    stage.keys("enter tab");
    assert_eq!(noted(&stage), said("p6", "#clb is far"));
    // One that means only one is not asked about.
    let mut stage = open();
    stage.write("p6: #clb-2 is far");
    stage.keys("enter");
    assert_eq!(stage.session().statements[0].about, ["clb-2"]);
}

#[test]
fn behind_an_erased_beginning_a_line_says_who_speaks_as_any_other() {
    for (typed, erased) in [("p4: hm", 2), ("p4: hmm", 3), ("d: x", 1)] {
        for (text, who) in [
            ("zorg: VA4", "p3"),
            ("b: VA4", "p2"),
            ("a,b: VA4", "p1,p2"),
            ("dir: VA4", "p4"),
            ("p2: VA4", "p2"),
        ] {
            for held in [0, 4] {
                let mut stage = at_card(&TAFEL);
                stage.write(typed);
                (0..erased + held).for_each(|_| stage.keys("backspace"));
                stage.write(text);
                stage.keys("enter");
                assert_eq!(noted(&stage), said(who, "VA4"), "{typed} {text}");
            }
        }
    }
}

#[test]
fn a_line_taken_from_the_map_is_noted_there_and_nothing_is_glued_to_it() {
    let mut stage = at_card(&TABLE);
    stage.write("p1: one");
    stage.keys("enter");
    stage.write("half of one");
    stage.keys("f4");
    stage.write("p3: we never XE1 see them");
    stage.keys("enter enter");
    assert_eq!(noted(&stage)[1], ("p3".into(), "we never XE1 see them".into()));
    stage.write(", and more");
    stage.keys("enter");
    assert_eq!(noted(&stage)[2], ("p1".into(), "half of one, and more".into()));
    stage.keys("f4");
    stage.write("p3: one more");
    stage.keys("enter enter");
    stage.write("h: the ambulance XE2 waits");
    stage.keys("enter");
    assert_eq!(noted(&stage)[4], ("p8".into(), "the ambulance XE2 waits".into()));
    // What fits nobody for sure is asked about there.
    stage.keys("f4");
    stage.write("p2 we say");
    stage.keys("enter enter");
    assert!(asks(&stage));
    stage.keys("enter");
    assert_eq!(noted(&stage)[5], ("p2".into(), "we say".into()));
}

#[test]
fn words_typed_on_a_title_or_a_look_back_wait_for_the_next_card() {
    let mut stage = at_card(&TABLE);
    let open = stage.model.open.as_ref().unwrap();
    let phase = open.deck.phases[1].id.clone();
    for (page, marker) in [(Place::Phase(phase.clone()), "XG1"), (Place::Review(phase), "XG2")] {
        let before = noted(&stage).len();
        stage.go(page);
        stage.write(&format!("p5: {marker} said"));
        assert!(stage.screen().contains(&format!("p5: {marker}")), "{}", stage.screen());
        stage.keys("enter");
        stage.write("and more");
        stage.keys("enter");
        stage.write("half");
        stage.crash();
        assert_eq!(noted(&stage).len(), before);
        for _ in 0..3 {
            if stage.model.open.as_ref().unwrap().on_note() {
                break;
            }
            stage.keys("pagedown");
        }
        assert_eq!(
            noted(&stage)[before..],
            [
                ("p5".to_owned(), format!("{marker} said")),
                ("p5".to_owned(), "and more".to_owned())
            ]
        );
        stage.write(" a word");
        stage.keys("enter");
        assert_eq!(
            noted(&stage).last().unwrap(),
            &("p5".to_owned(), "half a word".to_owned())
        );
    }
    // Help and the list of commands still open on an empty line, and Enter goes on.
    stage.go(Place::Phase(
        stage.model.open.as_ref().unwrap().deck.phases[1].id.clone(),
    ));
    stage.keys(":");
    assert!(!stage.model.overlays.is_empty());
    stage.keys("esc enter");
    assert!(matches!(stage.session().progress.place, Place::Card(_)));
}
