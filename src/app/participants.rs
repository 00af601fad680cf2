//! Who takes part: codes and functions, consent, who came late, who left. Never a name.

use crate::app::command::Command;
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::app::{consent, withdraw};
use crate::say;

/// Runs a command on the list of participants, the cursor on line `at`; the line it is on afterwards.
pub(super) fn run(model: &mut Model, command: &Command, at: usize) -> usize {
    let Some(open) = &model.open else { return at };
    let people = &open.session.participants;
    let last = people.len().saturating_sub(1);
    let Some(who) = people.get(at).cloned() else {
        if *command == Command::New || *command == Command::Enter {
            model.fill_in(Purpose::Participant(None));
        }
        return 0;
    };
    match command {
        Command::Up => return at.saturating_sub(1),
        Command::Down => return (at + 1).min(last),
        Command::New => model.fill_in(Purpose::Participant(None)),
        Command::Enter => model.fill_in(Purpose::Participant(Some(who.id))),
        Command::Consent => consent::turn(model, who),
        Command::ConsentAll => consent::ask_all(model),
        Command::Refuse => consent::ask_refusal(model, &who),
        Command::Archive => consent::ask_archive(model, &who),
        Command::Late => ask_time(model, Purpose::Joined(who.id)),
        Command::Leave => ask_time(model, Purpose::Left(who.id)),
        Command::Withdraw => withdraw::ask(model, &who),
        _ => {}
    }
    at
}

/// Asks when somebody came or left, once there is a talk to be late for.
fn ask_time(model: &mut Model, purpose: Purpose) {
    if model
        .open
        .as_ref()
        .is_some_and(|open| open.session.progress.began.is_some())
    {
        model.fill_in(purpose);
    } else {
        model.tell(say!(model.words, "nobody-late-yet"));
    }
}
