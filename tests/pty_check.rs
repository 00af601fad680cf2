//! A member check in the real program and a real pseudo-terminal: held, closed, answered; killed and gone on with.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod chance;
    pub mod run;
    pub mod wall;
}

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kring::session::{Event, Outcome, Session};
use kring::store::{Case, Mode};
use support::chance::Chance;
use support::run::kring;
use support::wall::{Wall, flat};
use tempfile::TempDir;

/// What the stations from the welcome to the first question show, one after the other.
const STATIONS: [&str; 11] = [
    "Een fout antwoord bestaat hier niet",
    "partners van buiten de school",
    "Heel dichtbij:",
    "Dichtbij:",
    "Wat verder:",
    "Ver weg:",
    "Wie telt voor wie?",
    "Tussen partners",
    "De bevindingen · 1/2",
    "De bevindingen · 2/2",
    "Vier vragen · 1/4",
];

/// A library with the demo as a session of its own.
fn home() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("library/2026-10-08-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let yaml = kring(home.path(), &["show", "demo", "--lang", "nl", "--yaml"]).out;
    std::fs::write(folder.join("session.yaml"), yaml).unwrap();
    (home, folder)
}

fn opened(folder: &Path) -> (Case, Session, String) {
    let (case, opened) = Case::open(folder, Mode::Read).unwrap();
    let lines = opened.draft.map(|draft| draft.lines).unwrap_or_default();
    let draft = lines
        .iter()
        .map(|line| line.text.to_string())
        .collect::<Vec<_>>()
        .join("\n");
    (case, opened.session, draft)
}

/// Types a line, and waits until the line is empty again.
fn enter(wall: &mut Wall, line: &str) {
    wall.write(line);
    wall.shows(line);
    wall.keys("enter");
    wall.until(&format!("{line} to be taken in"), |screen| {
        screen.lines().any(|row| row.trim() == "›")
    });
}

/// Goes to the first question, with 21 people present.
fn to_questions(wall: &mut Wall) {
    wall.shows("De member check voorbereiden");
    wall.keys("enter");
    wall.shows("Tel per functie");
    enter(wall, "18 leraar, 2 zorgcoördinator, directeur");
    wall.shows("21 aanwezigen");
    for shown in STATIONS {
        wall.keys("pagedown");
        wall.shows(shown);
    }
}

#[test]
fn a_whole_check_is_held_closed_and_answered() {
    let (home, folder) = home();
    let mut wall = Wall::start_in(home.path(), &["check", "BOS7"], 120, 40);
    wall.shows("De member check voorbereiden");
    wall.keys("enter");
    wall.shows("Tel per functie");
    enter(&mut wall, "18 leraar, 2 zorgcoördinator, directeur");
    wall.shows("21 aanwezigen");
    wall.shows("Bij een opmerking kan staan: leraar");
    wall.shows("alleen ‘collega’");
    wall.keys("pagedown");
    wall.shows("Samenwerken wordt pas leren als de school het daarna zelf kan");
    wall.shows("Een fout antwoord bestaat hier niet");
    wall.keys("pagedown");
    wall.shows("partners van buiten de school");
    wall.keys("tab");
    wall.keys("shift-tab");
    for shown in [
        "Heel dichtbij:",
        "Dichtbij:",
        "Wat verder:",
        "Ver weg:",
        "Wie telt voor wie?",
        "Tussen partners",
    ] {
        wall.keys("pagedown");
        wall.shows(shown);
    }
    wall.keys("pagedown");
    wall.shows("De bevindingen · 1/2");
    enter(&mut wall, "17 3 1");
    wall.shows("17 herkenbaar");
    wall.keys("pagedown");
    wall.shows("De bevindingen · 2/2");
    wall.keys("pagedown");
    wall.shows("Vier vragen · 1/4");
    enter(&mut wall, "leraar: de zorg staat wel heel dicht");
    wall.shows("Collega (leraar)");
    enter(
        &mut wall,
        "directeur: er is weinig met bedrijven, want daar is geen tijd voor",
    );
    wall.keys("pagedown");
    wall.shows("Vier vragen · 2/4");
    enter(&mut wall, "leraar: beginnen met de ouders x12");
    wall.keys("pagedown");
    wall.shows("Vier vragen · 3/4");
    enter(&mut wall, "leraar: mist #kinderopvang, want daar begint de dag x6");
    enter(&mut wall, "zorg: dichter #clb, omdat we elke week bellen");
    wall.keys("pagedown");
    wall.shows("Vier vragen · 4/4");
    enter(&mut wall, "beeld: een spinnenweb, want alles hangt vast");
    wall.keys("pagedown");
    wall.shows("Lezen we het juist?");
    wall.shows("Collega (leraar) mist kinderopvang");
    assert!(!wall.screen().contains("directeur"), "{}", wall.screen());
    // Until it is closed, nothing of it is in the record.
    let (_, before, draft) = opened(&folder);
    assert!(before.checks.is_empty() && before.remarks.is_empty());
    assert!(
        draft.contains("kinderopvang") && !draft.contains("directeur: "),
        "{draft}"
    );
    wall.keys("space");
    wall.shows("✓ Collega");
    wall.keys("pagedown");
    wall.shows("Hoe het verdergaat");
    wall.shows("We noteerden 6 opmerkingen");
    wall.keys("enter");
    wall.shows("Te beantwoorden: 2");
    wall.saved();
    closed_without_traces(&folder);
    answer_both(&mut wall);
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    answered(home.path(), &folder);
}

