//! Searching every word of a library: what is asked, what is found, and the cache that answers.
//!
//! The records stay the truth: before anything is searched, every file is looked at, and what changed is read again. Every text that
//! fits is counted, none is ranked; the texts are taken from the cache as far as they are shown. Keeps no memo, and never changes a
//! session.

mod find;
mod fold;
mod found;
mod index;
mod lines;
mod look;
mod query;
mod watched;

pub use find::SearchHit;
pub use fold::{FoldedText, fold, restore};
pub use found::{FoundTexts, SearchResult, SessionAnswer, SessionTally, memos};
pub use index::Unread;
pub use lines::{Sort, TextNote, When};
pub use look::Depth;
pub use query::{AskedProperty, Query, UnclearQuery, no_day};
pub use watched::{Watched, refresh, search};
