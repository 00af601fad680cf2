//! Ordinary words before a colon, that are no function: those with which sentences begin, and small words of any sentence.
//!
//! Knows nobody of a session.

/// Returns whether a folded word is one that sentences begin with or are joined by.
pub(super) fn is_ordinary(word: &str) -> bool {
    is_opener(word) || is_small(word)
}

/// Returns whether a folded word stands alone or last before the colon of a sentence.
pub(super) fn is_opener(word: &str) -> bool {
    OPENERS.contains(&word)
}

/// Returns whether a folded word is a small word of a sentence.
pub(super) fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

/// Words that stand alone or last before the colon of a sentence.
const OPENERS: &[&str] = &[
    "aanvulling",
    "actie",
    "afspraak",
    "antwoord",
    "bedenking",
    "besluit",
    "bijvoorbeeld",
    "bv",
    "citaat",
    "conclusie",
    "concreet",
    "dilemma",
    "doel",
    "dus",
    "gevolg",
    "gezegd",
    "herinnering",
    "idee",
    "kort",
    "kortom",
    "let",
    "nadeel",
    "nb",
    "nota",
    "noot",
    "opmerking",
    "opm",
    "plan",
    "probleem",
    "ps",
    "reden",
    "resultaat",
    "samengevat",
    "samenvatting",
    "stelling",
    "suggestie",
    "taak",
    "todo",
    "tip",
    "voorbeeld",
    "voordeel",
    "voorstel",
    "vraag",
    "action",
    "advantage",
    "aim",
    "answer",
    "conclusion",
    "example",
    "goal",
    "namely",
    "note",
    "plus",
    "point",
    "problem",
    "question",
    "reason",
    "remark",
    "result",
    "so",
    "suggestion",
    "summary",
];

/// Small words, and numbers in words: they belong to a sentence, and to no function.
const SMALL: &[&str] = &[
    "aan", "al", "alle", "als", "ander", "andere", "bij", "daar", "dan", "dat", "de", "deze", "die", "dit", "doen",
    "drie", "een", "eerst", "eerste", "en", "er", "geen", "gewoon", "graag", "het", "hier", "hoe", "ik", "in", "is",
    "ja", "je", "kan", "maar", "mag", "meer", "met", "mijn", "moet", "naar", "nee", "niet", "nog", "nu", "of", "om",
    "ons", "onze", "ook", "op", "over", "te", "ten", "tot", "twee", "uit", "van", "veel", "vier", "vijf", "vol",
    "voor", "waar", "wat", "we", "wel", "wie", "wij", "wordt", "zegt", "zei", "zijn", "zo", "about", "an", "and",
    "are", "at", "but", "for", "from", "has", "i", "it", "not", "of", "one", "our", "that", "the", "there", "they",
    "this", "three", "to", "two", "what",
];
