//! A disk that is killed, refuses or loses power at every step of a session's life: nothing confirmed is lost, nothing is said that is
//! not so, nothing withdrawn comes back, and no file of kring's is left over.
//!
//! `KRING_FAULTS=1` tries every step with every fault, and ten times as many random lives.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring::format;
use kring::format::draft::{Draft, DraftLine};
use kring::session::{
    Entity, Entry, Erasure, Event, Intent, Participant, Partner, School, Session, Speaker, Statement, renamed,
};
use kring::store::{self, Case, Disk, Error, Library, Mode, Paths};
use support::chance::Chance;
use support::memory::{Fault, Memory};

/// What the first participant says, and nobody else.
const SECRET: &str = "keukenprinses";
/// The name that is masked.
const NAME: &str = "Quirina";

fn paths(memory: &Memory) -> Paths {
    Paths {
        disk: Disk::new(Arc::new(memory.clone())),
        ..Paths::under(Path::new("/home"))
    }
}

fn new_session() -> Session {
    let mut session = Session {
        id: "case0001".into(),
        kring: kring::session::FORMAT.into(),
        date: "2026-11-21".into(),
        school: School {
            code: "BOS7".into(),
            ..School::default()
        },
        ..Session::default()
    };
    session.deck.id = "collectief-leren".into();
    session.deck.version = "1".into();
    for id in ["p1", "p2"] {
        session.participants.push(Participant {
            id: id.into(),
            function: "leraar".into(),
            ..Participant::default()
        });
    }
    session
}

fn long() -> bool {
    std::env::var_os("KRING_FAULTS").is_some()
}

/// A life of a session: what was asked, and what was said to be so.
struct Life {
    memory: Memory,
    paths: Paths,
    folder: PathBuf,
    case: Option<Case>,
    session: Session,
    /// Texts that were confirmed and that nobody withdrew.
    noted: Vec<String>,
    /// Tokens of what was said to be erased.
    gone: Vec<String>,
    /// Whether the session was said to be made.
    made: bool,
    /// Whether a refusal is tried once more, as the writer does.
    again: bool,
    /// Files that were named as out of reach.
    left: Vec<PathBuf>,
}

/// Why a life ended before its time.
struct Ended;

impl Life {
    fn new(memory: &Memory) -> Self {
        Self {
            memory: memory.clone(),
            paths: paths(memory),
            folder: PathBuf::from("/home/library/2026-11-21-BOS7"),
            case: None,
            session: new_session(),
            noted: Vec::new(),
            gone: Vec::new(),
            made: false,
            again: true,
            left: Vec::new(),
        }
    }

    /// Does something, and once more where the disk refuses.
    fn attempt<T>(&mut self, mut act: impl FnMut(&mut Self) -> Result<T, Error>) -> Result<T, Ended> {
        match act(self) {
            Ok(done) => Ok(done),
            Err(_) if self.again && !self.memory.is_dead() => act(self).map_err(|_| Ended),
            Err(_) => Err(Ended),
        }
    }

    fn create(&mut self) -> Result<(), Ended> {
        let session = self.session.clone();
        let case = self.attempt(|life| Library::new(&life.paths).create(&session))?;
        self.folder = case.folder().to_owned();
        self.case = Some(case);
        self.made = true;
        Ok(())
    }

    fn perform(&mut self, intent: Intent) -> Vec<Entry> {
        let events = self.session.decide(intent).unwrap_or_default();
        let mut entries = Vec::new();
        for event in events {
            self.session.apply(&event);
            entries.push(Entry::of(self.session.events, store::now(), event, None));
        }
        entries
    }

    fn with_case<T>(&mut self, act: impl Fn(&mut Case) -> Result<T, Error>) -> Result<T, Ended> {
        let mut case = self.case.take().ok_or(Ended)?;
        let done = self.attempt(|_| act(&mut case));
        self.case = Some(case);
        done
    }

    fn note(&mut self, who: &str, text: &str) -> Result<(), Ended> {
        let statement = Statement {
            text: text.into(),
            speakers: vec![Speaker::Participant(who.into())],
            ..Statement::default()
        };
        let entries = self.perform(Intent::Add(Entity::Statement(statement)));
        self.with_case(|case| case.append(&entries))?;
        if !self.gone.iter().any(|gone| text.contains(gone)) {
            self.noted.push(text.to_owned());
        }
        Ok(())
    }

    fn save(&mut self) -> Result<(), Ended> {
        let session = self.session.clone();
        let news = self.with_case(|case| case.save(&session))?;
        self.take_in(&news)
    }

