//! Several lines pasted at a question of a check: whether each is a remark is asked, and none is lost.

use kring::app::{Msg, Overlay};
use kring::deck::Lang;
use kring::member_check::Station;
use kring::session::Place;

use crate::support::stage::Stage;

const LINES: &str = "leraar: mist #kinderopvang, want daar begint de dag x6\r\n\r\ndirecteur: herkent de kaart\r\nzorg: dichter #clb\r\n";

/// The demo at the first question of its check.
fn at_question() -> Stage {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(100, 30);
    stage.go(Place::Findings);
    stage.keys("v enter");
    stage.write("18 leraar, 2 zorgcoördinator, directeur");
    stage.keys("enter");
    for _ in 0..30 {
        if matches!(station(&stage), Station::Question(_)) {
            return stage;
        }
        stage.keys("pagedown");
    }
    panic!("never at a question:\n{}", stage.screen());
}

fn station(stage: &Stage) -> Station {
    stage
        .model
        .open
        .as_ref()
        .unwrap()
        .check
        .meeting
        .as_ref()
        .unwrap()
        .at
        .clone()
}

fn noted(stage: &Stage) -> Vec<String> {
    let open = stage.model.open.as_ref().unwrap();
    let meeting = open.check.meeting.as_ref().unwrap();
    meeting.noted.iter().map(|noted| noted.line.clone()).collect()
}

fn line(stage: &Stage) -> String {
    stage.model.open.as_ref().unwrap().check.line.text().to_owned()
}

fn paste(stage: &mut Stage, text: &str) {
    stage.send(Msg::Paste(text.to_owned()));
}

#[test]
fn each_line_becomes_a_remark_once_that_is_confirmed() {
    let mut stage = at_question();
    paste(&mut stage, LINES);
    let screen = stage.screen();
    assert!(screen.contains("3 regels: elk een opmerking?"), "{screen}");
    assert!(screen.contains("directeur: herkent de kaart"), "{screen}");
    assert_eq!(noted(&stage), Vec::<String>::new(), "nothing before one chose");
    stage.keys("down enter");
    assert_eq!(
        noted(&stage),
        [
            "leraar: mist #kinderopvang, want daar begint de dag x6",
            "herkent de kaart",
            "dichter #clb"
        ]
    );
    assert_eq!(line(&stage), "");
    assert!(stage.screen().contains("3 geplakte regels"), "{}", stage.screen());
}

#[test]
fn cancelled_or_taken_as_one_the_text_stays_in_the_line() {
    for keys in ["esc", "enter"] {
        let mut stage = at_question();
        stage.write("leraar: vindt ");
        paste(&mut stage, "het mooi\nen groot");
        stage.keys(keys);
        assert_eq!(line(&stage), "leraar: vindt het mooi en groot");
        assert!(stage.model.overlays.is_empty() && noted(&stage).is_empty());
        stage.keys("enter");
        assert_eq!(noted(&stage), ["leraar: vindt het mooi en groot"]);
    }
    // One line asks nothing.
    let mut stage = at_question();
    paste(&mut stage, "leraar: mist iets\n");
    assert!(stage.model.overlays.is_empty());
    assert_eq!(line(&stage).trim(), "leraar: mist iets");
}

#[test]
fn a_line_that_cannot_be_taken_stands_still_and_the_others_wait() {
    let mut stage = at_question();
    paste(
        &mut stage,
        "leraar: mist een\nbrugfiguur: mist twee\nleraar: Fatima mist drie\nleraar: mist vier",
    );
    stage.keys("down enter");
    assert_eq!(noted(&stage), ["leraar: mist een"]);
    assert_eq!(line(&stage), "brugfiguur: mist twee");
    assert!(stage.model.notice.as_ref().is_some_and(|notice| notice.warning));
    // Nobody leaves the question while lines wait.
    let before = station(&stage);
    stage.keys("pageup");
    stage.keys("pagedown");
    assert_eq!(station(&stage), before);
    // What waits outlives a crash.
    stage.crash();
    stage.resize(100, 30);
    stage.keys("v");
    let screen = stage.screen();
    assert_eq!(line(&stage), "brugfiguur: mist twee", "{screen}");
    stage.keys("ctrl-a");
    for _ in 0.."brugfiguur".len() {
        stage.keys("delete");
    }
    stage.write("leraar");
    stage.keys("enter");
    // A name is asked about once, line by line.
    assert_eq!(line(&stage), "leraar: Fatima mist drie");
    stage.keys("enter");
    assert_eq!(
        noted(&stage),
        [
            "leraar: mist een",
            "leraar: mist twee",
            "leraar: Fatima mist drie",
            "leraar: mist vier"
        ]
    );
    assert_eq!(line(&stage), "");
}

#[test]
fn those_present_can_be_pasted_line_by_line() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(100, 30);
    stage.go(Place::Findings);
    stage.keys("v enter");
    paste(&mut stage, "18 leraar\n2 zorgcoördinator\ndirecteur\n");
    assert!(!matches!(stage.model.overlays.last(), Some(Overlay::Picker(..))));
    stage.keys("enter");
    let open = stage.model.open.as_ref().unwrap();
    assert_eq!(open.check.meeting.as_ref().unwrap().count(), 21);
}

#[test]
fn a_name_before_a_colon_is_asked_about() {
    let mut stage = at_question();
    stage.write("Fatima: mist een bib");
    stage.keys("enter");
    assert_eq!(noted(&stage), Vec::<String>::new());
    assert!(stage.screen().contains("naam van een mens"), "{}", stage.screen());
}

#[test]
fn a_hidden_function_that_the_speaker_says_is_asked_about() {
    let mut stage = at_question();
    stage.write("directeur: als directeur vind ik het vol");
    stage.keys("enter");
    assert_eq!(noted(&stage), Vec::<String>::new());
    assert!(
        stage.screen().contains("‘als directeur’ zegt wie het zei"),
        "{}",
        stage.screen()
    );
    stage.keys("enter");
    assert_eq!(noted(&stage), ["als directeur vind ik het vol"]);
}

/// Types a remark with its function, its partner, its reason and how many agree; Tab, Enter and the like are the keys beside its letters.
#[test]
fn a_remark_takes_at_most_three_keys_beside_its_letters() {
    let mut stage = at_question();
    let partner = stage.session().partners[0].clone();
    let start: String = partner.name.chars().take(4).collect();
    let mut beside = 0;
    for (typed, key) in [
        ("ler", "tab"),
        (&format!("mist #{start}"), "tab"),
        ("want het telt x6", "enter"),
    ] {
        stage.write(typed);
        stage.keys(key);
        beside += 1;
    }
    assert!(beside <= 3);
    let open = stage.model.open.as_ref().unwrap();
    let meeting = open.check.meeting.as_ref().unwrap();
    let remark = meeting.remark(&open.session, &open.deck, &meeting.noted[0]);
    assert_eq!(remark.who.as_deref(), Some("leraar"), "{remark:?}");
    assert_eq!((remark.sort.as_str(), remark.agree), ("misses", Some(6)), "{remark:?}");
    assert_eq!(remark.because.as_deref(), Some("want het telt"), "{remark:?}");
    assert!(remark.about.contains(&partner.id), "{remark:?}");
}
