//! What is typed to find sessions in a list: words that stand anywhere in a row, and words of one column, such as `net:GO`.
//!
//! All of them must hold. A column is named in either language; any other word with a colon is a word.

use std::collections::HashMap;

use super::session_row::{CaseRow, STATES};
use crate::locale::Words;
use crate::session::{Agreed, Stage, read_day, read_since};
use crate::text::{called, fold};

/// A column that words can be looked for in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FilterColumn {
    School,
    Level,
    Network,
    Date,
    Since,
    Deck,
    State,
    Consent,
}

/// The columns by their names in both languages.
const COLUMNS: [(&str, FilterColumn); 16] = [
    ("school", FilterColumn::School),
    ("niveau", FilterColumn::Level),
    ("level", FilterColumn::Level),
    ("net", FilterColumn::Network),
    ("network", FilterColumn::Network),
    ("koepel", FilterColumn::Network),
    ("dag", FilterColumn::Date),
    ("date", FilterColumn::Date),
    ("sinds", FilterColumn::Since),
    ("since", FilterColumn::Since),
    ("kaartenset", FilterColumn::Deck),
    ("deck", FilterColumn::Deck),
    ("stand", FilterColumn::State),
    ("state", FilterColumn::State),
    ("toestemming", FilterColumn::Consent),
    ("consent", FilterColumn::Consent),
];

/// A row as words are looked for in it: folded once, when it comes in.
#[derive(Debug, Default)]
pub(super) struct FoldedRow {
    all: String,
    school: String,
    pub(super) level: String,
    pub(super) network: String,
    pub(super) deck: String,
}

impl FoldedRow {
    /// Folds what is looked for in a row.
    pub(super) fn of(row: &CaseRow) -> Self {
        let CaseRow {
            name,
            school,
            date,
            level,
            network,
            deck,
            ..
        } = row;
        Self {
            all: fold(&format!("{name} {school} {date} {level} {network} {deck}")),
            school: fold(&format!("{school} {name}")),
            level: fold(level),
            network: fold(network),
            deck: fold(deck),
        }
    }
}

/// A day that is asked for and does not exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoDay {
    /// The column, as it was typed.
    pub column: String,
    /// What stands behind it.
    pub typed: String,
}

/// Returns the first day in what is typed that is no day, month or year.
pub fn wrong_day(typed: &str) -> Option<NoDay> {
    split(typed).iter().find_map(|word| {
        let (_, name, column, text) = parted(word);
        let is_day = matches!(column?, FilterColumn::Date | FilterColumn::Since);
        (is_day && read_since(text).is_none()).then(|| NoDay {
            column: name.to_owned(),
            typed: text.to_owned(),
        })
    })
}

/// A word that must hold, or must not.
#[derive(Debug)]
struct WantedWord {
    column: Option<FilterColumn>,
    not: bool,
    text: String,
    /// The names of stages and states that it means, where it is asked of how far a session is.
    steps: Vec<String>,
}

/// What is typed, ready to be asked of many rows.
#[derive(Debug)]
pub struct Filter {
    wanted: Vec<WantedWord>,
    /// A day that is typed to its end and does not exist: no session has it.
    pub(super) no_day: Option<NoDay>,
    stages: [String; 3],
    states: HashMap<&'static str, String>,
    agreed: HashMap<Agreed, String>,
}

impl Filter {
    /// Reads what is typed.
    pub fn new(typed: &str, words: &Words) -> Self {
        let label = |id: String| fold(&words.find(&id).unwrap_or_default());
        let stages = Stage::ALL.map(|stage| label(format!("stage-{}", stage.word())));
        let states: HashMap<_, _> = STATES.map(|state| (state, label(format!("state-{state}")))).into();
        let mut wanted: Vec<WantedWord> = split(typed).iter().filter_map(|word| wanted(word)).collect();
        for one in wanted.iter_mut().filter(|one| one.column == Some(FilterColumn::State)) {
            one.steps = steps(&one.text, &stages, &states);
        }
        Self {
            wanted,
            no_day: wrong_day(typed).filter(|day| is_typed_to_its_end(&day.typed)),
            stages,
            states,
            agreed: Agreed::ALL
                .map(|one| (one, label(format!("agreed-{}", one.word()))))
                .into(),
        }
    }

    /// Returns whether all that is typed holds for a row that is asked about once.
    pub fn takes(&self, row: &CaseRow) -> bool {
        self.fits(row, &FoldedRow::of(row))
    }

