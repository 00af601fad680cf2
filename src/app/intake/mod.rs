//! Taking a transcript in on the screen: which file, who its speakers are, which words are names, and when in the session it was.
//!
//! What a file becomes is worked out by `findings::intake`, as for the command line. Its names stand in clear in the forms: these are shown
//! only where nobody else reads along, or where the person at the keyboard said that the group may. Nothing of them is in a draft.

pub(in crate::app) mod form;
mod leave;
mod run;
pub(in crate::app) mod state;

pub(in crate::app) use leave::leave;
pub use run::may_be_read;
pub(in crate::app) use run::{allowed, begin, complete, completed, hand_in, read, taken, trouble};
