//! Whether a text names a school, where a code is asked that names none.
//!
//! A suspicion only: whoever fills in the form is asked once. Knows what schools are called, and no school.

use super::fold;

/// What stands in the names of schools, folded: the last letters of a word, so that *basisschool* counts.
const ENDINGS: [&str; 16] = [
    "school",
    "schooltje",
    "scholen",
    "college",
    "instituut",
    "institute",
    "atheneum",
    "athenee",
    "lyceum",
    "academie",
    "academy",
    "campus",
    "gymnasium",
    "internaat",
    "scholengemeenschap",
    "kleuterklas",
];

/// Words with which the name of a school begins or that name its network, folded.
const WORDS: [&str; 15] = [
    "go",
    "sint",
    "st",
    "saint",
    "heilig",
    "heilige",
    "onze",
    "vbs",
    "gbs",
    "sbs",
    "vks",
    "bsgo",
    "kta",
    "vti",
    "dominicus",
];

/// Returns whether a code reads like the name of a school: a word that schools are called by, or several words.
pub fn is_school_name(code: &str) -> bool {
    let folded = fold(code);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_word = |word: &&&str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    let named = words
        .iter()
        .any(|word| ENDINGS.iter().any(|ending| word.ends_with(ending)));
    // `GBS3` is a code, `GBS Kattenberg` and `GO!` are names.
    let of_network = words.iter().any(|word| WORDS.contains(word)) && (words.len() > 1 || code.contains('!'));
    named || of_network || words.iter().filter(is_word).count() > 1
}

#[cfg(test)]
mod tests {
    use super::is_school_name;

    #[test]
    fn names_of_schools_are_told_from_codes() {
        for name in [
            "Vrije Basisschool 't Klavertje, Zottegem",
            "basisschool De Wegwijzer",
            "Sint-Jozef",
            "St.-Jan",
            "GO! Atheneum",
            "GO!",
            "GBS Kattenberg",
            "Lyceum",
            "Sint-Lievenscollege",
            "Technisch Instituut",
            "’t Klavertje Zottegem",
            "De Bron",
            "Greenfield Academy",
        ] {
            assert!(is_school_name(name), "{name}");
        }
        for code in [
            "BOS7",
            "ZOT5",
            "BOS 7",
            "SOS-6",
            "GBS3",
            "K2",
            "a1",
            "GO3",
            "MIJN5",
            "BOS7-2026",
            "字",
            "",
        ] {
            assert!(!is_school_name(code), "{code}");
        }
    }
}
