//! A deposit: a bag (BagIt 1.0, RFC 8493) around a research object (RO-Crate 1.2), with what archives ask beside it.
//!
//! Made in memory from values and from files that others rendered; the same input gives the same bytes. Holds no memo, no mask, no word
//! of anybody who refused to be quoted or archived, and no earlier version of any text.

pub mod along;
mod bag;
pub mod check;
mod crates;
mod datacite;
mod dataverse;
mod gates;
mod lists;
mod pages;
mod parts;
mod source;
mod sums;
mod view;
mod zenodo;

pub use bag::{bag, folder_names, zip};
pub use check::{Bag, Problem, check};
pub use gates::{Gate, GateQuestion, gate_of_remarks, gates, gates_of_files, gates_of_study};
pub use parts::{Access, ArchiveTarget, Deposit, DepositFile, DepositSession};
pub use source::BagRefusal;
pub use view::{entries, session, talk};
