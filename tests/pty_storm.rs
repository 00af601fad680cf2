//! The real program in a real terminal, given whatever a terminal can send: keys, clicks, pastes, torn sequences and bytes that are no
//! text, while its size changes from one cell to 300 × 100. It never ends by itself, still answers afterwards, and whatever ends it
//! leaves a record that is whole. `KRING_KEYS=1000000 cargo test --release --test pty_storm -- --nocapture` sends more of it;
//! `KRING_ROUND=143` begins at that round, to see again what it found.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kring::app::command;
use kring::app::key::{Key, KeyName};
use kring::format;
use kring::store::{Case, Mode, Notice};
use support::chance::Chance;
use support::example;
use support::wall::{Wall, encode};

/// So many events come to one process, which is then killed, sent a signal, or asked to stop.
const STRETCH: usize = 2_500;

const TEXTS: [&str; 12] = [
    "p1: wij leren van elkaar",
    "leraar: ",
    "#bib",
    "(( ",
    "\"een citaat\" ",
    "é",
    "ß",
    "漢字",
    "👩‍👩‍👧‍👦",
    "שלום",
    "e\u{301}\u{301}",
    "\u{202e}",
];

const SEQUENCES: [&str; 16] = [
    "\u{1b}[?997;1n",
    "\u{1b}[?1;2c",
    "\u{1b}]11;rgb:0000/0000/0000\u{1b}\\",
    "\u{1b}P1$r0m\u{1b}\\",
    "\u{1b}[I",
    "\u{1b}[O",
    "\u{1b}[12;40R",
    "\u{1b}[999999999999;1H",
    "\u{1b}[57441;1u",
    "\u{1b}[97;5u",
    "\u{1b}[",
    "\u{1b}]0;",
    "\u{1b}[M !!",
    "\u{1b}[200~",
    "\u{1b}[201~",
    "\u{1b}\u{1b}\u{1b}",
];

fn number(variable: &str) -> Option<usize> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn whatever_a_terminal_sends_it_answers_and_the_record_is_whole() {
    let home = tempfile::tempdir().unwrap();
    let folder = school(home.path());
    let table = keys();
    let (mut sent, mut ends, mut slowest, mut most) = (0, [0; 4], Duration::ZERO, 0);
    let events = number("KRING_KEYS").unwrap_or(5_000);
    let mut rounds = number("KRING_ROUND").unwrap_or(1)..;
    while sent < events {
        let round = u64::try_from(rounds.next().unwrap()).unwrap();
        let mut chance = Chance::new(round);
        let arguments: &[&str] = if round % 4 == 0 { &[] } else { &["open", "BOS1"] };
        let mut wall = Wall::start(home.path(), arguments);
        // Before the first screen the keyboard is still the terminal's, and Ctrl-C its own.
        wall.until("a first screen", |screen| !screen.trim().is_empty());
        let (columns, rows) = any_size(&mut chance);
        wall.resize(columns, rows);
        let mut left = false;
        for _ in 0..STRETCH {
            sent += 1;
            if chance.below(40) == 0 {
                let (columns, rows) = any_size(&mut chance);
                wall.resize(columns, rows);
            } else if !wall.try_send(&event(&mut chance, &table)) {
                left = true;
                break;
            }
        }
        if !left && let Some(answered) = answers(&mut wall) {
            slowest = slowest.max(answered);
            most = most.max(memory(wall.process()));
            let how = chance.below(3);
            ends[how] += 1;
            match how {
                0 => drop(wall.kill()),
                1 => {
                    wall.signal("TERM");
                    assert!(wall.ended().exit_code() < 101, "round {round}");
                }
                _ => drop(wall.close()),
            }
        } else {
            // A key of the table left the program, as it should.
            ends[3] += 1;
            // Once it has given the terminal back, Ctrl-C, Ctrl-Z and Ctrl-\ are the terminal's own again.
            let go_on = ["-CONT".to_owned(), wall.process().to_string()];
            let _ = std::process::Command::new("kill").args(go_on).output();
            let status = wall.ended();
            let by_terminal = matches!(status.signal(), Some("Quit" | "Interrupt"));
            assert!(
                status.success() || by_terminal,
                "round {round}: {status:?}\n{}",
                wall.screen()
            );
            let start = Instant::now();
            while !wall.is_restored() {
                // What came last is still on its way through a terminal of 300 × 100.
                assert!(
                    start.elapsed() < Duration::from_secs(5),
                    "round {round}: {status:?}\n{}",
                    wall.screen()
                );
            }
        }
        let held = whole(&folder, round);
        if round % 20 == 0 {
            println!("round {round}: {sent} events; {held}");
        }
    }
    println!(
        "{sent} events: killed {}, signalled {}, closed {}, left {}; slowest answer {slowest:?}, memory {} MB",
        ends[0],
        ends[1],
        ends[2],
        ends[3],
        most / 1024
    );
    assert!(most < 200 * 1024, "{most} kB");
}

