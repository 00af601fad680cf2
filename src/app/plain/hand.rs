//! What types: keys and presses of rows, one after the other. Decides nothing.

use crate::app::Msg;
use crate::app::editor::Editor;
use crate::app::form::Value;
use crate::app::key::{Key, KeyName};
use crate::app::model::Model;
use crate::app::mouse::{Mouse, MouseSpot, PressableList, ScreenRow};
use crate::app::screen::Screen;

/// Types into a model by way of whoever takes messages in.
pub(super) struct TypingHand<'a> {
    /// The model.
    pub(super) model: &'a mut Model,
    /// Takes a message in, and carries out what follows from it.
    pub(super) take: &'a mut dyn FnMut(&mut Model, Msg),
}

impl TypingHand<'_> {
    /// Presses a key.
    pub(super) fn key(&mut self, key: Key) {
        (self.take)(self.model, Msg::Key(key));
    }

    /// Presses a key without modifiers.
    pub(super) fn code(&mut self, code: KeyName) {
        self.key(Key::plain(code));
    }

    /// Presses a key several times.
    pub(super) fn times(&mut self, code: KeyName, times: usize) {
        (0..times).for_each(|_| self.code(code));
    }

    /// Closes the menu with a key that means nothing there: Esc would leave what lies under it as well.
    pub(super) fn close_menu(&mut self) {
        if matches!(self.model.screen(), Screen::Menu(..)) {
            self.code(KeyName::F(20));
        }
    }

    /// Types a text; a line break in it is a new line of the same text.
    pub(super) fn write(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' => self.key(Key {
                    alt: true,
                    ..Key::plain(KeyName::Enter)
                }),
                // On an empty line these two ask for help and for the palette.
                '?' | ':' if self.model.typing() == (true, true) => {
                    (self.take)(self.model, Msg::Paste(c.to_string()));
                }
                c => self.code(KeyName::Char(c)),
            }
        }
    }

    /// Chooses a row of a list.
    pub(super) fn row(&mut self, list: PressableList, at: usize) {
        (self.take)(self.model, Msg::Mouse(Mouse::Press((0, 0), None)));
        self.press(list, at);
    }

    /// Chooses a row, and does what Enter does there.
    pub(super) fn open(&mut self, list: PressableList, at: usize) {
        self.row(list, at);
        self.press(list, at);
    }

    fn press(&mut self, list: PressableList, at: usize) {
        let row = ScreenRow { list, at, first: 0 };
        (self.take)(self.model, Msg::Mouse(Mouse::Press((0, 0), Some(MouseSpot::Row(row)))));
    }

    /// Empties the text with the cursor.
    pub(super) fn clear(&mut self) {
        while let Some((before, all)) = editor(self.model).map(|editor| (editor.before().len(), editor.text().len()))
            && all > 0
        {
            let code = if before > 0 {
                KeyName::Backspace
            } else {
                KeyName::Delete
            };
            self.code(code);
            if editor(self.model).is_none_or(|editor| editor.text().len() >= all) {
                return;
            }
        }
    }

    /// Makes room for a line: the words of a statement that is being corrected give way, behind a half-typed line comes a blank.
    pub(super) fn make_room(&mut self) {
        if matches!(self.model.screen(), Screen::Memo(memo) if memo.editing.is_some()) {
            return self.clear();
        }
        let corrects = self.model.open.as_ref().is_some_and(|open| {
            let on_map = open.on_map() || !self.model.overlays.is_empty();
            let note = open.note().filter(|_| !on_map);
            note.is_some_and(|note| note.editing.is_some() && note.asking.is_none()) || open.check.editing.is_some()
        });
        if corrects {
            return self.clear();
        }
        let text = editor(self.model)
            .map(|editor| editor.text().to_owned())
            .unwrap_or_default();
        if text.ends_with(|c: char| !c.is_whitespace()) {
            self.code(KeyName::Char(' '));
        }
    }
}

/// Returns the text with the cursor.
fn editor(model: &Model) -> Option<&Editor> {
    match model.screen() {
        Screen::Home(list) => list.filter.as_ref(),
        Screen::Card(open) | Screen::Closing(open) | Screen::Phase(open, _) | Screen::Review(open, _) => {
            open.note().map(|note| &note.editor)
        }
        Screen::Map(open) => Some(&open.map.line),
        Screen::Check(open) => open.check.blank().map(|_| &open.check.line),
        Screen::Search(search) => Some(&search.line),
        Screen::Form(form) => match form.fields.get(form.at).map(|field| &field.value) {
            Some(Value::Text(editor)) => Some(editor),
            _ => None,
        },
        Screen::Picker(picker, _) => Some(&picker.query),
        Screen::Memo(memo) => Some(&memo.editor),
        _ => None,
    }
}
