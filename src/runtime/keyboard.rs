//! From the bytes of a terminal to keys: a reader of our own, because the terminal library waits for ever for the end of an answer it
//! does not know, and swallows every key behind it.
//!
//! What is no key, paste or press of the mouse is dropped whole; a sequence that does not end is given up after a moment. Knows no
//! terminal and reads nothing itself.

mod sequence;

use crossterm::event::{Event, KeyCode, KeyModifiers};

use sequence::{key, letter_key, meaning, plain};

const ESC: u8 = 0x1b;
/// How many bytes a sequence may have; longer ones are none.
const LONGEST: usize = 64;
const PASTE: &[u8] = b"\x1b[200~";
const PASTED: &[u8] = b"\x1b[201~";

/// Bytes that came in and are not yet keys.
#[derive(Debug, Default)]
pub(super) struct Keyboard {
    held: Vec<u8>,
    /// How much of a paste was searched for its end.
    searched: usize,
}

/// What stands at the beginning of the bytes.
enum InputHead {
    /// An event, if any, and how many bytes it took.
    Whole(Option<Event>, usize),
    /// The beginning of something.
    Part,
}

impl Keyboard {
    /// Takes bytes in; the events they complete.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Vec<Event> {
        self.held.extend_from_slice(bytes);
        self.events(false)
    }

    /// Gives up waiting for the rest of what has begun: a lone Esc is a key, a sequence without an end is nothing. A paste goes on.
    pub(super) fn rest(&mut self) -> Vec<Event> {
        self.events(true)
    }

    /// Returns whether something has begun whose end is still to come.
    pub(super) fn waits(&self) -> bool {
        !self.held.is_empty() && !self.held.starts_with(PASTE)
    }

    fn events(&mut self, at_rest: bool) -> Vec<Event> {
        let mut events = Vec::new();
        let mut at = 0;
        while at < self.held.len() {
            let rest = self.held.get(at..).unwrap_or_default();
            match head(rest, self.searched) {
                InputHead::Whole(event, length) => {
                    events.extend(event);
                    at += length;
                    self.searched = 0;
                }
                InputHead::Part if at_rest && !rest.starts_with(PASTE) => {
                    events.extend(given_up(rest));
                    at = self.held.len();
                }
                InputHead::Part => {
                    self.searched = rest.len().saturating_sub(PASTED.len());
                    break;
                }
            }
        }
        self.held.drain(..at);
        events
    }
}

/// Returns what is left of a sequence that did not end.
fn given_up(bytes: &[u8]) -> Option<Event> {
    match bytes {
        [ESC] => Some(key(KeyCode::Esc, KeyModifiers::NONE)),
        [ESC, b @ (b'[' | b'O')] => Some(key(KeyCode::Char(char::from(*b)), KeyModifiers::ALT)),
        _ => None,
    }
}

fn head(bytes: &[u8], searched: usize) -> InputHead {
    match bytes {
        [ESC] => InputHead::Part,
        // An Esc and then another sequence: the first was a key.
        [ESC, ESC, ..] => InputHead::Whole(Some(key(KeyCode::Esc, KeyModifiers::NONE)), 1),
        [ESC, b'[', ..] if bytes.starts_with(PASTE) => paste(bytes, searched),
        [ESC, b'[', b'M', rest @ ..] if rest.len() < 3 => InputHead::Part,
        // The mouse of old terminals, which nobody asked for.
        [ESC, b'[', b'M', ..] => InputHead::Whole(None, 6),
        [ESC, b'[', b'[', letter, ..] => InputHead::Whole(
            letter
                .checked_sub(b'A')
                .filter(|n| *n < 5)
                .map(|n| plain(KeyCode::F(n + 1))),
            4,
        ),
        [ESC, b'[', b'['] => InputHead::Part,
        [ESC, b'[', ..] => sequence(bytes),
        [ESC, b'O', letter, ..] => match letter {
            b'A'..=b'Z' => InputHead::Whole(letter_key(*letter).map(plain), 3),
            // Alt and O, and then another key.
            _ => InputHead::Whole(Some(key(KeyCode::Char('O'), KeyModifiers::ALT)), 2),
        },
        [ESC, b'O'] => InputHead::Part,
        // An answer of the terminal about itself: up to its end.
        [ESC, b']' | b'P' | b'_' | b'^', ..] => answer(bytes),
        [ESC, rest @ ..] => match letter(rest) {
            InputHead::Whole(Some(Event::Key(one)), length) => {
                let alt = one.modifiers | KeyModifiers::ALT;
                InputHead::Whole(Some(key(one.code, alt)), length + 1)
            }
            InputHead::Whole(_, length) => InputHead::Whole(None, length + 1),
            InputHead::Part => InputHead::Part,
        },
        _ => letter(bytes),
    }
}

