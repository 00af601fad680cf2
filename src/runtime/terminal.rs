//! The terminal itself: taken over and given back, its keys translated, the signals that end a program.

use std::io::{IsTerminal, Stdout, stdin, stdout};
use std::sync::mpsc::Sender;
use std::time::Duration;

use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, KeyCode,
    KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::app::key::{Code, Key};
use crate::app::mouse::{Mouse, Spot};

/// Whether there is a terminal to draw on and to read from.
pub fn has_terminal() -> bool {
    stdin().is_terminal() && stdout().is_terminal()
}

/// The terminal in raw mode on its other screen; restored when dropped, and before a panic speaks.
pub struct Screen(pub Terminal<CrosstermBackend<Stdout>>);

impl Screen {
    /// Takes the terminal over, the mouse with it where `mouse` says so.
    ///
    /// # Errors
    /// Where the terminal cannot be used.
    pub fn open(mouse: bool) -> std::io::Result<Self> {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
        enable_raw_mode()?;
        execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste)?;
        if mouse {
            execute!(stdout(), EnableMouseCapture)?;
        }
        Ok(Self(Terminal::new(CrosstermBackend::new(stdout()))?))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back as it was. There is nobody left to tell where that fails.
fn restore() {
    let _ = execute!(
        stdout(),
        DisableMouseCapture,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        crossterm::cursor::Show
    );
    let _ = disable_raw_mode();
}

/// Starts what feeds the loop: the terminal, and the signals that end a program. Keys that arrive together are handed on together.
pub fn listen<T: Send + 'static>(send: &Sender<T>, events: fn(Vec<Event>) -> T, hangup: fn() -> T) {
    let to = send.clone();
    std::thread::spawn(move || {
        // A terminal that can be read no more is gone: the same as being told to end.
        while let Ok(together) = read() {
            let keys = |a: &Event, b: &Event| matches!((a, b), (Event::Key(_), Event::Key(_)));
            for run in together.chunk_by(keys) {
                if to.send(events(run.to_vec())).is_err() {
                    return;
                }
            }
        }
        let _ = to.send(hangup());
    });
    #[cfg(unix)]
    signals(send.clone(), hangup);
}

/// The next event, and what arrived together with it: a paste that the terminal does not mark comes as keys faster than anybody
/// types, and behind an Esc a key may be torn, see [`mend`].
fn read() -> std::io::Result<Vec<Event>> {
    let mut events = vec![event::read()?];
    while events.len() < MOST && event::poll(TOGETHER)? {
        events.push(event::read()?);
    }
    mend(&mut events);
    // A mouse that only moves wakes nobody.
    events.retain(|event| !matches!(event, Event::Mouse(mouse) if pointed(*mouse, |_| None).is_none()));
    Ok(events)
}

/// What comes within this time came together. With no time at all the terminal library does not even look at what it holds.
const TOGETHER: Duration = Duration::from_millis(1);

/// The letters that a torn function key leaves behind, at most.
const LONGEST: usize = 7;

/// How many events are taken together at most, so that the loop hears of them in time.
const MOST: usize = 4096;

fn is_escape(event: &Event) -> bool {
    matches!(event, Event::Key(key) if key.code == KeyCode::Esc && key.modifiers.is_empty())
}

/// Makes one key of what the terminal library tears apart: it reads Esc and a function key that arrive together as Esc and the
/// letters of that key's sequence (`O`, `R` for F3), which would end up in the text. Nobody types an Esc and `O` in one moment.
fn mend(events: &mut Vec<Event>) {
    let typed = |event: &Event| match event {
        Event::Key(key) if key.kind == KeyEventKind::Press => match key.code {
            KeyCode::Char(c) => Some(c),
            _ => None,
        },
        _ => None,
    };
    let mut from = 0;
    while let Some(at) = events.iter().skip(from).position(is_escape).map(|at| from + at) {
        let letters: String = events.iter().skip(at + 1).take(LONGEST).map_while(typed).collect();
        if let Some((code, length)) = torn(&letters) {
            let key = Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
            events.splice(at + 1..=at + length, [key]);
        }
        from = at + 1;
    }
}

