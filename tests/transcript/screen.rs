//! A whole run at the screen, in a pseudo-terminal: a talk that begins later than the session is read in, its speakers named, its shift taken, ten
//! quotes confirmed, a name masked, somebody withdrawn; then the outputs are written and every file is looked through.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kring::deck::Lang;
use kring::session::{Archiving, Consent, Session, Speaker, Voice};
use kring::store::{Case, Library, Mode, Paths};
use kring::transcript::{Talk, kept};

use super::everywhere::{files, ordinary, texts, told};
use super::support::dialects;
use super::support::run::kring;
use super::support::talk::{self, PEOPLE, Said};
use super::support::wall::Wall;

const SESSION: &str = "2026-10-08-DEMO";
/// How many seconds earlier than the talk of the helper the sound begins here.
const LATER: u64 = 75;
/// Who withdraws.
const GONE: &str = "p2";
/// Somebody whom the talk names, who does not speak.
const OTHER: &str = "Katrien";

/// The talk of the demo school behind 75 seconds of nothing, in which somebody else is named too.
fn cues() -> (Vec<Said>, i64, Session) {
    let talk = talk::talk(Lang::Nl);
    let mut cues = talk.cues;
    for cue in &mut cues {
        cue.start += LATER * 1000;
        cue.end += LATER * 1000;
    }
    cues[40].text = format!("Toen was {OTHER} nog bij ons.");
    (cues, talk.shift - i64::try_from(LATER).unwrap(), talk.session)
}

/// A library with the demo school, in which everybody lets everything be kept.
fn home(mut session: Session) -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    for person in &mut session.participants {
        person.consent = Consent {
            archive: Archiving::Open,
            ..Consent::GIVEN
        };
    }
    let case = Library::new(&Paths::under(home.path())).create(&session).unwrap();
    let folder = case.folder().to_owned();
    (home, folder)
}

fn record(folder: &Path) -> Session {
    Case::open(folder, Mode::Read).unwrap().1.session
}

fn kept_talk(folder: &Path) -> Talk {
    kept::read(&std::fs::read_to_string(folder.join("talk.vtt")).unwrap()).unwrap()
}

/// Everybody by the time they speak, the longest first, as the form asks for them.
fn by_time(cues: &[Said]) -> Vec<usize> {
    let long = |who: usize| -> u64 { cues.iter().filter(|c| c.who == who).map(|c| c.end - c.start).sum() };
    let mut all: Vec<usize> = Vec::new();
    for cue in cues {
        if !all.contains(&cue.who) {
            all.push(cue.who);
        }
    }
    all.sort_by_key(|who| std::cmp::Reverse(long(*who)));
    all
}

/// Reads the file in: speakers, words, time.
fn read_in(wall: &mut Wall, file: &Path, cues: &[Said], shift: i64) {
    // Names may stand in clear where only one reads.
    wall.keys("alt-d alt-B");
    wall.shows("Een transcript inlezen");
    wall.paste(file.to_str().unwrap());
    wall.keys("enter");
    wall.shows("Wie zijn de sprekers?");
    for who in by_time(cues) {
        let (code, name) = PEOPLE[who];
        wall.until(name, |screen| screen.contains(name));
        match code.strip_prefix('p').and_then(|n| n.parse::<usize>().ok()) {
            Some(n) => (0..n).for_each(|_| wall.keys("right")),
            None => wall.keys("g"),
        }
        wall.keys("enter");
    }
    // What does not fit is left out; no word that is asked about is a name: the last choice says so.
    let odd = |screen: &str| screen.lines().any(|row| row.contains("▸") && row.contains("past niet"));
    let asked = |screen: &str| screen.contains("Een naam van iemand wordt overal afgeschermd");
    loop {
        let seen = wall.until("words or the time", |screen| {
            odd(screen) || asked(screen) || screen.contains("Wanneer in de sessie was dit?")
        });
        match () {
            () if odd(&seen) => wall.keys("enter"),
            () if asked(&seen) => wall.keys("left enter"),
            () => break,
        }
        wall.until("the next step", |screen| screen != seen);
    }
    wall.shows(&format!("{shift:+}"));
    wall.keys("enter");
    wall.shows("Bewaard als talk.vtt");
}

/// Confirms what is proposed for the next turns, until ten statements have their place in the sound.
fn confirm_ten(wall: &mut Wall, folder: &Path) {
    let heard = || record(folder).statements.iter().filter(|s| !s.heard.is_empty()).count();
    for n in 1..=10 {
        wall.keys("tab enter");
        wall.until("a statement with its place in the sound", |_| heard() >= n);
    }
}

