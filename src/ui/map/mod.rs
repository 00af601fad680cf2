//! The map: the picture, the list beside it or the table, and at the foot what to do now and the line for names.

mod figures;
mod keys;
mod list;
mod notes;
mod picture;
mod table;

pub(super) use figures::draw as figures;
pub(super) use keys::keys;
pub(super) use picture::grid;

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::{Canvas, page};
use crate::app::OpenSession;
use crate::app::map::{self, InventoryStep, Show};
use crate::locale::Words;
use crate::say;
use crate::session::{Partner, Session, Tie};
use crate::text::{self, Id};

/// Draws the map.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let columns = canvas.model.size.0;
    let area = question(canvas, area, open);
    let (body, low) = page::split_bottom(area, map::foot(canvas.model, open.map.step));
    match open.map.show {
        Show::Table => table::draw(canvas, body, open),
        Show::Notes => notes::draw(canvas, body, open),
        show => {
            let (left, right) = page::split_left(body, map::beside(columns, show));
            list::draw(canvas, left, open);
            picture::draw(canvas, right, open);
        }
    }
    foot(canvas, low, open);
}

/// Draws the main question of the card where it has rows of its own. What is left below.
fn question(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) -> Rect {
    let rows = map::question_rows(canvas.model, open);
    let (top, rest) = page::split_top(area, u16::try_from(rows.len()).unwrap_or(0));
    for (at, row) in (0..).zip(rows) {
        let line = Line::styled(row, canvas.look.strong);
        page::row(canvas.buf, page::inset(page::nth(top, at), 1), &line);
    }
    rest
}

/// Draws the picture on the whole screen, and one line: what was last said, else the line for names.
pub(super) fn fill(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (body, line) = page::split_bottom(area, 1);
    picture::draw(canvas, body, open);
    match &canvas.model.notice {
        Some(notice) => {
            let style = if notice.warning {
                canvas.look.bad
            } else {
                canvas.look.good
            };
            let text = text::shorten(&notice.text, usize::from(area.width).saturating_sub(2), "…");
            page::row(canvas.buf, page::inset(line, 1), &Line::styled(text, style));
        }
        None => input(canvas, page::inset(line, 1), open),
    }
}

/// How many cells of the line stay between the title of a step and how far the group is.
const LINE_BETWEEN: usize = 2;

/// Draws what to do now and how far the group is, what is chosen or offered, and the line. A low screen has two rows for all of it.
fn foot(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, ascii) = (canvas.look, canvas.model.marks.is_ascii());
    let (mut above, line) = page::split_bottom(area, 1);
    if map::lists_absences(canvas.model.size.1, open.map.step) {
        let (rest, row) = page::split_bottom(above, 1);
        above = rest;
        absences(canvas, page::inset(row, 1), open);
    }
    let guide = map::guide(open, canvas.model.words);
    if above.height >= 3 {
        page::rule(canvas.buf, above, ascii, look.faint);
        let head = format!(" {}/{} {} ", guide.number, InventoryStep::ALL.len(), guide.title);
        let rule = page::nth(above, 0);
        let row = page::inset(rule, 2);
        // What follows the title is told as far as it fits with a piece of the line between them.
        let room = usize::from(row.width).saturating_sub(text::cells(&head) + LINE_BETWEEN + 2);
        let progress = beginning(&guide.progress, room);
        page::row(canvas.buf, row, &Line::styled(head, look.title));
        right(canvas, row, Span::styled(format!(" {progress} "), look.faint));
        let (_, below) = page::split_top(above, 1);
        asked(canvas, page::inset(below, 3), &guide.sentence, Vec::new(), open);
    } else {
        low_foot(canvas, page::inset(above, 1), &guide, open);
    }
    input(canvas, page::inset(line, 1), open);
}

/// Draws what was noted as missing, partners at the left and words at the right, the latest of each in sight.
fn absences(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let (wished, gaps) = map::absences(open);
    if wished.is_empty() && gaps.is_empty() {
        let none = Line::styled(say!(words, "missing-none"), look.faint);
        return page::row(canvas.buf, area, &none);
    }
    let half = match (wished.is_empty(), gaps.is_empty()) {
        (false, false) => area.width / 2,
        (true, _) => 0,
        _ => area.width,
    };
    let (left, right) = page::split_left(area, half);
    let heads = [say!(words, "missing-list-wished"), say!(words, "missing-list")];
    for ((place, items), head) in [(left, wished), (right, gaps)].into_iter().zip(heads) {
        let room = usize::from(place.width).saturating_sub(text::cells(&head) + 3);
        let shown = Span::styled(latest(&items, room), look.base);
        page::row(
            canvas.buf,
            place,
            &Line::from(vec![Span::styled(format!("{head} "), look.title), shown]),
        );
    }
}

