//! The functions of people in a sentence: with their article, in the plural, and in a row with how many bear each.
//!
//! Knows Dutch and English functions; makes a plural of no word that it cannot be sure of.

use super::{number, row};
use crate::deck::Lang;
use crate::findings::language::name::is_many;
use crate::locale::Words;
use crate::say;
use crate::session::{Session, Speaker};

/// Returns functions with how many people bear each, in the order they come: `een directeur en twee leraren`.
pub(in crate::findings) fn functions<'a>(words: &Words, own: Lang, functions: impl Iterator<Item = &'a str>) -> String {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for function in functions {
        match counted.iter_mut().find(|(known, _)| *known == function) {
            Some((_, n)) => *n += 1,
            None => counted.push((function, 1)),
        }
    }
    let parts: Vec<String> = counted
        .iter()
        .map(|(function, n)| some(words, own, *n, function))
        .collect();
    row(words, &parts)
}

/// Returns `een leraar`, `twee leraren`; a function whose plural is not known keeps its form: `2 × hulpkracht type 7`.
fn some(words: &Words, own: Lang, n: usize, function: &str) -> String {
    match (n, plural(own, function)) {
        // Of *oud-leerlingen* nobody is one.
        (1, _) if is_many(function, own) => function.to_owned(),
        (1, _) => article(words.lang(), false, function),
        (_, Some(plural)) => format!("{} {plural}", number(words, n)),
        (_, None) => format!("{n} × {function}"),
    }
}

/// Returns whether a Dutch function takes *het*: *schoolhoofd*, *bestuurslid*.
fn is_neuter(function: &str) -> bool {
    let first = function
        .split([' ', ',', '('])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    ["hoofd", "lid"].iter().any(|end| first.ends_with(end))
}

/// Returns a function with an article of the language of the report: *de directeur*, *a head teacher*.
pub(in crate::findings) fn article(lang: Lang, definite: bool, function: &str) -> String {
    // A comma would look like the end of the name: *the teacher (fifth year)*.
    let function = &function
        .split_once(", ")
        .map_or_else(|| function.to_owned(), |(name, which)| format!("{name} ({which})"));
    let vowel = function.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']);
    match (lang, definite) {
        (Lang::Nl, true) if is_neuter(function) => format!("het {function}"),
        (Lang::Nl, true) => format!("de {}", inflected(function)),
        (Lang::Nl, false) => format!("een {function}"),
        (Lang::En, true) => format!("the {function}"),
        (Lang::En, false) if vowel => format!("an {function}"),
        (Lang::En, false) => format!("a {function}"),
    }
}

/// Adjectives that take an ending behind *de* and *het*. Those of fixed names, *het lokaal bestuur*, are none of them.
const INFLECTED: &[&str] = &[
    "nieuw",
    "oud",
    "klein",
    "groot",
    "jong",
    "naburig",
    "plaatselijk",
    "vorig",
    "vroeger",
    "gepensioneerd",
    "bevriend",
    "extern",
    "intern",
    "zelfstandig",
    "blind",
    "doof",
    "anderstalig",
    "nederlandstalig",
    "franstalig",
    "vrouwelijk",
    "mannelijk",
    "deeltijds",
    "voltijds",
    "plaatsvervangend",
    "waarnemend",
    "voormalig",
    "bekend",
    "leegstaand",
    "alleenstaand",
    "omliggend",
    "aangrenzend",
    "nabijgelegen",
];

/// Returns Dutch words as they stand behind *de* or *het*: *nieuwe directeur* of *nieuw directeur*.
pub(in crate::findings) fn inflected(words: &str) -> String {
    let Some((first, rest)) = words.split_once(' ') else {
        return words.to_owned();
    };
    // Who is *bekend met de school* is nobody known; a noun has to follow.
    let noun = rest.starts_with(char::is_alphabetic) && !OPENS.contains(&rest.split(' ').next().unwrap_or_default());
    let ends = match first {
        _ if !noun || !INFLECTED.contains(&first) => return words.to_owned(),
        "groot" => "grote".to_owned(),
        "doof" => "dove".to_owned(),
        other => format!("{other}e"),
    };
    format!("{ends} {rest}")
}

/// Words behind which no noun of an adjective follows directly.
const OPENS: [&str; 12] = [
    "in", "met", "van", "en", "of", "bij", "voor", "uit", "op", "aan", "die", "over",
];

/// Returns the plural of a function, where its ending tells it.
pub(in crate::findings) fn plural(lang: Lang, function: &str) -> Option<String> {
    if function.contains(' ') {
        return plural_of_several(lang, function);
    }
    if !function.ends_with(char::is_alphabetic) {
        return None;
    }
    let endings: &[(&str, &str)] = match lang {
        Lang::Nl => &[
            ("aar", "aren"),
            ("kracht", "krachten"),
            ("eur", "eurs"),
            ("tor", "toren"),
            ("ist", "isten"),
            ("er", "ers"),
            ("hoofd", "hoofden"),
            ("figuur", "figuren"),
            ("ouder", "ouders"),
            ("ent", "enten"),
            ("coach", "coaches"),
            ("juf", "juffen"),
            ("iste", "istes"),
        ],
        Lang::En => &[
            ("er", "ers"),
            ("or", "ors"),
            ("al", "als"),
            ("head", "heads"),
            ("ist", "ists"),
            ("ant", "ants"),
            ("nurse", "nurses"),
            ("coach", "coaches"),
            ("clerk", "clerks"),
            ("governor", "governors"),
            ("librarian", "librarians"),
            ("parent", "parents"),
            ("student", "students"),
        ],
    };
    let (ending, many) = endings.iter().find(|(ending, _)| function.ends_with(ending))?;
    Some(format!("{}{many}", function.strip_suffix(ending)?))
}

/// Returns the plural of a function of several words: of the one that names the people, the last in *class teacher*, the first in *leerkracht
/// derde leerjaar* and in *head of year*; of two functions in one none.
fn plural_of_several(lang: Lang, function: &str) -> Option<String> {
    const BEHIND: [&str; 7] = ["of", "for", "in", "at", "with", "to", "from"];
    if function.contains(" and ") || function.contains(" en ") {
        return None;
    }
    let words: Vec<&str> = function.split(' ').collect();
    let told = |at: usize| words.get(at).and_then(|word| plural(lang, word)).map(|many| (at, many));
    let (at, many) = match lang {
        Lang::Nl => (0..words.len()).find_map(told)?,
        Lang::En => {
            let end = words.iter().position(|word| BEHIND.contains(word));
            told(end.unwrap_or(words.len()).checked_sub(1)?)?
        }
    };
    let with = |(i, word): (usize, &&str)| if i == at { many.clone() } else { (*word).to_owned() };
    let all: Vec<String> = words.iter().enumerate().map(with).collect();
    Some(all.join(" "))
}

/// Returns the functions of whoever spoke, each once; never a code, because a code can be traced.
pub(in crate::findings) fn speakers(words: &Words, session: &Session, speakers: &[Speaker]) -> String {
    let mut known: Vec<&str> = Vec::new();
    for function in speakers.iter().filter_map(|speaker| session.function_of(speaker)) {
        if !known.contains(&function.as_str()) {
            known.push(function);
        }
    }
    if speakers.contains(&Speaker::Group) {
        say!(words, "speaker-group")
    } else if known.is_empty() {
        say!(words, "speaker-unknown")
    } else {
        row(words, &known)
    }
}
