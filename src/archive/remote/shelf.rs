//! A store that several people share: cases go there and come back by the rules of shared folders.
//!
//! The case that is meant is copied from the store to a private folder, goes through the rules there, and what became of it goes back: its
//! files first, under names that nobody else has, then its head in one step. Where somebody else was first, all begins again from what they
//! wrote.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::folder::{self, Carried, Pushed};
use super::head::{File, Head, folders, key_of, sha256};
use super::objects::{Objects, Seen, pause};
use super::trouble::Trouble;
use super::turn::Turn;
use super::{parts, rows};
use crate::archive::state::state;
use crate::format::fingerprint;
use crate::store::{self, Library, Listing, Member, Mode, Paths, Scratch, Summary, Withdrawn};
use crate::text::Id;

pub use super::head::Row;

/// The object with the tombstones.
const STONES: &str = "withdrawn.yaml";
/// How often a case is tried again that others write to.
const TRIES: u32 = 20;

/// A store that several people share.
#[derive(Debug)]
pub struct Shared<O> {
    objects: O,
    address: String,
}

/// Cases of a store in a private folder of this computer, gone when this is dropped.
#[derive(Debug)]
pub struct Staged {
    /// The folders in which they lie.
    pub paths: Paths,
    _scratch: Scratch,
}

impl Staged {
    fn new(paths: &Paths) -> Result<Self, Trouble> {
        let scratch = Scratch::new()?;
        let under = Paths::under(scratch.path());
        let there = Paths {
            library: under.library,
            own: Some(paths.library.clone()),
            cache: under.cache,
            state: under.state,
            mirror: None,
            ..paths.clone()
        };
        there.disk.folder(&there.library)?;
        Ok(Self {
            paths: there,
            _scratch: scratch,
        })
    }

    fn folder(&self, name: &str) -> PathBuf {
        self.paths.library.join(name)
    }
}

/// The head of a case as it was read.
struct Found {
    seen: Seen,
    head: Head,
}

impl Found {
    fn print(&self) -> String {
        sha256(&self.seen.bytes)
    }
}

impl<O: Objects> Shared<O> {
    /// Returns the store at an address.
    pub fn new(objects: O, address: &str) -> Self {
        Self {
            objects,
            address: address.to_owned(),
        }
    }

    /// Returns its address.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns the path by which a case of the store is known in a private folder.
    fn known(&self, path: &Path) -> PathBuf {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        PathBuf::from(format!("{}/{name}", self.address))
    }

    /// Returns where the rows of the store are remembered here.
    fn cache(&self, paths: &Paths) -> PathBuf {
        let print = fingerprint(self.address.as_bytes());
        paths
            .cache
            .join(format!("at-{print:016x}"))
            .join("search")
            .join("rows.json")
    }

    /// Returns a private folder with the tombstones of the store, and those as they were read.
    fn begin(&self, paths: &Paths) -> Result<(Staged, Option<Seen>), Trouble> {
        let staged = Staged::new(paths)?;
        let stones = self.objects.look(STONES)?;
        if let Some(seen) = &stones {
            staged.paths.disk.replace(&staged.folder(STONES), &seen.bytes)?;
        }
        Ok((staged, stones))
    }

    /// Sends the tombstones of both sides to the store where it lacks some.
    fn send_stones(&self, turn: Turn, staged: &Staged, stones: Option<Seen>) -> Result<(), Trouble> {
        let (file, mut stones) = (staged.folder(STONES), stones);
        for attempt in 0..TRIES {
            let disk = &staged.paths.disk;
            let Some(bytes) = disk.read_if_there(&file)? else {
                return Ok(());
            };
            if stones.as_ref().is_some_and(|seen| seen.bytes == bytes) {
                return Ok(());
            }
            if turn.swap(&self.objects, STONES, &bytes, stones.as_ref())? {
                return Ok(());
            }
            pause(attempt);
            // Somebody else added some: theirs and ours.
            let ours = store::tombstones(&staged.paths)?;
            stones = self.objects.look(STONES)?;
            match &stones {
                Some(seen) => disk.replace(&file, &seen.bytes)?,
                None => disk.remove(&file)?,
            }
            store::take_tombstones(&staged.paths, ours)?;
        }
        Err(Trouble::Busy)
    }

