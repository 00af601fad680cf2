//! Holds what belongs to one subject, and says whether it is enough, in which sense, and in which words of the record.
//!
//! Makes no proposal.

use std::collections::BTreeSet;

use crate::findings::language::prose::{full, one_line};
use crate::findings::propose::wording::plenty::{amount, noted_amount};
use crate::findings::propose::wording::scarce::is_pressed;
use crate::findings::propose::wording::shortage::{Sense, sense};
use crate::findings::propose::wording::subject_words::{SubjectWords, TIME};
use crate::session::{Gap, Speaker, Statement, Theme, Voice};
use crate::text::{Id, fold};

/// From how many points on a subject has a proposal of its own: 2 for each theme and gap, 1 for each statement up to 4.
const OWN: usize = 4;
/// The same for a subject that people speak of in every talk; at least two themes or gaps among them.
const COMMON: usize = 7;
/// A subject without theme or gap: so many statements, by so many voices.
const SAID: (usize, usize) = (4, 2);
/// How many notes a proposal repeats.
const NOTES: usize = 3;
/// Words up to which the title of a theme is a name.
const NAME: usize = 5;
/// How words begin or end with which people speak of who takes over in the meantime, folded.
const COVER: [&str; 6] = ["vervanging", "vervanger", "inval", "cover", "substitut", "replacement"];

/// What belongs to one subject.
pub(super) struct ToldSubject<'a> {
    pub(super) subject: &'static SubjectWords,
    pub(super) themes: Vec<&'a Theme>,
    pub(super) gaps: Vec<&'a Gap>,
    pub(super) statements: Vec<&'a Statement>,
}

impl ToldSubject<'_> {
    pub(super) fn sorted(&self) -> usize {
        self.themes.len() + self.gaps.len()
    }

    pub(super) fn points(&self) -> usize {
        2 * self.sorted() + self.statements.len().min(4)
    }

    pub(super) fn voices(&self) -> usize {
        let voices: BTreeSet<Option<&Speaker>> = self.statements.iter().map(|s| s.speakers.first()).collect();
        voices.len()
    }

    pub(super) fn holds(&self) -> bool {
        if self.subject.common {
            return self.sorted() > 1 && self.points() >= COMMON;
        }
        // That a word comes back is no subject: of what cannot be short two themes or gaps have to speak.
        if !self.subject.scarce {
            return self.sorted() > 1 && self.points() >= OWN;
        }
        let said = self.statements.len() >= SAID.0 && self.voices() >= SAID.1;
        said || self.sorted() > 0 && self.points() >= OWN
    }

    /// Returns the sense that most of what was sorted has; of statements only where nothing was sorted, or none of it has a sense.
    pub(super) fn sense(&self) -> Sense {
        let sorted = self.sorted_texts();
        let said: Vec<String> = self.statements.iter().map(|s| s.text.to_string()).collect();
        let count = |texts: &[String], of: Sense| {
            let pressed = |text: &str| of == Sense::Short && self.subject.key == TIME && is_pressed(text);
            let such = |text: &&String| noted_amount(self.subject, text) == of || pressed(text);
            texts.iter().filter(such).count()
        };
        let (short, enough) = (count(&sorted, Sense::Short), count(&sorted, Sense::Enough));
        let (short, enough) = match (short, enough) {
            (0, 0) => (count(&said, Sense::Short), count(&said, Sense::Enough)),
            sorted => sorted,
        };
        match () {
            () if short > enough => Sense::Short,
            () if enough > short => Sense::Enough,
            () => Sense::None,
        }
    }

    /// Returns the titles, notes and gaps that the words under them do not deny.
    pub(super) fn sorted_texts(&self) -> Vec<String> {
        let themes = self
            .themes
            .iter()
            .filter(|t| t.note.is_some() || !self.denies(&t.title, &t.evidence));
        let notes = themes.map(|t| format!("{}. {}", t.title, t.note.as_deref().unwrap_or_default()));
        let gaps = self.gaps.iter().filter(|g| !self.denies(&g.text, &g.evidence));
        notes.chain(gaps.map(|g| g.text.to_string())).collect()
    }

    /// Returns whether a text says no plenty, and what somebody put under it does.
    fn denies(&self, text: &str, evidence: &[Id]) -> bool {
        sense(text) != Sense::Enough && self.is_denied_by(evidence)
    }

    /// Returns whether what somebody put under a theme or a gap says that there is plenty, and nothing there that it is short.
    fn is_denied_by(&self, evidence: &[Id]) -> bool {
        let under = self.statements.iter().filter(|s| evidence.contains(&s.id));
        let read: Vec<Sense> = under.map(|s| amount(self.subject, &s.text)).collect();
        self.subject.scarce && read.contains(&Sense::Enough) && !read.contains(&Sense::Short)
    }

    /// Returns the words of the record: notes of themes, gaps, and then what was noted in the note-taker's words.
    pub(super) fn notes(&self) -> Vec<String> {
        // A title that is a sentence says as much as a note.
        let long = |t: &&&Theme| t.title.split_whitespace().count() > NAME;
        let notes = self.themes.iter().filter_map(|t| {
            let title = || Some(t).filter(long).map(|t| t.title.to_string());
            t.note.as_ref().map(one_line).or_else(title)
        });
        let gaps = self.gaps.iter().map(|gap| one_line(&gap.text));
        let said = self
            .statements
            .iter()
            .filter(|s| s.voice == Voice::Paraphrase)
            .map(|s| one_line(&s.text));
        notes
            .chain(gaps)
            .chain(said)
            .take(NOTES)
            .map(|text| full(&text))
            .collect()
    }

    /// Returns whether a theme or a gap is also about who takes over in the meantime: in what people say, *to replace* is said of many things.
    pub(super) fn names_cover(&self) -> bool {
        let mut all = self.sorted_texts().into_iter().map(|text| fold(&text));
        all.any(|text| COVER.iter().any(|stem| text.contains(stem)))
    }

    pub(super) fn evidence(&self) -> Vec<Id> {
        let themes = self
            .themes
            .iter()
            .flat_map(|t| std::iter::once(&t.id).chain(&t.evidence));
        let gaps = self
            .gaps
            .iter()
            .flat_map(|g| std::iter::once(&g.id).chain(&g.about).chain(&g.evidence));
        themes
            .chain(gaps)
            .chain(self.statements.iter().map(|s| &s.id))
            .cloned()
            .collect()
    }
}
