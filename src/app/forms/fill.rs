//! Filling a form in: how it is opened, what of it goes into the draft on disk and comes back from there, how it is left, and how it is
//! handed in or sent back with what was wrong.
//!
//! Knows no question of any form: what is asked, and what the answers mean, is in the files beside this one.

use super::Purpose;
use crate::app::command::{self, Command, Scope};
use crate::app::form::Form;
use crate::app::{Effect, Model, Open, Overlay, findings, refusal_text, walk};
use crate::say;
use crate::session::{Intent, Refusal};
use crate::text::shorten;

impl Model {
    /// Opens the form for `purpose`, unless what it is about is gone.
    pub fn fill_in(&mut self, purpose: Purpose) {
        if let Some(form) = self.laid_out(&purpose) {
            self.overlays.push(Overlay::Form(form, purpose));
        }
    }

    /// Returns the form for `purpose` with nothing changed in it; `None` where what it is about is gone.
    fn laid_out(&self, purpose: &Purpose) -> Option<Form> {
        match (&self.open, purpose) {
            (_, Purpose::New) => {
                let today = self.now.date().to_string();
                Some(super::new_session(self.words, &self.decks, &today))
            }
            (None, _) => None,
            (Some(open), purpose) => super::form(self.words, &open.session, &open.deck, &self.decks, purpose),
        }
    }

    /// Returns everything that is half-typed, as the draft on disk holds it: place and text.
    pub(in crate::app) fn drafts(&self) -> Vec<(String, String)> {
        let mut drafts = self.open.as_ref().map(Open::drafts).unwrap_or_default();
        for overlay in &self.overlays {
            if let Overlay::Form(form, purpose) = overlay
                && let Some(fresh) = self.laid_out(purpose)
            {
                drafts.extend(super::draft::lines(form, &fresh, purpose));
            }
        }
        drafts
    }

    /// Opens the forms again that were half filled in, with what stood in them.
    pub(in crate::app) fn refill(&mut self, drafts: &[(String, String)]) {
        for (line, raw) in drafts {
            let Some((purpose, id)) = super::draft::place(line) else {
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
                super::school::echo(form, self.words, on_top);
            }
        }
    }
}

/// Runs a command in the topmost form; a text in it is `width` cells wide.
pub(in crate::app) fn run(model: &mut Model, command: &Command, width: usize) {
    if let Some(open) = &mut model.open {
        open.draft_stale = true;
    }
    let Some(Overlay::Form(form, purpose)) = model.overlays.last_mut() else {
        return;
    };
    let goes_on = *command == Command::Enter && form.steps && form.at + 1 < form.fields.len();
    match command {
        Command::Enter if goes_on => {
            form.fault = None;
            form.go_to(form.at + 1);
        }
        Command::Enter | Command::Finish => hand_in(model),
        command => {
            form.warned = false;
            form.run(command, width);
            super::school::echo(form, model.words, purpose);
        }
    }
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
fn finishing(model: &Model) -> String {
    let steps = matches!(model.overlays.last(), Some(Overlay::Form(form, _)) if form.steps);
    let command = if steps { Command::Finish } else { Command::Enter };
    let key = command::row(&command, &[Scope::Form]).and_then(|row| row.keys.first());
    key.map(ToString::to_string).unwrap_or_default()
}

/// Asks once about what a form for people holds: a word that looks like a name, too many at once, nobody at all.
/// Whether there is something to answer first.
fn asks_about_people(model: &mut Model) -> bool {
    let key = finishing(model);
    let (words, deck) = (model.words, model.open.as_ref().map(|open| &open.deck));
    let Some(Overlay::Form(form, purpose)) = model.overlays.last_mut() else {
        return false;
    };
    match super::school::question(form, purpose, deck, words, &key) {
        Some((at, text)) => {
            form.at = at;
            form.fault = Some(text);
            true
        }
        None => false,
    }
}

/// Says why a time cannot be; whether that was so.
fn refuses_time(model: &mut Model) -> bool {
    let Some(Overlay::Form(form, purpose)) = model.overlays.last() else {
        return false;
    };
    let Some(open) = &model.open else { return false };
    let fault = super::time::fault(form, purpose, &open.session, model.now);
    if let Some(fault) = &fault {
        let text = fault.say(model.words, model.now);
        self::fault(model, text);
    }
    fault.is_some()
}

/// Hands the topmost form in: it closes where its intents are carried out, and else says what was wrong.
fn hand_in(model: &mut Model) {
    if asks_about_people(model) || refuses_time(model) {
        return;
    }
    let Some(Overlay::Form(form, purpose)) = model.overlays.last() else {
        return;
    };
    match purpose {
        Purpose::New => return create(model),
        Purpose::Mask(_) => {
            if let Err(text) = findings::mask(model) {
                fault(model, text);
            }
            return;
        }
        _ => {}
    }
    if let Some(at) = super::misread(form) {
        return fault_at(model, at);
    }
    let Some(open) = &model.open else { return };
    let intents = super::read(form, purpose, &open.session, &open.deck, model.now);
    let purpose = purpose.clone();
    match intents {
        Ok(intents) => {
            if model.act(intents) {
                model.overlays.pop();
                walk::after_form(model, &purpose);
            } else if let Some(notice) = model.notice.take() {
                fault(model, notice.text);
            }
        }
        Err(Refusal::Nothing) => {
            model.overlays.pop();
        }
        Err(refusal) => fault(model, refusal_text(model.words, &refusal)),
    }
}

/// Has the session made that the topmost form describes, with the people who take part.
fn create(model: &mut Model) {
    let Some(Overlay::Form(form, _)) = model.overlays.last() else {
        return;
    };
    let (mut session, people) = match super::read_new(form, &model.decks, model.now) {
        Ok(described) => described,
        Err(refusal) => {
            let (field, text) = match refusal {
                Refusal::Empty => ("code", say!(model.words, "fault-code")),
                refusal => ("from", refusal_text(model.words, &refusal)),
            };
            fault(model, text);
            if let Some(Overlay::Form(form, _)) = model.overlays.last_mut() {
                form.at = form.fields.iter().position(|f| f.id == field).unwrap_or(form.at);
            }
            return;
        }
    };
    for person in people {
        // A function is never empty here, so this is never refused.
        for event in session.decide(Intent::Add(person.into())).unwrap_or_default() {
            session.apply(&event);
        }
    }
    session.events = 0;
    // The form stays until the session is there: a disk that refuses costs nobody what was filled in.
    model.ask(Effect::Create(Box::new(session)));
}

/// Goes to the field that wants a number, and says what to type there.
fn fault_at(model: &mut Model, at: usize) {
    let words = model.words;
    if let Some(Overlay::Form(form, _)) = model.overlays.last_mut()
        && let Some(field) = form.fields.get(at)
    {
        let typed = shorten(field.value.raw().trim(), 20, "…");
        form.fault = Some(say!(words, "fault-number", field = field.label.clone(), typed = typed));
        form.at = at;
    }
}

fn fault(model: &mut Model, text: String) {
    if let Some(Overlay::Form(form, _)) = model.overlays.last_mut() {
        form.fault = Some(text);
    }
}
