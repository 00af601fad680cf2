//! A form: fields one under the other, each a text or a choice, all by keyboard.
//!
//! Knows nothing of what is asked (see `forms`); never refuses, its reader does.

use crate::app::command::Command;
use crate::app::editor::Editor;
use crate::text::fold;

/// A form on the screen.
#[derive(Clone, Debug)]
pub struct DialogForm {
    /// Its title.
    pub title: String,
    /// Its fields.
    pub fields: Vec<FormField>,
    /// The field with the cursor.
    pub at: usize,
    /// What was wrong when it was last handed in.
    pub fault: Option<String>,
    /// Whether it was already said that leaving loses something.
    pub warned: bool,
    /// Whether Enter goes on to the next field, and hands the form in only from the last one.
    pub steps: bool,
    /// Whether a key opened it where letters are commands, so that words of the talk may have got into it.
    pub from_key: bool,
    /// What was asked about once, and need not be again.
    pub asked: Vec<String>,
    /// What stands below the title, to read before one fills it in.
    pub about: Vec<String>,
    /// Whether it holds names in clear, which no group reads by accident.
    pub private: bool,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FormField {
    /// The field's own name, for its reader.
    pub id: String,
    /// What stands before it.
    pub label: String,
    /// What may help to fill it in.
    pub hint: Option<String>,
    /// What always stands below it.
    pub under: Vec<String>,
    /// What stands in it.
    pub value: Value,
}

/// What a field holds.
#[derive(Clone, Debug)]
pub enum Value {
    /// A text.
    Text(Editor),
    /// One of several, or none.
    One {
        /// What can be chosen: id and label.
        choices: Vec<(String, String)>,
        /// The choice; `None` is *not known*.
        at: Option<usize>,
    },
    /// Any of several.
    Many {
        /// What can be chosen: id, label and whether it is.
        choices: Vec<(String, String, bool)>,
        /// The choice with the cursor.
        at: usize,
    },
}

impl Value {
    /// Returns what stands in it, as one text: the words, the id of the choice, or the ids with blanks between.
    pub fn raw(&self) -> String {
        match self {
            Self::Text(editor) => editor.text().to_owned(),
            Self::One { choices, at } => at
                .and_then(|at| choices.get(at))
                .map_or_else(String::new, |(id, _)| id.clone()),
            Self::Many { choices, .. } => {
                let on = choices.iter().filter(|(.., on)| *on);
                on.map(|(id, ..)| id.as_str()).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// Puts back what [`Value::raw`] gave; a choice that is there no more stays unmade.
    pub fn set(&mut self, raw: &str) {
        match self {
            Self::Text(editor) => {
                editor.take();
                editor.insert(raw);
            }
            Self::One { choices, at } => *at = choices.iter().position(|(id, _)| id == raw),
            Self::Many { choices, .. } => {
                for (id, _, on) in choices {
                    *on = raw.split(' ').any(|one| one == id);
                }
            }
        }
    }
}

impl FormField {
    /// Returns a text of one line.
    pub fn line(id: &str, label: String, text: &str) -> Self {
        Self {
            id: id.into(),
            label,
            hint: None,
            under: Vec::new(),
            value: Value::Text(Editor::line(text)),
        }
    }

    /// Returns a text of several lines.
    pub fn text(id: &str, label: String, text: &str) -> Self {
        Self {
            id: id.into(),
            label,
            hint: None,
            under: Vec::new(),
            value: Value::Text(Editor::new(text)),
        }
    }

    /// Returns one of several.
    pub fn one(id: &str, label: String, choices: Vec<(String, String)>, chosen: Option<&str>) -> Self {
        let at = choices.iter().position(|(id, _)| Some(id.as_str()) == chosen);
        Self {
            id: id.into(),
            label,
            hint: None,
            under: Vec::new(),
            value: Value::One { choices, at },
        }
    }

    /// Returns a field with any of several choices.
    pub fn many(id: &str, label: String, choices: Vec<(String, String)>, chosen: impl Fn(&str) -> bool) -> Self {
        let mark = |(id, label): (String, String)| (id.clone(), label, chosen(&id));
        Self {
            id: id.into(),
            label,
            hint: None,
            under: Vec::new(),
            value: Value::Many {
                choices: choices.into_iter().map(mark).collect(),
                at: 0,
            },
        }
    }

    /// Returns the field with rows that always stand below it.
    pub fn under(mut self, under: Vec<String>) -> Self {
        self.under = under;
        self
    }

    /// Returns the field with a hint.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl DialogForm {
    /// Returns a form with the cursor in its first field.
    pub fn new(title: String, fields: Vec<FormField>) -> Self {
        Self {
            title,
            fields,
            at: 0,
            fault: None,
            warned: false,
            steps: false,
            from_key: false,
            asked: Vec::new(),
            about: Vec::new(),
            private: false,
        }
    }

    /// Returns the form with paragraphs below the title.
    pub fn about(mut self, about: Vec<String>) -> Self {
        self.about = about;
        self
    }

    /// Returns a form in which Enter goes from field to field.
    pub fn stepwise(mut self) -> Self {
        self.steps = true;
        self
    }

    /// Returns the fields that differ from how the form was laid out, `fresh`, with what stands in them.
    pub fn changes(&self, fresh: &Self) -> Vec<(&str, String)> {
        let before = |id: &str| {
            let field = fresh.fields.iter().find(|field| field.id == id);
            field.map(|field| field.value.raw())
        };
        self.fields
            .iter()
            .map(|field| (field.id.as_str(), field.value.raw()))
            .filter(|(id, raw)| before(id).as_ref() != Some(raw))
            .collect()
    }

    /// Returns the text of a field; empty where it is a choice that was not made.
    pub fn get(&self, id: &str) -> &str {
        match self
            .fields
            .iter()
            .find(|field| field.id == id)
            .map(|field| &field.value)
        {
            Some(Value::Text(editor)) => editor.text(),
            Some(Value::One { choices, at }) => at.and_then(|at| choices.get(at)).map_or("", |(id, _)| id),
            _ => "",
        }
    }

    /// Returns the ids chosen in a field.
    pub fn chosen(&self, id: &str) -> Vec<String> {
        match self
            .fields
            .iter()
            .find(|field| field.id == id)
            .map(|field| &field.value)
        {
            Some(Value::Many { choices, .. }) => choices
                .iter()
                .filter(|(.., on)| *on)
                .map(|(id, ..)| id.clone())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Returns whether the cursor stands in a text.
    pub fn in_text(&self) -> bool {
        matches!(self.fields.get(self.at).map(|field| &field.value), Some(Value::Text(_)))
    }

    /// Returns whether the cursor stands in an empty text, or in none.
    pub fn is_blank(&self) -> bool {
        match self.fields.get(self.at).map(|field| &field.value) {
            Some(Value::Text(editor)) => editor.text().is_empty(),
            _ => false,
        }
    }

    /// Goes to a field.
    pub fn go_to(&mut self, field: usize) {
        self.at = field.min(self.fields.len().saturating_sub(1));
        self.warned = false;
    }

    /// Turns a choice on or off in the field with the cursor; in any other field only goes there.
    pub fn press_option(&mut self, field: usize, option: usize) {
        let here = self.at == field;
        self.go_to(field);
        if let Some(Value::Many { choices, at }) = self.fields.get_mut(field).map(|field| &mut field.value)
            && let Some((.., on)) = choices.get_mut(option)
        {
            *at = option;
            *on ^= here;
        }
    }

    /// Goes to the next choice of a field, or to the one before.
    pub fn press_turn(&mut self, field: usize, on: bool) {
        self.go_to(field);
        self.run(if on { &Command::Right } else { &Command::Left }, usize::MAX);
    }

    /// Carries out a command within the form; handing in and leaving are the caller's.
    pub fn run(&mut self, command: &Command, width: usize) {
        let last = self.fields.len().saturating_sub(1);
        let Some(field) = self.fields.get_mut(self.at) else {
            return;
        };
        let taken = match &mut field.value {
            Value::Text(editor) => editor.edit(command, width),
            Value::One { choices, at } => choose_one(choices, at, command),
            Value::Many { choices, at } => choose_many(choices, at, command),
        };
        match command {
            Command::Up if !taken => self.at = self.at.checked_sub(1).unwrap_or(last),
            Command::Down if !taken => self.at = if self.at >= last { 0 } else { self.at + 1 },
            _ => {}
        }
    }
}

/// Goes left and right through the choices with *not known* between last and first; letters jump to the next choice that begins with them.
fn choose_one(choices: &[(String, String)], at: &mut Option<usize>, command: &Command) -> bool {
    let last = choices.len().checked_sub(1);
    match command {
        Command::Right | Command::Insert(' ') => {
            *at = at.map_or(last.map(|_| 0), |i| (Some(i) < last).then_some(i + 1))
        }
        Command::Left => *at = at.map_or(last, |i| i.checked_sub(1)),
        Command::Backspace | Command::Delete => *at = None,
        Command::Insert(c) => {
            let wanted = fold(&c.to_string());
            let after = at.map_or(0, |i| i + 1);
            let order = (after..choices.len()).chain(0..after.min(choices.len()));
            let hit = |i: &usize| {
                choices
                    .get(*i)
                    .is_some_and(|(_, label)| fold(label).starts_with(&wanted))
            };
            if let Some(i) = order.into_iter().find(hit) {
                *at = Some(i);
            }
        }
        _ => return false,
    }
    true
}

/// Moves left and right; space turns a choice on and off, letters jump.
fn choose_many(choices: &mut [(String, String, bool)], at: &mut usize, command: &Command) -> bool {
    let count = choices.len().max(1);
    match command {
        Command::Right => *at = (*at + 1) % count,
        Command::Left => *at = (*at + count - 1) % count,
        Command::Insert(' ') => {
            if let Some((.., on)) = choices.get_mut(*at) {
                *on = !*on;
            }
        }
        Command::Insert(c) => {
            let wanted = fold(&c.to_string());
            let order = (*at + 1..choices.len()).chain(0..=*at);
            let hit = |i: &usize| {
                choices
                    .get(*i)
                    .is_some_and(|(_, label, _)| fold(label).starts_with(&wanted))
            };
            if let Some(i) = order.into_iter().find(hit) {
                *at = i;
            }
        }
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_can_be_made_changed_and_taken_back() {
        let choices = || {
            vec![
                ("a".to_owned(), "appel".to_owned()),
                ("b".to_owned(), "peer".to_owned()),
            ]
        };
        let mut form = DialogForm::new(
            String::new(),
            vec![
                FormField::one("x", String::new(), choices(), None),
                FormField::many("y", String::new(), choices(), |_| false),
            ],
        );
        form.run(&Command::Insert('p'), 20);
        assert_eq!(form.get("x"), "b");
        form.run(&Command::Right, 20);
        assert_eq!(form.get("x"), "");
        form.run(&Command::Right, 20);
        assert_eq!(form.get("x"), "a");
        form.run(&Command::Down, 20);
        form.run(&Command::Right, 20);
        form.run(&Command::Insert(' '), 20);
        assert_eq!(form.chosen("y"), ["b"]);
        form.run(&Command::Down, 20);
        assert_eq!(form.at, 0);
    }
}
