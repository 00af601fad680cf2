//! Erasing: what is withdrawn or masked goes from every file of a case, and is said to have gone only then.
//!
//! It is noted outside the session first, carried out, and struck off last: whatever stops kring in between, the next opening ends it.
//! Never says of a file it cannot clean that it is clean: that one is named.

use std::path::PathBuf;

use super::case::{Case, Mode};
use super::disk::length;
use super::error::Error;
use super::exports::Recalled;
use super::files::{BesideFiles, CopyContent, Erasing, FileRule, FolderMember, Holds, content, look};
use super::notice::Notice;
use super::sent::outdate_written;
use super::{catalogue, mirrors, private};
use crate::format;
use crate::format::transcript::{self, Base, Transcript};
use crate::session::{Entry, Erasure, Event, Mask, Session};
use crate::text::Id;
use crate::transcript::forget::cues_of;

impl Case {
    /// Carries an erasure out: `session` is the record without what has to go. When it returns without an error, nothing that kring
    /// wrote of this case says it any more, except for the files that are named. Can be repeated.
    ///
    /// # Errors
    /// Where the disk refuses. Once it is noted outside the session, the next opening carries it out.
    pub fn erase(&mut self, session: &Session, erasure: &Erasure) -> Result<(Recalled, Vec<Event>), Error> {
        self.writable()?;
        let mut erasure = erasure.clone();
        let read = self.transcript(0)?;
        // A transcript of the sound that cannot be read stops here, before anything is changed.
        self.changed_talks(session, Some(&erasure))?;
        let talks = self.talks()?;
        erasure.learn_cues(|who| cues_of(talks.iter().map(|(_, talk)| talk), who));
        let copies = self.copies();
        learn(&mut erasure, &read);
        if let Some(seen) = self.seen() {
            erasure.learn_of(seen);
        }
        for path in &copies {
            match content(&self.disk, path) {
                CopyContent::Transcript(other) => learn(&mut erasure, &other),
                CopyContent::State(state) => erasure.learn_of(&state),
                CopyContent::Other => {}
            }
        }
        let newest = read.rebuilt(u32::MAX);
        super::seconds::settle(&mut erasure, &read, newest.as_ref().or_else(|| self.seen()));
        if let Some(home) = &self.home {
            private::note_erasure(home, &self.id, &erasure)?;
            mirrors::owe(home, &self.id)?;
        }
        self.warn_seconds(&erasure, &read)?;
        let mut session = session.clone();
        let mut news = self.take_in(&mut session)?;
        erasure.learn_of(&session);
        erasure.clean(&mut session);
        let was = self.taken.len();
        self.taken = cleaned_events(&erasure, std::mem::take(&mut self.taken));
        if was > 0 {
            news = self.taken.clone();
        }
        let mut recalled = self.clean_all(&session, &erasure, read, &copies)?;
        if let Some(home) = &self.home {
            super::withdrawn::note(home, &self.id, &erasure)?;
            private::strike_erasure(home, &self.id, &erasure)?;
        }
        let seconds = self.end_seconds()?;
        recalled
            .left
            .retain(|path| !seconds.contains(path) && self.disk.exists(path));
        recalled.left.extend(seconds);
        Ok((recalled, news))
    }

