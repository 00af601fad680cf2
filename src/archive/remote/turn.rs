//! Writing over an object only where nobody else did: by the conditions of the store where it keeps them, else by a claim.
//!
//! A claim is an object of a name that only one writer has, laid beside those of others: whoever finds another beside the own takes it back
//! and waits. Who claims writes only while the claim is young, and looks afterwards whether what was written stands.

use std::time::{Duration, Instant};

use super::objects::{Objects, SeenObject, pause, token};
use super::trouble::RemoteTrouble;

/// After how many seconds the claim of a writer who went away counts no more, by the clock of the store.
const STALE: i64 = 60;
/// How long a claim may be written under, well within the time that others leave it.
const YOUNG: Duration = Duration::from_secs(20);
/// How often somebody tries: longer in sum than a claim lasts.
const TRIES: u32 = 40;

/// How a store lets one writer go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WriterTurn {
    /// It refuses a write whose condition does not hold.
    Conditions,
    /// It does not: by claims.
    Claims,
}

impl WriterTurn {
    /// Returns how a store does it, tried with an object that holds nothing.
    ///
    /// # Errors
    /// [`RemoteTrouble::Versioned`] where it keeps what is replaced, and where it does not answer.
    pub(super) fn of(objects: &impl Objects) -> Result<Self, RemoteTrouble> {
        let key = format!("probe/{}", token());
        let versioned = objects.put(&key, b"kring\n")?;
        let found = || {
            let refuses = |old: Option<&str>| match objects.swap(&key, b"kring?\n", old) {
                Ok(done) => Ok(!done),
                Err(RemoteTrouble::Failed(_)) => Ok(false),
                Err(trouble) => Err(trouble),
            };
            let both = refuses(None)? && refuses(Some("\"00000000000000000000000000000000\""))?;
            Ok(if both { Self::Conditions } else { Self::Claims })
        };
        let found = found();
        objects.delete(&[key])?;
        match versioned {
            true => Err(RemoteTrouble::Versioned),
            false => found,
        }
    }

    /// Writes an object where it still is as it was seen; whether it stands as written.
    ///
    /// # Errors
    /// Where the store does not say whether it does, and [`RemoteTrouble::Busy`] where others hold it.
    pub(super) fn swap(
        self,
        objects: &impl Objects,
        key: &str,
        bytes: &[u8],
        old: Option<&SeenObject>,
    ) -> Result<bool, RemoteTrouble> {
        match self {
            Self::Claims => claimed(objects, key, bytes, old),
            Self::Conditions => {
                let done = objects.swap(key, bytes, old.map(|old| &*old.tag));
                if matches!(done, Ok(true)) {
                    return done;
                }
                // An answer that was lost on its way, and the same write once more, look like somebody else's write.
                let stands = objects.look(key)?.is_some_and(|seen| seen.bytes == bytes);
                if stands { Ok(true) } else { done }
            }
        }
    }
}

fn claimed(objects: &impl Objects, key: &str, bytes: &[u8], old: Option<&SeenObject>) -> Result<bool, RemoteTrouble> {
    let folder = format!("claims/{}/", key.replace('/', "-"));
    for attempt in 0..TRIES {
        let mine = format!("{folder}{}", token());
        let done = under(objects, &folder, &mine, key, bytes, old);
        // Taken back also where the network broke: it counts no more after a minute in any case.
        let freed = objects.delete(&[mine]);
        if let Some(done) = done? {
            freed?;
            return Ok(done);
        }
        pause(attempt);
    }
    Err(RemoteTrouble::Busy)
}

/// Writes under a claim; nothing where somebody else has one.
fn under(
    objects: &impl Objects,
    folder: &str,
    mine: &str,
    key: &str,
    bytes: &[u8],
    old: Option<&SeenObject>,
) -> Result<Option<bool>, RemoteTrouble> {
    let began = Instant::now();
    objects.put(mine, b"kring\n")?;
    let all = objects.list(&[folder.to_owned()])?;
    let Some(own) = all.iter().find(|entry| entry.key == mine) else {
        return Ok(None);
    };
    let others = all.iter().filter(|entry| entry.key != mine);
    let (stale, live): (Vec<_>, Vec<_>) = others.partition(|entry| own.modified - entry.modified > STALE);
    if !live.is_empty() {
        return Ok(None);
    }
    let stale: Vec<String> = stale.into_iter().map(|entry| entry.key.clone()).collect();
    objects.delete(&stale)?;
    let now = objects.look(key)?.map(|seen| seen.bytes);
    if now.as_deref() != old.map(|old| &*old.bytes) {
        return Ok(Some(now.as_deref() == Some(bytes)));
    }
    if began.elapsed() > YOUNG {
        return Ok(None);
    }
    objects.put(key, bytes)?;
    let stands = objects.look(key)?.is_some_and(|seen| seen.bytes == bytes);
    let held = objects
        .list(&[folder.to_owned()])?
        .iter()
        .any(|entry| entry.key == mine);
    Ok(Some(stands && held))
}
