//! The command line with everything that can be wrong: what is said, with which exit code, and that nothing is touched.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod run;
}

use std::path::{Path, PathBuf};

use support::run::kring;
use tempfile::TempDir;

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn the_picture_of_the_readme_is_what_kring_draws() {
    let drawn = kring(home().path(), &["map", "demo", "--lang", "nl", "--format", "svg"]);
    let shown = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/map.svg");
    assert!(
        std::fs::read_to_string(shown).unwrap() == drawn.out,
        "draw it anew: cargo run --release -- map demo --lang nl --format svg --force -o assets/map.svg"
    );
}

#[test]
fn a_setting_wins_over_the_system_and_the_command_line_over_both() {
    let home = home();
    let dutch = kring(home.path(), &["paths"]).out;
    std::fs::write(home.path().join("settings.yaml"), "lang: en\n").unwrap();
    let english = kring(home.path(), &["paths"]).out;
    assert!(
        dutch.contains("instellingen") && english.contains("settings  "),
        "{dutch}{english}"
    );
    assert_eq!(kring(home.path(), &["paths", "--lang", "nl"]).out, dutch);
    // What is no setting is said, and the system's language serves.
    std::fs::write(home.path().join("settings.yaml"), "taal: en\n").unwrap();
    let wrong = kring(home.path(), &["paths"]);
    assert_eq!((wrong.out, wrong.code), (dutch, Some(0)));
    assert!(
        wrong.err.contains("settings.yaml") && wrong.err.contains("taal"),
        "{}",
        wrong.err
    );
}

/// The demo as a file of its own.
fn copy(home: &Path) -> PathBuf {
    let path = home.join("school.yaml");
    std::fs::write(&path, kring(home, &["show", "demo", "--yaml"]).out).unwrap();
    path
}

#[test]
fn letters_that_no_picture_in_dots_can_show_are_said() {
    let home = home();
    let file = copy(home.path());
    let said = |format: &str| {
        let out = home.path().join("out");
        let command = if format == "docx" { "report" } else { "map" };
        let run = kring(
            home.path(),
            &[
                command,
                path(&file),
                "--format",
                format,
                "--despite-names",
                "--force",
                "-o",
                path(&out),
            ],
        );
        assert_eq!(run.code, Some(0), "{}", run.err);
        run.err
    };
    assert_eq!(said("png"), "");
    let record = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, record.replace("name: OCMW", "name: 学校")).unwrap();
    assert!(said("png").contains("hokjes: 学校"));
    assert!(said("docx").contains("hokjes: 学校"));
    assert_eq!(said("svg"), "");
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A file that cannot be a session is refused with exit code 1, a sentence that holds all of `says`, and is left as it was.
fn refused(name: &str, bytes: &[u8], says: &[&str]) {
    let home = home();
    let file = home.path().join("school.yaml");
    std::fs::write(&file, bytes).unwrap();
    for command in ["show", "map", "report"] {
        let run = kring(home.path(), &[command, path(&file)]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{name}: {}", run.err);
        for word in says {
            assert!(run.err.contains(word), "{name}: `{word}` is not in\n{}", run.err);
        }
        let stranger = run.err.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(stranger, None, "{name}: {}", run.err);
    }
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "{name} was touched");
}

#[test]
fn files_that_are_no_session() {
    refused("empty", b"", &["school.yaml", "leeg"]);
    refused("binary", b"\x7fELF\x02\x01\0\0\xff\xfe", &["school.yaml", "UTF-8"]);
    refused("a list", b"- a\n- b\n", &["school.yaml"]);
    refused(
        "a deck",
        include_bytes!("../cards/collectief-leren.nl.yaml"),
        &["school.yaml:1:8", "deck/1"],
    );
    refused("newer", b"kring: session/9\n", &["school.yaml:1:8", "nieuwere kring"]);
    refused("escapes", b"kring: \"session/1\\e[31m\"\n", &["school.yaml"]);
    refused("deep", "[".repeat(100_000).as_bytes(), &["school.yaml"]);
    let bomb = "kring: session/1\na: &a [x,x,x,x,x,x,x,x,x]\n".to_owned()
        + &(1..12)
            .map(|n| {
                format!(
                    "a{n}: &a{n} [*a{0},*a{0},*a{0},*a{0},*a{0},*a{0},*a{0},*a{0},*a{0}]\n",
                    if n == 1 { String::new() } else { (n - 1).to_string() }
                )
            })
            .collect::<String>();
    refused("bomb", bomb.as_bytes(), &["school.yaml"]);
}

