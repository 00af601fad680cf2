//! Taking names out of a text: the longest phrase that stands there goes, and where a word may be a name or not, it is asked.
//!
//! Never decides which words are names.

use super::phrase::{NamePhrase, Verdict, verdict};
use super::word::{TextWord, genitive, is_joined, words};
use super::{Hider, NameFinding, NameQuestion};
use crate::session::replace_word;
use crate::text::Line;

impl Hider {
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
                *self.counts.entry(NameFinding::Other).or_default() += 1;
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
    fn find(&self, text: &str, words: &[TextWord], at: usize) -> Option<(&NamePhrase, Verdict)> {
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
                word.folded == *token || phrase.kind == NameFinding::Handle && word.unnumbered() == token
            });
            if !same || !is_joined(text, here) {
                return None;
            }
            let verdict = verdict(phrase, text, here)?;
            let kept = verdict == Verdict::Ask && self.keep.contains(&phrase.tokens.join(" "));
            (!kept).then_some((phrase, verdict))
        })
    }

    fn ask(&mut self, text: &str, first: &TextWord, last: &TextWord) {
        let word = text.get(first.from..last.to).unwrap_or_default();
        let question = self.questions.entry(word.to_owned()).or_insert_with(|| NameQuestion {
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
