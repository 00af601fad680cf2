//! A line that cannot be taken in holds nobody up and is not lost, moving on confirms no name, and a masked name enters no remark.

use kring::deck::Lang;
use kring::member_check::{Meeting, Station};
use kring::session::{Mask, Place};

use crate::support::stage::Stage;

/// The demo at the first station of its check that fits, in a meeting of 22.
fn held(wanted: fn(&Station) -> bool) -> Stage {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(120, 40);
    stage.go(Place::Findings);
    stage.keys("v enter");
    stage.write("19 leraar, 2 zorgcoördinator, directeur");
    stage.keys("enter");
    on_to(&mut stage, wanted);
    stage
}

fn on_to(stage: &mut Stage, wanted: fn(&Station) -> bool) {
    for _ in 0..40 {
        if wanted(&meeting(stage).at) {
            return;
        }
        stage.keys("pagedown");
    }
    panic!("never there:\n{}", stage.screen());
}

fn meeting(stage: &Stage) -> Meeting {
    let check = &stage.model.open.as_ref().unwrap().check;
    check.meeting.clone().unwrap()
}

fn line(stage: &Stage) -> String {
    stage.model.open.as_ref().unwrap().check.line.text().to_owned()
}

fn warned(stage: &Stage) -> bool {
    stage.model.notice.as_ref().is_some_and(|notice| notice.warning)
}

fn noted(stage: &Stage) -> Vec<String> {
    meeting(stage).noted.into_iter().map(|noted| noted.line).collect()
}

fn finding(at: &Station) -> bool {
    matches!(at, Station::Finding(_))
}

fn question(at: &Station) -> bool {
    matches!(at, Station::Question(_))
}

#[test]
fn a_masked_name_enters_no_remark() {
    let mut stage = held(question);
    let mask = Mask {
        from: "Fatima".into(),
        to: Some("een collega".into()),
    };
    stage.model.open.as_mut().unwrap().masks.push(mask);
    stage.write("leraar: mist wat Fatima deed");
    stage.keys("enter");
    assert_eq!(noted(&stage), ["leraar: mist wat een collega deed"]);
    // Also where it goes in with Page Down.
    stage.write("leraar: mist hoe fatima dat doet");
    stage.keys("pagedown");
    assert_eq!(noted(&stage)[1..], ["leraar: mist hoe een collega dat doet"]);
    let kept = format!("{:?}", stage.model.open.as_ref().unwrap().drafts());
    assert!(!kept.to_lowercase().contains("fatima"), "{kept}");
}

#[test]
fn moving_on_never_says_that_a_word_is_no_name() {
    for keys in [
        "pagedown pagedown",
        "enter pagedown pagedown",
        "enter pagedown pagedown pagedown",
    ] {
        let mut stage = held(question);
        stage.write("leraar: Fatima mist een bib");
        stage.keys(keys);
        assert_eq!(noted(&stage), Vec::<String>::new(), "{keys}");
        assert!(meeting(&stage).no_names.is_empty(), "{keys}");
    }
    let mut stage = held(question);
    stage.write("leraar: Fatima mist een bib");
    stage.keys("enter enter");
    assert_eq!(noted(&stage), ["leraar: Fatima mist een bib"]);
}

#[test]
fn a_line_that_is_refused_is_left_at_its_station_and_comes_back() {
    let mut stage = held(finding);
    let here = meeting(&stage).at;
    stage.write("30 2");
    stage.keys("pagedown");
    assert!(warned(&stage) && meeting(&stage).at == here, "{}", stage.screen());
    stage.keys("pagedown");
    assert_ne!(meeting(&stage).at, here, "{}", stage.screen());
    assert_eq!(line(&stage), "");
    // What is left outlives a crash.
    stage.crash();
    stage.resize(120, 40);
    stage.keys("v pageup");
    assert_eq!((meeting(&stage).at, line(&stage)), (here.clone(), "30 2".to_owned()));
    assert!(meeting(&stage).hands.is_empty());
    // Another line is refused anew.
    stage.keys("pagedown backspace");
    stage.write("3");
    stage.keys("pagedown");
    assert_eq!(meeting(&stage).at, here);
    stage.keys("ctrl-a");
    for _ in 0.."30".len() {
        stage.keys("delete");
    }
    stage.write("17");
    stage.keys("pagedown");
    assert_eq!((meeting(&stage).hands[0].yes, meeting(&stage).hands[0].partly), (17, 3));
}

