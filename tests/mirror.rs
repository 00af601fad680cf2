//! The second copy of a session on another disk: it follows all that is kept, loses all that is erased, whenever its disk is there, and its
//! trouble never reaches the first.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring::session::{Entity, Entry, Erasure, Intent, Participant, School, Session, Speaker, Statement};
use kring::store::{self, Case, Disk, Error, Library, Mirror, Mode, Paths};
use support::memory::{Fault, Memory};

/// What the first participant says, and nobody else.
const SECRET: &str = "keukenprinses";

/// A session on one disk with its second copy on another.
struct Desk {
    here: Memory,
    usb: Memory,
    paths: Paths,
    case: Case,
    session: Session,
    mirror: Mirror,
}

fn disk(memory: &Memory) -> Disk {
    Disk::new(Arc::new(memory.clone()))
}

fn new_session() -> Session {
    let person = |id: &str| Participant {
        id: id.into(),
        function: "leraar".into(),
        ..Participant::default()
    };
    let mut session = Session {
        id: "case0001".into(),
        kring: kring::session::FORMAT.into(),
        date: "2026-11-21".into(),
        school: School {
            code: "BOS7".into(),
            ..School::default()
        },
        participants: vec![person("p1"), person("p2")],
        ..Session::default()
    };
    session.deck.id = "collectief-leren".into();
    session.deck.version = "1".into();
    session
}

impl Desk {
    fn new() -> Self {
        let (here, usb) = (Memory::default(), Memory::default());
        let paths = Paths {
            disk: disk(&here),
            ..Paths::under(Path::new("/home"))
        };
        paths.disk.folder(Path::new("/home")).unwrap();
        disk(&usb).folder(Path::new("/usb")).unwrap();
        let session = new_session();
        let case = Library::new(&paths).create(&session).unwrap();
        let mirror = case.mirror(&paths, disk(&usb), Path::new("/usb"));
        Self {
            here,
            usb,
            paths,
            case,
            session,
            mirror,
        }
    }

    fn perform(&mut self, intent: Intent) -> Vec<Entry> {
        let events = self.session.decide(intent).unwrap();
        let mut entries = Vec::new();
        for event in events {
            self.session.apply(&event);
            entries.push(Entry::of(self.session.events, store::now(), event, None));
        }
        entries
    }

    fn note(&mut self, who: &str, text: &str) {
        let statement = Statement {
            text: text.into(),
            speakers: vec![Speaker::Participant(who.into())],
            ..Statement::default()
        };
        let entries = self.perform(Intent::Add(Entity::Statement(statement)));
        self.case.append(&entries).unwrap();
    }

    fn withdraw(&mut self) -> Result<(), Error> {
        let before: Vec<_> = self.session.statements.iter().map(|s| s.id.clone()).collect();
        self.perform(Intent::Withdraw("p1".into()));
        let lost = |id: &kring::text::Id| self.session.statement(id).is_none();
        let gone = before.into_iter().filter(lost).collect();
        let erasure = Erasure::Withdrawal { who: "p1".into(), gone };
        self.case.erase(&self.session, &erasure).map(|_| ())
    }

    fn owes(&self) -> bool {
        let owing = store::owing_copies(&self.paths).unwrap();
        owing.iter().any(|(_, copy)| copy.folder == *self.mirror.folder())
    }

    /// What the copy says, opened as a session by itself.
    fn copied(&self) -> Vec<String> {
        let alone = Paths {
            disk: disk(&self.usb),
            ..Paths::under(Path::new("/other"))
        };
        let (_, opened) = Library::new(&alone).open(&copy(), Mode::Read).unwrap();
        opened.session.statements.iter().map(|s| s.text.to_string()).collect()
    }

    fn said(&self) -> Vec<String> {
        self.session.statements.iter().map(|s| s.text.to_string()).collect()
    }
}

fn copy() -> PathBuf {
    PathBuf::from("/usb/2026-11-21-BOS7")
}

fn told(memory: &Memory, word: &str) -> Vec<PathBuf> {
    let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(word);
    let files = memory.files().into_iter().filter(|(_, bytes)| holds(bytes));
    files.map(|(path, _)| path).collect()
}

/// A talk with a copy that is brought up to date now and then; what the copy refuses is passed over, as in the program.
fn talk(desk: &mut Desk) {
    desk.note("p2", "Wij gaan samen op stap.");
    let _ = desk.mirror.bring_up(false);
    desk.note("p1", &format!("Onze {SECRET} weet het."));
    desk.case.save(&desk.session).unwrap();
    let _ = desk.mirror.bring_up(false);
    desk.note("p2", "Het is druk.");
    let _ = desk.mirror.bring_up(false);
    desk.withdraw().unwrap();
    let _ = desk.mirror.bring_up(false);
    desk.note("p2", "Tot slot.");
    desk.case.save(&desk.session).unwrap();
    let _ = desk.mirror.bring_up(true);
}

