//! The rules of a library that several people share, as a folder that is synced or mounted: cases are pushed to it and pulled from it whole.
//!
//! What one copy simply continues is brought together; what goes apart is shown, and nothing is chosen in silence. What was withdrawn on
//! one side is withdrawn on the other before anything is copied.

use std::path::{Path, PathBuf};

use crate::format::Summary;
use crate::format::closing::ClosingAct;
use crate::session::Erasure;
use crate::store::{self, Apart, Disk, Error, Library, Listing, Mode, Owed, Paths, Relation, Withdrawn};
use crate::text::Id;

/// What became of a case that was pushed or pulled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// It was not there, and is now, in this folder.
    New(PathBuf),
    /// It was there, and is continued by so many events.
    Continued(PathBuf, usize),
    /// Both sides have the same.
    Same,
    /// Both sides say the same; so many attachments that were not there are now, in this folder.
    Attached(PathBuf, usize),
    /// Both sides have the same; in the store so many objects were gone or not as they were written, and were sent once more.
    Mended(usize),
    /// Both sides say the same; so many attachments that had been forgotten on one of them went from the other.
    Forgot(usize),
    /// The other side goes on from here, by so many events: it has to come first.
    Behind(usize),
    /// The two go apart: both folders, and where.
    Apart(PathBuf, PathBuf, Apart),
}

impl Carried {
    /// Returns what became of a case, so many attachments having gone before from one of its sides.
    fn after(self, forgot: usize) -> Self {
        match self {
            Self::Same if forgot > 0 => Self::Forgot(forgot),
            other => other,
        }
    }
}

/// Returns the folders of a shared library: its sessions there, the caches and lists here.
pub fn at(paths: &Paths, remote: &Path) -> Paths {
    let print = crate::format::fingerprint(remote.to_string_lossy().as_bytes());
    Paths {
        library: remote.to_owned(),
        own: Some(paths.library.clone()),
        cache: paths.cache.join(format!("at-{print:016x}")),
        ..paths.clone()
    }
}

/// Returns a row of a list as it may be shown: of a case that was forgotten whole only that it is, and of one in a shared folder from
/// which somebody withdrew here, the numbers of what is left.
pub fn seen(paths: &Paths, withdrawn: &Withdrawn, listing: Listing) -> Listing {
    let mut listing = withdrawn.mark(listing);
    let is_touched = |summary: &Summary| paths.own.is_some() && withdrawn.touches(&summary.case);
    if listing.summary.as_ref().is_ok_and(is_touched) {
        let opened = Library::new(paths).open(&listing.path, Mode::Read);
        listing.summary = opened.map(|(_, opened)| Summary::from(&opened.session));
    }
    listing
}

