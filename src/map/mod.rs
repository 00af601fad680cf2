//! The radial map of the network: its layout as a [`Scene`], and what can be asked of one.
//!
//! [`layout`] is a function of its arguments alone: the same record gives the same scene on every machine (no clock, no chance,
//! no order of a hash map, and only arithmetic that IEEE 754 fixes to the bit). What it draws is true: the mark of a partner
//! stands in the ring and the sector that the record gives it.
//! This module never draws (see `render`), never changes a session, and never reads a memo.

mod geometry;
mod layout;
mod legend;
mod options;
mod plane;
mod query;
mod scene;
mod tone;
mod view;

pub(crate) use layout::crossed;
pub use layout::{arrange, follow, layout};
pub use legend::FlowPiece;
pub use options::{Legend, MapOptions};
pub use plane::{PartnerPoint, places};
pub use query::MapDirection;
pub(crate) use scene::Region;
pub use scene::{
    Annotation, AnnotationKind, Badge, BadgeSort, Centre, Emphasis, Item, LegendEntry, Mark, NameForm, NodePlace, Path,
    RingLine, RoleKey, Run, Scene, Sector, Sign,
};
pub(crate) use tone::{TONES, tone};
pub use view::View;

pub use crate::session::Direction as TieDirection;
