//! What must be forgotten is gone from the disk: keys in the model, files in a folder, and a search through every byte of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "forget/exports.rs"]
mod exports;
#[path = "forget/sound.rs"]
mod sound;

use std::path::{Path, PathBuf};
use std::time::Duration;

use kring::app::key::{Key, KeyName};
use kring::app::{Effect, Model, Msg, OpenedSession, Overlay, update};
use kring::deck::Lang;
use kring::format::draft::{Draft, DraftLine};
use kring::session::{Consent, Entity, Erasure, Intent, Moment, Participant, Partner, Place, School, Session};
use kring::store::{self, Case, Job, Library, Mode, Paths, Writer, WriterReport};

/// Words that only the one who withdraws says.
const SECRETS: [&str; 4] = ["keukenprinses", "stilte", "regenworm", "lantaarn"];

fn now() -> Moment {
    "2026-11-21T15:00:00+01:00".parse().unwrap()
}

/// A model and the disk below it, as the program has them, without its terminal.
struct Room {
    _home: tempfile::TempDir,
    paths: Paths,
    folder: PathBuf,
    key: String,
    model: Model,
    writer: Writer,
}

impl Room {
    /// A session with two participants, at a card.
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let shelf = store::decks(&paths);
        let deck = shelf.deck("collectief-leren", Lang::Nl).unwrap().clone();
        let school = School {
            code: "BOS7".into(),
            ..School::default()
        };
        let mut session = Session::new(&deck, school, "2026-11-21".into());
        session.progress.place = Place::Card("beweegredenen".into());
        for (id, function) in [("p1", "brugfiguur"), ("p2", "directeur")] {
            session.participants.push(Participant {
                id: id.into(),
                function: function.into(),
                consent: Consent::GIVEN,
                ..Participant::default()
            });
        }
        let case = Library::new(&paths).create(&session).unwrap();
        let folder = case.folder().to_owned();
        drop(case);
        let (case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
        let name = case.name();
        let mut room = Self {
            key: case.key(),
            paths,
            folder,
            model: Model::new(Lang::Nl, now(), vec![deck.clone()]),
            writer: Writer::new(case, |_| ()),
            _home: home,
        };
        room.send(Msg::Opened(Box::new(OpenedSession {
            name,
            session: opened.session,
            deck,
            writable: true,
            demo: false,
            drafts: Vec::new(),
            last_seen: None,
            masks: Vec::new(),
            outdated: Vec::new(),
            anchors: None,
            notices: Vec::new(),
        })));
        room
    }

    fn send(&mut self, message: Msg) {
        for effect in update(&mut self.model, message, now()) {
            match effect {
                Effect::Append(entries) => self.writer.send(Job::Append(entries)),
                Effect::Save(session) => self.writer.send(Job::Save(session)),
                Effect::Anchors(anchors) => self.writer.send(Job::Anchors(anchors)),
                Effect::Draft(lines) => self.writer.send(Job::Draft(draft(lines))),
                Effect::Talk(name, talk) => self.writer.send(Job::Talk(name, talk)),
                Effect::Erase(session, erasure) => self.writer.send(Job::Erase(session, erasure)),
                Effect::Remember(masks) => store::remember_masks(&self.paths, &self.key, &masks).unwrap(),
                other => panic!("not part of this test: {other:?}"),
            }
        }
        assert!(self.writer.flush(Duration::from_secs(20)));
    }

    fn keys(&mut self, keys: &str) {
        for key in keys.split(' ') {
            self.send(Msg::Key(key.parse().unwrap()));
        }
    }

    fn write(&mut self, text: &str) {
        for c in text.chars() {
            self.send(Msg::Key(Key::plain(KeyName::Char(c))));
        }
    }

    fn note(&mut self, line: &str) {
        self.write(line);
        self.keys("enter");
    }

    fn session(&self) -> &Session {
        &self.model.open.as_ref().unwrap().session
    }

    /// Every file of the session's folder that holds one of `words`.
    fn told(&self, words: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        search(&self.folder, words, &mut found);
        found
    }
}

fn mask(from: &str, to: &str) -> Erasure {
    Erasure::Masking {
        from: from.into(),
        to: to.into(),
        renamed: Vec::new(),
    }
}

fn draft(lines: Vec<(String, String)>) -> Option<Draft> {
    let lines: Vec<DraftLine> = lines
        .iter()
        .map(|(field, text)| DraftLine {
            field: field.as_str().into(),
            text: text.as_str().into(),
        })
        .collect();
    (!lines.is_empty()).then(|| Draft { at: now(), lines })
}