/// What closing leaves on the disk: the remarks with neither time nor function that may not be told, and no draft.
fn closed_without_traces(folder: &Path) {
    let start = Instant::now();
    while folder.join("draft.yaml").exists() && start.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!folder.join("draft.yaml").exists());
    let (_, session, _) = opened(folder);
    let check = session.checks.first().unwrap();
    assert!(check.closed);
    assert_eq!(check.present.values().sum::<u32>(), 21);
    assert_eq!(
        check.hands.first().map(|hands| (hands.yes, hands.partly, hands.no)),
        Some((17, 3, 1))
    );
    assert_eq!(session.remarks.len(), 6);
    assert_eq!(session.remarks.iter().filter(|remark| remark.read_back).count(), 1);
    assert!(
        session
            .remarks
            .iter()
            .all(|remark| remark.who.as_deref().is_none_or(|who| who == "leraar"))
    );
    assert!(
        session
            .remarks
            .iter()
            .any(|remark| remark.proposed.iter().any(|name| **name == *"kinderopvang"))
    );
    let (case, ..) = opened(folder);
    let past = case.past().unwrap();
    let told = past.entries().iter().filter(|entry| entry.event.is_of_check());
    let moments: Vec<String> = told.map(|entry| format!("{:?} {:?}", entry.at, entry.offset)).collect();
    assert_eq!(moments.len(), 7);
    assert!(
        moments
            .iter()
            .all(|moment| *moment == moments[0] && moment.ends_with("None")),
        "{moments:?}"
    );
}

/// Answers one request with a reason, and accepts the other with a partner that is named on the map.
fn answer_both(wall: &mut Wall) {
    wall.keys("v");
    wall.shows("Wat doen we ermee? · 1/2");
    if flat(&wall.screen()).contains(&flat("mist kinderopvang")) {
        wall.keys("pagedown");
        wall.shows("2/2");
    }
    wall.keys("tab tab");
    wall.keys("enter");
    wall.shows("Typ een reden");
    wall.write("de groep zette het CLB daar samen");
    wall.keys("enter");
    wall.shows("Wat doen we ermee? · 1/1");
    wall.shows("mist kinderopvang");
    wall.keys("enter");
    wall.shows("Elke wijziging verwijst naar deze opmerking");
    wall.write("kinderopvang !1");
    wall.keys("enter");
    wall.until("the partner", |screen| !screen.contains("kinderopvang !1"));
    wall.keys("enter");
    wall.shows("Alles is beantwoord");
    wall.saved();
}

