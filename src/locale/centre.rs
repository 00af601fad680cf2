//! The texts of a language about another centre than a school: its noun takes the place of *school* in what kring says.
//!
//! Only messages are rewritten, never what somebody said and never the name of a variable.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{Words, file_of};
use crate::deck::{CentreNoun, Deck, Lang};

/// The noun that messages are written with.
const SCHOOL: &str = "school";

impl Words {
    /// Returns the texts of a language about what stands in the middle of a deck's map.
    pub fn about(deck: &Deck, lang: Lang) -> &'static Self {
        match deck.centre_in(lang) {
            None => Self::of(lang),
            Some(centre) => Self::centred(lang, centre),
        }
    }

    /// Returns the texts with another noun; each is made once and kept, for a program reads few decks.
    fn centred(lang: Lang, centre: CentreNoun) -> &'static Self {
        static MADE: Mutex<BTreeMap<(Lang, CentreNoun), &'static Words>> = Mutex::new(BTreeMap::new());
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry((lang, centre)).or_insert_with_key(|(lang, centre)| {
            let (tag, file) = file_of(*lang);
            let file: &'static str = Box::leak(rewritten(file, centre).into_boxed_str());
            Box::leak(Box::new(Self::new(*lang, tag, file)))
        })
    }
}

/// Returns the messages with the noun of `centre` for *school*, and in Dutch the article and the words that follow its gender.
fn rewritten(file: &str, centre: &CentreNoun) -> String {
    let mut out = String::with_capacity(file.len());
    let mut rest = file;
    while let Some(at) = position(rest) {
        let (before, found) = rest.split_at(at);
        let (word, after) = found.split_at(SCHOOL.len());
        out.push_str(before);
        if is_noun(&out, after) {
            if centre.het {
                to_neuter(&mut out);
            }
            push_like(&mut out, word, &centre.noun);
        } else {
            out.push_str(word);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns where the noun stands first, with or without a capital.
fn position(text: &str) -> Option<usize> {
    text.find(SCHOOL).into_iter().chain(text.find("School")).min()
}

/// Returns whether the word between two texts is the noun itself: no part of another word, of an id or of a variable's name.
fn is_noun(before: &str, after: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '$');
    !before.ends_with(part) && !after.starts_with(part)
}

/// Turns the last word into what goes with a noun of *het*.
fn to_neuter(out: &mut String) {
    const FORMS: [(&str, &str); 8] = [
        ("deze ", "dit "),
        ("Deze ", "Dit "),
        ("onze ", "ons "),
        ("Onze ", "Ons "),
        ("elke ", "elk "),
        ("Elke ", "Elk "),
        ("de ", "het "),
        ("De ", "Het "),
    ];
    for (common, neuter) in FORMS {
        let Some(stem) = out.strip_suffix(common) else { continue };
        if !stem.ends_with(char::is_alphanumeric) {
            let length = stem.len();
            out.truncate(length);
            out.push_str(neuter);
            return;
        }
    }
}

/// Adds a noun, with a capital where `word` has one.
fn push_like(out: &mut String, word: &str, noun: &str) {
    let mut letters = noun.chars();
    match letters.next().filter(|_| word.starts_with(char::is_uppercase)) {
        Some(first) => {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
        None => out.push_str(noun),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(file: &str, noun: &str, het: bool) -> String {
        rewritten(file, &CentreNoun { noun: noun.into(), het })
    }

    #[test]
    fn the_noun_is_put_for_school_and_for_nothing_else() {
        let file = "the-school = de school\nreport-title = Bevindingen van school { $school }\nform-school = School, schoolteam, scholen";
        let expected = "the-school = de buurt\nreport-title = Bevindingen van buurt { $school }\nform-school = Buurt, schoolteam, scholen";
        assert_eq!(said(file, "buurt", false), expected);
    }

    #[test]
    fn articles_follow_a_noun_of_het() {
        assert_eq!(
            said("De school. deze school, onze school, wilde school", "dorp", true),
            "Het dorp. dit dorp, ons dorp, wilde dorp"
        );
        assert_eq!(said("the school’s own", "village", false), "the village’s own");
    }

    #[test]
    fn every_message_is_there_under_the_same_id() {
        for lang in [Lang::Nl, Lang::En] {
            let centre = CentreNoun {
                noun: "buurt".into(),
                het: false,
            };
            let (plain, other) = (Words::of(lang), Words::centred(lang, centre));
            let ids = |words: &Words| {
                words
                    .messages
                    .iter()
                    .map(|message| message.source.split(' ').next().unwrap_or_default().to_owned())
                    .collect::<Vec<_>>()
            };
            assert_eq!(ids(plain), ids(other));
            assert!(other.get("the-school").ends_with("buurt"));
        }
    }
}
