//! Pushing sessions to a shared folder or store, and pulling them from one.

use std::path::{Path, PathBuf};

use super::{CliContext, CommandFailure, ToPrint, hint};
use crate::archive::remote::{self, Address, BadAddress, Carried, Where};
use crate::say;
use crate::session::{Entry, Event};
use crate::store::{self, Apart, Error, Library, UserPlace};
use crate::text::scrub;

#[derive(clap::Args, Debug)]
pub(super) struct Push {
    /// The sessions: each by its name, a part of it, or the path of its folder. Without one, what was forgotten whole is taken out.
    sessions: Vec<String>,
    /// The shared folder; with the feature `remote` also `s3://BUCKET/FOLDER` or `webdav://SERVER/FOLDER`.
    #[arg(long, value_name = "REMOTE")]
    to: PathBuf,
}

#[derive(clap::Args, Debug)]
pub(super) struct Pull {
    /// The sessions that are shared there: each by its name or a part of it.
    #[arg(required = true)]
    sessions: Vec<String>,
    /// The shared folder; with the feature `remote` also `s3://BUCKET/FOLDER` or `webdav://SERVER/FOLDER`.
    #[arg(long, value_name = "REMOTE")]
    from: PathBuf,
}

pub(super) fn push(context: &CliContext, args: &Push) -> ToPrint {
    let remote = match args.sessions.is_empty() {
        true => remote_there(context, &args.to)?,
        false => remote(context, &args.to)?,
    };
    let library = Library::new(&context.paths);
    let gone = remote.take_out(context)?;
    let mut said = match (gone, args.sessions.is_empty()) {
        (0, false) => Vec::new(),
        _ => format!("{}\n", say!(context.words, "remote-taken-out", n = gone)).into_bytes(),
    };
    said.extend(carried(context, &args.sessions, &|name| match library
        .resolve(name)
        .map_err(|error| context.failure(&error))?
    {
        UserPlace::Demo => Ok(None),
        UserPlace::At(path) => remote.push(context, &path).map(Some),
    })?);
    Ok(said)
}

pub(super) fn pull(context: &CliContext, args: &Pull) -> ToPrint {
    let remote = remote_there(context, &args.from)?;
    carried(context, &args.sessions, &|name| remote.pull(context, name))
}

/// A shared library, opened.
pub(super) enum Remote {
    /// A folder.
    Folder(PathBuf),
    /// A store.
    #[cfg(feature = "remote")]
    Store(remote::Shared<remote::Dal>),
}

/// Returns the shared library that the user names. A store is refused where kring was built without it.
fn remote(context: &CliContext, raw: &Path) -> Result<Remote, CommandFailure> {
    let words = context.words;
    let address = store::shown(raw);
    match remote::place(raw) {
        Ok(Where::Folder(folder)) => Ok(Remote::Folder(folder)),
        Ok(Where::Store(address)) => store(context, &address),
        Err(BadAddress::Unknown) => Err(CommandFailure(say!(words, "remote-no-folder", address = address))),
        Err(BadAddress::Secret) => Err(CommandFailure(say!(words, "remote-secret"))),
        Err(BadAddress::Open) => Err(CommandFailure(say!(words, "remote-open", address = address))),
    }
}

#[cfg(feature = "remote")]
fn store(context: &CliContext, address: &Address) -> Result<Remote, CommandFailure> {
    let store =
        remote::Dal::new(address).map_err(|trouble| CommandFailure(trouble.say(&address.shown, context.words)))?;
    Ok(Remote::Store(remote::Shared::new(store, &address.shown)))
}

#[cfg(not(feature = "remote"))]
fn store(context: &CliContext, address: &Address) -> Result<Remote, CommandFailure> {
    let address = store::shown(Path::new(&address.shown));
    Err(CommandFailure(say!(
        context.words,
        "remote-not-built",
        address = address
    )))
}

/// Returns a shared library that is there: a folder on a drive that is not connected is never taken for an empty one.
pub(super) fn remote_there(context: &CliContext, raw: &Path) -> Result<Remote, CommandFailure> {
    match remote(context, raw)? {
        Remote::Folder(path) if !is_folder(context, &path) => {
            let path = store::shown(&path);
            Err(CommandFailure(say!(context.words, "remote-not-there", path = path)))
        }
        remote => Ok(remote),
    }
}

