//! What files and folders are called: the name of a session, of its folder and of its state. Touches no disk.

use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use super::name::is_device;
use super::temporary::token;
use crate::session::Session;
use crate::text::{Id, Line};

/// The name of the file with the state of a session.
pub(super) const STATE: &str = "session.yaml";

/// Returns an id for a case, given once.
pub(super) fn new_id() -> Id {
    Id::new(&token())
}

/// Returns the name for a session's folder, `<date>-<school>`, safe on every system whatever the two hold.
pub(super) fn folder_name(session: &Session) -> String {
    let date = Some(slug(&session.date, 10)).filter(|date| !date.is_empty());
    let school = Some(slug(&session.school.code, 60)).filter(|school| !school.is_empty());
    format!(
        "{}-{}",
        date.as_deref().unwrap_or("0000-00-00"),
        school.as_deref().unwrap_or("school")
    )
}

/// Returns the name under which a session leaves kring: that of its folder where its date and its school give that name, also with a
/// number behind it; else the one that they give. A folder keeps the code that it was made with, and one that was corrected since, because
/// it told which school it is, must not go out by it.
pub fn public_name(name: &str, session: &Session) -> String {
    let made = folder_name(session);
    let is_number = |rest: &str| {
        let number = rest.strip_prefix('-').unwrap_or("?");
        rest.is_empty() || !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    };
    match name.strip_prefix(made.as_str()) {
        Some(rest) if is_number(rest) => name.to_owned(),
        _ => made,
    }
}

/// Returns the name of the session whose state is this file.
pub(super) fn name_of(state: &Path) -> String {
    let is_ours = state.file_name().is_some_and(|name| name == STATE);
    match state.parent() {
        Some(folder) if is_ours => {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
            file_name(&folder)
        }
        _ => Line::new(&state.file_stem().unwrap_or_default().to_string_lossy()).to_string(),
    }
}

/// Returns the name of a folder or file, fit to be shown.
pub(super) fn file_name(path: &Path) -> String {
    Line::new(&path.file_name().unwrap_or_default().to_string_lossy()).to_string()
}

/// Returns a name for a folder that is safe on every system, of at most 100 letters, digits and hyphens.
pub fn safe_name(raw: &str) -> String {
    slug(raw, 100)
}

/// Returns what is left of a text when only letters, digits and single hyphens may stay; at most `max` characters, and two more where
/// that would be a device of Windows.
pub(super) fn slug(raw: &str, max: usize) -> String {
    let mut out = String::new();
    for c in raw.nfkd() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !unicode_normalization::char::is_combining_mark(c) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(max);
    let out = out.trim_end_matches('-').to_owned();
    if is_device(&out) { format!("{out}-0") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_leaves_kring_under_its_date_and_code() {
        let mut session = Session::default();
        session.school.code = "ZOT5".into();
        session.date = "2026-11-28".into();
        for (folder, public) in [
            ("2026-11-28-ZOT5", "2026-11-28-ZOT5"),
            ("2026-11-28-ZOT5-2", "2026-11-28-ZOT5-2"),
            ("2026-11-28-Vrije-Basisschool-Zottegem", "2026-11-28-ZOT5"),
            ("2026-11-28-ZOT5-Zottegem", "2026-11-28-ZOT5"),
            ("2026-11-28-ZOT5-", "2026-11-28-ZOT5"),
            ("Zottegem", "2026-11-28-ZOT5"),
        ] {
            assert_eq!(public_name(folder, &session), public, "{folder}");
        }
    }

    #[test]
    fn a_folder_name_is_safe_whatever_the_code() {
        let name = |code: &str| {
            let mut session = Session::default();
            session.school.code = code.into();
            session.date = "2026-11-21".into();
            folder_name(&session)
        };
        assert_eq!(name("BOS7"), "2026-11-21-BOS7");
        assert_eq!(name("../../etc/passwd"), "2026-11-21-etc-passwd");
        assert_eq!(name("\u{1b}[31mrood\u{202e}"), "2026-11-21-rood");
        assert_eq!(name("École à côté"), "2026-11-21-Ecole-a-cote");
        assert_eq!(name("…"), "2026-11-21-school");
        assert_eq!(name("字"), "2026-11-21-school");
        assert_eq!(name(&"x".repeat(300)).len(), 71);
        assert_eq!(
            (name("a:b").as_str(), name("BOS7.").as_str()),
            ("2026-11-21-a-b", "2026-11-21-BOS7")
        );
        assert_eq!(
            (safe_name("CON"), safe_name("nul."), safe_name("contact")),
            ("CON-0".into(), "nul-0".into(), "contact".into())
        );
    }
}
