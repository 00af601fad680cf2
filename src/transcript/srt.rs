//! SubRip, and every text whose times stand as `from --> to`, such as what Teams once wrote into Word.

use std::borrow::Cow;

use super::cue::{CueLayout, Dialect, FoundCues, Misfit, RawCue};
use super::decode::lines;
use super::label::is_name_line;
use super::markup::plain;
use super::vtt::arrow;

/// Returns whether a text has a line of `from --> to`.
pub(super) fn has_arrows(text: &str) -> bool {
    lines(text).any(|(_, line)| timing(line.trim()).is_some_and(|line| arrow(&line).is_some()))
}

/// Returns a line of times with the arrow as the format has it; `None` for any other line. Editors and keyboards make `->`, `→` and `–>`
/// of the arrow: such a line is one of times only where both its times can be read.
fn timing(line: &str) -> Option<Cow<'_, str>> {
    if line.contains("-->") {
        return Some(Cow::Borrowed(line));
    }
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let wild = ["–>", "—>", "->", "→", "⟶"]
        .into_iter()
        .find(|wild| line.contains(wild))?;
    let mended = line.replacen(wild, "-->", 1);
    arrow(&mended).is_some().then_some(Cow::Owned(mended))
}

/// Reads SubRip.
pub(super) fn read(text: &str) -> FoundCues {
    read_lines(lines(text), Dialect::Srt)
}

/// Reads lines whose times stand as `from --> to`: with or without numbers, with empty lines inside the words.
pub(super) fn read_lines<'a>(lines: impl Iterator<Item = (usize, &'a str)>, dialect: Dialect) -> FoundCues {
    let mut found = FoundCues::new(dialect, CueLayout::Arrow);
    let mut open: Option<RawCue> = None;
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut counted: Option<u32> = None;
    for (number, raw) in lines {
        let line = raw.trim().trim_start_matches('\u{feff}');
        let Some(times) = timing(line) else {
            words.push((number, line));
            continue;
        };
        // The number above a timing line belongs to it, unless it is all that was said under the last one.
        let spoken = words.iter().filter(|(_, line)| !line.is_empty()).count();
        let apart = words.len() != spoken || spoken > 1 || open.is_none();
        let own = words.pop_if(|(_, last)| apart && is_number(last));
        close(open.take(), counted, &mut words, &mut found);
        counted = own.and_then(|(_, last)| last.parse().ok());
        match arrow(&times) {
            Some((start, end)) => {
                open = Some(RawCue {
                    line: number,
                    start,
                    end: Some(end),
                    ..RawCue::default()
                });
            }
            None => found.odd(number, line, Misfit::BadTime),
        }
    }
    close(open, counted, &mut words, &mut found);
    names_above(&mut found);
    found
}

fn is_number(line: &str) -> bool {
    !line.is_empty() && line.len() <= 7 && line.bytes().all(|b| b.is_ascii_digit())
}

/// Returns where the next cue begins that has a number and words, and no times: behind an empty line, with the number that follows.
fn untimed(words: &[(usize, &str)], counted: Option<u32>) -> Option<usize> {
    let next = counted?.checked_add(1)?;
    let begins = |three: &[(usize, &str)]| {
        matches!(three, [(_, ""), (_, number), (_, said)]
            if is_number(number) && number.parse() == Ok(next) && !said.is_empty())
    };
    words.windows(3).position(begins).map(|at| at + 1)
}

fn close(open: Option<RawCue>, counted: Option<u32>, words: &mut Vec<(usize, &str)>, found: &mut FoundCues) {
    if let Some(at) = open.as_ref().and_then(|_| untimed(words, counted)) {
        for (number, line) in words.drain(at..).skip(1).filter(|(_, line)| !line.is_empty()) {
            found.odd(number, line, Misfit::NoTime);
        }
    }
    let said: Vec<(usize, &str)> = words.drain(..).filter(|(_, line)| !line.is_empty()).collect();
    let Some(mut raw) = open else {
        for (number, line) in said {
            if !is_number(line) {
                found.odd(number, line, Misfit::Outside);
            }
        }
        return;
    };
    let lines: Vec<String> = said.iter().map(|(_, line)| without_marks(line)).collect();
    raw.text = lines.join("\n");
    if raw.text.trim().is_empty() {
        found.odd(raw.line, "", Misfit::NoWords);
    } else {
        found.raw.push(raw);
    }
}