fn answered(home: &Path, folder: &Path) {
    let (case, session, _) = opened(folder);
    let outcome = |text: &str| {
        let remark = session
            .remarks
            .iter()
            .find(|remark| remark.text.contains(text))
            .unwrap();
        (remark.id.clone(), remark.answer.as_ref().unwrap().what)
    };
    let (accepted, what) = outcome("kinderopvang");
    assert_eq!(what, Outcome::Accepted);
    assert_eq!(outcome("CLB").1, Outcome::Declined);
    let past = case.past().unwrap();
    let cited: Vec<_> = past.entries().iter().filter(|entry| entry.because.is_some()).collect();
    assert!(!cited.is_empty());
    for entry in cited {
        assert_eq!(entry.because.as_ref(), Some(&accepted));
        assert!(!matches!(&entry.event, Event::Changed { item } if item.id() == &accepted));
    }
    let by: Vec<&str> = session.versions.iter().map(|version| version.by.as_str()).collect();
    assert_eq!(by, ["session", "k1"]);
    let report = kring(
        home,
        &["check", "BOS7", "--report", "txt", "--lang", "nl", "--despite-names"],
    );
    assert!(report.out.contains("kinderopvang"), "{}{}", report.out, report.err);
    let map = kring(home, &["map", "BOS7", "--since", "1", "--lang", "nl"]);
    assert!(map.out.contains("kinderopvang"), "{}{}", map.out, map.err);
}

#[test]
fn no_remark_that_was_seen_is_lost_when_the_program_is_killed() {
    let (home, folder) = home();
    let mut wall = Wall::start(home.path(), &["check", "BOS7"]);
    to_questions(&mut wall);
    let kills = std::env::var("KRING_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(6);
    let (mut chance, mut next, mut seen) = (Chance::new(11), 1, BTreeSet::new());
    for round in 0..kills {
        let until = Instant::now() + Duration::from_micros(chance.next() % 1_500_000);
        'typing: loop {
            for c in format!("leraar: opmerking {next} over de kaart\r").chars() {
                wall.write(&c.to_string());
                std::thread::sleep(Duration::from_micros(chance.next() % 3_000));
                seen.extend(noted(&wall.screen()));
                if Instant::now() > until {
                    break 'typing;
                }
            }
            next += 1;
        }
        next += 1;
        seen.extend(noted(&wall.kill()));
        let (_, session, draft) = opened(&folder);
        assert!(session.remarks.is_empty());
        for n in &seen {
            let whole = format!("opmerking {n} over de kaart");
            assert!(
                draft.contains(&whole),
                "round {round}: remark {n} is lost:
{draft}"
            );
        }
        wall = Wall::start(home.path(), &["check", "BOS7"]);
        wall.shows("Vier vragen · 1/4");
        wall.keys("end");
        for _ in 0..40 {
            wall.write("\u{7f}");
        }
    }
    println!("{kills} kills: {} remarks seen, none lost", seen.len());
    assert!(!seen.is_empty());
}

/// Returns the numbers of the remarks that stand on a screen as noted.
fn noted(screen: &str) -> Vec<usize> {
    let number = |row: &str| -> Option<usize> {
        let (_, rest) = row.split_once("Collega (leraar)")?;
        rest.split_once("opmerking ")?.1.split_once(' ')?.0.parse().ok()
    };
    // Below the line stands how it will be told: that is not noted yet.
    let rows = screen.lines().take_while(|row| !row.trim_start().starts_with('›'));
    rows.filter_map(number).collect()
}

#[test]
fn a_second_window_reads_along_and_an_account_waits() {
    let (home, _) = home();
    let mut wall = Wall::start(home.path(), &["check", "BOS7"]);
    to_questions(&mut wall);
    enter(&mut wall, "leraar: mist de bib");
    let other = Wall::start(home.path(), &["check", "BOS7"]);
    other.shows("alleen lezen");
    drop(other);
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    let account = home.path().join("account.txt");
    std::fs::write(&account, "Vraag 1\nleraar: mist de bib\n").unwrap();
    let file = account.to_str().unwrap();
    let run = kring(
        home.path(),
        &[
            "check",
            "BOS7",
            "--read",
            file,
            "--present",
            "18 leraar",
            "--lang",
            "nl",
        ],
    );
    assert!(
        run.code != Some(0) && run.err.contains("nog een member check"),
        "{}{}",
        run.out,
        run.err
    );
    let again = Wall::start(home.path(), &["check", "BOS7"]);
    again.shows("mist de bib");
}

