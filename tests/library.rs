//! The library outside a session: listed, remembered, found by name; and answers that kring writes to a file itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "library/home_screen.rs"]
mod home_screen;
mod support;

use std::path::{Path, PathBuf};

use kring::format;
use kring::session::Memo;
use kring::store::{Error, Library};
use serde_json::Value;
use support::run::{command, kring, kring_in, run};
use support::schools::{home, path, school, write};

#[test]
fn a_folder_whose_record_has_not_arrived_is_a_row_with_the_reason() {
    let (_home, paths) = home(&[("2026-11-21-BOS7", "BOS7")]);
    let half = paths.library.join("2026-10-02-SOS3");
    std::fs::create_dir_all(&half).unwrap();
    std::fs::create_dir_all(paths.library.join("something else")).unwrap();
    std::fs::write(half.join("transcript.yaml"), "kring: transcript/1\n").unwrap();
    let rows = Library::new(&paths).list().unwrap();
    let faults: Vec<_> = rows.iter().map(|row| row.summary.as_ref().err()).collect();
    assert!(
        matches!(faults.as_slice(), [None, Some(Error::NoRecord(path))] if *path == half),
        "{faults:?}"
    );
    let opened = Library::new(&paths).open(&half, kring::store::Mode::Read);
    assert!(matches!(opened, Err(Error::NoRecord(_))), "{opened:?}");
}

#[test]
fn a_library_that_cannot_be_read_says_so() {
    let (home, paths) = home(&[]);
    std::fs::write(&paths.library, "no folder").unwrap();
    let run = kring(home.path(), &["list"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains(path(&paths.library)), "{}", run.err);
}

#[test]
fn a_list_is_filtered_sorted_and_written_for_other_programs() {
    let (home, paths) = home(&[
        ("2026-11-21-BOS10", "BOS10"),
        ("2026-10-02-SOS3", "SOS3"),
        ("2026-12-01-BOS9", "BOS9"),
    ]);
    let broken = paths.library.join("2026-09-09-KAPOT");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(broken.join("session.yaml"), "kring: session/1\nschol:\n").unwrap();
    let names = |arguments: &[&str]| {
        let run = kring(home.path(), &[&["list"], arguments].concat());
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        let first = |line: &str| line.split(' ').next().unwrap().to_owned();
        run.out.lines().map(first).collect::<Vec<_>>()
    };
    let by_day = [
        "2026-12-01-BOS9",
        "2026-11-21-BOS10",
        "2026-10-02-SOS3",
        "2026-09-09-KAPOT",
    ];
    assert_eq!(names(&[]), by_day);
    assert_eq!(
        names(&["--sort", "school"])[..2],
        ["2026-12-01-BOS9", "2026-11-21-BOS10"]
    );
    assert_eq!(names(&["bos", "2026-11"]), ["2026-11-21-BOS10"]);
    assert_eq!(names(&["--sort", "school", "sos"]), ["2026-10-02-SOS3"]);
    assert_eq!(
        names(&["nog", "bos9"]),
        ["2026-12-01-BOS9"],
        "by its stage, nog te beginnen"
    );
    let mut closed = school("2026-08-01-MUS1", "MUS1");
    closed.school.network = Some("GO! onderwijs".into());
    closed.participants.push(kring::session::Participant {
        id: "p1".into(),
        function: "leraar".into(),
        ..Default::default()
    });
    write(&paths.library.join("2026-08-01-MUS1"), &closed);
    assert_eq!(names(&["net:go"]), ["2026-08-01-MUS1"]);
    assert_eq!(names(&["consent:unasked"]), ["2026-08-01-MUS1"]);
    assert_eq!(
        names(&["state:talk", "-school:bos", "-school:sos"]),
        ["2026-08-01-MUS1"]
    );
    assert_eq!(names(&["--sort", "network"])[0], "2026-08-01-MUS1");
    assert_eq!(names(&["--sort", "consent"])[0], "2026-08-01-MUS1");
    assert_eq!(names(&["--sort", "state"]), names(&["--sort", "stage"]));
    let csv = kring(home.path(), &["list", "--csv", "net:go"]).out;
    assert!(csv.lines().next().unwrap().ends_with(",path,network,deck,consent"));
    assert!(csv.contains(",GO! onderwijs,collectief-leren,unasked"), "{csv}");
    std::fs::remove_dir_all(paths.library.join("2026-08-01-MUS1")).unwrap();

    let none = kring(home.path(), &["list", "nergens"]);
    assert!(none.code == Some(0) && none.out.contains("past"), "{}", none.out);

    let json: Value = serde_json::from_str(&kring(home.path(), &["list", "--json"]).out).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 4);
    assert_eq!(
        (&json[0]["school"], &json[0]["stage"]),
        (&Value::from("BOS9"), &Value::from("begun"))
    );
    assert!(json[3]["fault"].as_str().unwrap().contains("schol"));
    assert_eq!(kring(home.path(), &["list", "--json", "nergens"]).out, "[]\n");
    let csv = kring(home.path(), &["list", "--csv", "--sort", "school"]).out;
    let rows: Vec<&str> = csv.split("\r\n").collect();
    assert!(rows[0].starts_with("name,school,date,level,stage,state,"));
    assert!(
        rows[1].starts_with("2026-12-01-BOS9,BOS9,2026-12-01,,begun,talk,welcome,0,0,0,"),
        "{csv}"
    );
}

