//! Finds what tells who somebody is without a name: a house in a street, a number plate, a relative with a place or a trade, and somebody
//! who is the only one of a place. What a rare trait tells, `traits` finds; who is known by an office, a nickname or an event, `known_as`.
//!
//! Looks at one sentence at a time and at nothing that is masked. Reports the words from the first sign to the last, as they stand.
//! Which words are relatives, trades and so on, `assets/anonymity/context.txt` says (`kin`, `trade`, `only`, `house`, `road`).

use super::context::CapitalContext;
use super::lists::{self, marked};
use super::shape;
use super::tokens::PlacedToken;
use super::why::Giveaway;

/// Limits the words between the name of a street and the number of a house.
const HOUSE: usize = 6;
/// Limits the words between a relative and a place or a trade.
const KIN: usize = 6;
/// Limits the words between *the only* and whom it is about.
const ONLY: usize = 3;

/// Returns every such trace in a text.
pub(super) fn traces(text: &str, tokens: &[PlacedToken<'_>], context: &CapitalContext) -> Vec<(String, Giveaway)> {
    let line = TraceLine { tokens, context };
    let mut found: Vec<(usize, usize, Giveaway)> = Vec::new();
    for at in 0..tokens.len() {
        let spans = [
            line.house(at).map(|(from, to)| (from, to, Giveaway::Street)),
            line.plate(at).map(|(from, to)| (from, to, Giveaway::Plate)),
            line.relative(at).map(|(from, to)| (from, to, Giveaway::Kin)),
            line.only(at).map(|(from, to)| (from, to, Giveaway::Only)),
            line.trait_of(at).map(|(from, to)| (from, to, Giveaway::Trait)),
            line.holder(at).map(|(from, to)| (from, to, Giveaway::Only)),
            line.child_of(at).map(|(from, to)| (from, to, Giveaway::Kin)),
            line.nickname(at).map(|(from, to)| (from, to, Giveaway::Trait)),
            line.happening(at).map(|(from, to)| (from, to, Giveaway::Trait)),
            line.body_or_twins(at).map(|(from, to)| (from, to, Giveaway::Trait)),
            line.runs_something(at).map(|(from, to)| (from, to, Giveaway::Trait)),
        ];
        found.extend(spans.into_iter().flatten());
    }
    let told = |(from, to, why): (usize, usize, Giveaway)| {
        let masked = tokens.get(from..=to)?.iter().any(|t| t.bracketed);
        (!masked).then(|| (super::span(text, tokens, from, to), why))
    };
    found.into_iter().filter_map(told).collect()
}

pub(super) struct TraceLine<'a, 't> {
    pub(super) tokens: &'t [PlacedToken<'a>],
    pub(super) context: &'t CapitalContext,
}

