//! What kring writes to, and what it leaves alone: links, devices, names of other systems, files of other programs, files that another
//! program holds, and what is left of a kring that was killed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod memory;
    pub mod run;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring::session::{Entry, Intent, Session, Statement};
use kring::store::{self, Case, Disk, Error, Library, Mode, Notice, Paths};
use support::memory::Memory;
use support::run::{command, kring, kring_in, run};
use tempfile::TempDir;

fn session(paths: &Paths) -> Session {
    let deck = store::decks(paths)
        .deck("collectief-leren", kring::deck::Lang::Nl)
        .unwrap()
        .clone();
    let school = kring::session::School {
        code: "BOS7".into(),
        ..Default::default()
    };
    Session::new(&deck, school, "2026-11-21".into())
}

/// A home with one session: the file of its record.
fn home() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let case = Library::new(&paths).create(&session(&paths)).unwrap();
    let state = case.state().to_owned();
    (home, state)
}

fn note(session: &mut Session, case: &mut Case, text: &str) -> Result<(), Error> {
    let statement = Statement {
        text: text.into(),
        ..Statement::default()
    };
    let mut entries = Vec::new();
    for event in session.decide(Intent::Add(statement.into())).unwrap() {
        session.apply(&event);
        entries.push(Entry::of(session.events, store::now(), event, None));
    }
    case.append(&entries)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_virus_scanner_that_holds_new_files_finds_two_of_them_at_most() {
    let memory = Memory::default();
    let paths = Paths {
        disk: Disk::new(Arc::new(memory.clone())),
        ..Paths::under(Path::new("/home"))
    };
    paths.disk.folder(Path::new("/home")).unwrap();
    let mut session = session(&Paths::under(Path::new("none")));
    let mut case = Library::new(&paths).create(&session).unwrap();
    let halves = |memory: &Memory| {
        let is_half = |(path, _): &(PathBuf, Vec<u8>)| path.to_string_lossy().contains(".kring-");
        memory.files().iter().filter(|file| is_half(file)).count()
    };
    note(&mut session, &mut case, "Eerst.").unwrap();
    memory.hold_new_files(true);
    for _ in 0..20 {
        assert!(case.save(&session).is_err_and(|error| error.may_pass()));
    }
    assert_eq!(halves(&memory), 2);
    // The events need no new file, and what was said is safe.
    note(&mut session, &mut case, "Daarna.").unwrap();
    memory.hold_new_files(false);
    case.save(&session).unwrap();
    assert_eq!(halves(&memory), 0, "nothing is left of what was refused");
}

#[cfg(unix)]
#[test]
fn a_link_is_written_through_and_said() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (home, _) = home();
    let (target, link) = (home.path().join("doel.txt"), home.path().join("koppeling.txt"));
    fs::write(&target, "oud").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o777)).unwrap();
    symlink("doel.txt", &link).unwrap();
    let asked = kring(home.path(), &["show", "BOS7", "-o", text(&link)]);
    assert_eq!(
        (asked.code, fs::read_to_string(&target).unwrap().as_str()),
        (Some(1), "oud")
    );
    let done = kring(home.path(), &["show", "BOS7", "-o", text(&link), "--force"]);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert!(
        done.err.contains("koppeling") && done.err.contains("doel.txt"),
        "{}",
        done.err
    );
    assert!(link.is_symlink() && fs::read_to_string(&target).unwrap().contains("BOS7"));
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_and_stays() {
    use std::os::unix::fs::symlink;
    let (home, _) = home();
    let here = home.path().join("hier");
    fs::create_dir_all(here.join("map")).unwrap();
    symlink("nergens", here.join("dood")).unwrap();
    symlink("rond", here.join("rond")).unwrap();
    symlink("map", here.join("naar-map")).unwrap();
    symlink("/dev/null", here.join("naar-niets")).unwrap();
    let before = names(&here);
    for name in [
        "map",
        "dood",
        "rond",
        "naar-map",
        "naar-niets",
        "/dev/null",
        "map/",
        "nieuw/",
    ] {
        for force in [&[][..], &["--force"]] {
            let run = kring_in(&here, home.path(), &[&["show", "BOS7", "-o", name], force].concat());
            assert_eq!(run.code, Some(1), "{name}: {}", run.err);
            assert!(run.err.contains("apparaat"), "{name}: {}", run.err);
        }
    }
    assert_eq!(names(&here), before, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn in_a_folder_of_tables_a_link_or_a_folder_in_the_way_keeps_all_of_them_out() {
    use std::os::unix::fs::symlink;
    let (home, _) = home();
    let good = home.path().join("goed");
    assert_eq!(
        kring(home.path(), &["data", "BOS7", "-o", text(&good), "--despite-names"]).code,
        Some(0)
    );
    let tables = names(&good);
    let table = tables.iter().find(|name| name.ends_with(".csv")).unwrap();
    for way in ["map", "apparaat", "dood"] {
        let folder = home.path().join(way);
        fs::create_dir(&folder).unwrap();
        match way {
            "map" => fs::create_dir(folder.join(table)).unwrap(),
            "apparaat" => symlink("/dev/null", folder.join(table)).unwrap(),
            _ => symlink("nergens", folder.join(table)).unwrap(),
        }
        let run = kring(
            home.path(),
            &["data", "BOS7", "-o", text(&folder), "--despite-names", "--force"],
        );
        assert_eq!(run.code, Some(1), "{way}");
        assert_eq!(names(&folder), std::slice::from_ref(table), "{way}");
    }
    // A link to a file is written through.
    let folder = home.path().join("koppeling");
    fs::create_dir(&folder).unwrap();
    let target = home.path().join("tabel.csv");
    fs::write(&target, "oud").unwrap();
    symlink(&target, folder.join(table)).unwrap();
    let run = kring(
        home.path(),
        &["data", "BOS7", "-o", text(&folder), "--despite-names", "--force"],
    );
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(folder.join(table).is_symlink());
    assert_eq!(fs::read(&target).unwrap(), fs::read(good.join(table)).unwrap());
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().to_string_lossy().into_owned();
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

#[test]
fn a_name_that_windows_takes_for_something_else_is_refused_before_anything_is_written() {
    let (home, _) = home();
    let here = home.path().join("hier");
    fs::create_dir(&here).unwrap();
    for name in [
        "a:b",
        "bos7.txt:geheim",
        "CON",
        "con.txt",
        "Nul",
        "COM7.html",
        "verslag.",
        "verslag ",
        "wat?.txt",
    ] {
        for words in [
            &["show", "BOS7"][..],
            &["report", "BOS7", "--despite-names"],
            &["map", "BOS7", "--format", "svg"],
            &["data", "BOS7", "--despite-names"],
            &["pack", "BOS7"],
            &["schema"],
        ] {
            let run = kring_in(&here, home.path(), &[words, &["-o", name, "--force"]].concat());
            assert_eq!(run.code, Some(1), "{words:?} {name}: {}", run.err);
            assert!(run.err.contains("Windows"), "{words:?} {name}: {}", run.err);
        }
    }
    assert_eq!(names(&here), Vec::<String>::new());
}

#[test]
fn a_school_of_any_code_has_a_folder_on_every_system() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    for code in ["a:b", "CON", "BOS7.", "nul ", "x|y?", "..", "LPT1"] {
        let mut session = session(&paths);
        session.school.code = code.into();
        let case = Library::new(&paths).create(&session).unwrap();
        let name = case.name();
        assert!(
            name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'),
            "{code}: {name}"
        );
        assert!(
            !name.ends_with('-') && name.starts_with("2026-11-21-"),
            "{code}: {name}"
        );
        let alone = store::safe_name(code);
        assert!(!["CON", "nul", "LPT1"].contains(&alone.as_str()), "{code}: {alone}");
    }
}

#[test]
fn the_lock_of_another_program_is_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let (state, lock) = (home.path().join("poetry.yaml"), home.path().join("poetry.lock"));
    fs::write(&state, kring::format::session::write(&session(&paths))).unwrap();
    fs::write(&lock, "# generated by another program\n[[package]]\n").unwrap();
    let before = fs::read(&lock).unwrap();
    let refused = Library::new(&paths).open(&state, Mode::Write).map(drop);
    assert_eq!(refused, Err(Error::NoLock(lock.clone())));
    assert!(Library::new(&paths).open(&state, Mode::Read).is_ok());
    assert_eq!(fs::read(&lock).unwrap(), before);
    // One that a killed kring left, empty or with its mark, is no hindrance.
    for left in ["", "kring abcd1234\n"] {
        fs::write(&lock, left).unwrap();
        drop(Library::new(&paths).open(&state, Mode::Write).unwrap());
        assert!(!lock.exists());
    }
}

#[test]
fn only_names_of_our_own_are_swept() {
    let (_home, state) = home();
    let folder = state.parent().unwrap();
    let theirs = [
        ".session.yaml.swp",
        ".session.yaml.swx",
        "4913",
        ".#session.yaml",
        "#session.yaml#",
        ".~lock.session.yaml#",
        "~$session.yaml",
        "session.yaml.tmp",
        "session.yaml.part",
        ".session.yaml.Ab12Cd",
        "session.yaml.kring-kort.tmp",
        "session.yaml.kring-abcdefgh.bak",
        ".goutputstream-AB12C3",
    ];
    for name in theirs {
        fs::write(folder.join(name), "x").unwrap();
    }
    let ours = ["session.yaml.kring-abcd1234.tmp", "draft.yaml.kring-zzzz0000.tmp"];
    for name in ours {
        fs::write(folder.join(name), "x").unwrap();
    }
    drop(Case::open(folder, Mode::Write).unwrap());
    for name in theirs {
        assert!(folder.join(name).exists(), "{name} is gone");
    }
    for name in ours {
        assert!(!folder.join(name).exists(), "{name} is still there");
    }
}

#[cfg(unix)]
#[test]
fn a_session_that_was_copied_in_becomes_the_users_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (home, state) = home();
    let paths = Paths::under(home.path());
    let folder = state.parent().unwrap();
    let elsewhere = home.path().join("elders.jpg");
    fs::write(&elsewhere, "x").unwrap();
    for name in [
        "closing.yaml",
        "map.yaml",
        "session.by-hand.yaml",
        "eigen.txt",
        "exports/verslag.md",
        "attachments/foto.jpg",
    ] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(
            path,
            if name == "closing.yaml" {
                "kring: closing/1\n"
            } else {
                "x"
            },
        )
        .unwrap();
    }
    symlink(&elsewhere, folder.join("attachments/koppeling.jpg")).unwrap();
    let mut all = Vec::new();
    walk(folder, &mut all);
    for path in &all {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    drop(Library::new(&paths).open(&state, Mode::Write).unwrap());
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    walk(folder, &mut all);
    for path in all.iter().filter(|path| path.exists() && !path.is_symlink()) {
        let right = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(path), right, "{}", path.display());
    }
    assert_eq!(mode(folder), 0o700);
    assert_eq!(mode(&elsewhere), 0o644, "what a link leads to is left alone");
}

