//! Where two languages of one deck differ in structure: ids and their order, kinds, counts, budgets, colours, years.
//!
//! Texts are free to differ, and so are abbreviations, the words that begin a remark or a reason, and the letters and the functions of roles, which belong to a
//! language.

use serde::Serialize;

use super::{Card, Deck, Flaw, MapTemplate, MemberCheck, QuestionGroup, Reference};
use crate::text::{Diagnostic, Id};

/// Returns where the structure of `deck` differs from that of `other`, the same deck in another language; every path is one of `deck`.
pub fn compare(deck: &Deck, other: &Deck) -> Vec<Diagnostic<Flaw>> {
    let mut found = Differences::default();
    if deck.language == other.language {
        found.add("language", Flaw::SameLanguage(shown(&deck.language)));
    }
    found.value("kring", &deck.kring, &other.kring);
    found.value("id", &deck.id, &other.id);
    found.value("version", &deck.version, &other.version);
    found.years("references", &deck.references, &other.references);
    found.method(deck, other);
    found.list(
        "welcome",
        &deck.welcome,
        &other.welcome,
        |step| &step.id,
        |found, path, a, b| found.value(&format!("{path}.kind"), &a.kind, &b.kind),
    );
    found.list(
        "phases",
        &deck.phases,
        &other.phases,
        |phase| &phase.id,
        |found, path, a, b| {
            let cards = format!("{path}.cards");
            found.list(&cards, &a.cards, &b.cards, |card| &card.id, Differences::card);
        },
    );
    found.list(
        "closing",
        &deck.closing,
        &other.closing,
        |question| &question.id,
        |found, path, a, b| found.value(&format!("{path}.asks"), &a.asks, &b.asks),
    );
    found.map(&deck.map, &other.map);
    found.0
}

#[derive(Default)]
struct Differences(Vec<Diagnostic<Flaw>>);

impl Differences {
    fn add(&mut self, path: impl Into<String>, what: Flaw) {
        self.0.push(Diagnostic::in_field(path, what));
    }

    fn value<T: Serialize + PartialEq>(&mut self, path: &str, here: &T, there: &T) {
        if here != there {
            let (here, there) = (shown(here), shown(there));
            self.add(path, Flaw::Unlike { here, there });
        }
    }

    fn count<T>(&mut self, path: &str, here: &[T], there: &[T]) {
        let (here, there) = (here.len(), there.len());
        if here != there {
            self.add(path, Flaw::Count { here, there });
        }
    }

    fn years(&mut self, path: &str, here: &[Reference], there: &[Reference]) {
        self.count(path, here, there);
        for (i, (a, b)) in here.iter().zip(there).enumerate() {
            self.value(&format!("{path}[{i}].year"), &a.year, &b.year);
        }
    }

    /// Pairs two lists by id and compares each pair with `each`; says what only one of them has, or that their order differs.
    fn list<T>(
        &mut self,
        path: &str,
        here: &[T],
        there: &[T],
        id: impl Fn(&T) -> &Id,
        each: impl Fn(&mut Self, &str, &T, &T),
    ) {
        let mut places = Vec::new();
        for (i, a) in here.iter().enumerate() {
            let path = format!("{path}[{i}]");
            let mut partners = there.iter().enumerate();
            match partners.find(|(place, b)| id(b) == id(a) && !places.contains(place)) {
                Some((place, b)) => {
                    places.push(place);
                    each(self, &path, a, b);
                }
                None => self.add(format!("{path}.id"), Flaw::Extra(id(a).clone())),
            }
        }
        if !places.is_sorted() {
            self.add(path, Flaw::Order);
        }
        for (_, b) in there.iter().enumerate().filter(|(place, _)| !places.contains(place)) {
            self.add(path, Flaw::Lacks(id(b).clone()));
        }
    }

    fn method(&mut self, here: &Deck, there: &Deck) {
        self.value("centre", &given(&here.centre), &given(&there.centre));
        self.list(
            "aspects",
            &here.aspects,
            &there.aspects,
            |aspect| &aspect.id,
            |found, path, a, b| {
                found.value(&format!("{path}.part"), &a.part, &b.part);
                found.value(&format!("{path}.intro"), &given(&a.intro), &given(&b.intro));
                found.value(&format!("{path}.proposal"), &given(&a.proposal), &given(&b.proposal));
            },
        );
        self.list(
            "closing_kinds",
            &here.closing_kinds,
            &there.closing_kinds,
            |kind| &kind.id,
            |found, path, a, b| {
                found.value(&format!("{path}.answers"), &a.answers, &b.answers);
                found.value(&format!("{path}.place"), &a.place, &b.place);
                found.value(&format!("{path}.missing"), &given(&a.missing), &given(&b.missing));
            },
        );
        match (&here.member_check, &there.member_check) {
            (Some(a), Some(b)) => self.member_check(a, b),
            (a, b) => self.value("member_check", &given(a), &given(b)),
        }
    }

