//! Sessions in folders, as kring writes them: something is said, edited by hand, erased; and every byte can be searched.

use std::path::{Path, PathBuf};

use kring::session::{Entry, Erasure, Intent, Session};
use kring::store::{self, Case, Library, Mode, Paths};
use kring::text::Id;

/// Writes a session into the library; its folder.
pub fn made(paths: &Paths, session: &Session) -> PathBuf {
    let folder = Library::new(paths).create(session).unwrap().folder().to_owned();
    acted(paths, &folder, Vec::new(), None);
    folder
}

/// Has something said in a session, as events of its transcript that follow a remark, if one is given. What the session refuses is left out.
pub fn acted(paths: &Paths, folder: &Path, intents: Vec<Intent>, because: Option<&Id>) {
    let (mut case, opened) = Library::new(paths).open(folder, Mode::Write).unwrap();
    let mut session = opened.session;
    case.save(&session).unwrap();
    for intent in intents {
        let events = session.decide(intent).unwrap_or_default();
        let from = session.events;
        let entries: Vec<Entry> = (from + 1..)
            .zip(events)
            .map(|(n, event)| {
                let mut entry = Entry::of(n, store::now(), event, None);
                entry.because = because.cloned();
                entry
            })
            .collect();
        for entry in &entries {
            session.apply(&entry.event);
            session.events = entry.n;
        }
        case.append(&entries).unwrap();
    }
    case.save(&session).unwrap();
}

/// Changes the record by hand, as an editor leaves it.
pub fn edited(folder: &Path, change: impl FnOnce(&mut Session)) {
    let mut session = read(folder);
    change(&mut session);
    let text = kring::format::session::write(&session).replacen('\n', "\n# met de hand\n", 1);
    std::fs::write(folder.join("session.yaml"), text).unwrap();
}

/// Erases something from a session; the files that are left.
pub fn erased(paths: &Paths, folder: &Path, erasure: impl Fn(&Session) -> Erasure) -> Vec<PathBuf> {
    let (mut case, opened) = Library::new(paths).open(folder, Mode::Write).unwrap();
    let mut session = opened.session;
    let erasure = erasure(&session);
    for intent in erasure.intents(&session) {
        for event in session.decide(intent).unwrap_or_default() {
            session.apply(&event);
        }
    }
    case.erase(&session, &erasure).unwrap().0.left
}

/// Reads the record of a folder.
pub fn read(folder: &Path) -> Session {
    Case::open(folder, Mode::Read).unwrap().1.session
}

/// Returns the files below a folder that hold a word, by their names.
pub fn told(folder: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let bytes = if path.is_dir() {
            Vec::new()
        } else {
            std::fs::read(&path).unwrap()
        };
        if path.is_dir() {
            found.extend(told(&path, word));
        } else if String::from_utf8_lossy(&bytes)
            .to_lowercase()
            .contains(&word.to_lowercase())
        {
            found.push(path.display().to_string());
        }
    }
    found
}
