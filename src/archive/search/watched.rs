//! A library that is searched again and again: which folders it has is remembered as long as its own time is the same.
//!
//! Holds nothing that anybody said; and what is remembered is never older than the last thorough look.

use super::find::Search;
use super::found::{Found, Tally, tallies};
use super::index::{Asked, Buffers, Named, Unread, each, parts};
use super::look::Depth;
use super::query::Query;
use crate::store::texts::{self, Part};
use crate::store::{DirectReader, Error, Paths, Reader, Stamp, is_settled};

/// A library that is searched.
#[derive(Debug)]
pub struct Watched<'a> {
    paths: &'a Paths,
    listed: Option<Listed>,
}

/// The folders of a library, by part, and what the library looked like before they were listed.
#[derive(Debug)]
struct Listed {
    stamp: Option<Stamp>,
    parts: Vec<Vec<Named>>,
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
    pub fn search(&mut self, query: &Query, depth: Depth) -> Result<Found, Error> {
        let search = Search::new(self.paths, query);
        let ask = |part: &Part, folders: &[Named], buffers: &mut Buffers| tallies(&search, part, folders, buffers);
        let asked = self.each(depth, &ask)?;
        let mut sessions = asked.found;
        sessions.sort_by(|a: &Tally, b| (&b.date, &b.name).cmp(&(&a.date, &a.name)));
        Ok(Found {
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
        ask: &(impl Fn(&Part, &[Named], &mut Buffers) -> Vec<T> + Sync),
    ) -> Result<Asked<T>, Error> {
        let depth = self.listed.as_ref().map_or(Depth::Whole, |_| depth);
        let library = &self.paths.library;
        let now = DirectReader.stamp(library);
        // A drive that is not connected is never taken for a library in which nothing is found.
        if matches!(now, Ok(None)) && texts::is_there(self.paths) {
            return Err(Error::NoLibrary(library.clone()));
        }
        let now = now.ok().flatten();
        let is_same = |listed: &Listed| depth == Depth::Known && listed.stamp.is_some() && listed.stamp == now;
        let listed = match self.listed.take().filter(is_same) {
            Some(listed) => listed,
            None => Listed {
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

fn nothing(_: &Part, _: &[Named], _: &mut Buffers) -> Vec<()> {
    Vec::new()
}

/// Searches a library: brings the cache up to date, and counts every text that fits.
///
/// # Errors
/// Where the folder of the library cannot be read.
pub fn search(paths: &Paths, query: &Query) -> Result<Found, Error> {
    Watched::new(paths).search(query, Depth::Whole)
}

/// Brings the cache up to date without searching; the sessions that could not be read.
///
/// # Errors
/// Where the folder of the library cannot be read.
pub fn refresh(paths: &Paths) -> Result<Vec<Unread>, Error> {
    Ok(Watched::new(paths).each(Depth::Whole, &nothing)?.unread)
}
