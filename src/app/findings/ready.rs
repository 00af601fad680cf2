//! What is still open before the report can go out: each point leads to where it is closed. And the going out itself.

use super::{conclude, evidence, names};
use crate::app::ask;
use crate::app::check;
use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::{FindingsPick, Pick};
use crate::app::dialog::picker::PickerChoice;
use crate::app::dialog::purpose::Purpose;
use crate::app::findings::state::FindingsView;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::findings::OpenKind;
use crate::say;
use crate::text::Id;

/// Runs a command on the list of what is open.
pub(super) fn run(model: &mut Model, command: &Command, at: usize) {
    let Some(open) = &mut model.open else { return };
    let last = open.findings.ready.len().saturating_sub(1);
    match command {
        Command::Up => {
            open.findings.view = FindingsView::Ready {
                at: at.saturating_sub(1),
            }
        }
        Command::Down => open.findings.view = FindingsView::Ready { at: (at + 1).min(last) },
        Command::Cancel => open.findings.view = FindingsView::Text,
        Command::Export => ask_export(model),
        Command::Enter => fix(model, at),
        _ => {}
    }
}

/// Goes to where a point is closed.
fn fix(model: &mut Model, at: usize) {
    let Some(open) = &mut model.open else { return };
    let Some(point) = open.findings.ready.get(at) else {
        return;
    };
    let (kind, ids) = (point.kind, point.ids.clone());
    let first = ids.first().cloned();
    match kind {
        OpenKind::Outdated => ask_export(model),
        OpenKind::Names => names::open_names(model),
        OpenKind::NoParticipants | OpenKind::Consent | OpenKind::Refused => {
            let people = &open.session.participants;
            let at = people.iter().position(|p| Some(&p.id) == first.as_ref()).unwrap_or(0);
            model.overlays.push(Overlay::Participants { at });
        }
        OpenKind::NoPartners | OpenKind::Unplaced | OpenKind::NoDomain => {
            open.over = true;
            open.map.selected = first.or(open.map.selected.take());
        }
        OpenKind::Domain => ask_which(model, &ids, Pick::EmptyDomain),
        OpenKind::Card => ask_which(model, &ids, Pick::Findings(FindingsPick::Card)),
        OpenKind::NoConclusions if !open.findings.proposals.is_empty() => conclude::open_proposals(model),
        OpenKind::NoConclusions => conclude::own(model),
        OpenKind::Unfounded => {
            if let Some(id) = first {
                open.findings.view = FindingsView::Text;
                open.findings.show(&id);
            }
            evidence::open_list(model);
        }
        OpenKind::Tags | OpenKind::Confided | OpenKind::Answering | OpenKind::LeftOut => {
            first.iter().for_each(|id| evidence::go_there(model, id))
        }
        OpenKind::Requests | OpenKind::ToDo => check::open_answers(model),
        OpenKind::NoImage => {
            model.fill_in(Purpose::Image(None));
        }
    }
}

/// Asks which of several domains or cards to settle; one alone needs no asking.
fn ask_which(model: &mut Model, ids: &[Id], pick: Pick) {
    if let [only] = ids {
        return settle(model, &pick, only);
    }
    let Some(open) = &model.open else { return };
    let row = |id: &Id| PickerChoice::new(id, &evidence::thing(open, model.words, id).text);
    let rows = ids.iter().map(row).collect();
    let title = match pick {
        Pick::EmptyDomain => say!(model.words, "which-domain"),
        _ => say!(model.words, "which-card"),
    };
    ask::put(model, title, rows, pick);
}

/// Asks what became of a domain or a card.
fn settle(model: &mut Model, pick: &Pick, id: &Id) {
    match pick {
        Pick::EmptyDomain => ask::domain_state(model, id),
        _ => ask::card_state(model, id),
    }
}

/// Says what became of the exports that told something which had to be forgotten.
pub fn recalled(model: &mut Model, removed: usize, left: Vec<String>) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let n = left.len();
    open.outdated = left;
    if n > 0 {
        model.warn(say!(words, "exports-left", n = n));
    } else if removed > 0 {
        model.tell(say!(words, "exports-removed", n = removed));
    }
}

/// Writes report and map, unless a name may still stand in them: then it asks first.
pub(super) fn ask_export(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let suspects: Vec<&str> = open
        .findings
        .suspects
        .iter()
        .map(|suspect| suspect.word.as_str())
        .collect();
    if suspects.is_empty() {
        return model.ask(Effect::Export);
    }
    let n = suspects.len();
    let rows = vec![
        PickerChoice::new("look", &say!(words, "export-look")),
        PickerChoice::new("write", &say!(words, "export-anyway")),
    ];
    let title = say!(words, "export-suspects", n = n, names = suspects.join(", "));
    let pick = Pick::Findings(FindingsPick::Export);
    ask::put(model, title, rows, pick);
}
