//! Whatever comes in, a reader answers, soon and in bounded memory. `KRING_FUZZ=1000000` for the long form.

use std::time::{Duration, Instant};

use kring::deck::Lang;
use kring::transcript::{Unreadable, kept, read};

use super::support::chance::Chance;
use super::support::dialects::{all, docx, zipped};
use super::support::talk::{self, Said};

fn times() -> usize {
    std::env::var("KRING_FUZZ")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(600)
}

/// Signs that mean something to one of the readers.
const SEEDS: [&[u8]; 33] = [
    b"-->",
    b"<v ",
    b"</v>",
    b"<",
    b">",
    b"\n\n",
    b"\r",
    b"WEBVTT",
    b"[00:",
    b"#00:00:01-2#",
    b"0:0:0.0 --> 0:0:1",
    b"{",
    b"}",
    b"\\u-1?",
    b"\\'e",
    b"\\par",
    b"\"",
    b"<w:p>",
    b"</w:p>",
    b"<w:t>",
    b"&amp;",
    b"&#xFFFFFFFF;",
    b"1e308",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\0",
    b":",
    b"//S01:",
    b"start\tend\ttext\n",
    b"0.5\t1.5\t[[",
    b"\t",
    "\u{202e}".as_bytes(),
    "é".as_bytes(),
];

fn spoiled(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..1 + chance.below(8) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(5) {
            0 => bytes.truncate(at),
            1 => bytes.splice(at..at, chance.one(&SEEDS).iter().copied()).for_each(drop),
            2 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            3 => {
                let to = (at + chance.below(40)).min(bytes.len());
                bytes.drain(at..to);
            }
            _ => {
                let to = (at + chance.below(200)).min(bytes.len());
                let part = bytes[at..to].to_vec();
                let put = chance.below(bytes.len() + 1);
                bytes.splice(put..put, part).for_each(drop);
            }
        }
    }
    bytes
}

#[test]
fn no_input_breaks_a_reader() {
    let said: Vec<Said> = talk::talk(Lang::Nl).cues.into_iter().take(12).collect();
    let mut chance = Chance::new(20_261_127);
    for example in all(&said) {
        // A zip that was spoiled is refused at its door: what is inside is spoiled too.
        let inside = (example.dialect == kring::transcript::Dialect::Docx).then(|| inside_of(&example.bytes));
        for _ in 0..times() {
            let bytes = match &inside {
                Some(xml) if chance.below(4) > 0 => zipped("word/document.xml", &spoiled(xml, &mut chance)),
                _ => spoiled(&example.bytes, &mut chance),
            };
            if let Ok(reading) = read(&bytes) {
                assert!(
                    reading
                        .cues
                        .iter()
                        .all(|cue| cue.end >= cue.start && !cue.text.is_empty())
                );
                assert!(reading.cues.windows(2).all(|pair| pair[0].start <= pair[1].start));
                let strange = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}');
                assert!(reading.cues.iter().all(|cue| !cue.text.contains(strange)));
            }
        }
    }
}

#[test]
fn no_input_breaks_the_reader_of_what_is_kept() {
    let said: Vec<Said> = talk::talk(Lang::Nl).cues.into_iter().take(4).collect();
    let text = "WEBVTT kring talk/1\n\nNOTE\nsource: webvtt\nread: 2026-11-27T14:03:05+01:00\nrecording: r1\nshift-ms: 12\nsha-256: ab\nwithheld: 0\n";
    let cue = |(n, c): (usize, &Said)| {
        let (start, end) = (kring::transcript::full(c.start), kring::transcript::full(c.end));
        format!("\nu{:04}\n{start} --> {end}\n<v p{}>{}</v>\n", n + 1, c.who, c.text)
    };
    let whole = format!("{text}{}", said.iter().enumerate().map(cue).collect::<String>());
    assert!(kept::read(&whole).is_ok());
    let mut chance = Chance::new(3);
    for _ in 0..times() * 4 {
        let bytes = spoiled(whole.as_bytes(), &mut chance);
        if let Ok(talk) = kept::read(&String::from_utf8_lossy(&bytes)) {
            let again = kept::write(&talk);
            assert_eq!(kept::read(&again).unwrap(), talk);
        }
    }
}