    /// Cleans every file, those that may survive alone first: a crash in between must leave none that nobody knows of.
    fn clean_all(
        &mut self,
        session: &Session,
        erasure: &Erasure,
        read: Transcript,
        copies: &[PathBuf],
    ) -> Result<Recalled, Error> {
        let talks = self.changed_talks(session, Some(erasure))?;
        let forgets = !copies.is_empty() || !talks.is_empty() || self.forgets(session, erasure, &read);
        let mut recalled = if forgets {
            self.kept_exports().recall()?
        } else {
            Recalled::default()
        };
        for path in copies {
            if !self.clean_copy(path, erasure)? {
                recalled.left.push(path.clone());
            }
        }
        for row in FolderMember::with(Erasing::Removed) {
            for path in row.paths(&self.state) {
                self.disk.remove(&path)?;
            }
        }
        self.sweep();
        for (path, talk) in &talks {
            self.put_talk(path, talk)?;
        }
        let text = cleaned_transcript(erasure, read);
        self.disk
            .replace(&FolderMember::Transcript.beside(&self.state), text.text.as_bytes())?;
        (self.good, self.dirty) = (length(text.text.len()), false);
        (self.tail, self.has_base) = (text.tail, text.has_base);
        self.write_state(session)?;
        self.clean_reasons(erasure)?;
        self.clean_anchors(session, erasure)?;
        if let Some(home) = &self.home {
            // Behind the record: whoever fills the search cache meanwhile sees that the record has changed.
            super::texts::forget(home, &self.name(), &self.id)?;
            if let Erasure::Masking { from, to, .. } = erasure {
                let mask = Mask {
                    from: from.clone(),
                    to: Some(to.clone()),
                };
                private::add_mask(home, &self.id, &mask)?;
                // What the list remembers of the school is looked up anew.
                catalogue::forget(&self.disk, &home.catalogue(), &self.name(), &self.id)?;
            }
            if forgets {
                recalled.left = outdate_written(home, &self.id, &recalled.left)?;
            }
        }
        Ok(recalled)
    }

    /// Returns whether there is anything to forget.
    fn forgets(&self, session: &Session, erasure: &Erasure, read: &Transcript) -> bool {
        let entries: Vec<Entry> = read
            .entries
            .iter()
            .cloned()
            .filter_map(|entry| erasure.clean_entry(entry))
            .collect();
        let clean = |base: &Base| *base == cleaned_base(erasure, base.clone());
        let lost = self.seen().is_none_or(|seen| {
            let mut cleaned = seen.clone();
            erasure.clean(&mut cleaned);
            cleaned != *seen
        });
        let differs = self.seen().is_none_or(|seen| seen != session);
        lost || entries != read.entries || !read.bases.iter().all(clean) || (differs && read.entries.is_empty())
    }

    /// Returns other versions of the session's files: what sync clients, editors and kring itself put beside them or elsewhere; and files
    /// kring knows nothing of, which can only be named.
    pub(super) fn copies(&self) -> Vec<PathBuf> {
        let path = |found: BesideFiles| match found {
            BesideFiles::Copy(path) | BesideFiles::Unknown(path) => Some(path),
            BesideFiles::HalfWritten(_) => None,
        };
        let aside = |row: &&FileRule| match (row.member, row.holds) {
            // Cleaned last, from what is known of the session itself.
            (FolderMember::State | FolderMember::Transcript, _) => false,
            (_, Holds::State | Holds::Events) => true,
            // See `changed_talks` and `clean_anchors`.
            (_, Holds::Talk | Holds::Anchors) => false,
            // See `clean_reasons`.
            (_, Holds::Acts) => false,
            // Neither is ever cleaned: they are removed, recalled, named, or hold no word.
            (_, Holds::Draft | Holds::Mark | Holds::Files) => false,
        };
        let rows = FolderMember::with(Erasing::Cleaned).filter(aside);
        let members = rows.flat_map(|row| row.paths(&self.state));
        let members = members.filter(|path| self.disk.exists(path));
        let named = FolderMember::with(Erasing::Named).flat_map(|row| row.paths(&self.state));
        let named = named.flat_map(|folder| self.disk.list(&folder).unwrap_or_else(|_| vec![folder]));
        let elsewhere = match &self.home {
            Some(home) => private::elsewhere(home, &self.id).unwrap_or_default(),
            None => Vec::new(),
        };
        let found = look(&self.disk, &self.state).into_iter().filter_map(path);
        members.chain(named).chain(found).chain(elsewhere).collect()
    }

    /// Cleans another version of the session; `false` where kring cannot tell what it holds.
    fn clean_copy(&self, path: &std::path::Path, erasure: &Erasure) -> Result<bool, Error> {
        match content(&self.disk, path) {
            CopyContent::State(state) if state.id == self.id || state.id.is_empty() => {
                let mut clean = (*state).clone();
                erasure.clean(&mut clean);
                // Whichever entry it went by may be gone.
                clean.last = None;
                self.disk.replace(path, format::session::write(&clean).as_bytes())?;
                Ok(true)
            }
            CopyContent::Transcript(read) => {
                self.disk
                    .replace(path, cleaned_transcript(erasure, *read).text.as_bytes())?;
                Ok(true)
            }
            CopyContent::State(_) | CopyContent::Other => Ok(!self.disk.exists(path)),
        }
    }