#[test]
fn a_session_with_a_fault_says_where() {
    let home = home();
    let good = std::fs::read_to_string(copy(home.path())).unwrap();
    let with = |old: &str, new: &str| {
        assert!(good.contains(old), "{old}");
        good.replacen(old, new, 1)
    };
    let row = |text: &str, word: &str| 1 + text.lines().position(|line| line.contains(word)).unwrap();
    let misspelt = with("  level:", "  levle:");
    let at = format!("school.yaml:{}:3", row(&misspelt, "levle"));
    refused("misspelt", misspelt.as_bytes(), &[&at, "levle", "`level`"]);
    let nowhere = with("    role: leerkracht", "    role: 5\n    rol: x");
    refused("unknown field", nowhere.as_bytes(), &["school.yaml:", "rol"]);
    let half = good.get(..good.len() / 2).unwrap();
    refused(
        "truncated in the middle",
        [half, "\n  - \"open"].concat().as_bytes(),
        &["school.yaml", "breekt af"],
    );
    let twice = with("school:", "school:\n  code: X\nschool:");
    refused("twice", twice.as_bytes(), &["school.yaml:", "tweede keer"]);
    let tie = with("\nties:", "\nties:\n  - id: t999\n    from: nergens\n    to: school");
    refused("a tie to nowhere", tie.as_bytes(), &["school.yaml:", "`nergens`"]);
    let bidi = good.replace("DEMO", "DE\u{202e}MO");
    let file = home.path().join("bidi.yaml");
    std::fs::write(&file, bidi).unwrap();
    let shown = kring(home.path(), &["show", path(&file)]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    assert!(!shown.out.contains('\u{202e}'));
}

/// An image stands under the question that asked for it, and an answer without a question is not left out.
#[test]
fn every_answer_of_the_closing_is_shown_where_it_was_asked() {
    let home = home();
    let file = copy(home.path());
    let text = std::fs::read_to_string(&file).unwrap();
    let loose = "statements:\n  - id: s900\n    voice: paraphrase\n    text: zonder vraag gezegd\n";
    std::fs::write(&file, text.replacen("statements:\n", loose, 1)).unwrap();
    let shown = kring(home.path(), &["show", path(&file)]).out;
    let at = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words}\n{shown}"));
    let order = [
        "Welk beeld of",
        "Beeld: Een moestuin · Waarom:",
        "Zonder vraag genoteerd",
        "zonder vraag gezegd",
    ];
    assert!(order.map(at).is_sorted(), "{shown}");
}

#[test]
fn names_and_places_that_are_not_there() {
    let home = home();
    for arguments in [
        &["show", "nergens"][..],
        &["show", "/nergens/session.yaml"],
        &["show", path(home.path())],
        &["show", "/dev/null"],
        &["show", "/dev/zero"],
        &["map", "nergens"],
        &["report", "nergens"],
        &["open", "nergens"],
        &["deck", "show", "nergens"],
        &["deck", "check", "/nergens.yaml"],
        &["deck", "check", path(home.path())],
        &["map", "demo", "--despite-names", "-o", "/nergens/map.txt"],
        &["report", "demo", "--despite-names", "-o", "/proc/rapport.md"],
        &["show", "naam\u{1b}[31m\u{202e}rood"],
    ] {
        let run = kring(home.path(), arguments);
        assert_eq!(run.code, Some(1), "{arguments:?}: {}", run.err);
        assert!(
            run.err.starts_with("kring: ") && run.err.len() > 20,
            "{arguments:?}: {}",
            run.err
        );
        let stranger = run
            .err
            .chars()
            .find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}'));
        assert_eq!(stranger, None, "{arguments:?}");
    }
}

