//! Tables for analysts: one session, several or the whole library, as CSV files or as one workbook.
//!
//! Everything is made in memory before the first byte is written: what cannot be made leaves nothing behind.

use std::path::{Path, PathBuf};

use super::open::OpenedRecord;
use super::{CliContext, CommandFailure, ToPrint, guard, open, several};
use crate::archive::deposit::folder_names;
use crate::deck::{Deck, Lang};
use crate::findings::tables::{self, Table, TableCase};
use crate::render::formats::{self, DataWriter};
use crate::render::{csv, xlsx};
use crate::say;
use crate::store;
use crate::text::Line;

const EXAMPLES: &str = "\
Examples:
  kring data BOS7 -o tables                     a folder with a CSV file for each table
  kring data BOS1 BOS2 SOS3 -o three.xlsx       three schools in one workbook
  kring data --all -o tables --force            the whole library, over the files of last time
  kring data --all -o - --table statements      one table, printed
  kring data BOS7 -o - --table codebook         what every column means

Every table has the same columns for every school. docs/tables.md shows how they join, in R and in Python.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct DataArgs {
    /// The sessions: each by its name, a part of it, the path of its folder or file, or `demo`.
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    sessions: Vec<String>,
    /// Every session of the library, in the order of their names.
    #[arg(long)]
    all: bool,
    #[arg(long, help = format!("{}; where there is none, the ending of the file says it", formats::help(&formats::DATA)))]
    format: Option<String>,
    /// Only this table.
    #[arg(long, value_name = "NAME")]
    table: Option<String>,
    /// The folder (csv) or the file (xlsx) to write; `-` prints the one table that --table names.
    #[arg(short, long, value_name = "DIR|FILE")]
    output: Option<PathBuf>,
    /// Overwrite files that are there.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    names: guard::Names,
}

pub(super) fn run(context: &CliContext, args: &DataArgs) -> ToPrint {
    let target = DataTarget::of(context, args)?;
    let records = records(context, args)?;
    checked(context, &records, &args.names)?;
    let all = made(context, &records);
    let all = match &args.table {
        Some(name) => vec![one(context, all, name)?],
        None => all,
    };
    let failure = |error: &dyn std::fmt::Display| CommandFailure(error.to_string());
    let packed = |table: &Table| csv::csv(table).map_err(|error| failure(&error));
    match target {
        DataTarget::Print => all.first().map_or_else(|| Ok(Vec::new()), packed),
        DataTarget::File(path) => {
            let bytes = all.first().map_or_else(|| Ok(Vec::new()), packed)?;
            file(context, args, &records, path, &bytes)
        }
        DataTarget::Book(path) => {
            let bytes = xlsx::write(&title(context, &records), &all)
                .map_err(|error| CommandFailure(say!(context.words, "cli-data-sheet", detail = error.to_string())))?;
            file(context, args, &records, path, &bytes)
        }
        DataTarget::Folder(path) => {
            let made = |table: &Table| Ok((format!("{}.csv", table.name), packed(table)?));
            let files = all.iter().map(made).collect::<Result<Vec<_>, CommandFailure>>()?;
            folder(context, args, &records, path, &files)
        }
    }
}

