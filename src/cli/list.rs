//! The library as a list, and where everything is.

use super::{Answer, Context};
use crate::say;
use crate::store::Library;
use crate::text::scrub;

/// One line a session: name, school, and what it holds; or why it cannot be read.
pub fn run(context: &Context) -> Answer {
    let words = context.words;
    let all = Library::new(&context.paths)
        .list()
        .map_err(|error| context.failure(&error))?;
    if all.is_empty() {
        return Ok(format!("{}\n", say!(words, "cli-no-sessions")).into_bytes());
    }
    let mut out = String::new();
    for listing in all {
        let detail = match &listing.summary {
            Ok(s) => say!(
                words,
                "home-detail",
                people = s.participants,
                partners = s.partners,
                statements = s.statements
            ),
            Err(error) => format!("! {}", error.say(words).replace('\n', " ")),
        };
        out.push_str(&format!("{:<32} {detail}\n", scrub(&listing.name)));
    }
    Ok(out.into_bytes())
}

/// Where sessions, decks and masks live.
pub fn paths(context: &Context) -> Vec<u8> {
    let (words, paths) = (context.words, &context.paths);
    let rows = [
        (say!(words, "cli-path-library"), &paths.library),
        (say!(words, "cli-path-decks"), &paths.decks),
        (say!(words, "cli-path-masks"), &paths.masks),
        (say!(words, "cli-path-state"), &paths.state),
    ];
    rows.iter()
        .map(|(name, path)| format!("{name:<12} {}\n", scrub(&path.display().to_string())))
        .collect::<String>()
        .into_bytes()
}
