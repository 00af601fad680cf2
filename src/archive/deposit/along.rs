//! Reading a deposit along: its sessions are put into a home of their own, which is removed afterwards. Nothing enters the library.

use std::path::Path;

use super::check::{self, Problem};
use crate::format::closing::{self, Act, Closing, ClosingAct};
use crate::store::{self, Demo, Error, Paths};

/// A deposit that is read along.
#[derive(Debug)]
pub struct Along {
    home: Demo,
}

impl Along {
    /// Returns the folders of its home.
    pub fn paths(&self) -> Paths {
        self.home.paths()
    }
}

/// Returns whether a path is what a deposit can be: a zip file, or a folder with a `bagit.txt`.
pub fn is_bag(path: &Path) -> bool {
    let is_zip = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
    (is_zip && path.is_file()) || path.join("bagit.txt").is_file()
}

/// Puts the sessions of a deposit where they can be read: closed, and without what was withdrawn since from the library of `paths`. What is
/// wrong with the deposit, where it is not sound or holds no session.
///
/// # Errors
/// Where it cannot be read, or the temporary folder cannot be written.
pub fn read_along(paths: &Paths, file: &Path) -> Result<Result<Along, Vec<Problem>>, Error> {
    let (bag, problems) = check::check(file, &|path| is_of_session(path))?;
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let home = Demo::empty(paths)?;
    let own = home.paths();
    let disk = &own.disk;
    let mut closed = Closing::default();
    closed.acts.push(Act::of(ClosingAct::Closed, store::now()));
    for (path, bytes) in &bag.kept {
        let Some((_, inside)) = path.split_once("data/sessions/") else {
            continue;
        };
        let Some((name, file)) = inside.split_once('/').filter(|(_, file)| !file.contains('/')) else {
            continue;
        };
        let folder = own.library.join(name);
        disk.folder(&folder)?;
        disk.replace(&folder.join(file), bytes)?;
        disk.replace(&folder.join("closing.yaml"), closing::write(&closed).as_bytes())?;
    }
    if !disk.exists(&own.library) {
        return Ok(Err(vec![Problem::NoBag]));
    }
    store::take_tombstones(&own, store::tombstones(paths)?)?;
    Ok(Ok(Along { home }))
}

/// Returns whether a file of a bag is one that opening a session reads.
fn is_of_session(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_ours =
        matches!(name, "session.yaml" | "transcript.yaml") || (name.starts_with("talk") && name.ends_with(".vtt"));
    is_ours && path.contains("data/sessions/")
}
