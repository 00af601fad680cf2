//! Turns as evidence: noted by a key, told with their minute, gone with a withdrawal, never told of who refused to be quoted.

use kring::archive::exchange::{ExchangeCase, project, qdpx};
use kring::deck::Deck;
use kring::findings::{Length, ReportOptions, report_with, tables};
use kring::format;
use kring::locale::Words;
use kring::member_check::without_codes;
use kring::session::{Conclusion, Erasure, Intent, Session, Theme};
use kring::text::Id;
use kring::transcript::forget::{cues_of, tellable};
use kring::transcript::sound::SessionSound as Whole;

use super::*;

fn theme<'a>(session: &'a Session, title: &str) -> &'a Theme {
    session.themes.iter().find(|theme| *theme.title == *title).unwrap()
}

fn first_theme(stage: &Stage) -> String {
    stage.session().themes[0].title.to_string()
}

fn has_cue(evidence: &[Id], cue: &Id) -> bool {
    evidence.contains(cue)
}

/// The demo with a conclusion and a theme that rest on turns of `p2` alone, a gap on one of theirs and one of another, and the talk.
struct Cited {
    session: Session,
    deck: Deck,
    sound: Whole,
    /// Turns of `p2`, and one of somebody else.
    cues: [Id; 3],
}

fn cited() -> Cited {
    let talk = talk::talk(Lang::Nl);
    let sound = sound(&talk.cues, talk.shift);
    let of = |who: &str| {
        let all = sound
            .turns()
            .filter(move |(_, turn)| turn.voice == TurnVoice::parse(who));
        all.map(|(_, turn)| turn.id.clone()).collect::<Vec<Id>>()
    };
    let (theirs, other) = (of("p2"), of("p1")[0].clone());
    let cues = [theirs[0].clone(), theirs[1].clone(), other.clone()];
    let mut session = Stage::demo(Lang::Nl).session().clone();
    session.themes[0].evidence = vec![theirs[0].clone()];
    session.gaps[0].evidence = vec![theirs[1].clone(), other.clone()];
    session.conclusions.push(Conclusion {
        id: "c98".into(),
        text: "Rust alleen op hen.".into(),
        evidence: vec![session.themes[0].id.clone(), theirs[1].clone()],
        ..Conclusion::default()
    });
    session.conclusions.push(Conclusion {
        id: "c99".into(),
        text: "Rust op een beurt van allebei.".into(),
        evidence: vec![theirs[0].clone(), other],
        ..Conclusion::default()
    });
    let deck = Stage::demo(Lang::Nl).model.open.unwrap().deck.clone();
    let deck = Deck::clone(&deck);
    Cited {
        session,
        deck,
        sound,
        cues,
    }
}

fn whole(cited: &Cited, session: &Session) -> String {
    let options = ReportOptions {
        lang: Lang::Nl,
        length: Length::Evidence,
        ..ReportOptions::default()
    };
    format!("{:?}", report_with(session, &cited.deck, &options, &cited.sound))
}

#[test]
fn chosen_turns_are_put_under_a_theme_taken_away_and_undone() {
    let mut stage = desk(120, 40, Lang::Nl);
    let title = first_theme(&stage);
    let before = theme(stage.session(), &title).evidence.clone();
    stage.keys("alt-t down space down b");
    stage.write(&title);
    stage.keys("enter");
    let turns = turns_of(&stage);
    let (one, two) = (&turns[1].id, &turns[2].id);
    let evidence = &theme(stage.session(), &title).evidence;
    assert_eq!(evidence.len(), before.len() + 2);
    assert!(has_cue(evidence, one) && has_cue(evidence, two));
    // Said beside the turn, and the selection is over.
    assert!(
        stage.screen().contains(&format!("thema: {title}")),
        "{}",
        stage.screen()
    );
    assert!(matches!(stage.model.overlays.last(), Some(Overlay::Talk(desk)) if desk.mark.is_none()));
    // Once more with one of the two: it alone goes.
    stage.keys("b");
    stage.write(&title);
    stage.keys("enter");
    let evidence = &theme(stage.session(), &title).evidence;
    assert!(has_cue(evidence, one) && !has_cue(evidence, two));
    stage.keys("ctrl-z ctrl-z");
    assert_eq!(theme(stage.session(), &title).evidence, before);
}

#[test]
fn turns_become_a_new_theme() {
    let mut stage = desk(120, 40, Lang::En);
    let before = stage.session().themes.len();
    stage.keys("alt-t down b enter");
    stage.write("Heard with our own ears");
    stage.keys("ctrl-s");
    assert_eq!(stage.session().themes.len(), before + 1);
    let new = theme(stage.session(), "Heard with our own ears").clone();
    assert_eq!(new.evidence, [turns_of(&stage)[1].id.clone()]);
}

#[test]
fn joined_turns_stay_evidence() {
    let mut stage = desk(120, 40, Lang::Nl);
    let title = first_theme(&stage);
    let kept = turns_of(&stage)[0].id.clone();
    stage.keys("alt-t down b");
    stage.write(&title);
    stage.keys("enter up +");
    assert!(has_cue(&theme(stage.session(), &title).evidence, &kept));
}

#[test]
fn the_findings_go_down_to_the_turn_and_its_minute() {
    let made = cited();
    let mut stage = desk(120, 40, Lang::Nl);
    stage.open(made.session.clone());
    stage.go(Place::Findings);
    stage.send(Msg::Sound(Box::new(made.sound.clone())));
    stage.model.open.as_mut().unwrap().findings.show(&"c99".into());
    stage.keys("enter");
    let (_, turn) = made.sound.turn(&made.cues[0]).unwrap();
    let minute = kring::transcript::clock(turn.start);
    let screen = stage.screen();
    let word = turn.text().split(' ').next().unwrap().to_owned();
    assert!(screen.contains(&minute) && screen.contains(&word), "{screen}");
    stage.keys("enter");
    assert_eq!(turns_of(&stage)[at(&stage)].id, made.cues[0]);
}

