//! The search cache of a library, brought up to date part by part.
//!
//! Several threads work side by side, a part of the cache each; only one part a thread is ever in memory, and of a part in which
//! nothing changed only what its sessions are.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::lines::{self, LinedTexts};
use super::look::{Depth, Looking, files, look, settled};
use crate::deck::{Deck, Lang};
use crate::format::Summary;
use crate::session::Session;
use crate::store::texts::{self, CachePart, CachedSession, PARTS, SessionBlock};
use crate::store::{self, DirectReader, DiskReader, Error, Library, Mode, Paths, Withdrawn};
use crate::text::{Id, Line};

/// How many parts are worked on at once.
const THREADS: usize = 4;

/// A session that could not be searched, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its name.
    pub name: String,
    /// Why.
    pub error: Error,
}

/// The name that a session goes by, and its folder.
pub(super) type NamedFolder = (String, PathBuf);

/// Room that serves one part after the other.
#[derive(Default)]
pub(super) struct Buffers {
    pub(super) texts: Vec<u8>,
    pub(super) notes: Vec<u8>,
}

/// What all parts answered.
pub(super) struct IndexAnswers<T> {
    pub(super) found: Vec<T>,
    /// The sessions that could not be read.
    pub(super) unread: Vec<Unread>,
    /// Whether any part had to be changed.
    pub(super) changed: bool,
}

/// Asks every part of the cache, brought up to date as far as `depth` sees, side by side.
pub(super) fn each<T: Send>(
    paths: &Paths,
    depth: Depth,
    parts: &[Vec<NamedFolder>],
    ask: &(impl Fn(&CachePart, &[NamedFolder], &mut Buffers) -> Vec<T> + Sync),
) -> IndexAnswers<T> {
    let (next, all) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let asked = ask_some(Worker::new(paths, depth), parts, &next, ask);
                if let Ok(mut all) = all.lock() {
                    all.push(asked);
                }
            });
        }
    });
    let all = all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut whole = IndexAnswers {
        found: Vec::new(),
        unread: Vec::new(),
        changed: false,
    };
    for asked in all {
        whole.found.extend(asked.found);
        whole.unread.extend(asked.unread);
        whole.changed |= asked.changed;
    }
    whole.unread.sort_by(|a, b| a.name.cmp(&b.name));
    whole
}

/// Asks the parts that no other thread has taken.
fn ask_some<T>(
    mut worker: Worker<'_>,
    parts: &[Vec<NamedFolder>],
    next: &AtomicUsize,
    ask: &impl Fn(&CachePart, &[NamedFolder], &mut Buffers) -> Vec<T>,
) -> IndexAnswers<T> {
    let (mut found, mut buffers) = (Vec::new(), Buffers::default());
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let Some(folders) = parts.get(number) else { break };
        found.extend(ask(&worker.part(number, folders), folders, &mut buffers));
    }
    IndexAnswers {
        found,
        unread: worker.unread,
        changed: worker.changed,
    }
}

/// Returns the folders of a library by the part that holds them.
///
/// # Errors
/// Where the library cannot be read.
pub(super) fn parts(library: &Path) -> Result<Vec<Vec<NamedFolder>>, Error> {
    let mut parts: Vec<Vec<NamedFolder>> = vec![Vec::new(); PARTS];
    for folder in DirectReader.folders(library)? {
        let name = name_of(&folder);
        if let Some(part) = parts.get_mut(texts::part_of(&name)) {
            part.push((name, folder));
        }
    }
    Ok(parts)
}

fn name_of(folder: &Path) -> String {
    Line::new(&folder.file_name().unwrap_or_default().to_string_lossy()).to_string()
}

/// The texts of a session that were read anew.
pub(super) struct Fresh {
    name: String,
    case: String,
    school: String,
    date: String,
    level: String,
    network: String,
    place: String,
    checks: String,
    stamps: String,
    pub(super) texts: LinedTexts,
}

impl Fresh {
    pub(super) fn of(name: String, session: &Session) -> Self {
        Self {
            name,
            case: session.id.to_string(),
            school: session.school.code.to_string(),
            date: session.date.to_string(),
            level: session.school.level.as_deref().unwrap_or_default().to_owned(),
            network: session.school.network.as_deref().unwrap_or_default().to_owned(),
            place: session.progress.place.clone().into(),
            checks: Summary::from(session).checks.to_string(),
            stamps: String::new(),
            texts: LinedTexts::default(),
        }
    }

