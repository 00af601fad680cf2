//! The findings outside the screen.

use std::path::PathBuf;

use clap::ValueEnum;

use super::{Answer, Context, deliver, map, open};
use crate::deck::Deck;
use crate::findings::{self, Options};
use crate::render::{self, picture::Picture};
use crate::session::Session;

#[derive(clap::Args, Debug)]
pub struct Args {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// The format.
    #[arg(long, value_enum, default_value = "txt")]
    format: Format,
    /// The file to write; printed where there is none.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Overwrite a file that kring did not write.
    #[arg(long)]
    force: bool,
    /// With tables, measures, method note and evidence.
    #[arg(long)]
    evidence: bool,
    /// One page for the wall of the staff room.
    #[arg(long)]
    summary: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Txt,
    Md,
    Json,
}

pub fn run(context: &Context, args: &Args) -> Answer {
    let (session, deck) = open::record(context, &args.session)?;
    let options = Options {
        lang: context.words.lang(),
        evidence: args.evidence,
        summary: args.summary,
    };
    let report = findings::report(&session, &deck, &options);
    let grid = map::text(context, &session, &deck);
    let picture = Picture {
        grid: Some(&grid),
        ..Picture::default()
    };
    let bytes = match args.format {
        Format::Txt => render::text::write(&report, 80, picture),
        Format::Md => render::markdown::write(&report, picture),
        Format::Json => render::json(&report),
    };
    deliver(context, bytes.into_bytes(), args.output.as_ref(), args.force)
}

/// The findings as plain text.
pub fn text(context: &Context, session: &Session, deck: &Deck) -> String {
    let options = Options {
        lang: context.words.lang(),
        evidence: false,
        summary: false,
    };
    render::text::write(&findings::report(session, deck, &options), 80, Picture::default())
}
