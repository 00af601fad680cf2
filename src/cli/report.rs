//! The findings outside the screen.

use super::output::Output;
use super::{Answer, Context, Failure, guard, map, open};
use crate::deck::Deck;
use crate::findings::{self, Options};
use crate::render::picture::Picture;
use crate::render::{docx, html, json, markdown, png, text as plain};
use crate::say;
use crate::session::Session;

#[derive(clap::Args, Debug)]
pub struct Args {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// The format: txt, md, html, docx or json.
    #[arg(long, default_value = "txt")]
    format: String,
    #[command(flatten)]
    output: Output,
    /// With tables, measures, method note and evidence.
    #[arg(long)]
    evidence: bool,
    /// One page for the wall of the staff room.
    #[arg(long)]
    summary: bool,
    #[command(flatten)]
    names: guard::Names,
}

pub fn run(context: &Context, args: &Args) -> Answer {
    let record = open::record(context, &args.session)?;
    let (session, deck) = (&record.session, &record.deck);
    let options = Options {
        lang: context.words.lang(),
        evidence: args.evidence,
        summary: args.summary,
    };
    let report = || findings::report(session, deck, &options);
    let svg = || map::picture(context, session, deck);
    let grid = || map::text(context, session, deck);
    guard::names(context, &record, &args.names)?;
    let bytes = match args.format.as_str() {
        "txt" => plain::write(
            &report(),
            80,
            Picture {
                grid: Some(&grid()),
                ..Picture::default()
            },
        )
        .into_bytes(),
        "md" => markdown::write(
            &report(),
            Picture {
                scene: Some(&map::scene(context, session, deck)),
                ..Picture::default()
            },
        )
        .into_bytes(),
        "html" => html::write(
            &report(),
            Picture {
                svg: Some(&svg()),
                ..Picture::default()
            },
        )
        .into_bytes(),
        "json" => json(&report()).into_bytes(),
        "docx" => {
            map::boxes(context, session);
            docx::write_on(
                &report(),
                Picture {
                    png: Some(&map::png(&svg(), png::PAGE)?),
                    ..Picture::default()
                },
                &session.date,
            )
            .map_err(|error| Failure(error.to_string()))?
        }
        other => {
            return Err(Failure(say!(
                context.words,
                "cli-format",
                format = other.to_owned(),
                known = "txt, md, html, docx, json"
            )));
        }
    };
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Returns the findings as plain text.
pub fn text(context: &Context, session: &Session, deck: &Deck) -> String {
    let options = Options {
        lang: context.words.lang(),
        evidence: false,
        summary: false,
    };
    plain::write(&findings::report(session, deck, &options), 80, Picture::default())
}
