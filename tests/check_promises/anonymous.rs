//! For any attendance and any remarks, nobody reads in what comes out of a member check which of fewer than three people spoke: not by
//! function, by what is left of the others, by order, by number or by time.

use std::collections::BTreeMap;

use crate::cases;
use crate::support::example;
use kring::deck::{Deck, Lang};
use kring::findings::check::{self, CheckPart};
use kring::findings::tables;
use kring::member_check::{self, Label, Meeting, Telling, attendance};
use kring::render::picture::Picture;
use kring::render::{csv, docx, html, json, markdown, text};
use kring::session::{Entry, Intent, Moment, Outcome, School, Session, Version};
use kring::text::{Id, Line};
use proptest::prelude::*;

/// Functions of every role group of the deck, two words for one, words that are called as a group, and one that no group knows.
const FUNCTIONS: [&str; 12] = [
    "leraar",
    "leerkracht",
    "kleuteronderwijzer",
    "zorg",
    "zorgcoördinator",
    "leerondersteuner",
    "directeur",
    "beleidsondersteuner",
    "secretaris",
    "ICT-coördinator",
    "brugfiguur",
    "kok",
];
const SORTS: [&str; 6] = ["", "mist ", "herkent ", "dichter ", "twijfelt aan ", "weg "];

/// A remark as somebody says it.
#[derive(Clone, Debug)]
struct Said {
    /// The function before the colon; nothing where none is told.
    who: Option<usize>,
    question: usize,
    line: String,
    answer: usize,
    not_a_name: bool,
}

fn said() -> impl Strategy<Value = Said> {
    let parts = (
        proptest::option::weighted(0.9, 0_usize..FUNCTIONS.len()),
        0_usize..4,
        0_usize..SORTS.len(),
        "q[a-z]{4,9}",
        proptest::option::of("q[a-z]{4,9}"),
        proptest::option::of(1_u32..30),
        0_usize..Outcome::ALL.len(),
        any::<bool>(),
    );
    parts.prop_map(|(who, question, sort, word, because, agree, answer, not_a_name)| {
        let because = because.map_or_else(String::new, |because| format!(", want {because}"));
        let agree = agree.map_or_else(String::new, |agree| format!(" x{agree}"));
        Said {
            who,
            question,
            line: format!("{}{word}{because}{agree}", SORTS[sort]),
            answer,
            not_a_name,
        }
    })
}

fn present() -> impl Strategy<Value = Vec<u32>> {
    // Small numbers are where people can be told apart.
    let count = prop_oneof![3 => Just(0_u32), 4 => 1_u32..4, 1 => 4_u32..31];
    proptest::collection::vec(count, FUNCTIONS.len())
}

