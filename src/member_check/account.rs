//! An account of a member check as a school sends it: headings for the questions, and below each what was said, in the sentence form
//! (*Collega 4 (leraar) mist de kinderopvang, omdat …*), with a function before a colon, or as plain sentences.
//!
//! What stands before the first question is no remark; everything below one is. Reads lines that are text already, never a file.

use std::collections::BTreeMap;

use super::attendance::{NotPresent, attendance};
use super::breaks::Breaks;
use super::line::Reader;
use super::refusal::Refused;
use super::telling::Label;
use crate::deck::{CheckQuestion, Lang, MemberCheck};
use crate::locale::Words;
use crate::say;
use crate::session::Remark;
use crate::text::{Id, Line, fold};

/// A question of the check, as an account may head it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its id.
    pub id: Id,
    /// Its words.
    pub text: String,
}

impl Asked {
    /// Returns the questions of a deck's member check, in order.
    pub fn of(check: &MemberCheck) -> Vec<Self> {
        let asked = |question: &CheckQuestion| Self {
            id: question.id.clone(),
            text: question.text.to_string(),
        };
        check.questions.iter().map(asked).collect()
    }
}

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
    pub odd: Vec<(usize, Line, Refused)>,
}

/// One piece of an account: the line it begins in, its words, and whether a mark or a colleague stands before it.
struct Piece {
    line: usize,
    text: String,
    begun: bool,
}

/// Who a sentence says speaks.
struct Subject<'a> {
    function: Option<&'a str>,
    agree: Option<u32>,
    rest: &'a str,
}

