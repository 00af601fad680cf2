//! A name as it can be drawn: whole, on several lines, abbreviated, shortened.
//!
//! Never decides where a name stands, only which shapes it may take.

use std::borrow::Cow;

use crate::deck::Abbreviation;
use crate::text::cells;

/// A name in one shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NameShape {
    /// Its lines; badges stand behind the last.
    pub lines: Vec<String>,
    /// Cells of each line, badges included.
    pub widths: Vec<u16>,
    /// Whether the whole name stands here.
    pub full: bool,
    /// Whether no space stands between mark and text, as before a number.
    pub tight: bool,
    /// Cells of its widest line.
    pub widest: u16,
}

impl NameShape {
    pub(super) fn new(lines: Vec<String>, badges: u16, full: bool) -> Self {
        let last = lines.len().saturating_sub(1);
        let width = |(i, line): (usize, &String)| {
            u16::try_from(cells(line))
                .unwrap_or(u16::MAX)
                .saturating_add(if i == last { badges } else { 0 })
        };
        let widths: Vec<u16> = lines.iter().enumerate().map(width).collect();
        Self {
            widest: widths.iter().copied().max().unwrap_or(0),
            lines,
            widths,
            full,
            tight: false,
        }
    }

    /// Returns a number in place of the name.
    pub(super) fn number(n: usize) -> Self {
        Self {
            tight: true,
            ..Self::new(vec![n.to_string()], 0, false)
        }
    }

    /// Cells of its widest line.
    pub(super) fn width(&self) -> u16 {
        self.widest
    }
}

/// Returns the whole name in one to `most` lines of about the same length; the shape of fewest lines first.
pub(super) fn whole(name: &str, badges: u16, most: usize) -> Vec<NameShape> {
    let mut shapes = vec![NameShape::new(vec![name.to_owned()], badges, true)];
    let total = cells(name);
    for n in 2..=most {
        if total < 12 * n {
            break;
        }
        let lines = balanced(name, n);
        if lines.len() == n {
            shapes.push(NameShape::new(lines, badges, true));
        }
    }
    shapes
}

/// Returns `name` broken between words into `n` lines whose longest is as short as can be.
fn balanced(name: &str, n: usize) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let longest = words.iter().map(|w| cells(w)).max().unwrap_or(0);
    let mut width = longest.max(cells(name).div_ceil(n));
    loop {
        let lines = filled(&words, width);
        if lines.len() <= n {
            return lines;
        }
        width += 1;
    }
}

fn filled(words: &[&str], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for word in words {
        let more = cells(word);
        match lines.last_mut() {
            Some(line) if used + 1 + more <= width => {
                line.push(' ');
                line.push_str(word);
                used += 1 + more;
            }
            _ => {
                lines.push((*word).to_owned());
                used = more;
            }
        }
    }
    lines
}

/// Returns what stands for a name that has no room in full, before anything is cut from it: the abbreviation that it brings with it, or the
/// name with the common abbreviations for its words.
pub(super) fn short(name: &str, common: &[Abbreviation]) -> String {
    match abbreviation(name) {
        Some(own) => own.to_owned(),
        None => abbreviated(name, common),
    }
}

/// Returns the name with its words abbreviated, the longest run of words first; signs around them stay.
fn abbreviated<'a>(name: &'a str, common: &[Abbreviation]) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let bare = |word: &&'a str| word.trim_matches(|c: char| !c.is_alphanumeric());
    let bare: Vec<&str> = words.iter().map(bare).collect();
    let mut out: Vec<Cow<'_, str>> = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some((&first, others)) = rest.split_first() {
        let bare = bare.get(words.len() - rest.len()..).unwrap_or_default();
        let known = common.iter().filter_map(|a| Some((words_of(bare, &a.name)?, a)));
        let Some((count, found)) = known.max_by_key(|(count, _)| *count) else {
            out.push(first.into());
            rest = others;
            continue;
        };
        let last = rest.get(count - 1).copied().unwrap_or(first);
        let before = first.split(char::is_alphanumeric).next().unwrap_or_default();
        let behind = last.rsplit(char::is_alphanumeric).next().unwrap_or_default();
        out.push(format!("{before}{}{behind}", found.short).into());
        rest = rest.get(count..).unwrap_or_default();
    }
    out.join(" ")
}

/// Returns how many of `words`, without the signs around them, say `name` from the first on.
fn words_of(words: &[&str], name: &str) -> Option<usize> {
    let mut count = 0;
    for part in name.split(' ') {
        if !is_same(words.get(count)?, part) {
            return None;
        }
        count += 1;
    }
    (!name.is_empty()).then_some(count)
}

/// Returns whether two words are the same but for capitals.
fn is_same(a: &str, b: &str) -> bool {
    let lower = |word: &'_ str| word.chars().flat_map(char::to_lowercase).collect::<String>();
    a.eq_ignore_ascii_case(b) || (!(a.is_ascii() && b.is_ascii()) && lower(a) == lower(b))
}

/// Returns the abbreviation that a name brings with it: `Centrum voor … (CLB)` or `MOEV (Motivatie …)`.
fn abbreviation(name: &str) -> Option<&str> {
    let (head, tail) = name.split_once('(')?;
    let inner = tail.split(')').next()?.trim();
    let head = head.trim();
    let capital =
        |s: &&str| (2..=8).contains(&s.chars().count()) && s.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    Some(inner).filter(capital).or(Some(head).filter(capital))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_is_what_the_name_itself_gives() {
        assert_eq!(short("Centrum voor leerlingenbegeleiding (CLB)", &[]), "CLB");
        assert_eq!(short("MOEV (Motivatie – Ondersteuning)", &[]), "MOEV");
        let plain = "studenten (huiswerkbegeleiding)";
        assert_eq!(short(plain, &[]), plain);
    }

    #[test]
    fn or_what_everybody_says_for_its_words() {
        let common = [
            ("buitengewoon onderwijs", "BuO"),
            ("onderwijs", "ond."),
            ("éénoudergezin", "1og"),
        ];
        let common = common.map(|(name, short)| Abbreviation {
            name: name.into(),
            short: short.into(),
        });
        assert_eq!(
            short("school voor Buitengewoon Onderwijs, stad", &common),
            "school voor BuO, stad"
        );
        assert_eq!(short("collega's (onderwijs)", &common), "collega's (ond.)");
        assert_eq!(short("een ÉÉNOUDERGEZIN", &common), "een 1og");
        assert_eq!(short("onderwijsinspectie", &common), "onderwijsinspectie");
    }

    #[test]
    fn lines_are_balanced_and_whole() {
        let name = "leraren uit kleuteronderwijs en lager onderwijs";
        let shapes = whole(name, 3, 3);
        let widths: Vec<u16> = shapes.iter().map(NameShape::width).collect();
        assert_eq!(widths, [50, 28, 21]);
        assert!(shapes.iter().all(|shape| shape.lines.join(" ") == name));
    }
}