/// Returns as many of these as fit in `room` cells, the last ones, with a mark where more stand before them.
fn latest(items: &[String], room: usize) -> String {
    let mut shown = String::new();
    for (at, item) in items.iter().enumerate().rev() {
        let longer = match shown.is_empty() {
            true => text::shorten(item, room.saturating_sub(2), "…"),
            false => format!("{item} · {shown}"),
        };
        if text::cells(&longer) + 2 > room && !shown.is_empty() {
            return format!("… {shown}");
        }
        shown = longer;
        if at == 0 {
            break;
        }
    }
    shown
}

/// Draws what is asked now, wholly or with a mark where it is cut, and below it what is known of the chosen partner where a row is left.
/// Returns the cells used of the last row.
fn asked(canvas: &mut Canvas<'_>, area: Rect, sentence: &str, first: Vec<Span<'static>>, open: &OpenSession) -> usize {
    let (look, width) = (canvas.look, usize::from(area.width));
    let height = usize::from(area.height);
    let mut rows = page::paragraph(sentence, width, first.clone(), look.strong);
    let mut shown = sentence;
    // As much as the rows hold, less a word or more, until the mark fits behind it.
    while rows.len() > height {
        let Some((head, _)) = shown.trim_end().rsplit_once(' ') else {
            rows.truncate(height);
            break;
        };
        shown = head;
        rows = page::paragraph(&format!("{shown} …"), width, first.clone(), look.strong);
    }
    if rows.len() < height
        && let Some(about) = about(canvas, open, width)
    {
        rows.resize(height - 1, Line::default());
        rows.push(about);
    }
    page::rows(canvas.buf, area, &rows);
    if rows.len() < height {
        0
    } else {
        rows.last().map_or(0, Line::width)
    }
}

/// Draws what is known of the chosen partner in the row of what was last said, where the foot has no row for it.
pub(super) fn beside_keys(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let width = usize::from(area.width).saturating_sub(4);
    if map::foot(canvas.model, open.map.step) < 4
        && let Some(about) = about(canvas, open, width)
    {
        page::row(canvas.buf, page::inset(area, 1), &about);
    }
}

/// Draws the foot of a low screen: what to do now; how far the group is where room is left.
fn low_foot(canvas: &mut Canvas<'_>, area: Rect, guide: &map::StepGuide, open: &OpenSession) {
    let look = canvas.look;
    let number = Span::styled(format!("{}/{} ", guide.number, InventoryStep::ALL.len()), look.title);
    let used = asked(canvas, area, &guide.sentence, vec![number], open);
    let room = usize::from(area.width).saturating_sub(used + 2);
    if room >= 12 {
        let progress = beginning(&guide.progress, room);
        let last = page::nth(area, area.height.saturating_sub(1));
        right(canvas, last, Span::styled(progress, look.faint));
    }
}

/// Returns as many of a text's parts, set apart by dots, as fit in `room` cells; where not even the first does, its beginning.
fn beginning(whole: &str, room: usize) -> String {
    let mut shown = whole;
    while text::cells(shown) > room {
        match shown.rsplit_once(" · ") {
            Some((head, _)) => shown = head,
            None => return text::shorten(shown, room, "…"),
        }
    }
    shown.to_owned()
}

/// Writes at the right end of a row.
fn right(canvas: &mut Canvas<'_>, area: Rect, span: Span<'_>) {
    let width = u16::try_from(span.width()).unwrap_or(u16::MAX).min(area.width);
    let place = Rect {
        x: area.right() - width,
        width,
        ..area
    };
    page::row(canvas.buf, place, &Line::from(span));
}

