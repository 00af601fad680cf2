//! What must always hold of a session, whatever is wished in whatever order.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use kring::deck::Deck;
use kring::session::{
    Basis, Conclusion, Direction, Entity, Gap, History, Image, Intent, Memo, Moment, Participant, Partner, Place,
    Refusal, School, Session, Setting, Speaker, Statement, Theme, Tie, Voice,
};
use kring::text::Id;
use proptest::prelude::*;

fn deck() -> &'static Deck {
    static DECK: OnceLock<Deck> = OnceLock::new();
    DECK.get_or_init(|| serde_yaml::from_str(include_str!("../cards/collectief-leren.nl.yaml")).unwrap())
}

fn empty() -> Session {
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    Session::new(deck(), school, "2026-11-21".into())
}

fn moment(seconds: u32) -> Moment {
    let start: Moment = "2026-11-21T13:30:00+01:00".parse().unwrap();
    start.plus(i64::from(seconds))
}

/// A wish, with numbers for the things it points to, so that it can be made before the session exists.
#[derive(Clone, Debug)]
enum Wish {
    Participant(String),
    Partner(String),
    Statement(String, usize, usize),
    Tie(usize, usize),
    PartOf(usize, usize),
    Important(usize, usize),
    Evidence(usize),
    Image(usize),
    Memo(String),
    Remove(usize),
    Rename(usize, String),
    Move(usize, usize),
    Withdraw(usize),
    Visit(usize),
    Undo,
    Redo,
}

fn wish() -> impl Strategy<Value = Wish> {
    let words = "[a-zA-Zé ()#]{0,24}";
    prop_oneof![
        words.prop_map(Wish::Participant),
        words.prop_map(Wish::Partner),
        ("\\PC{0,40}", any::<usize>(), any::<usize>()).prop_map(|(text, who, what)| Wish::Statement(text, who, what)),
        (any::<usize>(), any::<usize>()).prop_map(|(a, b)| Wish::Tie(a, b)),
        (any::<usize>(), any::<usize>()).prop_map(|(a, b)| Wish::PartOf(a, b)),
        (any::<usize>(), any::<usize>()).prop_map(|(a, b)| Wish::Important(a, b)),
        any::<usize>().prop_map(Wish::Evidence),
        any::<usize>().prop_map(Wish::Image),
        words.prop_map(Wish::Memo),
        any::<usize>().prop_map(Wish::Remove),
        (any::<usize>(), words).prop_map(|(at, name)| Wish::Rename(at, name)),
        (any::<usize>(), 0..9_usize).prop_map(|(at, to)| Wish::Move(at, to)),
        any::<usize>().prop_map(Wish::Withdraw),
        any::<usize>().prop_map(Wish::Visit),
        Just(Wish::Undo),
        Just(Wish::Redo),
    ]
}

fn pick<T>(list: &[T], at: usize) -> Option<&T> {
    list.get(at % list.len().max(1))
}

/// Every id there is.
fn ids(session: &Session) -> Vec<Id> {
    macro_rules! all {
        ($($list:ident),*) => { [$(session.$list.iter().map(|thing| thing.id.clone()).collect::<Vec<_>>()),*].concat() };
    }
    all!(
        participants,
        statements,
        partners,
        ties,
        themes,
        gaps,
        images,
        conclusions,
        memos
    )
}

