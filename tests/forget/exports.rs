//! Exports that tell what has to be forgotten go, or are named.

use super::*;

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
    assert!(matches!(case.export_all(&files), WriterReport::Exported(all, none) if all.len() == 3 && none.is_empty()));
    let changed = room.folder.join("exports/verslag.docx");
    std::fs::write(&changed, "een, aangevuld").unwrap();
    let files = files.map(|(name, _)| (name, b"twee".to_vec()));
    let WriterReport::Exported(written, refused) = case.export_all(&files) else {
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
