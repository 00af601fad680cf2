//! What a list to choose from is for: the choice alone says nothing without it.

use crate::session::Participant;
use crate::text::{Id, Line};

/// What a list is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A command, run in the place the palette was opened from.
    Command,
    /// A place of the walk.
    Place,
    /// The card a statement moves to.
    MoveTo(Id),
    /// What became of the card.
    CardState(Id),
    /// The domain of a partner.
    Domain(Id),
    /// Who finds a partner important.
    Important(Id),
    /// The other end of a tie.
    Connect(Id),
    /// Whether a line on the map is a statement.
    Statement,
    /// Whether a name that was typed means this partner.
    Same(Id),
    /// The partner that becomes one with this one.
    Merge(Id),
    /// A partner to go to.
    Find,
    /// The view of the map.
    View,
    /// An empty domain.
    EmptyDomain,
    /// What became of a domain.
    DomainState(Id),
    /// Whether a participant withdraws.
    Withdraw(Id),
    /// Whether everyone who was not asked gives consent.
    ConsentAll,
    /// What a participant refuses.
    Refuse(Id),
    /// Whether a participant may be kept in an archive.
    Archive(Id),
    /// What becomes of words that are noted under a function which nobody bears any more.
    Nameless {
        /// Who withdrew.
        who: Id,
        /// The function.
        function: Line,
        /// What is still to be decided, the present one first.
        left: Vec<Id>,
    },
    /// Whether something noted for another, a function or nobody is of somebody who withdraws or refuses.
    Doubtful {
        /// Whose it may be.
        who: Box<Participant>,
        /// What is still to be decided, the present one first.
        left: Vec<Id>,
        /// Whether they withdraw; else they refuse.
        withdraws: bool,
    },
    /// What becomes of marks on the map of a function which nobody bears any more.
    FunctionMarks(Line),
    /// Whether partners may stay whose only author withdrew.
    Orphans {
        /// Who withdrew.
        who: Id,
        /// The partners that are asked about.
        among: Vec<Id>,
    },
    /// Whether the sound recording runs.
    Recording,
    /// Whether the group may read names while a transcript is taken in.
    NamesAloud,
    /// Whose voice a turn of the sound is.
    Voice,
    /// What these cues of the sound are evidence of.
    Cues(Vec<Id>),
    /// The conclusion that changes because of this remark.
    Conclusion(Id),
    /// What becomes of a conclusion because of a remark: the remark, the conclusion.
    Conclude(Id, Id),
    /// Whether each of the lines that were pasted is a remark of a member check.
    Remarks(Vec<String>),
    /// Something of the findings' own.
    Findings(FindingsPick),
}

/// What a list of the findings is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingsPick {
    /// The theme a statement goes to.
    Theme(Id),
    /// A part of the report to go to.
    Part,
    /// A sentence of the report to go to.
    Sentence,
    /// What else a conclusion, theme or gap rests on.
    Found(Id),
    /// A card whose state is open.
    Card,
    /// Whether to write the report although a name may stand in it.
    Export,
}

impl FindingsPick {
    /// Returns whether this choice exports a report that may hold names.
    pub(in crate::app) fn lets_out(&self, id: &str) -> bool {
        *self == Self::Export && id == "write"
    }
}

impl Pick {
    /// Returns whether a choice takes something away or lets something out: it is taken with the arrows and Enter alone, not with a click
    /// and not by letters that leave it as the only row.
    pub(in crate::app) fn takes_away(&self, id: &str) -> bool {
        match self {
            Self::Withdraw(_) => id == "yes",
            Self::Orphans { .. } | Self::Refuse(_) | Self::FunctionMarks(_) => !id.is_empty(),
            Self::Nameless { .. } | Self::Doubtful { .. } => id == "remove",
            Self::Findings(pick) => pick.lets_out(id),
            _ => false,
        }
    }

    /// Returns whether the question opened by itself while somebody was typing: what is typed on and answers nothing is a line of its own.
    pub fn opened_by_itself(&self) -> bool {
        matches!(self, Self::Statement | Self::Same(_) | Self::Recording)
    }
}
