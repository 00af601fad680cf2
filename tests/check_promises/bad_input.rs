//! What a check cannot take is answered, and nothing is lost or half-written: encodings, names in answers, sessions without map or
//! conclusions, and what was withdrawn between the talk and the check.

use std::path::{Path, PathBuf};

use kring::deck::Lang;
use kring::session::{Erasure, Intent, Place};
use tempfile::TempDir;

use crate::support::run::{Run, kring};
use crate::support::stage::Stage;

const TABLE: &str = "Mijn functie;Wat zie je als eerste op deze kaart?\nleraar;de coördinatie én de zorg\nleraar;veel pijlen\nzorgcoördinator;weinig bedrijven\n";

fn school() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("school.yaml");
    std::fs::write(
        &path,
        kring(home.path(), &["show", "demo", "--lang", "nl", "--yaml"]).out,
    )
    .unwrap();
    (home, path)
}

fn read(home: &Path, school: &Path, name: &str, bytes: &[u8]) -> Run {
    let file = home.join(name);
    std::fs::write(&file, bytes).unwrap();
    let (school, file) = (school.to_str().unwrap(), file.to_str().unwrap());
    let present = "18 leraar, 3 zorgcoördinator";
    kring(
        home,
        &["check", school, "--lang", "nl", "--read", file, "--present", present],
    )
}

fn utf_16(text: &str, mark: bool, big: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units
        .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
        .collect()
}

#[test]
fn a_file_that_is_no_account_and_no_survey_is_told_apart() {
    let (home, path) = school();
    let before = std::fs::read(&path).unwrap();
    let head = TABLE.lines().next().unwrap();
    let all: [(&str, &[u8], &str); 7] = [
        ("leeg.txt", b"", "dit bestand is leeg"),
        ("leeg.csv", b" \n\n", "dit bestand is leeg"),
        ("kop.csv", head.as_bytes(), "geen enkel antwoord"),
        ("foto.txt", b"\x89PNG\r\n\x1a\n\0\0", "geen Word-document en geen CSV"),
        ("antwoorden.xlsx", b"PK\x03\x04xl", "(ook van Excel) als CSV"),
        (
            "data.csv",
            &[0, 1, 2, 3, 0xfe, 0, 0, 9],
            "geen Word-document en geen CSV",
        ),
        (
            "zelf.txt",
            "Vraag 1\nals zorgjuf vind ik het vol\nik als directeur mis het CLB\n".as_bytes(),
            "‘als directeur’ zegt wie het zei",
        ),
    ];
    for (name, bytes, why) in all {
        let file = home.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let (school, file) = (path.to_str().unwrap(), file.to_str().unwrap());
        let present = "18 leraar, 2 zorgcoördinator, directeur";
        let run = kring(
            home.path(),
            &["check", school, "--lang", "nl", "--read", file, "--present", present],
        );
        assert!(
            run.code == Some(1) && run.err.contains(why),
            "{name}: {}{}",
            run.out,
            run.err
        );
        assert_eq!(std::fs::read(&path).unwrap(), before, "{name}");
    }
}

#[test]
fn a_table_is_read_in_every_encoding_that_forms_services_write() {
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(TABLE);
    let forms = [
        TABLE.as_bytes().to_vec(),
        utf_16(TABLE, true, false),
        utf_16(TABLE, true, true),
        utf_16(TABLE, false, false),
        latin.into_owned(),
    ];
    for (n, bytes) in forms.iter().enumerate() {
        let (home, path) = school();
        let run = read(home.path(), &path, "antwoorden.csv", bytes);
        assert_eq!(run.code, Some(0), "{n}: {}{}", run.out, run.err);
        let yaml = std::fs::read_to_string(&path).unwrap();
        assert!(yaml.contains("de coördinatie én de zorg"), "{n}");
        assert!(yaml.contains("who: zorgcoördinator"), "{n}");
    }
}

#[test]
fn a_formula_is_words_and_leaves_as_words() {
    let (home, path) = school();
    let table = "Wat zie je als eerste op deze kaart?\n\"=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\"\n+32 is veel\n@school is leeg\n";
    let run = read(home.path(), &path, "antwoorden.csv", table.as_bytes());
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    let tables = kring(
        home.path(),
        &[
            "data",
            path.to_str().unwrap(),
            "--despite-names",
            "-o",
            "-",
            "--table",
            "remarks",
        ],
    );
    assert_eq!(tables.code, Some(0), "{}", tables.err);
    // What was said stands there unchanged, whole in its cell.
    for cell in [
        ",+32 is veel,",
        ",@school is leeg,",
        ",\"=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\",",
    ] {
        assert!(tables.out.contains(cell), "{cell}\n{}", tables.out);
    }
}