    pub(super) fn block(&self) -> SessionBlock<'_> {
        SessionBlock {
            head: CachedSession {
                name: &self.name,
                case: &self.case,
                school: &self.school,
                date: &self.date,
                level: &self.level,
                network: &self.network,
                place: &self.place,
                checks: &self.checks,
                stamps: &self.stamps,
                ..CachedSession::default()
            },
            texts: self.texts.texts.as_bytes(),
            notes: self.texts.notes.as_bytes(),
        }
    }

    /// Returns whether the cache holds just this.
    fn is_kept(&self, block: &SessionBlock<'_>) -> bool {
        let (mine, head) = (self.block(), &block.head);
        // Where its texts stand is no part of what it is.
        let about = |head: &CachedSession<'_>| {
            format!(
                "{:?}",
                CachedSession {
                    texts: 0..0,
                    notes: 0..0,
                    ..head.clone()
                }
            )
        };
        about(head) == about(&mine.head) && (block.texts, block.notes) == (mine.texts, mine.notes)
    }
}

/// Works on one part after the other.
pub(super) struct Worker<'a> {
    paths: &'a Paths,
    library: Library,
    /// Of a shared library, the cases whose texts may not be taken from the cache: something was withdrawn of them elsewhere since.
    withdrawn: Withdrawn,
    looking: Looking,
    depth: Depth,
    decks: HashMap<(Id, Lang), Option<Deck>>,
    pub(super) unread: Vec<Unread>,
    /// Whether a part had to be changed.
    pub(super) changed: bool,
}

impl<'a> Worker<'a> {
    pub(super) fn new(paths: &'a Paths, depth: Depth) -> Self {
        Self {
            paths,
            library: Library::new(paths),
            withdrawn: match &paths.own {
                // Where they cannot be read, no session of that library opens, and each says why.
                Some(_) => Withdrawn::of(paths).unwrap_or_default(),
                None => Withdrawn::default(),
            },
            looking: Looking::new(&paths.library),
            depth,
            decks: HashMap::new(),
            unread: Vec::new(),
            changed: false,
        }
    }

    /// Brings a part up to date and returns it.
    pub(super) fn part(&mut self, number: usize, folders: &[NamedFolder]) -> CachePart {
        let before = texts::open(self.paths, number);
        let heads = before.heads();
        let known: HashMap<&str, &CachedSession<'_>> = heads.iter().map(|head| (head.name, head)).collect();
        let (mut kept, mut fresh) = (Vec::new(), Vec::new());
        for (name, folder) in folders {
            let old = known
                .get(name.as_str())
                .copied()
                .filter(|head| !self.is_outdated(head.case));
            let before = old.map_or("", |head| head.stamps);
            let is_untouched = |name| self.looking.is_untouched(name, before, self.depth);
            if folder.file_name().is_some_and(is_untouched) {
                kept.extend(old);
                continue;
            }
            match look(folder, before) {
                None => {}
                Some(now) if files(&now) == files(before) => kept.extend(old),
                Some(_) => fresh.extend(self.read(folder, name.clone())),
            }
        }
        if fresh.is_empty() && kept.len() == heads.len() {
            return before;
        }
        let (texts, notes) = (before.texts(), before.notes());
        let same = |fresh: &Fresh| {
            let old = known.get(fresh.name.as_str());
            old.and_then(|head| head.block(&texts, &notes))
                .is_some_and(|block| fresh.is_kept(&block))
        };
        if kept.len() + fresh.len() == heads.len() && fresh.iter().all(same) {
            return before;
        }
        self.changed = true;
        let kept = kept.iter().filter_map(|head| head.block(&texts, &notes));
        let now: Vec<SessionBlock<'_>> = kept.chain(fresh.iter().map(Fresh::block)).collect();
        // A cache that cannot be written is none: what was read is searched all the same.
        let (after, _) = texts::replace(self.paths, number, &now);
        self.again(number, folders, &fresh);
        after
    }

    /// Returns whether the texts of a case may hold what had to be forgotten elsewhere: a withdrawal or a mask of the own library.
    fn is_outdated(&self, case: &str) -> bool {
        self.paths.own.is_some()
            && (self.withdrawn.touches(case) || store::masks(self.paths, case).is_ok_and(|masks| !masks.is_empty()))
    }

    /// Looks once more at what was just read: had something to be forgotten meanwhile, it must not stand in the cache.
    fn again(&self, part: usize, folders: &[NamedFolder], fresh: &[Fresh]) {
        let is_changed = |fresh: &&Fresh| {
            let folder = folders.iter().find(|(name, _)| *name == fresh.name);
            let now = folder.and_then(|(_, folder)| look(folder, &fresh.stamps));
            !fresh.stamps.is_empty() && now.as_deref().map(files) != Some(files(&fresh.stamps))
        };
        if fresh.iter().any(|fresh| is_changed(&fresh)) {
            let (_, _) = texts::replace(self.paths, part, &[]);
        }
    }

    /// Reads a session; none where it cannot be read, which is noted.
    pub(super) fn read(&mut self, folder: &Path, name: String) -> Option<Fresh> {
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
        let stamps = settled(&stamps).to_owned();
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
