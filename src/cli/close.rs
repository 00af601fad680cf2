//! Closing a session, and opening it again with a reason.

use std::path::{Path, PathBuf};

use super::{CliContext, CommandFailure, ToPrint, open, reminders};
use crate::archive::deposit::GateQuestion;
use crate::archive::state::state;
use crate::findings::anonymity::known;
use crate::findings::{Open, readiness};
use crate::format::closing::{Act, ClosingAct};
use crate::say;
use crate::session::Mask;
use crate::store::{self, Library, Mode, UserPlace};
use crate::text::Line;

#[derive(clap::Args, Debug)]
pub(super) struct CloseArgs {
    /// The session: its name, a part of it, or the path of its folder.
    session: String,
    /// Only say what is still open.
    #[arg(long, conflicts_with_all = ["as_it_is", "open"])]
    list: bool,
    /// Close it although something is still open.
    #[arg(long)]
    as_it_is: bool,
    /// Open it again, and say why.
    #[arg(long, value_name = "REASON", conflicts_with = "as_it_is")]
    open: Option<String>,
}

pub(super) fn run(context: &CliContext, args: &CloseArgs) -> ToPrint {
    let words = context.words;
    let found = Library::new(&context.paths).resolve(&args.session);
    let path = match found.map_err(|error| context.failure(&error))? {
        UserPlace::Demo => return Err(CommandFailure(say!(words, "close-demo"))),
        UserPlace::At(path) => path,
    };
    match &args.open {
        Some(reason) => open_again(context, &path, reason),
        None => close(context, args, path),
    }
}

/// Returns what is still open in a session, as sentences.
pub(super) fn still_open(context: &CliContext, record: &open::OpenedRecord) -> Result<Vec<String>, CommandFailure> {
    let outdated = match &record.key {
        Some(key) => store::outdated_exports(&context.paths, key).map_err(|error| context.failure(&error))?,
        None => Vec::new(),
    };
    let outdated: Vec<String> = outdated.iter().map(|path| store::shown(path)).collect();
    let list = readiness(&record.session, &record.deck, &known(&record.deck, &record.masks));
    let all = Open::outdated(&outdated).into_iter().chain(list);
    Ok(all.map(|open| open.text(context.words)).collect())
}

/// Returns how far a session is, and what it waits for.
fn state_of(context: &CliContext, path: &Path, record: &open::OpenedRecord) -> Result<String, CommandFailure> {
    let place = &record.session.progress.place;
    let checks = crate::format::Summary::from(&record.session).checks;
    let state = state(&context.paths, folder_of(path), place, checks).map_err(|error| context.failure(&error))?;
    let words = context.words;
    let next = words.get(&format!("state-next-{}", state.word()));
    let next = say!(words, "home-next", next = next);
    Ok(format!("{} · {next}", words.get(&format!("state-{}", state.word()))))
}

/// Returns the folder of a case, of which either the folder or a file in it was named.
fn folder_of(path: &Path) -> &Path {
    if store::is_folder(path) {
        path
    } else {
        path.parent().unwrap_or(path)
    }
}

fn close(context: &CliContext, args: &CloseArgs, path: PathBuf) -> ToPrint {
    let words = context.words;
    let record = open::record(context, &path.to_string_lossy())?;
    let name = record.name.clone().unwrap_or_default();
    let open = still_open(context, &record)?;
    let unasked = unasked(context, &record);
    reminders::check(context, &name, &record.session.date);
    if args.list {
        let state = state_of(context, &path, &record)?;
        return Ok(format!("{name}: {state}\n{}{unasked}", listed(context, &name, &open)).into_bytes());
    }
    let before = store::closing_of(&context.paths, folder_of(&path)).map_err(|error| context.failure(&error))?;
    if before.closed().is_some() {
        return Err(CommandFailure(say!(words, "close-already", name = name)));
    }
    let closed = || {
        let (mut case, _) = Library::new(&context.paths).open_closed(&path, Mode::Write)?;
        if case.closing()?.closed().is_some() {
            return Ok(false);
        }
        case.note(Act::of(ClosingAct::Closed, store::now())).map(|()| true)
    };
    if !open.is_empty() && !args.as_it_is {
        let how = say!(words, "close-how", name = name.as_str());
        return Err(CommandFailure(format!(
            "{}{unasked}{how}",
            listed(context, &name, &open)
        )));
    }
    match closed().map_err(|error| context.failure(&error))? {
        true => Ok(format!("{}\n{unasked}", say!(words, "close-done", name = name)).into_bytes()),
        false => Err(CommandFailure(say!(words, "close-already", name = name))),
    }
}

/// Returns a line that says who was not asked what a deposit waits for; nothing where everybody was. It keeps no session from being closed,
/// for not every session is deposited.
fn unasked(context: &CliContext, record: &open::OpenedRecord) -> String {
    let open = GateQuestion::open(&record.session);
    if open.is_empty() {
        return String::new();
    }
    let who = GateQuestion::say_all(context.words, &open);
    format!("{}\n", say!(context.words, "close-unasked", who = who))
}

/// Returns what is still open of a session, a line each, or that nothing is.
fn listed(context: &CliContext, name: &str, open: &[String]) -> String {
    if open.is_empty() {
        return format!("{}\n", say!(context.words, "close-nothing-open", name = name));
    }
    let lines: String = open.iter().map(|line| format!("  {line}\n")).collect();
    format!("{}\n{lines}", say!(context.words, "close-open", name = name))
}

fn open_again(context: &CliContext, path: &Path, reason: &str) -> ToPrint {
    let words = context.words;
    let reason = Line::new(reason);
    if reason.is_empty() {
        return Err(CommandFailure(say!(words, "close-reason")));
    }
    let opened = || {
        let (mut case, _) = Library::new(&context.paths).open_closed(path, Mode::Write)?;
        let name = case.name();
        if case.closing()?.closed().is_none() {
            return Ok((name, false));
        }
        // What is masked in the record is masked in the reason too.
        let masks = store::masks(&context.paths, &case.key())?;
        let hide = |reason: Line, mask: &Mask| Line::new(&mask.hide(&reason));
        let act = Act {
            reason: Some(masks.iter().fold(reason.clone(), hide)),
            ..Act::of(ClosingAct::Opened, store::now())
        };
        case.note(act).map(|()| (name, true))
    };
    match opened().map_err(|error| context.failure(&error))? {
        (name, true) => Ok(format!("{}\n", say!(words, "close-opened", name = name)).into_bytes()),
        (name, false) => Err(CommandFailure(say!(words, "close-not-closed", name = name))),
    }
}