    /// What the screen does when it hears of changes by hand.
    fn take_in(&mut self, news: &[Event]) -> Result<(), Ended> {
        let entries: Vec<Entry> = news
            .iter()
            .map(|event| {
                self.session.apply(event);
                Entry::of(
                    self.session.events,
                    store::now(),
                    event.clone(),
                    Some(kring::session::EventOrigin::Hand),
                )
            })
            .collect();
        self.with_case(|case| case.append(&entries))
    }

    fn draft(&mut self, text: &str) -> Result<(), Ended> {
        let draft = Draft {
            at: store::now(),
            lines: vec![DraftLine {
                field: "card leren".into(),
                text: text.into(),
            }],
        };
        self.with_case(|case| case.draft(Some(&draft)))
    }

    fn export(&mut self) -> Result<(), Ended> {
        let all: Vec<&str> = self.session.statements.iter().map(|s| s.text.as_str()).collect();
        let bytes = all.join("\n").into_bytes();
        self.with_case(|case| case.export("verslag.txt", &bytes, false))
            .map(|_| ())
    }

    fn withdraw(&mut self, who: &str, tokens: &[&str]) -> Result<(), Ended> {
        let before: Vec<_> = self.session.statements.iter().map(|s| s.id.clone()).collect();
        self.perform(Intent::Withdraw(who.into()));
        let lost = |id: &kring::text::Id| self.session.statement(id).is_none();
        let gone = before.into_iter().filter(lost).collect();
        self.erase(&Erasure::Withdrawal { who: who.into(), gone }, tokens)
    }

    fn mask(&mut self, name: &str) -> Result<(), Ended> {
        let replace = Intent::Replace {
            from: name.into(),
            to: "[naam]".into(),
        };
        let events: Vec<Event> = self.perform(replace).into_iter().map(|entry| entry.event).collect();
        let erasure = Erasure::Masking {
            from: name.into(),
            to: "[naam]".into(),
            renamed: renamed(&events),
        };
        self.erase(&erasure, &[name])
    }

    fn erase(&mut self, erasure: &Erasure, tokens: &[&str]) -> Result<(), Ended> {
        let session = self.session.clone();
        // From the wish on the words may be gone; only once it is said they must.
        self.noted
            .retain(|text| !tokens.iter().any(|token| text.contains(token)));
        let (recalled, news) = self.with_case(|case| case.erase(&session, erasure))?;
        self.left.extend(recalled.left);
        self.gone.extend(tokens.iter().map(|token| (*token).to_owned()));
        self.take_in(&news)
    }

    /// A whole life with everything in it.
    fn live(&mut self) -> Result<(), Ended> {
        self.create()?;
        self.note("p2", "Wij gaan samen op stap.")?;
        self.note("p1", &format!("Onze {SECRET} weet het."))?;
        self.save()?;
        self.export()?;
        let partner = self.perform(Intent::Add(Entity::Partner(Partner {
            name: format!("{NAME} Zwerver").as_str().into(),
            ..Partner::default()
        })));
        self.with_case(|case| case.append(&partner))?;
        self.note("p2", &format!("Dat doet {NAME}."))?;
        self.draft(&format!("nog een {SECRET}"))?;
        self.withdraw("p1", &[SECRET])?;
        self.note("p2", "Het is druk.")?;
        self.save()?;
        self.mask(NAME)?;
        self.export()?;
        self.note("p2", "Tot slot.")?;
        self.save()?;
        self.case = None;
        Ok(())
    }

    /// Every file below the folders of kring that holds a word, but for the private list of names.
    fn told(&self, word: &str) -> Vec<PathBuf> {
        let low = word.to_lowercase();
        let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().contains(&low);
        let files = self.memory.files().into_iter();
        let public = files.filter(|(path, _)| !path.starts_with("/home/masks"));
        public.filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
    }

