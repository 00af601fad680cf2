//! The line of a file in which a fault stands, with a caret below the place.

use super::locate::TextPosition;
use crate::text;

/// How many cells of a source line are shown.
const SHOWN: usize = 72;

/// Returns the source line with a caret below the place.
pub(super) fn snippet(yaml: &str, (line, column): TextPosition) -> String {
    let Some(source) = line.checked_sub(1).and_then(|n| yaml.lines().nth(n)) else {
        return String::new();
    };
    let split = source
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(source.len(), |(at, _)| at);
    let (before, after) = source.split_at(split);
    // Scrubbed apart, so that the caret stays below the place whatever goes; a line break cannot be among them.
    let (mut before, after) = (text::scrub(before).into_owned(), text::scrub(after));
    before.retain(|c| c != '\n');
    let from_end: String = before.chars().rev().take(SHOWN / 2).collect();
    if from_end.len() < before.len() {
        before = std::iter::once('…').chain(from_end.chars().rev()).collect();
    }
    let indent = text::cells(&before);
    let shown = text::shorten(&after.replace('\n', " "), SHOWN - indent.min(SHOWN / 2 + 1), "…");
    let gutter = line.to_string();
    let blank = " ".repeat(gutter.len());
    let caret = if column > 0 {
        format!("\n{blank} | {}^", " ".repeat(indent))
    } else {
        String::new()
    };
    format!("{gutter} | {before}{shown}{caret}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_below_the_fault() {
        assert_eq!(snippet("a: 1\n  to: ocmw\n", (2, 7)), "2 |   to: ocmw\n  |       ^");
        assert_eq!(snippet("字字: x\n", (1, 5)), "1 | 字字: x\n  |       ^");
        assert_eq!(snippet("a\n", (9, 1)), "");
    }

    #[test]
    fn a_snippet_is_short_and_clean() {
        let long = format!("text: \u{1b}[31m{}\u{202e}x", "woord ".repeat(500));
        for column in [1, 7, 900, 9000] {
            let shown = snippet(&long, (1, column));
            assert!(shown.lines().all(|line| text::cells(line) < 90), "{shown}");
            assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
        }
    }
}
