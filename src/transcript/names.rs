//! Takes the names of a file's speakers out of its words: whole names, first names, family names, genitives, initials, handles.
//!
//! Works before anything is written. A word that is also an everyday word is taken for a name only by a capital inside a sentence;
//! where its capital may come from the sentence, or where a name stands in small letters, it asks. Particles never count alone.

mod form;
mod hide;
mod people;
mod phrase;
#[cfg(test)]
mod tests;
mod word;

use std::collections::{BTreeMap, HashMap};

use phrase::NamePhrase;
use word::{is_small, tokens_of};

use super::label::{core_of, is_code};
use crate::session::{Mask, flat};
use crate::text::{Line, fold};

/// Somebody whom the file names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPerson {
    /// The name as the file writes it.
    pub label: Line,
    /// What stands in its place.
    pub to: Line,
}

/// What people answered to earlier questions.
#[derive(Clone, Debug, Default)]
pub struct NameAnswers {
    /// Words that are a name wherever they stand.
    pub mask: Vec<Line>,
    /// Words that are no name.
    pub keep: Vec<Line>,
}

/// What was found: decides nothing, but is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameFinding {
    /// First name and family name.
    Full,
    /// A first name.
    First,
    /// A family name.
    Last,
    /// Initials, with or without a family name.
    Initials,
    /// A name written as one word, as in addresses.
    Handle,
    /// A word that was masked before or is masked by hand.
    Other,
}

impl NameFinding {
    /// Returns the word under which it is counted in `talk.vtt`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full-name",
            Self::First => "first-name",
            Self::Last => "family-name",
            Self::Initials => "initials",
            Self::Handle => "handle",
            Self::Other => "masked-word",
        }
    }
}

/// A word that may be a name or not, and must be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameQuestion {
    /// The word, as it first stands.
    pub word: String,
    /// How often it stands so.
    pub count: usize,
    /// Words around its first places.
    pub around: Vec<Line>,
}

/// Replaces names, counts them, and gathers questions.
#[derive(Debug)]
pub struct Hider {
    phrases: HashMap<String, Vec<NamePhrase>>,
    places: Vec<Line>,
    keep: Vec<String>,
    /// Words that people said are a name, also where kring would ask; and whether they said so in small letters.
    sure: Vec<(Vec<String>, bool)>,
    /// The name masks that this hider makes, for the private list.
    masks: Vec<Mask>,
    /// Every name of that list with what stands for it: they are found as the masks of a session find them, so that no form stays here
    /// that is masked there.
    names: Vec<(Line, Line)>,
    counts: BTreeMap<NameFinding, u64>,
    questions: BTreeMap<String, NameQuestion>,
}

impl Hider {
    /// Returns a hider for the people of a file. `plain` stands for a name that several bear; `masks` were made before; `functions` are no
    /// names although speakers may be called after them.
    pub fn new(
        people: &[NamedPerson],
        plain: &Line,
        masks: &[Mask],
        functions: &[Line],
        answers: &NameAnswers,
    ) -> Self {
        let mut hider = Self {
            phrases: HashMap::new(),
            places: vec![plain.clone()],
            keep: answers.keep.iter().map(|word| tokens_of(word).join(" ")).collect(),
            sure: answers
                .mask
                .iter()
                .map(|word| (tokens_of(word), is_small(word)))
                .collect(),
            masks: Vec::new(),
            names: Vec::new(),
            counts: BTreeMap::new(),
            questions: BTreeMap::new(),
        };
        let functions: Vec<String> = functions.iter().map(|function| fold(function)).collect();
        for person in people {
            let core = core_of(&person.label);
            if !is_code(core) && !functions.contains(&fold(core)) {
                hider.person(person);
            }
        }
        for mask in masks {
            if let Some(to) = &mask.to {
                hider.word(&mask.from, to.clone());
                hider.inflected(&mask.from, to);
            }
        }
        for word in &answers.mask {
            let to = hider.stands_for(word).unwrap_or_else(|| {
                hider.word(word, plain.clone());
                plain.clone()
            });
            hider.inflected(word, &to);
            if !masks.iter().any(|mask| fold(&mask.from) == fold(word)) {
                hider.remember(word, &to);
            }
        }
        hider
            .phrases
            .values_mut()
            .for_each(|list| list.sort_by_key(|p| std::cmp::Reverse(p.tokens.len())));
        hider.settle();
        let all = masks.iter().chain(&hider.masks);
        let named = all.filter_map(|mask| Some((mask.from.clone(), mask.to.clone()?)));
        hider.names = named
            .filter(|(from, _)| !hider.keep.contains(&tokens_of(from).join(" ")))
            .collect();
        hider
    }

    /// Returns what stands for a word that is known as a name, in whichever form.
    fn stands_for(&self, word: &str) -> Option<Line> {
        let tokens = tokens_of(word);
        let known = self.phrases.values().flatten().find(|phrase| phrase.tokens == tokens)?;
        self.places.get(known.to).cloned()
    }

    /// Takes the names out of what is written instead of a name: a function may name somebody else.
    fn settle(&mut self) {
        for at in 0..self.places.len() {
            let place = self.places.get(at).cloned().unwrap_or_default();
            let told = self.hide(&place);
            if let (Some(told), Some(place)) = (told, self.places.get_mut(at)) {
                *place = Line::new(&flat(&told));
            }
        }
        for at in 0..self.masks.len() {
            let to = self.masks.get(at).and_then(|mask| mask.to.clone());
            let told = to.and_then(|to| self.hide(&to));
            if let (Some(told), Some(mask)) = (told, self.masks.get_mut(at)) {
                mask.to = Some(Line::new(&flat(&told)));
            }
        }
        self.counts.clear();
        self.questions.clear();
    }

    /// Returns how many names were replaced, by kind.
    pub fn counts(&self) -> BTreeMap<Line, u64> {
        self.counts.iter().map(|(kind, n)| (kind.word().into(), *n)).collect()
    }

    /// Returns what must be asked before anything may be written.
    pub fn questions(&self) -> Vec<NameQuestion> {
        self.questions.values().cloned().collect()
    }

    /// Returns the masks that belong on the private list from now on.
    pub fn masks(&self) -> &[Mask] {
        &self.masks
    }
}
