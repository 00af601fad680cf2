//! The second copies of the open session: for each a thread that decides when it is brought up to date, and one that waits for its disk.
//!
//! The loop never waits for either, but for a moment when the session is let go. Trouble is told once, and tried again ever later.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::locale::Words;
use crate::say;
use crate::session::Moment;
use crate::store::{self, Error, Mirror};
use crate::text::Line;

/// How long things take.
#[derive(Clone, Copy, Debug)]
struct Times {
    /// How often what has changed is copied.
    beat: Duration,
    /// How long the other disk may take before that is told.
    slow: Duration,
    /// The longest wait until what failed is tried again.
    longest: Duration,
}

const TIMES: Times = Times {
    beat: Duration::from_secs(1),
    slow: Duration::from_secs(10),
    longest: Duration::from_secs(16),
};
/// How long one who lets the session go waits for a copy.
const PARTING: Duration = Duration::from_secs(2);

/// Why a copy stays behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MirrorLag {
    /// A disk refuses, or somebody changed the copy.
    Refused(Error),
    /// The disk takes very long.
    Slow,
}

/// What is told of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MirrorNews {
    /// It stays behind, and since when.
    Behind(PathBuf, Moment, MirrorLag),
    /// It still holds what had to be forgotten.
    Owes(PathBuf),
    /// It is up to date again.
    Again(PathBuf),
}

impl MirrorNews {
    /// Returns whether it is bad news, and what it says.
    pub(super) fn say(&self, words: &Words) -> (bool, String) {
        let shown = |path: &Path| Line::new(&path.display().to_string()).to_string();
        match self {
            Self::Behind(path, since, why) => {
                let why = match why {
                    MirrorLag::Refused(error) => error.say(words),
                    MirrorLag::Slow => say!(words, "mirror-slow"),
                };
                let since = since.hour_minute();
                (
                    true,
                    say!(words, "mirror-behind", path = shown(path), since = since, why = why),
                )
            }
            Self::Owes(path) => (true, say!(words, "mirror-owes", path = shown(path))),
            Self::Again(path) => (false, say!(words, "mirror-again", path = shown(path))),
        }
    }
}

/// What a thread that decides is told.
enum MirrorOrder {
    /// Something was erased: the copy has to follow at once.
    Erased,
    /// The other thread has brought the copy up to date, or could not.
    Answer(Result<(), Error>),
    /// Bring the copy up to date a last time, and say whether that was done.
    End(Sender<bool>),
}

/// A copy that is kept up to date while the session is open.
#[derive(Debug)]
pub(super) struct OpenMirror {
    inbox: Sender<MirrorOrder>,
    folder: PathBuf,
}

impl OpenMirror {
    /// Starts keeping a copy up to date, or, with `only_owed`, having it follow what is erased and nothing else; `tell` is called on a
    /// thread of its own.
    pub(super) fn follow(mirror: Mirror, only_owed: bool, tell: impl Fn(MirrorNews) + Send + 'static) -> Self {
        let folder = mirror.folder().to_owned();
        let ask = |answers| work(mirror, only_owed, answers);
        Self::start(folder, only_owed, TIMES, ask, tell)
    }

    /// Starts the thread that decides; `ask` starts the one that it asks.
    fn start(
        folder: PathBuf,
        only_owed: bool,
        times: Times,
        ask: impl FnOnce(Sender<MirrorOrder>) -> Sender<bool>,
        tell: impl Fn(MirrorNews) + Send + 'static,
    ) -> Self {
        let (inbox, orders) = channel();
        let follower = Follower {
            folder: folder.clone(),
            ask: ask(inbox.clone()),
            asked: None,
            since: store::now(),
            begun: store::now(),
            times,
            only_owed,
            owes: only_owed,
            told_owes: false,
            again: false,
            trouble: None,
            ending: None,
            tell: Box::new(tell),
        };
        std::thread::spawn(move || follower.work(&orders));
        Self { inbox, folder }
    }

    /// Has the copy follow an erasure at once.
    pub(super) fn erased(&self) {
        let _ = self.inbox.send(MirrorOrder::Erased);
    }

    /// Brings the copy up to date a last time, for as long as leaving may take; its folder where that was not done.
    pub(super) fn end(self) -> Option<PathBuf> {
        let (send, done) = channel();
        let _ = self.inbox.send(MirrorOrder::End(send));
        let is_done = done.recv_timeout(PARTING).unwrap_or(false);
        (!is_done).then(|| self.folder.clone())
    }
}

impl Drop for OpenMirror {
    fn drop(&mut self) {
        // Whatever became of the session: two never write one copy.
        let _ = self.inbox.send(MirrorOrder::End(channel().0));
    }
}

