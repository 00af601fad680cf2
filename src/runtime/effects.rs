//! Carries out what the model asks for: reads and writes of the session on the table, the library, the search.
//!
//! Never decides what is asked, and never waits for a disk longer than a key press may take.

use std::time::Duration;

use super::incoming::Incoming;
use super::state::Runtime;
use super::{intake, library, search};
use crate::app::{self, Effect, Model, Msg, home};
use crate::format::draft::{Draft, DraftLine};
use crate::session::Mask;
use crate::store::{self, DirectReader, Job, Library};
use crate::text::{Line, Text};

/// How long a key press waits for the disk, where nothing may be lost.
const FLUSH: Duration = Duration::from_secs(2);

impl Runtime {
    /// Carries effects out; what they answer goes straight back into the model.
    pub(super) fn carry_out(&mut self, model: &mut Model, effects: Vec<Effect>) {
        for effect in effects {
            if let Some(answer) = self.one(model, effect) {
                let more = app::update(model, answer, store::now());
                self.carry_out(model, more);
            }
        }
    }

    fn one(&mut self, model: &mut Model, effect: Effect) -> Option<Msg> {
        match effect {
            Effect::List => Some(self.ask_for_a_look()),
            Effect::Search(asked) => {
                self.search(model, asked);
                None
            }
            Effect::Open(name) => Some(self.open(model, &name)),
            Effect::Read(path) => Some(self.read(model, &path)),
            Effect::Demo => Some(self.open(model, "demo")),
            Effect::Rehearse(name) => Some(self.rehearse(model, &name)),
            Effect::Second(name) => Some(self.earlier(model, &name)),
            Effect::Create(session) => Some(self.create(model, &session)),
            Effect::Append(entries) => self.write(Job::Append(entries)),
            Effect::Save(session) => self.write(Job::Save(session)),
            Effect::Anchors(anchors) => self.write(Job::Anchors(anchors)),
            Effect::Draft(lines) => self.write(Job::Draft(draft(lines))),
            Effect::Flush => self.flush(model),
            Effect::Check => Some(Msg::Check),
            Effect::Versions => Some(self.versions(model)),
            Effect::CompletePath(text) => Some(intake::complete(&text)),
            Effect::ReadTranscript(text) => Some(intake::read(model.words, &text)),
            Effect::TakeTranscript { session, masks, talk } => self.write(Job::Take(session, masks, talk)),
            Effect::Talk(name, talk) => self.write(Job::Talk(name, talk)),
            Effect::Erase(session, erasure) => self.forget(Job::Erase(session, erasure)),
            Effect::Remember(masks) => self.remember(model, &masks),
            Effect::Export => self.export(model),
            Effect::Release => self.part(model.words).map(Msg::Failed),
            Effect::Quit => {
                self.leaving = true;
                None
            }
        }
    }

    /// Waits until the disk holds what was handed to the writer, for as long as a key press may take; where it does not, the mark of the
    /// screen says so, and the writer goes on trying.
    fn flush(&self, model: &Model) -> Option<Msg> {
        let writer = self.case.as_ref()?.writer.as_ref()?;
        let there = writer.flush(FLUSH);
        (!there).then(|| Msg::Trouble(crate::say!(model.words, "walk-disk")))
    }

    /// Asks the thread that searches the library, which is started the first time.
    fn search(&mut self, model: &Model, asked: app::archive::LibrarySearch) {
        let (send, paths) = (self.send.clone(), self.paths.clone());
        let tell = move |found| send.send(Incoming::Found(Box::new(found))).is_ok();
        let finder = self.finder.get_or_insert_with(|| search::Finder::start(paths, tell));
        finder.ask(asked, model.words);
    }

    /// Asks for a look through the library; it begins once a frame is drawn. One that is under way ends.
    fn ask_for_a_look(&mut self) -> Msg {
        self.looks += 1;
        (self.look, self.is_look_due) = (None, true);
        Msg::Listed(home::LibraryNews::Begun)
    }

    /// Begins to look through the library, where that was asked for.
    pub(super) fn look_if_due(&mut self, model: &Model) {
        if !std::mem::take(&mut self.is_look_due) {
            return;
        }
        let (send, number) = (self.send.clone(), self.looks);
        let tell = move |news| send.send(Incoming::Listed(number, news)).is_ok();
        let library = Library::new(&self.paths);
        self.look = Some(library::LibraryLook::start(library, DirectReader, model.words, tell));
    }

    /// Hands a job to the writer, and keeps what files that are made later are made of.
    pub(super) fn write(&mut self, job: Job) -> Option<Msg> {
        let table = self.case.as_mut()?;
        match &job {
            Job::Save(session) | Job::Erase(session, _) => table.latest = Some((**session).clone()),
            Job::Draft(draft) => table.draft.clone_from(draft),
            Job::Append(_) | Job::Talk(..) | Job::Take(..) | Job::Export(_) | Job::Anchors(_) => {}
        }
        if let Some(writer) = &table.writer {
            writer.send(job);
        }
        None
    }

    fn remember(&self, model: &Model, masks: &[Mask]) -> Option<Msg> {
        let table = self.case.as_ref()?;
        let kept = store::remember_masks(&self.folders(), &table.key, masks);
        kept.err().map(|error| Msg::Failed(error.say(model.words)))
    }
}

/// Returns the draft on disk; none where nothing is half-typed.
fn draft(lines: Vec<(String, String)>) -> Option<Draft> {
    let line = |(field, text): (String, String)| DraftLine {
        field: Line::new(&field),
        text: Text::new(&text),
    };
    (!lines.is_empty()).then(|| Draft {
        at: store::now(),
        lines: lines.into_iter().map(line).collect(),
    })
}
