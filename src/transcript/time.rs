//! Times as transcripts write them, in milliseconds; and how kring writes them.

/// Returns a time of `from --> to`: `[h+:]m+:s+[.,]f+`, with as few digits as Teams once wrote. The rest of the text, and the time.
pub(super) fn cue_time(text: &str) -> Option<(u64, &str)> {
    let (first, rest) = digits(text, 9)?;
    let (second, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let third = rest.strip_prefix(':').and_then(|rest| digits(rest, 2));
    let (hours, minutes, seconds, rest) = match third {
        Some((third, rest)) => (first, second, third, rest),
        None => (0, first, second, rest),
    };
    if minutes > 59 || seconds > 59 {
        return None;
    }
    let (part, rest) = rest.strip_prefix(['.', ',']).map_or((0, rest), fraction);
    Some((time(hours, minutes, seconds, part)?, rest))
}

/// Returns the milliseconds of the digits after a point, and what follows them. More than three digits count no more.
fn fraction(text: &str) -> (u64, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let three: String = digits.chars().chain("000".chars()).take(3).collect();
    (three.parse().unwrap_or(0), rest)
}

fn digits(text: &str, most: usize) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 || end > most {
        return None;
    }
    let (number, rest) = text.split_at(end);
    Some((number.parse().ok()?, rest))
}

fn time(hours: u64, minutes: u64, seconds: u64, part: u64) -> Option<u64> {
    let whole = hours.checked_mul(3600)?.checked_add(minutes * 60 + seconds)?;
    // A thousand hours is more than any recording.
    (whole < 3_600_000).then_some(whole * 1000 + part)
}

/// A mark of a time in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TimeMark {
    /// The time.
    pub at: u64,
    /// The second time, where the mark gives a span.
    pub to: Option<u64>,
    /// How many bytes the mark takes.
    pub len: usize,
    /// Whether brackets or `#` stand around it, so that it is no time of day in a sentence.
    pub strong: bool,
}

/// Returns the mark of a time that a text begins with: `[00:12]`, `#00:01:02-3#`, `(1:02:03.5)`, `{0:12}`, `<0:12>`, `1:02`.
pub(super) fn mark(text: &str) -> Option<TimeMark> {
    let open = text.chars().next().filter(|c| matches!(c, '[' | '#' | '(' | '{' | '<'));
    let inside = text.get(open.map_or(0, char::len_utf8)..)?.trim_start_matches(' ');
    let (at, rest) = clock_time(inside, open.is_some())?;
    let (to, rest) = span_end(rest, open.is_some()).map_or((None, rest), |(to, rest)| (Some(to), rest));
    let rest = match open {
        Some(open) => rest.trim_start_matches(' ').strip_prefix(closing(open))?,
        None if rest.starts_with(|c: char| c.is_alphanumeric() || c == '%') => return None,
        None => rest,
    };
    Some(TimeMark {
        at,
        to: to.filter(|to| *to >= at),
        len: text.len() - rest.len(),
        strong: open.is_some(),
    })
}

fn closing(open: char) -> char {
    match open {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        '<' => '>',
        other => other,
    }
}

fn span_end(text: &str, enclosed: bool) -> Option<(u64, &str)> {
    let rest = text.trim_start_matches(' ');
    // Two times with a comma between them are a line of SBV; there no space follows.
    if let Some(found) = text.strip_prefix(',').and_then(|rest| clock_time(rest, enclosed)) {
        return Some(found);
    }
    let rest = ["-->", "->", "→", "–", "-"]
        .iter()
        .find_map(|dash| rest.strip_prefix(dash))?;
    clock_time(rest.trim_start_matches(' '), enclosed)
}

/// Reads `h{1,2}:mm:ss`, `m{1,3}:ss`, and a part of a second. Two numbers with a point between them are a time inside brackets only, three
/// also outside, where nothing but a blank or a colon follows: `1.02.03`, but no date and no number of a chapter.
fn clock_time(text: &str, enclosed: bool) -> Option<(u64, &str)> {
    let (first, rest) = digits(text, 3)?;
    let sep = rest.chars().next().filter(|c| matches!(c, ':' | '.'))?;
    let (second, rest) = two_digits(rest.strip_prefix(sep)?)?;
    let third = rest.strip_prefix(sep).and_then(two_digits);
    let ends = |rest: &str| rest.chars().next().is_none_or(|c| c.is_whitespace() || c == ':');
    if sep == '.' && !enclosed && !third.is_some_and(|(_, rest)| ends(rest)) {
        return None;
    }
    let (hours, minutes, seconds, rest) = match third {
        Some((third, rest)) => (first, second, third, rest),
        None => (0, first, second, rest),
    };
    if seconds > 59 || (third.is_some() && (minutes > 59 || first > 99)) {
        return None;
    }
    let (part, rest) = part_of_second(rest, third.is_some());
    Some((time(hours, minutes, seconds, part)?, rest))
}

