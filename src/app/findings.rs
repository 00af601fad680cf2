//! The desk of the findings: where the reader is in the report.

use super::Model;
use super::command::Command;
use crate::text::Id;

/// The desk of the findings.
#[derive(Debug, Default)]
pub struct Desk {
    /// The line with the cursor.
    pub at: usize,
}

/// What a list of the findings is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The theme a statement goes to.
    Theme(Id),
}

/// Runs a command on the findings.
pub fn run(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    match command {
        Command::Up => open.findings.at = open.findings.at.saturating_sub(1),
        Command::Down => open.findings.at += 1,
        _ => {}
    }
}

/// Takes the choice of a list that the findings asked for.
pub fn choose(model: &mut Model, pick: &Pick, id: &str) {
    let (Some(open), Pick::Theme(statement)) = (&model.open, pick) else {
        return;
    };
    if let Some(mut theme) = open.session.themes.iter().find(|theme| theme.id == *id).cloned() {
        theme.evidence.push(statement.clone());
        model.act(vec![crate::session::Intent::Change(theme.into())]);
    }
}

/// A conclusion of one's own was added: the cursor goes to it.
pub fn after_new(_model: &mut Model) {}
