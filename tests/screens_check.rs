//! The member check on the screen: golden in two sizes, on the wall beside it, and what is refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::windows::Window;
use kring::deck::Lang;
use kring::findings::check::CheckPart;
use kring::member_check::Station;
use kring::session::{Event, Place};
use kring::ui;
use support::stage::{Stage, demo, empty, text_of};

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/screens", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// The demo with its check being prepared.
fn prepared(lang: Lang, columns: u16, rows: u16) -> Stage {
    let mut stage = Stage::demo(lang);
    stage.resize(columns, rows);
    stage.go(Place::Findings);
    stage.keys("v");
    stage
}

fn at(stage: &Stage) -> Station {
    let open = stage.model.open.as_ref().unwrap();
    open.check.meeting.as_ref().unwrap().at.clone()
}

/// Goes on until a station of this sort.
fn on_to(stage: &mut Stage, wanted: fn(&Station) -> bool) {
    for _ in 0..30 {
        if wanted(&at(stage)) {
            return;
        }
        stage.keys("pagedown");
    }
    panic!("never there:\n{}", stage.screen());
}

fn present(stage: &mut Stage) {
    stage.keys("enter");
    stage.write("18 leraar, 2 zorgcoördinator, directeur");
    stage.keys("enter");
}

fn remark(stage: &mut Stage, line: &str) {
    stage.write(line);
    stage.keys("enter");
}

/// Draws every sort of station.
fn walk(columns: u16, rows: u16) {
    let name = |what: &str| format!("check_{what}_{columns}x{rows}");
    let mut stage = prepared(Lang::Nl, columns, rows);
    golden(&name("prepare"), &stage.screen());
    present(&mut stage);
    golden(&name("presence"), &stage.screen());
    stage.keys("pagedown");
    golden(&name("welcome"), &stage.screen());
    stage.keys("pagedown");
    golden(&name("domains"), &stage.screen());
    stage.keys("pagedown pagedown");
    golden(&name("rings"), &stage.screen());
    on_to(&mut stage, |at| matches!(at, Station::Finding(_)));
    remark(&mut stage, "17 3 1");
    golden(&name("finding"), &stage.screen());
    on_to(&mut stage, |at| matches!(at, Station::Question(_)));
    golden(&name("question"), &stage.screen());
    remark(&mut stage, "leraar: mist #kinderopvang, want daar begint de dag x6");
    remark(&mut stage, "directeur: dichter #clb, omdat we elke week bellen");
    stage.write("zorg: herkent de kaart");
    golden(&name("remarks"), &stage.screen());
    stage.keys("ctrl-left ctrl-left");
    on_to(&mut stage, |at| *at == Station::Reading);
    stage.keys("space");
    golden(&name("reading"), &stage.screen());
    on_to(&mut stage, |at| *at == Station::Close);
    golden(&name("close"), &stage.screen());
    stage.keys("enter v");
    golden(&name("answer"), &stage.screen());
}

#[test]
fn the_check_on_the_smallest_wall() {
    walk(80, 24);
}

#[test]
fn the_check_on_a_wide_wall() {
    walk(120, 40);
}

#[test]
fn the_wall_beside_shows_the_same_without_pace_and_line() {
    let mut stage = prepared(Lang::Nl, 100, 30);
    stage.model.windows.window = Window::Desk;
    present(&mut stage);
    on_to(&mut stage, |at| matches!(at, Station::Question(_)));
    remark(&mut stage, "leraar: mist #kinderopvang, want daar begint de dag x6");
    stage.write("directeur: zegt iets");
    let wall = text_of(&stage.wall().unwrap());
    assert!(wall.contains("Collega (leraar) mist kinderopvang"), "{wall}");
    assert!(!wall.contains("zegt iets") && !wall.contains("nog "), "{wall}");
    let desk = stage.screen();
    assert!(desk.contains("nog ") && desk.contains("Iedereen antwoordt"), "{desk}");
}

