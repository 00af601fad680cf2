//! A member check of a school with as many partners as the largest seen, at two windows: forty remarks of all sorts, corrections,
//! reading back, twelve requests answered, eight changes, and everything that is written of it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kring::deck::Lang;
use kring::session::{Partner, Session};
use kring::store::{Case, Mode};
use support::run::kring;
use support::stage::demo;
use support::wall::{Wall, flat};

/// How many partners the largest school has.
const PARTNERS: usize = 76;
const PRESENT: &str = "18 leraar, 2 zorgcoördinator, directeur";

/// What is noted at each question, as one types it who leads the check. Twelve ask for a change.
const REMARKS: [&[&str]; 4] = [
    &[
        "leraar: herkent de kaart",
        "leraar: de zorg staat wel heel dicht",
        "zorg: twijfelt aan de plaats van de inspectie",
        "directeur: er is weinig met bedrijven, want daar is geen tijd voor",
        "leraar: niet zo veel als hier staat x3",
        "leraar: wel verrast door de ouders x2",
        "zorg: herkent dat de zorg alles draagt, omdat wij elke week overleggen x2",
        "ziet dat niemand van buiten beslist",
        "leraar: veel namen die ik niet ken x9",
        "opvallend hoeveel er op één schouder rust x20",
    ],
    &[
        "leraar: beginnen met de ouders x12",
        "leraar: gebruiken bij het nascholingsplan",
        "directeur: opnemen in het beleidsplan, want de inspectie vraagt ernaar",
        "zorg: bespreken met het CLB",
        "leraar: minder projecten x7",
        "de kaart ophangen in de leraarskamer x15",
        "leraar: tonen aan nieuwe collega’s",
        "leraar: eerst vragen wat het oplevert",
        "zorg: om te zien wie we vergeten",
        "leraar: jaarlijks hernemen x4",
    ],
    &[
        "leraar: mist #kinderopvang, want daar begint de dag x6",
        "leraar: mist #jeugdhuis x2",
        "leraar: mist #muziekacademie, want daar zitten onze kinderen op woensdag",
        "directeur: mist #stadsarchief, omdat zij met ons bouwen",
        "zorg: mist #vertrouwenscentrum",
        "leraar: mist #repaircafé x3",
        "zorg: dichter #clb, omdat we elke week bellen",
        "leraar: dichter #stad x8",
        "leraar: verder #imker",
        "leraar: weg #vakblad, want niemand leest het",
        "leraar: herkent de ringen x11",
        "merkt op dat de buurt ver staat",
    ],
    &[
        "beeld: een spinnenweb, want alles hangt vast",
        "leraar: een eiland met veel bruggen x3",
        "beeld: een station",
        "zorg: beeld: een tuin die niemand snoeit",
        "leraar: beeld: een mierenhoop x2",
        "beeld: een lappendeken, omdat er altijd iets bij komt",
        "leraar: lijkt op een orkest zonder dirigent",
        "directeur: beeld: een haven",
    ],
];

/// What becomes of a request that holds these words: a partner that is added, a ring nearer, or another answer, by how many times Tab is
/// pressed.
const ANSWERS: [(&str, Done); 12] = [
    ("kinderopvang", Done::Added),
    ("jeugdhuis", Done::Added),
    ("muziekacademie", Done::Added),
    ("stadsarchief", Done::Added),
    ("vertrouwenscentrum", Done::Added),
    ("repaircafé", Done::Added),
    ("we elke week bellen", Done::Nearer),
    ("(×8)", Done::Nearer),
    ("Imker", Done::Said(1)),
    ("niemand leest het", Done::Said(2)),
    ("anders: niet zo veel", Done::Said(3)),
    ("betwijfelt de plaats", Done::Said(4)),
];

#[derive(Clone, Copy)]
enum Done {
    Added,
    Nearer,
    Said(usize),
}