fn search(folder: &Path, words: &[&str], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            search(&path, words, found);
            continue;
        }
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).to_lowercase();
        for word in words.iter().filter(|word| text.contains(&word.to_lowercase())) {
            found.push(format!("{word} in {}", path.display()));
        }
    }
}

#[test]
fn whoever_withdraws_leaves_nothing_behind() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    room.note("p2:het is druk");
    room.note("p1:\"de stilte in de gang");
    // Corrected, taken back, removed: each left its trace in the transcript.
    room.keys("up enter");
    room.write(" en de regenworm");
    room.keys("enter ctrl-z ctrl-y");
    room.note("p1:een lantaarn");
    room.keys("up ctrl-d");
    room.write("p1:nog een lantaarn");
    room.send(Msg::Tick);
    assert_eq!(
        room.told(&SECRETS)
            .iter()
            .filter(|told| told.ends_with("draft.yaml"))
            .count(),
        1
    );
    assert!(room.told(&SECRETS).len() > 4, "{:?}", room.told(&SECRETS));

    room.keys("f10 w down enter esc");
    assert_eq!(room.session().participants.len(), 1);
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());
    room.send(Msg::Tick);
    room.keys("ctrl-z ctrl-y");
    room.note("p2:wij gaan verder");
    room.send(Msg::Tick);
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());

    let left = room.session().clone();
    assert!(room.writer.close(Duration::from_secs(20)).is_some());
    let (_, opened) = Case::open(&room.folder, Mode::Read).unwrap();
    assert_eq!(opened.session, left);
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
}

#[test]
fn a_masked_name_leaves_nothing_behind() {
    let mut room = Room::new();
    room.keys("f4");
    room.note("Quirina Zwerver");
    room.keys("f4");
    room.note("p2:dat doet Quirina Zwerver #quirina-zwerver");
    room.keys("f2");
    room.write("Quirina Zwerver is moe");
    room.keys("esc");
    room.write("p2:en ook quirina zwerver");
    room.send(Msg::Tick);
    assert!(room.told(&["quirina"]).len() >= 3, "{:?}", room.told(&["quirina"]));

    room.keys("f5");
    room.write("Bevind");
    // kring asks about the name, so the form has it already and asks for the function.
    room.keys("enter m enter");
    room.write("leerkracht");
    room.keys("enter");
    room.send(Msg::Tick);
    assert_eq!(room.told(&["quirina", "zwerver"]), Vec::<String>::new());
    assert_eq!(room.session().partners[0].name, "[naam, leerkracht]");
    assert_eq!(
        room.session().statements[0].about,
        [room.session().partners[0].id.clone()]
    );
    // The half-typed line is there still, and says no name; nor does the next one.
    room.keys("esc pageup ctrl-z");
    room.keys("f5");
    room.write("Beweeg");
    room.keys("enter enter");
    room.note("p2:zonder quirina zwerver lukt het niet");
    room.send(Msg::Tick);
    assert_eq!(room.told(&["quirina", "zwerver"]), Vec::<String>::new());
    let said: Vec<&str> = room.session().statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(said.last(), Some(&"zonder [naam, leerkracht] lukt het niet"));
    // Only the private list, outside the session's folder, knows.
    let masks = store::masks(&room.paths, &room.key).unwrap();
    assert_eq!((masks.len(), masks[0].from.as_str()), (1, "Quirina Zwerver"));

    let left = room.session().clone();
    assert!(room.writer.close(Duration::from_secs(20)).is_some());
    let (_, opened) = Case::open(&room.folder, Mode::Read).unwrap();
    assert_eq!(opened.session, left);
}

#[test]
fn a_withdrawal_reaches_every_copy_or_names_it() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    room.note("p2:het is druk");
    room.send(Msg::Tick);
    let state = std::fs::read(room.folder.join("session.yaml")).unwrap();
    let transcript = std::fs::read(room.folder.join("transcript.yaml")).unwrap();
    let copies = [
        "session-LAPTOP-7QK2.yaml",
        "session (conflicted copy 2026-11-27).yaml",
        "session_conflict-20261127-120000.yaml",
        "session.sync-conflict-20261127-120000-ABCDEFG.yaml",
        "session 2.yaml",
        "session.yaml~",
        "oude versie.yaml",
    ];
    for name in copies {
        std::fs::write(room.folder.join(name), &state).unwrap();
    }
    std::fs::write(room.folder.join("transcript (1).yaml"), &transcript).unwrap();
    std::fs::write(room.folder.join("session.yaml.kring-abcd1234.tmp"), &state).unwrap();
    std::fs::write(room.folder.join(".session.yaml.swp"), b"b0VIM keukenprinses").unwrap();
    std::fs::write(room.folder.join("notities.txt"), b"de keukenprinses").unwrap();
    room.keys("f10 w down enter");
    let told = room.told(&SECRETS);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter()
            .all(|path| path.ends_with(".session.yaml.swp") || path.ends_with("notities.txt"))
    );
    let left = store::outdated_exports(&room.paths, &room.key).unwrap();
    assert_eq!(left.len(), 2, "{left:?}");
    // What others said stands in every copy still.
    for name in copies {
        let text = std::fs::read_to_string(room.folder.join(name)).unwrap();
        assert!(text.contains("het is druk"), "{name}");
    }
}

