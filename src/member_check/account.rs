//! An account of a member check as a school sends it: headings for the questions, and below each what was said, in the sentence form
//! (*Collega 4 (leraar) mist de kinderopvang, omdat …*), with a function before a colon, or as plain sentences.
//!
//! What stands before the first question is no remark; everything below one is. Reads lines that are text already, never a file.

use std::collections::BTreeMap;

use super::attendance::{NotPresent, attendance};
use super::breaks::Breaks;
use super::heading::{AskedHeading, heading};
use super::line::CheckReader;
use super::refusal::InputRefusal;
use super::subject::{next_speaker, said_by, subject};
use super::telling::Label;
use super::tidy::{tidy, unmarked};
use crate::deck::Lang;
use crate::locale::Words;
use crate::say;
use crate::session::Remark;
use crate::text::{Id, Line, fold};

/// What was read of an account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The remarks, in the order of the account; not yet shuffled.
    pub remarks: Vec<Remark>,
    /// Lines that are no remarks: what stands before the first question.
    pub before: Vec<Line>,
    /// Lines in which nothing is remarked, by their number from 1: a function and no word behind it.
    pub silent: Vec<(usize, Line)>,
    /// Lines that cannot be taken, by their number from 1, and why.
    pub odd: Vec<(usize, Line, InputRefusal)>,
}

/// One piece of an account: the line it begins in, its words, and whether a mark or a colleague stands before it.
struct AccountPiece {
    line: usize,
    text: String,
    begun: bool,
}

/// Words before a function that holds for what follows: what a survey writes, on its page and on paper.
const FUNCTION: [&str; 4] = ["functie", "function", "mijn functie", "my function"];
/// What the answers of each colleague begin with, as the page of the survey writes them.
const MARK: &str = "kring · member check ·";
/// Words before the attendance.
const PRESENT: [&str; 3] = ["aanwezig", "aanwezigen", "present"];

/// Returns the attendance that an account tells itself: in a line of its own, or a function for each of several answers.
///
/// # Errors
/// Where that line cannot be used.
pub fn present(lines: &[String]) -> Result<Option<BTreeMap<Line, u32>>, NotPresent> {
    if let Some(told) = lines.iter().find_map(|line| field(line, &PRESENT)) {
        return attendance(told).map(Some);
    }
    let functions: Vec<&str> = lines.iter().filter_map(|line| field(line, &FUNCTION)).collect();
    if functions.is_empty() {
        return Ok(None);
    }
    let all: Vec<String> = functions.iter().map(|function| format!("1 {function}")).collect();
    attendance(&all.join("\n")).map(Some)
}

/// Reads an account.
pub fn read(lines: &[String], reader: &CheckReader<'_>, questions: &[AskedHeading]) -> Account {
    let mut found = Account::default();
    let mut question: Option<&Id> = None;
    let mut speaker: Option<Line> = None;
    for piece in pieces(lines, reader, questions) {
        let odd = |found: &mut Account, why| found.odd.push((piece.line, Line::new(&piece.text), why));
        if piece.text.starts_with(MARK) {
            // Somebody else answers: whoever leaves the function out does not get that of the one before.
            (speaker, question) = (None, None);
            continue;
        }
        if let Some(function) = field(&piece.text, &FUNCTION) {
            match reader.telling.label(function) {
                Label::Told(label) => (speaker, question) = (label, None),
                Label::Absent(function) => odd(&mut found, InputRefusal::Absent(function)),
            }
            continue;
        }
        if field(&piece.text, &PRESENT).is_some() || is_silence(&piece.text) {
            continue;
        }
        match heading(&piece.text, questions) {
            Some(Ok(id)) => question = Some(id),
            Some(Err(why)) => odd(&mut found, why),
            None => match question {
                None if has_subject(&piece.text, reader) => {
                    odd(&mut found, InputRefusal::NoQuestion(Line::new(&piece.text)));
                }
                None => found.before.push(Line::new(&piece.text)),
                Some(id) => match sentence(&piece.text, reader, id, speaker.as_ref()) {
                    Ok(remark) => found.remarks.push(remark),
                    Err(InputRefusal::NoText) => found.silent.push((piece.line, Line::new(&piece.text))),
                    Err(why) => odd(&mut found, why),
                },
            },
        }
    }
    found
}

/// Returns whether a line only says that nothing was remarked, as a report of kring does.
fn is_silence(text: &str) -> bool {
    [Lang::Nl, Lang::En]
        .iter()
        .any(|lang| say!(Words::of(*lang), "check-report-silent") == text)
}