fn walk(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, all);
        }
        all.push(path);
    }
}

#[cfg(unix)]
#[test]
fn what_a_killed_demo_left_is_swept_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let around = home.path().join("tmp");
    let all = [
        ("kring-demo-4711-0", true),
        ("kring-scratch-4711-2", true),
        ("kring-demo-mine", false),
        ("kring-demo-4711-0.bak", false),
        ("andere", false),
    ];
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(3 * 24 * 3600);
    let age = |folder: &Path, time| fs::File::open(folder).unwrap().set_modified(time).unwrap();
    for (name, _) in all {
        fs::create_dir_all(around.join(name)).unwrap();
        fs::write(around.join(name).join("session.yaml"), "x").unwrap();
        age(&around.join(name), old);
    }
    fs::create_dir(around.join("kring-demo-4712-0")).unwrap();
    // One that a kring locked and left says by its lock that nobody holds it, however new it is.
    fs::create_dir(around.join("kring-scratch-4712-0")).unwrap();
    fs::write(around.join("kring-scratch-4712-0/session.lock"), "kring 1\n").unwrap();
    // One whose lock has no mark yet may be in the making.
    fs::create_dir(around.join("kring-scratch-4713-0")).unwrap();
    fs::write(around.join("kring-scratch-4713-0/session.lock"), "").unwrap();
    let deep = around.join("kring-demo-4713-0");
    std::os::unix::fs::symlink(home.path(), &deep).unwrap();
    // The demo opens on a terminal only; a report that is printed as PDF looks there as well.
    let demo = run(command(home.path())
        .env("TMPDIR", &around)
        .env("PATH", "")
        .args(["rehearse", "demo"]));
    assert_eq!(demo.code, Some(1), "there is no terminal");
    temporary(&around);
    for (name, swept) in all {
        assert_eq!(!around.join(name).exists(), swept, "{name}");
    }
    assert!(around.join("kring-demo-4712-0").exists(), "it may still be in use");
    assert!(!around.join("kring-scratch-4712-0").exists(), "nobody holds it");
    assert!(around.join("kring-scratch-4713-0").exists(), "it may be in the making");
    assert!(deep.is_symlink() && home.path().exists());
}