#[test]
fn a_name_in_an_answer_is_asked_about_before_anything_is_written() {
    let (home, path) = school();
    let before = std::fs::read(&path).unwrap();
    let table = "Wat zie je als eerste op deze kaart?\nFatima Yilmaz doet alles\n";
    let run = read(home.path(), &path, "antwoorden.csv", table.as_bytes());
    assert!(run.code == Some(1) && run.err.contains("Fatima Yilmaz"), "{}", run.err);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let nothing = read(home.path(), &path, "leeg.csv", b"");
    assert_eq!(nothing.code, Some(1), "{}", nothing.out);
    let bytes: Vec<u8> = (0..=255).cycle().take(4096).collect();
    let noise = read(home.path(), &path, "ruis.csv", &bytes);
    assert_eq!(noise.code, Some(1), "{}", noise.out);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_session_without_a_map_or_without_conclusions_has_an_answer() {
    let (home, path) = school();
    let text = std::fs::read_to_string(&path).unwrap();
    let mut session = kring::format::session::read(&text, "").unwrap();
    session.conclusions.clear();
    let write =
        |session: &kring::session::Session| std::fs::write(&path, kring::format::session::write(session)).unwrap();
    write(&session);
    let form = |format: &str| {
        kring(
            home.path(),
            &["check", path.to_str().unwrap(), "--lang", "nl", "--form", format],
        )
    };
    let guide = form("md");
    assert!(
        guide.code == Some(0) && guide.out.contains("Vraag 1"),
        "{}{}",
        guide.out,
        guide.err
    );
    (session.partners, session.ties, session.statements) = Default::default();
    (session.themes, session.gaps, session.images) = Default::default();
    write(&session);
    let guide = form("md");
    assert_eq!(guide.code, Some(1), "{}", guide.out);
    assert!(guide.err.contains("kaart"), "{}", guide.err);
    let run = read(home.path(), &path, "antwoorden.csv", TABLE.as_bytes());
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.err.contains("kaart"), "{}", run.err);
}

/// The demo at its member check, in a meeting of 21.
fn held() -> Stage {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(120, 40);
    stage.go(Place::Findings);
    stage.keys("v enter");
    stage.write("18 leraar, 2 zorgcoördinator, directeur");
    stage.keys("enter");
    stage
}

#[test]
fn what_is_withdrawn_while_the_check_is_held_is_shown_no_more() {
    let mut stage = held();
    let open = stage.model.open.as_mut().unwrap();
    let shown = open.check.meeting.as_ref().unwrap().conclusions.clone();
    assert!(!shown.is_empty());
    // A word that stands in the name of no other partner.
    let partner = open
        .session
        .partners
        .iter()
        .find(|p| *p.name == *"Boekhouder")
        .unwrap()
        .clone();
    let people: Vec<_> = open.session.participants.iter().map(|p| p.id.clone()).collect();
    let now = open.session.clone();
    let mut intents: Vec<Intent> = Vec::new();
    for who in &people {
        intents.extend(Erasure::withdrawal(&now, who).intents(&now));
    }
    intents.push(Intent::Remove(partner.id.clone()));
    let at = stage.model.now;
    for intent in intents {
        let _ = stage.model.open.as_mut().unwrap().act(vec![intent], at);
    }
    for _ in 0..40 {
        stage.keys("pagedown");
        let screen = stage.screen();
        assert!(!screen.contains(partner.name.as_str()), "{screen}");
    }
    stage.keys("enter");
    let open = stage.model.open.as_ref().unwrap();
    let check = open.session.checks.last().unwrap();
    assert!(check.closed && check.shown.conclusions.iter().all(|id| open.session.find(id).is_some()));
    assert_eq!(open.session.problems(None), []);
}

#[test]
fn a_second_check_waits_until_the_first_is_closed() {
    let mut stage = held();
    stage.keys("esc");
    // The same key goes on with the one that is held.
    stage.keys("v");
    let open = stage.model.open.as_ref().unwrap();
    assert_eq!(open.check.meeting.as_ref().unwrap().count(), 21);
    assert!(open.session.checks.is_empty());
}

/// Nothing that somebody wrote is lost, and one odd row holds nobody up: a reason without a remark, a function without a word.
#[test]
fn odd_answers_are_kept_as_they_were_written_and_hold_nothing_up() {
    let (home, school) = school();
    let table = "Mijn functie;Herken je de kaart vanuit je functie? Wie ontbreekt er, en waarom?;Waarom?\n\
        leraar;mist het jeugdhuis;daar zitten ze na school x90\n\
        leraar;want daar begint de dag;\n\
        leraar;nee;het is te druk\n\
        leraar;;omdat ik nieuw ben\n\
        leraar;leraar:;\n\
        leraar;zorgcoördinator: mist #;\n\
        leraar;zeker x90;\n";
    let run = read(home.path(), &school, "odd.csv", table.as_bytes());
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(
        run.err.contains("Regel 6 ") && run.err.contains("‘leraar:’"),
        "{}",
        run.err
    );
    let record = std::fs::read_to_string(&school).unwrap();
    for kept in [
        "want daar begint de dag",
        "het is te druk",
        "omdat ik nieuw ben",
        "het jeugdhuis",
        "text: mist",
        "zeker",
    ] {
        assert!(record.contains(kept), "{kept}\n{record}");
    }
    assert!(!record.contains("zorgcoördinator: mist"), "{record}");
    let report = kring(home.path(), &["check", school.to_str().unwrap(), "--report", "txt"]).out;
    assert!(report.contains("merkt op: want daar begint de dag."), "{report}");
    // An account of a school: the same.
    let account = "Vraag 3\nCollega 1 (leraar): want daar begint de dag\nleraar:\nCollega 2 (leraar) mist de bib.\n";
    let (home, school) = self::school();
    let run = read(home.path(), &school, "odd.txt", account.as_bytes());
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.err.contains("Regel 3 "), "{}", run.err);
    let record = std::fs::read_to_string(&school).unwrap();
    assert!(
        record.contains("want daar begint de dag") && record.contains("de bib"),
        "{record}"
    );
}