fn inside_of(bytes: &[u8]) -> Vec<u8> {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = Vec::new();
    archive
        .by_name("word/document.xml")
        .unwrap()
        .read_to_end(&mut xml)
        .unwrap();
    xml
}

/// Refused, and soon: a debug build may take ten times as long as what people run.
fn refused(name: &str, bytes: &[u8]) -> Unreadable {
    let start = Instant::now();
    let Err(refusal) = read(bytes) else {
        panic!("{name} was read")
    };
    let limit = if cfg!(debug_assertions) { 10 } else { 1 };
    assert!(
        start.elapsed() < Duration::from_secs(limit),
        "{name} took {:?}",
        start.elapsed()
    );
    *refusal.what
}

#[test]
fn bombs_are_refused_at_once() {
    let zeros = vec![b' '; 300_000_000];
    assert!(matches!(
        refused("a zip bomb", &zipped("word/document.xml", &zeros)),
        Unreadable::TooLarge(_)
    ));
    let mut line = b"WEBVTT\n\n00:01.000 --> 00:02.000\n".to_vec();
    line.resize(60_000_000, b'a');
    assert_eq!(refused("a long line", &line), Unreadable::LongLine);
    line.resize(200_000_000, b'a');
    assert_eq!(refused("a file too large", &line), Unreadable::TooLarge(200));
    drop(line);
    assert_eq!(
        refused("deep XML", &docx(&"<w:p>".repeat(100_000))),
        Unreadable::TooDeep
    );
    let entities = zipped(
        "word/document.xml",
        b"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>",
    );
    assert_eq!(refused("entities", &entities), Unreadable::Entities);
    assert_eq!(
        refused("deep groups", format!("{{\\rtf1 {}", "{".repeat(1_000_000)).as_bytes()),
        Unreadable::TooDeep
    );
    assert_eq!(
        refused("deep JSON", format!("{{\"text\": {}", "[".repeat(1_000_000)).as_bytes()),
        Unreadable::TooDeep
    );
    let ignored = format!("{{\"anders\": {}", "[".repeat(1_000_000));
    assert!(matches!(
        refused("deep JSON that counts for nothing", ignored.as_bytes()),
        Unreadable::Broken(_)
    ));
    let many: String = (0..100_001)
        .map(|n| format!("{}\n{}\n", "00:00:01 --> 00:00:02", n))
        .collect();
    assert_eq!(refused("too many cues", many.as_bytes()), Unreadable::TooMany);
    assert_eq!(
        refused("a zip of something else", &zipped("xl/workbook.xml", b"<x/>")),
        Unreadable::NotWord
    );
}

#[test]
fn what_cannot_be_a_transcript_is_refused_with_a_reason() {
    let why = |bytes: &[u8]| read(bytes).map(|_| ()).unwrap_err();
    assert_eq!(*why(b"").what, Unreadable::Empty);
    assert_eq!(*why(b"\xef\xbb\xbf\r\n \n").what, Unreadable::Empty);
    assert_eq!(
        (
            *why(b"Verslag\n\nWij vergaderden over de kaart.\n").what,
            why(b"\nx").line
        ),
        (Unreadable::NoTimes, 2)
    );
    assert_eq!(*why(b"An: dag\nBo: dag\nAn: ja\n").what, Unreadable::NoTimes);
    assert_eq!(*why(b"WEBVTT\n").what, Unreadable::NoTimes);
    assert_eq!(*why(b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n").what, Unreadable::NoWords);
    assert_eq!(*why(b"%PDF-1.4").what, Unreadable::Binary("PDF"));
    assert_eq!(*why(b"PK\x03\x04broken").what, Unreadable::NotWord);
    let back = why(b"[00:10:00] An: ja\n[00:00:10] Bo: nee\n");
    assert_eq!((back.line, *back.what), (2, Unreadable::Backwards(600_000, 10_000)));
}