/// A school of real size in a library of its own; the folder of its session.
fn school(home: &Path) -> PathBuf {
    let folder = home.join("library/2026-01-01-bos1");
    std::fs::create_dir_all(&folder).unwrap();
    let record = format::session::write(&example::school("BOS1"));
    std::fs::write(folder.join("session.yaml"), record).unwrap();
    folder
}

/// The keys of the command table.
fn keys() -> Vec<Key> {
    command::table()
        .iter()
        .flat_map(|row| row.keys.iter().copied())
        .collect()
}

/// Any size from one cell to 300 × 100, most often one that people have.
fn any_size(chance: &mut Chance) -> (u16, u16) {
    match chance.below(4) {
        0 => {
            let below = |n: usize, chance: &mut Chance| u16::try_from(1 + chance.below(n)).unwrap();
            (below(300, chance), below(100, chance))
        }
        1 => *chance.one(&[(1, 1), (1, 100), (300, 1), (300, 100)]),
        _ => *chance.one(&[(80, 24), (100, 30), (120, 40), (160, 50)]),
    }
}

/// What a terminal may send at once.
fn event(chance: &mut Chance, table: &[Key]) -> Vec<u8> {
    match chance.below(100) {
        0..=29 => vec![b' ' + u8::try_from(chance.below(95)).unwrap()],
        30..=34 => chance.one(&TEXTS).as_bytes().to_vec(),
        35..=39 => encode(Key::plain(KeyName::Enter)),
        // What leaves the program is pressed less often, or nothing else would be reached.
        40..=79 => match *chance.one(table) {
            key if (key.ctrl || key.alt) && key.code == KeyName::Char('q') && chance.below(20) > 0 => {
                b"\x1b[B".to_vec()
            }
            key => encode(key),
        },
        80..=88 => click(chance),
        89..=91 => format!("\u{1b}[200~{}\n{}\u{1b}[201~", chance.one(&TEXTS), chance.one(&TEXTS)).into_bytes(),
        92..=97 => chance.one(&SEQUENCES).as_bytes().to_vec(),
        _ => (0..=chance.below(9)).map(|_| chance.next().to_le_bytes()[0]).collect(),
    }
}

/// The mouse on the screen or beside it, as terminals say it (SGR).
fn click(chance: &mut Chance) -> Vec<u8> {
    let button = *chance.one(&[0, 0, 0, 1, 2, 32, 64, 65]);
    let end = if chance.below(3) == 0 { 'm' } else { 'M' };
    format!("\u{1b}[<{button};{};{}{end}", chance.below(310), chance.below(105)).into_bytes()
}

/// Waits until the program draws a screen of another size; how long that took, or nothing where it has left meanwhile.
fn answers(wall: &mut Wall) -> Option<Duration> {
    // What came before is still being read: an open paste ends first, and what is to be drawn is drawn.
    wall.try_send(b"\x1b[201~");
    let mut before = 0;
    while wall.drawn() > before && !wall.has_ended() {
        before = wall.drawn();
        std::thread::sleep(Duration::from_millis(300));
    }
    let start = Instant::now();
    wall.resize(97, 31);
    while wall.drawn() == before {
        if wall.has_ended() {
            return None;
        }
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "no answer of {} ({}); on the screen:\n{}",
            wall.process(),
            wall.doing(),
            wall.screen()
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    let answered = start.elapsed();
    // Restoring the terminal is a drawing too.
    std::thread::sleep(Duration::from_millis(100));
    (!wall.has_ended()).then_some(answered)
}

/// The most memory that a process ever held, in kB; 0 where the system does not tell.
fn memory(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

/// The record opens without fault, reads back as it is written, and no sign in it can harm a terminal. What it holds by now.
fn whole(folder: &Path, round: u64) -> String {
    let (case, opened) = Case::open(folder, Mode::Write).unwrap_or_else(|error| panic!("round {round}: {error:?}"));
    drop(case);
    let bad = |notice: &&Notice| !matches!(notice, Notice::Replayed(_) | Notice::Torn);
    assert_eq!(opened.notices.iter().find(bad), None, "round {round}");
    let session = opened.session;
    assert_eq!(session.problems(None), vec![], "round {round}");
    let written = format::session::write(&session);
    let stranger = written.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(stranger, None, "round {round}");
    let read = format::session::read(&written, "storm").unwrap_or_else(|fault| panic!("round {round}: {fault:?}"));
    assert_eq!(read, session, "round {round}");
    format!(
        "{} partners, {} statements",
        session.partners.len(),
        session.statements.len()
    )
}
