//! `kring data` as a process: where tables go, what is never overwritten, and what is said instead.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use support::csv::{part, records};
use support::run::kring;
use tempfile::TempDir;

/// A library of two schools, in which the second was noted first.
fn library() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let demo = kring(home.path(), &["show", "demo", "--yaml"]).out;
    for name in ["2026-11-22-SOS3", "2026-11-21-BOS7"] {
        let folder = home.path().join("library").join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let code = name.rsplit('-').next().unwrap();
        std::fs::write(
            folder.join("session.yaml"),
            demo.replacen("DEMO", code, 1).replacen("2026-10-08", &name[..10], 1),
        )
        .unwrap();
    }
    home
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let all = std::fs::read_dir(folder).unwrap();
    all.map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn the_whole_library_goes_into_a_folder_in_the_order_of_its_names() {
    let home = library();
    let out = home.path().join("out/tables");
    let run = kring(home.path(), &["data", "--all", "-o", text(&out)]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), "", ""));
    let written = names(&out);
    for name in ["egos", "partners", "ties", "statements", "codebook", "codes"] {
        assert!(written.contains(&format!("{name}.csv")), "{written:?}");
    }
    assert!(written.iter().all(|name| name.ends_with(".csv")), "{written:?}");
    let egos = records(&std::fs::read_to_string(out.join("egos.csv")).unwrap());
    let sessions: Vec<&str> = egos.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(sessions, ["session", "2026-11-21-BOS7", "2026-11-22-SOS3"]);
    // What stands there of other sessions is taken only when asked, and then in full.
    let again = kring(home.path(), &["data", "BOS7", "-o", text(&out)]);
    assert!(again.code == Some(1) && again.err.contains("egos.csv"), "{}", again.err);
    let forced = kring(home.path(), &["data", "BOS7", "-o", text(&out), "--force"]);
    assert_eq!(forced.code, Some(0), "{}", forced.err);
    assert_eq!(names(&out), written);
    assert_eq!(
        records(&std::fs::read_to_string(out.join("egos.csv")).unwrap()).len(),
        2
    );
}

