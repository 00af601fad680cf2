//! A library that is searched again and again: which folders it has is remembered as long as its own time is the same.
//!
//! Holds nothing that anybody said; and what is remembered is never older than the last thorough look.

use super::find::ReadyQuery;
use super::found::{SearchResult, SessionTally, tallies};
use super::index::{Buffers, IndexAnswers, NamedFolder, Unread, each, parts};
use super::look::Depth;
use super::query::Query;
use crate::store::texts::{self, CachePart};
use crate::store::{DirectReader, DiskReader, Error, FileStamp, Paths, is_settled};

/// A library that is searched.
#[derive(Debug)]
pub struct Watched<'a> {
    paths: &'a Paths,
    listed: Option<ListedFolders>,
}

/// The folders of a library, by part, and what the library looked like before they were listed.
#[derive(Debug)]
struct ListedFolders {
    stamp: Option<FileStamp>,
    parts: Vec<Vec<NamedFolder>>,
}

impl<'a> Watched<'a> {
    /// Begins with a library.
    pub fn new(paths: &'a Paths) -> Self {
        Self { paths, listed: None }
    }

    /// Searches it after a look as thorough as `depth`, the first time after a whole one, and counts every text that fits.
    ///
    /// # Errors
    /// Where the folder of the library cannot be read.
    pub fn search(&mut self, query: &Query, depth: Depth) -> Result<SearchResult, Error> {
        let search = ReadyQuery::new(self.paths, query);
        let ask =
            |part: &CachePart, folders: &[NamedFolder], buffers: &mut Buffers| tallies(&search, part, folders, buffers);
        let asked = self.each(depth, &ask)?;
        let mut sessions = asked.found;
        sessions.sort_by(|a: &SessionTally, b| (&b.date, &b.name).cmp(&(&a.date, &a.name)));
        Ok(SearchResult {
            sessions,
            unread: asked.unread,
        })
    }

    /// Brings the cache up to date without searching, after a look as [`Watched::search`] takes one; whether anything had changed.
    ///
    /// # Errors
    /// As [`Watched::search`].
    pub fn renew(&mut self, depth: Depth) -> Result<bool, Error> {
        Ok(self.each(depth, &nothing)?.changed)
    }

    fn each<T: Send>(
        &mut self,
        depth: Depth,
        ask: &(impl Fn(&CachePart, &[NamedFolder], &mut Buffers) -> Vec<T> + Sync),
    ) -> Result<IndexAnswers<T>, Error> {
        let depth = self.listed.as_ref().map_or(Depth::Whole, |_| depth);
        let library = &self.paths.library;
        let now = DirectReader.stamp(library);
        // A drive that is not connected is never taken for a library in which nothing is found.
        if matches!(now, Ok(None)) && texts::is_there(self.paths) {
            return Err(Error::NoLibrary(library.clone()));
        }
        let now = now.ok().flatten();
        let is_same = |listed: &ListedFolders| depth == Depth::Known && listed.stamp.is_some() && listed.stamp == now;
        let listed = match self.listed.take().filter(is_same) {
            Some(listed) => listed,
            None => ListedFolders {
                // What changed just now may change once more without looking it.
                stamp: now.filter(|now| is_settled(now.modified)),
                parts: parts(library)?,
            },
        };
        let asked = each(self.paths, depth, &listed.parts, ask);
        self.listed = Some(listed);
        Ok(asked)
    }
}

fn nothing(_: &CachePart, _: &[NamedFolder], _: &mut Buffers) -> Vec<()> {
    Vec::new()
}

/// Searches a library: brings the cache up to date, and counts every text that fits.
///
/// # Errors
/// Where the folder of the library cannot be read.
pub fn search(paths: &Paths, query: &Query) -> Result<SearchResult, Error> {
    Watched::new(paths).search(query, Depth::Whole)
}

/// Brings the cache up to date without searching; the sessions that could not be read.
///
/// # Errors
/// Where the folder of the library cannot be read.
pub fn refresh(paths: &Paths) -> Result<Vec<Unread>, Error> {
    Ok(Watched::new(paths).each(Depth::Whole, &nothing)?.unread)
}