/// Returns a sign, or a key that is one byte.
fn letter(bytes: &[u8]) -> InputHead {
    let control = |c: u8, base: u8, first: u8| KeyCode::Char(char::from(c - base + first));
    let one = |code, modifiers| InputHead::Whole(Some(key(code, modifiers)), 1);
    match bytes.first().copied() {
        None => InputHead::Part,
        Some(b'\r') => one(KeyCode::Enter, KeyModifiers::NONE),
        Some(b'\t') => one(KeyCode::Tab, KeyModifiers::NONE),
        Some(0x7f) => one(KeyCode::Backspace, KeyModifiers::NONE),
        Some(0) => one(KeyCode::Char(' '), KeyModifiers::CONTROL),
        Some(c @ 0x01..=0x1a) => one(control(c, 1, b'a'), KeyModifiers::CONTROL),
        Some(c @ 0x1c..=0x1f) => one(control(c, 0x1c, b'4'), KeyModifiers::CONTROL),
        Some(_) => sign(bytes),
    }
}

/// Returns a letter in UTF-8; a byte that is part of none is dropped.
fn sign(bytes: &[u8]) -> InputHead {
    let longest = bytes.get(..bytes.len().min(4)).unwrap_or_default();
    let (good, error) = match std::str::from_utf8(longest) {
        Ok(text) => (text, None),
        Err(e) => (
            std::str::from_utf8(longest.get(..e.valid_up_to()).unwrap_or_default()).unwrap_or_default(),
            Some(e),
        ),
    };
    match (good.chars().next(), error.and_then(|e| e.error_len())) {
        (Some(c), _) => {
            let shift = if c.is_uppercase() {
                KeyModifiers::SHIFT
            } else {
                KeyModifiers::NONE
            };
            InputHead::Whole(Some(key(KeyCode::Char(c), shift)), c.len_utf8())
        }
        (None, Some(_)) => InputHead::Whole(None, 1),
        (None, None) => InputHead::Part,
    }
}

/// Returns a paste, once its end is there. What is between was typed by nobody, so no key in it is one.
fn paste(bytes: &[u8], searched: usize) -> InputHead {
    let from = searched.max(PASTE.len()).min(bytes.len());
    let Some(found) = memchr::memmem::find(bytes.get(from..).unwrap_or_default(), PASTED) else {
        return InputHead::Part;
    };
    let text = bytes.get(PASTE.len()..from + found).unwrap_or_default();
    let text = String::from_utf8_lossy(text).into_owned();
    InputHead::Whole(Some(Event::Paste(text)), from + found + PASTED.len())
}

/// Returns an answer about the terminal, which ends in a bell or in Esc and a backslash.
fn answer(bytes: &[u8]) -> InputHead {
    let bell = bytes.iter().position(|b| *b == 7).map(|at| at + 1);
    let end = bytes.windows(2).position(|two| two == b"\x1b\\").map(|at| at + 2);
    match bell.into_iter().chain(end).min() {
        Some(length) => InputHead::Whole(None, length),
        None if bytes.len() > 4_096 => InputHead::Whole(None, bytes.len()),
        None => InputHead::Part,
    }
}

