//! The notes on the wall before they have a place: in round 1 under who wrote them, afterwards under their domain.

use super::step::InventoryStep;
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::say;
use crate::session::Partner;
use crate::text::Id;

/// Notes that hang together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteGroup {
    /// Whose or what.
    pub title: String,
    /// The same in few letters, where there is such a name.
    pub short: Option<String>,
    /// What may help a group that is still empty.
    pub hint: Option<String>,
    /// Whether the group is at work on it now.
    pub now: bool,
    /// The partners, in the order in which they were named; one of several domains hangs under each.
    pub ids: Vec<Id>,
}

/// Returns the notes in groups.
pub fn groups(open: &OpenSession, words: &Words) -> Vec<NoteGroup> {
    if open.map.step == InventoryStep::Alone {
        by_writer(open, words)
    } else {
        by_domain(open, words)
    }
}

fn by_writer(open: &OpenSession, words: &Words) -> Vec<NoteGroup> {
    let session = &open.session;
    let of = |keep: &dyn Fn(&Partner) -> bool| -> Vec<Id> {
        session
            .partners
            .iter()
            .filter(|p| keep(p))
            .map(|p| p.id.clone())
            .collect()
    };
    let known = |p: &Partner| p.by.iter().any(|by| session.participant(by).is_some());
    let writer = |(n, who): (usize, &crate::session::Participant)| NoteGroup {
        title: session.function_apart(who),
        short: None,
        hint: None,
        now: n == open.map.turn,
        ids: of(&|p| p.by.contains(&who.id)),
    };
    let mut groups: Vec<NoteGroup> = session.participants.iter().enumerate().map(writer).collect();
    let rest = of(&|p| !known(p));
    if !rest.is_empty() {
        groups.push(NoteGroup {
            title: say!(words, "notes-together"),
            ids: rest,
            ..NoteGroup::default()
        });
    }
    groups
}

fn by_domain(open: &OpenSession, words: &Words) -> Vec<NoteGroup> {
    let partners = &open.session.partners;
    let ids = |keep: &dyn Fn(&Partner) -> bool| partners.iter().filter(|p| keep(p)).map(|p| p.id.clone()).collect();
    let waiting = NoteGroup {
        title: say!(words, "map-no-domain"),
        now: true,
        ids: ids(&|p| p.domains.is_empty() && !p.is_internal()),
        ..NoteGroup::default()
    };
    // Who stands in the school needs no domain.
    let inside = NoteGroup {
        title: say!(words, "notes-inside"),
        ids: ids(&|p| p.domains.is_empty() && p.is_internal()),
        ..NoteGroup::default()
    };
    let domains = open.deck.map.domains.iter().map(|domain| NoteGroup {
        title: domain.title.to_string(),
        short: Some(domain.short.to_string()),
        hint: domain.hint.as_ref().map(ToString::to_string),
        now: false,
        ids: ids(&|p| p.domains.contains(&domain.id)),
    });
    let some = |group: NoteGroup| (!group.ids.is_empty()).then_some(group);
    some(waiting).into_iter().chain(domains).chain(some(inside)).collect()
}

/// Returns the partner an arrow leads to: up and down from note to note, left and right from group to group.
pub(super) fn beyond(groups: &[NoteGroup], selected: Option<&Id>, direction: crate::map::MapDirection) -> Option<Id> {
    use crate::map::MapDirection::{Down, Left, Right, Up};
    let at = groups.iter().enumerate().find_map(|(g, group)| {
        let n = group.ids.iter().position(|id| Some(id) == selected)?;
        Some((g, n))
    });
    let first = |mut groups: std::slice::Iter<'_, NoteGroup>| groups.find_map(|group| group.ids.first()).cloned();
    let Some((g, n)) = at else {
        return first(groups.iter());
    };
    let (before, after) = groups.split_at(g);
    match direction {
        Up if n > 0 => groups.get(g)?.ids.get(n - 1).cloned(),
        Up => before.iter().rev().find_map(|group| group.ids.last()).cloned(),
        Down => match groups.get(g)?.ids.get(n + 1) {
            Some(id) => Some(id.clone()),
            None => first(after.get(1..)?.iter()),
        },
        Left => before.iter().rev().find_map(|group| group.ids.first()).cloned(),
        Right => first(after.get(1..)?.iter()),
    }
}
