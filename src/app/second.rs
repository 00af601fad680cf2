//! A second session with the same school: the form of a new session, with the school filled in and the map of the earlier one waiting.

use crate::app::dialog::purpose::Purpose;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::say;
use crate::session::Session;

/// Asks for the session with the cursor of the home screen, to go on from it.
pub(super) fn ask(model: &mut Model) -> bool {
    let Some(row) = model.home.chosen().filter(|row| row.fault.is_none()) else {
        return false;
    };
    let path = row.path.clone();
    model.ask(Effect::Second(path));
    true
}

/// Opens the form for a second session that starts from `session`; `later` is how many changes of the map its last version does not hold.
pub(super) fn begin(model: &mut Model, session: Session, name: String, later: usize) {
    let words = model.words;
    if session.partners.is_empty() {
        return model.warn(say!(words, "second-no-map", name = name));
    }
    let n = session.partners.len();
    let version = session.continues.as_ref().and_then(|earlier| earlier.version.clone());
    let number = version.and_then(|id| id.numbered().map(|(_, n)| n.to_string()));
    let mut said = match number {
        Some(number) => say!(words, "second-from-version", n = n, name = name, number = number),
        None => say!(words, "second-from", n = n, name = name),
    };
    if later > 0 {
        said = format!("{said} {}", say!(words, "second-later", n = later));
    }
    model.earlier = Some(Box::new(session));
    model.overlays.clear();
    model.fill_in(Purpose::New);
    model.tell(said);
}

/// Puts the map of the earlier session into a new one.
pub(super) fn join(earlier: &Session, session: &mut Session) {
    session.continues.clone_from(&earlier.continues);
    session.partners.clone_from(&earlier.partners);
    session.ties.clone_from(&earlier.ties);
    session.versions.clone_from(&earlier.versions);
    session.not_names.clone_from(&earlier.not_names);
}
