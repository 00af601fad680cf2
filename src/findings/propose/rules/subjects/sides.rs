//! Who says that there is too little of something and who that there is plenty: what one voice lacks and another has is no shortage of the school.
//!
//! Reads the statements of one subject, clause by clause; makes no proposal.

use std::collections::BTreeSet;

use super::told::ToldSubject;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::one_line;
use crate::findings::propose::repeated;
use crate::findings::propose::wording::scarce::{is_pressed, weighs};
use crate::findings::propose::wording::shortage::{Sense, sense};
use crate::findings::propose::wording::subject_words::{SubjectWords, TIME};
use crate::session::{Speaker, Statement};
use crate::text::{Id, fold};

/// Voices from which on a shortage that nobody sorted is one of the group.
const VOICES: usize = 2;
/// Words with which a clause states nothing that is so.
const UNSURE: &str = "als indien wanneer zou zouden vroeger was waren nodig moet moeten vraagt kost if when would should was were used need needs needed must takes costs";
/// Words that deny.
const DENIES: &str = "geen niet nooit zonder niemand no not never without nobody";
/// Phrases that say that there is plenty.
const PLENTY: [&str; 8] = [
    " zat ",
    " op overschot ",
    " geen probleem ",
    " te over ",
    " to spare ",
    " no problem ",
    " no lack ",
    " no shortage ",
];
/// How a clause begins to say that there is something.
const THERE_IS: [&str; 8] = [
    " er is ",
    " er zijn ",
    " is er ",
    " zijn er ",
    " there is ",
    " there are ",
    " we hebben ",
    " we have ",
];
/// The card that asks about time, room and means.
const CONDITIONS: &str = "condities";
/// How near behind it the word stands.
const NEAR: usize = 3;

/// The statements of a subject that can be short, by what they say of it.
#[derive(Default)]
pub(super) struct SidesOfScarcity<'a> {
    short: Vec<&'a Statement>,
    enough: Vec<&'a Statement>,
    sorted_short: bool,
    /// Somebody noted means as lacking, in words that do not say that there is too little.
    lacking: bool,
    sorted_enough: bool,
}

/// Returns what a text says of a subject, read clause by clause.
fn read(subject: &SubjectWords, text: &str) -> Sense {
    let folded = fold(text).replace(" maar ", ". ").replace(" but ", ". ");
    let clauses = folded.split_inclusive(['.', '!', '?', ';', ':', ',', '–']);
    let said: Vec<Sense> = clauses
        .filter(|clause| !clause.ends_with('?') && subject.named_in(clause))
        .map(|clause| of_clause(subject, clause))
        .collect();
    match (said.contains(&Sense::Short), said.contains(&Sense::Enough)) {
        (true, false) => Sense::Short,
        (false, true) => Sense::Enough,
        _ => Sense::None,
    }
}

fn of_clause(subject: &SubjectWords, clause: &str) -> Sense {
    let said = spaced(clause);
    let has = |list: &str| {
        said.split_whitespace()
            .any(|word| list.split(' ').any(|one| one == word))
    };
    if has(UNSURE) {
        return Sense::None;
    }
    if PLENTY.iter().any(|phrase| said.contains(phrase)) {
        return Sense::Enough;
    }
    let known = sense(clause);
    let stands = |begin: &&str| {
        let behind = said.split_once(*begin).map(|(_, rest)| rest).unwrap_or_default();
        let near: Vec<&str> = behind.split_whitespace().take(NEAR).collect();
        subject.named_in(&near.join(" "))
    };
    match known {
        Sense::None if subject.is_denied(clause) && !says_what_it_is(&said) => Sense::Short,
        Sense::None if !has(DENIES) && THERE_IS.iter().any(stands) => Sense::Enough,
        known => known,
    }
}

/// Returns whether a clause says what something is, or is not: *that is no money, that is sleep* lacks nothing.
fn says_what_it_is(said: &str) -> bool {
    let words: Vec<&str> = said.split_whitespace().collect();
    let there = words.iter().any(|word| *word == "er" || *word == "there");
    let is = |word: &str| matches!(word, "is" | "zijn" | "are");
    let denied = |at: usize| {
        words
            .iter()
            .skip(at + 1)
            .take(4)
            .any(|word| matches!(*word, "geen" | "no" | "not" | "niet"))
    };
    !there && words.iter().enumerate().any(|(at, word)| is(word) && denied(at))
}

