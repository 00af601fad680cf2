//! Which signs may be printed: what the user asked for, else what is known of the terminal.

use std::io::IsTerminal;

use crate::text::{SignSet, signs};

/// The names of the signs that can be asked for: all of Unicode, those of console fonts, ASCII.
pub(super) const NAMES: [&str; 3] = ["full", "wgl4", "ascii"];

/// Returns the signs of a name; `None` for any other word, such as the marks of times that `kring transcript` takes.
fn named(name: &str) -> Option<SignSet> {
    match name {
        "full" => Some(SignSet::Full),
        "wgl4" => Some(SignSet::Wgl4),
        "ascii" => Some(SignSet::Ascii),
        _ => None,
    }
}

/// Returns the signs that may be printed.
pub(super) fn choose(asked: Option<&str>, ascii: bool) -> SignSet {
    match asked.and_then(named) {
        _ if ascii => SignSet::Ascii,
        Some(signs) => signs,
        None if std::io::stdout().is_terminal() => known(cfg!(windows), |name| std::env::var(name).ok()),
        None => SignSet::Full,
    }
}

/// Returns the signs of a terminal by its environment: consoles of Linux and of Windows have one font, and no other to fall back on.
fn known(windows: bool, variable: impl Fn(&str) -> Option<String>) -> SignSet {
    let has = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    match variable("TERM").as_deref() {
        Some("dumb") => return SignSet::Ascii,
        Some("linux") => return SignSet::Wgl4,
        _ => {}
    }
    // Windows Terminal, VS Code and others, ConEmu, Alacritty and those of a Unix shell say who they are; the plain console does not.
    let telling = [
        "WT_SESSION",
        "TERM_PROGRAM",
        "ConEmuANSI",
        "ALACRITTY_WINDOW_ID",
        "WEZTERM_PANE",
        "TERM",
    ];
    if windows && !telling.into_iter().any(has) {
        SignSet::Wgl4
    } else {
        SignSet::Full
    }
}

/// Returns an answer as a terminal can show it; what goes elsewhere, and what is no text, stays as it is.
pub(super) fn printed(bytes: Vec<u8>, marks: SignSet) -> Vec<u8> {
    if marks.is_full() || !std::io::stdout().is_terminal() {
        return bytes;
    }
    match String::from_utf8(bytes) {
        Ok(text) => signs::text(&text, marks).into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consoles_with_one_font_get_its_signs() {
        let of = |windows, all: &[(&str, &str)]| {
            known(windows, |name| {
                let found = all.iter().find(|(other, _)| *other == name);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(of(false, &[("TERM", "linux")]), SignSet::Wgl4);
        assert_eq!(of(false, &[("TERM", "xterm-256color")]), SignSet::Full);
        assert_eq!(of(false, &[("TERM", "dumb")]), SignSet::Ascii);
        assert_eq!(of(false, &[]), SignSet::Full);
        assert_eq!(of(true, &[]), SignSet::Wgl4);
        for (name, value) in [("WT_SESSION", "a1"), ("TERM_PROGRAM", "vscode"), ("TERM", "xterm")] {
            assert_eq!(of(true, &[(name, value)]), SignSet::Full, "{name}");
        }
        assert_eq!(of(true, &[("WT_SESSION", "")]), SignSet::Wgl4);
    }
}
