//! Plain mode as a screen reader has it, through pipes: a member check held from its preparation to its last answer, and the process killed at
//! any moment. `KRING_KILLS=200 cargo test --test plain_pipes -- --nocapture` kills more often.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod chance;
    pub mod run;
}

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::Duration;

use kring::session::{Outcome, Session};
use kring::store::{Case, Mode, Notice};
use support::chance::Chance;
use support::run::{command, kring};

/// What every sentence that is noted ends with.
const TAIL: &str = " over de partners van de school.";

/// A process that reads lines and says lines.
struct Spoken {
    child: Child,
    input: Option<ChildStdin>,
    said: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
}

impl Spoken {
    fn start(home: &Path, arguments: &[&str]) -> Self {
        let mut child = command(home)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (into, output) = (Arc::clone(&said), child.stdout.take().unwrap());
        let reader = std::thread::spawn(move || {
            let mut lines = BufReader::new(output).lines();
            while let Some(Ok(line)) = lines.next() {
                let mut said = into.lock().unwrap();
                said.push_str(&line);
                said.push('\n');
            }
        });
        Self {
            input: child.stdin.take(),
            child,
            said,
            reader: Some(reader),
        }
    }

    fn line(&mut self, line: &str) -> bool {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{line}").and_then(|()| input.flush()).is_ok()
    }

    fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Waits until something is said.
    fn until(&self, what: &str) {
        for _ in 0..600 {
            if self.said().contains(what) {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("never said: {what}\n{}", self.said());
    }

    /// Kills the process, and returns all it said before.
    fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.reader.take().unwrap().join().unwrap();
        self.said()
    }

    /// Ends the input, and returns all that was said.
    fn end(mut self) -> String {
        drop(self.input.take());
        assert!(self.child.wait().unwrap().success(), "{}", self.said());
        self.reader.take().unwrap().join().unwrap();
        self.said()
    }
}

fn only_folder(home: &Path) -> PathBuf {
    let entries = std::fs::read_dir(home.join("library")).unwrap().flatten();
    entries.map(|entry| entry.path()).find(|path| path.is_dir()).unwrap()
}

/// The record after a kill; every file is whole.
fn after(home: &Path) -> Session {
    let (_, opened) = Case::open(&only_folder(home), Mode::Write).unwrap();
    let bad = |notice: &&Notice| !matches!(notice, Notice::Replayed(_) | Notice::Torn);
    assert_eq!(opened.notices.iter().find(bad), None);
    assert_eq!(opened.session.problems(None), vec![]);
    opened.session
}

fn kills() -> usize {
    std::env::var("KRING_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(8)
}

/// The numbers of the sentences that were read out as noted.
fn read_out(said: &str) -> BTreeSet<usize> {
    let number = |line: &str| line.split_once("Zin ")?.1.split_once(TAIL)?.0.parse().ok();
    said.lines().filter_map(number).collect()
}

#[test]
fn what_was_read_out_survives_every_kill() {
    let home = tempfile::tempdir().unwrap();
    let mut begun = Spoken::start(home.path(), &["new", "--plain"]);
    for line in ["BOS7", ":6", "2 leerkrachten", ":ctrl-s", ":go-to", "3"] {
        begun.line(line);
    }
    begun.end();
    let mut chance = Chance::new(11);
    let (mut next, mut confirmed) = (0, BTreeSet::new());
    for round in 0..kills() {
        let mut spoken = Spoken::start(home.path(), &["open", "bos7", "--plain"]);
        spoken.until("Betekenisonderhandeling");
        let first = next;
        for _ in 0..1 + chance.next() % 40 {
            next += 1;
            spoken.line(&format!("p1: Zin {next}{TAIL}"));
            sleep(Duration::from_micros(chance.next() % 30_000));
        }
        if round % 2 == 0 {
            spoken.until(&format!("Zin {}{TAIL}", first + 1));
        }
        let said = spoken.kill();
        confirmed.extend(read_out(&said));
        let session = after(home.path());
        for n in &confirmed {
            let text = format!("Zin {n}{TAIL}");
            let held = session.statements.iter().any(|s| s.text.as_str() == text);
            assert!(held, "round {round}: {text} was read out and is lost\n{said}");
        }
    }
    println!("{} kills: {} sentences read out, none lost", kills(), confirmed.len());
    assert!(confirmed.len() >= kills() / 2, "only {} were read out", confirmed.len());
}

#[test]
fn a_member_check_is_held_and_answered_in_lines() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("library/2026-10-08-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let yaml = kring(home.path(), &["show", "demo", "--lang", "nl", "--yaml"]).out;
    std::fs::write(folder.join("session.yaml"), yaml).unwrap();

    let mut spoken = Spoken::start(home.path(), &["check", "BOS7", "--plain"]);
    spoken.until("De member check voorbereiden");
    spoken.line("");
    spoken.until("Wie is er?");
    spoken.line("18 leraar, 2 zorgcoördinator, directeur");
    spoken.until("21 aanwezigen");
    for _ in 0..9 {
        spoken.line(":pgdn");
    }
    spoken.until("De bevindingen · 1/2");
    spoken.line("17 3 1");
    spoken.until("17 herkenbaar");
    spoken.line(":pgdn");
    spoken.line(":pgdn");
    spoken.until("Vier vragen · 1/4");
    spoken.line("leraar: mist een speelplein, want daar spelen ze x6");
    spoken.until("Collega (leraar) mist een speelplein");
    for _ in 0..4 {
        spoken.line(":pgdn");
    }
    spoken.until("Lezen we het juist?");
    spoken.line(":1");
    spoken.line(":bevestigen");
    spoken.line(":pgdn");
    spoken.until("Dank jullie wel");
    spoken.line("");
    spoken.until("Gesloten: 1 opmerking");
    spoken.line("v");
    spoken.until("Wat doen we ermee?");
    spoken.line(":3");
    spoken.line("het speelplein hoort bij de school zelf");
    spoken.until("Alles is beantwoord");
    let said = spoken.end();
    assert!(!said.contains('\u{1b}'), "{said}");

    let (_, opened) = Case::open(&folder, Mode::Read).unwrap();
    let check = opened.session.checks.first().unwrap();
    assert!(check.closed);
    assert_eq!(check.present.values().sum::<u32>(), 21);
    let hands = check.hands.first().map(|hands| (hands.yes, hands.partly, hands.no));
    assert_eq!(hands, Some((17, 3, 1)));
    let [remark] = opened.session.remarks.as_slice() else {
        panic!("one remark: {:?}", opened.session.remarks)
    };
    let answer = remark.answer.as_ref().unwrap();
    assert!(remark.read_back && remark.agree == Some(6));
    assert_eq!(answer.what, Outcome::Declined);
    assert_eq!(answer.why.as_deref(), Some("het speelplein hoort bij de school zelf"));
}
