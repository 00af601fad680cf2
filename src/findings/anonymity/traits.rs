//! Finds somebody whom a rare trait tells: one person with a trait and a place, a parent with a town, a pupil with what one sees of the body.
//!
//! Looks at one sentence. Which words are people, traits, signs of the body and countries, `assets/anonymity/context.txt` says (`one`,
//! `parent`, `young`, `rare`, `sign`, `colour`, `land`).

use super::lists;
use super::traces::TraceLine;

/// Limits the words between somebody with a rare trait and a place.
const PLACE: usize = 3;
/// Limits the words between somebody and a sign of the body.
const SIGN: usize = 4;

impl TraceLine<'_, '_> {
    /// Returns somebody with a rare trait: *a deaf woman in Antwerp*, *een mama uit Genk*, *a girl with red hair*.
    pub(super) fn trait_of(&self, at: usize) -> Option<(usize, usize)> {
        let from = self.one_person(at)?;
        self.with_place(from, at).or_else(|| self.with_sign(at))
    }

    /// Returns where the words on one person begin, where this word names one: behind an article, with or without an adjective.
    fn one_person(&self, at: usize) -> Option<usize> {
        let person = self.is("one", at) || self.is("parent", at);
        let before = at.checked_sub(1).filter(|_| person && self.goes_on(at))?;
        if self.is("single", before) {
            return Some(at);
        }
        let earlier = before.checked_sub(1).filter(|_| self.goes_on(before))?;
        self.is("single", earlier).then_some(before)
    }

    fn goes_on(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.joined && !t.begins)
    }

    /// Returns the words behind this one in the same sentence, at most so many.
    fn behind(&self, at: usize, reach: usize) -> impl Iterator<Item = usize> + '_ {
        (at + 1..=at + reach).take_while(|i| self.token(*i).is_some_and(|t| !t.begins))
    }

    /// Returns a person with a town: a parent, somebody with a rare trait, or somebody of whom more is said.
    fn with_place(&self, from: usize, at: usize) -> Option<(usize, usize)> {
        let place = self.behind(at, PLACE).find(|i| self.is_a_town(*i))?;
        let rare = from < at && self.is("rare", from);
        let told = self
            .behind(place, 1)
            .any(|i| matches!(self.lower(i), "die" | "who" | "dat" | "that"));
        (self.is("parent", at) || rare || told && !self.is("parent", at)).then_some((from, place))
    }

    /// Returns whether a town is named that the school does not stand in; a country or a region tells nobody.
    fn is_a_town(&self, at: usize) -> bool {
        let lower = self.lower(at);
        let own = self.context.allowed.contains(lower);
        !own && self.is_a_place(at) && lists::place(lower) && !self.is("land", at)
    }

    /// Returns a pupil with a sign of the body: *a girl with red hair*, *een jongen met een litteken*.
    fn with_sign(&self, at: usize) -> Option<(usize, usize)> {
        if !self.is("young", at) || !matches!(self.lower(at + 1), "met" | "with") {
            return None;
        }
        let coloured = |i: usize| self.is("colour", i - 1);
        let sign = self
            .behind(at + 1, SIGN)
            .find(|i| self.is("sign", *i) || self.is("hair", *i) && coloured(*i))?;
        Some((at, sign))
    }
}
