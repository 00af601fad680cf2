//! Words under the right person: what is typed and pasted on a card, key by key, and whose words it becomes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "speakers/corrected.rs"]
mod corrected;
#[path = "speakers/pasted.rs"]
mod pasted;
mod support;

use kring::app::key::{Key, KeyName};
use kring::app::{Msg, unmarked_paste};
use kring::deck::Lang;
use kring::session::{Participant, Place, Session, Speaker};
use support::chance::Chance;
use support::stage::{Stage, empty};

/// A card at which participants of these functions sit.
fn at_card(functions: &[&str]) -> Stage {
    let mut session = empty();
    for (n, function) in (1..).zip(functions) {
        session.participants.push(Participant {
            id: format!("p{n}").as_str().into(),
            function: (*function).into(),
            ..Participant::default()
        });
    }
    session.progress.place = Place::Card("doelgerichtheid".into());
    let mut stage = Stage::home(Lang::Nl);
    stage.open(session);
    stage
}

/// The three that most tests are about.
fn three() -> Stage {
    at_card(&["leraar", "zorgcoördinator", "directeur"])
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A record: who, and what.
fn record(session: &Session) -> Vec<(Vec<String>, String)> {
    let who = |speaker: &Speaker| match speaker {
        Speaker::Participant(id) => id.to_string(),
        Speaker::Function(function) => format!("@{function}"),
        Speaker::Group => "@all".into(),
    };
    let one = |s: &kring::session::Statement| (s.speakers.iter().map(who).collect(), s.text.to_string());
    session.statements.iter().map(one).collect()
}

fn noted(stage: &Stage) -> Vec<(String, String)> {
    let all = record(stage.session()).into_iter();
    all.map(|(who, text)| (who.join(","), text)).collect()
}

/// What is noted of a line, answered with these keys.
fn line(functions: &[&str], text: &str, keys: &str) -> Vec<(String, String)> {
    let mut stage = at_card(functions);
    stage.write("p1: Eerst dit.");
    stage.keys("enter");
    stage.write(text);
    stage.keys(keys);
    noted(&stage).split_off(1)
}

fn said(who: &str, text: &str) -> Vec<(String, String)> {
    vec![(who.to_owned(), text.to_owned())]
}

const TEAM: [&str; 4] = ["leraar", "zorgcoördinator", "directeur", "leraar"];

fn record_of(statements: &[kring::session::Statement]) -> Vec<(String, Option<usize>, String)> {
    let deck = support::stage::decks().remove(0);
    let card = deck.card("doelgerichtheid").unwrap();
    let number = |id: &kring::text::Id| card.questions().position(|q| q.id == *id).unwrap() + 1;
    let who = |speaker: &Speaker| match speaker {
        Speaker::Participant(id) => id.to_string(),
        Speaker::Function(function) => format!("@{function}"),
        Speaker::Group => "@all".into(),
    };
    let one = |s: &kring::session::Statement| {
        let who: Vec<String> = s.speakers.iter().map(who).collect();
        (who.join(","), s.question.as_ref().map(number), s.text.to_string())
    };
    statements.iter().map(one).collect()
}

/// Words and prefixes that collide as often as possible.
const HEADS: [&str; 23] = [
    "p1",
    "p2",
    "p3",
    "p9",
    "pé",
    "a",
    "b",
    "c",
    "x",
    "leraar",
    "le",
    "zrg",
    "zorg",
    "directeur",
    "dir",
    "@ouder",
    "-",
    "p1,c",
    "een voorbeeld",
    "tijd",
    ".p2",
    "de directeur",
    "iedereen",
];

#[test]
fn a_tag_behind_a_sentence_is_a_link_that_is_told_and_leaves_it() {
    let mut stage = three();
    // Whoever comes later is linked, and kring says so.
    stage.write("p1: een voorbeeld: de bib komt voorlezen #bib");
    stage.keys("enter");
    let partner = kring::session::Partner {
        id: "bib-zottegem".into(),
        name: "Bib Zottegem".into(),
        ..Default::default()
    };
    stage.model.act(vec![kring::session::Intent::Add(partner.into())]);
    let told = flat(&stage.screen());
    assert!(
        told.contains(&flat("Eén uitspraak hoort nu bij Bib Zottegem.")),
        "{told}"
    );
    stage.write("p1: zij winnen meer dan wij #bib");
    stage.keys("enter");
    let told = flat(&stage.screen());
    assert!(told.contains(&flat("Dit hoort bij Bib Zottegem.")), "{told}");
    stage.write("p1: we missen #bib");
    stage.keys("enter");
    let texts: Vec<String> = noted(&stage).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        texts,
        [
            "een voorbeeld: de bib komt voorlezen",
            "zij winnen meer dan wij",
            "we missen Bib Zottegem"
        ]
    );
    assert!(stage.session().statements.iter().all(|said| said.about.len() == 1));
}