/// A library with a school of this size.
fn home() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("library/2026-10-08-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let mut session = demo(Lang::Nl);
    let rings: Vec<_> = session
        .partners
        .iter()
        .filter_map(|p| p.distance.ring.clone())
        .collect();
    let domains: Vec<_> = session.partners.iter().map(|p| p.domains.clone()).collect();
    for n in session.partners.len()..PARTNERS {
        session.partners.push(Partner {
            id: format!("vereniging-{n}").into(),
            name: format!("vereniging {n} uit de buurt").as_str().into(),
            domains: domains[n % domains.len()].clone(),
            distance: kring::session::Distance {
                ring: Some(rings[n * 7 % rings.len()].clone()),
                ..Default::default()
            },
            ..Partner::default()
        });
    }
    std::fs::write(folder.join("session.yaml"), kring::format::session::write(&session)).unwrap();
    (home, folder)
}

/// Types a line, waits until it is seen, and until it is taken in.
fn enter(desk: &mut Wall, line: &str) {
    desk.write(line);
    desk.shows(line);
    desk.keys("enter");
    desk.until(&format!("{line} to be taken in"), is_idle);
}

fn is_idle(screen: &str) -> bool {
    screen.lines().any(|row| row.trim() == "›")
}

fn record(folder: &Path) -> Session {
    Case::open(folder, Mode::Read).unwrap().1.session
}

#[test]
fn a_school_of_real_size_is_checked_at_two_windows_and_gets_every_output() {
    let (home, folder) = home();
    let mut desk = Wall::start_in(home.path(), &["check", "BOS7"], 100, 30);
    desk.shows("De member check voorbereiden");
    let wall = Wall::start_in(home.path(), &["wall", "BOS7"], 100, 30);
    desk.keys("enter");
    desk.shows("Tel per functie");
    enter(&mut desk, PRESENT);
    wall.shows("21 aanwezigen: 18 leraar");
    walk(&mut desk, &wall);
    for (nth, remarks) in REMARKS.iter().enumerate() {
        desk.shows(&format!("Vier vragen · {}/4", nth + 1));
        for remark in *remarks {
            enter(&mut desk, remark);
        }
        wall.shows(&format!("Vier vragen · {}/4", nth + 1));
        if nth == 0 {
            corrected(&mut desk, &wall);
        }
        desk.keys("pagedown");
    }
    read_back(&mut desk, &wall);
    desk.keys("pagedown");
    desk.shows("We noteerden 40 opmerkingen. 12 ervan vragen om een verandering.");
    wall.shows("We noteerden 40 opmerkingen");
    desk.keys("enter");
    desk.shows("Te beantwoorden: 12");
    desk.saved();
    answer_all(&mut desk);
    desk.keys("ctrl-q");
    assert!(desk.ended().success());
    kept(&folder);
    outputs(home.path());
}

/// Goes from the welcome to the first question; hands are counted at the first finding.
fn walk(desk: &mut Wall, wall: &Wall) {
    for shown in [
        "Een fout antwoord bestaat hier niet",
        "partners van buiten de school",
        "Heel dichtbij:",
    ] {
        desk.keys("pagedown");
        desk.shows(shown);
        wall.shows(shown);
    }
    for shown in [
        "Dichtbij:",
        "Wat verder:",
        "Ver weg:",
        "Wie telt voor wie?",
        "Tussen partners",
    ] {
        desk.keys("pagedown");
        wall.shows(shown);
    }
    desk.keys("pagedown");
    desk.shows("De bevindingen · 1/2");
    enter(desk, "17 3 1");
    wall.shows("17 herkenbaar · 3 deels · 1 niet");
    desk.keys("pagedown");
    wall.shows("De bevindingen · 2/2");
    desk.keys("pagedown");
}

