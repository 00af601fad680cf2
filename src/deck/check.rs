//! What is wrong with one deck: every fault with the field it stands in. Never repairs anything, never stops at the first.
//!
//! What fits the wall is measured for 80×24: texts are set at [`WALL_WIDTH`] cells; the main question may take
//! [`QUESTION_LINES`], and the sub-questions of a card, with the titles of their groups, [`LIST_LINES`], as may its
//! explanation. What is over still works (the screen scrolls), so these are warnings.

mod method;

use std::collections::HashMap;

use super::{Abbreviation, Card, Deck, Flaw, MapTemplate, MethodFlaw, Phase, Reference, Role};
use crate::text::{Diagnostic, Id, cells, fold, wrap};

/// Cells of a line of text on a wall of 80×24, margins left out.
pub const WALL_WIDTH: usize = 70;
/// Lines that a main question or closing question may take, shown large.
pub(super) const QUESTION_LINES: usize = 3;
/// Lines that the sub-questions of a card may take, titles of groups counted; and its explanation.
pub(super) const LIST_LINES: usize = 16;
/// Cells of a domain's short name, and of an abbreviation.
pub(super) const SHORT_CELLS: usize = 14;
/// Domains beyond which the sectors of the map get too narrow for names.
pub(super) const MANY_DOMAINS: usize = 12;
/// Rings beyond which the digits `1` to `9` no longer name them all.
pub(super) const MANY_RINGS: usize = 9;

/// Returns every fault of a deck, in the order of its file; the errors among them make it unusable (see [`Flaw::severity`]).
pub fn check(deck: &Deck) -> Vec<Diagnostic<Flaw>> {
    let mut found = Findings::default();
    if deck.kring != *super::FORMAT {
        found.add("kring", Flaw::Format(deck.kring.clone()));
    }
    found.id("id", &deck.id);
    found.text("version", &deck.version);
    found.text("title", &deck.title);
    found.references("references", &deck.references);
    if let Some(centre) = &deck.centre {
        found.text("centre.noun", &centre.noun);
        found.short("centre.noun".into(), &centre.noun, SHORT_CELLS);
    }
    method::aspects(&mut found, deck);
    let mut seen = SeenIds::new();
    for (path, step) in at("welcome", &deck.welcome) {
        found.unique(&mut seen, &path, &step.id);
        found.text(&format!("{path}.text"), &step.text);
    }
    found.phases(deck);
    found.map(&deck.map);
    if let Some(check) = &deck.member_check {
        method::member_check(&mut found, check);
    }
    found.0
}

/// Ids (or other marks) met so far, with the path of each.
type SeenIds = HashMap<String, String>;

#[derive(Default)]
struct Findings(Vec<Diagnostic<Flaw>>);

/// Returns the entries of a list, each with its path.
pub(super) fn at<'a, T>(list: &str, entries: &'a [T]) -> impl Iterator<Item = (String, &'a T)> {
    entries
        .iter()
        .enumerate()
        .map(move |(i, entry)| (format!("{list}[{i}]"), entry))
}

impl Findings {
    fn add(&mut self, path: impl Into<String>, what: Flaw) {
        self.0.push(Diagnostic::in_field(path, what));
    }