    /// Ends the erasures that were asked for and not finished; in the copy of one who reads along, without touching a file.
    pub(super) fn end_erasures(&mut self, session: &mut Session) -> Result<Vec<Notice>, Error> {
        let Some(home) = self.home.clone().filter(|_| !self.id.is_empty()) else {
            return Ok(Vec::new());
        };
        let mut all = private::unfinished(&home, &self.id)?;
        let is_heard = |who: &Id| {
            // One that cannot be read stops whoever reads or writes it, and is not shown.
            let talks = self.talks().unwrap_or_default();
            !cues_of(talks.iter().map(|(_, talk)| talk), who).is_empty()
        };
        all.extend(super::withdrawn::back(
            &home,
            self.folder(),
            &self.id,
            session,
            is_heard,
        )?);
        all.extend(self.inherited_back(&home, session)?);
        all.extend(self.masks_back(&home, session)?);
        for erasure in &mut all {
            self.learn_here(erasure, session)?;
            erasure.clean(session);
            if self.mode == Mode::Write {
                self.mask(session, erasure)?;
            }
        }
        if self.mode == Mode::Write {
            self.tell_earlier(session)?;
            if self.has_waiting_seconds() {
                self.end_seconds()?;
            }
        }
        let notice = (!all.is_empty()).then_some(Notice::Erased(all.len()));
        if self.mode == Mode::Read {
            self.unseen = all;
        }
        Ok(notice.into_iter().collect())
    }
}

impl Case {
    /// Adds to an erasure that came from elsewhere what it means for this session.
    fn learn_here(&self, erasure: &mut Erasure, session: &Session) -> Result<(), Error> {
        match erasure {
            Erasure::Masking { renamed, from, to } if renamed.is_empty() => {
                *erasure = Erasure::masking(session, from.clone(), to.clone());
            }
            Erasure::Inherited(_) => super::seconds::settle(erasure, &self.transcript(0)?, Some(session)),
            _ => {}
        }
        Ok(())
    }
}

/// Adds to an erasure what a transcript knows of the one who withdraws.
fn learn(erasure: &mut Erasure, read: &Transcript) {
    erasure.learn(&read.entries);
    read.bases.iter().for_each(|base| erasure.learn_of(&base.state));
}

fn cleaned_events(erasure: &Erasure, events: Vec<Event>) -> Vec<Event> {
    let at = super::now();
    let entry = |event| Entry::of(0, at, event, None);
    let clean = |event| erasure.clean_entry(entry(event)).map(|entry| entry.event);
    events.into_iter().filter_map(clean).collect()
}

fn cleaned_base(erasure: &Erasure, mut base: Base) -> Base {
    erasure.clean(&mut base.state);
    base
}

/// A transcript without what has to go, and what is known of it.
struct Cleaned {
    text: String,
    tail: Vec<(u32, u64)>,
    has_base: bool,
}

/// Returns what is left of a transcript: parts that cannot be read go, since nobody knows what they hold.
fn cleaned_transcript(erasure: &Erasure, read: Transcript) -> Cleaned {
    let mut text = transcript::HEADER.to_owned();
    let mut tail = Vec::new();
    let has_base = !read.bases.is_empty();
    let mut bases = read
        .bases
        .into_iter()
        .map(|base| cleaned_base(erasure, base))
        .peekable();
    let mut write_bases = |text: &mut String, before: u32| {
        while let Some(base) = bases.next_if(|base| base.nr < before) {
            text.push_str(&transcript::write_base(&base));
        }
    };
    for entry in read.entries.into_iter().filter_map(|entry| erasure.clean_entry(entry)) {
        write_bases(&mut text, entry.n);
        tail.push((entry.n, transcript::print(&entry)));
        text.push_str(&transcript::write(std::slice::from_ref(&entry)));
    }
    write_bases(&mut text, u32::MAX);
    Cleaned { text, tail, has_base }
}
