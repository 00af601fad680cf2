//! Proposes who stands too close to the school, with why, where the group says so.
//!
//! Where only some say so, or others object, it is no finding of the group.

use super::in_a_row::row_on;
use super::lived::{NOTES, one};
use super::voiced;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, one_line};
use crate::findings::propose::{NAMED, Proposal, is_now, repeated};
use crate::findings::sections::with::{self, by_reason};
use crate::say;
use crate::session::Partner;

pub(super) fn too_close(record: &SectionSource<'_>) -> Vec<Proposal> {
    // The claim says what stands on the map, also where only some spoke of the place.
    let agreed = |p: &Partner| match with::too_close_view(record, p) {
        with::TooCloseView::Marked => true,
        with::TooCloseView::OnlyMarked => p.experience.is_none(),
        with::TooCloseView::Of(_) | with::TooCloseView::Differing => false,
    };
    let such = record.such(|p| p.distance.too_close && is_now(p) && agreed(p));
    if such.is_empty() {
        return Vec::new();
    }
    let claim = full(&say!(record.words, "propose-too-close", names = record.told(&such)));
    let reasons = by_reason(&such, |p| p.distance.why.as_ref());
    let why = |(why, partners): &(String, Vec<&Partner>)| record.standing(why, partners, NAMED).text;
    let told: Vec<String> = reasons.iter().take(NOTES).map(why).collect();
    let found = one(
        record,
        "too-close",
        &such,
        format!("{claim} {}", told.join(" ")).trim(),
        11,
    );
    // Without a reason the words on one of whom it is not noted how it goes tell it.
    let open = such.iter().filter(|p| told.is_empty() && p.experience.is_none());
    let said = open
        .map(|p| match row_on(record, p) {
            row if row.is_empty() => voiced::said_of(record, p).into_iter().take(1).collect(),
            row => row,
        })
        .find(|said| !said.is_empty())
        .unwrap_or_default();
    let words: Vec<String> = said
        .iter()
        .map(|s| repeated::told(record, s, &one_line(&s.text)))
        .collect();
    // A mark that nobody explains is no finding of the group.
    if told.is_empty() && words.is_empty() {
        return Vec::new();
    }
    found.into_iter().map(|p| p.saying(words.clone())).collect()
}
