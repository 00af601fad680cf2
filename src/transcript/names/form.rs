//! A name in its parts, and the forms in which people say it.

use super::word::tokens_of;
use crate::text::{dictionary, fold, is_person};
use crate::transcript::label::{DEGREES, PARTICLES, core_of};

/// Returns a name with the endings that speech puts behind it: `Jan`, `Jans`, `Jantje`, `Jantjes`; `Janneke` stays another name.
pub(super) fn inflections(word: &str) -> Vec<String> {
    const ENDINGS: [&str; 10] = ["", "s", "je", "jes", "tje", "tjes", "pje", "pjes", "ke", "kes"];
    ENDINGS.iter().map(|ending| format!("{word}{ending}")).collect()
}

/// Returns whether a word is a family name that is written as one, in parts: `vandenberg` as `van den berg`.
pub(super) fn unjoined(word: &str) -> Option<Vec<String>> {
    const BEGINS: [(&str, &[&str]); 5] = [
        ("vanden", &["van", "den"]),
        ("vander", &["van", "der"]),
        ("vande", &["van", "de"]),
        ("van", &["van"]),
        ("de", &["de"]),
    ];
    BEGINS.iter().find_map(|(begin, parts)| {
        let rest = word.strip_prefix(begin).filter(|rest| rest.chars().count() > 2)?;
        Some(parts.iter().map(|p| (*p).to_owned()).chain([rest.to_owned()]).collect())
    })
}

/// Words before a name that are no part of it, beside [`DEGREES`].
const TITLES: [&str; 6] = ["juf", "juffrouw", "meester", "mevrouw", "meneer", "mijnheer"];

/// Words that a label begins with to say what somebody is, folded.
const FUNCTIONS: [&str; 27] = [
    "begeleider",
    "begeleidster",
    "brugfiguur",
    "directeur",
    "directrice",
    "facilitator",
    "gespreksleider",
    "gespreksleidster",
    "interviewer",
    "leerkracht",
    "leraar",
    "lerares",
    "moderator",
    "onderzoeker",
    "onderzoekster",
    "ouder",
    "zorgcoordinator",
    "zorgleerkracht",
    "coordinator",
    "director",
    "head",
    "headteacher",
    "host",
    "parent",
    "principal",
    "researcher",
    "teacher",
];

fn is_title(word: &str) -> bool {
    let word = fold(word);
    let bare = word.trim_end_matches('.');
    TITLES.contains(&bare) || DEGREES.contains(&bare)
}

/// A name in its parts, folded.
#[derive(Debug)]
pub(super) struct Name {
    /// The words as they are written, first name first.
    pub words: Vec<String>,
    /// The first name; several where a hyphen joins them.
    pub first: Vec<String>,
    /// The family name, with its particles.
    pub last: Vec<String>,
}

impl Name {
    /// Takes a name apart: `Jan van den Berg`, `Berg, Jan van den`, `jan.peeters@school.be`, `juf Els`.
    pub(super) fn of(label: &str) -> Self {
        let core = core_of(label).trim_start_matches('@');
        let core = core.split_once('@').map_or(core, |(name, _)| name);
        let swapped = match core.split_once(',') {
            Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
            None => core.replace(['.', '_'], " "),
        };
        let words: Vec<String> = swapped
            .split_whitespace()
            .filter(|word| !is_title(word))
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
            .filter(|word| !word.is_empty())
            .collect();
        let first = words.first().map(|word| tokens_of(word)).unwrap_or_default();
        let last = words.iter().skip(1).flat_map(|word| tokens_of(word)).collect();
        Self { words, first, last }
    }

    /// Returns the name as people write it, first name first.
    pub(super) fn written(&self) -> String {
        self.words.join(" ")
    }

    /// Returns the word that says what somebody is before who it is, folded: *Facilitator Lotte*, *Vertrouwensleerkracht Lotte Vandamme*.
    /// Of a name of two words, or one whose second word is a particle, only the functions that labels are known to begin with count: many
    /// first names end as words for people do.
    pub(super) fn function(&self) -> Option<String> {
        let [first, second, more @ ..] = self.words.as_slice() else {
            return None;
        };
        let word = fold(first);
        let named = more.is_empty() || PARTICLES.contains(&fold(second).as_str());
        let is_function = !named && is_person(&word) && dictionary::is_word(&word);
        (is_function || FUNCTIONS.contains(&word.as_str())).then_some(word)
    }

    /// Returns the first letter of the first name.
    pub(super) fn initial(&self) -> Option<String> {
        self.first.first()?.chars().next().map(String::from)
    }
}
