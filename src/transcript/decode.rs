//! Bytes to text: UTF-8, UTF-16 with or without a mark, and Windows-1252. Knows by their first bytes the files that are no text.

use std::borrow::Cow;

use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// The first bytes of files that are no transcript, and what they are.
const MAGIC: [(&[u8], &str); 17] = [
    (b"%PDF", "PDF"),
    (b"RIFF", "WAV"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"\xff\xfb", "MP3"),
    (b"\xff\xf3", "MP3"),
    (b"fLaC", "FLAC"),
    (b"\x1aE\xdf\xa3", "Matroska"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90", "EXE"),
    (b"\xd0\xcf\x11\xe0", "Word 97"),
    (b"SQLite format", "SQLite"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"),
];

/// Reads bytes as text, whichever of the usual encodings they are in.
///
/// # Errors
/// [`Unreadable::Binary`] where they are no text.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Diagnostic<Unreadable>> {
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Diagnostic::new(Unreadable::Binary(kind)));
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(Diagnostic::new(Unreadable::Binary("MP4")));
    }
    let (text, _) = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()),
        None => guess(bytes).decode_without_bom_handling(bytes),
    };
    // A NUL in WebVTT is a sign like any other, by its standard.
    let is_vtt = text.trim_start_matches('\u{feff}').starts_with("WEBVTT");
    if !is_vtt && controls(&text) {
        return Err(Diagnostic::new(Unreadable::Binary("data")));
    }
    Ok(text)
}

/// Returns the encoding of bytes that bear no mark: every second byte of Latin text in UTF-16 is 0.
fn guess(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = head.len() / 2 * 3 / 4;
    if head.len() >= 8 && odd > most && even * 8 < odd {
        encoding_rs::UTF_16LE
    } else if head.len() >= 8 && even > most && odd * 8 < even {
        encoding_rs::UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        encoding_rs::UTF_8
    } else {
        encoding_rs::WINDOWS_1252
    }
}

/// Returns whether so many signs are controls that this is no text: more than one in fifty, of the beginning.
fn controls(text: &str) -> bool {
    let (mut all, mut bad) = (0_usize, 0_usize);
    for c in text.chars().take(65_536) {
        all += 1;
        let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}');
        bad += usize::from(control || c == '\u{fffd}');
    }
    bad * 50 > all
}

/// Returns the lines of a text with their numbers from 1; a line ends with CRLF, LF or CR, also where all three occur.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = Some(text);
    let mut number = 0;
    std::iter::from_fn(move || {
        let text = rest?;
        number += 1;
        let end = memchr::memchr2(b'\n', b'\r', text.as_bytes());
        let line = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
        rest = end.and_then(|at| {
            let after = text.get(at..)?;
            after.strip_prefix("\r\n").or_else(|| after.get(1..))
        });
        Some((number, line))
    })
}

/// Returns the first line that is longer than `most` bytes.
pub(super) fn long_line(text: &str, most: usize) -> Option<usize> {
    lines(text)
        .find(|(_, line)| line.len() > most)
        .map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_encoding_gives_the_same_words() {
        let text = "één dag, naïef: 00:12\r\nen €";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
        let all = [
            text.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", text.as_bytes()),
            marked(b"\xff\xfe", &le),
            marked(b"\xfe\xff", &be),
            le,
            be,
            latin.into_owned(),
        ];
        for bytes in all {
            assert_eq!(decode(&bytes).unwrap(), text, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        let refused = |bytes: &[u8]| *decode(bytes).unwrap_err().what;
        assert_eq!(refused(b"%PDF-1.7"), Unreadable::Binary("PDF"));
        assert_eq!(refused(b"\0\0\0\x20ftypM4A "), Unreadable::Binary("MP4"));
        assert_eq!(decode(b"WEBVTT\n\n\0\0\n").unwrap(), "WEBVTT\n\n\0\0\n");
        assert_eq!(refused(&[1, 2, 3, 0, 5, 6, 7, 8, 250, 1]), Unreadable::Binary("data"));
    }

    #[test]
    fn lines_end_in_every_way() {
        let found: Vec<_> = lines("a\r\nb\rc\n\nd").collect();
        assert_eq!(found, [(1, "a"), (2, "b"), (3, "c"), (4, ""), (5, "d")]);
        assert_eq!(lines("a\n").count(), 2);
        assert_eq!(long_line("kort\nlanger dan vijf\n", 5), Some(2));
    }
}