/// Statements that only the one who withdraws said, word for word.
fn quotes(session: &Session) -> Vec<String> {
    let own = |speakers: &[Speaker]| matches!(speakers, [Speaker::Participant(id)] if id.as_str() == GONE);
    let said = session
        .statements
        .iter()
        .filter(|s| s.voice == Voice::Verbatim && own(&s.speakers));
    said.map(|s| s.text.to_string()).collect()
}

/// Writes the transcript in two forms and the report.
fn outputs(home: &Path) {
    for (command, format) in [("transcript", "docx"), ("transcript", "csv"), ("report", "html")] {
        let file = home.join(format!("{command}.{format}"));
        let run = kring(
            home,
            &[
                command,
                SESSION,
                "--format",
                format,
                "--despite-names",
                "-o",
                file.to_str().unwrap(),
            ],
        );
        assert_eq!(run.code, Some(0), "{command} {format}: {}", run.err);
        assert!(std::fs::metadata(&file).unwrap().len() > 1000, "{command} {format}");
    }
}

fn run_through(name: &str) {
    let (cues, shift, session) = cues();
    let (home, folder) = home(session.clone());
    let (home, gone) = (home.path(), quotes(&session));
    assert!(!gone.is_empty(), "{GONE} says something");
    let around = tempfile::tempdir().unwrap();
    let file = around.path().join(name);
    let all = dialects::all(&cues);
    std::fs::write(&file, &all.iter().find(|example| example.name == name).unwrap().bytes).unwrap();

    let mut wall = Wall::start_in(home, &["open", SESSION], 120, 40);
    wall.shows("DEMO");
    read_in(&mut wall, &file, &cues, shift);
    let before = kept_talk(&folder);
    let found = before.from.shift.unwrap();
    assert!((found - shift * 1000).abs() <= 1000, "{found} ms");
    confirm_ten(&mut wall, &folder);
    assert!(texts(&std::fs::read(folder.join("talk.vtt")).unwrap()).contains(OTHER));
    wall.keys("m");
    wall.write(OTHER);
    wall.keys("enter");
    wall.write("oud-collega");
    wall.keys("enter");
    wall.shows("[naam, oud-collega]");
    wall.keys("esc f10 down w");
    wall.shows(&format!("Trekt {GONE}"));
    wall.keys("down enter");
    wall.shows("overal gewist");
    wall.keys("esc");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    outputs(home);
    look_through(home, &folder, &gone, &before);
}

/// Nothing is left of the names, of the one who withdrew, and of who was masked; everything else is there.
fn look_through(home: &Path, folder: &Path, gone: &[String], before: &Talk) {
    let people: Vec<(&str, &str)> = PEOPLE.iter().map(|(_, name)| name.split_once(' ').unwrap()).collect();
    let everyday = ordinary();
    let mut looked = 0;
    files(home, &mut |path| {
        looked += 1;
        let text = texts(&std::fs::read(path).unwrap());
        let left = told(&text, &people, &everyday);
        assert!(left.is_empty(), "{left:?} in {}", path.display());
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for quote in gone.iter().map(String::as_str).chain([OTHER]) {
            assert!(!flat.contains(quote), "{quote} in {}", path.display());
        }
    });
    assert!(looked >= 6, "the record, the talk, what was written: {looked} files");
    let (session, after) = (record(folder), kept_talk(folder));
    assert!(session.participants.iter().all(|person| person.id.as_str() != GONE));
    let of = |talk: &Talk, who: &str| {
        talk.turns
            .iter()
            .filter(|t| t.voice.as_ref().is_some_and(|v| v.word() == who))
            .count()
    };
    assert!(of(before, GONE) > 0);
    assert_eq!(of(&after, GONE), 0);
    assert_eq!(after.turns.len(), before.turns.len() - of(before, GONE));
    let masked = after
        .turns
        .iter()
        .filter(|turn| turn.text().contains("[naam, oud-collega]"))
        .count();
    assert_eq!(masked, 1);
    // Who is heard in a turn that is gone went with it.
    let ids: BTreeSet<&str> = after.turns.iter().map(|turn| turn.id.as_str()).collect();
    let heard: Vec<_> = session.statements.iter().filter(|s| !s.heard.is_empty()).collect();
    assert!(
        heard
            .iter()
            .flat_map(|s| &s.heard)
            .all(|cue| ids.contains(cue.as_str()))
    );
    assert!((1..=10).contains(&heard.len()), "{}", heard.len());
    let said = kring(home, &["transcript", SESSION, "--format", "csv", "--despite-names"]).out;
    assert!(said.lines().count() > 100, "{said}");
}

#[test]
fn a_talk_in_a_teams_document_is_taken_in_checked_and_cleaned() {
    run_through("teams.docx");
}

#[test]
fn a_talk_of_whisperx_is_taken_in_checked_and_cleaned() {
    run_through("whisperx.json");
}
