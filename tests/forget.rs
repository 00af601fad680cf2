//! What must be forgotten is gone from the disk: keys in the model, files in a folder, and a search through every byte of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::time::Duration;

use kring::app::key::{Code, Key};
use kring::app::{Effect, Model, Msg, Opened, Overlay, update};
use kring::deck::Lang;
use kring::format::draft::{Draft, DraftLine};
use kring::session::{Consent, Entity, Erasure, Intent, Moment, Participant, Partner, Place, School, Session};
use kring::store::{self, Case, Job, Library, Mode, Paths, Report, Writer};

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
        room.send(Msg::Opened(Box::new(Opened {
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
            self.send(Msg::Key(Key::plain(Code::Char(c))));
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
fn exports_go_into_the_folder_of_the_session_and_over_nobodys_file() {
    let room = Room::new();
    let files = || {
        vec![
            ("verslag.txt".to_owned(), b"een".to_vec()),
            ("kaart.txt".to_owned(), b"twee".to_vec()),
        ]
    };
    room.writer.send(Job::Export(files()));
    assert!(room.writer.flush(Duration::from_secs(20)));
    let path = room.folder.join("exports/verslag.txt");
    assert_eq!(std::fs::read(&path).unwrap(), b"een");
    std::fs::write(&path, "van de directeur").unwrap();
    room.writer.send(Job::Export(files()));
    assert!(room.writer.flush(Duration::from_secs(20)));
    assert_eq!(std::fs::read(&path).unwrap(), b"van de directeur");
}

#[test]
fn a_file_that_was_changed_stops_no_other_and_is_named() {
    let room = Room::new();
    let (case, _) = Library::new(&room.paths).open(&room.folder, Mode::Read).unwrap();
    let files = ["verslag.docx", "verslag.md", "kaart.svg"].map(|name| (name.to_owned(), b"een".to_vec()));
    assert!(matches!(case.export_all(&files), Report::Exported(all, none) if all.len() == 3 && none.is_empty()));
    let changed = room.folder.join("exports/verslag.docx");
    std::fs::write(&changed, "een, aangevuld").unwrap();
    let files = files.map(|(name, _)| (name, b"twee".to_vec()));
    let Report::Exported(written, refused) = case.export_all(&files) else {
        panic!()
    };
    assert_eq!(
        (written.len(), refused),
        (2, vec![store::Error::Taken(changed.clone())])
    );
    assert_eq!(std::fs::read(room.folder.join("exports/kaart.svg")).unwrap(), b"twee");
    assert_eq!(std::fs::read(changed).unwrap(), b"een, aangevuld");
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
fn exports_that_still_tell_it_go_or_are_named() {
    for withdraws in [true, false] {
        let mut room = Room::new();
        room.note("p1:onze keukenprinses weet het");
        room.send(Msg::Tick);
        let files = ["verslag.txt", "kaart.txt"].map(|name| (name.to_owned(), b"de keukenprinses".to_vec()));
        room.writer.send(Job::Export(files.into()));
        assert!(room.writer.flush(Duration::from_secs(20)));
        let exports = room.folder.join("exports");
        std::fs::write(exports.join("kaart.txt"), "de keukenprinses, zei de directeur").unwrap();
        if withdraws {
            room.keys("f10 w down enter esc");
        } else {
            let (from, to) = ("keukenprinses", "[naam]");
            room.writer
                .send(Job::Erase(Box::new(room.session().clone()), mask(from, to)));
            assert!(room.writer.flush(Duration::from_secs(20)));
        }
        assert!(!exports.join("verslag.txt").exists(), "what kring wrote goes");
        assert!(exports.join("kaart.txt").exists(), "what somebody changed is theirs");
        // Who withdraws twice, or masks what is nowhere, costs no fresh export.
        let fresh = vec![("verslag.txt".to_owned(), b"schoon".to_vec())];
        room.writer.send(Job::Export(fresh));
        room.send(Msg::Tick);
        let session = Box::new(room.session().clone());
        room.writer.send(Job::Save(session.clone()));
        room.writer.send(Job::Erase(session, mask("nergens", "[naam]")));
        assert!(room.writer.flush(Duration::from_secs(20)));
        assert!(exports.join("verslag.txt").exists());
    }
}

#[test]
fn kring_knows_where_an_export_went() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(&home.path().join("kring"));
    let [here, gone, own] = ["hier.html", "weg.html", "eigen.html"].map(|name| home.path().join(name));
    for path in [&here, &gone, &own] {
        std::fs::write(path, "x").unwrap();
    }
    for path in [&here, &gone, &here] {
        store::remember_export(&paths, "2026-11-21-bos7", path).unwrap();
    }
    assert!(store::outdated_exports(&paths, "2026-11-21-bos7").unwrap().is_empty());
    std::fs::remove_file(&gone).unwrap();
    let left = store::outdate_exports(&paths, "2026-11-21-bos7", std::slice::from_ref(&own)).unwrap();
    assert_eq!(left, [here.clone(), own.clone()]);
    assert_eq!(store::outdated_exports(&paths, "2026-11-21-bos7").unwrap(), left);
    assert!(store::outdated_exports(&paths, "2026-11-21-bos8").unwrap().is_empty());
    // Written anew, it tells no more than the record.
    store::remember_export(&paths, "2026-11-21-bos7", &here).unwrap();
    assert_eq!(
        store::outdated_exports(&paths, "2026-11-21-bos7").unwrap(),
        std::slice::from_ref(&own)
    );
    std::fs::remove_file(&own).unwrap();
    assert!(store::outdated_exports(&paths, "2026-11-21-bos7").unwrap().is_empty());
}

#[test]
fn what_is_out_of_reach_stands_first_among_what_is_open() {
    let mut room = Room::new();
    room.send(Msg::Forgotten {
        n: 1,
        removed: 2,
        left: Vec::new(),
    });
    let notice = |room: &Room| {
        room.model
            .notice
            .as_ref()
            .map(|notice| (notice.warning, notice.text.clone()))
    };
    assert!(notice(&room).is_some_and(|(warning, text)| !warning && text.starts_with("2 eerder")));
    room.send(Msg::Forgotten {
        n: 2,
        removed: 0,
        left: vec!["/tmp/verslag.html".into()],
    });
    assert!(notice(&room).is_some_and(|(warning, text)| warning && text.contains("één eerder")));
    let open = room.model.open.as_mut().unwrap();
    open.session.progress.place = Place::Findings;
    room.send(Msg::Tick);
    let ready = &room.model.open.as_ref().unwrap().findings.ready;
    assert!(ready[0].text(room.model.words).contains("/tmp/verslag.html"));
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

/// A transcript of the sound in the folder of the room, as `kring transcript` keeps it.
fn hear(room: &Room, said: &[(&str, &str)]) {
    let head = "WEBVTT kring talk/1\n\nNOTE\nsource: webvtt\nread: 2026-11-27T14:03:05+01:00\nrecording: r1\nshift-ms: 0\nsha-256: ab\nwithheld: 0\n";
    let cue = |(n, (voice, words)): (usize, &(&str, &str))| {
        format!("\nu{n:04}\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n<v {voice}>{words}</v>\n")
    };
    let cues: String = (1..).zip(said).map(cue).collect();
    std::fs::write(room.folder.join("talk.vtt"), format!("{head}{cues}")).unwrap();
}

fn heard(room: &Room) -> String {
    std::fs::read_to_string(room.folder.join("talk.vtt")).unwrap()
}

#[test]
fn the_voice_of_whoever_withdraws_goes_from_the_sound_too() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    hear(
        &room,
        &[
            ("p1", "onze keukenprinses weet het"),
            ("p2", "het is druk"),
            ("p1", "de stilte <00:00:03.200>en de regenworm"),
            ("facilitator", "dank je"),
        ],
    );
    let before = heard(&room).len();
    assert!(room.told(&SECRETS).len() > 3);
    room.keys("f10 w down enter esc");
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());
    let left = heard(&room);
    assert!(
        left.contains("het is druk") && left.contains("dank je") && !left.contains("<v p1>"),
        "{left}"
    );
    assert!(left.len() < before);
}

/// Gives a statement its cues, as confirming a proposal does.
fn place(room: &mut Room, statement: &str, cues: &[&str]) {
    let mut said = room.session().statement(statement).unwrap().clone();
    said.heard = cues.iter().map(|cue| (*cue).into()).collect();
    let open = room.model.open.as_mut().unwrap();
    open.act(vec![Intent::Change(said.into())], now()).unwrap();
    room.send(Msg::Tick);
}

/// Words without a speaker that were taken from the sound go with the one who said them, whether or not the screen knows the sound.
#[test]
fn quotes_taken_from_the_voice_of_whoever_withdraws_go_too() {
    for shown in [true, false] {
        let mut room = Room::new();
        room.note("-:\"onze keukenprinses weet het");
        room.note("-: het is druk en er is een regenworm");
        room.note("p2: de soep was goed");
        hear(
            &room,
            &[
                ("p1", "onze keukenprinses weet het"),
                ("p2", "het is druk"),
                ("p1", "en een lantaarn"),
                ("p1", "de regenworm"),
            ],
        );
        if shown {
            let sound = Library::new(&room.paths)
                .open(&room.folder, Mode::Read)
                .unwrap()
                .0
                .sound()
                .unwrap();
            room.send(Msg::Sound(Box::new(sound)));
        }
        place(&mut room, "s1", &["u0001"]);
        place(&mut room, "s2", &["u0003", "u0004"]);
        place(&mut room, "s3", &["u0002", "u0003"]);
        room.keys("f10 w down enter esc");
        assert_eq!(room.told(&SECRETS), Vec::<String>::new(), "shown: {shown}");
        assert!(!heard(&room).contains("<v p1>"));
        let left = std::fs::read_to_string(room.folder.join("session.yaml")).unwrap();
        assert!(
            left.contains("de soep was goed") && left.contains("u0002") && !left.contains("u0003"),
            "{left}"
        );
        let diary = std::fs::read_to_string(room.folder.join("transcript.yaml")).unwrap();
        assert!(!diary.contains("u0001") && !diary.contains("u0003"), "{diary}");
        if shown {
            assert_eq!(room.session().statements.len(), 1);
            let sound = &room.model.open.as_ref().unwrap().sound;
            assert_eq!(sound.turns().count(), 1);
        }
    }
}

#[test]
fn a_masked_name_goes_from_the_sound_too_also_across_its_pieces() {
    let mut room = Room::new();
    room.keys("f4");
    room.note("Quirina Zwerver");
    hear(
        &room,
        &[
            ("p2", "dat doet Quirina <00:00:01.500>Zwerver altijd"),
            ("@buur van Quirina Zwerver", "ja"),
            ("p1", "iets anders"),
        ],
    );
    assert!(room.told(&["quirina"]).iter().any(|told| told.ends_with("talk.vtt")));
    room.keys("f5");
    room.write("Bevind");
    room.keys("enter m enter");
    room.write("leerkracht");
    room.keys("enter");
    room.send(Msg::Tick);
    assert_eq!(room.told(&["quirina", "zwerver"]), Vec::<String>::new());
    assert!(
        heard(&room).contains("dat doet [naam, leerkracht] altijd"),
        "{}",
        heard(&room)
    );
}

#[test]
fn whoever_refuses_later_is_taken_out_of_the_sound() {
    let mut room = Room::new();
    hear(&room, &[("p1", "de regenworm"), ("p2", "het is druk")]);
    let mut session = room.session().clone();
    session.participants[0].consent = Consent::REFUSED;
    room.writer.send(Job::Save(Box::new(session)));
    assert!(room.writer.flush(Duration::from_secs(20)));
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());
    assert!(heard(&room).contains("het is druk"));
    room.send(Msg::Tick);
}

#[test]
fn a_transcript_that_cannot_be_read_stops_the_forgetting_before_anything_changes() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    room.send(Msg::Tick);
    std::fs::write(room.folder.join("talk.vtt"), "WEBVTT\n\n<v p1>de stilte</v>\n").unwrap();
    let session = Box::new(room.session().clone());
    let erasure = Erasure::Masking {
        from: "keukenprinses".into(),
        to: "[naam]".into(),
        renamed: Vec::new(),
    };
    room.writer.send(Job::Erase(session, erasure));
    assert!(room.writer.flush(Duration::from_secs(20)));
    assert!(
        room.told(&["keukenprinses"])
            .iter()
            .any(|told| told.ends_with("transcript.yaml"))
    );
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

fn opened(paths: &Paths, folder: &Path) -> (Case, store::Opened) {
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
