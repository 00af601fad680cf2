//! Whether what was remarked is a sentence of its own, or names something that a sentence can go on with.
//!
//! *Wil de kaart gebruiken voor* goes on with *de toetsenweek*, and not with *vindt de kaart te vol*. Knows small words of Dutch and
//! English, no grammar: where it is in doubt it says that it is a sentence, which then stands as it was said.

use crate::text::fold;

/// Words with which an answer begins that is no name of anything, folded.
const OPENERS: &[&str] = &[
    "akkoord", "eens", "geen", "ja", "nee", "neen", "niet", "niets", "niks", "nooit", "niemand", "oneens", "te",
    "waarom", "zo", "agree", "disagree", "never", "no", "nobody", "none", "not", "nothing", "too", "why", "yes",
];

/// Pronouns and finite verbs that only a sentence has, folded.
const OF_SENTENCES: &[&str] = &[
    "ik", "je", "jij", "jullie", "we", "wij", "ze", "hij", "er", "is", "was", "waren", "wordt", "worden", "werd",
    "heeft", "hebben", "had", "hadden", "kan", "kunnen", "kon", "moet", "moeten", "moest", "mag", "mogen", "wil",
    "willen", "zou", "zouden", "zal", "zullen", "staat", "staan", "stond", "komt", "gaat", "ging", "doet", "vind",
    "vindt", "ziet", "hoort", "denk", "denkt", "weet", "blijft", "geeft", "krijgt", "ligt", "zit", "lijkt", "klopt",
    "mist", "zei", "zeiden", "zegt", "zeggen", "vraagt", "vragen", "vroeg", "vroegen", "meent", "meende", "vond",
    "vonden", "vinden", "dacht", "dachten", "denken", "hoopt", "hoopte", "hopen", "vreest", "vreesde", "merkt",
    "merkte", "voelt", "voelde", "zag", "zagen", "zien", "wist", "wisten", "weten", "wou", "wilde", "wilden", "kwam",
    "kwamen", "deed", "deden", "bleef", "gaf", "stonden", "i", "you", "they", "he", "she", "it", "there", "are",
    "were", "has", "have", "must", "should", "would", "stands", "belongs", "comes", "goes", "does", "finds", "thinks",
    "sees", "seems", "looks", "said", "says", "asked", "asks", "thought", "felt", "feels", "hoped", "hopes", "wanted",
    "wants", "saw", "knew", "knows", "came", "went", "found", "wondered", "wonders", "werkt", "zij", "don", "doesn",
    "isn", "aren", "wasn", "re", "ve", "works", "can", "could", "needs", "do",
];

/// Words that begin a clause about what stands before them: a verb behind them is that clause's.
const RELATIVES: &[&str] = &[
    "die", "dat", "waar", "waarin", "waarmee", "zodat", "wanneer", "that", "which", "who", "where", "when", "if",
];

/// Returns whether `said` is a sentence of its own.
pub(super) fn is_sentence(said: &str) -> bool {
    let said = fold(said);
    let words = said
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut words = words
        .enumerate()
        .take_while(|(n, word)| *n == 0 || !RELATIVES.contains(word));
    words.any(|(n, word)| {
        OF_SENTENCES.contains(&word) || n == 0 && (OPENERS.contains(&word) || RELATIVES.contains(&word))
    })
}

/// What a person does who says something, as a sentence about that person begins, folded.
const OF_SPEAKERS: &[&str] = &[
    "vindt",
    "vond",
    "denkt",
    "dacht",
    "zegt",
    "zei",
    "meent",
    "meende",
    "vraagt",
    "vroeg",
    "hoopt",
    "hoopte",
    "vreest",
    "vreesde",
    "voelt",
    "voelde",
    "weet",
    "wist",
    "wil",
    "wilde",
    "wou",
    "zou",
    "ziet",
    "zag",
    "hoort",
    "hoorde",
    "mist",
    "miste",
    "kent",
    "kende",
    "gelooft",
    "verwacht",
    "verwachtte",
    "begrijpt",
    "begreep",
    "herkent",
    "herkende",
    "twijfelt",
    "twijfelde",
    "betwijfelt",
    "wenst",
    "stelt",
    "merkt",
    "merkte",
    "heeft",
    "had",
    "leest",
    "las",
    "finds",
    "found",
    "thinks",
    "thought",
    "says",
    "said",
    "asks",
    "asked",
    "hopes",
    "hoped",
    "fears",
    "feared",
    "feels",
    "felt",
    "knows",
    "knew",
    "wants",
    "wanted",
    "would",
    "sees",
    "saw",
    "hears",
    "heard",
    "misses",
    "missed",
    "believes",
    "expects",
    "understands",
    "recognises",
    "doubts",
    "wonders",
    "wondered",
    "wishes",
    "suggests",
    "disagrees",
    "agrees",
    "has",
    "reads",
];

