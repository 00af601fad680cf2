//! WebVTT as it really comes: the parser of the standard, with the times, the missing end tags and the header lines that tools write.

use super::cue::{CueLayout, Dialect, FoundCues, Misfit, RawCue};
use super::decode::lines;
use super::markup::{MarkupToken, tokens, unescape};
use super::time::cue_time;

/// Returns whether a text bears the signature of WebVTT.
pub(super) fn is_vtt(text: &str) -> bool {
    let rest = text.strip_prefix("WEBVTT");
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']))
}

/// A block: the lines between two empty ones, or up to the second `-->`.
#[derive(Default)]
struct VttBlock<'a> {
    lines: Vec<(usize, &'a str)>,
    /// Where its timing line stands in `lines`.
    timing: Option<usize>,
}

/// Reads WebVTT. Takes up every cue with a time that can be one; names the rest.
pub(super) fn read(text: &str) -> FoundCues {
    let mut found = FoundCues::new(Dialect::Vtt, CueLayout::Arrow);
    let mut block = VttBlock::default();
    // The header ends with an empty line, or where the first cue begins without one.
    let body = lines(text).skip_while(|(number, line)| (*number == 1 || !line.is_empty()) && !line.contains("-->"));
    for (number, line) in body {
        if line.is_empty() {
            close(std::mem::take(&mut block), &mut found);
            continue;
        }
        if line.contains("-->") {
            if block.timing.is_some() || block.lines.len() > 1 {
                close(std::mem::take(&mut block), &mut found);
            }
            block.timing = Some(block.lines.len());
        }
        block.lines.push((number, line));
    }
    close(block, &mut found);
    found.labelled = found.raw.iter().all(|raw| raw.voice.is_none());
    found
}

fn close(block: VttBlock<'_>, found: &mut FoundCues) {
    let Some(&(first, text)) = block.lines.first() else {
        return;
    };
    let Some(timing) = block.timing else {
        let is_meta = ["NOTE", "STYLE", "REGION"].iter().any(|word| {
            text.strip_prefix(word)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        if !is_meta {
            found.odd(first, text, Misfit::Outside);
        }
        return;
    };
    let (line, timing_line) = block.lines.get(timing).copied().unwrap_or((first, text));
    let Some((start, end)) = arrow(timing_line) else {
        if !text.starts_with("NOTE") {
            found.odd(line, timing_line, Misfit::BadTime);
        }
        return;
    };
    let payload: Vec<&str> = block.lines.iter().skip(timing + 1).map(|(_, line)| *line).collect();
    let before = found.raw.len();
    for (voice, text) in voices(&payload.join("\n")) {
        found.raw.push(RawCue {
            line,
            start,
            end: Some(end),
            voice,
            text,
        });
    }
    if found.raw.len() == before {
        found.odd(line, timing_line, Misfit::NoWords);
    }
}

/// Returns the two times of a timing line; `None` where one cannot be a time or they run back.
pub(super) fn arrow(line: &str) -> Option<(u64, u64)> {
    let (left, right) = line.split_once("-->")?;
    let (start, rest) = cue_time(left.trim())?;
    let (end, settings) = cue_time(right.trim_start())?;
    let ends_well = rest.is_empty() && (settings.is_empty() || settings.starts_with(char::is_whitespace));
    (ends_well && end >= start).then_some((start, end))
}

/// Returns the words of a cue by voice, without their marks; a voice span holds until its end tag, the next one, or the end.
pub(super) fn voices(payload: &str) -> Vec<(Option<String>, String)> {
    let mut all: Vec<(Option<String>, String)> = vec![(None, String::new())];
    for token in tokens(payload) {
        match token {
            MarkupToken::Open(name, _, rest) if name == "v" => {
                let voice = unescape(rest).trim().to_owned();
                all.push((Some(voice).filter(|voice| !voice.is_empty()), String::new()));
            }
            MarkupToken::Close(name) if name == "v" => all.push((None, String::new())),
            MarkupToken::Text(words) => {
                if let Some((_, text)) = all.last_mut() {
                    text.push_str(&words);
                }
            }
            MarkupToken::Open(..) | MarkupToken::Close(_) | MarkupToken::Time(_) => {}
        }
    }
    all.retain(|(_, text)| !text.trim().is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cues(text: &str) -> Vec<(u64, u64, Option<String>, String)> {
        let found = read(text);
        found
            .raw
            .into_iter()
            .map(|raw| (raw.start, raw.end.unwrap_or_default(), raw.voice, raw.text))
            .collect()
    }

    #[test]
    fn teams_of_today_and_of_earlier() {
        let now = "WEBVTT\n\n1f-2/7-0\n00:00:03.500 --> 00:00:05.000\n<v Jan Peeters | School>Goeiemorgen\niedereen</v>\n\n1f-2/7-1\n00:00:05.000 --> 00:00:06.000\n<v Fari&#237;a (gast)>Dag";
        assert_eq!(
            cues(now),
            [
                (
                    3500,
                    5000,
                    Some("Jan Peeters | School".into()),
                    "Goeiemorgen\niedereen".into()
                ),
                (
                    5000,
                    6000,
                    Some("Faria (gast)".replace("Faria", "Fariía")),
                    "Dag".into()
                ),
            ]
        );
        let old = "WEBVTT\n    \n0:0:0.0 --> 0:0:5.320\nDag allemaal\n0:0:5.320 --> 0:0:6.1\nJa";
        let found = cues(old);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].1, 6100);
    }

    #[test]
    fn notes_styles_and_blocks_without_empty_lines() {
        let text = "WEBVTT - titel\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE een\nbriefje\n\n00:01.000 --> 00:02.000 align:start\nA\n00:02.000 --> 00:03.000\nB\n\nlos\n\n00:61.000 --> 00:62.000\nC\n\n00:05.000 --> 00:06.000\n";
        let found = read(text);
        assert_eq!(found.raw.len(), 2);
        let odd: Vec<_> = found.odd.iter().map(|odd| (odd.line, odd.why)).collect();
        assert_eq!(
            odd,
            [(15, Misfit::Outside), (17, Misfit::BadTime), (20, Misfit::NoWords)]
        );
    }

    #[test]
    fn two_voices_in_one_cue() {
        let found = cues("WEBVTT\n\n00:01.000 --> 00:02.000\n<v An>Ja</v> <v Bo>Nee");
        let said: Vec<_> = found
            .iter()
            .map(|(_, _, voice, text)| (voice.as_deref(), text.as_str()))
            .collect();
        assert_eq!(said, [(Some("An"), "Ja"), (Some("Bo"), "Nee")]);
    }
}