    /// Starts again, and compares what is there with what was said.
    fn check(mut self, what: &str) {
        self.case = None;
        self.memory.revive();
        let was_noted = store::unfinished(&self.paths, "case0001").unwrap_or_default();
        let library = Library::new(&self.paths);
        if !self.made && !self.paths.disk.exists(&self.folder) {
            return self.check_leftovers(what);
        }
        let (case, opened) = library
            .open(&self.folder, Mode::Write)
            .unwrap_or_else(|error| panic!("{what}: {error}"));
        let texts: Vec<&str> = opened.session.statements.iter().map(|s| s.text.as_str()).collect();
        for text in &self.noted {
            assert!(
                texts.contains(&text.as_str()),
                "{what}: `{text}` was confirmed and is lost: {texts:?}"
            );
        }
        assert_eq!(opened.session.problems(None), [], "{what}");
        for erasure in was_noted {
            self.gone.push(match erasure {
                Erasure::Withdrawal { .. } => SECRET.into(),
                Erasure::Masking { from, .. } => from.to_string(),
                Erasure::Inherited(lost) => panic!("{what}: this session took nothing over, {lost:?}"),
            });
        }
        drop(case);
        for _ in 0..2 {
            for word in &self.gone {
                let told: Vec<PathBuf> = self
                    .told(word)
                    .into_iter()
                    .filter(|path| !self.left.contains(path))
                    .collect();
                assert_eq!(told, Vec::<PathBuf>::new(), "{what}: {word}");
            }
            let (_, again) = library.open(&self.folder, Mode::Write).unwrap();
            assert_eq!(again.session.statements, opened.session.statements, "{what}");
            assert_eq!(store::unfinished(&self.paths, "case0001"), Ok(vec![]), "{what}");
        }
        self.check_leftovers(what);
    }

    fn check_leftovers(&self, what: &str) {
        // Whoever makes the next session clears away what is left of one half made.
        let next = Session {
            id: "case0002".into(),
            ..new_session()
        };
        drop(Library::new(&self.paths).create(&next).unwrap());
        let ours = |path: &PathBuf| {
            let name = path.to_string_lossy();
            name.contains(".kring-") || name.ends_with(".lock")
        };
        let left: Vec<PathBuf> = self
            .memory
            .files()
            .into_iter()
            .map(|(path, _)| path)
            .filter(ours)
            .collect();
        assert_eq!(left, Vec::<PathBuf>::new(), "{what}");
    }
}

fn home() -> Memory {
    let memory = Memory::default();
    paths(&memory).disk.folder(Path::new("/home")).unwrap();
    memory
}

#[test]
fn whatever_step_fails_what_was_said_is_so() {
    let memory = home();
    let before = memory.steps();
    let mut life = Life::new(&memory);
    assert!(life.live().is_ok());
    let steps = memory.steps() - before;
    life.check("no fault");
    let mut runs = 0;
    for fault in Fault::ALL {
        let stride = if long() { 1 } else { 4 };
        for step in (0..steps).skip(runs % stride).step_by(stride) {
            let memory = home();
            memory.plan(step, fault);
            let mut life = Life::new(&memory);
            let _ = life.live();
            life.check(&format!("{fault:?} at {step}"));
            runs += 1;
        }
    }
    println!("{steps} steps, {runs} lives");
    assert!(steps > 60, "{steps}");
}

/// One random thing that happens to a session.
fn happen(life: &mut Life, chance: &mut Chance, n: usize) -> Result<(), Ended> {
    let state = life.folder.join("session.yaml");
    match chance.next() % 14 {
        0..=2 => life.note("p2", &format!("Zin {n}.")),
        3 | 4 => life.note("p1", &format!("De {SECRET} van {n}.")),
        5 => life.note("p2", &format!("Vraag het aan {NAME} over {n}.")),
        6 | 7 => life.save(),
        8 => life.draft(&format!("half {SECRET} en {NAME}")),
        9 => life.export(),
        // Somebody edits the record with another program.
        10 => {
            let bytes = life.memory.get(&state).ok_or(Ended)?;
            let text = String::from_utf8(bytes).unwrap_or_default();
            life.memory
                .put(&state, text.replace(" van ", &format!(" {SECRET} van ")).as_bytes());
            Ok(())
        }
        // A sync client puts copies beside the files.
        11 => {
            for (name, copy) in [
                ("session.yaml", "session-LAPTOP-7QK2.yaml"),
                ("transcript.yaml", "transcript (conflicted copy 2026-11-27).yaml"),
                ("session.yaml", "session.yaml~"),
            ] {
                if let Some(bytes) = life.memory.get(&life.folder.join(name)) {
                    life.memory.put(&life.folder.join(copy), &bytes);
                }
            }
            Ok(())
        }
        // Somebody reads along, and writes a report.
        12 => {
            let (reader, opened) = Library::new(&life.paths)
                .open(&life.folder, Mode::Read)
                .map_err(|_| Ended)?;
            let texts: Vec<&str> = opened.session.statements.iter().map(|s| s.text.as_str()).collect();
            let _ = reader.export("lezer.txt", texts.join("\n").as_bytes(), false);
            Ok(())
        }
        _ => {
            life.case = None;
            let (case, opened) = Library::new(&life.paths)
                .open(&life.folder, Mode::Write)
                .map_err(|_| Ended)?;
            life.session = opened.session;
            life.case = Some(case);
            Ok(())
        }
    }
}