#[test]
fn the_copy_opens_as_the_session_and_follows_all_that_is_kept() {
    let mut desk = Desk::new();
    assert!(desk.mirror.is_behind());
    desk.note("p2", "Wij gaan samen op stap.");
    desk.mirror.bring_up(false).unwrap();
    assert_eq!(desk.copied(), ["Wij gaan samen op stap."]);
    assert!(!desk.mirror.is_behind());
    desk.note("p2", "Het is druk.");
    assert!(desk.mirror.is_behind());
    desk.mirror.bring_up(false).unwrap();
    assert_eq!(desk.copied(), desk.said());
    let steps = desk.usb.steps();
    desk.mirror.bring_up(false).unwrap();
    assert_eq!(desk.usb.steps(), steps, "nothing is written where nothing changed");
}

#[test]
fn whatever_the_other_disk_does_the_first_is_whole_and_the_copy_catches_up() {
    let mut desk = Desk::new();
    let before = desk.usb.steps();
    talk(&mut desk);
    let steps = desk.usb.steps() - before;
    assert_eq!(told(&desk.usb, SECRET), Vec::<PathBuf>::new());
    assert!(steps > 30, "{steps}");
    for fault in Fault::ALL {
        for step in 0..steps {
            let what = format!("{fault:?} at {step}");
            let mut desk = Desk::new();
            desk.usb.plan(step, fault);
            talk(&mut desk);
            assert_eq!(told(&desk.here, SECRET), Vec::<PathBuf>::new(), "{what}");
            desk.usb.revive();
            let done = desk.mirror.bring_up(true);
            assert!(done.is_ok(), "{what}: {done:?}");
            assert_eq!(told(&desk.usb, SECRET), Vec::<PathBuf>::new(), "{what}");
            assert!(!desk.owes(), "{what}");
            assert_eq!(desk.copied(), desk.said(), "{what}");
            let half = desk.usb.files().into_iter().map(|(path, _)| path);
            let half: Vec<PathBuf> = half.filter(|path| path.to_string_lossy().contains(".kring-")).collect();
            assert_eq!(half, Vec::<PathBuf>::new(), "{what}");
        }
    }
}

#[test]
fn whenever_an_erasure_is_stopped_the_copy_follows_it_or_is_named() {
    let whole = {
        let mut desk = Desk::new();
        desk.note("p1", &format!("Onze {SECRET} weet het."));
        desk.mirror.bring_up(false).unwrap();
        let before = desk.here.steps();
        desk.withdraw().unwrap();
        desk.here.steps() - before
    };
    for fault in Fault::ALL {
        for step in 0..whole {
            let what = format!("{fault:?} at {step}");
            let mut desk = Desk::new();
            desk.note("p1", &format!("Onze {SECRET} weet het."));
            desk.case.save(&desk.session).unwrap();
            desk.mirror.bring_up(false).unwrap();
            desk.here.plan(step, fault);
            let said = desk.withdraw().is_ok();
            desk.here.revive();
            let asked = said || !store::unfinished(&desk.paths, "case0001").unwrap().is_empty();
            // A copy that is brought up to date in the middle does not count as one that followed.
            let _ = desk.mirror.bring_up(false);
            let folder = desk.case.folder().to_owned();
            drop(desk.case);
            let (case, opened) = Library::new(&desk.paths).open(&folder, Mode::Write).unwrap();
            let is_gone = !opened.session.statements.iter().any(|s| s.text.contains(SECRET));
            assert!(is_gone || !asked, "{what}");
            let left = !told(&desk.usb, SECRET).is_empty();
            if is_gone && left {
                let owing = store::owing_copies(&desk.paths).unwrap();
                assert!(!owing.is_empty(), "{what}: the copy tells it and is not named");
            }
            let mut mirror = case.mirror(&desk.paths, disk(&desk.usb), Path::new("/usb"));
            mirror.bring_up(true).unwrap();
            assert!(!is_gone || told(&desk.usb, SECRET).is_empty(), "{what}");
            assert_eq!(store::owing_copies(&desk.paths).unwrap(), [], "{what}");
        }
    }
}