#[test]
fn an_edit_from_outside_is_cleaned_as_well() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    room.note("p2:het is druk");
    room.send(Msg::Tick);
    let state = room.folder.join("session.yaml");
    let text = std::fs::read_to_string(&state).unwrap();
    std::fs::write(
        &state,
        text.replace("weet het", "weet van de regenworm")
            .replace("druk", "erg druk"),
    )
    .unwrap();
    room.keys("f10 w down enter");
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());
    assert!(std::fs::read_to_string(&state).unwrap().contains("erg druk"));
    assert!(room.writer.close(Duration::from_secs(20)).is_some());
    let (_, opened) = Library::new(&room.paths).open(&room.folder, Mode::Write).unwrap();
    let texts: Vec<&str> = opened.session.statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(texts, ["het is erg druk"]);
}

#[test]
fn it_is_said_to_be_done_when_it_is() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    for key in "f10 w down".split(' ') {
        room.send(Msg::Key(key.parse().unwrap()));
    }
    let said = |model: &Model| {
        model
            .notice
            .as_ref()
            .map(|notice| notice.text.clone())
            .unwrap_or_default()
    };
    drop(update(&mut room.model, Msg::Key("enter".parse().unwrap()), now()));
    assert!(!said(&room.model).contains("gewist."), "{}", said(&room.model));
    room.send(Msg::Forgotten {
        n: 9,
        removed: 0,
        left: Vec::new(),
    });
    assert!(said(&room.model).contains("overal gewist."), "{}", said(&room.model));
}

#[test]
fn partners_that_only_the_one_who_withdraws_named_are_asked_about() {
    let mut room = Room::new();
    let things = [
        serde_json::json!({"partner": {"id": "x", "name": "Imker", "by": "p1"}}),
        serde_json::json!({"partner": {"id": "x", "name": "CLB", "by": "p1"}}),
        serde_json::json!({"partner": {"id": "x", "name": "Brandweer", "by": "p1"}}),
        serde_json::json!({"partner": {"id": "x", "name": "Stad", "by": "p2"}}),
        serde_json::json!({"statement": {"id": "x", "voice": "verbatim", "text": "veel aan", "speakers": ["p2"], "about": ["clb"]}}),
    ];
    let open = room.model.open.as_mut().unwrap();
    for thing in things {
        let item: Entity = serde_json::from_value(thing).unwrap();
        open.act(vec![Intent::Add(item)], now()).unwrap();
    }
    room.keys("f10 w down enter");
    let Some(Overlay::Picker(list, _)) = room.model.overlays.last() else {
        panic!("no list of partners")
    };
    let rows: Vec<&str> = list.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(rows, ["", "imker", "brandweer"]);
    room.keys("down enter");
    let names = |room: &Room| {
        room.session()
            .partners
            .iter()
            .map(|p| p.name.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&room), ["CLB", "Brandweer", "Stad"]);
    // The other one may stay.
    room.keys("enter");
    assert!(matches!(room.model.overlays.last(), Some(Overlay::Participants { .. })));
    assert_eq!(names(&room), ["CLB", "Brandweer", "Stad"]);
}

/// Returns a home with a session of two, in which p1 wrote a partner called after somebody; and the folder.
fn named() -> (tempfile::TempDir, Paths, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let mut session: Session = Room::new().session().clone();
    session.partners.push(Partner {
        id: "mevrouw-karen".into(),
        name: "mevrouw Karen".into(),
        ..Partner::default()
    });
    let case = Library::new(&paths).create(&session).unwrap();
    let folder = case.folder().to_owned();
    (home, paths, folder)
}

fn opened(paths: &Paths, folder: &Path) -> (Case, store::OpenedCase) {
    Library::new(paths).open(folder, Mode::Write).unwrap()
}

