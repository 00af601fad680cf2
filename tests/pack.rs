//! A copy to give away: what is in it and what never is, and that kring goes on in it and takes back what was noted there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod run;
}

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use kring::format;
use kring::format::draft::Draft;
use kring::session::{
    Consent, Entity, Entry, Erasure, Intent, Mask, Memo, Moment, Participant, Partner, Recording, School, Session,
    Speaker, Statement, Viewer, Voice,
};
use kring::store::{self, Library, Mode, Paths};
use support::run::{Run, kring};
use tempfile::TempDir;

/// Words of which each stands in one place only.
const MEMO: &str = "zenuwachtig";
const TYPED: &str = "halfgetypt";
const REFUSED: &str = "schoenlapper";
const WITHDRAWN: &str = "keukenprinses";
const NAME: &str = "Fatima";
const CORRECTED: &str = "regenjas";
const CONFIDED: &str = "spaarpot";

fn now() -> Moment {
    "2026-11-21T15:00:00+01:00".parse().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn said(who: &str, words: &str) -> Statement {
    Statement {
        speakers: vec![Speaker::Participant(who.into())],
        voice: Voice::Verbatim,
        text: words.into(),
        at: Some(now()),
        ..Statement::default()
    }
}

/// A talk of seven: three teachers, one of whom refuses to be quoted, three others of a function each, and one who withdraws.
fn begun() -> Session {
    let deck = store::decks(&Paths::under(Path::new("none")))
        .deck("collectief-leren", kring::deck::Lang::Nl)
        .unwrap()
        .clone();
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    let people = [
        ("p1", "leraar"),
        ("p2", "leraar"),
        ("p3", "leraar"),
        ("p4", "directeur"),
        ("p5", "zorgcoördinator"),
        ("p6", "leraar"),
        ("p7", "secretaris"),
    ];
    let roles: Vec<_> = deck.map.roles.iter().map(|role| role.id.clone()).collect();
    let person = |(n, (id, function)): (usize, &(&str, &str))| Participant {
        id: (*id).into(),
        function: (*function).into(),
        role: roles.get(n % roles.len()).cloned(),
        consent: if *id == "p3" { Consent::REFUSED } else { Consent::GIVEN },
        ..Participant::default()
    };
    let mut session = Session::new(&deck, school, "2026-11-21".into());
    session.participants = people.iter().enumerate().map(person).collect();
    session.recordings.push(Recording {
        id: "r1".into(),
        name: Some("opname.wav".into()),
        started: Some(now()),
        ended: None,
    });
    session
}

/// A home with one session in which everything happened that a copy may not tell.
struct Home {
    folder: TempDir,
    session: Session,
    state: PathBuf,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::under(folder.path());
        let mut session = begun();
        let mut case = Library::new(&paths).create(&session).unwrap();
        let state = case.state().to_owned();
        let mut note = |session: &mut Session, intent: Intent| {
            let mut entries = Vec::new();
            for event in session.decide(intent).unwrap() {
                session.apply(&event);
                entries.push(Entry::of(session.events, now(), event, None));
            }
            case.append(&entries).unwrap();
        };
        let mut partner = Partner {
            name: "Buurthuis".into(),
            by: vec!["p1".into()],
            ..Partner::default()
        };
        partner.importance.by.insert(Viewer::from("p4"), Default::default());
        let things: Vec<Entity> = vec![
            partner.into(),
            said("p1", "Wij gaan samen op stap, zegt p4.").into(),
            said("p3", &format!("Een {REFUSED} komt langs.")).into(),
            said("p4", &format!("Ik nam een {CORRECTED} mee.")).into(),
            said("p5", &format!("Dat weet {NAME}.")).into(),
            said("p6", &format!("Onze {WITHDRAWN}.")).into(),
            said("p5", &format!("Haar {CONFIDED} is leeg. Zeg dat niet verder.")).into(),
            Memo {
                text: format!("p2 is {MEMO}").into(),
                ..Memo::default()
            }
            .into(),
        ];
        for thing in things {
            note(&mut session, Intent::Add(thing));
        }
        let mut right = session
            .statements
            .iter()
            .find(|s| s.text.contains(CORRECTED))
            .unwrap()
            .clone();
        right.text = "Ik nam een paraplu mee.".into();
        note(&mut session, Intent::Change(right.into()));
        case.save(&session).unwrap();
        for erasure in [
            Erasure::withdrawal(&session, &"p6".into()),
            Erasure::masking(&session, NAME.into(), "[naam]".into()),
        ] {
            erasure.clean(&mut session);
            case.erase(&session, &erasure).unwrap();
        }
        case.draft(Some(&Draft {
            at: now(),
            lines: vec![format::draft::DraftLine {
                field: "note".into(),
                text: TYPED.into(),
            }],
        }))
        .unwrap();
        let masks = store::masks(&paths, &case.key()).unwrap();
        assert!(masks.iter().any(|mask: &Mask| &*mask.from == NAME), "{masks:?}");
        drop(case);
        Self { folder, session, state }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn pack(&self, more: &[&str]) -> Run {
        let mut all = vec!["pack", "BOS7", "--lang", "nl", "--despite-names"];
        all.extend(more);
        kring(self.path(), &all)
    }

    /// Packs into a new folder: its path and its files.
    fn packed(&self, name: &str, more: &[&str]) -> (PathBuf, BTreeMap<String, String>) {
        let out = self.path().join(name);
        let mut all = vec!["-o", text(&out)];
        all.extend(more);
        let run = self.pack(&all);
        assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
        let files = files(&out);
        (out, files)
    }
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(entry.path()).unwrap())
    };
    std::fs::read_dir(folder).unwrap().map(read).collect()
}