    fn found(&self, case: &str) -> Result<Option<Found>, Trouble> {
        let key = key_of(case);
        let Some(seen) = self.objects.look(&key)? else {
            return Ok(None);
        };
        let head = Head::read(&key, &seen.bytes)?;
        Ok(Some(Found { seen, head }))
    }

    fn stage(&self, staged: &Staged, cases: &[&Head], wanted: &dyn Fn(&File) -> bool) -> Result<(), Trouble> {
        let mut names = HashSet::new();
        // Two schools may have called their sessions alike; in a folder each has its own name.
        let mut place = |head: &Head| match names.insert(head.row.name.clone()) {
            true => staged.folder(&head.row.name),
            false => staged.folder(&format!("{}-{}", head.row.name, head.row.case)),
        };
        let cases: Vec<(&Head, PathBuf)> = cases.iter().map(|head| (*head, place(head))).collect();
        parts::stage(&self.objects, &staged.paths.disk, &cases, wanted)
    }

    /// Returns a row of the list for each case of the store, with how far it is on its way to the archive.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub fn list(&self, paths: &Paths) -> Result<Vec<(Listing, String)>, Trouble> {
        let rows = rows::rows(&self.objects, paths, &self.cache(paths))?;
        let (staged, _) = self.begin(paths)?;
        let withdrawn = Withdrawn::of(&staged.paths)?;
        let mut listed = Vec::with_capacity(rows.len());
        for row in rows {
            let shown = match withdrawn.touches(&row.case) && !withdrawn.whole().contains(&*row.case) {
                true => self.seen(&staged, &row)?,
                false => self.listing(&row),
            };
            listed.push((withdrawn.mark(shown), row.state));
        }
        listed.sort_by(|(a, _), (b, _)| b.name.cmp(&a.name));
        Ok(listed)
    }

    fn listing(&self, row: &Row) -> Listing {
        let path = self.known(Path::new(&row.name));
        Listing {
            name: row.name.clone(),
            summary: row.summary().ok_or_else(|| store::Error::NotASession(path.clone())),
            path,
            modified: None,
        }
    }

    /// Returns a row of which something was withdrawn, with the numbers of what is left.
    fn seen(&self, staged: &Staged, row: &Row) -> Result<Listing, Trouble> {
        let Some(found) = self.found(&row.case)? else {
            return Ok(self.listing(row));
        };
        self.stage(staged, &[&found.head], &is_text)?;
        let opened = Library::new(&staged.paths).open(&staged.folder(&row.name), Mode::Read);
        Ok(Listing {
            summary: opened.map(|(_, opened)| Summary::from(&opened.session)),
            ..self.listing(row)
        })
    }

    /// Returns every case of the store in a private folder, without its attachments: to search in.
    ///
    /// # Errors
    /// Where the store does not answer, or an object is not as it was written.
    pub fn texts(&self, paths: &Paths) -> Result<Staged, Trouble> {
        let (staged, _) = self.begin(paths)?;
        let listed = self.objects.list(&folders())?;
        let keys: Vec<String> = listed.into_iter().map(|entry| entry.key).collect();
        let read = self.objects.read(&keys, 1 << 12)?;
        let both = keys.iter().zip(read).filter_map(|(key, bytes)| Some((key, bytes?)));
        let heads: Vec<Head> = both
            .map(|(key, bytes)| Head::read(key, &bytes))
            .collect::<Result<_, _>>()?;
        self.stage(&staged, &heads.iter().collect::<Vec<_>>(), &is_text)?;
        Ok(staged)
    }

    /// Copies a case of the library to the store.
    ///
    /// # Errors
    /// Where either side cannot be read or written.
    pub fn push(&self, paths: &Paths, folder: &Path) -> Result<Carried, Trouble> {
        let turn = Turn::of(&self.objects)?;
        let (case, opened) = Library::new(paths).open_closed(folder, Mode::Write)?;
        let id = opened.session.id;
        drop(case);
        for attempt in 0..TRIES {
            let (staged, stones) = self.begin(paths)?;
            let found = self.found(&id)?;
            let live = found.as_ref().filter(|found| !found.head.row.gone);
            if let Some(found) = live {
                self.stage(&staged, &[&found.head], &|_| true)?;
            }
            let pushed = folder::bring(paths, &staged.paths, folder, &|path| self.known(path))?;
            self.send_stones(turn, &staged, stones)?;
            if self.publish(turn, &staged, &id, &pushed, found.as_ref())? {
                folder::settle(paths, &pushed)?;
                return Ok(self.told(pushed));
            }
            pause(attempt);
        }
        Err(Trouble::Busy)
    }

    /// Returns what became of a case, by the paths it is known by.
    fn told(&self, pushed: Pushed) -> Carried {
        match pushed.carried {
            Carried::New(path) => Carried::New(self.known(&path)),
            Carried::Continued(path, events) => Carried::Continued(self.known(&path), events),
            Carried::Apart(ours, theirs, apart) => Carried::Apart(ours, self.known(&theirs), apart),
            other => other,
        }
    }

    /// Writes what became of a case in a private folder to the store; whether nobody else was first.
    fn publish(
        &self,
        turn: Turn,
        staged: &Staged,
        id: &Id,
        pushed: &Pushed,
        found: Option<&Found>,
    ) -> Result<bool, Trouble> {
        let name = match (&pushed.carried, found.filter(|found| !found.head.row.gone)) {
            (_, Some(found)) => found.head.row.name.clone(),
            (Carried::New(folder), None) => folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            _ => return Ok(true),
        };
        let (key, print) = (key_of(id), found.map(Found::print));
        let (folder, disk, old) = (staged.folder(&name), &staged.paths.disk, found.map(|found| &found.head));
        let files = parts::files(disk, &folder, &key, print.as_deref(), old)?;
        if let Some(found) = found.filter(|found| found.head.holds(&files)) {
            parts::clean(&self.objects, &key, &found.head, &found.print())?;
            return Ok(true);
        }
        let there = parts::there(&self.objects, &key)?;
        parts::send(&self.objects, disk, &folder, &files, old, &there)?;
        let row = self.row(staged, &folder, &name)?;
        self.commit(turn, &key, &Head::new(print, row, files), found)
    }

    fn row(&self, staged: &Staged, folder: &Path, name: &str) -> Result<Row, Trouble> {
        let (_, opened) = Library::new(&staged.paths).open(folder, Mode::Read)?;
        let summary = Summary::from(&opened.session);
        let state = state(&staged.paths, folder, &summary.place, summary.checks)?;
        Ok(Row::of(name, state.word(), &summary))
    }

    /// Writes a head in one step, and removes what it does not need; whether nobody else was first.
    fn commit(&self, turn: Turn, key: &str, head: &Head, found: Option<&Found>) -> Result<bool, Trouble> {
        let bytes = head.write()?;
        if !turn.swap(&self.objects, key, &bytes, found.map(|found| &found.seen))? {
            return Ok(false);
        }
        parts::clean(&self.objects, key, head, &sha256(&bytes))?;
        Ok(true)
    }

    /// Copies a case of the store into the library.
    ///
    /// # Errors
    /// Where either side cannot be read or written, and where the case is open here.
    pub fn pull(&self, paths: &Paths, name: &str) -> Result<Carried, Trouble> {
        let row = self.called(paths, name)?;
        let (staged, _) = self.begin(paths)?;
        for attempt in 0..TRIES {
            let unknown = || Trouble::Unknown(name.to_owned());
            let found = self
                .found(&row.case)?
                .filter(|found| !found.head.row.gone)
                .ok_or_else(unknown)?;
            match self.stage(&staged, &[&found.head], &|_| true) {
                // Replaced while it was read.
                Err(Trouble::Damaged(_)) if self.moved(&found)? => pause(attempt),
                staged_so => {
                    staged_so?;
                    let folder = staged.folder(&found.head.row.name);
                    return Ok(folder::fetch(paths, &staged.paths, &folder, &|path| self.known(path))?);
                }
            }
            let half = staged.folder(&found.head.row.name);
            if staged.paths.disk.exists(&half) {
                let _ = std::fs::remove_dir_all(&half);
            }
        }
        Err(Trouble::Busy)
    }

    fn moved(&self, found: &Found) -> Result<bool, Trouble> {
        let now = self.objects.look(&key_of(&found.head.row.case))?;
        Ok(now.is_none_or(|now| now.bytes != found.seen.bytes))
    }

    /// Returns the case that is called so: by its whole name, else by a part of it.
    fn called(&self, paths: &Paths, name: &str) -> Result<Row, Trouble> {
        let rows = rows::rows(&self.objects, paths, &self.cache(paths))?;
        let wanted = crate::text::fold(name.trim_end_matches('/').rsplit('/').next().unwrap_or(name));
        let exact = |row: &&Row| crate::text::fold(&row.name) == wanted || row.case == name;
        let part = |row: &&Row| !wanted.is_empty() && crate::text::fold(&row.name).contains(&wanted);
        let mut fitting: Vec<&Row> = rows.iter().filter(exact).collect();
        if fitting.is_empty() {
            fitting = rows.iter().filter(part).collect();
        }
        match fitting.as_slice() {
            [] => Err(Trouble::Unknown(name.to_owned())),
            [one] => Ok((*one).clone()),
            many => {
                let names = many.iter().map(|row| format!("{} ({})", row.name, row.case)).collect();
                Err(Trouble::Several(name.to_owned(), names))
            }
        }
    }

    /// Takes the cases out of the store that were forgotten whole, here or there; how many those were.
    ///
    /// # Errors
    /// Where either side cannot be read or written.
    pub fn take_out(&self, paths: &Paths) -> Result<usize, Trouble> {
        let (staged, stones) = self.begin(paths)?;
        let theirs = store::tombstones(&Paths {
            own: None,
            ..staged.paths.clone()
        })?;
        store::take_tombstones(&staged.paths, store::tombstones(paths)?)?;
        let all = Withdrawn::of(&staged.paths)?;
        if all.whole().is_empty() && store::tombstones(&staged.paths)?.len() == theirs.len() {
            return Ok(0);
        }
        let turn = Turn::of(&self.objects)?;
        self.send_stones(turn, &staged, stones)?;
        let mut count = 0;
        for case in all.whole() {
            count += usize::from(self.take_away(turn, paths, case)?);
        }
        Ok(count)
    }

    /// Removes a case that was forgotten whole; whether it was there.
    fn take_away(&self, turn: Turn, paths: &Paths, case: &Id) -> Result<bool, Trouble> {
        let key = key_of(case);
        for attempt in 0..TRIES {
            let found = self.found(case)?;
            let Some(found) = found else { return Ok(false) };
            if found.head.row.gone {
                // Whoever was stopped in between left its objects.
                parts::clean(&self.objects, &key, &found.head, &found.print())?;
                return Ok(false);
            }
            let known = self.known(Path::new(&found.head.row.name));
            let head = Head::new(Some(found.print()), Row::gone(case), Vec::new());
            if self.commit(turn, &key, &head, Some(&found))? {
                rows::forget(&self.objects, paths, &self.cache(paths))?;
                store::forget_shared(paths, &known)?;
                return Ok(true);
            }
            pause(attempt);
        }
        Err(Trouble::Busy)
    }
}

/// Returns whether a file is text of a case, and no attachment.
fn is_text(file: &File) -> bool {
    let attachments = Member::Attachments.beside(Path::new("session.yaml"));
    !Path::new(&file.path).starts_with(attachments)
}
