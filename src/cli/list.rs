//! The library as a list.
//!
//! A list by day is printed row by row while the disk answers; any other order has to wait for the last row.

mod row;

use std::collections::BTreeMap;
use std::path::Path;

use clap::ValueEnum;

use row::{SessionLines, columns, csv, json};

use super::output::{Output, Stream};
use super::{CliContext, CommandFailure, ToPrint, hint, mirror, reminders, remote};
use crate::app::home::{CaseRow, Filter, ListOrder, select, wrong_day};
use crate::archive::remote::seen;
use crate::archive::search::no_day;
use crate::archive::state::{CaseState, state};
use crate::runtime;
use crate::say;
use crate::store::{Library, Listing, ScanNews, Withdrawn};

#[derive(clap::Args, Debug)]
pub(super) struct ListArgs {
    /// Only sessions with these words in their school, day, level, network, deck or stage; `network:GO`, `-level:primary`, `state:ready`,
    /// `consent:open`, `since:2026` look in one column.
    #[arg(allow_hyphen_values = true)]
    words: Vec<String>,
    /// List a shared folder, or a store as with `kring push`, instead of the library.
    #[arg(long, value_name = "REMOTE")]
    at: Option<std::path::PathBuf>,
    /// What they are sorted by.
    #[arg(long, value_enum, default_value = "date")]
    sort: ListSort,
    /// As JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// As CSV.
    #[arg(long)]
    csv: bool,
    #[command(flatten)]
    output: Output,
}

/// What the list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ListSort {
    /// The day of the talk, the latest first.
    Date,
    /// The last change, the latest first.
    Changed,
    /// The code of the school.
    School,
    /// The level of the school.
    Level,
    /// The network of schools.
    Network,
    /// The deck.
    Deck,
    /// How far the session is, in its talk and on its way to the archive.
    #[value(alias = "state")]
    Stage,
    /// What the participants agreed to; what has to be asked first.
    Consent,
}

impl ListSort {
    fn order(self) -> ListOrder {
        match self {
            Self::Date => ListOrder::Date,
            Self::Changed => ListOrder::Changed,
            Self::School => ListOrder::School,
            Self::Level => ListOrder::Level,
            Self::Network => ListOrder::Network,
            Self::Deck => ListOrder::Deck,
            Self::Stage => ListOrder::Stage,
            Self::Consent => ListOrder::Consent,
        }
    }
}

/// Prints one line a session: name, how far it is, and what it holds; or why it cannot be read.
pub(super) fn run(context: &CliContext, args: &ListArgs) -> ToPrint {
    let Some(at) = &args.at else {
        return listed(context, args);
    };
    match remote::remote_there(context, at)? {
        remote::Remote::Folder(shared) => of_folder(context, args, &shared),
        #[cfg(feature = "remote")]
        remote::Remote::Store(store) => of_store(context, args, &store),
    }
}

/// Lists a shared folder.
fn of_folder(context: &CliContext, args: &ListArgs, shared: &Path) -> ToPrint {
    let there = CliContext {
        paths: crate::archive::remote::at(&context.paths, shared),
        words: context.words,
        asked: context.asked,
        look: context.look,
    };
    listed(&there, args)
}

/// Lists what a store says of its cases.
#[cfg(feature = "remote")]
fn of_store(
    context: &CliContext,
    args: &ListArgs,
    store: &crate::archive::remote::Shared<crate::archive::remote::Dal>,
) -> ToPrint {
    if let Some(day) = wrong_day(&args.words.join(" ")) {
        return Err(CommandFailure(no_day(context.words, &day.column, &day.typed)));
    }
    let rows = store.list(&context.paths);
    let rows = rows.map_err(|trouble| remote::troubled(context, store, &trouble))?;
    let mut list = PrintedList::new(context, args);
    list.begin();
    let rows = rows.into_iter().map(|(listing, state)| {
        let mut row = runtime::row(listing, context.words);
        let known = CaseState::ALL
            .into_iter()
            .map(CaseState::word)
            .find(|word| *word == state);
        row.state = known.filter(|_| row.fault.is_none());
        row
    });
    if args.sort == ListSort::Date {
        // They come as the folders of a library do, the latest first.
        let _ = rows.into_iter().all(|row| list.put(&row));
    } else {
        list.put_sorted(rows.collect());
    }
    list.end();
    args.output.end(context, list.out)
}

fn listed(context: &CliContext, args: &ListArgs) -> ToPrint {
    if let Some(day) = wrong_day(&args.words.join(" ")) {
        return Err(CommandFailure(no_day(context.words, &day.column, &day.typed)));
    }
    let mut list = PrintedList::new(context, args);
    list.begin();
    let looked = if args.sort == ListSort::Date {
        list.as_they_come()
    } else {
        list.sorted()
    };
    looked?;
    list.end();
    if list.printed == 0 && list.filter.is_empty() && args.at.is_none() {
        other_library(context);
    }
    old_library(context);
    reminders::remind(context);
    mirror::remind(context);
    args.output.end(context, list.out)
}

