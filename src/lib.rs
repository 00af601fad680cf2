//! kring: lead a group through conversation cards, record what it says, draw its network, write its findings.
//!
//! The map of the code. Dependencies run down only; `tests/architecture.rs` reads `src/` and holds it.
//!
//! ```text
//! main      arguments -> kring::cli -> exit code
//! cli       the commands; each calls one function
//! runtime   the one loop: terminal, clock, effects                          (crossterm, ratatui, files, clock)
//! ui        the screens, one file each; theme                               (ratatui)
//! app       model, command table, keymap, update -> effects                 (no ratatui, no store, no render)
//! render    Scene, Report, tables -> cells, text, SVG, HTML, Word, CSV, …   (knows nothing else)
//! archive   many sessions: search, closing, deposit, exchange                (files, clock)
//! store     where it lives: paths, atomic write, transcript, draft, lock    (files, clock)
//! format    YAML in and out; JSON Schema; where in a file a fault stands
//! findings  what follows: Report, proposed conclusions, anonymity, tables for analysts
//! map       the radial map: layout -> Scene, and what can be asked of one
//! network   the network as data: graph and measures
//! member_check  what a team says of its map: attendance, remarks, anonymity, accounts and surveys, versions compared
//! transcript  what the sound holds: cues read from what others wrote, without a name, kept as a small WebVTT
//! session   what was said: Session, Event, decide, apply, undo
//! deck      what is asked: Deck, Phase, Card, MapTemplate
//! locale    every text kring itself says, in Dutch and English
//! text      clean text, ids, cells
//! ```
//!
//! One key press: `runtime` reads it, the keymap of `app` names its command, `update` asks `Session::decide`, which refuses with
//! a reason or answers with events; `Session::apply` carries them out; the effect goes back to `runtime`, which has `store`
//! append the events to the transcript; `ui` draws the model. A press of the mouse goes the same way, once `ui` has told what lies
//! under it.

// Every `pub` item can be reached from outside: what is for this crate alone says `pub(crate)`.
#![deny(unreachable_pub)]

#[doc(hidden)]
pub mod app;
pub mod archive;
#[doc(hidden)]
pub mod cli;
pub mod deck;
pub mod findings;
pub mod format;
pub mod locale;
pub mod map;
pub mod member_check;
pub mod network;
pub mod render;
#[doc(hidden)]
pub mod runtime;
pub mod session;
#[doc(hidden)]
pub mod store;
pub mod text;
pub mod transcript;
#[doc(hidden)]
pub mod ui;
