//! Files for other people in the folder of a session: never over one that kring did not write, or that somebody changed since. And what
//! becomes of them when something in them must be forgotten: those that kring can take back it removes, those that it cannot it names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{Disk, TRANSCRIPT_LIMIT};
use super::error::Error;
use super::temporary::is_half_written;
use crate::format;

/// The list of what kring wrote into a folder of exports, with a fingerprint each.
const WRITTEN: &str = ".written.json";

/// What became of the exports in a session's folder when something in them had to be forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recalled {
    /// Whether there was anything to forget.
    pub forgot: bool,
    /// How many were removed: they were still as kring wrote them.
    pub removed: usize,
    /// Files that may still say it: those that somebody changed, that kring cannot read or knows nothing of, or that the disk keeps.
    pub left: Vec<PathBuf>,
}

/// What kring wrote into a folder of exports: each name with the fingerprints that its file may have. More than one only while it is
/// being written.
type WrittenExports = BTreeMap<String, Prints>;

/// Fingerprints as the list holds them; until version 0.1 a single number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Prints {
    One(u64),
    Some(Vec<u64>),
}

impl Prints {
    fn all(&self) -> &[u64] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Some(all) => all,
        }
    }
}

/// The folder of a session's exports; it need not exist yet.
#[derive(Clone, Debug)]
pub(super) struct Exports {
    pub(super) folder: PathBuf,
    pub(super) disk: Disk,
}

impl Exports {
    /// Writes an export of this name into the folder, in one step; where it is. What kring wrote there
    /// earlier is replaced; anything else only with `force`. Also a session that was opened to read can be exported.
    ///
    /// # Errors
    /// [`Error::Taken`] where another file is there, or whatever the disk refuses.
    pub(super) fn write(&self, name: &str, bytes: &[u8], force: bool) -> Result<PathBuf, Error> {
        self.disk.folder(&self.folder)?;
        // A name, not a path: nothing leaves the folder.
        let name = Path::new(name)
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("export");
        let path = self.folder.join(name);
        if self.disk.about(&path)?.is_some_and(|about| !about.is_file) {
            return Err(Error::NoFile(path));
        }
        let mut written = self.written()?;
        let mut prints: Vec<u64> = written
            .get(name)
            .map(|prints| prints.all().to_vec())
            .unwrap_or_default();
        if let (false, Some(there)) = (force, self.disk.read_if_there(&path)?)
            && !prints.contains(&format::fingerprint(&there))
        {
            return Err(Error::Taken(path));
        }
        let print = format::fingerprint(bytes);
        prints.retain(|old| *old != print);
        prints.push(print);
        // Noted before it is written: stopped in between, kring still knows both the old file and the new one as its own.
        written.insert(name.to_owned(), Prints::Some(prints));
        self.note_written(&written)?;
        self.disk.replace(&path, bytes)?;
        written.insert(name.to_owned(), Prints::One(print));
        self.note_written(&written)?;
        Ok(path)
    }

    /// Removes every export that is still as kring wrote it, with what was left half-written; names the rest.
    pub(super) fn recall(&self) -> Result<Recalled, Error> {
        let mut recalled = Recalled {
            forgot: true,
            ..Recalled::default()
        };
        let mut written = self.written()?;
        for path in self.disk.list(&self.folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let half = is_half_written(&name);
            if name == WRITTEN {
                continue;
            }
            let prints = written.get(&name).map(Prints::all).unwrap_or_default();
            let is_ours = half
                || match self.disk.read_up_to(TRANSCRIPT_LIMIT, &path) {
                    Ok(there) => prints.contains(&format::fingerprint(&there)),
                    Err(_) => false,
                };
            if is_ours && self.disk.remove(&path).is_ok() {
                recalled.removed += usize::from(!half);
                written.remove(&name);
            } else {
                recalled.left.push(path);
            }
        }
        if recalled.removed > 0 {
            // A name too many in the list does no harm: nothing of that name is there to be taken for kring's.
            let _ = self.note_written(&written);
        }
        Ok(recalled)
    }

    /// Returns what kring wrote into the folder of exports. A list that cannot be read counts as empty: then nothing is overwritten.
    fn written(&self) -> Result<WrittenExports, Error> {
        let list = self.disk.read_if_there(&self.folder.join(WRITTEN))?;
        Ok(list
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default())
    }

    fn note_written(&self, written: &WrittenExports) -> Result<(), Error> {
        let text = serde_json::to_vec_pretty(written).unwrap_or_default();
        self.disk.replace(&self.folder.join(WRITTEN), &text)
    }
}
