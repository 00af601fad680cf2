//! A library that people share in an object store or on WebDAV: the rules of shared folders hold there, whatever call is cut off.

#![cfg(feature = "remote")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "archive_store/again.rs"]
mod again;
mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use kring::archive::remote::{Carried, ObjectEntry, Objects, RemoteTrouble, SeenObject, Shared};
use kring::format;
use kring::session::{Entity, Entry as Noted, Erasure, Event, Session, Speaker, Statement};
use kring::store::{self, Library, Mode, Paths};
use support::stage::two_teachers;
use tempfile::TempDir;

/// When a call is cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Before,
    After,
}

#[derive(Debug, Default)]
struct Inside {
    objects: BTreeMap<String, (Vec<u8>, u64, i64)>,
    /// The clock of the store, in seconds.
    clock: i64,
    calls: usize,
    cut: Option<(usize, Cut)>,
    writes: u64,
    /// The objects that were read.
    read: Vec<String>,
}

/// A store in memory that keeps conditions or not, keeps versions or not, and cuts one call off.
#[derive(Clone, Debug)]
struct Memory {
    inside: Arc<Mutex<Inside>>,
    conditions: bool,
    versions: bool,
    meanwhile: Meanwhile,
}

/// What somebody else does once the files of a case are about to be read.
#[derive(Clone, Default)]
struct Meanwhile(Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>);

impl std::fmt::Debug for Meanwhile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Meanwhile")
    }
}

impl Memory {
    fn new(conditions: bool) -> Self {
        Self {
            inside: Arc::default(),
            conditions,
            versions: false,
            meanwhile: Meanwhile::default(),
        }
    }

    fn shared(&self) -> Shared<Self> {
        Shared::new(self.clone(), "s3://team")
    }

    fn call<T>(&self, act: impl FnOnce(&mut Inside) -> T) -> Result<T, RemoteTrouble> {
        let mut inside = self.inside.lock().unwrap();
        inside.calls += 1;
        let cut = inside.cut.filter(|(at, _)| *at == inside.calls).map(|(_, cut)| cut);
        let away = || Err(RemoteTrouble::Away("cut".into()));
        if cut == Some(Cut::Before) {
            return away();
        }
        let done = act(&mut inside);
        if cut == Some(Cut::After) { away() } else { Ok(done) }
    }

    /// Cuts the call off that comes as the n-th from now.
    fn cut(&self, n: usize, cut: Cut) {
        let mut inside = self.inside.lock().unwrap();
        let at = inside.calls + n;
        inside.cut = Some((at, cut));
    }

    /// Lets time pass there, longer than a claim lasts; whether the call that was to be cut off came.
    fn later(&self) -> bool {
        let mut inside = self.inside.lock().unwrap();
        inside.clock += 100;
        inside.cut.take().is_some_and(|(at, _)| at <= inside.calls)
    }

    fn told(&self, word: &str) -> usize {
        let inside = self.inside.lock().unwrap();
        let all = inside.objects.values();
        all.filter(|(bytes, ..)| String::from_utf8_lossy(bytes).contains(word))
            .count()
    }

    /// Returns the objects that were read since it was asked the last time.
    fn read_since(&self) -> Vec<String> {
        std::mem::take(&mut self.inside.lock().unwrap().read)
    }

    /// Returns the object that holds this.
    fn object(&self, bytes: &[u8]) -> String {
        let inside = self.inside.lock().unwrap();
        let (key, _) = inside.objects.iter().find(|(_, (held, ..))| held == bytes).unwrap();
        key.clone()
    }

    fn keys(&self, folder: &str) -> Vec<String> {
        let inside = self.inside.lock().unwrap();
        inside
            .objects
            .keys()
            .filter(|key| key.starts_with(folder))
            .cloned()
            .collect()
    }
}

fn written(inside: &mut Inside, key: &str, bytes: &[u8]) {
    inside.writes += 1;
    let (tag, now) = (inside.writes, inside.clock);
    inside.objects.insert(key.to_owned(), (bytes.to_vec(), tag, now));
}

