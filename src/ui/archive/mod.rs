//! The archive on the screen: the search of the library.

mod search;

pub(super) use search::draw;