#[test]
fn nobody_of_that_name_is_asked_about_before_anything_is_noted() {
    let mut stage = three();
    stage.write("p1: Eerst dit.");
    stage.keys("enter");
    stage.write("zrg: dat klopt niet");
    stage.keys("enter");
    assert_eq!(noted(&stage).len(), 1);
    let screen = stage.screen();
    let asked = "Niemand heet zrg. Bedoel je p2 zorgcoördinator? Enter: ja · Tab: noteer het zo";
    assert!(flat(&screen).contains(&flat(asked)), "{screen}");
    stage.keys("enter");
    assert_eq!(noted(&stage)[1], ("p2".into(), "dat klopt niet".into()));
    // Who was meant goes on speaking, and is asked about only once.
    stage.write("echt niet");
    stage.keys("enter");
    stage.write("zrg: nooit");
    stage.keys("enter");
    assert_eq!(
        noted(&stage)[2..],
        [("p2".into(), "echt niet".into()), ("p2".into(), "nooit".into())]
    );
}

#[test]
fn what_is_noted_as_it_stands_has_no_speaker() {
    assert_eq!(line(&TEAM, "iedereen: ja", "enter"), said("@all", "ja"));
    assert_eq!(line(&TEAM, "@p9: ja", "enter tab"), said("", "@p9: ja"));
    assert_eq!(
        line(&TEAM, "zrg: dat klopt niet", "enter tab"),
        said("", "zrg: dat klopt niet")
    );
    assert_eq!(line(&TEAM, "p9: hallo", "enter enter"), said("", "p9: hallo"));
    assert_eq!(line(&TEAM, "iedereen: ja", "enter"), said("@all", "ja"));
    assert_eq!(line(&TEAM, "@p9: ja", "enter tab"), said("", "@p9: ja"));
    assert_eq!(
        line(&TEAM, "inspecteur: dat kan", "enter tab"),
        said("", "inspecteur: dat kan")
    );
    let mut stage = three();
    stage.write("p1: Eerst dit.");
    stage.keys("enter");
    stage.write("p9: hallo");
    stage.keys("enter tab");
    stage.write("nog iets");
    stage.keys("enter");
    assert_eq!(noted(&stage)[2], (String::new(), "nog iets".into()));
}

#[test]
fn each_answer_can_be_chosen_by_arrow_and_by_number() {
    for keys in ["enter down enter", "enter 2 enter", "enter up up up enter"] {
        assert_eq!(line(&TEAM, "zrg: nee", keys), said("@zrg", "nee"), "{keys}");
    }
    assert_eq!(
        line(&TEAM, "tijd: te weinig", "enter 3 enter"),
        said("p1", "tijd: te weinig")
    );
    assert_eq!(
        line(
            &["leraar taal", "leerlingbegeleider", "leraar lo"],
            "le: nee",
            "enter 2 enter"
        ),
        said("p2", "nee")
    );
}

