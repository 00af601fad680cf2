//! Lines that were typed while a question stood that had opened by itself: each waits, and is noted once the question is answered.
//!
//! Notes nothing itself: `update` types them where the user is by then.

use super::OpenSession;
use crate::app::note::{NoteContext, NotedLine};
use crate::session::{Speaker, replace_word};

impl OpenSession {
    /// Keeps a line that was ended while a question stood.
    pub(in crate::app) fn wait(&mut self, line: &str) {
        self.waiting.push(line.to_owned());
        self.begin(String::new());
    }

    /// Keeps what is typed at a question and not ended.
    pub(in crate::app) fn begin(&mut self, half: String) {
        self.half = half;
        self.draft_stale = true;
    }

    /// Takes the next line that waits, where the line of the screen is free for it.
    pub(in crate::app) fn next_waiting(&mut self) -> Option<String> {
        if !self.is_free() || self.waiting.is_empty() {
            return None;
        }
        self.draft_stale = true;
        Some(self.waiting.remove(0))
    }

    /// Takes what was begun at a question, where no line waits before it and the line of the screen is free.
    pub(in crate::app) fn take_half(&mut self) -> Option<String> {
        let free = self.is_free() && self.waiting.is_empty() && !self.half.trim().is_empty();
        free.then(|| std::mem::take(&mut self.half))
    }

    /// Returns whether the line of the screen holds nothing.
    fn is_free(&self) -> bool {
        match self.on_note() {
            true => self.note().is_none_or(NotedLine::is_idle),
            false => self.on_map() && self.map.line.is_blank(),
        }
    }

    /// Returns the lines that wait, without what this speaker says in them; to be taken before the speaker is gone from the session.
    pub(super) fn waiting_without(&self, speaker: &Speaker) -> (Vec<String>, String) {
        let context = || NoteContext {
            session: &self.session,
            questions: &[],
            answers: &self.answers,
        };
        let left = |line: &String| {
            let mut note = NotedLine::restore(line, &self.session, &[]);
            note.without(speaker, context());
            (!note.is_blank()).then(|| note.raw(&[]))
        };
        let waiting = self.waiting.iter().filter_map(left).collect();
        (waiting, left(&self.half).unwrap_or_default())
    }

    /// Takes a name out of the lines that wait.
    pub(super) fn hide_in_waiting(&mut self, from: &str, to: &str) {
        for line in self.waiting.iter_mut().chain([&mut self.half]) {
            *line = replace_word(line, from, to);
        }
    }
}
