//! What follows when the code of the school is corrected: a name that stood in its place is forgotten, and whoever corrected it hears
//! that the folder keeps what it was called.
//!
//! Never renames a folder: it may be open elsewhere, or synced.

use crate::app::erase;
use crate::app::model::Model;
use crate::say;
use crate::session::{Erasure, Session, replace_word};
use crate::text::{Line, is_school_name};

/// Says how the folder may be called now, where its name tells another day or code than the session; forgets a code of before, `was`, that
/// read like the name of a school.
pub(super) fn corrected(model: &mut Model, was: &Line) {
    let Some(open) = &model.open else { return };
    let code = &open.session.school.code;
    let named = code != was && is_school_name(was) && !is_school_name(code) && !code.is_empty();
    let forgets = named && replace_word(code, was, "") == **code;
    let folder = (!open.demo).then(|| keeps(model, &open.name, &open.session)).flatten();
    if forgets {
        let erasure = Erasure::masking(&open.session, was.clone(), code.clone());
        let done = say!(model.words, "school-name-forgotten", code = code.to_string());
        let done = [Some(done), folder.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        // Refused is nothing here: a word that stands nowhere any more is not there to be forgotten.
        if erase::carry_out(model, erasure, done).is_ok() {
            return;
        }
    }
    if let Some(folder) = folder {
        model.tell(folder);
    }
}

/// Returns what to say of a folder that does not begin with the day and the code of its session; nothing where it does.
fn keeps(model: &Model, folder: &str, session: &Session) -> Option<String> {
    let code: String = session
        .school
        .code
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let fit = format!("{}-{}", session.date, code.trim_matches('-'));
    let rest = folder.strip_prefix(fit.as_str());
    let is_fit = rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
    (!is_fit).then(|| {
        say!(
            model.words,
            "school-folder-keeps",
            folder = folder.to_owned(),
            fit = fit
        )
    })
}