    fn member_check(&mut self, here: &MemberCheck, there: &MemberCheck) {
        self.value("member_check.threshold", &here.threshold, &there.threshold);
        self.list(
            "member_check.steps",
            &here.steps,
            &there.steps,
            |step| &step.id,
            |found, path, a, b| {
                found.value(&format!("{path}.kind"), &a.kind, &b.kind);
                found.value(&format!("{path}.minutes"), &a.minutes, &b.minutes);
                found.count(&format!("{path}.points"), &a.points, &b.points);
            },
        );
        self.list(
            "member_check.questions",
            &here.questions,
            &there.questions,
            |question| &question.id,
            |found, path, a, b| {
                found.value(&format!("{path}.minutes"), &a.minutes, &b.minutes);
                found.value(&format!("{path}.sort"), &a.sort, &b.sort);
            },
        );
        self.list(
            "member_check.sorts",
            &here.sorts,
            &there.sorts,
            |sort| &sort.id,
            |found, path, a, b| {
                found.value(&format!("{path}.counts"), &a.counts, &b.counts);
                found.value(&format!("{path}.change"), &a.change, &b.change);
            },
        );
    }

    fn card(&mut self, path: &str, here: &Card, there: &Card) {
        let field = |name: &str| format!("{path}.{name}");
        self.value(&field("kind"), &here.kind, &there.kind);
        self.value(&field("feeds"), &here.feeds, &there.feeds);
        self.value(&field("minutes"), &here.minutes, &there.minutes);
        self.years(&field("references"), &here.references, &there.references);
        self.count(&field("groups"), &here.groups, &there.groups);
        for (i, (a, b)) in here.groups.iter().zip(&there.groups).enumerate() {
            self.group(&format!("{path}.groups[{i}]"), a, b);
        }
    }

    fn group(&mut self, path: &str, here: &QuestionGroup, there: &QuestionGroup) {
        if here.title.is_some() != there.title.is_some() {
            let title = |group: &QuestionGroup| group.title.as_deref().unwrap_or("no title").to_owned();
            let (here, there) = (title(here), title(there));
            self.add(format!("{path}.title"), Flaw::Unlike { here, there });
        }
        let list = format!("{path}.questions");
        self.list(&list, &here.questions, &there.questions, |q| &q.id, |_, _, _, _| {});
    }

    fn map(&mut self, here: &MapTemplate, there: &MapTemplate) {
        self.list("map.domains", &here.domains, &there.domains, |d| &d.id, |_, _, _, _| {});
        self.list("map.rings", &here.rings, &there.rings, |r| &r.id, |_, _, _, _| {});
        self.list(
            "map.roles",
            &here.roles,
            &there.roles,
            |role| &role.id,
            |found, path, a, b| found.value(&format!("{path}.colour"), &a.colour, &b.colour),
        );
        self.count("map.prompts", &here.prompts, &there.prompts);
    }
}

/// Returns whether a field that may be left out is there, in words.
fn given<T>(field: &Option<T>) -> &'static str {
    if field.is_some() { "there" } else { "left out" }
}

