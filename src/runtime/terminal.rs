//! The terminal itself: taken over and given back, its keys translated, the signals that end a program.

#[cfg(unix)]
use std::io::Read;
use std::io::{IsTerminal, Stdout, stdin, stdout};
use std::sync::mpsc::Sender;
#[cfg(unix)]
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, KeyCode, KeyEvent,
    KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

#[cfg(unix)]
use super::keyboard::Keyboard;
use crate::app::key::{Key, KeyName};
use crate::app::mouse::{Mouse, MouseSpot};

/// Returns whether there is a terminal to draw on and to read from.
pub fn has_terminal() -> bool {
    stdin().is_terminal() && stdout().is_terminal()
}

/// The terminal in raw mode on its other screen; restored when dropped, and before a panic speaks.
pub(super) struct TerminalScreen(pub Terminal<CrosstermBackend<Stdout>>);

impl TerminalScreen {
    /// Takes the terminal over, the mouse with it where `mouse` says so.
    ///
    /// # Errors
    /// Where the terminal cannot be used.
    pub(super) fn open(mouse: bool) -> std::io::Result<Self> {
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

impl Drop for TerminalScreen {
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
pub(super) fn listen<T: Send + 'static>(send: &Sender<T>, events: fn(Vec<Event>) -> T, hangup: fn() -> T) {
    let to = send.clone();
    std::thread::spawn(move || {
        let keys = |a: &Event, b: &Event| matches!((a, b), (Event::Key(_), Event::Key(_)));
        input(|mut together| {
            together.retain(|one| !is_idle(one));
            together.chunk_by(keys).all(|run| to.send(events(run.to_vec())).is_ok())
        });
        // A terminal that can be read no more is gone: the same as being told to end.
        let _ = to.send(hangup());
    });
    #[cfg(unix)]
    signals(send.clone(), events, hangup);
}

/// What comes within this time came together: a paste that the terminal does not mark comes as keys faster than anybody types.
const TOGETHER: Duration = Duration::from_millis(1);

/// How many events are taken together at most, so that the loop hears of them in time.
const MOST: usize = 4096;

/// Returns whether an event is worth waking for: a mouse that only moves is not.
fn is_idle(event: &Event) -> bool {
    matches!(event, Event::Mouse(mouse) if pointed(*mouse, |_| None).is_none())
}

/// How long the rest of a sequence may take: it comes in one piece, or over a slow line in two.
#[cfg(unix)]
const SEQUENCE: Duration = Duration::from_millis(40);

/// Hands on the events that come together, until `take` wants no more or the terminal is gone.
#[cfg(unix)]
fn input(mut take: impl FnMut(Vec<Event>) -> bool) {
    let (send, bytes) = channel();
    std::thread::spawn(move || {
        let (mut buffer, mut stdin) = ([0; 4096], stdin().lock());
        loop {
            match stdin.read(&mut buffer) {
                Ok(n @ 1..) if send.send(buffer.get(..n).unwrap_or_default().to_vec()).is_ok() => {}
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                _ => return,
            }
        }
    });
    let mut keyboard = Keyboard::default();
    loop {
        let wait = if keyboard.waits() { SEQUENCE } else { Duration::MAX };
        let mut events = match bytes.recv_timeout(wait) {
            Ok(bytes) => keyboard.take(&bytes),
            Err(RecvTimeoutError::Timeout) => keyboard.rest(),
            Err(RecvTimeoutError::Disconnected) => return,
        };
        while events.len() < MOST
            && let Ok(more) = bytes.recv_timeout(TOGETHER)
        {
            events.extend(keyboard.take(&more));
        }
        if !take(events) {
            return;
        }
    }
}

/// Hands on the events that come together, until `take` wants no more or the terminal is gone.
#[cfg(not(unix))]
fn input(mut take: impl FnMut(Vec<Event>) -> bool) {
    use crossterm::event::{poll, read};
    while let Ok(first) = read() {
        let mut events = vec![first];
        while events.len() < MOST && poll(TOGETHER).unwrap_or(false) {
            let Ok(more) = read() else { return };
            events.push(more);
        }
        if !take(events) {
            return;
        }
    }
}

/// Returns a key of the terminal as the keymap knows it; `None` for releases and keys that mean nothing here.
pub(super) fn translate(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let shift = match key.code {
        KeyCode::Char(_) => false,
        KeyCode::BackTab => true,
        _ => key.modifiers.contains(KeyModifiers::SHIFT),
    };
    let (ctrl, alt) = (
        key.modifiers.contains(KeyModifiers::CONTROL),
        key.modifiers.contains(KeyModifiers::ALT),
    );
    let code = code(key.code)?;
    Some(Key { code, ctrl, alt, shift })
}

/// Returns which key it is, whatever is held down with it.
fn code(code: KeyCode) -> Option<KeyName> {
    Some(match code {
        KeyCode::Char(c) => KeyName::Char(c),
        KeyCode::Enter => KeyName::Enter,
        KeyCode::Esc => KeyName::Esc,
        KeyCode::Tab | KeyCode::BackTab => KeyName::Tab,
        KeyCode::Backspace => KeyName::Backspace,
        KeyCode::Delete => KeyName::Delete,
        KeyCode::Left => KeyName::Left,
        KeyCode::Right => KeyName::Right,
        KeyCode::Up => KeyName::Up,
        KeyCode::Down => KeyName::Down,
        KeyCode::Home => KeyName::Home,
        KeyCode::End => KeyName::End,
        KeyCode::PageUp => KeyName::PageUp,
        KeyCode::PageDown => KeyName::PageDown,
        KeyCode::F(n) => KeyName::F(n),
        _ => return None,
    })
}

/// Returns what the mouse did as the program knows it, `under` saying what lies under a cell; `None` for what means nothing here.
pub(super) fn pointed(mouse: MouseEvent, under: impl Fn((u16, u16)) -> Option<MouseSpot>) -> Option<Mouse> {
    let cell = (mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Mouse::Press(cell, under(cell))),
        MouseEventKind::Up(MouseButton::Left) => Some(Mouse::Release(under(cell))),
        MouseEventKind::ScrollUp => Some(Mouse::WheelUp),
        MouseEventKind::ScrollDown => Some(Mouse::WheelDown),
        _ => None,
    }
}

/// Listens for signals: SIGTERM, SIGHUP and SIGINT end the program as leaving does: saved. SIGWINCH tells of another size.
#[cfg(unix)]
pub(super) fn signals<T: Send + 'static>(send: Sender<T>, events: fn(Vec<Event>) -> T, hangup: fn() -> T) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGWINCH};
    use signal_hook::iterator::Signals;
    if let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM, SIGWINCH]) {
        std::thread::spawn(move || {
            for signal in signals.forever() {
                let message = match (signal, crossterm::terminal::size()) {
                    (SIGWINCH, Ok((columns, rows))) => events(vec![Event::Resize(columns, rows)]),
                    (SIGWINCH, Err(_)) => continue,
                    _ => hangup(),
                };
                if send.send(message).is_err() {
                    return;
                }
            }
        });
    }
}
