//! Scene, Report and tables, written: plain text, Markdown, HTML, Word, JSON, SVG, CSV, workbooks, networks.
//!
//! Knows nothing of a session or a deck: whatever a writer needs stands in what it is handed. Never reads or writes a file.

pub mod ansi;
pub mod cells;
pub mod csv;
mod document;
pub mod docx;
mod font;
pub mod formats;
pub mod graph;
pub mod html;
mod keeping;
pub mod markdown;
pub mod pair;
pub mod paper;
pub mod picture;
pub mod png;
pub mod slips;
pub mod survey;
pub mod svg;
pub mod talk;
pub mod text;
pub mod xlsx;

use crate::findings::Report;

/// Returns the report as JSON, for programs.
pub fn json(report: &Report) -> String {
    // A report holds only texts, numbers and lists: it always becomes JSON.
    serde_json::to_string_pretty(report).unwrap_or_default()
}

/// Returns what two works made that ran at the same time: a map in dots takes as long as the words of a report.
///
/// # Panics
/// Where one of them does.
pub fn together<A: Send, B>(beside: impl FnOnce() -> A + Send, here: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let beside = scope.spawn(beside);
        let here = here();
        let beside = beside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (beside, here)
    })
}
