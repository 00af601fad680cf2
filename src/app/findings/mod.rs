//! The findings on the screen: the report as it will be, sentence by sentence, with what each rests on; proposals, names, what is still
//! open.

mod conclude;
mod evidence;
mod names;
mod page;
mod paging;
mod ready;
mod refresh;
mod run;
mod sort;
mod sound;
mod state;

pub use evidence::{Thing, cue_here, listed, show_found, statement_here, subject, thing};
pub use names::mask;
pub use page::{PageSection, Passage, PassageShape, ReportPage, Stop};
pub use ready::recalled;
pub use refresh::{after_new, refresh};
pub use run::{choose, run};
pub use state::{FindingsState, FindingsView};
