//! `talk.vtt`: the small strict WebVTT in which kring keeps a transcript. Other players and tools read it as it stands.
//!
//! Written and read by this module alone, so that what is read and written again is the same, byte for byte. The format is
//! described in `docs/transcript-format.md`.

use std::collections::BTreeMap;
use std::collections::HashSet;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::cue::{Doubt, tidy};
use super::decode::lines;
use super::markup::{MarkupToken, escape, tokens, unescape};
use super::time::full;
use super::turns::{Turn, TurnPiece, TurnVoice, turn_number};
use super::vtt::arrow;
use crate::session::Moment;
use crate::text::{Diagnostic, Id, Line};

/// The name of the format that this version writes.
pub const FORMAT: &str = "talk/1";

/// Where a transcript comes from, and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The kind of file it was read from: [`super::Dialect::word`].
    pub source: Line,
    /// When it was taken in.
    pub read: Moment,
    /// The recording of the session whose sound it is; `None` where the session knows none.
    pub recording: Option<Id>,
    /// How many milliseconds that recording is ahead of the sound; `None` where nobody knows.
    pub shift: Option<i64>,
    /// The SHA-256 of the original, in hexadecimal.
    pub sha256: Line,
    /// How many names were replaced, by kind.
    pub replaced: BTreeMap<Line, u64>,
    /// How many cues were left out because of a refused consent.
    pub withheld: u64,
}

/// A transcript as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Where it comes from.
    pub from: Provenance,
    /// Its turns, in the order of their starts.
    pub turns: Vec<Turn>,
}

/// What is wrong with a line of a kept transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is not one of kring, or of a newer kring.
    Header,
    /// A field of the note is missing or cannot be read.
    Note,
    /// A cue has no id such as `u0001`, or one that was there before.
    Id,
    /// The times cannot be read, or run back.
    Time,
    /// The words are missing, or their voice or their inner times cannot be read.
    Words,
}

impl FaultKind {
    /// Returns the last part of the id of the message that says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Note => "note",
            Self::Id => "id",
            Self::Time => "time",
            Self::Words => "words",
        }
    }
}

/// Returns the SHA-256 of a file, in hexadecimal.
pub fn fingerprint(bytes: &[u8]) -> Line {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(out, "{byte:02x}");
    }
    Line::new(&out)
}

/// Writes a transcript.
pub fn write(talk: &Talk) -> String {
    let mut out = String::with_capacity(talk.turns.iter().map(|turn| 60 + turn.text().len()).sum::<usize>() + 512);
    let from = &talk.from;
    let _ = write!(
        out,
        "WEBVTT kring {FORMAT}\n\nNOTE\nsource: {}\nread: {}\n",
        from.source, from.read
    );
    let recording = from.recording.as_ref().map_or("unknown", |id| id.as_str());
    let _ = writeln!(out, "recording: {recording}");
    let shift = from.shift.map_or_else(|| "unknown".to_owned(), |ms| ms.to_string());
    let _ = write!(
        out,
        "shift-ms: {shift}\nsha-256: {}\nwithheld: {}\n",
        from.sha256, from.withheld
    );
    for (kind, count) in &from.replaced {
        let _ = writeln!(out, "replaced {kind}: {count}");
    }
    for turn in &talk.turns {
        let _ = write!(out, "\n{}\n{} --> {}\n", turn.id, full(turn.start), full(turn.end));
        words(turn, &mut out);
        out.push('\n');
    }
    out
}

fn words(turn: &Turn, out: &mut String) {
    if let Some(voice) = &turn.voice {
        let _ = write!(out, "<v {}>", escape(&voice.word()));
    }
    for (at, piece) in turn.pieces.iter().enumerate() {
        if at > 0 {
            let _ = write!(out, " <{}>", full(piece.start));
        }
        match piece.doubt {
            Some(doubt) => {
                let _ = write!(out, "<c.{}>{}</c>", doubt.class(), escape(&piece.text));
            }
            None => out.push_str(&escape(&piece.text)),
        }
    }
    if turn.voice.is_some() {
        out.push_str("</v>");
    }
}

