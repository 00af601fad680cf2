//! The writer: a thread that carries out what must reach the disk, so that typing never waits for it.
//!
//! Jobs are done in order. One that the disk refuses stays and is tried again, and holds up none that does not need it: nothing is
//! lost while the process lives, and what is left when it ends is handed back.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::patience::Patience;
use super::{Case, Error, Hidden, Recalled};
use crate::format::draft::Draft;
use crate::session::{Anchors, Entry, Erasure, Event, Mask, Session};
use crate::transcript::{SessionSound, Talk};

/// How long one who ends the writer waits for what it could not write.
const ANSWER: Duration = Duration::from_secs(2);

/// Something that must reach the disk.
#[derive(Clone, Debug)]
pub enum Job {
    /// Append events that belong together.
    Append(Vec<Entry>),
    /// Replace the state; of several that wait only the last is written.
    Save(Box<Session>),
    /// Keep what is being typed, or forget it; of several that wait only the last is written.
    Draft(Option<Draft>),
    /// Replace the anchors of the map; of several that wait only the last is written.
    Anchors(Box<Anchors>),
    /// Erase something from every file: see [`Case::erase`]. The events that led here must not be appended as well, or they would
    /// tell what is to be forgotten.
    Erase(Box<Session>, Erasure),
    /// Replace a transcript of the sound, by the name of its file.
    Talk(String, Box<Talk>),
    /// Take a new transcript of the sound in: see [`Case::take_talk`].
    Take(Box<Session>, Vec<Mask>, Box<Talk>),
    /// Write files for other people, each by its name: see [`Case::export`].
    Export(Vec<(String, Vec<u8>)>),
}

/// What became of the jobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriterReport {
    /// Every event up to this number is on the disk.
    Noted(u32),
    /// The state after so many events is on the disk.
    Saved(u32),
    /// Every file was cleaned, and holds everything up to this event. And what became of the exports.
    Erased(u32, Recalled),
    /// Somebody changed the file of the session by hand: these changes are part of what was written.
    TakenIn(Vec<Event>),
    /// A transcript was taken in: the name of its file, what the sound holds now, and what became of its names.
    Taken(String, Box<SessionSound>, Hidden),
    /// Files for other people were written here; and why others were not.
    Exported(Vec<PathBuf>, Vec<Error>),
    /// A job failed. Where [`Error::may_pass`], it is kept and tried again.
    Trouble(Error),
    /// What failed has been done after all.
    Recovered,
}

/// What a writer could not bring to the disk.
#[derive(Debug)]
pub struct Left {
    /// What kept it, where it is known.
    pub error: Option<Error>,
    /// The jobs that are left, in order; empty where the disk gives no answer at all.
    pub jobs: Vec<Job>,
}

enum WriterMessage {
    Job(Job),
    Flush(Sender<()>),
    /// Give up what cannot be done.
    End(Sender<Left>),
}

/// A thread that writes one case.
#[derive(Debug)]
pub struct Writer {
    inbox: Sender<WriterMessage>,
    thread: JoinHandle<Case>,
}

impl Writer {
    /// Starts writing `case`; `report` is called on the writer's thread.
    pub fn new(case: Case, report: impl Fn(WriterReport) + Send + 'static) -> Self {
        let (inbox, messages) = channel();
        let thread = std::thread::spawn(move || {
            let mut desk = WriterQueue {
                case,
                report,
                queue: VecDeque::new(),
                patience: Patience::default(),
                waiting: Vec::new(),
                trouble: None,
                ending: None,
            };
            desk.work(&messages);
            desk.case
        });
        Self { inbox, thread }
    }

    /// Hands in a job. Returns at once.
    pub fn send(&self, job: Job) {
        // The thread ends after its inbox does, so there is always somebody to take it.
        let _ = self.inbox.send(WriterMessage::Job(job));
    }

    /// Waits until everything handed in is on the disk, or until `timeout`; whether it is.
    pub fn flush(&self, timeout: Duration) -> bool {
        let (done, wait) = channel();
        let _ = self.inbox.send(WriterMessage::Flush(done));
        wait.recv_timeout(timeout).is_ok()
    }

