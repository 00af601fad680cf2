//! The clock of the talk, its pauses and its sound recordings, as a person at the keyboard meets them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::{Msg, Overlay};
use kring::deck::Lang;
use kring::session::{Event, Held, Moment, Place, Recording, Session, Setting};
use support::stage::{Stage, empty};

fn at(time: &str) -> Moment {
    format!("2026-11-21T{time}:00+01:00").parse().unwrap()
}

/// A session that was just begun, with a recording planned or not, at its welcome at 13:30.
fn begun(planned: bool) -> Stage {
    let mut session = empty();
    if planned {
        session.recordings = vec![Recording {
            id: "r1".into(),
            ..Recording::default()
        }];
    }
    let mut stage = Stage::home(Lang::Nl);
    stage.now = at("13:30");
    stage.open(session);
    stage
}

/// Lets the time pass up to `time`, with a tick every half minute as on a computer that is awake.
fn wait(stage: &mut Stage, time: &str) {
    while stage.now < at(time) {
        stage.now = stage.now.plus(30).min(at(time));
        stage.send(Msg::Tick);
    }
}

/// Turns pages until a place is open.
fn walk_to(stage: &mut Stage, place: &Place, key: &str) {
    for _ in 0..40 {
        if session(stage).progress.place == *place {
            return;
        }
        stage.keys(key);
    }
    panic!("{place:?} was not reached");
}

fn session(stage: &Stage) -> &Session {
    &stage.model.open.as_ref().unwrap().session
}

fn minutes(stage: &Stage) -> u32 {
    session(stage).elapsed(stage.now) / 60
}

#[test]
fn setting_up_counts_nothing_and_nobody_is_late_before_the_first_phase() {
    let mut stage = begun(false);
    wait(&mut stage, "13:55");
    stage.keys("f10 n");
    stage.write("leraar");
    stage.keys("enter esc");
    assert_eq!(session(&stage).participants[0].joined, None);
    assert_eq!((session(&stage).progress.began, minutes(&stage)), (None, 0));
    wait(&mut stage, "14:00");
    stage.keys("pagedown");
    wait(&mut stage, "14:10");
    stage.keys("f10 n");
    stage.write("directeur");
    stage.keys("enter esc");
    assert_eq!(session(&stage).progress.began, Some(at("14:00")));
    assert_eq!(session(&stage).participants[1].joined, Some(at("14:10")));
    assert_eq!(minutes(&stage), 10);
}

#[test]
fn a_pause_is_seen_and_holds_until_the_talk_goes_on() {
    let mut stage = begun(false);
    wait(&mut stage, "14:00");
    stage.keys("ctrl-x");
    assert!(stage.screen().contains("begint met fase 1"), "{}", stage.screen());
    stage.keys("pagedown pagedown");
    wait(&mut stage, "14:20");
    stage.keys("ctrl-x");
    assert!(stage.screen().contains("pauze"), "{}", stage.screen());
    wait(&mut stage, "14:40");
    stage.keys("pagedown pageup");
    assert_eq!(minutes(&stage), 20);
    stage.keys("ctrl-x");
    wait(&mut stage, "14:45");
    assert_eq!(minutes(&stage), 25);
    assert!(!session(&stage).progress.paused);
}

#[test]
fn a_computer_that_stood_still_is_a_pause() {
    let mut stage = begun(false);
    stage.keys("pagedown pagedown");
    wait(&mut stage, "13:40");
    stage.now = at("13:40").plus(95);
    stage.send(Msg::Tick);
    assert_eq!(session(&stage).elapsed(stage.now), 10 * 60);
    assert!(stage.screen().contains("stond de computer stil"), "{}", stage.screen());
    wait(&mut stage, "13:50");
    stage.now = at("16:50");
    stage.write("een woord na drie uur");
    stage.keys("enter");
    let counted = session(&stage).elapsed(stage.now);
    assert!((10 * 60..20 * 60).contains(&counted), "{counted}");
    assert_eq!(session(&stage).statements[0].text, "een woord na drie uur");
}

#[test]
fn silence_of_a_minute_is_no_pause() {
    let mut stage = begun(false);
    stage.keys("pagedown pagedown");
    stage.now = at("13:30").plus(59);
    stage.keys("x");
    assert_eq!(session(&stage).elapsed(stage.now), 59);
    assert!(
        !stage
            .entries
            .iter()
            .any(|entry| matches!(entry.event, Event::Paused { .. }))
    );
}

