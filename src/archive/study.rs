//! The study that a library belongs to: its file, and what it lacks before anything can be deposited.

use std::path::PathBuf;

use crate::format::study::{self, Study};
use crate::store::{Error, Paths};

/// The name of the file in a library.
pub const FILE: &str = "study.yaml";

/// Returns the file of the study of a library.
pub fn file(paths: &Paths) -> PathBuf {
    paths.library.join(FILE)
}

/// Reads the study of a library; `None` where it has none.
///
/// # Errors
/// Where its file cannot be read.
pub fn study(paths: &Paths) -> Result<Option<Study>, Error> {
    let path = file(paths);
    match paths.disk.read_if_there(&path)? {
        Some(bytes) => Ok(Some(study::read(&bytes, &path.to_string_lossy())?)),
        None => Ok(None),
    }
}

/// Returns the line of the study's file on which a field stands; `None` where it cannot be read.
pub fn line_of(paths: &Paths, field: &str) -> Option<usize> {
    let bytes = paths.disk.read_if_there(&file(paths)).ok()??;
    let text = std::str::from_utf8(&bytes).ok()?;
    crate::format::locate(text, field).map(|(line, _)| line)
}

/// Makes an empty one to fill in.
///
/// # Errors
/// Where there is one already, or the disk refuses.
pub fn make(paths: &Paths) -> Result<PathBuf, Error> {
    let path = file(paths);
    if paths.disk.exists(&path) {
        return Err(Error::Taken(path));
    }
    paths.disk.folder(&paths.library)?;
    paths.disk.replace(&path, study::template().as_bytes())?;
    Ok(path)
}

/// Returns the fields that an archive asks for and a study lacks.
pub fn missing(study: &Study) -> Vec<&'static str> {
    let example = study
        .people
        .iter()
        .any(|person| *person.name == *"Family name, First name");
    let fields = [
        ("title", study.title.is_empty()),
        ("description", study.description.is_empty()),
        ("people", study.people.is_empty() || example),
        ("contact.name", study.contact.name.is_empty()),
        ("contact.email", !study.contact.email.contains('@')),
        ("publisher", study.publisher.is_empty()),
        ("licence", study.licence.is_empty()),
        ("subject", study.subject.is_empty()),
        ("keywords", study.keywords.is_empty()),
    ];
    fields
        .into_iter()
        .filter(|(_, lacks)| *lacks)
        .map(|(name, _)| name)
        .collect()
}