    fn of_method(&mut self, path: impl Into<String>, what: MethodFlaw) {
        self.add(path, Flaw::Method(what));
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
    fn unique(&mut self, seen: &mut SeenIds, path: &str, id: &Id) {
        let field = format!("{path}.id");
        self.id(&field, id);
        if let Some(first) = once(seen, id, path) {
            self.add(field, Flaw::Duplicate { id: id.clone(), first });
        }
    }

    /// Checks that `id` is one of a list of the deck.
    fn leads<'a>(&mut self, path: &str, id: &Id, known: impl Iterator<Item = &'a Id>, list: &'static str) {
        let known: Vec<&str> = known.map(Id::as_str).collect();
        if !known.contains(&id.as_str()) {
            let known = known.join(", ");
            self.of_method(
                path,
                MethodFlaw::Unknown {
                    id: id.clone(),
                    list,
                    known,
                },
            );
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
        let (mut phases, mut cards, mut questions, mut map) = (SeenIds::new(), SeenIds::new(), SeenIds::new(), None);
        let check = deck.member_check.iter().flat_map(|check| &check.questions);
        for (path, phase) in at("phases", &deck.phases) {
            self.unique(&mut phases, &path, &phase.id);
            self.phase(&path, phase);
            for (path, card) in at(&format!("{path}.cards"), &phase.cards) {
                self.unique(&mut cards, &path, &card.id);
                self.card(&path, card, &mut questions);
                self.leads(
                    &format!("{path}.feeds"),
                    &card.feeds,
                    deck.aspects().iter().map(|aspect| &aspect.id),
                    "aspects",
                );
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
            let kinds = deck.closing_kinds().iter().map(|kind| &kind.id);
            self.leads(&format!("{path}.asks"), &closing.asks, kinds, "closing_kinds");
        }
        for (path, question) in check
            .enumerate()
            .map(|(i, q)| (format!("member_check.questions[{i}]"), q))
        {
            self.unique(&mut questions, &path, &question.id);
            self.large(&format!("{path}.text"), &question.text);
        }
    }

    fn phase(&mut self, path: &str, phase: &Phase) {
        let title = format!("{path}.title");
        self.text(&title, &phase.title);
        self.fits(&title, lines(&phase.title), 1);
        self.some(&format!("{path}.cards"), &phase.cards, "card");
    }

    /// Checks a question that is shown large.
    fn large(&mut self, path: &str, question: &str) {
        self.text(path, question);
        self.fits(path, lines(question), QUESTION_LINES);
    }

    fn card(&mut self, path: &str, card: &Card, questions: &mut SeenIds) {
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
        let mut seen = SeenIds::new();
        for (path, domain) in at("map.domains", &map.domains) {
            self.unique(&mut seen, &path, &domain.id);
            self.text(&format!("{path}.title"), &domain.title);
            let short = format!("{path}.short");
            self.text(&short, &domain.short);
            self.short(short, &domain.short, SHORT_CELLS);
            if let Some(hint) = &domain.hint {
                self.text(&format!("{path}.hint"), hint);
            }
        }
        let mut seen = SeenIds::new();
        for (path, ring) in at("map.rings", &map.rings) {
            self.unique(&mut seen, &path, &ring.id);
            self.text(&format!("{path}.title"), &ring.title);
        }
        self.roles(&map.roles);
        for (path, prompt) in at("map.prompts", &map.prompts) {
            self.text(&path, prompt);
        }
        self.abbreviations(&map.abbreviations);
    }

    fn abbreviations(&mut self, abbreviations: &[Abbreviation]) {
        let mut names = SeenIds::new();
        for (path, abbreviation) in at("map.abbreviations", abbreviations) {
            let (name, short) = (format!("{path}.name"), format!("{path}.short"));
            self.text(&name, &abbreviation.name);
            self.text(&short, &abbreviation.short);
            self.short(short, &abbreviation.short, cells(&abbreviation.name).saturating_sub(1));
            if let Some(first) = once(&mut names, &fold(&abbreviation.name), &name) {
                self.add(name, Flaw::SameWords(first));
            }
        }
    }

    /// Notes a fault where `text` takes more than `most` cells, or more than a short name may.
    fn short(&mut self, path: String, text: &str, most: usize) {
        let (cells, max) = (cells(text), SHORT_CELLS.min(most));
        if cells > max {
            self.add(path, Flaw::NotShort { cells, max });
        }
    }

    fn crowd(&mut self, path: &str, count: usize, max: usize) {
        if count > max {
            self.add(path, Flaw::Crowded { count, max });
        }
    }

    fn roles(&mut self, roles: &[Role]) {
        let (mut ids, mut letters, mut colours, mut functions) =
            (SeenIds::new(), SeenIds::new(), SeenIds::new(), SeenIds::new());
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
fn once(seen: &mut SeenIds, mark: &str, path: &str) -> Option<String> {
    if let Some(first) = seen.get(mark) {
        return Some(first.clone());
    }
    seen.insert(mark.to_owned(), path.to_owned());
    None
}

/// Returns lines of `text` on the wall.
fn lines(text: &str) -> usize {
    wrap(text, WALL_WIDTH).len()
}

/// Returns lines that a card's sub-questions take on the wall, with the titles of their groups.
fn list_lines(card: &Card) -> usize {
    let titles = card.groups.iter().filter(|group| group.title.is_some()).count();
    titles + card.questions().map(|question| lines(&question.text)).sum::<usize>()
}

#[cfg(test)]
mod tests;