#[test]
fn the_library_comes_first_and_a_path_is_what_looks_like_one() {
    let (home, _) = home(&[("2026-11-25-BOS7", "BOS7"), ("2026-10-02-SOS6", "SOS6")]);
    let here = tempfile::tempdir().unwrap();
    write(&here.path().join("SOS6"), &school("2020-01-01", "HIER"));
    write(&here.path().join("ANDERS"), &school("2020-01-01", "ANDERS"));
    let show = |name: &str| kring_in(here.path(), home.path(), &["show", name]);
    let first = |name: &str| {
        let run = show(name);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{name}");
        run.out.lines().next().unwrap().to_owned()
    };
    assert_eq!(first("SOS6"), "SOS6 · 2026-10-02", "not the folder that stands here");
    assert_eq!(first("./SOS6"), "HIER · 2020-01-01");
    if cfg!(unix) {
        assert_eq!(first("~/SOS6"), "HIER · 2020-01-01", "where the shell left it");
    }
    for name in [
        "2026-11-25-BOS7",
        "2026-11-25-BOS7/",
        "2026-11-25-bos7",
        "bos7",
        "BOS7/",
        "11-25",
    ] {
        assert_eq!(first(name), "BOS7 · 2026-11-25", "{name}");
    }
    assert_eq!(
        first("ANDERS/"),
        "ANDERS · 2020-01-01",
        "with a separator, and no session of that name"
    );
    let run = show("ANDERS");
    assert!(run.code == Some(1) && run.err.contains("./ANDERS"), "{}", run.err);
}

