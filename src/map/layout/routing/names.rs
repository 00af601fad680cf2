//! Names that give way to a tie: which part of them can, and how they are cut.

use super::line::RouteCell;
use crate::map::scene::{Item, NameForm, Run};
use crate::text::shorten;

/// Cells that are left at least of a name that gives way, with the space behind them.
const KEPT: u16 = 4;

/// Returns whether the name of a partner runs to the left of its mark.
fn runs_left(item: &Item) -> bool {
    item.lines.first().is_some_and(|run| run.col < item.at.0)
}

/// Returns the columns of a line of a name that can give way: all but those nearest its mark.
pub(super) fn rest(item: &Item, run: &Run) -> std::ops::Range<u16> {
    let end = run.col.saturating_add(run.width());
    match runs_left(item) {
        true => run.col..end.saturating_sub(KEPT).max(run.col),
        false => run.col.saturating_add(KEPT).min(end)..end,
    }
}

/// Cuts a name so that nothing of it stands in a cell or beyond, seen from its mark.
pub(super) fn cut(item: &mut Item, (col, row): RouteCell, ascii: bool) {
    let left = runs_left(item);
    let mark = if ascii { ".." } else { "…" };
    for run in item.lines.iter_mut().filter(|run| run.row == row) {
        let end = run.col.saturating_add(run.width());
        if !(run.col..end).contains(&col) {
            continue;
        }
        let room = if left { end - col } else { col - run.col }.saturating_sub(1 + u16::from(left));
        run.text = shorten(&run.text, usize::from(room), mark);
        if left {
            run.col = end.saturating_sub(run.width());
        }
    }
    item.form = NameForm::Short;
}
