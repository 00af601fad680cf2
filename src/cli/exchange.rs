//! Sessions for programs of qualitative analysis: a project, or the codebook of their decks.

use std::path::Path;

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint, guard, open, several};
use crate::archive::exchange::{self, ExchangeCase};
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::Session;
use crate::store::{Library, Mode};
use crate::transcript::Talk;
use crate::transcript::forget::tellable;

const EXAMPLES: &str = "\
Examples:
  kring exchange BOS7 -o BOS7.qdpx         a project for NVivo, MAXQDA, ATLAS.ti or QualCoder
  kring exchange --all -o study.qdpx       the whole library as one project
  kring exchange demo -o cards.qdc         the codebook alone: cards, questions and the rest

It goes one way: what you code there does not come back.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct ExchangeArgs {
    /// The sessions: each by its name, a part of it, the path of its folder, or `demo`.
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    sessions: Vec<String>,
    /// Every session of the library.
    #[arg(long)]
    all: bool,
    /// The format: qdpx (a project) or qdc (a codebook); by the end of the name of the file where nobody says.
    #[arg(long)]
    format: Option<String>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    names: guard::Names,
}

/// A session with its transcripts, as others may read it.
struct ReadSession {
    record: open::OpenedRecord,
    view: Session,
    talks: Vec<(String, Talk)>,
}

pub(super) fn run(context: &CliContext, args: &ExchangeArgs) -> ToPrint {
    let words = context.words;
    let Some(file) = args.output.file() else {
        return Err(CommandFailure(say!(words, "exchange-where")));
    };
    let format = format(context, args, file)?;
    let all = sessions(context, args)?;
    // The words around the record are in the language of the cards, unless another is asked for.
    let lang = all.first().map(|read| read.record.deck.language);
    let words = context.asked.or(lang).map_or(context.words, Words::of);
    let bytes = match format {
        ExchangeFormat::Qdc => {
            let decks: Vec<&Deck> = all.iter().map(|read| &read.record.deck).collect();
            exchange::qdc(&exchange::codebook(&decks, words))
        }
        ExchangeFormat::Qdpx => exchange::qdpx(&exchange::project(&cases(&all), words), words),
    };
    let bytes = bytes.map_err(|error| CommandFailure(error.to_string()))?;
    let keys: Vec<&str> = all.iter().flat_map(|read| read.record.names()).collect();
    args.output.deliver_of(context, &keys, bytes)
}

/// The two files of the standard: a whole project, or its codes only.
enum ExchangeFormat {
    Qdpx,
    Qdc,
}

/// Returns the format that is asked for, by its name or by how the file ends.
fn format(context: &CliContext, args: &ExchangeArgs, file: &Path) -> Result<ExchangeFormat, CommandFailure> {
    let end = file.extension().map(|end| end.to_string_lossy().to_lowercase());
    match args.format.as_deref().or(end.as_deref()) {
        Some("qdc") => Ok(ExchangeFormat::Qdc),
        Some("qdpx") | None => Ok(ExchangeFormat::Qdpx),
        Some(other) => Err(context.unknown_format(other, "qdpx, qdc")),
    }
}

/// Reads the sessions that are asked for, each once, whose names may go out.
fn sessions(context: &CliContext, args: &ExchangeArgs) -> Result<Vec<ReadSession>, CommandFailure> {
    let names = several::names(context, args.all, &args.sessions)?;
    let mut all: Vec<ReadSession> = Vec::with_capacity(names.len());
    for name in &names {
        let read = read(context, name)?;
        several::apart(context, all.iter().map(|other| &other.record), &read.record)?;
        guard::names_with(context, &read.record, &read.talks, &args.names)?;
        all.push(read);
    }
    Ok(all)
}

fn cases(all: &[ReadSession]) -> Vec<ExchangeCase<'_>> {
    all.iter()
        .map(|read| ExchangeCase {
            key: read.record.key.as_deref().unwrap_or("demo"),
            session: &read.view,
            deck: &read.record.deck,
            talks: &read.talks,
        })
        .collect()
}

fn read(context: &CliContext, name: &str) -> Result<ReadSession, CommandFailure> {
    let record = open::record(context, name)?;
    let talks = || match &record.path {
        Some(path) => Library::new(&context.paths).open(path, Mode::Read)?.0.talks(),
        None => Ok(Vec::new()),
    };
    let talks = talks().map_err(|error| context.failure(&error))?;
    let view = tellable(&record.session, &talks)
        .for_others(&record.deck)
        .session
        .into_owned();
    Ok(ReadSession { record, view, talks })
}