/// Says that an empty library is not the one that kring uses without `KRING_HOME`.
fn other_library(context: &CliContext) {
    if let Some(other) = context.paths.other_library() {
        let (library, other) = (context.paths.library.display().to_string(), other.display().to_string());
        hint(&say!(context.words, "library-other", library = library, other = other));
    }
}

/// Says that sessions of an older kring lie elsewhere.
fn old_library(context: &CliContext) {
    let paths = &context.paths;
    if let Some(old) = paths.roaming.as_ref().filter(|old| **old != paths.library) {
        let (old, library) = (old.display().to_string(), paths.library.display().to_string());
        hint(&say!(context.words, "roaming-beside", old = old, library = library));
    }
}

/// A list that is being printed.
struct PrintedList<'a> {
    context: &'a CliContext,
    args: &'a ListArgs,
    out: Stream,
    filter: String,
    /// What is asked of every row.
    wanted: Option<Filter>,
    lines: SessionLines,
    /// How many rows were printed.
    printed: usize,
}

impl<'a> PrintedList<'a> {
    fn new(context: &'a CliContext, args: &'a ListArgs) -> Self {
        let filter = args.words.join(" ");
        Self {
            context,
            args,
            out: args.output.stream(),
            wanted: (!filter.is_empty()).then(|| Filter::new(&filter, context.words)),
            filter,
            lines: SessionLines::new(context.words),
            printed: 0,
        }
    }

    fn begin(&mut self) {
        if self.args.json {
            self.out.put("[");
        } else if self.args.csv {
            self.out.put(&columns());
        }
    }

    fn end(&mut self) {
        let words = self.context.words;
        if self.args.json {
            self.out.put(if self.printed > 0 { "\n]\n" } else { "]\n" });
        } else if self.printed == 0 && !self.args.csv {
            let none = if self.filter.is_empty() {
                say!(words, "cli-no-sessions")
            } else {
                say!(words, "cli-none-found")
            };
            self.out.put(&format!("{none}\n"));
        }
    }

    /// Prints rows in the order of the folders, each as soon as it and those before it are there.
    fn as_they_come(&mut self) -> Result<(), CommandFailure> {
        let (context, mut waiting, mut next) = (self.context, BTreeMap::new(), 0);
        let withdrawn = Withdrawn::of(&context.paths).map_err(|error| context.failure(&error))?;
        let looked = Library::new(&context.paths).look_through(&mut |news| match news {
            ScanNews::Looked { at, listing, .. } => {
                waiting.insert(at, listing);
                while let Some(listing) = waiting.remove(&next) {
                    let goes_on =
                        listing.is_none_or(|listing| self.put(&self.row(seen(&context.paths, &withdrawn, *listing))));
                    // The first rows are seen at once, the others as the buffer fills.
                    let seen = next > 0 || self.out.flush();
                    next += 1;
                    if !goes_on || !seen {
                        return false;
                    }
                }
                true
            }
            ScanNews::Waiting => self.out.flush(),
            ScanNews::Remembered(_) | ScanNews::Gone(_) => true,
        });
        looked.map_err(|error| context.failure(&error))
    }

    fn sorted(&mut self) -> Result<(), CommandFailure> {
        let all = Library::new(&self.context.paths).list();
        let all = all.map_err(|error| self.context.failure(&error))?;
        let withdrawn = Withdrawn::of(&self.context.paths).map_err(|error| self.context.failure(&error))?;
        let rows = all
            .into_iter()
            .map(|listing| self.row(seen(&self.context.paths, &withdrawn, listing)))
            .collect();
        self.put_sorted(rows);
        Ok(())
    }

    /// Prints the rows that fit the words, in the order that was asked for.
    fn put_sorted(&mut self, rows: Vec<CaseRow>) {
        let rows = select(rows, &self.filter, self.args.sort.order(), self.context.words);
        let _ = rows.iter().all(|row| self.print(row));
    }

    /// Prints a row that fits the words; whether anybody still reads.
    fn put(&mut self, row: &CaseRow) -> bool {
        let fits = self.wanted.as_ref().is_none_or(|wanted| wanted.takes(row));
        !fits || self.print(row)
    }

    /// Returns a session with how far it is on its way to the archive; without that where it or the file of its closing cannot be read.
    fn row(&self, listing: Listing) -> CaseRow {
        let mut row = runtime::row(listing, self.context.words);
        if row.fault.is_none() {
            let state = state(&self.context.paths, Path::new(&row.path), &row.place, row.checks);
            row.state = state.ok().map(CaseState::word);
        }
        row
    }

    fn print(&mut self, row: &CaseRow) -> bool {
        let state = row.state.unwrap_or_default();
        let begin = if self.printed > 0 { ",\n  " } else { "\n  " };
        self.printed += 1;
        let text = match () {
            () if self.args.json => format!("{begin}{}", json(row, state, self.context.words)),
            () if self.args.csv => csv(row, state),
            () => self.lines.line(row, state),
        };
        self.out.put(&text)
    }
}
