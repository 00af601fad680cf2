//! Lines that were typed while a question stood that had opened by itself: each waits, and is noted once the question is answered.
//!
//! Notes nothing itself: `update` types them where the user is by then.

use super::OpenSession;
use crate::app::note::{Context, Note};
use crate::session::{Speaker, replace_word};

impl OpenSession {
    /// Keeps a line that was ended while a question stood.
    pub(in crate::app) fn wait(&mut self, line: &str) {
        self.waiting.push(line.to_owned());
        self.draft_stale = true;
    }

    /// Takes the next line that waits, where the line of the screen is free for it.
    pub(in crate::app) fn next_waiting(&mut self) -> Option<String> {
        let free = match self.on_note() {
            true => self.note().is_none_or(Note::is_idle),
            false => self.on_map() && self.map.line.is_blank(),
        };
        if !free || self.waiting.is_empty() {
            return None;
        }
        self.draft_stale = true;
        Some(self.waiting.remove(0))
    }

    /// Returns the lines that wait, without what this speaker says in them; to be taken before the speaker is gone from the session.
    pub(super) fn waiting_without(&self, speaker: &Speaker) -> Vec<String> {
        let context = || Context {
            session: &self.session,
            questions: &[],
            answers: &self.answers,
        };
        let left = |line: &String| {
            let mut note = Note::restore(line, &self.session, &[]);
            note.without(speaker, context());
            (!note.is_blank()).then(|| note.raw(&[]))
        };
        self.waiting.iter().filter_map(left).collect()
    }

    /// Takes a name out of the lines that wait.
    pub(super) fn hide_in_waiting(&mut self, from: &str, to: &str) {
        for line in &mut self.waiting {
            *line = replace_word(line, from, to);
        }
    }
}
