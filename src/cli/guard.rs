//! Before anything leaves kring: no word that looks like a person's name, unless the user says so.

use std::path::Path;

use super::context::hint;
use super::open::OpenedRecord;
use super::{CliContext, CommandFailure};
use crate::findings::Contained;
use crate::findings::anonymity::{ExportContent, Suspect, known, suspects_in};
use crate::findings::intake::spoken;
use crate::say;
use crate::session::{Entry, Intent, Mask, Session, Setting};
use crate::store::{self, Library, Mode};
use crate::text::{Id, Line};
use crate::transcript::Talk;

/// Whether to look for names.
#[derive(clap::Args, Debug)]
pub(super) struct Names {
    /// Write it although words in it look like names of people.
    #[arg(long)]
    despite_names: bool,
    /// A word that is nobody's name; remembered with the session. May be given several times.
    #[arg(long, value_name = "WORD")]
    not_a_name: Vec<String>,
}

impl Names {
    /// Returns whether the user wants it written although words look like names.
    pub(super) fn despite(&self) -> bool {
        self.despite_names
    }
}

/// Refuses where a word of the record looks like a person's name and nobody has said that it is none.
pub(super) fn names(context: &CliContext, record: &OpenedRecord, flag: &Names) -> Result<(), CommandFailure> {
    names_in(context, record, flag, ExportContent::All)
}

/// Refuses as [`names`], for a record that goes out together with transcripts of its sound.
pub(super) fn names_with(
    context: &CliContext,
    record: &OpenedRecord,
    talks: &[(String, Talk)],
    flag: &Names,
) -> Result<(), CommandFailure> {
    let turns = talks.iter().flat_map(|(_, talk)| &talk.turns);
    let mut whole = record.clone();
    whole.session.statements.extend(turns.map(spoken));
    names(context, &whole, flag)
}

/// Returns as [`names`], for an export that contains only a part of the record.
pub(super) fn names_in(
    context: &CliContext,
    record: &OpenedRecord,
    flag: &Names,
    content: ExportContent,
) -> Result<(), CommandFailure> {
    names_among(context, record, flag, content, |_| true)
}

/// Returns as [`names`], for an export that contains only this of the record.
pub(super) fn names_of(
    context: &CliContext,
    record: &OpenedRecord,
    flag: &Names,
    only: &Contained,
) -> Result<(), CommandFailure> {
    names_among(context, record, flag, ExportContent::All, |suspect| only.holds(suspect))
}

fn names_among(
    context: &CliContext,
    record: &OpenedRecord,
    flag: &Names,
    content: ExportContent,
    here: impl Fn(&Suspect) -> bool,
) -> Result<(), CommandFailure> {
    let words = not_names(context, &flag.not_a_name)?;
    if let Some(path) = record.path.as_deref().filter(|_| !words.is_empty()) {
        remember(context, record, path, &words).map_err(|error| context.failure(&error))?;
    }
    if flag.despite_names {
        return Ok(());
    }
    let mut allowed = known(&record.deck, &record.masks);
    allowed.extend(words.iter().map(ToString::to_string));
    let mut found = suspects_in(&record.session, content, &allowed);
    found.retain(|suspect| here(suspect));
    refused(context, &found)
}

/// Refuses what was found: what looks like a name, and apart from it what tells who somebody is without one.
fn refused(context: &CliContext, found: &[Suspect]) -> Result<(), CommandFailure> {
    let of = |trace: bool| -> Vec<&str> {
        let such = found.iter().filter(|suspect| suspect.why.is_trace() == trace);
        such.map(|suspect| suspect.word.as_str()).collect()
    };
    let shown = |words: &[&str]| {
        (
            words.iter().take(12).copied().collect::<Vec<_>>().join(", "),
            words.len().saturating_sub(12),
        )
    };
    let (names, traces) = (of(false), of(true));
    let mut told = Vec::new();
    if !names.is_empty() {
        let (words, more) = shown(&names);
        told.push(say!(context.words, "cli-names", words = words, more = more));
    }
    if !traces.is_empty() {
        let (words, more) = shown(&traces);
        told.push(say!(context.words, "cli-traces", words = words, more = more));
    }
    if told.is_empty() {
        Ok(())
    } else {
        Err(CommandFailure(told.join(" ")))
    }
}

/// Refuses where these things of a session that is not written yet hold a word that looks like a name and nobody has said is none.
pub(super) fn fresh(
    context: &CliContext,
    record: &OpenedRecord,
    session: &Session,
    ids: &[Id],
    flag: &Names,
) -> Result<(), CommandFailure> {
    if flag.despite_names {
        return Ok(());
    }
    let mut allowed = known(&record.deck, &record.masks);
    allowed.extend(flag.not_a_name.iter().cloned());
    let found = suspects_in(session, ExportContent::All, &allowed).into_iter();
    let found: Vec<Suspect> = found
        .filter(|suspect| suspect.ids.iter().any(|id| ids.contains(id)))
        .collect();
    refused(context, &found)
}

/// Returns the words that the user says are no names.
fn not_names(context: &CliContext, raw: &[String]) -> Result<Vec<Line>, CommandFailure> {
    let words: Vec<Line> = raw.iter().map(|word| Line::new(word)).collect();
    if words.iter().any(|word| word.is_empty()) {
        return Err(CommandFailure(say!(context.words, "cli-not-a-name")));
    }
    Ok(words)
}

/// Notes on the private list of a session which words are no names.
fn remember_outside(context: &CliContext, record: &OpenedRecord, words: &[Line]) -> Result<(), store::Error> {
    let Some(key) = &record.key else { return Ok(()) };
    let mut all = store::masks(&context.paths, key)?;
    let known = all.len();
    for word in words {
        if !all.iter().any(|mask| mask.from == *word) {
            all.push(Mask {
                from: word.clone(),
                to: None,
            });
        }
    }
    match all.len() == known {
        true => Ok(()),
        false => store::remember_masks(&context.paths, key, &all),
    }
}

/// Notes in a record which words are no names, as the key at the findings does; of a closed one, which stays as it is, on the list that
/// is kept outside it.
fn remember(context: &CliContext, record: &OpenedRecord, path: &Path, words: &[Line]) -> Result<(), store::Error> {
    let (mut case, opened) = match Library::new(&context.paths).open(path, Mode::Write) {
        Err(store::Error::Closed(_)) => return remember_outside(context, record, words),
        other => other?,
    };
    let mut session = opened.session;
    let mut entries = Vec::new();
    let at = store::now();
    for word in words {
        if session.not_names.contains(word) {
            continue;
        }
        let setting = Setting::NotAName {
            word: word.clone(),
            is: true,
        };
        for event in session.decide(Intent::Set(setting)).unwrap_or_default() {
            session.apply(&event);
            entries.push(Entry::of(session.events, at, event, None));
        }
    }
    if entries.is_empty() {
        return Ok(());
    }
    case.append(&entries)?;
    case.save(&session)?;
    let noted: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
    let told = say!(
        context.words,
        "cli-noted-no-name",
        path = store::shown(path),
        words = noted.join(", ")
    );
    hint(&told);
    Ok(())
}
