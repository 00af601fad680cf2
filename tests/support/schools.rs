//! A library of empty sessions, each of a school of its own.

use std::path::Path;

use kring::format;
use kring::session::Session;
use kring::store::Paths;
use tempfile::TempDir;

use super::many::put;
use super::stage::empty;

/// A home with sessions: the name of each folder, with the school's code in it.
pub fn home(sessions: &[(&str, &str)]) -> (TempDir, Paths) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    for (name, code) in sessions {
        write(&paths.library.join(name), &school(name, code));
    }
    (home, paths)
}

/// An empty session of a school, on the day that the name of its folder begins with.
pub fn school(name: &str, code: &str) -> Session {
    let mut session = empty();
    session.school.code = (*code).into();
    session.date = name.get(..10).unwrap_or_default().into();
    session
}

/// Writes the record of a session into a folder.
pub fn write(folder: &Path, session: &Session) {
    std::fs::create_dir_all(folder).unwrap();
    put(folder, format::session::write(session).as_bytes());
}

/// A path as an argument.
pub fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}
