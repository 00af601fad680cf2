//! The findings at the keyboard: what each command does on the report and on what a sentence rests on.

use super::evidence::{listed, subject};
use super::page::PageSection;
use super::state::FindingsView;
use super::{conclude, evidence, names, paging, ready, sort};
use crate::app::ask;
use crate::app::command::Command;
use crate::app::dialog::pick::{FindingsPick, Pick};
use crate::app::dialog::picker::PickerChoice;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::say;
use crate::text::Id;

/// Runs a command on the findings.
pub fn run(model: &mut Model, command: &Command) {
    if paging::run(model, command) {
        return;
    }
    let Some(open) = &model.open else { return };
    match open.findings.view {
        FindingsView::Text => text(model, command),
        FindingsView::Evidence { at } => rests_on(model, command, at),
        FindingsView::Proposals { at, from } => conclude::run(model, command, at, from),
        FindingsView::Names { at } => names::run(model, command, at),
        FindingsView::Ready { at } => ready::run(model, command, at),
    }
}

/// Runs a command on the report.
fn text(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let desk = &mut open.findings;
    let last = desk.page.stops.len().saturating_sub(1);
    match command {
        Command::Up => desk.at = desk.at.saturating_sub(1),
        Command::Down => desk.at = (desk.at + 1).min(last),
        Command::NextPart => desk.turn_part(true),
        Command::PreviousPart => desk.turn_part(false),
        Command::Ready => desk.view = FindingsView::Ready { at: 0 },
        Command::Enter => evidence::open_list(model),
        Command::Outline => ask_part(model),
        Command::Propose => conclude::open_proposals(model),
        Command::Conclusion => conclude::own(model),
        Command::Raise | Command::Lower => conclude::shift(model, *command == Command::Raise),
        Command::Sort => sort::ask_theme(model),
        Command::Print => sort::ask_excerpt(model),
        Command::Remove => sort::remove(model),
        Command::Mask => names::open_names(model),
        Command::Export => ready::ask_export(model),
        Command::Edit => match subject(open) {
            Some(item) => evidence::edit(model, &item),
            None => evidence::open_list(model),
        },
        _ => {}
    }
}

/// Runs a command on what a sentence rests on.
fn rests_on(model: &mut Model, command: &Command, at: usize) {
    let Some(open) = &mut model.open else { return };
    let things = listed(open);
    let last = things.len().saturating_sub(1);
    let here = things.get(at.min(last)).cloned();
    match command {
        Command::Up => {
            open.findings.view = FindingsView::Evidence {
                at: at.min(last).saturating_sub(1),
            }
        }
        Command::Down => open.findings.view = FindingsView::Evidence { at: (at + 1).min(last) },
        Command::Cancel => open.findings.view = FindingsView::Text,
        Command::Sort => sort::ask_theme(model),
        Command::Print => sort::ask_excerpt(model),
        Command::Found => evidence::ask_found(model),
        Command::Remove => sort::remove(model),
        Command::Mask => names::open_names(model),
        Command::Enter => {
            if let Some(id) = here {
                evidence::go_there(model, &id);
            }
        }
        Command::Edit => {
            let item = here.and_then(|id| open.session.find(&id)).map(|(_, item)| item);
            if let Some(item) = item {
                evidence::edit(model, &item);
            }
        }
        _ => {}
    }
}

/// Asks which part of the report to go to.
fn ask_part(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let desk = &open.findings;
    let now = desk.page.part_of(desk.at);
    let row = |(at, part): (usize, &PageSection)| PickerChoice {
        id: at.to_string(),
        label: format!(
            "{}{}",
            "  ".repeat(usize::from(part.level.saturating_sub(1))),
            part.title
        ),
        detail: if part.empty {
            say!(words, "part-empty")
        } else {
            String::new()
        },
        on: now == Some(at),
    };
    let rows = desk.page.parts.iter().enumerate().map(row).collect();
    ask::put(
        model,
        say!(words, "cmd-outline"),
        rows,
        Pick::Findings(FindingsPick::Part),
    );
}

/// Takes the choice of a list that the findings asked for.
pub fn choose(model: &mut Model, pick: &FindingsPick, id: &str) {
    match pick {
        FindingsPick::Theme(statement) => sort::put(model, statement, id),
        FindingsPick::Found(on) => evidence::turn(model, on, &Id::new(id)),
        FindingsPick::Card => ask::card_state(model, &Id::new(id)),
        FindingsPick::Export if id == "write" => model.ask(Effect::Export),
        FindingsPick::Export => names::open_names(model),
        FindingsPick::Sentence => {
            if let (Some(open), Ok(at)) = (&mut model.open, id.parse()) {
                open.findings.view = FindingsView::Text;
                open.findings.go_to(at);
            }
        }
        FindingsPick::Part => {
            if let (Some(open), Ok(part)) = (&mut model.open, id.parse()) {
                open.findings.go_to_part(part);
            }
        }
    }
}
