//! The loop of plain mode: lines from standard input, lines to standard output, the same model and the same effects as on the screen.
//!
//! Opens no terminal and writes no escape codes. The end of the input saves and leaves, as closing a terminal does.

use std::collections::VecDeque;
use std::io::{BufRead, Write, stdin, stdout};
use std::panic::AssertUnwindSafe;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::Start;
use super::incoming::{Incoming, WallLook};
use super::state::{Ending, Runtime};
use crate::app::plain::{LineOutcome, LineReader};
use crate::app::{Model, Msg};
use crate::say;
use crate::store::Paths;
use crate::ui::plain::ReadAloud;

/// How long a line waits for what it asked for: a list, a search, files.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a line waits until what it noted is on the disk.
const SAVING: Duration = Duration::from_secs(5);

/// Runs the program in lines until it is left or the input ends.
///
/// # Errors
/// Where nothing can be written to standard output.
pub fn run(paths: Paths, start: &Start, look: WallLook) -> std::io::Result<Ending> {
    let (mut runtime, mut model, inbox) = Runtime::new(paths, look);
    runtime.begin(&mut model, start);
    listen(&runtime.send);
    let mut plain = PlainRuntime {
        runtime: &mut runtime,
        inbox,
        lines: VecDeque::new(),
        reader: LineReader::default(),
        voice: ReadAloud::default(),
    };
    let worked = std::panic::catch_unwind(AssertUnwindSafe(|| plain.work(&mut model)));
    runtime.end(worked, model.words)
}

/// Hands on every line of the input, then its end; and the signals that end a program.
fn listen(send: &Sender<Incoming>) {
    let to = send.clone();
    std::thread::spawn(move || {
        let mut input = stdin().lock();
        let mut line = Vec::new();
        while matches!(input.read_until(b'\n', &mut line), Ok(1..)) {
            let text = String::from_utf8_lossy(&line).into_owned();
            if to.send(Incoming::Line(text)).is_err() {
                return;
            }
            line.clear();
        }
        let _ = to.send(Incoming::Line(END.to_owned()));
    });
    #[cfg(unix)]
    super::terminal::signals(send.clone(), Incoming::Terminal, || Incoming::Hangup);
}

/// What stands for the end of the input, among the lines and behind all of them; no line holds it, for a line ends in a line break.
const END: &str = "\n\n";

struct PlainRuntime<'a> {
    runtime: &'a mut Runtime,
    inbox: Receiver<Incoming>,
    /// Lines that came while another waited for what it asked for.
    lines: VecDeque<String>,
    reader: LineReader,
    voice: ReadAloud,
}

impl PlainRuntime<'_> {
    fn work(&mut self, model: &mut Model) -> std::io::Result<()> {
        self.settle(model);
        let first = self.voice.say(model, false);
        let hello = [say!(model.words, "plain-hello")];
        self.print(model, hello.into_iter().chain(first))?;
        let mut ticked = Instant::now();
        while !self.runtime.leaving {
            self.runtime.tell_wall(model);
            self.runtime.look_if_due(model);
            match self.next(model.wake().saturating_sub(ticked.elapsed())) {
                Some(Incoming::Line(line)) => self.line(model, &line)?,
                Some(incoming) => {
                    self.runtime.receive(model, incoming);
                    let news = self.voice.news(model);
                    self.print(model, news)?;
                }
                None => {}
            }
            if ticked.elapsed() >= model.wake() {
                self.runtime.take(model, Some(Msg::Tick));
                ticked = Instant::now();
            }
        }
        Ok(())
    }

    /// Returns what comes in next, lines that waited first.
    fn next(&mut self, wait: Duration) -> Option<Incoming> {
        if let Some(line) = self.lines.pop_front() {
            return Some(Incoming::Line(line));
        }
        match self.inbox.recv_timeout(wait) {
            Ok(incoming) => Some(incoming),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Incoming::Hangup),
        }
    }

    /// Carries a line out and reads out what came of it.
    fn line(&mut self, model: &mut Model, line: &str) -> std::io::Result<()> {
        if line == END {
            self.runtime.take(model, Some(Msg::Hangup));
            return Ok(());
        }
        let runtime = &mut self.runtime;
        let read = self
            .reader
            .line(model, line, &mut |model, message| runtime.take(model, Some(message)));
        let Some(answer) = read else { return Ok(()) };
        self.settle(model);
        if self.runtime.leaving {
            return Ok(());
        }
        let mut lines = match answer {
            LineOutcome::Done => self.voice.say(model, false),
            LineOutcome::Read => self.voice.say(model, true),
            LineOutcome::Unclear(why) => vec![why],
        };
        if is_saving(model) {
            lines.push(say!(model.words, "mark-pending"));
        }
        self.print(model, lines)
    }

    /// Waits for what the last line asked for, and until what it noted is on the disk; other lines wait as well. So what is read out is saved,
    /// or said not to be.
    fn settle(&mut self, model: &mut Model) {
        let begun = Instant::now();
        let waits = |plain: &Self, model: &Model| plain.waits(model) || is_saving(model) && begun.elapsed() < SAVING;
        while begun.elapsed() < PATIENCE && !self.runtime.leaving && waits(self, model) {
            self.runtime.look_if_due(model);
            match self.inbox.recv_timeout(Duration::from_millis(50)) {
                Ok(Incoming::Line(line)) => self.lines.push_back(line),
                Ok(incoming) => self.runtime.receive(model, incoming),
                Err(_) => {}
            }
        }
    }

    fn waits(&self, model: &Model) -> bool {
        let lists = model.open.is_none() && model.home.busy;
        lists || model.search.is_busy() || self.runtime.making.is_some()
    }

    /// Writes lines. Where nobody reads them any more, the session is saved and left.
    fn print(&mut self, model: &mut Model, lines: impl IntoIterator<Item = String>) -> std::io::Result<()> {
        let text = lines.into_iter().fold(String::new(), |text, line| text + &line + "\n");
        let written = stdout().write_all(text.as_bytes()).and_then(|()| stdout().flush());
        if written.is_err() {
            self.runtime.take(model, Some(Msg::Hangup));
        }
        match written {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            written => written,
        }
    }
}

/// Returns whether something noted is on its way to the disk. A disk that refuses is said as trouble instead.
fn is_saving(model: &Model) -> bool {
    let open = model
        .open
        .as_ref()
        .filter(|open| open.writable && open.trouble.is_none());
    open.is_some_and(|open| open.durable < open.session.events)
}
