//! A form that is being filled in, as the draft on disk holds it: a line for each field that was changed.
//!
//! A name that is to be masked is never among them: the draft lies in the session's folder, and no name may.

use crate::app::dialog::form::DialogForm;
use crate::app::dialog::purpose::Purpose;

/// What a line of the draft begins with.
const FORM: &str = "form ";

/// Returns the fields of `form` that differ from how it was laid out, `fresh`: where they stand, and what stands in them.
pub(crate) fn lines(form: &DialogForm, fresh: &DialogForm, purpose: &Purpose) -> Vec<(String, String)> {
    let name = match (purpose, serde_json::to_string(purpose)) {
        (Purpose::Mask(_), _) | (_, Err(_)) => return Vec::new(),
        (_, Ok(name)) => name,
    };
    let changes = form.changes(fresh).into_iter();
    changes.map(|(id, raw)| (format!("{FORM}{name} {id}"), raw)).collect()
}

/// Returns the form and the field that a line of the draft names; `None` where it is no line of a form.
pub(crate) fn place(field: &str) -> Option<(Purpose, &str)> {
    let rest = field.strip_prefix(FORM)?;
    let mut names = serde_json::Deserializer::from_str(rest).into_iter();
    let purpose = names.next()?.ok()?;
    Some((purpose, rest.get(names.byte_offset()..)?.trim_start()))
}