#[test]
fn a_file_of_somebody_else_stays_and_nothing_is_half_written() {
    let home = library();
    let out = home.path().join("eigen");
    std::fs::create_dir_all(&out).unwrap();
    std::fs::write(out.join("notities.csv"), "van mij").unwrap();
    std::fs::write(out.join("views.csv"), "ook van mij").unwrap();
    let run = kring(home.path(), &["data", "BOS7", "-o", text(&out)]);
    assert!(run.code == Some(1) && run.err.contains("views.csv"), "{}", run.err);
    assert_eq!(names(&out), ["notities.csv", "views.csv"].map(String::from).into());
    assert_eq!(std::fs::read_to_string(out.join("views.csv")).unwrap(), "ook van mij");
    std::fs::remove_file(out.join("views.csv")).unwrap();
    // A folder stands where a file must go: what was written out beside the names goes again.
    std::fs::create_dir(out.join("views.csv")).unwrap();
    let run = kring(home.path(), &["data", "BOS7", "-o", text(&out), "--force"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(
        names(&out).iter().all(|name| !name.starts_with('.')),
        "{:?}",
        names(&out)
    );
    assert_eq!(std::fs::read_to_string(out.join("notities.csv")).unwrap(), "van mij");
}

#[test]
fn one_table_is_printed_or_written_by_itself() {
    let home = library();
    let run = kring(home.path(), &["data", "--all", "-o", "-", "--table", "statements"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let rows = records(&run.out);
    assert!(rows.len() > 20 && rows[0].contains(&"offset".to_owned()));
    let file = home.path().join("uitspraken.csv");
    let written = kring(
        home.path(),
        &["data", "--all", "--table", "statements", "-o", text(&file)],
    );
    assert_eq!(written.code, Some(0), "{}", written.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), run.out);
}

#[test]
fn a_workbook_has_a_sheet_for_each_table() {
    let home = library();
    let file = home.path().join("scholen.xlsx");
    let run = kring(home.path(), &["data", "BOS7", "SOS3", "demo", "-o", text(&file)]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let bytes = std::fs::read(&file).unwrap();
    let workbook = part(&bytes, "xl/workbook.xml");
    assert!(workbook.contains("name=\"egos\"") && workbook.contains("name=\"codebook\""));
    assert!(part(&bytes, "docProps/core.xml").contains("Tabellen van BOS7, SOS3, DEMO"));
}

#[test]
fn what_does_not_fit_together_is_said_and_leaves_nothing() {
    let home = library();
    let out = home.path().join("weg");
    let file = home.path().join("x.csv");
    for (arguments, says) in [
        (&["data", "BOS7"][..], "-o"),
        (&["data", "BOS7", "-o", "-"], "--table"),
        (
            &["data", "BOS7", "-o", "-", "--table", "statements", "--format", "xlsx"],
            "csv",
        ),
        (&["data", "BOS7", "-o", text(&file)], "map"),
        (&["data", "BOS7", "-o", text(&out), "--format", "sav"], "csv, xlsx"),
        (
            &["data", "BOS7", "-o", text(&out), "--table", "onzin"],
            "statement_speakers",
        ),
        (&["data", "BOS7", "2026-11-21-BOS7", "-o", text(&out)], "BOS7"),
        (&["data", "BOS7", "nergens", "-o", text(&out)], "nergens"),
        (&["data", "BOS7", "-o", "/proc/tabellen"], "/proc/tabellen"),
    ] {
        let run = kring(home.path(), arguments);
        assert_eq!(
            (run.code, run.out.as_str()),
            (Some(1), ""),
            "{arguments:?}: {}",
            run.err
        );
        assert!(run.err.contains(says), "{arguments:?}: {}", run.err);
    }
    assert!(!out.exists() && !file.exists());
    assert_eq!(kring(home.path(), &["data", "-o", text(&out)]).code, Some(2));
    assert_eq!(
        kring(home.path(), &["data", "--all", "BOS7", "-o", text(&out)]).code,
        Some(2)
    );
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(kring(empty.path(), &["data", "--all", "-o", text(&out)]).code, Some(1));
}

/// A school that cannot be read is missed by nobody: the whole export is refused.
#[test]
fn one_school_that_cannot_be_read_keeps_all_from_being_written() {
    let home = library();
    let folder = home.path().join("library/2026-11-23-KAPOT");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("session.yaml"), "kring: session/1\nschol:\n").unwrap();
    let out = home.path().join("out");
    let run = kring(home.path(), &["data", "--all", "-o", text(&out)]);
    assert!(run.code == Some(1) && run.err.contains("KAPOT"), "{}", run.err);
    assert!(!out.exists());
}

#[test]
fn names_of_people_keep_tables_from_being_written() {
    let home = library();
    let file = home.path().join("library/2026-11-22-SOS3/session.yaml");
    let record = std::fs::read_to_string(&file).unwrap();
    let named = record.replacen("name: OCMW", "name: OCMW van meneer Peeters", 1);
    assert_ne!(named, record);
    std::fs::write(&file, named).unwrap();
    let out = home.path().join("out");
    let run = kring(home.path(), &["data", "--all", "-o", text(&out)]);
    assert!(
        run.code == Some(1) && run.err.contains("2026-11-22-SOS3") && run.err.contains("--despite-names"),
        "{}",
        run.err
    );
    assert!(!out.exists());
    let run = kring(home.path(), &["data", "--all", "-o", text(&out), "--despite-names"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
}

#[test]
fn where_tables_went_is_remembered_until_they_are_gone() {
    let home = library();
    let out: PathBuf = home.path().join("out");
    for arguments in [
        &["data", "--all", "-o", text(&out)][..],
        &["data", "BOS7", "-o", text(&out), "--table", "ties", "--force"],
    ] {
        assert_eq!(kring(home.path(), arguments).code, Some(0));
    }
    let paths = kring::store::Paths::under(home.path());
    for session in ["2026-11-21-BOS7", "2026-11-22-SOS3"] {
        assert_eq!(
            kring::store::outdate_exports(&paths, session, &[]).unwrap(),
            std::slice::from_ref(&out),
            "{session}"
        );
    }
    std::fs::write(out.join("iets anders.txt"), "van mij").unwrap();
    for name in names(&out).iter().filter(|name| name.ends_with(".csv")) {
        std::fs::remove_file(out.join(name)).unwrap();
    }
    assert!(
        kring::store::outdated_exports(&paths, "2026-11-21-BOS7")
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_map_as_csv_has_the_columns_of_the_tables() {
    let home = library();
    let net = home.path().join("net");
    let run = kring(home.path(), &["map", "BOS7", "--format", "csv", "-o", text(&net)]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    for (end, table) in [("nodes", "partners"), ("ties", "ties"), ("school-ties", "ego_ties")] {
        let map = std::fs::read_to_string(home.path().join(format!("net-{end}.csv"))).unwrap();
        let data = kring(home.path(), &["data", "BOS7", "-o", "-", "--table", table]).out;
        assert_eq!(map, data, "{table}");
    }
}

#[cfg(unix)]
#[test]
fn tables_are_private_to_the_user() {
    use std::os::unix::fs::PermissionsExt;
    let home = library();
    let out = home.path().join("out");
    assert_eq!(kring(home.path(), &["data", "BOS7", "-o", text(&out)]).code, Some(0));
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&out), mode(&out.join("statements.csv"))), (0o700, 0o600));
}
