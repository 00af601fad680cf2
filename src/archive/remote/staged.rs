//! Cases of a store in a private folder of this computer, where the rules of shared folders hold. Gone when it is dropped.

use std::path::{Path, PathBuf};

use super::head::CaseFile;
use super::trouble::RemoteTrouble;
use crate::store::{FolderMember, Paths, Scratch};

/// Cases of a store in a private folder of this computer, gone when this is dropped.
#[derive(Debug)]
pub struct Staged {
    /// The folders in which they lie.
    pub paths: Paths,
    _scratch: Scratch,
}

impl Staged {
    pub(super) fn new(paths: &Paths) -> Result<Self, RemoteTrouble> {
        let scratch = Scratch::new()?;
        let under = Paths::under(scratch.path());
        let there = Paths {
            library: under.library,
            own: Some(paths.library.clone()),
            cache: under.cache,
            state: under.state,
            mirror: None,
            ..paths.clone()
        };
        there.disk.folder(&there.library)?;
        Ok(Self {
            paths: there,
            _scratch: scratch,
        })
    }

    /// Returns the folder of a case by its name.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.paths.library.join(name)
    }
}

/// Returns whether a file is text of a case, and no attachment.
pub(super) fn is_text(file: &CaseFile) -> bool {
    let attachments = FolderMember::Attachments.beside(Path::new("session.yaml"));
    !Path::new(&file.path).starts_with(attachments)
}
