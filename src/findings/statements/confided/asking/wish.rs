//! The grammar of a plain wish: that what was said is not passed on or written down, stays here, or is left out.
//!
//! A part of a sentence asks it where one of its words does something (`WishAct`) to what was said, in a frame that asks (an order, *ik zou willen dat*,
//! *I would rather*, *mag niet*), and where nobody else does it. The words may stand in any order; those before the verb tell who does it.

mod about;

use super::kinds::{KindSet, kinds};
use super::part::{Part, WordRow};

const NOT: KindSet = kinds!("not");
const THIS: KindSet = kinds!("this");
const PART: KindSet = kinds!("part");
const MAY: KindSet = kinds!("may");
const YOU: KindSet = kinds!("you");
const SPEAKERS: KindSet = kinds!("i we");
const WE: KindSet = kinds!("we");
const OTHERS: KindSet = kinds!("they child");
const CHIEF: KindSet = kinds!("chief");
const ANYBODY: KindSet = kinds!("anybody");
const PAPER: KindSet = kinds!("paper");
const KNOWN_TO_ALL: KindSet = kinds!("known");
const ORDER: KindSet = kinds!("order");
const QUESTION: KindSet = kinds!("question");
const WISHING: KindSet = kinds!("wishing");
const ASKED_FOR: KindSet = kinds!("asked-for");
const THERE: KindSet = kinds!("there");
const OF: KindSet = kinds!("of");
const ARTICLE: KindSet = kinds!("article");

/// Words between a verb and what belongs to it.
const AWAY: usize = 8;
/// Words behind *out of* among which a record stands.
const OUT_OF: usize = 3;

/// Forms of staying and keeping that tell of the past.
const STAYED: [&str; 4] = ["bleef", "hield", "stayed", "remained"];

/// What is done to what was said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WishAct {
    /// It is passed on or written down.
    Passed,
    /// It stays with those who are here.
    Kept,
    /// It is left out.
    LeftOut,
    /// Others get to know it.
    Learnt,
}

/// What asks it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WishFrame {
    /// An order, or what is one: *niet opschrijven*, *dat schrijf je niet op*.
    Order,
    /// *Ik zou willen dat*, *I would rather*, *gelieve*, *please*.
    Wish,
    /// *Mag niet*, *must not*, *could you*.
    May,
    /// None: *dit blijft onder ons*.
    Told,
}

/// Returns whether a part of a sentence asks it plainly.
pub(super) fn asks_plainly(part: &Part<'_>) -> bool {
    let clause = WishClause { part, row: part.row() };
    (0..part.all.len()).any(|at| clause.asks_at(at))
}

/// Returns whether words of these kinds may ask it, in whatever order: where not, nothing else needs to be read.
pub(super) fn may_ask(all: KindSet) -> bool {
    all.has(kinds!("not stay hold remove taking"))
}

/// A part of a sentence, by its words.
struct WishClause<'a, 'p> {
    part: &'p Part<'a>,
    row: WordRow<'a>,
}

impl WishClause<'_, '_> {
    /// Returns whether the word at a place is the verb of a wish.
    fn asks_at(&self, at: usize) -> bool {
        let Some(act) = self.act(at) else {
            return false;
        };
        let frame = self.frame(at);
        let asked = match act {
            WishAct::Passed => {
                self.denies(at) && !self.has(kinds!("forget")) && (frame != WishFrame::Told || self.goes_out(at))
            }
            WishAct::Kept if self.is_past(at) => !self.has(NOT) && frame == WishFrame::Wish,
            WishAct::Kept => !self.has(NOT) && (frame != WishFrame::Told || self.stays_so(at)),
            WishAct::Learnt => self.denies(at) && self.others_may_not_know(at, frame),
            WishAct::LeftOut => {
                !self.has(NOT.with(kinds!("gives")))
                    && !self.is_opinion(at)
                    && frame != WishFrame::Told
                    && self.has(kinds!("bare paper part writing-up"))
            }
        };
        let we_do = act == WishAct::Kept && self.we_keep_it(at);
        let others = act != WishAct::Learnt && !we_do && self.others_do_it(at, act, frame);
        asked
            && !others
            && !self.has(kinds!("nobody-does"))
            && self.is_about_it(at, act, frame)
            && !self.tells_of_past(at)
    }

