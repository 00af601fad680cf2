//! A second session with the same school: what it starts from is read, and put beside the new record once that is made.

use super::state::Runtime;
use crate::app::{Model, Msg};
use crate::archive::second;
use crate::say;
use crate::store::{Case, Error, Library, UserPlace};

impl Runtime {
    /// Reads the session that a second one goes on from.
    pub(super) fn earlier(&mut self, model: &Model, name: &str) -> Msg {
        let words = model.words;
        let path = match Library::new(&self.paths).resolve(name) {
            Ok(UserPlace::Demo) => return Msg::Failed(say!(words, "second-demo")),
            Ok(UserPlace::At(path)) => path,
            Err(error) => return Msg::Failed(error.say(words)),
        };
        match second::earlier(&self.paths, &path) {
            Ok(earlier) => {
                let (session, name, later) = (earlier.session.clone(), earlier.name.clone(), earlier.later);
                self.earlier = Some(earlier);
                Msg::Second(Box::new(session), name, later)
            }
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    /// Puts beside a new record what it takes over from the session it goes on from, if it goes on from the one that was read last.
    pub(super) fn settle(&mut self, case: &mut Case, continues: bool) -> Result<(), Error> {
        match self.earlier.take().filter(|_| continues) {
            Some(earlier) => earlier.settle(&self.paths, case),
            None => Ok(()),
        }
    }
}
