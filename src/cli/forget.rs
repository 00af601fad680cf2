//! Removing what must not be kept of a session: only what is asked for, and only once the user says so.

use std::path::Path;

use super::{CliContext, CommandFailure, ToPrint, hint, open};
use crate::say;
use crate::store::{self, Error, Library, Listing, Mode, UserPlace};
use crate::text::scrub;

#[derive(clap::Args, Debug)]
pub(super) struct ForgetArgs {
    /// The session: its name, a part of it, or the path of its folder.
    session: String,
    /// The list of names behind the masks.
    #[arg(long, group = "what")]
    masks: bool,
    /// The sound and everything else in its folder of attachments.
    #[arg(long, group = "what")]
    attachments: bool,
    /// The whole session.
    #[arg(long, group = "what")]
    all: bool,
    /// Do it: it cannot be undone.
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(context: &CliContext, args: &ForgetArgs) -> ToPrint {
    let words = context.words;
    let found = Library::new(&context.paths).resolve(&args.session);
    if let Err(Error::Unknown { .. }) = found {
        // One that was forgotten already, by a kring that was stopped at its end.
        store::end_forgetting(&context.paths);
        store::sweep(&context.paths);
    }
    let path = match found.map_err(|error| context.failure(&error))? {
        UserPlace::Demo => return Err(CommandFailure(say!(words, "forget-demo"))),
        UserPlace::At(path) => path,
    };
    let folder = if store::is_folder(&path) {
        path.clone()
    } else {
        path.parent().unwrap_or(Path::new("")).to_owned()
    };
    let name = scrub(&folder.file_name().unwrap_or_default().to_string_lossy()).into_owned();
    let done = match () {
        () if args.masks => masks(context, args, &path, &name),
        () if args.attachments => attachments(context, args, &folder, &name),
        () if args.all => all(context, args, &folder, &name),
        () => return Err(CommandFailure(say!(words, "forget-what"))),
    };
    let said = done.map_err(|error| context.failure(&error))??;
    store::sweep(&context.paths);
    Ok(format!("{said}\n").into_bytes())
}

/// What was done or refused, once the disk did not refuse.
type Done = Result<Result<String, CommandFailure>, Error>;

fn sure(context: &CliContext, what: String) -> Done {
    Ok(Err(CommandFailure(say!(context.words, "forget-sure", what = what))))
}

fn masks(context: &CliContext, args: &ForgetArgs, path: &Path, name: &str) -> Done {
    let words = context.words;
    let key = Library::new(&context.paths).open(path, Mode::Read)?.0.key();
    if !store::has_masks(&context.paths, &key) {
        return Ok(Err(CommandFailure(say!(words, "forget-no-masks", name = name))));
    }
    if !args.yes {
        return sure(context, say!(words, "forget-sure-masks", name = name));
    }
    store::forget_masks(&context.paths, path)?;
    Ok(Ok(say!(words, "forget-masks-done", name = name)))
}

fn attachments(context: &CliContext, args: &ForgetArgs, folder: &Path, name: &str) -> Done {
    let words = context.words;
    let count = store::attachments(folder).len();
    if count == 0 {
        return Ok(Err(CommandFailure(say!(words, "forget-no-attachments", name = name))));
    }
    if !args.yes {
        return sure(context, say!(words, "forget-sure-attachments", n = count, name = name));
    }
    let count = store::forget_attachments(&context.paths, folder)?;
    let key = Library::new(&context.paths).open(folder, Mode::Read)?.0.key();
    for shared in store::outdated_shared(&context.paths, &key)? {
        let path = store::shown(&shared);
        hint(&say!(words, "shared-due", path = path));
    }
    Ok(Ok(say!(words, "forget-attachments-done", n = count)))
}

fn all(context: &CliContext, args: &ForgetArgs, folder: &Path, name: &str) -> Done {
    let words = context.words;
    let twins = twins(context, folder)?.join(", ");
    let twins = (!twins.is_empty()).then(|| say!(words, "forget-twins", twins = twins));
    if !args.yes {
        let what = [Some(say!(words, "forget-sure-all", name = name)), twins];
        return sure(context, what.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    twins.iter().for_each(|twins| hint(twins));
    let mut forgotten = store::forget_all(&context.paths, folder)?;
    let shared = store::owing_shared(&context.paths)?;
    let shared: Vec<_> = forgotten.left.extract_if(.., |path| shared.contains(path)).collect();
    if !forgotten.left.is_empty() {
        let paths: Vec<String> = forgotten.left.iter().map(|path| store::shown(path)).collect();
        hint(&say!(words, "forget-left", paths = paths.join(", ")));
    }
    for folder in shared {
        hint(&say!(words, "shared-due", path = store::shown(&folder)));
    }
    for copy in &forgotten.copies {
        hint(&say!(words, "mirror-due", path = store::shown(copy)));
    }
    Ok(Ok(say!(words, "forget-all-done", name = name)))
}

/// Returns the names of the other folders of the library that hold the case of this one.
fn twins(context: &CliContext, folder: &Path) -> Result<Vec<String>, Error> {
    let all = Library::new(&context.paths).list()?;
    let case = |listing: &Listing| Some(listing.summary.as_ref().ok()?.case.clone()).filter(|case| !case.is_empty());
    let folder = open::absolute(folder);
    let is_own = |listing: &&Listing| open::absolute(&listing.path) == folder;
    let own = all.iter().find(is_own).and_then(case);
    let is_twin = |listing: &&Listing| own.is_some() && !is_own(listing) && case(listing) == own;
    Ok(all
        .iter()
        .filter(is_twin)
        .map(|twin| scrub(&twin.name).into_owned())
        .collect())
}