impl<'a> TraceLine<'a, '_> {
    pub(super) fn token(&self, at: usize) -> Option<&PlacedToken<'a>> {
        self.tokens.get(at)
    }

    pub(super) fn lower(&self, at: usize) -> &str {
        self.token(at).map(PlacedToken::lower).unwrap_or_default()
    }

    pub(super) fn is(&self, mark: &str, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.is(mark))
    }

    pub(super) fn capital(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| shape::capitalised(&t.word))
    }

    /// Returns the words of the same sentence, at most `reach` on either side, without the word itself.
    fn near(&self, at: usize, reach: usize) -> Vec<usize> {
        let begins = |i: usize| self.token(i).is_none_or(|t| t.begins);
        let before = (0..at).rev().take(reach);
        let mut all: Vec<usize> = before.take_while(|i| !begins(i + 1)).collect();
        all.extend((at + 1..=at + reach).take_while(|i| !begins(*i)));
        all
    }

    /// Returns the words from one to the other, in the order of the text.
    fn between(one: usize, other: usize) -> (usize, usize) {
        (one.min(other), one.max(other))
    }

    /// Returns a street with what says which house: a number, so many doors further, somebody who lives there.
    fn house(&self, at: usize) -> Option<(usize, usize)> {
        if self.postcode(at) {
            return Some((at, at + 1));
        }
        let (from, to) = self.street(at)?;
        let known = |i: usize| self.context.allowed.contains(self.lower(i));
        if known(to) {
            return None;
        }
        let joined = |i: usize| self.token(i).is_some_and(|t| t.joined && !t.begins);
        let number = |i: usize| self.token(i).is_some_and(|t| is_number(&t.word));
        if from > 0 && joined(from) && number(from - 1) && self.is("road", to) {
            return Some((from - 1, to));
        }
        // *De Dorpsstraat 3 keer afzetten* tells no house.
        let counts = self.is("counted", to + 2) && self.token(to + 2).is_some_and(|t| t.joined && !t.begins);
        if number(to + 1) && !counts && self.token(to + 1).is_some_and(|t| !t.begins && (t.joined || t.listed)) {
            return Some((from, to + 1));
        }
        let near = self.near(to, HOUSE);
        let sign = near
            .iter()
            .copied()
            .find(|i| self.is("house", *i) && !self.is("dwells", *i));
        // Who lives there is told by the street alone: the verb is no name.
        let Some(sign) = sign else {
            return near.iter().any(|i| self.is("dwells", *i)).then_some((from, to));
        };
        Some(Self::between(if sign < from { sign } else { from }, sign.max(to)))
    }

    /// Returns the words of a street: *Kerkstraat*, *Mill Lane*, *Lange Steenstraat*.
    pub(super) fn street(&self, at: usize) -> Option<(usize, usize)> {
        let capital = self.capital(at).then_some(at)?;
        let lower = self.lower(at);
        let before = at
            .checked_sub(1)
            .filter(|i| self.capital(*i) && self.token(at).is_some_and(|t| t.joined && !t.begins));
        let long = lower.chars().count() > 5;
        if long
            && [
                "straat", "laan", "steenweg", "dreef", "plein", "kaai", "lei", "pad", "hof", "weg",
            ]
            .iter()
            .any(|end| {
                lower.ends_with(end)
                    && (!matches!(*end, "lei" | "pad" | "hof" | "weg") || !crate::text::dictionary::is_simple(lower))
            })
        {
            return Some((capital, at));
        }
        (marked("road", lower)).then_some((before?, at))
    }

    fn holds_a_digit(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|t| t.word.bytes().any(|byte| byte.is_ascii_digit()))
    }

    /// Returns whether a British postcode begins: *NE46 1QS*.
    fn postcode(&self, at: usize) -> bool {
        let shape = |i: usize| self.token(i).map(|t| outline(&t.word)).unwrap_or_default();
        let joined = self.token(at + 1).is_some_and(|t| t.joined);
        joined
            && self.holds_a_digit(at)
            && matches!(shape(at).as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A")
            && shape(at + 1) == "9AA"
    }

    /// Returns a number plate: `1-ABC-234`, `AB12 CDE`; what may also be a code only where a plate is spoken of.
    fn plate(&self, at: usize) -> Option<(usize, usize)> {
        if !self.holds_a_digit(at) {
            return None;
        }
        let shape = |i: usize| self.token(i).map(|t| outline(&t.word)).unwrap_or_default();
        match shape(at).as_str() {
            "9-AAA-999" | "AA-99-AA" | "99-AAA-9" | "9-AAA-99" | "AA-999-A" | "A-999-AA" | "99-AA-AA" => Some((at, at)),
            "AAA-999" | "999-AAA" | "AA99AAA" | "AAA999" => self
                .near(at, HOUSE)
                .into_iter()
                .any(|i| self.is("plate", i))
                .then_some((at, at)),
            "AA99" => (shape(at + 1) == "AAA" && self.token(at + 1).is_some_and(|t| t.joined)).then_some((at, at + 1)),
            _ => None,
        }
    }

    /// Returns somebody's relative with a place, or with a trade that one person has: *haar nonkel, de bakker van Heist*.
    fn relative(&self, at: usize) -> Option<(usize, usize)> {
        if !self.is("kin", at) {
            return None;
        }
        let before = self.lower(at.checked_sub(1)?);
        let owned = marked("whose", before);
        let of = matches!(self.lower(at + 1), "van" | "of") && self.is("the", at + 2) && self.is("trade", at + 3);
        if of && matches!(before, "de" | "the" | "een" | "a") {
            return Some((at, at + 3));
        }
        if !owned {
            return None;
        }
        // Where somebody's parents come from says little; what they are in the village says all.
        let town = |i: usize| !self.is("parent", at) && self.is_a_place(i);
        let near = self.near(at, KIN);
        let signs: Vec<usize> = near.into_iter().filter(|i| town(*i) || self.is_the_trade(*i)).collect();
        let from = signs.iter().copied().min()?.min(at - 1);
        let to = signs.iter().copied().max()?.max(at);
        Some((from, to))
    }

    /// Returns whether a place is named behind a preposition: *van Heist*, *in Hexham*.
    pub(super) fn is_a_place(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|i| self.lower(i)).unwrap_or_default();
        let lower = self.lower(at);
        let joined = self.token(at).is_some_and(|t| t.joined && !t.begins);
        let body = shape::is_body(lower) || shape::is_institution(lower) || lists::abbreviation(lower);
        let town = lists::place(lower) || lists::place_or_name(lower) || !lists::no_name(lower);
        joined && marked("where", before) && self.capital(at) && town && !body && !self.followed_by_body(at)
    }

    fn followed_by_body(&self, at: usize) -> bool {
        self.token(at + 1).is_some_and(|t| t.joined && !t.begins) && shape::is_body(self.lower(at + 1))
    }

    /// Returns whether a trade is named as that of one person: *de bakker*, *the vicar*.
    fn is_the_trade(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        self.is("trade", at) && before.is_some_and(|i| self.is("the", i))
    }

    /// Returns somebody who is the only one of a place: *de enige imker van Heist*, *the only blind pupil in the village*.
    fn only(&self, at: usize) -> Option<(usize, usize)> {
        if !self.is("only", at) {
            return None;
        }
        let here = |i: &usize| self.token(*i).is_some_and(|t| !t.begins);
        let whom = (at + 1..=at + ONLY)
            .take_while(here)
            .find(|i| self.is("trade", *i) || self.is("one", *i) || self.is("kin", *i))?;
        let place = |i: &usize| self.is_a_place(*i) || self.is_the_village(*i);
        let where_ = (whom + 1..=whom + 3).take_while(here).find(place)?;
        Some((at, where_))
    }

    /// Returns whether it is the village itself: *van het dorp*, *in the village*.
    pub(super) fn is_the_village(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|i| self.lower(i)).unwrap_or_default();
        self.is("village", at) && matches!(before, "het" | "de" | "dit" | "ons" | "the" | "this" | "our")
    }
}

/// Returns whether a word is a house number: `14`, `14a`, `12-14`; not a year.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = word.get(digits..).unwrap_or_default();
    let tail = rest.is_empty()
        || rest.len() == 1 && rest.chars().all(char::is_alphabetic)
        || rest
            .strip_prefix('-')
            .is_some_and(|to| to.bytes().all(|b| b.is_ascii_digit()) && !to.is_empty());
    (1..=3).contains(&digits) && tail
}

/// Returns a word with `A` for every capital letter and `9` for every digit.
fn outline(word: &str) -> String {
    let of = |c: char| match c {
        c if c.is_ascii_digit() => '9',
        c if c.is_ascii_uppercase() => 'A',
        other => other,
    };
    word.chars().map(of).collect()
}
