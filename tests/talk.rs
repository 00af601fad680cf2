//! The transcripts on the screen: found, confirmed, noted, corrected and taken back by keys; golden in two sizes; fast for a long talk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::{Duration, Instant};

use kring::app::mouse::Mouse;
use kring::app::{Msg, Overlay};
use kring::deck::Lang;
use kring::session::{Answer, Place, Statement, Voice as How};
use kring::transcript::turns::{Turn, TurnVoice, turns};
use kring::transcript::{Cue, SessionSound, kept};
use support::stage::Stage;
use support::talk::{self, PEOPLE, Said};

fn sound(said: &[Said], shift: i64) -> SessionSound {
    let cue = |said: &Said| Cue {
        start: said.start,
        end: said.end,
        text: said.text.as_str().into(),
        ..Cue::default()
    };
    let cues: Vec<Cue> = said.iter().map(cue).collect();
    let voices: Vec<_> = said.iter().map(|said| TurnVoice::parse(PEOPLE[said.who].0)).collect();
    let from = kept::Provenance {
        source: "webvtt".into(),
        read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
        recording: Some("r1".into()),
        shift: Some(shift * 1000),
        sha256: "".into(),
        replaced: Default::default(),
        withheld: 0,
    };
    let turns = turns(&cues, &voices, 0);
    SessionSound::new(vec![("talk.vtt".into(), kept::Talk { from, turns })], &[])
}

/// The demo school at its findings, with its talk.
fn desk(columns: u16, rows: u16, lang: Lang) -> Stage {
    let talk = talk::talk(lang);
    let mut stage = Stage::demo(lang);
    stage.resize(columns, rows);
    stage.go(Place::Findings);
    stage.send(Msg::Sound(Box::new(sound(&talk.cues, talk.shift))));
    stage
}

fn turns_of(stage: &Stage) -> Vec<Turn> {
    let open = stage.model.open.as_ref().unwrap();
    open.sound.turns().map(|(_, turn)| turn.clone()).collect()
}

fn at(stage: &Stage) -> usize {
    match stage.model.overlays.last() {
        Some(Overlay::Talk(desk)) => desk.at,
        other => panic!("not at the sound: {other:?}"),
    }
}

fn heard(stage: &Stage) -> Vec<&Statement> {
    stage
        .session()
        .statements
        .iter()
        .filter(|s| !s.heard.is_empty())
        .collect()
}

#[test]
fn golden_screens() {
    let ways = [
        ("open", "alt-t"),
        ("proposal", "alt-t tab tab"),
        ("found", "alt-t / l e e s o u"),
        ("correct", "alt-t down e"),
        ("voice", "alt-t down v"),
    ];
    for (columns, rows) in [(80, 24), (120, 40)] {
        for (name, keys) in ways {
            let mut stage = desk(columns, rows, Lang::Nl);
            stage.keys(keys);
            insta::with_settings!({ snapshot_path => "snapshots/talk", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}_{columns}x{rows}"), stage.screen());
            });
        }
    }
}

#[test]
fn proposals_are_confirmed_one_by_one_or_all_at_once_and_undone() {
    for lang in [Lang::Nl, Lang::En] {
        let mut stage = desk(120, 40, lang);
        stage.keys("g tab enter");
        assert_eq!(heard(&stage).len(), 1);
        let cue = &turns_of(&stage)[at(&stage)].id;
        assert!(heard(&stage)[0].heard.contains(cue));
        stage.keys("a");
        let all = heard(&stage).len();
        assert!(all > 12, "{all}");
        stage.keys("ctrl-z");
        assert_eq!(heard(&stage).len(), 1);
        stage.keys("ctrl-z");
        assert_eq!(heard(&stage).len(), 0);
        // What was taken back is proposed again.
        if matches!(stage.model.overlays.last(), Some(Overlay::Talk(_))) {
            stage.keys("a");
        } else {
            stage.keys("g a");
        }
        assert!(heard(&stage).len() >= all - 1);
    }
}

