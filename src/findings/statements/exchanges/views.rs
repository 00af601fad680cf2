//! Where the record says that views on a partner differ: what several people said of it, one after another, is one exchange.
//!
//! A report prints such an exchange whole or not at all, so that no side stands without the other. Reads no word of what was said.

use super::heard::{HeardStatement, WHOLE};
use super::replies::same_voice;
use crate::findings::choosing::weight::Weights;
use crate::findings::statements::placed::is_same_place;
use crate::session::{Experience, Partner, Session, Statement, Topic};
use crate::text::Id;

/// Partners up to which words are about each of them.
const OF_EACH: usize = 2;

/// What several people said of a partner in a row.
pub(super) struct DifferingViews {
    /// The statements that stand or fall together, in the order in which they were said.
    pub together: Vec<Id>,
    /// The others of a long row: each is printed only with those.
    pub with_them: Vec<Id>,
}

/// Returns the rows of statements about partners on whom views differ: of a short one all stand or fall together, of a longer one the weightiest
/// and the weightiest of another voice.
pub(super) fn differing(session: &Session, heard: &[HeardStatement<'_>], weights: &Weights) -> Vec<DifferingViews> {
    let divided: Vec<&Id> = session
        .partners
        .iter()
        .filter(|p| is_divided(p))
        .map(|p| &p.id)
        .collect();
    if divided.is_empty() {
        return Vec::new();
    }
    let of = |s: &Statement| s.about.len() <= OF_EACH && s.about.iter().any(|id| divided.contains(&id));
    let mut runs: Vec<Vec<&Statement>> = Vec::new();
    let mut before: Option<&Statement> = None;
    for statement in heard.iter().filter(|h| !h.is_bare).map(|h| h.statement) {
        if of(statement) && !statement.speakers.is_empty() {
            match runs.last_mut() {
                Some(run) if before.is_some_and(|b| goes_with(b, statement, &divided)) => run.push(statement),
                _ => runs.push(vec![statement]),
            }
        }
        before = Some(statement);
    }
    let ids = |all: &[&Statement]| all.iter().map(|s| s.id.clone()).collect();
    let parts = runs.into_iter().filter(|run| several_voices(run)).map(|run| {
        let two = if run.len() > WHOLE {
            two_of(&run, weights)
        } else {
            run.clone()
        };
        let rest: Vec<&Statement> = run.into_iter().filter(|s| !two.iter().any(|t| t.id == s.id)).collect();
        DifferingViews {
            together: ids(&two),
            with_them: ids(&rest),
        }
    });
    parts.collect()
}

/// Returns the weightiest of a run and the weightiest by somebody else, in the order in which they were said. What says how it goes comes before
/// what tells something else.
fn two_of<'s>(run: &[&'s Statement], weights: &Weights) -> Vec<&'s Statement> {
    let mut ordered = run.to_vec();
    let lived = |s: &Statement| matches!(s.of, Some(Topic::Experience | Topic::Distance));
    ordered.sort_by_key(|s| {
        let weight = weights.statement(&s.id);
        (std::cmp::Reverse((lived(s), weight)), s.text.len(), s.id.clone())
    });
    let first = ordered.first().copied();
    let other = ordered
        .iter()
        .copied()
        .find(|s| first.is_some_and(|first| !same_voice(first, s)));
    let two: Vec<&Id> = first.into_iter().chain(other).map(|s| &s.id).collect();
    run.iter().copied().filter(|s| two.contains(&&s.id)).collect()
}

/// Returns whether the record says that a partner is seen in different ways, or that it is hard with it.
fn is_divided(partner: &Partner) -> bool {
    let lived = matches!(partner.experience, Some(Experience::Mixed | Experience::Negative));
    lived || !partner.distance.views.is_empty()
}

/// Returns whether a statement goes on about such a partner right behind another at one card.
fn goes_with(before: &Statement, now: &Statement, divided: &[&Id]) -> bool {
    let here = now.card.is_some() && is_same_place(now, before);
    let shared = |id: &&Id| divided.contains(id) && before.about.contains(id);
    here && before.about.len() <= OF_EACH && !before.speakers.is_empty() && now.about.iter().any(|id| shared(&id))
}

fn several_voices(part: &[&Statement]) -> bool {
    part.first()
        .is_some_and(|first| part.iter().any(|s| !same_voice(first, s)))
}
