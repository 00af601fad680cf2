//! Whether a file may be written where a user wants one. Writes nothing itself.

use std::path::{Path, PathBuf};

use super::error::Error;
use super::name;
use super::system::{ask, end_of_links, is_link};

/// Returns whether nothing is at a path of the user's choice; else a file is there.
///
/// # Errors
/// [`Error::Name`] where the name is none on some system, and [`Error::NoFile`] where a folder, a device or a link that leads to no file
/// stands there.
pub(super) fn is_free(path: &Path) -> Result<bool, Error> {
    name::fits(path)?;
    if ask(|| path.symlink_metadata()).is_err() {
        return match path.to_string_lossy().ends_with(std::path::is_separator) {
            true => Err(Error::NoFile(path.to_owned())),
            false => Ok(true),
        };
    }
    match ask(|| path.metadata()) {
        Ok(meant) if meant.is_file() => Ok(false),
        _ => Err(Error::NoFile(path.to_owned())),
    }
}

/// Returns the file that a link leads to, where the path is one: that file is what is written.
pub fn led_to(path: &Path) -> Option<PathBuf> {
    is_link(path).then(|| end_of_links(path))
}
