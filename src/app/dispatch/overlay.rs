//! Commands in the dialogs that lie over a screen, and where the choice of a list goes.

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::Picker;
use crate::app::dialog::purpose::Purpose;
use crate::app::dialog::{fill, palette};
use crate::app::dispatch::submit;
use crate::app::model::Model;
use crate::app::{
    check, consent, doubtful, findings, intake, map, navigate, participants as people, recordings as sound, talk,
    withdraw,
};
use crate::say;
use crate::session::{CardState, Intent, Setting, Statement};
use crate::text::Id;
use crate::text::value_of;

/// Returns the width of a text in a dialog, in cells.
pub(super) fn width(model: &Model) -> usize {
    usize::from(model.size.0).saturating_sub(12).max(10)
}

/// Turns a page of text; any command that turns nothing closes it.
pub(super) fn page(model: &mut Model, command: &Command) {
    if let Some(Overlay::Help { page, .. } | Overlay::Explain(page) | Overlay::Figures { page, .. }) =
        model.overlays.last_mut()
        && !page.run(command)
    {
        model.overlays.pop();
    }
}

/// Runs a command in a form; one that is complete is handed in.
pub(super) fn form(model: &mut Model, command: &Command) {
    if intake::complete(model, command) {
        return;
    }
    if fill::run(model, command, width(model)) {
        submit::hand_in(model);
    }
}

/// Runs a command in a list to choose from. Returns the command that was chosen in the palette.
pub(super) fn picker(model: &mut Model, command: &Command) -> Option<Command> {
    match command {
        Command::Enter => return choose(model, false),
        Command::Complete => return choose(model, true),
        Command::Remove => map::remove_row(model),
        command => {
            if let Some(Overlay::Picker(picker, pick)) = model.overlays.last_mut() {
                picker.run(command);
                if let Some(open) = model.open.as_mut().filter(|_| pick.opened_by_itself()) {
                    open.begin(picker.begun());
                }
            }
        }
    }
    None
}

/// Runs a command in the list of recordings.
pub(super) fn recordings(model: &mut Model, command: &Command, at: usize) {
    let line = sound::run(model, command, at);
    for overlay in &mut model.overlays {
        if let Overlay::Recordings { at } = overlay {
            *at = line;
        }
    }
}

/// Runs a command in the list of participants.
pub(super) fn participants(model: &mut Model, command: &Command, at: usize) {
    let line = people::run(model, command, at);
    for overlay in &mut model.overlays {
        if let Overlay::Participants { at } = overlay {
            *at = line;
        }
    }
}

/// Leaves the topmost dialog.
pub(super) fn cancel(model: &mut Model) {
    if !fill::may_go(model) {
        return;
    }
    let left = model.overlays.pop();
    if matches!(left, Some(Overlay::Form(_, Purpose::Intake(_)))) {
        return intake::leave(model);
    }
    // A correction that is left leaves the memo as it was.
    if matches!(left, Some(Overlay::Memo(line)) if line.editing.is_some())
        && let Some(open) = &mut model.open
    {
        open.memo.clear();
        open.draft_stale = true;
    }
    if !model.overlays.is_empty() {
        return;
    }
    // A half-typed memo stays for the next time F2 is pressed.
    if model.open.as_ref().is_some_and(|open| !open.memo.trim().is_empty()) {
        model.tell(say!(model.words, "memo-kept-typing"));
    }
}

/// Takes the choice of the topmost list; with `stay` it comes back where several may be chosen. Returns the command that was chosen.
fn choose(model: &mut Model, stay: bool) -> Option<Command> {
    let Some(Overlay::Picker(mut picker, pick)) = model.overlays.pop() else {
        return None;
    };
    let Some(id) = picker.chosen() else {
        wait(model, &mut picker, &pick);
        model.overlays.push(Overlay::Picker(picker, pick));
        return None;
    };
    if !picker.query.is_blank() && pick.takes_away(&id) {
        model.tell(say!(model.words, "not-by-letters"));
        model.overlays.push(Overlay::Picker(picker, pick));
        return None;
    }
    if pick == Pick::Command {
        return palette::choose(model, &id);
    }
    take(model, pick, &id, stay);
    None
}

/// Keeps what was typed at a question that opened by itself and answers nothing: a line of the talk, that waits for the answer.
fn wait(model: &mut Model, picker: &mut Picker, pick: &Pick) {
    if let Some(open) = model.open.as_mut().filter(|_| pick.opened_by_itself()) {
        open.wait(&picker.query.take());
    }
}

/// Hands a choice to the screen that asked for it.
fn take(model: &mut Model, pick: Pick, id: &str, stay: bool) {
    match pick {
        Pick::Place => {
            if let Ok(place) = id.to_owned().try_into() {
                navigate::go(model, place);
            }
        }
        Pick::MoveTo(statement) => move_to(model, &statement, id),
        Pick::CardState(card) => {
            let state: Option<CardState> = value_of(id);
            model.act(vec![Intent::Set(Setting::Card { id: card, state })]);
        }
        Pick::Withdraw(who) if id == "yes" => withdraw::withdraw(model, &who),
        Pick::Withdraw(_) => {}
        Pick::Remarks(lines) => check::pasted(model, id, lines),
        Pick::Recording => sound::answered(model, id),
        Pick::Orphans { who, among } => withdraw::remove_orphan(model, &who, id, among),
        Pick::ConsentAll if id == "yes" => consent::give_all(model),
        Pick::ConsentAll => {}
        Pick::Refuse(who) => consent::refuse(model, &who, id),
        Pick::Archive(who) => consent::archive(model, &who, id),
        Pick::Nameless { who, function, left } => withdraw::settle_nameless(model, &who, &function, left, id),
        Pick::Doubtful { who, left, withdraws } => doubtful::settle(model, &who, left, withdraws, id),
        Pick::FunctionMarks(function) if id == "remove" => withdraw::remove_function_marks(model, &function),
        Pick::FunctionMarks(_) => {}
        Pick::Cues(cues) => talk::choose_finding(model, cues, id),
        Pick::Voice => talk::choose_voice(model, id),
        Pick::NamesAloud => intake::allowed(model, id),
        Pick::Conclusion(remark) => check::ask_what(model, remark, id),
        Pick::Conclude(remark, conclusion) => check::conclude(model, remark, conclusion, id),
        Pick::Findings(pick) => findings::choose(model, &pick, id),
        pick => map::choose(model, &pick, id, stay),
    }
}

fn move_to(model: &mut Model, statement: &Id, card: &str) {
    let open = model.open.as_ref();
    let Some(old) = open.and_then(|open| open.session.statement(statement)).cloned() else {
        return;
    };
    let moved = Statement {
        card: Some(Id::new(card)),
        question: None,
        ..old
    };
    model.act(vec![Intent::Change(moved.into())]);
}
