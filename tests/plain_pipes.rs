//! Plain mode as a screen reader has it, through pipes: a member check held from its preparation to its last answer, and the process killed at
//! any moment. `KRING_KILLS=200 cargo test --test plain_pipes -- --nocapture` kills more often.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod chance;
    pub mod run;
    pub mod study;
}

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, SystemTime};

use kring::session::{Outcome, Session};
use kring::store::{Case, Mode, Notice};
use support::chance::Chance;
use support::run::{command, kring};
use support::study;

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

/// What five colleagues say, by the place of who says it, and at which question.
const SAID: [(usize, usize, &str); 8] = [
    (0, 0, "het is een druk web"),
    (2, 0, "er staat weinig cultuur op"),
    (1, 1, "nuttig voor het schoolplan"),
    (1, 2, "mist een speelplein, want daar spelen ze"),
    (0, 2, "twijfelt aan de plaats van het clb"),
    (2, 2, "mist een ruilwinkel x2"),
    (1, 3, "beeld: een spinnenweb"),
    (2, 3, "beeld: een boom zonder wortels"),
];

/// Holds a check of the demo in a home of its own, closes and answers it, and writes everything that kring gives out.
fn held_and_given_out(present: &str, who: [&str; 3], backwards: bool) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("library/2026-10-08-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let yaml = kring(home.path(), &["show", "demo", "--lang", "nl", "--yaml"]).out;
    // The same case twice: a session without an id would get one by chance.
    let id = if yaml.contains("\nid: ") {
        "\n"
    } else {
        "\nid: abcd2345\n\n"
    };
    let head = yaml.find("\ndeck:").unwrap();
    let yaml = format!("{}{id}{}", &yaml[..head], &yaml[head + 1..]);
    std::fs::write(folder.join("session.yaml"), yaml).unwrap();
    let mut spoken = Spoken::start(home.path(), &["check", "BOS7", "--plain"]);
    spoken.line("");
    spoken.until("Wie is er?");
    spoken.line(present);
    spoken.until("aanwezig");
    for _ in 0..11 {
        spoken.line(":pgdn");
    }
    spoken.until("1/4");
    // The places on the map are kept once it is drawn, whoever speaks.
    while !folder.join("map.yaml").exists() {
        sleep(Duration::from_millis(50));
    }
    sleep(Duration::from_millis(200));
    let begun = SystemTime::now();
    for question in 0..4 {
        let mut here: Vec<_> = SAID.iter().filter(|(_, at, _)| *at == question).collect();
        if backwards {
            here.reverse();
        }
        for (speaker, _, said) in here {
            spoken.line(&format!("{}: {said}", who[*speaker]));
        }
        spoken.line(":pgdn");
    }
    spoken.until("Lezen we het juist?");
    spoken.line(":1");
    spoken.line(":bevestigen");
    let spoke = SystemTime::now();
    // Both checks take a minute as it is counted.
    sleep(Duration::from_millis(1500));
    spoken.line(":pgdn");
    spoken.line("");
    spoken.until("Gesloten: 8 opmerkingen");
    spoken.end();
    none_written(home.path(), begun, spoke);
    give_out(home.path());
    home
}

fn give_out(home: &Path) {
    let out = |name: &str| home.join("out").join(name).to_str().unwrap().to_owned();
    std::fs::create_dir_all(home.join("out")).unwrap();
    study::put(&home.join("library"));
    let runs: [(&[&str], &str); 18] = [
        (&["check", "BOS7", "--check", "k1"], ""),
        (
            &["check", "BOS7", "--answer", "f3=declined:het hoort bij de school"],
            "",
        ),
        (&["check", "BOS7", "--report", "json"], "report.json"),
        (&["check", "BOS7", "--report", "docx"], "report.docx"),
        (&["pack", "BOS7", "--for", "director"], "director"),
        (&["pack", "BOS7", "--for", "colleague"], "colleague"),
        (&["exchange", "BOS7", "--format", "qdpx"], "case.qdpx"),
        (&["data", "BOS7"], "tables"),
        (&["show", "BOS7", "--yaml"], ""),
        (&["search", "speelplein"], ""),
        (&["map", "BOS7", "--since", "1"], ""),
        (&["report", "BOS7", "--format", "md"], "report.md"),
        (&["check", "BOS7", "--report", "html"], "report.html"),
        (&["check", "BOS7", "--survey", "html"], "survey.html"),
        (&["check", "BOS7", "--form", "docx"], "form.docx"),
        (&["map", "BOS7", "--format", "svg", "--version", "1"], "map.svg"),
        (&["close", "BOS7", "--as-it-is"], ""),
        (&["deposit", "BOS7"], "bag.zip"),
    ];
    for (at, (arguments, file)) in runs.iter().enumerate() {
        let path = out(file);
        let mut all = arguments.to_vec();
        if !file.is_empty() {
            all.extend(["-o", &path, "--despite-names"]);
            if matches!(arguments[0], "data" | "exchange" | "pack" | "map") {
                all.pop();
            }
        }
        let run = kring(home, &all);
        assert_eq!(run.code, Some(0), "{all:?}\n{}{}", run.out, run.err);
        std::fs::write(home.join("out").join(format!("said-{at}")), run.out).unwrap();
    }
}

