//! What is half-typed: as the draft on disk holds it, as it comes back from there, and without what has to be forgotten.

use std::collections::BTreeMap;

use super::OpenSession;
use crate::app::editor::Editor;
use crate::app::note::{NoteContext, NotedLine};
use crate::session::{Place, Speaker, replace_word};
use crate::text::{Id, Line};

/// Lines that are half-typed or wait.
#[derive(Default)]
pub(in crate::app) struct DraftLines {
    /// Those of the places.
    pub notes: BTreeMap<Place, NotedLine>,
    /// Those parked at closing questions.
    pub parked: BTreeMap<Id, NotedLine>,
    /// Those that wait for a question to be answered.
    pub waiting: Vec<String>,
    /// What was begun at such a question.
    pub half: String,
}

/// What the name of a line ends in that was ended with Enter and waits behind the line of its place.
const WAITS: &str = " +";

/// What the name of the last line ends in, behind those that wait.
const HALF: &str = " ~";

/// Returns what waits behind the line of a place, as the draft holds it.
fn behind(name: &str, note: &NotedLine) -> Vec<(String, String)> {
    let waiting = note.waiting.iter().map(|line| (format!("{name}{WAITS}"), line.clone()));
    let typed = note.answering().filter(|row| !row.trim().is_empty());
    let half: Vec<&str> = note.half.as_deref().into_iter().chain(typed).collect();
    let half = (!half.is_empty()).then(|| (format!("{name}{HALF}"), half.join("\n")));
    waiting.chain(half).collect()
}

impl OpenSession {
    /// Returns everything half-typed, as the draft on disk holds it: place and text.
    pub fn drafts(&self) -> Vec<(String, String)> {
        let mut drafts = Vec::new();
        let here = |place: &Place| match self.asked().filter(|_| *place == Place::Closing) {
            Some(question) => format!("{} {}", String::from(place.clone()), question.id),
            None => String::from(place.clone()),
        };
        // The question that is asked comes last: there the talk goes on.
        let lines = self.notes.iter().map(|(place, note)| (place, here(place), note));
        let parked = self
            .parked
            .iter()
            .map(|(id, note)| (&Place::Closing, format!("closing {id}"), note));
        for (place, name, note) in parked.chain(lines).filter(|(.., note)| !note.is_blank()) {
            let questions = self.questions_at(place);
            let raw = note.raw(&questions);
            let behind = behind(&name, note);
            match note.editing.as_ref().and_then(|id| self.session.statement(id)) {
                None if note.line().trim().is_empty() => {}
                None => drafts.push((name, raw)),
                Some(old) if NotedLine::of(old).raw(&questions) == raw => {}
                Some(old) => drafts.push((format!("{name} {}", old.id), raw)),
            }
            drafts.extend(behind);
        }
        if !self.map.line.is_blank() {
            drafts.push(("map".into(), self.map.line.text().into()));
        }
        drafts.extend(self.waiting.iter().map(|line| ("waiting".to_owned(), line.clone())));
        if !self.half.trim().is_empty() {
            drafts.push(("half".into(), self.half.clone()));
        }
        if !self.memo.trim().is_empty() {
            drafts.push(("memo".into(), self.memo.clone()));
        }
        drafts.extend(self.check.drafts());
        drafts
    }

    /// Puts back what [`OpenSession::drafts`] gave.
    pub fn restore(&mut self, drafts: &[(String, String)]) {
        for (field, raw) in drafts {
            if self.check.restore(field, raw) || self.restore_behind(field, raw) {
                continue;
            }
            match (field.as_str(), self.line_at(field)) {
                ("map", _) => self.map.line = Editor::line(raw),
                ("waiting", _) => self.waiting.push(raw.clone()),
                ("half", _) => self.half.clone_from(raw),
                ("memo", _) => self.memo.clone_from(raw),
                (_, Some((place, editing))) => {
                    let mut note = NotedLine::restore(raw, &self.session, &self.questions_of_draft(field, &place));
                    note.was = editing
                        .as_ref()
                        .and_then(|id| self.session.statement(id))
                        .map(|s| s.text.to_string());
                    note.before = editing.is_some().then(Default::default);
                    note.editing = editing;
                    if place == Place::Closing {
                        let named = field.split(' ').nth(1).map(Id::new);
                        // Older drafts name the question by its number in the line.
                        if let Some(question) = named.or(note.question.take()) {
                            self.ask(&question);
                        }
                    }
                    self.notes.insert(place, note);
                }
                _ => {}
            }
        }
    }

