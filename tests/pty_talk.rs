//! A whole talk of a school of nine, in the order in which one goes, through a pseudo-terminal; then the record as YAML, person by person.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::wall::Wall;

fn folder(home: &Path) -> PathBuf {
    let all = std::fs::read_dir(home.join("library")).unwrap().flatten();
    all.map(|entry| entry.path()).find(|path| path.is_dir()).unwrap()
}

/// The record as any YAML reader sees it.
fn record(home: &Path) -> Value {
    let text = std::fs::read_to_string(folder(home).join("session.yaml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

fn texts<'a>(thing: &'a Value, list: &str) -> Vec<&'a str> {
    thing[list]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// What each speaker said, in order; `-` where nobody is known.
fn said(record: &Value) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for statement in record["statements"].as_array().unwrap() {
        let who = texts(statement, "speakers").join("+");
        let who = if who.is_empty() { "-".to_owned() } else { who };
        all.entry(who)
            .or_default()
            .push(statement["text"].as_str().unwrap().to_owned());
    }
    all
}

/// Notes a line as a person does: the next one is not typed before this one is taken.
fn note(wall: &mut Wall, line: &str) {
    let end = line.rsplit(' ').next().unwrap_or(line).to_owned();
    wall.write(line);
    wall.until("what was typed", |screen| {
        screen.lines().any(|row| row.contains('›') && row.contains(&end))
    });
    wall.keys("enter");
    wall.until("an empty line", |screen| screen.lines().any(|row| row.trim() == "›"));
}

/// Nine people as at the third school of the study: seven teachers, a coordinator, a director.
fn set_up(home: &Path) -> Wall {
    let mut wall = Wall::start(home, &["new"]);
    wall.shows("Schoolcode");
    wall.write("SOS3");
    wall.keys("down down down down down");
    wall.write("7 leraren, beleidsondersteuner (coördinator), directeur");
    wall.shows("7 × leraar");
    wall.keys("ctrl-s");
    wall.shows("· Welkom");
    wall.keys("f10 T");
    wall.shows("geven toestemming");
    wall.keys("enter esc");
    wall.keys("r");
    wall.shows("Geluidsopname begonnen");
    wall
}

fn first_card(wall: &mut Wall) {
    wall.keys("pagedown pagedown");
    wall.shows("Betekenisonderhandeling");
    note(wall, "a: samenwerken is geven en nemen");
    note(wall, "en dat blijft zo");
    // A function that seven people bear is nobody in particular; a word that fits nobody is asked about.
    note(wall, "leraar: nee");
    wall.write("drecteur: dat moet groeien");
    wall.keys("enter");
    wall.shows("Niemand heet drecteur");
    wall.keys("enter");
    wall.shows("dat moet groeien (directeur)");
    // Twelve lines at once, as a colleague typed them in another program.
    let lines: Vec<String> = (1..=12)
        .map(|n| format!("p{}: regel {n} van de flap", 1 + n % 3))
        .collect();
    wall.paste(&lines.join("\n"));
    wall.keys("enter");
    wall.shows("regel 12 van de flap");
    wall.saved();
}

fn inventory(wall: &mut Wall) {
    wall.keys("pagedown");
    wall.shows("Met wie werken wij samen");
    note(wall, "CLB");
    for _ in 0..2 {
        wall.keys("shift-tab");
        wall.write("clb");
        wall.keys("enter");
        wall.shows("Is dit dezelfde partner");
        wall.keys("enter");
    }
    wall.shows("door 3 deelnemers genoemd");
    // A pause; the first recording ends, the second begins.
    wall.keys("ctrl-x");
    wall.shows("Pauze sinds");
    wall.keys("alt-o r");
    wall.shows("geëindigd om");
    wall.keys("r");
    wall.shows("begonnen om");
    wall.keys("esc ctrl-x");
    wall.shows("Het gesprek gaat verder");
    wall.saved();
}

#[test]
fn a_whole_talk_is_read_back_person_by_person() {
    let home = tempfile::tempdir().unwrap();
    let mut wall = set_up(home.path());
    first_card(&mut wall);
    inventory(&mut wall);
    wall.keys("pagedown pagedown pagedown");
    note(&mut wall, "b: wij doen het voor #clb");
    note(&mut wall, "i: ze vroegen het ons");
    wall.saved();
    // Killed in the middle of a sentence; what was half-typed is there again.
    wall.write("c: halverwege");
    std::thread::sleep(std::time::Duration::from_millis(900));
    wall.kill();
    let mut wall = Wall::start(home.path(), &["open", "SOS3"]);
    wall.shows("halverwege");
    wall.keys("enter");
    wall.saved();
    let before = said(&record_of(&wall, home.path()));
    // The second teacher withdraws.
    wall.keys("f10 down w");
    wall.shows("Trekt p2 (leraar) zich terug");
    wall.keys("down enter");
    wall.shows("overal gewist");
    wall.keys("esc");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());

    let record = record(home.path());
    let mut expected = before;
    assert_eq!(
        expected.remove("p2").unwrap().len(),
        5,
        "four pasted lines and one about the CLB"
    );
    assert_eq!(said(&record), expected);
    let one = |who: &str| expected.get(who).map(Vec::as_slice).unwrap_or_default();
    let flap = |rows: &[u32]| {
        rows.iter()
            .map(|n| format!("regel {n} van de flap"))
            .collect::<Vec<_>>()
    };
    let mut first = vec![
        "samenwerken is geven en nemen".to_owned(),
        "en dat blijft zo".to_owned(),
    ];
    first.extend(flap(&[3, 6, 9, 12]));
    assert_eq!(one("p1"), first);
    let mut third = flap(&[2, 5, 8, 11]);
    third.push("halverwege".to_owned());
    assert_eq!(one("p3"), third);
    assert_eq!(one("leraar"), ["nee"]);
    assert_eq!(one("p9"), ["dat moet groeien", "ze vroegen het ons"]);
    assert_eq!(expected.len(), 4, "{expected:?}");

    let clb = &record["partners"][0];
    assert_eq!(
        (record["partners"].as_array().unwrap().len(), clb["name"].as_str()),
        (1, Some("CLB"))
    );
    assert_eq!(texts(clb, "by"), ["p1", "p3"]);
    let recordings = record["recordings"].as_array().unwrap();
    assert_eq!(recordings.len(), 2);
    assert!(recordings[0]["ended"].is_string() && recordings[1]["ended"].is_null());
    assert_eq!(record["participants"].as_array().unwrap().len(), 8);
    assert!(
        record["participants"]
            .as_array()
            .unwrap()
            .iter()
            .all(|p| p["joined"].is_null())
    );
    // Nothing of whoever withdrew is left below the home, whatever the file.
    for file in files(home.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for gone in ["regel 1 van de flap", "regel 10 van de flap", "wij doen het voor"] {
            assert!(!text.contains(gone), "{gone} in {}", file.display());
        }
    }
}

