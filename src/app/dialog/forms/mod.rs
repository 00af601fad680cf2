//! The forms of kring: what each asks, and what its answers mean.
//!
//! Every field of the record that has no key of its own is set here. A form answers with intents and changes no session; `dispatch` has them
//! carried out.

pub(super) mod draft;
pub(in crate::app) mod fields;
pub(in crate::app) mod other;
mod partner;
mod people;
mod recording;
pub(in crate::app) mod school;
mod split;
mod tie;
pub(in crate::app) mod time;

pub use crate::app::dialog::purpose::Purpose;
pub(in crate::app) use partner::misread;
pub(in crate::app) use school::{new_session, read_new};

use crate::app::dialog::form::DialogForm;
use crate::deck::Deck;
use crate::locale::Words;
use crate::session::{Conclusion, Entity, Gap, Image, Intent, Moment, Recording, Refusal, Session, Theme};
use crate::text::{Id, Line};

/// Returns the form for `purpose`, filled in with what the session says; `None` where what it is about is gone. `decks` are all there are:
/// the cards may have another language. A new session is no part of one and has a form of its own, `new_session`.
pub fn form(words: &Words, session: &Session, deck: &Deck, decks: &[Deck], purpose: &Purpose) -> Option<DialogForm> {
    let old = match purpose.id() {
        Some(id) => Some(session.find(id)?.1),
        None => None,
    };
    Some(match (purpose, &old) {
        (Purpose::School, _) => school::school(words, session, decks),
        (Purpose::Participant(_), Some(Entity::Participant(p))) => school::participant(words, deck, Some(p)),
        (Purpose::Participant(None), _) => school::participant(words, deck, None),
        (Purpose::Recording(_), Some(Entity::Recording(r))) => recording::recording(words, Some(r)),
        (Purpose::Recording(None), _) => recording::recording(words, None),
        (Purpose::Joined(_) | Purpose::Left(_), Some(Entity::Participant(p))) => time::form(words, session, p, purpose),
        (Purpose::Partner(_), Some(Entity::Partner(p))) => partner::form(words, session, deck, p),
        (Purpose::Split(_), Some(Entity::Partner(p))) => split::split(words, session, p),
        (Purpose::Tie(_), Some(Entity::Tie(t))) => tie::tie(words, session, t),
        (Purpose::Connect(from, to), _) => tie::tie(words, session, &tie::between(from, to)),
        (Purpose::Image(_), Some(Entity::Image(i))) => other::image(words, session, i),
        (Purpose::Image(None), _) => other::image(words, session, &Image::default()),
        (Purpose::Gap(_), Some(Entity::Gap(g))) => other::gap(words, session, g),
        (Purpose::Gap(None), _) => other::gap(words, session, &Gap::default()),
        (Purpose::Theme(_, _), Some(Entity::Theme(t))) => other::theme(words, deck, Some(t), &t.aspect),
        (Purpose::Theme(None, said), _) => other::theme(words, deck, None, &other::aspect(session, deck, said)),
        (Purpose::Conclusion(_), Some(Entity::Conclusion(c))) => other::conclusion(words, Some(c)),
        (Purpose::Conclusion(None), _) => other::conclusion(words, None),
        (Purpose::Proposal(proposed), _) => other::conclusion(words, Some(proposed)),
        (Purpose::Excerpt(_), Some(Entity::Statement(s))) => other::excerpt(words, s),
        (Purpose::Mask(name), _) => other::mask(words, session, name),
        _ => return None,
    })
}