/// Opens and leaves the demo in a process whose folder for temporary files is this one.
fn temporary(around: &Path) {
    let this = std::env::current_exe().unwrap();
    let status = std::process::Command::new(this)
        .args(["a_process_that_opens_the_demo", "--exact", "--nocapture"])
        .env("TMPDIR", around)
        .env("KRING_TEST_DEMO", "1")
        .status()
        .unwrap();
    assert!(status.success());
}

/// Run by the test above only.
#[test]
fn a_process_that_opens_the_demo() {
    if std::env::var_os("KRING_TEST_DEMO").is_some() {
        drop(store::Demo::open(kring::deck::Lang::Nl).unwrap());
    }
}

#[test]
fn comments_of_a_record_edited_by_hand_are_kept_beside_it_and_said() {
    let (home, state) = home();
    let paths = Paths::under(home.path());
    let written = fs::read_to_string(&state).unwrap();
    fs::write(&state, format!("# van mij\n{written}")).unwrap();
    let (mut case, opened) = Library::new(&paths).open(&state, Mode::Write).unwrap();
    let by_hand = state.with_file_name("session.by-hand.yaml");
    assert_eq!(opened.notices, [Notice::HandEdited(0, by_hand.clone())]);
    let mut session = opened.session;
    note(&mut session, &mut case, "Verder.").unwrap();
    case.save(&session).unwrap();
    drop(case);
    assert!(fs::read_to_string(&by_hand).unwrap().starts_with("# van mij"));
    let (_, again) = Library::new(&paths).open(&state, Mode::Write).unwrap();
    assert_eq!(again.notices, [], "said once");
}