/// Words that stand for a person of the team.
const COLLEAGUE: [&str; 8] = [
    "collega",
    "colleague",
    "collega's",
    "collega’s",
    "colleagues",
    "iemand",
    "someone",
    "somebody",
];
/// Words before a function that holds for what follows: what a survey writes, on its page and on paper.
const FUNCTION: [&str; 4] = ["functie", "function", "mijn functie", "my function"];
/// What the answers of each colleague begin with, as the page of the survey writes them.
const MARK: &str = "kring · member check ·";
/// Words before the attendance.
const PRESENT: [&str; 3] = ["aanwezig", "aanwezigen", "present"];
/// Words before the number of a question.
const QUESTION: [&str; 2] = ["vraag", "question"];

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
pub fn read(lines: &[String], reader: &Reader<'_>, questions: &[Asked]) -> Account {
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
                Label::Absent(function) => odd(&mut found, Refused::Absent(function)),
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
                    odd(&mut found, Refused::NoQuestion(Line::new(&piece.text)));
                }
                None => found.before.push(Line::new(&piece.text)),
                Some(id) => match sentence(&piece.text, reader, id, speaker.as_ref()) {
                    Ok(remark) => found.remarks.push(remark),
                    Err(Refused::NoText) => found.silent.push((piece.line, Line::new(&piece.text))),
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
fn sentence(text: &str, reader: &Reader<'_>, question: &Id, speaker: Option<&Line>) -> Result<Remark, Refused> {
    let bare = unmarked(text);
    let Some(subject) = subject(bare, reader) else {
        let (who, said) = reader.function(bare)?;
        return reader.written(who.or_else(|| speaker.cloned()), said, question);
    };
    let who = match subject.function {
        None => speaker.cloned(),
        Some(function) => match reader.telling.label(function) {
            Label::Told(label) => label,
            Label::Absent(function) => return Err(Refused::Absent(function)),
        },
    };
    let mut remark = reader.written(who, subject.rest, question)?;
    remark.agree = remark.agree.or(subject.agree);
    Ok(remark)
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
fn pieces(lines: &[String], reader: &Reader<'_>, questions: &[Asked]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let said = |line: &str| heading(line, questions).is_none();
    let plain = |line: &str| unmarked(line) == line && !has_subject(line, reader);
    let breaks = Breaks::of(lines, said, plain);
    let mut last = "";
    for (at, line) in lines.iter().enumerate() {
        let text = line.trim();
        if text.is_empty() {
            open = false;
            continue;
        }
        let is_field = field(text, &FUNCTION).or_else(|| field(text, &PRESENT)).is_some();
        let is_heading = heading(text, questions).is_some();
        let begins = is_field || is_heading || unmarked(text) != text || has_subject(text, reader);
        let goes_on = |piece: &&mut Piece| open && !begins && breaks.goes_on(last, text, piece.begun);
        let joined = pieces.last_mut().filter(goes_on);
        last = text;
        match joined {
            Some(piece) => {
                piece.text.push(' ');
                piece.text.push_str(text);
            }
            None => pieces.push(Piece {
                line: at + 1,
                text: text.to_owned(),
                begun: begins,
            }),
        }
        open = !(is_heading || is_field);
    }
    pieces
}

fn has_subject(text: &str, reader: &Reader<'_>) -> bool {
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

/// Returns a line without the sign or number of a list before it, and without the signs of Markdown around it.
fn unmarked(line: &str) -> &str {
    let line = line
        .trim()
        .trim_start_matches(['-', '*', '•', '–', '—', '·', '#', '>', '○', '▪', '\u{f0b7}']);
    let line = line.trim_start().trim_end_matches(['*', '_']);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.get(digits..) {
        Some(rest) if (1..=2).contains(&digits) && rest.starts_with(['.', ')']) => {
            rest.get(1..).unwrap_or_default().trim_start()
        }
        _ => line,
    }
}

/// Returns the question that a line heads; an error where it names the number of one that is not asked; nothing where it is no heading.
fn heading<'a>(line: &str, questions: &'a [Asked]) -> Option<Result<&'a Id, Refused>> {
    let plain = line
        .trim()
        .trim_start_matches(['#', '*', '_', ' ', '-', '•'])
        .trim_end_matches(['*', '_', ' ', ':']);
    let (first, rest) = plain.split_once([' ', '\u{a0}']).unwrap_or((plain, ""));
    if QUESTION.contains(&fold(first).as_str()) {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let number: usize = digits.parse().ok()?;
        let asked = number.checked_sub(1).and_then(|at| questions.get(at));
        return Some(
            asked
                .map(|asked| &asked.id)
                .ok_or_else(|| Refused::NoQuestion(Line::new(line))),
        );
    }
    let words = unmarked(plain);
    let number: Option<usize> = plain
        .strip_suffix(words)
        .and_then(|front| front.trim_end_matches(['.', ')', ' ']).parse().ok());
    let alike = questions
        .iter()
        .find(|asked| is_alike(words, &asked.text) || fold(words) == fold(&asked.id));
    if let Some(asked) = alike {
        return Some(Ok(&asked.id));
    }
    let numbered = number.and_then(|n| questions.get(n.checked_sub(1)?));
    numbered.filter(|_| words.ends_with('?')).map(|asked| Ok(&asked.id))
}

/// Returns whether a line repeats a question: it holds most of its words, and few others.
pub(super) fn is_alike(line: &str, question: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = fold(text);
        let parts = text.split(|c: char| !c.is_alphanumeric());
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (line, question) = (words(line), words(question));
    let shared = line.iter().filter(|word| question.contains(word)).count();
    line.len() >= 3 && shared * 10 >= line.len() * 7 && (shared * 10 >= question.len() * 5 || shared >= 5)
}

/// Returns who a sentence says speaks: *Collega 4 (leraar)*, *Drie collega’s (leraren)*, *Een leraar*.
fn subject<'a>(text: &'a str, reader: &Reader<'_>) -> Option<Subject<'a>> {
    let (first, behind) = word(text)?;
    let lead = fold(first);
    let article = matches!(lead.as_str(), "een" | "a" | "an" | "one" | "de" | "the");
    let many = first.parse().ok().or_else(|| counted(&lead)).filter(|_| !article);
    let (noun, rest) = if article || many.is_some() {
        word(behind)?
    } else {
        (first, behind)
    };
    let noun = noun.trim_end_matches([',', ':']);
    if COLLEAGUE.contains(&fold(noun).as_str()) {
        let (function, rest) = described(rest);
        return Some(Subject {
            function,
            agree: many.filter(|many| *many > 1),
            rest: rest.trim_start_matches([':', ',', ' ']),
        });
    }
    if !article {
        return None;
    }
    [3_usize, 2, 1].into_iter().find_map(|count| {
        let (function, rest) = words(behind, count)?;
        let known = super::attendance::function(function);
        let exact = reader.telling.is_known(&known);
        (exact && !rest.is_empty()).then_some(Subject {
            function: Some(function),
            agree: None,
            rest,
        })
    })
}

/// Returns what stands behind *collega*: an optional number, an optional function in brackets, and the rest.
fn described(rest: &str) -> (Option<&str>, &str) {
    let rest = rest.trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let behind = rest.get(digits..).unwrap_or_default().trim_start();
    match behind.strip_prefix('(').and_then(|inside| inside.split_once(')')) {
        Some((function, rest)) => (Some(function.trim()).filter(|f| !f.is_empty()), rest.trim_start()),
        None => (None, behind),
    }
}

fn counted(word: &str) -> Option<u32> {
    const WORDS: [&str; 9] = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];
    const ENGLISH: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let at = WORDS
        .iter()
        .position(|w| *w == word)
        .or_else(|| ENGLISH.iter().position(|w| *w == word))?;
    u32::try_from(at + 2).ok()
}

fn word(text: &str) -> Option<(&str, &str)> {
    words(text, 1)
}

/// Returns the first words of a text, and what stands behind them.
fn words(text: &str, count: usize) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let ends = text.match_indices([' ', '\u{a0}']).map(|(at, _)| at);
    let end = ends.chain([text.len()]).nth(count - 1)?;
    let (head, rest) = text.split_at_checked(end)?;
    (!head.is_empty()).then_some((head, rest.trim_start()))
}
