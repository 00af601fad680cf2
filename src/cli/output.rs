//! Where a command's answer goes: printed, or into a file that kring writes itself, in UTF-8 and in one step.
//!
//! A shell that redirects may recode what it is given (PowerShell 5.1 makes UTF-16 of it); a file written here is never touched by
//! one. Never overwrites what is there unless the user says so, and never writes to what is no file.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::context::{CliContext, CommandFailure, ToPrint, hint};
use crate::say;
use crate::store;
use crate::text::scrub;

/// Where an answer goes.
#[derive(clap::Args, Debug, Default)]
pub(super) struct Output {
    /// The file to write, in UTF-8; printed where there is none, or where it is `-`.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite a file that is there.
    #[arg(long)]
    force: bool,
}

impl Output {
    /// Returns the file to write; none where the answer is printed.
    pub(super) fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// Returns whether the answer is printed on a terminal.
    pub(super) fn is_terminal(&self) -> bool {
        self.file().is_none() && std::io::stdout().is_terminal()
    }

    /// Writes an answer that tells nothing of a session, or hands it on to be printed.
    pub(super) fn deliver(&self, context: &CliContext, bytes: Vec<u8>) -> ToPrint {
        self.deliver_of(context, &[], bytes)
    }

    /// Writes an answer made of the sessions with these names, or hands it on to be printed.
    pub(super) fn deliver_of(&self, context: &CliContext, sessions: &[&str], bytes: Vec<u8>) -> ToPrint {
        match self.file() {
            None => Ok(bytes),
            Some(path) => self.write(context, sessions, &bytes, path).map(|()| Vec::new()),
        }
    }

    /// Says whether every one of these files can be written, before the first is.
    pub(super) fn may_write(
        &self,
        context: &CliContext,
        sessions: &[&str],
        paths: &[PathBuf],
    ) -> Result<(), CommandFailure> {
        let outgoing = self.outgoing(context, sessions);
        let checked = paths.iter().try_for_each(|path| outgoing.may_write(path));
        checked.map_err(|error| context.failure(&error))
    }

    /// Writes bytes made of the sessions with these names to a file.
    pub(super) fn write(
        &self,
        context: &CliContext,
        sessions: &[&str],
        bytes: &[u8],
        path: &Path,
    ) -> Result<(), CommandFailure> {
        let written = self.outgoing(context, sessions).file(path, bytes);
        written.map_err(|error| context.failure(&error))?;
        say_link(context, path);
        Ok(())
    }

    fn outgoing<'a>(&self, context: &'a CliContext, sessions: &'a [&'a str]) -> store::Outgoing<'a> {
        store::Outgoing {
            paths: &context.paths,
            sessions,
            force: self.force,
        }
    }

    /// Returns where an answer goes that comes bit by bit.
    pub(super) fn stream(&self) -> Stream {
        match self.file() {
            Some(_) => Stream::Kept(Vec::new()),
            None => Stream::Printed(Printer {
                out: std::io::BufWriter::new(std::io::stdout()),
                fault: None,
            }),
        }
    }

    /// Ends an answer that came bit by bit.
    pub(super) fn end(&self, context: &CliContext, stream: Stream) -> ToPrint {
        match stream {
            Stream::Kept(bytes) => self.deliver(context, bytes),
            Stream::Printed(mut out) => {
                out.does(|out| out.flush());
                match out.fault {
                    None => Ok(Vec::new()),
                    Some(fault) => {
                        let why = scrub(&fault.to_string()).into_owned();
                        Err(CommandFailure(say!(context.words, "cli-not-printed", why = why)))
                    }
                }
            }
        }
    }
}

/// Says where an answer really went, where the path that was named is a link.
pub(super) fn say_link(context: &CliContext, path: &Path) {
    if let Some(target) = store::led_to(path) {
        hint(&say!(
            context.words,
            "cli-through-link",
            link = store::shown(path),
            path = store::shown(&target)
        ));
    }
}

/// An answer that comes bit by bit: what is printed goes out at once, a file is written whole at the end.
pub(super) enum Stream {
    /// For a file.
    Kept(Vec<u8>),
    /// For whoever reads.
    Printed(Printer),
}

/// What is printed bit by bit, and what went wrong with it.
pub(super) struct Printer {
    out: std::io::BufWriter<std::io::Stdout>,
    /// Why it could not be printed, such as a full disk. Somebody who stopped reading is no fault.
    fault: Option<std::io::Error>,
}

impl Printer {
    /// Prints; returns whether that went well.
    fn does(&mut self, act: impl Fn(&mut std::io::BufWriter<std::io::Stdout>) -> std::io::Result<()>) -> bool {
        match act(&mut self.out) {
            Ok(()) => true,
            Err(error) => {
                if error.kind() != std::io::ErrorKind::BrokenPipe {
                    self.fault.get_or_insert(error);
                }
                false
            }
        }
    }
}

impl Stream {
    /// Adds to the answer; whether anybody still reads it.
    pub(super) fn put(&mut self, text: &str) -> bool {
        match self {
            Self::Kept(bytes) => {
                bytes.extend_from_slice(text.as_bytes());
                true
            }
            Self::Printed(out) => out.does(|out| out.write_all(text.as_bytes())),
        }
    }

    /// Lets out what was added so far; whether anybody still reads it.
    pub(super) fn flush(&mut self) -> bool {
        match self {
            Self::Kept(_) => true,
            Self::Printed(out) => out.does(|out| out.flush()),
        }
    }
}
