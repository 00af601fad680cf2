//! Watching whether the disk answers while a command waits for it. Ends no command, and says nothing itself.

use std::time::Duration;

use crate::store;

/// How long the disk may be silent before that is told.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often it is looked at.
const BEAT: Duration = Duration::from_millis(500);

/// Tells once when the disk has been silent for a while.
pub fn watch_disk(tell: impl FnOnce() + Send + 'static) {
    std::thread::spawn(|| {
        while store::silent().is_none_or(|silent| silent < PATIENCE) {
            std::thread::sleep(BEAT);
        }
        tell();
    });
}