#[test]
fn after_the_closing_corrections_count_nothing_and_have_no_time() {
    let mut stage = begun(false);
    stage.keys("pagedown pagedown");
    wait(&mut stage, "14:30");
    walk_to(&mut stage, &Place::Closing, "pagedown");
    walk_to(&mut stage, &Place::Findings, "pagedown");
    assert_eq!(session(&stage).progress.ended, Some(at("14:30")));
    walk_to(&mut stage, &Place::Card("leren".into()), "ctrl-pageup");
    wait(&mut stage, "14:50");
    stage.write("vergeten op te schrijven");
    stage.keys("enter");
    assert_eq!(minutes(&stage), 60);
    assert_eq!(session(&stage).statements[0].at, None);
    assert!(stage.screen().contains("afgelopen"), "{}", stage.screen());
    let offsets = stage.entries.iter().filter_map(|entry| entry.offset).count();
    assert_eq!(offsets, 0);
}

#[test]
fn opened_on_another_day_the_clock_waits_and_no_recording_runs() {
    let mut stage = begun(true);
    stage.keys("r pagedown pagedown");
    wait(&mut stage, "14:00");
    stage.write("iets");
    stage.keys("enter");
    let last = stage.now;
    stage.now = "2027-01-08T09:00:00+01:00".parse().unwrap();
    stage.reopen(last);
    let session = session(&stage).clone();
    assert_eq!(session.recordings[0].ended, Some(last));
    assert!(session.progress.paused && session.progress.since.is_none());
    stage.write("een correctie");
    stage.keys("enter");
    stage.now = stage.now.plus(30);
    stage.send(Msg::Tick);
    let after = self::session(&stage);
    assert_eq!(after.elapsed(stage.now), 30 * 60);
    let late = stage.entries.iter().filter(|entry| entry.at > last);
    assert!(late.clone().count() > 0);
    assert!(
        late.clone()
            .all(|entry| entry.offset.is_none() && entry.recording.is_none())
    );
}

/// A session of the first format knows no end of its talk or its recording.
#[test]
fn an_old_session_at_its_findings_counts_nothing_when_it_is_corrected() {
    let mut session = empty();
    session.progress.place = Place::Findings;
    session.progress.began = Some(at("14:00"));
    session.progress.seconds = 90 * 60;
    session.recordings = vec![Recording {
        id: "r1".into(),
        started: Some(at("13:58")),
        ..Recording::default()
    }];
    let mut stage = Stage::home(Lang::Nl);
    stage.now = "2027-01-08T09:00:00+01:00".parse().unwrap();
    stage.open(session);
    assert_eq!(self::session(&stage).recordings[0].ended, Some(at("15:28")));
    walk_to(&mut stage, &Place::Card("leren".into()), "ctrl-pageup");
    stage.now = stage.now.plus(50);
    stage.write("een correctie");
    stage.keys("enter");
    assert_eq!(minutes(&stage), 90);
    assert!(stage.entries.iter().all(|entry| entry.offset.is_none()));
}

#[test]
fn two_recordings_are_two_and_can_be_corrected() {
    let mut stage = begun(true);
    stage.keys("r");
    wait(&mut stage, "14:00");
    stage.keys("pagedown pagedown");
    wait(&mut stage, "14:10");
    stage.keys("alt-o r");
    wait(&mut stage, "14:20");
    stage.keys("r esc");
    wait(&mut stage, "14:25");
    stage.write("na de koffie");
    stage.keys("enter");
    let all = &session(&stage).recordings;
    let times: Vec<_> = all.iter().map(|r| (r.id.as_str(), r.started, r.ended)).collect();
    assert_eq!(
        times,
        [
            ("r1", Some(at("13:30")), Some(at("14:10"))),
            ("r2", Some(at("14:20")), None)
        ]
    );
    let said = stage.entries.last().unwrap();
    assert_eq!((said.offset, said.recording.as_deref()), (Some(300), Some("r2")));
    stage.keys("alt-o down enter");
    stage.keys("end backspace backspace backspace backspace backspace");
    stage.write("14.22");
    stage.keys("enter esc");
    assert_eq!(session(&stage).recordings[1].started, Some(at("14:22")));
    stage.keys("alt-o enter down end backspace backspace backspace backspace backspace");
    stage.write("13.20");
    stage.keys("enter");
    assert!(stage.screen().contains("niet eindigen voor"), "{}", stage.screen());
    stage.keys("esc esc");
    assert_eq!(session(&stage).recordings[0].ended, Some(at("14:10")));
}

