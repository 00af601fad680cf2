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

use crate::app::dialog::form::Form;
use crate::deck::Deck;
use crate::locale::Words;
use crate::session::{Conclusion, Entity, Gap, Image, Intent, Moment, Recording, Refusal, Session, Theme};
use crate::text::{Id, Line};

/// Returns the form for `purpose`, filled in with what the session says; `None` where what it is about is gone. `decks` are all there are:
/// the cards may have another language. A new session is no part of one and has a form of its own, `new_session`.
pub fn form(words: &Words, session: &Session, deck: &Deck, decks: &[Deck], purpose: &Purpose) -> Option<Form> {
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
        (Purpose::Partner(_), Some(Entity::Partner(p))) => partner::partner(words, session, deck, p),
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
    form: &Form,
    purpose: &Purpose,
    session: &Session,
    deck: &Deck,
    now: Moment,
) -> Result<Vec<Intent>, Refusal> {
    let gone = || Refusal::Unknown(purpose.id().cloned().unwrap_or_default());
    let old = match purpose.id() {
        Some(id) => Some(session.find(id).ok_or_else(gone)?.1),
        None => None,
    };
    let put = |item: Entity| {
        vec![if old.is_some() {
            Intent::Change(item)
        } else {
            Intent::Add(item)
        }]
    };
    Ok(match (purpose, old.clone()) {
        (Purpose::New | Purpose::Mask(_), _) => Vec::new(),
        (Purpose::School, _) => school::read_circumstances(form, session)?,
        (Purpose::Joined(_) | Purpose::Left(_), Some(Entity::Participant(old))) => {
            let at = time::read(form.get("time"), &old, purpose, session, now).unwrap_or_default();
            put(time::with(old, purpose, at).into())
        }
        (Purpose::Participant(_), Some(Entity::Participant(old))) => put(school::read_participant(form, old).into()),
        (Purpose::Participant(None), _) => school::read_participants(form, session, deck, now)?,
        (Purpose::Recording(_), Some(Entity::Recording(old))) => put(recording::read(form, old, session, now)?.into()),
        (Purpose::Recording(None), _) => put(recording::read(form, Recording::default(), session, now)?.into()),
        (Purpose::Partner(_), Some(Entity::Partner(old))) => put(partner::read_partner(form, &old).into()),
        (Purpose::Split(_), Some(Entity::Partner(old))) => vec![split::read(form, &old)],
        (Purpose::Tie(_), Some(Entity::Tie(old))) => put(tie::read_tie(form, old).into()),
        (Purpose::Connect(from, to), _) => put(tie::read_tie(form, tie::between(from, to)).into()),
        (Purpose::Image(_), Some(Entity::Image(old))) => put(other::read_image(form, old).into()),
        (Purpose::Image(None), _) => {
            let new = Image {
                at: session.is_on().then_some(now),
                ..Image::default()
            };
            put(other::read_image(form, new).into())
        }
        (Purpose::Gap(_), Some(Entity::Gap(old))) => put(other::read_gap(form, old).into()),
        (Purpose::Gap(None), _) => put(other::read_gap(form, Gap::default()).into()),
        (Purpose::Theme(_, _), Some(Entity::Theme(old))) => put(other::read_theme(form, old).into()),
        (Purpose::Theme(None, evidence), _) => {
            let new = Theme {
                id: Id::default(),
                aspect: other::aspect(session, deck, evidence),
                title: Line::default(),
                note: None,
                evidence: evidence.clone(),
            };
            let mut intents = other::unsorted(session, evidence, None);
            intents.extend(put(other::read_theme(form, new).into()));
            intents
        }
        (Purpose::Conclusion(_), Some(Entity::Conclusion(old))) => put(other::read_conclusion(form, old).into()),
        (Purpose::Conclusion(None), _) => put(other::read_conclusion(form, Conclusion::default()).into()),
        (Purpose::Proposal(proposed), _) => put(other::read_conclusion(form, (**proposed).clone()).into()),
        (Purpose::Excerpt(_), Some(Entity::Statement(old))) => put(other::read_excerpt(form, old).into()),
        _ => return Err(gone()),
    })
}
