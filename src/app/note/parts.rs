//! The statements that a line makes: one, or where it has several rows, one for each row that begins with a speaker or the number of
//! a question; other rows belong to the statement above.
//!
//! Rows come from a paste, from a line break typed on purpose, and from lines typed while a question waits: all are read alike.

use crate::app::note::ask::{Answer, Answers, is_doubtful};
use crate::app::note::{Note, speaker};
use crate::session::{Session, Speaker};
use crate::text::Id;

/// What a line is read against.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The session: who takes part, which partners there are.
    pub session: &'a Session,
    /// The questions a line can answer here.
    pub questions: &'a [Id],
    /// What was answered about words before a colon.
    pub answers: &'a Answers,
}

/// One statement of a line: its marks and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Who says it.
    pub speakers: Vec<Speaker>,
    /// Whether it is word for word.
    pub verbatim: bool,
    /// The question it answers.
    pub question: Option<Id>,
    /// The partners it is about beside those it names.
    pub about: Vec<Id>,
    /// The words, partners still as `#name`.
    pub text: String,
}

/// What stands at the beginning of a row.
#[derive(Debug, Default)]
pub(super) struct Marks<'a> {
    pub speakers: Option<Vec<Speaker>>,
    pub question: Option<Id>,
    pub verbatim: bool,
    /// Words before a colon that have to be asked about.
    pub unclear: Option<&'a str>,
    /// The words behind the marks; an unclear head is still among them.
    pub rest: &'a str,
}

/// Reads the marks of a row. Where `named` says that its speaker is known, an unclear head is part of the sentence.
pub(super) fn read<'a>(row: &'a str, session: &Session, questions: &[Id], named: bool) -> Marks<'a> {
    let mut marks = Marks {
        rest: row.trim_start(),
        ..Marks::default()
    };
    loop {
        let rest = marks.rest;
        if let Some((question, after)) = numbered(rest, questions) {
            (marks.question, marks.rest) = (Some(question), after.trim_start());
        } else if let Some(after) = rest.strip_prefix(['"', '“']).filter(|_| !marks.verbatim) {
            (marks.verbatim, marks.rest) = (true, after);
        } else if !marks.take_head(session, named) {
            return marks;
        }
    }
}

impl Marks<'_> {
    /// Takes the words before a colon in, where they name speakers for sure; else whether they have to be asked about. Whether they did.
    fn take_head(&mut self, session: &Session, named: bool) -> bool {
        let Some((head, bytes)) = speaker::head(self.rest) else {
            return false;
        };
        let known = named || self.speakers.is_some();
        let found = if known {
            speaker::replacing(session, head)
        } else {
            speaker::speakers(session, head)
        };
        if found.is_some() {
            self.speakers = found;
            self.rest = self.rest.get(bytes..).unwrap_or_default().trim_start();
            return true;
        }
        let shown = head.trim_start_matches(['.', ' ']).trim_end();
        self.unclear = (!known && is_doubtful(session, shown)).then_some(shown);
        false
    }
}

/// Returns for `2) …` the question of that number, and what stands behind it.
fn numbered<'a>(text: &'a str, questions: &[Id]) -> Option<(Id, &'a str)> {
    let (number, rest) = text.split_once(')')?;
    let at = number.parse::<usize>().ok()?.checked_sub(1)?;
    Some((questions.get(at)?.clone(), rest))
}

/// A row with every question about it answered.
struct Row<'a> {
    marks: Marks<'a>,
    /// Whether it begins a statement.
    begins: bool,
}

fn row<'a>(raw: &'a str, context: Context<'_>, named: bool) -> Result<Row<'a>, &'a str> {
    let mut marks = read(raw, context.session, context.questions, named);
    if let Some(head) = marks.unclear {
        match context.answers.get(head, context.session) {
            None => return Err(head),
            Some(Answer::GoesOn) => {}
            Some(Answer::Text) => marks.speakers = Some(Vec::new()),
            Some(Answer::Speakers(speakers)) => {
                let bytes = speaker::head(marks.rest).map_or(0, |(_, bytes)| bytes);
                let after = marks.rest.get(bytes..).unwrap_or_default();
                let more = read(after, context.session, context.questions, true);
                marks = Marks {
                    speakers: Some(more.speakers.unwrap_or_else(|| speakers.clone())),
                    question: more.question.or(marks.question),
                    verbatim: more.verbatim || marks.verbatim,
                    unclear: None,
                    rest: more.rest,
                };
            }
        }
    }
    let begins = marks.speakers.is_some() || marks.question.is_some();
    Ok(Row { marks, begins })
}

impl Note {
    /// Returns the statements of this line in order, the last one with the speakers that the next line goes on with.
    ///
    /// # Errors
    /// The first words before a colon that have to be asked about.
    pub fn parts(&self, context: Context<'_>) -> Result<Vec<Part>, String> {
        let mut parts = vec![Part {
            speakers: self.speakers.clone(),
            verbatim: self.verbatim,
            question: self.question.clone(),
            about: self.about.clone(),
            text: String::new(),
        }];
        for raw in self.editor.text().split('\n') {
            self.take_row(raw, &mut parts, context)?;
        }
        Ok(parts)
    }

    /// Reads a row: the beginning of the first statement or of another one, or more words of the last.
    fn take_row(&self, raw: &str, parts: &mut Vec<Part>, context: Context<'_>) -> Result<(), String> {
        let first = parts.len() == 1 && parts.iter().all(|part| part.text.trim().is_empty());
        let Some(last) = parts.last_mut() else { return Ok(()) };
        // What a correction leaves as it was is not read anew.
        if self.keeps_head(raw) {
            push(&mut last.text, raw);
            return Ok(());
        }
        let Row { marks, begins } = row(raw, context, first && self.named)?;
        if !begins && (!first || self.was.is_some()) {
            push(&mut last.text, raw);
        } else if first {
            last.speakers = marks.speakers.unwrap_or_else(|| std::mem::take(&mut last.speakers));
            last.question = marks.question.or(last.question.take());
            last.verbatim |= marks.verbatim;
            marks.rest.clone_into(&mut last.text);
        } else {
            let speakers = marks.speakers.unwrap_or_else(|| last.speakers.clone());
            parts.push(Part {
                speakers,
                verbatim: marks.verbatim,
                question: marks.question.or_else(|| self.stays.clone()),
                about: Vec::new(),
                text: marks.rest.to_owned(),
            });
        }
        Ok(())
    }

    /// Returns whether a row begins as a row of the statement did that is being corrected: with the same words before a colon.
    fn keeps_head(&self, row: &str) -> bool {
        let begins = |old: &str| match (speaker::head(old), speaker::head(row)) {
            (Some((old, _)), Some((new, _))) => old == new,
            _ => old == row,
        };
        self.was.as_ref().is_some_and(|was| was.split('\n').any(begins))
    }

    /// Takes out the rows of which somebody of these speakers says anything, because they withdraw.
    pub fn without(&mut self, speaker: &Speaker, context: Context<'_>) {
        let mut theirs = self.speakers.contains(speaker);
        let mut rows = Vec::new();
        for raw in self.editor.text().split('\n') {
            match row(raw, context, false) {
                Ok(row) => theirs = row.marks.speakers.map_or(theirs, |all| all.contains(speaker)),
                Err(_) => theirs = false,
            }
            if !theirs {
                rows.push(raw);
            }
        }
        let left = rows.join("\n");
        if left != self.editor.text() {
            self.editor = super::Editor::new(&left);
            (self.verbatim, self.asking) = (false, None);
            self.about.clear();
        }
    }
}

fn push(text: &mut String, row: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(row);
}
