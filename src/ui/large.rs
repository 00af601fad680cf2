//! Text in large letters, four cells wide and four rows high, for what must be read from six metres.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use crate::text;

/// Columns of a letter, and rows of a line.
const LETTER: u16 = 4;

/// Returns the lines of `content` in large letters within `width` columns; `None` where they need more than `height` rows, a word does not
/// fit, or a letter has no large form.
pub fn lines(content: &str, width: u16, height: u16) -> Option<Vec<String>> {
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

/// Draws `lines` at the top of `area`; the rows used.
pub fn draw(buf: &mut Buffer, area: Rect, lines: &[String], style: Style) -> u16 {
    let shown: Vec<Line<'_>> = lines.iter().map(|line| Line::raw(line.clone())).collect();
    let rows = u16::try_from(lines.len()).unwrap_or(0) * LETTER;
    let area = Rect {
        height: rows.min(area.height),
        ..area
    }
    .intersection(buf.area);
    BigText::builder()
        .pixel_size(PixelSize::Quadrant)
        .style(style)
        .lines(shown)
        .build()
        .render(area, buf);
    rows
}
