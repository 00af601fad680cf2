//! A transcript of the sound as a page of HTML and as a Word document: speaker, time, words.

use docx_rs::{Docx, Paragraph, Run};
use maud::html as page;

use super::document::{DocumentHead, document};
use super::docx::{DocxFault, packed};
use crate::deck::Lang;
use crate::transcript::clock;
use crate::transcript::write::TurnRow;

/// Returns a page with one paragraph a turn.
pub fn html(title: &str, lang: Lang, rows: &[TurnRow]) -> String {
    let style = "body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}\
                 time{color:#555;margin-right:.6em}b{margin-right:.4em}";
    let body = page! {
        h1 { (title) }
                @for row in rows {
                    p id=(row.id) {
                        time { (clock(row.start)) }
                        @if !row.speaker().is_empty() { b { (row.speaker()) } }
                        (row.text)
                    }
                }
    };
    let head = DocumentHead {
        lang,
        title,
        styles: &[style],
        more: page! {},
    };
    document(head, &body)
}

/// Returns a Word document with one paragraph a turn: the speaker in bold and the time, then the words.
///
/// # Errors
/// Where the document cannot be packed.
pub fn docx(title: &str, rows: &[TurnRow]) -> Result<Vec<u8>, DocxFault> {
    let mut document = Docx::new().add_paragraph(Paragraph::new().add_run(Run::new().add_text(title).bold().size(32)));
    for row in rows {
        let head = match row.speaker().as_str() {
            "" => clock(row.start),
            speaker => format!("{speaker}   {}", clock(row.start)),
        };
        let paragraph = Paragraph::new()
            .add_run(Run::new().add_text(head).bold())
            .add_run(Run::new().add_break(docx_rs::BreakType::TextWrapping))
            .add_run(Run::new().add_text(row.text.clone()));
        document = document.add_paragraph(paragraph);
    }
    packed(document.build())
}
