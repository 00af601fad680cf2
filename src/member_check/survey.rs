//! Answers of a survey as a service of forms exports them: columns matched to questions, everything personal left out, rows shuffled.
//!
//! A column that tells who, where or when somebody answered is never read; a column nobody can place is asked about.

use std::collections::BTreeMap;

use super::attendance::{NotPresent, attendance};
use super::heading::AskedHeading;
use super::heading::is_alike;
use super::line::CheckReader;
use super::refusal::InputRefusal;
use super::telling::Label;
use super::tidy::unmarked;
use crate::session::Remark;
use crate::text::{Id, Line, fold};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SurveyColumn {
    /// Answers to a question.
    Answer(Id),
    /// The reason of the answer before it.
    Reason,
    /// The function of whoever answers.
    Function,
    /// Something personal, or nothing that is asked: never read.
    Left,
    /// Nobody knows.
    Unknown,
}

/// A table whose columns are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Each column by its head, in order.
    pub columns: Vec<(Line, SurveyColumn)>,
    rows: Vec<Vec<String>>,
}

/// What was read of a table; a row is told by its number as a spreadsheet counts, where the head is row 1.
#[derive(Debug, Default)]
pub struct SurveyAnswers {
    /// The remarks, in the order of the table; not yet shuffled.
    pub remarks: Vec<Remark>,
    /// Answers in which nothing is remarked: a function and no word behind it.
    pub silent: Vec<(usize, Line)>,
    /// Answers that cannot be taken, and why.
    pub odd: Vec<(usize, Line, InputRefusal)>,
}

/// Words in a head that tell a column is personal, or kept by the service itself.
const PERSONAL: [&str; 29] = [
    "naam",
    "name",
    "mail",
    "id",
    "ip",
    "begintijd",
    "starttijd",
    "eindtijd",
    "voltooiingstijd",
    "tijd",
    "tijdstempel",
    "timestamp",
    "time",
    "start",
    "end",
    "begin",
    "einde",
    "started",
    "completed",
    "submitted",
    "datum",
    "date",
    "token",
    "seed",
    "lastpage",
    "taal",
    "language",
    "user",
    "gebruiker",
];
/// Words in a head that tell it asks for a function.
const FUNCTION: [&str; 6] = ["functie", "function", "rol", "role", "job", "ambt"];
/// Heads that ask for a reason.
const REASON: [&str; 5] = ["waarom", "why", "omdat", "reden", "reason"];

impl Survey {
    /// Matches the columns of a table; `told` says what some of them are: the head, and a number of a question, `function` or nothing.
    pub fn new(
        head: &[String],
        rows: Vec<Vec<String>>,
        questions: &[AskedHeading],
        told: &[(String, SurveyColumn)],
    ) -> Self {
        let column = |(at, name): (usize, &String)| {
            let given = told.iter().find(|(head, _)| fold(head) == fold(name));
            let cells = || rows.iter().filter_map(|row| row.get(at)).map(String::as_str);
            let column = given.map_or_else(|| matched(name, cells, questions), |(_, column)| column.clone());
            (Line::new(name), column)
        };
        let columns = head.iter().enumerate().map(column).collect();
        Self { columns, rows }
    }

    /// Returns how many rows there are.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Returns who answered, by function; nothing where no column tells it.
    ///
    /// # Errors
    /// Where a cell of that column is no function.
    pub fn present(&self) -> Result<Option<BTreeMap<Line, u32>>, NotPresent> {
        let Some(at) = self
            .columns
            .iter()
            .position(|(_, column)| *column == SurveyColumn::Function)
        else {
            return Ok(None);
        };
        let cells = self.rows.iter().filter_map(|row| row.get(at));
        let all: Vec<String> = cells
            .filter(|cell| !cell.is_empty())
            .map(|cell| format!("1 {cell}"))
            .collect();
        attendance(&all.join("\n")).map(Some)
    }

    /// Reads the answers as remarks.
    ///
    /// # Errors
    /// Where nobody knows what a column holds, or no column answers a question.
    pub fn remarks(&self, reader: &CheckReader<'_>) -> Result<SurveyAnswers, InputRefusal> {
        let unknown = self
            .columns
            .iter()
            .filter(|(_, column)| *column == SurveyColumn::Unknown);
        let unknown: Vec<Line> = unknown.map(|(name, _)| name.clone()).collect();
        if !unknown.is_empty() {
            return Err(InputRefusal::Columns(unknown));
        }
        let mut found = SurveyAnswers::default();
        for (n, row) in self.rows.iter().enumerate() {
            for (cell, why, question) in self.answers(row) {
                for line in cell.lines().map(unmarked).filter(|line| !line.is_empty()) {
                    match self.remark(row, line, question, why, reader) {
                        Ok(remark) => found.remarks.push(remark),
                        Err(InputRefusal::NoText) => found.silent.push((n + 2, Line::new(line))),
                        Err(why) => found.odd.push((n + 2, Line::new(line), why)),
                    }
                }
            }
        }
        if found.remarks.is_empty() && found.odd.is_empty() {
            return Err(InputRefusal::NoRemarks);
        }
        Ok(found)
    }

