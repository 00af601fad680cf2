//! The list of the home screen: a thread looks through the library and hands on what it finds as it finds it.
//!
//! The loop never waits for it. A disk that does not answer holds this thread only; a later look takes its place.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::app::home::{CaseRow, LibraryNews};
use crate::archive;
use crate::locale::Words;
use crate::session::Place;
use crate::store::{self, DiskReader, Library, Listing};

/// How long rows are gathered before they are handed on together.
const GATHER: Duration = Duration::from_millis(50);
/// How many rows are gathered at most.
const MOST: usize = 500;

/// A look through the library that is under way.
#[derive(Debug, Default)]
pub(super) struct LibraryLook {
    stop: Arc<AtomicBool>,
}

impl LibraryLook {
    /// Starts looking through a library; `send` is called on a thread of its own, until it answers `false` or the look is dropped.
    pub(super) fn start(
        library: Library,
        reader: impl DiskReader + Send + 'static,
        words: &'static Words,
        send: impl Fn(LibraryNews) -> bool + Send + 'static,
    ) -> Self {
        let look = Self::default();
        let stop = Arc::clone(&look.stop);
        std::thread::spawn(move || {
            let send = |news| !stop.load(Ordering::Relaxed) && send(news);
            run(&library, &reader, words, &send);
        });
        look
    }
}

impl Drop for LibraryLook {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Rows on their way.
struct Batch<'a> {
    send: &'a dyn Fn(LibraryNews) -> bool,
    rows: Vec<CaseRow>,
    since: Option<Instant>,
}

impl Batch<'_> {
    fn put(&mut self, row: CaseRow) -> bool {
        self.rows.push(row);
        self.rows.len() < MOST && self.since.is_some_and(|since| since.elapsed() < GATHER) || self.flush()
    }

    fn flush(&mut self) -> bool {
        self.since = Some(Instant::now());
        self.rows.is_empty() || (self.send)(LibraryNews::Rows(std::mem::take(&mut self.rows)))
    }
}

fn run(library: &Library, reader: &impl DiskReader, words: &Words, send: &dyn Fn(LibraryNews) -> bool) {
    let (mut there, mut cases) = (HashSet::new(), Vec::new());
    let mut batch = Batch {
        send,
        rows: Vec::new(),
        since: None,
    };
    let mut stopped = false;
    // Where it cannot be read, opening such a case says why.
    let withdrawn = library.withdrawn().unwrap_or_default();
    let looked = library.scan(reader, &mut |news| {
        let goes_on = match news {
            // What is remembered may have changed: how far it is, is said once it was looked at.
            store::ScanNews::Remembered(all) => {
                let rows = all.into_iter().map(|one| row(withdrawn.mark(one), words));
                send(LibraryNews::Rows(rows.collect()))
            }
            store::ScanNews::Gone(names) => send(LibraryNews::Gone(names)),
            store::ScanNews::Waiting => batch.flush(),
            store::ScanNews::Looked { listing: None, .. } => true,
            store::ScanNews::Looked {
                listing: Some(listing),
                known,
                ..
            } => {
                let listing = withdrawn.mark(*listing);
                there.insert(listing.name.clone());
                cases.extend(CaseProgress::of(&listing));
                known || batch.put(row(listing, words))
            }
        };
        stopped |= !goes_on;
        goes_on
    });
    if stopped || !batch.flush() {
        return;
    }
    match looked {
        Ok(()) if send(LibraryNews::Done(there)) => states(library, &cases, send),
        Ok(()) => {}
        Err(error) => drop(send(LibraryNews::Failed(error.say(words)))),
    }
}

/// What decides how far a session is, beside the file of its closing.
struct CaseProgress {
    name: String,
    path: PathBuf,
    place: Place,
    checks: usize,
}

impl CaseProgress {
    fn of(listing: &Listing) -> Option<Self> {
        let summary = listing.summary.as_ref().ok()?;
        Some(Self {
            name: listing.name.clone(),
            path: listing.path.clone(),
            place: summary.place.clone(),
            checks: summary.checks,
        })
    }
}

