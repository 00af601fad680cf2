//! Whether the lines of a text are broken at a width, so that what somebody said goes on in the next line.
//!
//! In a text with a remark on each line the longest line is no sign of it: what counts is that sentences are cut. Never changes a line.

use crate::text::fold;

/// Where a text is broken.
pub(super) struct Breaks {
    /// The longest line that is no question, in signs.
    width: usize,
    /// Whether several of its sentences are cut at that width.
    cuts: bool,
}

/// Wider than any text that is broken at a width.
const WIDEST: usize = 140;
/// The fewest cut sentences that show that a text is broken at a width.
const CUT: usize = 2;
/// Words that end no sentence, in Dutch and English.
const OPEN: [&str; 40] = [
    "de", "het", "een", "en", "of", "maar", "want", "omdat", "dat", "die", "van", "voor", "met", "bij", "op", "in",
    "aan", "naar", "niet", "ons", "onze", "the", "a", "an", "and", "or", "but", "because", "that", "which", "of",
    "for", "with", "at", "on", "to", "from", "our", "not", "is",
];

impl Breaks {
    /// Returns where a text is broken. `said` tells whether a line is no question, `plain` whether nothing stands before what it says.
    pub(super) fn of(lines: &[String], said: impl Fn(&str) -> bool, plain: impl Fn(&str) -> bool) -> Self {
        let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
        let longest = lines.iter().filter(|line| said(line)).map(|line| line.chars().count());
        let width = longest.max().unwrap_or(0);
        let goes_on = |(line, next): &(&str, &str)| {
            said(line) && said(next) && plain(next) && !line.is_empty() && !next.is_empty()
        };
        let (mut cut, mut all) = (0, 0);
        for (line, next) in lines.iter().copied().zip(lines.iter().copied().skip(1)).filter(goes_on) {
            all += 1;
            cut += usize::from(needed(line, next) > width && is_cut(line, next));
        }
        // In a text with a remark on each line most sentences end with it.
        let cuts = cut >= CUT && cut * 2 >= all;
        Self { width, cuts }
    }

    /// Returns whether what is said in a line goes on in the next one; `begun` says that a mark or a colleague stands before what is said:
    /// then a line without one is more likely a part of it.
    pub(super) fn goes_on(&self, line: &str, next: &str, begun: bool) -> bool {
        self.is_full(line, next) && (self.cuts || is_cut(line, next) && (begun || is_open(line)))
    }

    /// Returns whether a line is so long that the next word had to go to the line below it.
    fn is_full(&self, line: &str, next: &str) -> bool {
        !line.is_empty() && self.width <= WIDEST && needed(line, next) * 5 > self.width * 4
    }
}

/// Returns how wide a line would be with the next word.
fn needed(line: &str, next: &str) -> usize {
    let word = next.split_whitespace().next().unwrap_or_default();
    line.chars().count() + 1 + word.chars().count()
}

/// Returns whether a sentence goes on in the next line: it has no end, and the next line does not begin as a sentence does.
fn is_cut(line: &str, next: &str) -> bool {
    let ended = line.ends_with(['.', '!', '?', '…', ';', ':']);
    let begins = next.trim_start_matches(['(', '‘', '“', '"', '\'']);
    !ended && begins.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '#')
}

/// Returns whether a line ends in a word that ends no sentence, or in a comma.
fn is_open(line: &str) -> bool {
    let last = line.rsplit(' ').next().unwrap_or_default();
    last.ends_with(',') || OPEN.contains(&fold(last).as_str())
}