#[test]
fn a_function_that_several_bear_is_that_function() {
    assert_eq!(line(&TEAM, "leraar: nee", "enter"), said("@leraar", "nee"));
    let others = ["leraar taal", "leraar bso", "leraar lo", "leraar bso"];
    assert_eq!(line(&others, "leraar: nee", "enter"), said("@leraar", "nee"));
    assert_eq!(line(&others, "leraar bso: nee", "enter"), said("@leraar bso", "nee"));
    assert_eq!(line(&others, "ler ta: nee", "enter"), said("p1", "nee"));
    // Somebody of a function that spoke before is known from then on.
    let mut stage = three();
    stage.write("@inspecteur: dat kan beter");
    stage.keys("enter");
    stage.write("p1: nee");
    stage.keys("enter");
    stage.write("Inspecteur: toch");
    stage.keys("enter");
    assert_eq!(noted(&stage)[2], ("@inspecteur".into(), "toch".into()));
}

#[test]
fn a_letter_is_a_participant_and_never_the_beginning_of_a_function() {
    assert_eq!(line(&TEAM, "b: ja", "enter"), said("p2", "ja"));
    assert_eq!(line(&TEAM, "A,c: ja", "enter"), said("p1,p3", "ja"));
    assert_eq!(line(&TEAM, "a en d: ja", "enter"), said("p1,p4", "ja"));
    assert_eq!(line(&TEAM, "d: ja", "enter"), said("p4", "ja"));
    assert_eq!(line(&TEAM, "di: ja", "enter"), said("p3", "ja"));
    assert_eq!(line(&TEAM, "z: ja", "enter tab"), said("", "z: ja"));
    let mut stage = three();
    stage.keys("f10");
    let screen = stage.screen();
    assert!(screen.contains("b p2") && screen.contains("c p3"), "{screen}");
    stage.keys("esc @");
    assert!(stage.screen().contains("b p2 zorgcoördinator"), "{}", stage.screen());
    stage.keys("backspace c tab");
    stage.write("dank je");
    stage.keys("enter");
    assert_eq!(noted(&stage), said("p3", "dank je"));
}

#[test]
fn the_digit_row_of_a_belgian_keyboard_is_read_behind_p() {
    let twelve = ["leraar"; 12];
    for (typed, who) in [
        ("p&:", "p1"),
        ("pé:", "p2"),
        ("p\":", "p3"),
        ("p':", "p4"),
        ("p(:", "p5"),
        ("p§:", "p6"),
        ("pè:", "p7"),
        ("p!:", "p8"),
        ("pç:", "p9"),
        ("p&à:", "p10"),
        ("Pé,p&&:", "p2,p11"),
        ("p3:", "p3"),
    ] {
        assert_eq!(
            line(&twelve, &format!("{typed} ja"), "enter"),
            said(who, "ja"),
            "{typed}"
        );
    }
    assert_eq!(line(&["leraar", "pedagoog"], "pe: ja", "enter"), said("p2", "ja"));
}

#[test]
fn an_ordinary_sentence_with_a_colon_is_not_asked_about() {
    for text in [
        "een voorbeeld: x",
        "drie dingen: tijd, geld, ruimte",
        "10:30 vergadering",
        "om 10:30 is er vergadering",
        "conclusie: we doen het",
        "Kort gezegd: nee",
        "wat wij missen: tijd",
        "zie http://voorbeeld.be",
        "http://voorbeeld.be",
        "Ik vraag me af of dit wel klopt: niemand kent het",
        "we leerden veel (heel veel): dat telt",
        "3 dingen: a en b",
        "for example: this",
        "leuk :) ja",
        "16u: koffie",
    ] {
        assert_eq!(line(&TEAM, text, "enter"), said("p1", text));
    }
}

#[test]
fn where_it_may_be_a_person_it_is_asked() {
    for text in [
        "drecteur: nee",
        "de directeur: nee",
        "nieuwe directeur: nee",
        "ouders: die willen rust",
        "inspectie: nee",
        "p1,zrg: nee",
        "mevrouw X: nee",
    ] {
        assert_eq!(line(&TEAM, text, "enter"), [], "{text}");
    }
    assert_eq!(line(&TEAM, "de directeur: nee", "enter enter"), said("p3", "nee"));
    assert_eq!(line(&TEAM, "p1,zrg: nee", "enter enter"), said("p1,p2", "nee"));
    // Who already speaks is not asked about again.
    assert_eq!(
        line(&TEAM, "p3: tijd: te weinig", "enter"),
        said("p3", "tijd: te weinig")
    );
    assert_eq!(line(&TEAM, "p3: a: te weinig", "enter"), said("p3", "a: te weinig"));
}

