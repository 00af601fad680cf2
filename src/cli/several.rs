//! Several sessions in one file: those that are named, or the whole library; none twice.

use super::open::Record;
use super::{Context, Failure};
use crate::say;
use crate::store::Library;

/// Returns the names of the sessions that are asked for.
pub(super) fn names(context: &Context, all: bool, named: &[String]) -> Result<Vec<String>, Failure> {
    match all {
        true => library(context),
        false => Ok(named.to_vec()),
    }
}

/// Refuses a session that is among `others` already.
pub(super) fn apart<'a>(
    context: &Context,
    mut others: impl Iterator<Item = &'a Record>,
    record: &Record,
) -> Result<(), Failure> {
    match others.any(|other| other.name == record.name) {
        true => {
            let name = record.name.as_deref().unwrap_or("demo");
            Err(Failure(say!(context.words, "cli-data-twice", name = name)))
        }
        false => Ok(()),
    }
}

/// Returns every session of the library, by its path, in the order of their names.
fn library(context: &Context) -> Result<Vec<String>, Failure> {
    let listed = Library::new(&context.paths).list();
    let mut all = listed.map_err(|error| context.failure(&error))?;
    if all.is_empty() {
        return Err(Failure(say!(context.words, "cli-no-sessions")));
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all
        .iter()
        .map(|listing| listing.path.to_string_lossy().into_owned())
        .collect())
}
