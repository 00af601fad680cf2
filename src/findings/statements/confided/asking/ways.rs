//! The ways to ask it, by the kinds of words that a part of a sentence holds: most of them in whatever order.
//!
//! A way is a row of signs, parted by blanks, that all are there. `a|b` is one of several, `!a` none of it. Words stand for kinds (`kinds`) or for
//! what was read of the part as a whole (`part`). `^a` is the first word that asks, `a$` the last word; `a>b` stand one right behind the other,
//! `a>>b` within a few words, and `a<know` stands before the first word of getting to know.

use std::sync::LazyLock;

use super::kinds::{KindSet, all_read, named};
use super::part::Part;

/// What asks it within a part of a sentence.
const IN_A_PART: &[&str] = &[
    // It is not passed on, nor written down.
    "^dont>you say|pass|write|name|pin",
    "not this pass|write if>i was",
    "not now ordered pass|write what i say",
    // It is not told to somebody.
    "you not going say|write|pass|put question",
    "not now say whom ordered|say$ !others !how !whom>to-you !whom>me !i<know",
    // An order that keeps it from somebody, whatever the verb.
    "not this ordered chief !ask",
    // It is not used.
    "not bare this use ordered|you-may|wish !others",
    // It is not in the report.
    "not now name|part paper our-paper wish|ordered !others",
    "^not say i paper our-paper",
    "not now this|part paper our-paper alone !others !out>out-of",
    "not bare now paper our-paper wish !others",
    "not bare now this|part for>>paper our-paper !subject",
    "out-of>>tape i say",
    "not bare this paper our-paper need",
    "not bare on>>tape question|wish",
    "not i on>>tape",
    "not bare this question going in$",
    "not now this paper our-paper put you going !i !others",
    "not bare this may in$",
    "not bare this put in$ question|tagged",
    // What records shall not run.
    "question bare write this you !may !will",
    "question bare short this|pen on>>tape",
    "question bare short pen runs",
    "not wish pen runs bare",
    // What writes or records shall stop.
    "pen off bare now ordered|wish|you-may|can !not !i !others",
    "without>det pen question|wish|ordered",
    "stop write ordered|you bare now",
    "off i say while ordered|wish|you-may|can",
    // It is taken out.
    "soften this ordered|wish|you-may now !not !others",
    // It is forgotten.
    "forget bare this|die|what ordered|you-may|soon !not !others",
    // It stays with those who are here.
    "stay this bare now we here",
    "stay hidden now bare|ordered this !not !they",
    "what say stay>to to>to-you",
    "stay outside you now this",
    "between>>us bare now this short !subject !not !familiar !something !moves",
    "this only for>to-you bare now !subject",
    "this for>this-one room bare short now !subject",
    "part only for>to-you bare",
    // It is told in confidence.
    "hidden you wish bare|this now !they",
    "^that-one secret bare short now !subject !not",
    "careful this|part ordered|alone bare",
    "^that-one careful bare short !subject !pen !not",
    "i say this room off bare now !not",
    "i>>allowed not say you|this now",
    "hidden this ordered|wish say|treat !not",
    // It does not leave those who are here.
    "not>further dan det before-it now this|^dont",
    "not>further ordered this !dan",
    // Others may not know.
    "not now may<know chief<know know>of-it|this !can<know !without>this !i<know !we<know !you<know !child<know !how-to",
    "not need know>of-it this !i<know !we<know !you<know !child<know !how-to",
    "not outside know may|need bare now !subject",
    "not for>>outside|for>>paper this|alone bare now !subject",
    "not meant for this|part now anybody|outside|chief !i",
    "only meant for this|part bare now !i",
    "^dont prep>>paper our-paper alone|before-it !finite !may",
    // Nobody may know who said it.
    "not bare now name|anon me|this|anon ordered|wish|it-may|you-may|alone|tagged",
    "not now ordered write|say|put name",
    "change name ordered|wish",
    "anon now ordered|wish|it-may|you-may this|bare !not",
    "not now bare pin me you|ordered|wish",
    "not ordered|wish know|say from>me !nobody-does",
    "me>name not ordered now",
    "take me out|outside this ordered|you bare now !not !i>would",
    "^not>name alone bare short now !without",
    "^without>name tagged|wish|ordered bare short",
    "me>name bare now not may",
    "me>name now not wish",
    "me>name bare now remove|out|off|outside ordered|wish|alone",
    "me>name bare now not ordered|wish|alone",
    // It was not said, nor heard from whoever speaks.
    "bare not i said this short !what",
    "bare not i say this should !should$",
    "you not know tagged short",
    "you not heard bare short !subject",
    "you not by>speaker-too now",
    // Be silent.
    "^hush ordered this now !others",
    "^hush bare alone now short",
    "hush>off of now !subject",
    "hush thereof|of you-may bare now !not !they !i !we",
    "hush thereof you bare now !not !they !i !we !question",
    "^hush hush>>nothing now !they !i !we",
    "hush ^this we bare now short !they !not",
    // It is said here alone.
    "only i say this here bare now !not",
    // It is whispered.
    "whisper i this bare",
];

/// What asks it over the commas of a sentence.
const IN_A_SENTENCE: &[&str] = &[
    // What is said stays here.
    "what say|happens stay>here",
    "what say|happens stay>in-here room",
    // It would cost whoever speaks something if others knew.
    "if know this|say fear me|we|would|uproar !child !if>i",
    // It would cost whoever speaks something if others knew.
    "if out|paper|back|leave this|say fear me|would|uproar !child !if>i",
    "if put to>>chief this fear me|would !child !if>i",
    // What if others read it.
    "if this-one read know !i<know !we<know !child",
    // What if others read it.
    "if traced would",
    // Else the consent is taken back.
    "if consent",
];