fn is_folder(context: &CliContext, path: &Path) -> bool {
    matches!(context.paths.disk.about(path), Ok(Some(about)) if about.is_folder)
}

impl Remote {
    fn take_out(&self, context: &CliContext) -> Result<usize, CommandFailure> {
        match self {
            Self::Folder(folder) if !is_folder(context, folder) => Ok(0),
            Self::Folder(folder) => remote::take_out(&context.paths, folder).map_err(|error| context.failure(&error)),
            #[cfg(feature = "remote")]
            Self::Store(store) => store.take_out(&context.paths).map_err(|t| troubled(context, store, &t)),
        }
    }

    fn push(&self, context: &CliContext, path: &Path) -> Result<Carried, CommandFailure> {
        match self {
            Self::Folder(folder) => remote::push(&context.paths, folder, path).map_err(|error| context.failure(&error)),
            #[cfg(feature = "remote")]
            Self::Store(store) => store
                .push(&context.paths, path)
                .map_err(|t| troubled(context, store, &t)),
        }
    }

    fn pull(&self, context: &CliContext, name: &str) -> Result<Option<Carried>, CommandFailure> {
        match self {
            Self::Folder(folder) => {
                let there = Library::new(&remote::at(&context.paths, folder)).resolve(name);
                let pulled = there.and_then(|place| match place {
                    UserPlace::Demo => Ok(None),
                    UserPlace::At(path) => remote::pull(&context.paths, folder, &path).map(Some),
                });
                pulled.map_err(|error| match error {
                    Error::Unknown { near, .. } if near.is_empty() => {
                        let (address, name) = (folder.display().to_string(), scrub(name).into_owned());
                        let address = scrub(&address).into_owned();
                        CommandFailure(say!(context.words, "remote-unknown", address = address, name = name))
                    }
                    error => context.failure(&error),
                })
            }
            #[cfg(feature = "remote")]
            Self::Store(store) => {
                let pulled = store.pull(&context.paths, name);
                pulled.map(Some).map_err(|t| troubled(context, store, &t))
            }
        }
    }
}

#[cfg(feature = "remote")]
pub(super) fn troubled<O: remote::Objects>(
    context: &CliContext,
    store: &remote::Shared<O>,
    trouble: &remote::RemoteTrouble,
) -> CommandFailure {
    CommandFailure(trouble.say(store.address(), context.words))
}

/// Carries each session; says of each what became of it, and fails where one could not be brought together.
fn carried(
    context: &CliContext,
    names: &[String],
    carry: &dyn Fn(&str) -> Result<Option<Carried>, CommandFailure>,
) -> ToPrint {
    let (mut said, mut is_apart) = (String::new(), false);
    for name in names {
        let done = carry(name)?;
        let Some(done) = done else {
            return Err(CommandFailure(say!(context.words, "remote-demo")));
        };
        is_apart |= matches!(done, Carried::Apart(..) | Carried::Behind(_));
        let line = format!("{}: {}\n", scrub(name), outcome(context, &done));
        match &done {
            Carried::Apart(..) | Carried::Behind(_) => hint(&line),
            _ => said.push_str(&line),
        }
    }
    match is_apart {
        true => Err(CommandFailure(format!(
            "{said}{}",
            say!(context.words, "remote-not-all")
        ))),
        false => Ok(said.into_bytes()),
    }
}

fn outcome(context: &CliContext, done: &Carried) -> String {
    let words = context.words;
    match done {
        Carried::New(folder) => say!(words, "remote-new", path = store::shown(folder)),
        Carried::Continued(folder, events) => say!(words, "remote-continued", path = store::shown(folder), n = *events),
        Carried::Attached(folder, n) => say!(words, "remote-attached", path = store::shown(folder), n = *n),
        Carried::Same => say!(words, "remote-same"),
        Carried::Forgot(n) => say!(words, "remote-forgot", n = *n),
        Carried::Mended(objects) => say!(words, "remote-mended", n = *objects),
        Carried::Behind(events) => say!(words, "remote-behind", n = *events),
        Carried::Apart(one, other, Apart { shared, first, second }) => {
            let said = say!(
                words,
                "remote-apart",
                one = store::shown(one),
                other = store::shown(other),
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