    fn is_past(&self, at: usize) -> bool {
        self.row
            .words
            .get(at)
            .is_some_and(|word| STAYED.contains(&word.as_str()))
    }

    /// Returns whether the verb at a place is denied, and no verb of a clause behind it: *you should tell who does not come*.
    fn denies(&self, verb: usize) -> bool {
        let denied = |at: usize| self.is(at, NOT) && !(verb + 1..at).any(|place| self.begins_a_clause(place));
        (0..self.len()).any(denied) || self.part.has_behind(kinds!("would"), kinds!("hating"), 1)
    }

    /// Returns whether it is only what who speaks could do without: *voor mij mag dat weg*.
    fn is_opinion(&self, verb: usize) -> bool {
        let for_me = self.part.has_behind(kinds!("for from"), kinds!("me"), 1);
        let may = self.is(verb, MAY) || (0..verb).any(|at| self.is(at, MAY));
        let said =
            self.has(kinds!("part writing-up")) || self.has(YOU) || self.part.has_behind(kinds!("your"), PAPER, 1);
        may && for_me && !said
    }

    /// Returns what the word at a place does to what was said, with the words that belong to it.
    fn act(&self, at: usize) -> Option<WishAct> {
        let is = |kind: KindSet| self.is(at, kind);
        let has = |kind: KindSet| self.has(kind);
        if at > 0 && self.is(at - 1, kinds!("noun-next")) {
            return None;
        }
        let passed = is(kinds!("pass write travels known"))
            || is(kinds!("use")) && has(WISHING)
            || is(kinds!("say")) && (has(kinds!("onward nowhere")) || self.names_a_hearer(at) || self.is_of_nothing())
            || is(kinds!("speak")) && (self.is_of_it() || has(kinds!("anybody onward")))
            || is(kinds!("jot")) && (has(kinds!("down paper nowhere")) || self.is_of_nothing())
            || is(kinds!("give")) && has(kinds!("away"))
            || is(kinds!("set")) && (has(PAPER.with(kinds!("nowhere"))) || self.ends_into_it())
            || is(kinds!("must")) && self.part.has_behind(kinds!("prep"), PAPER, OUT_OF)
            || is(kinds!("go"))
                && !self.comes_out_of_paper()
                && (has(kinds!("away nowhere")) || has(PAPER.with(KNOWN_TO_ALL)))
            || is(MAY) && at > 0 && self.part.ends(kinds!("away")) && self.has(kinds!("bare"))
            || is(kinds!("leave")) && has(kinds!("room")) && has(kinds!("det"));
        let out = has(kinds!("left-out")) || self.part.has_behind(kinds!("out-of"), PAPER, OUT_OF);
        let left_out = is(kinds!("remove")) || is(kinds!("taking")) && out;
        match () {
            () if is(kinds!("hold")) && self.hides_it() => Some(WishAct::Kept),
            () if is(kinds!("stay")) && self.is_near_here(at) => Some(WishAct::Kept),
            () if left_out && !has(NOT) => Some(WishAct::LeftOut),
            () if passed => Some(WishAct::Passed),
            () if is(kinds!("learns")) => Some(WishAct::Learnt),
            () => None,
        }
    }

    /// Returns whether it comes out of a record: *it never gets out of the file*.
    fn comes_out_of_paper(&self) -> bool {
        let out_of = self.part.has_behind(kinds!("out off"), kinds!("out-of"), 1) && self.has(PAPER);
        !self.has(MAY) && (out_of || self.part.has_behind(kinds!("off"), PAPER, OUT_OF))
    }

