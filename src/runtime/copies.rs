//! Which second copies the open session has: started when it is opened, told of what is erased, let go with it.

use std::path::{Path, PathBuf};

use super::incoming::Incoming;
use super::mirror::{MirrorNews, OpenMirror};
use super::state::Runtime;
use crate::locale::Words;
use crate::say;
use crate::store::{self, Case, Demo, Disk, Error, Mirror};
use crate::text::Line;

impl Runtime {
    /// Starts keeping the second copies of a case that is opened to be written: the one that was asked for, and those that are remembered
    /// so far as they have to follow what is erased. And why the list of those cannot be read.
    pub(super) fn copies_of(&self, case: &Case) -> (Vec<OpenMirror>, Option<Error>) {
        let (paths, key) = (self.folders(), case.key());
        let root = self.root_of_copies(&key);
        let mut copies = Vec::new();
        let remembered = store::second_copies(&paths, &key);
        let (remembered, unknown) = match remembered {
            Ok(all) => (all, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        for copy in remembered {
            // The one that was asked for follows all that happens.
            if copy.folder.parent() != root {
                let mirror = Mirror::remembered(&paths, Disk::apart(), &key, case.state(), &copy);
                copies.push(OpenMirror::follow(mirror, true, self.teller()));
            }
        }
        if let Some(root) = root {
            let mirror = case.mirror(&paths, Disk::apart(), root);
            copies.push(OpenMirror::follow(mirror, false, self.teller()));
        }
        (copies, unknown)
    }

    /// Returns the folder for second copies, where one was asked for. A rehearsal has none: it bears the name of the real session.
    fn root_of_copies(&self, key: &str) -> Option<&Path> {
        let is_copied = match &self.demo {
            Some(_) => self.mirrors_demo && key == Demo::KEY,
            None => true,
        };
        self.paths.mirror.as_deref().filter(|_| is_copied)
    }

    /// Returns what hands news of a copy to the loop.
    fn teller(&self) -> impl Fn(MirrorNews) + Send + 'static {
        let (send, number) = (self.send.clone(), self.opened);
        move |news| {
            let _ = send.send(Incoming::Mirror(number, news));
        }
    }

    /// Has every copy follow what was erased.
    pub(super) fn copies_follow(&self) {
        let copies = self.case.iter().flat_map(|table| &table.copies);
        copies.for_each(OpenMirror::erased);
    }

    /// Lets the copies go: what they lack is said, and of the demo nothing is kept.
    pub(super) fn part_from_copies(&mut self, copies: Vec<OpenMirror>, key: &str, words: &Words) {
        let behind: Vec<PathBuf> = copies.into_iter().filter_map(OpenMirror::end).collect();
        if self.demo.is_some() {
            // A disk that is gone keeps a fictional school.
            let _ = store::remove_copies(&self.folders(), key);
            return;
        }
        for folder in behind {
            let path = Line::new(&folder.display().to_string()).to_string();
            self.ending.remarks.push(say!(words, "mirror-left", path = path));
        }
    }
}
