//! The files that are asked for while a session is open: made beside the loop, written by the writer, and thrown away at an erasure.

use std::path::PathBuf;

use super::export;
use super::incoming::Incoming;
use super::state::{Making, Runtime};
use crate::app::{Model, Msg};
use crate::locale::Words;
use crate::render::png;
use crate::store::{self, Error, Job, Library, Mode, Recalled};

impl Runtime {
    pub(super) fn export(&mut self, model: &Model) -> Option<Msg> {
        let words = model.words;
        if self.making.is_some() {
            return Some(Msg::Done(crate::say!(words, "exporting")));
        }
        let (open, table) = (model.open.as_ref()?, self.case.as_mut()?);
        let (mut session, deck) = (open.session.clone(), open.deck.clone());
        if table.reader.is_some() {
            // Who reads along may not know what was erased since: what is written is what the files say now.
            match Library::new(&self.paths).open(&table.path, Mode::Read) {
                Ok((case, opened)) => {
                    table.reader = Some(case);
                    session = opened.session;
                }
                Err(error) => return Some(Msg::Failed(error.say(words))),
            }
        }
        let (send, number) = (self.send.clone(), table.number);
        let anchors = (*open.map.anchors()).clone();
        let (same_deck, same_anchors) = (deck.clone(), anchors.clone());
        let thread = std::thread::spawn(move || {
            let made = export::files(&session, &deck, words, Some(anchors));
            // Whoever leaves meanwhile waits for the thread, not for the message.
            let _ = send.send(Incoming::Made(number));
            made
        });
        self.making = Some(Making {
            thread,
            outdated: false,
            deck: same_deck,
            anchors: same_anchors,
        });
        Some(Msg::Done(crate::say!(words, "exporting")))
    }

    /// Writes what was made: through the writer, or, for one who reads along, at once. Where something was forgotten meanwhile, all is
    /// made again of what is left.
    pub(super) fn write_files(&mut self, model: &Model) -> Option<Msg> {
        let Making { thread, outdated, .. } = self.making.take()?;
        // A thread that panicked has said so itself.
        let made = thread.join().ok()?;
        if outdated {
            return self.export(model);
        }
        let files = match made {
            Ok(files) => files,
            Err(why) => return Some(Msg::Failed(why)),
        };
        let table = self.case.as_ref()?;
        let number = table.number;
        if let Some(writer) = &table.writer {
            writer.send(Job::Export(files));
            return None;
        }
        let reader = table.reader.as_ref()?;
        if !reader.is_current() {
            return Some(Msg::Failed(crate::say!(model.words, "exports-again")));
        }
        let report = reader.export_all(&files);
        self.message(model, Incoming::Disk(number, report))
    }

    /// Writes the files that were asked for, also for one who leaves; made again of what is left where something was forgotten meanwhile.
    pub(super) fn finish_files(&mut self, words: &'static Words) {
        let (Some(making), Some(table)) = (self.making.take(), &self.case) else {
            return;
        };
        // A thread that panicked has said so itself.
        let Ok(made) = making.thread.join() else { return };
        let made = match &table.latest {
            _ if !making.outdated => made,
            Some(session) => export::files(session, &making.deck, words, Some(making.anchors)),
            None => return,
        };
        match (made, &table.writer, &table.reader) {
            (Ok(files), Some(writer), _) => writer.send(Job::Export(files)),
            (Ok(files), None, Some(case)) => drop(case.export_all(&files)),
            (Err(_), ..) | (_, None, None) => {}
        }
    }

    pub(super) fn exported(&self, model: &Model, paths: &[PathBuf], refused: &[Error]) -> Msg {
        let words = model.words;
        if let Some(first) = refused.first() {
            let names: Vec<String> = refused.iter().filter_map(Error::file_name).collect();
            let names = crate::locale::list(words, &names);
            return Msg::Failed(match (paths.len(), first) {
                (n, Error::Taken(_)) => crate::say!(words, "exported-but", n = n, names = names),
                (0, error) => error.say(words),
                (n, error) => crate::say!(words, "exported-not", n = n, names = names, trouble = error.say(words)),
            });
        }
        Msg::Done(self.all_exported(model, paths))
    }

    pub(super) fn all_exported(&self, model: &Model, paths: &[PathBuf]) -> String {
        let folder = paths.first().and_then(|path| path.parent());
        let folder = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
        let partners = model.open.iter().flat_map(|open| &open.session.partners);
        let boxes = png::boxed(partners.map(|partner| partner.name.as_str()));
        if !boxes.is_empty() {
            crate::say!(model.words, "exported-boxes", names = boxes.join(", "))
        } else if self.demo.is_some() {
            crate::say!(model.words, "exported-demo", n = paths.len(), folder = folder)
        } else {
            crate::say!(model.words, "exported", n = paths.len(), folder = folder)
        }
    }

    /// Has something forgotten on disk; files that are being made of it are not written.
    pub(super) fn forget(&mut self, job: Job) -> Option<Msg> {
        if let Some(making) = &mut self.making {
            making.outdated = true;
        }
        self.write(job)
    }

    /// Returns what something forgotten on disk makes of the exports.
    pub(super) fn forgotten(&self, n: u32, recalled: &Recalled) -> Msg {
        let key = self.case.as_ref().map_or("", |table| table.key.as_str());
        let left = match recalled {
            Recalled { forgot: false, .. } => store::outdated_exports(&self.folders(), key).unwrap_or_default(),
            Recalled { left, .. } => left.clone(),
        };
        Msg::Forgotten {
            n,
            removed: recalled.removed,
            left: left.iter().map(|path| path.display().to_string()).collect(),
        }
    }
}
