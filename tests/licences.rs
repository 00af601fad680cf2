//! The licences that `kring --licences` prints are those of every crate in the lock file that the program holds, on any of its systems.
//!
//! `KRING_LICENCES=1 cargo test --test licences` writes them anew; that needs the network.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What kring prints.
const LICENCES: &str = "assets/licences.txt";
/// The crates of the lock file that are in no program of ours: only builds, tests and other systems use them.
const ELSEWHERE: &str = "tests/fixtures/licences/elsewhere.txt";
/// The systems kring is handed out for.
const SYSTEMS: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

#[test]
fn every_crate_of_the_lock_file_is_accounted_for() {
    if std::env::var_os("KRING_LICENCES").is_some() {
        write();
    }
    let licences = std::fs::read_to_string(LICENCES).unwrap();
    let elsewhere = std::fs::read_to_string(ELSEWHERE).unwrap();
    let ours: BTreeSet<&str> = licences
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, _)| name)
        .collect();
    let others: BTreeSet<&str> = elsewhere.lines().collect();
    for name in locked() {
        assert!(
            ours.contains(name.as_str()) || others.contains(name.as_str()),
            "{name} is new: write the licences anew with KRING_LICENCES=1 cargo test --test licences"
        );
    }
}

/// Returns name and version of every package in the lock file but kring itself.
fn locked() -> Vec<String> {
    let lock = std::fs::read_to_string("Cargo.lock").unwrap();
    let value = |block: &str, key: &str| {
        let line = block
            .lines()
            .find_map(|line| line.strip_prefix(key))
            .unwrap_or_default();
        line.trim_matches(['"', ' ', '=']).to_owned()
    };
    let packages = lock.split("[[package]]").skip(1);
    let names = packages.map(|block| format!("{} {}", value(block, "name"), value(block, "version")));
    names.filter(|name| !name.starts_with("kring ")).collect()
}

/// Writes the licences of all systems together: name, version and licence of each crate, then each text once with the crates it is of.
fn write() {
    let mut list = BTreeSet::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for system in SYSTEMS {
        let metadata = metadata(system);
        let linked = linked(&metadata);
        for package in array(&metadata["packages"]).filter(|package| linked.contains(text(&package["id"]))) {
            let name = format!("{} {}", text(&package["name"]), text(&package["version"]));
            list.insert(format!("{name}: {}\n", text(&package["license"])));
            for licence in licences(Path::new(text(&package["manifest_path"])).parent().unwrap()) {
                texts.entry(licence).or_default().insert(name.clone());
            }
        }
    }
    let of_files = [
        ("the font DejaVu Sans", "assets/fonts/LICENSE-DejaVu.txt"),
        ("the word lists", "assets/anonymity/LICENSE-words.txt"),
    ];
    for (name, file) in of_files {
        let licence = std::fs::read_to_string(file).unwrap();
        texts.entry(licence).or_default().insert(name.into());
    }
    let texts = texts.iter().map(|(licence, names)| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        format!("\n{}\n{}\n\n{}\n", "-".repeat(78), names.join(", "), licence.trim())
    });
    std::fs::write(LICENCES, list.iter().cloned().chain(texts).collect::<String>()).unwrap();
    let ours = |name: &String| list.iter().any(|line| line.starts_with(&format!("{name}: ")));
    let elsewhere: Vec<String> = locked().into_iter().filter(|name| !ours(name)).collect();
    std::fs::write(ELSEWHERE, elsewhere.join("\n") + "\n").unwrap();
}

/// Returns what cargo knows of the packages for one system.
fn metadata(system: &str) -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--features",
        "remote",
        "--filter-platform",
        system,
    ]);
    let answer = cargo.output().unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// Returns the ids of the packages that the binary links: what kring needs, directly or not, leaving out what only builds and tests do.
fn linked(metadata: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open = vec![text(&metadata["resolve"]["root"])];
    while let Some(id) = open.pop() {
        let node = array(&metadata["resolve"]["nodes"]).find(|node| text(&node["id"]) == id);
        let needed = node.into_iter().flat_map(|node| array(&node["deps"]));
        let needed = needed.filter(|needed| array(&needed["dep_kinds"]).any(|kind| kind["kind"].is_null()));
        for id in needed.map(|needed| text(&needed["pkg"])) {
            if found.insert(id) {
                open.push(id);
            }
        }
    }
    found
}

/// Returns the licences that lie in the folder of a crate. Of a crate under two licences kring uses MIT, where it is offered.
fn licences(folder: &Path) -> Vec<String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let starts = ["LICEN", "COPYING", "NOTICE"];
    files.retain(|path| starts.iter().any(|start| name(path).starts_with(start)) && path.is_file());
    files.sort();
    if files.iter().any(|path| name(path).contains("MIT")) {
        files.retain(|path| !name(path).contains("APACHE"));
    }
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    files.iter().map(read).collect()
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
