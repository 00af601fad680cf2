//! The picture as it was laid out last, and what it was made for.

use super::part::Zoom;
use crate::deck::Lang;
use crate::map::{Scene, View};
use crate::text::Id;

/// Everything a layout depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LayoutKey {
    pub events: u32,
    pub size: (u16, u16),
    pub view: View,
    pub lang: Lang,
    pub ascii: bool,
    pub selected: Option<Id>,
    pub page: usize,
    pub grown: Option<usize>,
    pub zoom: Option<Zoom>,
}

/// The last layout.
#[derive(Debug, Default)]
pub(super) struct LaidOut {
    key: Option<LayoutKey>,
    scene: Scene,
}

impl LaidOut {
    /// Returns a layout that was made for `key`.
    pub(super) fn new(scene: Scene, key: LayoutKey) -> Self {
        Self { key: Some(key), scene }
    }

    /// Returns whether it was made for this.
    pub(super) fn is_of(&self, key: &LayoutKey) -> bool {
        self.key.as_ref() == Some(key)
    }

    /// Returns where everything stands.
    pub(super) fn scene(&self) -> &Scene {
        &self.scene
    }
}