#[test]
fn a_withdrawal_reaches_a_copy_that_was_away_and_it_is_named_until_then() {
    let mut desk = Desk::new();
    desk.note("p1", &format!("Onze {SECRET} weet het."));
    desk.mirror.bring_up(false).unwrap();
    desk.usb.plan(0, Fault::Kill);
    desk.withdraw().unwrap();
    assert!(desk.mirror.bring_up(true).is_err());
    assert!(desk.owes() && desk.mirror.owes());
    // Another run of the program, without a word about a copy.
    let copies = store::second_copies(&desk.paths, "case0001").unwrap();
    let mut later = Mirror::remembered(&desk.paths, disk(&desk.usb), "case0001", desk.case.state(), &copies[0]);
    assert!(later.bring_up(true).is_err());
    assert!(desk.owes());
    desk.usb.revive();
    later.bring_up(true).unwrap();
    assert_eq!(told(&desk.usb, SECRET), Vec::<PathBuf>::new());
    assert!(!desk.owes());
}

#[test]
fn a_folder_that_is_not_the_copy_is_not_taken_for_one() {
    let mut desk = Desk::new();
    desk.note("p1", &format!("Onze {SECRET} weet het."));
    desk.mirror.bring_up(false).unwrap();
    // The disk is gone, and where it was mounted there is an empty folder.
    let (files, other) = (desk.usb.files(), Memory::default());
    disk(&other).folder(&copy()).unwrap();
    let copies = store::second_copies(&desk.paths, "case0001").unwrap();
    let mut later = Mirror::remembered(&desk.paths, disk(&other), "case0001", desk.case.state(), &copies[0]);
    assert!(later.bring_up(true).is_err());
    assert_eq!(other.files(), []);
    // A new copy there is another copy: what the first owes is not struck off.
    let mut new = desk.case.mirror(&desk.paths, disk(&other), Path::new("/usb"));
    new.bring_up(true).unwrap();
    desk.withdraw().unwrap();
    new.bring_up(true).unwrap();
    assert_eq!(store::owing_copies(&desk.paths).unwrap().len(), 1);
    assert_eq!(desk.usb.files(), files);
    desk.mirror.bring_up(true).unwrap();
    assert_eq!(store::owing_copies(&desk.paths).unwrap(), []);
}

#[test]
fn what_somebody_else_wrote_into_the_copy_stays_and_is_named() {
    let mut desk = Desk::new();
    desk.note("p1", &format!("Onze {SECRET} weet het."));
    desk.case.save(&desk.session).unwrap();
    desk.mirror.bring_up(false).unwrap();
    desk.usb.put(&copy().join("session.yaml"), b"elders genoteerd");
    desk.withdraw().unwrap();
    assert_eq!(desk.mirror.bring_up(true), Err(Error::OtherCopy(copy())));
    assert_eq!(
        desk.usb.get(&copy().join("session.yaml")),
        Some(b"elders genoteerd".to_vec())
    );
    assert!(desk.owes());
    assert_eq!(desk.mirror.remove(), Err(Error::OtherCopy(copy())));
    assert_eq!(store::forget_copies(&desk.paths, &copy()), Ok(1));
    assert!(!desk.owes());
}

#[test]
fn a_folder_of_somebody_else_stays_and_the_copy_goes_beside_it() {
    let mut desk = Desk::new();
    desk.usb.put(&copy().join("session.yaml"), b"van iemand anders");
    disk(&desk.usb).folder(&copy()).unwrap();
    desk.mirror.bring_up(false).unwrap();
    assert_eq!(desk.mirror.folder(), Path::new("/usb/2026-11-21-BOS7-2"));
    assert_eq!(
        desk.usb.get(&copy().join("session.yaml")),
        Some(b"van iemand anders".to_vec())
    );
}

#[test]
fn a_copy_that_is_removed_leaves_nothing_and_removing_it_can_be_repeated() {
    let steps = {
        let mut desk = Desk::new();
        desk.note("p1", &format!("Onze {SECRET} weet het."));
        desk.mirror.bring_up(false).unwrap();
        let before = desk.usb.steps();
        desk.mirror.remove().unwrap();
        assert_eq!(desk.usb.files(), []);
        assert_eq!(store::second_copies(&desk.paths, "case0001").unwrap(), []);
        desk.usb.steps() - before
    };
    for step in 0..steps {
        let mut desk = Desk::new();
        desk.note("p1", &format!("Onze {SECRET} weet het."));
        desk.mirror.bring_up(false).unwrap();
        desk.usb.plan(step, Fault::Kill);
        let _ = desk.mirror.remove();
        desk.usb.revive();
        let copies = store::second_copies(&desk.paths, "case0001").unwrap();
        assert!(told(&desk.usb, SECRET).is_empty() || !copies.is_empty(), "{step}");
        if !copies.is_empty() {
            desk.mirror.remove().unwrap();
        }
        assert_eq!(told(&desk.usb, SECRET), Vec::<PathBuf>::new(), "{step}");
    }
}
