//! What was withdrawn reaches a store: its tombstones, and the cases that were forgotten whole.

use std::path::Path;

use super::head::{CaseHead, HeadRow, key_of};
use super::objects::{Objects, SeenObject, pause};
use super::shared::{STONES, Shared, TRIES};
use super::staged::Staged;
use super::trouble::RemoteTrouble;
use super::turn::WriterTurn;
use super::{parts, rows};
use crate::store::{self, Paths, Withdrawn};
use crate::text::Id;

impl<O: Objects> Shared<O> {
    /// Sends the tombstones of both sides to the store where it lacks some.
    pub(super) fn send_stones(
        &self,
        turn: WriterTurn,
        staged: &Staged,
        stones: Option<SeenObject>,
    ) -> Result<(), RemoteTrouble> {
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
        Err(RemoteTrouble::Busy)
    }

    /// Takes the cases out of the store that were forgotten whole, here or there; how many those were.
    ///
    /// # Errors
    /// Where either side cannot be read or written.
    pub fn take_out(&self, paths: &Paths) -> Result<usize, RemoteTrouble> {
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
        let turn = WriterTurn::of(&self.objects)?;
        self.send_stones(turn, &staged, stones)?;
        let mut count = 0;
        for case in all.whole() {
            count += usize::from(self.take_away(turn, paths, case)?);
        }
        Ok(count)
    }

    /// Removes a case that was forgotten whole; whether it was there.
    fn take_away(&self, turn: WriterTurn, paths: &Paths, case: &Id) -> Result<bool, RemoteTrouble> {
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
            let head = CaseHead::new(Some(found.print()), HeadRow::gone(case), Vec::new());
            if self.commit(turn, &key, &head, Some(&found))? {
                rows::forget(&self.objects, paths, &self.cache(paths))?;
                store::forget_shared(paths, &known)?;
                return Ok(true);
            }
            pause(attempt);
        }
        Err(RemoteTrouble::Busy)
    }
}
