//! The writer: a thread that carries out what must reach the disk, so that typing never waits for it.
//!
//! Jobs are done in order. One that the disk refuses stays and is tried again: nothing is lost while the process lives.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use super::{Case, Error, Recalled};
use crate::format::draft::Draft;
use crate::session::{Entry, Session, masked, purged, said_by};
use crate::text::{Id, Line};
use crate::transcript::Talk;

/// How long the writer waits before it tries again.
const RETRY: Duration = Duration::from_secs(2);

/// What a rewriting leaves.
pub struct Forget {
    /// Of the entries of a transcript.
    pub entries: Box<dyn Fn(Vec<Entry>) -> Vec<Entry> + Send>,
    /// Of a transcript of the sound, beside the voices that may not be kept.
    pub heard: Box<dyn Fn(&mut Talk) + Send>,
}

/// Something that must reach the disk.
pub enum Job {
    /// Append events that belong together.
    Append(Vec<Entry>),
    /// Replace the state; of several that wait only the last is written.
    Save(Box<Session>),
    /// Keep what is being typed, or forget it; of several that wait only the last is written.
    Draft(Option<Draft>),
    /// Replace state and transcript, and forget the draft: see [`Case::rewrite`]. The events that led here must not be appended
    /// as well, or they would tell what is to be forgotten.
    Rewrite(Box<Session>, Forget),
    /// Write files for other people, each by its name: see [`Case::export`].
    Export(Vec<(String, Vec<u8>)>),
}

impl Job {
    /// Makes the disk forget a participant: everything they ever said according to the transcript goes, and `gone` with it.
    pub fn purge(session: Box<Session>, who: Id, gone: Vec<Id>) -> Self {
        let forget = move |entries: Vec<Entry>| {
            let mut gone = gone.clone();
            gone.extend(said_by(&who, &entries));
            entries.into_iter().filter_map(|entry| purged(entry, &gone)).collect()
        };
        let forget = Forget {
            entries: Box::new(forget),
            // Their voice goes because the session has them no more.
            heard: Box::new(|_| ()),
        };
        Self::Rewrite(session, forget)
    }

    /// Makes the disk forget a name: `to` stands in its place, also in the transcript; `renamed` are partners with another id.
    pub fn mask(session: Box<Session>, from: Line, to: Line, renamed: Vec<(Id, Id)>) -> Self {
        let (said, instead) = (from.clone(), to.clone());
        let forget = move |entries: Vec<Entry>| {
            let hide = |entry| masked(entry, &from, &to, &renamed);
            entries.into_iter().map(hide).collect()
        };
        let heard = move |talk: &mut Talk| {
            crate::transcript::forget::mask(talk, &said, &instead);
        };
        let forget = Forget {
            entries: Box::new(forget),
            heard: Box::new(heard),
        };
        Self::Rewrite(session, forget)
    }
}

/// What became of the jobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Every event up to this number is on the disk.
    Noted(u32),
    /// The state after so many events is on the disk.
    Saved(u32),
    /// State and transcript were rewritten; both hold everything up to this event. And what became of the exports.
    Rewritten(u32, Recalled),
    /// Files for other people were written here.
    Exported(Vec<PathBuf>),
    /// Files for other people could not be written, or not all of them. It is not tried again.
    NotExported(Error),
    /// A job failed. Where [`Error::may_pass`], it is kept and tried again.
    Trouble(Error),
    /// What failed has been done after all.
    Recovered,
}

enum Message {
    Job(Job),
    Flush(Sender<()>),
}

/// A thread that writes one case.
#[derive(Debug)]
pub struct Writer {
    inbox: Sender<Message>,
    thread: JoinHandle<Case>,
}

impl Writer {
    /// Starts writing `case`; `report` is called on the writer's thread.
    pub fn new(case: Case, report: impl Fn(Report) + Send + 'static) -> Self {
        let (inbox, messages) = channel();
        let thread = std::thread::spawn(move || {
            let mut desk = Desk {
                case,
                report,
                queue: VecDeque::new(),
                waiting: Vec::new(),
                trouble: None,
            };
            desk.work(&messages);
            desk.case
        });
        Self { inbox, thread }
    }

