//! What somebody changes in a folder is seen at the next search, however it was changed.

use std::fs::{File, rename, write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use kring::store::Paths;

use super::{everything, example, ids, library, told};

const FOLDER: &str = "2026-11-21-BOS7";

/// Makes everything in the library a day old, so that it is remembered.
fn age(paths: &Paths) {
    let day = SystemTime::now() - Duration::from_secs(86_400);
    for folder in std::fs::read_dir(&paths.library).unwrap() {
        let folder = folder.unwrap().path();
        let inside = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        // The folder last: looking at its files does not change it.
        for path in inside.chain([folder.clone()]) {
            File::open(path).unwrap().set_modified(day).unwrap();
        }
    }
}

/// A turn of the sound with this word.
fn talk(word: &str) -> String {
    use kring::transcript::kept::{Provenance, Talk, write};
    use kring::transcript::turns::{Turn, TurnPiece};
    let piece = TurnPiece {
        start: 0,
        text: word.into(),
        doubt: None,
    };
    let turn = Turn {
        id: "u0001".into(),
        start: 0,
        end: 4_000,
        voice: None,
        pieces: vec![piece],
    };
    let from = Provenance {
        source: "webvtt".into(),
        read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
        recording: Some("r1".into()),
        shift: Some(0),
        sha256: "".into(),
        replaced: Default::default(),
        withheld: 0,
    };
    write(&Talk {
        from,
        turns: vec![turn],
    })
}

/// A library with a transcript of the sound, remembered as it is.
fn remembered() -> (tempfile::TempDir, Paths) {
    let (home, paths) = library();
    write(paths.library.join(FOLDER).join("talk.vtt"), talk("vuurtoren")).unwrap();
    age(&paths);
    assert_eq!(found(&paths, "vuurtoren"), ["BOS7/u0001"]);
    assert_eq!(told(&paths.cache, " talk.vtt:"), 1);
    assert_eq!(told(&paths.cache, "\t.:0:"), 2, "the folders are remembered");
    (home, paths)
}

fn found(paths: &Paths, query: &str) -> Vec<String> {
    ids(&everything(paths, query).0)
}

/// Changes something and finds `word` afterwards, and not before.
fn seen(word: &str, wanted: &[&str], change: impl Fn(&Path)) {
    for also_older in [false, true] {
        let (_home, paths) = remembered();
        assert_eq!(found(&paths, word), [""; 0], "{word}");
        change(&paths.library.join(FOLDER));
        if also_older {
            // Many sync clients set the time a file had elsewhere; it may be earlier than before.
            let path = paths.library.join(FOLDER).join("session.yaml");
            let past = SystemTime::now() - Duration::from_secs(400_000);
            File::open(path).unwrap().set_modified(past).unwrap();
        }
        assert_eq!(found(&paths, word), wanted, "{word}");
    }
}

#[test]
fn a_change_is_seen_however_it_was_made() {
    let with = |word: &str| {
        let mut session = example("BOS7", "2026-11-21");
        session.statements[2].text = word.into();
        kring::format::session::write(&session)
    };
    seen("zeppelin", &["BOS7/s3"], |folder| {
        write(folder.join("session.yaml"), with("zeppelin")).unwrap();
    });
    // As editors save: beside it, then in its place.
    seen("zeppelin", &["BOS7/s3"], |folder| {
        write(folder.join("x.tmp"), with("zeppelin")).unwrap();
        rename(folder.join("x.tmp"), folder.join("session.yaml")).unwrap();
    });
    seen("luchtballon", &["BOS7/u0001"], |folder| {
        write(folder.join("talk.vtt"), talk("luchtballon")).unwrap();
    });
    seen("luchtballon", &["BOS7/u0001"], |folder| {
        write(folder.join("talk-2.vtt"), talk("luchtballon")).unwrap();
    });
    let (_home, paths) = remembered();
    std::fs::remove_file(paths.library.join(FOLDER).join("talk.vtt")).unwrap();
    assert_eq!(found(&paths, "vuurtoren"), [""; 0]);
    assert_eq!(told(&paths.cache, "vuurtoren"), 0);
}

/// Who types is answered by the files that are known; what came beside them is seen by the look behind it.
#[test]
fn a_look_at_the_known_files_sees_every_change_of_them() {
    use kring::archive::search::{Depth, Query, Watched};
    let (_home, paths) = remembered();
    let library = std::cell::RefCell::new(Watched::new(&paths));
    let renew = || library.borrow_mut().renew(Depth::Whole).unwrap();
    let hits = |word: &str| {
        let query = Query::parse(word).unwrap();
        library.borrow_mut().search(&query, Depth::Known).unwrap().hits()
    };
    assert!(!renew());
    let folder = paths.library.join(FOLDER);
    let mut session = example("BOS7", "2026-11-21");
    session.statements[2].text = "zeppelin".into();
    let record = kring::format::session::write(&session);
    write(folder.join("session.yaml"), &record).unwrap();
    assert_eq!(hits("zeppelin"), 1);
    write(folder.join("talk.vtt"), talk("baken")).unwrap();
    assert_eq!((hits("baken"), hits("vuurtoren")), (1, 0));
    File::open(&paths.library)
        .unwrap()
        .set_modified(SystemTime::now() - Duration::from_secs(86_400))
        .unwrap();
    assert!(!renew(), "and the folders of the library are remembered");
    let new = paths.library.join("2026-11-22-BOS9");
    std::fs::create_dir(&new).unwrap();
    write(new.join("session.yaml"), &record).unwrap();
    assert_eq!(hits("zeppelin"), 2);
    std::fs::remove_dir_all(&new).unwrap();
    assert_eq!(hits("zeppelin"), 1);
    age(&paths);
    assert!(renew(), "the times are others");
    write(folder.join("talk-2.vtt"), talk("luchtballon")).unwrap();
    assert_eq!(hits("luchtballon"), 0);
    assert!(renew());
    assert_eq!(hits("luchtballon"), 1);
}

/// Events that a kring which was stopped has not brought into the record yet.
#[test]
fn events_beside_a_record_are_seen() {
    use kring::session::{Entity, Entry, Event, Statement};
    let statement = Statement {
        id: "s9".into(),
        text: "zeppelin".into(),
        ..Statement::default()
    };
    let event = Event::Added {
        item: Entity::from(statement),
        at: None,
    };
    let at = "2026-11-21T14:30:00+01:00".parse().unwrap();
    let entry = Entry::of(example("BOS7", "2026-11-21").events + 1, at, event, None);
    seen("zeppelin", &["BOS7/s9"], |folder| {
        let text = kring::format::transcript::write(std::slice::from_ref(&entry));
        write(
            folder.join("transcript.yaml"),
            format!("{}{text}", kring::format::transcript::HEADER),
        )
        .unwrap();
    });
}

/// On a disk that never changes the time of a folder, a file that came is seen too.
#[test]
fn a_folder_that_keeps_its_time_is_not_trusted() {
    let (_home, paths) = library();
    let folder = paths.library.join(FOLDER);
    age(&paths);
    let long_ago = SystemTime::now() - Duration::from_secs(400_000);
    let keep = || File::open(&folder).unwrap().set_modified(long_ago).unwrap();
    keep();
    assert_eq!(found(&paths, "vuurtoren"), [""; 0]);
    write(folder.join("talk.vtt"), talk("vuurtoren")).unwrap();
    keep();
    assert_eq!(found(&paths, "vuurtoren"), ["BOS7/u0001"]);
}

/// A lock that comes and goes is no change of what is searched.
#[test]
fn a_lock_makes_nothing_new() {
    let (_home, paths) = remembered();
    let before = cache(&paths);
    write(paths.library.join(FOLDER).join("session.lock"), "x").unwrap();
    assert_eq!(found(&paths, "vuurtoren"), ["BOS7/u0001"]);
    assert!(cache(&paths) == before);
}

fn cache(paths: &Paths) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut all: Vec<_> = std::fs::read_dir(paths.cache.join("search"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), std::fs::read(&path).unwrap()))
        .collect();
    all.sort();
    all
}
