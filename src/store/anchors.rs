//! The anchors of the map beside a session: `map.yaml`, written with the record.
//!
//! A file that is lost or cannot be read stands in nobody's way: the map is laid out afresh. No partner that the record does not hold
//! leaves a trace in it.

use super::disk::if_there;
use super::files::FolderMember;
use super::{Case, Error, LIMIT};
use crate::format;
use crate::session::{Anchors, Erasure, Session};

impl Case {
    /// Returns the anchors of the map; nothing where there are none that can be read.
    pub fn anchors(&self) -> Option<Anchors> {
        let path = FolderMember::Map.beside(&self.state);
        let bytes = if_there(self.disk.read_up_to(LIMIT, &path)).ok()??;
        format::anchors::read(bytes, "").ok()
    }

    /// Replaces the anchors of the map.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn keep_anchors(&mut self, anchors: &Anchors) -> Result<(), Error> {
        self.writable()?;
        let text = format::anchors::write(anchors);
        self.disk
            .replace(&FolderMember::Map.beside(&self.state), text.as_bytes())
    }

    /// Takes out of the anchors whoever is not in the record, and gives who got another id the place it had; anchors that cannot be read
    /// are removed.
    pub(super) fn clean_anchors(&mut self, session: &Session, erasure: &Erasure) -> Result<(), Error> {
        let path = FolderMember::Map.beside(&self.state);
        match self.anchors() {
            Some(mut anchors) => {
                if let Erasure::Masking { renamed, .. } = erasure {
                    anchors.rename(renamed);
                }
                anchors.keep(session);
                self.keep_anchors(&anchors)
            }
            None => self.disk.remove(&path),
        }
    }
}