/// Takes the cases out of a shared library that were forgotten whole, here or there; how many those were.
///
/// # Errors
/// Where either side cannot be read or written, or somebody has such a case open.
pub fn take_out(paths: &Paths, remote: &Path) -> Result<usize, Error> {
    let there = at(paths, remote);
    store::take_tombstones(&there, store::tombstones(paths)?)?;
    let mut count = 0;
    for case in Withdrawn::of(&there)?.whole() {
        while let Some(folder) = copy_of(&there, case)? {
            store::forget_all(&there, &folder)?;
            store::forget_shared(paths, &folder)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Makes sure that a shared folder is there, or may be made: a drive that is not connected is never taken for an empty one.
///
/// # Errors
/// [`Error::NoShared`] where the folder that it would be made in is not there either, and [`Error::SharedAway`] where cases were shared in
/// it before.
fn may_write(paths: &Paths, remote: &Path) -> Result<(), Error> {
    let is_folder = |path: &Path| -> Result<bool, Error> {
        let about = paths.disk.about(path)?;
        Ok(about.is_some_and(|about| about.is_folder))
    };
    if is_folder(remote)? {
        return Ok(());
    }
    if !remote.parent().map_or(Ok(false), is_folder)? {
        return Err(Error::NoShared(remote.to_owned()));
    }
    match paths.disk.exists(remote) || !store::shares_in(paths, remote)? {
        true => Ok(()),
        false => Err(Error::SharedAway(remote.to_owned())),
    }
}

/// Copies a case of the library to a shared one.
///
/// # Errors
/// Where either side cannot be read or written.
pub fn push(paths: &Paths, remote: &Path, folder: &Path) -> Result<Carried, Error> {
    may_write(paths, remote)?;
    let pushed = bring(paths, &at(paths, remote), folder, &Path::to_owned)?;
    settle(paths, &pushed)?;
    Ok(pushed.carried)
}

/// A case that was copied to a shared library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pushed {
    /// What became of it.
    pub(super) carried: Carried,
    /// What the lists of what was written for others call it by.
    key: String,
    /// The folder that says now what it says here, as it is known.
    copy: Option<PathBuf>,
}

/// Notes that a shared library says of a case what it says here, where that is so.
pub(super) fn settle(paths: &Paths, pushed: &Pushed) -> Result<(), Error> {
    match &pushed.copy {
        Some(copy) => store::shared_is_clean(paths, &pushed.key, copy),
        None => Ok(()),
    }
}

/// Copies a case into the folders of a shared library; `known` gives the path by which a folder there is remembered.
pub(super) fn bring(
    paths: &Paths,
    there: &Paths,
    folder: &Path,
    known: &dyn Fn(&Path) -> PathBuf,
) -> Result<Pushed, Error> {
    // What was withdrawn anywhere is taken out here first, and is known there before anything new arrives.
    store::take_tombstones(paths, store::tombstones(there)?)?;
    let (case, opened) = Library::new(paths).open_closed(folder, Mode::Write)?;
    paths.disk.folder(&there.library)?;
    store::sweep_around(there);
    store::take_tombstones(there, store::tombstones(paths)?)?;
    let (mut forgot, mut is_shut) = (0, false);
    if let Some(copy) = copy_of(there, &opened.session.id)? {
        store::remember_shared(paths, &case.key(), &known(&copy))?;
        without_withdrawn(there, &copy)?;
        without_masked(there, &copy, &case.key());
        is_shut = shut(there, &copy, case.folder())?;
        let (ours, theirs) = owed(&paths.disk, case.folder(), &copy)?;
        forgot = ours.settle(&paths.disk, case.folder())? + settle_owed(there, &copy, &theirs)?;
    }
    let name = case.name();
    // Remembered before it is written, so that nothing stands where kring does not look.
    store::remember_shared(paths, &case.key(), &known(&there.library.join(&name)))?;
    let carried = carry(paths, case.folder(), there, (&name, &opened.session.id), is_shut)?.after(forgot);
    let copy = match &carried {
        Carried::New(folder) | Carried::Continued(folder, _) | Carried::Attached(folder, _) => Some(folder.clone()),
        Carried::Same | Carried::Forgot(_) => copy_of(there, &opened.session.id)?,
        Carried::Mended(_) | Carried::Behind(_) | Carried::Apart(..) => None,
    };
    Ok(Pushed {
        carried,
        key: case.key(),
        copy: copy.as_deref().map(known),
    })
}

/// Copies a case of a shared library into this one.
///
/// # Errors
/// Where either side cannot be read or written, and where the case is open here.
pub fn pull(paths: &Paths, remote: &Path, folder: &Path) -> Result<Carried, Error> {
    fetch(paths, &at(paths, remote), folder, &Path::to_owned)
}

/// Copies a case out of the folders of a shared library; `known` gives the path by which a folder there is remembered.
pub(super) fn fetch(
    paths: &Paths,
    there: &Paths,
    folder: &Path,
    known: &dyn Fn(&Path) -> PathBuf,
) -> Result<Carried, Error> {
    store::take_tombstones(paths, store::tombstones(there)?)?;
    store::sweep_around(there);
    without_withdrawn(there, folder)?;
    let (case, opened) = Library::new(there).open(folder, Mode::Read)?;
    let name = case.name();
    // A case that was forgotten whole here or there is refused before a word of it is written here.
    if Withdrawn::of(paths)?.whole().contains(&opened.session.id) {
        return Err(Error::Withdrawn(folder.to_owned()));
    }
    let (mut forgot, mut is_shut) = (0, false);
    if let Some(copy) = copy_of(paths, &opened.session.id)? {
        without_withdrawn(paths, &copy)?;
        is_shut = shut(paths, &copy, folder)?;
        let (ours, theirs) = owed(&paths.disk, &copy, folder)?;
        forgot = settle_owed(paths, &copy, &ours)?;
        // A folder that may only be read keeps what it has until a push.
        forgot += settle_owed(there, folder, &theirs).unwrap_or(0);
    }
    let from = known(folder);
    let carried = carry(there, folder, paths, (&name, &opened.session.id), is_shut)?.after(forgot);
    if let Carried::New(folder) | Carried::Continued(folder, _) = &carried {
        // Opening it takes out what was withdrawn.
        let (case, _) = Library::new(paths).open_closed(folder, Mode::Write)?;
        // What was masked there since must not stay among the lines to search in.
        store::texts::forget(paths, &case.name(), &case.key())?;
        store::remember_shared(paths, &case.key(), &from)?;
    }
    Ok(carried)
}

/// Takes out of a copy what was withdrawn, where it may be written; one that may not be is cleaned once it is here.
fn without_withdrawn(paths: &Paths, folder: &Path) -> Result<(), Error> {
    match Library::new(paths).open_closed(folder, Mode::Write) {
        Err(error @ Error::Withdrawn(_)) => Err(error),
        _ => Ok(()),
    }
}

/// Returns whether a copy of a case is closed, and was not opened again since where the other one goes on.
fn shut(paths: &Paths, copy: &Path, other: &Path) -> Result<bool, Error> {
    let Some(closed) = store::closing_of(paths, copy)?.closed() else {
        return Ok(false);
    };
    let acts = store::closing_of(paths, other)?.acts;
    Ok(!acts.iter().any(|act| act.act == ClosingAct::Opened && act.at >= closed))
}

/// Returns what either of two copies of a case has still to learn of the other, and to lose.
fn owed(disk: &Disk, one: &Path, other: &Path) -> Result<(Owed, Owed), Error> {
    Ok((Owed::of(disk, one, other)?, Owed::of(disk, other, one)?))
}

/// Has a copy lose what it owes, while nobody else writes to it; how many attachments went.
fn settle_owed(paths: &Paths, copy: &Path, owed: &Owed) -> Result<usize, Error> {
    if owed.is_empty() {
        return Ok(0);
    }
    let _held = Library::new(paths).open_closed(copy, Mode::Write)?;
    owed.settle(&paths.disk, copy)
}

/// Takes out of a copy the names that were masked here. One that may not be written is found to go apart from this one, and stays named.
fn without_masked(there: &Paths, folder: &Path, case: &str) {
    let Ok(masks) = store::masks(there, case) else { return };
    let Ok((mut copy, opened)) = Library::new(there).open_closed(folder, Mode::Write) else {
        return;
    };
    let mut session = opened.session;
    for mask in masks {
        let Some(to) = mask.to else { continue };
        let erasure = Erasure::masking(&session, mask.from, to);
        erasure.clean(&mut session);
        let _ = copy.erase(&session, &erasure);
    }
}

/// Copies a case into another library, by what that library has of it; a copy that is closed there is left as it is.
fn carry(from: &Paths, folder: &Path, to: &Paths, (name, case): (&str, &Id), is_shut: bool) -> Result<Carried, Error> {
    let disk = &to.disk;
    let Some(other) = copy_of(to, case)? else {
        return store::carry(disk, folder, &to.library, name, None).map(Carried::New);
    };
    let relation = store::relation(&from.disk, folder, &other)?;
    Ok(match relation {
        Relation::Same if !store::missing_attachments(&from.disk, folder, &other)?.is_empty() => {
            let _held = Library::new(to).open_closed(&other, Mode::Write)?;
            let n = store::attach(&from.disk, folder, &other)?;
            Carried::Attached(other, n)
        }
        Relation::Same => Carried::Same,
        Relation::Behind(events) => Carried::Behind(events),
        Relation::Apart(apart) => Carried::Apart(folder.to_owned(), other, apart),
        // A name that was masked goes from a closed copy too.
        Relation::Ahead(_) if is_shut && !store::tells_masked(&from.disk, folder, &other)? => {
            return Err(Error::Closed(other));
        }
        Relation::Ahead(events) => {
            // Held while it is replaced: whoever writes there keeps it.
            let held = Library::new(to).open_closed(&other, Mode::Write)?;
            drop(held);
            let name = other.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let folder = store::carry(disk, folder, &to.library, &name, Some(&other))?;
            Carried::Continued(folder, events)
        }
    })
}

/// Returns the folder of a library that holds a case.
pub(super) fn copy_of(paths: &Paths, case: &Id) -> Result<Option<PathBuf>, Error> {
    let all = Library::new(paths).list()?;
    let is_it = |listing: &Listing| {
        listing
            .summary
            .as_ref()
            .is_ok_and(|summary| !case.is_empty() && summary.case == *case)
    };
    Ok(all.into_iter().find(is_it).map(|listing| listing.path))
}
