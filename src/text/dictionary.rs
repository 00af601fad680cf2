//! Whether a word is Dutch or English: listed, an inflected form of one that is, or a compound of such words.
//!
//! Says what a word *can* be, never that it is no name: *roos* is a flower, and *Roos* may be somebody. The lists and their licences
//! stand in `assets/anonymity`. They hold only what the rules below do not make from shorter words, which keeps them small. The build
//! unpacks them.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// The lists as the build unpacked them: one word a line, in the order of its bytes.
const DUTCH: &str = include_str!(concat!(env!("OUT_DIR"), "/words.nl.txt"));
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/words.en.txt"));

/// The shortest part of a compound, in bytes.
const PART: usize = 3;
/// How many words are remembered with what was judged of them.
const REMEMBERED: usize = 20_000;
/// How often a compound may be split: *verkeersveiligheidsplan* has three parts.
const SPLITS: usize = 3;

/// What a Dutch word may begin with, beside whole words.
const PREFIXES: [&str; 38] = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "uit", "voor", "toe", "terug", "weg", "samen",
    "tegen", "onder", "achter", "binnen", "buiten", "neer", "los", "rond", "vast", "tussen", "boven", "hoofd", "mede",
    "heen", "langs", "thuis", "weer", "zelf", "niet", "multi", "inter", "super",
];
const BEFORE: [&str; 6] = ["ge", "be", "ver", "on", "her", "ont"];
/// Endings before which a stem changes its spelling: *bomen* of *boom*, *lessen* of *les*, *huizen* of *huis*.
const SPELT: [&str; 17] = [
    "en", "e", "er", "ers", "ste", "st", "ing", "ingen", "end", "ende", "enden", "ig", "ige", "elijk", "elijke",
    "ster", "sters",
];
/// Endings that leave the stem as it is.
const PLAIN: [&str; 32] = [
    "s", "t", "de", "te", "den", "ten", "d", "n", "je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes", "heid",
    "heden", "loos", "loze", "baar", "bare", "schap", "lijk", "lijke", "achtig", "achtige", "kje", "kjes", "isch",
    "ische", "ts",
];
/// The parts of three letters that a compound may end with, and those it may begin with: others would make words of names.
const TAILS: [&str; 26] = [
    "dag", "les", "bus", "bos", "jas", "pot", "man", "tas", "hal", "wet", "zin", "kop", "weg", "zee", "vak", "rek",
    "bad", "bal", "rol", "lid", "net", "pad", "tip", "juf", "app", "uur",
];
const HEADS: [&str; 20] = [
    "vak", "les", "dag", "bos", "zee", "wet", "bus", "pop", "vis", "kip", "ict", "gym", "zit", "eet", "zak", "kas",
    "bad", "wij", "elf", "zes",
];
const LINKS: [&str; 5] = ["s", "en", "e", "n", "er"];
const ENGLISH_ENDINGS: [&str; 10] = ["s", "es", "ed", "d", "ing", "er", "ers", "ly", "r", "ings"];

/// Returns whether a word is Dutch or English, in lower case, inflected or compound.
pub fn is_word(word: &str) -> bool {
    let word = plain(word);
    if word.is_empty() {
        return false;
    }
    if word.contains('-') {
        return word.split('-').all(|part| part.is_empty() || is_word(part));
    }
    if let Some(known) = judged().get(&word) {
        return *known;
    }
    let is = is_simple(&word) || dutch(&word, 0);
    let mut judged = judged();
    if judged.len() < REMEMBERED {
        judged.insert(word, is);
    }
    is
}

/// Returns what was judged before: a session has the same words again and again.
fn judged() -> MutexGuard<'static, HashMap<String, bool>> {
    static JUDGED: LazyLock<Mutex<HashMap<String, bool>>> = LazyLock::new(Mutex::default);
    JUDGED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns whether a word is listed, or an inflected form of one; not a compound.
pub fn is_simple(word: &str) -> bool {
    let word = plain(word);
    listed(DUTCH, &word) || stems(&word).iter().any(|stem| listed(DUTCH, stem)) || english(&word)
}

