//! What several people said of one partner right after one another: such a row is told whole, so that no voice in it is left out.
//!
//! Reads order and speakers; no word of what was said.

use super::subjects;
use crate::findings::SectionSource;
use crate::findings::propose::wording::held::asks_alone;
use crate::findings::propose::wording::reported::is_hearsay;
use crate::findings::propose::wording::tone::SaidTone;
use crate::findings::statements::replies::stands_alone;
use crate::session::{Partner, Statement};
use crate::text::Id;

/// How many statements a row has, and how many words in all.
const ROW: std::ops::RangeInclusive<usize> = 2..=4;
const WORDS: usize = 110;
/// About how many partners a statement may be.
const ABOUT: usize = 2;

/// Returns the longest row of statements on a partner by several people, in the order of noting; none where there is no such row. What says what
/// learning together is stands in none.
pub(super) fn row_on<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    row_of(record, partner, |s| !subjects::defines(record, s))
}

/// Returns the longest such row of statements that `may` stand in it.
pub(super) fn row_of<'a>(
    record: &SectionSource<'a>,
    partner: &Partner,
    may: impl Fn(&Statement) -> bool,
) -> Vec<&'a Statement> {
    let of_it = |s: &Statement| s.about.len() <= ABOUT && s.about.contains(&partner.id) && !s.speakers.is_empty();
    let fits = |s: &Statement| {
        // What others say is no voice in the row.
        of_it(s) && !is_hearsay(&s.text) && s.print != Some(false) && subjects::is_talk(record, s) && may(s)
    };
    let goes_on = |one: &Statement, next: &Statement| one.card == next.card && one.question == next.question;
    let all = record.session.statements.as_slice();
    let rows = all.chunk_by(|one, next| fits(one) && fits(next) && goes_on(one, next));
    let whole = |row: &&[Statement]| ROW.contains(&row.len()) && row.iter().all(fits) && is_whole(record, row);
    // Of equals the one that was said first.
    let best = rows.filter(whole).min_by_key(|row| std::cmp::Reverse(row.len()));
    best.map(|row| row.iter().collect()).unwrap_or_default()
}

/// Returns whether several people speak in a row, few words in all, and the first hangs on nothing before it.
fn is_whole(record: &SectionSource<'_>, row: &[Statement]) -> bool {
    let words: usize = row.iter().map(|s| s.text.split_whitespace().count()).sum();
    let mut telling = row.iter().filter(|s| !asks_alone(&s.text));
    let first = telling.next();
    let voices = first.is_some_and(|first| telling.any(|s| s.speakers != first.speakers));
    // Beside what was so long ago one complaint bears no row.
    let now: Vec<&Statement> = row.iter().filter(|s| !record.speech(s).long_ago).collect();
    let laments = matches!(now.as_slice(), [only] if record.speech(only).tone == SaidTone::Poor);
    voices && !laments && words <= WORDS && row.first().is_some_and(|first| begins(record, first))
}

fn begins(record: &SectionSource<'_>, first: &Statement) -> bool {
    stands_alone(record, first) || record.exchanges.first_of(&first.id) == &first.id
}

/// Returns whether all of these statements are in a row.
pub(super) fn holds(row: &[&Statement], ids: &[&Id]) -> bool {
    !row.is_empty() && ids.iter().all(|id| row.iter().any(|s| s.id == **id))
}