    /// Hands in a job. Returns at once.
    pub fn send(&self, job: Job) {
        // The thread ends after its inbox does, so there is always somebody to take it.
        let _ = self.inbox.send(Message::Job(job));
    }

    /// Waits until everything handed in is on the disk, or until `timeout`; whether it is.
    pub fn flush(&self, timeout: Duration) -> bool {
        let (done, wait) = channel();
        let _ = self.inbox.send(Message::Flush(done));
        wait.recv_timeout(timeout).is_ok()
    }

    /// Flushes, ends the thread and gives the case back; `None` where something could not be written in time.
    pub fn close(self, timeout: Duration) -> Option<Case> {
        if !self.flush(timeout) {
            return None;
        }
        drop(self.inbox);
        self.thread.join().ok()
    }
}

/// What the thread has before it.
struct Desk<R> {
    case: Case,
    report: R,
    queue: VecDeque<Job>,
    waiting: Vec<Sender<()>>,
    trouble: Option<Error>,
}

impl<R: Fn(Report)> Desk<R> {
    /// Works until the inbox is closed and everything is done, or will not be done.
    fn work(&mut self, inbox: &Receiver<Message>) {
        let mut open = true;
        while open || !self.queue.is_empty() {
            open = self.take(inbox);
            while let Ok(message) = inbox.try_recv() {
                self.sort_in(message);
            }
            self.carry_out();
            if !open && self.trouble.is_some() {
                return;
            }
        }
    }

    /// Waits for a message, or, where something failed, for the moment to try again. Whether the inbox is still open.
    fn take(&mut self, inbox: &Receiver<Message>) -> bool {
        let message = if self.queue.is_empty() {
            inbox.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            inbox.recv_timeout(RETRY)
        };
        match message {
            Ok(message) => self.sort_in(message),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    /// Puts a job behind the others, and takes out those it makes needless.
    fn sort_in(&mut self, message: Message) {
        let job = match message {
            Message::Job(job) => job,
            Message::Flush(done) => return self.waiting.push(done),
        };
        self.queue.retain(|old| {
            !matches!(
                (old, &job),
                (Job::Save(_), Job::Save(_) | Job::Rewrite(..)) | (Job::Draft(_), Job::Draft(_) | Job::Rewrite(..))
            )
        });
        self.queue.push_back(job);
    }

    /// Does what can be done, in order.
    fn carry_out(&mut self) {
        while let Some(job) = self.queue.front() {
            match self.case.carry_out(job) {
                Ok(report) => {
                    self.queue.pop_front();
                    report.into_iter().for_each(&self.report);
                }
                Err(error) => {
                    let passes = error.may_pass();
                    if self.trouble.as_ref() != Some(&error) {
                        (self.report)(Report::Trouble(error.clone()));
                    }
                    if passes {
                        self.trouble = Some(error);
                        return;
                    }
                    self.queue.pop_front();
                }
            }
        }
        if self.trouble.take().is_some() {
            (self.report)(Report::Recovered);
        }
        for done in self.waiting.drain(..) {
            let _ = done.send(());
        }
    }
}

impl Case {
    /// Writes files for other people; a refusal is an answer, not a trouble: nothing of the session waits for it.
    pub fn export_all(&self, files: &[(String, Vec<u8>)]) -> Report {
        let paths: Result<_, _> = files
            .iter()
            .map(|(name, bytes)| self.export(name, bytes, false))
            .collect();
        paths.map_or_else(Report::NotExported, Report::Exported)
    }

    fn carry_out(&mut self, job: &Job) -> Result<Option<Report>, Error> {
        match job {
            Job::Append(entries) => {
                self.append(entries)?;
                Ok(entries.last().map(|entry| Report::Noted(entry.n)))
            }
            Job::Save(session) => self.save(session).map(|()| Some(Report::Saved(session.events))),
            Job::Draft(draft) => self.draft(draft.as_ref()).map(|()| None),
            Job::Rewrite(session, forget) => {
                let recalled = self.rewrite_all(session, &forget.entries, &forget.heard)?;
                Ok(Some(Report::Rewritten(session.events, recalled)))
            }
            Job::Export(files) => Ok(Some(self.export_all(files))),
        }
    }
}
