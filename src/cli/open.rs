//! Opening: a session on the screen, or its record and its deck for a command that prints.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::{CliContext, CommandFailure, OpeningWay, ToPrint, hint, mirror};
use crate::archive::deposit::along;
use crate::deck::Deck;
use crate::runtime::{self, Start};
use crate::say;
use crate::session::{Anchors, Mask, Session};
use crate::store::{self, FoundName, Library, Mode, Notice, UserPlace};
use crate::text::scrub;
use crate::transcript::{SessionSound, forget};

/// Opens a session on the screen; a name that means none is refused before the screen changes.
pub(super) fn run(context: &CliContext, name: &str, mirror: &mirror::MirrorArgs, plain: OpeningWay) -> ToPrint {
    if is_bag(context, name) {
        return bag(context, Path::new(name), plain);
    }
    let found = Library::new(&context.paths)
        .find(name)
        .map_err(|error| context.failure(&error))?;
    let start = match found.place {
        _ if !found.others.is_empty() => Start::Choose(name.to_owned()),
        UserPlace::Demo => Start::Open("demo".to_owned()),
        UserPlace::At(path) => Start::Open(absolute(&path)),
    };
    let context = match start {
        Start::Open(ref name) if name == "demo" => mirror.demo(context)?,
        _ => mirror.context(context)?,
    };
    plain.screen(&context, &start)
}

/// Returns whether a name means a deposit. A folder with one never takes the place of a session of the library.
pub(super) fn is_bag(context: &CliContext, name: &str) -> bool {
    let path = Path::new(name);
    along::is_bag(path)
        && match Library::new(&context.paths).resolve(name) {
            Ok(UserPlace::At(found)) => found == path,
            Ok(UserPlace::Demo) => false,
            Err(_) => true,
        }
}

/// Returns a deposit that is read along, with what commands need to look into it; it is gone when the first of the two is dropped.
///
/// # Errors
/// Where it cannot be read, or is not sound.
pub(super) fn read_along(context: &CliContext, file: &Path) -> Result<(along::Along, CliContext), CommandFailure> {
    let read = along::read_along(&context.paths, file).map_err(|error| context.failure(&error))?;
    let along = read.map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| problem.say(context.words)).collect();
        CommandFailure(lines.join("\n"))
    })?;
    let home = CliContext {
        paths: along.paths(),
        ..context.clone()
    };
    Ok((along, home))
}

/// Shows the sessions of a deposit to be read along; nothing of it enters the library.
fn bag(context: &CliContext, file: &Path, plain: OpeningWay) -> ToPrint {
    if !plain.plain && !runtime::has_terminal() {
        return Err(CommandFailure(say!(context.words, "cli-no-terminal")));
    }
    let (_along, home) = read_along(context, file)?;
    let all = Library::new(&home.paths)
        .list()
        .map_err(|error| context.failure(&error))?;
    match all.as_slice() {
        [one] => plain.screen(&home, &Start::Open(absolute(&one.path))),
        _ => plain.screen(&home, &Start::Home),
    }
}

/// Returns the path as one that no name of a session can be taken for.
pub(super) fn absolute(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.display().to_string()
}

/// A session with what belongs to it.
#[derive(Clone)]
pub(super) struct OpenedRecord {
    /// The name of its folder, by which it is opened; none for the demo. Never written into what leaves kring.
    pub name: Option<String>,
    /// The name under which it leaves kring.
    pub called: String,
    /// What lists outside it go by; none for the demo, of which nothing is remembered.
    pub key: Option<String>,
    /// Where it lies; nowhere for the demo.
    pub path: Option<PathBuf>,
    /// What was said.
    pub session: Session,
    /// What was asked.
    pub deck: Deck,
    /// Where everything belongs on the map, if that was kept.
    pub anchors: Option<Rc<Anchors>>,
    /// Which words were masked, and which are no names.
    pub masks: Vec<Mask>,
}

/// Says which session was taken where others of the same school could be meant.
fn say_others(context: &CliContext, found: &FoundName) {
    if !found.others.is_empty() {
        let (name, others) = (found.name.clone(), found.others.join(", "));
        hint(&say!(context.words, "cli-newest", name = name, others = others));
    }
}

impl OpenedRecord {
    /// Returns the name under which kring remembers what was written of it; none for the demo.
    pub(super) fn names(&self) -> Vec<&str> {
        self.key.as_deref().into_iter().collect()
    }

    /// Returns the record of the demo, which lies in no library.
    fn of_demo(deck: Deck, session: Session) -> Self {
        Self {
            name: None,
            called: "demo".to_owned(),
            key: None,
            path: None,
            session,
            deck,
            anchors: None,
            masks: Vec::new(),
        }
    }
}