#[test]
fn a_forgotten_start_is_asked_for_once() {
    let mut stage = begun(true);
    stage.keys("pagedown");
    assert!(
        matches!(stage.model.overlays.last(), Some(Overlay::Picker(..))),
        "{}",
        stage.screen()
    );
    assert!(stage.screen().contains("nog niet gestart"));
    stage.keys("esc pagedown");
    assert!(stage.model.overlays.is_empty());
    stage.keys("pageup pageup pagedown");
    assert!(stage.model.overlays.is_empty(), "asked once");

    let mut now = begun(true);
    now.keys("pagedown enter");
    assert_eq!(session(&now).recordings[0].started, Some(at("13:30")));
    let mut none = begun(true);
    none.keys("pagedown up enter");
    assert_eq!(session(&none).recordings, []);
    let mut without = begun(false);
    without.keys("pagedown");
    assert!(without.model.overlays.is_empty());
}

#[test]
fn a_talk_on_paper_has_its_times_and_no_clock() {
    let mut stage = Stage::home(Lang::Nl);
    stage.keys("n");
    stage.write("BOS9");
    stage.keys("down down down down down");
    stage.write("2 leraar");
    stage.keys("down down down end backspace backspace");
    stage.write("08");
    stage.keys("down down right");
    let held = stage.screen();
    assert!(held.contains("op papier"), "{held}");
    stage.keys("ctrl-s");
    assert!(stage.screen().contains("bv. 14.00 en 16.00"), "{}", stage.screen());
    // The cursor stands on the first of the two that are missing.
    stage.write("15.45");
    stage.keys("down");
    stage.write("17.15");
    stage.keys("ctrl-s");
    assert!(stage.model.open.is_some(), "{}", stage.screen());
    let made = session(&stage).clone();
    assert_eq!(made.held, Held::Paper);
    assert_eq!(made.progress.began.unwrap().to_string(), "2026-11-08T15:45:00+01:00");
    assert_eq!(made.progress.seconds, 90 * 60);

    stage.keys("pagedown pagedown");
    stage.now = stage.now.plus(45);
    stage.write("afgelezen van de flap");
    stage.keys("enter f10 n");
    stage.write("directeur");
    stage.keys("enter");
    let session = session(&stage);
    assert_eq!(session.elapsed(stage.now), 90 * 60);
    assert_eq!((session.statements[0].at, session.participants[2].joined), (None, None));
}

/// A transcript of the first format set the one recording as a value of the session.
#[test]
fn the_recording_of_the_first_format_is_replayed() {
    let event: Event =
        serde_json::from_str(r#"{"set": {"recording": {"planned": true, "started": "2026-11-21T14:00:00+01:00"}}}"#)
            .unwrap();
    assert!(matches!(event, Event::Set(Setting::Recording(_))));
    let mut session = empty();
    session.apply(&event);
    assert_eq!(session.recordings[0].started, Some(at("14:00")));
    assert_eq!(session.recorded(at("14:05")).unwrap().1, 300);
}

/// A recorder that nobody stopped ran no longer than the talk: what is noted hours later has no place in the sound, and the list says so.
#[test]
fn a_recording_that_nobody_ended_stops_with_the_talk() {
    let mut session = empty();
    session.progress.place = Place::Findings;
    session.progress.began = Some(at("14:00"));
    session.progress.ended = Some(at("15:15"));
    session.recordings = vec![Recording {
        id: "r1".into(),
        started: Some(at("13:58")),
        ..Recording::default()
    }];
    let mut stage = Stage::home(Lang::En);
    stage.now = at("18:30");
    stage.open(session);
    walk_to(&mut stage, &Place::Card("leren".into()), "ctrl-pageup");
    stage.write("een correctie");
    stage.keys("enter");
    assert!(stage.entries.iter().all(|entry| entry.offset.is_none()));
    stage.keys("alt-o");
    let shown = {
        stage.resize(120, 30);
        stage.screen()
    };
    assert!(
        shown.contains("13:58–15:15, to the end of the talk: no end was noted"),
        "{shown}"
    );
}