#[test]
fn a_name_that_is_masked_is_masked_in_a_copy_that_is_put_back_once() {
    let (_home, paths, folder) = named();
    let old: Vec<(PathBuf, Vec<u8>)> = ["session.yaml", "transcript.yaml"]
        .map(|name| folder.join(name))
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .into();
    let (mut case, before) = opened(&paths, &folder);
    let mut clean = before.session.clone();
    let erasure = Erasure::masking(&clean, "Karen".into(), "[naam]".into());
    erasure.clean(&mut clean);
    case.erase(&clean, &erasure).unwrap();
    drop(case);
    for (path, bytes) in &old {
        std::fs::write(path, bytes).unwrap();
    }
    let kept = draft(vec![("memo".to_owned(), "Karen belt nog".to_owned())]).unwrap();
    std::fs::write(folder.join("draft.yaml"), kring::format::draft::write(&kept)).unwrap();

    let (case, back) = opened(&paths, &folder);
    drop(case);
    assert_eq!(back.session.partners[0].name, "mevrouw [naam]");
    assert!(!back.session.partners[0].id.contains("karen"));
    assert_eq!(back.draft.unwrap().lines[0].text, "[naam] belt nog");
    let mut found = Vec::new();
    search(&folder, &["karen"], &mut found);
    assert_eq!(found, Vec::<String>::new());
    let (_, again) = opened(&paths, &folder);
    assert!(
        !again
            .notices
            .iter()
            .any(|notice| matches!(notice, store::Notice::Erased(_))),
        "{:?}",
        again.notices
    );
}

#[test]
fn what_was_withdrawn_stays_out_although_its_id_told_a_name_that_was_masked_later() {
    let (home, paths, folder) = named();
    let copy = home.path().join("copy");
    let files = ["session.yaml", "transcript.yaml"];
    std::fs::create_dir(&copy).unwrap();
    for name in files {
        std::fs::copy(folder.join(name), copy.join(name)).unwrap();
    }
    let (mut case, before) = opened(&paths, &folder);
    let mut session = before.session;
    let gone = vec!["mevrouw-karen".into(), "s99".into()];
    let withdrawal = Erasure::removal(&session, &"p1".into(), gone);
    withdrawal.clean(&mut session);
    case.erase(&session, &withdrawal).unwrap();
    let stone = || std::fs::read_to_string(paths.library.join("withdrawn.yaml")).unwrap();
    assert!(stone().contains("mevrouw-karen"));
    let masking = Erasure::masking(&session, "Karen".into(), "[naam]".into());
    masking.clean(&mut session);
    case.erase(&session, &masking).unwrap();
    drop(case);
    assert!(!stone().contains("karen") && stone().contains("s99"), "{}", stone());
    // Said once more by another library, it is not written down again.
    let mut told = store::tombstones(&paths).unwrap();
    told[0].gone = vec!["mevrouw-karen".into()];
    store::take_tombstones(&paths, told).unwrap();
    assert!(!stone().contains("karen"), "{}", stone());

    for name in files {
        std::fs::copy(copy.join(name), folder.join(name)).unwrap();
    }
    let (_case, back) = opened(&paths, &folder);
    assert_eq!((back.session.partners.len(), back.session.participants.len()), (0, 1));
    let mut found = Vec::new();
    search(&paths.library, &["karen"], &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_name_of_a_school_that_stood_for_its_code_is_forgotten_and_the_folder_is_spoken_of() {
    let mut room = Room::new();
    let code = |room: &mut Room, code: &str| {
        room.keys("f11 end");
        (0..40).for_each(|_| room.keys("backspace"));
        room.write(code);
        room.keys("ctrl-s");
    };
    code(&mut room, "De Wegwijzer");
    room.keys("ctrl-s");
    room.note("p2:wij van De Wegwijzer doen dat anders");
    assert!(!room.told(&["wegwijzer"]).is_empty());
    code(&mut room, "ZOT5");
    assert_eq!(room.told(&["wegwijzer"]), Vec::<String>::new());
    let said = room.session().statements.last().unwrap().text.clone();
    assert_eq!(said, "wij van ZOT5 doen dat anders");
    let told = Msg::Forgotten {
        n: 9,
        removed: 0,
        left: Vec::new(),
    };
    room.send(told);
    let notice = room.model.notice.as_ref().unwrap().text.clone();
    assert!(
        notice.contains("nu overal als ZOT5") && notice.contains("heet nog 2026-11-21-BOS7"),
        "{notice}"
    );
    // Another code is no name that must be forgotten; the folder is spoken of all the same.
    code(&mut room, "ZOT6");
    let notice = room.model.notice.as_ref().unwrap().text.clone();
    assert!(
        notice.contains("tot 2026-11-21-ZOT6") && !notice.contains("overal"),
        "{notice}"
    );
}