#[test]
fn a_folder_that_is_not_there_is_what_keeps_a_file_from_being_written() {
    let run = kring(
        home().path(),
        &["map", "demo", "--despite-names", "-o", "/nergens/map.txt"],
    );
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains("/nergens/map.txt") && run.err.contains("de map waarin"),
        "{}",
        run.err
    );
}

#[test]
fn a_name_that_is_nearly_right_is_offered() {
    let home = home();
    let folder = home.path().join("library/2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::copy(copy(home.path()), folder.join("session.yaml")).unwrap();
    assert_eq!(kring(home.path(), &["show", "bos7"]).code, Some(0));
    let run = kring(home.path(), &["show", "2026-11-21-BOS8"]);
    assert!(
        run.code == Some(1) && run.err.contains("2026-11-21-BOS7"),
        "{}",
        run.err
    );
}

#[test]
fn a_file_is_not_overwritten_unasked() {
    let home = home();
    let file = home.path().join("map.txt");
    std::fs::write(&file, "van mij").unwrap();
    let run = kring(home.path(), &["map", "demo", "--despite-names", "-o", path(&file)]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "van mij");
}

#[test]
fn a_word_that_is_no_name_is_remembered_and_a_map_looks_only_at_names_of_partners() {
    let home = home();
    let folder = home.path().join("library/2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let record = "kring: session/1\ndeck: {id: collectief-leren, version: '1', language: nl}\nschool: {code: BOS7}\ndate: '2026-11-21'\n\
                  statements:\n- {id: s1, voice: paraphrase, text: Wendelmoer vindt dat niet.}\n";
    std::fs::write(folder.join("session.yaml"), record).unwrap();
    let report = |more: &[&str]| kring(home.path(), &[&["report", "BOS7"], more].concat());
    let refused = report(&[]);
    assert!(
        refused.code == Some(1) && refused.err.contains("Wendelmoer"),
        "{}",
        refused.err
    );
    let map = kring(home.path(), &["map", "BOS7", "--format", "svg"]);
    assert_eq!((map.code, map.err.as_str()), (Some(0), ""));
    assert_eq!(report(&["--despite-names"]).code, Some(0));
    assert_eq!(report(&["--not-a-name", " "]).code, Some(1));
    assert_eq!(report(&["--not-a-name", "Wendelmoer"]).code, Some(0));
    assert_eq!(report(&[]).code, Some(0), "it is remembered");
    let kept = std::fs::read_to_string(folder.join("session.yaml")).unwrap();
    assert!(kept.contains("not_names") && kept.contains("Wendelmoer"), "{kept}");
    let told = std::fs::read_to_string(folder.join("transcript.yaml")).unwrap();
    assert!(told.contains("Wendelmoer"), "{told}");
}

#[test]
fn wrong_usage_is_another_code() {
    let home = home();
    for arguments in [&["--nonsense"][..], &["onzin"], &["show"], &["deck"], &["--lang", "fr"]] {
        let run = kring(home.path(), arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(!run.err.is_empty());
    }
}

#[test]
fn what_needs_no_session_works() {
    let home = home();
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["list"],
        &["paths"],
        &["deck", "list"],
        &["deck", "show", "collectief-leren"],
        &["schema"],
        &["completions", "bash"],
    ] {
        let run = kring(home.path(), arguments);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(!run.out.is_empty(), "{arguments:?}");
    }
    let left: Vec<_> = std::fs::read_dir(home.path()).unwrap().collect();
    assert!(left.is_empty(), "looking changes nothing: {left:?}");
}

/// A session that cannot be read is listed among the others, and says why.
#[test]
fn the_list_shows_what_cannot_be_read() {
    let home = home();
    let folder = home.path().join("library/2026-11-21-KAPOT");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("session.yaml"), "kring: session/1\nschol:\n").unwrap();
    let run = kring(home.path(), &["list"]);
    assert_eq!(run.code, Some(0));
    assert!(run.out.contains("KAPOT") && run.out.contains("schol"), "{}", run.out);
}

#[test]
fn where_a_report_went_is_remembered() {
    let home = home();
    let session = copy(home.path());
    let out = home.path().join("naar de school.html");
    let run = kring(
        home.path(),
        &["report", path(&session), "--format", "html", "-o", path(&out)],
    );
    assert_eq!(run.code, Some(0), "{}", run.err);
    let paths = kring::store::Paths::under(home.path());
    let left = kring::store::outdate_exports(&paths, "school", &[]).unwrap();
    assert_eq!(left, [out]);
    // The demo is nobody's school.
    let demo = home.path().join("demo.html");
    assert_eq!(kring(home.path(), &["report", "demo", "-o", path(&demo)]).code, Some(0));
    assert!(kring::store::outdate_exports(&paths, "demo", &[]).unwrap().is_empty());
}

#[test]
fn a_report_has_four_lengths_and_refuses_others() {
    let home = home();
    let report = |more: &[&str]| kring(home.path(), &[&["report", "demo"], more].concat());
    let words = |run: &support::run::Run| run.out.split_whitespace().count();
    let [meeting, full, evidence] = ["meeting", "full", "evidence"].map(|length| words(&report(&["--length", length])));
    assert!(meeting < full && full < evidence, "{meeting} {full} {evidence}");
    assert_eq!(report(&["--summary"]).out, report(&["--length", "wall"]).out);
    assert_eq!(report(&["--evidence"]).out, report(&["--length", "evidence"]).out);
    assert!(
        report(&["--partner", "ankerfiguur"])
            .out
            .starts_with("Ankerfiguur van het CLB\n")
    );
    for wrong in [
        &["--length", "kort"][..],
        &["--partner", "niemand"],
        &["--format", "wav"],
    ] {
        let run = report(wrong);
        assert_eq!(run.code, Some(1), "{wrong:?}");
        assert!(run.out.is_empty() && run.err.starts_with("kring: "), "{}", run.err);
    }
    for line in report(&["--evidence"]).out.lines() {
        assert!(kring::text::cells(line) <= 80, "{line}");
    }
}

#[test]
fn a_final_report_is_refused_while_something_is_open() {
    let home = home();
    let report =
        |session: &str, more: &[&str]| kring(home.path(), &[&["report", session, "--despite-names"], more].concat());
    assert!(report("demo", &[]).out.contains("Ontwerp"));
    let done = report("demo", &["--final"]);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert!(!done.out.contains("Ontwerp") && !done.out.contains("voor de onderzoeker"));
    let session = copy(home.path());
    let text = std::fs::read_to_string(&session)
        .unwrap()
        .replace("talk: given", "talk: unasked");
    std::fs::write(&session, text).unwrap();
    let open = report(path(&session), &["--final"]);
    assert_eq!(open.code, Some(1), "{}", open.err);
    assert!(
        open.err.contains("Nog niet definitief") && open.out.is_empty(),
        "{}",
        open.err
    );
}

#[test]
fn without_a_program_that_makes_pdfs_nothing_is_written() {
    let home = home();
    let out = home.path().join("verslag.pdf");
    for (engine, says) in [
        ("", "Er is geen programma"),
        ("/nergens/chrome", "De pdf is niet gelukt"),
    ] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kring"));
        command
            .env("KRING_HOME", home.path())
            .env("KRING_PDF", engine)
            .env("LC_ALL", "nl_BE.UTF-8");
        let run = command
            .args(["report", "demo", "--format", "pdf", "-o", path(&out)])
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(1));
        assert!(
            String::from_utf8_lossy(&run.stderr).contains(says),
            "{}",
            String::from_utf8_lossy(&run.stderr)
        );
        assert!(!out.exists());
    }
}