    /// Returns whether it says to whom something is told.
    fn names_a_hearer(&self, verb: usize) -> bool {
        let to = |at: usize| self.is(at, kinds!("toward")) && at + 1 < self.len() && at + 1 != verb;
        self.has(ANYBODY.with(CHIEF)) || (0..self.len()).any(to)
    }

    fn is_of_nothing(&self) -> bool {
        self.has(kinds!("nothing")) && self.is_of_it()
    }

    /// Returns whether it says of what: *daarover*, *er met niemand over*, *about this*.
    fn is_of_it(&self) -> bool {
        let there = self.first(THERE);
        let of = |at: usize| {
            let stands_apart = there.is_some_and(|there| there < at) && !self.begins_a_noun(at + 1);
            self.is(at, OF) && (stands_apart || self.is_this(at + 1))
        };
        self.has(kinds!("thereof")) || (0..self.len()).any(of)
    }

    fn ends_into_it(&self) -> bool {
        let into = |at: usize| self.is(at, kinds!("into-it")) && !self.begins_a_noun(at + 1);
        (0..self.len()).any(into)
    }

    /// Returns whether a place of those who are here goes with a verb: *blijft onder ons*, *stay in this room*, *keep to yourself*.
    fn is_near_here(&self, verb: usize) -> bool {
        // An English *stop* stays only where the place tells so.
        let alone = !self.is(verb, kinds!("halts"));
        let those = match self.is(verb, kinds!("hold")) {
            true => kinds!("those-here to-you"),
            false => kinds!("those-here"),
        };
        let room = |from: usize, at: usize| {
            at > from + 1
                && self.is(at, kinds!("room"))
                && self.is(from + 1, kinds!("det"))
                && !self.is(from + 1, kinds!("far"))
        };
        let within = |from: usize| (from + 1..=from + 3).any(|at| self.is(at, those) || room(from, at));
        let at_it = |from: usize| (from + 1..=from + 3).any(|at| room(from, at));
        let inside = |from: usize| self.is(from, kinds!("in")) && self.is(from + 1, kinds!("here"));
        let here = |from: usize| {
            alone && self.is(from, kinds!("here"))
                || self.is(from, kinds!("where")) && within(from)
                || self.is(from, kinds!("at")) && at_it(from)
                || inside(from)
        };
        (0..self.len()).any(|from| from != verb && from.abs_diff(verb) <= AWAY && here(from))
    }

    /// Returns whether it is kept secret: *keep that quiet*.
    fn hides_it(&self) -> bool {
        let hidden = kinds!("hidden secret");
        self.part.has_behind(THIS, hidden, 2) || self.has(PART) && self.has(hidden)
    }

    /// Returns what asks it of the verb at a place.
    fn frame(&self, at: usize) -> WishFrame {
        let may = self.has(MAY)
            || self.part.has_behind(NOT, kinds!("to-do"), 1)
            || self.part.has_behind(kinds!("has"), kinds!("to-do"), 1) && self.has(kinds!("taking"))
            || self.part.has_behind(NOT, kinds!("has"), 1) && self.part.has_behind(kinds!("has"), kinds!("to-do"), 1)
            || self.has(kinds!("will")) && self.has(YOU.with(WE));
        match () {
            () if self.is_ordered(at) => WishFrame::Order,
            () if self.wishes(at) => WishFrame::Wish,
            () if may => WishFrame::May,
            () => WishFrame::Told,
        }
    }

