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