/// Returns whether a word, in lower case, is an English one or an inflected form of one.
pub fn is_english(word: &str) -> bool {
    english(&plain(word))
}

/// Returns the word as the lists write it: typographic apostrophes and a possessive *'s* gone, *é* for stress as *e*.
fn plain(word: &str) -> String {
    let word = word.replace('’', "'");
    let bare = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix('\''))
        .unwrap_or(&word);
    bare.replace("éé", "ee")
        .replace("óó", "oo")
        .replace("áá", "aa")
        .replace('\'', "")
}

/// Returns whether a list, one word a line in the order of its bytes, holds the word.
fn listed(list: &str, word: &str) -> bool {
    let (mut from, mut to) = (0, list.len());
    while from < to {
        let middle = list.floor_char_boundary(usize::midpoint(from, to));
        let start = list.get(..middle).and_then(|t| t.rfind('\n')).map_or(0, |at| at + 1);
        let rest = list.get(start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        match line.cmp(word) {
            std::cmp::Ordering::Equal => return !word.is_empty(),
            std::cmp::Ordering::Less => from = start + line.len() + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    false
}

fn english(word: &str) -> bool {
    let with_e = |stem: &str| listed(ENGLISH, stem) || listed(ENGLISH, &format!("{stem}e"));
    let single = |stem: &str| doubled(stem).is_some_and(|short| listed(ENGLISH, short));
    listed(ENGLISH, word)
        || ENGLISH_ENDINGS
            .iter()
            .filter_map(|end| word.strip_suffix(end).filter(|stem| stem.len() > 2))
            .any(|stem| with_e(stem) || single(stem))
        || word
            .strip_suffix("ies")
            .or_else(|| word.strip_suffix("ied"))
            .is_some_and(|stem| listed(ENGLISH, &format!("{stem}y")))
}

fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Returns *les* of *less*: the stem without its doubled consonant.
fn doubled(stem: &str) -> Option<&str> {
    let mut ends = stem.chars().rev();
    let (last, before) = (ends.next()?, ends.next()?);
    (last == before && !vowel(last)).then(|| stem.get(..stem.len() - last.len_utf8()))?
}

/// Returns *loop* of *lop*: the stem with its open vowel written twice.
fn lengthened(stem: &str) -> Option<String> {
    let chars: Vec<char> = stem.chars().collect();
    match chars.as_slice() {
        [head @ .., v, last] if !vowel(*last) && matches!(v, 'a' | 'e' | 'o' | 'u') => {
            let open = !head.last().copied().is_some_and(vowel);
            let head: String = head.iter().collect();
            open.then(|| format!("{head}{v}{v}{last}"))
        }
        _ => None,
    }
}

/// Adds what a stem is spelt as where nothing follows it.
fn respelt(stem: &str, into: &mut Vec<String>) {
    into.push(stem.to_owned());
    into.extend(doubled(stem).map(str::to_owned));
    into.extend(lengthened(stem));
    for (voiced, mute) in [('z', 's'), ('v', 'f')] {
        if let Some(head) = stem.strip_suffix(voiced) {
            let hard = format!("{head}{mute}");
            into.extend(lengthened(&hard));
            into.push(hard);
        }
    }
}

/// Returns every word that this one may be an inflected form of.
fn stems(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for end in SPELT {
        if let Some(stem) = word.strip_suffix(end).filter(|stem| stem.len() > 1) {
            respelt(stem, &mut found);
        }
    }
    for end in PLAIN {
        if let Some(stem) = word.strip_suffix(end).filter(|stem| stem.len() > 1) {
            found.push(stem.to_owned());
            infinitives(stem, &mut found);
        }
    }
    let before = BEFORE.iter().filter_map(|start| word.strip_prefix(start));
    found.extend(before.filter(|rest| rest.len() >= PART).map(str::to_owned));
    found.push(format!("{word}en"));
    found
}

/// Adds *werken* of *werk*, *bellen* of *bel*, *lopen* of *loop*.
fn infinitives(stem: &str, into: &mut Vec<String>) {
    into.push(format!("{stem}en"));
    let chars: Vec<char> = stem.chars().collect();
    if let [head @ .., last] = chars.as_slice()
        && !vowel(*last)
    {
        into.push(format!("{stem}{last}en"));
        if let [.., a, b] = head
            && a == b
            && vowel(*a)
        {
            let short: String = head.iter().take(head.len() - 1).collect();
            into.push(format!("{short}{last}en"));
        }
    }
}

/// Returns whether a word is a compound, or a form of a longer word that is.
fn dutch(word: &str, depth: usize) -> bool {
    if listed(DUTCH, word) || stems(word).iter().any(|stem| listed(DUTCH, stem)) {
        return true;
    }
    // Loan words stand in compounds too: *teamteaching*.
    if depth > 0 && word.len() > PART && english(word) {
        return true;
    }
    let shorter = || {
        stems(word)
            .into_iter()
            .filter(|stem| stem.len() < word.len() && stem.len() > 4)
    };
    if depth < 2 && shorter().any(|stem| dutch(&stem, depth + 1)) {
        return true;
    }
    depth < SPLITS && word.len() >= 2 * PART && compound(word, depth)
}

fn compound(word: &str, depth: usize) -> bool {
    let splits = (2..=word.len() - PART).filter(|at| word.is_char_boundary(*at));
    let mut parts = splits.filter_map(|at| Some((word.get(..at)?, word.get(at..)?)));
    let last = |tail: &str| tail.len() > PART || TAILS.contains(&tail);
    parts.any(|(head, tail)| last(tail) && first_part(head, depth) && dutch(tail, depth + 1))
}

/// Returns whether a compound may begin with this: a word, a form of one, or a word with a letter that links.
fn first_part(head: &str, depth: usize) -> bool {
    if PREFIXES.contains(&head) || HEADS.contains(&head) {
        return true;
    }
    let long = |stem: &&str| stem.len() > PART || HEADS.contains(stem);
    let mut linked = LINKS.iter().filter_map(|link| head.strip_suffix(link)).filter(long);
    head.len() > PART
        && (listed(DUTCH, head)
            || listed(ENGLISH, head)
            || linked.any(|stem| listed(DUTCH, stem) || stems(stem).iter().any(|stem| listed(DUTCH, stem)))
            || stems(head).iter().any(|stem| listed(DUTCH, stem))
            // The head of a compound may be a compound: *vrijwilligers-werk*.
            || head.len() > 2 * PART && dutch(head, depth + 1))
}

#[cfg(test)]
mod tests {
    use super::{is_simple, is_word};

    #[test]
    fn words_their_forms_and_compounds_are_known() {
        for word in [
            "school",
            "scholen",
            "lessen",
            "huizen",
            "brieven",
            "werkte",
            "gewerkt",
            "belt",
            "loopt",
            "zwemmen",
            "vrijwilligers",
            "grootoudersfeest",
            "verkeersveiligheid",
            "zorgcoördinator",
            "leerlingenbegeleiding",
            "schoolopbouwwerk",
            "oudercomité",
            "talentendag",
            "kleuterjuf",
            "buurtwerking",
            "samenwerking",
            "brugfiguur",
            "collega's",
            "foto’s",
            "vóór",
            "gemeente",
            "teachers",
            "meeting",
            "planned",
            "communities",
            "muzische",
            "bibliotheek",
            "turnleerkracht",
            "huiswerkbegeleiding",
        ] {
            assert!(is_word(word), "{word}");
        }
    }

    #[test]
    fn names_and_nonsense_are_no_words() {
        for word in [
            "fatima",
            "jadwiga",
            "zbigniew",
            "yılmaz",
            "nguyen",
            "soumaya",
            "wouter",
            "xqz",
            "",
            "oksana",
            "tsvetelina",
        ] {
            assert!(!is_word(word), "{word}");
        }
        assert!(is_word("schoolfeest") && !is_simple("schoolfeest"));
    }
}
