//! English words of partners' names: which take an article, and which are a plural.

use super::core;
use crate::session::Article;

/// Where a name goes on to say whose, of what or where.
const STOPS: [&str; 18] = [
    "of", "for", "with", "from", "who", "that", "in", "on", "at", "by", "between", "about", "to", "round", "across",
    "which", "against", "where",
];

/// Everyday words that name a partner, and the words that go before them.
const ONE: &[&str] = &[
    "centre",
    "center",
    "network",
    "team",
    "service",
    "services",
    "school",
    "college",
    "university",
    "therapist",
    "teacher",
    "library",
    "librarian",
    "officer",
    "police",
    "committee",
    "board",
    "group",
    "chat",
    "sister",
    "brother",
    "mother",
    "father",
    "daughter",
    "son",
    "friend",
    "beekeeper",
    "trainer",
    "academy",
    "museum",
    "community",
    "care",
    "home",
    "farm",
    "club",
    "department",
    "publisher",
    "magazine",
    "inspectorate",
    "interpreter",
    "psychiatrist",
    "psychologist",
    "physiotherapist",
    "doctor",
    "researcher",
    "student",
    "adviser",
    "advisor",
    "accountant",
    "council",
    "meeting",
    "cleaner",
    "contact",
    "union",
    "church",
    "mosque",
    "hospital",
    "nurse",
    "worker",
    "coach",
    "artist",
    "gardener",
    "head",
    "principal",
    "director",
    "coordinator",
    "assistant",
    "neighbour",
    "association",
    "foundation",
    "agency",
    "ministry",
    "office",
    "organisation",
    "organization",
    "company",
    "project",
    "association",
    "day",
    "house",
];

/// Words in the plural.
const MANY: &[&str] = &[
    "parents",
    "teachers",
    "students",
    "pupils",
    "colleagues",
    "schools",
    "colleges",
    "universities",
    "centres",
    "networks",
    "teams",
    "groups",
    "volunteers",
    "grandparents",
    "friends",
    "neighbours",
    "partners",
    "organisations",
    "companies",
    "therapists",
    "experts",
    "professionals",
    "publishers",
    "libraries",
    "museums",
    "people",
    "trainees",
    "children",
];

/// Words that only stand before the others.
const BEFORE: &[&str] = &[
    "learning",
    "support",
    "speech",
    "reading",
    "town",
    "city",
    "village",
    "pedagogical",
    "advisory",
    "maths",
    "previous",
    "retired",
    "sports",
    "family",
    "child",
    "secondary",
    "primary",
    "training",
    "after",
    "special",
    "language",
    "social",
    "rehabilitation",
    "community",
    "local",
    "study",
    "trainee",
    "children's",
    "children’s",
    "children",
    "heads",
    "heads'",
    "teachers'",
    "pupils'",
    "parents'",
    "our",
    "other",
    "all",
    "some",
    "the",
    "former",
    "music",
    "art",
    "youth",
    "day",
    "health",
    "school's",
    "educational",
    "education",
    "external",
    "national",
];

/// Returns whether a word, in small letters, is an everyday one.
pub(super) fn is_word(word: &str) -> bool {
    [ONE, MANY, BEFORE].iter().any(|list| list.contains(&word))
}

/// Returns that an English name takes an article and whether it is a plural; `None` where no word of its core is known.
pub(super) fn head(name: &str) -> Option<(Article, bool)> {
    let core = core(name, &STOPS);
    let acronym = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let whole = core.iter().all(acronym) && !core.is_empty();
    let known = core.iter().rev().find_map(|word| of(&word.to_lowercase()));
    known.or(whole.then_some((Article::De, false)))
}

fn of(word: &str) -> Option<(Article, bool)> {
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    if MANY.contains(&word) {
        Some((Article::De, true))
    } else {
        ONE.contains(&word).then_some((Article::De, false))
    }
}