/// Returns the record that a name means for what follows a talk: of several sessions of one school the newest that has had one. With it what
/// is to be said of that choice.
pub(super) fn with_a_talk(context: &CliContext, name: &str) -> Result<(OpenedRecord, Option<String>), CommandFailure> {
    let found = Library::new(&context.paths).find(name);
    let found = found.map_err(|error| context.failure(&error))?;
    if found.others.is_empty() {
        return record(context, name).map(|record| (record, None));
    }
    let names: Vec<&String> = std::iter::once(&found.name).chain(&found.others).collect();
    let mut first = None;
    for name in &names {
        let record = record(context, name)?;
        let has_talk = record.session.progress.began.is_some() || !record.session.statements.is_empty();
        if has_talk || names.len() == 1 {
            first = Some(record);
            break;
        }
    }
    let record = match first {
        Some(record) => record,
        None => record(context, &found.name)?,
    };
    let told = say!(
        context.words,
        "check-chosen",
        name = record.name.clone().unwrap_or_default()
    );
    hint(&told);
    Ok((record, Some(told)))
}

/// Returns the record that a name means, up to date with its transcript. Changes nothing and needs no lock.
pub(super) fn record(context: &CliContext, name: &str) -> Result<OpenedRecord, CommandFailure> {
    if is_bag(context, name) {
        return Err(CommandFailure(say!(
            context.words,
            "cli-bag",
            file = scrub(name).into_owned()
        )));
    }
    let deck = |session: &Session| store::deck(&context.paths, &session.deck.id, session.deck.language);
    let found = Library::new(&context.paths).find(name);
    let found = found.map_err(|error| context.failure(&error))?;
    say_others(context, &found);
    let read = || match found.place {
        UserPlace::Demo => {
            let session = store::demo_session(context.words.lang())?;
            Ok(OpenedRecord::of_demo(deck(&session)?, session))
        }
        UserPlace::At(path) => {
            let (case, opened) = Library::new(&context.paths).open(&path, Mode::Read)?;
            let deck = deck(&opened.session)?;
            store::fits(&case, &opened.session, &deck)?;
            let masks = store::masks(&context.paths, &case.key())?;
            if opened.notices.iter().any(Notice::is_gap) {
                hint(&say!(context.words, "cli-gap", name = case.name()));
            }
            Ok(OpenedRecord {
                name: Some(case.name()),
                called: store::public_name(&case.name(), &opened.session),
                key: Some(case.key()),
                path: Some(path),
                session: opened.session,
                deck,
                anchors: case.anchors().map(Rc::new),
                masks,
            })
        }
    };
    read().map_err(|error| context.failure(&error))
}

/// Returns what the sound of a session holds; nothing for the demo.
pub(super) fn sound(context: &CliContext, record: &OpenedRecord) -> Result<SessionSound, CommandFailure> {
    let Some(path) = &record.path else {
        return Ok(SessionSound::default());
    };
    let read = || Library::new(&context.paths).open(path, Mode::Read)?.0.sound();
    read().map_err(|error| context.failure(&error))
}

/// Returns a record in which nothing rests on the words of somebody in the sound who refused to be quoted.
pub(super) fn tellable(context: &CliContext, record: OpenedRecord) -> Result<OpenedRecord, CommandFailure> {
    if record.session.cited_cues().next().is_none() {
        return Ok(record);
    }
    let sound = sound(context, &record)?;
    let session = forget::tellable(&record.session, &sound.talks).into_owned();
    Ok(OpenedRecord { session, ..record })
}

/// Takes over into a session what another copy of it holds and it lacks.
pub(super) fn take(context: &CliContext, name: &str, copy: Option<&Path>) -> ToPrint {
    let take = || match Library::new(&context.paths).resolve(name)? {
        UserPlace::Demo => Ok(store::TakenOver::default()),
        UserPlace::At(path) => store::take(&context.paths, &path, copy),
    };
    let taken = take().map_err(|error| context.failure(&error))?;
    let words = context.words;
    let mut said = vec![say!(words, "cli-taken", n = taken.things)];
    if !taken.both.is_empty() {
        let ids = taken
            .both
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        said.push(say!(words, "cli-taken-both", ids = ids));
    }
    if taken.unfit > 0 {
        said.push(say!(words, "cli-taken-unfit", n = taken.unfit));
    }
    Ok((said.join("\n") + "\n").into_bytes())
}

/// Shows a session on the wall, in a window of its own that follows the desk.
pub(super) fn wall(context: &CliContext, name: &str) -> ToPrint {
    let place = Library::new(&context.paths).resolve(name);
    let path = match place.map_err(|error| context.failure(&error))? {
        UserPlace::Demo => return Err(CommandFailure(say!(context.words, "cli-wall-demo"))),
        UserPlace::At(path) => path,
    };
    if !runtime::has_terminal() {
        return Err(CommandFailure(say!(context.words, "cli-no-terminal")));
    }
    match runtime::wall(context.paths.clone(), &path, context.look) {
        Ok(shown) => shown.map(|()| Vec::new()).map_err(|error| context.failure(&error)),
        Err(error) => Err(super::no_terminal(context, &error)),
    }
}
