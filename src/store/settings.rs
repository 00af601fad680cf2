//! What a user set once, read from the folder of settings. Never writes there.

use super::error::{Error, shown};
use super::paths::Paths;
use crate::format::settings::{Settings, read};

/// Returns what the user set; nothing where there is no file.
///
/// # Errors
/// Where the file cannot be read, or says something that is no setting.
pub fn settings(paths: &Paths) -> Result<Settings, Error> {
    let path = paths.settings();
    match paths.disk.read_if_there(&path)? {
        Some(bytes) => Ok(read(&bytes, &shown(&path))?),
        None => Ok(Settings::default()),
    }
}
