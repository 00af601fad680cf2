//! What a whole sequence of a terminal means: a key with what is held down, or a press of the mouse. Answers of the terminal mean nothing.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// Returns the event that a sequence means: its parameters and its final byte.
pub(super) fn meaning(parameters: &str, last: u8) -> Option<Event> {
    if let Some(mouse) = parameters.strip_prefix('<') {
        return mouse_event(mouse, last);
    }
    let numbers: Vec<u32> = parameters
        .split(';')
        .map(|part| part.split(':').next().unwrap_or_default().parse().unwrap_or(1))
        .collect();
    // Whatever begins with another sign is an answer, not a key.
    if parameters.starts_with(|c: char| !c.is_ascii_digit()) {
        return None;
    }
    let modifiers = modifiers(numbers.get(1).copied().unwrap_or(1));
    let first = numbers.first().copied().unwrap_or(1);
    let code = match last {
        b'~' => tilde_key(first)?,
        b'u' => unicode_key(first)?,
        b'Z' => return Some(key(KeyCode::BackTab, KeyModifiers::SHIFT)),
        // Where the cursor stands, and F3 with Shift, Alt or Ctrl, are written alike; nobody asks for the cursor.
        b'R' if parameters.is_empty() || first != 1 => return None,
        b'A'..=b'Z' => letter_key(last)?,
        _ => return None,
    };
    Some(key(code, modifiers))
}

/// Returns the key that a final byte means by itself.
pub(super) fn letter_key(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'M' => KeyCode::Enter,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

/// Returns the key of a number before a tilde.
fn tilde_key(number: u32) -> Option<KeyCode> {
    let function = |from: u32, first: u8| u8::try_from(number - from).ok().map(|n| KeyCode::F(n + first));
    match number {
        1 | 7 => Some(KeyCode::Home),
        2 => Some(KeyCode::Insert),
        3 => Some(KeyCode::Delete),
        4 | 8 => Some(KeyCode::End),
        5 => Some(KeyCode::PageUp),
        6 => Some(KeyCode::PageDown),
        11..=15 => function(11, 1),
        17..=21 => function(17, 6),
        23..=24 => function(23, 11),
        _ => None,
    }
}

/// Returns the key of a code point, as newer terminals send them.
fn unicode_key(code: u32) -> Option<KeyCode> {
    Some(match code {
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        9 => KeyCode::Tab,
        127 => KeyCode::Backspace,
        other => KeyCode::Char(char::from_u32(other).filter(|c| !c.is_control())?),
    })
}

/// Returns which keys are held down, by the second parameter.
fn modifiers(parameter: u32) -> KeyModifiers {
    let bits = parameter.saturating_sub(1);
    let mut all = KeyModifiers::NONE;
    for (bit, modifier) in [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
    ] {
        if bits & bit != 0 {
            all |= modifier;
        }
    }
    all
}

/// Returns a press of the mouse as xterm's mode 1006 tells it: button, column, row.
fn mouse_event(parameters: &str, last: u8) -> Option<Event> {
    let mut numbers = parameters.split(';').map(|part| part.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let kind = match (button & !0b11100, last) {
        (64, _) => MouseEventKind::ScrollUp,
        (65, _) => MouseEventKind::ScrollDown,
        (0..=2, b'M') if button & 0b10_0000 == 0 => MouseEventKind::Down(button_of(button)),
        (0..=2, b'm') => MouseEventKind::Up(button_of(button)),
        _ => return None,
    };
    Some(Event::Mouse(MouseEvent {
        kind,
        column: column.saturating_sub(1),
        row: row.saturating_sub(1),
        modifiers: KeyModifiers::NONE,
    }))
}

fn button_of(number: u16) -> MouseButton {
    match number & 0b11 {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        _ => MouseButton::Right,
    }
}

/// Returns a key that is pressed alone.
pub(super) fn plain(code: KeyCode) -> Event {
    key(code, KeyModifiers::NONE)
}

/// Returns a key with what is held down.
pub(super) fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}
