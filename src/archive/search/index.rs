//! The search cache of a library: brought up to date part by part, and searched at once.
//!
//! Several threads work side by side, a part of the cache each; only one part a thread is ever in memory.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::find::{Hit, Search};
use super::lines::{self, Texts};
use super::query::Query;
use crate::deck::{Deck, Lang};
use crate::session::Session;
use crate::store::texts::{self, Block, PARTS};
use crate::store::{self, DirectReader, Error, Library, Mode, Paths, Reader, Stamp, is_settled};
use crate::text::{Id, Line};

/// How many parts are worked on at once.
const THREADS: usize = 4;

/// What a session answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The name of the session.
    pub name: String,
    /// Its folder.
    pub path: PathBuf,
    /// The code of the school.
    pub school: String,
    /// The day of the talk.
    pub date: String,
    /// Every text that fits, in the order of the session.
    pub hits: Vec<Hit>,
}

/// A session that could not be searched, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its name.
    pub name: String,
    /// Why.
    pub error: Error,
}

/// Searches a library: the sessions in which something fits, the latest day first, and those that could not be read.
///
/// # Errors
/// Where the folder of the library cannot be read.
pub fn search(paths: &Paths, query: &Query) -> Result<(Vec<Answer>, Vec<Unread>), Error> {
    let search = Search::new(query);
    let find = |block: &Block<'_>| answer(&search, &paths.library.join(block.name), block);
    let (mut found, mut unread) = each(paths, &find)?;
    found.sort_by(|a, b| (&b.date, &b.name).cmp(&(&a.date, &a.name)));
    unread.sort_by(|a, b| a.name.cmp(&b.name));
    Ok((found, unread))
}

/// Brings the cache up to date without searching; the sessions that could not be read.
///
/// # Errors
/// As [`search`].
pub fn refresh(paths: &Paths) -> Result<Vec<Unread>, Error> {
    each(paths, &|_: &Block<'_>| None::<()>).map(|(_, unread)| unread)
}

/// Searches the private memos of a library, for the one at the desk. Reads every record, and keeps nothing.
///
/// # Errors
/// As [`search`].
pub fn memos(paths: &Paths, query: &Query) -> Result<(Vec<Answer>, Vec<Unread>), Error> {
    let (search, library) = (Search::new(query), Library::new(paths));
    let (mut found, mut unread) = (Vec::new(), Vec::new());
    for listing in library.list()? {
        let session = match library.open(&listing.path, Mode::Read) {
            Ok((_, opened)) => opened.session,
            Err(error) => {
                let name = listing.name;
                unread.push(Unread { name, error });
                continue;
            }
        };
        let deck = store::deck(paths, &session.deck.id, session.deck.language).ok();
        let fresh = Fresh {
            texts: lines::memos(&session, deck.as_ref()),
            ..Fresh::of(listing.name, &session)
        };
        found.extend(answer(&search, &listing.path, &fresh.block()));
    }
    found.sort_by(|a, b| (&b.date, &b.name).cmp(&(&a.date, &a.name)));
    Ok((found, unread))
}

fn answer(search: &Search<'_>, path: &Path, block: &Block<'_>) -> Option<Answer> {
    let hits = search.hits(block);
    (!hits.is_empty()).then(|| Answer {
        name: block.name.to_owned(),
        path: path.to_owned(),
        school: block.school.to_owned(),
        date: block.date.to_owned(),
        hits,
    })
}

/// Asks every session of a library, part by part.
fn each<T: Send>(
    paths: &Paths,
    ask: &(dyn Fn(&Block<'_>) -> Option<T> + Sync),
) -> Result<(Vec<T>, Vec<Unread>), Error> {
    let mut parts: Vec<Vec<PathBuf>> = vec![Vec::new(); PARTS];
    for folder in DirectReader.folders(&paths.library)? {
        if let Some(part) = parts.get_mut(texts::part_of(&name_of(&folder))) {
            part.push(folder);
        }
    }
    let (next, all) = (AtomicUsize::new(0), Mutex::new((Vec::new(), Vec::new())));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let mut worker = Worker::new(paths);
                let mut found = Vec::new();
                loop {
                    let part = next.fetch_add(1, Ordering::Relaxed);
                    let Some(folders) = parts.get(part) else { break };
                    worker.part(part, folders, &mut |block| found.extend(ask(block)));
                }
                if let Ok(mut all) = all.lock() {
                    all.0.extend(found);
                    all.1.extend(worker.unread);
                }
            });
        }
    });
    Ok(all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
}

fn name_of(folder: &Path) -> String {
    Line::new(&folder.file_name().unwrap_or_default().to_string_lossy()).to_string()
}

/// The texts of a session that were read anew.
struct Fresh {
    name: String,
    case: String,
    school: String,
    date: String,
    stamps: String,
    texts: Texts,
}

impl Fresh {
    fn of(name: String, session: &Session) -> Self {
        Self {
            name,
            case: session.id.to_string(),
            school: session.school.code.to_string(),
            date: session.date.to_string(),
            stamps: String::new(),
            texts: Texts::default(),
        }
    }

