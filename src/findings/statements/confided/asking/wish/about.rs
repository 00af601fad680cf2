//! Whether the verb of a wish is about what was said, and not about something else.

use super::{ANYBODY, PAPER, PART, SPEAKERS, THIS, WishAct, WishClause, WishFrame, YOU};
use crate::findings::statements::confided::asking::kinds::kinds;

impl WishClause<'_, '_> {
    /// Returns whether the verb at a place is about what was said.
    pub(super) fn is_about_it(&self, verb: usize, act: WishAct, frame: WishFrame) -> bool {
        let nothing = matches!(frame, WishFrame::Order | WishFrame::Wish) && self.has(kinds!("nothing"));
        let tells = self.is(verb, kinds!("pass write say"));
        let this = |at: usize| self.is_this(at) && (at == verb + 1 && tells || !self.joins_a_clause(at));
        let in_yours = self.part.has_behind(kinds!("your"), PAPER, 1)
            || self.has(kinds!("record-here")) && (self.has(kinds!("ordered")) || act == WishAct::LeftOut);
        let mine = self.is(verb, kinds!("learns")) && (verb + 1..=verb + 2).any(|at| self.is(at, SPEAKERS));
        self.has(PART)
            || nothing
            || in_yours
            || mine
            || self.is_of_what_was_told(verb, frame)
            || self.announces()
            || self.needs_no_object(verb, frame)
            || (0..self.len()).any(this)
            || self.is_of_it()
    }

    /// Returns whether it is about what somebody told: *not to pass on what she told us*.
    fn is_of_what_was_told(&self, verb: usize, frame: WishFrame) -> bool {
        let asked = matches!(frame, WishFrame::Order | WishFrame::Wish);
        let what = (verb + 1..self.len()).find(|at| self.is(*at, kinds!("what")));
        asked && what.is_some_and(|what| (what + 1..self.len()).any(|at| self.is(at, kinds!("say happens"))))
    }

    /// Returns whether what is asked needs not be named: *nog niet rondvertellen*, *do not tell anyone*.
    fn needs_no_object(&self, verb: usize, frame: WishFrame) -> bool {
        let onward = self.is(verb, kinds!("pass write")) || self.is(verb, kinds!("say")) && self.has(kinds!("onward"));
        let nobody = self.is(verb, kinds!("say")) && self.has(ANYBODY) && !self.is(verb + 2, kinds!("how"));
        let asked = frame == WishFrame::Order || frame == WishFrame::Wish;
        let mentioned = self.is(verb, kinds!("mention"));
        let hearer = |at: usize| {
            at > verb && (mentioned || (1..=3).any(|back| at >= back && self.is(at - back, kinds!("prep"))))
        };
        let alone = !self.has(kinds!("finite i we you they child"))
            && (0..self.len()).all(|at| !self.is_unknown(at) || hearer(at));
        asked && alone && onward || nobody && (asked || self.has(YOU) && self.has(kinds!("must")))
    }

    /// Returns whether it tells of something that comes next: *may I say something that …*.
    pub(super) fn announces(&self) -> bool {
        self.part.has_behind(kinds!("something"), kinds!("that-one"), 3)
    }

    /// Returns whether a word stands for what was said, and not before a noun.
    pub(super) fn is_this(&self, at: usize) -> bool {
        let noun = kinds!("paper room chief child pen");
        self.is(at, THIS) && !self.is_unknown(at + 1) && !self.is(at + 1, noun)
    }

    /// Returns whether a *dat* or *that* joins a sentence to the one before it.
    pub(super) fn joins_a_clause(&self, at: usize) -> bool {
        let subject = kinds!("you i we this anybody they article");
        at > 0 && self.is(at, kinds!("that-one")) && self.is(at + 1, subject)
    }
}
