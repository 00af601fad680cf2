//! The form that makes two partners of one: the name of the second, and what goes along with it.

use crate::app::dialog::form::{DialogForm, FormField};
use crate::app::dialog::forms::fields::line;
use crate::locale::Words;
use crate::say;
use crate::session::{Intent, Partner, SCHOOL, Session};
use crate::text::{Id, Line, shorten};

/// Returns the form for splitting a partner.
pub(super) fn split(words: &Words, session: &Session, partner: &Partner) -> DialogForm {
    let person = |id: &Id| {
        let function = session.participant(id).map(|p| p.function.to_string());
        (id.to_string(), format!("{id} {}", function.unwrap_or_default()))
    };
    let named = partner.by.iter().map(person).collect();
    let about = session.statements.iter().filter(|s| s.about.contains(&partner.id));
    let said = about
        .map(|s| (s.id.to_string(), format!("{} {}", s.id, shorten(&s.text, 40, "…"))))
        .collect();
    let name = |id: &Id| match session.partner(id) {
        Some(partner) => partner.name.to_string(),
        None if **id == *SCHOOL => session.school.code.to_string(),
        None => id.to_string(),
    };
    let touching = session
        .ties
        .iter()
        .filter(|t| t.from == partner.id || t.to == partner.id);
    let tied = touching.map(|t| {
        let other = if t.from == partner.id { &t.to } else { &t.from };
        (
            t.id.to_string(),
            format!("– {} {}", name(other), t.label.as_deref().unwrap_or_default()),
        )
    });
    let second = partner.also.first().map(Line::as_str);
    let fields = vec![
        line(words, "split-name", second),
        FormField::many("split-by", say!(words, "field-split-by"), named, |_| false),
        FormField::many("split-said", say!(words, "field-split-said"), said, |_| false),
        FormField::many("split-ties", say!(words, "field-split-ties"), tied.collect(), |_| false),
    ];
    DialogForm::new(say!(words, "form-split", name = partner.name.to_string()), fields)
}

/// Reads what the form asks for.
pub(super) fn read(form: &DialogForm, partner: &Partner) -> Intent {
    let along = ["split-by", "split-said", "split-ties"]
        .iter()
        .flat_map(|field| form.chosen(field))
        .map(|id| Id::new(&id))
        .collect();
    Intent::Split {
        id: partner.id.clone(),
        name: Line::new(form.get("split-name")),
        along,
    }
}
