//! Erasing: one way from what was decided to the session on the screen, to undo, to what is half-typed, and to the files.
//!
//! Never decides what has to go: that is in the [`Erasure`].

use crate::app::message::Effect;
use crate::app::model::{Model, refusal_text};
use crate::app::note::NotedLine;
use crate::app::open_session::{DraftLines, OpenSession};
use crate::say;
use crate::session::{Erasure, Mask, Refusal, Speaker, settled};
use crate::text::Id;
use crate::transcript::forget::{drop_voices, mask};

/// Carries an erasure out; `done` is said once it has reached every file.
///
/// # Errors
/// The refusal of the session; nothing is changed then.
pub(super) fn carry_out(model: &mut Model, erasure: Erasure, done: String) -> Result<(), Refusal> {
    let now = model.now;
    let Some(open) = &mut model.open else { return Ok(()) };
    let lines = lines_left(open, &erasure);
    match open.act(erasure.intents(&open.session), now) {
        // It may still stand in the transcript, or be said again.
        Ok(_) | Err(Refusal::Nothing) => {}
        Err(refusal) => return Err(refusal),
    }
    open.forget();
    forget_sound(open, &erasure);
    // The events would tell it once more: the rewritten transcript does without.
    open.drain();
    match &erasure {
        Erasure::Withdrawal { .. } => keep(open, lines),
        // Never asked for on the screen.
        Erasure::Inherited(_) => {}
        Erasure::Masking { from, to, renamed } => {
            open.hide(from, to, renamed);
            open.masks.retain(|old| old.from != *from);
            open.masks.push(Mask {
                from: from.clone(),
                to: Some(to.clone()),
            });
            open.masks = settled(std::mem::take(&mut open.masks));
        }
    }
    super::talk::forget(model);
    let Some(open) = &mut model.open else { return Ok(()) };
    // Said to be done only once it is on the disk.
    open.erasing = Some(done);
    let trouble = open.trouble.clone();
    let session = Box::new(open.session.clone());
    model.ask(Effect::Erase(session, erasure));
    match trouble {
        Some(trouble) => model.warn(say!(model.words, "erasing-not-yet", trouble = trouble)),
        None => model.tell(say!(model.words, "erasing")),
    }
    Ok(())
}

/// Erases what is of a participant who withdraws; whether it may be.
pub(super) fn of_person(model: &mut Model, who: &Id, erasure: impl Fn(&OpenSession) -> Erasure) -> bool {
    let words = model.words;
    let Some(open) = &model.open else { return false };
    if !open.writable {
        model.warn(say!(words, "read-only"));
        return false;
    }
    let erasure = erasure(open);
    let done = say!(words, "withdrawn", who = who.to_string());
    let carried = carry_out(model, erasure, done);
    if let Err(refusal) = &carried {
        model.warn(refusal_text(words, refusal));
    }
    carried.is_ok()
}

/// Takes it out of the transcripts of the sound, as the files lose it.
fn forget_sound(open: &mut OpenSession, erasure: &Erasure) {
    for (_, talk) in &mut open.sound.talks {
        if let Erasure::Masking { from, to, .. } = erasure {
            mask(talk, from, to);
        }
        drop_voices(talk, &open.session);
    }
}

/// Returns the lines that are half-typed, without what the one who withdraws says in them; to be taken before they are gone from the
/// session.
fn lines_left(open: &OpenSession, erasure: &Erasure) -> DraftLines {
    match erasure {
        Erasure::Withdrawal { who, .. } => open.lines_without(&Speaker::Participant(who.clone())),
        Erasure::Masking { .. } | Erasure::Inherited(_) => DraftLines::default(),
    }
}

/// Keeps of the half-typed lines those that correct nothing that is gone.
fn keep(open: &mut OpenSession, left: DraftLines) {
    let session = &open.session;
    let corrects = |note: &NotedLine| note.editing.as_ref().is_none_or(|id| session.find(id).is_some());
    open.notes = left.notes.into_iter().filter(|(_, note)| corrects(note)).collect();
    (open.waiting, open.half) = (left.waiting, left.half);
    open.parked = left.parked.into_iter().filter(|(_, note)| corrects(note)).collect();
    let lines = open.notes.values_mut().chain(open.parked.values_mut());
    lines.for_each(|note| note.prune(session));
    open.answers.forget();
    // The draft on disk goes as a whole: what others are in the middle of is written anew.
    open.draft_stale = true;
    open.selected = None;
}
