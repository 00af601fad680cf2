//! Beginning a session: of a new school, or a second one that goes on from an earlier session.

use super::{CliContext, CommandFailure, OpeningWay, ToPrint, mirror, open};
use crate::runtime::Start;
use crate::say;

#[derive(clap::Args, Debug)]
pub(super) struct NewArgs {
    /// Go on from an earlier session of the same school: its map is taken over, its people and their words are not.
    #[arg(long, value_name = "SESSION")]
    from: Option<String>,
    #[command(flatten)]
    mirror: mirror::MirrorArgs,
    #[command(flatten)]
    plain: OpeningWay,
}

pub(super) fn run(context: &CliContext, args: &NewArgs) -> ToPrint {
    let context = &args.mirror.context(context)?;
    let Some(name) = &args.from else {
        return args.plain.screen(context, &Start::New);
    };
    let words = context.words;
    // What cannot be is said before the screen changes.
    let record = open::record(context, name)?;
    let path = record
        .path
        .as_deref()
        .ok_or_else(|| CommandFailure(say!(words, "second-demo")))?;
    if record.session.partners.is_empty() {
        let name = record.name.clone().unwrap_or_default();
        return Err(CommandFailure(say!(words, "second-no-map", name = name)));
    }
    let start = Start::Second(open::absolute(path));
    args.plain.screen(context, &start)
}