/// Words behind *is*, *gaat* or *does* that say what a person holds of something, folded.
const STANCES: &[&str] = &[
    "akkoord",
    "eens",
    "oneens",
    "sure",
    "convinced",
    "agree",
    "overtuigd",
    "zeker",
];

/// Returns whether `said` goes on behind the one who said it: *vindt dat …*, *is niet akkoord met …*.
pub(super) fn is_of_speaker(said: &str) -> bool {
    let said = fold(said);
    let mut words = said
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    match words.next() {
        Some("is" | "gaat" | "was" | "ging" | "does" | "did") => words.take(5).any(|word| STANCES.contains(&word)),
        // *Weet ik niet* has its speaker behind it.
        Some(first) => OF_SPEAKERS.contains(&first) && words.next().is_some_and(|next| !is_speaker(next)),
        None => false,
    }
}

/// Returns whether a word is whoever speaks of oneself.
fn is_speaker(word: &str) -> bool {
    matches!(word, "ik" | "we" | "wij" | "i")
}

/// Returns whether `said` is a clause of the verb before it: *dat er weinig cultuur is*.
pub(super) fn is_clause(said: &str) -> bool {
    let first = fold(said.split_whitespace().next().unwrap_or_default());
    // *Dat klopt voor ons* is no clause: its verb follows at once.
    let verb = said
        .split_whitespace()
        .nth(1)
        .is_some_and(|word| OF_SENTENCES.contains(&fold(word).as_str()) && !is_pronoun(word));
    // *Dat verbaast me*: so does one whose object ends it.
    let object = fold(said.split_whitespace().last().unwrap_or_default());
    let short = said.split_whitespace().count() == 3 && matches!(object.as_str(), "me" | "mij" | "ons" | "us");
    matches!(first.as_str(), "dat" | "that") && !verb && !short
}

/// Returns whether a word of a sentence is its subject: *dat ze vaak komen*.
fn is_pronoun(word: &str) -> bool {
    const PRONOUNS: [&str; 14] = [
        "ik", "je", "jij", "jullie", "we", "wij", "ze", "hij", "er", "i", "you", "they", "it", "there",
    ];
    PRONOUNS.contains(&fold(word).as_str())
}

/// Returns whether `said` could be a name and what describes it: a few words that make no sentence and begin no clause.
pub(super) fn is_like_a_name(said: &str) -> bool {
    const MOST: usize = 5;
    let folded = fold(said);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let small = |word: &&str| OF_SENTENCES.contains(word) || RELATIVES.contains(word) || OPENERS.contains(word);
    (1..=MOST).contains(&words.len()) && !words.iter().any(small)
}

/// Returns an image without the word that only likens it: *als een spinnenweb* is *een spinnenweb*.
pub(super) fn image(said: &str) -> &str {
    const LIKE: [&str; 6] = ["als", "net", "net als", "zoals", "like", "just like"];
    const ARTICLES: [&str; 5] = ["een", "de", "het", "a", "an"];
    let is_article =
        |rest: &&str| ARTICLES.contains(&fold(rest.split_whitespace().next().unwrap_or_default()).as_str());
    let starts = said.match_indices(' ').map(|(at, _)| said.split_at(at));
    let mut liken = starts.filter(|(front, _)| LIKE.contains(&fold(front).as_str()));
    let found = liken.find(|(_, rest)| is_article(rest));
    found.map_or(said, |(_, rest)| rest.trim_start())
}