/// Returns whether a text holds a participant's code as a word.
fn tells_a_code(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_code = |word: &str| {
        word.strip_prefix('p')
            .is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    words.into_iter().any(is_code)
}

#[test]
fn a_copy_tells_nothing_that_stays() {
    let home = Home::new();
    let record = std::fs::read_to_string(&home.state).unwrap();
    assert!(record.contains(MEMO) && record.contains(REFUSED), "the test is empty");
    for whom in ["colleague", "director"] {
        let (_, files) = home.packed(whom, &["--for", whom]);
        for (name, text) in &files {
            for word in [MEMO, TYPED, REFUSED, WITHDRAWN, NAME, CORRECTED] {
                assert!(!text.contains(word), "{whom}: {word} is in {name}");
            }
        }
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        match whom {
            "director" => assert_eq!(names, ["session.yaml"]),
            _ => assert_eq!(names, ["session.yaml", "transcript.yaml"]),
        }
        let read = format::session::read(files["session.yaml"].as_bytes(), "").unwrap();
        assert_eq!(read.problems(None), []);
        assert!(
            read.memos.is_empty() && read.retired.contains(&"n1".into()),
            "{:?}",
            read.retired
        );
        assert_eq!(
            read.id,
            home.session.id.clone().max(read.id.clone()),
            "it is the same case"
        );
    }
}

#[test]
fn for_a_director_nobody_has_a_code() {
    let home = Home::new();
    let (_, colleague) = home.packed("c", &[]);
    assert!(tells_a_code(&colleague["session.yaml"]) && tells_a_code(&colleague["transcript.yaml"]));
    let (_, director) = home.packed("d", &["--for", "director"]);
    let record = &director["session.yaml"];
    assert!(!tells_a_code(record), "{record}");
    assert!(colleague["session.yaml"].contains(CONFIDED) && !record.contains(CONFIDED));
    let read = format::session::read(record.as_bytes(), "").unwrap();
    assert!(read.participants.is_empty() && read.recordings.is_empty());
    let who = |words: &str| {
        let statement = read.statements.iter().find(|s| s.text.contains(words)).unwrap();
        assert_eq!(statement.at, None);
        statement.speakers.clone()
    };
    assert_eq!(
        who("op stap"),
        [Speaker::Function("leraar".into())],
        "three teachers share it"
    );
    assert_eq!(who("paraplu"), [], "there is one director");
    assert!(
        read.statements
            .iter()
            .any(|s| &*s.text == "Wij gaan samen op stap, zegt collega.")
    );
    let partner = read.partners.first().unwrap();
    assert_eq!(
        partner.importance.by.len(),
        1,
        "whom it matters to is told by role group"
    );
    assert!(partner.importance.by.keys().all(|viewer| viewer.person().is_none()));
}

const ACCOUNT: &str = "Vraag 1. Wat zie je als eerste op deze kaart?\n\
    Collega 1 (leraar) merkt op: de zorg staat wel heel dicht.\n\n\
    Vraag 3\nCollega 1 (leraar) mist onze kinderopvang, omdat de kinderen daar hun dag beginnen.\n";

#[test]
fn the_member_check_works_in_a_copy_and_comes_back() {
    for whom in ["colleague", "director"] {
        let home = Home::new();
        let (copy, _) = home.packed(whom, &["--for", whom]);
        // On a laptop of its own, where kring knows nothing of the session.
        let laptop = tempfile::tempdir().unwrap();
        let account = laptop.path().join("account.txt");
        std::fs::write(&account, ACCOUNT).unwrap();
        let form = kring(
            laptop.path(),
            &[
                "check",
                text(&copy),
                "--lang",
                "nl",
                "--form",
                "html",
                "--despite-names",
                "-o",
                text(&laptop.path().join("f.html")),
            ],
        );
        assert_eq!(form.code, Some(0), "{}", form.err);
        let read = kring(
            laptop.path(),
            &[
                "check",
                text(&copy),
                "--lang",
                "nl",
                "--read",
                text(&account),
                "--present",
                "18 leraar",
                "--date",
                "2026-12-03",
            ],
        );
        assert_eq!(read.code, Some(0), "{whom}: {}{}", read.out, read.err);
        let state = kring(laptop.path(), &["check", text(&copy), "--lang", "nl"]);
        assert!(state.out.contains("kinderopvang"), "{whom}: {}", state.out);
        let paths = Paths::under(laptop.path());
        let (case, opened) = Library::new(&paths).open(&copy, Mode::Write).unwrap();
        assert_eq!(opened.notices, [], "{whom}");
        let shown = opened.session.checks.first().unwrap().shown.nr;
        assert!(
            case.past().unwrap().after(shown).is_some(),
            "{whom}: the map as it was shown"
        );
        drop(case);
        let taken = kring(home.path(), &["take", "BOS7", text(&copy)]);
        assert_eq!(taken.code, Some(0), "{whom}: {}{}", taken.out, taken.err);
        let back = kring(home.path(), &["check", "BOS7", "--lang", "nl"]);
        assert!(back.out.contains("kinderopvang"), "{whom}: {}", back.out);
        // What stayed here is still here.
        let record = std::fs::read_to_string(&home.state).unwrap();
        assert!(record.contains(MEMO) && record.contains(REFUSED), "{whom}");
        let read = format::session::read(&record, "").unwrap();
        assert_eq!(read.participants.len(), home.session.participants.len(), "{whom}");
        assert_eq!(read.statements, home.session.statements, "{whom}");
    }
}

#[test]
fn a_copy_is_a_folder_a_zip_file_or_a_record() {
    let home = Home::new();
    let zip = home.path().join("bos7.zip");
    assert_eq!(home.pack(&["-o", text(&zip)]).code, Some(0));
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&zip).unwrap()).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let name = names.iter().find(|name| name.ends_with("/session.yaml")).unwrap();
    let mut inside = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut inside).unwrap();
    assert!(!inside.contains(MEMO));
    let record = home.path().join("bos7.yaml");
    assert_eq!(home.pack(&["-o", text(&record)]).code, Some(0));
    assert_eq!(std::fs::read_to_string(&record).unwrap(), inside);
    assert_eq!(kring(home.path(), &["show", text(&record)]).code, Some(0));
    // What somebody changed is not written over unasked, and a folder never.
    for out in [&zip, &record] {
        assert_eq!(home.pack(&["-o", text(out)]).code, Some(0));
        std::fs::write(out, "van mij").unwrap();
        assert_eq!(home.pack(&["-o", text(out)]).code, Some(1));
        assert_eq!(home.pack(&["-o", text(out), "--force"]).code, Some(0));
    }
    let (folder, _) = home.packed("map", &[]);
    assert_eq!(home.pack(&["-o", text(&folder)]).code, Some(0));
    std::fs::write(folder.join("notities.txt"), "van mij").unwrap();
    assert_eq!(home.pack(&["-o", text(&folder), "--force"]).code, Some(1));
    let library = home.path().join("library").join("kopie");
    let refused = home.pack(&["-o", text(&library)]);
    assert!(refused.code == Some(1) && !library.exists(), "{}", refused.err);
}