    /// Flushes, ends the thread and gives the case back; `None` where something could not be written in time.
    pub fn close(self, timeout: Duration) -> Option<Case> {
        self.end(timeout).ok()
    }

    /// Ends the thread once everything is on the disk, and gives the case back.
    ///
    /// # Errors
    /// What could not be written within `timeout`.
    pub fn end(self, timeout: Duration) -> Result<Case, Left> {
        let nothing_known = || Left {
            error: None,
            jobs: Vec::new(),
        };
        if self.flush(timeout) {
            drop(self.inbox);
            return self.thread.join().map_err(|_| nothing_known());
        }
        let (end, left) = channel();
        let _ = self.inbox.send(WriterMessage::End(end));
        Err(left.recv_timeout(ANSWER).unwrap_or_else(|_| nothing_known()))
    }
}

/// A job that waits.
struct WaitingJob {
    job: Job,
    /// Whether the disk refused it before.
    refused: bool,
}

/// What the thread has before it.
struct WriterQueue<R> {
    case: Case,
    report: R,
    queue: VecDeque<WaitingJob>,
    patience: Patience,
    waiting: Vec<Sender<()>>,
    trouble: Option<Error>,
    ending: Option<Sender<Left>>,
}

impl<R: Fn(WriterReport)> WriterQueue<R> {
    /// Works until the inbox is closed and everything is done, or will not be done.
    fn work(&mut self, inbox: &Receiver<WriterMessage>) {
        let mut open = true;
        while open || !self.queue.is_empty() {
            open = self.take(inbox);
            while let Ok(message) = inbox.try_recv() {
                self.sort_in(message);
            }
            self.carry_out();
            if let Some(end) = self.ending.take() {
                let _ = end.send(Left {
                    error: self.trouble.clone(),
                    jobs: std::mem::take(&mut self.queue)
                        .into_iter()
                        .map(|waiting| waiting.job)
                        .collect(),
                });
                return;
            }
            if !open && self.trouble.is_some() {
                return;
            }
        }
        // What was changed by hand and nobody took over is in the state already; the transcript tells it better late than never.
        let _ = self.case.finish();
    }