/// A life in any order, with a fault somewhere: after a withdrawal and a mask that were said to be done, no word of them is in any
/// file that was not named.
#[test]
fn no_token_survives_in_any_order() {
    let lives = if long() { 600 } else { 60 };
    let mut finished = 0;
    for seed in 0..lives {
        let mut chance = Chance::new(seed + 1);
        let memory = home();
        let mut life = Life::new(&memory);
        assert!(life.create().is_ok());
        if chance.next().is_multiple_of(2) {
            let fault = Fault::ALL[usize::try_from(chance.next() % 6).unwrap()];
            memory.plan(usize::try_from(chance.next() % 150).unwrap(), fault);
        }
        let mut run = || -> Result<(), Ended> {
            for n in 0..12 {
                happen(&mut life, &mut chance, n)?;
            }
            life.withdraw("p1", &[SECRET])?;
            happen_without_secrets(&mut life, &mut chance)?;
            life.mask(NAME)?;
            happen_without_secrets(&mut life, &mut chance)?;
            life.save()
        };
        finished += usize::from(run().is_ok());
        // What was edited by hand after the wish is not what was withdrawn.
        life.noted
            .retain(|text| !text.contains(SECRET) && !text.contains(NAME) && !text.contains(" van "));
        life.check(&format!("life {seed}"));
    }
    println!("{lives} lives, {finished} without an end before their time");
    assert!(finished > usize::try_from(lives).unwrap() / 3);
}

fn happen_without_secrets(life: &mut Life, chance: &mut Chance) -> Result<(), Ended> {
    match chance.next() % 4 {
        0 => life.note("p2", "Verder."),
        1 => life.save(),
        2 => life.export(),
        _ => {
            life.case = None;
            let (case, opened) = Library::new(&life.paths)
                .open(&life.folder, Mode::Write)
                .map_err(|_| Ended)?;
            life.session = opened.session;
            life.case = Some(case);
            Ok(())
        }
    }
}

#[test]
fn a_wish_that_was_noted_is_carried_out_though_nobody_asks_again() {
    let memory = home();
    let mut life = Life::new(&memory);
    life.again = false;
    assert!(life.create().is_ok());
    assert!(life.note("p1", &format!("De {SECRET}.")).is_ok() && life.save().is_ok() && life.export().is_ok());
    // The first steps note the wish; the disk is full from there on.
    memory.plan(8, Fault::Full);
    assert!(life.withdraw("p1", &[SECRET]).is_err());
    assert_eq!(store::unfinished(&life.paths, "case0001").unwrap().len(), 1);
    assert!(!life.told(SECRET).is_empty());
    // Who reads along sees nothing of it any more.
    let (_, read) = Library::new(&life.paths).open(&life.folder, Mode::Read).unwrap();
    assert!(!format::session::write(&read.session).contains(SECRET));
    life.check("full from the noting on");
}

#[test]
fn a_wish_on_a_disk_that_is_full_from_the_beginning_is_noted_and_carried_out_at_the_next_opening() {
    let memory = home();
    let mut life = Life::new(&memory);
    life.again = false;
    assert!(life.create().is_ok());
    assert!(life.note("p1", &format!("De {SECRET}.")).is_ok() && life.save().is_ok());
    memory.plan(0, Fault::Full);
    assert!(life.withdraw("p1", &[SECRET]).is_err());
    assert_eq!(store::unfinished(&life.paths, "case0001").unwrap().len(), 1);
    life.check("full from the beginning");
}

