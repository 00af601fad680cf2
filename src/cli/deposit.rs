//! Depositing sessions: the gates, the files that others render, the bag; and checking a bag that anybody made.

mod args;
mod case;
mod check;
mod files;
mod gates;
mod write;

pub(super) use args::DepositArgs;

use jiff::civil::Date;

use super::{CliContext, CommandFailure, ToPrint};
use crate::archive::deposit::{ArchiveTarget, Deposit};
use crate::archive::study;
use crate::format::study::Study;
use crate::say;
use crate::session::{Session, read_day};
use crate::store;
use crate::text::Line;
use case::DepositCase;

pub(super) fn run(context: &CliContext, args: &DepositArgs) -> ToPrint {
    if let Some(path) = &args.check {
        return check::check(context, path);
    }
    let Some(output) = &args.output else {
        return Err(CommandFailure(say!(context.words, "deposit-where")));
    };
    let cases = case::cases(context, args)?;
    let study = study_of(context, &cases)?;
    gates::gates(context, args, study.as_ref(), &cases)?;
    let Some(study) = study else { return Ok(Vec::new()) };
    let date = date(context, args, &cases)?;
    let deposit = Deposit {
        study: &study,
        members: files::members(context, &cases)?,
        common: files::common(context, &cases)?,
        date,
        target: args.target.map(ArchiveTarget::from),
    };
    write::write(context, args, &deposit, &cases, output)
}

/// Returns the study: that of the library, or that of the demo where only the demo is deposited.
fn study_of(context: &CliContext, cases: &[DepositCase]) -> Result<Option<Study>, CommandFailure> {
    if cases.iter().all(|case| case.record.path.is_none()) {
        return store::demo_study().map(Some).map_err(|error| context.failure(&error));
    }
    study::study(&context.paths).map_err(|error| context.failure(&error))
}

fn date(context: &CliContext, args: &DepositArgs, cases: &[DepositCase]) -> Result<Date, CommandFailure> {
    let sessions: Vec<&Session> = cases.iter().map(|case| &case.view).collect();
    let day = args.date.as_deref();
    let wrong = || {
        CommandFailure(say!(
            context.words,
            "deposit-day-wrong",
            day = Line::new(day.unwrap_or_default()).to_string()
        ))
    };
    match day {
        Some(day) => read_day(day).ok_or_else(wrong),
        None => Deposit::latest(&sessions).ok_or_else(wrong),
    }
}
