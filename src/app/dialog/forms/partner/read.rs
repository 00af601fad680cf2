//! What the answers of the form of a partner mean.

use std::collections::BTreeMap;

use super::others;
use crate::app::dialog::form::{DialogForm, FormField};
use crate::session::{Basis, Distance, Importance, Initiative, Partner, Viewer, some_line, some_text};
use crate::text::{Id, Line, value_of};

/// Returns the place of the first field that should hold a number up to 65,535 and holds something else: it is never read as none.
pub(crate) fn misread(form: &DialogForm) -> Option<usize> {
    let wrong = |field: &FormField| {
        let raw = field.value.raw();
        match field.id.as_str() {
            "others" => others::read(&raw).is_none(),
            "count" => !raw.trim().is_empty() && raw.trim().parse::<u16>().is_err(),
            _ => false,
        }
    };
    form.fields.iter().position(wrong)
}

/// Returns a partner as the form says it; see [`misread`] for what it cannot say.
pub(crate) fn read(form: &DialogForm, old: &Partner) -> Partner {
    let mut p = old.clone();
    let count = form.get("count").trim().parse().unwrap_or(0);
    p.name = Line::new(form.get("name"));
    // The first domain of a partner is its main one, and who named it first stays first.
    keep_order(&mut p.domains, &form.chosen("domains"));
    keep_order(&mut p.by, &form.chosen("by"));
    p.distance = distance(form);
    p.kind = value_of(form.get("kind"));
    p.side = value_of(form.get("side")).unwrap_or_default();
    p.formality = value_of(form.get("formality"));
    p.status = value_of(form.get("status")).unwrap_or_default();
    p.importance = importance(form);
    p.why = some_text(form.get("partner-why"));
    p.initiative = value_of(form.get("initiative")).map(|from| Initiative {
        from,
        note: some_line(form.get("initiative-note")),
    });
    p.learning = value_of(form.get("learning"));
    p.experience = value_of(form.get("experience"));
    p.collective = form.get("collective") == "yes" || count > 0;
    p.count = count;
    p.part_of = id(form, "part-of");
    p.frequency = some_line(form.get("frequency"));
    p.location = some_line(form.get("where"));
    p.note = some_text(form.get("note"));
    p.round = value_of(form.get("round"));
    p.article = value_of(form.get("article"));
    p.case = value_of(form.get("case"));
    p
}

/// Returns the id that stands in a field; none where nothing was chosen.
fn id(form: &DialogForm, field: &str) -> Option<Id> {
    Some(form.get(field)).filter(|id| !id.is_empty()).map(Id::new)
}

/// Leaves in a list what is chosen, in the order it had, and adds what is new behind it.
fn keep_order(list: &mut Vec<Id>, chosen: &[String]) {
    list.retain(|id| chosen.iter().any(|other| **id == **other));
    for id in chosen.iter().map(|id| Id::new(id)) {
        if !list.contains(&id) {
            list.push(id);
        }
    }
}

/// Returns how near a partner stands, for the group and for each whose view is told apart.
fn distance(form: &DialogForm) -> Distance {
    let views = form.fields.iter().filter_map(|field| {
        let who = field.id.strip_prefix("view ")?;
        Some((Viewer::from(who), id(form, &field.id)?))
    });
    Distance {
        ring: id(form, "ring"),
        assumed: form.get("assumed") == "yes",
        was: id(form, "was"),
        why: some_text(form.get("distance-why")),
        nearer_for: some_line(form.get("nearer-for")),
        too_close: form.get("too-close") == "yes",
        views: views.collect(),
    }
}

/// Returns to whom a partner matters: what was stated wins from what was inferred.
fn importance(form: &DialogForm) -> Importance {
    let marked = |field: &str, basis: Basis| -> BTreeMap<Viewer, Basis> {
        let chosen = form.chosen(field);
        chosen.iter().map(|who| (Viewer::from(who.as_str()), basis)).collect()
    };
    let mut by = marked("inferred", Basis::Inferred);
    by.extend(marked("important", Basis::Stated));
    Importance {
        by,
        others: others::read(form.get("others")).unwrap_or_default(),
    }
}
