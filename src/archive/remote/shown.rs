//! What a store shows: a row for each case, the texts to search in, and the case that a name means. Writes no case.

use std::path::Path;

use super::head::{CaseHead, HeadRow, folders};
use super::objects::Objects;
use super::rows;
use super::shared::{STONES, Shared};
use super::staged::{Staged, is_text};
use super::trouble::RemoteTrouble;
use crate::store::{self, Library, Listing, Mode, Paths, Summary, Withdrawn};
use crate::text::fold;

impl<O: Objects> Shared<O> {
    /// Returns a row of the list for each case of the store, with how far it is on its way to the archive.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub fn list(&self, paths: &Paths) -> Result<Vec<(Listing, String)>, RemoteTrouble> {
        let rows = rows::rows(&self.objects, paths, &self.cache(paths))?;
        let stones = self.objects.look(STONES)?;
        let withdrawn = Withdrawn::with(paths, stones.as_ref().map(|seen| &*seen.bytes))?;
        let mut listed = Vec::with_capacity(rows.len());
        // Made only where a case has to be looked at.
        let mut staged = None;
        for row in rows {
            let shown = match withdrawn.touches(&row.case) && !withdrawn.whole().contains(&*row.case) {
                true => self.seen(self.once(paths, &mut staged)?, &row)?,
                false => self.listing(&row),
            };
            listed.push((withdrawn.mark(shown), row.state));
        }
        listed.sort_by(|(a, _), (b, _)| b.name.cmp(&a.name));
        Ok(listed)
    }

    /// Returns the private folder that was made before, else a new one.
    fn once<'a>(&self, paths: &Paths, made: &'a mut Option<Staged>) -> Result<&'a Staged, RemoteTrouble> {
        let staged = match made.take() {
            Some(staged) => staged,
            None => self.begin(paths)?.0,
        };
        Ok(made.insert(staged))
    }

    fn listing(&self, row: &HeadRow) -> Listing {
        let path = self.known(Path::new(&row.name));
        Listing {
            name: row.name.clone(),
            summary: row.summary().ok_or_else(|| store::Error::NotASession(path.clone())),
            path,
            modified: None,
        }
    }

    /// Returns a row of which something was withdrawn, with the numbers of what is left.
    fn seen(&self, staged: &Staged, row: &HeadRow) -> Result<Listing, RemoteTrouble> {
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
    pub fn texts(&self, paths: &Paths) -> Result<Staged, RemoteTrouble> {
        let (staged, _) = self.begin(paths)?;
        let listed = self.objects.list(&folders())?;
        let keys: Vec<String> = listed.into_iter().map(|entry| entry.key).collect();
        let read = self.objects.read(&keys, 1 << 12)?;
        let both = keys.iter().zip(read).filter_map(|(key, bytes)| Some((key, bytes?)));
        let heads: Vec<CaseHead> = both
            .map(|(key, bytes)| CaseHead::read(key, &bytes))
            .collect::<Result<_, _>>()?;
        self.stage(&staged, &heads.iter().collect::<Vec<_>>(), &is_text)?;
        Ok(staged)
    }

    /// Returns the case that is called so: by its whole name, else by a part of it.
    pub(super) fn called(&self, paths: &Paths, name: &str) -> Result<HeadRow, RemoteTrouble> {
        let rows = rows::rows(&self.objects, paths, &self.cache(paths))?;
        let wanted = fold(name.trim_end_matches('/').rsplit('/').next().unwrap_or(name));
        let exact = |row: &&HeadRow| fold(&row.name) == wanted || row.case == name;
        let part = |row: &&HeadRow| !wanted.is_empty() && fold(&row.name).contains(&wanted);
        let mut fitting: Vec<&HeadRow> = rows.iter().filter(exact).collect();
        if fitting.is_empty() {
            fitting = rows.iter().filter(part).collect();
        }
        match fitting.as_slice() {
            [] => Err(RemoteTrouble::Unknown(name.to_owned())),
            [one] => Ok((*one).clone()),
            many => {
                let names = many.iter().map(|row| format!("{} ({})", row.name, row.case)).collect();
                Err(RemoteTrouble::Several(name.to_owned(), names))
            }
        }
    }
}
