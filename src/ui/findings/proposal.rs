//! A proposed conclusion, as large as it fits, with what it rests on below it.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::inner;
use crate::app::OpenSession;
use crate::app::findings::thing;
use crate::findings::{Proposal, Rule};
use crate::say;
use crate::session::Conclusion;
use crate::ui::{Canvas, large, page};

/// Draws proposal `at`, its evidence from row `from` on.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, at: usize, from: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(proposal) = open.findings.proposals.get(at) else {
        return;
    };
    let (head, rest) = page::split_top(inner(area), if area.height < 16 { 1 } else { 3 });
    let number = at + 1;
    let title = say!(words, "proposal-title", n = number, all = open.findings.shown());
    page::row(
        canvas.buf,
        page::nth(head, head.height.saturating_sub(2)),
        &Line::styled(title, look.title),
    );
    let used = conclusion(canvas, rest, &proposal.text);
    let (_, below) = page::split_top(rest, used + 1);
    let lines = reasons(canvas, open, proposal, usize::from(below.width));
    let from = from.min(lines.len().saturating_sub(usize::from(below.height)));
    let keep = from..from + usize::from(below.height);
    page::scrolled(canvas.buf, below, &lines, keep, look.faint);
}

/// How many rows are left for what a proposal rests on, however large its words.
const BELOW: u16 = 9;

/// Returns the words, in large letters where they leave room for what they rest on; the rows used.
fn conclusion(canvas: &mut Canvas<'_>, area: Rect, text: &str) -> u16 {
    let look = canvas.look;
    let large = if !canvas.model.marks.is_full() {
        None
    } else {
        large::lines(text, area.width, area.height.saturating_sub(BELOW))
    };
    if let Some(lines) = large {
        return large::draw(canvas.buf, area, &lines, look.strong);
    }
    let width = usize::from(area.width).min(76);
    let lines = page::paragraph(text, width, Vec::new(), look.strong);
    let most = usize::from(area.height * 2 / 3).max(1);
    let shown = lines.get(..lines.len().min(most)).unwrap_or_default();
    page::rows(canvas.buf, area, shown);
    u16::try_from(shown.len()).unwrap_or(u16::MAX)
}

/// Returns the figures, the rule and the things it rests on.
fn reasons(canvas: &Canvas<'_>, open: &OpenSession, proposal: &Proposal, width: usize) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let mut lines = Vec::new();
    let bullet = |style| vec![Span::styled(" • ", style)];
    for measure in &proposal.measures {
        lines.extend(page::paragraph(measure, width, bullet(look.title), look.base));
    }
    if let Some(rule) = Rule::of(&Conclusion::from(proposal.clone())) {
        let rule = say!(words, "proposal-rule", rule = rule.describe(words));
        lines.extend(page::paragraph(&rule, width, vec![Span::raw("   ")], look.faint));
    }
    lines.push(Line::default());
    let title = say!(words, "rests-on-title", n = proposal.evidence.len());
    lines.push(Line::styled(title, look.title));
    for id in &proposal.evidence {
        let thing = thing(open, words, id);
        let detail = if thing.detail.is_empty() {
            String::new()
        } else {
            format!(" – {}", thing.detail)
        };
        let pieces = [(thing.text, look.base), (detail.trim().to_owned(), look.faint)];
        lines.extend(page::flow(&pieces, width, bullet(look.faint)).0);
    }
    lines
}
