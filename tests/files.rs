//! The table of the files of a session folder, taken row by row: none without a rule, and none that still tells what was erased.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use kring::format::closing::{Act, Closing, ClosingAct};
use kring::format::draft::{Draft, DraftLine};
use kring::format::{self, transcript};
use kring::session::{
    Consent, Entity, Entry, Erasure, Intent, Moment, Participant, Partner, School, Session, Speaker, Statement, Voice,
};
use kring::store::{Case, Disk, Erasing, FILES, FileRule, FolderMember, Holds, Library, Mirror, Mode, Paths, Recalled};
use proptest::prelude::*;

/// A word that only the one who withdraws says.
const SECRET: &str = "keukenprinses";
/// A name that somebody else says.
const NAME: &str = "Fatima";

fn now() -> Moment {
    "2026-11-21T15:00:00+01:00".parse().unwrap()
}

fn said(id: &str, who: &str, text: &str) -> Statement {
    Statement {
        id: id.into(),
        speakers: vec![Speaker::Participant(who.into())],
        voice: Voice::Verbatim,
        text: text.into(),
        ..Statement::default()
    }
}

/// A session in which both words stand, in texts and in an id.
fn session() -> Session {
    let person = |id: &str| Participant {
        id: id.into(),
        function: "leraar".into(),
        consent: Consent::GIVEN,
        ..Participant::default()
    };
    let deck = kring::store::decks(&Paths::under(Path::new("none")))
        .deck("collectief-leren", kring::deck::Lang::Nl)
        .unwrap()
        .clone();
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    Session {
        participants: vec![person("p1"), person("p2")],
        statements: vec![
            said("s1", "p1", &format!("Onze {SECRET} kent {NAME}.")),
            said("s2", "p2", &format!("Vraag het aan {NAME}.")),
        ],
        partners: vec![Partner {
            id: "fatima".into(),
            name: NAME.into(),
            ..Partner::default()
        }],
        ..Session::new(&deck, school, "2026-11-21".into())
    }
}

/// What a file of a row holds that tells both words; none where no file of that kind can.
fn telling(holds: Holds, session: &Session) -> Option<Vec<u8>> {
    let draft = Draft {
        at: now(),
        lines: vec![DraftLine {
            field: "note".into(),
            text: format!("{SECRET} en {NAME}").as_str().into(),
        }],
    };
    Some(match holds {
        Holds::State => format::session::write(session).into_bytes(),
        Holds::Events => {
            let entry = |(n, s): (u32, &Statement)| {
                let item: Entity = s.clone().into();
                Entry::of(n, now(), kring::session::Event::Added { item, at: None }, None)
            };
            let entries: Vec<Entry> = (1..).zip(&session.statements).map(entry).collect();
            (transcript::HEADER.to_owned() + &transcript::write(&entries)).into_bytes()
        }
        Holds::Draft => format::draft::write(&draft).into_bytes(),
        Holds::Talk => format!(
            "WEBVTT kring talk/1\n\nNOTE\nsource: webvtt\nread: 2026-11-27T14:03:05+01:00\nrecording: r1\nshift-ms: 0\n\
             sha-256: ab\nwithheld: 0\n\nu0001\n00:00:01.000 --> 00:00:01.900\n<v p1>onze {SECRET}</v>\n\n\
             u0002\n00:00:02.000 --> 00:00:02.900\n<v p2>vraag {NAME}</v>\n"
        )
        .into_bytes(),
        Holds::Acts => {
            let mut closing = Closing::default();
            closing.acts.push(Act {
                reason: Some(format!("{SECRET} en {NAME}").as_str().into()),
                ..Act::of(ClosingAct::Opened, now())
            });
            format::closing::write(&closing).into_bytes()
        }
        Holds::Anchors => {
            let template = kring::store::decks(&Paths::under(Path::new("none")))
                .deck("collectief-leren", kring::deck::Lang::Nl)
                .unwrap()
                .map
                .clone();
            format::anchors::write(&kring::map::arrange(session, &template)).into_bytes()
        }
        Holds::Mark => return None,
        Holds::Files => format!("{SECRET} en {NAME}").into_bytes(),
    })
}

