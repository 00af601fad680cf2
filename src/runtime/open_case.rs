//! The case that is open, as the disk knows it.

use std::path::PathBuf;

use super::mirror::OpenMirror;
use crate::format::draft::Draft;
use crate::session::Session;
use crate::store::{Case, Writer};

/// The open case: who writes to it, and what was handed on last.
pub(super) struct OpenCase {
    pub(super) writer: Option<Writer>,
    /// Its second copies.
    pub(super) copies: Vec<OpenMirror>,
    /// The case of one who reads along.
    pub(super) reader: Option<Case>,
    /// Tells reports of this session from those of one that was let go: no two have the same.
    pub(super) number: u32,
    /// What lists outside the session go by.
    pub(super) key: String,
    /// The name of its folder.
    pub(super) name: String,
    /// Its file.
    pub(super) path: PathBuf,
    /// The record and what is being typed, as they were last handed to the writer.
    pub(super) latest: Option<Session>,
    pub(super) draft: Option<Draft>,
}
