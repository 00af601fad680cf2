//! A conclusion that is reworded or withdrawn because of a remark: the change cites the remark, and the conclusion rests on it.

use crate::app::ask::{put, row};
use crate::app::dialog::pick::Pick;
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::findings::check::{concluded, conclusions};
use crate::say;
use crate::session::{Conclusion, Intent};
use crate::text::{Id, shorten};

/// How many letters of a conclusion stand in a list.
const SHOWN: usize = 90;

/// Asks which conclusion the remark that is being answered changes; those that it is about come first.
pub(super) fn ask(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(remark) = open.check.remark.as_ref().and_then(|id| open.session.remark(id)) else {
        return;
    };
    let mut all: Vec<&Conclusion> = conclusions(&open.session).collect();
    if all.is_empty() {
        return model.warn(say!(words, "conclude-none"));
    }
    all.sort_by_key(|conclusion| !remark.about.contains(&conclusion.id));
    let rows = all.iter().map(|conclusion| {
        let text = shorten(&concluded(conclusion), SHOWN, "…");
        row(&conclusion.id, &text, conclusion.evidence.contains(&remark.id))
    });
    let (rows, remark) = (rows.collect(), remark.id.clone());
    put(model, say!(words, "conclude-which"), rows, Pick::Conclusion(remark));
}

/// Asks what becomes of a conclusion because of a remark.
pub(crate) fn ask_what(model: &mut Model, remark: Id, conclusion: &str) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(conclusion) = open.session.conclusions.iter().find(|c| *c.id == *conclusion) else {
        return;
    };
    let title = shorten(&concluded(conclusion), SHOWN, "…");
    let rows = vec![
        row("reword", &say!(words, "conclude-reword"), false),
        row("withdraw", &say!(words, "conclude-withdraw"), false),
    ];
    let pick = Pick::Conclude(remark, conclusion.id.clone());
    put(model, title, rows, pick);
}

/// Opens the form of a conclusion, or withdraws it: both cite the remark.
pub(crate) fn conclude(model: &mut Model, remark: Id, id: Id, what: &str) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(conclusion) = open.session.conclusions.iter().find(|c| c.id == id).cloned() else {
        return;
    };
    open.because = Some(remark);
    if what == "reword" {
        return model.fill_in(Purpose::Conclusion(Some(id)));
    }
    let withdrawn = Conclusion {
        dropped: true,
        ..conclusion
    };
    if model.act(vec![Intent::Change(withdrawn.into())]) {
        model.tell(say!(words, "conclude-withdrawn"));
    }
}

/// Returns whether a conclusion was changed because of a remark: then accepting it needs no change of the map.
pub(super) fn is_followed(model: &Model, remark: &Id) -> bool {
    let conclusions = model.open.iter().flat_map(|open| &open.session.conclusions);
    conclusions
        .into_iter()
        .any(|conclusion| conclusion.evidence.contains(remark))
}
