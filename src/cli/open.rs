//! Opening: a session on the screen, or its record and its deck for a command that prints.

use super::{Answer, Context, Failure};
use std::path::Path;

use crate::deck::Deck;
use crate::runtime::Start;
use crate::session::{Mask, Session};
use crate::store::{self, Library, Mode, Place};

/// Opens a session on the screen; a name that means none is refused before the screen changes.
pub fn run(context: &Context, name: &str) -> Answer {
    Library::new(&context.paths)
        .resolve(name)
        .map_err(|error| context.failure(&error))?;
    super::screen(context, &Start::Open(name.to_owned()))
}

/// A session with what belongs to it.
pub struct Record {
    /// What lists outside it go by; none for the demo, of which nothing is remembered.
    pub key: Option<String>,
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
                key: None,
                session,
                deck,
                masks: Vec::new(),
            })
        }
        Place::At(path) => {
            let (case, opened) = Library::new(&context.paths).open(&path, Mode::Read)?;
            let deck = deck(&opened.session)?;
            store::fits(&case, &opened.session, &deck)?;
            let masks = store::masks(&context.paths, &case.key())?;
            Ok(Record {
                key: Some(case.key()),
                session: opened.session,
                deck,
                masks,
            })
        }
    };
    read().map_err(|error| context.failure(&error))
}

/// Takes over into a session what another copy of it holds and it lacks.
pub fn take(context: &Context, name: &str, copy: Option<&Path>) -> Answer {
    let take = || match Library::new(&context.paths).resolve(name)? {
        Place::Demo => Ok(0),
        Place::At(path) => store::take_over(&context.paths, &path, copy),
    };
    let taken = take().map_err(|error| context.failure(&error))?;
    Ok(format!("{}\n", crate::say!(context.words, "cli-taken", n = taken)).into_bytes())
}
