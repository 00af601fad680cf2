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

/// Returns the masks of a session with new ones behind them; a name that is among them stays as it is masked.
pub fn with_new_masks(known: &[Mask], new: Vec<Mask>) -> Vec<Mask> {
    let mut all = known.to_vec();
    for mask in new {
        if !all.iter().any(|old| old.from == mask.from) {
            all.push(mask);
        }
    }
    all
}

/// Returns masks of which none writes a name that another one masks: what is written instead of a name is hidden as every text is, until
/// nothing changes any more. A mask that would write its own name is left as it is.
pub fn settled(mut masks: Vec<Mask>) -> Vec<Mask> {
    let told: Vec<Mask> = masks.iter().filter(|mask| !mask.tells()).cloned().collect();
    for _ in 0..masks.len() {
        let before = masks.clone();
        for to in masks
            .iter_mut()
            .filter(|mask| !mask.tells())
            .filter_map(|mask| mask.to.as_mut())
        {
            let hidden = told.iter().fold(to.to_string(), |text, other| other.hide(&text));
            *to = Line::new(&hidden);
        }
        if masks == before {
            break;
        }
    }
    masks
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

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(from: &str, to: &str) -> Mask {
        Mask {
            from: from.into(),
            to: Some(to.into()),
        }
    }

    #[test]
    fn what_is_written_instead_of_a_name_tells_no_other() {
        let masks = settled(vec![
            mask("Karen", "[naam, collega van Ahmed]"),
            mask("Piet", "[naam, buur van Leen]"),
            mask("Ahmed", "[naam, iemand van het OCMW]"),
            mask("Leen", "vriendin van Karen"),
            Mask {
                from: "Smartschool".into(),
                to: None,
            },
        ]);
        let told: Vec<&str> = masks.iter().filter_map(|mask| mask.to.as_deref()).collect();
        assert_eq!(
            told,
            ["[naam]", "[naam]", "[naam, iemand van het OCMW]", "vriendin van [naam]"]
        );
        let text = masks
            .iter()
            .fold("Karen, Ahmed en Leen".to_owned(), |text, mask| mask.hide(&text));
        assert!(!text.contains("Ahmed") && !text.contains("Karen"), "{text}");
        let own = settled(vec![mask("Jan", "[naam, broer van Jan]")]);
        assert_eq!(
            own,
            [mask("Jan", "[naam, broer van Jan]")],
            "ends, whatever the list says"
        );
    }
}
