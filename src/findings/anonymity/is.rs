//! What the word lists and the shape of a word say.
//!
//! Never sees more than one word; what stands around it is weighed in `words`.

use std::collections::HashSet;
use std::sync::LazyLock;

type Words = LazyLock<HashSet<&'static str>>;
static FIRST: Words = LazyLock::new(|| list(include_str!("../../../assets/anonymity/first-names.txt")));
static FAMILY: Words = LazyLock::new(|| list(include_str!("../../../assets/anonymity/surnames.txt")));
static OPENERS: Words = LazyLock::new(|| list(include_str!("../../../assets/anonymity/openers.txt")));
static BARE: Words = LazyLock::new(|| list(include_str!("../../../assets/anonymity/bare-nouns.txt")));
static NO_NAME: Words = LazyLock::new(|| list(include_str!("../../../assets/anonymity/not-names.txt")));

fn list(file: &'static str) -> HashSet<&'static str> {
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
}

fn holds(words: &Words, word: &str) -> bool {
    let lower = word.to_lowercase().replace("i\u{307}", "i");
    words.contains(lower.as_str())
        || lower
            .strip_suffix('s')
            .is_some_and(|stem| words.contains(stem.trim_end_matches(['\'', '’'])))
}

/// A known first name, also with an *s* of possession, also as both parts of `Anne-Marie`.
pub fn first_name(word: &str) -> bool {
    holds(&FIRST, word) || (word.contains('-') && word.split('-').all(|part| holds(&FIRST, part)))
}

/// A known family name.
pub fn family_name(word: &str) -> bool {
    holds(&FAMILY, word)
}

/// A word that is written with a capital and is no person.
pub fn no_name(lower: &str) -> bool {
    NO_NAME.contains(lower)
}

/// A title before a name.
pub fn title(word: &str) -> bool {
    const TITLES: [&str; 28] = [
        "meneer",
        "mevrouw",
        "mijnheer",
        "mevr",
        "mvr",
        "dhr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "sir",
        "madame",
        "monsieur",
        "juf",
        "juffrouw",
        "juffr",
        "meester",
        "nonkel",
        "tante",
        "zuster",
        "pater",
        "broeder",
        "dokter",
        "dr",
        "prof",
        "professor",
        "oma",
        "opa",
    ];
    TITLES.contains(&word.to_lowercase().as_str())
}

/// A word that joins the parts of a name.
pub fn particle(word: &str) -> bool {
    const PARTICLES: [&str; 22] = [
        "van", "de", "der", "den", "vande", "vanden", "vander", "ten", "ter", "el", "al", "ben", "bin", "ait", "aït",
        "von", "la", "le", "du", "da", "dos", "bint",
    ];
    PARTICLES.contains(&word.to_lowercase().as_str())
}

/// A capital followed by small letters: `Fatima`, `McCoy`, `El-Amrani`; not `CLB`, `PowerPoint` or `Tivoli-uren`.
pub fn capitalised(word: &str) -> bool {
    let capital = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_uppercase)
            && chars.next().is_some_and(|c| c.is_lowercase() || c == '\'' || c == '’')
    };
    let letters = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
    let contraction = word.starts_with("I'") || word.starts_with("I’");
    letters && !contraction && word.split('-').all(capital) && !camel(word)
}

/// A capital in the middle of a word, as brands have; `McCoy`, `O’Neil` and `D'Hondt` keep theirs.
fn camel(word: &str) -> bool {
    let rest: Vec<char> = word.chars().collect();
    rest.windows(2)
        .skip(2)
        .any(|pair| matches!(pair, [a, b] if a.is_lowercase() && b.is_uppercase()))
}

/// Somebody does this: a verb in the third person.
pub fn deed(word: &str) -> bool {
    const DEEDS: [&str; 40] = [
        "zegt", "zei", "vindt", "vond", "vertelt", "vertelde", "denkt", "dacht", "meent", "vraagt", "vroeg", "werkt",
        "werkte", "belt", "belde", "mailt", "mailde", "helpt", "hielp", "komt", "kwam", "kent", "gaf", "geeft", "weet",
        "doet", "deed", "ging", "says", "said", "thinks", "thought", "finds", "found", "told", "tells", "helps",
        "knows", "works", "asked",
    ];
    DEEDS.contains(&word)
}

/// Somebody or something is, has, will or can: on its own this tells nothing of who.
pub fn state(word: &str) -> bool {
    const STATES: [&str; 32] = [
        "is", "was", "wordt", "werd", "blijft", "bleef", "heeft", "had", "zal", "zou", "kan", "kon", "wil", "wou",
        "wilde", "mag", "mocht", "moet", "moest", "zit", "zat", "staat", "stond", "neemt", "nam", "has", "will",
        "would", "can", "could", "stays", "stayed",
    ];
    STATES.contains(&word)
}

/// What is mostly said of people, behind [`state`]: *er altijd*, *ons geholpen*, *met pensioen*, *always there*.
pub fn personal(word: &str) -> bool {
    const PERSONAL: [&str; 44] = [
        "er",
        "ons",
        "onze",
        "mij",
        "me",
        "mijn",
        "jou",
        "hem",
        "haar",
        "hen",
        "altijd",
        "zelf",
        "ziek",
        "zwanger",
        "weg",
        "thuis",
        "pensioen",
        "gepensioneerd",
        "vertrokken",
        "gestopt",
        "verhuisd",
        "iemand",
        "degene",
        "dankbaar",
        "verantwoordelijk",
        "bevriend",
        "streng",
        "jarig",
        "us",
        "our",
        "my",
        "him",
        "her",
        "always",
        "someone",
        "ill",
        "sick",
        "retired",
        "retirement",
        "gone",
        "pregnant",
        "responsible",
        "herself",
        "himself",
    ];
    PERSONAL.contains(&word)
}

/// A word that often begins a sentence and is nobody's name.
pub fn opener(lower: &str) -> bool {
    OPENERS.contains(lower) || BARE.contains(lower)
}

/// A noun by its ending: a body, a role, an action; not a person's name.
pub fn noun(lower: &str) -> bool {
    const ENDINGS: [&str; 25] = [
        "ing",
        "heid",
        "tie",
        "schap",
        "team",
        "school",
        "werk",
        "dienst",
        "aar",
        "eur",
        "kracht",
        "groep",
        "bestuur",
        "raad",
        "huis",
        "figuur",
        "begeleider",
        "ouder",
        "collega",
        "tor",
        "comité",
        "centrum",
        "klas",
        "netwerk",
        "en",
    ];
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}
