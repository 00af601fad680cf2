//! Exchange with programs for qualitative analysis: a project (`.qdpx`) or a codebook (`.qdc`) of REFI-QDA.
//!
//! One way: what is coded elsewhere does not come back. The same sessions give the same bytes.

mod case;
mod codes;
mod drawn;
mod gather;
mod guid;
mod parts;
mod said;
mod source;
mod xml;

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

pub use case::ExchangeCase;
pub use codes::ExchangeCode;
pub use gather::{codebook, project};
pub use parts::Project;
pub use source::{Selection, TextSource, plain};

use crate::locale::Words;

/// Why a project cannot be packed.
#[derive(Debug, thiserror::Error)]
pub enum NotPacked {
    /// It cannot be written as XML.
    #[error(transparent)]
    Xml(#[from] std::io::Error),
    /// It does not fit in a zip file.
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
}

/// Packs a project: `project.qde` and its texts below `sources`.
///
/// # Errors
/// Where it does not fit in a zip file.
pub fn qdpx(project: &Project, words: &Words) -> Result<Vec<u8>, NotPacked> {
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    out.start_file("project.qde", options)?;
    out.write_all(&xml::project(project, words)?)?;
    for source in &project.sources {
        out.start_file(format!("sources/{}.txt", source.guid), options)?;
        out.write_all(source.text.as_bytes())?;
    }
    Ok(out.finish()?.into_inner())
}

/// Writes a codebook alone.
///
/// # Errors
/// Where it cannot be written as XML.
pub fn qdc(codes: &[ExchangeCode]) -> Result<Vec<u8>, NotPacked> {
    Ok(xml::codebook(codes)?)
}
