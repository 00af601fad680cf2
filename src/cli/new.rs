//! Beginning a session: of a new school, or a second one that goes on from an earlier session.

use super::{Answer, Context, Failure, Plain, mirror, open};
use crate::runtime::Start;
use crate::say;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Go on from an earlier session of the same school: its map is taken over, its people and their words are not.
    #[arg(long, value_name = "SESSION")]
    from: Option<String>,
    #[command(flatten)]
    mirror: mirror::Mirror,
    #[command(flatten)]
    plain: Plain,
}

pub(super) fn run(context: &Context, args: &Args) -> Answer {
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
        .ok_or_else(|| Failure(say!(words, "second-demo")))?;
    if record.session.partners.is_empty() {
        let name = record.name.clone().unwrap_or_default();
        return Err(Failure(say!(words, "second-no-map", name = name)));
    }
    let start = Start::Second(open::absolute(path));
    args.plain.screen(context, &start)
}
