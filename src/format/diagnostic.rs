//! What is wrong with a file, where it stands, and what to do about it.
//!
//! Nothing of the file reaches a message unscrubbed. Texts live in the message files; nothing here depends on a language.

use std::fmt;

use super::locate::{Places, TextPosition, locate};
use super::snippet::snippet;
use super::subject;
use crate::deck::{Flaw, Lang, Severity};
use crate::locale::Words;
use crate::say;
use crate::session::SessionTrouble;
use crate::text::{self, Diagnostic, Unfit};

/// What can be wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing stands in it.
    Empty,
    /// It is no text in UTF-8.
    NotText,
    /// It is a text in UTF-16 that does not say so.
    Utf16,
    /// A tab indents a line.
    Tab,
    /// It does not say what it is.
    NoKind {
        /// The kind that was asked for.
        expected: &'static str,
    },
    /// It is another kind of file.
    OtherKind {
        /// What it says it is.
        found: String,
        /// The kind that was asked for.
        expected: &'static str,
    },
    /// A later version of kring wrote it.
    Newer {
        /// What it says it is.
        found: u32,
        /// The newest version that is known.
        known: u32,
    },
    /// A field nobody knows.
    UnknownField {
        /// Its name.
        name: String,
        /// The known name it looks like.
        near: Option<String>,
    },
    /// A value that is none of the possible ones.
    UnknownValue {
        /// The value.
        value: String,
        /// The known value it looks like.
        near: Option<String>,
        /// The possible ones.
        known: Vec<String>,
    },
    /// A field that must be there is not.
    Missing {
        /// Its name.
        name: String,
    },
    /// A field stands twice.
    Twice {
        /// Its name.
        name: String,
    },
    /// A field has no value.
    NoValue,
    /// A value of the wrong sort; what was wanted.
    Wrong(ValueKind),
    /// A value of the wrong sort, in the parser's words.
    Mismatch {
        /// What stands there.
        found: String,
        /// What should.
        expected: String,
    },
    /// A text that one of our types refuses.
    Unfit(Unfit),
    /// A value that is not valid, in the words of whoever refused it.
    Invalid(String),
    /// Lists in lists in lists.
    TooDeep,
    /// More than any session holds.
    TooMuch,
    /// The text ends too early.
    CutOff,
    /// The text goes on after its end.
    TwoDocuments,
    /// It is not YAML; in the parser's words.
    Syntax(String),
    /// The session is not consistent.
    Session(SessionTrouble),
    /// The deck is not consistent.
    Deck(Flaw),
}

/// The sorts of values a field can want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A whole number.
    Number,
    /// `true` or `false`.
    Truth,
    /// Words.
    Text,
    /// One letter or sign.
    Sign,
    /// A list.
    List,
    /// Fields with values.
    Fields,
}

impl Diagnostic<Wrong> {
    /// Returns a fault of a whole file.
    pub(super) fn of_file(source: &str, what: Wrong) -> Self {
        Self {
            source: text::Line::new(source).to_string(),
            ..Self::new(what)
        }
    }

    /// Returns the same fault of a text that begins `lines` further down in its file.
    pub(super) fn further_down(mut self, lines: usize) -> Self {
        let old = format!("{} |", self.line);
        if self.line > 0 {
            self.line += lines;
        }
        if let Some(rest) = self.snippet.strip_prefix(&old) {
            self.snippet = format!("{} |{rest}", self.line);
        }
        self
    }

    /// Returns the fault at the value of a field, where that can be found.
    pub(super) fn at_path(self, yaml: &str, path: &str) -> Self {
        match locate(yaml, path) {
            Some(spot) => self.at(yaml, spot, path),
            None => self,
        }
    }

    /// Returns the fault at the value of a field, among places that are known already.
    pub(super) fn at_known(self, yaml: &str, places: &Places, path: &str) -> Self {
        match places.find(path) {
            Some(spot) => self.at(yaml, spot, path),
            None => self,
        }
    }

    pub(super) fn at(mut self, yaml: &str, spot: TextPosition, field: &str) -> Self {
        (self.line, self.column) = spot;
        self.field = text::shorten(&text::Line::new(field), 80, "…");
        self.snippet = snippet(yaml, spot);
        self
    }

    /// Returns how bad it is: only a deck can have faults that do not matter.
    pub fn severity(&self) -> Severity {
        match &*self.what {
            Wrong::Deck(flaw) => flaw.severity(),
            _ => Severity::Error,
        }
    }

    /// Returns whether the file may have been sound once: a file of another kind, or of a newer kring, was not.
    pub fn is_damage(&self) -> bool {
        !matches!(&*self.what, Wrong::OtherKind { .. } | Wrong::Newer { .. })
    }

    /// Returns the fault in one line: file, line, column, field, and what is wrong.
    pub fn brief(&self, words: &Words) -> String {
        let mut out = self.source.clone();
        for number in [self.line, self.column].into_iter().filter(|n| *n > 0) {
            out.push_str(&format!(":{number}"));
        }
        if !self.field.is_empty() {
            out.push_str(&format!(": {}", self.field));
        }
        out.push_str(&format!(": {}", self.what.say(words)));
        out
    }