    fn remark(
        &self,
        row: &[String],
        line: &str,
        question: &Id,
        why: &str,
        reader: &CheckReader<'_>,
    ) -> Result<Remark, InputRefusal> {
        let column = self.cell(row, &SurveyColumn::Function).filter(|cell| !cell.is_empty());
        let column = match column.map(|function| reader.telling.label(function)) {
            None => None,
            Some(Label::Told(label)) => Some(label),
            Some(Label::Absent(function)) => return Err(InputRefusal::Absent(function)),
        };
        let line = if why.is_empty() || reader.grammar.reason(line).1.is_some() {
            line.to_owned()
        } else {
            format!(
                "{}, {}",
                line.trim_end_matches(['.', ',', ' ']),
                reader.grammar.told_reason(why)
            )
        };
        // A function before a colon is none of the words, whatever may be told of it; whose answer it is says the column, where there is one.
        let (told, line) = reader.function(&line).unwrap_or((None, &line));
        // Who agrees is nothing that one answer could know.
        let reader = CheckReader {
            present: u32::MAX,
            ..*reader
        };
        reader
            .written(column.unwrap_or(told), line, question)
            .map(|remark| Remark { agree: None, ..remark })
    }

    /// Returns the answers of a row, each with the reason beside it.
    fn answers<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str, &'a Id)> {
        self.columns.iter().enumerate().filter_map(move |(at, (_, column))| {
            let SurveyColumn::Answer(question) = column else {
                return None;
            };
            let beside = self
                .columns
                .get(at + 1)
                .filter(|(_, next)| *next == SurveyColumn::Reason);
            let why = beside.and_then(|_| row.get(at + 1)).map_or("", String::as_str);
            let cell = row.get(at).map_or("", String::as_str);
            // A reason is an answer too: *nee* with one is no empty cell, and beside an empty cell it is all that was written.
            match is_empty_answer(why) {
                true => (!is_empty_answer(cell)).then_some((cell, "", question)),
                false if cell.is_empty() => Some((why, "", question)),
                false => Some((cell, why, question)),
            }
        })
    }

    fn cell<'a>(&self, row: &'a [String], wanted: &SurveyColumn) -> Option<&'a str> {
        let at = self.columns.iter().position(|(_, column)| column == wanted)?;
        row.get(at).map(String::as_str)
    }
}

/// Returns whether a cell answers nothing: no letter, or a word that says so.
fn is_empty_answer(cell: &str) -> bool {
    let word = fold(cell);
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    matches!(
        bare,
        "" | "nvt" | "n.v.t" | "n/a" | "none" | "geen" | "nee" | "neen" | "no"
    )
}

/// Returns what a column holds, by its head, and where that says nothing by its cells.
fn matched<'a, I: Iterator<Item = &'a str>>(
    name: &str,
    cells: impl Fn() -> I,
    questions: &[AskedHeading],
) -> SurveyColumn {
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let question = questions
        .iter()
        .find(|asked| is_alike(name, &asked.text) || folded == fold(&asked.id))
        .or_else(|| numbered(&words).and_then(|n| questions.get(n.checked_sub(1)?)));
    if let Some(asked) = question {
        return SurveyColumn::Answer(asked.id.clone());
    }
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    if words.len() <= 6 && has(&FUNCTION) {
        return SurveyColumn::Function;
    }
    if words.len() <= 4 && words.first().is_some_and(|first| REASON.contains(first)) {
        return SurveyColumn::Reason;
    }
    let mailed = folded.contains("mail");
    if words.len() <= 5 && (has(&PERSONAL) || mailed) || cells().all(is_personal) {
        return SurveyColumn::Left;
    }
    SurveyColumn::Unknown
}

/// Returns the number of a question that a head names: `Vraag 2`, `2. …`, `Q2`.
fn numbered(words: &[&str]) -> Option<usize> {
    match words {
        [first, number, ..] if matches!(*first, "vraag" | "question") => number.parse().ok(),
        [first] | [first, ..] => first.strip_prefix(['q', 'v']).unwrap_or(first).parse().ok(),
        [] => None,
    }
}

/// Returns whether a cell is empty, an address of mail, a number or a time.
fn is_personal(cell: &str) -> bool {
    let plain = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | ':' | '.' | 'T' | 'Z' | '+');
    cell.is_empty() || cell.chars().all(plain) || (cell.contains('@') && !cell.contains(' '))
}
