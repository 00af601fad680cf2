//! The earlier versions of the map of the open case, as its transcript on the disk tells them.

use super::state::Runtime;
use crate::app::versions::EarlierVersion;
use crate::app::{Model, Msg};
use crate::member_check;
use crate::say;
use crate::store::{Library, Mode};

impl Runtime {
    /// Returns the versions of the open case, the oldest first; those that the transcript does not reach back to are left out.
    pub(super) fn versions(&self, model: &Model) -> Msg {
        let words = model.words;
        let (Some(open), Some(case)) = (&model.open, &self.case) else {
            return Msg::Failed(say!(words, "version-demo"));
        };
        let read = || Library::new(&self.paths).open(&case.path, Mode::Read)?.0.past();
        let past = match read() {
            Ok(past) => past,
            Err(error) => return Msg::Failed(error.say(words)),
        };
        let known = open.session.known_versions(past.entries());
        let earlier = (1..).zip(&known).filter_map(|(number, version)| {
            Some(EarlierVersion {
                number,
                session: past.after(version.nr)?.seen_from(&open.session),
                causes: member_check::causes(past.entries(), version.nr),
            })
        });
        Msg::Versions(earlier.collect())
    }
}
