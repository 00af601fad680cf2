//! For how long the disk has been silent: since when a call to it waits for an answer.
//!
//! A network drive that went away holds a call for minutes, and no program can end it; another thread can tell whoever waits. Ends nothing,
//! and knows nothing of what is asked.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How many threads are told apart. Of two that share a place the later call counts.
const PLACES: usize = 64;

/// When each thread asked, in milliseconds since kring asked for the first time, and one more; 0 where it waits for nothing.
static SINCE: [AtomicU64; PLACES] = [const { AtomicU64::new(0) }; PLACES];
static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
static NEXT: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static PLACE: Option<&'static AtomicU64> = SINCE.get(NEXT.fetch_add(1, Ordering::Relaxed) % PLACES);
}

/// A call to the disk that waits for its answer, until this is dropped.
pub(super) struct Call;

impl Call {
    pub(super) fn begin() -> Self {
        put(now());
        Self
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        put(0);
    }
}

fn put(at: u64) {
    // A thread that ends has no place any more, and asks nothing.
    let _ = PLACE.try_with(|place| place.map(|place| place.store(at, Ordering::Relaxed)));
}

fn now() -> u64 {
    u64::try_from(FIRST.elapsed().as_millis()).map_or(u64::MAX, |at| at.saturating_add(1))
}

/// Returns for how long the disk has not answered the call that waits longest; none where no call waits.
pub fn silent() -> Option<Duration> {
    let since = SINCE.iter().map(|place| place.load(Ordering::Relaxed));
    let first = since.filter(|at| *at > 0).min()?;
    Some(Duration::from_millis(now().saturating_sub(first)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_call_that_waits_is_seen_from_another_thread() {
        let (tell, told) = std::sync::mpsc::channel::<()>();
        let waiting = std::thread::spawn(move || {
            let _call = Call::begin();
            told.recv().unwrap();
        });
        let long = Duration::from_millis(40);
        let begin = Instant::now();
        while silent().is_none_or(|silent| silent < long) {
            assert!(begin.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(5));
        }
        tell.send(()).unwrap();
        waiting.join().unwrap();
        drop(Call::begin());
        PLACE.with(|place| assert_eq!(place.unwrap().load(Ordering::Relaxed), 0));
    }
}