/// Starts the thread that asks the other disk, which may never answer. It is asked by whether every file is to be compared.
fn work(mut mirror: Mirror, only_owed: bool, answer: Sender<MirrorOrder>) -> Sender<bool> {
    let (ask, asked) = channel::<bool>();
    std::thread::spawn(move || {
        while let Ok(whole) = asked.recv() {
            let is_due = match only_owed {
                true => mirror.owes(),
                false => whole || mirror.is_behind(),
            };
            let done = if is_due { mirror.bring_up(whole) } else { Ok(()) };
            if answer.send(MirrorOrder::Answer(done)).is_err() {
                return;
            }
        }
    });
    ask
}

/// Decides when a copy is brought up to date, and what is told.
struct Follower {
    folder: PathBuf,
    ask: Sender<bool>,
    /// When the other thread was asked, while it has not answered.
    asked: Option<Instant>,
    /// Up to when the copy is known to be whole, and when what is under way began.
    since: Moment,
    begun: Moment,
    times: Times,
    /// Whether it only follows what is erased.
    only_owed: bool,
    /// Whether something erased has to be followed, and whether it was told that it is not.
    owes: bool,
    told_owes: bool,
    /// Whether to ask again as soon as there is an answer.
    again: bool,
    /// How long to wait after the last failure; nothing while there is none.
    trouble: Option<Duration>,
    /// Who waits for the end.
    ending: Option<Sender<bool>>,
    tell: Box<dyn Fn(MirrorNews) + Send>,
}

impl Follower {
    fn work(mut self, orders: &Receiver<MirrorOrder>) {
        // At once: a copy that was asked for begins with the session.
        self.bring_up();
        loop {
            match orders.recv_timeout(self.patience()) {
                Err(RecvTimeoutError::Timeout) => self.pass(),
                Err(RecvTimeoutError::Disconnected) => return,
                Ok(MirrorOrder::Erased) => {
                    (self.owes, self.told_owes) = (true, false);
                    self.hurry();
                }
                Ok(MirrorOrder::End(done)) => {
                    if self.asked.is_some() && self.trouble.is_some() {
                        // A disk that does not answer will not do so now.
                        let _ = done.send(false);
                        return;
                    }
                    self.ending = Some(done);
                    self.hurry();
                }
                Ok(MirrorOrder::Answer(done)) => {
                    self.asked = None;
                    let is_whole = done.is_ok();
                    self.learn(done);
                    if std::mem::take(&mut self.again) {
                        self.bring_up();
                    } else if let Some(ending) = self.ending.take() {
                        let _ = ending.send(is_whole);
                        return;
                    }
                }
            }
        }
    }

    /// Returns how long to wait for an order before something is due.
    fn patience(&self) -> Duration {
        match (self.asked, self.trouble) {
            (Some(asked), None) => self.times.slow.saturating_sub(asked.elapsed()),
            // It was told already: what is left is to wait.
            (Some(_), Some(_)) => self.times.longest,
            (None, trouble) => trouble.unwrap_or(self.times.beat),
        }
    }

    /// Does what is due when nobody gave an order.
    fn pass(&mut self) {
        match self.asked {
            None => self.bring_up(),
            Some(_) if self.trouble.is_none() => self.fail(MirrorLag::Slow),
            Some(_) => {}
        }
    }

    fn hurry(&mut self) {
        match self.asked {
            None => self.bring_up(),
            Some(_) => self.again = true,
        }
    }

    /// Asks the other thread. What failed, what was erased and what is left at the end is compared file by file.
    fn bring_up(&mut self) {
        let whole = self.owes || self.trouble.is_some() || self.ending.is_some();
        (self.asked, self.begun) = (Some(Instant::now()), store::now());
        let _ = self.ask.send(whole);
    }

    /// Takes in how it went.
    fn learn(&mut self, done: Result<(), Error>) {
        match done {
            Ok(()) => {
                self.since = self.begun;
                let told = self.told_owes;
                (self.owes, self.told_owes) = (self.again && self.owes, false);
                if self.trouble.take().is_some() && (!self.only_owed || told) {
                    (self.tell)(MirrorNews::Again(self.folder.clone()));
                }
            }
            Err(error) => self.fail(MirrorLag::Refused(error)),
        }
    }

    /// Tells of trouble, once, and of what is not forgotten, once for each time.
    fn fail(&mut self, why: MirrorLag) {
        if self.trouble.is_none() && !self.only_owed {
            (self.tell)(MirrorNews::Behind(self.folder.clone(), self.since, why));
        }
        if self.owes && !self.told_owes {
            self.told_owes = true;
            (self.tell)(MirrorNews::Owes(self.folder.clone()));
        }
        self.trouble = Some(
            self.trouble
                .map_or(self.times.beat * 2, |wait| (wait * 2).min(self.times.longest)),
        );
    }
}

#[cfg(test)]
mod tests;
