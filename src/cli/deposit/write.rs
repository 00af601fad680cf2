//! Writing the bag, and noting in each session that it was deposited.

use std::path::Path;

use clap::ValueEnum;

use super::args::DepositArgs;
use super::case::DepositCase;
use crate::archive::deposit::{self, Deposit};
use crate::cli::{CliContext, CommandFailure, ToPrint};
use crate::format::closing::{Act, ClosingAct};
use crate::say;
use crate::store::{self, Library, Mode, Outgoing};
use crate::text::Line;

/// Writes the bag, and notes in each session that it was deposited.
pub(super) fn write(
    context: &CliContext,
    args: &DepositArgs,
    deposit: &Deposit<'_>,
    cases: &[DepositCase],
    output: &Path,
) -> ToPrint {
    let files = deposit::bag(deposit);
    let bytes = match output.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip")) {
        true => zip(context, args, deposit, &files, cases, output)?,
        false => folder(context, args, &files, cases, output)?,
    };
    for case in cases {
        deposited(context, args, case, &bytes).map_err(|error| context.failure(&error))?;
    }
    let said = say!(
        context.words,
        "deposit-done",
        path = store::shown(output),
        n = cases.len(),
        files = files.len()
    );
    Ok(format!("{said}\n").into_bytes())
}

/// Notes in a session that it was deposited, with the checksum of what was written.
fn deposited(context: &CliContext, args: &DepositArgs, case: &DepositCase, bytes: &[u8]) -> Result<(), store::Error> {
    let Some(path) = &case.record.path else { return Ok(()) };
    let (mut opened, _) = Library::new(&context.paths).open_closed(path, Mode::Write)?;
    let target = args
        .target
        .and_then(|target| Some(Line::new(target.to_possible_value()?.get_name())));
    opened.note(Act {
        what: target,
        sha256: Some(crate::transcript::fingerprint(bytes)),
        ..Act::of(ClosingAct::Deposited, store::now())
    })
}

/// The files of a bag: their paths and what they hold.
type Files = [(String, Vec<u8>)];

/// Returns where the bag goes.
fn outgoing<'a>(context: &'a CliContext, args: &DepositArgs, sessions: &'a [&'a str]) -> Outgoing<'a> {
    Outgoing {
        paths: &context.paths,
        sessions,
        force: args.force,
    }
}

/// Returns the keys of the sessions that kring remembers files of.
fn keys(cases: &[DepositCase]) -> Vec<&str> {
    cases.iter().filter_map(|case| case.record.key.as_deref()).collect()
}

/// Writes the bag as a zip file and returns its bytes.
fn zip(
    context: &CliContext,
    args: &DepositArgs,
    deposit: &Deposit<'_>,
    files: &Files,
    cases: &[DepositCase],
    output: &Path,
) -> Result<Vec<u8>, CommandFailure> {
    let bytes = deposit::zip(&deposit.name(), files).map_err(|error| CommandFailure(error.to_string()))?;
    let written = outgoing(context, args, &keys(cases)).file(output, &bytes);
    written.map_err(|error| context.failure(&error))?;
    Ok(bytes)
}

/// Writes the bag as a folder and returns its manifest.
fn folder(
    context: &CliContext,
    args: &DepositArgs,
    files: &Files,
    cases: &[DepositCase],
    output: &Path,
) -> Result<Vec<u8>, CommandFailure> {
    let written = outgoing(context, args, &keys(cases)).tree(output, files);
    written.map_err(|error| context.failure(&error))?;
    let manifest = files.iter().find(|(path, _)| path == "manifest-sha512.txt");
    Ok(manifest.map(|(_, bytes)| bytes.clone()).unwrap_or_default())
}