/// Reads one sentence of an account.
fn sentence(
    text: &str,
    reader: &CheckReader<'_>,
    question: &Id,
    speaker: Option<&Line>,
) -> Result<Remark, InputRefusal> {
    let bare = unmarked(text);
    let Some(subject) = subject(bare, reader) else {
        let (who, said) = reader.function(bare)?;
        return reader.written(who.or_else(|| speaker.cloned()), said, question);
    };
    let who = match subject.functions.as_slice() {
        [] => speaker.cloned(),
        functions => shared(functions, reader)?,
    };
    let mut remark = reader.written(who, &said_by(subject.agree, subject.rest), question)?;
    remark.agree = remark.agree.or(subject.agree);
    match remark.agree.filter(|agree| *agree > reader.present) {
        Some(agree) => Err(InputRefusal::TooManyAgree {
            agree,
            present: reader.present,
        }),
        None => Ok(remark),
    }
}

/// Returns what may be told of several functions together: the label that all of them bear, or none.
fn shared(functions: &[Line], reader: &CheckReader<'_>) -> Result<Option<Line>, InputRefusal> {
    let mut labels = Vec::new();
    for function in functions {
        match reader.telling.label(function) {
            Label::Told(label) => labels.push(label),
            Label::Absent(function) => return Err(InputRefusal::Absent(function)),
        }
    }
    let first = labels.first().cloned().flatten();
    Ok(first.filter(|first| labels.iter().all(|label| label.as_ref() == Some(first))))
}

/// Returns what a field of this name says: `Functie: leraar`.
fn field<'a>(line: &'a str, names: &[&str]) -> Option<&'a str> {
    let (name, value) = unmarked(line).split_once(':')?;
    // *Mijn functie (geen naam): leraar*; the dots on paper are no function.
    let name = name.split_once('(').map_or(name, |(name, _)| name).trim();
    let (name, value) = (fold(name), value.trim().trim_matches(['…', '.', '_', ' ']));
    (names.contains(&name.as_str()) && !value.is_empty()).then_some(value)
}

/// Returns the pieces of an account: lines that belong together are one, as a text broken at a width has them.
fn pieces(lines: &[String], reader: &CheckReader<'_>, questions: &[AskedHeading]) -> Vec<AccountPiece> {
    let mut pieces: Vec<AccountPiece> = Vec::new();
    let mut open = false;
    let said = |line: &str| heading(line, questions).is_none();
    let plain = |line: &str| unmarked(line) == line && !has_subject(line, reader);
    let breaks = Breaks::of(lines, said, plain);
    let mut last = String::new();
    for (at, line) in lines.iter().enumerate() {
        let line = tidy(line);
        if line.is_empty() {
            open = false;
        }
        for text in of_each(&line, reader) {
            let is_field = field(text, &FUNCTION).or_else(|| field(text, &PRESENT)).is_some();
            let is_heading = heading(text, questions).is_some();
            let begins = is_field || is_heading || unmarked(text) != text || has_subject(text, reader);
            let goes_on = |piece: &&mut AccountPiece| open && !begins && breaks.goes_on(&last, text, piece.begun);
            match pieces.last_mut().filter(goes_on) {
                Some(piece) => {
                    piece.text.push(' ');
                    piece.text.push_str(text);
                }
                None => pieces.push(AccountPiece {
                    line: at + 1,
                    text: text.to_owned(),
                    begun: begins,
                }),
            }
            open = !(is_heading || is_field);
        }
        last = line;
    }
    pieces
}

/// Returns what each of several people says in one line.
fn of_each<'a>(line: &'a str, reader: &CheckReader<'_>) -> Vec<&'a str> {
    let (mut each, mut left) = (Vec::new(), line);
    while let Some((one, rest)) = next_speaker(left, reader).and_then(|at| left.split_at_checked(at)) {
        each.push(one.trim_end_matches([';', ' ']));
        left = rest.trim_start();
    }
    each.push(left);
    each.retain(|text| !text.is_empty());
    each
}

fn has_subject(text: &str, reader: &CheckReader<'_>) -> bool {
    let bare = unmarked(text);
    let before_colon = || {
        let head = bare.split_once(':').map(|(head, _)| head.trim()).unwrap_or_default();
        head.split(' ').count() <= 4 && !head.is_empty() && {
            let label = reader.telling.label(head);
            matches!(label, Label::Told(_)) || reader.map.role_of(head).is_some()
        }
    };
    subject(bare, reader).is_some() || before_colon()
}
