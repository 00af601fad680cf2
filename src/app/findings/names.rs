//! Names: each word that may tell who somebody is, masked everywhere at once or kept because it is none.

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::erase;
use crate::app::findings::evidence;
use crate::app::findings::state::FindingsView;
use crate::app::model::Model;
use crate::app::model::refusal_text;
use crate::findings::anonymity::{mask_form, name_in_function};
use crate::say;
use crate::session::{Erasure, Intent, Mask, Setting};
use crate::text::Line;

/// Shows the suspected words, the cursor on one of the present sentence if it holds one.
pub(super) fn open_names(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let here = match open.findings.view {
        FindingsView::Evidence { at } => evidence::listed(open).get(at).cloned().into_iter().collect(),
        _ => open
            .findings
            .stop()
            .map(|stop| stop.evidence.clone())
            .unwrap_or_default(),
    };
    let suspects = &open.findings.suspects;
    let at = suspects
        .iter()
        .position(|suspect| suspect.ids.iter().any(|id| here.contains(id)));
    let none = suspects.is_empty();
    open.findings.view = FindingsView::Names { at: at.unwrap_or(0) };
    if none {
        model.fill_in(Purpose::Mask(Line::default()));
    }
}

/// Runs a command on the list of suspected words.
pub(super) fn run(model: &mut Model, command: &Command, at: usize) {
    let Some(open) = &mut model.open else { return };
    let last = open.findings.suspects.len().saturating_sub(1);
    let word = open.findings.suspects.get(at).map(|suspect| suspect.word.clone());
    match command {
        Command::Up => {
            open.findings.view = FindingsView::Names {
                at: at.saturating_sub(1),
            }
        }
        Command::Down => open.findings.view = FindingsView::Names { at: (at + 1).min(last) },
        Command::Cancel => open.findings.view = FindingsView::Text,
        Command::Enter => model.fill_in(Purpose::Mask(Line::new(&word.unwrap_or_default()))),
        Command::Mask => model.fill_in(Purpose::Mask(Line::default())),
        Command::Allow => {
            if let Some(word) = word {
                allow(model, &word);
            }
        }
        _ => {}
    }
}

/// Remembers in the record that a word is no name.
fn allow(model: &mut Model, word: &str) {
    let words = model.words;
    let word = Line::new(word);
    let setting = Setting::NotAName {
        word: word.clone(),
        is: true,
    };
    if model.act(vec![Intent::Set(setting)]) {
        model.tell(say!(words, "allowed", word = word.to_string()));
    }
}

/// Takes the form with a name in: the name is masked everywhere, also in what is half-typed, and nothing brings it back.
///
/// # Errors
/// What is wrong with the form, in words.
pub fn mask(model: &mut Model) -> Result<(), String> {
    let words = model.words;
    let (Some(Overlay::Form(form, _)), Some(open)) = (model.overlays.last(), &model.open) else {
        return Ok(());
    };
    let from = Line::new(form.get("masked"));
    // The function may name somebody who is masked already, or still should be.
    let function = form.get("mask-function").to_owned();
    let masked = open.masks.iter().find(|mask| mask.hide(&function) != function);
    let named = masked
        .map(|mask| mask.from.as_str())
        .or_else(|| name_in_function(&function));
    if let Some(name) = named {
        return Err(say!(words, "mask-names", name = name.to_owned()));
    }
    let to = Line::new(&mask_form(open.deck.language, Some(&function)));
    let mask = Mask {
        from: from.clone(),
        to: Some(to.clone()),
    };
    if from.is_empty() {
        return Err(say!(words, "refusal-empty"));
    }
    if mask.tells() {
        return Err(say!(words, "mask-tells"));
    }
    if !open.writable {
        return Err(say!(words, "read-only"));
    }
    let erasure = Erasure::masking(&open.session, from, to.clone());
    let done = say!(words, "masked", mask = to.to_string());
    erase::carry_out(model, erasure, done).map_err(|refusal| refusal_text(words, &refusal))?;
    model.overlays.pop();
    Ok(())
}
