//! The study of the library: made to be filled in, and looked over for what it lacks.

use super::{Answer, Context, Failure};
use crate::archive::study;
use crate::say;
use crate::text::scrub;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Make a study.yaml in the library, to be filled in.
    #[arg(long)]
    new: bool,
}

pub(super) fn run(context: &Context, args: &Args) -> Answer {
    let words = context.words;
    let failure = |error| context.failure(&error);
    if args.new {
        let path = study::make(&context.paths).map_err(failure)?;
        let path = scrub(&path.display().to_string()).into_owned();
        return Ok(format!("{}\n", say!(words, "study-made", path = path)).into_bytes());
    }
    let Some(found) = study::study(&context.paths).map_err(failure)? else {
        return Err(Failure(say!(words, "study-none")));
    };
    let wrong = found.people.iter().find(|person| !person.has_sound_orcid());
    let missing = study::missing(&found);
    match wrong {
        Some(person) => Err(Failure(say!(words, "study-orcid", name = person.name.as_str()))),
        None if missing.is_empty() => Ok(format!("{}\n", say!(words, "study-complete")).into_bytes()),
        None => Err(Failure(say!(words, "study-missing", fields = missing.join(", ")))),
    }
}
