//! What leaves kring of a school and of people: under which name a session goes, which words count as names, and which never leave.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::io::Read;
use std::path::{Path, PathBuf};

use kring::format;
use kring::session::{
    Archiving, Consent, Entry, Event, Mask, Participant, Partner, Place, Session, Setting, Speaker, Statement,
};
use kring::store::{self, Library, Mode, Paths};
use support::run::kring_en as kring;
use support::stage::empty;
use support::study;
use tempfile::TempDir;
use zip::ZipArchive;

/// The real name of the school, as it was typed first.
const REAL: &str = "Vrije Basisschool Wegwijs";

fn example() -> Session {
    let mut session = empty();
    session.id = "case9".into();
    session.school.code = REAL.into();
    session.date = "2026-11-28".into();
    session.progress.place = Place::Findings;
    session.participants = vec![Participant {
        id: "p1".into(),
        function: "leraar".into(),
        consent: Consent {
            archive: Archiving::Open,
            ..Consent::GIVEN
        },
        ..Participant::default()
    }];
    session
}

fn said(text: &str) -> Statement {
    Statement {
        id: "s1".into(),
        speakers: vec![Speaker::Participant("p1".into())],
        text: text.into(),
        ..Statement::default()
    }
}

/// A library with one session, whose folder still bears the real name of the school.
fn library(change: impl Fn(&mut Session)) -> (TempDir, Paths, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2026-11-28-Vrije-Basisschool-Wegwijs");
    let mut session = example();
    change(&mut session);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("session.yaml"), format::session::write(&session)).unwrap();
    study::put(&paths.library);
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    let school = |code: &str| {
        Event::Set(Setting::School(kring::session::School {
            code: code.into(),
            ..session.school.clone()
        }))
    };
    let events = [
        school(REAL),
        Event::Added {
            item: said("een lantaarn").into(),
            at: None,
        },
        school("ZOT5"),
    ];
    let mut entries = Vec::new();
    for event in events {
        session.apply(&event);
        entries.push(Entry::of(session.events, store::now(), event, None));
    }
    case.append(&entries).unwrap();
    case.save(&session).unwrap();
    (home, paths, folder)
}

fn close(home: &Path) {
    let closed = kring(home, &["close", "ZOT5", "--as-it-is"]);
    assert_eq!(closed.code, Some(0), "{}", closed.err);
}

/// Every file of a zip file with its path, as text.
fn texts(zip: &Path) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(std::fs::File::open(zip).unwrap()).unwrap();
    let mut all = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        all.push((entry.name().to_owned(), String::from_utf8_lossy(&bytes).into_owned()));
    }
    all
}