#[test]
fn what_cannot_be_held_says_why_and_loses_nothing() {
    let mut stage = prepared(Lang::Nl, 100, 30);
    stage.keys("enter");
    for (line, why) in [("0 leraar", "van 1 tot"), ("leraar", "minstens"), ("18 Jan", "naam")] {
        remark(&mut stage, line);
        let screen = stage.screen();
        assert!(screen.contains(line), "{line} is lost:\n{screen}");
        assert!(
            stage.model.notice.as_ref().is_some_and(|notice| notice.warning),
            "{line} {why}: {screen}"
        );
        stage.keys("ctrl-a");
        for _ in 0..line.len() {
            stage.keys("delete");
        }
    }
    remark(&mut stage, "18 leraar, 1 zorgcoördinator, directeur");
    assert!(
        stage.screen().contains("Bij geen enkele opmerking staat een functie"),
        "{}",
        stage.screen()
    );
    on_to(&mut stage, |at| matches!(at, Station::Question(_)));
    for line in ["leraar:", "brugfiguur: mist iets"] {
        remark(&mut stage, line);
        assert!(
            stage.model.notice.as_ref().is_some_and(|notice| notice.warning),
            "{line}"
        );
        assert!(stage.screen().contains(line));
        stage.keys("ctrl-a");
        for _ in 0..line.len() {
            stage.keys("delete");
        }
    }
    // A name is asked about once, and may stay where it is none.
    remark(&mut stage, "Fatima vergeet de bib");
    assert!(stage.screen().contains("naam van een mens"), "{}", stage.screen());
    stage.keys("enter");
    let noted = |stage: &Stage| {
        stage
            .model
            .open
            .as_ref()
            .unwrap()
            .check
            .meeting
            .as_ref()
            .unwrap()
            .noted
            .len()
    };
    assert_eq!(noted(&stage), 1);
    stage.keys("ctrl-z");
    assert_eq!(noted(&stage), 0);
    stage.keys("ctrl-y");
    assert_eq!(noted(&stage), 1);
}

#[test]
fn without_map_conclusions_or_check_there_is_an_answer() {
    let open = |session| {
        let mut stage = Stage::home(Lang::Nl);
        stage.open(session);
        stage.resize(100, 30);
        stage.go(Place::Findings);
        stage.keys("v");
        stage
    };
    let mut stage = open(empty());
    assert!(
        stage.screen().contains("Er staat nog niemand op de kaart"),
        "{}",
        stage.screen()
    );
    let mut without = demo(Lang::Nl);
    without.conclusions.clear();
    let mut stage = open(without);
    assert!(
        stage.screen().contains("Er is nog geen conclusie aangenomen"),
        "{}",
        stage.screen()
    );
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(100, 30);
    stage.go(Place::Findings);
    stage.model.open.as_mut().unwrap().deck.member_check = None;
    stage.keys("v");
    assert!(stage.screen().contains("heeft geen member check"), "{}", stage.screen());
}

#[test]
fn a_quote_is_shown_only_where_several_people_bear_its_function() {
    let quoted = |function: Option<&str>| {
        let mut session = demo(Lang::Nl);
        if let Some(function) = function {
            session
                .participants
                .iter_mut()
                .for_each(|p| p.function = function.into());
        }
        let conclusions = session.conclusions.iter();
        conclusions
            .filter_map(|c| kring::findings::check::quote(&session, c))
            .count()
    };
    // In the demo every participant has a function of their own.
    assert_eq!(quoted(None), 0);
    assert!(quoted(Some("leraar")) > 0);
}

#[test]
fn a_rehearsal_is_thrown_away_and_a_crash_is_not() {
    let mut stage = prepared(Lang::Nl, 100, 30);
    stage.keys("p");
    stage.write("18 leraar");
    stage.keys("enter");
    assert!(
        stage.draft.iter().all(|(field, _)| !field.starts_with("check")),
        "{:?}",
        stage.draft
    );
    on_to(&mut stage, |at| *at == Station::Close);
    stage.keys("enter");
    assert!(stage.session().checks.is_empty());
    assert!(stage.model.open.as_ref().unwrap().check.meeting.is_none());

    stage.keys("v");
    present(&mut stage);
    on_to(&mut stage, |at| matches!(at, Station::Question(_)));
    remark(&mut stage, "leraar: mist #kinderopvang");
    stage.restart();
    stage.keys("v");
    assert!(stage.screen().contains("mist kinderopvang"), "{}", stage.screen());
}

/// Returns the demo with a closed check of one remark, which is being answered.
fn answering() -> Stage {
    let mut stage = prepared(Lang::Nl, 120, 40);
    present(&mut stage);
    on_to(&mut stage, |at| matches!(at, Station::Question(_)));
    remark(&mut stage, "leraar: mist #kinderopvang");
    on_to(&mut stage, |at| *at == Station::Reading);
    stage.keys("space");
    on_to(&mut stage, |at| *at == Station::Close);
    stage.keys("enter");
    stage.keys("enter");
    stage
}

