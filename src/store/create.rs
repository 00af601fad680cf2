//! Making a session folder, so that it appears whole or not at all.

use std::path::Path;

use super::abandoned::new_half;
use super::case::{Case, Mode};
use super::disk::Disk;
use super::error::Error;
use super::layout::{STATE, folder_name, new_id};
use super::library::Library;
use super::lock::HeldLock;
use super::temporary::temporary;
use crate::format::{self, SCHEMA_FILE};
use crate::session::Session;

impl Library {
    /// Makes a folder `<date>-<school>` for a new session, and opens it. The folder appears whole: where the disk
    /// refuses, or the power fails in between, there is none.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn create(&self, session: &Session) -> Result<Case, Error> {
        let disk = self.disk().clone();
        disk.folder(self.folder())?;
        write_schema(&disk, self.folder())?;
        disk.sweep(self.folder());
        let name = folder_name(session);
        let half = temporary(&self.folder().join(&name));
        let filling = new_half(&disk, &half)?;
        let mut case = Case::at(disk.clone(), half.join(STATE), Mode::Write);
        case.home = Some(self.paths().clone());
        case.id = Some(session.id.clone())
            .filter(|id| !id.is_empty())
            .unwrap_or_else(new_id);
        let made = case.write_state(session).and_then(|()| {
            let mut folder = self.folder().join(&name);
            let mut n = 1;
            while disk.exists(&folder) {
                n += 1;
                folder = self.folder().join(format!("{name}-{n}"));
            }
            drop(filling);
            disk.rename(&half, &folder)?;
            case.state = folder.join(STATE);
            Ok(())
        });
        if let Err(error) = made {
            disk.remove_whole(&half);
            return Err(error);
        }
        // It is made, whatever becomes of the lock: that is taken again before anything is written.
        case.lock = HeldLock::take(&disk, &case.state).ok();
        case.take_room();
        Ok(case)
    }
}

/// Puts the schema where the files of a folder point an editor to.
fn write_schema(disk: &Disk, folder: &Path) -> Result<(), Error> {
    let path = folder.join(SCHEMA_FILE);
    let schema = format::schema();
    match disk.read_if_there(&path)? {
        Some(there) if there == schema.as_bytes() => Ok(()),
        _ => disk.replace(&path, schema.as_bytes()),
    }
}