#[test]
fn from_a_statement_to_what_was_said_around_it_and_back() {
    let mut stage = desk(120, 40, Lang::Nl);
    stage.keys("g a esc");
    // At a sentence that rests on a statement which is heard.
    let mut ways = 0;
    for round in 0..60 {
        // Part by part first, then sentence by sentence.
        stage.keys(if round < 14 { "tab enter" } else { "down enter" });
        let screen = stage.screen();
        stage.keys("g");
        if matches!(stage.model.overlays.last(), Some(Overlay::Talk(_))) && at(&stage) > 0 {
            let turn = turns_of(&stage)[at(&stage)].clone();
            if let Some(statement) = heard(&stage).into_iter().find(|s| s.heard.contains(&turn.id)) {
                assert!(turn.text().contains(&*statement.text.replace('\n', " ")));
                ways += 1;
            }
            stage.keys("left");
            assert_eq!(stage.screen(), screen);
        }
        while !stage.model.overlays.is_empty() {
            stage.keys("esc");
        }
        stage.keys("left");
    }
    assert!(ways > 3, "{ways}");
}

#[test]
fn words_are_found_while_they_are_typed() {
    let mut stage = desk(120, 40, Lang::Nl);
    stage.keys("g /");
    stage.write("LEESOUders");
    let first = at(&stage);
    assert!(turns_of(&stage)[first].text().to_lowercase().contains("leesouders"));
    stage.keys("down");
    assert!(at(&stage) > first);
    stage.keys("enter shift-tab");
    assert_eq!(at(&stage), first);
    stage.keys("esc / q q q q enter");
    assert!(stage.screen().contains("qqqq"), "{}", stage.screen());
    assert_eq!(at(&stage), first);
}

#[test]
fn turns_become_a_statement_at_the_card_of_their_moment() {
    let mut stage = desk(120, 40, Lang::Nl);
    let before = stage.session().statements.len();
    stage.keys("g tab down space down n");
    let noted = stage.session().statements.last().unwrap().clone();
    assert_eq!(stage.session().statements.len(), before + 1);
    let turns = turns_of(&stage);
    let place = at(&stage);
    let (first, last) = (&turns[place - 1], &turns[place]);
    assert_eq!(*noted.text, format!("{} {}", first.text(), last.text()));
    assert_eq!(noted.heard, [first.id.clone(), last.id.clone()]);
    assert_eq!(noted.voice, How::Verbatim);
    assert_eq!(noted.card.as_deref(), Some("beweegredenen"));
    assert!(noted.at.is_some() && !noted.speakers.is_empty());
    stage.keys("x");
    assert_eq!(
        stage.session().statement(&noted.id).unwrap().heard,
        std::slice::from_ref(&first.id)
    );
    stage.keys("ctrl-z ctrl-z");
    assert_eq!(stage.session().statements.len(), before);
}

#[test]
fn corrections_reach_the_turns_and_are_taken_back() {
    let mut stage = desk(120, 40, Lang::Nl);
    let before = turns_of(&stage);
    stage.keys("g down e end space z e k e r enter");
    // Words behind those of a turn may be a sentence of the talk: they are asked about.
    assert_eq!(turns_of(&stage), before);
    stage.keys("enter");
    assert!(turns_of(&stage)[1].text().ends_with(" zeker"));
    stage.keys("s ctrl-right enter");
    assert_eq!(turns_of(&stage).len(), before.len() + 1);
    assert_eq!(turns_of(&stage)[2].id.as_str(), format!("u{:04}", before.len() + 1));
    stage.keys("v");
    stage.write("p2");
    stage.keys("enter");
    assert_eq!(turns_of(&stage)[1].voice, TurnVoice::parse("p2"));
    stage.keys("+");
    assert_eq!(turns_of(&stage).len(), before.len());
    stage.keys("ctrl-z ctrl-z ctrl-z ctrl-z");
    assert_eq!(turns_of(&stage), before);
    // Nothing typed is lost by looking up a word: nothing can be typed where a turn is cut.
    stage.keys("s x x esc");
    assert_eq!(turns_of(&stage), before);
}

#[test]
fn united_turns_keep_their_statements() {
    let mut stage = desk(120, 40, Lang::Nl);
    stage.keys("g tab enter up +");
    let here = turns_of(&stage)[at(&stage)].id.clone();
    assert_eq!(heard(&stage)[0].heard, [here]);
}