#[test]
fn what_is_half_typed_stays_where_it_was_typed_and_no_check_closes_over_it_unsaid() {
    let mut stage = held(question);
    stage.write("leraar: mist iets");
    stage.keys("pageup");
    assert_eq!(line(&stage), "");
    stage.keys("pagedown");
    assert_eq!(line(&stage), "leraar: mist iets");
    stage.keys("enter");
    assert_eq!(noted(&stage).len(), 1);

    stage.write("brugfiguur: mist twee");
    on_to(&mut stage, |at| *at == Station::Close);
    stage.keys("enter");
    assert!(warned(&stage), "{}", stage.screen());
    assert!(stage.session().checks.is_empty());
    stage.keys("enter");
    assert_eq!(stage.session().remarks.len(), 1);
}

#[test]
fn nothing_goes_on_before_those_present_are_counted() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(120, 40);
    stage.go(Place::Findings);
    stage.keys("v enter");
    stage.write("2 leraar");
    stage.keys("pagedown pagedown pagedown");
    assert_eq!(
        (meeting(&stage).at, line(&stage)),
        (Station::Presence, "2 leraar".to_owned())
    );
}

fn on_map(at: &Station) -> bool {
    matches!(at, Station::Map(_))
}

fn station(stage: &Stage) -> Station {
    meeting(stage).at
}

fn questions(stage: &Stage) -> Vec<String> {
    let noted = meeting(stage).noted.into_iter();
    noted.map(|noted| noted.question.to_string()).collect()
}

/// Somebody says something while the map stands on the wall: the line opens, the map stands still, and the remark is noted at its question.
#[test]
fn what_is_said_while_the_map_is_shown_is_noted_at_its_question() {
    for (line, question) in [
        (
            "leraar: mist #kinderopvang, want daar begint de dag x6",
            "check-herkenbaar",
        ),
        ("leraar: herkent de plaats van het clb", "check-herkenbaar"),
        ("leraar: het is een druk web", "check-opvalt"),
        ("beeld: een spinnenweb", "check-beeld"),
        ("nuttig voor het schoolplan", "check-bruikbaar"),
    ] {
        let mut stage = held(on_map);
        let here = station(&stage);
        let before = stage.screen();
        stage.write(line);
        let typed = stage.screen();
        assert!(typed.contains(&format!("› {line}")), "{typed}");
        assert!(typed.contains("Bij vraag "), "{typed}");
        let map = |screen: &str| screen.lines().skip(5).take(30).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(map(&before), map(&typed), "the map moved");
        stage.keys("enter");
        assert_eq!(
            (noted(&stage), questions(&stage)),
            (vec![line.to_owned()], vec![question.to_owned()])
        );
        assert_eq!(station(&stage), here);
        assert!(stage.model.notice.is_some(), "{}", stage.screen());
        // The page is a page again: Space goes on.
        stage.keys("space");
        assert_ne!(station(&stage), here);
        stage.keys("ctrl-z");
        assert!(noted(&stage).is_empty());
    }
}

/// Welcome, findings, reading back and close take a remark too; hands stay hands.
#[test]
fn a_remark_is_noted_wherever_the_check_stands() {
    let wanted: [fn(&Station) -> bool; 4] = [
        |at| *at == Station::Welcome,
        finding,
        |at| *at == Station::Reading,
        |at| *at == Station::Close,
    ];
    for wanted in wanted {
        let mut stage = held(wanted);
        let here = station(&stage);
        stage.write("kleuterleraar: k mis de jeugdbeweging");
        stage.keys("enter");
        assert!(warned(&stage), "nobody of that function is there");
        stage.keys("ctrl-a");
        for _ in 0.."kleuter".len() {
            stage.keys("delete");
        }
        stage.keys("enter");
        assert_eq!(noted(&stage), ["leraar: k mis de jeugdbeweging"], "{here:?}");
        assert_eq!(station(&stage), here);
    }
    let mut stage = held(finding);
    stage.write("17 3 1");
    stage.keys("enter");
    assert!(noted(&stage).is_empty());
    assert_eq!(meeting(&stage).hands[0].yes, 17);
    stage.write("17 wel herkenbaar, 3 niet");
    stage.keys("enter");
    let hands = |stage: &Stage| (meeting(stage).hands[0].yes, meeting(stage).hands[0].no);
    assert!(hands(&stage) == (17, 3) && noted(&stage).is_empty());
    stage.write("17 ja, 3");
    stage.keys("enter");
    assert!(warned(&stage) && hands(&stage) == (17, 3) && noted(&stage).is_empty());
    stage.keys("ctrl-u");
    for said in ["2 leraren missen de bibliotheek", "3 ouders vinden dit niet x2"] {
        stage.write(said);
        stage.keys("enter");
        assert_eq!(noted(&stage).last().map(String::as_str), Some(said));
    }
    assert_eq!(meeting(&stage).hands.len(), 1);
}

