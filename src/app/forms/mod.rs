//! The forms of kring: what each asks, and what its answers mean.
//!
//! Every field of the record that has no key of its own is set here. A form answers with intents and changes no session; `fill` has them
//! carried out.

mod draft;
pub(super) mod fill;
mod other;
mod partner;
mod people;
mod recording;
mod school;
mod split;
mod tie;
mod time;

use partner::misread;
use school::{new_session, read_new};

use serde::{Deserialize, Serialize};

use super::form::{Field, Form};
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{
    ALL, Conclusion, Entity, Gap, Image, Intent, Moment, Recording, Refusal, Session, Speaker, Theme, Viewer,
};
use crate::text::{Id, Line};

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A new session.
    New,
    /// The school and the circumstances of this session.
    School,
    /// A new participant, or this one.
    Participant(Option<Id>),
    /// When this participant came, if later than the start.
    Joined(Id),
    /// When this participant left, if before the end.
    Left(Id),
    /// A new sound recording, or this one.
    Recording(Option<Id>),
    /// This partner.
    Partner(Id),
    /// Two partners, made of this one.
    Split(Id),
    /// This tie.
    Tie(Id),
    /// A new tie between these two.
    Connect(Id, Id),
    /// A new image, or this one.
    Image(Option<Id>),
    /// A new gap, or this one.
    Gap(Option<Id>),
    /// A new theme, or this one; made from these statements.
    Theme(Option<Id>, Vec<Id>),
    /// A new conclusion, or this one.
    Conclusion(Option<Id>),
    /// A proposed conclusion, in words of one's own.
    Proposal(Box<Conclusion>),
    /// The words of a statement as they are printed.
    Excerpt(Id),
    /// A name to be masked: this one, or one that is still to be typed.
    Mask(Line),
}

impl Purpose {
    /// Returns the thing it is about, where there is one already.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Recording(id)
            | Self::Participant(id)
            | Self::Image(id)
            | Self::Gap(id)
            | Self::Theme(id, _)
            | Self::Conclusion(id) => id.as_ref(),
            Self::Partner(id)
            | Self::Split(id)
            | Self::Tie(id)
            | Self::Excerpt(id)
            | Self::Joined(id)
            | Self::Left(id) => Some(id),
            Self::New | Self::School | Self::Connect(..) | Self::Proposal(_) | Self::Mask(_) => None,
        }
    }
}

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
            let mut intents = super::findings::unsorted(session, evidence, None);
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

/// Returns a choice among the words of one field of the record; their labels are the messages `choice-<field>-<word>`.
fn vocabulary(words: &Words, field: &str, ids: &[&str], chosen: Option<&str>) -> Field {
    let choices = ids
        .iter()
        .map(|id| ((*id).to_owned(), words.get(&format!("choice-{field}-{id}"))))
        .collect();
    Field::one(field, words.get(&format!("field-{field}")), choices, chosen)
}

/// Returns the choice `yes` or `no`.
fn yes_no(words: &Words, field: &str, yes: bool) -> Field {
    let choices = vec![
        ("no".to_owned(), say!(words, "no")),
        ("yes".to_owned(), say!(words, "yes")),
    ];
    Field::one(
        field,
        words.get(&format!("field-{field}")),
        choices,
        Some(if yes { "yes" } else { "no" }),
    )
}

fn line(words: &Words, field: &str, text: Option<&str>) -> Field {
    Field::line(field, words.get(&format!("field-{field}")), text.unwrap_or_default())
}

fn lines(words: &Words, field: &str, text: Option<&str>) -> Field {
    Field::text(field, words.get(&format!("field-{field}")), text.unwrap_or_default())
}

/// Returns everyone whose view can be told apart: the group, the roles, the participants.
pub(super) fn viewers(words: &Words, session: &Session, deck: &Deck, with_all: bool) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if with_all {
        all.push((ALL.to_owned(), say!(words, "viewer-all")));
    }
    all.extend(
        deck.map
            .roles
            .iter()
            .map(|role| (role.id.to_string(), role.title.to_string())),
    );
    all.extend(
        session
            .participants
            .iter()
            .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function))),
    );
    let functions = functions(session);
    all.extend(functions.into_iter().map(|who| {
        let label = say!(words, "viewer-function", function = who.function().unwrap_or_default());
        (who.to_string(), label)
    }));
    all
}

/// Returns the functions that several participants bear, and those that a partner is marked for.
fn functions(session: &Session) -> std::collections::BTreeSet<Viewer> {
    let people = &session.participants;
    let borne = |function: &str| people.iter().filter(|p| *p.function == *function).count() > 1;
    let shared = people
        .iter()
        .filter(|p| borne(&p.function))
        .map(|p| Viewer::of_function(&p.function));
    let keys = |p: &'_ crate::session::Partner| -> Vec<Viewer> {
        p.importance.by.keys().chain(p.distance.views.keys()).cloned().collect()
    };
    let marked = session
        .partners
        .iter()
        .flat_map(keys)
        .filter(|who| who.function().is_some());
    shared.chain(marked).collect()
}

fn speaker_field(words: &Words, session: &Session, speakers: &[Speaker]) -> Field {
    let mut choices: Vec<(String, String)> = session
        .participants
        .iter()
        .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function)))
        .collect();
    for speaker in speakers {
        if let Speaker::Function(function) = speaker {
            choices.push((function.to_string(), function.to_string()));
        }
    }
    Field::many("speakers", say!(words, "field-speakers"), choices, |id| {
        speakers.iter().any(|s| Line::from(s.clone()) == *id)
    })
}
