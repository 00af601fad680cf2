//! Initials: `J.P.`, `J. Peeters`, `V. komt een halve dag`, `juf K.`

use super::lists::{self, marked};
use super::sentence::{KnownWords, WordKind};
use super::shape;
use super::why::Giveaway;

/// Two capitals with stops that are no initials.
const NOT: [&str; 26] = [
    "L.O", "P.V", "P.O", "T.O", "W.O", "M.O", "B.O", "S.O", "A.D", "N.B", "P.S", "T.V", "U.S", "E.U", "U.K", "V.S",
    "N.V", "B.V", "C.V", "K.O", "O.K", "C.C", "G.C", "A.S", "L.S", "V.N",
];

/// Returns whether the word at `at` is somebody's initials.
pub(super) fn sign(sentence: &KnownWords<'_, '_>, at: usize) -> Option<Giveaway> {
    let token = sentence.token(at)?;
    let word = token.word.as_ref();
    let found = if shape::one_capital(word) {
        alone(sentence, at)
    } else {
        several(word)
    };
    found.then_some(Giveaway::Initials)
}

/// Returns whether a word is two or three capitals with stops between them: `J.P.`; not the subject `L.O.`, not `C.L.B.`
fn several(word: &str) -> bool {
    let letters: Vec<&str> = word.split('.').collect();
    let short = || letters.concat().to_lowercase();
    (2..=3).contains(&letters.len())
        && letters.iter().all(|l| shape::one_capital(l))
        && !NOT.contains(&word)
        && !lists::no_name(&short())
}

/// Returns whether a single capital is an initial: with a family name behind it, or standing where only somebody can stand.
fn alone(sentence: &KnownWords<'_, '_>, at: usize) -> bool {
    let Some(token) = sentence.token(at) else { return false };
    let (before, after) = (sentence.before(at), sentence.after(at));
    if marked("list", before) || sentence.context.allows(token.lower()) {
        return false;
    }
    let name_follows = sentence
        .token(at + 1)
        .is_some_and(|next| next.joined && (!next.begins || token.stopped))
        && sentence.capital(at + 1)
        && matches!(
            sentence.kind(at + 1),
            WordKind::Name | WordKind::Unknown | WordKind::FamilyOrWord
        );
    if name_follows && (token.stopped || !token.begins) {
        return true;
    }
    let person = marked("title", before) || marked("person", before);
    let does = marked("deed", after) || marked("state", after);
    match (token.stopped, token.begins) {
        (true, true) => does || matches!(after, "en" | "and"),
        (true, false) => person || does || marked("to", before) || marked("deed", before) || marked("plural", before),
        (false, true) => does && !matches!(token.word.as_ref(), "I" | "U" | "A" | "O"),
        (false, false) => person,
    }
}
