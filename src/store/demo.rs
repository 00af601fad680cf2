//! The demo: a fictional school to walk through, change and throw away, far from any real session.

use std::path::{Path, PathBuf};

use super::layout::STATE;
use super::lock::HeldLock;
use super::{Case, Doing, Error, Library, Mode, OpenedCase, Paths, scratch};
use crate::deck::Lang;
use crate::format;
use crate::format::study::Study;
use crate::session::Session;

/// Returns the demo session of a language.
///
/// # Errors
/// None as long as the tests pass: they read both.
pub fn demo_session(lang: Lang) -> Result<Session, Error> {
    let json = match lang {
        Lang::Nl => include_str!(concat!(env!("OUT_DIR"), "/demo.nl.json")),
        Lang::En => include_str!(concat!(env!("OUT_DIR"), "/demo.en.json")),
    };
    Ok(format::embedded(json, "demo")?)
}

/// Returns the study that the demo belongs to.
///
/// # Errors
/// None as long as the tests pass: they read it.
pub fn demo_study() -> Result<Study, Error> {
    let text = include_str!("../../assets/demo.study.yaml");
    Ok(format::study::read(text, "demo.study.yaml")?)
}

/// Returns the file it is made of.
fn file(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => include_str!("../../assets/demo.nl.yaml"),
        Lang::En => include_str!("../../assets/demo.en.yaml"),
    }
}

/// A home of its own for what is thrown away: the demo, in the folder for temporary files, or the rehearsal of a session. It is removed
/// when this is dropped.
#[derive(Debug)]
pub struct Demo {
    home: PathBuf,
    /// Tells other krings that it is in use.
    held: Option<HeldLock>,
}

impl Demo {
    /// The id of the demo in its own home.
    pub const KEY: &'static str = "demo";

    /// Opens the demo session of a language in a home of its own.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn open(lang: Lang) -> Result<(Self, Case, OpenedCase), Error> {
        let around = std::env::temp_dir();
        scratch::sweep(&around);
        let demo = Self::new(&around)?;
        let paths = demo.paths();
        let folder = paths.library.join("demo");
        paths.disk.folder(&folder)?;
        // Nobody misses a demo after a power cut, and everybody sees it start: this does not wait for the disk.
        let state = folder.join(STATE);
        std::fs::write(&state, file(lang)).map_err(|e| Error::disk(Doing::Writing, &state, &e))?;
        let session = Session {
            id: Self::KEY.into(),
            ..demo_session(lang)?
        };
        let case = Case::holding(&paths, state, file(lang).as_bytes(), &session)?;
        let opened = OpenedCase {
            session,
            draft: None,
            last_seen: None,
            notices: Vec::new(),
        };
        Ok((demo, case, opened))
    }

    /// Opens a copy of a session in a home of its own, to be tried and thrown away: the session itself is only read. The copy knows the
    /// masked names of the session, so that a rehearsal notes no name either.
    ///
    /// # Errors
    /// As [`Library::open`], and where the disk refuses the copy.
    pub fn rehearse(paths: &Paths, path: &Path) -> Result<(Self, Case, OpenedCase), Error> {
        let (case, opened) = Library::new(paths).open(path, Mode::Read)?;
        let masks = super::masks(paths, &case.key())?;
        let copy = Self::empty(paths)?;
        let own = copy.paths();
        let folder = own.library.join(case.name());
        own.disk.folder(&folder)?;
        let state = folder.join(STATE);
        own.disk
            .replace(&state, format::session::write(&opened.session).as_bytes())?;
        if !masks.is_empty() {
            super::remember_masks(&own, &case.key(), &masks)?;
        }
        let (case, opened) = Library::new(&own).open(&state, Mode::Write)?;
        Ok((copy, case, opened))
    }

    /// Makes an empty home, to be filled and thrown away. It lies where only the user can look, not in the folder for temporary files.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn empty(paths: &Paths) -> Result<Self, Error> {
        paths.disk.folder(&paths.state)?;
        scratch::sweep(&paths.state);
        Self::new(&paths.state)
    }

    fn new(around: &Path) -> Result<Self, Error> {
        let (home, held) = scratch::new_named(around, scratch::HOME)?;
        Ok(Self { home, held: Some(held) })
    }

    /// Returns the folders of the demo.
    pub fn paths(&self) -> Paths {
        Paths::under(&self.home)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // Some systems remove nothing that is open; what stays behind is swept the next time.
        self.held = None;
        let _ = std::fs::remove_dir_all(&self.home);
    }
}
