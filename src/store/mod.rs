//! Where it lives: folders, atomic writes, the transcript, the draft, the lock, the library.
//!
//! Beside `runtime` and `main` the only room that touches files and the clock. What it answers is durable when it says so:
//! nothing is overwritten that it did not write itself, and what cannot be written now can be written later. Never decides what
//! a session says, and never knows a screen.

mod abandoned;
mod anchors;
mod beside;
mod carried;
mod carry;
mod case;
mod catalogue;
mod cleaning;
mod closing;
mod create;
mod decks;
mod demo;
mod disk;
mod error;
mod exports;
mod files;
mod find;
mod fits;
mod follow;
mod forgetting;
mod join;
mod known;
mod layout;
mod library;
mod listing;
mod lists;
mod lock;
mod masked;
mod masking;
mod mirror;
mod mirroring;
mod mirrors;
mod name;
mod notice;
mod open_folder;
mod opening;
mod outgoing;
mod output;
mod owed;
mod paths;
mod patience;
mod pointed;
mod private;
mod replay;
mod rescue;
mod reserve;
mod scan;
mod scratch;
mod seconds;
mod sent;
mod settings;
mod shared;
mod silent;
mod sweep;
mod system;
mod talk;
mod temporary;
pub mod texts;
mod version;
mod withdrawn;
mod writer;

pub use beside::{attach, missing_attachments};
pub use carried::carried;
pub use carry::{Apart, Relation, carry, relation, tells_masked};
pub use case::{Case, Mode};
pub use closing::closing_of;
pub use decks::{Shelf, deck, decks, is_embedded};
pub use demo::{Demo, demo_session, demo_study};
pub use disk::{Disk, LIMIT, TRANSCRIPT_LIMIT, read};
pub use error::{Doing, Error, shown};
pub use exports::Recalled;
pub use files::{Erasing, FileRule, FolderMember, Holds, Leaving, TABLE as FILES};
pub use find::{FoundName, UserPlace};
pub use fits::fits;
pub use follow::{BEAT, follow, lead};
pub use forgetting::{Forgotten, attachments, forget_all, forget_attachments, forget_masks, has_masks};
pub use join::{TakenOver, take};
pub use layout::{public_name, safe_name};
pub use library::Library;
pub use listing::{FileStamp, Listing};
pub use masking::Hidden;
pub use mirror::Mirror;
pub use mirroring::{may_mirror, remove_copies, settle_copies};
pub use mirrors::{SecondCopy, forget_copies, owing_copies, second_copies};
pub use notice::Notice;
pub use open_folder::OpenFolder;
pub use opening::OpenedCase;
pub use outgoing::Outgoing;
pub use output::led_to;
pub use owed::Owed;
pub use paths::{Bases, Paths, home_of};
pub(crate) use pointed::{all_pointed_at, completed, transcript_file};
pub use private::{elsewhere, masks, remember_masks, unfinished};
pub use rescue::{Refuge, rescue, take_over};
pub use scan::{DirectReader, DiskReader, ScanNews, is_settled};
pub use scratch::{Scratch, is_file, search_path, variable};
pub use sent::{
    cases as exported_cases, outdate_exports, outdated_exports, remember_export, remember_exports, remember_second,
};
pub use settings::settings;
pub use shared::{forget_shared, outdated_shared, owing_shared, remember_shared, shared_is_clean, shares_in, whole};
pub use silent::silent;
pub use sweep::{end_forgetting, sweep, sweep_around, sweep_aside};
pub use system::{FileFacts, FileSystem, Lock, Locking, is_folder};
pub use version::Past;
pub use withdrawn::{Tombstone, Withdrawn, take_tombstones, tombstones};
pub use writer::{Job, Left, Writer, WriterReport};

pub use crate::format::Summary;
use crate::session::Moment;

/// Returns the moment it is, in the zone of this computer.
pub fn now() -> Moment {
    Moment::new(jiff::Timestamp::now(), &jiff::tz::TimeZone::system())
}
