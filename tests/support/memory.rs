//! A disk in memory that fails, stops or loses power at any step, and then shows what a real one would: names and contents are lost
//! unless they were made durable.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use kring::store::{FileFacts, FileSystem, Lock, Locking};

/// What happens at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The process is killed before it.
    Kill,
    /// The disk refuses it once, half done.
    Refuse,
    /// The disk refuses it and every one after it.
    Full,
    /// The power fails before it: whatever is not durable is gone.
    CutAll,
    /// The power fails before it: names are there, and what was written under them is not.
    CutContents,
    /// The power fails in it: half of what it writes is there.
    CutTorn,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 6] = [
        Self::Kill,
        Self::Refuse,
        Self::Full,
        Self::CutAll,
        Self::CutContents,
        Self::CutTorn,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    Folder,
    File(usize),
}

#[derive(Clone, Debug, Default)]
struct Content {
    now: Vec<u8>,
    durable: Vec<u8>,
}

#[derive(Default)]
struct State {
    names: BTreeMap<PathBuf, Node>,
    durable: BTreeMap<PathBuf, Node>,
    contents: Vec<Content>,
    locked: HashSet<usize>,
    steps: usize,
    fault: Option<(usize, Fault)>,
    dead: bool,
    full: bool,
    lockless: bool,
    held: bool,
}

/// The disk.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<State>>);

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}

/// What a step may do.
enum Step {
    Go,
    Half(Error),
    Stop(Error),
}

fn dead() -> Error {
    Error::other("the process is gone")
}

fn full() -> Error {
    ErrorKind::StorageFull.into()
}

impl Memory {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Has a fault happen at a step, counted from now and from 0.
    pub fn plan(&self, step: usize, fault: Fault) {
        let mut state = self.state();
        state.fault = Some((state.steps + step, fault));
    }

    /// How many steps there were so far.
    pub fn steps(&self) -> usize {
        self.state().steps
    }

    /// Whether the fault has happened and the process is gone.
    pub fn is_dead(&self) -> bool {
        self.state().dead
    }

    /// Starts the computer again: locks are gone, and the disk has room.
    pub fn revive(&self) {
        let mut state = self.state();
        (state.dead, state.full, state.fault) = (false, false, None);
        state.locked.clear();
    }

    /// From now on the disk knows no locks.
    pub fn know_no_locks(&self) {
        self.state().lockless = true;
    }

    /// Whether another program, such as a virus scanner, holds every new file: it can neither get its name nor be removed.
    pub fn hold_new_files(&self, held: bool) {
        self.state().held = held;
    }

    /// Every file with what it holds.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let state = self.state();
        let file = |(path, node): (&PathBuf, &Node)| match node {
            Node::File(at) => Some((path.clone(), state.contents[*at].now.clone())),
            Node::Folder => None,
        };
        state.names.iter().filter_map(file).collect()
    }

    /// Writes a file as another program does: at once and durably.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let content = Content {
            now: bytes.to_vec(),
            durable: bytes.to_vec(),
        };
        state.contents.push(content);
        let node = Node::File(state.contents.len() - 1);
        state.names.insert(path.to_owned(), node);
        state.durable.insert(path.to_owned(), node);
    }

    /// What a file holds.
    pub fn get(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        match state.names.get(path)? {
            Node::File(at) => Some(state.contents[*at].now.clone()),
            Node::Folder => None,
        }
    }
}

impl State {
    fn alive(&self) -> Result<()> {
        if self.dead { Err(dead()) } else { Ok(()) }
    }

    fn step(&mut self) -> Step {
        if self.dead {
            return Step::Stop(dead());
        }
        let here = self.steps;
        self.steps += 1;
        if self.full {
            return Step::Stop(full());
        }
        let Some((_, fault)) = self.fault.filter(|(at, _)| *at == here) else {
            return Step::Go;
        };
        match fault {
            Fault::Refuse => return Step::Half(full()),
            Fault::Full => {
                self.full = true;
                return Step::Half(full());
            }
            Fault::Kill => {}
            Fault::CutAll => {
                self.names = self.durable.clone();
                self.lose();
            }
            Fault::CutContents => self.lose(),
            Fault::CutTorn => {
                self.dead = true;
                return Step::Half(dead());
            }
        }
        self.dead = true;
        Step::Stop(dead())
    }

