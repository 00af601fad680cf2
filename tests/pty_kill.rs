//! The real program, killed at any moment while somebody types: what the screen said is kept is kept, and of what was half-typed
//! no more than the last moment is lost. `KRING_KILLS=500 cargo test --test pty_kill -- --nocapture` kills more often.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use kring::session::Session;
use kring::store::{Case, Mode, Notice};
use support::chance::Chance;
use support::wall::{Wall, is_saved};

/// What every sentence that is noted ends with.
const TAIL: &str = " over de partners van de school.";

/// Half-typed text of this age must be on the disk, however busy the machine is.
const AGE: Duration = Duration::from_secs(2);

/// What a round of typing saw before it was killed.
#[derive(Default)]
struct Seen {
    /// The numbers of the sentences that stood on a screen that said all is kept, each with that screen.
    confirmed: BTreeMap<usize, String>,
    /// When so many words were seen half-typed.
    words: Vec<(Instant, usize)>,
    /// When the process was killed.
    killed: Option<Instant>,
}

fn kills() -> usize {
    std::env::var("KRING_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(10)
}

#[test]
fn what_the_screen_said_is_kept_survives_every_kill() {
    let home = tempfile::tempdir().unwrap();
    begin(home.path());
    let mut chance = Chance::new(7);
    let (mut next, mut confirmed, mut worst) = (1, BTreeSet::new(), Duration::ZERO);
    for round in 0..kills() {
        let mut wall = Wall::start(home.path(), &["open", "BOS7"]);
        // The hints are the last row that is drawn, so the line above them stands there too.
        wall.shows("F1 alle toetsen");
        // What was half-typed in the last round is noted as it is; Enter on an empty line would go on.
        let empty = |screen: &str| screen.lines().any(|row| row.trim() == "›");
        if !empty(&wall.screen()) {
            wall.keys("enter");
            wall.until("an empty line", empty);
        }
        let until = Instant::now() + Duration::from_micros(chance.next() % 2_500_000);
        let seen = if round % 3 == 2 {
            half_type(wall, until, &mut chance)
        } else {
            note(wall, until, &mut next, &mut chance)
        };
        confirmed.extend(seen.confirmed.keys().copied());
        let (session, draft) = after(home.path());
        for n in &confirmed {
            let text = format!("Zin {n}{TAIL}");
            // Sentences that arrive together, on a machine that is busy, are rows of one statement.
            let holds = |s: &kring::session::Statement| s.text.lines().any(|row| row == text);
            assert!(
                session.statements.iter().any(holds),
                "round {round}: {text} is lost; the last that are kept: {:?}; it stood on\n{}",
                session
                    .statements
                    .iter()
                    .rev()
                    .take(4)
                    .map(|s| &s.text)
                    .collect::<Vec<_>>(),
                seen.confirmed
                    .get(n)
                    .map_or("a screen of an earlier round", String::as_str)
            );
        }
        worst = worst.max(lost(&seen, &draft, round));
    }
    println!(
        "{} kills: {} sentences confirmed, none lost; of half-typed text at most {worst:?} lost",
        kills(),
        confirmed.len()
    );
    assert!(
        confirmed.len() >= kills(),
        "only {} sentences were ever confirmed",
        confirmed.len()
    );
}

/// A session at its first card.
fn begin(home: &Path) {
    let mut wall = Wall::start(home, &["new"]);
    wall.shows("Schoolcode");
    wall.write("BOS7");
    // Once more: there are no participants, which is asked about.
    wall.keys("ctrl-s ctrl-s");
    wall.shows("Samen leren met partners");
    wall.keys("r");
    wall.shows("Geluidsopname begonnen");
    wall.keys("pagedown pagedown");
    wall.shows("Betekenisonderhandeling");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
}

/// Types sentences without a pause until it is time to be killed.
fn note(mut wall: Wall, until: Instant, next: &mut usize, chance: &mut Chance) -> Seen {
    let mut seen = Seen::default();
    'typing: loop {
        for c in format!("Zin {next}{TAIL}\r").chars() {
            wall.write(&c.to_string());
            sleep(Duration::from_micros(chance.next() % 3_000));
            let screen = wall.screen();
            seen.confirmed
                .extend(confirmed(&screen).into_iter().map(|n| (n, screen.clone())));
            if Instant::now() > until {
                break 'typing;
            }
        }
        *next += 1;
    }
    *next += 1;
    seen.killed = Some(Instant::now());
    let last = wall.kill();
    seen.confirmed
        .extend(confirmed(&last).into_iter().map(|n| (n, last.clone())));
    seen
}

/// The numbers of the sentences on a screen that says all is kept; none on any other.
fn confirmed(screen: &str) -> Vec<usize> {
    let number = |row: &str| row.split_once("Zin ")?.1.split_once(TAIL)?.0.parse().ok();
    // From the line on, words are half-typed: those that arrive together are rows of it.
    let rows = screen.lines().take_while(|row| !row.contains('›'));
    rows.filter(|_| is_saved(screen)).filter_map(number).collect()
}

/// Types one sentence that never ends until it is time to be killed.
fn half_type(mut wall: Wall, until: Instant, chance: &mut Chance) -> Seen {
    let mut seen = Seen::default();
    let mut n = 0;
    while Instant::now() < until + Duration::from_secs(2) {
        n += 1;
        wall.write(&format!("w{n} "));
        sleep(Duration::from_micros(chance.next() % 40_000));
        let screen = wall.screen();
        let shown = (0..=n)
            .rev()
            .find(|n| screen.contains(&format!("w{n} ")) || *n == 0)
            .unwrap_or(0);
        seen.words.push((Instant::now(), shown));
    }
    seen.killed = Some(Instant::now());
    wall.kill();
    seen
}

/// The record and the half-typed words after a kill; every file is whole.
fn after(home: &Path) -> (Session, String) {
    let folder = only_folder(home);
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    let bad = |notice: &&Notice| !matches!(notice, Notice::Replayed(_) | Notice::Torn);
    assert_eq!(opened.notices.iter().find(bad), None);
    assert_eq!(opened.session.problems(None), vec![]);
    let draft = opened
        .draft
        .map(|draft| draft.lines.iter().map(|line| line.text.to_string()).collect());
    (opened.session, draft.unwrap_or_default())
}

fn only_folder(home: &Path) -> PathBuf {
    let entries = std::fs::read_dir(home.join("library")).unwrap().flatten();
    entries.map(|entry| entry.path()).find(|path| path.is_dir()).unwrap()
}

/// How old the oldest half-typed word is that was seen and is lost.
fn lost(seen: &Seen, draft: &str, round: usize) -> Duration {
    let kept = draft
        .split(' ')
        .filter_map(|word| word.strip_prefix('w')?.parse::<usize>().ok())
        .max()
        .unwrap_or(0);
    let first = seen.words.iter().find(|(_, shown)| *shown > kept);
    let age = first
        .zip(seen.killed)
        .map_or(Duration::ZERO, |((at, _), killed)| killed - *at);
    assert!(
        age < AGE,
        "round {round}: text seen {age:?} before the kill is lost; kept is {draft}"
    );
    age
}
