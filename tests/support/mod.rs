//! What the tests share: real schools as sessions, the program on a stage without terminal, files and clock,
//! and the real program in a real terminal.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod chance;
pub mod crowd;
pub mod crowded;
pub mod csv;
pub mod dialects;
pub mod disk;
pub mod drawn;
pub mod example;
pub mod growth;
pub mod many;
pub mod memory;
pub mod places;
pub mod run;
pub mod schools;
pub mod stage;
pub mod study;
pub mod talk;
#[cfg(unix)]
pub mod wall;

/// How often a word stands in the files of a folder.
pub fn told(folder: &std::path::Path, word: &str) -> usize {
    let mut all = 0;
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        all += match path.is_dir() {
            true => told(&path, word),
            false => String::from_utf8_lossy(&std::fs::read(&path).unwrap())
                .matches(word)
                .count(),
        };
    }
    all
}
