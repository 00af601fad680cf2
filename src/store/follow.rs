//! The follow file of a session: where the desk stands, for the wall beside it. One small file a case in the local state folder,
//! never in the folder of the session, which may be synced.
//!
//! Knows nothing of what the file says. Never locks anything.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::disk::if_there;
use super::layout::slug;
use super::{Error, Paths};

/// The most a follow file can hold, in bytes: a line being typed and some ids.
const LIMIT: u64 = 1 << 20;

fn file(paths: &Paths, key: &str) -> PathBuf {
    paths.state.join("follow").join(format!("{}.json", slug(key, 100)))
}

/// How often a desk writes its follow file anew, where nothing happens.
pub const BEAT: Duration = Duration::from_secs(5);
/// How old a follow file may be: an older one was left by a desk that was killed.
const STALE: Duration = Duration::from_secs(20);

/// Returns what the desk of a case last told its wall; `None` where it has no wall to tell, is closed, or was killed.
///
/// # Errors
/// Where the disk refuses.
pub fn follow(paths: &Paths, key: &str) -> Result<Option<Vec<u8>>, Error> {
    let path = file(paths, key);
    let written = paths.disk.about(&path)?.and_then(|about| about.modified);
    // A file from the future is that of a clock that was set back meanwhile.
    let age = written.and_then(|written| SystemTime::now().duration_since(written).ok());
    if age.is_some_and(|age| age > STALE) {
        return Ok(None);
    }
    if_there(paths.disk.read_up_to(LIMIT, &path))
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_a_killed_desk_left_is_followed_no_more() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        lead(&paths, "abc", Some(b"{}")).unwrap();
        assert_eq!(follow(&paths, "abc").unwrap().as_deref(), Some(b"{}".as_slice()));
        let left = std::fs::File::options().append(true).open(file(&paths, "abc")).unwrap();
        left.set_modified(SystemTime::now() - STALE - BEAT).unwrap();
        assert_eq!(follow(&paths, "abc").unwrap(), None);
        lead(&paths, "abc", None).unwrap();
        assert_eq!(follow(&paths, "abc").unwrap(), None);
    }
}
