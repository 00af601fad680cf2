//! What a project for NVivo, MAXQDA, ATLAS.ti and the like consists of. Makes nothing, reads nothing and writes nothing.

use super::codes::ExchangeCode;
use super::source::TextSource;
use crate::session::Direction;

/// A case of a project: a participant or a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectUnit {
    /// Its id.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// Its variables: name and value.
    pub variables: Vec<(&'static str, String)>,
    /// The texts that are its own.
    pub sources: Vec<String>,
    /// The stretches that are its words.
    pub selections: Vec<String>,
}

/// A note of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectNote {
    /// Its id.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// When it was made: QualCoder does not read a note without.
    pub made: String,
}

/// A tie between two codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub guid: String,
    /// What ties them.
    pub name: String,
    /// Where it begins, and where it ends.
    pub ends: (String, String),
    /// Its direction.
    pub direction: Direction,
}

/// A partner on a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vertex {
    /// Its id.
    pub guid: String,
    /// The id of what it shows.
    pub shows: String,
    /// Its name.
    pub name: String,
    /// Where it stands, in thousandths of the map.
    pub at: (i64, i64),
}

/// A map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeMap {
    /// Its id.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// Its partners, and the school.
    pub vertices: Vec<Vertex>,
    /// Its ties.
    pub edges: Vec<Link>,
}

/// A project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// Its name.
    pub name: String,
    /// The codebook.
    pub codes: Vec<ExchangeCode>,
    /// Participants and schools.
    pub units: Vec<ProjectUnit>,
    /// The texts.
    pub sources: Vec<TextSource>,
    /// Conclusions and images.
    pub notes: Vec<ProjectNote>,
    /// Ties.
    pub links: Vec<Link>,
    /// The sets of texts, one for each school: name and the ids of its texts.
    pub sets: Vec<(String, String, Vec<String>)>,
    /// The maps.
    pub maps: Vec<ExchangeMap>,
}
