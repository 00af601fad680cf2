//! What a word means that is a name of people and of something else too: a language, a place, what the Romans left.
//!
//! Looks at the words around one word only; the points for what is found here stand in `score`.

use super::lists::{self, marked};
use super::sentence::KnownWords;
use super::shape;

/// How many words before a preposition may tell of a journey: *they moved here from Virginia*.
const REACH: usize = 3;

impl KnownWords<'_, '_> {
    /// Returns whether a name of people stands where only a place can, or before what belongs to a people: *in Florence*, *Roman numerals*.
    pub(super) fn means_no_person(&self, at: usize) -> bool {
        let lower = self.lower(at);
        let place = lists::place_or_name(lower) && (self.stands_as_a_place(at) || self.is_among_places(at));
        let people = marked("people", lower) && marked("theirs", self.after(at));
        place && !self.goes_on(at) || people
    }

    /// Returns whether a word is the title of what is played, sung or read: *we perform Medea*, *het stuk Elektra*.
    pub(super) fn is_a_work(&self, at: usize) -> bool {
        let before = self.before(at);
        marked("plays", before) || marked("work", before)
    }

    /// Returns whether another capital follows, with or without particles: *in Florence Van Damme*.
    fn goes_on(&self, at: usize) -> bool {
        let joined = |i: usize| self.token(i).is_some_and(|t| t.joined && !t.begins);
        let next = (at + 1..at + 4).find(|i| !self.is("particle", *i));
        next.is_some_and(|next| (at + 1..=next).all(joined) && self.capital(next) && !shape::is_body(self.lower(next)))
    }

    /// Returns whether the word is one of several places, of which one is nothing else: *Cornwall and Devon*.
    fn is_among_places(&self, at: usize) -> bool {
        let and = |i: usize| matches!(self.lower(i), "en" | "of" | "and" | "or");
        let place = |i: usize| self.capital(i) && (lists::place(self.lower(i)) || lists::place_or_name(self.lower(i)));
        let here = |i: usize| self.token(i).is_some_and(|t| !t.begins);
        // The place behind one, and the place before one, in a list.
        let next = |i: usize| match self.token(i + 1) {
            Some(t) if t.listed && here(i + 1) && place(i + 1) => Some(i + 1),
            _ => (here(i + 1) && and(i + 1) && here(i + 2) && place(i + 2)).then_some(i + 2),
        };
        let last = |i: usize| match self.token(i) {
            Some(t) if t.listed && !t.begins && i > 0 && place(i - 1) => Some(i - 1),
            _ => (i > 1 && here(i) && here(i - 1) && and(i - 1) && place(i - 2)).then(|| i - 2),
        };
        let sure = |i: usize| lists::place(self.lower(i)) && !lists::place_or_name(self.lower(i));
        let behind = std::iter::successors(next(at), |i| next(*i)).any(sure);
        behind || std::iter::successors(last(at), |i| last(*i)).any(sure)
    }

    fn stands_as_a_place(&self, at: usize) -> bool {
        let before = self.before(at);
        let Some(preposition) = at.checked_sub(1).filter(|_| !before.is_empty()) else {
            return false;
        };
        if marked("within", before) {
            // *Vertrouwen in Florence* is trust in somebody.
            return !marked("trust", self.before(preposition));
        }
        let near = preposition.saturating_sub(REACH)..preposition;
        marked("way", before)
            && near
                .filter(|i| (*i + 1..=preposition).all(|i| self.token(i).is_some_and(|t| !t.begins)))
                .any(|i| self.is("journey", i))
    }

    /// Returns whether a language is met as people are: *met Frans gesproken*, *vraag het aan Frans*, *zei Frans*, *Frans van de bib*.
    pub(super) fn meets(&self, at: usize) -> bool {
        let before = self.before(at);
        let article = marked("article", before);
        if article || self.lists_subjects(at) {
            return false;
        }
        let said = marked("said", before) || self.said_behind(at, before);
        let with = marked("with", before) && (marked("meets", self.after(at)) || self.met_before(at));
        let body = || {
            let of = self.after(at + 1);
            let owner = self.after(at + 2);
            matches!(of, "de" | "het" | "the") && (shape::is_body(owner) || marked("class", owner))
        };
        said || with || marked("sees", before) || before == "volgens" || self.after(at) == "van" && body()
    }

    /// Returns whether the word says something within a sentence: *en toen zegt Frans*, not *wie Frans zegt*.
    fn said_behind(&self, at: usize, before: &str) -> bool {
        marked("said", self.after(at)) && matches!(before, "en" | "maar" | "want" | "and" | "but")
    }

    /// Returns whether one of the four words before is what people do with one another: *bellen we met Frans*.
    fn met_before(&self, at: usize) -> bool {
        let near = at.saturating_sub(5)..at.saturating_sub(1);
        near.filter(|i| (*i + 1..=at).all(|i| self.token(i).is_some_and(|t| !t.begins)))
            .any(|i| self.is("meets", i))
    }

    /// Returns whether the word is one of several subjects: *Frans en wiskunde*, *taal, Frans*.
    fn lists_subjects(&self, at: usize) -> bool {
        let and = |i: usize| matches!(self.lower(i), "en" | "of" | "and" | "or");
        let subject = |i: usize| lists::subject(self.lower(i));
        let behind = and(at + 1) && subject(at + 2) || self.token(at + 1).is_some_and(|t| t.listed) && subject(at + 1);
        let before = at > 1 && and(at - 1) && subject(at - 2)
            || at > 0 && self.token(at).is_some_and(|t| t.listed) && subject(at - 1);
        behind || before
    }

    /// Returns whether a language with which a sentence begins is spoken or taught by somebody else: *Frans spreekt ze niet*.
    pub(super) fn is_spoken(&self, at: usize) -> bool {
        lists::subject(self.lower(at)) && marked("tongue", self.after(at)) && marked("who", self.after(at + 1))
    }
}
