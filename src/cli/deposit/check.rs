//! Checking a bag that anybody made.

use std::path::Path;

use crate::archive::deposit;
use crate::cli::{CliContext, CommandFailure, ToPrint};
use crate::say;
use crate::store;

/// How many things that are wrong are told one by one.
const SHOWN: usize = 40;

/// Checks a bag that anybody made.
pub(super) fn check(context: &CliContext, path: &Path) -> ToPrint {
    let words = context.words;
    if !context.paths.disk.exists(path) {
        return Err(CommandFailure(say!(words, "bag-not-there", path = store::shown(path))));
    }
    let (bag, problems) = deposit::check(path, &|_| false).map_err(|error| context.failure(&error))?;
    if problems.is_empty() {
        let said = say!(
            words,
            "bag-sound",
            files = bag.files,
            bytes = bag.bytes.to_string(),
            by = bag.checked.join(", ")
        );
        return Ok(format!("{said}\n").into_bytes());
    }
    let mut lines: Vec<String> = problems
        .iter()
        .take(SHOWN)
        .map(|problem| format!("  {}", problem.say(words)))
        .collect();
    if let Some(n) = problems.len().checked_sub(SHOWN).filter(|n| *n > 0) {
        lines.push(format!("  {}", say!(words, "bag-more", n = n)));
    }
    let path = store::shown(path);
    Err(CommandFailure(format!(
        "{}\n{}",
        say!(words, "bag-unsound", path = path),
        lines.join("\n")
    )))
}
