//! Filling a form in: how it is opened, what of it goes into the draft on disk and comes back from there, and how it is left.
//! Handing it in is in `dispatch`.
//!
//! Knows no question of any form: what is asked, and what the answers mean, is in the files beside this one.

use crate::app::command::{self, Command, Scope};
use crate::app::dialog::form::DialogForm;
use crate::app::dialog::forms::{self, draft, school};
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::intake;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::say;

impl Model {
    /// Opens the form for `purpose`, unless what it is about is gone.
    pub fn fill_in(&mut self, purpose: Purpose) {
        if let Some(form) = self.laid_out(&purpose) {
            self.overlays.push(Overlay::Form(form, purpose));
        }
    }

    /// Returns the form for `purpose` with nothing changed in it; `None` where what it is about is gone.
    pub(super) fn laid_out(&self, purpose: &Purpose) -> Option<DialogForm> {
        match (&self.open, purpose) {
            (_, Purpose::New) => {
                let today = self.now.date().to_string();
                let earlier = self.earlier.as_deref();
                Some(forms::new_session(self.words, &self.decks, &today, earlier))
            }
            (None, _) => None,
            (Some(open), Purpose::Intake(step)) => intake::form::form(self.words, open, *step),
            (Some(open), purpose) => forms::form(self.words, &open.session, &open.deck, &self.decks, purpose),
        }
    }

    /// Returns everything that is half-typed, as the draft on disk holds it: place and text.
    pub(in crate::app) fn drafts(&self) -> Vec<(String, String)> {
        let mut drafts = self.open.as_ref().map(OpenSession::drafts).unwrap_or_default();
        for overlay in &self.overlays {
            if let Overlay::Form(form, purpose) = overlay
                && let Some(fresh) = self.laid_out(purpose)
            {
                drafts.extend(draft::lines(form, &fresh, purpose));
            }
        }
        drafts
    }

    /// Opens the forms again that were half filled in, with what stood in them.
    pub(in crate::app) fn refill(&mut self, drafts: &[(String, String)]) {
        for (line, raw) in drafts {
            let Some((purpose, id)) = draft::place(line) else {
                continue;
            };
            if !matches!(self.overlays.last(), Some(Overlay::Form(_, on_top)) if *on_top == purpose) {
                self.fill_in(purpose.clone());
            }
            if let Some(Overlay::Form(form, on_top)) = self.overlays.last_mut()
                && *on_top == purpose
                && let Some(at) = form.fields.iter().position(|field| field.id == id)
                && let Some(field) = form.fields.get_mut(at)
            {
                field.value.set(raw);
                form.at = at;
                school::echo(form, self.words, on_top);
            }
        }
    }
}

/// Runs a command in the topmost form; a text in it is `width` cells wide. Returns whether the form is handed in.
pub(in crate::app) fn run(model: &mut Model, command: &Command, width: usize) -> bool {
    if let Some(open) = &mut model.open {
        open.draft_stale = true;
    }
    let Some(Overlay::Form(form, purpose)) = model.overlays.last_mut() else {
        return false;
    };
    let goes_on = *command == Command::Enter && form.steps && form.at + 1 < form.fields.len();
    match command {
        Command::Enter if goes_on => {
            form.fault = None;
            form.go_to(form.at + 1);
        }
        Command::Enter | Command::Finish => return true,
        command => {
            form.warned = false;
            form.run(command, width);
            school::echo(form, model.words, purpose);
        }
    }
    false
}

/// Returns whether something was filled in in a form that is open.
pub(in crate::app) fn has_changes(model: &Model) -> bool {
    model.overlays.iter().any(|overlay| match overlay {
        Overlay::Form(form, purpose) => {
            let fresh = model.laid_out(purpose);
            fresh.is_none_or(|fresh| !form.changes(&fresh).is_empty())
        }
        _ => false,
    })
}

/// Returns whether the topmost overlay may be left: a form with something in it says first that it is lost, and may be left the second
/// time.
pub(in crate::app) fn may_go(model: &mut Model) -> bool {
    let Some(Overlay::Form(form, purpose)) = model.overlays.last() else {
        return true;
    };
    let fresh = model.laid_out(purpose);
    if !form.warned && fresh.is_some_and(|fresh| !form.changes(&fresh).is_empty()) {
        warn_of_loss(model);
        return false;
    }
    if let Some(open) = &mut model.open {
        open.draft_stale = true;
    }
    true
}

/// Says that leaving the topmost form loses what was filled in: a slip of the finger costs nobody a text.
fn warn_of_loss(model: &mut Model) {
    let text = say!(model.words, "form-esc-again", key = finishing(model));
    if let Some(Overlay::Form(form, _)) = model.overlays.last_mut() {
        (form.warned, form.fault) = (true, Some(text));
    }
}

/// Returns the key that hands the topmost form in from any field.
pub(in crate::app) fn finishing(model: &Model) -> String {
    let steps = matches!(model.overlays.last(), Some(Overlay::Form(form, _)) if form.steps);
    let command = if steps { Command::Finish } else { Command::Enter };
    let key = command::row(&command, &[Scope::Form]).and_then(|row| row.keys.first());
    key.map(ToString::to_string).unwrap_or_default()
}