    /// A step that takes no more of the disk, so that a full one does it too.
    fn in_place(&mut self) -> Step {
        let full = std::mem::take(&mut self.full);
        let step = self.step();
        self.full |= full;
        step
    }

    fn lose(&mut self) {
        self.contents
            .iter_mut()
            .for_each(|content| content.now.clone_from(&content.durable));
    }

    fn file(&self, path: &Path) -> Result<usize> {
        match self.names.get(path) {
            Some(Node::File(at)) => Ok(*at),
            Some(Node::Folder) => Err(ErrorKind::IsADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    fn in_folder(&self, path: &Path) -> Result<()> {
        match path.parent().map(|around| self.names.get(around)) {
            Some(Some(Node::Folder)) => Ok(()),
            _ if path.parent().is_none_or(|around| around == Path::new("/")) => Ok(()),
            _ => Err(ErrorKind::NotFound.into()),
        }
    }

    fn is_held(&self, path: &Path) -> Result<()> {
        let new = path.extension().is_some_and(|end| end == "tmp");
        if self.held && new && self.names.contains_key(path) {
            return Err(ErrorKind::PermissionDenied.into());
        }
        Ok(())
    }

    fn go(&mut self) -> Result<()> {
        match self.step() {
            Step::Go => Ok(()),
            Step::Half(e) | Step::Stop(e) => Err(e),
        }
    }
}

#[derive(Debug)]
struct Held(Memory, usize);

impl Lock for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        self.0.state().locked.remove(&self.1);
    }
}

impl FileSystem for Memory {
    fn about(&self, path: &Path) -> Result<FileFacts> {
        let state = self.state();
        state.alive()?;
        let node = *state.names.get(path).ok_or(ErrorKind::NotFound)?;
        Ok(FileFacts {
            is_file: node != Node::Folder,
            is_folder: node == Node::Folder,
            bytes: match node {
                Node::File(at) => u64::try_from(state.contents[at].now.len()).unwrap_or(0),
                Node::Folder => 0,
            },
            modified: None,
        })
    }

    fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>> {
        let state = self.state();
        state.alive()?;
        let at = state.file(path)?;
        let mut bytes = state.contents[at].now.clone();
        bytes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let state = self.state();
        state.alive()?;
        if state.names.get(folder) != Some(&Node::Folder) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(state
            .names
            .keys()
            .filter(|path| path.parent() == Some(folder))
            .cloned()
            .collect())
    }

    fn target(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        let mut state = self.state();
        let (bytes, end) = match state.step() {
            Step::Go => (bytes, Ok(())),
            Step::Half(e) => (&bytes[..bytes.len() / 2], Err(e)),
            Step::Stop(e) => return Err(e),
        };
        state.in_folder(path)?;
        if state.names.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        state.contents.push(Content {
            now: bytes.to_vec(),
            durable: Vec::new(),
        });
        let node = Node::File(state.contents.len() - 1);
        state.names.insert(path.to_owned(), node);
        end
    }

    fn append(&self, path: &Path, keep: u64, bytes: &[u8]) -> Result<()> {
        let mut state = self.state();
        let (bytes, end) = match state.step() {
            Step::Go => (bytes, Ok(())),
            Step::Half(e) => (&bytes[..bytes.len() / 2], Err(e)),
            Step::Stop(e) => return Err(e),
        };
        state.in_folder(path)?;
        if !state.names.contains_key(path) {
            state.contents.push(Content::default());
            let node = Node::File(state.contents.len() - 1);
            state.names.insert(path.to_owned(), node);
        }
        let at = state.file(path)?;
        let content = &mut state.contents[at].now;
        content.resize(usize::try_from(keep).unwrap_or(usize::MAX), 0);
        content.extend_from_slice(bytes);
        end
    }

