//! One talk as every tool would have written it.

use std::fmt::Write as _;
use std::io::Write as _;

use kring::transcript::{CueLayout, Dialect, full};

use super::talk::Said;

/// A file that a tool would have written.
pub struct Example {
    /// What it is called here.
    pub name: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What it is found to be.
    pub dialect: Dialect,
    /// Where its times are found to stand.
    pub layout: CueLayout,
    /// Whether it says who speaks.
    pub voiced: bool,
}

/// The talk in every dialect whose times are exact.
pub fn all(cues: &[Said]) -> Vec<Example> {
    use CueLayout as L;
    use Dialect as D;
    let example = |name, bytes: Vec<u8>, dialect, layout, voiced| Example {
        name,
        bytes,
        dialect,
        layout,
        voiced,
    };
    let text = |name, text: String, layout| example(name, text.into_bytes(), D::Text, layout, true);
    vec![
        example("teams.vtt", teams(cues).into_bytes(), D::Vtt, L::Arrow, true),
        example(
            "teams-bom.vtt",
            utf16(&teams(cues).replace('\n', "\r\n")),
            D::Vtt,
            L::Arrow,
            true,
        ),
        example("teams-old.vtt", teams_old(cues).into_bytes(), D::Vtt, L::Arrow, false),
        example("zoom.vtt", zoom(cues).into_bytes(), D::Vtt, L::Arrow, true),
        example("stream.vtt", stream(cues).into_bytes(), D::Vtt, L::Arrow, false),
        example("noscribe.vtt", noscribe_vtt(cues).into_bytes(), D::Vtt, L::Arrow, true),
        example("subtitles.srt", latin(&srt(cues, "", "")), D::Srt, L::Arrow, true),
        example("whisperx.srt", srt(cues, "[", "]").into_bytes(), D::Srt, L::Arrow, true),
        example(
            "whisper.json",
            whisper(cues, false).into_bytes(),
            D::Whisper,
            L::Field,
            false,
        ),
        example(
            "whisperx.json",
            whisper(cues, true).into_bytes(),
            D::WhisperX,
            L::Field,
            true,
        ),
        example("cpp.json", cpp(cues).into_bytes(), D::WhisperCpp, L::Field, false),
        example(
            "amberscript.json",
            amberscript(cues).into_bytes(),
            D::Amberscript,
            L::Field,
            true,
        ),
        example("teams.docx", docx(&teams_docx(cues)), D::Docx, L::Heading, true),
        example("teams-old.docx", docx(&teams_old_docx(cues)), D::Docx, L::Arrow, true),
        example("word.docx", docx(&word_docx(cues)), D::Docx, L::Heading, true),
        example(
            "amberscript.docx",
            docx(&amberscript_docx(cues)),
            D::Docx,
            L::Alone,
            true,
        ),
        example("table.docx", docx(&table_docx(cues)), D::Docx, L::Start, true),
        example("f4.rtf", rtf(cues).into_bytes(), D::Rtf, L::End, true),
        example(
            "noscribe.html",
            noscribe_html(cues).into_bytes(),
            D::NoScribe,
            L::Field,
            true,
        ),
        example("talk.otr", otr(cues).into_bytes(), D::Otr, L::Start, true),
        text(
            "f4.txt",
            lines(cues, |c| format!("{}: {} #{}#", c.name(), c.text, tenths(c.end))),
            L::End,
        ),
        text(
            "f5.txt",
            lines(cues, |c| format!("#{}# {}: {}", tenths(c.start), c.name(), c.text)),
            L::Start,
        ),
        text(
            "noscribe.txt",
            lines(cues, |c| format!("{}: [{}] {}", c.name(), hms(c.start), c.text)),
            L::Start,
        ),
        text(
            "atlas.txt",
            lines(cues, |c| format!("[{}]{}: {}", hms(c.start), c.name(), c.text)),
            L::Start,
        ),
        text(
            "nvivo.txt",
            lines(cues, |c| format!("[{}.0] {}: {}", hms(c.start), c.name(), c.text)),
            L::Start,
        ),
        text(
            "bare.txt",
            lines(cues, |c| format!("{} {}: {}", hms(c.start), c.name(), c.text)),
            L::Start,
        ),
        text(
            "easy.txt",
            lines(cues, |c| format!("{} ({})\n{}\n", c.name(), short(c.start), c.text)),
            L::Heading,
        ),
        text(
            "amberscript.txt",
            lines(cues, |c| format!("{}\n{}: {}\n", hms(c.start), c.name(), c.text)),
            L::Alone,
        ),
        text(
            "pasted.txt",
            lines(cues, |c| format!("{}\n{}\n{}\n", c.name(), short(c.start), c.text)),
            L::Alone,
        ),
        text(
            "happyscribe.txt",
            lines(cues, |c| format!("[{}] - {}\n{}\n", hms(c.start), c.name(), c.text)),
            L::Heading,
        ),
        text(
            "zoom-captions.txt",
            lines(cues, |c| format!("[{}] {}\n{}\n", c.name(), hms(c.start), c.text)),
            L::Heading,
        ),
        text(
            "markdown.txt",
            lines(cues, |c| format!("[{}] **{}:** {}\n", hms(c.start), c.name(), c.text)),
            L::Start,
        ),
        example(
            "whisper.tsv",
            table(cues, "start\tend\ttext\n", |c| {
                format!("{}\t{}\t{}", c.start, c.end, c.text)
            }),
            D::Table,
            L::Field,
            false,
        ),
        example(
            "labels.txt",
            table(cues, "", |c| {
                format!(
                    "{:.6}\t{:.6}\t[[{}]]{}",
                    seconds(c.start),
                    seconds(c.end),
                    c.name(),
                    c.text
                )
            }),
            D::Table,
            L::Field,
            true,
        ),
        example(
            "nvivo-table.txt",
            table(cues, "Timespan\tContent\tSpeaker\n", |c| {
                format!("{} - {}\t{}\t{}", full(c.start), full(c.end), c.text, c.name())
            }),
            D::Table,
            L::Field,
            true,
        ),
        text(
            "first-last.txt",
            lines(cues, |c| {
                format!("[{}] {}: {}", hms(c.start), swapped(c.name()), c.text)
            }),
            L::Start,
        ),
    ]
}

