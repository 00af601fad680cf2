//! The table of promises in `docs/reliability.md`: every test that it names exists.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the tests that a row names: the file and the function.
fn named(row: &str) -> Vec<(&str, &str)> {
    let quoted = row.split('`').skip(1).step_by(2);
    quoted.filter_map(|name| name.split_once(".rs::")).collect()
}

/// Returns whether the source has a test function of this name: one with the attribute right above it.
fn has_test(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let head = format!("fn {name}(");
    let is_test = |at: usize| {
        let above = lines[..at].iter().rev();
        let mut attributes = above.take_while(|line| line.starts_with("#[") || line.starts_with("///"));
        attributes.any(|line| *line == "#[test]")
    };
    // Within `proptest!` a test may go without the attribute: then it has parameters.
    let is_property = |at: usize| source.contains("proptest! {") && !lines[at].contains(&format!("{head})"));
    let found = lines.iter().enumerate().filter(|(_, line)| line.starts_with(&head));
    found.map(|(at, _)| at).any(|at| is_test(at) || is_property(at))
}

#[test]
fn every_promise_names_a_test_that_exists() {
    let page = read("docs/reliability.md");
    let rows: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| what") && !line.starts_with("| ---"))
        .collect();
    assert!(rows.len() > 30, "{} rows", rows.len());
    for row in rows {
        let tests = named(row);
        assert!(!tests.is_empty(), "no test holds this: {row}");
        for (file, name) in tests {
            let path = format!("{file}.rs");
            assert!(has_test(&read(&path), name), "{path} has no test `{name}`");
        }
    }
}

#[test]
fn a_function_that_is_no_test_is_no_promise() {
    let source = "#[test]\nfn real() {}\n\nfn helper() {}\n";
    assert!(has_test(source, "real") && !has_test(source, "helper") && !has_test(source, "gone"));
    assert_eq!(named("| a | `tests/x.rs::real`, `kring pack` |"), [("tests/x", "real")]);
}