/// Reads a kept transcript, strictly.
///
/// # Errors
/// The first line that kring did not write so.
pub fn read(text: &str) -> Result<Talk, Diagnostic<FaultKind>> {
    let mut lines = lines(text).peekable();
    let fault = |line, what| Diagnostic::new(what).on_line(line);
    let header = lines.next().map(|(_, line)| line).unwrap_or_default();
    if header.trim_start_matches('\u{feff}') != format!("WEBVTT kring {FORMAT}") {
        return Err(fault(1, FaultKind::Header));
    }
    let mut from = None;
    let mut turns: Vec<Turn> = Vec::new();
    let mut seen = HashSet::new();
    while let Some((number, line)) = lines.next() {
        if line.is_empty() {
            continue;
        }
        let mut block = vec![line];
        while let Some((_, line)) = lines.next_if(|(_, line)| !line.is_empty()) {
            block.push(line);
        }
        match (line, &from) {
            ("NOTE", None) => from = Some(note(&block).ok_or(fault(number, FaultKind::Note))?),
            (line, _) if line.starts_with("NOTE") => {}
            (_, None) => return Err(fault(number, FaultKind::Note)),
            _ => {
                let turn = cue(number, &block)?;
                if !seen.insert(turn_number(&turn.id)) {
                    return Err(fault(number, FaultKind::Id));
                }
                if turns.last().is_some_and(|before| before.start > turn.start) {
                    return Err(fault(number + 1, FaultKind::Time));
                }
                turns.push(turn);
            }
        }
    }
    let from = from.ok_or(fault(2, FaultKind::Note))?;
    Ok(Talk { from, turns })
}

/// Returns how many names of each sort were replaced; `None` where a number is none.
fn replaced(block: &[&str]) -> Option<BTreeMap<Line, u64>> {
    let counts = block
        .iter()
        .filter_map(|line| line.strip_prefix("replaced ")?.split_once(": "));
    counts
        .map(|(kind, n)| Some((Line::new(kind), n.parse().ok()?)))
        .collect()
}