/// Google Meet: a time every five minutes, and who was invited.
pub fn meet(cues: &[Said]) -> String {
    let mut out =
        String::from("Overleg 8 oktober\nAttendees\nJoke Peeters, Koen Maes, Marie-Louise Wijffels\nTranscript\n");
    let mut heading = None;
    for cue in cues {
        let five = cue.start / 300_000;
        if heading != Some(five) {
            let _ = writeln!(out, "{}", hms(five * 300_000));
            heading = Some(five);
        }
        let _ = writeln!(out, "{}: {}", cue.name(), cue.text);
    }
    let end = cues.last().unwrap().end;
    let _ = writeln!(out, "Meeting ended after {}", hms(end));
    out
}

fn lines(cues: &[Said], line: impl Fn(&Said) -> String) -> String {
    cues.iter().map(|cue| format!("{}\n", line(cue))).collect()
}

fn table(cues: &[Said], head: &str, row: impl Fn(&Said) -> String) -> Vec<u8> {
    format!("{head}{}", lines(cues, row)).into_bytes()
}

fn swapped(name: &str) -> String {
    let (first, last) = name.split_once(' ').unwrap();
    format!("{last}, {first}")
}

fn hms(ms: u64) -> String {
    full(ms).split('.').next().unwrap().to_owned()
}

fn short(ms: u64) -> String {
    kring::transcript::clock(ms)
}

fn tenths(ms: u64) -> String {
    format!("{}-{}", hms(ms), ms % 1000 / 100)
}

