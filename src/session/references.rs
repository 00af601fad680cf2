//! Which ids the entities of a session name, each with its field and with what it must be the id of.
//!
//! Says only what is named. Whether it exists is for `check` to say.

use super::entity::EntityRef;
use super::{Gap, Partner, Speaker, Statement, UNKNOWN_RING, Viewer};
use crate::text::Id;

/// What an id that an entity names must be the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReferenceTarget<'a> {
    /// A participant of the session.
    Participant,
    /// A partner of the session.
    Partner,
    /// A partner of the session, or its school.
    PartnerOrSchool,
    /// What a finding may rest on: any entity of the session but a memo, or a cue of the sound.
    Evidence,
    /// A member check of the session.
    Check,
    /// Whose view it is: a participant of the session, a role of the deck, a function, or all.
    Viewer(&'a Viewer),
    /// A role of the deck.
    Role,
    /// A card of the deck.
    Card,
    /// A question of the deck.
    Question,
    /// A domain of the deck's map.
    Domain,
    /// A ring of the deck's map.
    Ring,
}

/// One id that an entity names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct IdReference<'a> {
    /// The field below the entity, such as `about[2]`.
    pub path: String,
    /// The id as it stands there.
    pub id: Id,
    /// What it must be the id of.
    pub target: ReferenceTarget<'a>,
}

impl<'a> IdReference<'a> {
    fn new(path: impl Into<String>, id: &Id, target: ReferenceTarget<'a>) -> Self {
        Self {
            path: path.into(),
            id: id.clone(),
            target,
        }
    }
}

impl<'a> EntityRef<'a> {
    /// Returns every id that this entity names, in the order of its fields.
    pub(super) fn references(&self) -> Vec<IdReference<'a>> {
        match self {
            Self::Participant(p) => one("role", p.role.as_ref(), ReferenceTarget::Role),
            Self::Statement(s) => of_statement(s),
            Self::Partner(p) => of_partner(p),
            Self::Tie(t) => vec![
                IdReference::new("from", &t.from, ReferenceTarget::PartnerOrSchool),
                IdReference::new("to", &t.to, ReferenceTarget::PartnerOrSchool),
            ],
            Self::Theme(t) => several("evidence", &t.evidence, ReferenceTarget::Evidence),
            Self::Gap(g) => of_gap(g),
            Self::Image(i) => [
                of_speakers(&i.speakers),
                one("question", i.question.as_ref(), ReferenceTarget::Question),
            ]
            .concat(),
            Self::Conclusion(c) => several("evidence", &c.evidence, ReferenceTarget::Evidence),
            Self::Remark(r) => vec![IdReference::new("check", &r.check, ReferenceTarget::Check)],
            Self::Memo(_) | Self::Recording(_) | Self::Check(_) | Self::Version(_) => Vec::new(),
        }
    }
}

fn of_statement(statement: &Statement) -> Vec<IdReference<'static>> {
    [
        of_speakers(&statement.speakers),
        several("about", &statement.about, ReferenceTarget::Partner),
        one("card", statement.card.as_ref(), ReferenceTarget::Card),
        one("question", statement.question.as_ref(), ReferenceTarget::Question),
    ]
    .concat()
}

fn of_gap(gap: &Gap) -> Vec<IdReference<'static>> {
    [
        several("about", &gap.about, ReferenceTarget::Partner),
        several("evidence", &gap.evidence, ReferenceTarget::Evidence),
    ]
    .concat()
}

fn of_partner(partner: &Partner) -> Vec<IdReference<'_>> {
    let distance = &partner.distance;
    let mut found: Vec<IdReference<'_>> = [
        one("part_of", partner.part_of.as_ref(), ReferenceTarget::Partner),
        several("by", &partner.by, ReferenceTarget::Participant),
        several("domains", &partner.domains, ReferenceTarget::Domain),
        one("distance.ring", distance.ring.as_ref(), ReferenceTarget::Ring),
        one(
            "distance.was",
            distance.was.as_ref().filter(|id| ***id != *UNKNOWN_RING),
            ReferenceTarget::Ring,
        ),
    ]
    .concat();
    for (who, ring) in &distance.views {
        let path = format!("distance.views.{who}");
        found.push(IdReference::new(
            path.clone(),
            &Id::new(who),
            ReferenceTarget::Viewer(who),
        ));
        found.push(IdReference::new(path, ring, ReferenceTarget::Ring));
    }
    let important = partner.importance.by.keys();
    found.extend(important.map(|who| {
        IdReference::new(
            format!("importance.by.{who}"),
            &Id::new(who),
            ReferenceTarget::Viewer(who),
        )
    }));
    found
}

fn of_speakers(speakers: &[Speaker]) -> Vec<IdReference<'static>> {
    let numbered = speakers.iter().enumerate();
    numbered
        .filter_map(|(at, speaker)| match speaker {
            Speaker::Participant(id) => Some(IdReference::new(
                format!("speakers[{at}]"),
                id,
                ReferenceTarget::Participant,
            )),
            _ => None,
        })
        .collect()
}

fn one(field: &str, id: Option<&Id>, target: ReferenceTarget<'static>) -> Vec<IdReference<'static>> {
    id.map(|id| IdReference::new(field, id, target)).into_iter().collect()
}

fn several(field: &str, ids: &[Id], target: ReferenceTarget<'static>) -> Vec<IdReference<'static>> {
    let numbered = ids.iter().enumerate();
    numbered
        .map(|(at, id)| IdReference::new(format!("{field}[{at}]"), id, target))
        .collect()
}

/// Returns whether an id is that of a cue: `u0412`.
pub fn is_cue(id: &Id) -> bool {
    matches!(id.numbered(), Some(('u', _)))
}

/// Returns the cues of the sound among some ids.
pub(super) fn cues(ids: &[Id]) -> Vec<Id> {
    ids.iter().filter(|id| is_cue(id)).cloned().collect()
}
