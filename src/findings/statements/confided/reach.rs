//! How far a wish not to pass something on reaches: what somebody asked it of may stand in another statement than the wish.
//!
//! *Strike that* and *that is not for the minutes* tell nothing themselves: they are about what the same person said right before, or another one
//! where he said nothing there. *Put your pen down a moment* is about what the same person says next.

use super::asking::{announces, says_no_more};
use super::{Waiting, is_here};
use crate::session::Statement;

/// How many statements before a wish, or behind it, hold what it is about.
const NEAR: usize = 2;

/// Returns the places of the statements that a wish beside them is about. What somebody chose to be printed is none of them.
pub(super) fn asked_of(all: &[Statement], waiting: &Waiting) -> Vec<usize> {
    let wishes = all
        .iter()
        .enumerate()
        .filter(|(_, wish)| waiting.has(wish) && says_no_more(&wish.text));
    let found = wishes.filter_map(|(at, wish)| told_by(all, at, wish));
    found
        .filter(|at| all.get(*at).is_some_and(|told| told.print.is_none()))
        .collect()
}

/// Returns the place of what a wish that tells nothing itself is about.
fn told_by(all: &[Statement], at: usize, wish: &Statement) -> Option<usize> {
    let beside = |other: &usize| all.get(*other).is_some_and(|other| is_here(other, wish));
    let own = |other: &usize| {
        let speakers = all.get(*other).map(|other| &other.speakers);
        speakers.is_some_and(|all| all.iter().any(|speaker| wish.speakers.contains(speaker)))
    };
    let before = (at.saturating_sub(NEAR)..at).rev().filter(beside);
    let next = (at + 1..all.len().min(at + 1 + NEAR)).filter(beside);
    let (mut own_before, mut own_next) = (before.filter(own), next.filter(own));
    match announces(&wish.text) {
        true => own_next.next().or_else(|| own_before.next()),
        false => {
            let right_before = || at.checked_sub(1).filter(beside);
            own_before.next().or_else(|| own_next.next()).or_else(right_before)
        }
    }
}
