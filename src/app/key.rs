//! A key press, as the keymap knows it. Knows no terminal: `runtime` translates.

use std::fmt;
use std::str::FromStr;

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyName,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
    /// With Shift; never set for characters, which carry it themselves.
    pub shift: bool,
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names say all there is
pub enum KeyName {
    Char(char),
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

impl Key {
    /// Returns a key without modifiers.
    pub fn plain(code: KeyName) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// Returns the character a press of this key types, if it types one.
    pub fn typed(&self) -> Option<char> {
        match self.code {
            // AltGr reaches some terminals as Ctrl+Alt: what then is no letter is meant as text (`@`, `#`, `{` on a Belgian keyboard).
            KeyName::Char(c) if self.ctrl == self.alt && !(self.ctrl && c.is_ascii_alphanumeric()) => Some(c),
            _ => None,
        }
    }
}

/// Names of keys as they stand in the command table, and their marks on the screen.
const NAMES: [(&str, KeyName, &str); 14] = [
    ("enter", KeyName::Enter, "Enter"),
    ("esc", KeyName::Esc, "Esc"),
    ("tab", KeyName::Tab, "Tab"),
    ("backspace", KeyName::Backspace, "Backspace"),
    ("delete", KeyName::Delete, "Del"),
    ("left", KeyName::Left, "←"),
    ("right", KeyName::Right, "→"),
    ("up", KeyName::Up, "↑"),
    ("down", KeyName::Down, "↓"),
    ("home", KeyName::Home, "Home"),
    ("end", KeyName::End, "End"),
    ("pageup", KeyName::PageUp, "PgUp"),
    ("pagedown", KeyName::PageDown, "PgDn"),
    ("space", KeyName::Char(' '), "Space"),
];

/// What is no key.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a key")]
pub struct NotAKey(String);

impl FromStr for Key {
    type Err = NotAKey;

    /// Reads `ctrl-z`, `shift-tab`, `f4`, `a`.
    fn from_str(raw: &str) -> Result<Self, NotAKey> {
        let mut key = Self::plain(KeyName::Esc);
        let mut rest = raw;
        while let Some((head, tail)) = rest.split_once('-').filter(|(_, tail)| !tail.is_empty()) {
            match head {
                "ctrl" => key.ctrl = true,
                "alt" => key.alt = true,
                "shift" => key.shift = true,
                _ => return Err(NotAKey(raw.into())),
            }
            rest = tail;
        }
        let mut chars = rest.chars();
        key.code = match (
            NAMES.iter().find(|(name, ..)| *name == rest),
            chars.next(),
            chars.next(),
        ) {
            (Some((_, code, _)), ..) => *code,
            (None, Some(c), None) => KeyName::Char(c),
            (None, Some('f'), Some(_)) => match rest.get(1..).and_then(|n| n.parse().ok()) {
                Some(n) => KeyName::F(n),
                None => return Err(NotAKey(raw.into())),
            },
            _ => return Err(NotAKey(raw.into())),
        };
        Ok(key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What Alt does with a letter, Esc before the letter does on every terminal.
        if let KeyName::Char(c) = self.code
            && self.alt
            && !self.ctrl
        {
            return write!(f, "Esc {c}");
        }
        for (on, name) in [(self.ctrl, "Ctrl-"), (self.alt, "Alt-"), (self.shift, "Shift-")] {
            if on {
                f.write_str(name)?;
            }
        }
        if let Some((.., mark)) = NAMES.iter().find(|(_, code, _)| *code == self.code) {
            return f.write_str(mark);
        }
        match self.code {
            KeyName::F(n) => write!(f, "F{n}"),
            KeyName::Char(c) if self.ctrl => write!(f, "{}", c.to_uppercase()),
            KeyName::Char(c) => write!(f, "{c}"),
            _ => Ok(()),
        }
    }
}