#[test]
fn a_wish_behind_a_line_that_the_full_disk_refuses_is_noted_at_once() {
    let memory = home();
    let mut life = Life::new(&memory);
    assert!(life.create().is_ok());
    assert!(life.note("p1", &format!("De {SECRET}.")).is_ok() && life.save().is_ok());
    memory.plan(0, Fault::Full);
    let (send, reports) = std::sync::mpsc::channel();
    let case = life.case.take().unwrap();
    let writer = store::Writer::new(case, move |report| send.send(report).unwrap_or_default());
    let statement = Statement {
        text: "Nog iets.".into(),
        ..Statement::default()
    };
    writer.send(store::Job::Append(life.perform(Intent::Add(statement.into()))));
    assert!(matches!(reports.recv(), Ok(store::WriterReport::Trouble(_))));
    let erasure = Erasure::withdrawal(&life.session, &"p1".into());
    erasure.clean(&mut life.session);
    writer.send(store::Job::Erase(Box::new(life.session.clone()), erasure));
    let begun = std::time::Instant::now();
    while store::unfinished(&life.paths, "case0001").unwrap().is_empty() {
        assert!(begun.elapsed().as_secs() < 20, "the wish was not noted");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    // Killed here: nothing of the session is let go, as with a process that is no more.
    memory.plan(0, Fault::Kill);
    std::mem::forget(writer);
    std::thread::sleep(std::time::Duration::from_millis(600));
    life.noted.clear();
    life.check("full, with a line before it");
}

/// A disk that knows no locks, as some shares are mounted (ENOLCK).
#[test]
fn a_disk_without_locks_is_said_and_written() {
    let memory = home();
    let mut life = Life::new(&memory);
    assert!(life.create().is_ok());
    life.case = None;
    memory.know_no_locks();
    let (case, opened) = Library::new(&life.paths).open(&life.folder, Mode::Write).unwrap();
    assert_eq!(opened.notices, [store::Notice::NoLock]);
    life.case = Some(case);
    assert!(life.note("p2", "Zonder slot.").is_ok());
    // Another one takes it: the mark in the file tells, where no lock does.
    let (other, _) = Library::new(&life.paths).open(&life.folder, Mode::Write).unwrap();
    assert!(life.note("p2", "Te laat.").is_err());
    drop(other);
}

#[test]
fn an_export_that_was_being_written_is_known() {
    for step in 0..12 {
        let memory = home();
        let mut life = Life::new(&memory);
        life.again = false;
        assert!(life.create().is_ok() && life.note("p1", &format!("De {SECRET}.")).is_ok() && life.export().is_ok());
        assert!(life.note("p1", &format!("Nog een {SECRET}.")).is_ok());
        memory.plan(step, Fault::Kill);
        let _ = life.export();
        life.case = None;
        memory.revive();
        let (case, opened) = Library::new(&life.paths).open(&life.folder, Mode::Write).unwrap();
        (life.case, life.session) = (Some(case), opened.session);
        assert!(life.withdraw("p1", &[SECRET]).is_ok());
        assert_eq!((life.told(SECRET), &life.left), (vec![], &vec![]), "killed at {step}");
    }
}

#[test]
fn a_session_that_nowhere_can_be_written_is_printed() {
    let memory = home();
    let mut life = Life::new(&memory);
    assert!(life.create().is_ok() && life.note("p2", "Alles.").is_ok());
    memory.plan(0, Fault::Full);
    let refuge = store::rescue(&life.paths, "2026-11-21-BOS7", &life.session, None);
    assert!(
        matches!(&refuge, store::Refuge::Text(text) if text.contains("Alles.")),
        "{refuge:?}"
    );
    memory.revive();
    let refuge = store::rescue(&life.paths, "2026-11-21-BOS7", &life.session, None);
    assert_eq!(refuge, store::Refuge::At("/home/library/2026-11-21-BOS7-kring".into()));
    // What is withdrawn later goes from there as well.
    assert!(life.note("p1", &format!("De {SECRET}.")).is_ok());
    let _ = store::rescue(&life.paths, "2026-11-21-BOS7", &life.session, None);
    assert!(life.withdraw("p1", &[SECRET]).is_ok());
    assert_eq!(life.told(SECRET), Vec::<PathBuf>::new());
}

/// Whatever step of noting a mask kring is killed at, the name stands in nothing half-written once the session is opened again.
#[test]
fn a_name_stays_in_no_half_written_file() {
    for step in 0..40 {
        let memory = home();
        let mut life = Life::new(&memory);
        life.again = false;
        assert!(life.create().is_ok() && life.note("p2", &format!("Bij {NAME}.")).is_ok() && life.save().is_ok());
        memory.plan(step, Fault::Kill);
        let done = life.mask(NAME);
        life.case = None;
        memory.revive();
        Library::new(&life.paths).open(&life.folder, Mode::Write).unwrap();
        let half = |(path, _): &(PathBuf, Vec<u8>)| path.to_string_lossy().ends_with(".tmp");
        let left: Vec<PathBuf> = memory.files().into_iter().filter(half).map(|(path, _)| path).collect();
        assert_eq!(left, Vec::<PathBuf>::new(), "killed at {step}");
        if done.is_ok() {
            break;
        }
    }
}