fn intent(session: &Session, wish: &Wish, now: Moment) -> Option<Intent> {
    let who = |at| pick(&session.participants, at).map(|p| p.id.clone());
    let partner = |at| pick(&session.partners, at);
    Some(match wish {
        Wish::Participant(function) => Intent::Add(
            Participant {
                function: function.as_str().into(),
                ..Participant::default()
            }
            .into(),
        ),
        Wish::Partner(name) => Intent::Add(
            Partner {
                name: name.as_str().into(),
                ..Partner::default()
            }
            .into(),
        ),
        Wish::Statement(text, speaker, about) => Intent::Add(
            Statement {
                text: text.as_str().into(),
                voice: Voice::Verbatim,
                speakers: who(*speaker).map(Speaker::Participant).into_iter().collect(),
                about: partner(*about).map(|p| p.id.clone()).into_iter().collect(),
                ..Statement::default()
            }
            .into(),
        ),
        Wish::Tie(a, b) => {
            let (from, to) = (partner(*a)?.id.clone(), partner(*b)?.id.clone());
            Intent::Add(
                Tie {
                    from,
                    to,
                    direction: Direction::Forward,
                    ..Tie::default()
                }
                .into(),
            )
        }
        Wish::PartOf(a, b) => Intent::Change(
            Partner {
                part_of: Some(partner(*b)?.id.clone()),
                ..partner(*a)?.clone()
            }
            .into(),
        ),
        Wish::Important(a, b) => {
            let mut p = partner(*a)?.clone();
            p.importance.by.insert(who(*b)?.into(), Basis::Stated);
            Intent::Change(p.into())
        }
        Wish::Evidence(at) => {
            let evidence = vec![pick(&session.statements, *at)?.id.clone()];
            match at % 3 {
                0 => Intent::Add(
                    Theme {
                        id: Id::default(),
                        aspect: "why".into(),
                        title: "thema".into(),
                        note: None,
                        evidence,
                    }
                    .into(),
                ),
                1 => Intent::Add(
                    Gap {
                        text: "er mist iets".into(),
                        evidence,
                        ..Gap::default()
                    }
                    .into(),
                ),
                _ => Intent::Add(
                    Conclusion {
                        text: "dus".into(),
                        evidence,
                        ..Conclusion::default()
                    }
                    .into(),
                ),
            }
        }
        Wish::Image(at) => {
            let speakers = who(*at).map(Speaker::Participant).into_iter().collect();
            Intent::Add(
                Image {
                    image: "een parachute".into(),
                    speakers,
                    ..Image::default()
                }
                .into(),
            )
        }
        Wish::Memo(text) => Intent::Add(
            Memo {
                text: text.as_str().into(),
                ..Memo::default()
            }
            .into(),
        ),
        Wish::Remove(at) => Intent::Remove(pick(&ids(session), *at)?.clone()),
        Wish::Rename(at, name) => Intent::Change(
            Partner {
                name: name.as_str().into(),
                ..partner(*at)?.clone()
            }
            .into(),
        ),
        Wish::Move(at, to) => Intent::Move(pick(&ids(session), *at)?.clone(), *to),
        Wish::Withdraw(at) => Intent::Withdraw(who(*at)?),
        Wish::Visit(at) => Intent::Visit(pick(&Place::walk(deck()), *at)?.clone(), now),
        Wish::Undo | Wish::Redo => return None,
    })
}