impl Objects for Memory {
    fn list(&self, folders: &[String]) -> Result<Vec<ObjectEntry>, RemoteTrouble> {
        self.call(|inside| {
            let is_in = |key: &&String| folders.iter().any(|folder| key.starts_with(folder));
            let keys = inside.objects.keys().filter(is_in);
            let entry = |key: &String| ObjectEntry {
                key: key.clone(),
                bytes: inside.objects[key].0.len() as u64,
                tag: inside.objects[key].1.to_string(),
                modified: inside.objects[key].2,
            };
            keys.map(entry).collect()
        })
    }

    fn read(&self, keys: &[String], _: u64) -> Result<Vec<Option<Vec<u8>>>, RemoteTrouble> {
        if keys.iter().any(|key| key.starts_with("parts/")) {
            let act = self.meanwhile.0.lock().unwrap().take();
            act.into_iter().for_each(|act| act());
        }
        self.call(|inside| {
            inside.read.extend_from_slice(keys);
            let read = |key: &String| inside.objects.get(key).map(|(bytes, ..)| bytes.clone());
            keys.iter().map(read).collect()
        })
    }

    fn look(&self, key: &str) -> Result<Option<SeenObject>, RemoteTrouble> {
        self.call(|inside| {
            let seen = |(bytes, tag, _): &(Vec<u8>, u64, i64)| SeenObject {
                bytes: bytes.clone(),
                tag: tag.to_string(),
            };
            inside.objects.get(key).map(seen)
        })
    }

    fn put(&self, key: &str, bytes: &[u8]) -> Result<bool, RemoteTrouble> {
        self.call(|inside| written(inside, key, bytes))?;
        Ok(self.versions)
    }

    fn swap(&self, key: &str, bytes: &[u8], old: Option<&str>) -> Result<bool, RemoteTrouble> {
        let conditions = self.conditions;
        self.call(|inside| {
            let now = inside.objects.get(key).map(|(_, tag, _)| tag.to_string());
            let fits = !conditions || now.as_deref() == old;
            if fits {
                written(inside, key, bytes);
            }
            fits
        })
    }

    fn delete(&self, keys: &[String]) -> Result<(), RemoteTrouble> {
        self.call(|inside| keys.iter().for_each(|key| drop(inside.objects.remove(key))))
    }
}

fn session(id: &str) -> Session {
    let mut session = two_teachers(id);
    session.school.code = id.to_uppercase().as_str().into();
    session
}

/// Somebody with a library.
struct Person {
    _home: TempDir,
    paths: Paths,
    hour: u32,
}

impl Person {
    fn new(hour: u32) -> Self {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        Self {
            _home: home,
            paths,
            hour,
        }
    }

    fn with(hour: u32, id: &str) -> Self {
        let person = Self::new(hour);
        let folder = person.folder(id);
        std::fs::create_dir_all(folder.join("attachments")).unwrap();
        std::fs::write(folder.join("session.yaml"), format::session::write(&session(id))).unwrap();
        std::fs::write(folder.join("attachments/REC_1.wav"), "sound").unwrap();
        person
    }

    fn folder(&self, id: &str) -> PathBuf {
        self.paths.library.join(format!("2026-11-21-{}", id.to_uppercase()))
    }

    fn says(&self, id: &str, n: usize, who: &str, text: &str) {
        let item = Entity::Statement(Statement {
            id: format!("s{n}").into(),
            speakers: vec![Speaker::Participant(who.into())],
            text: text.into(),
            ..Statement::default()
        });
        let (mut case, opened) = Library::new(&self.paths).open(&self.folder(id), Mode::Write).unwrap();
        let (mut session, event) = (opened.session, Event::Added { item, at: None });
        session.apply(&event);
        let at = format!("2026-11-21T{}:00:{:02}+01:00", self.hour, session.events % 60)
            .parse()
            .unwrap();
        case.append(&[Noted::of(session.events, at, event, None)]).unwrap();
        case.save(&session).unwrap();
    }

