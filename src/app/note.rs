//! The line being noted: words, who says them, which question they answer, which partners they are about.
//!
//! While typing, three short forms at the very start turn into marks: `p3:`, `c:`, `dir:` or `@inspecteur:` (who; see `speaker`), `2)`
//! (which sub-question, for this line only), `"` (word for word). `#clb` in a sentence writes the partner's name; behind the last
//! sentence it only says whom the words are about, so that a quote stays word for word. What stands before a colon and names nobody
//! for sure is asked about once, before anything is noted (see `ask`). Never adds anything to the session itself.

mod ask;
mod complete;
mod head;
mod ordinary;
mod parts;
mod speaker;
#[cfg(test)]
mod tests;
mod theirs;

use std::borrow::Cow;

use crate::app::command::Command;
use crate::app::editor::Editor;
use crate::session::{ALL, Session, Speaker, Statement, Voice, name_partners, split_tags, without_rivals};
use crate::text::{Id, Text};

pub use ask::{Ask, AskReason, SpeakerAnswer, SpeakerAnswers, UnclearLine, choices, is_several, names_speakers};
pub use complete::NoteCompletion;
pub use head::says_who;
pub use parts::{LinePart, NoteContext};
pub use speaker::letter;
pub(super) use theirs::{functions_of, given_to, maybe_of};

/// A line being noted.
#[derive(Clone, Debug, Default)]
pub struct NotedLine {
    /// The words.
    pub editor: Editor,
    /// Who says them; kept for the next line.
    pub speakers: Vec<Speaker>,
    /// Whether the line itself says who speaks, so that no other words before a colon are asked about.
    pub named: bool,
    /// Whether they are word for word.
    pub verbatim: bool,
    /// The sub-question or closing question they answer.
    pub question: Option<Id>,
    /// The question that was chosen with a key: the next line answers it too. One that was typed as `2)` holds for its line only.
    pub stays: Option<Id>,
    /// The partners they are about.
    pub about: Vec<Id>,
    /// The statement being corrected, if this is no new one.
    pub editing: Option<Id>,
    /// The words of that statement as they were.
    pub was: Option<String>,
    /// What this correction was asked about, and is meant if Enter follows.
    pub meant: Option<String>,
    /// Who spoke, and which question was chosen, before the correction: the next line goes on with these.
    pub before: Option<(Vec<Speaker>, Option<Id>)>,
    /// What has to be answered before the line is noted, while that waits; the line is then what is typed meanwhile.
    pub asking: Option<Ask>,
    /// Lines that were ended with Enter and wait behind this one, as they were typed.
    pub waiting: Vec<String>,
    /// What was half-typed behind all of those, as [`NotedLine::raw`] writes it.
    pub half: Option<String>,
    /// Whether the key before this one was Backspace: a run of them stops at the beginning of the line.
    pub erasing: bool,
}

impl NotedLine {
    /// Returns whether nothing of it would be lost.
    pub fn is_blank(&self) -> bool {
        self.editor.is_blank() && self.asking.is_none() && self.waiting.is_empty() && self.half.is_none()
    }

    /// Returns whether nothing is written, corrected or asked in it.
    pub fn is_idle(&self) -> bool {
        self.is_blank() && self.editor.text().is_empty() && self.editing.is_none()
    }

    /// Turns short forms at the start into marks; to be called after each character typed.
    pub fn absorb(&mut self, session: &Session, questions: &[Id]) {
        let head = self.editor.before();
        if head.len() < self.editor.text().len() && !head.ends_with([':', ')', '"', '“']) {
            return;
        }
        if let Some(prefix) = head.strip_suffix(':').filter(|p| p.len() <= 60 && !p.contains('\n')) {
            let found = if self.named {
                speaker::replacing(session, prefix)
            } else {
                speaker::speakers(session, prefix)
            };
            if let Some(speakers) = found {
                (self.speakers, self.named) = (speakers, true);
                self.editor.remove_before(prefix.len() + 1);
            }
        } else if let Some(n) = head.strip_suffix(')').and_then(|n| n.parse::<usize>().ok()) {
            if let Some(question) = n.checked_sub(1).and_then(|n| questions.get(n)) {
                let bytes = head.len();
                self.question = Some(question.clone());
                self.editor.remove_before(bytes);
            }
        } else if head == "\"" || head == "“" {
            let bytes = head.len();
            self.verbatim = true;
            self.editor.remove_before(bytes);
        } else if head == " " {
            self.editor.remove_before(1);
        }
    }

    /// Turns the short forms into marks with which a text begins that was pasted into an empty line.
    pub fn absorb_paste(&mut self, session: &Session, questions: &[Id]) {
        let text = self.editor.text().to_owned();
        let (row, below) = text.split_once('\n').unwrap_or((&text, ""));
        let marks = parts::read(row, session, questions, self.named);
        if marks.speakers.is_none() && marks.question.is_none() && !marks.verbatim {
            return;
        }
        if let Some(speakers) = marks.speakers {
            (self.speakers, self.named) = (speakers, true);
        }
        self.question = marks.question.or(self.question.take());
        self.verbatim |= marks.verbatim;
        let gap = if text.contains('\n') { "\n" } else { "" };
        self.editor = Editor::new(&format!("{}{gap}{below}", marks.rest));
    }