static PART_WAYS: LazyLock<Vec<Way>> = LazyLock::new(|| IN_A_PART.iter().map(|text| Way::of(text)).collect());
static SENTENCE_WAYS: LazyLock<Vec<Way>> = LazyLock::new(|| IN_A_SENTENCE.iter().map(|text| Way::of(text)).collect());

/// Returns whether a part of a sentence asks it.
pub(super) fn ask(part: &Part<'_>) -> bool {
    PART_WAYS.iter().any(|way| way.is_in(part))
}

/// Returns whether a whole sentence asks it.
pub(super) fn ask_across(sentence: &Part<'_>) -> bool {
    SENTENCE_WAYS.iter().any(|way| way.is_in(sentence))
}

/// Returns whether words of these kinds may ask it, in whatever order: where not, nothing else needs to be read.
pub(super) fn may_ask(kinds: KindSet) -> bool {
    let kinds = kinds.with(all_read());
    let mut all = PART_WAYS.iter().chain(&*SENTENCE_WAYS);
    all.any(|way| way.may_be_in(kinds))
}

/// One way to ask it.
struct Way {
    /// Kinds that all are there.
    all: KindSet,
    /// Kinds of which one is there, for each group.
    one_of: Vec<KindSet>,
    /// Kinds of which none is there.
    none: KindSet,
    /// Signs that tell places of words.
    placed: Vec<SignGroup>,
}

/// A group of signs of which one is there, or none.
struct SignGroup {
    denied: bool,
    any: Vec<WaySign>,
}

/// Where words of kinds stand.
enum WaySign {
    Anywhere(KindSet),
    First(KindSet),
    FirstTwo(KindSet, KindSet),
    Last(KindSet),
    /// One behind the other, within so many words.
    Behind(KindSet, KindSet, usize),
    BeforeKnowing(KindSet),
}

/// Words within which `>>` finds its second kind.
const NEAR: usize = 4;

impl WaySign {
    fn of(text: &str) -> Self {
        let first = text.strip_prefix('^');
        let bare = first.unwrap_or(text);
        if let Some((one, other)) = bare.split_once(">>") {
            return Self::Behind(named(one), named(other), NEAR);
        }
        if let Some((one, other)) = bare.split_once('>') {
            let (one, other) = (named(one), named(other));
            return first.map_or(Self::Behind(one, other, 1), |_| Self::FirstTwo(one, other));
        }
        if let Some((one, _)) = bare.split_once('<') {
            return Self::BeforeKnowing(named(one));
        }
        match (first, bare.strip_suffix('$')) {
            (Some(first), _) => Self::First(named(first)),
            (None, Some(last)) => Self::Last(named(last)),
            (None, None) => Self::Anywhere(named(bare)),
        }
    }

    fn is_in(&self, part: &Part<'_>) -> bool {
        match *self {
            Self::Anywhere(kind) => part.kinds.has(kind),
            Self::First(kind) => part.begins(kind),
            Self::FirstTwo(one, other) => part.asks_first(one, other),
            Self::Last(kind) => part.ends(kind),
            Self::Behind(one, other, within) => part.has_behind(one, other, within),
            Self::BeforeKnowing(kind) => part.before_knowing.has(kind),
        }
    }

    /// Returns the kinds of its words.
    fn kinds(&self) -> [KindSet; 2] {
        match *self {
            Self::Anywhere(kind) | Self::First(kind) | Self::Last(kind) | Self::BeforeKnowing(kind) => [kind, kind],
            Self::FirstTwo(one, other) | Self::Behind(one, other, _) => [one, other],
        }
    }
}

impl Way {
    fn of(text: &str) -> Self {
        let mut way = Self {
            all: KindSet::NONE,
            one_of: Vec::new(),
            none: KindSet::NONE,
            placed: Vec::new(),
        };
        for group in text.split(' ') {
            let denied = group.starts_with('!');
            let any: Vec<WaySign> = group.trim_start_matches('!').split('|').map(WaySign::of).collect();
            let kinds = any.iter().try_fold(KindSet::NONE, |all, sign| match sign {
                WaySign::Anywhere(kind) => Some(all.with(*kind)),
                _ => None,
            });
            match (kinds, denied) {
                (Some(kinds), true) => way.none = way.none.with(kinds),
                (Some(kinds), false) if any.len() == 1 => way.all = way.all.with(kinds),
                (Some(kinds), false) => way.one_of.push(kinds),
                (None, _) => way.placed.push(SignGroup { denied, any }),
            }
        }
        way
    }

    fn is_in(&self, part: &Part<'_>) -> bool {
        part.kinds.has_all(self.all)
            && !part.kinds.has(self.none)
            && self.one_of.iter().all(|any| part.kinds.has(*any))
            && self.placed.iter().all(|placed| placed.is_in(part))
    }

    fn may_be_in(&self, kinds: KindSet) -> bool {
        let may = |sign: &WaySign| sign.kinds().iter().all(|kind| kinds.has(*kind));
        kinds.has_all(self.all)
            && self.one_of.iter().all(|any| kinds.has(*any))
            && self
                .placed
                .iter()
                .all(|placed| placed.denied || placed.any.iter().any(may))
    }
}

impl SignGroup {
    fn is_in(&self, part: &Part<'_>) -> bool {
        self.any.iter().any(|sign| sign.is_in(part)) != self.denied
    }
}

/// Returns the words in the ways that stand for no kind.
#[cfg(test)]
pub(super) fn unknown() -> Vec<&'static str> {
    let all = IN_A_PART.iter().chain(IN_A_SENTENCE);
    let signs = all.flat_map(|way| way.split([' ', '|', '!', '^', '$', '>', '<']));
    signs
        .filter(|name| !name.is_empty() && named(name) == KindSet::NONE)
        .collect()
}