    fn withdraws(&self, id: &str, who: &str) {
        let (mut case, opened) = Library::new(&self.paths).open(&self.folder(id), Mode::Write).unwrap();
        let mut session = opened.session;
        let erasure = Erasure::withdrawal(&session, &who.into());
        erasure.clean(&mut session);
        case.erase(&session, &erasure).unwrap();
    }

    fn said(&self, id: &str) -> Vec<String> {
        let (_, opened) = Library::new(&self.paths).open(&self.folder(id), Mode::Read).unwrap();
        opened
            .session
            .statements
            .iter()
            .map(|said| said.text.to_string())
            .collect()
    }
}

/// Returns what somebody new gets when they take a case from there.
fn taken(store: &Memory, id: &str) -> Vec<String> {
    let third = Person::new(20);
    let pulled = store.shared().pull(&third.paths, id).unwrap();
    assert!(matches!(pulled, Carried::New(_)), "{pulled:?}");
    assert_eq!(
        std::fs::read(third.folder(id).join("attachments/REC_1.wav")).unwrap(),
        b"sound"
    );
    third.said(id)
}

#[test]
fn a_case_goes_there_and_back_and_what_continues_it_is_brought_together() {
    for conditions in [true, false] {
        let (store, an, bo) = (Memory::new(conditions), Person::with(14, "bos7"), Person::new(15));
        let shared = store.shared();
        let pushed = shared.push(&an.paths, &an.folder("bos7")).unwrap();
        assert_eq!(pushed, Carried::New("s3://team/2026-11-21-BOS7".into()));
        assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Same);
        assert!(matches!(shared.pull(&bo.paths, "bos7").unwrap(), Carried::New(_)));
        bo.says("bos7", 1, "p1", "een lantaarn");
        assert!(matches!(
            shared.push(&bo.paths, &bo.folder("bos7")).unwrap(),
            Carried::Continued(_, 1)
        ));
        assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Behind(1));
        assert!(matches!(
            shared.pull(&an.paths, "BOS7").unwrap(),
            Carried::Continued(_, 1)
        ));
        assert_eq!(an.said("bos7"), ["een lantaarn"]);
        an.says("bos7", 2, "p1", "een brug");
        bo.says("bos7", 3, "p2", "een boom");
        assert!(matches!(
            shared.push(&an.paths, &an.folder("bos7")).unwrap(),
            Carried::Continued(_, 1)
        ));
        assert!(matches!(
            shared.push(&bo.paths, &bo.folder("bos7")).unwrap(),
            Carried::Apart(..)
        ));
        assert_eq!(taken(&store, "bos7"), ["een lantaarn", "een brug"]);
        let rows = shared.list(&an.paths).unwrap();
        let numbers: Vec<usize> = rows
            .iter()
            .map(|(row, _)| row.summary.as_ref().unwrap().statements)
            .collect();
        assert_eq!(numbers, [2]);
        assert_eq!(store.keys("claims/"), Vec::<String>::new());
        assert_eq!(store.keys("probe/"), Vec::<String>::new());
    }
}

#[test]
fn a_push_that_is_cut_off_at_any_call_leaves_a_whole_case_and_is_gone_on_with() {
    for (conditions, cut) in [
        (true, Cut::Before),
        (true, Cut::After),
        (false, Cut::Before),
        (false, Cut::After),
    ] {
        let mut came = true;
        let mut n = 0;
        while came {
            n += 1;
            let (store, an) = (Memory::new(conditions), Person::with(14, "bos7"));
            let shared = store.shared();
            an.says("bos7", 1, "p1", "een lantaarn");
            shared.push(&an.paths, &an.folder("bos7")).unwrap();
            an.says("bos7", 2, "p1", "een brug");
            store.cut(n, cut);
            let pushed = shared.push(&an.paths, &an.folder("bos7"));
            came = store.later();
            let there = taken(&store, "bos7");
            let is_whole = there == ["een lantaarn"] || there == ["een lantaarn", "een brug"];
            assert!(is_whole, "{conditions} {cut:?} {n}: {there:?}");
            assert!(
                pushed.is_err() || there.len() == 2,
                "{conditions} {cut:?} {n}: {pushed:?}"
            );
            shared.push(&an.paths, &an.folder("bos7")).unwrap();
            assert_eq!(taken(&store, "bos7"), ["een lantaarn", "een brug"]);
            let parts = store.keys("parts/").len();
            assert_eq!(parts, 3, "{conditions} {cut:?} {n}: nothing is left of an attempt");
        }
        assert!(n > 10, "{n}");
    }
}

