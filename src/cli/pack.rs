//! A clean copy of a session to give away.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{CliContext, CommandFailure, ToPrint, guard, open};
use crate::archive::deposit::{self, Gate};
use crate::archive::pack::{self, For, PackedSession};
use crate::say;
use crate::session::Session;
use crate::store::{self, Library, Mode};

const EXAMPLES: &str = "\
Examples:
  kring pack BOS7                          a folder to give to a colleague
  kring pack BOS7 -o bos7.zip              the same in one file, to send
  kring pack BOS7 -o bos7.yaml             the record alone, which kring opens as it is
  kring pack BOS7 --for director -o check  for the laptop of the school, to hold the member check there
  kring open check                         what whoever gets it does

A copy holds no memo, no draft, no masked name and nobody who refused to be quoted; for a director also no
participant and no event. What is noted in it comes back with `kring take BOS7 check`.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct PackArgs {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// Where it goes: a new folder, a file ending in .zip, or one ending in .yaml for the record alone.
    #[arg(short, long, value_name = "FILE|DIR")]
    output: Option<PathBuf>,
    /// Whom it is for.
    #[arg(long = "for", value_name = "WHOM", value_enum, default_value = "colleague")]
    whom: Whom,
    /// Overwrite a file that is there.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    names: guard::Names,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Whom {
    /// A colleague: with the codes of participants and with the times of what was noted.
    Colleague,
    /// The school: without participants, times, and the transcripts of events and sound.
    Director,
}

impl From<Whom> for For {
    fn from(whom: Whom) -> Self {
        match whom {
            Whom::Colleague => Self::Colleague,
            Whom::Director => Self::Director,
        }
    }
}

/// What is written where.
enum PackCopy {
    /// A folder of files.
    Folder(Vec<(String, Vec<u8>)>),
    /// One file.
    File(Vec<u8>),
}

pub(super) fn run(context: &CliContext, args: &PackArgs) -> ToPrint {
    let mut record = open::record(context, &args.session)?;
    let name = match record.name {
        Some(_) => record.called.clone(),
        None => args.session.clone(),
    };
    let output = args.output.clone().unwrap_or_else(|| format!("{name}-pack").into());
    outside(context, &output)?;
    let (whole, deck) = (record.session.clone(), record.deck.clone());
    let (anchors, masks) = (record.anchors.clone(), record.masks.clone());
    let beside = beside(context, &record, &name)?;
    let source = PackedSession {
        session: &whole,
        deck: &deck,
        own_deck: !store::is_embedded(&deck),
        entries: &beside.entries,
        talks: &beside.talks,
        anchors: anchors.as_deref(),
        masks: &masks,
    };
    // Names are looked for in what leaves, not in what stays here.
    record.session = pack::record(&source, args.whom.into());
    guard::names(context, &record, &args.names)?;
    let copy = copy(context, args, &source, &name, &output)?;
    let files = write(context, args, &record, &output, copy)?;
    Ok(said(context, &output, files, &source, &record.session).into_bytes())
}

/// What lies beside a record and goes along.
#[derive(Default)]
struct BesideRecord {
    entries: Vec<crate::session::Entry>,
    talks: Vec<(String, crate::transcript::Talk)>,
}

/// Returns what lies beside a record; nothing for the demo.
fn beside(context: &CliContext, record: &open::OpenedRecord, name: &str) -> Result<BesideRecord, CommandFailure> {
    let Some(path) = &record.path else {
        return Ok(BesideRecord::default());
    };
    let read = || {
        let (case, opened) = Library::new(&context.paths).open(path, Mode::Read)?;
        let gates = deposit::gates_of_files(&context.paths, &case, &opened.notices)?;
        Ok((case.entries()?, case.talks()?, gates.into_iter().next()))
    };
    let (entries, talks, gate) = read().map_err(|error| context.failure(&error))?;
    match gate {
        Some(gate) => Err(CommandFailure(gate.say(context.words, name))),
        None => Ok(BesideRecord { entries, talks }),
    }
}

/// Refuses a place in the library: two sessions of one case in it would be taken for each other.
fn outside(context: &CliContext, output: &Path) -> Result<(), CommandFailure> {
    let whole = std::path::absolute(output).unwrap_or_else(|_| output.to_owned());
    match whole.starts_with(&context.paths.library) {
        true => Err(CommandFailure(say!(context.words, "pack-in-library"))),
        false => Ok(()),
    }
}

fn ends_in(path: &Path, end: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(end))
}

fn copy(
    context: &CliContext,
    args: &PackArgs,
    source: &PackedSession<'_>,
    name: &str,
    output: &Path,
) -> Result<PackCopy, CommandFailure> {
    let whom = args.whom.into();
    let wrong = |file: String| CommandFailure(Gate::Unreadable(file).say(context.words, name));
    if ends_in(output, "yaml") || ends_in(output, "yml") {
        return pack::state(&pack::record(source, whom))
            .map(PackCopy::File)
            .map_err(wrong);
    }
    let files = pack::files(source, whom, store::now()).map_err(wrong)?;
    match ends_in(output, "zip") {
        true => deposit::zip(&store::safe_name(name), &files)
            .map(PackCopy::File)
            .map_err(|error| CommandFailure(error.to_string())),
        false => Ok(PackCopy::Folder(files)),
    }
}

/// Writes the copy, and remembers first where it goes; how many files it has.
fn write(
    context: &CliContext,
    args: &PackArgs,
    record: &open::OpenedRecord,
    output: &Path,
    copy: PackCopy,
) -> Result<usize, CommandFailure> {
    let outgoing = store::Outgoing {
        paths: &context.paths,
        sessions: &record.names(),
        force: args.force,
    };
    let put = || match &copy {
        PackCopy::File(bytes) => outgoing.file(output, bytes).map(|()| 1),
        PackCopy::Folder(files) => outgoing.tree(output, files).map(|()| files.len()),
    };
    let files = put().map_err(|error| context.failure(&error))?;
    super::output::say_link(context, output);
    Ok(files)
}

/// Says where the copy is, what is not in it, and how it is opened.
fn said(context: &CliContext, output: &Path, files: usize, source: &PackedSession<'_>, copy: &Session) -> String {
    let words = context.words;
    let path = store::shown(output);
    let whole = source.session;
    let mut lines = vec![
        say!(words, "pack-done", path = path.clone(), files = files),
        say!(
            words,
            "pack-left-out",
            memos = whole.memos.len(),
            statements = whole.statements.len() - copy.statements.len(),
            people = whole.participants.len() - copy.participants.len()
        ),
    ];
    if source.own_deck {
        lines.push(say!(words, "pack-deck", deck = source.deck.id.as_str()));
    }
    lines.push(match ends_in(output, "zip") {
        true => say!(words, "pack-open-zip"),
        // A bare name would be looked for in the library.
        false if output.components().count() == 1 => say!(words, "pack-open", path = format!("./{path}")),
        false => say!(words, "pack-open", path = path),
    });
    lines.join("\n") + "\n"
}
