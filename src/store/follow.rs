//! The follow file of a session: where the desk stands, for the wall beside it. One small file a case in the local state folder,
//! never in the folder of the session, which may be synced.
//!
//! Knows nothing of what the file says. Never locks anything.

use std::path::PathBuf;

use super::disk::if_there;
use super::layout::slug;
use super::{Error, Paths};

/// The most a follow file can hold, in bytes: a line being typed and some ids.
const LIMIT: u64 = 1 << 20;

fn file(paths: &Paths, key: &str) -> PathBuf {
    paths.state.join("follow").join(format!("{}.json", slug(key, 100)))
}

/// Returns what the desk of a case last told its wall; `None` where it has no wall to tell, or is closed.
///
/// # Errors
/// Where the disk refuses.
pub fn follow(paths: &Paths, key: &str) -> Result<Option<Vec<u8>>, Error> {
    if_there(paths.disk.read_up_to(LIMIT, &file(paths, key)))
}

/// Tells the wall of a case where its desk stands; without bytes, that it is closed.
///
/// # Errors
/// Where the disk refuses.
pub fn lead(paths: &Paths, key: &str, bytes: Option<&[u8]>) -> Result<(), Error> {
    let path = file(paths, key);
    match bytes {
        None => paths.disk.remove(&path),
        Some(bytes) => {
            paths.disk.folder(&paths.state.join("follow"))?;
            paths.disk.replace(&path, bytes)
        }
    }
}