fn written(present: &[u32]) -> String {
    let parts = FUNCTIONS.iter().zip(present).filter(|(_, n)| **n > 0);
    parts
        .map(|(function, n)| format!("{n} {function}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn spoken(who: Option<usize>, line: &str) -> String {
    who.map_or_else(|| line.to_owned(), |who| format!("{}: {line}", FUNCTIONS[who]))
}

/// Notes what was said, as far as it can be noted: those who were not there say nothing.
fn noted(meeting: &Meeting, session: &Session, deck: &Deck, all: &[Said]) -> Meeting {
    let asked = member_check::AskedHeading::of(deck.member_check.as_ref().unwrap());
    let mut held = meeting.clone();
    for said in all {
        let question = &asked[said.question].id;
        if let Ok(next) = held.note(session, deck, (question, None), &spoken(said.who, &said.line)) {
            held = next;
            if said.not_a_name {
                let word = said.line.split(' ').find(|word| word.starts_with('q')).unwrap();
                held.no_names.push(Line::new(word));
            }
        }
    }
    held
}

fn at() -> Moment {
    "2026-12-03T15:00:00+01:00".parse().unwrap()
}

/// Carries intents out; the entries that the transcript gets.
fn act(session: &mut Session, intents: Vec<Intent>, because: Option<&Id>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for intent in intents {
        for event in session.decide(intent).unwrap_or_default() {
            session.apply(&event);
            session.events += 1;
            let mut entry = Entry::of(session.events, at(), event, None);
            entry.because = because.cloned();
            entries.push(entry);
        }
    }
    entries
}

/// Everything that comes out of a check which is closed and answered: the record, the transcript, the account and the report in every
/// format, the tables.
fn out(meeting: &Meeting, session: &Session, deck: &Deck, answers: &BTreeMap<String, usize>) -> Vec<(String, String)> {
    let mut session = session.clone();
    let intents = meeting.closed(&session, deck, "2026-12-03").unwrap();
    let mut entries = act(&mut session, intents, None);
    let mut ids: Vec<(String, Id)> = session
        .remarks
        .iter()
        .map(|r| (r.text.to_string(), r.id.clone()))
        .collect();
    ids.sort();
    for (text, id) in ids {
        let what = Outcome::ALL[answers.get(&text).copied().unwrap_or(0)];
        let intents =
            member_check::answering(&session, deck, &id, kring::session::Reply::new(what, "omdat het zo is")).unwrap();
        entries.extend(act(&mut session, intents, None));
    }
    let mut all = vec![
        ("record".to_owned(), kring::format::session::write(&session)),
        ("transcript".to_owned(), kring::format::transcript::write(&entries)),
    ];
    let check = session.checks.last().unwrap();
    for lang in [Lang::Nl, Lang::En] {
        let report = check::report(&session, deck, check, &[], lang, CheckPart::All);
        let none = Picture::default();
        all.push(("text".into(), text::write(&report, 80, none)));
        all.push(("html".into(), html::write(&report, none)));
        all.push(("markdown".into(), markdown::write(&report, none)));
        all.push(("json".into(), json(&report)));
        let word = docx::write_on(&report, none, "2026-12-03").unwrap();
        all.push(("docx".into(), format!("{word:?}")));
    }
    let case = tables::TableCase {
        name: "BOS7",
        session: &session,
        deck,
        other: None,
    };
    for table in tables::tables(&[case]) {
        let name = table.name;
        if ["checks", "remarks", "remark_subjects"].contains(&name) {
            all.push((name.to_owned(), String::from_utf8(csv::csv(&table).unwrap()).unwrap()));
        }
    }
    all
}

/// The attacker: holds everything that came out, knows the program and who was present. Returns how many people a remark can come from at
/// least: those who could have said it with the same things coming out.
fn fewest(
    meeting: &Meeting,
    session: &Session,
    deck: &Deck,
    all: &[Said],
    answers: &BTreeMap<String, usize>,
) -> Option<(u32, String)> {
    let held = noted(meeting, session, deck, all);
    let seen = out(&held, session, deck, answers);
    let present = |at: usize| {
        meeting
            .present
            .iter()
            .find(|(f, _)| **f == *member_check::function(FUNCTIONS[at]))
            .map_or(0, |(_, n)| *n)
    };
    let mut fewest: Option<(u32, String)> = None;
    for (nth, said) in all.iter().enumerate() {
        // One who names no function can be anybody.
        let Some(who) = said.who.filter(|who| present(*who) > 0) else {
            continue;
        };
        if member_check_refuses(meeting, session, deck, said) {
            continue;
        }
        let mut people: BTreeMap<Line, u32> = BTreeMap::new();
        for (other, function) in FUNCTIONS.iter().enumerate() {
            let mut guess = all.to_vec();
            guess[nth].who = Some(other);
            let possible =
                present(other) > 0 && (other == who || !member_check_refuses(meeting, session, deck, &guess[nth]));
            if possible && out(&noted(meeting, session, deck, &guess), session, deck, answers) == seen {
                people.insert(member_check::function(function), present(other));
            }
        }
        let sum: u32 = people.values().sum();
        if fewest.as_ref().is_none_or(|(least, _)| sum < *least) {
            fewest = Some((sum, format!("{said:?} can be of {people:?}")));
        }
    }
    fewest
}

fn member_check_refuses(meeting: &Meeting, session: &Session, deck: &Deck, said: &Said) -> bool {
    let asked = member_check::AskedHeading::of(deck.member_check.as_ref().unwrap());
    meeting
        .read(session, deck, &asked[said.question].id, &spoken(said.who, &said.line))
        .is_err()
}

fn answers(all: &[Said]) -> BTreeMap<String, usize> {
    let word = |said: &Said| {
        said.line
            .split([' ', ','])
            .find(|word| word.starts_with('q'))
            .unwrap()
            .to_owned()
    };
    all.iter().map(|said| (word(said), said.answer)).collect()
}

fn begun(session: &Session) -> Meeting {
    Meeting::begin(session, Vec::new(), Vec::new(), false)
}

/// Returns an empty session that has closed a version.
fn school() -> Session {
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    let mut session = Session::new(&example::deck(), school, "2026-10-08".into());
    session.id = "abcd2345".into();
    session.versions = vec![Version {
        id: "v1".into(),
        nr: 0,
        at: None,
        by: "session".into(),
    }];
    session
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(24), ..ProptestConfig::default() })]

    /// Checks that whoever holds everything that came out cannot tell a remark's speaker from two others at least, also where the
    /// threshold was raised.
    #[test]
    fn no_reader_finds_out_which_of_few_people_spoke(
        people in present(),
        all in proptest::collection::vec(said(), 1..6),
        raised in 0_usize..3,
    ) {
        let (deck, session) = (example::deck(), school());
        let total: u32 = people.iter().sum();
        let Ok(mut meeting) = begun(&session).attend(&deck, &written(&people)) else {
            prop_assert!(total < 3, "{}", written(&people));
            return Ok(());
        };
        for _ in 0..raised {
            meeting = meeting.raise(&deck).unwrap();
        }
        let threshold = meeting.threshold.max(3);
        if let Some((least, why)) = fewest(&meeting, &session, &deck, &all, &answers(&all)) {
            prop_assert!(least >= threshold, "{least} of {threshold}: {why}, present {}", written(&people));
        }
    }

    /// Checks that nothing that comes out tells in which order remarks were made.
    #[test]
    fn the_order_of_speaking_leaves_no_trace(
        people in present(),
        all in proptest::collection::vec(said(), 2..9),
        turn in 1_usize..8,
    ) {
        let (deck, session) = (example::deck(), school());
        let Ok(meeting) = begun(&session).attend(&deck, &written(&people)) else { return Ok(()) };
        let mut other = all.clone();
        other.rotate_left(turn % all.len());
        other.reverse();
        let answers = answers(&all);
        let first = out(&noted(&meeting, &session, &deck, &all), &session, &deck, &answers);
        let second = out(&noted(&meeting, &session, &deck, &other), &session, &deck, &answers);
        for (one, two) in first.iter().zip(&second) {
            prop_assert_eq!(one, two);
        }
    }

    /// Checks that where those present are counted anew, or the threshold is raised, what was noted before tells no more than what is
    /// noted after.
    #[test]
    fn what_was_noted_before_those_present_were_counted_anew_tells_no_more(
        before in present(),
        after in present(),
        all in proptest::collection::vec(said(), 1..6),
        raised in 0_usize..3,
    ) {
        let (deck, session) = (example::deck(), school());
        let Ok(meeting) = begun(&session).attend(&deck, &written(&before)) else { return Ok(()) };
        let Ok(mut held) = noted(&meeting, &session, &deck, &all).attend(&deck, &written(&after)) else { return Ok(()) };
        for _ in 0..raised {
            held = held.raise(&deck).unwrap();
        }
        let threshold = held.threshold.max(3);
        let telling = Telling::new(&held.present, threshold, &deck.map).unwrap();
        let remarks: Vec<_> = held.noted.iter().map(|noted| held.remark(&session, &deck, noted)).collect();
        for remark in remarks {
            for function in FUNCTIONS {
                prop_assert!(!remark.text.contains(function), "{remark:?}");
            }
            let Some(who) = &remark.who else { continue };
            let of = |label: &Line| match telling.label(label) {
                Label::Told(told) => told.as_ref() == Some(who),
                Label::Absent(_) => false,
            };
            let sum: u32 = held.present.iter().filter(|(function, _)| of(function)).map(|(_, n)| n).sum();
            prop_assert!(sum >= threshold, "{who}: {sum}, first {}, then {}", written(&before), written(&after));
        }
    }
}

#[test]
fn nothing_of_an_attendance_of_nobody_or_of_one() {
    let (deck, session) = (example::deck(), school());
    for raw in ["", "0 leraar", "leraar", "2 leraar", "1 directeur, 1 leraar"] {
        assert!(begun(&session).attend(&deck, raw).is_err(), "{raw}");
    }
    assert!(attendance("0 leraar").is_err());
}
