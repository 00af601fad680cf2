//! A session as a list prints it: as a line, as JSON, as CSV. Knows nothing of the library.

use std::collections::HashMap;

use serde_json::json;

use crate::app::home::CaseRow;
use crate::locale::Words;
use crate::render::csv::row as csv_row;
use crate::say;
use crate::session::Agreed;
use crate::text::scrub;

/// The columns of the list as CSV.
const COLUMNS: [&str; 16] = [
    "name",
    "school",
    "date",
    "level",
    "stage",
    "state",
    "place",
    "participants",
    "partners",
    "statements",
    "changed",
    "fault",
    "path",
    "network",
    "deck",
    "consent",
];

/// Returns the first line of a list as CSV.
pub(super) fn columns() -> String {
    csv_row(COLUMNS.map(str::to_owned).into_iter())
}

/// Writes sessions as lines: what is said of many of them is looked up once.
pub(super) struct SessionLines {
    words: &'static Words,
    /// The names of stages and states.
    names: HashMap<String, Option<String>>,
}

impl SessionLines {
    pub(super) fn new(words: &'static Words) -> Self {
        Self {
            words,
            names: HashMap::new(),
        }
    }

    /// Returns the text of a message that may not exist.
    fn name(&mut self, id: String) -> Option<String> {
        let words = self.words;
        let name = self.names.entry(id).or_insert_with_key(|id| words.find(id));
        name.clone()
    }

    /// Returns the line of a session: its name, how far it is, and what it holds; or why it cannot be read.
    pub(super) fn line(&mut self, row: &CaseRow, state: &str) -> String {
        let detail = match &row.fault {
            // What is wrong stands on the first line; the others show the place in the file.
            Some(fault) => format!("! {}", fault.lines().next().unwrap_or_default()),
            None => self.detail(row, state),
        };
        format!("{:<32} {detail}\n", scrub(&row.name))
    }

    fn detail(&mut self, row: &CaseRow, state: &str) -> String {
        let (people, partners, statements) = row.counts;
        let stage = format!("stage-{}", row.place.stage().word());
        let stage = self.name(stage.clone()).unwrap_or(stage);
        let counts = say!(
            self.words,
            "home-detail",
            people = people,
            partners = partners,
            statements = statements
        );
        match self.name(format!("state-{state}")) {
            // A session in talk is called so by both.
            Some(state) if state == stage => format!("{stage} · {counts}"),
            Some(state) => format!("{stage} · {counts} · {state}"),
            None => format!("{stage} · {counts}"),
        }
    }
}

pub(super) fn json(row: &CaseRow, state: &str, words: &Words) -> serde_json::Value {
    match &row.fault {
        Some(fault) => json!({ "name": row.name, "path": row.path, "fault": fault }),
        None => json!({
            "name": row.name,
            "school": row.school,
            "date": row.date,
            "level": row.level,
            "stage": row.place.stage().word(),
            "state": state,
            "next": words.find(&format!("state-next-{state}")),
            "place": String::from(row.place.clone()),
            "participants": row.counts.0,
            "partners": row.counts.1,
            "statements": row.counts.2,
            "changed": row.changed.map(|at| at.to_string()),
            "path": row.path,
            "network": row.network,
            "deck": row.deck,
            "consent": row.agreed.map(Agreed::word),
        }),
    }
}

pub(super) fn csv(row: &CaseRow, state: &str) -> String {
    let read = row.fault.is_none();
    let number = |n: usize| if read { n.to_string() } else { String::new() };
    let (stage, place) = match read {
        true => (row.place.stage().word().to_owned(), String::from(row.place.clone())),
        false => Default::default(),
    };
    let cells = [
        row.name.clone(),
        row.school.clone(),
        row.date.clone(),
        row.level.clone(),
        stage,
        state.to_owned(),
        place,
        number(row.counts.0),
        number(row.counts.1),
        number(row.counts.2),
        row.changed.map(|at| at.to_string()).unwrap_or_default(),
        row.fault.clone().unwrap_or_default(),
        row.path.clone(),
        row.network.clone(),
        row.deck.clone(),
        row.agreed.map(Agreed::word).unwrap_or_default().to_owned(),
    ];
    csv_row(cells.into_iter())
}
