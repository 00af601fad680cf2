//! The rules of the house, held by reading `src/`: who may import whom, who may touch what, and what every file says of itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

/// Every room with the rooms it may import, as the map in `src/lib.rs` draws it.
const ROOMS: [(&str, &[&str]); 14] = [
    ("text", &[]),
    ("deck", &["text"]),
    ("locale", &["deck"]),
    ("session", &["deck", "text"]),
    ("transcript", &["locale", "session", "deck", "text"]),
    ("network", &["locale", "session", "deck", "text"]),
    ("findings", &["network", "locale", "session", "deck", "text"]),
    ("format", &["locale", "session", "deck", "text"]),
    ("store", &["format", "transcript", "locale", "session", "deck", "text"]),
    // Of deck and session only the values that a Scene or a Report carries: see `CARRIED`.
    (
        "render",
        &["findings", "network", "transcript", "session", "deck", "text"],
    ),
    ("app", &["findings", "network", "locale", "session", "deck", "text"]),
    (
        "ui",
        &[
            "app", "render", "findings", "network", "locale", "session", "deck", "text",
        ],
    ),
    (
        "runtime",
        &[
            "ui", "app", "render", "store", "format", "findings", "network", "locale", "session", "deck", "text",
        ],
    ),
    (
        "cli",
        &[
            "runtime",
            "app",
            "render",
            "store",
            "format",
            "findings",
            "network",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
];

/// What a Scene or a Report carries of the rooms it was made from.
const CARRIED: [&str; 3] = ["deck::RoleColour", "deck::Lang", "session::Direction"];

/// What only some rooms may name: the words in the code, and the rooms.
const RESERVED: [(&str, &[&str]); 13] = [
    ("ratatui", &["ui", "runtime"]),
    ("crossterm", &["runtime"]),
    ("signal_hook", &["runtime"]),
    ("std::fs", &["store"]),
    ("Instant", &["store", "runtime"]),
    ("SystemTime", &["store", "runtime"]),
    ("Timestamp::now", &["store"]),
    ("Zoned::now", &["store"]),
    ("std::env::", &["store", "cli"]),
    ("std::thread", &["store", "runtime"]),
    ("std::net", &[]),
    ("std::process::Command", &[]),
    ("unsafe ", &[]),
];

/// A file of the source: the room it belongs to, its path, and its code without comments and unit tests.
struct Source {
    room: String,
    path: PathBuf,
    whole: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &mut files);
    let read = |path: PathBuf| {
        let inside = path.strip_prefix(&root).unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
        let whole = std::fs::read_to_string(&path).unwrap();
        let code = whole.split("#[cfg(test)]").next().unwrap();
        Source {
            room: first.trim_end_matches(".rs").to_owned(),
            code: code.lines().map(without_comment).collect::<Vec<_>>().join("\n"),
            whole,
            path,
        }
    };
    files.into_iter().map(read).collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") && path.file_name().is_some_and(|n| n != "tests.rs") {
            files.push(path);
        }
    }
}

fn without_comment(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// The rooms of ours that this code names: `crate::room…` and `crate::{room…, room…}`; the macro `say!` belongs to `locale`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in code.split("crate::").skip(1) {
        let names: Vec<&str> = match part.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![part],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            found.push(if name == "say" { "locale".to_owned() } else { name });
        }
    }
    found
}

#[test]
fn imports_run_down_only() {
    for source in sources() {
        let Some((_, may)) = ROOMS.iter().find(|(room, _)| *room == source.room) else {
            continue;
        };
        for name in imports(&source.code) {
            assert!(
                name == source.room || may.contains(&name.as_str()),
                "{}: `{}` may not import `{name}`",
                source.path.display(),
                source.room
            );
        }
    }
}

#[test]
fn exporters_know_scene_and_report_only() {
    for source in sources().iter().filter(|source| source.room == "render") {
        for part in source.code.split("crate::").skip(1) {
            let below = part.starts_with("deck") || part.starts_with("session");
            let carried = CARRIED.iter().any(|name| part.starts_with(name));
            assert!(
                !below || carried,
                "{}: {}",
                source.path.display(),
                part.lines().next().unwrap()
            );
        }
    }
}

#[test]
fn the_table_has_no_circle_and_names_every_room() {
    for (at, (room, may)) in ROOMS.iter().enumerate() {
        for below in *may {
            assert!(
                ROOMS[..at].iter().any(|(other, _)| other == below),
                "{room} imports {below}, which is not below it"
            );
        }
    }
    let map = include_str!("../src/lib.rs");
    let declared: Vec<&str> = map.lines().filter_map(|l| l.strip_prefix("pub mod ")).collect();
    assert_eq!(declared.len(), ROOMS.len());
    for (room, _) in ROOMS {
        assert!(
            declared.contains(&format!("{room};").as_str()),
            "{room} is not declared"
        );
        let line = format!("//! {room} ");
        assert!(
            map.lines().any(|l| l.starts_with(&line)),
            "the map of src/lib.rs does not say what {room} is for"
        );
    }
}

#[test]
fn what_is_reserved_stays_in_its_rooms() {
    for source in sources() {
        for (word, rooms) in RESERVED {
            assert!(
                rooms.contains(&source.room.as_str()) || !source.code.contains(word),
                "{}: only {rooms:?} may name `{word}`",
                source.path.display()
            );
        }
    }
}

/// A case that is opened on its own knows neither masks nor unfinished erasures: the program opens through its library.
#[test]
fn the_program_opens_sessions_through_the_library() {
    for source in sources().iter().filter(|source| source.room != "store") {
        assert!(!source.code.contains("Case::open("), "{}", source.path.display());
    }
}

/// `use std::{fs, time}` would slip past the words above.
#[test]
fn the_standard_library_is_imported_by_full_paths() {
    for source in sources() {
        assert!(!source.code.contains("std::{"), "{}", source.path.display());
    }
}

#[test]
fn every_file_says_what_it_does() {
    for source in sources() {
        let first = source.whole.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! ") && first.len() > 20,
            "{}: `{first}`",
            source.path.display()
        );
    }
}

/// What is unfinished or silenced has no place in the source.
#[test]
fn nothing_is_left_for_later() {
    let words = [
        "TODO",
        "FIXME",
        "XXX",
        "todo!",
        "unimplemented!",
        "#[ignore",
        "allow(dead_code)",
        "allow(unused",
    ];
    for source in sources() {
        for word in words {
            assert!(!source.whole.contains(word), "{}: {word}", source.path.display());
        }
    }
}

/// A panic in kring's own code is a fault; the few places that may fail on purpose do not exist outside tests.
#[test]
fn nothing_panics_on_purpose() {
    for source in sources() {
        for word in [
            ".unwrap()",
            ".expect(",
            "panic!(",
            "unreachable!(",
            "std::process::exit",
        ] {
            assert!(!source.code.contains(word), "{}: {word}", source.path.display());
        }
    }
}