impl<'a> SidesOfScarcity<'a> {
    pub(super) fn of(told: &ToldSubject<'a>) -> Self {
        if !told.subject.scarce {
            return Self::default();
        }
        let of = |side: Sense| {
            let said = told.statements.iter().copied();
            said.filter(|s| read(told.subject, &s.text) == side).collect::<Vec<_>>()
        };
        let texts = || {
            let themes = told.themes.iter();
            let themes = themes.map(|t| format!("{}. {}", t.title, t.note.as_deref().unwrap_or_default()));
            themes.chain(told.gaps.iter().map(|g| g.text.to_string()))
        };
        let sorted = |side: Sense| texts().any(|text| told.subject.told_in(&text) && sense(&text) == side);
        Self {
            short: of(Sense::Short),
            enough: of(Sense::Enough),
            sorted_short: sorted(Sense::Short),
            lacking: told.lacking() > 0,
            sorted_enough: sorted(Sense::Enough),
        }
    }

    /// Returns whether some say that there is too little and others that there is plenty.
    pub(super) fn differ(&self) -> bool {
        let apart = || {
            let pairs = self.short.iter().flat_map(|s| self.enough.iter().map(move |e| (s, e)));
            pairs.into_iter().any(|(s, e)| s.speakers != e.speakers)
        };
        self.sorted_short && !self.enough.is_empty() || self.sorted_enough && !self.short.is_empty() || apart()
    }

    /// Returns the sense of the subject; none where only one voice says so and nobody sorted it.
    pub(super) fn settled(&self, told: &ToldSubject<'_>) -> Sense {
        let voices = |said: &[&Statement], sense_of: Sense| {
            let pressed = |s: &Statement| sense_of == Sense::Short && told.subject.key == TIME && is_pressed(&s.text);
            let loosely = told.statements.iter();
            let loosely = loosely.filter(|s| sense(&s.text) == sense_of || pressed(s));
            let all: BTreeSet<Option<&Speaker>> = said.iter().chain(loosely).map(|s| s.speakers.first()).collect();
            all.len() >= VOICES
        };
        match told.sense() {
            Sense::Short if self.sorted_short || voices(&self.short, Sense::Short) => Sense::Short,
            // *Money that may be spent in February* lacks something else where somebody says that there is money.
            Sense::Short if self.lacking && self.enough.is_empty() => Sense::Short,
            Sense::Enough if self.sorted_enough || voices(&self.enough, Sense::Enough) => Sense::Enough,
            _ => Sense::None,
        }
    }

    /// Returns one statement of each side where people differ.
    pub(super) fn told(&self, record: &SectionSource<'_>) -> Vec<String> {
        if !self.differ() {
            return Vec::new();
        }
        let one = self.enough.first().copied();
        let other = self
            .short
            .iter()
            .find(|s| one.is_none_or(|one| one.speakers != s.speakers));
        let mut both: Vec<&Statement> = one.into_iter().chain(other.copied()).collect();
        both.sort_by_key(|s| record.order.get(&s.id));
        both.iter()
            .map(|s| repeated::told(record, s, &one_line(&s.text)))
            .collect()
    }

    /// Returns evidence without the statements that say nothing of how much there is.
    pub(super) fn without_others(&self, told: &ToldSubject<'_>, mut evidence: Vec<Id>) -> Vec<Id> {
        // What somebody put under a theme or a gap stays there.
        let themes = told.themes.iter().flat_map(|t| &t.evidence);
        let sorted: Vec<&Id> = themes.chain(told.gaps.iter().flat_map(|g| &g.evidence)).collect();
        let idle = |s: &&&Statement| {
            let side = self.short.iter().chain(&self.enough).any(|taken| taken.id == s.id);
            let of_all = s.about.is_empty() && s.card.as_ref().is_some_and(|card| card.as_str() == CONDITIONS);
            told.subject.scarce && !side && !of_all && !sorted.contains(&&s.id) && !weighs(told.subject, s)
        };
        let idle: Vec<&Id> = told.statements.iter().filter(idle).map(|s| &s.id).collect();
        evidence.retain(|id| !idle.contains(&id));
        evidence
    }
}
