//! Text being typed: a value and a cursor, correct by grapheme, with lines that wrap.
//!
//! Scrubs whatever enters. Knows nothing of what the text is for.

use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;

use crate::app::command::Command;
use crate::text;

/// A text field.
#[derive(Clone, Debug, Default)]
pub struct Editor {
    input: Input,
    one_line: bool,
}

/// A text as it stands on the screen: its rows, and the cell of the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorRows {
    /// The rows, none wider than asked.
    pub rows: Vec<String>,
    /// Row and column of the cursor, counted from 0.
    pub cursor: (usize, usize),
}

impl Editor {
    /// Returns a field of several lines holding `text`, the cursor behind it.
    pub fn new(text: &str) -> Self {
        Self {
            input: Input::new(text::scrub(text).into_owned()),
            one_line: false,
        }
    }

    /// Returns a field of one line: line breaks become spaces.
    pub fn line(text: &str) -> Self {
        Self {
            input: Input::new(text::scrub(text).replace('\n', " ")),
            one_line: true,
        }
    }

    /// Returns what stands in it.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Returns whether nothing but spaces stands in it.
    pub fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }

    /// Empties it; what stood in it.
    pub fn take(&mut self) -> String {
        self.input.value_and_reset()
    }

    /// Returns the text before the cursor.
    pub fn before(&self) -> &str {
        self.text().get(..self.byte()).unwrap_or_default()
    }

    /// Puts `raw` at the cursor, scrubbed.
    pub fn insert(&mut self, raw: &str) {
        let mut clean = text::scrub(raw).into_owned();
        if self.one_line {
            clean = clean.replace('\n', " ");
        }
        let (head, tail) = self.text().split_at(self.byte());
        let cursor = self.input.cursor() + clean.chars().count();
        self.input = Input::new(format!("{head}{clean}{tail}")).with_cursor(cursor);
    }

    /// Removes the last `bytes` bytes before the cursor, which must be whole characters.
    pub fn remove_before(&mut self, bytes: usize) {
        let (head, tail) = self.text().split_at(self.byte());
        let keep = head.get(..head.len().saturating_sub(bytes)).unwrap_or_default();
        self.input = Input::new(format!("{keep}{tail}")).with_cursor(keep.chars().count());
    }

    /// Carries out a command of editing; whether it was one and did something.
    pub fn edit(&mut self, command: &Command, width: usize) -> bool {
        let request = match command {
            Command::Insert(c) => {
                self.insert(c.encode_utf8(&mut [0; 4]));
                return true;
            }
            Command::Paste(raw) => {
                self.insert(raw);
                return true;
            }
            Command::Newline if !self.one_line => {
                self.insert("\n");
                return true;
            }
            Command::Up => return self.vertical(width, -1),
            Command::Down => return self.vertical(width, 1),
            Command::Left => InputRequest::GoToPrevChar,
            Command::Right => InputRequest::GoToNextChar,
            Command::WordLeft => InputRequest::GoToPrevWord,
            Command::WordRight => InputRequest::GoToNextWord,
            Command::LineStart => InputRequest::GoToStart,
            Command::LineEnd => InputRequest::GoToEnd,
            Command::Backspace => InputRequest::DeletePrevChar,
            Command::Delete => InputRequest::DeleteNextChar,
            Command::DeleteWord => InputRequest::DeletePrevWord,
            _ => return false,
        };
        self.input.handle(request).is_some()
    }

    /// Returns the text in rows of at most `width` cells.
    pub fn rows(&self, width: usize) -> EditorRows {
        let (starts, cursor) = self.layout(width.max(1));
        let value = self.text();
        let ends = starts.iter().skip(1).copied().chain([value.len()]);
        // A space that hangs over the edge is there, but not seen.
        let row = |(from, to): (&usize, usize)| {
            let row = value.get(*from..to).unwrap_or_default().trim_end_matches('\n');
            text::fit(row, width.max(1)).to_owned()
        };
        EditorRows {
            rows: starts.iter().zip(ends).map(row).collect(),
            cursor,
        }
    }

    /// Returns the byte where each row starts, and the cursor's row and column. Rows break behind a space where there is one.
    fn layout(&self, width: usize) -> (Vec<usize>, (usize, usize)) {
        let (text, at) = (self.text(), self.byte());
        let (mut starts, mut column, mut space) = (vec![0], 0, None);
        for (byte, cluster) in text.grapheme_indices(true) {
            let cells = text::cells(cluster).min(width);
            if cluster == "\n" {
                starts.push(byte + 1);
                (column, space) = (0, None);
                continue;
            }
            if column + cells > width && cluster != " " {
                let from = space.unwrap_or(byte);
                starts.push(from);
                column = text::cells(text.get(from..byte).unwrap_or_default());
                space = None;
            }
            column += cells;
            if cluster == " " {
                space = Some(byte + 1);
            }
        }
        let row = starts.partition_point(|start| *start <= at).saturating_sub(1);
        let from = starts.get(row).copied().unwrap_or(0);
        let column = text::cells(text.get(from..at).unwrap_or_default()).min(width);
        (starts, (row, column))
    }

    /// Moves the cursor a row up or down; false where there is none, so that the key may mean something else.
    fn vertical(&mut self, width: usize, step: isize) -> bool {
        let (starts, (row, column)) = self.layout(width.max(1));
        let Some((row, from)) = row
            .checked_add_signed(step)
            .and_then(|row| Some((row, *starts.get(row)?)))
        else {
            return false;
        };
        let to = starts.get(row + 1).copied().unwrap_or(self.text().len());
        let line = self.text().get(from..to).unwrap_or_default().trim_end_matches('\n');
        let byte = from + text::fit(line, column).len();
        let cursor = self.text().get(..byte).unwrap_or_default().chars().count();
        self.input.handle(InputRequest::SetCursor(cursor)).is_some()
    }

    fn byte(&self) -> usize {
        let text = self.input.value();
        text.char_indices()
            .nth(self.input.cursor())
            .map_or(text.len(), |(byte, _)| byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_break_behind_spaces_and_the_cursor_follows() {
        let rows = |width| Editor::new("een twee drie").rows(width);
        assert_eq!(
            rows(8),
            EditorRows {
                rows: vec!["een twee".into(), "drie".into()],
                cursor: (1, 4)
            }
        );
        assert_eq!(
            rows(7),
            EditorRows {
                rows: vec!["een ".into(), "twee ".into(), "drie".into()],
                cursor: (2, 4)
            }
        );
    }

    #[test]
    fn up_and_down_stop_at_the_edges() {
        let mut editor = Editor::new("een\ntwee");
        assert!(!editor.edit(&Command::Down, 20));
        assert!(editor.edit(&Command::Up, 20));
        assert_eq!(editor.before(), "een");
        assert!(!editor.edit(&Command::Up, 20));
    }

    #[test]
    fn what_enters_is_clean() {
        let mut editor = Editor::line("");
        editor.insert("a\u{1b}[31mb\u{202e}c\nd");
        assert_eq!(editor.text(), "abc d");
    }

    #[test]
    fn backspace_takes_a_whole_grapheme() {
        let mut editor = Editor::new("e👩‍👩‍👧");
        assert!(editor.edit(&Command::Backspace, 20));
        assert_eq!(editor.text(), "e");
    }
}
