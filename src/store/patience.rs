//! When something that the disk refused is tried again. Reads no clock.

use std::time::{Duration, Instant};

/// How long the writer waits before it tries again what was refused for the first time; each time it waits twice as long as before.
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// The longest it waits.
const LONGEST_WAIT: Duration = Duration::from_secs(8);

/// When what was refused is tried again: soon, then ever later, so that a disk that is gone is not asked all the time.
#[derive(Debug, Default)]
pub(super) struct Patience {
    /// The last wait, and when it ends; nothing while nothing was refused.
    until: Option<(Duration, Instant)>,
}

impl Patience {
    /// Returns whether it is time to try again.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.until.is_none_or(|(_, until)| until <= now)
    }

    /// Notes that what was due was refused again, or something for the first time.
    pub(super) fn refused(&mut self, now: Instant) {
        let wait = match self.until {
            Some((_, until)) if until > now => return,
            Some((wait, _)) => (wait * 2).min(LONGEST_WAIT),
            None => FIRST_WAIT,
        };
        self.until = Some((wait, now + wait));
    }

    /// Returns how long to wait from now.
    pub(super) fn left(&self, now: Instant) -> Duration {
        self.until
            .map_or(FIRST_WAIT, |(_, until)| until.saturating_duration_since(now))
    }

    /// Tries at once, and begins to wait anew: somebody asks for it.
    pub(super) fn end(&mut self) {
        self.until = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused_is_tried_ever_later_and_at_once_when_somebody_asks() {
        let start = Instant::now();
        let mut patience = Patience::default();
        let mut now = start;
        let mut waits = Vec::new();
        for _ in 0..7 {
            assert!(patience.is_due(now));
            patience.refused(now);
            // What is refused before the wait is over makes it no longer.
            patience.refused(now);
            assert!(!patience.is_due(now));
            let wait = patience.left(now);
            waits.push(wait.as_millis());
            now += wait;
        }
        assert_eq!(waits, [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
        patience.end();
        assert!(patience.is_due(now));
        patience.refused(now);
        assert_eq!(patience.left(now), FIRST_WAIT);
    }
}
