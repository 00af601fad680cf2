//! Preparing a member check: what is shown is chosen, the whole walk lies open with its minutes, and it can be rehearsed.

use crate::app::command::Command;
use crate::app::model::Model;
use crate::findings::check::{concluded, conclusions, ideas, meant};
use crate::findings::for_school;
use crate::member_check::{MOST_CONCLUSIONS, Meeting};
use crate::say;
use crate::text::Id;

use super::state::{CheckChoice, CheckStage};

/// How many ideas are chosen to begin with: more are not read from six metres.
const IDEAS: usize = 3;

/// Begins to prepare: the first conclusions and ideas are chosen.
pub(super) fn begin(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let view = for_school(&open.session, &open.deck);
    let themes = ideas(&view, &open.deck).into_iter().enumerate();
    let themes = themes.map(|(n, theme)| CheckChoice {
        id: theme.id.clone(),
        idea: true,
        on: n < IDEAS,
        text: meant(theme),
    });
    let concluded = conclusions(&view).enumerate().map(|(n, conclusion)| CheckChoice {
        id: conclusion.id.clone(),
        idea: false,
        on: n < MOST_CONCLUSIONS,
        text: concluded(conclusion),
    });
    let choices: Vec<CheckChoice> = themes.chain(concluded).collect();
    open.check.choices = choices;
    (open.check.stage, open.check.at) = (CheckStage::Prepare, 0);
    open.check.clear_line();
}

/// Runs a command while preparing.
pub(super) fn run(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let last = open.check.choices.len().saturating_sub(1);
    match command {
        Command::Up => open.check.at = open.check.at.saturating_sub(1),
        Command::Down => open.check.at = (open.check.at + 1).min(last),
        Command::Complete => turn(model),
        Command::Enter | Command::Next => start(model, false),
        Command::Rehearse => start(model, true),
        Command::Cancel => super::leave(model),
        _ => {}
    }
}

/// Shows the thing with the cursor, or leaves it out; of conclusions never more than can be shown.
fn turn(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let chosen = |choice: &&CheckChoice| choice.on && !choice.idea;
    let full = open.check.choices.iter().filter(chosen).count() >= MOST_CONCLUSIONS;
    let at = open.check.at;
    let Some(choice) = open.check.choices.get_mut(at) else {
        return;
    };
    if !choice.on && !choice.idea && full {
        return model.warn(say!(words, "walk-seven", most = MOST_CONCLUSIONS.to_string()));
    }
    choice.on = !choice.on;
}

/// Begins the check, or its rehearsal.
fn start(model: &mut Model, rehearsal: bool) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let chosen = |idea: bool| -> Vec<Id> {
        let all = open.check.choices.iter();
        all.filter(|choice| choice.on && choice.idea == idea)
            .map(|choice| choice.id.clone())
            .collect()
    };
    let meeting = Meeting::begin(&open.session, chosen(false), chosen(true), rehearsal);
    open.check.forget();
    open.check.meeting = Some(meeting);
    open.check.stage = CheckStage::Walk;
    if rehearsal {
        model.tell(say!(words, "walk-rehearsal"));
    } else {
        super::keep(model);
    }
}