fn note(block: &[&str]) -> Option<Provenance> {
    let field = |name: &str| {
        let mut found = block.iter().filter_map(|line| line.split_once(": "));
        found.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let shift = match field("shift-ms")? {
        "unknown" => None,
        ms => Some(ms.parse().ok()?),
    };
    let recording = match field("recording")? {
        "unknown" => None,
        id => Some(Id::new(id)).filter(|id| !id.is_empty()),
    };
    Some(Provenance {
        source: Line::new(field("source")?),
        read: field("read")?.parse().ok()?,
        recording,
        shift,
        sha256: Line::new(field("sha-256")?),
        replaced: replaced(block)?,
        withheld: field("withheld")?.parse().ok()?,
    })
}

fn cue(number: usize, block: &[&str]) -> Result<Turn, Diagnostic<FaultKind>> {
    let at = |line, what| Diagnostic::new(what).on_line(line);
    let id = block.first().map(|id| Id::new(id)).unwrap_or_default();
    if block.first().is_none_or(|raw| *id != **raw) || turn_number(&id).is_none() {
        return Err(at(number, FaultKind::Id));
    }
    let times = block.get(1).and_then(|line| arrow(line));
    let (start, end) = times.ok_or(at(number + 1, FaultKind::Time))?;
    let payload = block.get(2..).unwrap_or_default().join(" ");
    let (voice, pieces) = pieces(&payload, start, end).ok_or(at(number + 2, FaultKind::Words))?;
    Ok(Turn {
        id,
        start,
        end,
        voice,
        pieces,
    })
}

/// Returns the voice and the pieces of a cue; `None` where there are no words, or a voice or a time that kring does not write.
fn pieces(payload: &str, start: u64, end: u64) -> Option<(Option<TurnVoice>, Vec<TurnPiece>)> {
    let mut voice = None;
    let mut all: Vec<(u64, String, Option<Doubt>)> = vec![(start, String::new(), None)];
    for token in tokens(payload) {
        let last = all.last_mut()?;
        match token {
            MarkupToken::Text(words) => last.1.push_str(&words),
            MarkupToken::Time(time) if time > last.0 && time <= end => all.push((time, String::new(), None)),
            MarkupToken::Open(name, _, rest) if name == "v" && voice.is_none() => {
                voice = Some(TurnVoice::parse(&unescape(rest))?)
            }
            MarkupToken::Open(name, classes, _) if name == "c" => last.2 = Some(Doubt::of_class(classes)?),
            MarkupToken::Close(name) if matches!(name.as_str(), "v" | "c") => {}
            _ => return None,
        }
    }
    let piece = |(start, text, doubt): (u64, String, Option<Doubt>)| {
        let text = tidy(&text);
        (!text.is_empty()).then_some(TurnPiece { start, text, doubt })
    };
    let pieces: Option<Vec<TurnPiece>> = all.into_iter().map(piece).collect();
    Some((voice, pieces?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn provenance(shift: Option<i64>) -> Provenance {
        Provenance {
            source: "webvtt".into(),
            read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
            recording: shift.map(|_| "r1".into()),
            shift,
            sha256: fingerprint(b"x"),
            replaced: [("name".into(), 3), ("genitive".into(), 1)].into(),
            withheld: 0,
        }
    }

    fn any_turns() -> impl Strategy<Value = Vec<Turn>> {
        let words = "[A-Za-zé<>&;/. -]{0,12}[a-z&<>]";
        let piece = (1..5000_u64, words, prop::option::of(prop::bool::ANY));
        let voice = prop_oneof![
            Just(None),
            Just(Some(TurnVoice::Facilitator)),
            (1..9_u32).prop_map(|n| Some(TurnVoice::Participant(Id::new(&format!("p{n}"))))),
            "[a-z&<> ]{0,6}[a-z]".prop_map(|f| Some(TurnVoice::Function(Line::new(&f)))),
        ];
        prop::collection::vec((voice, prop::collection::vec(piece, 1..4), 0..9000_u64), 0..6).prop_map(|raw| {
            let (mut at, mut all) = (0, Vec::new());
            for (n, (voice, pieces, tail)) in (1..).zip(raw) {
                let mut turn = Turn {
                    id: super::super::turns::turn_id(n * 3),
                    start: 0,
                    end: 0,
                    voice,
                    pieces: Vec::new(),
                };
                for (gap, text, doubt) in pieces {
                    at += gap;
                    let doubt = doubt.map(|credit| if credit { Doubt::Credit } else { Doubt::Repeat });
                    turn.pieces.push(TurnPiece {
                        start: at,
                        text: tidy(&text),
                        doubt,
                    });
                }
                turn.start = turn.pieces[0].start;
                turn.end = at + tail;
                all.push(turn);
            }
            all
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(turns in any_turns(), shift in prop::option::of(-4_000_000..4_000_000_i64)) {
            let talk = Talk { from: provenance(shift), turns };
            let text = write(&talk);
            let read = read(&text).unwrap();
            prop_assert_eq!(&read, &talk);
            prop_assert_eq!(write(&read), text);
        }
    }

    #[test]
    fn a_line_that_kring_did_not_write_is_named() {
        let talk = Talk {
            from: provenance(Some(-1500)),
            turns: Vec::new(),
        };
        let head = write(&talk);
        let cases = [
            ("WEBVTT\n\n".to_owned(), 1, FaultKind::Header),
            (head.replace("talk/1", "talk/9"), 1, FaultKind::Header),
            (head.replace("shift-ms: -1500\n", ""), 3, FaultKind::Note),
            (
                format!("{head}\n3\n00:00:01.000 --> 00:00:02.000\nja\n"),
                13,
                FaultKind::Id,
            ),
            (
                format!("{head}\nu0001\n00:00:03.000 --> 00:00:02.000\nja\n"),
                14,
                FaultKind::Time,
            ),
            (
                format!("{head}\nu0001\n00:00:01.000 --> 00:00:02.000\n<v Jan>ja</v>\n"),
                15,
                FaultKind::Words,
            ),
            (
                format!("{head}\nu0001\n00:00:01.000 --> 00:00:02.000\n"),
                15,
                FaultKind::Words,
            ),
        ];
        for (text, line, what) in cases {
            assert_eq!(read(&text), Err(Diagnostic::new(what).on_line(line)), "{text}");
        }
    }
}