#[test]
fn what_is_typed_while_a_question_waits_waits_with_it() {
    let mut stage = three();
    stage.write("zrg: dat klopt niet");
    stage.keys("enter");
    stage.write("p1: toch wel");
    stage.keys("enter");
    stage.write("p3: half");
    assert_eq!(noted(&stage), []);
    stage.crash();
    // What was half-typed is not noted before its own Enter.
    stage.keys("enter enter");
    assert_eq!(noted(&stage).len(), 2);
    stage.keys("enter");
    let all = [("p2", "dat klopt niet"), ("p1", "toch wel"), ("p3", "half")];
    assert_eq!(noted(&stage), all.map(|(who, text)| (who.to_owned(), text.to_owned())));
    // Esc takes the question back, and leaves the line.
    let mut stage = three();
    stage.write("zrg: dat klopt niet");
    stage.keys("enter esc");
    stage.write(" hoor");
    stage.keys("enter enter");
    assert_eq!(noted(&stage), said("p2", "dat klopt niet hoor"));
}

#[test]
fn after_an_undo_it_is_asked_again() {
    let mut stage = three();
    stage.write("zrg: nee");
    stage.keys("enter enter ctrl-z");
    stage.write("zrg: nee");
    stage.keys("enter");
    assert_eq!(noted(&stage), []);
    stage.keys("tab");
    assert_eq!(noted(&stage), said("", "zrg: nee"));
}

#[test]
fn what_a_clicker_types_before_a_speaker_is_dropped() {
    for typed in [
        ".p1: hallo",
        "..p1: hallo",
        "bp1: hallo",
        "b.p1: hallo",
        ".leraar: hallo",
        ".a: hallo",
        ". p1: hallo",
    ] {
        let mut stage = three();
        stage.keys("pagedown f5 esc esc pageup");
        stage.write(typed);
        stage.keys("enter");
        assert_eq!(noted(&stage), said("p1", "hallo"), "{typed}");
    }
    // An Esc that arrives together with the next letter takes no letter along.
    let mut stage = three();
    stage.keys("alt-p 1");
    stage.write(": hallo");
    stage.keys("enter");
    assert_eq!(noted(&stage), said("p1", "hallo"));
    // Where no speaker follows it stays: nothing typed is lost.
    assert_eq!(line(&TEAM, ".net is een taal", "enter"), said("p1", ".net is een taal"));
    assert_eq!(line(&["ouder", "ib-er"], "bib: ja", "enter tab"), said("", "bib: ja"));
}

#[test]
fn a_question_typed_holds_for_one_line_and_one_chosen_until_changed() {
    let questions = |stage: &Stage| -> Vec<Option<usize>> {
        record_of(&stage.session().statements)
            .into_iter()
            .map(|(_, question, _)| question)
            .collect()
    };
    let mut stage = three();
    for text in ["p1: 2) een", "p2: twee", "drie"] {
        stage.write(text);
        stage.keys("enter");
    }
    assert_eq!(questions(&stage), [Some(2), None, None]);
    stage.keys("ctrl-down");
    for text in ["een", "3) twee", "drie"] {
        stage.write(text);
        stage.keys("enter");
    }
    assert_eq!(questions(&stage)[3..], [Some(1), Some(3), Some(1)]);
}

const FUNCTIONS: [&str; 7] = [
    "leraar",
    "leraar bso",
    "leerlingbegeleider",
    "zorgcoördinator",
    "directeur",
    "ouder",
    "poetshulp",
];

