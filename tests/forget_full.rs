//! What must be forgotten goes also where the disk has no room left for a lock or a tombstone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring::archive::search;
use kring::session::Statement;
use kring::store::{self, Disk, Error, Library, Mode, Paths};
use support::crowded::{Crowded, taken};
use support::disk::made;
use support::stage::two_teachers;

/// A word that stands in the case alone.
const SECRET: &str = "lantaarn";

/// A library with one case, with sound and an export, on a disk that is full to the last block; its folder.
fn full(home: &Path) -> (Paths, PathBuf) {
    let paths = Paths::under(home);
    let mut session = two_teachers("case7");
    session.school.code = "BOS7".into();
    session.statements = (1..=4)
        .map(|n| Statement {
            id: format!("s{n}").as_str().into(),
            text: format!("de {SECRET} van de school, ").repeat(30).as_str().into(),
            ..Statement::default()
        })
        .collect();
    let folder = made(&paths, &session);
    for inside in ["attachments", "exports"] {
        std::fs::create_dir_all(folder.join(inside)).unwrap();
        std::fs::write(folder.join(inside).join("sound.wav"), SECRET.repeat(2_000)).unwrap();
    }
    let disk = Disk::new(Arc::new(Crowded {
        folder: home.to_owned(),
        room: taken(home),
    }));
    (Paths { disk, ..paths }, folder)
}

fn is_full<T: std::fmt::Debug>(done: Result<T, Error>) -> bool {
    done.is_err_and(|error| error.is_full())
}

#[test]
fn a_whole_case_goes_from_a_full_disk_and_stays_out() {
    let home = tempfile::tempdir().unwrap();
    let (paths, folder) = full(home.path());
    let kept = home.path().join("kept");
    std::fs::create_dir(&kept).unwrap();
    std::fs::copy(folder.join("session.yaml"), kept.join("session.yaml")).unwrap();
    assert!(is_full(Library::new(&paths).open(&folder, Mode::Write).map(|_| ())));
    store::forget_all(&paths, &folder).unwrap();
    assert!(!folder.exists());
    std::fs::rename(&kept, &folder).unwrap();
    let back = Library::new(&paths).open(&folder, Mode::Read);
    assert!(matches!(back, Err(Error::Withdrawn(_))), "{back:?}");
}

#[test]
fn the_sound_goes_from_a_full_disk_and_the_act_is_noted() {
    let home = tempfile::tempdir().unwrap();
    let (paths, folder) = full(home.path());
    assert_eq!(store::forget_attachments(&paths, &folder).unwrap(), 1);
    assert!(!folder.join("attachments").exists());
    let acts = store::closing_of(&paths, &folder).unwrap();
    assert_eq!(acts.acts.len(), 1);
}

#[test]
fn nothing_goes_from_a_full_disk_while_another_kring_has_the_case_open() {
    let home = tempfile::tempdir().unwrap();
    let roomy = Paths::under(home.path());
    let (_, folder) = full(home.path());
    let (held, _) = Library::new(&roomy).open(&folder, Mode::Write).unwrap();
    let disk = Disk::new(Arc::new(Crowded {
        folder: home.path().to_owned(),
        room: 0,
    }));
    let paths = Paths { disk, ..roomy };
    assert!(matches!(store::forget_all(&paths, &folder), Err(Error::Locked(_))));
    assert!(matches!(
        store::forget_attachments(&paths, &folder),
        Err(Error::Locked(_))
    ));
    assert!(folder.join("attachments/sound.wav").exists());
    drop(held);
}

#[test]
fn the_search_cache_makes_room_where_the_case_has_none() {
    let home = tempfile::tempdir().unwrap();
    let (paths, folder) = full(home.path());
    let roomy = Paths::under(home.path());
    for inside in ["attachments", "exports", "transcript.yaml"] {
        let path = folder.join(inside);
        let _ = std::fs::remove_dir_all(&path).or_else(|_| std::fs::remove_file(&path));
    }
    search::refresh(&roomy).unwrap();
    let room = taken(home.path());
    let disk = Disk::new(Arc::new(Crowded {
        folder: home.path().to_owned(),
        room,
    }));
    store::forget_all(&Paths { disk, ..paths }, &folder).unwrap();
    assert_eq!(support::told(home.path(), SECRET), 0);
}