/// What a session holds, without its bookkeeping: how many events it took, which ids are used up, and where the talk went and ended.
fn content(session: &Session) -> Session {
    Session {
        events: 0,
        retired: Vec::new(),
        progress: Default::default(),
        cards: Default::default(),
        versions: Vec::new(),
        ..session.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_session_stays_whole_and_its_transcript_tells_it_again(wishes in prop::collection::vec(wish(), 1..60)) {
        let (mut session, mut history, mut transcript) = (empty(), History::default(), Vec::new());
        let mut used: BTreeSet<Id> = BTreeSet::new();
        for (n, wish) in wishes.iter().enumerate() {
            let before: BTreeSet<Id> = ids(&session).into_iter().collect();
            let now = moment(u32::try_from(n).unwrap() * 20);
            match wish {
                Wish::Undo => transcript.extend(history.undo(&mut session)),
                Wish::Redo => transcript.extend(history.redo(&mut session)),
                wish => {
                    let Some(intent) = intent(&session, wish, now) else { continue };
                    let kept = session.clone();
                    match session.decide(intent) {
                        Err(_) => prop_assert_eq!(&session, &kept),
                        Ok(events) => {
                            history.perform(&mut session, &events);
                            transcript.extend(events);
                            // What was never there before is new: no id is given out twice.
                            for id in ids(&session).iter().filter(|id| !before.contains(*id)) {
                                prop_assert!(used.insert(id.clone()), "{} was given out again", id);
                            }
                        }
                    }
                }
            }
            prop_assert_eq!(session.problems(Some(deck())), vec![], "after {:?}", wish);
        }
        let mut again = empty();
        transcript.iter().for_each(|event| again.apply(event));
        prop_assert_eq!(&again, &session);
    }

    #[test]
    fn undoing_everything_leads_back_to_the_start_and_redoing_to_the_end(wishes in prop::collection::vec(wish(), 1..40)) {
        let (mut session, mut history) = (empty(), History::default());
        for (n, wish) in wishes.iter().enumerate() {
            let Some(intent) = intent(&session, wish, moment(u32::try_from(n).unwrap())) else { continue };
            if let Ok(events) = session.decide(intent) {
                history.perform(&mut session, &events);
            }
        }
        let end = content(&session);
        while !history.undo(&mut session).is_empty() {}
        prop_assert_eq!(content(&session), content(&empty()));
        while !history.redo(&mut session).is_empty() {}
        prop_assert_eq!(content(&session), end);
    }
}

fn add(session: &mut Session, item: impl Into<Entity>) -> Id {
    let events = session.decide(Intent::Add(item.into())).unwrap();
    events.iter().for_each(|event| session.apply(event));
    ids(session)
        .into_iter()
        .find(|id| {
            events
                .iter()
                .any(|e| matches!(e, kring::session::Event::Added { item, .. } if item.id() == id))
        })
        .unwrap()
}

#[test]
fn ids_are_short_readable_and_never_given_twice() {
    let mut session = empty();
    let partner = |name: &str| Partner {
        name: name.into(),
        ..Partner::default()
    };
    assert_eq!(
        add(&mut session, partner("Centrum voor leerlingenbegeleiding (CLB)")),
        "clb"
    );
    assert_eq!(add(&mut session, partner("CLB")), "clb-2");
    assert_eq!(add(&mut session, partner("school")), "partner-school");
    assert_eq!(add(&mut session, partner("s14")), "s14-2");
    assert_eq!(add(&mut session, partner("漢字")), "partner");
    let tie = add(
        &mut session,
        Tie {
            from: "clb".into(),
            to: "clb-2".into(),
            ..Tie::default()
        },
    );
    for event in session.decide(Intent::Remove("clb-2".into())).unwrap() {
        session.apply(&event);
    }
    assert!(session.ties.is_empty(), "a tie goes with its end");
    assert_eq!(add(&mut session, partner("CLB")), "clb-3");
    assert_ne!(
        add(
            &mut session,
            Tie {
                from: "clb".into(),
                to: "clb-3".into(),
                ..Tie::default()
            }
        ),
        tie
    );
}

#[test]
fn what_makes_no_sense_is_refused_with_a_reason() {
    let mut session = empty();
    let clb = add(
        &mut session,
        Partner {
            name: "CLB".into(),
            ..Partner::default()
        },
    );
    let refused = |intent: Intent| session.decide(intent).unwrap_err();
    assert_eq!(
        refused(Intent::Add(
            Partner {
                name: " \u{200e}\u{7}".into(),
                ..Partner::default()
            }
            .into()
        )),
        Refusal::Empty
    );
    assert_eq!(
        refused(Intent::Add(
            Tie {
                from: clb.clone(),
                to: clb.clone(),
                ..Tie::default()
            }
            .into()
        )),
        Refusal::SelfTie
    );
    assert_eq!(
        refused(Intent::Add(
            Tie {
                from: clb.clone(),
                to: "ocmw".into(),
                ..Tie::default()
            }
            .into()
        )),
        Refusal::Unknown("ocmw".into())
    );
    let itself = Partner {
        part_of: Some(clb.clone()),
        ..session.partner(&clb).unwrap().clone()
    };
    assert_eq!(refused(Intent::Change(itself.into())), Refusal::PartOfItself);
    assert_eq!(refused(Intent::Remove("p9".into())), Refusal::Unknown("p9".into()));
    assert_eq!(refused(Intent::Set(Setting::School(School::default()))), Refusal::Empty);
    assert_eq!(
        refused(Intent::Change(session.partner(&clb).unwrap().clone().into())),
        Refusal::Nothing
    );
}

#[test]
fn clocks_run_only_while_a_place_is_open() {
    let mut session = empty();
    let mut go = |intent| {
        session
            .decide(intent)
            .unwrap()
            .iter()
            .for_each(|event| session.apply(event))
    };
    go(Intent::Visit(Place::Card("leren".into()), moment(0)));
    go(Intent::Visit(Place::Closing, moment(600)));
    go(Intent::Pause(moment(660)));
    go(Intent::Visit(Place::Card("leren".into()), moment(90_000)));
    assert_eq!(session.card_elapsed("leren", moment(90_060)), 660);
    assert_eq!(session.elapsed(moment(90_060)), 720);
    let mut go = |intent| {
        session
            .decide(intent)
            .unwrap()
            .iter()
            .for_each(|event| session.apply(event))
    };
    // Writing the findings is no talk.
    go(Intent::Visit(Place::Findings, moment(90_060)));
    go(Intent::Visit(Place::Closing, moment(500_000)));
    assert_eq!(session.elapsed(moment(500_030)), 750);
}