#[test]
fn whoever_refused_to_be_quoted_is_neither_shown_nor_noted() {
    let mut stage = desk(120, 40, Lang::Nl);
    let turns = turns_of(&stage);
    let theirs = turns
        .iter()
        .position(|turn| turn.voice == TurnVoice::parse("p2"))
        .unwrap();
    let mut session = stage.session().clone();
    session.participants[1].consent.quote = Answer::Refused;
    stage.open(session);
    let talk = talk::talk(Lang::Nl);
    stage.send(Msg::Sound(Box::new(sound(&talk.cues, talk.shift))));
    stage.keys("g");
    (0..theirs).for_each(|_| stage.keys("down"));
    assert!(!stage.screen().contains(&turns[theirs].text()), "{}", stage.screen());
    let before = stage.session().statements.len();
    stage.keys("n e");
    assert_eq!(stage.session().statements.len(), before);
    assert!(matches!(stage.model.overlays.last(), Some(Overlay::Talk(desk)) if desk.line.is_none()));
}

#[test]
fn a_name_is_masked_in_every_turn() {
    let mut stage = desk(120, 40, Lang::Nl);
    let told = |stage: &Stage| {
        turns_of(stage)
            .iter()
            .filter(|turn| turn.text().contains("Joke"))
            .count()
    };
    assert!(told(&stage) > 0);
    stage.keys("g down e end space x enter m");
    stage.write("Joke");
    stage.keys("down");
    stage.write("leider");
    stage.keys("ctrl-s");
    assert_eq!(told(&stage), 0, "{}", stage.screen());
    // What was corrected before told it still.
    stage.keys("ctrl-z");
    assert_eq!(told(&stage), 0);
    // And what is typed afterwards tells it no more.
    stage.keys("e end");
    stage.write(" zei Joke");
    stage.keys("enter");
    assert_eq!(told(&stage), 0);
}

#[test]
fn without_a_transcript_it_says_how_to_take_one_in() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Findings);
    stage.keys("g");
    assert!(stage.model.overlays.is_empty());
    assert!(stage.screen().contains("Esc B"), "{}", stage.screen());
}

#[test]
fn a_turn_is_chosen_with_the_mouse_and_the_wheel_goes_through_them() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        let mut stage = desk(columns, rows, Lang::Nl);
        stage.keys("alt-t down down down down");
        let turns = turns_of(&stage);
        for at_row in [1, 2, 6] {
            let words: String = turns[at_row].text().chars().take(60).collect();
            if stage.screen().contains(&words) {
                stage.click_on(&words);
                assert_eq!(at(&stage), at_row, "{}", stage.screen());
            }
        }
        let here = at(&stage);
        stage.send(Msg::Mouse(Mouse::WheelDown));
        assert_eq!(at(&stage), here + 1);
        // What is typed stays with its turn.
        stage.keys("e");
        let other: String = turns[here].text().chars().take(60).collect();
        stage.click_on(&other);
        assert_eq!(at(&stage), here + 1);
    }
}

#[test]
fn it_holds_in_every_size() {
    let mut stage = desk(80, 24, Lang::Nl);
    stage.keys("g tab tab");
    for keys in ["esc g", "/ a", "enter e", "esc down v", "esc s", "esc space down"] {
        stage.keys(keys);
        for (columns, rows) in [(1, 1), (30, 8), (31, 9), (60, 20), (95, 12), (96, 12), (500, 200)] {
            stage.resize(columns, rows);
            stage.buffer();
        }
    }
}

/// Three hours, 6,000 cues: the screen opens, and a word is found, before one notices. The bounds are wide, for slow machines and plain
/// builds; `cargo bench --bench transcript` measures.
#[test]
fn a_long_talk_opens_at_once() {
    let talk = talk::talk(Lang::Nl);
    let length = talk.cues.last().unwrap().end;
    let mut all: Vec<Said> = Vec::new();
    for round in 0_u64.. {
        for said in &talk.cues {
            all.push(Said {
                start: said.start + round * length,
                end: said.end + round * length,
                ..said.clone()
            });
        }
        if all.len() >= 6000 {
            break;
        }
    }
    let mut stage = desk(120, 40, Lang::Nl);
    stage.send(Msg::Sound(Box::new(sound(&all, talk.shift))));
    let timed = |stage: &mut Stage, keys: &str| {
        let before = Instant::now();
        stage.keys(keys);
        stage.buffer();
        before.elapsed()
    };
    let opened = timed(&mut stage, "g");
    let begun = timed(&mut stage, "/");
    let found = timed(&mut stage, "b");
    let most = Duration::from_secs(2);
    assert!(
        opened < most && begun < most && found < most,
        "{opened:?} {begun:?} {found:?}"
    );
}

#[path = "talk/evidence.rs"]
mod evidence;

#[path = "talk/intake.rs"]
mod intake;
