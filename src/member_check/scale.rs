//! The words of the answer scale at a conclusion, in Dutch and English, as somebody types them in a hurry: *ja*, *wel herkenbaar*, *deels*,
//! *niet akkoord*.
//!
//! Knows no numbers. Where words say two things, nothing is told rather than guessed.

/// An answer to whether a conclusion is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recognition {
    /// It is.
    Yes,
    /// In part, or with doubts.
    Partly,
    /// It is not.
    No,
}

/// Words that say yes.
const YES: [&str; 40] = [
    "ja",
    "jawel",
    "j",
    "wel",
    "akkoord",
    "accoord",
    "eens",
    "herkenbaar",
    "herken",
    "herkent",
    "herkennen",
    "herkend",
    "herkenning",
    "klopt",
    "kloppen",
    "juist",
    "waar",
    "voor",
    "ok",
    "oke",
    "oké",
    "okay",
    "yes",
    "y",
    "yep",
    "yeah",
    "agree",
    "agrees",
    "agreed",
    "recognise",
    "recognises",
    "recognised",
    "recognize",
    "recognizes",
    "recognized",
    "true",
    "right",
    "correct",
    "for",
    "pro",
];
/// Words that say in part, alone or with a word that says yes or no.
const PARTLY: [&str; 24] = [
    "deels",
    "gedeeltelijk",
    "grotendeels",
    "half",
    "halvelings",
    "beetje",
    "enigszins",
    "soms",
    "misschien",
    "twijfel",
    "twijfels",
    "twijfelt",
    "twijfelen",
    "min",
    "partly",
    "partially",
    "somewhat",
    "mostly",
    "part",
    "maybe",
    "sometimes",
    "doubt",
    "doubts",
    "unsure",
];
/// Words that say no by themselves.
const NO: [&str; 8] = ["nee", "neen", "no", "nope", "oneens", "tegen", "disagree", "against"];
/// Words that turn what stands with them into no.
const NOT: [&str; 9] = ["niet", "geen", "not", "don't", "dont", "doesn't", "doesnt", "n", "nt"];
/// Words of degree: behind *niet* they leave something, as in *niet helemaal*.
const DEGREES: [&str; 14] = [
    "helemaal",
    "volledig",
    "altijd",
    "overal",
    "alles",
    "zeker",
    "echt",
    "entirely",
    "fully",
    "completely",
    "totally",
    "always",
    "quite",
    "sure",
];
/// Words that nobody can put on the scale: to abstain, the others.
const OTHERS: [&str; 15] = [
    "rest",
    "anderen",
    "others",
    "mening",
    "opinion",
    "weten",
    "weet",
    "know",
    "onthouding",
    "onthoudingen",
    "onthouden",
    "blanco",
    "abstain",
    "abstained",
    "neutraal",
];
/// Words that stand with them and say nothing.
const FILLERS: [&str; 62] = [
    "het",
    "dit",
    "dat",
    "er",
    "mee",
    "ermee",
    "erin",
    "hierin",
    "zich",
    "heel",
    "erg",
    "goed",
    "en",
    "of",
    "de",
    "een",
    "x",
    "maal",
    "keer",
    "hand",
    "handen",
    "stem",
    "stemmen",
    "mensen",
    "personen",
    "collega's",
    "collega’s",
    "collegas",
    "vinden",
    "vindt",
    "zeggen",
    "zegt",
    "zijn",
    "is",
    "hiermee",
    "ten",
    "meer",
    "minder",
    "nog",
    "maar",
    "and",
    "the",
    "a",
    "it",
    "this",
    "that",
    "with",
    "at",
    "all",
    "in",
    "bit",
    "or",
    "less",
    "more",
    "do",
    "are",
    "say",
    "says",
    "hands",
    "people",
    "votes",
    "very",
];

/// Returns whether a word, in lower case, is part of an answer: nothing else may stand in a count of hands.
pub(super) fn is_of_scale(word: &str) -> bool {
    answers(word) || is_filler(word) || DEGREES.contains(&word) || OTHERS.contains(&word)
}

/// Returns whether a word stands with an answer and says nothing.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

/// Returns whether a word says yes, in part, or no.
fn answers(word: &str) -> bool {
    YES.contains(&word) || PARTLY.contains(&word) || NO.contains(&word) || NOT.contains(&word)
}

/// Returns the answer that words give together; `None` where they give none, or two.
pub(super) fn answer(words: &[String]) -> Option<Recognition> {
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let (yes, no, not) = (any(&YES), any(&NO), any(&NOT));
    let short_of = words.windows(2).any(|two| {
        let [first, second] = two else { return false };
        NOT.contains(&first.as_str()) && DEGREES.contains(&second.as_str()) && second != "echt"
    });
    match () {
        () if any(&OTHERS) || yes && no && !not => None,
        () if any(&PARTLY) || short_of => Some(Recognition::Partly),
        // *Niet tegen* is neither yes nor no.
        () if not && any(&["oneens", "tegen", "disagree", "against"]) => None,
        () if no || not => Some(Recognition::No),
        () => yes.then_some(Recognition::Yes),
    }
}