#[test]
fn pasted_lines_become_remarks_once_that_is_confirmed() {
    let (home, folder) = home();
    let mut wall = Wall::start(home.path(), &["check", "BOS7"]);
    to_questions(&mut wall);
    let lines = "leraar: mist #kinderopvang, want daar begint de dag x6\rdirecteur: herkent de kaart\rleraar: twijfelt aan de ring";
    // Cancelled, all of it stays in the line.
    wall.paste(lines);
    wall.shows("3 regels: elk een opmerking?");
    wall.keys("esc");
    wall.shows("x6 directeur: herkent de kaart");
    wall.keys("end");
    for _ in 0..lines.len() + 4 {
        wall.write("\u{7f}");
    }
    wall.until("an empty line", |screen| screen.lines().any(|row| row.trim() == "›"));
    wall.paste(lines);
    wall.shows("3 regels: elk een opmerking?");
    wall.keys("down enter");
    wall.shows("3 geplakte regels");
    wall.kill();
    let (_, session, draft) = opened(&folder);
    assert!(session.remarks.is_empty());
    for line in ["mist #kinderopvang", "herkent de kaart", "twijfelt aan de ring"] {
        assert!(draft.contains(line), "{line} is lost:\n{draft}");
    }
    assert!(!draft.contains("directeur: herkent"), "{draft}");
}

/// What is said while the map or a finding stands on the wall is typed there, told at which question it is noted, and read back.
#[test]
fn what_is_said_over_the_map_is_noted_without_leaving_it() {
    let (home, folder) = home();
    let mut wall = Wall::start_in(home.path(), &["check", "BOS7"], 100, 30);
    wall.shows("De member check voorbereiden");
    wall.keys("enter");
    wall.shows("Tel per functie");
    enter(&mut wall, "18 leraar, 2 zorgcoördinator, directeur");
    wall.shows("21 aanwezigen");
    wall.keys("pagedown pagedown");
    wall.shows("partners van buiten de school");
    wall.write("leraar: mist #kinderopvang");
    wall.shows("› leraar: mist #kinderopvang");
    wall.shows("Bij vraag 3: Collega (leraar) mist kinderopvang.");
    wall.keys("enter");
    wall.shows("Genoteerd bij vraag 3.");
    wall.shows("partners van buiten de school");
    // Half-typed: Esc gives the map back, and the line waits.
    wall.write("directeur: een druk web");
    wall.shows("› directeur: een druk web");
    wall.keys("esc");
    wall.shows("De regel wacht bij vraag 1");
    wall.shows("partners van buiten de school");
    for shown in &STATIONS[2..9] {
        wall.keys("pagedown");
        wall.shows(shown);
    }
    wall.write("leraar: twijfelt of dat klopt");
    wall.shows("Bij vraag 3: Collega (leraar) betwijfelt of dat klopt.");
    wall.keys("enter");
    wall.shows("Genoteerd bij vraag 3.");
    enter(&mut wall, "17 3 1");
    wall.shows("17 herkenbaar");
    wall.keys("pagedown pagedown");
    wall.shows("Vier vragen · 1/4");
    wall.shows("› directeur: een druk web");
    wall.keys("enter pagedown pagedown");
    wall.shows("Vier vragen · 3/4");
    wall.shows("mist kinderopvang");
    wall.shows("betwijfelt of dat klopt");
    wall.saved();
    let (_, before, draft) = opened(&folder);
    assert!(before.remarks.is_empty() && draft.contains("kinderopvang"), "{draft}");
    assert!(!draft.contains("directeur: "), "{draft}");
    wall.keys("ctrl-q");
    wall.ended();
}
