//! What kring asks of a store: objects by name, listed by folder, and written over only where nobody else did.
//!
//! Knows nothing of cases.

use super::trouble::RemoteTrouble;

/// An object of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectEntry {
    /// Its name.
    pub key: String,
    /// How many bytes it holds.
    pub bytes: u64,
    /// What changes with its content.
    pub tag: String,
    /// When it was written, in seconds by the clock of the store.
    pub modified: i64,
}

/// An object as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenObject {
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What changes with its content.
    pub tag: String,
}

/// A store of objects. Every call ends, with an error where the store does not answer in time.
pub trait Objects {
    /// Lists what is in folders; each name of a folder ends with a slash, and one that is not there is empty.
    ///
    /// # Errors
    /// Where the store does not answer.
    fn list(&self, folders: &[String]) -> Result<Vec<ObjectEntry>, RemoteTrouble>;

    /// Reads objects of about `bytes` at most, several at a time; none for one that is not there.
    ///
    /// # Errors
    /// Where the store does not answer.
    fn read(&self, keys: &[String], bytes: u64) -> Result<Vec<Option<Vec<u8>>>, RemoteTrouble>;

    /// Reads an object with its tag.
    ///
    /// # Errors
    /// Where the store does not answer.
    fn look(&self, key: &str) -> Result<Option<SeenObject>, RemoteTrouble>;

    /// Writes an object, over whatever is there; whether the store keeps what was there before.
    ///
    /// # Errors
    /// Where the store does not take it.
    fn put(&self, key: &str, bytes: &[u8]) -> Result<bool, RemoteTrouble>;

    /// Writes an object where it has the tag `old`, or where it is not there; whether it did.
    ///
    /// # Errors
    /// Where the store does not say so.
    fn swap(&self, key: &str, bytes: &[u8], old: Option<&str>) -> Result<bool, RemoteTrouble>;

    /// Removes objects; those that are gone are no error.
    ///
    /// # Errors
    /// Where the store does not remove one.
    fn delete(&self, keys: &[String]) -> Result<(), RemoteTrouble>;
}

/// Returns a word that nobody else uses.
pub(super) fn token() -> String {
    use std::hash::{BuildHasher, RandomState};
    let part = || RandomState::new().hash_one(std::process::id());
    format!("{:016x}{:016x}", part(), part())
}

/// Waits before another attempt: longer after each, and never two writers equally long.
pub(super) fn pause(attempt: u32) {
    use std::hash::{BuildHasher, RandomState};
    let most = 100 << attempt.min(5);
    let wait = 20 + RandomState::new().hash_one(attempt) % most;
    std::thread::sleep(std::time::Duration::from_millis(wait));
}
