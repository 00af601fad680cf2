//! The gates of a deposit: everything that keeps it from being made is said at once.

use super::args::DepositArgs;
use super::case::DepositCase;
use crate::archive::deposit::{self, Gate};
use crate::archive::study;
use crate::cli::open::OpenedRecord;
use crate::cli::{CliContext, CommandFailure, guard, reminders};
use crate::format::study::Study;
use crate::say;
use crate::session::Session;
use crate::store;
use crate::text::scrub;
use crate::transcript::Talk;

/// Refuses with everything that keeps the deposit from being made, and where to go.
pub(super) fn gates(
    context: &CliContext,
    args: &DepositArgs,
    study: Option<&Study>,
    cases: &[DepositCase],
) -> Result<(), CommandFailure> {
    let words = context.words;
    let file = store::shown(&study::file(&context.paths));
    let mut lines: Vec<String> = deposit::gates_of_study(study, &file)
        .iter()
        .map(|gate| gate.say(words, ""))
        .collect();
    for case in cases {
        let name = case.record.name.as_deref().unwrap_or("demo");
        if case.record.path.is_some() {
            reminders::check(context, name, &case.record.session.date);
        }
        let found = gates_of(context, args, case);
        let said = found
            .iter()
            .map(|gate| format!("{}: {}", scrub(name), gate.say(words, name)));
        lines.extend(said);
    }
    match lines.is_empty() {
        true => Ok(()),
        false => Err(CommandFailure(format!(
            "{}\n{}",
            say!(words, "deposit-refused"),
            lines.join("\n")
        ))),
    }
}

/// Returns what keeps one session out of a deposit.
fn gates_of(context: &CliContext, args: &DepositArgs, case: &DepositCase) -> Vec<Gate> {
    let mut found = deposit::gates(&case.record.session, &case.closing);
    found.extend(case.gates.iter().cloned());
    found.extend(deposit::gate_of_remarks(&case.view, case.deck()));
    // The view holds no list of words that are no names: what people said of them counts all the same.
    let not_names = case.record.session.not_names.clone();
    let looked = OpenedRecord {
        session: Session {
            not_names,
            ..case.view.clone()
        },
        ..case.record.clone()
    };
    let talks: Vec<(String, Talk)> = case
        .talks
        .iter()
        .map(|(name, talk)| (name.clone(), deposit::talk(talk, &case.view)))
        .collect();
    if let Err(CommandFailure(why)) = guard::names_with(context, &looked, &talks, &args.names) {
        let is_closed = case.closing.closed().is_some();
        found.push(Gate::Names { why, is_closed });
    }
    found
}