#[test]
fn a_conclusion_is_reworded_or_withdrawn_because_of_a_remark() {
    let mut stage = answering();
    let (before, remark) = (
        stage.session().conclusions.clone(),
        stage.session().remarks[0].id.clone(),
    );
    let first = before.iter().find(|c| !c.dropped).unwrap().clone();
    let now = |stage: &Stage| {
        stage
            .session()
            .conclusions
            .iter()
            .find(|c| c.id == first.id)
            .unwrap()
            .clone()
    };
    // Withdrawn: out of the report, resting on the remark, undone with one key.
    stage.keys("ctrl-o");
    assert!(stage.screen().contains("Welke bevinding"), "{}", stage.screen());
    stage.keys("enter down enter");
    assert!(now(&stage).dropped && now(&stage).evidence.contains(&remark));
    stage.keys("ctrl-z");
    assert_eq!(stage.session().conclusions, before);
    // Reworded.
    stage.keys("ctrl-o enter enter");
    stage.write(" Dat vraagt tijd.");
    stage.keys("ctrl-s");
    assert!(now(&stage).text.contains("Dat vraagt tijd."), "{}", stage.screen());
    assert!(now(&stage).evidence.ends_with(std::slice::from_ref(&remark)));
    let cites = |stage: &Stage| {
        let of_it =
            |entry: &&kring::session::Entry| matches!(&entry.event, Event::Changed { item } if *item.id() == first.id);
        stage.entries.iter().rev().find(of_it).unwrap().because.clone()
    };
    assert_eq!(cites(&stage), Some(remark.clone()));
    // Accepted without the map: what it asked for is done.
    stage.keys("enter");
    assert!(
        stage.session().remark(&remark).unwrap().answer.is_some(),
        "{}",
        stage.screen()
    );
    // What is changed afterwards cites nothing.
    stage.keys("esc");
    assert_eq!(stage.model.open.as_ref().unwrap().because, None);
    let open = stage.model.open.as_ref().unwrap();
    let check = open.session.checks.last().unwrap();
    let report = kring::findings::check::report(&open.session, &open.deck, check, &[], Lang::Nl, CheckPart::Answers);
    let told = kring::render::text::write(&report, 80, kring::render::picture::Picture::default());
    assert!(told.contains("De bevinding luidt nu"), "{told}");
}

#[test]
fn nothing_breaks_in_any_size() {
    let mut stage = prepared(Lang::En, 80, 24);
    present(&mut stage);
    for _ in 0..14 {
        stage.keys("pagedown");
        for (columns, rows) in [(1, 1), (30, 8), (60, 20), (500, 60)] {
            stage.resize(columns, rows);
            stage.screen();
            ui::spots(&stage.model);
        }
    }
}

/// What people say at a question is no phrase that fits behind any verb: it follows a colon, unless the first word said the verb.
#[test]
fn a_plain_answer_follows_a_colon_and_confirms_nothing_by_itself() {
    for deck in support::stage::decks() {
        let check = deck.member_check.as_ref().unwrap();
        let sort = |id: &kring::deck::SortId| check.sorts.iter().find(|sort| sort.id == *id).unwrap();
        for question in &check.questions {
            let sort = sort(&question.sort);
            let (before, _) = sort.form();
            let names = sort.counts == kring::deck::RemarkKind::Adds && sort.change.is_some();
            assert!(before.ends_with(':') || names, "{} {}: {before}", deck.id, question.id);
            assert_ne!(
                sort.counts,
                kring::deck::RemarkKind::Confirms,
                "{} {}",
                deck.id,
                question.id
            );
        }
        // A word that denies is told with the rest, or the sentence says the opposite of what was said.
        let denying = ["niet", "not"];
        let cut = |sort: &kring::deck::RemarkSort| sort.words.iter().any(|word| denying.contains(&word.as_str()));
        assert!(!check.sorts.iter().any(cut), "{}", deck.id);
        let keeps = |sort: &kring::deck::RemarkSort| sort.begins.iter().any(|word| denying.contains(&word.as_str()));
        assert!(check.sorts.iter().any(keeps), "{}", deck.id);
    }
}
