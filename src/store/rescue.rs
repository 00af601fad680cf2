//! Writing a session elsewhere when its own folder does not take it, and bringing copies of one session together again.
//!
//! Never overwrites anything: what is rescued gets a folder of its own, and what is taken over is only what the session never had.

use std::path::{Path, PathBuf};

use super::error::{Error, shown};
use super::files::{BesideFiles, CopyContent, FolderMember, content, look};
use super::layout::STATE;
use super::{Case, Library, Mode, Paths, now, private};
use crate::format;
use crate::format::draft::Draft;
use crate::session::{Entry, Event, EventOrigin, Session, additions};

/// Where a session was written that its own folder did not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refuge {
    /// In a folder.
    At(PathBuf),
    /// Nowhere: the text to print.
    Text(String),
}

/// Writes a session to the first place that takes it: library, home, temporary folder. Where none does, gives what must be printed.
pub fn rescue(paths: &Paths, name: &str, session: &Session, draft: Option<&Draft>) -> Refuge {
    let state = format::session::write(session);
    let typed = draft.map(format::draft::write);
    for around in paths.refuges() {
        if let Ok(folder) = write(paths, &around, name, &state, typed.as_deref()) {
            if !session.id.is_empty() {
                // The next opening says where it is; who leaves now reads it as well.
                let _ = private::note_elsewhere(paths, &session.id, &folder.join(STATE));
                if typed.is_some() {
                    let _ =
                        private::note_elsewhere(paths, &session.id, &FolderMember::Draft.beside(&folder.join(STATE)));
                }
            }
            return Refuge::At(folder);
        }
    }
    Refuge::Text(state + &typed.unwrap_or_default())
}

fn write(paths: &Paths, around: &Path, name: &str, state: &str, draft: Option<&str>) -> Result<PathBuf, Error> {
    let disk = &paths.disk;
    let name = super::layout::slug(name, 80);
    let mut folder = around.join(format!("{name}-kring"));
    let mut n = 1;
    while !disk.new_folder(&folder)? {
        n += 1;
        folder = around.join(format!("{name}-kring-{n}"));
    }
    let written = disk
        .replace(&folder.join(STATE), state.as_bytes())
        .and_then(|()| match draft {
            Some(draft) => disk.replace(&FolderMember::Draft.beside(&folder.join(STATE)), draft.as_bytes()),
            None => Ok(()),
        });
    if let Err(error) = written {
        disk.remove_whole(&folder);
        return Err(error);
    }
    Ok(folder)
}

/// Takes over into a session what other copies of it hold and it never had: from one file, or from every copy that lies beside it or
/// was written elsewhere. How many things those were. The copies stay.
///
/// # Errors
/// Where the session cannot be opened to write, or the copy cannot be read or is another session's.
pub fn take_over(paths: &Paths, session: &Path, from: Option<&Path>) -> Result<usize, Error> {
    let (mut case, opened) = Library::new(paths).open(session, Mode::Write)?;
    let mut own = opened.session;
    let mut copies = Vec::new();
    match from {
        Some(path) => copies.push(state_in(&case, path).ok_or_else(|| Error::NotASession(path.to_owned()))?),
        None => copies.extend(case.others().iter().filter_map(|path| state_in(&case, path))),
    }
    let before = own.events;
    for other in copies {
        let (joined, dropped) = super::replay::joined(own.clone(), &additions(&own, &other));
        let news: Vec<Event> = additions(&own, &other)
            .into_iter()
            .filter(|event| !dropped.contains(event))
            .collect();
        let entries = entries(own.events, &news);
        case.append(&entries)?;
        own = joined;
        own.events = before.max(own.events) + u32::try_from(entries.len()).unwrap_or(0);
    }
    case.save(&own)?;
    Ok(usize::try_from(own.events - before).unwrap_or(0))
}

fn entries(after: u32, events: &[Event]) -> Vec<Entry> {
    let at = now();
    let entry = |(n, event): (u32, &Event)| Entry::of(n, at, event.clone(), Some(EventOrigin::Copy));
    (after + 1..).zip(events).map(entry).collect()
}

/// Returns the state that a copy of this case holds or makes.
fn state_in(case: &Case, path: &Path) -> Option<Session> {
    let path = if case.disk.exists(&path.join(STATE)) {
        path.join(STATE)
    } else {
        path.to_owned()
    };
    let state = match content(&case.disk, &path) {
        CopyContent::State(state) => *state,
        CopyContent::Transcript(read) => read.rebuilt(u32::MAX)?,
        CopyContent::Other => return None,
    };
    (state.id == case.id).then_some(state)
}

impl Case {
    /// Returns other versions of the session that kring knows of.
    fn others(&self) -> Vec<PathBuf> {
        let copy = |found: BesideFiles| match found {
            BesideFiles::Copy(path) => Some(path),
            _ => None,
        };
        let aside = FolderMember::OtherTranscript.beside(&self.state);
        let elsewhere = match &self.home {
            Some(home) => private::elsewhere(home, &self.id).unwrap_or_default(),
            None => Vec::new(),
        };
        let beside = look(&self.disk, &self.state).into_iter().filter_map(copy);
        beside.chain(std::iter::once(aside)).chain(elsewhere).collect()
    }
}

impl Refuge {
    /// Returns where it is, fit for a message; `None` where it has to be printed.
    pub fn shown(&self) -> Option<String> {
        match self {
            Self::At(folder) => Some(shown(folder)),
            Self::Text(_) => None,
        }
    }
}