    /// Returns whether the verb at a place is an order: *schrijf dat niet op*, *dat schrijf je niet op*, *niet opschrijven*.
    fn is_ordered(&self, at: usize) -> bool {
        let finite = kinds!("finite may i we you they child");
        let this_first = self.is_this(0) && self.is(1, ORDER) && !self.is(1, finite) && (at == 1 || self.has(YOU));
        let leaves_it_out = self.is_this(0) && self.is(1, kinds!("taking remove")) && self.is(2, YOU);
        let infinitive = self.row.words.get(at).is_some_and(|word| word.ends_with("en"))
            && !self.has(finite)
            && !(0..at).any(|place| self.begins_a_clause(place) || self.is(place, kinds!("joins")));
        let told = self.is_this(0) && at == 1 && self.is(at, finite);
        let asked = self.has(kinds!("ordered")) || self.has(kinds!("alone")) && !self.tells_of_another(at);
        let ordered = asked && !told && !self.row.cut(0, at).union().has(SPEAKERS.with(kinds!("if")));
        ordered || this_first || leaves_it_out || infinitive
    }

    /// Returns whether a verb has the form of what another does: *talks*, *vermeldt*.
    fn tells_of_another(&self, at: usize) -> bool {
        let is_base = self.is(at, ORDER.with(kinds!("leave")))
            || at > 0 && self.is(at - 1, NOT) && (!self.is(at - 1, ANYBODY) || self.has(kinds!("tagged")));
        !is_base && self.row.words.get(at).is_some_and(|word| word.ends_with(['s', 't']))
    }

    /// Returns whether what was said stands first and does not go out: *this does not leave the room*.
    fn goes_out(&self, at: usize) -> bool {
        // *It does not go round* tells of what is learnt; *this does not go round* asks it.
        let about = self.is(0, kinds!("vague")) && self.has(kinds!("about"));
        let out = self.is(at, kinds!("go"))
            && !self.is(at, kinds!("past"))
            && self.has(PAPER.with(kinds!("goes-out")))
            && !about;
        let ends_elsewhere = self.part.has_behind(kinds!("dan"), ARTICLE, 1) && !self.has(kinds!("room"));
        self.tells_of_it_alone() && !ends_elsewhere && (out || self.is(at, kinds!("leave")) && self.has(kinds!("room")))
    }

    /// Returns whether others may not get to know it, or who speaks would not read it back.
    fn others_may_not_know(&self, at: usize, frame: WishFrame) -> bool {
        let before = self.row.cut(0, at).union();
        let may = frame == WishFrame::Wish || before.has(kinds!("must")) && !before.has(kinds!("i we you"));
        // *The firm must not hear it*: whoever is named is one of them.
        let named = |place: usize| self.is(place, ARTICLE) && !self.is(place + 1, kinds!("paper")) && place + 1 < at;
        let others = self.has(kinds!("chief anybody they")) || (0..at).any(named);
        let reads_back = frame == WishFrame::Wish && self.is(at, kinds!("reads")) && before.has(kinds!("would"));
        may && (others || reads_back) && !self.has(kinds!("child")) && !self.is(at + 1, kinds!("how"))
    }

    /// Returns whether what was said stays with those who are here, and nothing else is told: no *it stays with words here*.
    fn stays_so(&self, at: usize) -> bool {
        let with_words = self.part.has_behind(kinds!("prep"), PART, 1);
        self.we_keep_it(at) || self.tells_of_it_alone() && !with_words
    }

    /// Returns whether those who speak say that they keep it: *we keep that between us*.
    fn we_keep_it(&self, at: usize) -> bool {
        let beside =
            at > 0 && self.is(at - 1, WE) && self.is_this(at + 1) || self.is(at + 1, WE) && self.is_this(at + 2);
        let first = at > 0 && self.is_this(at - 1) && self.is(at + 1, WE);
        let known = (0..self.len()).all(|place| !self.is_unknown(place));
        let those_here = self.part.has_behind(kinds!("where"), kinds!("those-here"), 2)
            || self.part.has_behind(kinds!("that-one"), kinds!("room"), 1)
            || self.has(kinds!("hidden"));
        let alone = known && those_here && !self.has(kinds!("if they child"));
        self.is(at, kinds!("hold")) && (beside || first) && alone
    }

