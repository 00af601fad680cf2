//! From a value to YAML that reads like notes: long text as a block, short lists on one line, a blank line between sections.
//!
//! serde-saphyr decides what needs quotes. Never leaves a text looking like a number, a date or a truth value to any reader.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_yaml::{DoubleQuoted, FlowSeq, FoldStr, LitStr};

use crate::text::cells;

/// From how many cells a text is written as a folded block.
const WIDTH: usize = 88;

/// Returns a value as YAML.
pub(super) fn yaml(value: &impl Serialize) -> String {
    let options = serde_yaml::ser_options! {
        compact_list_indent: false,
        folded_wrap_chars: WIDTH,
        min_fold_chars: 1,
    };
    // Our own types hold nothing that JSON or YAML cannot: string keys, whole numbers, text. A test writes every field.
    serde_json::to_value(value)
        .ok()
        .and_then(|value| serde_yaml::to_string_with_options(&Styled(&value), options).ok())
        .map(|yaml| stripped(&yaml))
        .unwrap_or_default()
}

/// Returns `yaml` with every folded block `>` as `>-`: serde-saphyr writes the former, which would give each text a line break at its end.
fn stripped(yaml: &str) -> String {
    let mut out = String::with_capacity(yaml.len() + 64);
    let mut block: Option<usize> = None;
    for line in yaml.lines() {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if line.len() > indent && block.is_some_and(|around| indent <= around) {
            block = None;
        }
        out.push_str(line);
        if block.is_none() {
            let (around, opens) = header(line);
            if opens == ">" {
                out.push('-');
            }
            block = opens.starts_with(['>', '|']).then_some(around);
        }
        out.push('\n');
    }
    out
}

/// Returns the value on a line of YAML, behind list dashes and key, and the column that a block scalar there is indented from.
fn header(line: &str) -> (usize, &str) {
    let mut rest = line.trim_start_matches(' ');
    let mut around = line.len() - rest.len();
    while let Some(item) = rest.strip_prefix("- ") {
        let inner = item.trim_start_matches(' ');
        // A block that is the item itself is indented around the dash, one of a key around the key.
        if inner.starts_with(['>', '|']) {
            return (around, inner);
        }
        around += rest.len() - inner.len();
        rest = inner;
    }
    match rest.split_once(": ") {
        Some((key, value)) if !key.contains(' ') => (around, value),
        _ => (around, ""),
    }
}

/// Returns a value as a whole file: blank lines between its sections, and between long items of a list.
pub(super) fn file(value: &impl Serialize) -> String {
    spaced(&yaml(value))
}

/// A value that chooses how it is written.
struct Styled<'a>(&'a Value);

impl Serialize for Styled<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) if begins_like_a_word_of_yaml(text) => DoubleQuoted(text).serialize(s),
            Value::String(text) if text.contains('\n') => LitStr(text).serialize(s),
            Value::String(text) if is_long(text) => FoldStr(text).serialize(s),
            Value::Array(items) if is_short(items) => FlowSeq(items).serialize(s),
            Value::Array(items) => {
                let mut list = s.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Styled(item))?;
                }
                list.end()
            }
            Value::Object(fields) => {
                let mut map = s.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, &Styled(value))?;
                }
                map.end()
            }
            other => other.serialize(s),
        }
    }
}

/// Returns whether a text begins like a word of YAML. R's reader takes *no…* and *Noël*, plain or as a block, for `no`: it stops at the
/// first letter beyond ASCII.
fn begins_like_a_word_of_yaml(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "yes", "no", "on", "off", "true", "false", "null", "~", ".inf", "-.inf", "+.inf", ".nan", "<<", "=",
    ];
    let plain = text.find(|c: char| !c.is_ascii()).and_then(|at| text.get(..at));
    plain.is_some_and(|begin| WORDS.iter().any(|word| begin.eq_ignore_ascii_case(word)))
}

/// Returns whether a text is worth a block: long, and with words to break between.
fn is_long(text: &str) -> bool {
    cells(text) > WIDTH && !text.starts_with(' ') && text.contains(' ')
}

/// Returns whether a list fits on one line: ids, and words as plain. Any sign in a list on one line means something else to some reader.
fn is_short(items: &[Value]) -> bool {
    let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let width = |item: &Value| item.as_str().filter(|text| is_plain(text)).map(|text| cells(text) + 2);
    let widths: Option<Vec<usize>> = items.iter().map(width).collect();
    widths.is_some_and(|widths| widths.iter().sum::<usize>() < WIDTH - 20)
}

/// How many lines an item of a list may have before blank lines set the items apart.
const TALL: usize = 4;

/// Returns `yaml` with blank lines. Works on lines, and only on those that begin a section or an item of one: block text lies deeper.
fn spaced(yaml: &str) -> String {
    let mut out = String::with_capacity(yaml.len() + yaml.len() / 16);
    let mut was_block = false;
    for section in sections(yaml, |line| !line.starts_with(' ')) {
        let is_block = section.contains("\n ");
        if !out.is_empty() && (is_block || was_block) {
            out.push('\n');
        }
        was_block = is_block;
        let items = sections(section, |line| line.starts_with("  - "));
        let tall = items.iter().skip(1).any(|item| item.lines().count() > TALL);
        for (i, item) in items.iter().enumerate() {
            if tall && i > 1 {
                out.push('\n');
            }
            out.push_str(item);
        }
    }
    out
}

/// Returns `text` cut before every line that `begins` something.
pub(super) fn sections(text: &str, begins: impl Fn(&str) -> bool) -> Vec<&str> {
    let mut cuts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins(line) && line != "\n" || at == 0 {
            cuts.push(at);
        }
        at += line.len();
    }
    cuts.push(text.len());
    cuts.windows(2)
        .filter_map(|pair| match pair {
            [from, to] => text.get(*from..*to),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn notes_of_a_careful_person() {
        let value = json!({
            "kring": "session/1", "date": "2026-11-21",
            "ties": [{"id": "t1", "to": "clb"}, {"id": "t2", "to": "ocmw"}],
            "statements": [
                {"id": "s1", "speakers": ["p1", "p2"], "text": "no", "voice": "verbatim", "card": "leren"},
                {"id": "s2", "about": ["clb"], "text": "Eerst dit.\n\nDan dat.", "voice": "verbatim"},
            ],
            "events": 3,
        });
        let long = "Wij hebben samen met de buurt een tuin aangelegd: dat was zwaar, maar de kinderen spreken er nog altijd over.";
        assert_eq!(file(&json!({ "note": long })).lines().next(), Some("note: >-"));
        assert_eq!(
            file(&value),
            "kring: session/1\ndate: \"2026-11-21\"\n\nties:\n  - id: t1\n    to: clb\n  - id: t2\n    to: ocmw\n\nstatements:\n  \
             - id: s1\n    speakers: [p1, p2]\n    text: \"no\"\n    voice: verbatim\n    card: leren\n\n  - id: s2\n    about: [clb]\n    \
             text: |-\n      Eerst dit.\n\n      Dan dat.\n    voice: verbatim\n\nevents: 3\n"
        );
    }
}
