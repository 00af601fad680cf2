//! The transcripts of the sound beside a session: `talk.vtt`, `talk-2.vtt`, …, one for each recording.
//!
//! Written whole and in one step, like the state. A voice that may not be kept is gone from them in the same act that takes it out
//! of the session.

use std::path::{Path, PathBuf};

use super::disk::if_there;
use super::files::{FolderMember, TALKS};
use super::{Case, Error, Hidden, TRANSCRIPT_LIMIT, private};
use crate::session::{Erasure, Mask, Session, with_new_masks};
use crate::text::Id;
use crate::transcript::forget::{drop_voices, forget, mask, may_keep};
use crate::transcript::{SessionSound, Talk, kept};

impl Case {
    /// Returns the transcripts of the sound with the names of their files, in the order of the recordings; to one who reads along, without
    /// what has to go from them.
    ///
    /// # Errors
    /// [`Error::Talk`] where one is not as kring wrote it, and whatever the disk refuses.
    pub fn talks(&self) -> Result<Vec<(String, Talk)>, Error> {
        let mut all = Vec::new();
        for number in 1..=TALKS {
            let path = FolderMember::Talk.numbered(&self.state, number);
            if let Some(bytes) = if_there(self.disk.read_up_to(TRANSCRIPT_LIMIT, &path))? {
                let text = String::from_utf8_lossy(&bytes);
                let mut kept = kept::read(&text).map_err(|fault| Error::Talk {
                    path: path.clone(),
                    fault: Box::new(fault),
                })?;
                self.unseen.iter().for_each(|erasure| forget(&mut kept, erasure));
                all.push((called(&path), kept));
            }
        }
        Ok(all)
    }

    /// Returns the transcripts of the sound with the places of the walk that were opened.
    ///
    /// # Errors
    /// As [`Case::talks`].
    pub fn sound(&self) -> Result<SessionSound, Error> {
        let talks = self.talks()?;
        let entries = if talks.is_empty() { Vec::new() } else { self.entries()? };
        Ok(SessionSound::new(talks, &entries))
    }

    /// Keeps a new transcript of the sound; the name of its file.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn keep_talk(&mut self, new: &Talk) -> Result<String, Error> {
        self.writable()?;
        let path = |number| FolderMember::Talk.numbered(&self.state, number);
        let free = (1..TALKS).find(|number| !self.disk.exists(&path(*number)));
        let path = path(free.unwrap_or(TALKS));
        self.put_talk(&path, new)?;
        Ok(called(&path))
    }

    /// Takes a new transcript in: its names go to the private list, out of every file of this case, and only then is it kept. Returns the
    /// name of its file, and what became of the names.
    ///
    /// # Errors
    /// Where the disk refuses, or where a transcript or the list that is there cannot be read; nothing of the new one is kept then.
    pub fn take_talk(&mut self, session: &Session, masks: &[Mask], new: &Talk) -> Result<(String, Hidden), Error> {
        self.talks()?;
        if let Some(home) = self.home.clone() {
            let known = private::masks(&home, &self.id)?;
            private::remember_masks(&home, &self.id, &with_new_masks(&known, masks.to_vec()))?;
        }
        let hidden = self.hide_names(&mut session.clone())?;
        Ok((self.keep_talk(new)?, hidden))
    }

    /// Replaces a transcript of the sound that [`Case::talks`] gave.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn replace_talk(&mut self, name: &str, new: &Talk) -> Result<(), Error> {
        self.writable()?;
        self.put_talk(&self.folder().join(name), new)
    }

    pub(super) fn put_talk(&self, path: &Path, new: &Talk) -> Result<(), Error> {
        self.disk.replace(path, kept::write(new).as_bytes())
    }

    /// Returns the transcripts of the sound that must be written anew for a session, and where: without the voices that may not be
    /// kept, and without a name that is masked.
    pub(super) fn changed_talks(
        &self,
        session: &Session,
        erasure: Option<&Erasure>,
    ) -> Result<Vec<(PathBuf, Talk)>, Error> {
        let mut changed = Vec::new();
        for (name, kept) in self.talks()? {
            let mut left = kept.clone();
            if let Some(Erasure::Masking { from, to, .. }) = erasure {
                mask(&mut left, from, to);
            }
            drop_voices(&mut left, session);
            if left != kept {
                changed.push((self.folder().join(&name), left));
            }
        }
        Ok(changed)
    }

    /// Takes out of the transcripts of the sound the voice of whoever has refused since.
    pub(super) fn silence(&mut self, session: &Session) -> Result<(), Error> {
        let refused = session.participants.iter().filter(|p| !may_keep(p));
        let silent: Vec<Id> = refused.map(|participant| participant.id.clone()).collect();
        if silent != self.silent {
            for (path, left) in self.changed_talks(session, None)? {
                self.put_talk(&path, &left)?;
            }
            self.silent = silent;
        }
        Ok(())
    }
}

/// Returns the name of the file of a transcript.
fn called(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
