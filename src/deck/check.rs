//! What is wrong with one deck: every fault with the field it stands in. Never repairs anything, never stops at the first.
//!
//! What fits the wall is measured for 80×24: texts are set at [`WALL_WIDTH`] cells; the main question may take
//! [`QUESTION_LINES`], and the sub-questions of a card, with the titles of their groups, [`LIST_LINES`], as may its
//! explanation. What is over still works (the screen scrolls), so these are warnings.

use std::collections::HashMap;

use super::{Card, Deck, Fault, Flaw, MapTemplate, Phase, Reference, Role};
use crate::text::{Id, cells, fold, wrap};

/// Cells of a line of text on a wall of 80×24, margins left out.
pub const WALL_WIDTH: usize = 70;
/// Lines that a main question or closing question may take, shown large.
pub const QUESTION_LINES: usize = 3;
/// Lines that the sub-questions of a card may take, titles of groups counted; and its explanation.
pub const LIST_LINES: usize = 16;
/// Cells of a domain's short name.
pub const SHORT_CELLS: usize = 14;
/// Domains beyond which the sectors of the map get too narrow for names.
pub const MANY_DOMAINS: usize = 12;
/// Rings beyond which the digits `1` to `9` no longer name them all.
pub const MANY_RINGS: usize = 9;

/// Every fault of a deck, in the order of its file; the errors among them make it unusable (see [`Fault::severity`]).
pub fn check(deck: &Deck) -> Vec<Fault> {
    let mut found = Findings::default();
    if deck.kring != *super::FORMAT {
        found.add("kring", Flaw::Format(deck.kring.clone()));
    }
    found.id("id", &deck.id);
    found.text("version", &deck.version);
    found.text("title", &deck.title);
    found.references("references", &deck.references);
    let mut seen = Seen::new();
    for (path, step) in at("welcome", &deck.welcome) {
        found.unique(&mut seen, &path, &step.id);
        found.text(&format!("{path}.text"), &step.text);
    }
    found.phases(deck);
    found.map(&deck.map);
    found.0
}

/// Ids (or other marks) met so far, with the path of each.
type Seen = HashMap<String, String>;

#[derive(Default)]
struct Findings(Vec<Fault>);

/// The entries of a list, each with its path.
pub(super) fn at<'a, T>(list: &str, entries: &'a [T]) -> impl Iterator<Item = (String, &'a T)> {
    entries
        .iter()
        .enumerate()
        .map(move |(i, entry)| (format!("{list}[{i}]"), entry))
}

impl Findings {
    fn add(&mut self, path: impl Into<String>, what: Flaw) {
        self.0.push(Fault::new(path, what));
    }

