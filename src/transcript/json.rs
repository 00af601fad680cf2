//! The four dialects of JSON, and the file of oTranscribe, told apart by their keys.

use serde::Deserialize;

use super::cue::{CueLayout, Dialect, FoundCues, Misfit, RawCue};
use super::html;
use super::text;
use super::time::{cue_time, milliseconds, whole};
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

#[derive(Deserialize, Default)]
#[serde(default)]
struct JsonFile {
    segments: Option<Vec<Segment>>,
    word_segments: Option<serde::de::IgnoredAny>,
    transcription: Option<Vec<Cpp>>,
    speakers: Vec<NamedSpeaker>,
    text: Option<serde_json::Value>,
    #[serde(rename = "media-time")]
    media_time: Option<serde::de::IgnoredAny>,
    media: Option<serde::de::IgnoredAny>,
    #[serde(rename = "startTimeOffset")]
    offset: Option<f64>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Segment {
    start: Option<f64>,
    end: Option<f64>,
    text: Option<String>,
    speaker: Option<serde_json::Value>,
    words: Option<Vec<JsonWord>>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct JsonWord {
    #[serde(alias = "word")]
    text: Option<String>,
    start: Option<f64>,
    end: Option<f64>,
    speaker: Option<serde_json::Value>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct NamedSpeaker {
    spkid: Option<serde_json::Value>,
    name: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Cpp {
    timestamps: Option<JsonSpan<String>>,
    offsets: Option<JsonSpan<f64>>,
    text: Option<String>,
    speaker: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct JsonSpan<T> {
    from: T,
    to: T,
}

/// Reads JSON.
///
/// # Errors
/// Where it is broken, too deep, or of a program that kring does not know.
pub(super) fn read(content: &str) -> Result<FoundCues, Diagnostic<Unreadable>> {
    let broken = |error: serde_json::Error| {
        let why = if error.to_string().contains("recursion limit") {
            Unreadable::TooDeep
        } else {
            Unreadable::Broken(crate::text::Line::new(&error.to_string()).to_string())
        };
        Diagnostic::new(why).on_line(error.line())
    };
    let file: JsonFile = if content.starts_with('[') {
        let segments = serde_json::from_str(content).map_err(broken)?;
        JsonFile {
            segments: Some(segments),
            ..JsonFile::default()
        }
    } else {
        serde_json::from_str(content).map_err(broken)?
    };
    match file {
        JsonFile {
            transcription: Some(parts),
            ..
        } => Ok(cpp(parts)),
        JsonFile {
            segments: Some(segments),
            word_segments,
            speakers,
            offset,
            ..
        } => Ok(segmented(segments, word_segments.is_some(), &speakers, offset)),
        JsonFile {
            text: Some(serde_json::Value::String(page)),
            media,
            media_time,
            ..
        } if media.is_some() || media_time.is_some() => text::read(html::units(&page), Dialect::Otr),
        _ => Err(Diagnostic::new(Unreadable::Unknown("JSON")).on_line(1)),
    }
}

/// Reads Whisper, WhisperX and Amberscript: seconds, words, and a speaker by id or name.
fn segmented(segments: Vec<Segment>, aligned: bool, speakers: &[NamedSpeaker], offset: Option<f64>) -> FoundCues {
    let segments: Vec<(usize, Segment)> = (1..)
        .zip(segments)
        .flat_map(|(line, segment)| by_word(segment).into_iter().map(move |part| (line, part)))
        .collect();
    let spoken = segments.iter().any(|(_, segment)| segment.speaker.is_some());
    let worded = segments.iter().all(|(_, segment)| segment.text.is_none()) && !segments.is_empty();
    let dialect = match () {
        () if worded => Dialect::Amberscript,
        () if aligned || spoken => Dialect::WhisperX,
        () => Dialect::Whisper,
    };
    let mut found = FoundCues::new(dialect, CueLayout::Field);
    found.labelled = !spoken;
    for (line, segment) in segments {
        let text = words_of(&segment);
        let (start, end) = times_of(&segment);
        let shifted = |at: Option<f64>| at.and_then(|at| milliseconds(at + offset.unwrap_or(0.0)));
        match (shifted(start), shifted(end)) {
            _ if text.trim().is_empty() => found.odd(line, "", Misfit::NoWords),
            (Some(start), end) => found.raw.push(RawCue {
                line,
                start,
                end: end.filter(|end| *end >= start),
                voice: segment.speaker.as_ref().and_then(|id| speaker(id, speakers)),
                text,
            }),
            (None, _) if start.is_some() => found.odd(line, &text, Misfit::BadTime),
            (None, _) => found.odd(line, &text, Misfit::NoTime),
        }
    }
    found
}

/// Returns a segment that names no speaker in parts by the speakers of its words; a word without one goes on with the last.
fn by_word(mut segment: Segment) -> Vec<Segment> {
    let names = |word: &JsonWord| word.speaker.is_some();
    let Some(words) = segment
        .words
        .take_if(|words| segment.speaker.is_none() && words.iter().any(names))
    else {
        return vec![segment];
    };
    let first = words.iter().find_map(|word| word.speaker.clone());
    let mut parts: Vec<Segment> = Vec::new();
    for word in words {
        let last = parts.last().map_or(&first, |part| &part.speaker);
        let speaker = word.speaker.clone().or_else(|| last.clone());
        match parts.last_mut().filter(|part| part.speaker == speaker) {
            Some(part) => part.words.get_or_insert_default().push(word),
            None => parts.push(Segment {
                speaker,
                words: Some(vec![word]),
                ..Segment::default()
            }),
        }
    }
    let (text, one) = (segment.text, parts.len() == 1);
    for part in &mut parts {
        part.text = text
            .clone()
            .filter(|_| one)
            .or_else(|| text.as_ref().map(|_| words_of(part)));
    }
    if let Some(first) = parts.first_mut() {
        first.start = segment.start.or(first.start);
    }
    if let Some(last) = parts.last_mut() {
        last.end = segment.end.or(last.end);
    }
    parts
}

fn words_of(segment: &Segment) -> String {
    if let Some(text) = &segment.text {
        return text.clone();
    }
    let words = segment.words.iter().flatten().filter_map(|word| word.text.as_deref());
    let mut text = String::new();
    for word in words {
        // Amberscript has a full stop as a word of its own.
        if !text.is_empty() && !word.starts_with(['.', ',', '!', '?', ';', ':']) {
            text.push(' ');
        }
        text.push_str(word.trim());
    }
    text
}

/// Returns the times of a segment, or of the first and last of its words that have one.
fn times_of(segment: &Segment) -> (Option<f64>, Option<f64>) {
    let words = || segment.words.iter().flatten();
    let start = segment.start.or_else(|| words().find_map(|word| word.start));
    let end = segment.end.or_else(|| words().filter_map(|word| word.end).next_back());
    (start, end)
}

/// Returns a speaker by name where the file lists one for the id, else the id.
fn speaker(id: &serde_json::Value, speakers: &[NamedSpeaker]) -> Option<String> {
    let plain = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let id = plain(id)?;
    let known = speakers
        .iter()
        .find(|known| known.spkid.as_ref().and_then(plain).as_ref() == Some(&id));
    let name = known
        .and_then(|known| known.name.clone())
        .filter(|name| !name.trim().is_empty());
    Some(name.unwrap_or(id)).filter(|name| !name.trim().is_empty())
}

fn cpp(parts: Vec<Cpp>) -> FoundCues {
    let mut found = FoundCues::new(Dialect::WhisperCpp, CueLayout::Field);
    found.labelled = parts.iter().all(|part| part.speaker.is_none());
    for (line, part) in (1..).zip(parts) {
        let text = part.text.unwrap_or_default();
        let by_offset = part.offsets.and_then(|span| Some((whole(span.from)?, whole(span.to)?)));
        let written = |time: &str| {
            cue_time(time.trim())
                .filter(|(_, rest)| rest.is_empty())
                .map(|(at, _)| at)
        };
        let times = by_offset.or_else(|| {
            part.timestamps
                .and_then(|span| Some((written(&span.from)?, written(&span.to)?)))
        });
        match times {
            _ if text.trim().is_empty() => found.odd(line, "", Misfit::NoWords),
            Some((start, end)) => found.raw.push(RawCue {
                line,
                start,
                end: Some(end).filter(|end| *end >= start),
                voice: part
                    .speaker
                    .as_ref()
                    .and_then(|id| speaker(id, &[]))
                    .filter(|id| id != "?"),
                text,
            }),
            None => found.odd(line, &text, Misfit::NoTime),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_times_and_speakers_by_id() {
        let x = r#"{"segments":[{"text":" Ja","words":[{"word":"Ja"},{"word":"toch","start":1.25,"end":1.5}],"speaker":"SPEAKER_00"},{"text":"weg"}],"word_segments":[],"language":"nl"}"#;
        let found = read(x).unwrap();
        assert_eq!(
            (found.dialect, found.raw[0].start, found.raw[0].end),
            (Dialect::WhisperX, 1250, Some(1500))
        );
        assert_eq!(found.odd[0].why, Misfit::NoTime);
        let amber = r#"{"id":"1","speakers":[{"spkid":"spk1","name":"An"}],"segments":[{"speaker":"spk1","words":[{"text":"Dag","start":0.5,"end":0.9},{"text":".","start":0.9,"end":0.9}]}]}"#;
        let found = read(amber).unwrap();
        assert_eq!(
            (found.dialect, found.raw[0].voice.as_deref(), found.raw[0].text.as_str()),
            (Dialect::Amberscript, Some("An"), "Dag.")
        );
    }

    #[test]
    fn speakers_that_only_the_words_have() {
        let x = r#"{"segments":[{"start":0.1,"end":2.2,"text":" Dag allemaal hallo","words":[
            {"word":"Dag","start":0.1,"end":0.3,"speaker":"S0"},{"word":"allemaal"},
            {"word":"hallo","start":0.7,"end":0.9,"speaker":"S1"}]},
            {"start":2.2,"end":3,"text":" ja, goed","words":[{"word":"ja,","speaker":"S0"},{"word":"goed"}]}]}"#;
        let found = read(x).unwrap();
        let said: Vec<_> = found
            .raw
            .iter()
            .map(|r| (r.line, r.start, r.end, r.voice.as_deref(), r.text.trim()))
            .collect();
        assert_eq!(
            said,
            [
                (1, 100, Some(300), Some("S0"), "Dag allemaal"),
                (1, 700, Some(2200), Some("S1"), "hallo"),
                (2, 2200, Some(3000), Some("S0"), "ja, goed"),
            ]
        );
        assert_eq!(found.dialect, Dialect::WhisperX);
    }

    #[test]
    fn what_is_broken_or_unknown_is_refused_with_its_line() {
        let refused = |text: &str| read(text).err().map(|refusal| (refusal.line, *refusal.what));
        assert!(matches!(
            refused("{\n\"segments\": [\n"),
            Some((3, Unreadable::Broken(_)))
        ));
        assert_eq!(refused("{\"a\": 1}"), Some((1, Unreadable::Unknown("JSON"))));
        let deep = format!("{{\"text\": {}", "[".repeat(100_000));
        assert!(matches!(refused(&deep), Some((_, Unreadable::TooDeep))));
    }
}