#[test]
fn attachments_that_come_or_are_forgotten_after_the_first_push_go_with_the_next() {
    for conditions in [true, false] {
        let (store, an, bo) = (Memory::new(conditions), Person::with(14, "bos7"), Person::new(15));
        let shared = store.shared();
        let push = |who: &Person| shared.push(&who.paths, &who.folder("bos7")).unwrap();
        let address = PathBuf::from("s3://team/2026-11-21-BOS7");
        push(&an);
        shared.pull(&bo.paths, "bos7").unwrap();
        std::fs::write(an.folder("bos7").join("attachments/REC_2.wav"), "later").unwrap();
        assert_eq!(push(&an), Carried::Attached(address, 1));
        let held = |bytes: &[u8]| store.inside.lock().unwrap().objects.values().any(|(b, ..)| b == bytes);
        assert!(held(b"sound") && held(b"later"));
        let pulled = shared.pull(&bo.paths, "bos7").unwrap();
        assert_eq!(pulled, Carried::Attached(bo.folder("bos7"), 1));
        let sound = |who: &Person| store::attachments(&who.folder("bos7")).len();
        assert_eq!((sound(&an), sound(&bo)), (2, 2));
        assert_eq!(store::forget_attachments(&an.paths, &an.folder("bos7")), Ok(2));
        assert_eq!(store::owing_shared(&an.paths).unwrap().len(), 1);
        assert_eq!(push(&an), Carried::Forgot(2));
        assert!(!held(b"sound") && !held(b"later"));
        assert!(store::owing_shared(&an.paths).unwrap().is_empty());
        assert_eq!(shared.pull(&bo.paths, "bos7").unwrap(), Carried::Forgot(2));
        assert_eq!((sound(&bo), push(&bo), push(&an)), (0, Carried::Same, Carried::Same));
    }
}

#[test]
fn ten_writers_lose_nothing() {
    for conditions in [true, false] {
        let store = Memory::new(conditions);
        let first = Person::with(10, "same");
        store.shared().push(&first.paths, &first.folder("same")).unwrap();
        let work = |n: u32| {
            let store = store.clone();
            move || {
                let id = format!("bos{n}");
                let person = Person::with(10 + n, &id);
                let shared = store.shared();
                shared.push(&person.paths, &person.folder(&id)).unwrap();
                shared.pull(&person.paths, "same").unwrap();
                person.says("same", n as usize + 1, "p1", &format!("woord{n}"));
                shared.push(&person.paths, &person.folder("same")).unwrap()
            }
        };
        let running: Vec<_> = (0..10).map(|n| std::thread::spawn(work(n))).collect();
        let done: Vec<Carried> = running.into_iter().map(|one| one.join().unwrap()).collect();
        let went = done
            .iter()
            .filter(|done| matches!(done, Carried::Continued(..)))
            .count();
        let told = taken(&store, "same").len();
        assert_eq!(
            went, told,
            "{conditions}: who was told that it went has it there: {done:?}"
        );
        assert!(went >= 1);
        for n in 0..10 {
            assert_eq!(taken(&store, &format!("bos{n}")), Vec::<String>::new());
        }
    }
}

