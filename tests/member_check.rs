//! The member check on the command line: what comes back is read, answered, reported and compared; and nobody can be told apart.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod example;
    pub mod run;
}

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kring::deck::{Deck, Lang};
use kring::member_check::{self, CheckReader, InputRefusal, Label, Meeting, Telling, attendance, numbered};
use kring::session::{Remark, Session};
use kring::text::Line;
use proptest::prelude::*;
use support::example;
use support::run::{Run, kring};
use tempfile::TempDir;

#[path = "check_told/typed.rs"]
mod typed;

#[path = "check_told/told.rs"]
mod told;

const PRESENT: &str = "18 leraar, 2 zorgcoördinator, directeur";
const ACCOUNT: &str = "Verslag van onze member check\n\nVraag 1. Wat zie je als eerste op deze kaart?\n\
    Collega 1 (leraar) merkt op: de zorg staat wel heel dicht.\n\
    Collega 2 (zorgcoördinator) merkt op: er is weinig met bedrijven.\n\n\
    Vraag 3\n\
    Collega 1 (leraar) mist onze kinderopvang als vaste\npartner, omdat de helft van onze kinderen daar haar dag begint.\n\
    - leraar: mist #buurtwerk, want daar komen de ouders x6\n\
    Collega 3 (directeur) herkent de kaart.\n\n\
    Vraag 4\n\
    Een leraar denkt aan een spinnenweb, want alles hangt vast.\n";

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Writes the demo as a file of its own.
fn school(home: &Path) -> PathBuf {
    let path = home.join("school.yaml");
    std::fs::write(&path, kring(home, &["show", "demo", "--lang", "nl", "--yaml"]).out).unwrap();
    path
}