/// No words stand under a speaker that neither their own line nor an answer named: each line carries its number, and whoever it is
/// noted under was named by its prefix, chosen in an answer, or spoke in the line before. And each line is noted, or still there.
#[test]
fn nothing_is_ever_noted_under_somebody_whom_nobody_named() {
    let rounds = std::env::var("KRING_KEYS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1_800)
        / 30;
    let mut chance = Chance::new(11);
    for round in 0..rounds {
        let functions: Vec<&str> = (0..=chance.below(5)).map(|_| *chance.one(&FUNCTIONS)).collect();
        let mut stage = at_card(&functions);
        let mut typed = Vec::new();
        let mut before: Vec<Speaker> = Vec::new();
        for n in 0..30 {
            let marker = format!("regel{n}einde");
            let head = (chance.below(4) > 0).then(|| *chance.one(&HEADS));
            let text = head.map_or(marker.clone(), |head| format!("{head}: {marker}"));
            if chance.below(3) == 0 {
                stage.send(Msg::Paste(text.clone()));
            } else {
                stage.write(&text);
            }
            stage.keys("enter");
            typed.push(marker.clone());
            let mut answered = None;
            if stage.model.open.as_ref().unwrap().note().unwrap().asking.is_some() {
                for _ in 0..chance.below(3) {
                    stage.keys(if chance.below(2) == 0 { "up" } else { "down" });
                }
                let open = stage.model.open.as_ref().unwrap();
                let at = open.note().unwrap().asking.as_ref().unwrap().at;
                answered = Some(kring::app::asked(open)[at].clone());
                if chance.below(4) == 0 {
                    answered = Some(kring::app::note::SpeakerAnswer::Text);
                    stage.keys("tab");
                } else {
                    stage.keys("enter");
                }
            }
            let about = || {
                format!(
                    "round {round}: {functions:?} {text:?} {answered:?}\n{:?}",
                    noted(&stage)
                )
            };
            let found = stage.session().statements.iter().find(|s| s.text.contains(&marker));
            let Some(statement) = found else {
                panic!("lost: {}", about())
            };
            let whole = statement.text.starts_with(&marker);
            let may = match (head, &answered) {
                (None, _) => statement.speakers == before,
                (Some(_), Some(kring::app::note::SpeakerAnswer::Speakers(who))) => statement.speakers == *who && whole,
                (Some(_), Some(kring::app::note::SpeakerAnswer::Text)) => statement.speakers.is_empty() && !whole,
                (Some(_), Some(kring::app::note::SpeakerAnswer::GoesOn)) => statement.speakers == before && !whole,
                (Some(_), Some(kring::app::note::SpeakerAnswer::Partner(_))) => false,
                (Some("een voorbeeld"), None) => statement.speakers == before && !whole,
                (Some(head), None) => {
                    let named = statement.speakers.iter().all(|s| names(stage.session(), head, s));
                    (named && whole)
                        || (statement.speakers.is_empty() && !whole)
                        || remembered(&stage, head, statement, &before)
                }
            };
            assert!(may, "{}", about());
            before.clone_from(&statement.speakers);
        }
        let all: String = stage.session().statements.iter().map(|s| s.text.as_str()).collect();
        assert!(typed.iter().all(|marker| all.contains(marker)));
    }
}

/// Whether words before a colon name this speaker, read as simply as can be.
fn names(session: &Session, head: &str, speaker: &Speaker) -> bool {
    let head = head.trim_start_matches('.').replace('é', "2").to_lowercase();
    head.split(',').any(|part| match speaker {
        Speaker::Participant(id) => {
            let function = session.participant(id).unwrap().function.to_lowercase();
            let letter = char::from(b'a' + id.as_str()[1..].parse::<u8>().unwrap() - 1).to_string();
            part == id.as_str() || part == letter || (part.len() > 1 && function.starts_with(part))
        }
        Speaker::Group => part == "iedereen",
        Speaker::Function(function) => {
            let function = function.to_lowercase();
            part == format!("@{function}") || (part.len() > 1 && function.starts_with(part))
        }
    })
}

/// Whether a statement is what an earlier answer about the same words made of them.
fn remembered(stage: &Stage, head: &str, statement: &kring::session::Statement, before: &[Speaker]) -> bool {
    let head = head.trim_start_matches('.');
    let answers = &stage.model.open.as_ref().unwrap().answers;
    match answers.get(head, stage.session()) {
        Some(kring::app::note::SpeakerAnswer::Speakers(who)) => statement.speakers == *who,
        Some(kring::app::note::SpeakerAnswer::GoesOn) => statement.speakers == before,
        _ => false,
    }
}
