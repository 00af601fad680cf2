//! The rules of the architecture, held by reading `src/`: who may import whom, who may touch what, and what every file says of itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Every module with the modules it may import, as the map in `src/lib.rs` draws it.
const MODULES: [(&str, &[&str]); 17] = [
    ("text", &[]),
    ("deck", &["text"]),
    ("locale", &["deck"]),
    ("session", &["deck", "text"]),
    ("transcript", &["locale", "session", "deck", "text"]),
    ("member_check", &["locale", "session", "deck", "text"]),
    ("network", &["locale", "session", "deck", "text"]),
    ("map", &["network", "locale", "session", "deck", "text"]),
    (
        "findings",
        &[
            "member_check",
            "map",
            "network",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
    ("format", &["locale", "session", "deck", "text"]),
    ("store", &["format", "transcript", "locale", "session", "deck", "text"]),
    (
        "archive",
        &[
            "store",
            "format",
            "findings",
            "member_check",
            "map",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
    // Of deck and session only the values that a Scene or a Report carries: see `CARRIED`.
    ("render", &["findings", "map", "transcript", "session", "deck", "text"]),
    (
        "app",
        &[
            "findings",
            "member_check",
            "map",
            "network",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
    (
        "ui",
        &[
            "app",
            "render",
            "findings",
            "member_check",
            "map",
            "network",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
    (
        "runtime",
        &[
            "ui",
            "app",
            "render",
            "archive",
            "store",
            "format",
            "findings",
            "member_check",
            "map",
            "network",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
    (
        "cli",
        &[
            "runtime",
            "app",
            "render",
            "archive",
            "store",
            "format",
            "findings",
            "member_check",
            "map",
            "network",
            "transcript",
            "locale",
            "session",
            "deck",
            "text",
        ],
    ),
];

/// What a Scene or a Report carries of the modules it was made from.
const CARRIED: [&str; 3] = ["deck::RoleColour", "deck::Lang", "session::Direction"];

/// What only some modules may name: the words in the code, and the modules.
const RESERVED: [(&str, &[&str]); 13] = [
    ("ratatui", &["ui", "runtime"]),
    ("crossterm", &["runtime"]),
    ("signal_hook", &["runtime"]),
    ("std::fs", &["store", "archive"]),
    ("Instant", &["store", "archive", "runtime"]),
    ("SystemTime", &["store", "archive", "runtime"]),
    ("Timestamp::now", &["store"]),
    ("Zoned::now", &["store"]),
    ("std::env::", &["store", "cli"]),
    // A picture is drawn in bands, each by a thread that ends with it.
    ("std::thread", &["store", "archive", "runtime", "render"]),
    ("std::net", &[]),
    // Only runtime/pdf.rs, which has a program of the machine print a page: see `one_file_starts_processes`.
    ("std::process::Command", &["runtime"]),
    ("unsafe ", &[]),
];

/// A file of the source: the module it belongs to, its path, and its code without comments and unit tests.
struct Source {
    module: String,
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
            module: first.trim_end_matches(".rs").to_owned(),
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

/// The modules of ours that this code names: `crate::module…` and `crate::{module…, module…}`; the macro `say!` belongs to `locale`.
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
fn one_file_starts_processes() {
    let starts = |source: &&Source| {
        source.code.contains("use std::process::{Command") || source.code.contains("process::Command")
    };
    let starting: Vec<PathBuf> = sources()
        .iter()
        .filter(starts)
        .map(|source| source.path.clone())
        .collect();
    assert!(
        starting.iter().all(|path| path.ends_with("runtime/pdf.rs")),
        "{starting:?}"
    );
    assert_eq!(starting.len(), 1);
}

#[test]
fn imports_run_down_only() {
    for source in sources() {
        let Some((_, may)) = MODULES.iter().find(|(module, _)| *module == source.module) else {
            continue;
        };
        for name in imports(&source.code) {
            assert!(
                name == source.module || may.contains(&name.as_str()),
                "{}: `{}` may not import `{name}`",
                source.path.display(),
                source.module
            );
        }
    }
}

#[test]
fn exporters_know_scene_and_report_only() {
    for source in sources().iter().filter(|source| source.module == "render") {
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
fn the_table_has_no_circle_and_names_every_module() {
    for (at, (module, may)) in MODULES.iter().enumerate() {
        for below in *may {
            assert!(
                MODULES[..at].iter().any(|(other, _)| other == below),
                "{module} imports {below}, which is not below it"
            );
        }
    }
    let map = include_str!("../src/lib.rs");
    let declared: Vec<&str> = map.lines().filter_map(|l| l.strip_prefix("pub mod ")).collect();
    assert_eq!(declared.len(), MODULES.len());
    for (module, _) in MODULES {
        assert!(
            declared.contains(&format!("{module};").as_str()),
            "{module} is not declared"
        );
        let line = format!("//! {module} ");
        assert!(
            map.lines().any(|l| l.starts_with(&line)),
            "the map of src/lib.rs does not say what {module} is for"
        );
    }
}

#[test]
fn what_is_reserved_stays_in_its_modules() {
    for source in sources() {
        for (word, modules) in RESERVED {
            assert!(
                modules.contains(&source.module.as_str()) || !source.code.contains(word),
                "{}: only {modules:?} may name `{word}`",
                source.path.display()
            );
        }
    }
}

/// A case that is opened on its own knows neither masks nor unfinished erasures: the program opens through its library.
#[test]
fn the_program_opens_sessions_through_the_library() {
    for source in sources().iter().filter(|source| source.module != "store") {
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

/// A reader who looks for a type finds one place: no name is given twice, in no module and not in its unit tests either.
#[test]
fn each_type_has_a_name_of_its_own() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for name in source.whole.lines().filter_map(defined_type) {
            places.entry(name).or_default().push(source.path.display().to_string());
        }
    }
    assert!(places.len() > 500, "{}", places.len());
    places.retain(|_, files| files.len() > 1);
    assert!(places.is_empty(), "{places:#?}");
}

/// Returns the name of the type that this line begins to define. The type that belongs to a trait is none of its own.
fn defined_type(line: &str) -> Option<String> {
    let whole = line.trim_start();
    let item = match whole.strip_prefix("pub(") {
        Some(rest) => rest.split_once(") ")?.1,
        None => whole.strip_prefix("pub ").unwrap_or(whole),
    };
    let (sort, rest) = item.split_once(' ')?;
    let defines = match sort {
        "struct" | "enum" | "trait" | "union" => true,
        "type" => whole.len() == line.len(),
        _ => false,
    };
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
    (defines && name.starts_with(|c: char| c.is_ascii_uppercase())).then_some(name)
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

/// Each step on a disk is seen from outside while it waits: else nobody is told that a network folder went away.
#[test]
fn every_step_on_the_disk_is_seen_while_it_waits() {
    let system = sources()
        .into_iter()
        .find(|source| source.path.ends_with("src/store/system.rs"));
    let code = system.expect("the operations of a file system").whole;
    let (_, real) = code
        .split_once("impl FileSystem for Real {")
        .expect("those of this computer");
    let (real, _) = real.split_once("\n}\n").expect("their end");
    let steps: Vec<&str> = real.split("    fn ").skip(1).collect();
    assert!(steps.len() > 12, "{}", steps.len());
    for step in steps {
        assert!(step.contains("let _call = Call::begin();"), "{step}");
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

#[test]
fn no_file_imports_itself_by_way_of_others() {
    let files = Files::read();
    let circles: Vec<String> = files
        .code
        .keys()
        .filter_map(|name| files.circle(name))
        .map(|way| way.join(" -> "))
        .collect();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

/// The files of `src/` by the path of their module, with what each imports.
struct Files {
    code: BTreeMap<String, String>,
    /// What a module hands on from the files below it: its path with the name, and where that comes from.
    handed_on: BTreeMap<String, String>,
}

impl Files {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let name = |path: &Path| {
            let inside = path.strip_prefix(&root).unwrap().with_extension("");
            let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            parts.join("::").trim_end_matches("::mod").to_owned()
        };
        let all = sources().into_iter().map(|source| (name(&source.path), source.code));
        let code: BTreeMap<String, String> = all.filter(|(name, _)| name.contains("::") || name != "lib").collect();
        let mut files = Self {
            code,
            handed_on: BTreeMap::new(),
        };
        for (name, code) in &files.code {
            for path in uses(code, "pub") {
                let from = absolute(name, &path);
                let last = from.rsplit("::").next().unwrap();
                let handed = format!("{name}::{last}");
                // A macro of the file itself is handed on by its own name.
                if handed != from {
                    files.handed_on.insert(handed, from.clone());
                }
            }
        }
        files
    }

    /// Returns the files that this one imports, itself left out; what a module only hands on does not count as imported by it.
    fn imported(&self, name: &str) -> BTreeSet<String> {
        let code = &self.code[name];
        let handed: BTreeSet<String> = uses(code, "pub").into_iter().collect();
        let mut found = BTreeSet::new();
        let used = uses(code, "").into_iter().chain(inline(code));
        for path in used.filter(|path| !handed.contains(path)) {
            let mut path = absolute(name, &path);
            while let Some(from) = self.handed_on.get(&path) {
                path.clone_from(from);
            }
            while !self.code.contains_key(&path) {
                match path.rsplit_once("::") {
                    Some((around, _)) => path = around.to_owned(),
                    None => break,
                }
            }
            // Naming a file of one's own below is the business of a parent; the way back up is what makes a circle.
            if path != name && self.code.contains_key(&path) {
                found.insert(path);
            }
        }
        found
    }

    /// Returns a way from a file through others of its module back to itself.
    fn circle(&self, start: &str) -> Option<Vec<String>> {
        let module = start.split("::").next().unwrap();
        let mut ways = vec![vec![start.to_owned()]];
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop() {
            for next in self.imported(way.last().unwrap()) {
                if next == start {
                    return Some(way);
                }
                if next.split("::").next() == Some(module) && seen.insert(next.clone()) {
                    ways.push(way.iter().cloned().chain([next]).collect());
                }
            }
        }
        None
    }
}

/// Returns the path without `crate`, `self` and `super`, as seen from a module.
fn absolute(from: &str, path: &str) -> String {
    let mut around: Vec<&str> = from.split("::").collect();
    let mut rest = Vec::new();
    for part in path.split("::") {
        match part {
            "crate" => around.clear(),
            "super" => drop(around.pop()),
            "self" => {}
            part => rest.push(part),
        }
    }
    around.extend(rest);
    around.join("::")
}

/// Returns the paths that the `use` lines of this visibility name, with their braces opened. Paths of other crates are left out.
fn uses(code: &str, visibility: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = code
        .split(';')
        .flat_map(|part| part.split_inclusive('}').next_back().into_iter().chain([part]));
    let mut seen = BTreeSet::new();
    for statement in lines.by_ref() {
        let statement = statement.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(at) = statement.find("use ") else { continue };
        let public = statement[..at].trim_end().ends_with("pub") || statement[..at].contains("pub(");
        let path = statement[at + 4..].to_owned();
        if public == (visibility == "pub") && seen.insert(path.clone()) {
            open_braces("", &path, &mut found);
        }
    }
    found
}

fn open_braces(before: &str, path: &str, found: &mut Vec<String>) {
    let Some((head, inner)) = path.split_once('{') else {
        let name = path.split(" as ").next().unwrap_or_default().trim();
        if !name.is_empty() {
            found.push(format!("{before}{name}").trim_end_matches("::self").to_owned());
        }
        return;
    };
    let inner = inner.rsplit_once('}').map_or(inner, |(inner, _)| inner);
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inner.char_indices().chain([(inner.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                open_braces(&format!("{before}{head}"), inner[start..at].trim(), found);
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// Returns the paths that code names in full: `super::file::item`, `crate::module::item`. How far an item is seen is no import.
fn inline(code: &str) -> Vec<String> {
    let code = code.replace("pub(in crate::", "pub(in ");
    let is_path = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    let parts = code.split(|c: char| !is_path(c));
    let named = parts.filter(|part| part.starts_with("super::") || part.starts_with("crate::"));
    named.map(|part| part.trim_end_matches(':').to_owned()).collect()
}
