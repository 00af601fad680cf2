//! HTML of noScribe, and the pages inside the files of oTranscribe. Reads tags as they come; runs nothing and loads nothing.

use super::cue::{CueLayout, Dialect, FoundCues, RawCue};
use super::label::split_label;
use super::markup::{MarkupToken, tokens};
use super::text::{self, TextUnit};
use super::time::full;
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// Returns whether a text is a page of HTML.
pub(super) fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(2000).collect::<String>().to_lowercase();
    head.starts_with("<!doctype html")
        || head.starts_with("<html")
        || (head.starts_with('<') && head.contains("<body"))
        || (head.starts_with("<?xml") && head.contains("<html"))
}

/// Reads a page: by the anchors of noScribe where it has them, else as lines of text.
///
/// # Errors
/// As the reader of plain text.
pub(super) fn read(page: &str) -> Result<FoundCues, Diagnostic<Unreadable>> {
    let found = noscribe(page);
    if found.raw.is_empty() {
        text::read(units(page), Dialect::Html)
    } else {
        Ok(found)
    }
}

/// Returns the value of an attribute, with or without quotes.
fn attribute<'a>(rest: &'a str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    while let Some(at) = rest.get(from..)?.find(name) {
        let begins = from + at;
        let value = rest.get(begins + name.len()..)?.trim_start().strip_prefix('=');
        let starts_word = rest.get(..begins)?.chars().next_back().is_none_or(char::is_whitespace);
        if let (Some(value), true) = (value.map(str::trim_start), starts_word) {
            return match value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
                Some(quote) => value.get(1..)?.split(quote).next(),
                None => value.split_whitespace().next(),
            };
        }
        from = begins + name.len();
    }
    None
}

/// Reads an anchor: `ts_<ms>_<ms>_<speaker>`. Returns both times in milliseconds and the speaker.
fn anchor(name: &str) -> Option<(u64, u64, &str)> {
    let mut parts = name.strip_prefix("ts_")?.splitn(3, '_');
    let (start, end) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    // A thousand hours is more than any recording.
    (start <= end && end < 3_600_000_000).then_some((start, end, parts.next().unwrap_or_default()))
}

fn noscribe(page: &str) -> FoundCues {
    let mut found = FoundCues::new(Dialect::NoScribe, CueLayout::Field);
    found.labelled = false;
    let mut open: Option<RawCue> = None;
    let mut paragraph = 1;
    for token in tokens(page) {
        match token {
            MarkupToken::Open(name, _, rest) if name == "a" => {
                let Some((start, end, speaker)) = attribute(rest, "name").and_then(anchor) else {
                    continue;
                };
                found.raw.extend(open.take());
                let speaker = speaker.trim_start_matches('/').trim();
                open = Some(RawCue {
                    line: paragraph,
                    start,
                    end: Some(end),
                    voice: Some(speaker.to_owned()).filter(|speaker| !speaker.is_empty()),
                    text: String::new(),
                });
            }
            MarkupToken::Close(name) if name == "a" => found.raw.extend(open.take()),
            MarkupToken::Close(name) if name == "p" => paragraph += 1,
            MarkupToken::Text(words) => {
                if let Some(open) = &mut open {
                    open.text.push_str(&words);
                }
            }
            _ => {}
        }
    }
    found.raw.extend(open);
    found.raw.iter_mut().for_each(unlabel);
    found.raw.retain(|raw| !raw.text.trim().is_empty());
    found
}

/// Leaves the words without the speaker that noScribe writes before them, and without the slashes around what is said in between.
fn unlabel(raw: &mut RawCue) {
    let trimmed = raw.text.trim().trim_start_matches('/').trim_end_matches('/').trim();
    let words = match (split_label(trimmed), &raw.voice) {
        (Some((name, words)), Some(voice)) if name == voice => words,
        _ => trimmed,
    };
    raw.text = words.to_owned();
}

