//! A line of a text or of a document, before anything was read from it.

/// A line of a text or of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct TextUnit {
    /// Its number: of the line, or of the paragraph in a document.
    pub line: usize,
    /// Its words.
    pub text: String,
    /// How many bytes at its start are bold.
    pub bold: usize,
}
