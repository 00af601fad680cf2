//! The program without terminal, files and clock: the model, and `update`, which turns a message into changes and effects.
//!
//! `update` is a pure function of model, message and moment: it reads no clock, touches no file and draws nothing. What has to
//! happen outside (saving, listing, leaving) comes back as an [`Effect`] that `runtime` carries out.
//!
//! Imports run down only, from the last line to the first:
//!
//! ```text
//! key, command, mouse, lone              the words of input
//! editor, scroll, note, closing, place   text being typed, and what places hold
//! dialog/{picker, form, forms, overlay}  what dialogs show and how forms are read
//! session_list, check/state, map/state, findings/state, open_session, talk/state, intake/state, windows/state, model, screen    the state, and where the user is
//! intake/form                            the forms of a transcript that is taken in
//! dialog/{fill, palette}, navigate, ask  what every screen may do: open a form, ask from a list, go to a place
//! home, welcome, card, check, map, findings, talk, intake, participants, recordings, memos, …   the screens
//! archive                                the search of the library, and the way to what it found
//! menu, onward                           what Esc and Enter mean on an empty line
//! undo, close                            what leads from one screen to another
//! dispatch                               which screen or dialog a command goes to, and where a finished dialog's answer goes
//! still                                  the black screen of a clicker
//! update                                 the one entry
//! plain                                  a line of text as the keys that say the same, for screen readers and pipes
//! ```

pub mod archive;
mod ask;
mod burst;
mod card;
pub mod check;
mod close;
pub mod closing;
pub mod command;
mod consent;
pub mod deed;
pub mod desk;
mod dialog;
mod dispatch;
mod doubtful;
pub mod editor;
mod erase;
pub mod findings;
pub mod home;
pub mod intake;
pub mod key;
pub mod lone;
pub mod map;
pub mod memos;
pub mod menu;
mod message;
mod model;
pub mod mouse;
mod navigate;
pub mod note;
mod onward;
mod open_session;
mod opening;
mod page_line;
mod participants;
mod place;
pub mod plain;
mod recordings;
mod school_code;
pub mod screen;
mod scroll;
mod second;
mod session_filter;
mod session_list;
mod session_row;
mod still;
pub mod talk;
mod time;
mod undo;
mod update;
pub mod versions;
mod welcome;
pub mod windows;
mod withdraw;

pub use burst::unmarked_paste;
pub use card::{asked, listed, note_width};
pub use dialog::{MemoLine, Overlay, Pick, form, forms, picker};
pub use dispatch::run;
pub use message::{Effect, Msg, OpenedSession};
pub use model::{DeskNotice, Model, ScreenTheme, refusal_text};
pub use open_session::OpenSession;
pub use place::place_title;
pub use screen::Screen;
pub use scroll::Scroll;
pub use update::update;