    /// Puts back a line that waits behind another one; false where the draft holds none.
    fn restore_behind(&mut self, field: &str, raw: &str) -> bool {
        let found = [WAITS, HALF]
            .iter()
            .find_map(|mark| Some((*mark, field.strip_suffix(mark)?)));
        let Some((mark, field)) = found else { return false };
        let Some((place, _)) = self.line_at(field) else {
            return false;
        };
        if place == Place::Closing
            && let Some(question) = field.split(' ').nth(1)
        {
            self.ask(&Id::new(question));
        }
        let note = self.notes.entry(place).or_default();
        match mark {
            WAITS => note.waiting.push(raw.to_owned()),
            _ => note.half = Some(raw.to_owned()),
        }
        true
    }

    /// Returns the questions that a line of the draft may name by their number.
    fn questions_of_draft(&self, field: &str, place: &Place) -> Vec<Id> {
        if field == String::from(Place::Closing) {
            return self.closing_questions();
        }
        self.questions_at(place)
    }

    /// Returns the place that a line of the draft names, and the statement that was being corrected there.
    fn line_at(&self, field: &str) -> Option<(Place, Option<Id>)> {
        if let Ok(place) = Place::try_from(field.to_owned()) {
            return Some((place, None));
        }
        let (place, id) = field.rsplit_once(' ')?;
        let editing = self.session.statement(id).map(|s| s.id.clone());
        if field.starts_with("closing ") {
            return Some((Place::Closing, editing));
        }
        let place = Place::try_from(place.to_owned()).ok()?;
        Some((place, editing))
    }

    /// Returns every half-typed line without the words of this speaker.
    pub(in crate::app) fn lines_without(&self, speaker: &Speaker) -> DraftLines {
        let without = |note: &NotedLine, place: &Place| {
            let (mut note, questions) = (note.clone(), self.questions_at(place));
            note.without(
                speaker,
                NoteContext {
                    session: &self.session,
                    questions: &questions,
                    answers: &self.answers,
                },
            );
            note
        };
        let places = self
            .notes
            .iter()
            .map(|(place, note)| (place.clone(), without(note, place)));
        let parked = self.parked.iter();
        let parked = parked.map(|(id, note)| (id.clone(), without(note, &Place::Closing)));
        let (waiting, half) = self.waiting_without(speaker);
        DraftLines {
            notes: places.collect(),
            parked: parked.collect(),
            waiting,
            half,
        }
    }

    /// Takes a name out of everything half-typed; `renamed` are partners that got another id.
    pub fn hide(&mut self, from: &str, to: &str, renamed: &[(Id, Id)]) {
        let new_name = |id: &mut Id| {
            if let Some((_, new)) = renamed.iter().find(|(old, _)| old == id) {
                id.clone_from(new);
            }
        };
        for note in self.notes.values_mut().chain(self.parked.values_mut()) {
            note.ask_no_more();
            note.editor = Editor::new(&replace_word(note.editor.text(), from, to));
            for line in note.waiting.iter_mut().chain(&mut note.half) {
                *line = replace_word(line, from, to);
            }
            if let Some(was) = &mut note.was {
                *was = replace_word(was, from, to);
            }
            note.about.iter_mut().for_each(new_name);
            let before = note.before.iter_mut().flat_map(|(speakers, _)| speakers);
            for speaker in note.speakers.iter_mut().chain(before) {
                if let Speaker::Function(function) = speaker {
                    *function = Line::new(&replace_word(function, from, to));
                }
            }
        }
        self.answers.forget();
        self.check.hide(from, to);
        self.hide_in_waiting(from, to);
        self.map.rename(renamed);
        self.map.line = Editor::line(&replace_word(self.map.line.text(), from, to));
        self.memo = replace_word(&self.memo, from, to);
        self.selected
            .iter_mut()
            .chain(&mut self.map.selected)
            .for_each(new_name);
        self.draft_stale = true;
    }
}
