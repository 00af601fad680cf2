//! A part of a sentence, read by the kinds of its words: which there are, and what it is as a whole: an order, a wish, a story.

use super::kinds::bit;

/// Words in a row, with the kinds of each.
#[derive(Clone, Copy)]
pub(super) struct WordRow<'a> {
    pub words: &'a [String],
    pub kinds: &'a [u128],
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
    pub(super) fn union(self) -> u128 {
        union(self.kinds)
    }

    /// Returns whether the word at a place is of a kind.
    pub(super) fn is(self, at: usize, kind: u128) -> bool {
        self.kinds.get(at).is_some_and(|kinds| kinds & kind != 0)
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
    pub kinds: u128,
    /// Those of the words before the first of getting to know.
    pub before_knowing: u128,
    /// Those of each word.
    each: &'a [u128],
}

/// How a part stands in its sentence.
#[derive(Clone, Copy, Default)]
pub(super) struct PartSetting {
    /// The sentence ends in a question mark.
    pub is_question: bool,
    /// *Please* or *all right* stands alone behind it.
    pub is_tagged: bool,
}

const FILLER: u128 = bit("filler");
const POLITE: u128 = bit("polite");
const SPEAKER: u128 = bit("speaker");
const PART: u128 = bit("part");
const THIS: u128 = bit("this");
const DET: u128 = bit("det");
const MAY: u128 = bit("may");
const YOU: u128 = bit("you");
const I: u128 = bit("i");
const WE: u128 = bit("we");
const THEY: u128 = bit("they");
const CHILD: u128 = bit("child");
const THEIRS: u128 = bit("theirs");
const PAPER: u128 = bit("paper");
const KNOW: u128 = bit("know");
const PERSON: u128 = bit("person");
const FINITE: u128 = bit("finite");
const PAST: u128 = bit("past");
const ORDER: u128 = bit("order");
const DONT: u128 = bit("dont");
/// Kinds of words that tell something beside what is asked.
const TELLING: u128 =
    CHILD | THEIRS | THEY | bit("fear") | PERSON | FINITE | PAST | FILLER | POLITE | SPEAKER | NOT_ASKED;
/// Kinds that only tell how sentences are joined.
const NOT_ASKED: u128 =
    bit("teller") | bit("behind") | bit("joining") | bit("opening") | bit("against") | bit("quoting") | bit("tag");
/// What may be forbidden.
const VERBS: u128 = bit("say")
    | bit("pass")
    | bit("write")
    | bit("use")
    | bit("put")
    | bit("forget")
    | KNOW
    | bit("remove")
    | bit("name")
    | bit("leave")
    | bit("pin");
const PASSED: u128 = bit("pass") | bit("write");

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
        let from = |leads: u128, start: usize| {
            let leading = each.iter().skip(start).take_while(|kinds| **kinds & leads != 0);
            start + leading.count()
        };
        let behind_filler = from(FILLER, 0);
        let told = each.get(behind_filler).is_some_and(|kinds| kinds & SPEAKER != 0);
        let behind_polite = if told {
            behind_filler
        } else {
            from(POLITE | FILLER, behind_filler)
        };
        let known = each.iter().position(|kinds| kinds & KNOW != 0).unwrap_or(0);
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
            self.kinds &= !PART;
        }
        let kinds = self.kinds;
        let has = |kind: u128| kinds & kind != 0;
        let ordered = self.orders(self.own) || self.orders(self.asked);
        let bare = self.each.iter().all(|kinds| kinds & !TELLING != 0);
        let subject = has(I | WE) || self.tells_of_others(self.each);
        let told = has(FINITE | MAY) || subject;
        let past = self.each.iter().take(OPENING).any(|kinds| kinds & PAST != 0);
        let read = [
            (bit("ordered"), ordered),
            (bit("you-may"), has(YOU) && has(MAY)),
            (bit("it-may"), has(MAY) && has(THIS | PART) && !has(I | WE)),
            (bit("bare"), bare),
            (bit("alone"), bare && !told),
            (bit("now"), !past),
            (bit("question"), setting.is_question),
            (bit("tagged"), setting.is_tagged),
            (bit("short"), self.all.len() <= SHORT),
            (bit("subject"), subject),
            (bit("others"), self.has_others(ordered || setting.is_question)),
            (bit("our-paper"), has(PAPER) && !has(THEIRS)),
        ];
        self.kinds |= read.iter().fold(0, |all, (bit, is)| if *is { all | bit } else { all });
    }

    /// Returns whether it names a part of what was said: *that bit*, *die zin*.
    fn names_a_part(&self) -> bool {
        let first = self.each.first().is_some_and(|kinds| kinds & PART != 0);
        first || self.has_behind(DET, PART, 1)
    }

    /// Returns whether words begin with an order, or with what may not be done.
    fn orders(&self, words: &[String]) -> bool {
        let each = self.each.get(self.each.len() - words.len()..).unwrap_or_default();
        let Some((first, rest)) = each.split_first() else {
            return false;
        };
        let forbids =
            first & DONT != 0 && union(rest.get(..rest.len().min(FORBIDDEN)).unwrap_or_default()) & VERBS != 0;
        first & ORDER != 0 || forbids
    }

    /// Returns whether others are who does it; a *ze* at the end is none: *zwijgen, ze*.
    fn tells_of_others(&self, each: &[u128]) -> bool {
        let mut words = self.all.iter().zip(each).enumerate();
        words.any(|(at, (word, kinds))| kinds & PERSON != 0 && (word != "ze" || at + 1 < each.len()))
    }

    /// Returns whether it tells what others do, up to what is passed on or written down. What *we* do is asked as well, where it is an order or a question.
    fn has_others(&self, asks: bool) -> bool {
        let verb = self.each.iter().position(|kinds| kinds & PASSED != 0);
        let end = verb.map_or(self.each.len(), |at| self.each.len().min(at + 2));
        let each = self.each.get(..end).unwrap_or_default();
        self.kinds & CHILD != 0 || self.tells_of_others(each) || union(each) & WE != 0 && !asks
    }

    /// Returns whether it begins with a word of this kind, behind what says nothing.
    pub(super) fn begins(&self, kind: u128) -> bool {
        let first = |words: &[String]| {
            self.each
                .get(self.each.len() - words.len())
                .copied()
                .unwrap_or_default()
        };
        (first(self.own) | first(self.asked)) & kind != 0
    }

    /// Returns whether what is asked begins with words of these kinds.
    pub(super) fn asks_first(&self, one: u128, other: u128) -> bool {
        let asked = self.each.get(self.each.len() - self.asked.len()..).unwrap_or_default();
        matches!(asked, [first, second, ..] if first & one != 0 && second & other != 0)
    }

    pub(super) fn ends(&self, kind: u128) -> bool {
        self.each.last().is_some_and(|kinds| kinds & kind != 0)
    }

    /// Returns whether a word of one kind stands behind one of another, within so many words.
    pub(super) fn has_behind(&self, one: u128, other: u128, within: usize) -> bool {
        let near = |at: usize| {
            self.each
                .iter()
                .skip(at + 1)
                .take(within)
                .any(|kinds| kinds & other != 0)
        };
        self.each
            .iter()
            .enumerate()
            .any(|(at, kinds)| kinds & one != 0 && near(at))
    }
}

fn union(each: &[u128]) -> u128 {
    each.iter().fold(0, |all, kinds| all | kinds)
}
