//! Why a Word document is not written.

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the Word document could not be packed: {0}")]
pub struct DocxFault(String);

impl DocxFault {
    /// Returns the fault of the writer as one of ours.
    pub(in crate::render) fn because(error: &impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}
