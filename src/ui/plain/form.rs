//! A form in lines: the field that is asked now, with what stands in it and what can be chosen.

use super::{PlainPage, numbered};
use crate::app::form::{DialogForm, FormField, Value};
use crate::locale::Words;
use crate::say;

/// Returns what can be chosen in a field, and how one answers.
fn choices(words: &Words, value: &Value) -> (Vec<String>, String) {
    match value {
        Value::Text(_) => (Vec::new(), say!(words, "plain-form-text")),
        Value::One { choices, .. } => {
            let labels = choices.iter().map(|(_, label)| label.clone());
            (labels.collect(), say!(words, "plain-form-one"))
        }
        Value::Many { choices, .. } => {
            let labels = choices.iter().map(|(_, label, _)| label.clone());
            (labels.collect(), say!(words, "plain-form-many"))
        }
    }
}

/// Returns the field with the cursor.
pub(super) fn page(words: &Words, form: &DialogForm) -> PlainPage {
    let Some(field) = form.fields.get(form.at) else {
        return PlainPage::default();
    };
    let mut head: Vec<String> = form.fault.clone().into_iter().collect();
    if form.at == 0 {
        head.extend(form.about.iter().cloned());
    }
    let place = say!(
        words,
        "plain-field",
        n = form.at + 1,
        all = form.fields.len(),
        label = field.label.as_str()
    );
    head.push(place);
    head.extend(field.under.iter().cloned());
    head.extend(field.hint.clone());
    head.push(now(words, field));
    let (choices, foot) = choices(words, &field.value);
    PlainPage {
        // A field is asked anew where the form came back to it with a fault.
        key: format!("form {} {} {:?}", form.title, form.at, form.fault),
        title: form.title.clone(),
        head,
        rows: numbered(choices),
        foot: vec![foot],
        whole: true,
    }
}

/// Returns what stands in a field.
fn now(words: &Words, field: &FormField) -> String {
    let now = match &field.value {
        Value::Text(editor) => editor.text().to_owned(),
        Value::One { choices, at } => {
            let chosen = at.and_then(|at| choices.get(at));
            chosen.map(|(_, label)| label.clone()).unwrap_or_default()
        }
        Value::Many { choices, .. } => {
            let on = choices.iter().filter(|(.., on)| *on);
            on.map(|(_, label, _)| label.clone()).collect::<Vec<_>>().join(", ")
        }
    };
    if now.is_empty() {
        say!(words, "plain-field-empty")
    } else {
        say!(words, "plain-field-now", text = now)
    }
}