/// A session folder with words to be erased in the files of these rows.
struct Folder {
    home: tempfile::TempDir,
    case: Case,
    session: Session,
    /// The files that tell something, with their rows.
    files: Vec<(&'static FileRule, PathBuf)>,
    /// The second copy, in the folder `usb` of the home.
    mirror: Mirror,
}

impl Folder {
    fn with(rows: &[&'static FileRule]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let library = Library::new(&Paths::under(home.path()));
        let mut session = session();
        let folder = {
            let mut case = library.create(&session).unwrap();
            let note = Intent::Add(said("x", "p1", &format!("De {SECRET} weer.")).into());
            for event in session.decide(note).unwrap() {
                session.apply(&event);
                case.append(&[Entry::of(session.events, now(), event, None)]).unwrap();
            }
            case.save(&session).unwrap();
            case.folder().to_owned()
        };
        let (case, opened) = library.open(&folder, Mode::Write).unwrap();
        let usb = home.path().join("usb");
        std::fs::create_dir(&usb).unwrap();
        let mut made = Self {
            mirror: case.mirror(&Paths::under(home.path()), Disk::apart(), &usb),
            home,
            case,
            session: opened.session,
            files: Vec::new(),
        };
        rows.iter().for_each(|row| made.put(row));
        made.mirror.bring_up(false).unwrap();
        made.is_mirrored();
        made
    }

    /// Holds that the second copy has every file that belongs there, as it is here.
    fn is_mirrored(&self) {
        let copy = self.mirror.folder();
        for (row, path) in self
            .files
            .iter()
            .filter(|(row, path)| row.is_mirrored() && path.exists())
        {
            let there = std::fs::read(copy.join(path.file_name().unwrap())).unwrap();
            assert!(there == std::fs::read(path).unwrap(), "{row:?} is another in the copy");
        }
    }

    /// Writes every file that a row allows (of many the first three).
    fn put(&mut self, row: &'static FileRule) {
        let Some(bytes) = telling(row.holds, &self.session) else {
            return;
        };
        for path in row.paths(self.case.state()).take(3) {
            match (row.member, row.holds) {
                (FolderMember::State | FolderMember::Transcript, _) => {}
                (_, Holds::Files) => {
                    std::fs::create_dir_all(&path).unwrap();
                    std::fs::write(path.join("eigen.txt"), &bytes).unwrap();
                    self.files.push((row, path.join("eigen.txt")));
                    if row.erasing == Erasing::Recalled {
                        let ours = self.case.export("verslag.txt", &bytes, false).unwrap();
                        self.files.push((row, ours));
                    }
                    continue;
                }
                _ => std::fs::write(&path, &bytes).unwrap(),
            }
            self.files.push((row, path));
        }
    }

    fn erase(&mut self, erasure: &Erasure) -> Recalled {
        let recalled = self.case.erase(&self.session, erasure).unwrap().0;
        erasure.clean(&mut self.session);
        self.mirror.bring_up(false).unwrap();
        self.is_mirrored();
        recalled
    }

    /// Every file below the home that holds a word, but for the private list of names that must hold it.
    fn telling(&self, word: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        search(self.home.path(), &word.to_lowercase(), &mut found);
        found.retain(|path| !path.starts_with(self.home.path().join("masks")));
        found
    }
}

fn search(folder: &Path, word: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            search(&path, word, found);
        } else if String::from_utf8_lossy(&std::fs::read(&path).unwrap())
            .to_lowercase()
            .contains(word)
        {
            found.push(path);
        }
    }
}