/// Returns a sequence of ECMA-48 section 5.4: Esc, a bracket, parameters, and one final byte. One that breaks off is dropped up to there.
fn sequence(bytes: &[u8]) -> InputHead {
    let body = bytes.get(2..).unwrap_or_default();
    let Some(end) = body.iter().position(|b| !matches!(b, 0x20..=0x3f)) else {
        return if bytes.len() > LONGEST {
            InputHead::Whole(None, bytes.len())
        } else {
            InputHead::Part
        };
    };
    let (parameters, last) = (
        body.get(..end).unwrap_or_default(),
        body.get(end).copied().unwrap_or_default(),
    );
    if !(0x40..=0x7e).contains(&last) {
        return InputHead::Whole(None, 2 + end);
    }
    let text = std::str::from_utf8(parameters).unwrap_or_default();
    InputHead::Whole(meaning(text, last), 3 + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(bytes: &[u8]) -> Vec<Event> {
        let mut keyboard = Keyboard::default();
        let mut events = keyboard.take(bytes);
        events.extend(keyboard.rest());
        events
    }

    fn letters(text: &str) -> Vec<Event> {
        text.chars().map(|c| plain(KeyCode::Char(c))).collect()
    }

    #[test]
    fn an_answer_nobody_asked_for_costs_no_key_behind_it() {
        for stray in [
            "\x1b[?997;1n",
            "\x1b[?2026;2$y",
            "\x1b[?1u",
            "\x1b[?64;1c",
            "\x1b[24;80R",
            "\x1b[0n",
            "\x1b]11;rgb:0/0/0\x07",
            "\x1b]11;rgb:0/0/0\x1b\\",
            "\x1bP>|xterm\x1b\\",
            "\x1b[I",
            "\x1b[O",
            "\x1b[>0;10;1c",
            "\x1b[M !!",
            "\x1b[200",
            "\x1b[?997",
            "\x1b[1;2;3;4;5;6;7z",
            "\x1b[\u{7}",
        ] {
            let mut keyboard = Keyboard::default();
            let first = keyboard.take(stray.as_bytes());
            assert!(first.len() <= 1, "{stray:?}: {first:?}");
            keyboard.rest();
            assert!(!keyboard.waits(), "{stray:?}");
            assert_eq!(keyboard.take(b"abc"), letters("abc"), "{stray:?}");
        }
        assert_eq!(typed(b"\x1b[?997;1nabc"), letters("abc"));
    }

    #[test]
    fn keys_are_what_a_terminal_sends_for_them() {
        let ctrl = |code| key(code, KeyModifiers::CONTROL);
        let alt = |code| key(code, KeyModifiers::ALT);
        for (bytes, wanted) in [
            (&b"\x1b[A"[..], plain(KeyCode::Up)),
            (b"\x1bOA", plain(KeyCode::Up)),
            (b"\x1b[1;5C", ctrl(KeyCode::Right)),
            (b"\x1b[1;2R", key(KeyCode::F(3), KeyModifiers::SHIFT)),
            (b"\x1bOR", plain(KeyCode::F(3))),
            (b"\x1b[19~", plain(KeyCode::F(8))),
            (b"\x1b[24;5~", ctrl(KeyCode::F(12))),
            (b"\x1b[[C", plain(KeyCode::F(3))),
            (b"\x1b[5~", plain(KeyCode::PageUp)),
            (b"\x1b[Z", key(KeyCode::BackTab, KeyModifiers::SHIFT)),
            (b"\x1b[13;5u", ctrl(KeyCode::Enter)),
            (b"\x1b\r", alt(KeyCode::Enter)),
            (b"\x1bx", alt(KeyCode::Char('x'))),
            (b"\x1b\x7f", alt(KeyCode::Backspace)),
            (b"\x11", ctrl(KeyCode::Char('q'))),
            (b"\x1c", ctrl(KeyCode::Char('4'))),
            (b"\x1b", plain(KeyCode::Esc)),
            ("é".as_bytes(), plain(KeyCode::Char('é'))),
            ("É".as_bytes(), key(KeyCode::Char('É'), KeyModifiers::SHIFT)),
        ] {
            assert_eq!(typed(bytes), [wanted], "{bytes:?}");
        }
    }

    #[test]
    fn a_function_key_right_behind_an_escape_is_that_key_and_no_text() {
        for (torn, code, rest) in [
            ("\x1b\x1bOR", KeyCode::F(3), ""),
            ("\x1b\x1bOSa", KeyCode::F(4), "a"),
            ("\x1b\x1b[19~", KeyCode::F(8), ""),
            ("\x1b\x1b[6~x", KeyCode::PageDown, "x"),
        ] {
            let wanted: Vec<Event> = [KeyCode::Esc, code]
                .map(plain)
                .into_iter()
                .chain(letters(rest))
                .collect();
            assert_eq!(typed(torn.as_bytes()), wanted, "{torn:?}");
        }
    }

    #[test]
    fn bytes_may_come_in_any_pieces() {
        let text =
            "a\x1b[A\u{e9}\x1b[200~plak \x1b[A dit\r\x1b[201~\x1b[<0;10;5M\x1b[<0;10;5m\x1b[<64;1;1Mz".as_bytes();
        let whole = typed(text);
        assert_eq!(whole.len(), 8, "{whole:?}");
        assert!(whole.contains(&Event::Paste("plak \x1b[A dit\r".into())));
        for cut in 0..text.len() {
            let mut keyboard = Keyboard::default();
            let (first, second) = text.split_at(cut);
            let mut events = keyboard.take(first);
            events.extend(keyboard.take(second));
            assert_eq!(events, whole, "cut at {cut}");
        }
    }

    #[test]
    fn whatever_comes_nothing_is_stuck() {
        let mut seed = 7_u64;
        for _ in 0..20_000 {
            let mut bytes = Vec::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let pool = b"\x1b\x1b[[O?<;0123456789~AMRucny$\x07\\]P\xc3\xa9\xff";
                bytes.push(pool[usize::try_from(seed >> 33).expect("an index") % pool.len()]);
            }
            let mut keyboard = Keyboard::default();
            keyboard.take(&bytes);
            keyboard.rest();
            assert_eq!(keyboard.take(b"q"), letters("q"), "{bytes:?}");
        }
    }
}
