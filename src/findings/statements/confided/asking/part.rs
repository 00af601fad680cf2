//! A part of a sentence, read by the kinds of its words: which there are, and what it is as a whole: an order, a wish, a story.

use super::kinds::{KindSet, kinds};

/// Words in a row, with the kinds of each.
#[derive(Clone, Copy)]
pub(super) struct WordRow<'a> {
    pub words: &'a [String],
    pub kinds: &'a [KindSet],
}

impl<'a> WordRow<'a> {
    /// Returns the words from one place to another.
    pub(super) fn cut(self, from: usize, to: usize) -> Self {
        Self {
            words: self.words.get(from..to).unwrap_or_default(),
            kinds: self.kinds.get(from..to).unwrap_or_default(),
        }
    }

    /// Returns the kinds of all its words.
    pub(super) fn union(self) -> KindSet {
        union(self.kinds)
    }

    /// Returns whether the word at a place is of a kind.
    pub(super) fn is(self, at: usize, kind: KindSet) -> bool {
        self.kinds.get(at).is_some_and(|kinds| kinds.has(kind))
    }
}

/// A part of a sentence.
pub(super) struct Part<'a> {
    /// Its words.
    pub all: &'a [String],
    /// Behind what may stand before what is asked and says nothing.
    pub own: &'a [String],
    /// Behind what only makes it polite, too.
    pub asked: &'a [String],
    /// The kinds of its words, and what it is as a whole.
    pub kinds: KindSet,
    /// Those of the words before the first of getting to know.
    pub before_knowing: KindSet,
    /// Those of each word.
    each: &'a [KindSet],
}

/// How a part stands in its sentence.
#[derive(Clone, Copy, Default)]
pub(super) struct PartSetting {
    /// The sentence ends in a question mark.
    pub is_question: bool,
    /// What it asks of is told right behind it.
    pub is_before_it: bool,
    /// *Please* or *all right* stands alone behind it.
    pub is_tagged: bool,
}

const FILLER: KindSet = kinds!("filler");
const POLITE: KindSet = kinds!("polite");
const SPEAKER: KindSet = kinds!("speaker");
const PART: KindSet = kinds!("part");
const THIS: KindSet = kinds!("this");
const DET: KindSet = kinds!("det");
const MAY: KindSet = kinds!("may");
const YOU: KindSet = kinds!("you");
const I: KindSet = kinds!("i");
const WE: KindSet = kinds!("we");
const CHILD: KindSet = kinds!("child");
const THEIRS: KindSet = kinds!("theirs");
const PAPER: KindSet = kinds!("paper");
const KNOW: KindSet = kinds!("know");
const PERSON: KindSet = kinds!("they");
const FINITE: KindSet = kinds!("finite");
const PAST: KindSet = kinds!("past");
const ORDER: KindSet = kinds!("order");
const DONT: KindSet = kinds!("dont");
/// Kinds of words that tell something beside what is asked.
const TELLING: KindSet = NOT_ASKED.with(kinds!("child theirs they fear finite past filler polite speaker"));
/// Kinds that only tell how sentences are joined.
const NOT_ASKED: KindSet = kinds!("teller behind and opening against quoting tag");
/// What may be forbidden.
const VERBS: KindSet = kinds!("say pass write use put forget know remove name leave pin speak jot give go set");
const PASSED: KindSet = kinds!("pass write");

/// Words among which one of the past makes a story of a part.
const OPENING: usize = 5;
/// Words behind *not* among which the verb stands.
const FORBIDDEN: usize = 3;
/// Words up to which a part is short.
const SHORT: usize = 8;

impl<'a> Part<'a> {
    pub(super) fn of(row: WordRow<'a>, setting: PartSetting) -> Self {
        let WordRow {
            words: all,
            kinds: each,
        } = row;
        let from = |leads: KindSet, start: usize| {
            let leading = each.iter().skip(start).take_while(|kinds| kinds.has(leads));
            start + leading.count()
        };
        // An English *he* is no Dutch one.
        let tells = row.is(0, PERSON) && row.is(1, kinds!("may finite"));
        let behind_filler = if tells { 0 } else { from(FILLER, 0) };
        let told = tells
            || row.is(behind_filler, SPEAKER)
            || row.is(behind_filler, kinds!("if")) && row.is(behind_filler + 1, kinds!("i we"));
        let behind_polite = if told {
            behind_filler
        } else {
            from(POLITE.with(FILLER), behind_filler)
        };
        let known = each.iter().position(|kinds| kinds.has(KNOW)).unwrap_or(0);
        let mut part = Self {
            all,
            own: all.get(behind_filler..).unwrap_or_default(),
            asked: all.get(behind_polite..).unwrap_or_default(),
            kinds: union(each),
            before_knowing: union(each.get(..known).unwrap_or_default()),
            each,
        };
        part.read(setting);
        part
    }

