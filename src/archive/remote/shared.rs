//! A store that several people share: its address, what is remembered of it here, and a case of it as it is now. Writes nothing there.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::head::{CaseFile, CaseHead, key_of, sha256};
use super::objects::{Objects, SeenObject};
use super::parts;
use super::staged::Staged;
use super::trouble::RemoteTrouble;
use crate::format::fingerprint;
use crate::store::Paths;

/// The object with the tombstones.
pub(super) const STONES: &str = "withdrawn.yaml";
/// How often a case is tried again that others write to.
pub(super) const TRIES: u32 = 20;

/// A store that several people share.
#[derive(Debug)]
pub struct Shared<O> {
    pub(super) objects: O,
    address: String,
}

/// The head of a case as it was read.
pub(super) struct FoundHead {
    pub(super) seen: SeenObject,
    pub(super) head: CaseHead,
}

impl FoundHead {
    /// Returns the fingerprint of the head.
    pub(super) fn print(&self) -> String {
        sha256(&self.seen.bytes)
    }
}

impl<O: Objects> Shared<O> {
    /// Returns the store at an address.
    pub fn new(objects: O, address: &str) -> Self {
        Self {
            objects,
            address: address.to_owned(),
        }
    }

    /// Returns its address.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns the path by which a case of the store is known in a private folder.
    pub(super) fn known(&self, path: &Path) -> PathBuf {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        PathBuf::from(format!("{}/{name}", self.address))
    }

    /// Returns where the rows of the store are remembered here.
    pub(super) fn cache(&self, paths: &Paths) -> PathBuf {
        let print = fingerprint(self.address.as_bytes());
        paths
            .cache
            .join(format!("at-{print:016x}"))
            .join("search")
            .join("rows.json")
    }

    /// Returns a private folder with the tombstones of the store, and those as they were read.
    pub(super) fn begin(&self, paths: &Paths) -> Result<(Staged, Option<SeenObject>), RemoteTrouble> {
        let staged = Staged::new(paths)?;
        let stones = self.objects.look(STONES)?;
        if let Some(seen) = &stones {
            staged.paths.disk.replace(&staged.folder(STONES), &seen.bytes)?;
        }
        Ok((staged, stones))
    }

    /// Returns the head of a case; none where the store does not have it.
    pub(super) fn found(&self, case: &str) -> Result<Option<FoundHead>, RemoteTrouble> {
        let key = key_of(case);
        let Some(seen) = self.objects.look(&key)? else {
            return Ok(None);
        };
        let head = CaseHead::read(&key, &seen.bytes)?;
        Ok(Some(FoundHead { seen, head }))
    }

    /// Copies the files of a case into a private folder: from `ours`, a folder of the same case, what it has just so, the rest from the
    /// store.
    pub(super) fn stage_case(
        &self,
        staged: &Staged,
        head: &CaseHead,
        ours: Option<&Path>,
    ) -> Result<(), RemoteTrouble> {
        let case = [(head, staged.folder(&head.row.name))];
        parts::stage(&self.objects, &staged.paths.disk, &case, ours, &|_| true)
    }

    /// Copies the files of cases that are wanted into a private folder.
    pub(super) fn stage(
        &self,
        staged: &Staged,
        cases: &[&CaseHead],
        wanted: &dyn Fn(&CaseFile) -> bool,
    ) -> Result<(), RemoteTrouble> {
        let mut names = HashSet::new();
        // Two schools may have called their sessions alike; in a folder each has its own name.
        let mut place = |head: &CaseHead| match names.insert(head.row.name.clone()) {
            true => staged.folder(&head.row.name),
            false => staged.folder(&format!("{}-{}", head.row.name, head.row.case)),
        };
        let cases: Vec<(&CaseHead, PathBuf)> = cases.iter().map(|head| (*head, place(head))).collect();
        parts::stage(&self.objects, &staged.paths.disk, &cases, None, wanted)
    }
}
