//! What a kring that was killed left half-written goes from every folder kring writes in; what somebody else wrote, or is writing, stays.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kring::format;
use kring::session::Session;
use kring::store::{self, Disk, Library, Mode, Paths};
use support::stage::empty;
use tempfile::TempDir;

const HALF: &str = "kring-abcd1234.tmp";

fn session() -> Session {
    let mut session = empty();
    session.id = "case7".into();
    session.school.code = "BOS7".into();
    session.date = "2026-11-21".into();
    session
}

/// A library with one session, a second copy of it, a shared folder and a folder of somebody's own.
struct Desk {
    home: TempDir,
    paths: Paths,
    folder: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut paths = Paths::under(&home.path().join("kring"));
        let folder = paths.library.join("2026-11-21-BOS7");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("session.yaml"), format::session::write(&session())).unwrap();
        for name in ["copies", "mine"] {
            std::fs::create_dir(home.path().join(name)).unwrap();
        }
        paths.mirror = Some(home.path().join("copies"));
        let desk = Self { home, paths, folder };
        let (case, _) = Library::new(&desk.paths).open(&desk.folder, Mode::Write).unwrap();
        let root = desk.at("copies");
        case.mirror(&desk.paths, Disk::apart(), &root).bring_up(true).unwrap();
        drop(case);
        let outgoing = store::Outgoing {
            paths: &desk.paths,
            sessions: &["case7"],
            force: false,
        };
        outgoing.file(&desk.at("mine/report.txt"), b"report").unwrap();
        kring::archive::remote::push(&desk.paths, &desk.at("shared"), &desk.folder).unwrap();
        desk
    }

    fn at(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    fn put(&self, path: &str) -> PathBuf {
        let path = self.at(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "Sofie Verlinden").unwrap();
        path
    }

    fn kring(&self, arguments: &[&str]) {
        let done = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(arguments)
            .env("KRING_HOME", self.home.path().join("kring"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(
            done.status.success() || arguments == ["verify"],
            "{arguments:?}: {said}"
        );
    }
}

/// The folders of kring's own.
fn own() -> Vec<String> {
    let names = [
        "kring/state/erasures/case7.yaml",
        "kring/state/elsewhere/case7.yaml",
        "kring/state/mirrors/case7.yaml",
        "kring/state/wall.yaml",
        "kring/masks/case7.yaml",
        "kring/masks/exports/case7.yaml",
        "kring/cache/list/07.tsv",
        "kring/cache/search/3.bin",
        "kring/library/withdrawn.yaml",
        "kring/library/2026-11-21-BOS7/session.yaml",
        "kring/library/2026-11-21-BOS7/exports/map.svg",
        "kring/library/2026-11-21-BOS7/attachments/REC_1.wav",
    ];
    names.iter().map(|name| format!("{name}.{HALF}")).collect()
}

/// The folders kring was asked to write in.
fn elsewhere() -> Vec<String> {
    let names = [
        "copies/2026-11-21-BOS7/session.yaml",
        "shared/2026-11-21-BOS7/transcript.yaml",
        "shared/withdrawn.yaml",
        "mine/report.txt",
    ];
    names.iter().map(|name| format!("{name}.{HALF}")).collect()
}

fn left(paths: &[PathBuf]) -> Vec<&Path> {
    paths
        .iter()
        .map(PathBuf::as_path)
        .filter(|path| path.exists())
        .collect()
}

#[test]
fn opening_a_session_removes_them_at_once() {
    let desk = Desk::new();
    let all: Vec<PathBuf> = own().iter().map(|name| desk.put(name)).collect();
    Library::new(&desk.paths).open(&desk.folder, Mode::Write).unwrap();
    assert_eq!(left(&all), Vec::<&Path>::new());
}

#[test]
fn verify_and_forget_remove_them_everywhere() {
    for command in [&["verify"][..], &["forget", "BOS7", "--all", "--yes"]] {
        let desk = Desk::new();
        let all: Vec<PathBuf> = own().iter().chain(&elsewhere()).map(|name| desk.put(name)).collect();
        desk.kring(command);
        assert_eq!(left(&all), Vec::<&Path>::new(), "{command:?}");
    }
}

#[test]
fn what_is_not_krings_or_is_being_written_stays() {
    let desk = Desk::new();
    let foreign = [
        format!("mine/other.txt.{HALF}"),
        "mine/report.txt.tmp".to_owned(),
        "kring/state/notes.tmp".to_owned(),
        "kring/masks/case7.yaml.kring-1.tmp".to_owned(),
        "kring/library/.session.yaml.swp".to_owned(),
    ];
    let mut all: Vec<PathBuf> = foreign.iter().map(|name| desk.put(name)).collect();
    let living = desk.put(&format!("kring/state/erasures/case8.yaml.{HALF}"));
    let held = std::fs::File::options().write(true).open(&living).unwrap();
    held.lock().unwrap();
    all.push(living);
    desk.kring(&["verify"]);
    Library::new(&desk.paths).open(&desk.folder, Mode::Write).unwrap();
    assert_eq!(left(&all).len(), all.len());
    // Whoever wrote it is gone: so is what was being written.
    drop(held);
    desk.kring(&["verify"]);
    assert_eq!(left(&all).len(), all.len() - 1);
}

#[test]
fn a_folder_that_was_being_filled_goes_and_one_that_is_being_filled_stays() {
    let desk = Desk::new();
    let half = format!("kring/library/2026-11-22-BOS8.{HALF}");
    desk.put(&format!("{half}/session.yaml"));
    let lock = desk.put(&format!("{half}/session.lock"));
    let held = std::fs::File::options().write(true).open(&lock).unwrap();
    held.lock().unwrap();
    desk.kring(&["verify"]);
    assert!(desk.at(&half).exists());
    drop(held);
    desk.kring(&["verify"]);
    assert!(!desk.at(&half).exists());
}

#[cfg(unix)]
#[test]
fn an_empty_folder_of_a_push_that_was_killed_goes_with_the_next_push_or_pull() {
    let desk = Desk::new();
    let half = desk.at(&format!("shared/2026-11-21-SOS3.{HALF}"));
    let filled = desk.at("shared/2026-11-21-SOS4.kring-abcd1235.tmp");
    std::fs::create_dir(&filled).unwrap();
    std::fs::write(filled.join("session.yaml"), "half").unwrap();
    let shared = desk.at("shared");
    for command in ["push", "pull"] {
        std::fs::create_dir(&half).unwrap();
        let earlier = std::time::SystemTime::now() - std::time::Duration::from_secs(5);
        std::fs::File::open(&half).unwrap().set_modified(earlier).unwrap();
        let to = if command == "push" { "--to" } else { "--from" };
        desk.kring(&[command, "BOS7", to, shared.to_str().unwrap()]);
        assert!(!half.exists(), "{command}");
        assert!(filled.exists(), "somebody may be writing it");
    }
}

#[test]
fn cases_are_made_and_pushed_while_others_sweep_the_same_folder() {
    let desk = Desk::new();
    let (shared, from) = (desk.at("shared"), desk.at("from"));
    std::fs::create_dir(&from).unwrap();
    std::fs::write(from.join("session.yaml"), format::session::write(&session())).unwrap();
    let done = std::sync::atomic::AtomicBool::new(false);
    let mut lost = Vec::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let there = kring::archive::remote::at(&desk.paths, &shared);
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                store::sweep_around(&there);
            }
        });
        for n in 0..60 {
            let carried = store::carry(&desk.paths.disk, &from, &shared, &format!("case-{n}"), None);
            let is_there = carried
                .as_ref()
                .is_ok_and(|folder| folder.join("session.yaml").exists());
            if !is_there {
                lost.push((n, carried));
            }
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
    });
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_folder_that_an_interrupted_forgetting_left_empty_goes_and_no_other() {
    let desk = Desk::new();
    let library = desk.paths.library.clone();
    let folder = |name: &str, lock: Option<&str>| {
        let folder = library.join(name);
        std::fs::create_dir(&folder).unwrap();
        if let Some(mark) = lock {
            std::fs::write(folder.join("session.lock"), mark).unwrap();
        }
        folder
    };
    let emptied = folder("2026-11-21-SOS3", Some("kring abcd1234\n"));
    let own = folder("backup", None);
    let held = folder("2026-11-21-SOS4", Some("kring abcd1235\n"));
    let lock = std::fs::File::open(held.join("session.lock")).unwrap();
    lock.lock().unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(["forget", "SOS3", "--all", "--yes"])
        .env("KRING_HOME", desk.home.path().join("kring"))
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(1), "it is forgotten already");
    assert!(!emptied.exists());
    assert!(own.exists() && held.exists());
}