/// Returns a value as its file writes it.
fn shown(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lang, RoleColour, Severity};
    use super::*;

    /// Returns a deck of many parts, and the same deck in another language.
    fn pair() -> (Deck, Deck) {
        let deck: Deck = serde_yaml::from_str(include_str!("../../tests/fixtures/decks/large.yaml")).unwrap();
        let mut other = deck.clone();
        other.language = Lang::Nl;
        (deck, other)
    }

    /// Returns what differs after a change to the first of two equal decks.
    fn changed(change: impl FnOnce(&mut Deck)) -> Vec<(String, Flaw)> {
        let (mut deck, other) = pair();
        change(&mut deck);
        let found = compare(&deck, &other);
        assert!(found.iter().all(|fault| fault.severity() == Severity::Warning));
        found.into_iter().map(|f| (f.field, *f.what)).collect()
    }

    fn unlike(path: &str, here: &str, there: &str) -> Vec<(String, Flaw)> {
        let (here, there) = (here.into(), there.into());
        vec![(path.to_owned(), Flaw::Unlike { here, there })]
    }

    #[test]
    fn words_and_letters_may_differ() {
        let found = changed(|deck| {
            deck.title = "Iets anders".into();
            deck.phases[0].cards[0].question = "Wie?".into();
            deck.map.roles[0].letter = 'X';
            deck.map.roles[0].functions.clear();
        });
        assert_eq!(found, vec![]);
    }

    #[test]
    fn one_language_twice_is_no_pair() {
        let (deck, _) = pair();
        let found = compare(&deck, &deck);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0],
            Diagnostic::in_field("language", Flaw::SameLanguage("en".into()))
        );
    }

    #[test]
    fn values_that_differ_are_shown_as_their_files_write_them() {
        let found = changed(|deck| deck.phases[1].cards[0].feeds = "what-for".into());
        assert_eq!(found, unlike("phases[1].cards[0].feeds", "what-for", "why"));
        let found = changed(|deck| deck.phases[0].cards[1].minutes = 31);
        assert_eq!(found, unlike("phases[0].cards[1].minutes", "31", "30"));
        let found = changed(|deck| deck.map.roles[2].colour = RoleColour::Grey);
        assert_eq!(found, unlike("map.roles[2].colour", "grey", "green"));
        let found = changed(|deck| deck.phases[1].cards[0].groups[1].title = None);
        assert_eq!(found, unlike("phases[1].cards[0].groups[1].title", "no title", "Now"));
    }

    #[test]
    fn what_one_language_lacks_is_named_once() {
        let found = changed(|deck| {
            deck.phases[0].cards.remove(0);
        });
        assert_eq!(found, vec![("phases[0].cards".into(), Flaw::Lacks("name".into()))]);
        let (mut deck, other) = pair();
        deck.map.domains.remove(4);
        let found = compare(&other, &deck);
        assert_eq!(
            found,
            vec![Diagnostic::in_field("map.domains[4].id", Flaw::Extra("money".into()))]
        );
    }

    #[test]
    fn a_changed_id_is_lacking_here_and_extra_there() {
        let found = changed(|deck| deck.closing[1].id = "wonder".into());
        let expected = [
            ("closing[1].id".to_owned(), Flaw::Extra("wonder".into())),
            ("closing".to_owned(), Flaw::Lacks("surprise".into())),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn order_counts() {
        let found = changed(|deck| deck.map.rings.swap(0, 1));
        assert_eq!(found, vec![("map.rings".into(), Flaw::Order)]);
        let found = changed(|deck| deck.map.prompts.truncate(1));
        assert_eq!(found, vec![("map.prompts".into(), Flaw::Count { here: 1, there: 3 })]);
    }

    #[test]
    fn the_method_of_both_languages_is_one() {
        let deck: Deck = serde_yaml::from_str(include_str!("../../cards/collectief-leren.en.yaml")).unwrap();
        let mut other = deck.clone();
        other.language = Lang::Nl;
        let found = |change: &dyn Fn(&mut Deck)| {
            let mut deck = deck.clone();
            change(&mut deck);
            let found = compare(&deck, &other);
            found.into_iter().map(|f| (f.field, *f.what)).collect::<Vec<_>>()
        };
        assert_eq!(found(&|_| ()), vec![]);
        assert_eq!(found(&|deck| deck.aspects[2].heading = "Waarom?".into()), vec![]);
        let changed = found(&|deck| deck.aspects[2].proposal = None);
        assert_eq!(changed, unlike("aspects[2].proposal", "left out", "there"));
        let changed = found(&|deck| deck.closing_kinds[1].answers = super::super::AnswerForm::Words);
        assert_eq!(changed, unlike("closing_kinds[1].answers", "words", "image"));
        let changed = found(&|deck| deck.member_check = None);
        assert_eq!(changed, unlike("member_check", "left out", "there"));
        let changed = found(&|deck| deck.member_check.as_mut().unwrap().sorts[0].change = None);
        assert_eq!(changed, unlike("member_check.sorts[0].change", "null", "add"));
        let changed = found(&|deck| deck.member_check.as_mut().unwrap().questions[2].minutes = 4);
        assert_eq!(changed, unlike("member_check.questions[2].minutes", "4", "5"));
    }
}