    fn text(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(path, Flaw::Empty);
        }
    }

    fn some<T>(&mut self, path: &str, entries: &[T], what: &'static str) {
        if entries.is_empty() {
            self.add(path, Flaw::NoEntry(what));
        }
    }

    fn id(&mut self, path: &str, id: &Id) {
        self.text(path, id);
        if matches!(id.as_str(), "all" | "school") || matches!(id.numbered(), Some(('p', _))) {
            self.add(path, Flaw::Reserved(id.clone()));
        }
    }

    /// Checks the id of the entry at `path`, which must not have been met before.
    fn unique(&mut self, seen: &mut Seen, path: &str, id: &Id) {
        let field = format!("{path}.id");
        self.id(&field, id);
        if let Some(first) = once(seen, id, path) {
            self.add(field, Flaw::Duplicate { id: id.clone(), first });
        }
    }

    fn references(&mut self, path: &str, references: &[Reference]) {
        for (path, reference) in at(path, references) {
            self.text(&format!("{path}.author"), &reference.author);
            if !(1000..=9999).contains(&reference.year) {
                self.add(format!("{path}.year"), Flaw::Year(reference.year));
            }
        }
    }

    /// Warns where a text takes more lines than the wall has for it.
    fn fits(&mut self, path: &str, lines: usize, max: usize) {
        if lines > max {
            self.add(path, Flaw::TooLong { lines, max });
        }
    }

    fn phases(&mut self, deck: &Deck) {
        self.some("phases", &deck.phases, "phase");
        let (mut phases, mut cards, mut questions, mut map) = (Seen::new(), Seen::new(), Seen::new(), None);
        for (path, phase) in at("phases", &deck.phases) {
            self.unique(&mut phases, &path, &phase.id);
            self.phase(&path, phase);
            for (path, card) in at(&format!("{path}.cards"), &phase.cards) {
                self.unique(&mut cards, &path, &card.id);
                self.card(&path, card, &mut questions);
                if card.kind == super::CardKind::Map {
                    match &map {
                        Some(first) => self.add(format!("{path}.kind"), Flaw::SecondMap(String::clone(first))),
                        None => map = Some(path),
                    }
                }
            }
        }
        if map.is_none() && !deck.phases.is_empty() {
            self.add("phases", Flaw::NoMap);
        }
        for (path, closing) in at("closing", &deck.closing) {
            self.unique(&mut questions, &path, &closing.id);
            self.large(&format!("{path}.text"), &closing.text);
        }
    }

    fn phase(&mut self, path: &str, phase: &Phase) {
        let title = format!("{path}.title");
        self.text(&title, &phase.title);
        self.fits(&title, lines(&phase.title), 1);
        self.some(&format!("{path}.cards"), &phase.cards, "card");
    }

    /// A question that is shown large.
    fn large(&mut self, path: &str, question: &str) {
        self.text(path, question);
        self.fits(path, lines(question), QUESTION_LINES);
    }

    fn card(&mut self, path: &str, card: &Card, questions: &mut Seen) {
        let field = |name: &str| format!("{path}.{name}");
        self.text(&field("theme"), &card.theme);
        self.fits(&field("theme"), lines(&card.theme), 1);
        if card.minutes == 0 {
            self.add(field("minutes"), Flaw::NoTime);
        }
        self.text(&field("explanation"), &card.explanation);
        self.fits(&field("explanation"), lines(&card.explanation), LIST_LINES);
        self.references(&field("references"), &card.references);
        self.large(&field("question"), &card.question);
        for (path, group) in at(&field("groups"), &card.groups) {
            if let Some(title) = &group.title {
                self.text(&format!("{path}.title"), title);
            }
            let list = format!("{path}.questions");
            self.some(&list, &group.questions, "question");
            for (path, question) in at(&list, &group.questions) {
                self.unique(questions, &path, &question.id);
                self.text(&format!("{path}.text"), &question.text);
            }
        }
        self.fits(&field("groups"), list_lines(card), LIST_LINES);
    }

    fn map(&mut self, map: &MapTemplate) {
        self.some("map.domains", &map.domains, "domain");
        self.some("map.rings", &map.rings, "ring");
        self.crowd("map.domains", map.domains.len(), MANY_DOMAINS);
        self.crowd("map.rings", map.rings.len(), MANY_RINGS);
        let mut seen = Seen::new();
        for (path, domain) in at("map.domains", &map.domains) {
            self.unique(&mut seen, &path, &domain.id);
            self.text(&format!("{path}.title"), &domain.title);
            let short = format!("{path}.short");
            self.text(&short, &domain.short);
            let (cells, max) = (cells(&domain.short), SHORT_CELLS);
            if cells > max {
                self.add(short, Flaw::NotShort { cells, max });
            }
            if let Some(hint) = &domain.hint {
                self.text(&format!("{path}.hint"), hint);
            }
        }
        let mut seen = Seen::new();
        for (path, ring) in at("map.rings", &map.rings) {
            self.unique(&mut seen, &path, &ring.id);
            self.text(&format!("{path}.title"), &ring.title);
        }
        self.roles(&map.roles);
        for (path, prompt) in at("map.prompts", &map.prompts) {
            self.text(&path, prompt);
        }
    }

    fn crowd(&mut self, path: &str, count: usize, max: usize) {
        if count > max {
            self.add(path, Flaw::Crowded { count, max });
        }
    }

    fn roles(&mut self, roles: &[Role]) {
        let (mut ids, mut letters, mut colours, mut functions) = (Seen::new(), Seen::new(), Seen::new(), Seen::new());
        for (path, role) in at("map.roles", roles) {
            self.unique(&mut ids, &path, &role.id);
            self.text(&format!("{path}.title"), &role.title);
            let (field, letter) = (format!("{path}.letter"), role.letter);
            if !letter.is_uppercase() || cells(letter.encode_utf8(&mut [0; 4])) != 1 {
                self.add(&field, Flaw::NotACapital(letter));
            }
            if let Some(first) = once(&mut letters, &letter.to_string(), &path) {
                self.add(field, Flaw::SameLetter { letter, first });
            }
            if let Some(first) = once(&mut colours, &format!("{:?}", role.colour), &path) {
                self.add(format!("{path}.colour"), Flaw::SameColour(first));
            }
            for (path, function) in at(&format!("{path}.functions"), &role.functions) {
                self.text(&path, function);
                if let Some(first) = once(&mut functions, &fold(function), &path) {
                    self.add(path, Flaw::SameFunction(first));
                }
            }
        }
    }
}

/// Notes `mark` as met at `path`; where it was met before, says where.
fn once(seen: &mut Seen, mark: &str, path: &str) -> Option<String> {
    if let Some(first) = seen.get(mark) {
        return Some(first.clone());
    }
    seen.insert(mark.to_owned(), path.to_owned());
    None
}

/// Lines of `text` on the wall.
fn lines(text: &str) -> usize {
    wrap(text, WALL_WIDTH).len()
}

/// Lines that a card's sub-questions take on the wall, with the titles of their groups.
fn list_lines(card: &Card) -> usize {
    let titles = card.groups.iter().filter(|group| group.title.is_some()).count();
    titles + card.questions().map(|question| lines(&question.text)).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::super::{CardKind, Severity};
    use super::*;

    /// A deck without a fault, of the smallest shape; tests break it.
    fn deck() -> Deck {
        serde_yaml::from_str(include_str!("../../tests/fixtures/decks/small.yaml")).unwrap()
    }

    /// The faults of a deck after a change.
    fn broken(change: impl FnOnce(&mut Deck)) -> Vec<(String, Flaw)> {
        let mut deck = deck();
        change(&mut deck);
        check(&deck).into_iter().map(|f| (f.path, f.what)).collect()
    }

    fn one(path: &str, what: Flaw) -> Vec<(String, Flaw)> {
        vec![(path.to_owned(), what)]
    }

    /// A deck whose only card appears `count` times, each under an id of its own.
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
                asks: super::super::ClosingKind::Meaning,
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

    #[test]
    fn a_fault_says_where_what_and_what_to_do() {
        let fault = Fault::new("map.domains[2].short", Flaw::NotShort { cells: 19, max: 14 });
        let said = "map.domains[2].short takes 19 cells; the map has room for 14, so shorten it";
        assert_eq!(fault.to_string(), said);
        assert_eq!(fault.severity(), Severity::Error);
        let fault = Fault::new("kring", Flaw::Format("deck/9".into()));
        let said = "kring is `deck/9`; write `deck/1`, the format of decks that this version reads";
        assert_eq!(fault.to_string(), said);
    }
}
