//! Opening: a session on the screen, or its record and its deck for a command that prints.

use std::path::PathBuf;

use super::{Answer, Context, Failure};
use crate::deck::Deck;
use crate::runtime::Start;
use crate::session::{Mask, Session};
use crate::store::{self, Case, Library, Mode, Place};

/// Opens a session on the screen; a name that means none is refused before the screen changes.
pub fn run(context: &Context, name: &str) -> Answer {
    Library::new(&context.paths)
        .resolve(name)
        .map_err(|error| context.failure(&error))?;
    super::screen(context, &Start::Open(name.to_owned()))
}

/// A session with what belongs to it.
pub struct Record {
    /// Its name; none for the demo, of which nothing is remembered.
    pub name: Option<String>,
    /// Where it lies; nowhere for the demo.
    pub path: Option<PathBuf>,
    /// What was said.
    pub session: Session,
    /// What was asked.
    pub deck: Deck,
    /// Which words were masked, and which are no names.
    pub masks: Vec<Mask>,
}

/// The record that a name means, up to date with its transcript. Changes nothing and needs no lock.
pub fn record(context: &Context, name: &str) -> Result<Record, Failure> {
    let deck = |session: &Session| store::deck(&context.paths, &session.deck.id, session.deck.language);
    let read = || match Library::new(&context.paths).resolve(name)? {
        Place::Demo => {
            let session = store::demo_session(context.words.lang())?;
            let deck = deck(&session)?;
            Ok(Record {
                name: None,
                path: None,
                session,
                deck,
                masks: Vec::new(),
            })
        }
        Place::At(path) => {
            let (case, opened) = Case::open(&path, Mode::Read)?;
            let deck = deck(&opened.session)?;
            store::fits(&case, &opened.session, &deck)?;
            let masks = store::masks(&context.paths, &case.name())?;
            Ok(Record {
                name: Some(case.name()),
                path: Some(path),
                session: opened.session,
                deck,
                masks,
            })
        }
    };
    read().map_err(|error| context.failure(&error))
}