#[test]
fn a_code_that_was_corrected_is_the_only_one_that_leaves() {
    let (home, _, _) = library(|_| ());
    let home = home.path();
    close(home);
    let made = kring(home, &["deposit", "ZOT5", "-o", "one.zip"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    let tables = kring(home, &["data", "ZOT5", "-o", "tables"]);
    assert_eq!(tables.code, Some(0), "{}", tables.err);
    let pack = kring(home, &["pack", "ZOT5", "-o", "pack.zip"]);
    assert_eq!(pack.code, Some(0), "{}", pack.err);
    let mut all = texts(&home.join("one.zip"));
    all.extend(texts(&home.join("pack.zip")));
    for entry in std::fs::read_dir(home.join("tables")).unwrap() {
        let path = entry.unwrap().path();
        all.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
    }
    for (path, text) in &all {
        let whole = format!("{path}\n{text}").to_lowercase();
        assert!(!whole.contains("wegwijs"), "{path}");
    }
    assert!(
        all.iter()
            .any(|(path, text)| path.ends_with("statements.csv") && text.contains(",2026-11-28-ZOT5,"))
    );
    assert!(
        all.iter()
            .any(|(path, _)| path.ends_with("data/sessions/2026-11-28-ZOT5/session.yaml"))
    );
    // Where kring shows the user's own folders it still calls them by their names.
    assert!(
        kring(home, &["list", "--json"])
            .out
            .contains("Vrije-Basisschool-Wegwijs")
    );
}

#[test]
fn two_sessions_of_one_day_and_code_are_told_apart() {
    let (home, paths, folder) = library(|_| ());
    let other = paths.library.join("Wegwijs namiddag");
    std::fs::create_dir_all(&other).unwrap();
    let record = std::fs::read_to_string(folder.join("session.yaml")).unwrap();
    std::fs::write(other.join("session.yaml"), record.replace("case9", "case10")).unwrap();
    let made = kring(home.path(), &["data", "--all", "-o", "-", "--table", "sessions"]);
    let made = match made.code {
        Some(0) => made,
        _ => kring(home.path(), &["data", "--all", "-o", "-", "--table", "statements"]),
    };
    assert!(made.code == Some(0), "{}", made.err);
    assert!(
        made.out.contains("2026-11-28-ZOT5,") && made.out.contains("2026-11-28-ZOT5-2,"),
        "{}",
        made.out
    );
    assert!(!made.out.to_lowercase().contains("wegwijs"));
}

#[test]
fn words_that_are_no_names_count_at_every_gate() {
    let (home, paths, folder) = library(|session| session.not_names = vec!["O'Connor".into()]);
    let home = home.path();
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    let event = Event::Changed {
        item: said("Volgens O'Connor leert men zo, en Vandenberghe zegt dat ook.").into(),
    };
    session.apply(&event);
    case.append(&[Entry::of(session.events, store::now(), event, None)])
        .unwrap();
    case.save(&session).unwrap();
    drop(case);
    close(home);
    let refused = kring(home, &["deposit", "ZOT5", "-o", "one.zip"]);
    assert!(
        refused.code == Some(1) && refused.err.contains("Vandenberghe"),
        "{}",
        refused.err
    );
    assert!(!refused.err.contains("O'Connor"), "{}", refused.err);
    // The session is closed; the word is taken all the same, and remembered.
    let made = kring(
        home,
        &["deposit", "ZOT5", "-o", "one.zip", "--not-a-name", "Vandenberghe"],
    );
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    let again = kring(home, &["deposit", "ZOT5", "-o", "two.zip"]);
    assert_eq!((again.code, again.err.as_str()), (Some(0), ""));
    assert_eq!(kring(home, &["exchange", "ZOT5", "-o", "x.qdpx"]).code, Some(0));
}

#[test]
fn the_code_of_a_participant_leaves_in_no_text() {
    let (home, paths, folder) = library(|_| ());
    let change = |text: &str| {
        let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
        let mut session = opened.session;
        let event = Event::Changed {
            item: said(text).into(),
        };
        session.apply(&event);
        case.append(&[Entry::of(session.events, store::now(), event, None)])
            .unwrap();
        case.save(&session).unwrap();
    };
    for text in ["p1; zestien", "P1. ook dit", "ook p1 vindt dat", "een (p1) zei het"] {
        change(text);
        let report = kring(home.path(), &["report", "ZOT5"]);
        assert!(
            report.code == Some(1) && report.err.to_lowercase().contains("p1"),
            "{text}: {}",
            report.err
        );
        assert!(report.out.is_empty(), "{}", report.out);
    }
    for text in ["p12 is geen code", "de zip1 ook niet", "groep 1 zei het"] {
        change(text);
        let report = kring(home.path(), &["report", "ZOT5"]);
        assert_eq!(report.code, Some(0), "{text}: {}", report.err);
    }
}

#[test]
fn no_gate_passes_a_name_inside_a_mask() {
    let (home, paths, folder) = library(|_| ());
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    let event = Event::Changed {
        item: said("[naam, collega van Ahmed] belt terug").into(),
    };
    session.apply(&event);
    case.append(&[Entry::of(session.events, store::now(), event, None)])
        .unwrap();
    case.save(&session).unwrap();
    drop(case);
    for args in [
        &["report", "ZOT5"][..],
        &["data", "ZOT5", "-o", "t"],
        &["exchange", "ZOT5", "-o", "x.qdpx"],
    ] {
        let run = kring(home.path(), args);
        assert!(
            run.code == Some(1) && run.err.contains("Ahmed"),
            "{args:?}: {}",
            run.err
        );
    }
    // A list of masks of an earlier version tells no name either.
    let masks = [
        Mask {
            from: "Karen".into(),
            to: Some("[naam, collega van Ahmed]".into()),
        },
        Mask {
            from: "Ahmed".into(),
            to: Some("[naam]".into()),
        },
    ];
    store::remember_masks(&paths, "case9", &masks).unwrap();
    let kept = store::masks(&paths, "case9").unwrap();
    assert!(kept.iter().all(|mask| mask.to.as_deref() == Some("[naam]")), "{kept:?}");
}

#[test]
fn the_page_of_a_partner_is_found_by_its_name_and_by_what_it_was_merged_from() {
    let (home, _, _) = library(|session| {
        session.partners = vec![Partner {
            id: "c-l-b".into(),
            name: "CLB".into(),
            also: vec!["C.L.B.".into()],
            merged: vec!["centrum".into()],
            ..Partner::default()
        }];
    });
    for partner in ["c-l-b", "centrum", "CLB", "clb", "C.L.B."] {
        let page = kring(home.path(), &["report", "ZOT5", "--partner", partner]);
        assert!(
            page.code == Some(0) && page.out.contains("CLB"),
            "{partner}: {}",
            page.err
        );
    }
    let page = kring(home.path(), &["report", "ZOT5", "--partner", "OCMW"]);
    assert_eq!(page.code, Some(1));
}

#[test]
fn the_page_of_a_partner_is_refused_only_for_names_that_stand_on_it() {
    let (home, _, _) = library(|session| {
        let partner = |id: &str| Partner {
            id: id.into(),
            name: id.into(),
            ..Partner::default()
        };
        session.partners = vec![partner("judoclub"), partner("bibliotheek")];
        session.statements = vec![Statement {
            id: "s9".into(),
            text: "Dat weet Fatima van de balie wel.".into(),
            about: vec!["bibliotheek".into()],
            ..Statement::default()
        }];
    });
    let page = |partner: &str| kring(home.path(), &["report", "ZOT5", "--partner", partner]);
    let (judo, library, whole) = (
        page("judoclub"),
        page("bibliotheek"),
        kring(home.path(), &["report", "ZOT5"]),
    );
    assert_eq!(judo.code, Some(0), "{}", judo.err);
    assert!(!judo.out.contains("Fatima"), "{}", judo.out);
    assert!(
        library.code == Some(1) && library.err.contains("Fatima"),
        "{}",
        library.err
    );
    assert_eq!(whole.code, Some(1));
}

#[test]
fn a_check_is_of_the_newest_session_with_a_talk_and_not_before_it() {
    let (home, paths, folder) = library(|session| {
        session.partners.push(Partner {
            id: "bib".into(),
            name: "bibliotheek".into(),
            ..Default::default()
        });
    });
    let new = paths.library.join("2026-12-01-ZOT5");
    std::fs::create_dir_all(&new).unwrap();
    let mut second = example();
    second.id = "case10".into();
    second.school.code = "ZOT5".into();
    second.date = "2026-12-01".into();
    std::fs::write(new.join("session.yaml"), format::session::write(&second)).unwrap();
    std::fs::rename(&folder, paths.library.join("2026-11-28-ZOT5")).unwrap();
    let run = kring(home.path(), &["check", "ZOT5"]);
    assert!(
        run.err.contains("the newest with a talk: 2026-11-28-ZOT5"),
        "{}{}",
        run.out,
        run.err
    );
    let account = home.path().join("account.txt");
    std::fs::write(&account, "Question 1\nteacher: misses #CLB\n").unwrap();
    let on = |day: &str| {
        let file = account.to_str().unwrap();
        kring(
            home.path(),
            &[
                "check",
                "ZOT5",
                "--read",
                file,
                "--present",
                "3 leraren",
                "--date",
                day,
                "--list",
            ],
        )
    };
    let early = on("27/11/2026");
    assert!(
        early.code == Some(1) && early.err.contains("2026-11-27 is before the talk of 2026-11-28"),
        "{}",
        early.err
    );
    for day in ["03/12/2026", "3.12.2026", "2026-11-28"] {
        let taken = on(day);
        assert!(
            !taken.err.contains("not a day") && !taken.err.contains("before the talk"),
            "{day}: {}",
            taken.err
        );
    }
}

#[test]
fn minutes_are_told_as_the_language_writes_them() {
    let (home, ..) = library(|_| ());
    let file = home.path().join("talk.vtt");
    std::fs::write(
        &file,
        "WEBVTT\n\n00:00:00.000 --> 00:00:12.000\n<v Lotte Vandamme>wij leren van elkaar\n",
    )
    .unwrap();
    let arguments = ["transcript", "ZOT5", file.to_str().unwrap(), "--list"];
    let dutch = support::run::kring(home.path(), &arguments);
    assert!(
        dutch.out.contains("0,2 min") && !dutch.out.contains("0.2"),
        "{}{}",
        dutch.out,
        dutch.err
    );
    assert!(kring(home.path(), &arguments).out.contains("0.2 min"));
}
