//! A statement as a proposal repeats it.

use crate::findings::Record;
use crate::findings::prose::{full, marks, reported, speakers};
use crate::session::{Statement, Voice};

/// Returns a statement with whoever said it; word for word between quotation marks.
pub(super) fn told(record: &Record<'_>, statement: &Statement, text: &str) -> String {
    let who = speakers(record.words, record.session, &statement.speakers);
    // Between quotation marks nothing is added behind a remark: *(stilte)*.
    let quoted = if text.ends_with(')') {
        text.to_owned()
    } else {
        full(text)
    };
    match (statement.voice, who.is_empty()) {
        (Voice::Verbatim, true) => format!("“{quoted}”"),
        (Voice::Verbatim, false) => format!("“{quoted}” ({who})."),
        (Voice::Paraphrase, true) => full(text),
        (Voice::Paraphrase, false) => reported(&marks(text), &who),
    }
}
