//! Text in large letters, four cells wide and four rows high, for what must be read from six metres.

use crate::text;
use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Columns of a letter, and rows of a line.
const LETTER: u16 = 4;

/// Returns the lines of `content` in large letters within `width` columns; `None` where they need more than `height` rows, a word does not
/// fit, or a letter has no large form.
pub(super) fn lines(content: &str, width: u16, height: u16) -> Option<Vec<String>> {
    let letters = usize::from(width / LETTER);
    let fits = |word: &str| text::cells(word) <= letters;
    // The large font holds Latin letters with their accents, and nothing beyond.
    let known = |c: char| matches!(c, ' '..='~' | '\u{a1}'..='\u{ff}');
    if letters < 12 || !content.chars().all(known) || !content.split(' ').all(fits) {
        return None;
    }
    let lines = text::wrap(content, letters);
    (lines.len() * usize::from(LETTER) <= usize::from(height)).then_some(lines)
}

/// Draws `lines` at the top of `area`. Returns the rows used.
pub(super) fn draw(buf: &mut Buffer, area: Rect, lines: &[String], style: Style) -> u16 {
    let rows = u16::try_from(lines.len()).unwrap_or(0) * LETTER;
    let area = Rect {
        height: rows.min(area.height),
        ..area
    }
    .intersection(buf.area);
    buf.set_style(area, style);
    let tops = (area.y..).step_by(usize::from(LETTER));
    for (line, top) in lines.iter().zip(tops) {
        let lefts = (area.x..).step_by(usize::from(LETTER));
        for (letter, left) in line.chars().zip(lefts) {
            draw_letter(buf, area, (left, top), letter);
        }
    }
    rows
}

/// Draws one letter of eight by eight dots, four dots to a cell, as far as it lies in `area`.
fn draw_letter(buf: &mut Buffer, area: Rect, (left, top): (u16, u16), letter: char) {
    let dots = BASIC_FONTS
        .get(letter)
        .or_else(|| LATIN_FONTS.get(letter))
        .unwrap_or_default();
    for ((upper, lower), y) in dots.iter().step_by(2).zip(dots.iter().skip(1).step_by(2)).zip(top..) {
        for (column, x) in (0..8).step_by(2).zip(left..) {
            if area.contains((x, y).into())
                && let Some(cell) = buf.cell_mut((x, y))
            {
                cell.set_char(quadrants(upper >> column & 3, lower >> column & 3));
            }
        }
    }
}

/// Returns the sign of a cell whose upper and lower halves hold these dots: bit 0 the left one, bit 1 the right one.
fn quadrants(upper: u8, lower: u8) -> char {
    const SIGNS: [char; 16] = [
        ' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█',
    ];
    SIGNS.get(usize::from(upper | lower << 2)).copied().unwrap_or(' ')
}
