//! What a search found: how much in every session at once, and the texts themselves as far as somebody wants to see them.
//!
//! Every text that fits is counted; none is kept. The texts are taken from the cache again when they are shown, so that a library in
//! which a word stands everywhere needs no more room than another.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::find::{ReadyQuery, SearchHit};
use super::index::{Buffers, Fresh, NamedFolder, Unread, Worker};
use super::lines;
use super::look::Depth;
use super::query::Query;
use crate::store::texts::{self, CachePart, SessionBlock};
use crate::store::{self, Error, Library, Mode, Paths};

/// A session in which something fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionTally {
    /// The name of the session.
    pub name: String,
    /// Its folder.
    pub path: PathBuf,
    /// The day of the talk.
    pub date: String,
    /// How many texts fit.
    pub hits: usize,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResult {
    /// The sessions in which something fits, the latest day first.
    pub sessions: Vec<SessionTally>,
    /// The sessions that could not be read, by name.
    pub unread: Vec<Unread>,
}

impl SearchResult {
    /// Returns how many texts fit.
    pub fn hits(&self) -> usize {
        self.sessions.iter().map(|session| session.hits).sum()
    }
}

/// What a session answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionAnswer {
    /// The name of the session.
    pub name: String,
    /// Its folder.
    pub path: PathBuf,
    /// The code of the school.
    pub school: String,
    /// The day of the talk.
    pub date: String,
    /// Every text that fits, in the order of the session.
    pub hits: Vec<SearchHit>,
}

/// Counts what fits in every session of a part.
pub(super) fn tallies(
    search: &ReadyQuery<'_>,
    part: &CachePart,
    folders: &[NamedFolder],
    buffers: &mut Buffers,
) -> Vec<SessionTally> {
    let heads = part.heads();
    let folder_of = |head: &texts::CachedSession<'_>| folders.iter().find(|(name, _)| name == head.name);
    let fits = |head: &&texts::CachedSession<'_>| {
        search.fits_session(head, || folder_of(head).map(|(_, path)| path.as_path()))
    };
    let asked: Vec<_> = heads.iter().filter(fits).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    part.read_texts(&mut buffers.texts);
    let notes: &[u8] = match search.asks_notes() {
        true => {
            part.read_notes(&mut buffers.notes);
            &buffers.notes
        }
        false => &[],
    };
    let tally = |head: &&texts::CachedSession<'_>| {
        let block = SessionBlock {
            head: (*head).clone(),
            texts: buffers.texts.get(head.texts.clone())?,
            notes: notes.get(head.notes.clone()).unwrap_or_default(),
        };
        let hits = search.count(&block);
        let (name, path) = folder_of(head).filter(|_| hits > 0)?;
        Some(SessionTally {
            name: name.clone(),
            path: path.clone(),
            date: head.date.to_owned(),
            hits,
        })
    };
    asked.iter().filter_map(tally).collect()
}

/// Takes the texts that were found from the cache, session by session.
pub struct FoundTexts<'a> {
    paths: &'a Paths,
    search: ReadyQuery<'a>,
    worker: Worker<'a>,
    parts: HashMap<usize, CachePart>,
}

impl<'a> FoundTexts<'a> {
    /// Makes ready to take texts that fit `query`.
    pub fn new(paths: &'a Paths, query: &'a Query) -> Self {
        Self {
            paths,
            search: ReadyQuery::new(paths, query),
            worker: Worker::new(paths, Depth::Whole),
            parts: HashMap::new(),
        }
    }

    /// Returns what a session answered, as it is now; none where nothing of it is left.
    pub fn of(&mut self, tally: &SessionTally) -> Option<SessionAnswer> {
        self.kept(tally).or_else(|| {
            // The cache could not be written, or was written anew meanwhile.
            let fresh = self.worker.read(&tally.path, tally.name.clone())?;
            answer(&self.search, &tally.path, &fresh.block())
        })
    }

    fn kept(&mut self, tally: &SessionTally) -> Option<SessionAnswer> {
        let number = texts::part_of(&tally.name);
        let part = self.parts.entry(number);
        let part = part.or_insert_with(|| texts::open(self.paths, number));
        let heads = part.heads();
        let head = heads.iter().find(|head| head.name == tally.name)?;
        let (texts, notes) = part.of(head)?;
        let block = SessionBlock {
            head: head.clone(),
            texts: &texts,
            notes: &notes,
        };
        answer(&self.search, &tally.path, &block)
    }

    /// Returns the sessions that hold the texts numbered `from` to `from + count`, counted from 0 through all that were found; in the
    /// first and the last only those texts.
    pub fn window(&mut self, found: &SearchResult, from: usize, count: usize) -> Vec<SessionAnswer> {
        let (mut answers, mut before) = (Vec::new(), 0);
        for tally in &found.sessions {
            let (start, end) = (before, before + tally.hits);
            before = end;
            if end <= from {
                continue;
            }
            if start >= from + count {
                break;
            }
            let Some(mut answer) = self.of(tally) else { continue };
            let within = from.max(start) - start..(from + count).min(end) - start;
            answer.hits = answer.hits.into_iter().skip(within.start).take(within.len()).collect();
            answers.push(answer);
        }
        answers
    }
}

/// Searches the private memos of a library, for the one at the desk. Reads every record, and keeps nothing.
///
/// # Errors
/// As [`search`](super::search).
pub fn memos(paths: &Paths, query: &Query) -> Result<(Vec<SessionAnswer>, Vec<Unread>), Error> {
    let (search, library) = (ReadyQuery::new(paths, query), Library::new(paths));
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
        let mut fresh = Fresh::of(listing.name, &session);
        fresh.texts = lines::memos(&session, deck.as_ref());
        found.extend(answer(&search, &listing.path, &fresh.block()));
    }
    found.sort_by(|a, b| (&b.date, &b.name).cmp(&(&a.date, &a.name)));
    Ok((found, unread))
}

fn answer(search: &ReadyQuery<'_>, path: &Path, block: &SessionBlock<'_>) -> Option<SessionAnswer> {
    if !search.fits_session(&block.head, || Some(path)) {
        return None;
    }
    let hits = search.hits(block);
    (!hits.is_empty()).then(|| SessionAnswer {
        name: block.head.name.to_owned(),
        path: path.to_owned(),
        school: block.head.school.to_owned(),
        date: block.head.date.to_owned(),
        hits,
    })
}
