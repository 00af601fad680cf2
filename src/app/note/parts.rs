//! The statements that a line makes: one, or where it has several rows, one for each row that begins with a speaker or the number of
//! a question; other rows belong to the statement above.
//!
//! Rows come from a paste, from a line break typed on purpose, and from lines typed while a question waits: all are read alike.

use crate::app::note::ask::{AskReason, SpeakerAnswer, SpeakerAnswers, UnclearLine, is_doubtful};
use crate::app::note::head::{LineHead, head};
use crate::app::note::{NotedLine, speaker};
use crate::session::{Session, Speaker, doubtful_tokens, rivals};
use crate::text::Id;

/// What a line is read against.
#[derive(Clone, Copy)]
pub struct NoteContext<'a> {
    /// The session: who takes part, which partners there are.
    pub session: &'a Session,
    /// The questions a line can answer here.
    pub questions: &'a [Id],
    /// What was answered about words before a colon.
    pub answers: &'a SpeakerAnswers,
}

/// One statement of a line: its marks and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinePart {
    /// Who says it.
    pub speakers: Vec<Speaker>,
    /// Whether it is word for word.
    pub verbatim: bool,
    /// The question it answers.
    pub question: Option<Id>,
    /// The partners it is about beside those it names.
    pub about: Vec<Id>,
    /// The partners that were chosen where a name behind a `#` fits several.
    pub meant: Vec<Id>,
    /// The words, partners still as `#name`.
    pub text: String,
}

/// What stands at the beginning of a row.
#[derive(Debug, Default)]
pub(super) struct RowMarks<'a> {
    pub speakers: Option<Vec<Speaker>>,
    pub question: Option<Id>,
    pub verbatim: bool,
    /// What it begins with, where that has to be asked about.
    pub unclear: Option<LineHead<'a>>,
    /// The words behind the marks; an unclear head is still among them.
    pub rest: &'a str,
}

