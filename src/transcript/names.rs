//! Takes the names of a file's speakers out of its words: whole names, first names, family names, genitives, initials, handles.
//!
//! Works before anything is written. A word that is also an everyday word is taken for a name only by a capital inside a sentence;
//! where its capital may come from the sentence, or where a name stands in small letters, it asks. Particles never count alone.

mod form;
mod phrase;
#[cfg(test)]
mod tests;
mod word;

use std::collections::{BTreeMap, HashMap};

use form::{Name, inflections, unjoined};
use phrase::{Phrase, Rule, Verdict, verdict};
use word::{Word, genitive, is_alone, is_joined, is_small, tokens_of, words};

use super::label::{core_of, is_code};
use super::ordinary::is_ordinary;
use crate::session::{Mask, flat, replace_word};
use crate::text::{Line, fold};

/// Somebody whom the file names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name as the file writes it.
    pub label: Line,
    /// What stands in its place.
    pub to: Line,
}

/// What people answered to earlier questions.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Words that are a name wherever they stand.
    pub mask: Vec<Line>,
    /// Words that are no name.
    pub keep: Vec<Line>,
}

/// What was found: decides nothing, but is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
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

impl Kind {
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
pub struct Question {
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
    phrases: HashMap<String, Vec<Phrase>>,
    places: Vec<Line>,
    keep: Vec<String>,
    /// Words that people said are a name, also where kring would ask; and whether they said so in small letters.
    sure: Vec<(Vec<String>, bool)>,
    /// The name masks that this hider makes, for the private list.
    masks: Vec<Mask>,
    /// Every name of that list with what stands for it: they are found as the masks of a session find them, so that no form stays here
    /// that is masked there.
    names: Vec<(Line, Line)>,
    counts: BTreeMap<Kind, u64>,
    questions: BTreeMap<String, Question>,
}

impl Hider {
    /// Returns a hider for the people of a file. `plain` stands for a name that several bear; `masks` were made before; `functions` are no
    /// names although speakers may be called after them.
    pub fn new(people: &[Person], plain: &Line, masks: &[Mask], functions: &[Line], answers: &Answers) -> Self {
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
    pub fn questions(&self) -> Vec<Question> {
        self.questions.values().cloned().collect()
    }

    /// Returns the masks that belong on the private list from now on.
    pub fn masks(&self) -> &[Mask] {
        &self.masks
    }

    /// Puts a word that is a name wherever it stands.
    fn word(&mut self, from: &str, to: Line) {
        let to = self.place(&to);
        let tokens = tokens_of(from);
        self.add(tokens, to, Kind::Other, Rule::Always);
    }

    /// Puts the forms of a single word that is masked, such as the diminutive: a mask by hand names one form only.
    fn inflected(&mut self, word: &str, to: &Line) {
        let tokens = tokens_of(word);
        let [token] = tokens.as_slice() else { return };
        let rule = if is_small(word) { Rule::Name } else { Rule::Capital };
        let to = self.place(to);
        for form in inflections(token).into_iter().filter(|form| form != token) {
            self.add(vec![form], to, Kind::Other, rule);
        }
    }

    fn place(&mut self, to: &Line) -> usize {
        match self.places.iter().position(|known| known == to) {
            Some(at) => at,
            None => {
                self.places.push(to.clone());
                self.places.len() - 1
            }
        }
    }

    fn remember(&mut self, from: &str, to: &Line) {
        let from = Line::new(from);
        if !from.is_empty() && !self.masks.iter().any(|mask| fold(&mask.from) == fold(&from)) {
            self.masks.push(Mask {
                from,
                to: Some(to.clone()),
            });
        }
    }

    /// Adds every form in which a person may be named.
    fn person(&mut self, person: &Person) {
        let to = self.place(&person.to);
        let name = Name::of(&person.label);
        let rule = |word: &str| match () {
            () if is_ordinary(word) || word.chars().count() < 2 => Rule::Ordinary,
            () if name.function().is_some_and(|function| function == word) => Rule::Ordinary,
            () => Rule::Name,
        };
        let (first, last) = (name.first.clone(), name.last.clone());
        self.add([first.clone(), last.clone()].concat(), to, Kind::Full, Rule::Name);
        self.add([last.clone(), first.clone()].concat(), to, Kind::Full, Rule::Name);
        for (part, kind) in [(&first, Kind::First), (&last, Kind::Last)] {
            if part.len() > 1 {
                self.add(part.clone(), to, kind, Rule::Name);
            }
            let alone = part.iter().filter(|word| is_alone(word));
            for word in alone.clone() {
                for form in inflections(word) {
                    self.add(vec![form], to, kind, rule(word));
                }
            }
        }
        for split in last.iter().filter_map(|word| unjoined(word)) {
            self.add(split, to, Kind::Last, Rule::Name);
        }
        self.short_forms(&name, to);
        self.remember(&name.written(), &person.to);
        let words = first
            .iter()
            .chain(&last)
            .filter(|word| is_alone(word) && (rule(word) != Rule::Ordinary || self.is_sure(word)));
        for word in words.cloned().collect::<Vec<_>>() {
            // With the capital it bears in the label: a mask in small letters would stand for ordinary words.
            let parts = name.words.iter().flat_map(|w| w.split(|c: char| !c.is_alphanumeric()));
            let written = parts.into_iter().find(|part| fold(part) == word).map(ToOwned::to_owned);
            self.remember(&written.unwrap_or(word), &person.to);
        }
    }

    /// Returns whether people said of a word that it is a name.
    fn is_sure(&self, word: &str) -> bool {
        self.sure
            .iter()
            .any(|(sure, _)| sure.iter().map(String::as_str).eq([word]))
    }

    /// Initials and handles.
    fn short_forms(&mut self, name: &Name, to: usize) {
        let (Some(first), Some(initial)) = (name.first.first(), name.initial()) else {
            return;
        };
        if name.last.is_empty() {
            return;
        }
        let bare: Vec<String> = name.last.iter().filter(|word| is_alone(word)).cloned().collect();
        let last_initial = bare.last().and_then(|word| word.chars().next());
        let last_initial = last_initial.map(String::from).unwrap_or_default();
        let initials = [
            ([vec![initial.clone()], name.last.clone()].concat(), Rule::Name),
            ([vec![initial.clone()], bare.clone()].concat(), Rule::Name),
            (vec![first.clone(), last_initial.clone()], Rule::Dotted),
            (vec![initial.clone(), last_initial.clone()], Rule::Dotted),
            (vec![format!("{initial}{last_initial}")], Rule::Capitals),
        ];
        for (tokens, rule) in initials {
            self.add(tokens, to, Kind::Initials, rule);
        }
        // Of the whole name, with and without its particles, and of the first of two family names: `JVDB`, `J.B.`.
        let letters = |words: &[String]| -> Vec<String> {
            let all = words.iter().filter_map(|word| word.chars().next()).map(String::from);
            std::iter::once(initial.clone()).chain(all).collect()
        };
        for letters in [
            letters(&name.last),
            letters(&bare),
            letters(bare.get(..1).unwrap_or_default()),
        ] {
            self.add(vec![letters.concat()], to, Kind::Initials, Rule::Capitals);
            self.add(letters, to, Kind::Initials, Rule::Dotted);
        }
        // Written as one, its hyphens kept: `jean-pierrepeeters`.
        for glued in [name.words.concat(), name.words.iter().skip(1).cloned().collect()] {
            self.add(tokens_of(&glued), to, Kind::Handle, Rule::Always);
        }
        // A first name of several words is written as one too: `jeanpierre`.
        let (whole, joined, tail) = (name.first.concat(), name.last.concat(), bare.concat());
        let handles = [
            format!("{first}{joined}"),
            format!("{initial}{joined}"),
            format!("{first}{tail}"),
            format!("{initial}{tail}"),
            format!("{first}{last_initial}"),
            format!("{joined}{first}"),
            format!("{joined}{initial}"),
            if name.first.len() > 1 {
                whole.clone()
            } else {
                String::new()
            },
            format!("{whole}{joined}"),
            format!("{whole}{tail}"),
            format!("{joined}{whole}"),
            joined,
        ];
        for handle in handles.into_iter().filter(|handle| handle.chars().count() > 3) {
            self.add(vec![handle], to, Kind::Handle, Rule::Always);
        }
    }

    /// Puts a phrase; one that two people share stands for neither.
    fn add(&mut self, tokens: Vec<String>, to: usize, kind: Kind, rule: Rule) {
        let Some(first) = tokens.first().cloned() else { return };
        if tokens.iter().all(|word| !is_alone(word)) && rule != Rule::Dotted && rule != Rule::Always
            || tokens.iter().any(String::is_empty)
        {
            return;
        }
        // An everyday word that is a handle of somebody (`debie` for De Bie) is none.
        let everyday = kind == Kind::Handle && tokens.iter().all(|word| is_ordinary(word));
        if everyday || kind != Kind::Other && tokens.len() == 1 && self.keep.contains(&first) {
            return;
        }
        let said = || self.sure.iter().filter(|(sure, _)| *sure == tokens);
        let rule = match said().next() {
            None => rule,
            // `Roos` is a name: the flower in small letters is none.
            Some(_) if rule == Rule::Ordinary && said().all(|(_, small)| !small) => Rule::Capital,
            Some(_) => Rule::Always,
        };
        let list = self.phrases.entry(first).or_default();
        match list.iter_mut().find(|phrase| phrase.tokens == tokens) {
            Some(known) if known.to != to => known.to = 0,
            Some(known) => {
                if matches!(rule, Rule::Always | Rule::Capital) && known.rule != Rule::Always {
                    known.rule = rule;
                }
            }
            None => list.push(Phrase { tokens, to, kind, rule }),
        }
    }

    /// Returns a text without the names; `None` where it holds none.
    pub fn hide(&mut self, text: &str) -> Option<Line> {
        let asked = |hider: &Self| hider.questions.values().map(|question| question.count).sum::<usize>();
        let before = asked(self);
        let told = self.hide_phrases(text);
        // What is asked about here is replaced once it is answered.
        if asked(self) > before {
            return told;
        }
        let mut hidden = told.as_deref().unwrap_or(text).to_owned();
        for (from, to) in &self.names {
            let without = replace_word(&hidden, from, to);
            if without != hidden {
                *self.counts.entry(Kind::Other).or_default() += 1;
                hidden = without;
            }
        }
        (hidden != text).then(|| Line::new(&hidden))
    }

    fn hide_phrases(&mut self, text: &str) -> Option<Line> {
        let words = words(text);
        let mut out = String::new();
        let (mut at, mut copied) = (0, 0);
        while let Some(word) = words.get(at) {
            let Some((phrase, verdict)) = self.find(text, &words, at) else {
                at += 1;
                continue;
            };
            let last = words.get(at + phrase.tokens.len() - 1).unwrap_or(word);
            let (to, kind, length) = (phrase.to, phrase.kind, phrase.tokens.len());
            if verdict == Verdict::Ask {
                self.ask(text, word, last);
                at += length;
                continue;
            }
            out.push_str(text.get(copied..word.from).unwrap_or_default());
            out.push_str(self.places.get(to).map_or("", |place| place.as_str()));
            copied = last.to + genitive(text.get(last.to..).unwrap_or_default());
            *self.counts.entry(kind).or_default() += 1;
            at += length;
            // The `s` of a genitive is a word of its own to the eye of this loop.
            while words.get(at).is_some_and(|next| next.from < copied) {
                at += 1;
            }
        }
        if copied == 0 {
            return None;
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        Some(Line::new(&out))
    }

    /// Returns the longest phrase that stands at a word, and whether it is the name.
    fn find(&self, text: &str, words: &[Word], at: usize) -> Option<(&Phrase, Verdict)> {
        let first = words.get(at)?;
        let bare = first.unnumbered();
        let numbered = || {
            (bare.len() < first.folded.len())
                .then(|| self.phrases.get(bare))
                .flatten()
        };
        let list = self.phrases.get(&first.folded).or_else(numbered)?;
        list.iter().find_map(|phrase| {
            let here = words.get(at..at + phrase.tokens.len())?;
            let same = here.iter().zip(&phrase.tokens).all(|(word, token)| {
                // Who has a namesake is `janpeeters2`.
                word.folded == *token || phrase.kind == Kind::Handle && word.unnumbered() == token
            });
            if !same || !is_joined(text, here) {
                return None;
            }
            let verdict = verdict(phrase, text, here)?;
            let kept = verdict == Verdict::Ask && self.keep.contains(&phrase.tokens.join(" "));
            (!kept).then_some((phrase, verdict))
        })
    }

    fn ask(&mut self, text: &str, first: &Word, last: &Word) {
        let word = text.get(first.from..last.to).unwrap_or_default();
        let question = self.questions.entry(word.to_owned()).or_insert_with(|| Question {
            word: word.to_owned(),
            count: 0,
            around: Vec::new(),
        });
        question.count += 1;
        if question.around.len() < 2 {
            let before: String = text
                .get(..first.from)
                .unwrap_or_default()
                .chars()
                .rev()
                .take(24)
                .collect();
            let before: String = before.chars().rev().collect();
            let after: String = text.get(last.to..).unwrap_or_default().chars().take(24).collect();
            question.around.push(Line::new(&format!("{before}{word}{after}")));
        }
    }
}
