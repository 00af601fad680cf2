//! Corrections of a transcript on the screen: a word, the border between turns, whose voice it is. Each reaches the file at once.

use super::state::{TalkState, TranscriptEdit};
use super::turn::{here, may_show};
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::say;
use crate::session::{Entity, Intent, Mask};
use crate::text::Id;
use crate::transcript::forget::may_keep;
use crate::transcript::turns::TurnVoice;
use crate::transcript::{Talk, edit};

/// The most corrections that can be taken back.
const MOST: usize = 20;

/// Changes the transcript with the cursor by `change`, which gets the turn's place in it; whether anything changed.
fn change(model: &mut Model, desk: &mut TalkState, change: impl FnOnce(&mut Talk, usize) -> bool) -> bool {
    let Some(open) = &mut model.open else { return false };
    let (mut talk, mut turn) = (0, desk.at);
    while let Some((_, one)) = open.sound.talks.get(talk)
        && turn >= one.turns.len()
    {
        turn -= one.turns.len();
        talk += 1;
    }
    let Some((name, one)) = open.sound.talks.get_mut(talk) else {
        return false;
    };
    let before = one.clone();
    if !change(one, turn) {
        return false;
    }
    let effect = Effect::Talk(name.clone(), Box::new(one.clone()));
    let events = open.session.events;
    desk.undo.push(TranscriptEdit { talk, before, events });
    let more = desk.undo.len().saturating_sub(MOST);
    desk.undo.drain(..more);
    desk.mark = None;
    desk.read(open);
    model.ask(effect);
    true
}

/// Gives the turn with the cursor other words, without the names that were masked.
pub(super) fn correct(model: &mut Model, desk: &mut TalkState, text: &str) {
    let masks: Vec<Mask> = model.open.iter().flat_map(|open| open.masks.clone()).collect();
    let text = masks.iter().fold(text.to_owned(), |text, mask| mask.hide(&text));
    let changed = change(model, desk, |talk, at| {
        talk.turns.get_mut(at).is_some_and(|turn| edit::correct(turn, &text))
    });
    if changed {
        model.tell(say!(model.words, "talk-corrected"));
    }
}

/// Cuts the turn with the cursor in two.
pub(super) fn split(model: &mut Model, desk: &mut TalkState, at: usize) {
    let Some(open) = &model.open else { return };
    let id = edit::new_id(open.sound.talks.iter().map(|(_, talk)| talk));
    let done = change(model, desk, |talk, turn| edit::split(talk, turn, at, id));
    let words = model.words;
    if done {
        model.tell(say!(words, "talk-split"));
    } else {
        model.warn(say!(words, "talk-split-where"));
    }
}

/// Makes one turn of the one with the cursor and the next; what was heard in either is heard in it.
pub(super) fn merge(model: &mut Model, desk: &mut TalkState) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let shown = open
        .sound
        .turns()
        .skip(desk.at)
        .take(2)
        .all(|(_, turn)| may_show(open, turn));
    if !shown {
        return model.warn(say!(words, "talk-not-quoted"));
    }
    let kept = here(open, desk).map(|(_, turn)| turn.id.clone());
    let mut gone = None;
    let done = change(model, desk, |talk, at| {
        gone = edit::merge(talk, at);
        gone.is_some()
    });
    let (Some(kept), Some(gone)) = (kept, gone) else {
        return model.warn(say!(words, "talk-last"));
    };
    if done {
        repoint(model, &kept, &gone);
        // Two changes in two places cannot be taken back as one.
        if model.open.as_ref().map(|open| open.session.events) != desk.undo.last().map(|edit| edit.events) {
            desk.undo.pop();
        }
        model.tell(say!(words, "talk-merged"));
    }
}

/// Lets what names a turn that is no more name the one it became part of: statements and findings.
fn repoint(model: &mut Model, kept: &Id, gone: &Id) {
    let Some(open) = &model.open else { return };
    let moved = |mut item: Entity| {
        let cues = match &mut item {
            Entity::Statement(statement) => &mut statement.heard,
            item => item.evidence_mut()?,
        };
        let at = cues.iter().position(|id| id == gone)?;
        if cues.contains(kept) {
            cues.remove(at);
        } else if let Some(id) = cues.get_mut(at) {
            id.clone_from(kept);
        }
        Some(Intent::Change(item))
    };
    let intents: Vec<Intent> = open.session.entities().into_iter().filter_map(moved).collect();
    if !intents.is_empty() {
        model.act(intents);
    }
}

/// Asks whose voice the turn with the cursor is.
pub(super) fn ask_voice(model: &mut Model, desk: &TalkState) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let present = here(open, desk).and_then(|(_, turn)| turn.voice.clone());
    let row = |voice: Option<TurnVoice>, label: String| PickerChoice {
        id: voice.as_ref().map(TurnVoice::word).unwrap_or_default(),
        label,
        detail: String::new(),
        on: voice == present,
    };
    let people = open.session.participants.iter().filter(|p| may_keep(p)).map(|p| {
        let label = format!("{} · {}", p.id, p.function);
        row(Some(TurnVoice::Participant(p.id.clone())), label)
    });
    let mut rows: Vec<PickerChoice> = people.collect();
    rows.push(row(Some(TurnVoice::Facilitator), say!(words, "transcript-facilitator")));
    rows.push(row(None, say!(words, "talk-nobody")));
    let picker = Picker::new(say!(words, "talk-voice-title"), rows);
    model.overlays.push(Overlay::Picker(picker, Pick::Voice));
}

/// Gives the turn with the cursor to the voice that was chosen.
pub(in crate::app) fn choose_voice(model: &mut Model, id: &str) {
    let Some(Overlay::Talk(mut desk)) = model.overlays.pop() else {
        return;
    };
    let voice = TurnVoice::parse(id);
    let done = change(model, &mut desk, |talk, at| {
        talk.turns.get_mut(at).is_some_and(|turn| edit::give(turn, voice))
    });
    model.overlays.push(Overlay::Talk(desk));
    if done {
        model.tell(say!(model.words, "talk-given"));
    }
}