/// Returns how far the map has grown, and which partner came last.
fn growing(canvas: &Canvas<'_>, open: &OpenSession, shown: usize, width: usize) -> Line<'static> {
    let (look, words) = (canvas.look, canvas.model.words);
    let partners = &open.session.partners;
    let latest = shown.checked_sub(1).and_then(|at| partners.get(at));
    let name = latest.map(|p| p.name.to_string()).unwrap_or_default();
    let count = say!(words, "growth-count", shown = shown, all = partners.len(), name = name);
    let help = format!("  {}", say!(words, "growth-help"));
    let count = text::shorten(&count, width.saturating_sub(text::cells(&help)), "…");
    Line::from(vec![Span::styled(count, look.strong), Span::styled(help, look.faint)])
}

/// Returns what the line can be completed with, else how the playback stands, else what is known of the chosen partner.
fn about(canvas: &Canvas<'_>, open: &OpenSession, width: usize) -> Option<Line<'static>> {
    let look = canvas.look;
    let offers = map::offers(open);
    if !offers.is_empty() {
        return Some(offered(canvas, &offers, width));
    }
    if let Some(playback) = &open.map.playback {
        return Some(growing(canvas, open, playback.shown, width));
    }
    let partner = open.map.selected.as_ref().and_then(|id| open.session.partner(id))?;
    let name = open.session.name_apart(&open.deck.map, partner);
    let name = text::shorten(&name, width / 2, "…");
    let room = width.saturating_sub(text::cells(&name) + 4);
    let rest = text::shorten(&facts(canvas.model.words, open, partner, room), room, "…");
    Some(Line::from(vec![
        Span::styled(format!("▸ {name}"), look.strong),
        Span::styled(format!("  {rest}"), look.base),
    ]))
}

fn offered(canvas: &Canvas<'_>, offers: &[map::Offer], width: usize) -> Line<'static> {
    let look = canvas.look;
    let (mut spans, mut used) = (Vec::new(), 0);
    for (n, offer) in offers.iter().enumerate() {
        let (label, style) = if n == 0 {
            (format!("Tab {}", offer.label), look.key)
        } else {
            (format!("  {}", offer.label), look.base)
        };
        used += text::cells(&label);
        if used > width {
            break;
        }
        spans.push(Span::styled(label, style));
    }
    Line::from(spans)
}

/// Returns the names of whom a partner is tied to; the school by its code.
fn tied_to(session: &Session, partner: &Partner) -> Vec<String> {
    let other = |tie: &Tie| match () {
        () if tie.from == partner.id => Some(tie.to.clone()),
        () if tie.to == partner.id => Some(tie.from.clone()),
        () => None,
    };
    let name = |id: Id| match session.partner(&id) {
        Some(partner) => partner.name.to_string(),
        None => session.school.code.to_string(),
    };
    session.ties.iter().filter_map(other).map(name).collect()
}

/// Returns what is known of a partner, in a row: place, status, to whom it matters, whom it is tied to; or to how many, where `room` ends.
pub(super) fn facts(words: &Words, open: &OpenSession, partner: &Partner, room: usize) -> String {
    let row = map::row_of(open, words, partner);
    let [_, _, domains, ring, kind, status, important, _] = row.cells;
    let status = if partner.status == crate::session::Status::Now {
        String::new()
    } else {
        status
    };
    let tied = tied_to(&open.session, partner);
    let mut parts = vec![domains, ring, status, kind, important];
    parts.retain(|part| !part.is_empty());
    if !tied.is_empty() {
        let names = say!(words, "chosen-ties", names = crate::locale::list(words, &tied));
        let used: usize = parts.iter().map(|part| text::cells(part) + 3).sum();
        parts.push(if used + text::cells(&names) <= room {
            names
        } else {
            say!(words, "chosen-tie-count", n = tied.len())
        });
    }
    parts.join(" · ")
}

/// Draws the line for names.
fn input(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let look = canvas.look;
    let shown = open.map.line.rows(usize::from(area.width).saturating_sub(3).max(1));
    let row = shown.rows.get(shown.cursor.0).cloned().unwrap_or_default();
    let line = Line::from(vec![Span::styled("› ", look.key), Span::styled(row, look.base)]);
    let used = line.width();
    page::row(canvas.buf, area, &line);
    // What Enter does with a name is another thing here than at every other step.
    let hint = say!(canvas.model.words, "missing-hint");
    if open.map.step == InventoryStep::Missing && used + text::cells(&hint) + 2 <= usize::from(area.width) {
        right(canvas, area, Span::styled(hint, look.faint));
    }
    let column = u16::try_from(shown.cursor.1).unwrap_or(0);
    canvas.cursor = Some(Position {
        x: area.x + 2 + column,
        y: area.y,
    });
}

#[cfg(test)]
mod tests {
    use super::{beginning, latest};

    #[test]
    fn what_came_last_is_in_sight() {
        let items = ["een", "twee", "drie"].map(str::to_owned);
        for (room, shown) in [
            (30, "een · twee · drie"),
            (18, "… twee · drie"),
            (13, "… twee · drie"),
            (12, "… drie"),
            (4, "… d…"),
        ] {
            assert_eq!(latest(&items, room), shown, "{room}");
        }
        assert_eq!(latest(&[], 9), "");
    }

    #[test]
    fn how_far_the_group_is_ends_behind_a_whole_part() {
        let whole = "19 banden · 24 staan los";
        for (room, shown) in [(24, whole), (23, "19 banden"), (9, "19 banden"), (8, "19 band…")] {
            assert_eq!(beginning(whole, room), shown);
        }
    }
}
