//! The findings outside the screen.

use super::output::Output;
use super::{Answer, Context, Failure, guard, map, open};
use crate::deck::Deck;
use crate::findings::{self, Options};
use crate::render::formats::{self, Form};
use crate::render::picture::Picture;
use crate::render::{png, text as plain};
use crate::session::Session;

#[derive(clap::Args, Debug)]
pub struct Args {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    #[arg(long, default_value = "txt", help = formats::help(&formats::REPORTS))]
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
    let format = formats::find(&formats::REPORTS, &args.format)
        .ok_or_else(|| map::unknown(context, &args.format, &formats::known(&formats::REPORTS)))?;
    guard::names(context, &record, &args.names)?;
    let report = findings::report(session, deck, &options);
    let write = |picture| (format.write)(&report, picture, &session.date).map_err(Failure);
    let none = Picture::default();
    let bytes = match format.needs {
        Form::None => write(none),
        Form::Characters => write(Picture {
            grid: Some(&map::text(context, session, deck, record.anchors.as_ref())),
            ..none
        }),
        Form::Scene => write(Picture {
            scene: Some(&map::scene(context, session, deck, record.anchors.as_ref())),
            ..none
        }),
        Form::Vectors => write(Picture {
            svg: Some(&map::picture(context, session, deck, record.anchors.as_ref())),
            ..none
        }),
        Form::Dots => {
            map::boxes(context, session);
            let drawing = map::picture(context, session, deck, record.anchors.as_ref());
            let dots = formats::dots(&drawing, png::PAGE).map_err(Failure)?;
            write(Picture {
                png: Some(&dots),
                ..none
            })
        }
    }?;
    args.output.deliver_of(context, &record.names(), bytes)
}

/// Returns the findings as plain text.
pub fn text(context: &Context, session: &Session, deck: &Deck) -> String {
    let options = Options {
        lang: context.words.lang(),
        evidence: false,
        summary: false,
    };
    plain::write(
        &findings::report(session, deck, &options),
        formats::WIDTH,
        Picture::default(),
    )
}
