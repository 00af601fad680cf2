//! Words that are a name and an everyday word at once, in Dutch and English; small letters, without accents.

use std::collections::HashSet;
use std::sync::LazyLock;

static WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let file = include_str!("../../assets/transcript/ordinary-names.txt");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Returns whether a folded word is also an everyday word.
pub(super) fn is_ordinary(folded: &str) -> bool {
    WORDS.contains(folded)
}