#[test]
fn a_copy_is_remembered_and_the_record_untouched() {
    let home = Home::new();
    let before = std::fs::read(&home.state).unwrap();
    let (copy, _) = home.packed("c", &[]);
    assert_eq!(std::fs::read(&home.state).unwrap(), before);
    let paths = Paths::under(home.path());
    let (case, _) = Library::new(&paths).open(&home.state, Mode::Read).unwrap();
    let left = store::outdate_exports(&paths, &case.key(), &[]).unwrap();
    assert_eq!(left, [copy]);
}

#[test]
fn names_are_asked_about_before_a_copy_leaves() {
    let home = Home::new();
    let paths = Paths::under(home.path());
    let (mut case, opened) = Library::new(&paths).open(&home.state, Mode::Write).unwrap();
    let mut session = opened.session;
    for event in session
        .decide(Intent::Add(said("p1", "Vraag het aan Katrijn Peeters.").into()))
        .unwrap()
    {
        session.apply(&event);
    }
    case.save(&session).unwrap();
    drop(case);
    let out = home.path().join("c");
    let run = kring(home.path(), &["pack", "BOS7", "--lang", "nl", "-o", text(&out)]);
    assert!(
        run.code == Some(1) && run.err.contains("Katrijn") && !out.exists(),
        "{}",
        run.err
    );
}

