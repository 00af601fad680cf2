//! Consent slips to print, one for each participant.

use super::output::Output;
use super::{Answer, Context, Failure, open};
use crate::findings::slips::slips;
use crate::locale::Words;
use crate::render;
use crate::say;

#[derive(clap::Args, Debug)]
pub struct Args {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// The format: html or docx.
    #[arg(long, default_value = "html")]
    format: String,
    #[command(flatten)]
    output: Output,
}

pub fn run(context: &Context, args: &Args) -> Answer {
    let record = open::record(context, &args.session)?;
    let session = &record.session;
    if session.participants.is_empty() {
        return Err(Failure(say!(
            context.words,
            "cli-no-participants",
            school = session.school.code.as_str()
        )));
    }
    // People read the slips, not the one who prints them: the language of the cards, unless another is asked for.
    let words = context
        .asked
        .map_or_else(|| Words::of(session.deck.language), Words::of);
    let slips = slips(session, words);
    let bytes = match args.format.as_str() {
        "html" => render::slips::html(&slips).into_bytes(),
        "docx" => render::slips::docx(&slips).map_err(|error| Failure(error.to_string()))?,
        other => {
            return Err(Failure(say!(
                context.words,
                "cli-format",
                format = other.to_owned(),
                known = "html, docx"
            )));
        }
    };
    args.output.deliver_of(context, &record.names(), bytes)
}