/// Tells how far every session is on its way to the archive, some at a time; one whose file of the closing cannot be read is left out.
fn states(library: &Library, cases: &[CaseProgress], send: &dyn Fn(LibraryNews) -> bool) {
    for some in cases.chunks(MOST) {
        let of = |case: &CaseProgress| {
            let state = archive::state::state_in(library, &case.path, &case.place, case.checks).ok()?;
            Some((case.name.clone(), state.word()))
        };
        if !send(LibraryNews::States(some.iter().filter_map(of).collect())) {
            return;
        }
    }
}

/// Returns a session as the home screen shows it.
pub fn row(listing: Listing, words: &Words) -> CaseRow {
    let row = CaseRow {
        name: listing.name,
        path: listing.path.display().to_string(),
        changed: listing.modified,
        ..CaseRow::default()
    };
    match listing.summary {
        Ok(summary) => CaseRow {
            school: summary.school.to_string(),
            date: summary.date.to_string(),
            level: summary.level.map(|level| level.to_string()).unwrap_or_default(),
            network: summary.network.map(|network| network.to_string()).unwrap_or_default(),
            deck: summary.deck.to_string(),
            agreed: Some(summary.agreed),
            place: summary.place,
            checks: summary.checks,
            counts: (summary.participants, summary.partners, summary.statements),
            ..row
        },
        Err(error) => CaseRow {
            fault: Some(error.say(words)),
            ..row
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use std::io::Write;
    use std::path::{Path, PathBuf};
    use std::sync::mpsc::{Receiver, channel};
    use std::sync::{Condvar, Mutex};

    use ratatui::backend::CrosstermBackend;
    use ratatui::layout::Rect;
    use ratatui::{Terminal, TerminalOptions, Viewport};

    use super::*;
    use crate::app::{self, Msg};
    use crate::deck::Lang;
    use crate::format;
    use crate::runtime::incoming::Incoming;
    use crate::runtime::state::Runtime;
    use crate::runtime::{self, Start};
    use crate::session::{School, Session};
    use crate::store::{DirectReader, Error, FileStamp, Paths};
    use crate::text::SignSet;

    /// A disk of which every call takes as long as the test says.
    #[derive(Clone, Default)]
    struct Slow(Arc<(Mutex<usize>, Condvar)>);

    impl Slow {
        /// Lets so many more calls be answered.
        fn answer(&self, calls: usize) {
            *self.0.0.lock().unwrap() += calls;
            self.0.1.notify_all();
        }

        fn wait(&self) {
            let mut left = self.0.0.lock().unwrap();
            while *left == 0 {
                left = self.0.1.wait(left).unwrap();
            }
            *left -= 1;
        }
    }

    impl DiskReader for Slow {
        fn folders(&self, library: &Path) -> Result<Vec<PathBuf>, Error> {
            self.wait();
            DirectReader.folders(library)
        }
        fn stamp(&self, file: &Path) -> Result<Option<FileStamp>, Error> {
            self.wait();
            DirectReader.stamp(file)
        }
        fn read(&self, file: &Path) -> Result<Vec<u8>, Error> {
            self.wait();
            DirectReader.read(file)
        }
    }

    /// Returns a library of these schools, each record an hour old, as after a night.
    fn library(home: &Path, codes: &[&str]) -> Paths {
        let paths = Paths::under(home);
        for code in codes {
            write(&paths, code, 0);
        }
        paths
    }

    fn write(paths: &Paths, code: &str, seconds: u32) {
        let folder = paths.library.join(format!("2026-11-21-{code}"));
        std::fs::create_dir_all(&folder).unwrap();
        let mut session = Session {
            kring: "session/1".into(),
            school: School {
                code: (*code).into(),
                ..School::default()
            },
            date: "2026-11-21".into(),
            ..Session::default()
        };
        session.deck.id = "collectief-leren".into();
        session.deck.version = "1".into();
        session.progress.seconds = seconds;
        let file = std::fs::File::create(folder.join("session.yaml")).unwrap();
        Write::write_all(&mut &file, format::session::write(&session).as_bytes()).unwrap();
        let hour = std::time::SystemTime::now() - Duration::from_secs(3600 - u64::from(seconds));
        file.set_modified(hour).unwrap();
    }

    fn look(paths: &Paths, reader: impl DiskReader + Send + 'static) -> (LibraryLook, Receiver<LibraryNews>) {
        let (send, news) = channel();
        let words = Words::of(Lang::Nl);
        let look = LibraryLook::start(Library::new(paths), reader, words, move |news| send.send(news).is_ok());
        (look, news)
    }

    fn next(news: &Receiver<LibraryNews>) -> LibraryNews {
        news.recv_timeout(Duration::from_secs(20)).unwrap()
    }

    fn names(news: LibraryNews) -> Vec<String> {
        match news {
            LibraryNews::Rows(rows) => rows.into_iter().map(|row| row.school).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_remembered_is_there_before_the_disk_answers_and_rows_come_as_it_does() {
        let home = tempfile::tempdir().unwrap();
        let paths = library(home.path(), &["BOS1", "BOS2", "BOS3"]);
        let (_look, news) = look(&paths, DirectReader);
        while !matches!(next(&news), LibraryNews::Done(_)) {}
        write(&paths, "BOS2", 60);
        write(&paths, "BOS4", 60);
        std::fs::remove_dir_all(paths.library.join("2026-11-21-BOS1")).unwrap();

        let slow = Slow::default();
        let (_look, news) = look(&paths, slow.clone());
        assert_eq!(
            names(next(&news)),
            ["BOS3", "BOS2", "BOS1"],
            "the disk has not said a word"
        );
        assert!(
            news.recv_timeout(Duration::from_millis(150)).is_err(),
            "it still has not"
        );
        slow.answer(1);
        assert_eq!(next(&news), LibraryNews::Gone(vec!["2026-11-21-BOS1".into()]));
        // Three records are looked at, two of them have to be read.
        slow.answer(5);
        let mut came = [names(next(&news)), names(next(&news))].concat();
        came.sort();
        assert_eq!(came, ["BOS2", "BOS4"], "each as soon as it was read");
        assert!(matches!(next(&news), LibraryNews::Done(all) if all.len() == 3));
    }

    #[test]
    fn a_look_that_is_dropped_says_no_more() {
        let home = tempfile::tempdir().unwrap();
        let paths = library(home.path(), &["BOS1"]);
        let slow = Slow::default();
        let (first, news) = look(&paths, slow.clone());
        drop(first);
        slow.answer(9);
        assert!(news.recv_timeout(Duration::from_secs(20)).is_err());
    }

    /// A terminal that takes its time with the first frame, and sees whether a look had begun and ended by then.
    struct SlowScreen {
        cache: PathBuf,
        drawn: Arc<Mutex<Vec<u8>>>,
    }

    impl Write for SlowScreen {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let mut drawn = self.drawn.lock().unwrap();
            if drawn.is_empty() {
                std::thread::sleep(Duration::from_millis(500));
                assert!(!self.cache.exists(), "the library was looked through meanwhile");
            }
            drawn.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_look_begins_once_the_first_frame_is_drawn_which_says_that_it_comes() {
        let home = tempfile::tempdir().unwrap();
        let paths = library(home.path(), &["BOS1"]);
        let look = runtime::WallLook {
            lang: Lang::Nl,
            theme: app::ScreenTheme::default(),
            marks: SignSet::default(),
            mouse: false,
            clock: false,
        };
        let (mut runtime, mut model, inbox) = Runtime::new(paths.clone(), look);
        runtime.begin(&mut model, &Start::Home);
        runtime.take(&mut model, Some(Msg::Resize(80, 24)));
        let drawn = Arc::default();
        let screen = SlowScreen {
            cache: paths.cache.join("list"),
            drawn: Arc::clone(&drawn),
        };
        let viewport = Viewport::Fixed(Rect::new(0, 0, 80, 24));
        let mut terminal = Terminal::with_options(CrosstermBackend::new(screen), TerminalOptions { viewport }).unwrap();
        runtime.show(&mut model, &mut terminal).unwrap();
        let drawn = String::from_utf8_lossy(&drawn.lock().unwrap()).into_owned();
        assert!(drawn.contains("gelezen") && !drawn.contains("nog geen"), "{drawn}");
        while let Incoming::Listed(number, news) = inbox.recv_timeout(Duration::from_secs(20)).unwrap() {
            if matches!(news, LibraryNews::Done(there) if there.len() == 1 && number == 1) {
                return;
            }
        }
        panic!("the look did not end");
    }
}