    fn block(&self) -> Block<'_> {
        Block {
            name: &self.name,
            case: &self.case,
            school: &self.school,
            date: &self.date,
            stamps: &self.stamps,
            texts: self.texts.texts.as_bytes(),
            notes: self.texts.notes.as_bytes(),
        }
    }
}

/// Works on one part after the other.
struct Worker<'a> {
    paths: &'a Paths,
    library: Library,
    decks: HashMap<(Id, Lang), Option<Deck>>,
    unread: Vec<Unread>,
}

impl<'a> Worker<'a> {
    fn new(paths: &'a Paths) -> Self {
        Self {
            paths,
            library: Library::new(paths),
            decks: HashMap::new(),
            unread: Vec::new(),
        }
    }

    /// Brings a part up to date and shows each of its sessions.
    fn part(&mut self, part: usize, folders: &[PathBuf], show: &mut dyn FnMut(&Block<'_>)) {
        let bytes = texts::read(self.paths, part);
        if folders.is_empty() && bytes.is_empty() {
            return;
        }
        let before = texts::blocks(self.paths, &bytes);
        let known: HashMap<&str, &Block<'_>> = before.iter().map(|block| (block.name, block)).collect();
        let (mut kept, mut fresh) = (Vec::new(), Vec::new());
        for folder in folders {
            let name = name_of(folder);
            let old = known.get(name.as_str()).copied();
            match look(folder, old.map_or("", |block| block.stamps)) {
                None => {}
                Some(now) if old.is_some_and(|old| old.stamps == now) => kept.extend(old.copied()),
                Some(_) => fresh.extend(self.read(folder, name)),
            }
        }
        let blocks: Vec<Block<'_>> = kept.iter().copied().chain(fresh.iter().map(Fresh::block)).collect();
        let is_same = blocks.len() == before.len() && fresh.iter().all(|fresh| before.contains(&fresh.block()));
        if !is_same {
            // A cache that cannot be written is none: what was read is searched all the same.
            let _ = texts::replace(self.paths, part, &blocks);
            self.again(part, folders, &fresh);
        }
        blocks.iter().for_each(show);
    }

    /// Looks once more at what was just read: had something to be forgotten meanwhile, it must not stand in the cache.
    fn again(&self, part: usize, folders: &[PathBuf], fresh: &[Fresh]) {
        let is_changed = |fresh: &&Fresh| {
            let folder = folders.iter().find(|folder| name_of(folder) == fresh.name);
            let now = folder.and_then(|folder| look(folder, &fresh.stamps));
            !fresh.stamps.is_empty() && now.as_deref() != Some(&fresh.stamps)
        };
        if fresh.iter().any(|fresh| is_changed(&fresh)) {
            let _ = texts::replace(self.paths, part, &[]);
        }
    }

    /// Reads a session; none where it cannot be read, which is noted.
    fn read(&mut self, folder: &Path, name: String) -> Option<Fresh> {
        let stamps = look(folder, "").unwrap_or_default();
        let read = || {
            let (case, opened) = self.library.open(folder, Mode::Read)?;
            let talks = case.talks()?;
            Ok((opened.session, talks))
        };
        let (session, talks) = match read() {
            Ok(read) => read,
            Err(error) => {
                self.unread.push(Unread { name, error });
                return None;
            }
        };
        let deck = self.deck(&session.deck.id, session.deck.language);
        let texts = lines::texts(&session, deck, &talks);
        // What was read before it had settled may change once more without looking it.
        let stamps = Some(stamps).filter(|stamps| are_settled(stamps)).unwrap_or_default();
        Some(Fresh {
            stamps,
            texts,
            ..Fresh::of(name, &session)
        })
    }

    fn deck(&mut self, id: &Id, lang: Lang) -> Option<&Deck> {
        let paths = self.paths;
        let deck = self.decks.entry((id.clone(), lang));
        deck.or_insert_with(|| store::deck(paths, id, lang).ok()).as_ref()
    }
}

/// Returns what the files of a session look like now: its record, its events, and its transcripts of the sound, those that were there
/// `before` and those that came since. None where there is no record.
fn look(folder: &Path, before: &str) -> Option<String> {
    let mut files: Vec<(String, Stamp)> = Vec::new();
    let mut take = |name: &str| {
        let stamp = DirectReader.stamp(&folder.join(name)).ok().flatten();
        files.extend(stamp.map(|stamp| (name.to_owned(), stamp)));
        stamp.is_some()
    };
    if !take("session.yaml") {
        return None;
    }
    take("transcript.yaml");
    let mut number = 1;
    while take(&talk(number)) {
        number += 1;
    }
    let names = before.split(' ').filter_map(|file| file.split(':').next());
    for name in names.filter(|name| name.starts_with("talk")) {
        if (1..number).all(|n| talk(n) != name) {
            take(name);
        }
    }
    Some(texts::stamps(&files))
}

fn talk(number: usize) -> String {
    match number {
        1 => "talk.vtt".to_owned(),
        n => format!("talk-{n}.vtt"),
    }
}

fn are_settled(stamps: &str) -> bool {
    let time = |file: &str| file.rsplit(':').next().and_then(|time| time.parse().ok());
    stamps.split(' ').filter_map(time).all(is_settled)
}
