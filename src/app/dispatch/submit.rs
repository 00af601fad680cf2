//! Handing a form in: it closes where its intents are carried out, and else says what was wrong.

use crate::app::dialog::fill::finishing;
use crate::app::dialog::forms::{self, school, time};
use crate::app::dialog::glued;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::findings;
use crate::app::intake;
use crate::app::message::Effect;
use crate::app::model::{Model, refusal_text};
use crate::app::school_code;
use crate::app::second;
use crate::say;
use crate::session::{Intent, Refusal};
use crate::text::{Line, shorten};

/// Asks once about what a form for people holds: a word that looks like a name, too many at once, nobody at all.
/// Whether there is something to answer first.
fn asks_about_people(model: &mut Model) -> bool {
    let key = finishing(model);
    let (words, deck) = (model.words, model.open.as_ref().map(|open| &open.deck));
    let Some(Overlay::Form(form, purpose)) = model.overlays.last_mut() else {
        return false;
    };
    match school::question(form, purpose, deck, words, &key) {
        Some((at, text)) => {
            form.at = at;
            form.fault = Some(text);
            true
        }
        None => false,
    }
}

/// Says which day cannot be read, at its field; whether that was so.
fn refuses_day(model: &mut Model) -> bool {
    let words = model.words;
    let Some(Overlay::Form(form, Purpose::New | Purpose::School)) = model.overlays.last_mut() else {
        return false;
    };
    let Some((at, text)) = school::fault_of_day(form, words) else {
        return false;
    };
    form.at = at;
    form.fault = Some(text);
    true
}

/// Says why a time cannot be; whether that was so.
fn refuses_time(model: &mut Model) -> bool {
    let Some(Overlay::Form(form, purpose)) = model.overlays.last() else {
        return false;
    };
    let Some(open) = &model.open else { return false };
    let impossible = time::fault(form, purpose, &open.session, model.now);
    let text = impossible.map(|time| time.say(model.words, model.now));
    let refused = text.is_some();
    text.into_iter().for_each(|text| fault(model, text));
    refused
}

/// Hands the topmost form in: it closes where its intents are carried out, and else says what was wrong.
pub(super) fn hand_in(model: &mut Model) {
    if glued::asks(model) || refuses_day(model) || asks_about_people(model) || refuses_time(model) {
        return;
    }
    let Some(Overlay::Form(form, purpose)) = model.overlays.last() else {
        return;
    };
    match purpose {
        Purpose::New => return create(model),
        Purpose::Intake(step) => {
            let step = *step;
            return intake::hand_in(model, step);
        }
        Purpose::Mask(_) => {
            if let Err(text) = findings::mask(model) {
                fault(model, text);
            }
            return;
        }
        _ => {}
    }
    if let Some(at) = forms::misread(form) {
        return fault_at(model, at);
    }
    let Some(open) = &model.open else { return };
    let was = open.session.school.code.clone();
    let intents = forms::read(form, purpose, &open.session, &open.deck, model.now);
    let purpose = purpose.clone();
    let name = partner_name(model, &purpose);
    match intents {
        Ok(intents) => {
            if model.act(intents) {
                model.overlays.pop();
                after_form(model, &purpose, &was);
                tell_renamed(model, &purpose, name);
            } else if let Some(notice) = model.notice.take() {
                fault(model, notice.text);
            }
        }
        Err(Refusal::Nothing) => {
            model.overlays.pop();
            if purpose == Purpose::School {
                school_code::corrected(model, &was);
            }
        }
        Err(refusal) => fault(model, refusal_text(model.words, &refusal)),
    }
}

/// Has the session made that the topmost form describes, with the people who take part.
fn create(model: &mut Model) {
    let Some(Overlay::Form(form, _)) = model.overlays.last() else {
        return;
    };
    let (mut session, people) = match forms::read_new(form, &model.decks, model.now) {
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
    if let Some(earlier) = &model.earlier {
        second::join(earlier, &mut session);
    }
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

/// Does what follows a form that was taken in.
/// Returns the name of the partner that a form is about.
fn partner_name(model: &Model, purpose: &Purpose) -> Option<Line> {
    let Purpose::Partner(id) = purpose else { return None };
    let partner = model.open.as_ref()?.session.partner(id)?;
    Some(partner.name.clone())
}

/// Tells the old and the new name of a partner that a form renamed, so that a name changed by mistake is seen.
fn tell_renamed(model: &mut Model, purpose: &Purpose, was: Option<Line>) {
    let now = partner_name(model, purpose);
    if let (Some(was), Some(now)) = (was, now)
        && was != now
    {
        let text = say!(
            model.words,
            "partner-renamed",
            was = was.to_string(),
            name = now.to_string()
        );
        model.tell(text);
    }
}

fn after_form(model: &mut Model, purpose: &Purpose, was: &Line) {
    match purpose {
        Purpose::Conclusion(None) | Purpose::Proposal(_) => findings::after_new(model),
        Purpose::School => school_code::corrected(model, was),
        _ => {}
    }
}