fn file(home: &Path, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = home.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

/// Reads an account into a school.
fn read(home: &Path, school: &Path, account: &Path, more: &[&str]) -> Run {
    let mut all = vec!["check", text(school), "--lang", "nl", "--read", text(account)];
    all.extend(more);
    kring(home, &all)
}

#[test]
fn an_account_becomes_a_check_that_is_answered_and_reported() {
    let home = home();
    let school = school(home.path());
    let account = file(home.path(), "account.txt", ACCOUNT);
    let run = read(
        home.path(),
        &school,
        &account,
        &["--present", PRESENT, "--date", "2026-12-03"],
    );
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(
        run.out.contains("6 opmerkingen") && run.out.contains("k1"),
        "{}",
        run.out
    );
    assert!(
        run.err.contains("Met functie: leraar") && run.err.contains("directeur"),
        "{}",
        run.err
    );

    let state = kring(home.path(), &["check", text(&school), "--lang", "nl"]).out;
    assert!(
        state.contains("mist onze kinderopvang als vaste partner, omdat de helft"),
        "{state}"
    );
    assert!(
        state.contains("mist buurtwerk, want daar komen de ouders (×6)"),
        "{state}"
    );
    assert!(
        !state.contains("(directeur)") && !state.contains("(zorgcoördinator)"),
        "{state}"
    );
    assert!(state.contains("2 vragen om een wijziging"), "{state}");

    let id = |part: &str| {
        state
            .lines()
            .find(|line| line.contains(part))
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    let (opvang, buurt) = (id("kinderopvang"), id("buurtwerk"));
    let without = kring(
        home.path(),
        &[
            "check",
            text(&school),
            "--lang",
            "nl",
            "--answer",
            &format!("{buurt}=declined"),
        ],
    );
    assert_eq!(without.code, Some(1));
    assert!(without.err.contains("Waarom?"), "{}", without.err);
    let reply = |what: String| {
        kring(
            home.path(),
            &["check", text(&school), "--lang", "nl", "--answer", &what],
        )
    };
    assert_eq!(
        reply(format!("{buurt}=declined:dat is geen partner om van te leren")).code,
        Some(0)
    );
    assert_eq!(reply(format!("{opvang}=accepted")).code, Some(0));

    let yaml = std::fs::read_to_string(&school).unwrap();
    assert!(
        yaml.contains("id: v2") && yaml.contains("by: k1"),
        "the check closes a version"
    );
    for format in ["txt", "md", "html", "docx", "json"] {
        let out = home.path().join(format!("report.{format}"));
        let run = kring(
            home.path(),
            &[
                "check",
                text(&school),
                "--lang",
                "nl",
                "--report",
                format,
                "--despite-names",
                "-o",
                text(&out),
            ],
        );
        assert_eq!(run.code, Some(0), "{format}: {}", run.err);
    }
    let report = std::fs::read_to_string(home.path().join("report.txt")).unwrap();
    assert!(
        report.contains("Collega 1 (leraar)") && report.contains("Niet gevolgd (1)"),
        "{report}"
    );
    let flat = report.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Dat is geen partner om van te leren"), "{report}");
    let findings = kring(
        home.path(),
        &["report", text(&school), "--lang", "nl", "--despite-names"],
    )
    .out;
    assert!(
        findings.contains("Member check") && findings.contains("Er zijn 6 opmerkingen"),
        "{findings}"
    );
}

#[test]
fn a_second_reading_of_the_same_account_is_refused() {
    let home = home();
    let school = school(home.path());
    let account = file(home.path(), "account.txt", ACCOUNT);
    let all = ["--present", PRESENT, "--date", "2026-12-03"];
    assert_eq!(read(home.path(), &school, &account, &all).code, Some(0));
    let before = std::fs::read(&school).unwrap();
    let again = read(home.path(), &school, &account, &all);
    assert_eq!((again.code, std::fs::read(&school).unwrap()), (Some(1), before));
    assert!(again.err.contains("staan al in de sessie"), "{}", again.err);
}

#[test]
fn what_cannot_be_taken_is_said_and_nothing_is_kept() {
    let home = home();
    let school = school(home.path());
    let before = std::fs::read(&school).unwrap();
    let cases: [(&str, &[&str], &str); 9] = [
        (ACCOUNT, &[], "--present"),
        (ACCOUNT, &["--present", "0 leraar"], "Hoeveel"),
        (ACCOUNT, &["--present", "1 directeur"], "maar één iemand"),
        (ACCOUNT, &["--present", "18 leraar"], "niemand aanwezig als"),
        (ACCOUNT, &["--present", "18 leraar, Els"], "lijkt een naam"),
        (ACCOUNT, &["--present", PRESENT, "--date", "3 december"], "geen dag"),
        (
            "Collega 1 (leraar) mist de bib.",
            &["--present", PRESENT],
            "Onder welke vraag",
        ),
        (
            "Vraag 1\nCollega 1 (leraar): mist de bib x40",
            &["--present", PRESENT],
            "sluiten zich aan",
        ),
        (
            "Vraag 3\nCollega 1 (leraar) mist Fatima Yilmaz.",
            &["--present", PRESENT],
            "Fatima Yilmaz",
        ),
    ];
    for (account, more, why) in cases {
        let account = file(home.path(), "account.txt", account);
        let run = read(home.path(), &school, &account, more);
        assert_eq!(run.code, Some(1), "{why}: {}", run.out);
        assert!(run.err.contains(why), "{why}: {}", run.err);
        assert_eq!(std::fs::read(&school).unwrap(), before, "{why}");
    }
}

#[test]
fn a_table_of_a_forms_service_loses_what_is_personal() {
    let home = home();
    let school = school(home.path());
    let table = "\u{feff}Id;Begintijd;E-mail;Naam;Mijn functie;Wat zie je als eerste op deze kaart?;Waarom?\n\
        1;3/12/2026 8:01;els@school.be;Els Peeters;leraar;=weinig bedrijven;het zijn er twee\n\
        2;3/12/2026 8:02;jan@school.be;Jan Maes;leerkracht;de zorg is groot;\n\
        3;3/12/2026 8:03;an@school.be;An Bos;leraar;nvt;\n";
    let path = file(home.path(), "answers.csv", table);
    let listed = read(home.path(), &school, &path, &["--list"]);
    assert_eq!(listed.code, Some(0), "{}", listed.err);
    assert!(listed.err.contains("E-mail: wordt niet gelezen"), "{}", listed.err);
    assert!(
        listed.err.contains("kaart?: de antwoorden op vraag 1"),
        "{}",
        listed.err
    );
    let run = read(home.path(), &school, &path, &["--present", "20 leraren"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let yaml = std::fs::read_to_string(&school).unwrap();
    for trace in ["els@", "Peeters", "8:01", "3/12"] {
        assert!(!yaml.contains(trace), "{trace}");
    }
    assert!(yaml.contains("form: survey") && yaml.contains("weinig bedrijven"));
    let strange = file(
        home.path(),
        "strange.csv",
        "Kleur;Wat zie je als eerste op deze kaart?\nrood;de zorg\n",
    );
    let run = read(
        home.path(),
        &school,
        &strange,
        &["--present", "20 leraren", "--date", "2026-12-04"],
    );
    assert!(
        run.code == Some(1) && run.err.contains("Kleur") && run.err.contains("--column"),
        "{}",
        run.err
    );
    let all = ["--present", "20 leraren", "--date", "2026-12-04", "--column", "Kleur=-"];
    assert_eq!(read(home.path(), &school, &strange, &all).code, Some(0));
    let long = format!("Wat zie je als eerste op deze kaart?\n{}", "de zorg\n".repeat(10_000));
    let long = file(home.path(), "long.csv", long);
    let run = read(home.path(), &school, &long, &["--present", "20 leraren"]);
    assert!(run.code == Some(1) && run.err.contains("rijen"), "{}", run.err);
}

/// What was asked for and is not done is said: a lower threshold, a file that is none.
#[test]
fn a_lower_threshold_and_a_file_that_is_none_are_told() {
    let home = home();
    let school = school(home.path());
    let account = file(home.path(), "verslag.txt", "Vraag 1\nCollega 1 (leraar) mist de bib.\n");
    let run = read(
        home.path(),
        &school,
        &account,
        &[
            "--present",
            "2 zorgcoördinatoren, 8 leraren",
            "--threshold",
            "1",
            "--list",
        ],
    );
    assert!(
        run.code == Some(0) && run.err.contains("De drempel blijft 3"),
        "{}",
        run.err
    );
    let run = read(
        home.path(),
        &school,
        &account,
        &["--present", "9 leraren", "--threshold", "4", "--list"],
    );
    assert!(
        run.code == Some(0) && !run.err.contains("De drempel blijft"),
        "{}",
        run.err
    );
    for none in [home.path().to_owned(), home.path().join("weg.csv")] {
        let run = read(home.path(), &school, &none, &["--present", "9 leraren"]);
        assert!(
            run.code == Some(1) && run.err.contains("is geen bestand"),
            "{}",
            run.err
        );
        assert!(!run.err.contains("sessie"), "{}", run.err);
    }
}

#[test]
fn the_answers_of_the_survey_page_are_read_again() {
    let home = home();
    let school = school(home.path());
    let page = kring(
        home.path(),
        &[
            "check",
            text(&school),
            "--lang",
            "nl",
            "--survey",
            "html",
            "--despite-names",
        ],
    );
    assert_eq!(page.code, Some(0), "{}", page.err);
    for part in [
        "default-src 'none'",
        "<noscript>",
        "textarea",
        "data-mark=\"kring · member check",
    ] {
        assert!(page.out.contains(part), "{part}");
    }
    assert!(!page.out.contains("http://www.w3.org/2000/svg\" src") && !page.out.contains("<link"));
    // The words that the page writes are those that are read.
    let mark = |name: &str| {
        let (_, rest) = page.out.split_once(&format!(" data-{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let (kring_mark, function, question) = (mark("mark"), mark("function"), mark("question"));
    let one = |n: usize| {
        let text = format!(
            "\u{feff}{kring_mark}\r\n\r\n{function}: leraar\r\n\r\n{question} 1\r\n- punt nummer {n} valt op\r\n"
        );
        file(home.path(), &format!("a{n}.txt"), text)
    };
    let files: Vec<PathBuf> = (1..=4).map(one).collect();
    let mut all = vec!["check", text(&school), "--lang", "nl", "--read"];
    all.extend(files.iter().map(|file| text(file)));
    let run = kring(home.path(), &all);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let yaml = std::fs::read_to_string(&school).unwrap();
    assert!(
        yaml.contains("form: survey") && yaml.contains("leraar: 4"),
        "{}",
        &yaml[yaml.find("checks:").unwrap()..]
    );
    assert_eq!(yaml.matches("who: leraar").count(), 4);
}

#[test]
fn who_leaves_the_function_out_does_not_get_that_of_another() {
    let home = home();
    let school = school(home.path());
    let page =
        |function: &str, said: &str| format!("kring · member check · DEMO\n\n{function}\n\nQuestion 1\n- {said}\n");
    let mut all = vec!["check", text(&school), "--lang", "en", "--date", "2026-12-03", "--read"];
    let files = [
        file(home.path(), "a.txt", page("My function: leraar", "vol")),
        file(home.path(), "b.txt", page("My function (no name): leraar", "leeg")),
        file(home.path(), "c.txt", page("My function: leraar", "rond")),
        file(home.path(), "d.txt", page("", "vierkant")),
    ];
    all.extend(files.iter().map(|file| text(file)));
    let run = kring(home.path(), &all);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let yaml = std::fs::read_to_string(&school).unwrap();
    let (_, remarks) = yaml.split_once("\nremarks:").unwrap();
    let of = |said: &str| {
        let mut all = remarks.split("- id:");
        all.find(|remark| remark.contains(&format!("text: {said}"))).unwrap()
    };
    for said in ["vol", "leeg", "rond"] {
        assert!(of(said).contains("who: leraar"), "{}", of(said));
    }
    assert!(!of("vierkant").contains("who:"), "{}", of("vierkant"));
}

#[test]
fn the_forms_are_printed_in_both_languages() {
    let home = home();
    for lang in ["nl", "en"] {
        for format in ["docx", "html", "md", "txt", "print"] {
            let out = home.path().join(format!("{lang}-form.{format}"));
            let run = kring(
                home.path(),
                &[
                    "check",
                    "demo",
                    "--lang",
                    lang,
                    "--form",
                    format,
                    "--despite-names",
                    "-o",
                    text(&out),
                ],
            );
            assert_eq!(run.code, Some(0), "{lang} {format}: {}", run.err);
            assert!(std::fs::metadata(&out).unwrap().len() > 1_000, "{lang} {format}");
        }
        let out = home.path().join(format!("{lang}-survey.docx"));
        let run = kring(
            home.path(),
            &[
                "check",
                "demo",
                "--lang",
                lang,
                "--survey",
                "docx",
                "--despite-names",
                "-o",
                text(&out),
            ],
        );
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert_eq!(
            kring(home.path(), &["check", "demo", "--lang", lang, "--survey", "odt"]).code,
            Some(1)
        );
    }
}

#[test]
fn a_form_that_was_filled_in_with_word_is_read() {
    let home = home();
    let school = school(home.path());
    let account = file(home.path(), "account.txt", ACCOUNT);
    let all = ["--present", PRESENT, "--date", "2026-12-03"];
    assert_eq!(read(home.path(), &school, &account, &all).code, Some(0));
    let word = home.path().join("account.docx");
    let run = kring(
        home.path(),
        &[
            "check",
            text(&school),
            "--lang",
            "nl",
            "--report",
            "docx",
            "--part",
            "account",
            "--despite-names",
            "-o",
            text(&word),
        ],
    );
    assert_eq!(run.code, Some(0), "{}", run.err);
    let other = home.path().join("other.yaml");
    std::fs::write(
        &other,
        kring(home.path(), &["show", "demo", "--lang", "nl", "--yaml"]).out,
    )
    .unwrap();
    let run = read(home.path(), &other, &word, &all);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    let said = |path: &Path| {
        let state = kring(home.path(), &["check", text(path), "--lang", "nl"]).out;
        let mut lines: Vec<String> = state
            .lines()
            .filter_map(|l| Some(l.split_once(' ')?.1.trim().to_owned()))
            .collect();
        lines.sort();
        lines
    };
    assert_eq!(said(&school), said(&other), "what is written is read back");
}

#[test]
fn versions_are_shown_and_compared() {
    let home = home();
    let school = school(home.path());
    let account = file(home.path(), "account.txt", ACCOUNT);
    let all = ["--present", PRESENT, "--date", "2026-12-03"];
    assert_eq!(read(home.path(), &school, &account, &all).code, Some(0));
    let one = kring(home.path(), &["map", text(&school), "--lang", "nl", "--version", "1"]);
    assert_eq!(one.code, Some(0), "{}", one.err);
    let nine = kring(home.path(), &["map", text(&school), "--lang", "nl", "--version", "9"]);
    assert!(
        nine.code == Some(1) && nine.err.contains("geen versie 9"),
        "{}",
        nine.err
    );
    // A hand edit enters the transcript as events: the version stays, and what changed since is told.
    let yaml = std::fs::read_to_string(&school).unwrap();
    let edited = yaml.replacen("name: CLB", "name: Centrum X", 1);
    assert_ne!(yaml, edited);
    std::fs::write(&school, edited).unwrap();
    let since = kring(home.path(), &["map", text(&school), "--lang", "nl", "--since", "1"]);
    assert!(
        since.code == Some(0) && since.out.contains("heette ‘CLB’"),
        "{}{}",
        since.out,
        since.err
    );
    let again = kring(home.path(), &["map", text(&school), "--lang", "nl", "--version", "1"]);
    assert_eq!(again.out, one.out, "a version stays what it was");
}

fn deck() -> Deck {
    example::deck()
}

fn functions() -> impl Strategy<Value = Vec<(usize, u32)>> {
    proptest::collection::vec((0_usize..8, 1_u32..9), 1..6)
}

const FUNCTIONS: [&str; 8] = [
    "leraar",
    "zorgcoördinator",
    "directeur",
    "leerondersteuner",
    "brugfiguur",
    "ICT-coördinator",
    "secretaris",
    "kok",
];

proptest! {
    /// Checks that each label, also none, is borne by as many people as the threshold, or by nobody.
    #[test]
    fn no_label_tells_fewer_than_the_threshold(people in functions(), threshold in 3_u32..6) {
        let deck = deck();
        let mut present: BTreeMap<Line, u32> = BTreeMap::new();
        for (at, n) in people {
            *present.entry(FUNCTIONS[at].into()).or_default() += n;
        }
        let total: u32 = present.values().sum();
        let Ok(telling) = Telling::new(&present, threshold, &deck.map) else {
            prop_assert!(total < threshold);
            return Ok(());
        };
        let mut sums: BTreeMap<Option<Line>, u32> = BTreeMap::new();
        for (function, n) in &present {
            let Label::Told(label) = telling.label(function) else { panic!("{function} is present") };
            *sums.entry(label).or_default() += n;
        }
        for (label, sum) in sums {
            prop_assert!(sum >= threshold, "{label:?}: {sum}");
        }
    }

    /// Checks that remarks are kept the same whoever spoke first, and that no output tells a function of fewer than three.
    #[test]
    fn order_and_function_leave_no_trace(
        people in functions(),
        // No word that asks for something by itself, as *weg* does.
        said in proptest::collection::vec((0_usize..8, 0_usize..4, "q[a-z]{3,9}"), 1..12),
    ) {
        let deck = deck();
        let mut present: BTreeMap<Line, u32> = BTreeMap::new();
        for (at, n) in people {
            *present.entry(FUNCTIONS[at].into()).or_default() += n;
        }
        let Ok(telling) = Telling::new(&present, 3, &deck.map) else { return Ok(()) };
        let session = Session::default();
        let grammar = member_check::Grammar::of(&deck).unwrap();
        let total = present.values().sum();
        let reader = CheckReader { session: &session, map: &deck.map, grammar, telling: &telling, present: total };
        let questions = member_check::AskedHeading::of(deck.member_check.as_ref().unwrap());
        let remark = |(at, question, text): &(usize, usize, String)| {
            let function = FUNCTIONS[*at];
            present.contains_key(function).then(|| reader.line(&format!("{function}: {text}"), &questions[*question].id).unwrap())
        };
        let remarks: Vec<Remark> = said.iter().filter_map(remark).collect();
        let mut backwards = remarks.clone();
        backwards.reverse();
        let kept = numbered(remarks, 1);
        prop_assert_eq!(&kept, &numbered(backwards, 1));
        let all: Vec<&Remark> = kept.iter().collect();
        let words = kring::locale::Words::of(Lang::Nl);
        let rare: Vec<&Line> = present.iter().filter(|(_, n)| **n < 3).map(|(f, _)| f).collect();
        for (_, told) in member_check::told(&deck, words, &all) {
            for (_, sentence) in told {
                for function in &rare {
                    prop_assert!(!sentence.contains(&format!("({function})")), "{sentence}");
                }
            }
        }
    }

    /// Checks that a line of any signs is taken or refused, and never panics.
    #[test]
    fn any_line_is_taken_or_refused(raw in "\\PC{0,60}", csv in "[a-z\",;\n\r\t#=]{0,60}") {
        let deck = deck();
        let present = attendance(PRESENT).unwrap();
        let telling = Telling::new(&present, 3, &deck.map).unwrap();
        let session = Session::default();
        let grammar = member_check::Grammar::of(&deck).unwrap();
        let reader = CheckReader { session: &session, map: &deck.map, grammar, telling: &telling, present: 21 };
        let asked = member_check::AskedHeading::of(deck.member_check.as_ref().unwrap());
        match reader.line(&raw, &asked[0].id) {
            Ok(remark) => prop_assert!(!remark.text.is_empty()),
            Err(why) => prop_assert!(!why.say(kring::locale::Words::of(Lang::En)).is_empty()),
        }
        let _ = attendance(&raw);
        let _ = member_check::table(&csv);
        member_check::read(&[raw], &reader, &asked);
    }
}

#[test]
fn a_line_is_read_as_people_note_it() {
    let deck = deck();
    let present = attendance(PRESENT).unwrap();
    let telling = Telling::new(&present, 3, &deck.map).unwrap();
    let session = Session::default();
    let grammar = member_check::Grammar::of(&deck).unwrap();
    let reader = CheckReader {
        session: &session,
        map: &deck.map,
        grammar,
        telling: &telling,
        present: 21,
    };
    let question = member_check::AskedHeading::of(deck.member_check.as_ref().unwrap())[2]
        .id
        .clone();
    let remark = reader
        .line("leraar: mist #kinderopvang, want daar begint de dag x6", &question)
        .unwrap();
    assert_eq!(
        (remark.sort.as_str(), remark.text.as_str(), remark.agree),
        ("misses", "kinderopvang", Some(6))
    );
    assert_eq!(remark.proposed, [Line::from("kinderopvang")]);
    assert_eq!(remark.who, Some("leraar".into()));
    assert_eq!(
        member_check::said(&deck, &remark),
        "mist kinderopvang, want daar begint de dag (×6)."
    );
    let director = reader.line("directeur: te veel: het overleg", &question).unwrap();
    assert_eq!(
        (director.who, director.sort.as_str(), director.text.as_str()),
        (None, "too-many", "het overleg")
    );
    let loose = reader.line("ik zie één ding: het web is vol", &question).unwrap();
    assert_eq!(
        (loose.who, loose.text.as_str()),
        (None, "ik zie één ding: het web is vol")
    );
    assert_eq!(
        reader.line("brugfiguur: mist iets", &question),
        Err(InputRefusal::Absent("brugfiguur".into()))
    );
    assert_eq!(
        reader.line("leraar: want het is zo", &question),
        Err(InputRefusal::NoText)
    );
    assert_eq!(reader.line("leraar: mist #", &question), Err(InputRefusal::NoText));
}

/// Where reading back stops halfway, what was confirmed stands in the record: it must not tell what was noted first.
#[test]
fn what_is_read_back_first_does_not_follow_from_when_it_was_noted() {
    let (session, deck) = (example::school("SOS3"), deck());
    let question = &deck.member_check.as_ref().unwrap().questions[2].id;
    let lines = [
        "leraar: mist #kinderopvang",
        "leraar: mist #jeugdhuis x6",
        "mist #repaircafé",
        "leraar: mist #stadsarchief",
        "het valt mij op hoe vol het is",
    ];
    let read = |lines: &[&str]| -> Vec<String> {
        let begun = Meeting::begin(&session, Vec::new(), Vec::new(), false);
        let counted = begun.attend(&deck, PRESENT).unwrap();
        let note = |held: Meeting, line: &&str| held.note(&session, &deck, (question, None), line).unwrap();
        let held = lines.iter().fold(counted, note);
        let places = held.reading(&session, &deck).into_iter();
        places.map(|at| held.noted[at].line.clone()).collect()
    };
    let mut backwards = lines;
    backwards.reverse();
    let first = read(&lines);
    assert_eq!(first, read(&backwards));
    assert_ne!(first, lines);
    assert_eq!(first[4], lines[4], "what asks for nothing comes last");
}

#[test]
fn a_preposition_of_the_first_words_is_not_told_twice() {
    let deck = deck();
    let present = attendance(PRESENT).unwrap();
    let telling = Telling::new(&present, 3, &deck.map).unwrap();
    let session = Session::default();
    let reader = CheckReader {
        session: &session,
        map: &deck.map,
        grammar: member_check::Grammar::of(&deck).unwrap(),
        telling: &telling,
        present: 21,
    };
    let question = member_check::AskedHeading::of(deck.member_check.as_ref().unwrap())[2]
        .id
        .clone();
    for (noted, told) in [
        (
            "twijfelt aan de plaats van het buurthuis",
            "betwijfelt de plaats van het buurthuis.",
        ),
        ("twijfelt of dat klopt", "betwijfelt of dat klopt."),
        (
            "dichter bij de school: het buurthuis",
            "ziet graag dichter bij de school: het buurthuis.",
        ),
        (
            "verder van de school: het buurthuis",
            "ziet verder van de school: het buurthuis.",
        ),
        ("weg met het overleg", "zou weglaten: het overleg."),
        (
            "nuttig voor het beleidsplan",
            "zou de kaart gebruiken voor het beleidsplan.",
        ),
        (
            "wil de kaart gebruiken voor het beleidsplan",
            "zou de kaart gebruiken voor het beleidsplan.",
        ),
        // What is not so stays so.
        (
            "niet zo veel als hier staat",
            "ziet het anders: niet zo veel als hier staat.",
        ),
        ("klopt niet dat we bellen", "ziet het anders: klopt niet dat we bellen."),
        ("wel verrast door de ouders", "merkt op: wel verrast door de ouders."),
    ] {
        let remark = reader.line(&format!("leraar: {noted}"), &question).unwrap();
        assert_eq!(member_check::said(&deck, &remark), told, "{noted}");
    }
}

#[test]
fn remarks_are_tables_and_tell_no_more_than_the_account() {
    let home = home();
    let school = school(home.path());
    let account = file(
        home.path(),
        "account.txt",
        format!("{ACCOUNT}- leraar: herkent #clb x3\n"),
    );
    let run = read(
        home.path(),
        &school,
        &account,
        &["--present", PRESENT, "--date", "2026-12-03"],
    );
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    let table = |name: &str| kring(home.path(), &["data", text(&school), "-o", "-", "--table", name]).out;
    let checks = table("checks");
    assert!(
        checks.lines().count() == 2 && checks.contains("account,2026-12-03,,3"),
        "{checks}"
    );
    let remarks = table("remarks");
    // The header and a row for each remark; a function only from the threshold up.
    assert!(remarks.contains("Leraar") || remarks.contains("leraar"), "{remarks}");
    for alone in ["directeur", "zorgcoördinator"] {
        assert!(!remarks.contains(alone), "{remarks}");
    }
    assert!(remarks.contains("daar komen de ouders,6,"), "{remarks}");
    assert!(
        table("remark_subjects").contains(",partner,"),
        "{}",
        table("remark_subjects")
    );
    // Every code of a cell stands in the table of codes, with its words.
    let codes = table("codes");
    for list in ["check_question", "sort", "check_form", "answer", "subject"] {
        assert!(codes.contains(list), "{list}\n{codes}");
    }
}
