//! Keys that arrived together: a paste comes so where the terminal does not mark it as one.
//!
//! Read as a paste only where it makes a difference: where a statement is noted, and a line break stands between two letters.

use crate::app::key::{Key, KeyName};
use crate::app::model::Model;

/// How many signs must have arrived together to be a paste: more than a person types while a busy machine does not answer for two or
/// three seconds. Fewer are read key by key, which says the same wherever each row begins with its speaker.
const LEAST: usize = 40;

/// Returns the text with which keys that arrived together begin, if they are a paste of several lines into the line being noted, and the
/// keys behind it. Line breaks at its end stay keys: they note what was pasted, as they note what was typed.
pub fn unmarked_paste<'a>(model: &Model, keys: &'a [Key]) -> Option<(String, &'a [Key])> {
    let noting = model.overlays.is_empty() && model.open.as_ref().is_some_and(|open| open.on_note());
    if !noting {
        return None;
    }
    let letters: Vec<char> = keys.iter().map_while(|key| letter(*key)).collect();
    let is_break = |c: &char| *c == '\n';
    let last = letters.iter().rposition(|c| !is_break(c))?;
    let pasted = letters.get(..=last)?;
    (pasted.len() >= LEAST && pasted.contains(&'\n'))
        .then(|| (String::from_iter(pasted), keys.get(last + 1..).unwrap_or_default()))
}

/// Returns the letter of a text that a key stands for; line breaks and tabs come as keys of their own.
fn letter(key: Key) -> Option<char> {
    let line_feed = Key {
        ctrl: true,
        ..Key::plain(KeyName::Char('j'))
    };
    match key {
        key if key == Key::plain(KeyName::Enter) || key == line_feed => Some('\n'),
        key if key == Key::plain(KeyName::Tab) => Some('\t'),
        key => key.typed(),
    }
}
