//! Where in the sound a statement was said: found for those that the talk holds, never certain for those of another talk.

use kring::deck::Lang;
use kring::session::Voice as How;
use kring::transcript::heard::{HeardCues, confirmed, propose};
use kring::transcript::sound::moment;
use kring::transcript::turns::{Turn, TurnVoice, turns};
use kring::transcript::{Cue, SessionSound, kept};

use super::complete;
use super::support::chance::Chance;
use super::support::talk::{self, Talk};

/// The sound of a talk as it is kept; of each hundred words, `other` are others than were said.
fn sound(talk: &Talk, other: usize, shift: Option<i64>) -> SessionSound {
    let mut chance = Chance::new(5);
    let lorem = ["dus", "allez", "well", "kar", "boom", "plots"];
    let cue = |said: &talk::Said| {
        let words: Vec<&str> = said
            .text
            .split(' ')
            .map(|word| {
                if chance.below(100) < other {
                    *chance.one(&lorem)
                } else {
                    word
                }
            })
            .collect();
        Cue {
            start: said.start,
            end: said.end,
            text: words.join(" ").into(),
            ..Cue::default()
        }
    };
    let cues: Vec<Cue> = talk.cues.iter().map(cue).collect();
    let voices: Vec<_> = talk
        .cues
        .iter()
        .map(|said| TurnVoice::parse(talk::PEOPLE[said.who].0))
        .collect();
    let from = kept::Provenance {
        source: "webvtt".into(),
        read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
        recording: Some("r1".into()),
        shift,
        sha256: "".into(),
        replaced: Default::default(),
        withheld: 0,
    };
    let turns = turns(&cues, &voices, 0);
    SessionSound::new(vec![("talk.vtt".into(), kept::Talk { from, turns })], &[])
}

/// The statements whose own words the sound holds, by the words alone.
fn said(talk: &Talk, sound: &SessionSound) -> Vec<String> {
    let whole: String = sound.turns().map(|(_, turn)| turn.text() + " ").collect();
    let verbatim = talk.session.statements.iter().filter(|s| s.voice == How::Verbatim);
    verbatim
        .filter(|s| whole.contains(&s.text.split_whitespace().collect::<Vec<_>>().join(" ")))
        .map(|s| s.id.to_string())
        .collect()
}

fn text(sound: &SessionSound, heard: &HeardCues) -> String {
    let turn = |id| sound.turn(id).map(|(_, turn): (_, &Turn)| turn.text()).unwrap();
    heard.cues.iter().map(|id| turn(id) + " ").collect()
}

#[test]
fn quotes_are_found_in_the_cues_that_hold_them() {
    for lang in [Lang::Nl, Lang::En] {
        let talk = talk::talk(lang);
        let exact = sound(&talk, 0, Some(talk.shift * 1000));
        let there = said(&talk, &exact);
        assert!(there.len() >= 12, "{there:?}");
        for (other, shift) in [
            (0, Some(talk.shift * 1000)),
            (20, Some(talk.shift * 1000)),
            (0, None),
            (20, None),
        ] {
            let sound = sound(&talk, other, shift);
            let proposals = propose(&sound, &talk.session);
            let certain: Vec<&HeardCues> = proposals.iter().filter(|heard| heard.certain).collect();
            for heard in &certain {
                // What is certain is where it was said, to the turn.
                let statement = talk.session.statement(&heard.statement).unwrap();
                assert!(
                    there.contains(&heard.statement.to_string()),
                    "{lang:?} {other}: {heard:?} {}",
                    text(&sound, heard)
                );
                let words = statement.text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(
                    text(&exact, heard).contains(&words),
                    "{lang:?} {other}: {words}\n{}",
                    text(&exact, heard)
                );
                if shift.is_some() {
                    let (kept, turn) = sound.turn(heard.cues.last().unwrap()).unwrap();
                    let end = moment(&talk.session, kept, turn.end).unwrap();
                    let apart =
                        i64::from(statement.at.unwrap().since(end)) + i64::from(end.since(statement.at.unwrap()));
                    assert!(apart <= 2, "{lang:?}: {} {apart}", heard.statement);
                }
            }
            let least = if other == 0 {
                there.len() * 9 / 10
            } else {
                there.len() * 7 / 10
            };
            assert!(
                certain.len() >= least,
                "{lang:?} {other} {shift:?}: {} of {}",
                certain.len(),
                there.len()
            );
        }
    }
}

#[test]
fn another_talk_is_never_certain() {
    let (talk, other) = (talk::talk(Lang::Nl), talk::talk(Lang::En));
    for shift in [None, Some(0), Some(talk.shift * 1000)] {
        let proposals = propose(&sound(&talk, 0, shift), &other.session);
        assert!(proposals.iter().all(|heard| !heard.certain), "{proposals:?}");
    }
    assert_eq!(propose(SessionSound::EMPTY, &talk.session), []);
}