    /// Waits for a message, or, where something failed, for the moment to try again. Whether the inbox is still open.
    fn take(&mut self, inbox: &Receiver<WriterMessage>) -> bool {
        let message = if self.queue.is_empty() {
            inbox.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            inbox.recv_timeout(self.patience.left(Instant::now()))
        };
        match message {
            Ok(message) => self.sort_in(message),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    /// Puts a job behind the others, and takes out those it makes needless.
    fn sort_in(&mut self, message: WriterMessage) {
        let job = match message {
            WriterMessage::Job(job) => job,
            WriterMessage::Flush(done) => {
                self.patience.end();
                return self.waiting.push(done);
            }
            WriterMessage::End(end) => {
                self.patience.end();
                self.ending = Some(end);
                return;
            }
        };
        let waits = self.queue.iter().any(|before| before.refused);
        if let (Job::Erase(_, erasure), true) = (&job, waits) {
            // What stands before it may never get to the disk. A refusal is told when its turn comes.
            let _ = self.case.note_erasure(erasure);
        }
        let mut refused = false;
        self.queue.retain(|old| {
            let needless = matches!(
                (&old.job, &job),
                (Job::Save(_), Job::Save(_) | Job::Erase(..))
                    | (Job::Draft(_), Job::Draft(_) | Job::Erase(..))
                    | (Job::Anchors(_), Job::Anchors(_) | Job::Erase(..))
            );
            refused |= needless && old.refused;
            !needless
        });
        // What takes the place of a refused job waits as that one did; what erases is tried at once.
        let refused = refused && !matches!(job, Job::Erase(..));
        self.queue.push_back(WaitingJob { job, refused });
    }

    /// Does what can be done, in order. What the disk refuses stays in its place, and behind it whatever must not overtake it.
    fn carry_out(&mut self) {
        let mut stuck: VecDeque<WaitingJob> = VecDeque::new();
        let mut trouble = None;
        let due = self.patience.is_due(Instant::now());
        while let Some(mut waiting) = self.queue.pop_front() {
            let held = stuck.iter().any(|before| must_wait(&before.job, &waiting.job));
            if held || (waiting.refused && !due) {
                stuck.push_back(waiting);
                continue;
            }
            match self.case.carry_out(&waiting.job) {
                Ok(reports) => reports.into_iter().for_each(&self.report),
                Err(error) => {
                    let passes = error.may_pass();
                    if self.trouble.as_ref() != Some(&error) && trouble.is_none() {
                        (self.report)(WriterReport::Trouble(error.clone()));
                    }
                    if passes {
                        trouble = trouble.or(Some(error));
                        waiting.refused = true;
                        stuck.push_back(waiting);
                    }
                }
            }
        }
        self.queue = stuck;
        self.settle(trouble);
    }

    /// Remembers what keeps the jobs that are left, or says that nothing does any more.
    fn settle(&mut self, trouble: Option<Error>) {
        match trouble {
            Some(error) => {
                self.patience.refused(Instant::now());
                self.trouble = Some(error);
            }
            // What is left was not tried: it is not due yet.
            None if !self.queue.is_empty() => {}
            None => {
                self.patience.end();
                if self.trouble.take().is_some() {
                    (self.report)(WriterReport::Recovered);
                }
                for done in self.waiting.drain(..) {
                    let _ = done.send(());
                }
            }
        }
    }
}

/// Returns whether a job must not be done before another that the disk refused. State and draft are whole by themselves; events keep their
/// order, and what erases is overtaken by nothing.
fn must_wait(before: &Job, job: &Job) -> bool {
    matches!(
        (before, job),
        (Job::Erase(..), _) | (_, Job::Erase(..)) | (Job::Append(_), Job::Append(_))
    )
}

impl Case {
    /// Writes files for other people, all that can be; a refusal is an answer, not a trouble: nothing of the session waits for it.
    pub fn export_all(&self, files: &[(String, Vec<u8>)]) -> WriterReport {
        let (mut written, mut refused) = (Vec::new(), Vec::new());
        for (name, bytes) in files {
            match self.export(name, bytes, false) {
                Ok(path) => written.push(path),
                Err(error) => refused.push(error),
            }
        }
        WriterReport::Exported(written, refused)
    }

    fn carry_out(&mut self, job: &Job) -> Result<Vec<WriterReport>, Error> {
        let taken_in = |news: Vec<Event>| (!news.is_empty()).then_some(WriterReport::TakenIn(news));
        match job {
            Job::Append(entries) => {
                self.append(entries)?;
                Ok(entries
                    .last()
                    .map(|entry| WriterReport::Noted(entry.n))
                    .into_iter()
                    .collect())
            }
            Job::Save(session) => {
                let news = self.save(session)?;
                Ok(taken_in(news)
                    .into_iter()
                    .chain([WriterReport::Saved(session.events)])
                    .collect())
            }
            Job::Draft(draft) => self.draft(draft.as_ref()).map(|()| Vec::new()),
            Job::Anchors(anchors) => self.keep_anchors(anchors).map(|()| Vec::new()),
            Job::Erase(session, erasure) => {
                let (recalled, news) = self.erase(session, erasure)?;
                let erased = WriterReport::Erased(session.events, recalled);
                Ok(taken_in(news).into_iter().chain([erased]).collect())
            }
            Job::Talk(name, talk) => self.replace_talk(name, talk).map(|()| Vec::new()),
            Job::Take(session, masks, talk) => {
                let (name, hidden) = self.take_talk(session, masks, talk)?;
                // What cannot be read is told when the session is opened; the transcript itself is kept.
                let sound = self.sound().unwrap_or_default();
                Ok(vec![WriterReport::Taken(name, Box::new(sound), hidden)])
            }
            Job::Export(files) => Ok(vec![self.export_all(files)]),
        }
    }
}
