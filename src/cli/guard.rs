//! Before anything leaves kring: no word that looks like a person's name, unless the user says so.

use super::open::Record;
use super::{Context, Failure};
use crate::findings::anonymity::{Content, known, suspects_in};
use crate::say;
use crate::session::Mask;
use crate::store;
use crate::text::Line;

/// Whether to look for names.
#[derive(clap::Args, Debug)]
pub struct Names {
    /// Write it although words in it look like names of people.
    #[arg(long)]
    despite_names: bool,
    /// A word that is nobody's name; remembered with the session. May be given several times.
    #[arg(long, value_name = "WORD")]
    not_a_name: Vec<String>,
}

/// Refuses where a word of the record looks like a person's name and nobody has said that it is none.
pub fn names(context: &Context, record: &Record, flag: &Names) -> Result<(), Failure> {
    names_in(context, record, flag, Content::All)
}

/// As [`names`], for an export that contains only a part of the record.
pub fn names_in(context: &Context, record: &Record, flag: &Names, content: Content) -> Result<(), Failure> {
    let masks = remembered(context, record, &flag.not_a_name)?;
    if flag.despite_names {
        return Ok(());
    }
    let found = suspects_in(&record.session, content, &known(&record.deck, &masks));
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

/// What people decided about words, with the new ones that are no names; these are kept with the session, where it is one of the
/// library's.
fn remembered(context: &Context, record: &Record, words: &[String]) -> Result<Vec<Mask>, Failure> {
    let mut masks = record.masks.clone();
    for word in words {
        let from = Line::new(word);
        if from.is_empty() {
            return Err(Failure(say!(context.words, "cli-not-a-name")));
        }
        if !masks.iter().any(|mask| mask.from == from) {
            masks.push(Mask { from, to: None });
        }
    }
    match &record.name {
        Some(name) if masks.len() > record.masks.len() => {
            store::remember_masks(&context.paths, name, &masks).map_err(|error| context.failure(&error))?;
        }
        _ => {}
    }
    Ok(masks)
}