#[test]
fn the_sentence_form_of_an_account_is_noted_without_what_may_not_be_told() {
    let mut stage = held(question);
    for (said, kept) in [
        ("Collega 3 (leraar) mist de bib", "leraar: mist de bib"),
        ("collega 2 (directeur) mist de gemeente", "mist de gemeente"),
        ("Directeur mist de gemeente", "mist de gemeente"),
        (
            "Collega 4 en 5 (leraren): herkennen de kaart",
            "leraar: herkennen de kaart x2",
        ),
        (
            "Collega 1 (leraar) en 2 (directeur) missen de stad",
            "missen de stad x2",
        ),
        ("een collega van mij zei het ook", "een collega van mij zei het ook"),
    ] {
        stage.write(said);
        stage.keys("enter");
        assert_eq!(noted(&stage).last().map(String::as_str), Some(kept), "{said}");
    }
}

/// A name that is typed over the map is asked about; Esc closes the line and keeps what was typed at its question, and so does a crash.
#[test]
fn a_remark_over_the_map_may_begin_with_a_count_or_a_quotation_mark() {
    let mut stage = held(finding);
    stage.write("\"wij missen de bib\"");
    assert!(stage.model.open.as_ref().unwrap().check.is_remark());
    let mut stage = held(on_map);
    let here = meeting(&stage).at;
    for said in ["2 leraren missen de bib", "\"wij missen de bib\""] {
        stage.write(said);
        assert_eq!((meeting(&stage).at, line(&stage)), (here.clone(), said.to_owned()));
        stage.keys("esc");
        stage.keys("pagedown pageup");
        assert_eq!(meeting(&stage).at, here);
    }
}

#[test]
fn a_line_over_the_map_is_guarded_and_never_lost() {
    let mut stage = held(on_map);
    let here = station(&stage);
    stage.write("leraar: Fatima mist een bib");
    stage.keys("enter");
    assert!(warned(&stage) && noted(&stage).is_empty(), "{}", stage.screen());
    stage.keys("esc");
    assert_eq!((station(&stage), line(&stage)), (here.clone(), String::new()));
    assert!(stage.model.open.as_ref().unwrap().check.shown);
    stage.crash();
    stage.resize(120, 40);
    stage.keys("v");
    on_to(&mut stage, |at| *at == Station::Question("check-opvalt".into()));
    assert_eq!(line(&stage), "leraar: Fatima mist een bib", "{}", stage.screen());
}

/// Hands that are typed where no conclusion is shown would be nobody's words: it is asked once.
#[test]
fn hands_that_are_typed_at_another_station_are_asked_about() {
    for here in [on_map, question] {
        let mut stage = held(here);
        stage.write("17 ja, 3 nee");
        stage.keys("enter");
        assert!(warned(&stage) && noted(&stage).is_empty(), "{}", stage.screen());
        stage.keys("enter");
        assert_eq!(noted(&stage), ["17 ja, 3 nee"]);
        stage.write("3 ouders zijn niet akkoord");
        stage.keys("enter");
        assert_eq!(noted(&stage).len(), 2, "{}", stage.screen());
    }
}

/// A clicker's black screen is no remark.
#[test]
fn the_key_of_a_clicker_over_the_map_is_no_remark() {
    let mut stage = held(on_map);
    let here = station(&stage);
    stage.keys(".");
    assert!(stage.model.windows.blank, "{}", stage.screen());
    // Any key shows the page again.
    stage.keys("pagedown");
    assert!(!stage.model.windows.blank);
    assert_eq!((line(&stage), station(&stage)), (String::new(), here));
}
