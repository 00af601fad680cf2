//! Words that stand behind what stood in a field before, in a form that a letter opened: they may be the rest of a sentence of the talk
//! whose first letters were commands. Asked about before anything changes; never takes away what was typed.

use crate::app::dialog::fill::finishing;
use crate::app::dialog::form::{DialogForm, Value};
use crate::app::dialog::overlay::Overlay;
use crate::app::model::Model;
use crate::locale::Words;
use crate::say;
use crate::text::shorten;

/// How much of a text the question shows, in columns.
const SHOWN: usize = 60;

/// Asks once whether a text is meant to go on as it does; whether there is something to answer first.
pub(in crate::app) fn asks(model: &mut Model) -> bool {
    let key = finishing(model);
    let Some(Overlay::Form(form, purpose)) = model.overlays.last() else {
        return false;
    };
    let fresh = Some(purpose)
        .filter(|_| form.from_key)
        .and_then(|purpose| model.laid_out(purpose));
    let found = fresh.and_then(|fresh| grown(form, &fresh));
    let Some((at, was, now)) = found else { return false };
    let text = question(model.words, &was, &now, &key);
    let Some(Overlay::Form(form, _)) = model.overlays.last_mut() else {
        return false;
    };
    if form.asked.contains(&now) {
        return false;
    }
    form.asked.push(now);
    (form.at, form.fault) = (at, Some(text));
    true
}

/// Returns the question, with the old text and the new one.
pub(in crate::app) fn question(words: &Words, was: &str, now: &str, key: &str) -> String {
    let shown = |text: &str| shorten(&text.replace('\n', " "), SHOWN, "…");
    let more = now.get(was.len()..).unwrap_or_default();
    let was = shown(was);
    say!(
        words,
        "glued-asks",
        now = format!("{was}{}", shown(more)),
        was = was,
        key = key
    )
}

/// Returns whether a text is an earlier one with words behind it; a mark, or a letter, is no sentence.
pub(in crate::app) fn is_grown(was: &str, now: &str) -> bool {
    let more = now.strip_prefix(was).unwrap_or_default();
    !was.trim().is_empty() && more.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// Returns the first text that has more behind it than was laid out: the field, the old text, the new one.
fn grown(form: &DialogForm, fresh: &DialogForm) -> Option<(usize, String, String)> {
    let fields = form.fields.iter().enumerate();
    fields.zip(&fresh.fields).find_map(|((at, field), old)| {
        let (was, now) = (old.value.raw(), field.value.raw());
        let is_text = matches!(field.value, Value::Text(_)) && field.id == old.id;
        (is_text && is_grown(&was, &now)).then_some((at, was, now))
    })
}
