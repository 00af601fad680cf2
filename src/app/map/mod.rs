//! The map: its state, the step of the method, what each command does, and what the screen shows of it.
//!
//! Draws nothing; `map` lays the picture out, `ui` shows it.

mod anchors;
mod choose;
mod column;
mod cursor;
pub(super) mod figures;
mod guide;
mod laid_out;
mod line;
mod merge;
mod missing;
mod name;
mod notes;
mod part;
mod partner;
mod pick;
mod picture;
mod play;
mod playback;
mod question;
mod rearrange;
mod run;
pub(super) mod state;
mod statement;
mod step;
mod table;
mod zoom;

pub use column::SortColumn;
pub use figures::{Figure, figures};
pub use guide::{StepGuide, guide};
pub use line::{MapLine, Offer, offers};
pub use missing::absences;
pub use notes::{NoteGroup, groups};
pub use part::Zoom;
pub(super) use picture::refresh;
pub use picture::{beside, fills, foot, has_pages, lists_absences};
pub use playback::Playback;
pub use question::{is_in_header, question, rows as question_rows};
pub use run::{is_done, run};
pub use state::{MapState, Show};
pub use step::InventoryStep;
pub use table::{TableRow, row_of, rows, table_legend};

pub(super) use choose::choose;
pub(super) use cursor::{choose_row, drop_at, press_at};
pub(super) use pick::remove_row;
pub(super) use rearrange::undo_rearranging;
pub(super) use run::sort_by;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;
