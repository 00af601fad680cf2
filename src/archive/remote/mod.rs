//! A library that several people share: a folder, or with the feature `remote` an object store or WebDAV.
//!
//! The rules of whole cases stand once, in `folder`. A store has no folders: the case that is meant is copied from it to a private place,
//! goes through those rules there, and what became of it goes back in one step. Never keeps a password, and never starts a server.

mod address;
#[cfg(feature = "remote")]
mod credentials;
#[cfg(feature = "remote")]
mod dal;
mod folder;
#[cfg(feature = "remote")]
mod gone;
#[cfg(feature = "remote")]
mod head;
#[cfg(feature = "remote")]
mod objects;
#[cfg(feature = "remote")]
mod parts;
#[cfg(feature = "remote")]
mod rows;
#[cfg(feature = "remote")]
mod shared;
#[cfg(feature = "remote")]
mod shelf;
#[cfg(feature = "remote")]
mod shown;
#[cfg(feature = "remote")]
mod staged;
#[cfg(feature = "remote")]
mod trouble;
#[cfg(feature = "remote")]
mod turn;

pub use address::{Address, BadAddress, StoreKind, Where, place};
#[cfg(feature = "remote")]
pub use dal::Dal;
pub use folder::{Carried, at, pull, push, seen, take_out};
#[cfg(feature = "remote")]
pub use head::HeadRow;
#[cfg(feature = "remote")]
pub use objects::{ObjectEntry, Objects, SeenObject};
#[cfg(feature = "remote")]
pub use shared::Shared;
#[cfg(feature = "remote")]
pub use staged::Staged;
#[cfg(feature = "remote")]
pub use trouble::RemoteTrouble;
