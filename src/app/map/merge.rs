//! One partner named by many, at the keyboard: the question whether a name is the partner that is there already, merging and splitting.
//!
//! What becomes of the record is decided in `session::merge`.

use super::{line, name, table};
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::dialog::purpose::Purpose;
use crate::app::map::line::MapLine;
use crate::app::map::partner::select;
use crate::app::map::partner::{change, selected};
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::{Intent, Partner};
use crate::text::{Id, fold};

/// Takes the answer: the same partner was named once more, or another one bears the same name.
pub(super) fn answered(model: &mut Model, twin: &Id, answer: &str, other: bool) {
    let Some(open) = &model.open else { return };
    let typed = line::parse(open.map.line.text(), &open.deck.map);
    if other || answer == "other" {
        return name::add_partner(model, &typed);
    }
    named_again(model, twin, &typed);
}

/// Notes that a participant named a partner that is there already, with whatever else the line says of it.
fn named_again(model: &mut Model, id: &Id, typed: &MapLine) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(mut partner) = open.session.partner(id).cloned() else {
        return;
    };
    let (_, by) = name::origin(open);
    if let Some(by) = by.filter(|by| !partner.by.contains(by)) {
        partner.by.push(by);
    }
    typed.give(&mut partner);
    let (name, n) = (partner.name.to_string(), partner.by.len());
    if change(model, partner) {
        name::clear_line(model);
        select(model, id);
        model.tell(say!(words, "same-noted", name = name, n = n));
    }
}

/// Asks with which partner the chosen one is to be merged: those of a like name first.
pub(super) fn ask_merge(model: &mut Model) {
    let words = model.words;
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let mut others: Vec<&Partner> = open.session.partners.iter().filter(|p| p.id != partner.id).collect();
    others.sort_by_key(|other| !alike(&partner, other));
    let names = open.session.distinct_names(&open.deck.map);
    let row = |p: &&Partner| PickerChoice {
        detail: table::domains(p, &open.deck.map),
        ..PickerChoice::new(&p.id, names.of(p))
    };
    let rows: Vec<PickerChoice> = others.iter().map(row).collect();
    if rows.is_empty() {
        return model.tell(say!(words, "merge-nobody"));
    }
    let title = say!(words, "merge-title", name = partner.name.to_string());
    let picker = Picker::new(title, rows);
    model.overlays.push(Overlay::Picker(picker, Pick::Merge(partner.id)));
}

/// Returns whether two names have a word of four letters or more in common.
fn alike(one: &Partner, other: &Partner) -> bool {
    let (one, other) = (fold(&one.name), fold(&other.name));
    let mut words = one
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4);
    words.any(|word| other.contains(word))
}

/// Merges a partner into the chosen one.
pub(super) fn merge(model: &mut Model, keep: &Id, gone: &str) {
    let names = |open: &OpenSession, id: &str| open.session.partner(id).map(|p| p.name.to_string()).unwrap_or_default();
    let Some(open) = &model.open else { return };
    let (kept, other) = (names(open, keep), names(open, gone));
    let intent = Intent::Merge {
        keep: keep.clone(),
        gone: Id::new(gone),
    };
    if model.act(vec![intent]) {
        select(model, keep);
        model.tell(say!(model.words, "merged", kept = kept, other = other));
    }
}

/// Opens the form that makes two partners of the chosen one.
pub(super) fn ask_split(model: &mut Model) {
    if let Some(partner) = selected(model) {
        model.fill_in(Purpose::Split(partner.id));
    }
}
