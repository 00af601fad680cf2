//! Several sessions in one file: those that are named, or the whole library; none twice.

use super::open::OpenedRecord;
use super::{CliContext, CommandFailure};
use crate::say;
use crate::store::Library;

/// Returns the names of the sessions that are asked for.
pub(super) fn names(context: &CliContext, all: bool, named: &[String]) -> Result<Vec<String>, CommandFailure> {
    match all {
        true => library(context),
        false => Ok(named.to_vec()),
    }
}

/// Refuses a session that is among `others` already.
pub(super) fn apart<'a>(
    context: &CliContext,
    mut others: impl Iterator<Item = &'a OpenedRecord>,
    record: &OpenedRecord,
) -> Result<(), CommandFailure> {
    match others.any(|other| other.name == record.name) {
        true => {
            let name = record.name.as_deref().unwrap_or("demo");
            Err(CommandFailure(say!(context.words, "cli-data-twice", name = name)))
        }
        false => Ok(()),
    }
}

/// Returns every session of the library, by its path, in the order of their names.
fn library(context: &CliContext) -> Result<Vec<String>, CommandFailure> {
    let listed = Library::new(&context.paths).list();
    let mut all = listed.map_err(|error| context.failure(&error))?;
    if all.is_empty() {
        return Err(CommandFailure(say!(context.words, "cli-no-sessions")));
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all
        .iter()
        .map(|listing| listing.path.to_string_lossy().into_owned())
        .collect())
}
