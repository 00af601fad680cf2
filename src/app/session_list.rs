//! The list of sessions as the home screen keeps it: what came in so far, filtered and sorted, with a cursor.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::session_filter::{Filter, FoldedRow, NoDay};
pub use super::session_row::CaseRow;
use super::session_row::STATES;
use crate::app::command::Command;
use crate::app::editor::Editor;
use crate::locale::Words;
use crate::text::fold;

/// What becomes known of the library while it is looked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LibraryNews {
    /// A look through the library begins.
    Begun,
    /// Sessions that are new or not as they were.
    Rows(Vec<CaseRow>),
    /// How far sessions are on their way to the archive, by name.
    States(Vec<(String, &'static str)>),
    /// Sessions that are not there any more, by name.
    Gone(Vec<String>),
    /// The look is over; these sessions are there, by name, and no others.
    Done(HashSet<String>),
    /// The library cannot be read, and why.
    Failed(String),
}

/// What the list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// The last change, the latest first.
    #[default]
    Changed,
    /// The day of the talk, the latest first.
    Date,
    /// The code of the school.
    School,
    /// The level of the school.
    Level,
    /// The network of schools.
    Network,
    /// The deck.
    Deck,
    /// How far the session is.
    Stage,
    /// What the participants agreed to; what has to be asked first.
    Consent,
}

impl ListOrder {
    /// Every order, as the key goes through them.
    pub const ALL: [Self; 8] = [
        Self::Changed,
        Self::Date,
        Self::School,
        Self::Level,
        Self::Network,
        Self::Deck,
        Self::Stage,
        Self::Consent,
    ];

    /// Returns the order after this one.
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|order| *order == self).unwrap_or(0);
        Self::ALL.get(at + 1).copied().unwrap_or_default()
    }

    /// Returns the word of its message `order-<word>`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Date => "date",
            Self::School => "school",
            Self::Level => "level",
            Self::Network => "network",
            Self::Deck => "deck",
            Self::Stage => "stage",
            Self::Consent => "consent",
        }
    }
}

/// The sessions that are known so far.
#[derive(Debug, Default)]
pub struct SessionList {
    /// What is typed to find some of them; none while all are shown.
    pub filter: Option<Editor>,
    /// What they are sorted by.
    pub order: ListOrder,
    /// Whether the order is turned round.
    pub reversed: bool,
    /// The row with the cursor, among those that are shown.
    pub at: usize,
    /// Whether the library is still being looked through.
    pub busy: bool,
    /// Why the library cannot be read, if so.
    pub fault: Option<String>,
    /// A day that is typed to find some of them and does not exist.
    pub no_day: Option<NoDay>,
    /// Whether the cursor was moved: until then it stays on the first row, whatever comes before it.
    pub moved: bool,
    rows: Vec<KnownRow>,
    places: HashMap<String, usize>,
    shown: Vec<usize>,
}

/// A row with what it is found and sorted by.
#[derive(Debug)]
struct KnownRow {
    row: CaseRow,
    folded: FoldedRow,
    school: (String, u64),
}

impl KnownRow {
    fn new(row: CaseRow) -> Self {
        Self {
            folded: FoldedRow::of(&row),
            school: in_order(row.called()),
            row,
        }
    }
}

/// Returns a code as it is sorted: its letters, then its number, so that BOS10 stands behind BOS9.
fn in_order(code: &str) -> (String, u64) {
    let code = fold(code);
    let letters = code.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = code.get(letters.len()..).and_then(|digits| digits.parse().ok());
    (letters.to_owned(), number.unwrap_or(0))
}

impl SessionList {
    /// Returns how many sessions are known, shown or not.
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    /// Returns how many sessions are shown.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Returns whether no session is shown.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// Returns the session in this row of the list.
    pub fn row(&self, at: usize) -> Option<&CaseRow> {
        Some(&self.rows.get(*self.shown.get(at)?)?.row)
    }

    /// Returns the session with the cursor.
    pub fn chosen(&self) -> Option<&CaseRow> {
        self.row(self.at)
    }

    /// Moves the cursor; it stops at both ends.
    pub fn step(&mut self, rows: isize) {
        let last = self.shown.len().saturating_sub(1);
        self.moved = true;
        self.at = self.at.saturating_add_signed(rows).min(last);
    }

    /// Types in the filter, where there is one.
    pub fn type_in(&mut self, command: &Command, words: &Words) {
        if self
            .filter
            .as_mut()
            .is_some_and(|filter| filter.edit(command, usize::MAX))
        {
            self.at = 0;
            self.shown.clear();
            self.arrange(words);
        }
    }

    /// Takes in what became known.
    pub fn take(&mut self, news: LibraryNews, words: &Words) {
        // Where nobody chose a session yet, the first one is chosen, not the one that came first from the disk.
        let is_first = !self.moved && self.at == 0 && matches!(news, LibraryNews::Rows(_));
        match news {
            LibraryNews::Begun => (self.busy, self.fault) = (true, None),
            LibraryNews::Rows(rows) => rows.into_iter().for_each(|row| self.put(row)),
            LibraryNews::States(states) => states.into_iter().for_each(|(name, state)| {
                if let Some(known) = self.places.get(&name).and_then(|at| self.rows.get_mut(*at)) {
                    known.row.state = Some(state);
                }
            }),
            LibraryNews::Gone(names) => {
                let gone: HashSet<String> = names.into_iter().collect();
                self.keep(|name| !gone.contains(name));
            }
            LibraryNews::Done(names) => {
                self.busy = false;
                self.keep(|name| names.contains(name));
            }
            LibraryNews::Failed(why) => (self.busy, self.fault) = (false, Some(why)),
        }
        self.arrange(words);
        if is_first {
            self.at = 0;
        }
    }