#[test]
fn a_deck_of_ones_own_goes_along() {
    let home = Home::new();
    let decks = home.path().join("decks");
    std::fs::create_dir_all(&decks).unwrap();
    let own = include_str!("../cards/collectief-leren.nl.yaml").replacen("title: ", "title: Onze ", 1);
    std::fs::write(decks.join("ons.yaml"), own).unwrap();
    let (_, files) = home.packed("c", &[]);
    let deck = &files["collectief-leren.nl.yaml"];
    assert!(
        format::deck::read(deck.as_bytes(), "")
            .unwrap()
            .title
            .starts_with("Onze ")
    );
}

#[test]
fn the_demo_can_be_packed() {
    let home = tempfile::tempdir().unwrap();
    for whom in ["colleague", "director"] {
        let out = home.path().join(whom);
        let run = kring(
            home.path(),
            &["pack", "demo", "--lang", "nl", "--for", whom, "-o", text(&out)],
        );
        assert_eq!(run.code, Some(0), "{}", run.err);
        let record = std::fs::read_to_string(out.join("session.yaml")).unwrap();
        assert!(!record.contains("\nmemos:"));
        assert_eq!(tells_a_code(&record), whom == "colleague");
        assert_eq!(
            kring(home.path(), &["report", text(&out), "--lang", "nl"]).code,
            Some(0)
        );
    }
}
