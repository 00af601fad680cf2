//! Looking over the library, and saying what was found.

use super::{CliContext, CommandFailure, ToPrint, mirror, reminders};
use crate::archive::verify::{VerifyFinding, VerifyKind, shown, verify};
use crate::say;
use crate::text::scrub;

#[derive(clap::Args, Debug)]
pub(super) struct VerifyArgs {
    /// The second copy, or the session of a shared folder, in this folder is no more, so that it need not be named any longer.
    #[arg(long, value_name = "DIR")]
    gone: Option<std::path::PathBuf>,
}

/// Says what was found; nothing to do is exit code 0.
pub(super) fn run(context: &CliContext, args: &VerifyArgs) -> ToPrint {
    if let Some(folder) = &args.gone {
        return mirror::gone(context, folder);
    }
    let words = context.words;
    let (count, points) = verify(&context.paths).map_err(|error| context.failure(&error))?;
    reminders::remind(context);
    if points.is_empty() {
        return Ok(format!("{}\n", say!(words, "verify-sound", n = count)).into_bytes());
    }
    let lines: String = points
        .iter()
        .map(|point| format!("{}: {}\n", scrub(&point.name), said(context, point)))
        .collect();
    let end = say!(words, "verify-found", n = count, found = points.len());
    Err(CommandFailure(format!("{end}\n{lines}")))
}

fn said(context: &CliContext, point: &VerifyFinding) -> String {
    let words = context.words;
    let folder = context.paths.library.join(&point.name);
    let list = |paths: &[std::path::PathBuf]| scrub(&shown(paths, &folder).join(", ")).into_owned();
    match &point.what {
        VerifyKind::Unreadable(error) => say!(words, "verify-unreadable", why = error.say(words)),
        VerifyKind::ByHand => say!(words, "verify-by-hand"),
        VerifyKind::Damaged => say!(words, "verify-damaged"),
        VerifyKind::Back => say!(words, "verify-back"),
        VerifyKind::Voice(file) => say!(words, "verify-voice", file = file.as_str()),
        VerifyKind::Copies(paths) => say!(words, "verify-copies", paths = list(paths)),
        VerifyKind::Outdated(paths) => say!(words, "verify-outdated", paths = list(paths)),
        VerifyKind::Second(copy) => say!(words, "mirror-due", path = list(std::slice::from_ref(copy))),
        VerifyKind::Shared(folder) => say!(words, "shared-due", path = list(std::slice::from_ref(folder))),
        VerifyKind::Twice(other) => say!(words, "verify-twice", other = other.as_str()),
    }
}