/// Holds that each row was dealt with as it says, and that nothing tells the word but what was named.
fn holds(folder: &Folder, recalled: &Recalled, word: &str) {
    for path in folder.telling(word) {
        assert!(recalled.left.contains(&path), "{word} is still in {}", path.display());
    }
    for (row, path) in &folder.files {
        let (there, named) = (path.exists(), recalled.left.contains(path));
        let right = match row.erasing {
            Erasing::Cleaned => there && !named,
            Erasing::Removed => !there,
            Erasing::Recalled => there == path.ends_with("eigen.txt") && named == there,
            Erasing::Named => named,
            Erasing::Wordless => false,
        };
        assert!(right, "{row:?}: there {there}, named {named}");
    }
}

fn try_rows(rows: &[&'static FileRule], withdraws_first: bool) {
    let mut folder = Folder::with(rows);
    for (row, path) in &folder.files {
        assert!(
            folder.telling(NAME).contains(path),
            "{row:?} tells nothing: the test is empty"
        );
    }
    for withdraws in [withdraws_first, !withdraws_first] {
        let (erasure, word) = if withdraws {
            (Erasure::withdrawal(&folder.session, &"p1".into()), SECRET)
        } else {
            (Erasure::masking(&folder.session, NAME.into(), "[naam]".into()), NAME)
        };
        let recalled = folder.erase(&erasure);
        // What was taken back or removed by the first is not there for the second.
        folder
            .files
            .retain(|(row, path)| row.erasing != Erasing::Recalled || path.exists() || withdraws == withdraws_first);
        holds(&folder, &recalled, word);
    }
}

#[test]
fn every_row_keeps_its_rule() {
    for row in &FILES {
        try_rows(&[row], true);
        try_rows(&[row], false);
    }
    try_rows(&FILES.iter().collect::<Vec<_>>(), true);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    /// Whatever files lie there together, and whichever is asked for first.
    #[test]
    fn nothing_is_left_in_any_files_together(which in prop::collection::vec(any::<bool>(), FILES.len()), first in any::<bool>()) {
        let rows: Vec<&FileRule> = FILES.iter().zip(which).filter(|(_, take)| *take).map(|(row, _)| row).collect();
        try_rows(&rows, first);
    }
}

/// A file that kring writes into a folder and that stands in no row would be in no promise.
#[test]
fn kring_writes_nothing_that_has_no_row() {
    let mut folder = Folder::with(&FILES.iter().collect::<Vec<_>>());
    let draft = Draft {
        at: now(),
        lines: Vec::new(),
    };
    folder.case.draft(Some(&draft)).unwrap();
    // Edited by hand, and damaged: each is kept beside.
    let (state, library) = (
        folder.case.state().to_owned(),
        Library::new(&Paths::under(folder.home.path())),
    );
    let text = std::fs::read_to_string(&state).unwrap();
    drop(folder.case);
    std::fs::write(&state, text.replace("leraar", "leerkracht")).unwrap();
    drop(library.open(&state, Mode::Write).unwrap());
    std::fs::write(&state, &text[..text.len() / 2]).unwrap();
    drop(library.open(&state, Mode::Write).unwrap());
    let known: Vec<PathBuf> = FILES.iter().flat_map(|row| row.paths(&state)).collect();
    for entry in std::fs::read_dir(state.parent().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        assert!(known.contains(&path), "{} stands in no row", path.display());
    }
    // Nor in the second copy, which has what may be there and nothing that stays.
    let copy = folder.mirror.folder();
    let record = copy.join("session.yaml");
    let stays = |row: &&FileRule| !row.is_mirrored() && row.member != FolderMember::Mirror;
    let stays: Vec<PathBuf> = FILES.iter().filter(stays).flat_map(|row| row.paths(&record)).collect();
    let known: Vec<PathBuf> = FILES.iter().flat_map(|row| row.paths(&record)).collect();
    for entry in std::fs::read_dir(copy).unwrap() {
        let path = entry.unwrap().path();
        assert!(
            known.contains(&path) && !stays.contains(&path),
            "{} is in the copy",
            path.display()
        );
    }
}
