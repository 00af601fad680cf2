//! What a form is for: the record it changes, named so that a draft on disk can open it again.

use serde::{Deserialize, Serialize};

use crate::session::Conclusion;
use crate::text::{Id, Line};

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A new session.
    New,
    /// The school and the circumstances of this session.
    School,
    /// A new participant, or this one.
    Participant(Option<Id>),
    /// When this participant came, if later than the start.
    Joined(Id),
    /// When this participant left, if before the end.
    Left(Id),
    /// A new sound recording, or this one.
    Recording(Option<Id>),
    /// This partner.
    Partner(Id),
    /// Two partners, made of this one.
    Split(Id),
    /// This tie.
    Tie(Id),
    /// A new tie between these two.
    Connect(Id, Id),
    /// A new image, or this one.
    Image(Option<Id>),
    /// A new gap, or this one.
    Gap(Option<Id>),
    /// A new theme, or this one; made from these statements.
    Theme(Option<Id>, Vec<Id>),
    /// A new conclusion, or this one.
    Conclusion(Option<Id>),
    /// A proposed conclusion, in words of one's own.
    Proposal(Box<Conclusion>),
    /// The words of a statement as they are printed.
    Excerpt(Id),
    /// A name to be masked: this one, or one that is still to be typed.
    Mask(Line),
    /// A step of taking a transcript in. It holds names, and is in no draft.
    #[serde(skip)]
    Intake(IntakeStep),
}

/// A step of taking a transcript in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakeStep {
    /// The path of the file.
    File,
    /// Who the speakers are.
    Speakers,
    /// Which words are names.
    Names,
    /// When in the session it was.
    Time,
}

impl Purpose {
    /// Returns the thing it is about, where there is one already.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Recording(id)
            | Self::Participant(id)
            | Self::Image(id)
            | Self::Gap(id)
            | Self::Theme(id, _)
            | Self::Conclusion(id) => id.as_ref(),
            Self::Partner(id)
            | Self::Split(id)
            | Self::Tie(id)
            | Self::Excerpt(id)
            | Self::Joined(id)
            | Self::Left(id) => Some(id),
            Self::New | Self::School | Self::Connect(..) | Self::Proposal(_) | Self::Mask(_) | Self::Intake(_) => None,
        }
    }
}