/// Returns what a form handed in asks of the session.
///
/// # Errors
/// [`Refusal::Unknown`] where the thing is gone by now, [`Refusal::Empty`] where a school has no code.
pub fn read(
    form: &DialogForm,
    purpose: &Purpose,
    session: &Session,
    deck: &Deck,
    now: Moment,
) -> Result<Vec<Intent>, Refusal> {
    let Some(id) = purpose.id() else {
        return added(form, purpose, session, deck, now);
    };
    let gone = || Refusal::Unknown(id.clone());
    let (_, old) = session.find(id).ok_or_else(gone)?;
    Ok(vec![match (purpose, old) {
        (Purpose::Split(_), Entity::Partner(old)) => split::read(form, &old),
        (_, old) => Intent::Change(changed(form, purpose, old, session, now)?.ok_or_else(gone)?),
    }])
}

/// Returns a thing that was there as the form says it; none where it is no thing that this form changes.
fn changed(
    form: &DialogForm,
    purpose: &Purpose,
    old: Entity,
    session: &Session,
    now: Moment,
) -> Result<Option<Entity>, Refusal> {
    Ok(Some(match (purpose, old) {
        (Purpose::Joined(_) | Purpose::Left(_), Entity::Participant(old)) => {
            let at = time::read(form.get("time"), &old, purpose, session, now).unwrap_or_default();
            time::with(old, purpose, at).into()
        }
        (Purpose::Participant(_), Entity::Participant(old)) => school::read_participant(form, old).into(),
        (Purpose::Recording(_), Entity::Recording(old)) => recording::read(form, old, session, now)?.into(),
        (Purpose::Partner(_), Entity::Partner(old)) => partner::read(form, &old).into(),
        (Purpose::Tie(_), Entity::Tie(old)) => tie::read_tie(form, old).into(),
        (Purpose::Image(_), Entity::Image(old)) => other::read_image(form, old).into(),
        (Purpose::Gap(_), Entity::Gap(old)) => other::read_gap(form, old).into(),
        (Purpose::Theme(..), Entity::Theme(old)) => other::read_theme(form, old).into(),
        (Purpose::Conclusion(_), Entity::Conclusion(old)) => other::read_conclusion(form, old).into(),
        (Purpose::Excerpt(_), Entity::Statement(old)) => other::read_excerpt(form, old).into(),
        _ => return Ok(None),
    }))
}

/// Returns what a form asks that is about nothing that was there.
fn added(
    form: &DialogForm,
    purpose: &Purpose,
    session: &Session,
    deck: &Deck,
    now: Moment,
) -> Result<Vec<Intent>, Refusal> {
    let entity: Entity = match purpose {
        Purpose::New | Purpose::Mask(_) => return Ok(Vec::new()),
        Purpose::School => return school::read_circumstances(form, session),
        Purpose::Participant(None) => return school::read_participants(form, session, deck, now),
        Purpose::Theme(None, evidence) => return Ok(new_theme(form, session, deck, evidence)),
        Purpose::Recording(None) => recording::read(form, Recording::default(), session, now)?.into(),
        Purpose::Connect(from, to) => tie::read_tie(form, tie::between(from, to)).into(),
        Purpose::Image(None) => {
            let at = session.is_on().then_some(now);
            other::read_image(form, Image { at, ..Image::default() }).into()
        }
        Purpose::Gap(None) => other::read_gap(form, Gap::default()).into(),
        Purpose::Conclusion(None) => other::read_conclusion(form, Conclusion::default()).into(),
        Purpose::Proposal(proposed) => other::read_conclusion(form, (**proposed).clone()).into(),
        _ => return Err(Refusal::Unknown(Id::default())),
    };
    Ok(vec![Intent::Add(entity)])
}

/// Returns the intents that make a theme of statements, which leave the themes they stood in.
fn new_theme(form: &DialogForm, session: &Session, deck: &Deck, evidence: &[Id]) -> Vec<Intent> {
    let new = Theme {
        id: Id::default(),
        aspect: other::aspect(session, deck, evidence),
        title: Line::default(),
        note: None,
        evidence: evidence.to_vec(),
    };
    let mut intents = other::unsorted(session, evidence, None);
    intents.push(Intent::Add(other::read_theme(form, new).into()));
    intents
}
