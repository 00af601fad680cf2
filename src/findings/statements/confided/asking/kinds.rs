//! The kinds of words by which is read whether somebody asks not to pass something on.
//!
//! A kind has a name, by which the ways to ask it (`ways`) call it, and its words in Dutch and English, parted by blanks. A word may be of several
//! kinds; `*` ends the beginning of a word. Each kind is a bit.

mod beside;
mod build;
mod topics;

use std::collections::HashMap;
use std::sync::LazyLock;

use beside::BESIDE;
use build::BUILD;
use topics::TOPICS;

/// What is read of a part of a sentence as a whole; a bit each, as kinds are.
const READ: [&str; 12] = [
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
const COUNT: usize = TOPICS.len() + BESIDE.len() + BUILD.len() + READ.len();
const _: () = assert!(COUNT <= 128, "a kind is a bit of 128");

/// Returns the bit of a kind, or of what is read of a part. Where there is none of that name, no constant is made of it.
pub(super) const fn bit(name: &str) -> u128 {
    let mut at = 0;
    loop {
        assert!(at < COUNT, "no such kind of word");
        if is_same(name_of(at), name) {
            return 1 << at;
        }
        at += 1;
    }
}

const fn name_of(at: usize) -> &'static str {
    let (build, read) = (TOPICS.len() + BESIDE.len(), COUNT - READ.len());
    if at < TOPICS.len() {
        TOPICS[at].0
    } else if at < build {
        BESIDE[at - TOPICS.len()].0
    } else if at < read {
        BUILD[at - build].0
    } else {
        READ[at - read]
    }
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Returns the bit of a kind, or of what is read of a part; none of what there is not.
pub(super) fn named(name: &str) -> u128 {
    let at = (0..COUNT).find(|at| name_of(*at) == name);
    at.map_or(0, |at| 1 << at)
}

/// The bits of what is read of a part as a whole.
pub(super) const ALL_READ: u128 = u128::MAX << (COUNT - READ.len());

/// The kinds of each word, and of words by how they begin.
struct KindsOfWords {
    whole: HashMap<&'static str, u128>,
    /// By their first letters.
    begun: HashMap<&'static str, Vec<(&'static str, u128)>>,
}

static WORDS: LazyLock<KindsOfWords> = LazyLock::new(|| {
    let mut known = KindsOfWords {
        whole: HashMap::new(),
        begun: HashMap::new(),
    };
    for (at, (_, dutch, english)) in TOPICS.iter().chain(&BESIDE).chain(&BUILD).enumerate() {
        for word in dutch.split(' ').chain(english.split(' ')) {
            match word.strip_suffix('*') {
                Some(beginning) => {
                    let first = beginning.get(..FIRST).unwrap_or(beginning);
                    known.begun.entry(first).or_default().push((beginning, 1 << at));
                }
                None => *known.whole.entry(word).or_default() |= 1 << at,
            }
        }
    }
    known
});

/// Letters by which the beginnings of words are found; each has as many.
const FIRST: usize = 5;

/// Returns the kinds of a word.
pub(super) fn of(word: &str) -> u128 {
    let whole = WORDS.whole.get(word).copied().unwrap_or_default();
    let begun = word.get(..FIRST).and_then(|first| WORDS.begun.get(first));
    let begun = begun
        .into_iter()
        .flatten()
        .filter(|(beginning, _)| word.starts_with(beginning));
    begun.fold(whole, |all, (_, kind)| all | kind)
}