/// The record on the disk, once all that was noted is in it.
fn record_of(wall: &Wall, home: &Path) -> Value {
    wall.until("the last line in the record", |_| {
        std::fs::read_to_string(folder(home).join("session.yaml")).is_ok_and(|text| text.contains("halverwege"))
    });
    record(home)
}

/// A transcript is taken in at the screen: the path as a terminal pastes it, a kill halfway, and then to the end. Of its names nothing is ever
/// below the home but the private list.
#[test]
fn a_transcript_is_taken_in_and_a_kill_halfway_leaves_nothing_of_it() {
    let around = tempfile::tempdir().unwrap();
    let home = around.path().join("thuis");
    std::fs::create_dir(&home).unwrap();
    let file = around.path().join("gesprek van Hilde.vtt");
    let said = [
        ("Joke Peeters", "Wie begint er deze keer met een partner op de kaart?"),
        ("Hilde Verstraeten", "Ik denk aan het CLB, zei Joke vorige week nog."),
        ("Joke Peeters", "Dat is goed, en wat geeft Hildes klas daar terug?"),
    ];
    let cue = |(at, (who, text)): (usize, &(&str, &str))| {
        format!(
            "00:00:{:02}.000 --> 00:00:{:02}.000\n<v {who}>{text}</v>\n\n",
            at * 10,
            at * 10 + 8
        )
    };
    let cues: String = said.iter().enumerate().map(cue).collect();
    std::fs::write(&file, format!("WEBVTT\n\n{cues}")).unwrap();
    let clean = |but: &str| {
        for file in files(&home) {
            let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).to_lowercase();
            let private = file.components().any(|part| part.as_os_str() == but);
            for name in ["hilde", "joke", "peeters", "verstraeten"] {
                assert!(private || !text.contains(name), "{name} in {}", file.display());
            }
        }
    };

    let mut wall = Wall::start(&home, &["new"]);
    wall.shows("Schoolcode");
    wall.write("BOS9");
    wall.keys("down down down down down");
    wall.write("2 leraren, directeur");
    wall.keys("ctrl-s");
    wall.shows("· Welkom");
    // One window, before the talk is over: the group reads it.
    wall.keys("alt-B");
    wall.shows("Namen op dit scherm?");
    wall.keys("esc alt-d alt-B");
    wall.shows("Een transcript inlezen");
    wall.paste(&format!("{}/weg.vtt", around.path().display()));
    wall.keys("enter");
    wall.shows("is geen bestand");
    wall.keys("esc esc alt-B");
    let pasted = file.display().to_string().replace(' ', "\\ ");
    wall.paste(&pasted);
    wall.shows("Hilde");
    wall.keys("enter");
    wall.shows("Wie zijn de sprekers?");
    // As long as it takes to write what is half-typed.
    std::thread::sleep(std::time::Duration::from_secs(2));
    wall.kill();
    clean("");

    let mut wall = Wall::start(&home, &["open", "BOS9"]);
    wall.shows("BOS9");
    wall.keys("alt-d alt-B");
    wall.shows("Een transcript inlezen");
    wall.paste(&format!("'{}'", file.display()));
    wall.keys("enter");
    wall.shows("Wie zijn de sprekers?");
    wall.keys("g enter right enter");
    wall.shows("Wanneer in de sessie was dit?");
    wall.keys("enter");
    wall.shows("Bewaard als talk.vtt");
    clean("masks");
    let talk = std::fs::read_to_string(folder(&home).join("talk.vtt")).unwrap();
    assert!(talk.contains("[naam, leraar] klas"), "{talk}");
    wall.keys("esc ctrl-q");
    wall.ended();
    clean("masks");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all
}
