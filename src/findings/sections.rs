//! The sections of a report, a file each, from *in short* to the appendix, and the page of one partnership.
//!
//! Decides nothing on which words are left out: `choosing` does.

pub(super) mod account;
pub(super) mod appendix;
pub(super) mod brief;
pub(super) mod cited;
pub(super) mod ending;
pub(super) mod headcount;
pub(super) mod map;
pub(super) mod measures;
pub(super) mod partnership;
pub(super) mod points;
pub(super) mod said;
pub(super) mod themes;
pub(super) mod with;
