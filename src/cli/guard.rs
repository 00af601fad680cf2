//! Before anything leaves kring: no word that looks like a person's name, unless the user says so.

use super::open::Record;
use super::{Context, Failure};
use crate::findings::anonymity::{known, suspects};
use crate::say;

/// Whether to look for names.
#[derive(clap::Args, Debug)]
pub struct Names {
    /// Write it although words in it look like names of people.
    #[arg(long)]
    despite_names: bool,
}

impl Names {
    /// Whether the user wants it written although words look like names.
    pub fn despite(&self) -> bool {
        self.despite_names
    }
}

/// Refuses where a word of the record looks like a person's name and nobody has said that it is none.
pub fn names(context: &Context, record: &Record, flag: &Names) -> Result<(), Failure> {
    if flag.despite_names {
        return Ok(());
    }
    let found = suspects(&record.session, &known(&record.deck, &record.masks));
    if found.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = found.iter().take(12).map(|suspect| suspect.word.clone()).collect();
    let more = found.len() - shown.len();
    Err(Failure(say!(
        context.words,
        "cli-names",
        words = shown.join(", "),
        more = more
    )))
}
