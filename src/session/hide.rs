//! Names that were masked: what is noted afterwards tells them no more.

use serde::{Deserialize, Serialize};

use super::mask::replace_word;
use super::{Entity, Intent, Setting};
use crate::text::Line;

/// A word that looks like a name, and what people decided about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    /// The name as it was said.
    pub from: Line,
    /// What is written instead; absent where it is no name and may stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Line>,
}

impl Mask {
    /// Returns a text as it may be noted: without the name.
    pub fn hide(&self, text: &str) -> String {
        match &self.to {
            Some(to) => replace_word(text, &self.from, to),
            None => text.to_owned(),
        }
    }

    /// Returns whether what is written instead would itself tell the name.
    pub fn tells(&self) -> bool {
        self.to
            .as_ref()
            .is_some_and(|to| replace_word(to, &self.from, "") != **to)
    }
}

/// Returns an intent without the names that were masked before: what is noted after a masking tells them no more.
pub fn without_names(intent: Intent, masks: &[Mask]) -> Intent {
    let item = |item: Entity| {
        let told = masks.iter().filter_map(|mask| Some((&mask.from, mask.to.as_ref()?)));
        told.fold(item, |item, (from, to)| item.with_text(from, to))
    };
    let setting = |setting: Setting| {
        let told = masks.iter().filter_map(|mask| Some((&mask.from, mask.to.as_ref()?)));
        told.fold(setting, |setting, (from, to)| setting.with_text(from, to))
    };
    match intent {
        Intent::Add(thing) => Intent::Add(item(thing)),
        Intent::Change(thing) => Intent::Change(item(thing)),
        Intent::Set(value) => Intent::Set(setting(value)),
        Intent::Split { id, name, along } => Intent::Split {
            id,
            name: masks.iter().fold(name, |name, mask| Line::new(&mask.hide(&name))),
            along,
        },
        other => other,
    }
}
