//! Tells the wall where the desk stands: the newest of what happened, at most ten times a second.
//!
//! Writes on a thread of its own, so that a slow disk never holds up a key. Never reads anything.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::app::windows::Follow;
use crate::store::{BEAT, Paths, lead};

/// The least time between two writes.
const PACE: Duration = Duration::from_millis(100);

/// What the wall of a case is told; without a value, that its desk is closed.
type WallNews = (String, Option<Follow>);

/// The desk's side of the follow file.
pub(super) struct WallLead {
    send: Option<Sender<WallNews>>,
    thread: Option<JoinHandle<()>>,
    last: Option<WallNews>,
}

impl WallLead {
    /// Returns one that has told nothing yet.
    pub(super) fn start(paths: Paths) -> Self {
        let (send, receive) = channel();
        Self {
            send: Some(send),
            thread: Some(std::thread::spawn(move || write(&paths, &receive))),
            last: None,
        }
    }

    /// Tells where the desk of a case stands, where that has changed. Another case, or none, ends the one before.
    pub(super) fn tell(&mut self, now: Option<(String, Follow)>) {
        let now = now.map(|(key, follow)| (key, Some(follow)));
        if now == self.last {
            return;
        }
        let before = self.last.take().map(|(key, _)| key);
        let same = now.as_ref().map(|(key, _)| key) == before.as_ref();
        if let Some(ended) = before.filter(|_| !same) {
            self.send((ended, None));
        }
        if let Some(news) = &now {
            self.send(news.clone());
        }
        self.last = now;
    }

    fn send(&self, news: WallNews) {
        if let Some(send) = &self.send {
            // A wall that cannot be told keeps its last picture: nothing of the session depends on it.
            let _ = send.send(news);
        }
    }
}

impl Drop for WallLead {
    fn drop(&mut self) {
        self.tell(None);
        self.send = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Writes what comes in until nobody sends any more; of what came in meanwhile, the newest of each case. Where nothing comes, writes the
/// last again now and then, so that a wall can tell a quiet desk from one that was killed.
fn write(paths: &Paths, receive: &Receiver<WallNews>) {
    let mut last: Option<WallNews> = None;
    loop {
        let mut news = match (receive.recv_timeout(BEAT), &last) {
            (Ok(news), _) => news,
            (Err(RecvTimeoutError::Disconnected), _) => return,
            (Err(RecvTimeoutError::Timeout), Some(last)) => last.clone(),
            (Err(RecvTimeoutError::Timeout), None) => continue,
        };
        while let Ok(newer) = receive.try_recv() {
            if newer.0 != news.0 {
                put(paths, &news);
            }
            news = newer;
        }
        put(paths, &news);
        last = news.1.is_some().then_some(news);
        if last.is_some() {
            std::thread::sleep(PACE);
        }
    }
}

fn put(paths: &Paths, (key, follow): &WallNews) {
    let bytes = follow.as_ref().and_then(|follow| serde_json::to_vec(follow).ok());
    let _ = lead(paths, key, bytes.as_deref());
}
