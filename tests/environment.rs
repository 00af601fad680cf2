//! What a system may have in its variables: whatever it is, kring answers or says what is wrong, and tells the terminal nothing that stood there.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::process::{Command, Stdio};

/// Values as nobody sets them on purpose; none is a variable that is not set.
fn values(home: &std::path::Path) -> Vec<Option<OsString>> {
    let file = home.join("file");
    std::fs::write(&file, "x").unwrap();
    let mut all: Vec<Option<OsString>> = vec![None, Some(OsString::from_vec(b"/tmp/\xff\xfe".to_vec()))];
    let texts = [
        "",
        "\u{1b}]0;boo\u{7}\u{1b}[31m\u{202e}",
        "/dev/null",
        "/proc/1/nothing",
        "../..",
        "C:\\Users\\an",
        "en_\n%s%n",
        "nl_BE@\u{9b}",
        "xterm-\u{1b}c",
    ];
    all.extend(texts.map(|text| Some(text.into())));
    all.push(Some("x".repeat(60_000).into()));
    all.push(Some(format!("/{}", "d/".repeat(3_000)).into()));
    all.push(Some(file.into()));
    all
}

#[test]
fn whatever_a_variable_holds_it_answers_or_says_what_is_wrong() {
    let home = tempfile::tempdir().unwrap();
    let values = values(home.path());
    let variables = [
        "LANG",
        "LC_ALL",
        "TERM",
        "COLORTERM",
        "HOME",
        "KRING_HOME",
        "TMPDIR",
        "TZ",
        "NO_COLOR",
        "PATH",
        "COLUMNS",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
    ];
    let commands = [
        &["paths"][..],
        &["list"],
        &["show", "demo"],
        &["open", "nothing"],
        &["map", "demo"],
        &["verify"],
        &["demo"],
    ];
    for (at, variable) in variables.into_iter().enumerate() {
        for (n, value) in values.iter().enumerate() {
            // Each value of each variable meets two commands, and each command every variable.
            for turn in 0..2 {
                let command = commands[(at + n + turn * 3) % commands.len()];
                try_one(home.path(), variable, value.as_ref(), command);
            }
        }
    }
}

fn try_one(home: &std::path::Path, variable: &str, value: Option<&OsString>, words: &[&str]) {
    let mut run = Command::new(env!("CARGO_BIN_EXE_kring"));
    run.args(words).current_dir(home).stdin(Stdio::null());
    run.env("HOME", home);
    let is_folder = variable.starts_with("XDG") || variable == "HOME";
    match is_folder {
        true => run.env_remove("KRING_HOME"),
        false => run.env("KRING_HOME", home.join("kring")),
    };
    match value {
        Some(value) => run.env(variable, value),
        None => run.env_remove(variable),
    };
    let what = format!(
        "{variable}={:?} kring {}",
        value.map(|value| value.to_string_lossy().chars().take(40).collect::<String>()),
        words.join(" ")
    );
    let output = run.output().unwrap_or_else(|e| panic!("{what}: {e}"));
    let code = output.status.code();
    assert!(
        matches!(code, Some(0 | 1)),
        "{what}: {code:?} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap_or_else(|e| panic!("{what}: {e}"));
    assert!(!said.trim().is_empty() || words == ["list"], "{what} says nothing");
    let obeyed = |c: char| (c.is_control() && c != '\n' && c != '\t') || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!said.contains(obeyed), "{what}: {said:?}");
    assert!(!said.contains("panicked"), "{what}: {said}");
}