#[test]
fn markdown_in_a_file_has_the_picture_of_the_map_beside_it() {
    let home = home();
    let out = home.path().join("verslag.md");
    let run = kring(home.path(), &["report", "demo", "--format", "md", "-o", path(&out)]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let page = std::fs::read_to_string(&out).unwrap();
    assert!(page.contains("(<verslag-map.svg>)"), "{page}");
    assert!(
        std::fs::read_to_string(home.path().join("verslag-map.svg"))
            .unwrap()
            .starts_with("<svg")
    );
}

#[test]
fn every_participant_gets_a_slip_with_a_code_and_no_words() {
    let home = home();
    let page = kring(home.path(), &["slips", "demo", "--lang", "nl"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    let record = kring(home.path(), &["show", "demo", "--yaml"]).out;
    let session = kring::format::session::read(&record, "demo").unwrap();
    assert_eq!(page.out.matches("<article>").count(), session.participants.len());
    for p in &session.participants {
        assert!(page.out.contains(&format!("<dd>{}</dd>", p.id)) && page.out.contains(p.function.as_str()));
    }
    for statement in &session.statements {
        assert!(!page.out.contains(statement.text.as_str()));
    }
    let english = kring(home.path(), &["slips", "demo", "--lang", "en"]).out;
    assert!(english.contains("Withdrawing your consent") && english.contains(r#"<html lang="en">"#));
    let file = home.path().join("slips.docx");
    let path = file.to_str().unwrap();
    let word = ["slips", "demo", "--format", "docx", "-o", path];
    assert_eq!(kring(home.path(), &word).code, Some(0));
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
    assert_eq!(kring(home.path(), &word).code, Some(0), "kring knows its own file");
    std::fs::write(&file, "van mij").unwrap();
    assert_eq!(kring(home.path(), &word).code, Some(1), "a file of somebody else stays");
    assert_eq!(kring(home.path(), &["slips", "demo", "--format", "odt"]).code, Some(1));
}

#[test]
fn reports_leave_out_who_refused_and_the_researchers_own_print_marks_it() {
    let home = home();
    let file = copy(home.path());
    let record = std::fs::read_to_string(&file).unwrap();
    let mut session = kring::format::session::read(&record, "demo").unwrap();
    let spoke = |s: &kring::session::Statement| {
        s.speakers.iter().find_map(|speaker| match speaker {
            kring::session::Speaker::Participant(id) if s.speakers.len() == 1 => Some(id.clone()),
            _ => None,
        })
    };
    let (who, words) = session
        .statements
        .iter()
        .find_map(|s| Some((spoke(s)?, s.text.to_string())))
        .unwrap();
    let participant = session.participants.iter_mut().find(|p| p.id == who).unwrap();
    participant.consent.quote = kring::session::Answer::Refused;
    std::fs::write(&file, kring::format::session::write(&session)).unwrap();
    let path = file.to_str().unwrap();
    for format in ["txt", "md", "html", "json"] {
        let report = kring(
            home.path(),
            &["report", path, "--evidence", "--despite-names", "--format", format],
        );
        assert_eq!(report.code, Some(0), "{}", report.err);
        assert!(!report.out.contains(&words), "{format}");
        assert!(!report.out.contains("weggelaten"), "{format}");
    }
    let shown = kring(home.path(), &["show", path]).out;
    assert!(shown.contains("[blijft buiten elk verslag]"), "{shown}");
}

#[test]
fn the_licences_of_all_that_the_binary_holds_are_printed() {
    let home = TempDir::new().unwrap();
    let told = kring(home.path(), &["--licences"]);
    assert_eq!(told.code, Some(0), "{}", told.err);
    let crates = [
        "ratatui",
        "serde-saphyr",
        "docx-rs",
        "petgraph",
        "font8x8",
        "unicode-linebreak",
    ];
    for part in crates.map(|name| format!("\n{name} ")) {
        assert!(told.out.contains(&part), "{part} is missing");
    }
    assert!(told.out.contains("Permission is hereby granted"));
    assert!(told.out.contains("the font DejaVu Sans"));
    // What only builds and tests use is not in the binary.
    assert!(!told.out.contains("\nproptest "));
    assert_eq!(kring(home.path(), &["--licenses"]).out, told.out);
}

#[test]
fn the_man_page_names_every_command() {
    let home = TempDir::new().unwrap();
    let page = kring(home.path(), &["man"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    assert!(page.out.contains(".TH kring 1"));
    for command in ["demo", "open", "map", "report", "data", "transcript"] {
        assert!(
            page.out.contains(&format!("kring\\-{command}(1)")),
            "{command} is missing"
        );
    }
}

/// A deck of 800 cards, each with a fault: the places of all are found in one pass, and the first hundred are told.
#[test]
fn a_deck_with_thousands_of_faults_is_checked_at_once() {
    let home = TempDir::new().unwrap();
    let cards = Path::new(env!("CARGO_MANIFEST_DIR")).join("cards/collectief-leren.nl.yaml");
    let deck = std::fs::read_to_string(cards).unwrap();
    let start = deck.find("- id: betekenis\n").unwrap();
    let start = deck[..start].rfind('\n').unwrap() + 1;
    let end = deck[start..].find("- id: actoren\n").unwrap() + start;
    let end = deck[..end].rfind('\n').unwrap() + 1;
    let card = &deck[start..end];
    let large = format!("{}{}{}", &deck[..end], card.repeat(800), &deck[end..]);
    let file = home.path().join("large.yaml");
    std::fs::write(&file, large).unwrap();
    let checked = kring(home.path(), &["deck", "check", file.to_str().unwrap(), "--lang", "nl"]);
    assert_eq!(checked.code, Some(1));
    assert_eq!(
        checked.err.matches("fout: ").count() + checked.err.matches("waarschuwing: ").count(),
        100
    );
    assert!(checked.err.contains("daarvan staan hier niet"), "{}", checked.err);
}

#[test]
fn a_deposit_is_shown_and_every_other_command_says_what_reads_it() {
    let home = home();
    let bag = home.path().join("demo.zip");
    let made = kring(home.path(), &["deposit", "demo", "-o", path(&bag)]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let shown = kring(home.path(), &["show", path(&bag)]);
    assert_eq!((shown.code, shown.err.as_str()), (Some(0), ""));
    assert!(
        shown.out.contains("zorgcoördinator") && shown.out.contains("“"),
        "{}",
        shown.out
    );
    let yaml = kring(home.path(), &["show", path(&bag), "--yaml"]).out;
    assert!(kring::format::session::read(yaml.as_bytes(), "").is_ok());
    let out = path(home.path()).to_owned() + "/out";
    for command in [&["report"][..], &["map"], &["data", "-o", &out], &["show", "-o", &out]] {
        let mut command = command.to_vec();
        command.insert(1, path(&bag));
        let ran = kring(home.path(), &command);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{command:?}");
        assert!(ran.err.contains("is een depot"), "{command:?}: {}", ran.err);
    }
    std::fs::write(&bag, b"PK not a zip").unwrap();
    let broken = kring(home.path(), &["show", path(&bag)]);
    assert_eq!((broken.code, broken.out.as_str()), (Some(1), ""));
    assert!(!broken.err.contains("UTF-8"), "{}", broken.err);
}

#[test]
fn a_folder_with_a_deposit_never_takes_the_place_of_a_session() {
    let home = home();
    let folder = home.path().join("library/2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::rename(copy(home.path()), folder.join("session.yaml")).unwrap();
    let here = home.path().join("here");
    let bag = here.join("2026-11-21-BOS7");
    let made = kring(home.path(), &["deposit", "demo", "-o", path(&bag)]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let of_library = support::run::kring_in(&here, home.path(), &["show", "2026-11-21-BOS7", "--yaml"]);
    let of_folder = support::run::kring_in(&here, home.path(), &["show", "./2026-11-21-BOS7", "--yaml"]);
    assert_eq!(
        (of_library.code, of_folder.code),
        (Some(0), Some(0)),
        "{}",
        of_folder.err
    );
    assert_ne!(of_library.out, of_folder.out);
}

#[test]
fn a_report_is_in_the_language_of_the_talk_unless_one_is_chosen() {
    let home = home();
    let file = home.path().join("gesprek.yaml");
    std::fs::write(&file, include_str!("../assets/demo.en.yaml")).unwrap();
    let report = |more: &[&str]| {
        let run = kring(
            home.path(),
            &[&["report", path(&file), "--despite-names"], more].concat(),
        );
        run.out
    };
    assert!(report(&[]).contains("\nIn short\n"), "{}", report(&[]));
    assert!(report(&["--lang", "nl"]).contains("\nIn het kort\n"));
}