    /// Returns the fault in full: the line of [`Diagnostic::brief`], the source line with a caret, and what to do next.
    pub fn say(&self, words: &Words) -> String {
        let mut out = self.brief(words);
        if !self.snippet.is_empty() {
            out.push('\n');
            out.push_str(&self.snippet);
        }
        out.push('\n');
        out.push_str(&self.what.help(words));
        out
    }
}

impl fmt::Display for Diagnostic<Wrong> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Words::of(Lang::En)))
    }
}

impl std::error::Error for Diagnostic<Wrong> {}

impl Wrong {
    /// Returns what is wrong, as half a sentence.
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Empty => say!(words, "fault-empty"),
            Self::NotText => say!(words, "fault-not-text"),
            Self::Utf16 => say!(words, "fault-utf16"),
            Self::Tab => say!(words, "fault-tab"),
            Self::NoKind { expected } => say!(words, "fault-no-kind", expected = format!("{expected}/1")),
            Self::OtherKind { found, expected } => {
                say!(
                    words,
                    "fault-other-kind",
                    found = clean(found),
                    expected = format!("{expected}/1")
                )
            }
            Self::Newer { found, known } => say!(
                words,
                "fault-newer",
                found = found.to_string(),
                known = known.to_string()
            ),
            Self::UnknownField { name, .. } => say!(words, "fault-unknown-field", name = clean(name)),
            Self::UnknownValue { value, .. } => say!(words, "fault-unknown-value", value = clean(value)),
            Self::Missing { name } => say!(words, "fault-missing", name = clean(name)),
            Self::Twice { name } => say!(words, "fault-twice", name = clean(name)),
            Self::NoValue => say!(words, "fault-no-value"),
            Self::Wrong(kind) => match kind {
                ValueKind::Number => say!(words, "fault-want-number"),
                ValueKind::Truth => say!(words, "fault-want-truth"),
                ValueKind::Text => say!(words, "fault-want-text"),
                ValueKind::Sign => say!(words, "fault-want-sign"),
                ValueKind::List => say!(words, "fault-want-list"),
                ValueKind::Fields => say!(words, "fault-want-fields"),
            },
            Self::Mismatch { found, expected } => {
                say!(
                    words,
                    "fault-mismatch",
                    found = clean(found),
                    expected = clean(expected)
                )
            }
            Self::TooDeep => say!(words, "fault-too-deep"),
            Self::TooMuch => say!(words, "fault-too-much"),
            Self::CutOff => say!(words, "fault-cut-off"),
            Self::TwoDocuments => say!(words, "fault-two-documents"),
            Self::Syntax(detail) => say!(words, "fault-syntax", detail = clean(detail)),
            Self::Unfit(Unfit::Id(text)) => say!(words, "fault-not-an-id", text = clean(text)),
            Self::Unfit(Unfit::Place) => say!(words, "fault-not-a-place"),
            Self::Unfit(Unfit::Moment) => say!(words, "fault-not-a-moment"),
            Self::Unfit(Unfit::Day(text)) => say!(words, "fault-not-a-day", text = clean(text)),
            Self::Unfit(Unfit::Term(text)) => say!(words, "fault-not-a-term", text = clean(text)),
            Self::Invalid(detail) => clean(detail),
            Self::Deck(flaw) => clean(&subject::flaw(words, flaw)),
            Self::Session(trouble) => subject::trouble(words, trouble),
        }
    }

    /// Returns what to do next, as a sentence.
    fn help(&self, words: &Words) -> String {
        match self {
            Self::Empty | Self::CutOff => say!(words, "fault-next-copy"),
            Self::NotText | Self::Utf16 => say!(words, "fault-next-utf8"),
            Self::NoKind { expected } => say!(words, "fault-next-kind", expected = format!("{expected}/1")),
            Self::OtherKind { .. } => say!(words, "fault-next-other"),
            Self::Newer { .. } => say!(words, "fault-next-newer"),
            Self::UnknownField { near: Some(near), .. } | Self::UnknownValue { near: Some(near), .. } => {
                say!(words, "fault-next-near", near = clean(near))
            }
            Self::UnknownField { near: None, .. } => say!(words, "fault-next-schema"),
            Self::UnknownValue { known, near: None, .. } => {
                say!(words, "fault-next-known", known = clean(&known.join(", ")))
            }
            Self::TooDeep | Self::TooMuch => say!(words, "fault-next-too-much"),
            Self::Tab => say!(words, "fault-next-tab"),
            _ => say!(words, "fault-next-correct"),
        }
    }
}

/// Returns what a file says, fit for a message.
fn clean(raw: &str) -> String {
    text::shorten(&text::Line::new(raw), 200, "…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_a_deck_is_said_in_both_languages() {
        let said = |lang, flaw| Wrong::Deck(flaw).say(Words::of(lang));
        let long = || Flaw::NotShort { cells: 19, max: 14 };
        assert_eq!(
            said(Lang::En, long()),
            "takes 19 cells; the map has room for 14, so shorten it"
        );
        assert_eq!(
            said(Lang::Nl, long()),
            "neemt 19 tekens in; de kaart heeft plaats voor 14, dus maak het korter"
        );
        assert_eq!(
            said(Lang::En, Flaw::Format("deck/9".into())),
            "is `deck/9`; write `deck/1`, the format of decks that this version reads"
        );
        let none = said(Lang::Nl, Flaw::NoEntry("phase"));
        assert_eq!(none, "is leeg; een kaartenset heeft hier minstens één fase nodig");
    }
}