    /// Returns whether who speaks wishes what the verb at a place tells, or asks for it in a word.
    fn wishes(&self, at: usize) -> bool {
        let speaks = self.first(SPEAKERS);
        let wishing = (0..at).find(|place| self.is(*place, WISHING) && speaks.is_some_and(|who| who <= place + 2));
        let done = |from: usize| at == from + 1 && self.row.words.get(at).is_some_and(|word| word.ends_with("ed"));
        let link = |from: usize| {
            (from + 1..at).any(|place| self.is(place, ASKED_FOR)) || self.is(at, kinds!("reads-it")) || done(from)
        };
        let asked = self.row.cut(0, at).union().has(kinds!("asking-word"));
        let asks = asked && (!self.speaks_before(at) || self.has(kinds!("question")));
        wishing.is_some_and(link) || asks
    }

    /// Returns whether somebody else does it, by the words before the verb and the one behind it.
    fn others_do_it(&self, at: usize, act: WishAct, frame: WishFrame) -> bool {
        let other = |place: usize| self.is(place, OTHERS) || self.is_somebody(place);
        let speaks = match frame {
            WishFrame::Wish | WishFrame::Order => false,
            WishFrame::May => self.speaks_before(at) && !(self.has(WE) && self.has(QUESTION) || self.announces()),
            WishFrame::Told => self.speaks_before(at),
        };
        let behind = act == WishAct::Passed && self.is(at + 1, SPEAKERS.with(OTHERS));
        (0..at).any(other) || speaks || behind
    }

    fn speaks_before(&self, at: usize) -> bool {
        (0..at).any(|place| self.is(place, SPEAKERS))
    }

    /// Returns whether a word names somebody who is not here and is no hearer: *the guide may not …*.
    fn is_somebody(&self, at: usize) -> bool {
        let chief = self.is(at, CHIEF) && !self.is(at, ANYBODY.with(NOT));
        if !chief && !self.is_unknown(at) {
            return false;
        }
        let near = |kind: KindSet, steps: usize| (1..=steps).any(|back| at >= back && self.is(at - back, kind));
        let first = at == 0 || at == 1 && self.is(0, THIS.with(kinds!("filler")));
        !near(kinds!("prep"), 3) && (first || near(ARTICLE, 2))
    }

    fn tells_of_past(&self, at: usize) -> bool {
        let before = self.row.cut(0, at).union();
        let did = before.has(kinds!("did")) && !before.has(kinds!("you would-be if"));
        did || before.has(kinds!("past")) && !before.has(kinds!("would-be"))
    }

    /// Returns whether what was said stands first, and nothing else is told.
    fn tells_of_it_alone(&self) -> bool {
        let of = |at: usize| (1..=3).any(|back| at >= back && self.is(at - back, OF));
        let first = (0..self.len()).find(|at| !self.is(*at, kinds!("filler")));
        first.is_some_and(|first| self.is_this(first)) && (0..self.len()).all(|at| !self.is_unknown(at) || of(at))
    }

    /// Returns whether a word begins a clause that belongs to a word before it: *what they do*, *a horse that will not jump*.
    fn begins_a_clause(&self, at: usize) -> bool {
        let relative = at > 0 && self.is(at, kinds!("relative")) && self.is_unknown(at - 1);
        relative || self.joins_a_clause(at) || at > 0 && self.is(at, kinds!("asks-what"))
    }

    fn begins_a_noun(&self, at: usize) -> bool {
        at < self.len() && (self.is_unknown(at) || self.is(at, ARTICLE.with(kinds!("det"))))
    }

    fn is_unknown(&self, at: usize) -> bool {
        self.row.kinds.get(at) == Some(&KindSet::NONE)
    }

    fn first(&self, kind: KindSet) -> Option<usize> {
        (0..self.len()).find(|at| self.is(*at, kind))
    }

    fn has(&self, kind: KindSet) -> bool {
        self.part.kinds.has(kind)
    }

    fn is(&self, at: usize, kind: KindSet) -> bool {
        self.row.is(at, kind)
    }

    fn len(&self) -> usize {
        self.row.words.len()
    }
}