    fn overwrite(&self, path: &Path, at: u64, bytes: &[u8]) -> Result<()> {
        let mut state = self.state();
        let (bytes, end) = match state.in_place() {
            Step::Go => (bytes, Ok(())),
            Step::Half(e) => (&bytes[..bytes.len() / 2], Err(e)),
            Step::Stop(e) => return Err(e),
        };
        let file = state.file(path)?;
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let content = &mut state.contents[file].now;
        assert!(
            at + bytes.len() <= content.len(),
            "written over what is there, and no further"
        );
        content[at..at + bytes.len()].copy_from_slice(bytes);
        end
    }

    fn sync(&self, path: &Path) -> Result<()> {
        let mut state = self.state();
        match state.in_place() {
            Step::Go => {}
            Step::Half(e) | Step::Stop(e) => return Err(e),
        }
        let at = state.file(path)?;
        let now = state.contents[at].now.clone();
        state.contents[at].durable = now;
        Ok(())
    }

    fn settle(&self, folder: &Path) -> Result<()> {
        let mut state = self.state();
        state.go()?;
        let inside = |path: &PathBuf| path.parent() == Some(folder);
        // What lies in a folder that got another name goes with it.
        let gone: Vec<PathBuf> = state
            .durable
            .keys()
            .filter(|path| path.starts_with(folder) && *path != folder && !state.names.contains_key(*path))
            .filter(|path| {
                inside(path)
                    || !path
                        .ancestors()
                        .any(|above| above.parent() == Some(folder) && state.names.contains_key(above))
            })
            .cloned()
            .collect();
        state.durable.retain(|path, _| !gone.contains(path));
        let here: Vec<(PathBuf, Node)> = state
            .names
            .iter()
            .filter(|(path, _)| inside(path))
            .map(|(path, node)| (path.clone(), *node))
            .collect();
        for (path, node) in here {
            if node == Node::Folder && !state.durable.contains_key(&path) {
                let within: Vec<(PathBuf, Node)> = state
                    .names
                    .iter()
                    .filter(|(inner, _)| inner.starts_with(&path) && **inner != path)
                    .map(|(inner, node)| (inner.clone(), *node))
                    .collect();
                state.durable.extend(within);
            }
            state.durable.insert(path, node);
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        let mut state = self.state();
        state.go()?;
        state.is_held(from)?;
        state.in_folder(to)?;
        let node = state.names.remove(from).ok_or(ErrorKind::NotFound)?;
        if node == Node::Folder {
            let inside: Vec<PathBuf> = state
                .names
                .keys()
                .filter(|path| path.starts_with(from))
                .cloned()
                .collect();
            for path in inside {
                if let (Some(node), Ok(rest)) = (state.names.remove(&path), path.strip_prefix(from)) {
                    state.names.insert(to.join(rest), node);
                }
            }
        }
        state.names.insert(to.to_owned(), node);
        Ok(())
    }

    fn remove(&self, path: &Path) -> Result<()> {
        let mut state = self.state();
        state.go()?;
        state.is_held(path)?;
        state.file(path)?;
        state.names.remove(path);
        Ok(())
    }

    fn make_folder(&self, path: &Path) -> Result<()> {
        let mut state = self.state();
        state.go()?;
        state.in_folder(path)?;
        if state.names.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        state.names.insert(path.to_owned(), Node::Folder);
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> Result<()> {
        let mut state = self.state();
        state.go()?;
        if state.names.keys().any(|inner| inner.parent() == Some(path)) {
            return Err(ErrorKind::DirectoryNotEmpty.into());
        }
        state.names.remove(path).map(|_| ()).ok_or(ErrorKind::NotFound.into())
    }

    fn make_private(&self, path: &Path) -> Result<()> {
        let state = self.state();
        state.alive()?;
        state.names.get(path).map(|_| ()).ok_or(ErrorKind::NotFound.into())
    }

    fn lock(&self, path: &Path) -> Result<Locking> {
        let mut state = self.state();
        state.alive()?;
        let at = state.file(path)?;
        if state.lockless {
            return Ok(Locking::Unknown);
        }
        Ok(if state.locked.insert(at) {
            drop(state);
            Locking::Held(Box::new(Held(self.clone(), at)))
        } else {
            Locking::Busy
        })
    }
}