/// Where the tables go.
enum DataTarget<'a> {
    /// One table, printed.
    Print,
    /// One table, to a file.
    File(&'a Path),
    /// A CSV file for each table, in a folder.
    Folder(&'a Path),
    /// A workbook.
    Book(&'a Path),
}

impl<'a> DataTarget<'a> {
    /// Returns where the arguments say; refused before anything is read where they do not fit together.
    fn of(context: &CliContext, args: &'a DataArgs) -> Result<Self, CommandFailure> {
        let words = context.words;
        let path = args.output.as_deref();
        let path = path.ok_or_else(|| CommandFailure(say!(words, "cli-data-where")))?;
        let ends = |end: &str| path.extension().is_some_and(|other| other.eq_ignore_ascii_case(end));
        let ending = || formats::DATA.iter().find(|format| ends(format.extension));
        let format = match &args.format {
            Some(name) => Some(
                formats::find(&formats::DATA, name)
                    .ok_or_else(|| context.unknown_format(name, &formats::known(&formats::DATA)))?,
            ),
            None => ending(),
        };
        let writer = format.map_or(DataWriter::Files, |format| format.write);
        let print = path == Path::new("-");
        match (writer, print, args.table.is_some()) {
            (DataWriter::Files, true, true) => Ok(Self::Print),
            (_, true, _) => Err(CommandFailure(say!(words, "cli-data-print"))),
            (DataWriter::Files, false, true) if ends("csv") => Ok(Self::File(path)),
            (DataWriter::Files, false, false) if ends("csv") => Err(CommandFailure(say!(words, "cli-data-folder"))),
            (DataWriter::Files, ..) => Ok(Self::Folder(path)),
            (DataWriter::Workbook, ..) => Ok(Self::Book(path)),
        }
    }
}

/// Returns the sessions that are meant, each of another name.
fn records(context: &CliContext, args: &DataArgs) -> Result<Vec<OpenedRecord>, CommandFailure> {
    let names = several::names(context, args.all, &args.sessions)?;
    let mut all: Vec<OpenedRecord> = Vec::with_capacity(names.len());
    for name in &names {
        let record = open::tellable(context, open::record(context, name)?)?;
        several::apart(context, all.iter(), &record)?;
        all.push(record);
    }
    let names: Vec<String> = all.iter().map(|record| record.called.clone()).collect();
    for (record, name) in all.iter_mut().zip(folder_names(&names)) {
        record.called = name;
    }
    Ok(all)
}

/// Returns a session as the tables take it.
pub(super) fn case<'a>(record: &'a OpenedRecord, other: Option<&'a Deck>) -> TableCase<'a> {
    TableCase {
        name: &record.called,
        session: &record.session,
        deck: &record.deck,
        other,
    }
}

/// Refuses where words of any session look like names of people, and says of which.
fn checked(context: &CliContext, records: &[OpenedRecord], flag: &guard::Names) -> Result<(), CommandFailure> {
    let mut found: Vec<(&OpenedRecord, String)> = Vec::new();
    for record in records {
        if let Err(CommandFailure(why)) = guard::names(context, record, flag) {
            found.push((record, why));
        }
    }
    match found.as_slice() {
        [] => Ok(()),
        [(_, why)] if records.len() == 1 => Err(CommandFailure(why.clone())),
        several => {
            let lines: Vec<String> = several
                .iter()
                .map(|(record, why)| format!("{}: {why}", record.name.as_deref().unwrap_or("demo")))
                .collect();
            Err(CommandFailure(lines.join("\n")))
        }
    }
}

/// Returns the tables of these sessions, with the labels of their decks in both languages.
fn made(context: &CliContext, records: &[OpenedRecord]) -> Vec<Table> {
    let twins = twins(context, records.iter().map(|record| &record.deck));
    let of = |record| case(record, twin_of(&twins, &record.deck));
    let cases: Vec<TableCase<'_>> = records.iter().map(of).collect();
    tables::tables(&cases)
}

/// Returns the decks of the same ids in the other language, as far as they exist.
pub(super) fn twins<'a>(context: &CliContext, decks: impl Iterator<Item = &'a Deck>) -> Vec<Deck> {
    let mut others: Vec<Deck> = Vec::new();
    for deck in decks {
        if twin_of(&others, deck).is_none() {
            let lang = other(deck.language);
            let twin = store::deck(&context.paths, &deck.id, lang).ok();
            others.extend(twin.filter(|twin| twin.language == lang));
        }
    }
    others
}

/// Returns the one of these decks that is the same in the other language.
pub(super) fn twin_of<'a>(twins: &'a [Deck], deck: &Deck) -> Option<&'a Deck> {
    let lang = other(deck.language);
    twins.iter().find(|twin| twin.id == deck.id && twin.language == lang)
}

fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Nl => Lang::En,
        Lang::En => Lang::Nl,
    }
}

/// Returns the table of this name.
fn one(context: &CliContext, all: Vec<Table>, name: &str) -> Result<Table, CommandFailure> {
    let known: Vec<&str> = all.iter().map(|table| table.name).collect();
    let known = known.join(", ");
    let found = all.into_iter().find(|table| table.name == name);
    let unknown = || {
        say!(
            context.words,
            "cli-data-table",
            name = Line::new(name).to_string(),
            known = known
        )
    };
    found.ok_or_else(|| CommandFailure(unknown()))
}

fn title(context: &CliContext, records: &[OpenedRecord]) -> String {
    let mut schools: Vec<&str> = records
        .iter()
        .map(|record| record.session.school.code.as_str())
        .collect();
    schools.dedup();
    say!(context.words, "cli-data-title", schools = schools.join(", "))
}

/// Writes one file.
fn file(context: &CliContext, args: &DataArgs, records: &[OpenedRecord], path: &Path, bytes: &[u8]) -> ToPrint {
    let written = outgoing(context, args, &keys(records)).file(path, bytes);
    written.map_err(|error| context.failure(&error))?;
    super::output::say_link(context, path);
    Ok(Vec::new())
}

/// Writes a file for each table.
fn folder(
    context: &CliContext,
    args: &DataArgs,
    records: &[OpenedRecord],
    path: &Path,
    files: &[(String, Vec<u8>)],
) -> ToPrint {
    let written = outgoing(context, args, &keys(records)).files(path, files);
    written.map(|()| Vec::new()).map_err(|error| context.failure(&error))
}

fn keys(records: &[OpenedRecord]) -> Vec<&str> {
    records.iter().filter_map(|record| record.key.as_deref()).collect()
}

fn outgoing<'a>(context: &'a CliContext, args: &DataArgs, sessions: &'a [&'a str]) -> store::Outgoing<'a> {
    store::Outgoing {
        paths: &context.paths,
        sessions,
        force: args.force,
    }
}