    /// Makes lines answer this question until another is chosen.
    pub fn choose(&mut self, question: Option<Id>) {
        self.stays.clone_from(&question);
        self.question = question;
    }

    /// Takes the last mark of an empty line away; returns false where there is none.
    pub fn drop_mark(&mut self) -> bool {
        if !self.editor.text().is_empty() {
            return false;
        }
        if self.about.pop().is_some() {
        } else if self.verbatim {
            self.verbatim = false;
        } else if self.question != self.stays {
            self.question.clone_from(&self.stays);
        } else if self.question.is_some() {
            self.choose(None);
        } else if !self.speakers.is_empty() {
            self.speakers.clear();
            self.named = false;
        } else {
            return false;
        }
        true
    }

    /// Returns a note that corrects a statement.
    pub fn of(statement: &Statement) -> Self {
        Self {
            editor: Editor::new(&statement.text),
            speakers: statement.speakers.clone(),
            verbatim: statement.voice == Voice::Verbatim,
            question: statement.question.clone(),
            stays: statement.question.clone(),
            about: statement.about.clone(),
            editing: Some(statement.id.clone()),
            was: Some(statement.text.to_string()),
            before: Some(Default::default()),
            ..Self::default()
        }
    }

    /// Returns this correction in the place of an empty line: the line behind it goes on as that one would have.
    pub fn instead_of(mut self, line: Option<&Self>) -> Self {
        if let Some(line) = line {
            let own = || (line.speakers.clone(), line.stays.clone());
            self.before = Some(line.before.clone().unwrap_or_else(own));
            self.waiting.clone_from(&line.waiting);
            self.half.clone_from(&line.half);
        }
        self
    }

    /// Returns the next line: empty, with the speakers of this one and the question that was chosen; behind a correction, with those before
    /// it.
    pub fn next(&self) -> Self {
        let (speakers, stays) = self
            .before
            .clone()
            .unwrap_or_else(|| (self.speakers.clone(), self.stays.clone()));
        Self {
            speakers,
            question: stays.clone(),
            stays,
            waiting: self.waiting.clone(),
            half: self.half.clone(),
            ..Self::default()
        }
    }

    /// Takes away every mark of something that is in the session no more: then nothing but empty words is ever refused.
    pub fn prune(&mut self, session: &Session) {
        let there = |speaker: &Speaker| match speaker {
            Speaker::Participant(id) => session.participant(id).is_some(),
            Speaker::Function(_) | Speaker::Group => true,
        };
        self.about.retain(|id| session.partner(id).is_some());
        self.speakers.retain(there);
        if let Some((speakers, _)) = &mut self.before {
            speakers.retain(there);
        }
        if self.editing.as_ref().is_some_and(|id| session.statement(id).is_none()) {
            (self.editing, self.was) = (None, None);
        }
    }

    /// Asks about what is unclear in the line; what is typed meanwhile is a line of its own.
    pub fn ask(&mut self, about: UnclearLine) {
        let line = self.editor.take();
        self.asking = Some(Ask { about, at: 0, line });
    }

    /// Takes the question back; the line stays as it was typed.
    pub fn ask_no_more(&mut self) {
        if let Some(ask) = self.asking.take() {
            let typed = self.editor.take();
            self.editor = Editor::new(&ask.line);
            if !typed.trim().is_empty() {
                let half = self.half.take().map(|half| format!("{half}\n"));
                self.half = Some(half.unwrap_or_default() + &typed);
            }
        }
    }

    /// Lets what is typed while a question waits wait as a line that was ended with Enter.
    pub fn wait(&mut self) {
        let typed = self.editor.take();
        self.waiting.push(typed);
    }

    /// Puts a line that was ended with Enter elsewhere before what is half-typed here.
    pub fn step_in(&mut self, text: &str, session: &Session, questions: &[Id]) {
        let half = (!self.editor.is_blank()).then(|| self.raw(questions));
        let (mut line, waiting) = (self.next(), std::mem::take(&mut self.waiting));
        line.half = half.or(line.half);
        line.waiting = waiting;
        if self.editor.is_blank() {
            line.about.clone_from(&self.about);
        }
        line.editor = Editor::new(text);
        line.absorb_paste(session, questions);
        *self = line;
    }

