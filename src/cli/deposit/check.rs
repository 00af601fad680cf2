//! Checking a bag that anybody made.

use std::path::Path;

use crate::archive::deposit;
use crate::cli::{Answer, Context, Failure};
use crate::say;
use crate::text::scrub;

/// Checks a bag that anybody made.
pub(super) fn check(context: &Context, path: &Path) -> Answer {
    let words = context.words;
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
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| format!("  {}", problem.say(words)))
        .collect();
    let path = scrub(&path.display().to_string()).into_owned();
    Err(Failure(format!(
        "{}\n{}",
        say!(words, "bag-unsound", path = path),
        lines.join("\n")
    )))
}
