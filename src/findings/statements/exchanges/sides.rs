//! Who takes opposite sides: what a side is about, and which two stand for all who take them.

use super::heard::{ExchangeSubject, HeardStatement};
use super::replies::same_voice;
use crate::findings::choosing::weight::Weights;
use crate::findings::statements::opposites::Stance;
use crate::session::{Session, Statement, Theme};
use crate::text::Id;

/// Returns what a side that somebody takes is about: the partners, where its sentence leaves no doubt which; else the theme it is evidence
/// for, or the thing itself.
pub(super) fn subjects(session: &Session, statement: &Statement, stance: &Stance) -> Vec<ExchangeSubject> {
    match statement.about.as_slice() {
        [only] => vec![ExchangeSubject::Partner(only.clone())],
        [] if stance.named => {
            let bears = |theme: &&Theme| theme.evidence.contains(&statement.id);
            let theme = session
                .themes
                .iter()
                .find(bears)
                .map(|theme| ExchangeSubject::Theme(theme.id.clone()));
            let thing = stance
                .axis
                .split_once(':')
                .map(|(_, thing)| ExchangeSubject::Thing(thing.to_owned()));
            theme.into_iter().chain(thing).collect()
        }
        several => {
            let said = crate::text::fold(&stance.sentence);
            let named = |id: &&Id| {
                session
                    .partner(id)
                    .is_some_and(|p| said.contains(&crate::text::fold(&p.name)))
            };
            let named: Vec<&Id> = several.iter().filter(named).collect();
            match named.as_slice() {
                [only] => vec![ExchangeSubject::Partner((*only).clone())],
                _ => Vec::new(),
            }
        }
    }
}

/// Returns two that take opposite sides and are not the same people, the weightiest of each side, in the order in which they were said.
pub(super) fn apart<'t, 'h, 'a>(
    taken: &'t [(&'h HeardStatement<'a>, &'h Stance)],
    weights: &Weights,
) -> Option<(TakenStance<'t, 'h, 'a>, TakenStance<'t, 'h, 'a>)> {
    let mut best: Option<(u32, usize, usize)> = None;
    for (at, (one, side)) in taken.iter().enumerate() {
        for (later, (other, against)) in taken.iter().enumerate().skip(at + 1) {
            let (a, b) = (one.statement, other.statement);
            let spoken = !a.speakers.is_empty() && !b.speakers.is_empty();
            let elsewhere = matches!((&side.within, &against.within), (Some(one), Some(other)) if one != other);
            if side.first == against.first || elsewhere || !spoken || same_voice(a, b) {
                continue;
            }
            let weight = weights.statement(&a.id) + weights.statement(&b.id);
            if best.is_none_or(|(most, ..)| weight > most) {
                best = Some((weight, at, later));
            }
        }
    }
    let (_, one, other) = best?;
    Some((taken.get(one)?, taken.get(other)?))
}

pub(super) type TakenStance<'t, 'h, 'a> = &'t (&'h HeardStatement<'a>, &'h Stance);
