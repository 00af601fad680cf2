//! What gives a word away as somebody's name, or words as telling who somebody is.

use serde::Serialize;

/// What gives a suspect away; the surest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Giveaway {
    /// An e-mail address.
    Email,
    /// A handle: `@jan.desmet`, `jan_d`.
    Handle,
    /// A phone number.
    Phone,
    /// A house in a street, or a postcode: *Kerkstraat 14*, *three doors down*.
    Street,
    /// A number plate.
    Plate,
    /// The code of a participant of this session: `p2`.
    Code,
    /// A title stands before it: *meneer*, *juf*, *Mrs*.
    Title,
    /// Initials, such as `J. P.` or `An D.`
    Initials,
    /// A known first name or family name.
    KnownName,
    /// A capital within a sentence, with nothing that explains it.
    Capital,
    /// It begins a sentence as somebody who says, does or is something.
    Speaks,
    /// Somebody's relative with a place or a trade beside it.
    Kin,
    /// The only one of a place, or who has an office there: *de enige imker van Heist*, *the vicar of Hexham*.
    Only,
    /// A rare trait with a place, a sign of the body, a nickname, or what happened to somebody in a year: *a deaf woman in Antwerp*, *een meisje
    /// met rood haar*, *they call him the general*.
    Trait,
}

impl Giveaway {
    /// Returns whether words tell who somebody is without being a name or an address of theirs.
    pub fn is_trace(self) -> bool {
        matches!(self, Self::Street | Self::Plate | Self::Kin | Self::Only | Self::Trait)
    }
}