/// Returns the lines of a page; a time of oTranscribe becomes a mark in brackets.
pub(super) fn units(page: &str) -> Vec<TextUnit> {
    let mut lines = vec![TextUnit {
        line: 1,
        ..TextUnit::default()
    }];
    let (mut bold, mut all_bold, mut hidden, mut stamp) = (0_usize, true, 0_usize, false);
    for token in tokens(page) {
        let Some(last) = lines.last_mut() else { break };
        match token {
            MarkupToken::Open(name, ..) if is_hidden(&name) => hidden += 1,
            MarkupToken::Close(name) if is_hidden(&name) => hidden = hidden.saturating_sub(1),
            _ if hidden > 0 => {}
            MarkupToken::Open(name, ..) | MarkupToken::Close(name) if is_break(&name) => {
                let line = last.line + 1;
                all_bold = true;
                lines.push(TextUnit {
                    line,
                    ..TextUnit::default()
                });
            }
            MarkupToken::Open(name, ..) if matches!(name.as_str(), "b" | "strong") => bold += 1,
            MarkupToken::Close(name) if matches!(name.as_str(), "b" | "strong") => bold = bold.saturating_sub(1),
            MarkupToken::Open(name, _, rest) if name == "span" && rest.contains("timestamp") => {
                let at = attribute(rest, "data-timestamp").and_then(stamp_of);
                stamp = at.is_some();
                if let Some(at) = at {
                    last.text.push_str(&format!(" [{}] ", full(at)));
                }
            }
            MarkupToken::Close(name) if name == "span" => stamp = false,
            MarkupToken::Text(words) if !stamp => {
                let begins = last.text.trim().is_empty();
                all_bold = (begins || all_bold) && (bold > 0 || words.trim().is_empty());
                last.text.push_str(&words.replace(['\n', '\r'], " "));
                if all_bold {
                    last.bold = last.text.trim_start().len();
                }
            }
            _ => {}
        }
    }
    lines
        .iter_mut()
        .for_each(|unit| unit.text = unit.text.trim().to_owned());
    lines.retain(|unit| !unit.text.is_empty());
    lines
}

fn is_hidden(name: &str) -> bool {
    matches!(name, "style" | "script" | "head" | "title")
}

fn is_break(name: &str) -> bool {
    matches!(
        name,
        "p" | "br" | "div" | "li" | "tr" | "h1" | "h2" | "h3" | "blockquote"
    )
}

/// Returns the time of oTranscribe: seconds with a point, in old files `2:03`.
fn stamp_of(value: &str) -> Option<u64> {
    if value.contains(':') {
        let found = super::time::mark(value)?;
        return (found.len == value.len()).then_some(found.at);
    }
    super::time::milliseconds(value.trim().parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_and_attributes() {
        assert_eq!(anchor("ts_480_6640_S00"), Some((480, 6640, "S00")));
        assert_eq!(anchor("ts_480_640_"), Some((480, 640, "")));
        assert_eq!(anchor("ts_9_4_S00"), None);
        assert_eq!(
            attribute("class=\"timestamp\" data-timestamp=\"123.4\"", "data-timestamp"),
            Some("123.4")
        );
        assert_eq!(attribute("filename=\"x\" name='ts_1_2_'", "name"), Some("ts_1_2_"));
        assert_eq!(
            (stamp_of("123.4"), stamp_of("2:03"), stamp_of("x")),
            (Some(123_400), Some(123_000), None)
        );
    }

    #[test]
    fn overlapping_speech_of_noscribe() {
        let page = "<html><body><p><a name=\"ts_0_2000_S00\">S00: Ja en</a><a name=\"ts_1000_1500_//S01\"> //S01: nee//</a><a name=\"ts_2000_2600_\">(..)</a></p></body></html>";
        let found = read(page).unwrap();
        let said: Vec<_> = found
            .raw
            .iter()
            .map(|r| (r.start, r.voice.as_deref(), r.text.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                (0, Some("S00"), "Ja en"),
                (1000, Some("S01"), "nee"),
                (2000, None, "(..)")
            ]
        );
    }
}
