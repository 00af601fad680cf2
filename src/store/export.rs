//! Files for other people: never over one that kring did not write, or that somebody changed since.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Case, Error, disk};
use crate::format;

/// The list of what kring wrote into a folder of exports, with a fingerprint each.
const WRITTEN: &str = ".written.json";

/// Writes an export to a path of the user's choice, in one step. `force` overwrites whatever is there.
///
/// # Errors
/// [`Error::Taken`] where a file is there, or whatever the disk refuses.
pub fn export(path: &Path, bytes: &[u8], force: bool) -> Result<(), Error> {
    if !force && path.exists() {
        return Err(Error::Taken(path.to_owned()));
    }
    disk::replace(path, bytes)
}

impl Case {
    /// Writes an export of this name into the session's folder of exports, in one step; where it is. What kring wrote there
    /// earlier is replaced; anything else only with `force`. Also a session that was opened to read can be exported.
    ///
    /// # Errors
    /// [`Error::Taken`] where another file is there, or whatever the disk refuses.
    pub fn export(&self, name: &str, bytes: &[u8], force: bool) -> Result<PathBuf, Error> {
        let folder = self.exports();
        disk::folder(&folder)?;
        // A name, not a path: nothing leaves the folder.
        let name = Path::new(name)
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("export");
        let path = folder.join(name);
        let list = folder.join(WRITTEN);
        // A list that cannot be read counts as empty: then nothing is overwritten.
        let mut written: BTreeMap<String, u64> = disk::read_if_there(&list)?
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        if let (false, Some(there)) = (force, disk::read_if_there(&path)?)
            && written.get(name) != Some(&format::fingerprint(&there))
        {
            return Err(Error::Taken(path));
        }
        disk::replace(&path, bytes)?;
        written.insert(name.to_owned(), format::fingerprint(bytes));
        let text = serde_json::to_vec_pretty(&written).unwrap_or_default();
        disk::replace(&list, &text)?;
        Ok(path)
    }
}
