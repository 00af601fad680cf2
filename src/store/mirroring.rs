//! What second copies of sessions still have to lose: carried out where their disks are there, without waiting long for one that does not
//! answer.

use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::disk::Disk;
use super::error::Error;
use super::mirror::Mirror;
use super::mirrors::{SecondCopy, owing_copies};
use super::{Library, Mode, Paths, mirrors};

/// How long one disk may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Has the second copies of a case, or of all cases, lose what had to be forgotten; returns those that could not, whose disk is not there
/// or does not answer, or which somebody else changed.
///
/// # Errors
/// Where a list of copies cannot be read.
pub fn settle_copies(paths: &Paths, case: Option<&str>) -> Result<Vec<SecondCopy>, Error> {
    let owing = owing_copies(paths)?;
    let wanted = owing.into_iter().filter(|(of, _)| case.is_none_or(|case| case == of));
    let left = wanted.filter(|(case, copy)| !settle(paths, case, copy));
    Ok(left.map(|(_, copy)| copy).collect())
}

/// Removes every second copy of a case; returns those that could not be removed.
///
/// # Errors
/// Where the list of copies cannot be read or written.
pub fn remove_copies(paths: &Paths, case: &str) -> Result<Vec<SecondCopy>, Error> {
    mirrors::owe_all(paths, case)?;
    settle_copies(paths, Some(case))
}

/// Has one copy lose what had to be forgotten; whether it has.
fn settle(paths: &Paths, case: &str, copy: &SecondCopy) -> bool {
    // While it is held no other kring writes the case or the copy. One that has it open has the copy follow itself.
    let held = match copy.all {
        true => None,
        false => match Library::new(paths).open_closed(&copy.record, Mode::Write) {
            Ok((held, _)) if held.key() == case => Some(held),
            _ => return false,
        },
    };
    let mut mirror = Mirror::remembered(paths, Disk::apart(), case, &copy.record, copy);
    let all = copy.all;
    let (send, done) = channel();
    std::thread::spawn(move || {
        let settled = match all {
            true => mirror.remove(),
            false => mirror.bring_up(true),
        };
        let _ = send.send(settled.is_ok());
    });
    let settled = done.recv_timeout(PATIENCE).unwrap_or(false);
    drop(held);
    settled
}

/// Says whether second copies can be kept in a folder.
///
/// # Errors
/// [`Error::NoMirror`] where no such folder is there, and [`Error::SameFolder`] where it is that of the sessions themselves.
pub fn may_mirror(paths: &Paths, root: &Path) -> Result<(), Error> {
    if !root.is_dir() {
        return Err(Error::NoMirror(root.to_owned()));
    }
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let (root, library) = (real(root), real(&paths.library));
    match root.starts_with(&library) {
        true => Err(Error::SameFolder(root)),
        false => Ok(()),
    }
}
