//! A folder that is put back from an old copy: what was withdrawn or masked since is seen by nobody, also in the sound, and goes from the
//! disk as soon as the folder is opened to write.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};

use kring::archive::search::{self, Query};
use kring::session::{Consent, Erasure, Intent, Mask, Participant, Session, Speaker, Statement};
use kring::store::{self, Library, Mode, Paths};
use support::stage::empty;
use support::told;

/// What nobody may read any more: a word of who withdrew, and a name that was masked.
const GONE: [&str; 2] = ["lantaarn", "Quirina"];

fn session() -> Session {
    let mut session = empty();
    session.id = "case-bos7".into();
    session.school.code = "BOS7".into();
    for id in ["p1", "p2"] {
        session.participants.push(Participant {
            id: id.into(),
            function: "leerkracht".into(),
            consent: Consent::GIVEN,
            ..Participant::default()
        });
    }
    session.statements.push(Statement {
        id: "s1".into(),
        speakers: vec![Speaker::from(kring::text::Line::new("p1"))],
        text: "een lantaarn in de mist".into(),
        ..Statement::default()
    });
    session
}

const TALK: &str = "WEBVTT kring talk/1\n\nNOTE\nsource: webvtt\nread: 2026-11-27T14:03:05+01:00\nrecording: r1\nshift-ms: 0\n\
sha-256: ab\nwithheld: 0\n\nu0001\n00:00:01.000 --> 00:00:02.000\n<v p1>een lantaarn in de mist</v>\n\nu0002\n00:00:03.000 --> 00:00:04.000\n\
<v p2>dat zegt Quirina altijd</v>\n";

/// A case with its sound, an old copy of it, and then without what p1 said and without the name.
fn library() -> (tempfile::TempDir, Paths, PathBuf, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("session.yaml"), kring::format::session::write(&session())).unwrap();
    drop(Library::new(&paths).open(&folder, Mode::Write).unwrap());
    std::fs::write(folder.join("talk.vtt"), TALK).unwrap();
    let old = home.path().join("old");
    copy(&folder, &old);
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut left = opened.session;
    for event in left.decide(Intent::Withdraw("p1".into())).unwrap() {
        left.apply(&event);
    }
    let who = Erasure::Withdrawal {
        who: "p1".into(),
        gone: vec!["s1".into()],
    };
    case.erase(&left, &who).unwrap();
    let to: kring::text::Line = "[naam]".into();
    let mask = Mask {
        from: "Quirina".into(),
        to: Some(to.clone()),
    };
    store::remember_masks(&paths, &case.key(), &[mask]).unwrap();
    let name = Erasure::masking(&left, "Quirina".into(), to);
    case.erase(&left, &name).unwrap();
    drop(case);
    assert_eq!(tells(&folder), 0);
    (home, paths, folder, old)
}

fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from)
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_file())
    {
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// How often the files of a folder tell what nobody may read any more.
fn tells(folder: &Path) -> usize {
    GONE.iter().map(|word| told(folder, word)).sum()
}

/// Nobody who only reads is shown anything of it, nothing of it enters the cache, and opening to write takes it out.
fn nobody_sees(paths: &Paths, folder: &Path) {
    for word in GONE {
        let found = search::search(paths, &Query::parse(word).unwrap()).unwrap();
        assert_eq!((found.sessions.len(), found.unread.len()), (0, 0), "{word}");
    }
    assert_eq!(tells(&paths.cache), 0);
    let (case, opened) = Library::new(paths).open(folder, Mode::Read).unwrap();
    let seen = format!("{:?} {:?}", case.talks().unwrap(), opened.session);
    assert!(!GONE.iter().any(|word| seen.contains(word)), "{seen}");
    assert!(seen.contains("dat zegt"), "{seen}");
    drop(Library::new(paths).open(folder, Mode::Write).unwrap());
    assert_eq!(tells(folder), 0);
}

/// Whoever works in another library reaches the folder by its path; what that library withdrew holds all the same.
#[test]
fn what_one_library_withdrew_is_not_seen_from_another() {
    let (home, paths, folder, old) = library();
    std::fs::remove_dir_all(&folder).unwrap();
    copy(&old, &folder);
    std::fs::remove_file(folder.join("talk.vtt")).unwrap();
    let other = Paths::under(&home.path().join("other"));
    std::fs::create_dir_all(&other.library).unwrap();
    let (_, opened) = Library::new(&other).open(&folder, Mode::Read).unwrap();
    assert!(opened.session.statements.is_empty(), "{:?}", opened.session.statements);
    let path = folder.display().to_string();
    let kring = |arguments: &[&str]| support::run::kring_en(&home.path().join("other"), arguments);
    for run in [
        kring(&["show", &path]),
        kring(&["push", &path, "--to", home.path().join("shared").to_str().unwrap()]),
    ] {
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(!run.out.contains(GONE[0]), "{}", run.out);
    }
    assert_eq!(told(&home.path().join("shared"), GONE[0]), 0);
    // A case that was forgotten whole there stays shut here too.
    store::forget_all(&paths, &folder).unwrap();
    copy(&old, &folder);
    for run in [
        kring(&["show", &path]),
        kring(&["push", &path, "--to", home.path().join("shared").to_str().unwrap()]),
    ] {
        assert_eq!(run.code, Some(1), "{}", run.out);
        assert!(run.err.contains("stays shut"), "{}", run.err);
    }
}

#[test]
fn an_old_copy_of_a_folder_shows_nothing_that_was_withdrawn_or_masked_since() {
    let (_home, paths, folder, old) = library();
    copy(&old, &folder);
    assert!(tells(&folder) > 2);
    nobody_sees(&paths, &folder);
}

#[test]
fn an_old_copy_of_the_sound_alone_shows_nothing_either() {
    let (_home, paths, folder, old) = library();
    std::fs::copy(old.join("talk.vtt"), folder.join("talk.vtt")).unwrap();
    nobody_sees(&paths, &folder);
}
