//! What is sent, fetched or read again, and what is not.

use super::*;

#[test]
fn what_is_there_whole_is_not_sent_again() {
    let (store, an) = (Memory::new(true), Person::with(14, "bos7"));
    let calls = || store.inside.lock().unwrap().writes;
    let mut n = 0;
    // Cut off at the head: all parts are there.
    while store.keys("parts/").len() < 2 {
        n += 1;
        store.cut(n, Cut::Before);
        let _ = store.shared().push(&an.paths, &an.folder("bos7"));
        store.later();
    }
    let (parts, before) = (store.keys("parts/"), calls());
    store.shared().push(&an.paths, &an.folder("bos7")).unwrap();
    assert!(parts.iter().all(|part| store.keys("parts/").contains(part)));
    let sent = calls() - before;
    assert!(
        sent <= 1 + 1 + (store.keys("parts/").len() - parts.len()) as u64,
        "{sent}"
    );
}

#[test]
fn what_both_sides_have_is_neither_sent_nor_fetched() {
    let (store, an, bo) = (Memory::new(true), Person::with(14, "bos7"), Person::new(15));
    let shared = store.shared();
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    let sound = store.object(b"sound");
    shared.pull(&bo.paths, "bos7").unwrap();
    assert!(store.read_since().contains(&sound), "bo did not have it");
    an.says("bos7", 1, "p1", "een lantaarn");
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    shared.pull(&bo.paths, "bos7").unwrap();
    let read = store.read_since();
    assert!(!read.is_empty() && !read.contains(&sound), "{read:?}");
    assert_eq!(bo.said("bos7"), ["een lantaarn"]);
    assert_eq!(shared.push(&bo.paths, &bo.folder("bos7")).unwrap(), Carried::Same);
    let parts = |key: &String| key.starts_with("parts/");
    assert!(!store.read_since().iter().any(parts), "bo has all of it");
    // Of the same length and another content, it is fetched, and taken for damaged only where the store itself is.
    std::fs::write(bo.folder("bos7").join("attachments/REC_1.wav"), "noise").unwrap();
    an.says("bos7", 2, "p1", "een brug");
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    shared.pull(&bo.paths, "bos7").unwrap();
    assert!(store.read_since().contains(&sound));
    let attachment = std::fs::read(bo.folder("bos7").join("attachments/REC_1.wav")).unwrap();
    assert_eq!(attachment, b"sound");
}

#[test]
fn a_push_sends_again_what_is_gone_from_the_store() {
    let (store, an) = (Memory::new(true), Person::with(14, "bos7"));
    let shared = store.shared();
    an.says("bos7", 1, "p1", "een lantaarn");
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    let sound = store.object(b"sound");
    store.delete(std::slice::from_ref(&sound)).unwrap();
    assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Mended(1));
    assert_eq!(store.object(b"sound"), sound);
    assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Same);
    assert_eq!(taken(&store, "bos7"), ["een lantaarn"]);
}

#[test]
fn a_push_sends_again_what_somebody_changed_in_the_store_under_its_own_name() {
    for conditions in [true, false] {
        let (store, an, bo) = (Memory::new(conditions), Person::with(14, "bos7"), Person::new(15));
        let shared = store.shared();
        shared.push(&an.paths, &an.folder("bos7")).unwrap();
        shared.pull(&bo.paths, "bos7").unwrap();
        let sound = store.object(b"sound");
        for other in ["noise", "", "sound and more"] {
            store.put(&sound, other.as_bytes()).unwrap();
            assert_eq!(
                shared.push(&bo.paths, &bo.folder("bos7")).unwrap(),
                Carried::Mended(1),
                "{other}"
            );
            assert_eq!(store.object(b"sound"), sound);
            assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Same);
        }
        assert_eq!(taken(&store, "bos7"), Vec::<String>::new());
        // Also where the push has something new to bring.
        store.put(&sound, b"noise").unwrap();
        an.says("bos7", 1, "p1", "een lantaarn");
        let pushed = shared.push(&an.paths, &an.folder("bos7")).unwrap();
        assert!(matches!(pushed, Carried::Continued(_, 1)), "{pushed:?}");
        assert_eq!(taken(&store, "bos7"), ["een lantaarn"]);
    }
}

#[test]
fn an_object_that_was_written_anew_just_so_is_read_once_and_not_sent() {
    let (store, an) = (Memory::new(true), Person::with(14, "bos7"));
    let shared = store.shared();
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    let sound = store.object(b"sound");
    store.put(&sound, b"sound").unwrap();
    store.read_since();
    assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Same);
    assert!(store.read_since().contains(&sound), "its tag is another");
    assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Same);
    assert!(!store.read_since().contains(&sound), "what it is now is remembered");
}

#[test]
fn what_an_older_kring_left_without_what_a_list_tells_is_read_once() {
    let (store, an) = (Memory::new(true), Person::with(14, "bos7"));
    let shared = store.shared();
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    let head = store.keys("heads/").remove(0);
    let bytes = store.look(&head).unwrap().unwrap().bytes;
    let mut old: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    for file in old["files"].as_array_mut().unwrap() {
        assert!(file.as_object_mut().unwrap().remove("listed").is_some());
    }
    store.put(&head, old.to_string().as_bytes()).unwrap();
    let sound = store.object(b"sound");
    store.put(&sound, b"noise").unwrap();
    assert_eq!(shared.push(&an.paths, &an.folder("bos7")).unwrap(), Carried::Mended(1));
    assert_eq!(taken(&store, "bos7"), Vec::<String>::new());
}

#[test]
fn a_push_begins_again_where_the_case_was_replaced_while_it_was_read() {
    let (store, an, bo) = (Memory::new(true), Person::with(14, "bos7"), Person::new(15));
    let shared = store.shared();
    shared.push(&an.paths, &an.folder("bos7")).unwrap();
    shared.pull(&bo.paths, "bos7").unwrap();
    an.says("bos7", 1, "p1", "een lantaarn");
    bo.says("bos7", 2, "p2", "een brug");
    let (other, paths, folder) = (store.shared(), an.paths.clone(), an.folder("bos7"));
    let pushes = move || drop(other.push(&paths, &folder).unwrap());
    *store.meanwhile.0.lock().unwrap() = Some(Box::new(pushes));
    let pushed = shared.push(&bo.paths, &bo.folder("bos7"));
    assert!(store.meanwhile.0.lock().unwrap().is_none(), "it was replaced");
    assert!(matches!(pushed, Ok(Carried::Apart(..))), "{pushed:?}");
    assert_eq!(taken(&store, "bos7"), ["een lantaarn"]);
}
