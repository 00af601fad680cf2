//! The folder for second copies: as it is asked for, and what is said of copies that still have something to lose.

use std::path::{Path, PathBuf};

use super::{CliContext, CommandFailure, ToPrint, hint};
use crate::say;
use crate::store;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct MirrorArgs {
    /// Keep a second copy of the session in this folder on another disk while it is open; trouble there never stops the session.
    #[arg(long, value_name = "DIR")]
    mirror: Option<PathBuf>,
}

impl MirrorArgs {
    /// Returns the surroundings with the folder that was asked for; one that is not there is refused before the screen changes.
    pub(super) fn context(&self, context: &CliContext) -> Result<CliContext, CommandFailure> {
        let mut here = context.clone();
        if let Some(folder) = &self.mirror {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            store::may_mirror(&context.paths, &folder).map_err(|error| context.failure(&error))?;
            here.paths.mirror = Some(folder);
        }
        Ok(here)
    }

    /// Returns the surroundings for the demo, of which only somebody who asks for it wants a second copy.
    pub(super) fn demo(&self, context: &CliContext) -> Result<CliContext, CommandFailure> {
        let mut here = self.context(context)?;
        here.paths.mirror = here.paths.mirror.filter(|_| self.mirror.is_some());
        Ok(here)
    }
}

/// Says which second copies and shared folders still hold what had to be forgotten.
pub(super) fn remind(context: &CliContext) {
    match store::owing_copies(&context.paths) {
        Ok(owing) => {
            for (_, copy) in owing {
                let path = store::shown(&copy.folder);
                hint(&say!(context.words, "mirror-due", path = path));
            }
        }
        Err(error) => hint(&error.say(context.words)),
    }
    match store::owing_shared(&context.paths) {
        Ok(owing) => {
            for folder in owing {
                let path = store::shown(&folder);
                hint(&say!(context.words, "shared-due", path = path));
            }
        }
        Err(error) => hint(&error.say(context.words)),
    }
}

/// Forgets a second copy that the user says is no more.
pub(super) fn gone(context: &CliContext, folder: &Path) -> ToPrint {
    let folder = store::whole(folder);
    let copies = store::forget_copies(&context.paths, &folder);
    let shared = store::forget_shared(&context.paths, &folder);
    let fail = |error| context.failure(&error);
    let count = copies.map_err(fail)? + shared.map_err(fail)?;
    let path = store::shown(&folder);
    match count {
        0 => Err(CommandFailure(say!(context.words, "mirror-unknown", path = path))),
        _ => Ok(format!("{}\n", say!(context.words, "mirror-forgotten", path = path)).into_bytes()),
    }
}