#[test]
fn a_withdrawal_reaches_every_object() {
    for conditions in [true, false] {
        let (store, an, bo) = (Memory::new(conditions), Person::with(14, "bos7"), Person::new(15));
        let shared = store.shared();
        an.says("bos7", 1, "p1", "een lantaarn");
        an.says("bos7", 2, "p2", "een brug");
        shared.push(&an.paths, &an.folder("bos7")).unwrap();
        shared.pull(&bo.paths, "bos7").unwrap();
        assert!(store.told("lantaarn") > 0);
        an.withdraws("bos7", "p1");
        let owing = store::owing_shared(&an.paths).unwrap();
        assert_eq!(owing, [Path::new("s3://team/2026-11-21-BOS7")], "named until a push");
        shared.push(&an.paths, &an.folder("bos7")).unwrap();
        assert_eq!(store.told("lantaarn"), 0);
        assert!(store.told("brug") > 0);
        assert_eq!(store::owing_shared(&an.paths).unwrap(), Vec::<PathBuf>::new());
        // Who took it before loses it too, and cannot bring it back.
        shared.push(&bo.paths, &bo.folder("bos7")).unwrap();
        assert_eq!(store.told("lantaarn"), 0);
        assert_eq!(bo.said("bos7"), ["een brug"]);
        store::forget_all(&an.paths, &an.folder("bos7")).unwrap();
        shared.list(&bo.paths).unwrap();
        assert_eq!(shared.take_out(&an.paths).unwrap(), 1);
        assert_eq!((store.told("brug"), store.keys("parts/").len()), (0, 0));
        assert!(shared.list(&bo.paths).unwrap().is_empty());
        assert!(
            shared.push(&bo.paths, &bo.folder("bos7")).is_err(),
            "it is not brought back"
        );
        assert_eq!(store.told("brug"), 0);
        assert_eq!(shared.take_out(&an.paths).unwrap(), 0);
    }
}

#[test]
fn forgetting_that_is_cut_off_is_gone_on_with() {
    let mut came = true;
    let mut n = 0;
    while came {
        n += 1;
        let (store, an) = (Memory::new(false), Person::with(14, "bos7"));
        let shared = store.shared();
        an.says("bos7", 1, "p1", "een lantaarn");
        shared.push(&an.paths, &an.folder("bos7")).unwrap();
        store::forget_all(&an.paths, &an.folder("bos7")).unwrap();
        store.cut(n, Cut::Before);
        let _ = shared.take_out(&an.paths);
        came = store.later();
        shared.take_out(&an.paths).unwrap();
        assert_eq!(store.told("lantaarn"), 0, "{n}");
    }
}

#[test]
fn a_store_that_keeps_versions_gets_nothing() {
    let (mut store, an) = (Memory::new(true), Person::with(14, "bos7"));
    store.versions = true;
    assert_eq!(
        store.shared().push(&an.paths, &an.folder("bos7")),
        Err(RemoteTrouble::Versioned)
    );
    assert_eq!(store.keys(""), Vec::<String>::new());
}

#[test]
fn an_object_that_is_not_as_it_was_written_is_not_taken() {
    let (store, an, bo) = (Memory::new(true), Person::with(14, "bos7"), Person::new(15));
    store.shared().push(&an.paths, &an.folder("bos7")).unwrap();
    let part = store.keys("parts/").remove(0);
    store.put(&part, b"other").unwrap();
    assert!(matches!(
        store.shared().pull(&bo.paths, "bos7"),
        Err(RemoteTrouble::Damaged(_))
    ));
    assert!(!bo.folder("bos7").exists());
}

#[test]
fn what_is_there_is_found_and_nothing_of_it_stays_here() {
    let (store, an, bo) = (Memory::new(true), Person::with(14, "bos7"), Person::new(15));
    an.says("bos7", 1, "p1", "een lantaarn");
    store.shared().push(&an.paths, &an.folder("bos7")).unwrap();
    let query = kring::archive::search::Query::of_arguments(&["lantaarn".to_owned()]).unwrap();
    let staged = store.shared().texts(&bo.paths).unwrap();
    assert_eq!(
        kring::archive::search::search(&staged.paths, &query)
            .unwrap()
            .sessions
            .len(),
        1
    );
    assert!(!staged.paths.library.join("2026-11-21-BOS7/attachments").exists());
    let library = staged.paths.library.clone();
    drop(staged);
    assert!(!library.exists());
}