    /// Reads what it is as a whole.
    fn read(&mut self, setting: PartSetting) {
        if !self.names_a_part() {
            self.kinds = self.kinds.without(PART);
        }
        let has = |kind: KindSet| self.kinds.has(kind);
        let ordered = self.orders(self.own) || self.orders(self.asked);
        let bare = self.each.iter().all(|all| all.without(TELLING) != KindSet::NONE);
        let subject = has(I.with(WE)) || self.tells_of_others(self.each);
        let nobody = !(setting.is_tagged || setting.is_before_it) && self.nobody_does();
        let told = has(FINITE.with(MAY)) || subject || nobody;
        let past = self.each.iter().take(OPENING).any(|kinds| kinds.has(PAST));
        let read = [
            (kinds!("ordered"), ordered),
            (kinds!("you-may"), has(YOU) && has(MAY)),
            (kinds!("it-may"), has(MAY) && has(THIS.with(PART)) && !has(I.with(WE))),
            (kinds!("bare"), bare),
            (kinds!("alone"), bare && !told),
            (kinds!("nobody-does"), nobody),
            (kinds!("now"), !past),
            (kinds!("question"), setting.is_question),
            (kinds!("before-it"), setting.is_before_it),
            (kinds!("tagged"), setting.is_tagged),
            (kinds!("short"), self.all.len() <= SHORT),
            (kinds!("subject"), subject),
            (kinds!("others"), self.has_others(ordered || setting.is_question)),
            (kinds!("our-paper"), has(PAPER) && !has(THEIRS)),
        ];
        let read = read.iter().filter(|(_, is)| *is);
        self.kinds = read.fold(self.kinds, |all, (kind, _)| all.with(*kind));
    }

    /// Returns its words with their kinds.
    pub(super) fn row(&self) -> WordRow<'a> {
        WordRow {
            words: self.all,
            kinds: self.each,
        }
    }

    /// Returns whether it tells that nobody does it somewhere: *niemand schrijft dat op*. Of what is said now it asks it.
    fn nobody_does(&self) -> bool {
        let row = self.row();
        let finite = |at: usize| row.words.get(at).is_some_and(|word| word.ends_with(['s', 't'])) && !row.is(at, MAY);
        let nobody = |at: usize| row.is(at, kinds!("anybody")) && row.is(at, kinds!("not"));
        !self.kinds.has(kinds!("this-one")) && (0..self.all.len()).any(|at| nobody(at) && finite(at + 1))
    }

    /// Returns whether it names a part of what was said: *that bit*, *die zin*.
    fn names_a_part(&self) -> bool {
        let first = self.each.first().is_some_and(|kinds| kinds.has(PART));
        first || self.has_behind(DET, PART, 1)
    }

    /// Returns whether words begin with an order, or with what may not be done.
    fn orders(&self, words: &[String]) -> bool {
        let each = self.each.get(self.each.len() - words.len()..).unwrap_or_default();
        let Some((first, rest)) = each.split_first() else {
            return false;
        };
        let next = rest.first().copied().unwrap_or_default();
        // *That never went on paper* tells; *dat zeg ik niet* tells of who speaks.
        let forbids = first.has(DONT)
            && !next.has(PAST)
            && union(rest.get(..rest.len().min(FORBIDDEN)).unwrap_or_default()).has(VERBS);
        first.has(ORDER) && !next.has(I) || forbids
    }

    /// Returns whether others are who does it; a *ze* at the end is none: *zwijgen, ze*.
    fn tells_of_others(&self, each: &[KindSet]) -> bool {
        let mut words = self.all.iter().zip(each).enumerate();
        words.any(|(at, (word, kinds))| kinds.has(PERSON) && (word != "ze" || at + 1 < each.len()))
    }

    /// Returns whether it tells what others do, up to what is passed on or written down. What *we* do is asked as well, where it is an order or a question.
    fn has_others(&self, asks: bool) -> bool {
        let verb = self.each.iter().position(|kinds| kinds.has(PASSED));
        let end = verb.map_or(self.each.len(), |at| self.each.len().min(at + 2));
        let each = self.each.get(..end).unwrap_or_default();
        self.kinds.has(CHILD) || self.tells_of_others(each) || union(each).has(WE) && !asks
    }

    /// Returns whether it begins with a word of this kind, behind what says nothing.
    pub(super) fn begins(&self, kind: KindSet) -> bool {
        let first = |words: &[String]| {
            self.each
                .get(self.each.len() - words.len())
                .copied()
                .unwrap_or_default()
        };
        first(self.own).with(first(self.asked)).has(kind)
    }

    /// Returns whether what is asked begins with words of these kinds.
    pub(super) fn asks_first(&self, one: KindSet, other: KindSet) -> bool {
        let asked = self.each.get(self.each.len() - self.asked.len()..).unwrap_or_default();
        matches!(asked, [first, second, ..] if first.has(one) && second.has(other))
    }

    pub(super) fn ends(&self, kind: KindSet) -> bool {
        self.each.last().is_some_and(|kinds| kinds.has(kind))
    }

    /// Returns whether a word of one kind stands behind one of another, within so many words.
    pub(super) fn has_behind(&self, one: KindSet, other: KindSet, within: usize) -> bool {
        let near = |at: usize| self.each.iter().skip(at + 1).take(within).any(|kinds| kinds.has(other));
        self.each
            .iter()
            .enumerate()
            .any(|(at, kinds)| kinds.has(one) && near(at))
    }
}

fn union(each: &[KindSet]) -> KindSet {
    each.iter().fold(KindSet::NONE, |all, kinds| all.with(*kinds))
}
