//! The transcripts of the sound beside a session: `talk.vtt`, `talk-2.vtt`, …, one for each recording.
//!
//! Written whole and in one step, like the state. A voice that may not be kept is gone from them in the same act that takes it out
//! of the session.

use std::path::{Path, PathBuf};

use super::{Case, Error, TRANSCRIPT_LIMIT, disk};
use crate::session::Session;
use crate::text::Id;
use crate::transcript::forget::{drop_voices, may_keep};
use crate::transcript::{Talk, kept};

/// The most transcripts that a session has.
const MOST: usize = 99;

/// The name of the transcript of a recording, the first being 1.
fn name(number: usize) -> String {
    match number {
        0 | 1 => "talk.vtt".to_owned(),
        n => format!("talk-{n}.vtt"),
    }
}

impl Case {
    /// Returns the transcripts of the sound with the names of their files, in the order of the recordings.
    ///
    /// # Errors
    /// [`Error::Talk`] where one is not as kring wrote it, and whatever the disk refuses.
    pub fn talks(&self) -> Result<Vec<(String, Talk)>, Error> {
        let mut all = Vec::new();
        for number in 1..=MOST {
            let path = self.beside(&name(number));
            if let Some(bytes) = disk::if_there(disk::read_up_to(TRANSCRIPT_LIMIT, &path))? {
                let text = String::from_utf8_lossy(&bytes);
                let talk = kept::read(&text).map_err(|fault| Error::Talk { path, fault })?;
                all.push((name(number), talk));
            }
        }
        Ok(all)
    }

    /// Keeps a new transcript of the sound; the name of its file.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn keep_talk(&mut self, talk: &Talk) -> Result<String, Error> {
        self.writable()?;
        let free = (1..MOST).find(|number| !self.beside(&name(*number)).exists());
        let name = name(free.unwrap_or(MOST));
        Self::put_talk(&self.beside(&name), talk)?;
        Ok(name)
    }

    /// Replaces a transcript of the sound that [`Case::talks`] gave.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn replace_talk(&mut self, name: &str, talk: &Talk) -> Result<(), Error> {
        self.writable()?;
        Self::put_talk(&self.beside(name), talk)
    }

    pub(super) fn put_talk(path: &Path, talk: &Talk) -> Result<(), Error> {
        disk::replace(path, kept::write(talk).as_bytes())
    }

    /// The transcripts of the sound that must be written anew for a session, and where.
    pub(super) fn changed_talks(
        &self,
        session: &Session,
        heard: impl Fn(&mut Talk),
    ) -> Result<Vec<(PathBuf, Talk)>, Error> {
        let mut changed = Vec::new();
        for (name, talk) in self.talks()? {
            let mut left = talk.clone();
            heard(&mut left);
            drop_voices(&mut left, session);
            if left != talk {
                changed.push((self.beside(&name), left));
            }
        }
        Ok(changed)
    }

    /// Takes out of the transcripts of the sound the voice of whoever has refused since.
    pub(super) fn silence(&mut self, session: &Session) -> Result<(), Error> {
        let refused = session.participants.iter().filter(|p| !may_keep(p));
        let silent: Vec<Id> = refused.map(|participant| participant.id.clone()).collect();
        if silent != self.silent {
            for (path, talk) in self.changed_talks(session, |_| ())? {
                Self::put_talk(&path, &talk)?;
            }
            self.silent = silent;
        }
        Ok(())
    }

    /// How the names begin of what a writer that was killed left half-written beside the transcripts of the sound.
    pub(super) fn talk_leftovers(&self) -> Vec<String> {
        (1..=MOST)
            .filter_map(|number| Some(format!(".{}.", self.beside(&name(number)).file_name()?.to_str()?)))
            .collect()
    }
}