/// Takes one remark back and words another anew: the wall shows it as it is now.
fn corrected(desk: &mut Wall, wall: &Wall) {
    enter(desk, "leraar: dit is een vergissing");
    wall.shows("dit is een vergissing");
    desk.keys("ctrl-z");
    wall.until("the mistake to be gone", |screen| !screen.contains("vergissing"));
    desk.keys("up");
    desk.keys("enter");
    desk.shows("› opvallend hoeveel");
    // The number of those who agree is corrected at the end of the line.
    desk.keys("end backspace backspace");
    desk.write("19");
    desk.shows("x19");
    desk.keys("enter");
    desk.until("the corrected remark", is_idle);
    wall.shows("op één schouder rust (×19)");
}

/// Confirms every request but the first, which is worded anew.
fn read_back(desk: &mut Wall, wall: &Wall) {
    desk.shows("Lezen we het juist?");
    wall.shows("Collega betwijfelt de plaats van");
    assert!(!wall.screen().contains("directeur"), "{}", wall.screen());
    onto(desk, "ziet het anders: niet zo veel");
    desk.keys("space");
    desk.shows("✓ Collega (leraar) ziet het anders: niet zo veel als hier staat (×3).");
    wall.shows("✓ Collega (leraar) ziet het anders: niet");
    onto(desk, "betwijfelt de plaats van");
    desk.keys("enter");
    desk.shows("› twijfelt aan");
    desk.keys("end");
    desk.write(", want ze komt zelden");
    desk.shows("want ze komt zelden.");
    desk.keys("enter");
    wall.shows("betwijfelt de plaats van de inspectie, want ze komt zelden");
}

/// Puts the cursor on a remark that is read back: their order follows from their words.
fn onto(desk: &mut Wall, words: &str) {
    while moves(desk, "up") {}
    while !pointed(&desk.screen()).contains(words) {
        assert!(moves(desk, "down"), "no `{words}` to be read back:\n{}", desk.screen());
    }
}

/// Returns the row with the cursor.
fn pointed(screen: &str) -> String {
    let row = screen.lines().find(|line| line.contains('▸'));
    row.unwrap_or_default().to_owned()
}