#[test]
fn the_report_tells_cue_minute_and_words() {
    let made = cited();
    let text = whole(&made, &made.session);
    for cue in &made.cues {
        let (_, turn) = made.sound.turn(cue).unwrap();
        let place = format!("{cue} ({})", kring::transcript::clock(turn.start));
        assert!(text.contains(&place), "{place}");
        assert!(text.contains(&turn.text()), "{}", turn.text());
    }
    let made = cited();
    let cases = [tables::TableCase {
        name: "one",
        session: &made.session,
        deck: &made.deck,
        other: None,
    }];
    let all = tables::tables(&cases);
    let cues = all.iter().find(|table| table.name == "finding_cues").unwrap();
    assert_eq!(cues.rows.len(), 6);
}

#[test]
fn a_record_with_cues_as_evidence_reads_back_the_same() {
    let made = cited();
    assert_eq!(made.session.problems(Some(&made.deck)), []);
    let text = format::session::write(&made.session);
    let read = format::session::read(&text, "session.yaml").unwrap();
    assert_eq!(read.themes, made.session.themes);
    assert_eq!(read.conclusions, made.session.conclusions);
    // What looks like neither a thing of the session nor a cue is still a fault.
    let mut wrong = made.session.clone();
    wrong.themes[0].evidence = vec!["x0412".into()];
    assert_eq!(wrong.problems(None).len(), 1);
}

#[test]
fn a_withdrawal_reaches_what_rests_on_the_cues_alone() {
    let made = cited();
    let who: Id = "p2".into();
    let cues = cues_of(made.sound.talks.iter().map(|(_, talk)| talk), &who);
    let erasure = Erasure::removal(&made.session, &who, cues.clone());
    let mut clean = made.session.clone();
    erasure.clean(&mut clean);
    assert!(clean.themes.iter().all(|theme| theme.id != made.session.themes[0].id));
    assert!(clean.conclusions.iter().all(|c| *c.id != *"c98"));
    let left = clean.conclusions.iter().find(|c| *c.id == *"c99").unwrap();
    assert_eq!(left.evidence, [made.cues[2].clone()]);
    assert_eq!(clean.gaps[0].evidence, [made.cues[2].clone()]);
    let text = format::session::write(&clean);
    assert!(cues.iter().all(|cue| !text.contains(cue.as_str())));
    // The session that is open decides the same.
    let mut open = made.session.clone();
    for intent in erasure.intents(&made.session) {
        let events = open.decide(intent).unwrap();
        events.iter().for_each(|event| open.apply(event));
    }
    assert_eq!((&open.themes, &open.gaps), (&clean.themes, &clean.gaps));
    assert_eq!(open.conclusions, clean.conclusions);
}

#[test]
fn cues_that_go_take_both_pointers_at_once() {
    let made = cited();
    let mut session = made.session.clone();
    let taken = &mut session.statements[0];
    taken.heard = vec![made.cues[0].clone()];
    taken.voice = How::Verbatim;
    let said = taken.id.clone();
    session.conclusions[0].evidence = vec![said, made.cues[0].clone(), made.cues[2].clone()];
    let first = session.conclusions[0].id.clone();
    let events = session.decide(Intent::Unhear(vec![made.cues[0].clone()])).unwrap();
    events.iter().for_each(|event| session.apply(event));
    let left = session.conclusions.iter().find(|c| c.id == first).unwrap();
    assert_eq!(left.evidence, [made.cues[2].clone()]);
}

#[test]
fn whoever_refused_to_be_quoted_is_no_evidence_in_any_output() {
    let mut made = cited();
    let title = made.session.themes[0].title.to_string();
    made.session.participants[1].consent.quote = Answer::Refused;
    let (_, turn) = made.sound.turn(&made.cues[0]).unwrap();
    let words = turn.text();
    let text = whole(&made, &made.session);
    assert!(
        !text.contains(&words) && !text.contains("Rust alleen op hen"),
        "{words}"
    );
    assert!(text.contains("Rust op een beurt van allebei"));
    let told = tellable(&made.session, &made.sound.talks);
    assert!(told.themes.iter().all(|theme| *theme.title != *title));
    assert_eq!(told.gaps[0].evidence, [made.cues[2].clone()]);
    let mut stage = desk(120, 40, Lang::Nl);
    stage.open(made.session.clone());
    stage.send(Msg::Sound(Box::new(made.sound.clone())));
    let place = made
        .sound
        .turns()
        .position(|(_, turn)| turn.id == made.cues[0])
        .unwrap();
    stage.keys("alt-t");
    (0..place).for_each(|_| stage.keys("down"));
    stage.keys("b");
    assert!(!matches!(stage.model.overlays.last(), Some(Overlay::Picker(..))));
}

#[test]
fn a_project_of_coded_texts_links_the_turn_and_a_copy_for_the_school_does_not() {
    let made = cited();
    let words = Words::of(Lang::Nl);
    let case = |session| ExchangeCase {
        key: "one",
        session,
        deck: &made.deck,
        talks: &made.sound.talks,
    };
    let with = qdpx(&project(&[case(&made.session)], words), words).unwrap();
    let bare = made.session.without_cues(&made.cues).into_owned();
    let without = qdpx(&project(&[case(&bare)], words), words).unwrap();
    assert!(with.len() > without.len());
    let copy = without_codes(&made.session, &made.deck);
    assert_eq!(copy.cited_cues().count(), 0);
    assert_eq!(copy.themes.len(), made.session.themes.len());
}
