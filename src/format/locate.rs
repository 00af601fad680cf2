//! Where in a YAML text a field stands, and which field stands at a place.
//!
//! Walks the parser's events, so that comments, quotes and block text cannot fool it. Never builds a value.

use std::collections::HashMap;
use std::ops::ControlFlow;

use serde_yaml::granit_parser::{Event, Parser};

/// A place in a text: line and column, both counted from 1, the column in characters.
pub(super) type TextPosition = (usize, usize);

/// Whether a node is a key or a value; both bear the path of the value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyOrValue {
    Key,
    Value,
}

/// Returns where the value of a path such as `ties[3].to` stands; where there is no such field, the nearest one around it.
/// `None` where not even the first step of the path is there.
pub fn locate(yaml: &str, path: &str) -> Option<TextPosition> {
    let mut best: Option<(usize, TextPosition)> = None;
    walk(yaml, |here, spot, part| {
        let around = path
            .strip_prefix(here)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        if part == KeyOrValue::Value && around && !here.is_empty() && best.is_none_or(|(len, _)| here.len() > len) {
            best = Some((here.len(), spot));
        }
        if best.is_some_and(|(len, _)| len == path.len()) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    best.map(|(_, spot)| spot)
}

/// Where every field of a text stands, found in one pass: for files with thousands of faults.
pub(super) struct Places(HashMap<String, TextPosition>);

impl Places {
    /// Finds every field of a text, up to the first fault of syntax.
    pub(super) fn of(yaml: &str) -> Self {
        let mut places = HashMap::new();
        walk(yaml, |here, spot, part| {
            if part == KeyOrValue::Value && !here.is_empty() && !places.contains_key(here) {
                places.insert(here.to_owned(), spot);
            }
            ControlFlow::Continue(())
        });
        Self(places)
    }

    /// Returns what [`locate`] returns for this path.
    pub(super) fn find(&self, path: &str) -> Option<TextPosition> {
        let mut path = path;
        loop {
            if let Some(spot) = self.0.get(path) {
                return Some(*spot);
            }
            path = path.get(..path.rfind(['.', '['])?)?;
        }
    }
}

/// Returns the paths of the nodes that begin at a place, outermost first; where none does, of the last node before it.
pub(super) fn at(yaml: &str, spot: TextPosition) -> Vec<String> {
    let mut before = String::new();
    let mut exact = Vec::new();
    walk(yaml, |here, place, _| {
        if place > spot {
            return ControlFlow::Break(());
        }
        if place == spot {
            exact.push(here.to_owned());
        } else {
            here.clone_into(&mut before);
        }
        ControlFlow::Continue(())
    });
    if exact.is_empty() { vec![before] } else { exact }
}

/// A mapping or a list that is being walked, with the length of the path around it.
enum WalkFrame {
    Map { around: usize, in_value: bool },
    List { around: usize, index: usize },
}

/// Visits every node in order, up to the first fault of syntax.
pub(super) fn walk(yaml: &str, mut visit: impl FnMut(&str, TextPosition, KeyOrValue) -> ControlFlow<()>) {
    let mut path = String::new();
    let mut frames: Vec<WalkFrame> = Vec::new();
    for step in Parser::new_from_str(yaml) {
        let Ok((event, span)) = step else { return };
        let spot = (span.start.line(), span.start.col() + 1);
        match &event {
            Event::Scalar(..) | Event::Alias(_) | Event::MappingStart(..) | Event::SequenceStart(..) => {}
            Event::MappingEnd | Event::SequenceEnd => {
                frames.pop();
                leave(&mut frames, &mut path);
                continue;
            }
            _ => continue,
        }
        if let Some(WalkFrame::Map {
            around,
            in_value: value @ false,
        }) = frames.last_mut()
        {
            // A key that is not plain text has no path anyone could write down.
            let Event::Scalar(key, ..) = &event else { return };
            path.truncate(*around);
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(key);
            *value = true;
            if visit(&path, spot, KeyOrValue::Key).is_break() {
                return;
            }
            continue;
        }
        if let Some(WalkFrame::List { around, index }) = frames.last() {
            path.truncate(*around);
            path.push_str(&format!("[{index}]"));
        }
        if visit(&path, spot, KeyOrValue::Value).is_break() {
            return;
        }
        match event {
            Event::MappingStart(..) => frames.push(WalkFrame::Map {
                around: path.len(),
                in_value: false,
            }),
            Event::SequenceStart(..) => frames.push(WalkFrame::List {
                around: path.len(),
                index: 0,
            }),
            _ => leave(&mut frames, &mut path),
        }
    }
}

/// Leaves a value that is complete: what holds it waits for the next.
fn leave(frames: &mut [WalkFrame], path: &mut String) {
    match frames.last_mut() {
        Some(WalkFrame::Map { around, in_value }) => {
            *in_value = false;
            path.truncate(*around);
        }
        Some(WalkFrame::List { around, index }) => {
            *index += 1;
            path.truncate(*around);
        }
        None => path.clear(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "a: 1\nties:\n  - id: t1\n    to: clb\n  - id: t2\n    # to: comment\n    to: |-\n      to: text\nlast: {x: [1, 2]}\n";

    #[test]
    fn a_path_has_a_place() {
        assert_eq!(locate(YAML, "a"), Some((1, 4)));
        assert_eq!(locate(YAML, "ties[0].to"), Some((4, 9)));
        assert_eq!(locate(YAML, "ties[1].id"), Some((5, 9)));
        assert_eq!(locate(YAML, "last.x[1]"), Some((9, 15)));
    }

    #[test]
    fn a_path_that_is_not_there_points_to_what_is_around_it() {
        assert_eq!(locate(YAML, "ties[1].label.x"), locate(YAML, "ties[1]"));
        assert_eq!(locate(YAML, "nothing"), None);
        assert_eq!(locate(YAML, "ti"), None);
    }

    #[test]
    fn all_places_are_those_of_each_path() {
        let places = Places::of(YAML);
        for path in ["a", "ties[0].to", "ties[1].label.x", "last.x[1]", "nothing", "ti"] {
            assert_eq!(places.find(path), locate(YAML, path), "{path}");
        }
    }

    #[test]
    fn a_place_has_a_path() {
        assert_eq!(at(YAML, (4, 9)), ["ties[0].to"]);
        assert_eq!(at(YAML, (4, 11)), ["ties[0].to"]);
        assert_eq!(at(YAML, (3, 5)), ["ties[0]", "ties[0].id"]);
        assert_eq!(at(YAML, (9, 1)), ["last"]);
    }

    #[test]
    fn broken_text_is_walked_up_to_the_fault() {
        assert_eq!(locate("a: 1\nb: [1, 2\nc: }\n", "b[0]"), Some((2, 5)));
        assert_eq!(locate("", "a"), None);
        assert_eq!(locate("? [a]\n: b\n", "a"), None);
    }
}
