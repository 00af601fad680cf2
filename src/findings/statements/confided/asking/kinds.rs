//! The kinds of words by which is read whether somebody asks not to pass something on.
//!
//! A kind has a name, by which the ways to ask it (`ways`) call it, and its words in Dutch and English, parted by blanks. A word may be of several
//! kinds; `*` ends the beginning of a word. Each kind is a bit.

mod acts;
mod beside;
mod build;
mod topics;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use acts::ACTS;
use beside::BESIDE;
use build::BUILD;
use topics::TOPICS;

/// What is read of a part of a sentence as a whole; a bit each, as kinds are.
const READ: [&str; 13] = [
    // Asks those who listen to do something.
    "ordered",
    // Says what those who listen may do, or what may be done with what was said.
    "you-may",
    "it-may",
    // Says nothing beside; and says it without a verb.
    "bare",
    "alone",
    // Tells of no past.
    "now",
    "question",
    // Stands right before what is told.
    "before-it",
    // Stands before a *please* or *all right*.
    "tagged",
    "short",
    // Has a subject that tells; tells what others do.
    "subject",
    "others",
    // Names a record that is nobody else's.
    "our-paper",
];

/// The lists of kinds, each with its words in Dutch and in English.
const WORDS_OF: [&[(&str, &str, &str)]; 4] = [&TOPICS, &BESIDE, &BUILD, &ACTS];

/// How many there are.
const COUNT: usize = TOPICS.len() + BESIDE.len() + BUILD.len() + ACTS.len() + READ.len();
const _: () = assert!(COUNT <= 256, "a kind is a bit of 256");

/// Kinds of words, a bit each.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct KindSet(u128, u128);

impl KindSet {
    pub(super) const NONE: Self = Self(0, 0);

    const fn one(at: usize) -> Self {
        match at {
            0..128 => Self(1 << at, 0),
            _ => Self(0, 1 << (at - 128)),
        }
    }

    /// Returns these kinds and others.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0, self.1 | other.1)
    }

    /// Returns these kinds but for others.
    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0, self.1 & !other.1)
    }

    /// Returns whether one of others is among them.
    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0 || self.1 & other.1 != 0
    }

    /// Returns whether all of others are among them.
    pub(super) const fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0 && self.1 & other.1 == other.1
    }
}

/// Returns the kinds of these names, parted by blanks. Where there is none of a name, no constant is made of it.
pub(super) const fn of_names(names: &str) -> KindSet {
    let names = names.as_bytes();
    let (mut all, mut from, mut at) = (KindSet::NONE, 0, 0);
    while at <= names.len() {
        if at == names.len() || names[at] == b' ' {
            all = all.with(KindSet::one(place_of(names, from, at)));
            from = at + 1;
        }
        at += 1;
    }
    all
}

/// Makes a constant of kinds.
macro_rules! kinds {
    ($names:literal) => {
        const { $crate::findings::statements::confided::asking::kinds::of_names($names) }
    };
}
pub(super) use kinds;

/// Returns the place of the kind whose name stands between two places.
const fn place_of(names: &[u8], from: usize, to: usize) -> usize {
    let mut at = 0;
    loop {
        assert!(at < COUNT, "no such kind of word");
        if is_between(name_of(at).as_bytes(), names, from, to) {
            return at;
        }
        at += 1;
    }
}

const fn name_of(at: usize) -> &'static str {
    let (mut at, mut list) = (at, 0);
    while list < WORDS_OF.len() {
        if at < WORDS_OF[list].len() {
            return WORDS_OF[list][at].0;
        }
        at -= WORDS_OF[list].len();
        list += 1;
    }
    READ[at]
}

const fn is_between(name: &[u8], names: &[u8], from: usize, to: usize) -> bool {
    let mut at = 0;
    while at < name.len() && from + at < to && name[at] == names[from + at] {
        at += 1;
    }
    at == name.len() && from + at == to
}

/// Returns the kind of a name, or of what is read of a part; none of what there is not.
pub(super) fn named(name: &str) -> KindSet {
    let at = (0..COUNT).find(|at| name_of(*at) == name);
    at.map_or(KindSet::NONE, KindSet::one)
}

/// Returns the kinds of what is read of a part as a whole.
pub(super) fn all_read() -> KindSet {
    let each = (COUNT - READ.len()..COUNT).map(KindSet::one);
    each.fold(KindSet::NONE, KindSet::with)
}

/// The kinds of each word, and of words by how they begin.
struct KindsOfWords {
    whole: FxHashMap<&'static str, KindSet>,
    /// By their first letters.
    begun: FxHashMap<&'static str, Vec<(&'static str, KindSet)>>,
}

static WORDS: LazyLock<KindsOfWords> = LazyLock::new(|| {
    let mut known = KindsOfWords {
        whole: FxHashMap::default(),
        begun: FxHashMap::default(),
    };
    for (at, (_, dutch, english)) in WORDS_OF.into_iter().flatten().enumerate() {
        for word in dutch.split(' ').chain(english.split(' ')) {
            match word.strip_suffix('*') {
                Some(beginning) => {
                    let first = beginning.get(..FIRST).unwrap_or(beginning);
                    known
                        .begun
                        .entry(first)
                        .or_default()
                        .push((beginning, KindSet::one(at)));
                }
                None => {
                    let kinds = known.whole.entry(word).or_default();
                    *kinds = kinds.with(KindSet::one(at));
                }
            }
        }
    }
    known
});

/// Letters by which the beginnings of words are found; each has as many.
const FIRST: usize = 5;

/// Returns the kinds of a word.
pub(super) fn of(word: &str) -> KindSet {
    let whole = WORDS.whole.get(word).copied().unwrap_or_default();
    let begun = word.get(..FIRST).and_then(|first| WORDS.begun.get(first));
    let begun = begun
        .into_iter()
        .flatten()
        .filter(|(beginning, _)| word.starts_with(beginning));
    begun.fold(whole, |all, (_, kind)| all.with(*kind))
}