    /// Returns whether all that is typed holds for a row.
    pub(super) fn fits(&self, row: &CaseRow, folded: &FoldedRow) -> bool {
        let holds = |wanted: &WantedWord| self.holds(wanted, row, folded) != wanted.not;
        self.no_day.is_none() && self.wanted.iter().all(holds)
    }

    fn holds(
        &self,
        WantedWord {
            column, text, steps, ..
        }: &WantedWord,
        row: &CaseRow,
        folded: &FoldedRow,
    ) -> bool {
        match column {
            None => folded.all.contains(text) || self.is_in(row, |step| step.starts_with(text.as_str())),
            Some(FilterColumn::School) => folded.school.contains(text),
            Some(FilterColumn::Level) => folded.level.contains(text),
            Some(FilterColumn::Network) => folded.network.contains(text),
            Some(FilterColumn::Deck) => folded.deck.contains(text),
            Some(FilterColumn::Date) => row.date.starts_with(text),
            Some(FilterColumn::Since) => row.date.as_str() >= text.as_str() && !row.date.is_empty(),
            Some(FilterColumn::State) => self.is_in(row, |step| steps.contains(step)),
            Some(FilterColumn::Consent) => self.is_agreed(text, row),
        }
    }

    /// Returns whether a session is as far as is meant: by the name of its stage, or of its state on the way to the archive.
    fn is_in(&self, row: &CaseRow, is_meant: impl Fn(&String) -> bool) -> bool {
        if row.fault.is_some() {
            return false;
        }
        let stage = self.stages.get(row.place.stage() as usize);
        let state = row.state.and_then(|state| self.states.get(state));
        stage.is_some_and(&is_meant) || state.is_some_and(&is_meant)
    }

    fn is_agreed(&self, text: &str, row: &CaseRow) -> bool {
        let Some(agreed) = row.agreed else { return false };
        let label = self.agreed.get(&agreed);
        agreed.word() == text || label.is_some_and(|label| label.contains(text))
    }
}

/// Returns the names of stages and states that a text means; a state may also be called by its word in files.
fn steps(text: &str, stages: &[String; 3], states: &HashMap<&'static str, String>) -> Vec<String> {
    let of_stages = stages.iter().map(|name| (name.clone(), vec![name.clone()]));
    let of_states = states
        .iter()
        .map(|(word, name)| (name.clone(), vec![name.clone(), (*word).to_owned()]));
    called(text, of_stages.chain(of_states).collect())
}

/// Splits what is typed at spaces that stand in no quotation marks, which go.
fn split(typed: &str) -> Vec<String> {
    let (mut words, mut quoted) = (vec![String::new()], false);
    for c in typed.chars() {
        match c {
            '"' | '“' | '”' | '„' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => words.push(String::new()),
            c => words.last_mut().into_iter().for_each(|word| word.push(c)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns whether a day is typed to its end: a year of four digits, a month, and a day of two digits.
fn is_typed_to_its_end(typed: &str) -> bool {
    let mut long: Vec<usize> = typed.split(['-', '/', '.']).map(|part| part.trim().len()).collect();
    long.sort_unstable();
    matches!(long.as_slice(), [1 | 2, 2, 4])
}

/// Returns whether a word must not hold, the name of its column as it was typed, the column, and what is looked for.
fn parted(word: &str) -> (bool, &str, Option<FilterColumn>, &str) {
    let (not, word) = match word.strip_prefix('-') {
        Some(rest) if !rest.is_empty() => (true, rest),
        _ => (false, word),
    };
    let named = |name: &str| {
        let known = COLUMNS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        known.map(|(_, column)| *column)
    };
    match word.split_once(':') {
        Some((name, rest)) if named(name).is_some() => (not, name, named(name), rest),
        _ => (not, "", None, word),
    }
}

/// Reads a word; nothing where it says nothing yet, as a column while its words are still typed.
fn wanted(word: &str) -> Option<WantedWord> {
    let (not, _, column, text) = parted(word);
    let day = match column {
        Some(FilterColumn::Since) => read_since(text),
        Some(FilterColumn::Date) => read_day(text),
        _ => None,
    };
    let text = day.map_or_else(|| fold(text), |day| day.to_string());
    (!text.trim().is_empty()).then(|| WantedWord {
        column,
        not,
        text: text.trim().to_owned(),
        steps: Vec::new(),
    })
}
