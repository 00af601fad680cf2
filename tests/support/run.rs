//! Runs kring as a process, in a home of its own, without a terminal.

use std::path::Path;
use std::process::{Command, Stdio};

/// What a run of kring gave.
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Runs kring in the folder it was built in.
pub fn kring(home: &Path, arguments: &[&str]) -> Run {
    run(command(home).args(arguments))
}

/// Runs kring in the folder `here`, which is the user's own folder too.
pub fn kring_in(here: &Path, home: &Path, arguments: &[&str]) -> Run {
    run(command(home).current_dir(here).env("HOME", here).args(arguments))
}

/// Runs kring in English, in its own home, which is its folder too.
pub fn kring_en(home: &Path, arguments: &[&str]) -> Run {
    run(command(home).current_dir(home).env("LANG", "en").args(arguments))
}

/// Returns a run of kring in Dutch that only wants its arguments.
pub fn command(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
    command
        .env("KRING_HOME", home)
        .env("LANG", "nl_BE.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .stdin(Stdio::null());
    command
}

/// Runs a command to its end. Everything that kring prints is UTF-8, or this panics.
pub fn run(command: &mut Command) -> Run {
    let done = command.output().unwrap();
    Run {
        code: done.status.code(),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// Returns every file of a folder with what it holds, in the order of their names.
pub fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    all.sort();
    let files = all.into_iter().filter(|path| path.is_file());
    files.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}
