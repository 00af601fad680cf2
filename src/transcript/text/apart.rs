//! Lines whose time, speaker and words stand apart by a sign: `00:01:02 - Jan Peeters - tekst`, `[00:01:02] Jan - tekst`,
//! `00:01:02 | Jan | tekst`, `Jan | 00:01:02 | tekst`.
//!
//! A text is read so where nearly all its timed lines stand so and a name comes back; else a dash is part of what was said.

use std::collections::HashMap;

use super::unit::TextUnit;
use crate::transcript::label::is_label;
use crate::transcript::time::mark;

/// The signs that may stand between them; a dash only between blanks.
const SIGNS: [&str; 5] = [" - ", " – ", " — ", "|", " / "];

/// A line taken apart.
struct LineApart<'a> {
    time: &'a str,
    name: &'a str,
    words: &'a str,
}

/// Returns the lines of a text with a colon behind the speaker, where they stand apart by one of the signs.
pub(super) fn joined(units: Vec<TextUnit>) -> Vec<TextUnit> {
    let Some(sign) = SIGNS.into_iter().find(|sign| holds(&units, sign)) else {
        return units;
    };
    let rewrite = |unit: TextUnit| match taken(&unit.text, sign) {
        Some(LineApart { time, name, words }) => TextUnit {
            line: unit.line,
            text: format!("{time} {name}: {words}"),
            bold: 0,
        },
        None => unit,
    };
    units.into_iter().map(rewrite).collect()
}

/// Returns whether a text stands apart by a sign: nine in ten of its timed lines do, and a speaker comes back.
fn holds(units: &[TextUnit], sign: &str) -> bool {
    let (mut timed, mut apart) = (0, 0);
    let mut names: HashMap<&str, usize> = HashMap::new();
    for unit in units {
        let found = taken(&unit.text, sign);
        timed += usize::from(found.is_some() || mark(bare(&unit.text, sign)).is_some());
        if let Some(line) = found {
            apart += 1;
            *names.entry(line.name).or_default() += 1;
        }
    }
    let back = names.values().any(|n| *n > 1);
    apart > 1 && apart * 10 >= timed * 9 && back && names.len() * 2 <= apart + 1
}

/// Returns a line without the signs around it, as the row of a table in Markdown has them.
fn bare<'a>(text: &'a str, sign: &str) -> &'a str {
    let text = text.trim();
    match sign {
        "|" => text.trim_matches(['|', ' ']),
        _ => text,
    }
}

/// Takes a line apart at a sign: its time first, or its speaker.
fn taken<'a>(text: &'a str, sign: &str) -> Option<LineApart<'a>> {
    let text = bare(text, sign);
    let named = |name: &'a str| Some(name.trim()).filter(|name| is_label(name));
    if let Some(found) = mark(text) {
        let (time, rest) = text.split_at_checked(found.len)?;
        let rest = rest.strip_prefix(sign.trim_end()).unwrap_or(rest);
        let rest = rest.trim_start().strip_prefix(sign.trim()).unwrap_or(rest);
        let (name, words) = rest.split_once(sign)?;
        return Some(LineApart {
            time,
            name: named(name)?,
            words: words.trim(),
        });
    }
    let (name, rest) = text.split_once(sign)?;
    let rest = rest.trim_start();
    let found = mark(rest)?;
    let (time, words) = rest.split_at_checked(found.len)?;
    let words = words.trim_start().strip_prefix(sign.trim())?;
    Some(LineApart {
        time,
        name: named(name)?,
        words: words.trim(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let unit = |(line, text): (usize, &str)| TextUnit {
            line: line + 1,
            text: text.to_owned(),
            bold: 0,
        };
        joined(text.lines().enumerate().map(unit).collect())
            .into_iter()
            .map(|unit| unit.text)
            .collect()
    }

    #[test]
    fn time_speaker_and_words_apart_by_a_sign() {
        for (time, text) in [
            (
                "00:01:02",
                "00:01:02 - Jan Peeters - ja - goed\n00:01:09 - An - nee\nen dan\n00:01:12 - Jan Peeters - toch",
            ),
            (
                "[00:01:02]",
                "[00:01:02] Jan Peeters – ja - goed\n[00:01:09] An – nee\nen dan\n[00:01:12] Jan Peeters – toch",
            ),
            (
                "00:01:02",
                "00:01:02 | Jan Peeters | ja - goed\n00:01:09 | An | nee\nen dan\n00:01:12 | Jan Peeters | toch",
            ),
            (
                "1:02",
                "| 1:02 | Jan Peeters | ja - goed |\n| 1:09 | An | nee |\nen dan\n| 1:12 | Jan Peeters | toch |",
            ),
            (
                "(1:02)",
                "Jan Peeters — (1:02) — ja - goed\nAn — (1:09) — nee\nen dan\nJan Peeters — (1:12) — toch",
            ),
        ] {
            let lines = read(text);
            assert_eq!(lines[0], format!("{time} Jan Peeters: ja - goed"), "{text}");
            assert!(lines[1].ends_with(" An: nee") && lines[2] == "en dan", "{lines:?}");
        }
    }

    #[test]
    fn a_dash_in_what_was_said_is_none() {
        for text in [
            "00:01 Ja - dat is zo\n00:09 Wij gaan naar het bos\n00:12 Ja - dat ook",
            "[00:01] Jan: ja - goed\n[00:09] An: nee - toch\n[00:12] Jan: ja - dus",
            "00:01 - Ja - dat\n00:09 - Nee - dat niet",
            "Jan - tekst\nAn - tekst\nJan - tekst",
        ] {
            assert_eq!(read(text), text.lines().collect::<Vec<_>>());
        }
    }
}
