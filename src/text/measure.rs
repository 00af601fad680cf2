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
    let options = textwrap::Options::new(width.max(1))
        .word_separator(textwrap::WordSeparator::Custom(words))
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
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

/// Returns the parts of a line between which it may break: behind every space, and where the line breaking algorithm of Unicode
/// (UAX 14) allows it. Never breaks behind a hyphen, hard or soft: a compound such as *CLB-team* stays whole while it fits.
fn words(line: &str) -> Box<dyn Iterator<Item = textwrap::core::Word<'_>> + '_> {
    let behind = |mark: char| move |at: &usize| line.get(..*at).is_some_and(|head| head.ends_with(mark));
    let may = move |at: &usize| *at == line.len() || !(behind('-')(at) || behind('\u{ad}')(at));
    // Until version 15.1 the algorithm forbids a break between a closing quotation mark and an opening bracket.
    let spaces = line.match_indices(' ').map(|(at, _)| at + 1);
    let spaces = spaces.filter(|at| !line.get(*at..).is_some_and(|rest| rest.starts_with(' ')));
    let mut breaks: Vec<usize> = unicode_linebreak::linebreaks(line)
        .map(|(at, _)| at)
        .filter(may)
        .collect();
    breaks.extend(spaces);
    breaks.sort_unstable();
    breaks.dedup();
    let mut start = 0;
    Box::new(breaks.into_iter().filter_map(move |at| {
        let part = line.get(start..at)?;
        start = at;
        (!part.is_empty()).then(|| textwrap::core::Word::from(part))
    }))
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn a_line_breaks_between_a_quotation_and_its_bracket() {
        assert_eq!(wrap("een “kind.” (zorg)", 11), ["een “kind.”", "(zorg)"]);
    }

    #[test]
    fn a_compound_with_a_hyphen_stays_whole() {
        assert_eq!(wrap("met het CLB-team", 12), ["met het", "CLB-team"]);
    }
}
