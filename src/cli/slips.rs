//! Consent slips to print, one for each participant.

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint, open};
use crate::findings::slips::slips;
use crate::locale::Words;
use crate::render::formats;
use crate::say;

#[derive(clap::Args, Debug)]
pub(super) struct SlipsArgs {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    #[arg(long, default_value = "html", help = formats::help(&formats::SLIPS))]
    format: String,
    #[command(flatten)]
    output: Output,
}

pub(super) fn run(context: &CliContext, args: &SlipsArgs) -> ToPrint {
    let record = open::tellable(context, open::record(context, &args.session)?)?;
    let session = &record.session;
    if session.participants.is_empty() {
        return Err(CommandFailure(say!(
            context.words,
            "cli-no-participants",
            school = session.school.code.as_str()
        )));
    }
    // People read the slips, not the one who prints them: the language of the cards, unless another is asked for.
    let words = Words::about(&record.deck, context.asked.unwrap_or(session.deck.language));
    let format = formats::find(&formats::SLIPS, &args.format)
        .ok_or_else(|| context.unknown_format(&args.format, &formats::known(&formats::SLIPS)))?;
    let bytes = (format.write)(&slips(session, words)).map_err(CommandFailure)?;
    args.output.deliver_of(context, &record.names(), bytes)
}
