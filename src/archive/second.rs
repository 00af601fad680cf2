//! The session that a second one with the same school goes on from: read without a lock, never changed.
//!
//! What is known of names goes along, outside the record as it was, and the second record is remembered as something that was written of
//! the first: so that a withdrawal there names it.

use std::path::Path;

use crate::member_check::{changes, second};
use crate::session::{Anchors, BY_EARLIER, Continues, Mask, Session};
use crate::store::{self, Case, Error, Library, Mode, Paths};

/// What a second session takes over from an earlier one.
#[derive(Debug)]
pub struct EarlierTalk {
    /// The second session as it starts, without participants.
    pub session: Session,
    /// The name of the earlier one.
    pub name: String,
    /// How many things of the map were changed since its last version, and are not taken over.
    pub later: usize,
    key: String,
    anchors: Option<Anchors>,
    masks: Vec<Mask>,
}

/// Reads what a second session takes over from the session at `path`: its map as the last version holds it; as it is now, where no version
/// was closed or the transcript does not reach back to it.
///
/// # Errors
/// Where the record, its deck, its transcript or its list of names cannot be read.
pub fn earlier(paths: &Paths, path: &Path) -> Result<EarlierTalk, Error> {
    let (case, opened) = Library::new(paths).open(path, Mode::Read)?;
    let now = opened.session;
    let deck = store::deck(paths, &now.deck.id, now.deck.language)?;
    store::fits(&case, &now, &deck)?;
    let past = case.past()?;
    let known = now.known_versions(past.entries());
    let newest = known.last().filter(|version| *version.by != *BY_EARLIER);
    let held = newest.and_then(|version| Some((version.id.clone(), past.after(version.nr)?)));
    let (version, map) = match held {
        Some((version, map)) => (Some(version), map.seen_from(&now)),
        None => (None, now.clone()),
    };
    let later = changes(&map, &now, &deck.map, &std::collections::BTreeMap::new()).len();
    let key = case.key();
    let continues = Continues {
        id: key.as_str().into(),
        date: now.date.clone(),
        version,
    };
    Ok(EarlierTalk {
        session: second(&map, &deck, continues),
        name: case.name(),
        later,
        masks: store::masks(paths, &key)?,
        anchors: case.anchors(),
        key,
    })
}

impl EarlierTalk {
    /// Puts beside the record of the second session, which was just made, what goes with it: the names that were masked, the places on the
    /// map; and remembers the record as one that tells of the first session.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn settle(&self, paths: &Paths, case: &mut Case) -> Result<(), Error> {
        let continues = self.session.continues.as_ref();
        let version = continues.and_then(|earlier| earlier.version.clone());
        store::remember_second(paths, &self.key, case.state(), case.key().as_str().into(), version)?;
        if !self.masks.is_empty() {
            store::remember_masks(paths, &case.key(), &self.masks)?;
        }
        let Some(mut anchors) = self.anchors.clone() else {
            return Ok(());
        };
        anchors.keep(&self.session);
        case.keep_anchors(&anchors)
    }
}