/// The key whose sequence, without its escape, these letters begin with, and how many of them are its own.
fn torn(letters: &str) -> Option<(KeyCode, usize)> {
    let rest = letters.strip_prefix(['O', '['])?;
    let single = match rest.chars().next()? {
        'A' => Some(KeyCode::Up),
        'B' => Some(KeyCode::Down),
        'C' => Some(KeyCode::Right),
        'D' => Some(KeyCode::Left),
        'F' => Some(KeyCode::End),
        'H' => Some(KeyCode::Home),
        c @ 'P'..='S' => Some(KeyCode::F(c as u8 - b'P' + 1)),
        _ => None,
    };
    if let Some(code) = single {
        return Some((code, 2));
    }
    let (number, _) = rest.split_once('~').filter(|_| letters.starts_with('['))?;
    let code = match number.parse::<u8>().ok()? {
        1 | 7 => KeyCode::Home,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        n @ 11..=15 => KeyCode::F(n - 10),
        n @ 17..=21 => KeyCode::F(n - 11),
        n @ 23..=24 => KeyCode::F(n - 12),
        _ => return None,
    };
    Some((code, number.len() + 2))
}

/// A key of the terminal as the keymap knows it; `None` for releases and keys that mean nothing here.
pub fn translate(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let mut shift = key.modifiers.contains(KeyModifiers::SHIFT);
    let code = match key.code {
        KeyCode::Char(c) => {
            shift = false;
            Code::Char(c)
        }
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => {
            shift = true;
            Code::Tab
        }
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(n) => Code::F(n),
        _ => return None,
    };
    let (ctrl, alt) = (
        key.modifiers.contains(KeyModifiers::CONTROL),
        key.modifiers.contains(KeyModifiers::ALT),
    );
    Some(Key { code, ctrl, alt, shift })
}

/// What the mouse did as the program knows it, `under` saying what lies under a cell; `None` for what means nothing here.
pub fn pointed(mouse: MouseEvent, under: impl Fn((u16, u16)) -> Option<Spot>) -> Option<Mouse> {
    let cell = (mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Mouse::Press(cell, under(cell))),
        MouseEventKind::Up(MouseButton::Left) => Some(Mouse::Release(under(cell))),
        MouseEventKind::ScrollUp => Some(Mouse::WheelUp),
        MouseEventKind::ScrollDown => Some(Mouse::WheelDown),
        _ => None,
    }
}

/// SIGTERM, SIGHUP and SIGINT end the program as leaving does: saved.
#[cfg(unix)]
fn signals<T: Send + 'static>(send: Sender<T>, hangup: fn() -> T) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    if let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) {
        std::thread::spawn(move || {
            for _ in signals.forever() {
                if send.send(hangup()).is_err() {
                    return;
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<Event> {
        let code = |c| if c == '\x1b' { KeyCode::Esc } else { KeyCode::Char(c) };
        let press = |c| Event::Key(KeyEvent::new(code(c), KeyModifiers::NONE));
        text.chars().map(press).collect()
    }

    #[test]
    fn a_function_key_right_behind_an_escape_is_that_key_and_no_text() {
        for (torn, code, rest) in [
            ("\x1bOR", KeyCode::F(3), ""),
            ("\x1bOSa", KeyCode::F(4), "a"),
            ("\x1b[19~", KeyCode::F(8), ""),
            ("\x1b[6~x", KeyCode::PageDown, "x"),
            ("\x1b[A", KeyCode::Up, ""),
        ] {
            let mut events = typed(torn);
            mend(&mut events);
            let mut wanted = typed("\x1b");
            wanted.push(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
            wanted.extend(typed(rest));
            assert_eq!(events, wanted, "{torn:?}");
        }
    }

    #[test]
    fn other_keys_behind_an_escape_stay_what_they_are() {
        for text in ["\x1b", "\x1bo", "\x1bO", "\x1bOver", "\x1b[12", "\x1b[99~", "\x1babc"] {
            let mut events = typed(text);
            mend(&mut events);
            assert_eq!(events, typed(text), "{text:?}");
        }
    }
}
