//! A session that is to be deposited, read with everything that lies beside its record.

use super::args::DepositArgs;
use crate::archive::deposit::{self, Gate};
use crate::cli::open::{self, OpenedRecord};
use crate::cli::{CliContext, CommandFailure, several};
use crate::deck::Deck;
use crate::format::closing::{Act, Closing, ClosingAct};
use crate::session::{Entry, Session};
use crate::store::{self, Library, Mode};
use crate::transcript::Talk;
use crate::transcript::forget::tellable;

/// A session that is to be deposited, as it is and as it will lie in the archive.
pub(super) struct DepositCase {
    pub(super) record: OpenedRecord,
    pub(super) view: Session,
    pub(super) closing: Closing,
    pub(super) entries: Vec<Entry>,
    pub(super) talks: Vec<(String, Talk)>,
    /// What keeps its files from leaving.
    pub(super) gates: Vec<Gate>,
    pub(super) name: String,
}

impl DepositCase {
    /// Returns the deck of the session.
    pub(super) fn deck(&self) -> &Deck {
        &self.record.deck
    }
}

/// Returns the sessions that are asked for, each under a name of its own, in the order of their names.
///
/// # Errors
/// Where one cannot be opened, or is named twice.
pub(super) fn cases(context: &CliContext, args: &DepositArgs) -> Result<Vec<DepositCase>, CommandFailure> {
    let names = several::names(context, args.all, &args.sessions)?;
    let mut all = Vec::with_capacity(names.len());
    for name in &names {
        let case = case(context, open::record(context, name)?)?;
        several::apart(
            context,
            all.iter().map(|other: &DepositCase| &other.record),
            &case.record,
        )?;
        all.push(case);
    }
    all.sort_by(|a, b| (&a.record.called, &a.record.name).cmp(&(&b.record.called, &b.record.name)));
    let names: Vec<String> = all.iter().map(|case| case.record.called.clone()).collect();
    for (case, name) in all.iter_mut().zip(deposit::folder_names(&names)) {
        case.name = name;
    }
    Ok(all)
}

/// Reads what lies beside the record of a session.
fn case(context: &CliContext, record: OpenedRecord) -> Result<DepositCase, CommandFailure> {
    let view = deposit::session(&record.session, &record.deck);
    let mut case = DepositCase {
        view,
        record,
        closing: Closing::default(),
        entries: Vec::new(),
        talks: Vec::new(),
        gates: Vec::new(),
        name: String::new(),
    };
    let Some(path) = case.record.path.clone() else {
        // The demo ships closed.
        case.closing.acts.push(Act::of(ClosingAct::Closed, store::now()));
        return Ok(case);
    };
    let mut read = || {
        let (opened, found) = Library::new(&context.paths).open(&path, Mode::Read)?;
        case.gates = deposit::gates_of_files(&context.paths, &opened, &found.notices)?;
        (case.closing, case.entries, case.talks) = (opened.closing()?, opened.entries()?, opened.talks()?);
        Ok(())
    };
    read().map_err(|error| context.failure(&error))?;
    case.view = tellable(&case.view, &case.talks).into_owned();
    Ok(case)
}
