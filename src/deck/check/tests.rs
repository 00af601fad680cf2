//! Every flaw, made on purpose in a deck that had none.

use super::super::{CardKind, CheckStepKind, MemberCheck, MethodFlaw, ReportPart, Severity};
use super::*;

/// Returns a deck without a fault, of the smallest shape; tests break it.
fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../../../tests/fixtures/decks/small.yaml")).unwrap()
}

/// Returns the faults of a deck after a change.
fn broken(change: impl FnOnce(&mut Deck)) -> Vec<(String, Flaw)> {
    let mut deck = deck();
    change(&mut deck);
    check(&deck).into_iter().map(|f| (f.field, *f.what)).collect()
}

fn one(path: &str, what: Flaw) -> Vec<(String, Flaw)> {
    vec![(path.to_owned(), what)]
}

/// Repeats the only card of a deck `count` times, each under an id of its own.
fn cards(deck: &mut Deck, count: usize) {
    let cards = &mut deck.phases[0].cards;
    let first = cards[0].clone();
    *cards = (0..count)
        .map(|i| Card {
            id: format!("card-{i}").into(),
            ..first.clone()
        })
        .collect();
}

fn sub_questions(texts: &[&str]) -> Vec<super::super::QuestionGroup> {
    let question = |(i, text): (usize, &&str)| super::super::Question {
        id: format!("q-{i}").into(),
        text: (*text).into(),
    };
    vec![super::super::QuestionGroup {
        title: None,
        questions: texts.iter().enumerate().map(question).collect(),
    }]
}

#[test]
fn a_good_deck_has_no_fault() {
    assert_eq!(broken(|_| {}), vec![]);
}

#[test]
fn an_unknown_format_is_named() {
    let found = broken(|deck| deck.kring = "deck/9".into());
    assert_eq!(found, one("kring", Flaw::Format("deck/9".into())));
}

#[test]
fn empty_texts_are_named_one_by_one() {
    let found = broken(|deck| {
        deck.title = "".into();
        deck.phases[0].cards[0].question = " ".into();
        deck.map.prompts = vec!["".into()];
        deck.map.roles[0].functions = vec!["".into()];
        deck.map.domains[0].hint = Some("".into());
    });
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    let expected = [
        "title",
        "phases[0].cards[0].question",
        "map.domains[0].hint",
        "map.roles[0].functions[0]",
        "map.prompts[0]",
    ];
    assert_eq!(paths, expected);
    assert!(found.iter().all(|(_, flaw)| *flaw == Flaw::Empty));
}

#[test]
fn lists_that_need_an_entry_are_named() {
    let found = broken(|deck| deck.phases.clear());
    assert_eq!(found, one("phases", Flaw::NoEntry("phase")));
    let found = broken(|deck| deck.map.rings.clear());
    assert_eq!(found, one("map.rings", Flaw::NoEntry("ring")));
    let found = broken(|deck| deck.map.domains.clear());
    assert_eq!(found, one("map.domains", Flaw::NoEntry("domain")));
    let found = broken(|deck| deck.phases[0].cards[0].groups = sub_questions(&[]));
    let path = "phases[0].cards[0].groups[0].questions";
    assert_eq!(found, one(path, Flaw::NoEntry("question")));
    let found = broken(|deck| deck.phases[0].cards.clear());
    assert_eq!(found[0], ("phases[0].cards".into(), Flaw::NoEntry("card")));
}

#[test]
fn a_second_use_of_an_id_says_where_the_first_is() {
    let found = broken(|deck| {
        deck.phases[0].cards[0].groups = sub_questions(&["Who?", "When?"]);
        deck.phases[0].cards[0].groups[0].questions[1].id = "q-0".into();
    });
    let (id, first) = ("q-0".into(), "phases[0].cards[0].groups[0].questions[0]".into());
    let path = "phases[0].cards[0].groups[0].questions[1].id";
    assert_eq!(found, one(path, Flaw::Duplicate { id, first }));
}

#[test]
fn a_closing_question_shares_its_ids_with_sub_questions() {
    let found = broken(|deck| {
        deck.phases[0].cards[0].groups = sub_questions(&["Who?"]);
        deck.closing = vec![super::super::ClosingQuestion {
            id: "q-0".into(),
            text: "And now?".into(),
            asks: "meaning".into(),
        }];
    });
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "closing[0].id");
}

#[test]
fn ids_that_mean_something_else_in_a_session_are_refused() {
    for id in ["p3", "all", "school"] {
        let found = broken(|deck| deck.map.roles[0].id = id.into());
        assert_eq!(found, one("map.roles[0].id", Flaw::Reserved(id.into())));
    }
    assert_eq!(broken(|deck| deck.map.roles[0].id = "p".into()), vec![]);
}

#[test]
fn a_short_name_is_short() {
    let found = broken(|deck| deck.map.domains[0].short = "Zorg en welzijn".into());
    assert_eq!(
        found,
        one("map.domains[0].short", Flaw::NotShort { cells: 15, max: 14 })
    );
    assert_eq!(
        broken(|deck| deck.map.domains[0].short = "Werk en stagé!".into()),
        vec![]
    );
}

