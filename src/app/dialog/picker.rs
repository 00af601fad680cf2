//! Choosing from a list by typing part of a name. Knows nothing of what is chosen.

use crate::app::command::Command;
use crate::app::editor::Editor;
use crate::text::fold;

/// A list to choose from.
#[derive(Clone, Debug)]
pub struct Picker {
    /// Its title.
    pub title: String,
    /// What stands below the title, to read before one chooses.
    pub about: Vec<String>,
    /// What is typed.
    pub query: Editor,
    /// Everything that can be chosen.
    pub rows: Vec<PickerChoice>,
    /// The choice with the cursor, among those that fit.
    pub at: usize,
    /// Other words by which a choice can be found, each text with the id of its choice.
    also: Vec<(String, String)>,
    /// What can be found only where none of the choices fits.
    away: Vec<PickerChoice>,
}

/// Something to choose.
#[derive(Clone, Debug, Default)]
pub struct PickerChoice {
    /// Names it for the one who asked.
    pub id: String,
    /// What is shown.
    pub label: String,
    /// What is shown at the right.
    pub detail: String,
    /// Whether it is the present value.
    pub on: bool,
}

impl PickerChoice {
    /// Returns a choice without detail.
    pub fn new(id: &str, label: &str) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            ..Self::default()
        }
    }
}

impl Picker {
    /// Returns a list with the cursor on the first choice that is on.
    pub fn new(title: String, rows: Vec<PickerChoice>) -> Self {
        let at = rows.iter().position(|row| row.on).unwrap_or(0);
        Self {
            title,
            about: Vec::new(),
            query: Editor::line(""),
            rows,
            at,
            also: Vec::new(),
            away: Vec::new(),
        }
    }

    /// Returns the list with paragraphs below the title.
    pub fn about(mut self, about: Vec<String>) -> Self {
        self.about = about;
        self
    }

    /// Returns the list with other words by which choices can be found, each text with the id of its choice.
    pub fn with_words(mut self, also: Vec<(String, String)>) -> Self {
        self.also = also;
        self
    }

    /// Returns the list with choices that can be found only where none of the others fits.
    pub fn with_away(mut self, away: Vec<PickerChoice>) -> Self {
        self.away = away;
        self
    }

    /// Returns the choices that fit what is typed: the one that is it first, then those with a word that begins with it, then those with
    /// another word for it.
    pub fn fitting(&self) -> Vec<&PickerChoice> {
        let wanted = fold(self.query.text());
        if wanted.is_empty() {
            return self.rows.iter().collect();
        }
        let also = |row: &PickerChoice| {
            let of = self.also.iter().filter(|(id, _)| *id == row.id);
            of.map(|(_, words)| fold(words)).collect::<Vec<String>>().join(" ")
        };
        let begins = |text: &str| text.split([' ', ',']).any(|word| word.starts_with(&wanted));
        let rank = |row: &&PickerChoice| {
            let text = fold(&row.label);
            let words = || text.split([' ', '-', '(', '/']).any(|word| word.starts_with(&wanted));
            match () {
                () if text == wanted => Some(0),
                () if text.starts_with(&wanted) => Some(1),
                () if words() => Some(2),
                () if begins(&also(row)) => Some(3),
                () => text.contains(&wanted).then_some(4),
            }
        };
        let fit = |all: &'_ [PickerChoice]| -> Vec<usize> {
            let mut hits: Vec<usize> = (0..all.len())
                .filter(|at| all.get(*at).is_some_and(|row| rank(&row).is_some()))
                .collect();
            hits.sort_by_key(|at| all.get(*at).and_then(|row| rank(&row)));
            hits
        };
        let pick = |all| fit(all).into_iter().filter_map(|at| all.get(at)).collect();
        let here: Vec<&PickerChoice> = pick(&self.rows);
        if here.is_empty() { pick(&self.away) } else { here }
    }

    /// Returns what is typed where it fits no choice, and nothing else.
    pub(in crate::app) fn begun(&self) -> String {
        match self.fitting().as_slice() {
            [] => self.query.text().to_owned(),
            _ => String::new(),
        }
    }

    /// Returns the id under the cursor.
    pub fn chosen(&self) -> Option<String> {
        self.fitting().get(self.at).map(|row| row.id.clone())
    }

    /// Carries out a command within the list; choosing and leaving are the caller's.
    pub fn run(&mut self, command: &Command) {
        let last = self.fitting().len().saturating_sub(1);
        match command {
            Command::Up => self.at = self.at.checked_sub(1).unwrap_or(last),
            Command::Down => self.at = if self.at >= last { 0 } else { self.at + 1 },
            Command::Next => self.at = (self.at + 10).min(last),
            Command::Previous => self.at = self.at.saturating_sub(10),
            _ => {
                if self.query.edit(command, usize::MAX) {
                    self.at = 0;
                }
            }
        }
    }
}
