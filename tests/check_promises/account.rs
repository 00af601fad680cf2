//! Accounts as schools send them: lists pasted out of Word, several people in one line, functions in other places than the sentence form
//! has them. None of them tells a function that two people hold.

use kring::deck::Deck;
use kring::member_check::{Account, AskedHeading, CheckReader, Grammar, InputRefusal, Telling, attendance, read};
use kring::session::Session;

use crate::support::example;

fn account(text: &str) -> Account {
    let (deck, session): (Deck, Session) = (example::deck(), example::school("BOS1"));
    let check = deck.member_check.as_ref().unwrap();
    let present = attendance("18 leraar, 2 zorgcoördinator, directeur").unwrap();
    let telling = Telling::new(&present, 3, &deck.map).unwrap();
    let reader = CheckReader {
        session: &session,
        map: &deck.map,
        grammar: Grammar::of(&deck).unwrap(),
        telling: &telling,
        present: 21,
    };
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    read(&lines, &reader, &AskedHeading::of(check))
}

/// Returns who, how many and what of the remarks at the third question.
fn told(text: &str) -> Vec<(Option<String>, Option<u32>, String)> {
    let found = account(&format!("Vraag 3\n{text}\n"));
    assert!(found.odd.is_empty(), "{text}: {:?}", found.odd);
    let all = found.remarks.into_iter();
    all.map(|r| (r.who.map(|who| who.to_string()), r.agree, r.text.to_string()))
        .collect()
}

const TEACHER: Option<&str> = Some("leraar");

#[test]
fn one_remark_in_the_ways_schools_write_it() {
    let cases: &[(&str, Option<&str>, Option<u32>)] = &[
        ("•\tCollega 1 (leraar) mist de kinderopvang", TEACHER, None),
        ("o   Collega 1 (leraar)  mist   de kinderopvang .", TEACHER, None),
        ("\u{f0b7} Collega 1 ( leraar ): mist de kinderopvang", TEACHER, None),
        ("§ Collega nr. 1 [leraar] mist de kinderopvang", TEACHER, None),
        ("a) Collega 1, leraar: mist de kinderopvang", TEACHER, None),
        ("1. Collega 1 – leraar – mist de kinderopvang", TEACHER, None),
        ("Leraar 1: mist de kinderopvang", TEACHER, None),
        ("Leraar 1 mist de kinderopvang", TEACHER, None),
        ("Leerkracht mist de kinderopvang", TEACHER, None),
        ("Collega 4 en 5 (leraren) missen de kinderopvang", TEACHER, Some(2)),
        ("Collega 4, 5 en 6 (leraren) missen de kinderopvang", TEACHER, Some(3)),
        ("Collega's 4 & 5 (leraren): missen de kinderopvang", TEACHER, Some(2)),
        ("Collega 4-6 (leraren) missen de kinderopvang", TEACHER, Some(3)),
        (
            "Collega 4 (leraar) en collega 5 (leraar) missen de kinderopvang",
            TEACHER,
            Some(2),
        ),
        ("Leraren 4 en 5 missen de kinderopvang", TEACHER, Some(2)),
        ("Drie collega's (leraren) missen de kinderopvang", TEACHER, Some(3)),
        ("1) Collega 1 (leraar) mist de kinderopvang", TEACHER, None),
        // Two who bear different functions are told without one.
        (
            "Collega 4 (leraar) en 5 (directeur) missen de kinderopvang",
            None,
            Some(2),
        ),
        (
            "Collega 4 (leraar) en de directeur missen de kinderopvang",
            None,
            Some(2),
        ),
        (
            "Drie collega's (2 leraren, 1 directeur) missen de kinderopvang",
            None,
            Some(3),
        ),
        ("Directeur 1: mist de kinderopvang", None, None),
        ("o   Collega 2 (directeur) mist de kinderopvang", None, None),
        ("Zorgcoördinator mist de kinderopvang", None, None),
    ];
    for (line, who, agree) in cases {
        let wanted = (who.map(str::to_owned), *agree, "de kinderopvang".to_owned());
        assert_eq!(told(line), [wanted], "{line}");
    }
}

#[test]
fn several_people_in_one_line_each_have_their_remark() {
    let line =
        "Collega 1 (leraar) mist de bib; collega 2 (directeur) mist de gemeente. Collega 3 (leraar): mist het CLB";
    let found = told(line);
    let who: Vec<_> = found.iter().map(|(who, ..)| who.as_deref()).collect();
    assert_eq!(who, [TEACHER, None, TEACHER]);
    assert!(found.iter().all(|(.., text)| !text.contains("ollega")), "{found:?}");
    // Whoever is only spoken of ends no remark.
    assert_eq!(
        told("Collega 1 (leraar) sluit zich aan bij collega 2 (leraar)").len(),
        1
    );
}

#[test]
fn what_several_find_is_told_of_one() {
    let found = told("Collega 4 en 5 (leraren) vinden dat de kaart klopt");
    assert_eq!(
        found,
        [(
            TEACHER.map(str::to_owned),
            Some(2),
            "vindt dat de kaart klopt".to_owned()
        )]
    );
}

#[test]
fn more_people_than_were_there_are_refused() {
    let found = account("Vraag 3\n30 collega's (leraren) missen de bib\n");
    assert!(
        matches!(found.odd.as_slice(), [(2, _, InputRefusal::TooManyAgree { .. })]),
        "{found:?}"
    );
    assert_eq!(told("Collega 3 en 2 leerlingen missen de bib")[0].1, None);
}
