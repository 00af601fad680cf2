//! The private list of names and what masks them, and of words that are no names: kept outside the session, so that a session can be given away without it.

use std::path::PathBuf;

use super::error::shown;
use super::{Error, Paths, disk};
use crate::format;
use crate::session::Mask;

/// The masks of a session; none where nothing was masked.
///
/// # Errors
/// Where the list cannot be read.
pub fn masks(paths: &Paths, session: &str) -> Result<Vec<Mask>, Error> {
    let path = list(paths, session);
    match disk::read_if_there(&path)? {
        Some(bytes) => Ok(format::list::read(&bytes, &shown(&path))?),
        None => Ok(Vec::new()),
    }
}

/// Keeps the masks of a session.
///
/// # Errors
/// Where the list cannot be written.
pub fn remember_masks(paths: &Paths, session: &str, masks: &[Mask]) -> Result<(), Error> {
    disk::folder(&paths.masks)?;
    let text = format::list::write(
        "Names that were masked in this session, and words that are none (without `to`). Private: it must never travel with the session.",
        masks,
    );
    disk::replace(&list(paths, session), text.as_bytes())
}

fn list(paths: &Paths, session: &str) -> PathBuf {
    paths.masks.join(format!("{}.yaml", super::library::safe(session, 100)))
}