fn few(ms: u64) -> String {
    format!(
        "{}:{}:{}.{}",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000 / 100
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

/// Windows-1252, as far as Latin goes.
fn latin(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect()
}

/// Forty signs a line, as Teams wraps.
fn wrapped(text: &str) -> String {
    textwrap::wrap(
        text,
        textwrap::Options::new(40).word_splitter(textwrap::WordSplitter::NoHyphenation),
    )
    .join("\n")
}

fn teams(cues: &[Said]) -> String {
    let mut out = String::from("WEBVTT\n");
    let (mut turn, mut piece, mut last) = (0, 0, usize::MAX);
    for cue in cues {
        (turn, piece) = if cue.who == last {
            (turn, piece + 1)
        } else {
            (turn + 1, 0)
        };
        last = cue.who;
        let _ = write!(
            out,
            "\n3f2b-41aa/{turn}-{piece}\n{} --> {}\n",
            full(cue.start),
            full(cue.end)
        );
        let _ = writeln!(out, "<v {}>{}</v>", escaped(cue.name()), wrapped(&escaped(&cue.text)));
    }
    out
}

fn teams_old(cues: &[Said]) -> String {
    let cue = |c: &Said| format!("{} --> {}\n{}\n", few(c.start), few(c.end), c.text);
    format!("WEBVTT\n    \n{}", cues.iter().map(cue).collect::<String>())
}

fn zoom(cues: &[Said]) -> String {
    let mut out = String::from("WEBVTT\r\n");
    let mut last = usize::MAX;
    for (n, cue) in cues.iter().enumerate() {
        let name = if cue.who == last {
            String::new()
        } else {
            format!("{}: ", cue.name())
        };
        last = cue.who;
        let _ = write!(
            out,
            "\r\n{}\r\n{} --> {}\r\n{name}{}\r\n",
            n + 1,
            full(cue.start),
            full(cue.end),
            cue.text
        );
    }
    out
}

fn stream(cues: &[Said]) -> String {
    let head = "WEBVTT\n\nNOTE duration:\"00:26:00\"\n\nNOTE language:nl-be\n";
    let cue = |c: &Said| {
        let times = format!("{} --> {}", full(c.start), full(c.end));
        format!(
            "\nNOTE Confidence: 0.91\n\n8a2c-{}\n{times}\n{}\n",
            c.start,
            escaped(&c.text)
        )
    };
    format!("{head}{}", cues.iter().map(cue).collect::<String>())
}

fn noscribe_vtt(cues: &[Said]) -> String {
    let cue = |(n, c): (usize, &Said)| {
        format!(
            "\n{}\n{} --> {}\n<v {}>{}\n",
            n + 1,
            full(c.start),
            full(c.end),
            c.name(),
            escaped(&c.text)
        )
    };
    format!(
        "WEBVTT talk\n\nNOTE Transcribed with a tool\n{}",
        cues.iter().enumerate().map(cue).collect::<String>()
    )
}

fn srt(cues: &[Said], open: &str, close: &str) -> String {
    let time = |ms| full(ms).replace('.', ",");
    let cue = |(n, c): (usize, &Said)| {
        format!(
            "{}\r\n{} --> {}\r\n{open}{}{close}: {}\r\n\r\n",
            n + 1,
            time(c.start),
            time(c.end),
            c.name(),
            c.text
        )
    };
    cues.iter().enumerate().map(cue).collect()
}

#[allow(clippy::cast_precision_loss)]
fn seconds(ms: u64) -> f64 {
    ms as f64 / 1000.0
}

fn whisper(cues: &[Said], x: bool) -> String {
    let segment = |(id, c): (usize, &Said)| {
        let mut segment = serde_json::json!({
            "id": id, "seek": 0, "start": seconds(c.start), "end": seconds(c.end), "text": format!(" {}", c.text),
            "tokens": [50364, 440, 1], "temperature": 0.0, "avg_logprob": -0.2, "compression_ratio": 1.5, "no_speech_prob": 0.01,
        });
        if x {
            let words: Vec<_> = c
                .text
                .split(' ')
                .map(|word| serde_json::json!({"word": word, "score": 0.9}))
                .collect();
            segment["speaker"] = c.name().into();
            segment["words"] = words.into();
        }
        segment
    };
    let segments: Vec<_> = cues.iter().enumerate().map(segment).collect();
    let mut file = serde_json::json!({"text": "", "language": "nl", "segments": segments});
    if x {
        file["word_segments"] = serde_json::json!([]);
    }
    file.to_string()
}

fn cpp(cues: &[Said]) -> String {
    let part = |c: &Said| {
        let time = |ms| full(ms).replace('.', ",");
        serde_json::json!({"timestamps": {"from": time(c.start), "to": time(c.end)}, "offsets": {"from": c.start, "to": c.end}, "text": format!(" {}", c.text)})
    };
    let parts: Vec<_> = cues.iter().map(part).collect();
    serde_json::json!({"systeminfo": "", "model": {}, "params": {}, "result": {"language": "nl"}, "transcription": parts}).to_string()
}

fn amberscript(cues: &[Said]) -> String {
    let word = |c: &Said, word: &str| serde_json::json!({"text": word, "start": seconds(c.start), "end": seconds(c.end), "conf": 1});
    let segment = |c: &Said| {
        let words: Vec<_> = c.text.split(' ').map(|text| word(c, text)).collect();
        serde_json::json!({"speaker": format!("spk{}", c.who), "words": words})
    };
    let segments: Vec<_> = cues.iter().map(segment).collect();
    let names: Vec<_> = super::talk::PEOPLE
        .iter()
        .enumerate()
        .map(|(n, (_, name))| serde_json::json!({"spkid": format!("spk{n}"), "name": name}))
        .collect();
    serde_json::json!({"id": "1", "recordId": "2", "filename": "x", "startTimeOffset": 0, "speakers": names, "segments": segments, "highlights": []}).to_string()
}

fn run(text: &str, bold: bool) -> String {
    let style = if bold { "<w:rPr><w:b/></w:rPr>" } else { "" };
    format!("<w:r>{style}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

fn paragraph(inside: &str) -> String {
    format!("<w:p>{inside}</w:p>")
}

const BREAK: &str = "<w:r><w:br/></w:r>";

fn teams_docx(cues: &[Said]) -> String {
    let head = [
        run("Overleg-20261008_154500-Meeting Recording", true),
        run("8 oktober 2026, 03:45p.m.", false),
        run("26m 2s", false),
        format!("{}{}", run("Joke Peeters", true), run(" started transcription", false)),
    ];
    let turn = |c: &Said| {
        paragraph(&format!(
            "{}{}{BREAK}{}",
            run(c.name(), true),
            run(&format!("   {}", short(c.start)), false),
            run(&c.text, false)
        ))
    };
    head.iter()
        .map(|head| paragraph(head))
        .chain(cues.iter().map(turn))
        .collect()
}

fn teams_old_docx(cues: &[Said]) -> String {
    let turn = |c: &Said| {
        let times = format!("{} --> {}", few(c.start), few(c.end));
        paragraph(&format!(
            "{}{BREAK}{}{BREAK}{}",
            run(&times, false),
            run(c.name(), false),
            run(&c.text, false)
        ))
    };
    cues.iter().map(turn).collect()
}

fn word_docx(cues: &[Said]) -> String {
    let turn =
        |c: &Said| paragraph(&run(&format!("{} {}", hms(c.start), c.name()), false)) + &paragraph(&run(&c.text, false));
    paragraph(&run("Audiobestand", true)) + &cues.iter().map(turn).collect::<String>()
}

fn amberscript_docx(cues: &[Said]) -> String {
    let turn = |c: &Said| {
        paragraph(&run(&hms(c.start), false)) + &paragraph(&run(&format!("{}: {}", c.name(), c.text), false))
    };
    cues.iter().map(turn).collect()
}

fn table_docx(cues: &[Said]) -> String {
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", paragraph(&run(text, false)));
    let row = |c: &Said| {
        format!(
            "<w:tr>{}{}{}</w:tr>",
            cell(&hms(c.start)),
            cell(c.name()),
            cell(&c.text)
        )
    };
    format!("<w:tbl>{}</w:tbl>", cues.iter().map(row).collect::<String>())
}

/// Packs the body of a Word document.
pub fn docx(body: &str) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    zipped("word/document.xml", xml.as_bytes())
}

/// Packs one file.
pub fn zipped(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive
        .start_file(name, zip::write::SimpleFileOptions::default())
        .unwrap();
    archive.write_all(bytes).unwrap();
    archive.finish().unwrap().into_inner()
}

fn rtf(cues: &[Said]) -> String {
    let sign = |c: char| match c {
        c if c.is_ascii() => c.to_string(),
        c if u32::from(c) < 256 => format!("\\'{:02x}", u32::from(c)),
        c => format!("\\u{}?", u32::from(c)),
    };
    let text = |text: &str| text.chars().map(sign).collect::<String>();
    let turn = |c: &Said| {
        format!(
            "{{\\b {}:}} {} #{}#\\par\n",
            text(c.name()),
            text(&c.text),
            tenths(c.end)
        )
    };
    format!(
        "{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Arial;}}}}{{\\*\\generator x;}}\\pard\n{}}}",
        cues.iter().map(turn).collect::<String>()
    )
}

fn noscribe_html(cues: &[Said]) -> String {
    let cue = |c: &Said| {
        format!(
            "<p><a name=\"ts_{}_{}_{}\" >{}: {}</a></p>\n",
            c.start,
            c.end,
            c.name(),
            c.name(),
            escaped(&c.text)
        )
    };
    let style = "<style type=\"text/css\">p { margin: 0 }</style>";
    format!(
        "<!DOCTYPE HTML><html><head>{style}</head><body>{}</body></html>",
        cues.iter().map(cue).collect::<String>()
    )
}

fn otr(cues: &[Said]) -> String {
    let cue = |c: &Said| {
        format!(
            "<p><span class=\"timestamp\" data-timestamp=\"{}\">{}</span> {}: {}<br></p>",
            seconds(c.start),
            short(c.start),
            c.name(),
            escaped(&c.text)
        )
    };
    let html: String = cues.iter().map(cue).collect();
    serde_json::json!({"text": html, "media": "talk.m4a", "media-source": "", "media-time": 12.5}).to_string()
}
