//! Pushing sessions to a shared folder, and pulling them from one.

use std::path::{Path, PathBuf};

use super::{Answer, Context, Failure, hint};
use crate::archive::remote::{self, Carried};
use crate::say;
use crate::session::{Entry, Event};
use crate::store::{Apart, Error, Library, Place};
use crate::text::{Line, scrub};

#[derive(clap::Args, Debug)]
pub(super) struct Push {
    /// The sessions: each by its name, a part of it, or the path of its folder. Without one, what was forgotten whole is taken out.
    sessions: Vec<String>,
    /// The shared folder.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(super) struct Pull {
    /// The sessions of the shared folder: each by its name or a part of it.
    #[arg(required = true)]
    sessions: Vec<String>,
    /// The shared folder.
    #[arg(long, value_name = "FOLDER")]
    from: PathBuf,
}

pub(super) fn push(context: &Context, args: &Push) -> Answer {
    let remote = folder(context, &args.to)?;
    let library = Library::new(&context.paths);
    let gone = match remote.is_dir() {
        true => remote::take_out(&context.paths, &remote).map_err(|error| context.failure(&error))?,
        false => 0,
    };
    let mut said = match (gone, args.sessions.is_empty()) {
        (0, false) => Vec::new(),
        _ => format!("{}\n", say!(context.words, "remote-taken-out", n = gone)).into_bytes(),
    };
    said.extend(carried(
        context,
        &args.sessions,
        &|name| match library.resolve(name)? {
            Place::Demo => Ok(None),
            Place::At(path) => remote::push(&context.paths, &remote, &path).map(Some),
        },
    )?);
    Ok(said)
}

pub(super) fn pull(context: &Context, args: &Pull) -> Answer {
    let remote = there(context, &args.from)?;
    let there = Library::new(&remote::at(&context.paths, &remote));
    carried(context, &args.sessions, &|name| match there.resolve(name)? {
        Place::Demo => Ok(None),
        Place::At(path) => remote::pull(&context.paths, &remote, &path).map(Some),
    })
}

/// Returns a shared folder by its whole path. An address of another kind is refused: kring talks to folders.
pub(super) fn folder(context: &Context, raw: &Path) -> Result<PathBuf, Failure> {
    let text = raw.to_string_lossy();
    if text.contains("://") {
        let address = Line::new(&text).to_string();
        return Err(Failure(say!(context.words, "remote-no-folder", address = address)));
    }
    Ok(std::path::absolute(raw).unwrap_or_else(|_| raw.to_owned()))
}

/// Returns a shared folder that is there: one on a drive that is not connected is never taken for an empty one.
pub(super) fn there(context: &Context, raw: &Path) -> Result<PathBuf, Failure> {
    let path = folder(context, raw)?;
    match path.is_dir() {
        true => Ok(path),
        false => {
            let path = scrub(&path.display().to_string()).into_owned();
            Err(Failure(say!(context.words, "remote-not-there", path = path)))
        }
    }
}

/// Carries each session; says of each what became of it, and fails where one could not be brought together.
fn carried(context: &Context, names: &[String], carry: &dyn Fn(&str) -> Result<Option<Carried>, Error>) -> Answer {
    let (mut said, mut is_apart) = (String::new(), false);
    for name in names {
        let done = carry(name).map_err(|error| context.failure(&error))?;
        let Some(done) = done else {
            return Err(Failure(say!(context.words, "remote-demo")));
        };
        is_apart |= matches!(done, Carried::Apart(..) | Carried::Behind(_));
        let line = format!("{}: {}\n", scrub(name), outcome(context, &done));
        match &done {
            Carried::Apart(..) | Carried::Behind(_) => hint(&line),
            _ => said.push_str(&line),
        }
    }
    match is_apart {
        true => Err(Failure(format!("{said}{}", say!(context.words, "remote-not-all")))),
        false => Ok(said.into_bytes()),
    }
}

fn outcome(context: &Context, done: &Carried) -> String {
    let words = context.words;
    let shown = |path: &Path| scrub(&path.display().to_string()).into_owned();
    match done {
        Carried::New(folder) => say!(words, "remote-new", path = shown(folder)),
        Carried::Continued(folder, events) => say!(words, "remote-continued", path = shown(folder), n = *events),
        Carried::Same => say!(words, "remote-same"),
        Carried::Behind(events) => say!(words, "remote-behind", n = *events),
        Carried::Apart(one, other, Apart { shared, first, second }) => {
            let said = say!(
                words,
                "remote-apart",
                one = shown(one),
                other = shown(other),
                shared = *shared,
                first = first.len(),
                second = second.len()
            );
            format!("{said}{}", side_by_side(first, second))
        }
    }
}

/// How many events of each side are shown.
const SHOWN: usize = 12;

/// Returns the events beyond what both share, side by side: time, what happened to which thing, and no word of anybody.
fn side_by_side(first: &[Entry], second: &[Entry]) -> String {
    let rows = first.len().max(second.len()).min(SHOWN);
    let cell = |entry: Option<&Entry>| entry.map(brief).unwrap_or_default();
    let row = |at: usize| format!("\n  {:<34}  {}", cell(first.get(at)), cell(second.get(at)));
    let more = if first.len().max(second.len()) > rows {
        "\n  …"
    } else {
        ""
    };
    (0..rows).map(row).collect::<String>() + more
}

fn brief(entry: &Entry) -> String {
    let (sign, id) = match &entry.event {
        Event::Added { item, .. } => ("+", item.id().to_string()),
        Event::Changed { item } => ("~", item.id().to_string()),
        Event::Removed { id } => ("-", id.to_string()),
        Event::Renamed { to, .. } => ("~", to.to_string()),
        Event::Set(_) => ("~", String::new()),
        Event::Visited { place, .. } => (">", String::from(place.clone())),
        Event::Paused { .. } | Event::Resumed { .. } => ("|", String::new()),
    };
    format!("{} {} {sign} {id}", entry.at.date(), entry.at.hour_minute())
}
