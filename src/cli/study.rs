//! The study of the library: made to be filled in, and looked over for what it lacks.

use super::{CliContext, CommandFailure, ToPrint, reminders};
use crate::archive::study;
use crate::say;
use crate::store::{self, Library};

#[derive(clap::Args, Debug)]
pub(super) struct StudyArgs {
    /// Make a study.yaml in the library, to be filled in.
    #[arg(long)]
    new: bool,
}

pub(super) fn run(context: &CliContext, args: &StudyArgs) -> ToPrint {
    let words = context.words;
    let failure = |error| context.failure(&error);
    if args.new {
        let there = study::file(&context.paths);
        if context.paths.disk.exists(&there) {
            let path = store::shown(&there);
            return Err(CommandFailure(say!(words, "study-there", path = path)));
        }
        let path = study::make(&context.paths).map_err(failure)?;
        let path = store::shown(&path);
        return Ok(format!("{}\n", say!(words, "study-made", path = path)).into_bytes());
    }
    let Some(found) = study::study(&context.paths).map_err(failure)? else {
        return Err(CommandFailure(say!(words, "study-none")));
    };
    let file = store::shown(&study::file(&context.paths));
    let wrong = found.people.iter().find(|person| !person.has_sound_orcid());
    let missing = study::missing(&found);
    let all = Library::new(&context.paths).list().unwrap_or_default();
    let mut lines = reminders::too_early(context, &found.retention, &all);
    lines.extend(wrong.map(|person| {
        let name = person.name.as_str();
        say!(words, "study-orcid", file = file.as_str(), name = name)
    }));
    lines.extend((!missing.is_empty()).then(|| {
        let fields = missing.join(", ");
        say!(words, "study-missing", file = file.as_str(), fields = fields)
    }));
    match lines.is_empty() {
        true => Ok(format!("{}\n", say!(words, "study-complete")).into_bytes()),
        false => Err(CommandFailure(lines.join("\n"))),
    }
}
