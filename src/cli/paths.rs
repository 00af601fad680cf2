//! Where everything of kring is on this computer. Makes no folder.

use super::CliContext;
use crate::say;
use crate::store;
use crate::text::scrub;

/// Says where sessions, decks, masks and the cache are.
pub(super) fn run(context: &CliContext) -> Vec<u8> {
    let (words, paths) = (context.words, &context.paths);
    let settings = paths.settings();
    let rows = [
        (say!(words, "cli-path-library"), &paths.library),
        (say!(words, "cli-path-decks"), &paths.decks),
        (say!(words, "cli-path-masks"), &paths.masks),
        (say!(words, "cli-path-cache"), &paths.cache),
        (say!(words, "cli-path-state"), &paths.state),
        (say!(words, "cli-path-settings"), &settings),
    ];
    let mut out: String = rows
        .iter()
        .map(|(name, path)| format!("{name:<12} {}\n", store::shown(path)))
        .collect();
    if let Some(old) = &paths.roaming {
        let (old, library) = (old.display().to_string(), paths.library.display().to_string());
        let said = if old == library {
            say!(words, "roaming-in-use", old = old)
        } else {
            say!(words, "roaming-beside", old = old, library = library)
        };
        out.push_str(&format!("\n{}\n", scrub(&said)));
    }
    out.into_bytes()
}
