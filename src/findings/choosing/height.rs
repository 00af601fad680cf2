//! How many lines a short report takes on paper, so that it is cut before it is printed rather than run on to another page.
//!
//! The widths are those of the widest letters that a browser falls back to (DejaVu Sans), in the columns of `render/report.css`; other letters
//! are narrower, and so is Word. Nothing here knows a format.

use crate::findings::Length;
use crate::findings::report::{Block, Quote, Report, Sentence};

/// The space for words on the paper of a length.
#[derive(Clone, Copy, Debug)]
pub(in crate::findings) struct WordSpace {
    /// Letters on a line of a column.
    wide: usize,
    /// Letters on a line of the title.
    title: usize,
    /// Columns that the title stands across.
    across: usize,
    /// Lines of all columns together, less the map.
    pub lines: usize,
}

/// One column beside the map.
const WALL: WordSpace = WordSpace {
    wide: 45,
    title: 34,
    across: 1,
    lines: 39,
};
/// Two columns on two pages, less the map across half a page.
const MEETING: WordSpace = WordSpace {
    wide: 46,
    title: 60,
    across: 2,
    lines: 190,
};

/// Quarters of a line, so that spaces between paragraphs count.
const QUARTERS: usize = 4;

impl Length {
    /// Returns the paper that a length must fit; `None` where it takes as many pages as it needs.
    pub(in crate::findings) fn sheet(self) -> Option<WordSpace> {
        match self {
            Self::Wall => Some(WALL),
            Self::Meeting => Some(MEETING),
            Self::Full | Self::Evidence => None,
        }
    }
}

impl Report {
    /// Returns how many lines it is too long for the paper of its length; 0 where it fits, and for a length that takes the pages it needs.
    pub fn lines_over(&self) -> usize {
        let body = self.blocks.get(..self.body).unwrap_or(&self.blocks);
        let over = |sheet: WordSpace| sheet.taken(&self.title, body).saturating_sub(sheet.lines);
        self.length.sheet().map_or(0, over)
    }
}

impl WordSpace {
    /// Returns how many lines a title and these parts take.
    pub(in crate::findings) fn taken(&self, title: &str, blocks: &[Block]) -> usize {
        let head = self.across * (6 * rows(title, self.title) + 6);
        let quarters = head + blocks.iter().map(|block| self.block(block)).sum::<usize>();
        quarters.div_ceil(QUARTERS)
    }

    /// Returns how many whole lines a quote of these words takes at least.
    pub(in crate::findings) fn quoted(&self, text: &str) -> usize {
        crate::text::cells(text).div_ceil(self.wide - 3)
    }

    fn block(&self, block: &Block) -> usize {
        let text = |sentences: &[Sentence], wide: usize| {
            let letters: usize = sentences.iter().map(|s| crate::text::cells(&s.text) + 1).sum();
            letters.div_ceil(wide) * QUARTERS
        };
        match block {
            Block::Heading { level: 1, text } => 5 * rows(text, self.wide * 4 / 5) + 5,
            Block::Heading { text, .. } => QUARTERS * rows(text, self.wide * 9 / 10) + 3,
            Block::Paragraph { sentences } => text(sentences, self.wide) + 2,
            Block::Quote(quote) => self.quote(quote),
            Block::List { points, .. } => {
                let one = |point: &crate::findings::report::Point| {
                    let quotes: usize = point.quotes.iter().map(|quote| self.quote(quote)).sum();
                    text(&point.sentences, self.wide - 4) + quotes + 1
                };
                points.iter().map(one).sum::<usize>() + 2
            }
            Block::Table { rows, .. } => QUARTERS * (rows.len() + 3),
            Block::Map { .. } | Block::PageBreak => 0,
        }
    }

    fn quote(&self, quote: &Quote) -> usize {
        let by = quote.by();
        let letters = crate::text::cells(&quote.text) + crate::text::cells(by) + 5;
        letters.div_ceil(self.wide - 3) * QUARTERS + 3
    }
}

/// Returns how many lines of so many letters a text takes.
fn rows(text: &str, wide: usize) -> usize {
    crate::text::cells(text).div_ceil(wide.max(1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph {
            sentences: vec![Sentence {
                text: text.to_owned(),
                ..Sentence::default()
            }],
        }
    }

    #[test]
    fn longer_words_take_more_lines_and_a_map_takes_none() {
        let short = MEETING.taken("A title", &[paragraph("Ten letters.")]);
        let long = MEETING.taken("A title", &[paragraph(&"Ten letters ".repeat(20))]);
        assert!(long >= short + 4, "{short} {long}");
        let map = Block::Map {
            caption: String::new(),
            alt: String::new(),
            place: crate::findings::MapPlace::InText,
        };
        assert_eq!(MEETING.taken("A title", &[paragraph("Ten letters."), map]), short);
        let other = MEETING.taken(&"A title ".repeat(20), &[paragraph("Ten letters.")]);
        assert!(other > short);
    }
}
