//! What the note-taker wrote of a theme, a gap or an image: a sentence stands as it is, a fragment gets the words that make one of it.
//!
//! A fragment has no verb of its own: *Korte lijnen*, *More than a visit*. In doubt a text is a fragment, because *noted was: …* is right
//! for a sentence as well. Never changes what was written.

use super::clause::{is_clause, may_be_clause};
use super::prose::{self, sentence};
use super::{Record, Sentence};
use crate::say;
use crate::session::GapKind;
use crate::text::{Id, fold};

impl Record<'_> {
    /// Returns what is noted of a theme as sentences: with its name where it is a fragment, which `name` holds where it has one.
    pub(super) fn noted_of_theme(&self, text: &str, name: Option<&str>, evidence: &[Id]) -> Vec<Sentence> {
        let words = self.words;
        let lead = |second: bool| match (name, second) {
            (Some(name), false) => say!(words, "theme-noted", name = name),
            (Some(name), true) => say!(words, "theme-noted-2", name = name),
            (None, false) => words.get("theme-told"),
            (None, true) => words.get("theme-told-2"),
        };
        let tells_of_it = name.is_none_or(|name| shares(name, text));
        if is_clause(text, self.own) && (tells_of_it || self.foreign().is_some()) {
            return vec![self.own_words(text, evidence.to_vec())];
        }
        let kind = if name.is_some() { "theme-noted" } else { "theme-told" };
        self.led_in(&lead(name.is_some() && self.turn(kind)), text, evidence)
    }

    /// Returns what was noted of nobody in particular: a fragment behind words that say that it was noted.
    pub(super) fn noted_point(&self, text: &str, evidence: Vec<Id>) -> Sentence {
        if self.foreign().is_some() || is_clause(text, self.own) || may_be_clause(text, self.own) {
            return self.own_words(text, evidence);
        }
        sentence(format!("{}: {}", self.words.get("theme-told"), quoted(text)), evidence)
    }

    /// Returns what learning together means to the group: its own sentence, else one that says so.
    pub(super) fn meaning(&self, text: &str, theme: &Id) -> Sentence {
        let evidence = vec![theme.clone()];
        if self.foreign().is_some() || is_clause(text, self.own) && speaks_of_learning(text) {
            return self.own_words(text, evidence);
        }
        if is_clause(text, self.own) {
            return sentence(say!(self.words, "wall-meaning-about", what = quoted(text)), evidence);
        }
        sentence(say!(self.words, "wall-meaning", what = quoted(text)), evidence)
    }

    /// Returns a gap as sentences: what the group lacks, by its kind, where it is a fragment.
    pub(super) fn noted_gap(&self, kind: GapKind, text: &str, evidence: &[Id]) -> Vec<Sentence> {
        if is_clause(text, self.own) {
            return vec![self.own_words(text, evidence.to_vec())];
        }
        let (first, second) = match kind {
            _ if may_be_clause(text, self.own) => ("lacking-noted", "lacking-noted-2"),
            GapKind::Partner => ("lacking-partner", "lacking-partner-2"),
            GapKind::Role => ("lacking-role", "lacking-role-2"),
            GapKind::Means => ("lacking-means", "lacking-means-2"),
            GapKind::Other => ("lacking-other", "lacking-other-2"),
        };
        // Once it is told in the first form, every further one is told in the second.
        let id = if self.led.borrow_mut().insert(first.to_owned()) {
            first
        } else {
            second
        };
        self.led_in(&self.words.get(id), text, evidence)
    }

    /// Returns words of the record behind words that lead to them: one sentence, or two where the record is in another language.
    fn led_in(&self, lead: &str, text: &str, evidence: &[Id]) -> Vec<Sentence> {
        if self.foreign().is_some() {
            let lead = sentence(format!("{lead}:"), evidence.to_vec());
            return vec![lead, self.own_words(text, evidence.to_vec())];
        }
        let text = quoted(text);
        vec![sentence(format!("{lead}: {text}"), evidence.to_vec())]
    }
}

/// Returns whether a text has a word for learning or working together, so that it says itself what it is about.
fn speaks_of_learning(text: &str) -> bool {
    let text = fold(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        ["leer", "leren", "samenwerk", "learn", "cooperat"]
            .iter()
            .any(|stem| word.starts_with(stem))
    })
}

/// Returns whether a note has a word of the name of its theme, so that it tells itself of which theme it is.
fn shares(name: &str, note: &str) -> bool {
    let begins = |text: &str| -> Vec<String> {
        let words = fold(text);
        let long = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 3);
        long.map(|word| word.chars().take(5).collect()).collect()
    };
    let note = begins(note);
    begins(name).iter().any(|begin| note.contains(begin))
}

/// Returns a text as it goes on behind a colon: small, or between quotation marks where it holds a colon itself.
fn quoted(text: &str) -> String {
    let bare = prose::bare(text);
    if let Some((what, how)) = bare.split_once(": ")
        && !bare.contains(['(', ';', '.', '?', '!'])
        && !how.contains(": ")
    {
        format!("{} ({how})", prose::lower(what))
    } else if bare.contains(": ") && !bare.contains(['‘', '’']) {
        format!("‘{bare}’")
    } else {
        prose::lower(text)
    }
}
