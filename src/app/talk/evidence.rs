//! Turns of the sound as evidence: chosen turns are put under what a theme, a gap or a conclusion rests on, or taken away from it.

use super::state::TalkState;
use super::turn::chosen_to_quote;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::say;
use crate::session::{Entity, EntityKind, Intent};
use crate::text::{Id, shorten};

/// The id of the choice that makes a new theme; no finding can bear it.
const NEW: &str = "+";

/// Asks which theme, gap or conclusion the chosen turns are evidence of.
pub(super) fn ask(model: &mut Model, desk: &TalkState) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(turns) = chosen_to_quote(open, desk) else {
        return model.warn(say!(words, "talk-not-quoted"));
    };
    let cues: Vec<Id> = turns.iter().map(|(_, turn)| turn.id.clone()).collect();
    if cues.is_empty() {
        return;
    }
    let row = |(item, evidence): (Entity, Vec<Id>)| {
        let on = cues.iter().all(|cue| evidence.contains(cue));
        let (sort, text) = told(words, &item);
        PickerChoice {
            id: item.id().to_string(),
            label: shorten(&text.replace('\n', " "), 120, "…"),
            detail: if on { format!("✓ {sort}") } else { sort },
            on,
        }
    };
    let mut rows = vec![PickerChoice::new(NEW, &say!(words, "theme-new"))];
    rows.extend(findings(open).into_iter().map(row));
    let picker = Picker::new(say!(words, "talk-evidence-title", n = cues.len()), rows);
    model.overlays.push(Overlay::Picker(picker, Pick::Cues(cues)));
}

/// Puts cues under what the chosen finding rests on; where all of them are there already, takes them away.
pub(in crate::app) fn choose(model: &mut Model, cues: Vec<Id>, id: &str) {
    let words = model.words;
    if id == NEW {
        loosen(model);
        return model.fill_in(Purpose::Theme(None, cues));
    }
    let found = model.open.as_ref().and_then(|open| open.session.find(&Id::new(id)));
    let Some((_, mut item)) = found else { return };
    let (_, text) = told(words, &item);
    let Some(evidence) = item.evidence_mut() else { return };
    let there = cues.iter().all(|cue| evidence.contains(cue));
    evidence.retain(|id| !cues.contains(id));
    if !there {
        evidence.extend(cues.iter().cloned());
    }
    if model.act(vec![Intent::Change(item)]) {
        loosen(model);
        let what = shorten(&text.replace('\n', " "), 60, "…");
        model.tell(match there {
            true => say!(words, "talk-evidence-away", what = what),
            false => say!(words, "talk-evidence-noted", n = cues.len(), what = what),
        });
    }
}

/// Returns the sort and the words of each finding that rests on a cue.
pub fn resting_on(open: &OpenSession, words: &Words, cue: &Id) -> Vec<(String, String)> {
    let on = open.session.cited_cues().filter(|cited| cited.cue == cue);
    on.filter_map(|cited| open.session.find(cited.by))
        .map(|(_, item)| told(words, &item))
        .collect()
}

/// Returns every finding that stands, with what it rests on.
fn findings(open: &OpenSession) -> Vec<(Entity, Vec<Id>)> {
    let things = open.session.entities().into_iter();
    let stands = |item: &Entity| !matches!(item, Entity::Conclusion(conclusion) if conclusion.dropped);
    let with = |mut item: Entity| item.evidence_mut().cloned().map(|evidence| (item, evidence));
    things.filter(stands).filter_map(with).collect()
}

/// Returns the sort and the words of a finding.
fn told(words: &Words, item: &Entity) -> (String, String) {
    let text = match item {
        Entity::Theme(theme) => theme.title.to_string(),
        Entity::Gap(gap) => gap.text.to_string(),
        Entity::Conclusion(conclusion) => conclusion.text.to_string(),
        _ => String::new(),
    };
    let sort = match item.kind() {
        EntityKind::Theme => say!(words, "thing-theme"),
        EntityKind::Gap => say!(words, "thing-gap"),
        _ => say!(words, "thing-conclusion"),
    };
    (sort, text)
}

/// Chooses no turns any more on the screen below.
fn loosen(model: &mut Model) {
    if let Some(Overlay::Talk(desk)) = model.overlays.last_mut() {
        desk.mark = None;
    }
}
