//! What every command of the command line is given, and what it answers.

use std::io::Write;

use crate::deck::Lang;
use crate::locale::Words;
use crate::runtime::WallLook;
use crate::say;
use crate::store::{self, Error, Paths};
use crate::text::Line;

/// What a command needs to know of its surroundings.
#[derive(Clone)]
pub(super) struct CliContext {
    pub paths: Paths,
    pub words: &'static Words,
    /// The language that was asked for by name.
    pub asked: Option<Lang>,
    pub look: WallLook,
}

/// Why a command could not be carried out, as a sentence to print.
pub(super) struct CommandFailure(pub String);

/// What a command prints.
pub(super) type ToPrint = Result<Vec<u8>, CommandFailure>;

impl CliContext {
    /// Returns a store's error as a sentence in the language of the command line.
    pub(super) fn failure(&self, error: &Error) -> CommandFailure {
        CommandFailure(error.say(self.words))
    }

    /// Returns the same for what people of a talk read: in the language that was asked for or set, else in that of its deck.
    pub(super) fn read_by(&self, deck: Lang) -> Self {
        let set = store::settings(&self.paths).ok().and_then(|settings| settings.lang);
        let chosen = self.asked.or(set).is_some();
        Self {
            words: if chosen { self.words } else { Words::of(deck) },
            ..self.clone()
        }
    }

    /// Returns the refusal of a format that is none of the known ones.
    pub(super) fn unknown_format(&self, format: &str, known: &str) -> CommandFailure {
        let format = Line::new(format).to_string();
        CommandFailure(say!(self.words, "cli-format", format = format, known = known))
    }
}

/// Says something beside what is printed.
pub(super) fn hint(text: &str) {
    let _ = writeln!(std::io::stderr(), "kring: {}", text.trim_end());
}
