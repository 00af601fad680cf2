//! What several people said of one partner right behind one another is one exchange, whether or not the record says that views on it differ.
//!
//! A report prints such an exchange whole or not at all, so that no side stands without the other. Where the record says that views differ, a few
//! words belong to it as well; else two belong together who each say something and do not agree in so many words.

use std::collections::HashMap;

use super::contrasts::agree;
use super::heard::{HeardStatement, WHOLE};
use super::replies::same_voice;
use crate::findings::choosing::weight::Weights;
use crate::findings::statements::placed::{SaidOrder, is_same_place};
use crate::session::{Experience, Partner, Session, Statement, Topic, Voice};
use crate::text::Id;

/// Partners up to which words are about each of them.
const OF_EACH: usize = 2;
/// Words from which on somebody says something of a partner.
const SAYING: usize = 12;

/// What several people said of a partner in a row.
pub(super) struct ExchangedViews {
    /// The statements that stand or fall together, in the order in which they were said.
    pub together: Vec<Id>,
    /// Those of them that say something of their own.
    pub telling: Vec<Id>,
    /// The others of a long row: each is printed only with those.
    pub with_them: Vec<Id>,
}

/// Returns the rows of statements of several people about one partner: of a short one all stand or fall together, of a longer one the weightiest and
/// the weightiest of another voice.
pub(super) fn exchanged(
    session: &Session,
    heard: &[HeardStatement<'_>],
    weights: &Weights,
    order: &SaidOrder,
) -> Vec<ExchangedViews> {
    let divided: Vec<&Id> = session
        .partners
        .iter()
        .filter(|p| is_divided(p))
        .map(|p| &p.id)
        .collect();
    let spoken: Vec<&HeardStatement<'_>> = heard.iter().filter(|h| !h.is_bare).collect();
    let of_divided = |before: &Statement, now: &Statement| goes_with(before, now, &divided);
    let rows =
        spoken.chunk_by(|before, now| of_divided(before.statement, now.statement) || speaks_beside(before, now, order));
    let sorted = SortedUnder::of(session);
    let rows = rows.flat_map(|row| {
        let row: Vec<&Statement> = row.iter().map(|h| h.statement).collect();
        let parts = row.chunk_by(|one, other| of_divided(one, other) || sorted.are_alike(one, other, row.len()));
        parts.map(<[_]>::to_vec).collect::<Vec<_>>()
    });
    let ids = |all: &[&Statement]| all.iter().map(|s| s.id.clone()).collect();
    let parts = rows.filter(|row| several_voices(row)).map(|row| {
        let two = if row.len() > WHOLE {
            two_of(&row, weights)
        } else {
            row.clone()
        };
        let rest: Vec<&Statement> = row.into_iter().filter(|s| !two.iter().any(|t| t.id == s.id)).collect();
        ExchangedViews {
            telling: two.iter().filter(|s| says(s)).map(|s| s.id.clone()).collect(),
            together: ids(&two),
            with_them: ids(&rest),
        }
    });
    parts.collect()
}

/// Under which themes and gaps somebody sorted each statement.
struct SortedUnder<'a>(HashMap<&'a Id, Vec<&'a Id>>);

impl<'a> SortedUnder<'a> {
    fn of(session: &'a Session) -> Self {
        let themes = session.themes.iter().map(|theme| (&theme.id, &theme.evidence));
        let gaps = session.gaps.iter().map(|gap| (&gap.id, &gap.evidence));
        let mut sorted: HashMap<&Id, Vec<&Id>> = HashMap::new();
        for (under, evidence) in themes.chain(gaps) {
            for id in evidence {
                sorted.entry(id).or_default().push(under);
            }
        }
        Self(sorted)
    }

    /// Returns whether two statements of a row of so many stand under the same: of two, one may have been sorted alone.
    fn are_alike(&self, one: &Statement, other: &Statement, row: usize) -> bool {
        match (self.0.get(&one.id), self.0.get(&other.id)) {
            (Some(one), Some(other)) => one.iter().any(|id| other.contains(id)),
            (None, None) => true,
            _ => row == 2,
        }
    }
}

/// Returns whether somebody says something of one partner or two, in his own words.
fn says(said: &Statement) -> bool {
    let of_few = (1..=OF_EACH).contains(&said.about.len()) && said.speakers.len() == 1;
    of_few && said.voice == Voice::Verbatim && said.text.split_whitespace().nth(SAYING - 1).is_some()
}

/// Returns whether somebody says something of a partner right behind what another said of it, and does not agree in so many words.
fn speaks_beside(before: &HeardStatement<'_>, now: &HeardStatement<'_>, order: &SaidOrder) -> bool {
    let (one, other) = (before.statement, now.statement);
    let here = other.card.is_some() && is_same_place(other, one) && !same_voice(one, other);
    let shares = other.about.iter().any(|id| one.about.contains(id));
    here && shares && says(one) && says(other) && order.is_right_behind(other, one) && !agree(before, now)
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
    let spoken = |s: &Statement| s.about.len() <= OF_EACH && !s.speakers.is_empty();
    let shared = |id: &Id| divided.contains(&id) && before.about.contains(id);
    here && spoken(before) && spoken(now) && now.about.iter().any(shared)
}

fn several_voices(part: &[&Statement]) -> bool {
    part.first()
        .is_some_and(|first| part.iter().any(|s| !same_voice(first, s)))
}
