//! A session that is to be deposited, read with everything that lies beside its record.

use super::args::Args;
use crate::archive::deposit::{self, Gate};
use crate::cli::open::{self, Record};
use crate::cli::{Context, Failure, several};
use crate::deck::Deck;
use crate::format::closing::{Act, Closing, Deed};
use crate::session::{Entry, Session};
use crate::store::{self, Library, Mode};
use crate::transcript::Talk;
use crate::transcript::forget::tellable;

/// A session that is to be deposited, as it is and as it will lie in the archive.
pub(super) struct Case {
    pub(super) record: Record,
    pub(super) view: Session,
    pub(super) closing: Closing,
    pub(super) entries: Vec<Entry>,
    pub(super) talks: Vec<(String, Talk)>,
    /// What keeps its files from leaving.
    pub(super) gates: Vec<Gate>,
    pub(super) name: String,
}

impl Case {
    /// Returns the deck of the session.
    pub(super) fn deck(&self) -> &Deck {
        &self.record.deck
    }
}

/// Returns the sessions that are asked for, each under a name of its own, in the order of their names.
///
/// # Errors
/// Where one cannot be opened, or is named twice.
pub(super) fn cases(context: &Context, args: &Args) -> Result<Vec<Case>, Failure> {
    let names = several::names(context, args.all, &args.sessions)?;
    let mut all = Vec::with_capacity(names.len());
    for name in &names {
        let case = case(context, open::record(context, name)?)?;
        several::apart(context, all.iter().map(|other: &Case| &other.record), &case.record)?;
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
fn case(context: &Context, record: Record) -> Result<Case, Failure> {
    let view = deposit::session(&record.session, &record.deck);
    let mut case = Case {
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
        case.closing.acts.push(Act::of(Deed::Closed, store::now()));
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