    fn put(&mut self, row: CaseRow) {
        let mut known = KnownRow::new(row);
        match self.places.get(&known.row.name).and_then(|at| self.rows.get_mut(*at)) {
            Some(old) => {
                known.row.state = known.row.state.or(old.row.state);
                *old = known;
            }
            None => {
                self.places.insert(known.row.name.clone(), self.rows.len());
                self.rows.push(known);
            }
        }
    }

    fn keep(&mut self, stays: impl Fn(&str) -> bool) {
        if self.rows.iter().all(|known| stays(&known.row.name)) {
            return;
        }
        let chosen = self.chosen().map(|row| row.name.clone());
        self.rows.retain(|known| stays(&known.row.name));
        let place = |(at, known): (usize, &KnownRow)| (known.row.name.clone(), at);
        self.places = self.rows.iter().enumerate().map(place).collect();
        // Where the rows stand has changed: the cursor finds its session again, or the row that took its place.
        self.shown = chosen
            .and_then(|name| self.places.get(&name).copied())
            .into_iter()
            .collect();
        let at = std::mem::take(&mut self.at);
        if self.shown.is_empty() {
            self.at = at;
        }
    }

    /// Filters and sorts anew; the cursor stays on its session as long as that is shown.
    pub fn arrange(&mut self, words: &Words) {
        let chosen = self.shown.get(self.at).copied();
        let typed = self.filter.as_ref().map(Editor::text).unwrap_or_default();
        let filter = Filter::new(typed, words);
        let fits = |known: &KnownRow| filter.fits(&known.row, &known.folded);
        let rows = &self.rows;
        let mut shown: Vec<usize> = (0..rows.len()).filter(|at| rows.get(*at).is_some_and(fits)).collect();
        let (order, reversed) = (self.order, self.reversed);
        shown.sort_by(|a, b| match (rows.get(*a), rows.get(*b)) {
            (Some(a), Some(b)) if reversed => compare(order, b, a),
            (Some(a), Some(b)) => compare(order, a, b),
            _ => Ordering::Equal,
        });
        let last = shown.len().saturating_sub(1);
        let found = chosen.and_then(|row| shown.iter().position(|at| *at == row));
        self.at = found.unwrap_or_else(|| self.at.min(last));
        self.shown = shown;
        self.no_day = filter.no_day;
    }
}

/// Returns the sessions that fit a filter, in order.
pub fn select(rows: Vec<CaseRow>, filter: &str, order: ListOrder, words: &Words) -> Vec<CaseRow> {
    let mut list = SessionList {
        filter: Some(Editor::line(filter)),
        order,
        ..SessionList::default()
    };
    list.take(LibraryNews::Rows(rows), words);
    let mut rows: Vec<Option<CaseRow>> = list.rows.into_iter().map(|known| Some(known.row)).collect();
    let take = |at: &usize| rows.get_mut(*at).and_then(Option::take);
    list.shown.iter().filter_map(take).collect()
}

fn rank(known: &KnownRow) -> Option<usize> {
    STATES.iter().position(|state| Some(*state) == known.row.state)
}

/// Returns how two sessions follow each other; those that cannot be read come last where what they are sorted by is in the record.
fn compare(order: ListOrder, a: &KnownRow, b: &KnownRow) -> Ordering {
    let newer = || b.row.date.cmp(&a.row.date).then_with(|| b.row.name.cmp(&a.row.name));
    let unread = || a.row.fault.is_some().cmp(&b.row.fault.is_some());
    // A column that says nothing comes last; the schools of one value stand in order, each with its sessions together.
    let by = |first: &str, second: &str| {
        let empty = first.is_empty().cmp(&second.is_empty());
        let school = || a.school.cmp(&b.school).then_with(newer);
        empty.then_with(|| first.cmp(second)).then_with(school)
    };
    match order {
        ListOrder::Changed => b
            .row
            .changed
            .cmp(&a.row.changed)
            .then_with(|| b.row.name.cmp(&a.row.name)),
        ListOrder::Date => unread().then_with(newer),
        ListOrder::School => unread().then_with(|| a.school.cmp(&b.school)).then_with(newer),
        ListOrder::Level => unread().then_with(|| by(&a.folded.level, &b.folded.level)),
        ListOrder::Network => unread().then_with(|| by(&a.folded.network, &b.folded.network)),
        ListOrder::Deck => unread().then_with(|| by(&a.folded.deck, &b.folded.deck)),
        ListOrder::Consent => unread()
            .then_with(|| a.row.agreed.unwrap_or_default().cmp(&b.row.agreed.unwrap_or_default()))
            .then_with(newer),
        ListOrder::Stage => unread()
            .then_with(|| a.row.place.stage().cmp(&b.row.place.stage()))
            .then_with(|| rank(a).cmp(&rank(b)))
            .then_with(newer),
    }
}
