//! The lines of any text that people write down: plain text in the usual encodings, or a Word document.
//!
//! Takes the words as they stand; what they mean is for whoever asked.

use std::io::{BufReader, Cursor, Read};

use super::decode;
use super::docx;
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// Returns the lines of a text or of a Word document, whose paragraphs stand apart by an empty line.
///
/// # Errors
/// Where the bytes are neither, or the document is too large, too deep or broken.
pub fn lines(bytes: &[u8]) -> Result<Vec<String>, Diagnostic<Unreadable>> {
    if !bytes.starts_with(b"PK\x03\x04") {
        let text = decode::decode(bytes)?;
        let text = text.trim_start_matches('\u{feff}');
        return Ok(decode::lines(text).map(|(_, line)| line.to_owned()).collect());
    }
    let no_word = |_| Diagnostic::new(Unreadable::NotWord);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(no_word)?;
    let document = archive.by_name("word/document.xml").map_err(no_word)?;
    let units = docx::units(BufReader::new(document.take(docx::UNPACKED)))?;
    Ok(units.into_iter().flat_map(|unit| [unit.text, String::new()]).collect())
}