    /// Goes on with what waits behind this line, which was noted. Returns whether it is a line that was ended with Enter.
    pub fn go_on(&mut self, session: &Session, questions: &[Id]) -> bool {
        if !self.waiting.is_empty() {
            self.editor = Editor::new(&self.waiting.remove(0));
            self.absorb_paste(session, questions);
            return true;
        }
        if let Some(half) = self.half.take() {
            let back = Self::restore(&half, session, questions);
            if back.named || !back.speakers.is_empty() {
                (self.speakers, self.named) = (back.speakers, back.named);
            }
            self.question = back.question.or(self.question.take());
            (self.verbatim, self.about, self.editor) = (back.verbatim, back.about, back.editor);
        }
        false
    }

    /// Returns what is typed while a question waits, `None` while none does.
    pub fn answering(&self) -> Option<&str> {
        self.asking.as_ref()?;
        Some(self.editor.text())
    }

    /// Returns the line: while a question waits, the one that is asked about.
    pub fn line(&self) -> &str {
        self.asking.as_ref().map_or(self.editor.text(), |ask| &ask.line)
    }

    /// Returns the line as it is shown: while a question waits, what is asked about, what waits, and below them what is typed.
    pub fn shown(&self) -> Cow<'_, Editor> {
        let Some(ask) = &self.asking else {
            return Cow::Borrowed(&self.editor);
        };
        let behind = self.editor.text().get(self.editor.before().len()..).unwrap_or_default();
        let rows = [ask.line.as_str()]
            .into_iter()
            .chain(self.waiting.iter().map(String::as_str));
        let rows: Vec<&str> = rows.chain([self.editor.text()]).collect();
        let mut shown = Editor::new(&rows.join("\n"));
        for _ in behind.chars() {
            shown.edit(&Command::Left, usize::MAX);
        }
        Cow::Owned(shown)
    }

    /// Returns the whole note as one text that [`NotedLine::restore`] reads back, for the draft on disk.
    pub fn raw(&self, questions: &[Id]) -> String {
        let mut raw = String::new();
        if !self.speakers.is_empty() {
            let codes: Vec<String> = self.speakers.iter().map(code_of).collect();
            let goes_on = if self.named { "" } else { GOES_ON };
            raw.push_str(&format!("{goes_on}{}:", codes.join(",")));
        } else if self.line().starts_with(GOES_ON) {
            raw.push_str("-:");
        }
        if let Some(n) = self
            .question
            .as_ref()
            .and_then(|q| questions.iter().position(|id| id == q))
        {
            raw.push_str(&format!("{})", n + 1));
        }
        if self.verbatim {
            raw.push('"');
        }
        raw.push_str(self.line());
        for id in &self.about {
            raw.push_str(&format!(" ##{id}"));
        }
        raw
    }

    /// Reads back what [`NotedLine::raw`] wrote.
    pub fn restore(raw: &str, session: &Session, questions: &[Id]) -> Self {
        let mut note = Self::default();
        let mut rest = raw;
        while let Some((head, token)) = rest.rsplit_once(" ##") {
            let Some(partner) = session.partner(token) else { break };
            note.about.insert(0, partner.id.clone());
            rest = head;
        }
        if let Some((codes, text)) = rest.strip_prefix(GOES_ON).and_then(|rest| rest.split_once(':'))
            && let Some(speakers) = speaker::speakers(session, codes)
        {
            (note.speakers, rest) = (speakers, text);
        }
        for (at, c) in rest.char_indices() {
            let before = note.editor.text().len();
            note.editor.insert(c.encode_utf8(&mut [0; 4]));
            note.absorb(session, questions);
            if note.editor.text().len() > 80 || (before > 0 && c == ' ') {
                note.editor.insert(rest.get(at + c.len_utf8()..).unwrap_or_default());
                break;
            }
        }
        note
    }
}

/// What a line of the draft begins with whose speaker is the one of the line before: the line itself does not say it.
const GOES_ON: &str = "~";

/// Returns a speaker as a prefix names it.
fn code_of(speaker: &Speaker) -> String {
    match speaker {
        Speaker::Participant(id) => id.to_string(),
        Speaker::Function(function) => format!("@{function}"),
        Speaker::Group => format!("@{ALL}"),
    }
}

impl LinePart {
    /// Returns the statement it makes, without card and time.
    pub fn statement(&self, session: &Session) -> Statement {
        let narrow = (!self.meant.is_empty()).then(|| without_rivals(session, &self.text, &self.meant));
        let session = narrow.as_ref().unwrap_or(session);
        let (said, tagged) = split_tags(session, &self.text);
        let (text, named) = name_partners(session, said);
        let text = if self.verbatim {
            text.trim().trim_end_matches(['”', '"'])
        } else {
            &text
        };
        let mut about = self.about.clone();
        about.extend(named.into_iter().chain(tagged));
        let mut seen = std::collections::BTreeSet::new();
        about.retain(|id| seen.insert(id.clone()));
        Statement {
            text: Text::new(text),
            speakers: self.speakers.clone(),
            question: self.question.clone(),
            voice: if self.verbatim {
                Voice::Verbatim
            } else {
                Voice::Paraphrase
            },
            about,
            ..Statement::default()
        }
    }
}
