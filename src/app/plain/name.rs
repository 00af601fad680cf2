//! Commands by their names, as the palette has them; and keys by theirs, as texts of the screen name them.

use super::LineOutcome;
use super::hand::TypingHand;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::Picker;
use crate::app::key::{Key, KeyName};
use crate::app::mouse::PressableList;
use crate::app::screen::Screen;
use crate::say;
use crate::text::fold;

/// Keys whose names are longer in the table of commands, or that stand there as marks.
const SHORT: [(&str, &str); 6] = [
    ("pgdn", "pagedown"),
    ("pgup", "pageup"),
    ("←", "left"),
    ("→", "right"),
    ("↑", "up"),
    ("↓", "down"),
];

/// Returns the key of this name: F4, Ctrl-S, Esc, Tab, PgDn, or Esc and a letter of the menu. Other names are left to commands.
pub(super) fn key(text: &str) -> Option<Key> {
    if let Some(letter) = text.strip_prefix("Esc ").or_else(|| text.strip_prefix("esc ")) {
        return format!("alt-{letter}")
            .parse()
            .ok()
            .filter(|_| letter.chars().count() == 1);
    }
    let lower = text.to_lowercase();
    let long = SHORT.iter().find(|(short, _)| *short == lower).map(|(_, long)| *long);
    let named = long.is_some() || ["esc", "tab", "enter", "pagedown", "pageup"].contains(&lower.as_str());
    let modified = ["ctrl-", "alt-", "shift-"].iter().any(|with| lower.starts_with(with));
    let function = lower.strip_prefix('f').is_some_and(|n| n.parse::<u8>().is_ok());
    // A letter with Alt keeps its case: it is another letter of the menu.
    let alt = text.get(..4).filter(|head| head.eq_ignore_ascii_case("alt-"));
    let raw = match alt {
        Some(_) => format!("alt-{}", text.get(4..).unwrap_or_default()),
        None => long.unwrap_or(&lower).to_owned(),
    };
    raw.parse().ok().filter(|_| named || modified || function)
}

/// Lists the commands of the place.
pub(super) fn list(hand: &mut TypingHand<'_>) {
    // Help, an explanation and the menu lie over the place that is meant.
    hand.close_menu();
    if hand.model.screen().is_page() {
        hand.code(KeyName::Esc);
    }
    hand.key(Key {
        ctrl: true,
        ..Key::plain(KeyName::Char('p'))
    });
}

/// Runs the command that a text names; where several fit, they are listed.
pub(super) fn run(hand: &mut TypingHand<'_>, text: &str) -> LineOutcome {
    list(hand);
    let Screen::Picker(picker, Pick::Command) = hand.model.screen() else {
        return LineOutcome::Done;
    };
    if let Some(at) = named(picker, text) {
        hand.row(PressableList::Choices, at);
        hand.code(KeyName::Enter);
        return LineOutcome::Done;
    }
    hand.write(text);
    let fitting = match hand.model.screen() {
        Screen::Picker(picker, _) => picker.fitting().len(),
        _ => return LineOutcome::Done,
    };
    match fitting {
        0 => {
            hand.code(KeyName::Esc);
            LineOutcome::Unclear(say!(hand.model.words, "plain-no-command", typed = text))
        }
        1 => {
            hand.code(KeyName::Enter);
            LineOutcome::Done
        }
        _ => LineOutcome::Done,
    }
}

/// Returns the one command whose name this is: whole, up to its first comma, colon or semicolon, as it stands in the table of commands; or
/// whose name begins so.
fn named(picker: &Picker, text: &str) -> Option<usize> {
    let wanted = fold(text);
    let rows = || picker.rows.iter().enumerate();
    let label = |row: &crate::app::picker::PickerChoice| fold(&row.label);
    let only = |fits: &dyn Fn(&crate::app::picker::PickerChoice) -> bool| {
        let mut hits = rows().filter(|(_, row)| fits(row)).map(|(at, _)| at);
        hits.next().filter(|_| hits.next().is_none())
    };
    let head = |row: &crate::app::picker::PickerChoice| {
        let label = label(row);
        label
            .split([',', ':', ';', '('])
            .next()
            .map(|head| head.trim() == wanted)
    };
    only(&|row| label(row) == wanted)
        .or_else(|| only(&|row| head(row) == Some(true)))
        .or_else(|| only(&|row| row.id.split(' ').nth(1) == Some(text)))
        .or_else(|| only(&|row| label(row).starts_with(&wanted)))
}