/// Reads the marks of a row. Where `named` says that its speaker is known, an unclear head is part of the sentence.
pub(super) fn read<'a>(row: &'a str, session: &Session, questions: &[Id], named: bool) -> RowMarks<'a> {
    let mut marks = RowMarks {
        rest: row.trim_start(),
        ..RowMarks::default()
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

impl RowMarks<'_> {
    /// Takes the words before a colon in, where they name speakers for sure; else whether they have to be asked about. Whether they did.
    fn take_head(&mut self, session: &Session, named: bool) -> bool {
        let Some(found) = head(session, self.rest) else {
            return false;
        };
        let known = named || self.speakers.is_some();
        let speakers = match known {
            _ if found.open => None,
            true => speaker::replacing(session, found.text),
            false => speaker::speakers(session, found.text),
        };
        if speakers.is_some() {
            self.speakers = speakers;
            self.rest = self.rest.get(found.bytes..).unwrap_or_default().trim_start();
            return true;
        }
        let text = found.text.trim_start_matches(['.', ' ']).trim_end();
        self.unclear = (!known && (found.open || is_doubtful(session, text))).then_some(LineHead { text, ..found });
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
struct AnsweredRow<'a> {
    marks: RowMarks<'a>,
    /// Whether it begins a statement.
    begins: bool,
}

fn row<'a>(raw: &'a str, context: NoteContext<'_>, named: bool) -> Result<AnsweredRow<'a>, UnclearLine> {
    let mut marks = read(raw, context.session, context.questions, named);
    if let Some(found) = marks.unclear {
        let about = UnclearLine {
            head: found.text.to_owned(),
            why: match found.open {
                true => AskReason::NoColon(marks.rest.to_owned()),
                false => AskReason::Speaker,
            },
        };
        match context.answers.of(&about, context.session) {
            None => return Err(about),
            Some(SpeakerAnswer::GoesOn | SpeakerAnswer::Partner(_)) => {}
            Some(SpeakerAnswer::Text) => marks.speakers = Some(Vec::new()),
            Some(SpeakerAnswer::Speakers(speakers)) => {
                let after = marks.rest.get(found.bytes..).unwrap_or_default();
                let more = read(after, context.session, context.questions, true);
                marks = RowMarks {
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
    Ok(AnsweredRow { marks, begins })
}

impl NotedLine {
    /// Returns the statements of this line in order, the last one with the speakers that the next line goes on with.
    ///
    /// # Errors
    /// What has to be asked about first: words that may name who speaks, or a name behind a `#`.
    pub fn parts(&self, context: NoteContext<'_>) -> Result<Vec<LinePart>, UnclearLine> {
        let mut parts = vec![LinePart {
            speakers: self.speakers.clone(),
            verbatim: self.verbatim,
            question: self.question.clone(),
            about: self.about.clone(),
            meant: Vec::new(),
            text: String::new(),
        }];
        for raw in self.editor.text().split('\n') {
            self.take_row(raw, &mut parts, context)?;
        }
        for part in &mut parts {
            part.meant = meant(part, context)?;
        }
        Ok(parts)
    }

    /// Reads a row: the beginning of the first statement or of another one, or more words of the last.
    fn take_row(&self, raw: &str, parts: &mut Vec<LinePart>, context: NoteContext<'_>) -> Result<(), UnclearLine> {
        let first = parts.len() == 1 && parts.iter().all(|part| part.text.trim().is_empty());
        let Some(last) = parts.last_mut() else { return Ok(()) };
        // What a correction leaves as it was is not read anew.
        if self.keeps_head(raw, context.session) {
            push(&mut last.text, raw);
            return Ok(());
        }
        let AnsweredRow { marks, begins } = row(raw, context, first && self.named)?;
        if !begins && (!first || self.was.is_some()) {
            push(&mut last.text, raw);
        } else if first {
            last.speakers = marks.speakers.unwrap_or_else(|| std::mem::take(&mut last.speakers));
            last.question = marks.question.or(last.question.take());
            last.verbatim |= marks.verbatim;
            marks.rest.clone_into(&mut last.text);
        } else {
            let speakers = marks.speakers.unwrap_or_else(|| last.speakers.clone());
            parts.push(LinePart {
                speakers,
                verbatim: marks.verbatim,
                question: marks.question.or_else(|| self.stays.clone()),
                about: Vec::new(),
                meant: Vec::new(),
                text: marks.rest.to_owned(),
            });
        }
        Ok(())
    }

    /// Returns whether a row begins as a row of the statement did that is being corrected: with the same words before a colon.
    fn keeps_head(&self, row: &str, session: &Session) -> bool {
        let begins = |old: &str| match (head(session, old), head(session, row)) {
            (Some(old), Some(new)) => old.text == new.text,
            _ => old == row,
        };
        self.was.as_ref().is_some_and(|was| was.split('\n').any(begins))
    }

    /// Takes out the rows of which somebody of these speakers says anything, because they withdraw.
    pub fn without(&mut self, speaker: &Speaker, context: NoteContext<'_>) {
        let mut theirs = self.speakers.contains(speaker);
        let mut left = |text: &str| {
            let mut rows = Vec::new();
            for raw in text.split('\n') {
                match row(raw, context, false) {
                    Ok(row) => theirs = row.marks.speakers.map_or(theirs, |all| all.contains(speaker)),
                    Err(about) => theirs = may_be(context.session, &about.head, speaker),
                }
                if !theirs {
                    rows.push(raw);
                }
            }
            rows.join("\n")
        };
        let line = self.line().to_owned();
        let rest = left(&line);
        let mut waiting: Vec<String> = self.waiting.iter().map(|line| left(line)).collect();
        waiting.retain(|line| !line.trim().is_empty());
        let typed = self.answering().map(&mut left);
        let half = self.half.as_deref().map(&mut left);
        if rest != line {
            (self.verbatim, self.asking) = (false, None);
            self.editor = super::Editor::new(&rest);
            self.about.clear();
            self.half = [half, typed].into_iter().flatten().find(|text| !text.trim().is_empty());
        } else {
            self.half = half.filter(|text| !text.trim().is_empty());
            if let Some(typed) = typed.filter(|text| text != self.editor.text()) {
                self.editor = super::Editor::new(&typed);
            }
        }
        self.waiting = waiting;
    }
}

/// Returns whether the words with which a row begins may name this speaker.
fn may_be(session: &Session, head: &str, speaker: &Speaker) -> bool {
    let parts = speaker::parts(head);
    parts
        .iter()
        .any(|part| speaker::one(session, part).as_ref() == Some(speaker))
}

/// Returns the partners that were chosen for the names behind a `#` which fit several: with Tab, or in an answer.
fn meant(part: &LinePart, context: NoteContext<'_>) -> Result<Vec<Id>, UnclearLine> {
    let mut chosen = Vec::new();
    for token in doubtful_tokens(context.session, &part.text) {
        let fits = rivals(context.session, &token);
        if let Some(one) = fits.iter().find(|one| part.about.contains(&one.id)) {
            chosen.push(one.id.clone());
            continue;
        }
        let about = UnclearLine {
            head: token,
            why: AskReason::Partner,
        };
        match context.answers.of(&about, context.session) {
            None => return Err(about),
            Some(SpeakerAnswer::Partner(id)) => chosen.push(id.clone()),
            Some(_) => {}
        }
    }
    Ok(chosen)
}

fn push(text: &mut String, row: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(row);
}
