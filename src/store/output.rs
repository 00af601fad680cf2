//! Whether a file may be written where a user wants one. Writes nothing itself.

use std::path::Path;

use super::error::Error;

/// Says whether a file can be written to a path of the user's choice; `force` lets it replace a file that is there.
///
/// # Errors
/// [`Error::NoFile`] where a folder or a device stands there, whatever `force` says, and [`Error::Taken`] where a file does.
pub fn may_write(path: &Path, force: bool) -> Result<(), Error> {
    // A link that leads nowhere is something too.
    let Ok(there) = path.symlink_metadata() else {
        return match path.to_string_lossy().ends_with(std::path::is_separator) {
            true => Err(Error::NoFile(path.to_owned())),
            false => Ok(()),
        };
    };
    let meant = path.metadata().unwrap_or(there);
    match () {
        () if !meant.is_file() && !meant.is_symlink() => Err(Error::NoFile(path.to_owned())),
        () if !force => Err(Error::Taken(path.to_owned())),
        () => Ok(()),
    }
}
