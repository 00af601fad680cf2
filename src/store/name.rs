//! File names that exist on every system: what Windows would write elsewhere, cut short or refuse is refused everywhere, so that a
//! folder can be carried from one desk to another. Touches no disk.

use std::path::{Component, Path, PathBuf};

use super::error::{Error, LONGEST};

/// Names that are devices on Windows, whatever ending follows.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
/// Devices that have a number from 0 to 9.
const NUMBERED: [&str; 2] = ["COM", "LPT"];
/// Signs that no name may hold on Windows; a colon would write into a hidden stream of another file.
const SIGNS: [char; 7] = ['<', '>', ':', '"', '|', '?', '*'];

/// Returns whether a name means a device on Windows: `CON`, `nul.txt`, `com1`.
pub(super) fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let numbered = |head: &&str| {
        let number = stem.strip_prefix(*head).unwrap_or_default();
        matches!(number, "¹" | "²" | "³") || (number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(numbered)
}

/// Returns whether a file can bear this name on every system.
pub(super) fn is_portable(name: &str) -> bool {
    let strange = |c: char| SIGNS.contains(&c) || c.is_control() || matches!(c, '\\' | '/');
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.ends_with(['.', ' '])
        && !name.contains(strange)
        && !is_device(name)
}

/// Says whether a path can be made on every system: of the names in it, those that are not there yet and the last.
///
/// # Errors
/// [`Error::Name`] with the path up to the name that cannot be.
pub(super) fn fits(path: &Path) -> Result<(), Error> {
    let mut so_far = PathBuf::new();
    let mut parts = path.components().peekable();
    while let Some(part) = parts.next() {
        so_far.push(part);
        let Component::Normal(name) = part else { continue };
        let is_new = parts.peek().is_none() || so_far.symlink_metadata().is_err();
        if is_new && !name.to_str().is_some_and(is_portable) {
            return Err(Error::Name(so_far));
        }
    }
    // `components` leaves out a last part that is a dot.
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_would_take_for_something_else_is_refused() {
        for name in [
            "a:b",
            "bos7.txt:x",
            "CON",
            "con",
            "nul.txt",
            "Aux.tar.gz",
            "COM1",
            "com¹",
            "LPT9.csv",
            "CONIN$",
            "prn ",
            "CON .txt",
            "verslag.",
            "verslag ",
            "a?b",
            "a*b",
            "a|b",
            "<a>",
            "a\"b",
            "a\\b",
            "a\tb",
            "a\u{7}b",
            "",
        ] {
            assert!(!is_portable(name), "{name:?}");
        }
        assert!(!is_portable(&"x".repeat(256)));
    }

    #[test]
    fn ordinary_names_are_left_alone() {
        for name in [
            "verslag.txt",
            "CONTACT",
            "console.txt",
            "com",
            "com10",
            "lpt",
            "nulmeting.csv",
            ".verborgen",
            "École à côté (2).html",
            "a.b.c",
            "字.txt",
            "aux-delen",
        ] {
            assert!(is_portable(name), "{name:?}");
        }
    }

    #[test]
    fn folders_that_are_there_are_not_asked_about() {
        let home = tempfile::tempdir().expect("a folder");
        let strange = home.path().join("x:y");
        // On Windows there is no such folder.
        if std::fs::create_dir(&strange).is_ok() {
            assert!(fits(&strange.join("verslag.txt")).is_ok());
            assert_eq!(fits(&strange), Err(Error::Name(strange.clone())));
        }
        let new = home.path().join("CON").join("verslag.txt");
        assert_eq!(fits(&new), Err(Error::Name(home.path().join("CON"))));
        assert!(fits(Path::new("../verslag.txt")).is_ok());
    }
}