fn two_digits(text: &str) -> Option<(u64, &str)> {
    let (number, rest) = digits(text, 2)?;
    (text.len() - rest.len() == 2).then_some((number, rest))
}

/// Reads `.5`, `,250`, `-3` as parts of a second; `:12` as a frame of 25 in a second, after hours.
fn part_of_second(text: &str, hours: bool) -> (u64, &str) {
    let Some(sep) = text.chars().next().filter(|c| matches!(c, '.' | ',' | '-' | ':')) else {
        return (0, text);
    };
    let after = text.get(1..).unwrap_or_default();
    match digits(after, 3) {
        Some((frame, rest)) if sep == ':' && hours && frame < 60 => (frame * 40, rest),
        Some(_) if sep == ':' => (0, text),
        // `0:12-0:20` is a span, not twelve seconds and a bit.
        Some((_, rest)) if rest.starts_with(':') => (0, text),
        Some(_) => fraction(after),
        None => (0, text),
    }
}

/// Writes a time for people: `0:12`, `1:02:03`.
pub fn clock(ms: u64) -> String {
    let (h, m, s) = parts(ms);
    match h {
        0 => format!("{m}:{s:02}"),
        _ => format!("{h}:{m:02}:{s:02}"),
    }
}

/// Writes a time for files: `00:00:12.345`.
pub fn full(ms: u64) -> String {
    let (h, m, s) = parts(ms);
    format!("{h:02}:{m:02}:{s:02}.{:03}", ms % 1000)
}

fn parts(ms: u64) -> (u64, u64, u64) {
    let seconds = ms / 1000;
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Returns seconds in milliseconds, rounded; `None` where they are negative, no number, or more than a thousand hours.
pub(super) fn milliseconds(seconds: f64) -> Option<u64> {
    whole(seconds * 1000.0)
}

/// Returns milliseconds, rounded; `None` where they are negative, no number, or more than a thousand hours.
pub(super) fn whole(ms: f64) -> Option<u64> {
    // A value in this range is exact in both types.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.0..3_600_000_000.0).contains(&ms).then(|| ms.round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Option<u64> {
        mark(text).map(|mark| mark.at)
    }

    #[test]
    fn cue_times_with_few_digits_and_wrong_ones() {
        let read = |text| cue_time(text).map(|(at, _)| at);
        assert_eq!(read("0:0:5.320"), Some(5320));
        assert_eq!(read("0:0:1.5"), Some(1500));
        assert_eq!(read("00:12,25"), Some(12_250));
        assert_eq!(read("100:00:00.000"), Some(360_000_000));
        assert_eq!(read("00:60.000"), None);
        assert_eq!(read("00:61:00.000"), None);
        assert_eq!(read("12"), None);
        assert_eq!(read("999999999:00:00"), None);
    }

    #[test]
    fn marks_of_every_tool() {
        assert_eq!(at("[00:00:12] Ja"), Some(12_000));
        assert_eq!(at("[00:02:03]Jan: ja"), Some(123_000));
        assert_eq!(at("#00:00:12-3# ja"), Some(12_300));
        assert_eq!(at("#00:01:02.450#"), Some(62_450));
        assert_eq!(at("(2:03)"), Some(123_000));
        assert_eq!(at("{00.12}"), Some(12_000));
        assert_eq!(at("[01.02.03]"), Some(3_723_000));
        assert_eq!(at("00:00:04 Spreker 1"), Some(4000));
        assert_eq!(at("1:02:05"), Some(3_725_000));
        assert_eq!(at("125:03"), Some(7_503_000));
        assert_eq!(at("[00:00:10:05]"), Some(10_200));
        let span = mark("[00:00:04 - 00:00:09] Ja").unwrap();
        assert_eq!((span.at, span.to), (4000, Some(9000)));
        assert_eq!(mark("0:12-0:20 ja").unwrap().to, Some(20_000));
        let sbv = mark("0:00:00.378,0:00:11.378").unwrap();
        assert_eq!((sbv.at, sbv.to, sbv.len), (378, Some(11_378), 23));
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "10.30 uur",
            "3:4",
            "12u",
            "10:30h",
            "1:99",
            "[zucht]",
            "(12 seconds pause)",
            "#hoera",
            "12:345",
        ] {
            assert_eq!(at(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_written_in_two_ways() {
        assert_eq!((clock(12_345), full(12_345)), ("0:12".into(), "00:00:12.345".into()));
        assert_eq!(
            (clock(3_725_000), full(360_000_001)),
            ("1:02:05".into(), "100:00:00.001".into())
        );
    }
}
