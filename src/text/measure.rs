//! How many cells of a terminal a text takes, and what of it fits in so many. Never knows a screen.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Returns how many cells of a terminal `text` takes.
pub fn cells(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        UnicodeWidthStr::width(text)
    }
}

/// Returns the longest beginning of `text` that fits in `max` cells, cut between grapheme clusters.
pub fn fit(text: &str, max: usize) -> &str {
    // Of a text that is far too long, such as a legend of a thousand names, only the beginning is measured.
    if text.len() <= max.saturating_mul(8) && cells(text) <= max {
        return text;
    }
    let mut used = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        used += cells(cluster);
        if used > max {
            return text.get(..at).unwrap_or_default();
        }
    }
    text
}

/// Returns `text` in at most `max` cells: as it is, or cut at a word border (inside a word if need be) with `mark` behind it.
pub fn shorten(text: &str, max: usize, mark: &str) -> String {
    if cells(text) <= max {
        return text.to_owned();
    }
    let room = max.saturating_sub(cells(mark));
    let head = fit(text, room);
    let at_word = text.get(head.len()..).is_some_and(|rest| rest.starts_with(' '));
    let border = if at_word { Some(head.len()) } else { head.rfind(' ') };
    let cut = match border.and_then(|at| head.get(..at)) {
        Some(words) if cells(words) * 3 >= room => words,
        _ => head,
    };
    if max < cells(mark) {
        String::new()
    } else {
        format!("{}{mark}", cut.trim_end_matches([' ', ',', '(', '-']))
    }
}

/// Returns `text` as lines of at most `width` cells, broken between words where possible, inside a word where not. Keeps empty lines.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(1)).word_splitter(textwrap::WordSplitter::NoHyphenation);
    let mut out = Vec::new();
    for line in text.split('\n') {
        if cells(line) <= width {
            out.push(line.to_owned());
            continue;
        }
        out.extend(textwrap::wrap(line, &options).into_iter().map(|part| part.into_owned()));
    }
    out
}