#[test]
fn words_of_somebody_else_are_doubtful() {
    let mut talk = talk::talk(Lang::Nl);
    let sound = sound(&talk, 0, Some(talk.shift * 1000));
    let certain = |talk: &Talk| -> Vec<String> {
        let all = propose(&sound, &talk.session);
        all.iter()
            .filter(|heard| heard.certain)
            .map(|heard| heard.statement.to_string())
            .collect()
    };
    let before = certain(&talk);
    let first = talk
        .session
        .statements
        .iter_mut()
        .find(|s| before.contains(&s.id.to_string()))
        .unwrap();
    first.speakers = vec![kring::session::Speaker::Participant("p8".into())];
    let id = first.id.to_string();
    let after = certain(&talk);
    assert!(
        !after.contains(&id) && after.len() == before.len() - 1,
        "{id}: {after:?}"
    );
}

#[test]
fn what_is_confirmed_is_undone_and_not_proposed_again() {
    let talk = talk::talk(Lang::Nl);
    let sound = sound(&talk, 0, Some(talk.shift * 1000));
    let proposals = propose(&sound, &talk.session);
    let mut session = talk.session.clone();
    let mut back = Vec::new();
    for event in confirmed(&session, &proposals) {
        back.extend(session.inverse(&event));
        session.apply(&event);
    }
    for heard in &proposals {
        assert_eq!(session.statement(&heard.statement).unwrap().heard, heard.cues);
    }
    assert_eq!(propose(&sound, &session), []);
    assert_eq!(confirmed(&session, &proposals), []);
    back.iter().rev().for_each(|event| session.apply(event));
    assert_eq!(session.statements, talk.session.statements);
}

#[test]
fn who_refused_to_be_quoted_is_not_looked_for() {
    let mut talk = talk::talk(Lang::Nl);
    let sound = sound(&talk, 0, Some(talk.shift * 1000));
    let by = |talk: &Talk| {
        let theirs = |heard: &HeardCues| {
            let speakers = &talk.session.statement(&heard.statement).unwrap().speakers;
            speakers.contains(&kring::session::Speaker::Participant("p1".into()))
        };
        propose(&sound, &talk.session)
            .iter()
            .filter(|heard| theirs(heard))
            .count()
    };
    assert!(by(&talk) > 0);
    let p1 = talk.session.participants.iter_mut().find(|p| p.id == *"p1").unwrap();
    p1.consent.quote = kring::session::Answer::Refused;
    assert_eq!(by(&talk), 0);
}

/// The sound of the talk many times over, each a little later, so that everything was said in many places.
fn again(talk: &Talk, rounds: u64, shift: Option<i64>) -> SessionSound {
    let length = talk.cues.last().unwrap().end;
    let round = |n: u64| {
        talk.cues.iter().map(move |said| talk::Said {
            start: said.start + n * length,
            end: said.end + n * length,
            // What is said again is not said in quite the same words.
            text: said.text.replace("een ", ["een ", "nog een ", ""][n as usize % 3]),
            ..said.clone()
        })
    };
    let long = Talk {
        cues: (0..rounds).flat_map(round).collect(),
        session: talk.session.clone(),
        shift: talk.shift,
    };
    sound(&long, 10, shift)
}

#[test]
fn the_search_by_an_index_proposes_what_a_complete_one_does() {
    for lang in [Lang::Nl, Lang::En] {
        let mut talk = talk::talk(lang);
        let mut sounds = Vec::new();
        for shift in [None, Some(0), Some(talk.shift * 1000)] {
            sounds.extend([0, 20, 60].map(|other| sound(&talk, other, shift)));
            sounds.push(again(&talk, 9, shift));
        }
        // Two recordings of one session: a statement may have been said in either.
        let two = sounds[0].talks.iter().chain(&sounds[3].talks).cloned().collect();
        sounds.push(SessionSound::new(two, &[]));
        for timeless in [false, true] {
            if timeless {
                // A statement that was noted afterwards may have been said anywhere.
                talk.session.statements.iter_mut().step_by(3).for_each(|s| s.at = None);
            }
            for (n, sound) in sounds.iter().enumerate() {
                let (found, wanted) = (propose(sound, &talk.session), complete::propose(sound, &talk.session));
                assert!(n == 2 || n > 3 || !wanted.is_empty(), "{lang:?} {n}");
                assert_eq!(found, wanted, "{lang:?} {n} {timeless}");
            }
        }
    }
}