#[test]
fn of_several_sessions_of_a_school_the_newest_is_taken_and_said() {
    let (home, paths) = home(&[
        ("2026-03-01-BOS7", "BOS7"),
        ("2026-11-25-BOS7", "BOS7"),
        ("2026-11-25-BOS7-2", "BOS7"),
        ("2026-12-24-BOS71", "BOS71"),
        ("2026-12-25-BOS-7", "BOS-7"),
    ]);
    let latest = paths.library.join("2026-11-25-BOS7-2");
    let mut session = school("2026-11-25", "BOS7");
    session.place = Some("zaal".into());
    std::fs::write(latest.join("session.yaml"), format::session::write(&session)).unwrap();
    let run = kring(home.path(), &["show", "BOS7"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.starts_with("BOS7 · 2026-11-25"), "{}", run.out);
    for name in ["2026-11-25-BOS7-2", "2026-11-25-BOS7,", "2026-03-01-BOS7"] {
        assert!(run.err.contains(name), "{name}: {}", run.err);
    }
    assert!(!run.err.contains("BOS71") && !run.err.contains("BOS-7"), "{}", run.err);
    // The name of a folder means that folder, whatever else there is.
    let exact = kring(home.path(), &["show", "2026-11-25-BOS7"]);
    assert_eq!((exact.code, exact.err.as_str()), (Some(0), ""));
    // Of several schools none is taken.
    let run = kring(home.path(), &["show", "2026"]);
    assert!(
        run.code == Some(1) && run.err.contains("BOS71") && run.err.contains("BOS7"),
        "{}",
        run.err
    );
    let run = kring(home.path(), &["map", "SOS7"]);
    assert!(
        run.code == Some(1) && run.err.contains("2026-11-25-BOS7"),
        "{}",
        run.err
    );
}

#[test]
fn a_session_in_a_folder_of_another_name_is_found_by_its_school() {
    let (home, _) = home(&[("herwerkte versie", "BOS7"), ("2026-11-25-SOS3", "SOS3")]);
    let run = kring(home.path(), &["show", "bos7"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.starts_with("BOS7"));
}

#[test]
fn a_relative_home_is_one_folder_from_everywhere() {
    let around = tempfile::tempdir().unwrap();
    let said = kring_in(around.path(), Path::new("mijn/kring"), &["paths"]);
    let library = around.path().canonicalize().unwrap().join("mijn/kring/library");
    assert!(said.out.contains(path(&library)), "{}", said.out);
    assert!(said.out.contains("mijn/kring/cache"), "{}", said.out);
}

/// Every command that prints, in a form that works without anything else.
const PRINTS: [&[&str]; 11] = [
    &["show", "demo"],
    &["show", "demo", "--yaml"],
    &["list"],
    &["list", "--json"],
    &["map", "demo"],
    &["report", "demo"],
    &["schema"],
    &["deck", "list"],
    &["deck", "show", "collectief-leren"],
    &["paths"],
    &["completions", "bash"],
];

#[test]
fn every_command_that_prints_writes_the_same_to_a_file() {
    let (home, _) = home(&[("2026-11-25-BOS7", "BOS7")]);
    for (n, arguments) in PRINTS.iter().enumerate() {
        let file = home.path().join(format!("antwoord-{n}.txt"));
        let with = |more: &[&str]| kring(home.path(), &[arguments, more].concat());
        let printed = with(&[]).out;
        assert!(!printed.is_empty());
        let run = with(&["-o", path(&file)]);
        assert_eq!(
            (run.code, run.out.as_str()),
            (Some(0), ""),
            "{arguments:?}: {}",
            run.err
        );
        let written = std::fs::read_to_string(&file).unwrap();
        assert_eq!(written, printed, "{arguments:?}");
        assert_eq!(with(&["-o", "-"]).out, printed, "{arguments:?}");
        let again = with(&["-o", path(&file)]);
        assert_eq!(
            again.code,
            Some(0),
            "{arguments:?} did not know its own file: {}",
            again.err
        );
        std::fs::write(&file, "van mij").unwrap();
        assert_eq!(with(&["-o", path(&file)]).code, Some(1));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "van mij");
        assert_eq!(with(&["-o", path(&file), "--force"]).code, Some(0));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
        let folder = with(&["-o", path(home.path()), "--force"]);
        assert!(
            folder.code == Some(1) && folder.err.contains("map, een apparaat"),
            "{}",
            folder.err
        );
        if cfg!(unix) {
            let device = with(&["-o", "/dev/null", "--force"]);
            assert!(
                device.code == Some(1) && device.err.contains("apparaat"),
                "{}",
                device.err
            );
        }
    }
}

#[test]
fn of_two_files_neither_is_written_where_one_is_in_the_way() {
    let (home, _) = home(&[]);
    let (stem, there) = (home.path().join("net"), home.path().join("net-ties.csv"));
    std::fs::write(&there, "van mij").unwrap();
    let run = kring(home.path(), &["map", "demo", "--format", "csv", "-o", path(&stem)]);
    assert!(run.code == Some(1) && run.err.contains("net-ties.csv"), "{}", run.err);
    assert!(!home.path().join("net-nodes.csv").exists());
    assert_eq!(std::fs::read_to_string(&there).unwrap(), "van mij");
}

#[test]
fn the_faults_of_a_deck_go_into_a_file_as_well() {
    let (home, _) = home(&[]);
    let (deck, out) = (home.path().join("deck.yaml"), home.path().join("fouten.txt"));
    let good = include_str!("../cards/collectief-leren.nl.yaml");
    std::fs::write(&deck, good.replace("    kind: map\n", "")).unwrap();
    let printed = kring(home.path(), &["deck", "check", path(&deck)]);
    let run = kring(home.path(), &["deck", "check", path(&deck), "-o", path(&out)]);
    assert_eq!(printed.code, run.code);
    let written = std::fs::read_to_string(&out).unwrap();
    let all = format!("{}{}", printed.out, printed.err);
    assert!(
        !written.is_empty() && all.contains(written.trim_end()),
        "{written}\n{all}"
    );
}

#[test]
fn a_memo_goes_into_no_file() {
    let (home, paths) = home(&[]);
    let mut session = school("2026-11-25", "BOS7");
    session.memos.push(Memo {
        id: "n1".into(),
        text: "gespannen sfeer".into(),
        ..Memo::default()
    });
    write(&paths.library.join("2026-11-25-BOS7"), &session);
    let file = home.path().join("bos7.yaml");
    let refused = kring(home.path(), &["show", "BOS7", "--memos", "-o", path(&file)]);
    assert!(refused.code == Some(1) && !file.exists(), "{}", refused.err);
    assert!(
        kring(home.path(), &["show", "BOS7", "--memos"])
            .out
            .contains("gespannen")
    );
    // What is printed may be redirected into a file.
    let printed = kring(home.path(), &["show", "BOS7", "--yaml"]);
    assert!(
        !printed.out.contains("gespannen") && printed.err.contains("memo"),
        "{}",
        printed.err
    );
    let asked = kring(home.path(), &["show", "BOS7", "--yaml", "--memos"]);
    assert!(asked.out.contains("gespannen"));
    let run = kring(home.path(), &["show", "BOS7", "--yaml", "-o", path(&file)]);
    assert!(run.code == Some(0) && run.err.contains("memo"), "{}", run.err);
    let written = std::fs::read(&file).unwrap();
    assert!(!String::from_utf8_lossy(&written).contains("gespannen"));
    let back = format::session::read(&written, "bos7.yaml").unwrap();
    assert_eq!(back.retired, ["n1"], "its id is given to no other memo");
}

#[test]
fn where_a_session_was_shown_is_remembered() {
    let (home, paths) = home(&[("2026-11-25-BOS7", "BOS7")]);
    let out: PathBuf = home.path().join("bos7.txt");
    assert_eq!(kring(home.path(), &["show", "BOS7", "-o", path(&out)]).code, Some(0));
    let left = kring::store::outdate_exports(&paths, "2026-11-25-BOS7", &[]).unwrap();
    assert_eq!(left, [out]);
}

#[cfg(unix)]
mod screen {
    //! The program in a terminal.

    use super::home;
    use super::support::wall::Wall;

    #[test]
    fn of_several_sessions_of_a_school_one_is_chosen_on_the_screen() {
        let (home, _) = home(&[
            ("2026-03-01-BOS7", "BOS7"),
            ("2026-11-25-BOS7", "BOS7"),
            ("2026-10-02-SOS3", "SOS3"),
        ]);
        let mut wall = Wall::start(home.path(), &["open", "bos7"]);
        // The folders are read one after another.
        wall.shows("2 van 3 sessies");
        let screen = wall.until("the two sessions of this school", |screen| {
            screen.contains("2026-03-01  BOS7") && screen.contains("2026-11-25  BOS7")
        });
        assert!(!screen.contains("SOS3"), "{screen}");
        wall.keys("down enter");
        wall.shows("kring  BOS7");
        wall.keys("ctrl-q");
        assert!(wall.ended().success());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_empty_library_that_kring_home_names_tells_of_the_usual_one() {
    let (home, _) = home(&[]);
    let list = |data: &Path| run(command(home.path()).env("XDG_DATA_HOME", data).args(["list"]));
    let usual = home.path().join("data");
    assert_eq!(list(&usual).err, "");
    std::fs::create_dir_all(usual.join("kring/library")).unwrap();
    let told = list(&usual).err;
    assert!(told.contains(path(&usual.join("kring/library"))), "{told}");
    write(
        &home.path().join("library/2026-11-21-BOS7"),
        &school("2026-11-21-BOS7", "BOS7"),
    );
    assert_eq!(list(&usual).err, "");
}
