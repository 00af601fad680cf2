//! The kinds of words by which is read whether somebody asks not to pass something on.
//!
//! A kind has a name, by which the ways to ask it (`ways`) and the grammar of a wish call it, and its words in Dutch and English. They stand in one
//! list, `assets/confidences/kinds.txt`, which says how it is written. Each kind is a bit.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::deck::Lang;

/// The list of kinds with their words.
const LIST: &str = include_str!("../../../../../assets/confidences/kinds.txt");

/// Stands between the Dutch words of a kind and the English ones.
const BETWEEN: &str = "/";

/// What is read of a part of a sentence as a whole; a bit each, as kinds are.
const READ: [&str; 14] = [
    // Asks those who listen to do something.
    "ordered",
    // Says what those who listen may do, or what may be done with what was said.
    "you-may",
    "it-may",
    // Says nothing beside; and says it without a verb.
    "bare",
    "alone",
    // Tells what nobody does.
    "nobody-does",
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

/// How many there are.
const COUNT: usize = count(LIST.as_bytes()) + READ.len();
const _: () = assert!(COUNT <= 256, "a kind is a bit of 256");

/// Their names: those of the list, then what is read.
const NAMES: [&str; COUNT] = names(LIST.as_bytes());

/// Returns how many kinds a list names.
const fn count(list: &[u8]) -> usize {
    let (mut n, mut at) = (0, 0);
    while at < list.len() {
        n += begins_kind(list, at) as usize;
        at += 1;
    }
    n
}

/// Returns whether a kind begins at a place: a letter at the beginning of a line.
const fn begins_kind(list: &[u8], at: usize) -> bool {
    list[at].is_ascii_lowercase() && (at == 0 || list[at - 1] == b'\n')
}

const fn names(list: &'static [u8]) -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let (mut n, mut at) = (0, 0);
    while at < list.len() {
        if begins_kind(list, at) {
            names[n] = name_at(list, at);
            n += 1;
        }
        at += 1;
    }
    while n < COUNT {
        names[n] = READ[n + READ.len() - COUNT];
        n += 1;
    }
    names
}

/// Returns the name that begins at a place and ends before a colon.
const fn name_at(list: &'static [u8], from: usize) -> &'static str {
    let mut to = from;
    while list[to] != b':' {
        to += 1;
    }
    match str::from_utf8(list.split_at(to).0.split_at(from).1) {
        Ok(name) => name,
        Err(_) => "",
    }
}

/// Returns each name of the list with its words. Those of sayings alone stand between `<` and `>`.
fn rows() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut rows: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in lines {
        let (name, words) = line.split_once(':').unwrap_or(("", line));
        if !name.is_empty() {
            rows.push((name, Vec::new()));
        }
        rows.last_mut()
            .into_iter()
            .for_each(|(_, all)| all.extend(words.split_whitespace()));
    }
    rows
}

/// Returns the names that sayings write between `<` and `>`, each with its words in a language.
pub(super) fn in_sayings(lang: Lang) -> Vec<(String, String)> {
    let of = |(name, words): (&str, Vec<&str>)| {
        let mut halves = words.split(|word| *word == BETWEEN);
        let (dutch, english) = (halves.next(), halves.next());
        let words = if lang == Lang::Nl { dutch } else { english };
        let name = name.trim_matches(['<', '>']);
        (format!("<{name}>"), words.unwrap_or_default().join("|"))
    };
    // What is for sayings alone comes before a kind of the same name.
    let (alone, kinds): (Vec<_>, Vec<_>) = rows().into_iter().partition(|(name, _)| name.starts_with('<'));
    alone.into_iter().chain(kinds).map(of).collect()
}

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
        if is_between(NAMES[at].as_bytes(), names, from, to) {
            return at;
        }
        at += 1;
    }
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
    let at = NAMES.iter().position(|known| *known == name);
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
    let rows = rows().into_iter().filter(|(name, _)| !name.starts_with('<'));
    for (at, (_, words)) in rows.enumerate() {
        for word in words.into_iter().filter(|word| *word != BETWEEN) {
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

/// Comparing words, which ask nothing behind a verb of becoming or before what is compared: *get better*, *his best ones*.
const COMPARED: [&str; 3] = ["better", "best", "beter"];
const BECOMES: [&str; 16] = [
    "get", "gets", "got", "getting", "feel", "feels", "felt", "works", "work", "worked", "gaat", "ging", "wordt",
    "werd", "werkt", "leert",
];

/// Returns the kinds of each word of a row.
pub(super) fn of_all(words: &[String]) -> Vec<KindSet> {
    let compares = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let told = before.is_some_and(|word| BECOMES.contains(&word.as_str()) || of(word).has(kinds!("article")));
        let denies = words.get(at + 1).is_some_and(|next| of(next).has(kinds!("not")));
        told && !denies && words.get(at).is_some_and(|word| COMPARED.contains(&word.as_str()))
    };
    let each = words.iter().enumerate();
    each.map(|(at, word)| if compares(at) { kinds!("small") } else { of(word) })
        .collect()
}

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