#[test]
fn a_role_has_one_capital_of_its_own() {
    for letter in ['r', '7', '字', ' '] {
        let found = broken(|deck| deck.map.roles[0].letter = letter);
        assert_eq!(found, one("map.roles[0].letter", Flaw::NotACapital(letter)));
    }
    assert_eq!(broken(|deck| deck.map.roles[0].letter = 'É'), vec![]);
    let found = broken(|deck| {
        let twin = Role {
            id: "twin".into(),
            functions: vec!["reader".into()],
            ..deck.map.roles[0].clone()
        };
        deck.map.roles[0].functions = vec!["Reader".into()];
        deck.map.roles.push(twin);
    });
    let first = "map.roles[0]".to_owned();
    let expected = [
        (
            "map.roles[1].letter",
            Flaw::SameLetter {
                letter: 'R',
                first: first.clone(),
            },
        ),
        ("map.roles[1].colour", Flaw::SameColour(first)),
        (
            "map.roles[1].functions[0]",
            Flaw::SameFunction("map.roles[0].functions[0]".into()),
        ),
    ];
    assert_eq!(found, expected.map(|(path, flaw)| (path.to_owned(), flaw)));
}

#[test]
fn an_abbreviation_is_short_and_its_words_stand_once() {
    let abbreviation = |name: &str, short: &str| Abbreviation {
        name: name.into(),
        short: short.into(),
    };
    let found = broken(|deck| deck.map.abbreviations = vec![abbreviation("centrum voor van alles", "CVA")]);
    assert_eq!(found, vec![]);
    let found = broken(|deck| {
        deck.map.abbreviations = vec![
            abbreviation("bos", "het bos"),
            abbreviation("Centrum voor  van alles", "een centrum voor"),
            abbreviation("centrum voor van alles", "CVA"),
            abbreviation("", "x"),
        ];
    });
    let path = |i: usize, field: &str| format!("map.abbreviations[{i}].{field}");
    let expected = [
        (path(0, "short"), Flaw::NotShort { cells: 7, max: 2 }),
        (
            path(1, "short"),
            Flaw::NotShort {
                cells: 16,
                max: SHORT_CELLS,
            },
        ),
        (path(2, "name"), Flaw::SameWords(path(1, "name"))),
        (path(3, "name"), Flaw::Empty),
        (path(3, "short"), Flaw::NotShort { cells: 1, max: 0 }),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_card_has_time() {
    let found = broken(|deck| deck.phases[0].cards[0].minutes = 0);
    assert_eq!(found, one("phases[0].cards[0].minutes", Flaw::NoTime));
}

#[test]
fn a_year_has_four_figures() {
    let found = broken(|deck| {
        deck.references = vec![Reference {
            author: "Ugurlu".into(),
            year: 16,
        }];
    });
    assert_eq!(found, one("references[0].year", Flaw::Year(16)));
}

#[test]
fn a_deck_draws_its_map_once() {
    let found = broken(|deck| deck.phases[0].cards[0].kind = CardKind::Conversation);
    assert_eq!(found, one("phases", Flaw::NoMap));
    let found = broken(|deck| cards(deck, 2));
    let second = Flaw::SecondMap("phases[0].cards[0]".into());
    assert_eq!(found, one("phases[0].cards[1].kind", second));
}

#[test]
fn what_does_not_fit_the_wall_is_a_warning() {
    let long = "word ".repeat(60);
    let found = broken(|deck| deck.phases[0].cards[0].question = long.as_str().into());
    assert_eq!(
        found,
        one("phases[0].cards[0].question", Flaw::TooLong { lines: 5, max: 3 })
    );
    assert_eq!(found[0].1.severity(), Severity::Warning);
    let found = broken(|deck| deck.phases[0].cards[0].groups = sub_questions(&["Who?"; 17]));
    assert_eq!(
        found,
        one("phases[0].cards[0].groups", Flaw::TooLong { lines: 17, max: 16 })
    );
    assert_eq!(
        broken(|deck| deck.phases[0].cards[0].groups = sub_questions(&["Who?"; 16])),
        vec![]
    );
    let found = broken(|deck| {
        deck.phases[0].cards[0].groups = sub_questions(&["Who?"; 16]);
        deck.phases[0].cards[0].groups[0].title = Some("Time".into());
    });
    assert_eq!(found[0].1, Flaw::TooLong { lines: 17, max: 16 });
}

#[test]
fn a_crowded_map_is_a_warning() {
    let found = broken(|deck| {
        let ring = deck.map.rings[0].clone();
        deck.map.rings = (0..10)
            .map(|i| super::super::Ring {
                id: format!("ring-{i}").into(),
                ..ring.clone()
            })
            .collect();
    });
    assert_eq!(found, one("map.rings", Flaw::Crowded { count: 10, max: 9 }));
}

/// Returns one fault of the method.
fn method(path: &str, what: MethodFlaw) -> Vec<(String, Flaw)> {
    one(path, Flaw::Method(what))
}

/// Returns the faults of the shipped deck, which names all of its method, after a change.
fn broken_method(change: impl FnOnce(&mut Deck)) -> Vec<(String, Flaw)> {
    let mut deck: Deck = serde_yaml::from_str(include_str!("../../../cards/collectief-leren.en.yaml")).unwrap();
    change(&mut deck);
    check(&deck).into_iter().map(|f| (f.field, *f.what)).collect()
}

#[test]
fn what_leads_to_no_question_of_the_findings_is_named_with_those_there_are() {
    let unknown = |list, known: &str| MethodFlaw::Unknown {
        id: "when".into(),
        list,
        known: known.into(),
    };
    let aspects = "what, who, why, how, what-for";
    let found = broken(|deck| deck.phases[0].cards[0].feeds = "when".into());
    assert_eq!(found, method("phases[0].cards[0].feeds", unknown("aspects", aspects)));
    let found = broken_method(|deck| deck.closing[1].asks = "when".into());
    assert_eq!(
        found,
        method(
            "closing[1].asks",
            unknown("closing_kinds", "meaning, image, experience")
        )
    );
    let found = broken_method(|deck| deck.member_check.as_mut().unwrap().questions[0].sort = "when".into());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "member_check.questions[0].sort");
}

#[test]
fn the_questions_of_the_findings_hold_one_map_and_the_places_of_what_is_put_in() {
    let found = broken_method(|deck| deck.aspects[1].part = ReportPart::Themes);
    assert_eq!(found, method("aspects", MethodFlaw::NoPartners));
    let found = broken_method(|deck| deck.aspects[2].part = ReportPart::Partners);
    assert_eq!(
        found,
        method("aspects[2].part", MethodFlaw::SecondPart("aspects[1]".into()))
    );
    let found = broken_method(|deck| deck.aspects[2].proposal = Some("for reasons".into()));
    assert_eq!(found, method("aspects[2].proposal", MethodFlaw::NoPlace("{names}")));
    let found = broken_method(|deck| deck.aspects[0].intro.as_mut().unwrap().other = "many".into());
    assert_eq!(found, method("aspects[0].intro.other", MethodFlaw::NoPlace("{number}")));
    let found = broken_method(|deck| deck.closing_kinds[0].heading = "".into());
    assert_eq!(found, one("closing_kinds[0].heading", Flaw::Empty));
}

/// Returns the faults of the shipped deck after a change of its member check.
fn broken_check(change: impl FnOnce(&mut MemberCheck)) -> Vec<(String, Flaw)> {
    broken_method(|deck| change(deck.member_check.as_mut().unwrap()))
}

#[test]
fn a_member_check_keeps_colleagues_unknown_and_its_minutes_add_up() {
    let found = broken_check(|check| check.threshold = 2);
    let low = MethodFlaw::LowThreshold { threshold: 2, least: 3 };
    assert_eq!(found, method("member_check.threshold", low));
    let found = broken_check(|check| check.questions[0].minutes = 2);
    let (step, questions) = (13, 12);
    assert_eq!(
        found,
        method(
            "member_check.steps[3].minutes",
            MethodFlaw::QuestionMinutes { step, questions }
        )
    );
    let found = broken_check(|check| check.steps[1].minutes = 6);
    let (minutes, most) = (31, 30);
    assert_eq!(
        found,
        method("member_check.steps", MethodFlaw::LongCheck { minutes, most })
    );
    let found = broken_check(|check| check.steps[1].minutes = 0);
    assert_eq!(found, one("member_check.steps[1].minutes", Flaw::NoTime));
    let found = broken_check(|check| drop(check.steps.remove(3)));
    assert_eq!(found, method("member_check.steps", MethodFlaw::NoQuestionStep));
    let found = broken_check(|check| check.steps[1].kind = CheckStepKind::Welcome);
    assert_eq!(
        found,
        method(
            "member_check.steps[1].kind",
            MethodFlaw::SecondStep("member_check.steps[0]".into())
        )
    );
}

#[test]
fn the_sorts_of_remarks_are_told_apart_and_can_be_told() {
    let found = broken_check(|check| check.sorts[1].words.insert(0, "Misses".into()));
    let first = "member_check.sorts[0].words[0]".into();
    let same = MethodFlaw::SameFirstWord {
        word: "Misses".into(),
        first,
    };
    assert_eq!(found, method("member_check.sorts[1].words[0]", same));
    let found = broken_check(|check| check.sorts[0].sentence = "{what} is missed by {who}".into());
    assert_eq!(
        found,
        method("member_check.sorts[0].sentence", MethodFlaw::BeginsNot("{who}"))
    );
    let found = broken_check(|check| check.sorts[0].sentence = "{who} misses".into());
    assert_eq!(
        found,
        method("member_check.sorts[0].sentence", MethodFlaw::NoPlace("{what}"))
    );
    let found = broken_check(|check| check.questions[0].id = "verschil".into());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "member_check.questions[0].id");
}