/// Returns the words of a line without tags and without positions such as `{\an8}`.
fn without_marks(line: &str) -> String {
    let mut text = plain(line);
    while let Some(at) = text.find("{\\") {
        let Some(end) = text.get(at..).and_then(|rest| rest.find('}')) else {
            break;
        };
        text.replace_range(at..=at + end, "");
    }
    text
}

/// Takes names above the words as speakers: where most cues have a name alone on their first line, as Teams wrote it into Word, that is the
/// speaker.
fn names_above(found: &mut FoundCues) {
    let first = |raw: &RawCue| raw.text.split_once('\n').map(|(first, _)| first.trim().to_owned());
    let names: Vec<String> = found
        .raw
        .iter()
        .filter_map(first)
        .filter(|name| is_name_line(name))
        .collect();
    let mut distinct = names.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let (few, most) = (
        distinct.len() * 2 <= names.len().max(2),
        names.len() * 5 >= found.raw.len() * 4,
    );
    if names.is_empty() || !few || !most {
        return;
    }
    for raw in &mut found.raw {
        if let Some((name, text)) = raw.text.split_once('\n')
            && distinct.iter().any(|known| known == name.trim())
        {
            (raw.voice, raw.text) = (Some(name.trim().to_owned()), text.to_owned());
        }
    }
    found.labelled = false;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wild_subrip() {
        let text = "1\r\n0:00:01,5 --> 00:00:02.250 X1:40 X2:60\r\n<i>Ja</i>\r\n\r\nen nee\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}Dag\r\n00:00:05,000 --> 00:00:06,000\r\nZonder nummer\r\n";
        let found = read(text);
        let said: Vec<_> = found.raw.iter().map(|r| (r.start, r.end, r.text.as_str())).collect();
        assert_eq!(
            said,
            [
                (1500, Some(2250), "Ja\nen nee"),
                (3000, Some(4000), "Dag"),
                (5000, Some(6000), "Zonder nummer"),
            ]
        );
        assert!(found.odd.is_empty(), "{:?}", found.odd);
    }

    #[test]
    fn a_number_that_is_said_is_no_number_of_a_cue() {
        let text = "00:00:01,000 --> 00:00:02,000\n12\n00:00:03,000 --> 00:00:04,000\nja\n\n3\n00:00:05,000 --> 00:00:06,000\nnee\n";
        let found = read(text);
        let said: Vec<_> = found.raw.iter().map(|r| r.text.as_str()).collect();
        assert_eq!(said, ["12", "ja", "nee"]);
    }

    #[test]
    fn other_arrows_and_cues_without_times() {
        let text =
            "1\n00:00:01,000 -> 00:00:02,000\neen\n\n2\nzonder tijd\n\n3\n00:00:05,000 → 00:00:06,000\nvan 3 -> 4\n";
        let found = read(text);
        let said: Vec<_> = found.raw.iter().map(|r| (r.start, r.text.as_str())).collect();
        assert_eq!(said, [(1000, "een"), (5000, "van 3 -> 4")]);
        let odd: Vec<_> = found.odd.iter().map(|odd| (odd.line, odd.why)).collect();
        assert_eq!(odd, [(6, Misfit::NoTime)]);
        assert!(has_arrows(text));
    }

    #[test]
    fn names_above_the_words() {
        let text = "0:0:0.0 --> 0:0:1.510\nSome Body\nOK. Yeah.\n0:0:2.0 --> 0:0:3.0\nSome Body\nRight.\n0:0:4.0 --> 0:0:5.0\nAn Ander\nNee.\n0:0:6.0 --> 0:0:7.0\nAn Ander\nJa.\n";
        let found = read(text);
        let said: Vec<_> = found
            .raw
            .iter()
            .map(|r| (r.voice.as_deref(), r.text.as_str()))
            .collect();
        assert_eq!(said[0], (Some("Some Body"), "OK. Yeah."));
        assert_eq!(said[2], (Some("An Ander"), "Nee."));
    }
}
