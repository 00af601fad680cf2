//! Somebody who is spoken to or introduced: *Els, wil jij beginnen?*, *dag Roos*, *Roos: mist de bib*, *Mark, onze zorgleraar*.
//!
//! Looks at the words and signs around one word only; what it is by itself stands in `score`.

use super::lists::{self, marked};
use super::sentence::KnownWords;

/// How many words behind a comma may stand before the one who is spoken to: *Els, wat vind jij?*
const REACH: usize = 5;

impl KnownWords<'_, '_> {
    /// Returns whether a greeting or thanks stands before the word: *dag Roos*, *Bedankt, Els*.
    pub(super) fn is_greeted(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).and_then(|i| self.token(i)) else {
            return false;
        };
        let apart = self.token(at).is_some_and(|t| t.joined || t.listed) && !self.token(at).is_some_and(|t| t.begins);
        // *Een mooie dag Vlaanderen* is no greeting.
        apart && before.is("greet") && (before.begins || self.is_greeted(at - 1))
    }

    /// Returns whether the word, with which a sentence begins, is spoken to, introduced, or named as the one who speaks.
    pub(super) fn is_called(&self, at: usize) -> bool {
        let Some(token) = self.token(at).filter(|token| token.begins) else {
            return false;
        };
        let lower = token.lower();
        let subject = lists::subject(lower) && lists::first_or_word(lower);
        if lists::no_name(lower) && !subject {
            return false;
        }
        let apart = match token.behind {
            // What stands behind *Frans:* may be about French.
            Some(':') => return !subject,
            Some('!') => self.token(at + 1).is_some(),
            _ => self.token(at + 1).is_some_and(|t| t.listed && !t.begins),
        };
        if apart {
            self.speaks_to(at + 1) || self.introduces(at + 1)
        } else {
            self.has_company(at)
        }
    }

    /// Returns whether what begins at `at` says *you*, asks something of somebody, or thanks.
    fn speaks_to(&self, at: usize) -> bool {
        let you = |i: usize| self.is("you", i);
        let near = |i: usize| matches!(self.lower(i), "je" | "ge" | "u");
        let asks = self.is("ask", at) && matches!(self.lower(at + 1), "ik" | "we" | "wij" | "i");
        let here = |i: &usize| *i == at || self.token(*i).is_some_and(|t| !t.begins);
        let mut close = (at..at + REACH).take_while(here);
        self.is("call", at) || asks || close.any(|i| you(i) || near(i) && i < at + 2)
    }

    /// Returns whether what begins at `at` says what somebody is: *onze zorgleraar*, *de juf van 3B*.
    fn introduces(&self, at: usize) -> bool {
        let mine = matches!(
            self.lower(at),
            "onze" | "ons" | "mijn" | "de" | "een" | "our" | "my" | "the" | "a"
        );
        let is = |i: usize| self.token(i).is_some_and(|t| !t.begins && t.joined) && self.is_function(i);
        mine && (is(at + 1) || is(at + 2))
    }

    fn is_function(&self, at: usize) -> bool {
        let lower = self.lower(at);
        marked("person", lower) || marked("title", lower)
    }

    /// Returns whether a class or a team of the school follows: *Storm van 3B*, *Roos uit het vijfde*, *Merel van de kleuters*.
    fn is_of_a_class(&self, at: usize) -> bool {
        if !matches!(self.after(at), "van" | "uit" | "from" | "of") {
            return false;
        }
        let first = self.after(at + 1);
        let article = matches!(first, "de" | "het" | "the");
        let class = if article { self.after(at + 2) } else { first };
        class.starts_with(|c: char| c.is_ascii_digit()) || marked("class", class)
    }

    /// Returns whether the word owns something or is one of two as people are: *Els haar klas*, *Roos en ik*, *Grace's class*.
    fn has_company(&self, at: usize) -> bool {
        let owns = self
            .token(at)
            .is_some_and(|t| t.raw.ends_with("'s") || t.raw.ends_with("’s"));
        let after = self.after(at);
        let and = matches!(after, "en" | "and")
            && matches!(
                self.after(at + 1),
                "ik" | "ikzelf" | "i" | "me" | "haar" | "zij" | "hij" | "her" | "his"
            );
        owns || and || self.is_of_a_class(at) || matches!(after, "haar" | "z'n" | "z’n" | "d'r" | "d’r" | "zelf")
    }
}
