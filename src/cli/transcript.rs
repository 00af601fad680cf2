//! Transcripts of sound recordings outside the screen: taking them in, listing what is kept, correcting the shift, writing them out.
//!
//! Reads the file that the user names, in memory; keeps nothing of it but the cues without a name. Says what it found before anything
//! is written, and writes nothing where a question is open.

mod heard;
mod measures;
mod out;
mod questions;
mod speakers;
mod take;

use std::path::PathBuf;

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint, guard};
use crate::findings::intake::when::{read_shift, shown_shift};
use crate::say;
use crate::store::{Case, Library, Mode, UserPlace};
use crate::text::Line;
use crate::transcript::{Talk, clock};

#[derive(clap::Args, Debug)]
pub(super) struct TranscriptArgs {
    /// The session: its name, a part of it, or the path of its folder or file.
    session: String,
    /// The transcripts to take in: vtt, srt, json, docx, rtf, html, otr or plain text.
    files: Vec<PathBuf>,
    /// List the speakers of the files; keep nothing.
    #[arg(long)]
    list: bool,
    /// Who a speaker of the file is: 'NAME=p3', 'NAME=facilitator', 'NAME=@function' or 'NAME=-' for nobody.
    #[arg(long, value_name = "NAME=WHO")]
    speaker: Vec<String>,
    /// How many seconds the recording of the session is ahead of the sound, or none.
    #[arg(long, value_name = "SECONDS", allow_hyphen_values = true)]
    shift: Option<String>,
    /// A word that is a name wherever it stands in the files.
    #[arg(long, value_name = "WORD")]
    mask: Vec<String>,
    /// A word that is no name.
    #[arg(long, value_name = "WORD")]
    keep: Vec<String>,
    /// Write a kept transcript out: vtt, srt, txt, docx, csv or html.
    #[arg(long, conflicts_with = "files")]
    format: Option<String>,
    /// The marks of times in plain text: f4, nvivo or plain.
    #[arg(long, default_value = "plain")]
    marks: String,
    /// Which of several kept transcripts: talk, talk-2, …
    #[arg(long, value_name = "NAME")]
    talk: Option<String>,
    /// List in which cues the statements of the session were said, where nobody confirmed it yet.
    #[arg(long, conflicts_with_all = ["files", "format", "shift"])]
    heard: bool,
    /// Note the certain ones of them in the record.
    #[arg(long, requires = "heard")]
    confirm: bool,
    /// Print who spoke how long: turns and minutes per role and per card.
    #[arg(long, conflicts_with_all = ["files", "format", "shift", "heard"])]
    measures: bool,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    names: guard::Names,
}

pub(super) fn run(context: &CliContext, args: &TranscriptArgs) -> ToPrint {
    if !args.files.is_empty() {
        return take::run(context, args);
    }
    if args.format.is_some() {
        return out::run(context, args);
    }
    if args.heard {
        return heard::run(context, args);
    }
    if args.measures {
        return measures::run(context, args);
    }
    match &args.shift {
        Some(shift) => set_shift(context, args, shift),
        None => list(context, args),
    }
}

/// Returns the folder of the session; the demo has none that stays.
fn place(context: &CliContext, args: &TranscriptArgs) -> Result<PathBuf, CommandFailure> {
    let found = Library::new(&context.paths).resolve(&args.session);
    match found.map_err(|error| context.failure(&error))? {
        UserPlace::At(path) => Ok(path),
        UserPlace::Demo => Err(CommandFailure(say!(context.words, "transcript-demo"))),
    }
}

fn opened(context: &CliContext, args: &TranscriptArgs, mode: Mode) -> Result<Case, CommandFailure> {
    let path = place(context, args)?;
    let (case, _) = Library::new(&context.paths)
        .open(&path, mode)
        .map_err(|error| context.failure(&error))?;
    Ok(case)
}

/// Lists what is kept.
fn list(context: &CliContext, args: &TranscriptArgs) -> ToPrint {
    let case = opened(context, args, Mode::Read)?;
    let talks = case.talks().map_err(|error| context.failure(&error))?;
    if talks.is_empty() {
        let session = Line::new(&args.session).to_string();
        return Ok(format!("{}\n", say!(context.words, "transcript-none", session = session)).into_bytes());
    }
    let row = |(name, talk): &(String, Talk)| {
        let length = talk.turns.last().map_or(0, |turn| turn.end);
        say!(
            context.words,
            "transcript-row",
            name = name.clone(),
            turns = talk.turns.len(),
            length = clock(length),
            shift = shown_shift(context.words, talk.from.shift)
        )
    };
    let rows: String = talks.iter().map(|talk| format!("{}\n", row(talk))).collect();
    Ok(rows.into_bytes())
}

/// Returns the transcript that is meant: the only one, or the one that `--talk` names.
fn chosen(context: &CliContext, args: &TranscriptArgs, case: &Case) -> Result<(String, Talk), CommandFailure> {
    let talks = case.talks().map_err(|error| context.failure(&error))?;
    let names: Vec<String> = talks.iter().map(|(name, _)| name.clone()).collect();
    let session = Line::new(&args.session).to_string();
    let wanted = |name: &str| match &args.talk {
        Some(talk) => name.trim_end_matches(".vtt") == talk.trim_end_matches(".vtt"),
        None => true,
    };
    let mut found: Vec<(String, Talk)> = talks.into_iter().filter(|(name, _)| wanted(name)).collect();
    match (found.pop(), found.is_empty()) {
        (Some(one), true) => Ok(one),
        _ if names.is_empty() => Err(CommandFailure(say!(
            context.words,
            "transcript-none",
            session = session
        ))),
        _ => Err(CommandFailure(say!(
            context.words,
            "transcript-which",
            names = names.join(", ")
        ))),
    }
}

/// Corrects the shift of a kept transcript.
fn set_shift(context: &CliContext, args: &TranscriptArgs, shift: &str) -> ToPrint {
    let shift = read_shift(context.words, shift).map_err(CommandFailure)?;
    let mut case = opened(context, args, Mode::Write)?;
    let (name, mut talk) = chosen(context, args, &case)?;
    talk.from.shift = shift;
    case.replace_talk(&name, &talk)
        .map_err(|error| context.failure(&error))?;
    Ok(format!("{name}: {}\n", said_shift(context, args, shift)).into_bytes())
}

fn said_shift(context: &CliContext, args: &TranscriptArgs, shift: Option<i64>) -> String {
    match shift {
        Some(_) => say!(
            context.words,
            "transcript-shift-given",
            shift = shown_shift(context.words, shift)
        ),
        None => say!(
            context.words,
            "transcript-shift-none",
            session = Line::new(&args.session).to_string()
        ),
    }
}