/// Presses a key; whether the cursor stands on another row within two seconds.
fn moves(desk: &mut Wall, key: &str) -> bool {
    let before = pointed(&desk.screen());
    desk.keys(key);
    let pressed = Instant::now();
    while pressed.elapsed() < Duration::from_secs(2) {
        if pointed(&desk.screen()) != before {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

/// Answers the requests in whatever order they come.
fn answer_all(desk: &mut Wall) {
    desk.keys("v");
    let mut answered: Vec<&str> = Vec::new();
    for left in (1..=12).rev() {
        let title = format!("Wat doen we ermee? · 1/{left}");
        let open = |screen: &str| {
            let asked = flat(screen);
            let waits = |words: &str| !answered.contains(&words) && asked.contains(&flat(words));
            ANSWERS.iter().find(|(words, _)| waits(words))
        };
        // The screen may be drawn in parts: what was answered before may still stand on it.
        let screen = desk.until("the next request", |screen| {
            screen.contains(&title) && open(screen).is_some()
        });
        let (words, done) = open(&screen).expect(&screen);
        answered.push(words);
        match done {
            Done::Said(times) => {
                desk.keys(&"tab ".repeat(*times));
                desk.write("dat bekijken we samen");
                desk.shows("Waarom: dat bekijken we samen");
                desk.keys("enter");
            }
            accepted => {
                desk.keys("enter");
                desk.shows("Elke wijziging verwijst naar deze opmerking");
                change(desk, words, *accepted);
                desk.keys("enter");
            }
        }
    }
    desk.shows("Alles is beantwoord");
    desk.saved();
}

fn change(desk: &mut Wall, name: &str, done: Done) {
    if matches!(done, Done::Added) {
        desk.write(&format!("{name} !2"));
        desk.shows(&format!("{name} !2"));
        desk.keys("enter");
        desk.until("the new partner", |screen| !screen.contains("!2"));
    } else {
        // The partner that the remark is about is chosen.
        desk.keys("ctrl-up");
        std::thread::sleep(Duration::from_millis(300));
    }
    desk.saved();
}

/// What the record holds: every remark, eight changes that each cite one, and version 2.
fn kept(folder: &Path) {
    let session = record(folder);
    assert_eq!(session.remarks.len(), 40);
    assert!(
        session
            .remarks
            .iter()
            .all(|remark| remark.who.as_deref().is_none_or(|who| who == "leraar"))
    );
    assert_eq!(
        session.remarks.iter().filter(|remark| remark.answer.is_some()).count(),
        12
    );
    let by: Vec<&str> = session.versions.iter().map(|version| version.by.as_str()).collect();
    assert_eq!(by, ["session", "k1"]);
    let past = Case::open(folder, Mode::Read).unwrap().0.past().unwrap();
    let from = session.versions[0].nr;
    let old = past.after(from).unwrap();
    let causes = kring::member_check::causes(past.entries(), from);
    let deck = support::stage::decks().remove(0);
    let changes = kring::member_check::changes(&old, &session, &deck.map, &causes);
    assert_eq!(changes.len(), 8, "{changes:?}");
    for change in &changes {
        let because = change.because.as_ref().expect("a remark");
        assert!(session.remark(because).is_some(), "{change:?}");
    }
    assert_eq!(session.partners.len(), PARTNERS + 6);
}

/// Everything the school and the researcher get, in every form that needs no other program.
fn outputs(home: &Path) {
    let run = |arguments: &[&str]| {
        let run = kring(home, arguments);
        assert_eq!(run.code, Some(0), "{arguments:?}: {}{}", run.out, run.err);
        run.out
    };
    let check = |more: &[&str]| run(&[&["check", "BOS7", "--lang", "nl", "--despite-names"], more].concat());
    for format in ["docx", "html", "md", "txt", "json"] {
        let out = home.join(format!("report.{format}"));
        check(&["--report", format, "-o", out.to_str().unwrap()]);
        assert!(std::fs::metadata(&out).unwrap().len() > 2_000, "{format}");
    }
    for form in ["docx", "html", "print"] {
        let out = home.join(format!("form.{form}"));
        check(&["--form", form, "-o", out.to_str().unwrap()]);
        assert!(std::fs::metadata(&out).unwrap().len() > 2_000, "{form}");
    }
    let told = std::fs::read_to_string(home.join("report.txt")).unwrap();
    let told = flat(&told).to_lowercase();
    for part in [
        "kinderopvang",
        "eenorkestzonderdirigent",
        "datbekijkenwesamen",
        "opéénschouderrust",
    ] {
        assert!(told.contains(part), "{part}");
    }
    for hidden in ["(directeur)", "(zorgcoördinator)", "(zorg)", "vergissing"] {
        assert!(!told.contains(hidden), "{hidden}");
    }
    let tables = home.join("tables");
    run(&[
        "data",
        "BOS7",
        "--format",
        "csv",
        "-o",
        tables.to_str().unwrap(),
        "--despite-names",
    ]);
    let remarks = std::fs::read_to_string(tables.join("remarks.csv")).unwrap();
    // Texts hold no line breaks: a line is a row, the first one the heads.
    assert_eq!(remarks.lines().count(), 41, "{remarks}");
    let map = |more: &[&str]| run(&[&["map", "BOS7", "--lang", "nl"], more].concat());
    let pair = map(&["--before", "1", "--after", "2", "--width", "160"]);
    for name in ["kinderopvang", "repaircafé", "CLB", "Versie 1", "Versie 2", "8 "] {
        assert!(pair.contains(name), "{name}\n{pair}");
    }
    assert!(!flat(&map(&["--version", "1", "--width", "160", "--height", "60"])).contains("kinderopvang"));
    assert!(flat(&map(&["--version", "2", "--width", "160", "--height", "60"])).contains("kinderopvang"));
}
