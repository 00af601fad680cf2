//! Conclusions: those that kring proposes, one at a time before the group, and the school's own.

use crate::app::command::Command;
use crate::app::dialog::purpose::Purpose;
use crate::app::findings::evidence;
use crate::app::findings::state::FindingsView;
use crate::app::model::Model;
use crate::findings::Proposal;
use crate::say;
use crate::session::{Conclusion, Entity, Intent};

/// Shows the first proposal, if there is one.
pub(super) fn open_proposals(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    if open.findings.proposals.is_empty() {
        return model.tell(say!(words, "proposals-none"));
    }
    open.findings.rest = false;
    open.findings.view = FindingsView::Proposals { at: 0, from: 0 };
}

/// Runs a command on the proposal with the cursor.
pub(super) fn run(model: &mut Model, command: &Command, at: usize, from: usize) {
    let Some(open) = &mut model.open else { return };
    let all = open.findings.proposals.len();
    let last = open.findings.shown().saturating_sub(1);
    if *command == Command::Right && at == last && last + 1 < all {
        // The weightiest come first; the others only where somebody asks for them.
        open.findings.rest = true;
        let more = all - last - 1;
        return model.tell(say!(model.words, "proposals-more", n = more));
    }
    let show = |at: usize| FindingsView::Proposals { at, from: 0 };
    match command {
        Command::Right => open.findings.view = show((at + 1).min(last)),
        Command::Left => open.findings.view = show(at.saturating_sub(1)),
        Command::Up => {
            open.findings.view = FindingsView::Proposals {
                at,
                from: from.saturating_sub(1),
            }
        }
        Command::Down => open.findings.view = FindingsView::Proposals { at, from: from + 1 },
        Command::Cancel => open.findings.view = FindingsView::Text,
        command => {
            if let Some(proposal) = open.findings.proposals.get(at).cloned() {
                settle(model, command, proposal);
            }
        }
    }
}

/// Accepts, rewrites or drops a proposal; the next one follows.
fn settle(model: &mut Model, command: &Command, proposal: Proposal) {
    let words = model.words;
    let done = match command {
        Command::Enter => model
            .act(vec![Intent::Add(Conclusion::from(proposal).into())])
            .then(|| say!(words, "proposal-accepted")),
        Command::Remove => model
            .act(vec![Intent::Add(proposal.dropped().into())])
            .then(|| say!(words, "proposal-dropped")),
        Command::Edit => {
            return model.fill_in(Purpose::Proposal(Box::new(proposal.into())));
        }
        _ => None,
    };
    if let Some(text) = done {
        model.tell(text);
    }
}

/// Opens the form for a conclusion of one's own.
pub(super) fn own(model: &mut Model) {
    model.fill_in(Purpose::Conclusion(None));
}

/// Moves the conclusion with the cursor before or behind its neighbour.
pub(super) fn shift(model: &mut Model, up: bool) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(Entity::Conclusion(conclusion)) = evidence::subject(open) else {
        return model.tell(say!(words, "shift-only-conclusions"));
    };
    // What was turned down stands in the same list, unseen.
    let seen = open.session.conclusions.iter().enumerate().filter(|(_, c)| !c.dropped);
    let places: Vec<usize> = seen.clone().map(|(at, _)| at).collect();
    let own = seen.clone().position(|(_, c)| c.id == conclusion.id);
    let to = own.and_then(|own| own.checked_add_signed(if up { -1 } else { 1 }));
    if let Some(place) = to.and_then(|to| places.get(to)) {
        model.act(vec![Intent::Move(conclusion.id, *place)]);
    }
}
