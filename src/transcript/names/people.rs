//! In which forms the people of a file may be named: first and family names, genitives, initials, handles, and what is masked by hand.
//!
//! Gathers phrases for a [`Hider`]; never reads a text.

use super::form::{Name, inflections, unjoined};
use super::phrase::{NamePhrase, PhraseRule};
use super::word::{is_alone, is_small, tokens_of};
use super::{Hider, NameFinding, NamedPerson};
use crate::session::Mask;
use crate::text::{Line, fold};
use crate::transcript::ordinary::is_ordinary;

impl Hider {
    /// Puts a word that is a name wherever it stands.
    pub(super) fn word(&mut self, from: &str, to: Line) {
        let to = self.place(&to);
        let tokens = tokens_of(from);
        self.add(tokens, to, NameFinding::Other, PhraseRule::Always);
    }

    /// Puts the forms of a single word that is masked, such as the diminutive: a mask by hand names one form only.
    pub(super) fn inflected(&mut self, word: &str, to: &Line) {
        let tokens = tokens_of(word);
        let [token] = tokens.as_slice() else { return };
        let rule = if is_small(word) {
            PhraseRule::Name
        } else {
            PhraseRule::Capital
        };
        let to = self.place(to);
        for form in inflections(token).into_iter().filter(|form| form != token) {
            self.add(vec![form], to, NameFinding::Other, rule);
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

    pub(super) fn remember(&mut self, from: &str, to: &Line) {
        let from = Line::new(from);
        if !from.is_empty() && !self.masks.iter().any(|mask| fold(&mask.from) == fold(&from)) {
            self.masks.push(Mask {
                from,
                to: Some(to.clone()),
            });
        }
    }

    /// Adds every form in which a person may be named.
    pub(super) fn person(&mut self, person: &NamedPerson) {
        let to = self.place(&person.to);
        let name = Name::of(&person.label);
        let rule = |word: &str| match () {
            () if is_ordinary(word) || word.chars().count() < 2 => PhraseRule::Ordinary,
            () if name.function().is_some_and(|function| function == word) => PhraseRule::Ordinary,
            () => PhraseRule::Name,
        };
        let (first, last) = (name.first.clone(), name.last.clone());
        self.add(
            [first.clone(), last.clone()].concat(),
            to,
            NameFinding::Full,
            PhraseRule::Name,
        );
        self.add(
            [last.clone(), first.clone()].concat(),
            to,
            NameFinding::Full,
            PhraseRule::Name,
        );
        for (part, kind) in [(&first, NameFinding::First), (&last, NameFinding::Last)] {
            if part.len() > 1 {
                self.add(part.clone(), to, kind, PhraseRule::Name);
            }
            let alone = part.iter().filter(|word| is_alone(word));
            for word in alone.clone() {
                for form in inflections(word) {
                    self.add(vec![form], to, kind, rule(word));
                }
            }
        }
        for split in last.iter().filter_map(|word| unjoined(word)) {
            self.add(split, to, NameFinding::Last, PhraseRule::Name);
        }
        self.short_forms(&name, to);
        self.remember(&name.written(), &person.to);
        let words = first
            .iter()
            .chain(&last)
            .filter(|word| is_alone(word) && (rule(word) != PhraseRule::Ordinary || self.is_sure(word)));
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

    /// Adds initials, and the names that people sign in with.
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
            ([vec![initial.clone()], name.last.clone()].concat(), PhraseRule::Name),
            ([vec![initial.clone()], bare.clone()].concat(), PhraseRule::Name),
            (vec![first.clone(), last_initial.clone()], PhraseRule::Dotted),
            (vec![initial.clone(), last_initial.clone()], PhraseRule::Dotted),
            (vec![format!("{initial}{last_initial}")], PhraseRule::Capitals),
        ];
        for (tokens, rule) in initials {
            self.add(tokens, to, NameFinding::Initials, rule);
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
            self.add(vec![letters.concat()], to, NameFinding::Initials, PhraseRule::Capitals);
            self.add(letters, to, NameFinding::Initials, PhraseRule::Dotted);
        }
        self.handles(name, (first, &initial, &last_initial), &bare.concat(), to);
    }

    /// Adds names written as one word, as people sign in with; `tail` is the last name without its particles.
    fn handles(&mut self, name: &Name, (first, initial, last_initial): (&str, &str, &str), tail: &str, to: usize) {
        // With its hyphens kept: `jean-pierrepeeters`.
        for glued in [name.words.concat(), name.words.iter().skip(1).cloned().collect()] {
            self.add(tokens_of(&glued), to, NameFinding::Handle, PhraseRule::Always);
        }
        // A first name of several words is written as one too: `jeanpierre`.
        let (whole, joined) = (name.first.concat(), name.last.concat());
        let several = if name.first.len() > 1 { whole.as_str() } else { "" };
        let handles = [
            format!("{first}{joined}"),
            format!("{initial}{joined}"),
            format!("{first}{tail}"),
            format!("{initial}{tail}"),
            format!("{first}{last_initial}"),
            format!("{joined}{first}"),
            format!("{joined}{initial}"),
            several.to_owned(),
            format!("{whole}{joined}"),
            format!("{whole}{tail}"),
            format!("{joined}{whole}"),
            joined,
        ];
        for handle in handles.into_iter().filter(|handle| handle.chars().count() > 3) {
            self.add(vec![handle], to, NameFinding::Handle, PhraseRule::Always);
        }
    }

    /// Puts a phrase; one that two people share stands for neither.
    fn add(&mut self, tokens: Vec<String>, to: usize, kind: NameFinding, rule: PhraseRule) {
        let Some(first) = tokens.first().cloned() else { return };
        if tokens.iter().all(|word| !is_alone(word)) && rule != PhraseRule::Dotted && rule != PhraseRule::Always
            || tokens.iter().any(String::is_empty)
        {
            return;
        }
        // An everyday word that is a handle of somebody (`debie` for De Bie) is none.
        let everyday = kind == NameFinding::Handle && tokens.iter().all(|word| is_ordinary(word));
        if everyday || kind != NameFinding::Other && tokens.len() == 1 && self.keep.contains(&first) {
            return;
        }
        let said = || self.sure.iter().filter(|(sure, _)| *sure == tokens);
        let rule = match said().next() {
            None => rule,
            // `Roos` is a name: the flower in small letters is none.
            Some(_) if rule == PhraseRule::Ordinary && said().all(|(_, small)| !small) => PhraseRule::Capital,
            Some(_) => PhraseRule::Always,
        };
        let list = self.phrases.entry(first).or_default();
        match list.iter_mut().find(|phrase| phrase.tokens == tokens) {
            Some(known) if known.to != to => known.to = 0,
            Some(known) => {
                if matches!(rule, PhraseRule::Always | PhraseRule::Capital) && known.rule != PhraseRule::Always {
                    known.rule = rule;
                }
            }
            None => list.push(NamePhrase { tokens, to, kind, rule }),
        }
    }
}