/// Checks that no file below a folder was last written while somebody spoke: its time would tell when.
fn none_written(folder: &Path, from: SystemTime, to: SystemTime) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            none_written(&entry.path(), from, to);
            continue;
        }
        let written = entry.metadata().unwrap().modified().unwrap();
        assert!(written < from || written > to, "{}", entry.path().display());
    }
}

/// Returns every file below a folder with what it holds, without days with a time, digests and the path of the home.
fn everything(home: &Path, folder: &Path, found: &mut BTreeSet<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            everything(home, &path, found);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let name = path.strip_prefix(home).unwrap().to_string_lossy().into_owned();
        if bytes.starts_with(b"PK") {
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            for at in 0..archive.len() {
                let mut inner = archive.by_index(at).unwrap();
                let mut bytes = Vec::new();
                std::io::Read::read_to_end(&mut inner, &mut bytes).unwrap();
                let text = plain(&String::from_utf8_lossy(&bytes));
                found.insert((format!("{name}/{at} {}", inner.name()), text));
            }
        } else {
            let text = String::from_utf8_lossy(&bytes).replace(home.to_str().unwrap(), "HOME");
            // The first lines of the cache tell sizes and moments of files, where these are old enough to be trusted.
            let is_cache = name.starts_with("cache");
            let text = text
                .lines()
                .skip(if is_cache { 2 } else { 0 })
                .collect::<Vec<_>>()
                .join("\n");
            found.insert((name, plain(&text)));
        }
    }
}

/// Returns a text in which every moment is `T` and every digest `H`.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let day = rest.as_bytes().get(..11).is_some_and(|head| {
            let dashes = head.iter().enumerate().all(|(at, b)| match at {
                4 | 7 => *b == b'-',
                10 => *b == b'T',
                _ => b.is_ascii_digit(),
            });
            dashes && rest.is_char_boundary(11)
        });
        let hex = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        if day {
            let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | 'T' | ':' | '.' | '+' | 'Z')));
            rest = &rest[end.unwrap_or(rest.len())..];
            out.push('T');
        } else if hex >= 12 {
            rest = &rest[hex..];
            out.push('H');
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// The attacker: holds every file of the whole home and everything that kring gives out, knows who was present, and compares two checks in
/// which others spoke, in another order. Where what may be told is the same, every byte but moments and digests is the same.
#[test]
fn no_file_tells_which_of_few_people_spoke_or_who_spoke_first() {
    let hidden = ["leraar", "zorgcoördinator", "directeur"];
    let cases = [
        (
            "18 leraar, 2 zorgcoördinator, directeur",
            ["leraar", "zorgcoördinator", "directeur"],
            ["leraar", "directeur", "zorgcoördinator"],
        ),
        (
            "18 leraar, 1 zorgcoördinator, directeur",
            hidden,
            ["directeur", "leraar", "zorgcoördinator"],
        ),
        (
            "5 leraar, 3 zorgcoördinator",
            ["leraar", "zorgcoördinator", "leraar"],
            ["leraar", "zorgcoördinator", "leraar"],
        ),
        (
            "2 leraar, 2 zorgcoördinator, 2 directeur",
            hidden,
            ["zorgcoördinator", "directeur", "leraar"],
        ),
        ("3 leraar", ["leraar"; 3], ["leraar"; 3]),
    ];
    for (present, one, other) in cases {
        let files = |who, backwards| {
            let home = held_and_given_out(present, who, backwards);
            let mut found = BTreeSet::new();
            everything(home.path(), home.path(), &mut found);
            found
        };
        let (first, second) = (files(one, false), files(other, true));
        let names = |all: &BTreeSet<(String, String)>| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&first), names(&second), "{present}");
        assert!(first.len() > 20, "{:?}", names(&first));
        for ((name, one), (_, two)) in first.iter().zip(&second) {
            let apart = one.lines().zip(two.lines()).find(|(one, two)| one != two);
            assert!(one == two, "{present}: {name}\n{apart:#?}");
        }
    }
}
