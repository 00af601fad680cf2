//! Appending events to the transcript of a case. What was half written before, or by somebody else, does not count.

use super::Case;
use crate::format::transcript;
use crate::session::{Entry, EventOrigin};
use crate::store::disk::{self, length};
use crate::store::error::Error;
use crate::store::files::FolderMember;

impl Case {
    /// Appends events that belong together to the transcript. When it returns without an error they are on the disk.
    ///
    /// # Errors
    /// Where the disk refuses; what was half written does not count, and the same call can be made again.
    pub fn append(&mut self, entries: &[Entry]) -> Result<(), Error> {
        self.writable()?;
        if entries.is_empty() {
            return Ok(());
        }
        self.found_first();
        self.extend(&transcript::write(entries))?;
        self.tail
            .extend(entries.iter().map(|entry| (entry.n, transcript::print(entry))));
        if entries.iter().any(|entry| entry.by == Some(EventOrigin::Hand)) {
            self.taken.clear();
        }
        Ok(())
    }

    /// Has a transcript that is about to begin start with the state it goes on from: what is appended can then be told apart from it.
    fn found_first(&mut self) {
        let begins = !self.has_base && self.good == 0 && !self.dirty;
        if let (true, Some(state)) = (begins, self.seen().cloned()) {
            // Without it the events are as safe as ever.
            let _ = self.found(&state);
        }
    }

    /// Writes behind what counts of the transcript.
    pub(super) fn extend(&mut self, text: &str) -> Result<(), Error> {
        let result = self.extend_by(text);
        self.dirty = result.is_err();
        result
    }

    fn extend_by(&mut self, text: &str) -> Result<(), Error> {
        let path = FolderMember::Transcript.beside(&self.state);
        let found = self.disk.about(&path)?.map_or(0, |about| about.bytes);
        if found == 0 {
            (self.good, self.has_base) = (0, false);
        } else if found != self.good && !self.dirty {
            // Somebody else wrote here: what counts is what they left whole.
            let there = self.disk.read_up_to(disk::TRANSCRIPT_LIMIT, &path)?;
            let read = transcript::read_from(&there, "", u32::MAX);
            self.good = length(read.good);
            self.has_base &= read.has_base;
        }
        let good = self.good.min(found);
        let header = if good == 0 { transcript::HEADER } else { "" };
        let text = format!("{header}{text}");
        self.disk.append(&path, good, text.as_bytes())?;
        self.good = good + length(text.len());
        Ok(())
    }
}