/// Returns the words of a sentence that may be its subject: the first few, without an article, behind *dat* where there is one.
pub(super) fn subjects(said: &str) -> Vec<String> {
    const MOST: usize = 3;
    const ARTICLES: [&str; 6] = ["de", "het", "een", "the", "a", "an"];
    const OF_THE_MAP: [&str; 8] = [
        "school",
        "team",
        "kaart",
        "map",
        "partner",
        "partners",
        "collega",
        "colleague",
    ];
    let folded = fold(said);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    // *Than that* begins no clause.
    let begins = |pair: &[&str]| matches!(pair, [before, "dat" | "that"] if !matches!(*before, "than" | "dan"));
    let from = words.windows(2).position(begins).map_or(0, |at| at + 2);
    let words: Vec<&str> = words
        .into_iter()
        .skip(from)
        .skip_while(|word| ARTICLES.contains(word))
        .take(MOST)
        .collect();
    let fronts = (1..=words.len()).rev().filter_map(|n| words.get(..n));
    let named = fronts
        .map(|front| front.join(" "))
        .filter(|front| is_like_a_name(front));
    named.filter(|front| !OF_THE_MAP.contains(&front.as_str())).collect()
}

/// Words with which a purpose or a time begins that may hold a verb, folded.
const PURPOSES: [&str; 6] = ["om", "als", "wanneer", "to", "when", "before"];

/// Words with which an occasion begins, folded.
const OCCASIONS: [&str; 16] = [
    "voor", "bij", "in", "op", "aan", "tijdens", "met", "binnen", "for", "as", "at", "on", "during", "with", "after",
    "within",
];

/// Returns whether `said` goes on behind a verb without a colon: *om nieuwe collega's wegwijs te maken*, *for the policy plan*.
pub(super) fn is_occasion(said: &str) -> bool {
    let mut words = said.split_whitespace().map(fold);
    let first = words.next().unwrap_or_default();
    let to_me = first == "to" && words.next().is_some_and(|word| matches!(word.as_str(), "me" | "us"));
    PURPOSES.contains(&first.as_str()) && !to_me || OCCASIONS.contains(&first.as_str()) && !is_sentence(said)
}

/// Words that turn a sentence round, folded.
const NEGATIONS: &[&str] = &["niet", "geen", "nooit", "nee", "neen", "not", "no", "never", "cannot"];

/// Returns whether `said` denies something.
pub(super) fn denies(said: &str) -> bool {
    let said = fold(said);
    let mut words = said.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.any(|word| NEGATIONS.contains(&word) || word.ends_with("n't"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_verb_of_its_own_is_a_sentence() {
        for said in [
            "vindt de kaart te vol",
            "#Kind en Gezin staat te ver",
            "niet akkoord over het #CLB",
            "ik blijf erbij dat het te laat is",
            "dat klopt voor ons",
            "zei dat Mieke het beter weet",
            "vond dat er te veel op staat",
            "vroeg waarom het #CLB ver staat",
            "said that it is too full",
            "the map is too full",
            "not so for us",
        ] {
            assert!(is_sentence(said), "{said}");
        }
    }

    #[test]
    fn what_a_person_says_goes_on_behind_that_person() {
        for said in [
            "vindt dat de kerkfabriek weg mag",
            "Vond de kaart te vol",
            "is niet akkoord met de plaats van het #CLB",
            "is het er niet mee eens",
            "vraagt zich af waarom het #CLB ver staat",
            "thinks that it is too full",
            "is not sure about the rings",
        ] {
            assert!(is_of_speaker(said), "{said}");
        }
        for said in [
            "staat te ver",
            "weet ik niet",
            "is te vol",
            "de kaart vindt niemand",
            "het #CLB mist",
            "too full",
            "mist",
            "",
        ] {
            assert!(!is_of_speaker(said), "{said}");
        }
    }

    #[test]
    fn a_clause_needs_no_colon_before_it() {
        for said in [
            "dat er weinig cultuur is",
            "dat ze vaak komen",
            "that the centre is far",
            "dat het #CLB ver staat",
        ] {
            assert!(is_clause(said), "{said}");
        }
        for said in [
            "dat klopt voor ons",
            "Dat verbaast me",
            "that is too far",
            "de kaart is vol",
            "",
        ] {
            assert!(!is_clause(said), "{said}");
        }
    }

    #[test]
    fn what_names_something_is_none() {
        for said in [
            "de toetsenweek",
            "een spin die in haar web zit",
            "het oudercontact met #CLB",
            "een stad met veel poorten",
            "a web that holds everything",
            "the parents' evening",
        ] {
            assert!(!is_sentence(said), "{said}");
        }
    }
}
