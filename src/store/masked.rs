//! Telling an entry in which a name was masked from another entry.
//!
//! Knows no name: only which words of one copy stand where another has a mask. Reads and writes no file.

use std::collections::HashSet;

use serde_json::Value;

use crate::format::transcript::print;
use crate::session::Entry;
use crate::text::Id;

/// The comparison of two copies of a transcript, entry by entry.
#[derive(Debug)]
pub(super) struct Masked<'a> {
    ours: &'a [Entry],
    theirs: &'a [Entry],
    /// In how many entries the first copy has a mask where the second has words.
    pub first: usize,
    /// The same of the second copy.
    pub second: usize,
}

impl<'a> Masked<'a> {
    /// Begins a comparison.
    pub(super) fn of(ours: &'a [Entry], theirs: &'a [Entry]) -> Self {
        Self {
            ours,
            theirs,
            first: 0,
            second: 0,
        }
    }

    /// Returns whether two entries say the same, but for a name that is masked in one of them.
    pub(super) fn is_same(&mut self, ours: &Entry, theirs: &Entry) -> bool {
        if print(ours) == print(theirs) {
            return true;
        }
        let (first, second) = (value(ours), value(theirs));
        if is_masked(&first, &second, &|new, old| {
            is_renamed(self.ours, self.theirs, new, old)
        }) {
            self.first += 1;
            return true;
        }
        if is_masked(&second, &first, &|new, old| {
            is_renamed(self.theirs, self.ours, new, old)
        }) {
            self.second += 1;
            return true;
        }
        false
    }
}

fn value(entry: &Entry) -> Value {
    serde_json::to_value(entry).unwrap_or_default()
}

/// Returns whether `masked` is `open` with masks in place of words; `renamed` tells whether an id may have replaced another one.
fn is_masked(masked: &Value, open: &Value, renamed: &dyn Fn(&str, &str) -> bool) -> bool {
    match (masked, open) {
        (Value::String(masked), Value::String(open)) => masked == open || covers(masked, open) || renamed(masked, open),
        (Value::Array(masked), Value::Array(open)) => {
            masked.len() == open.len()
                && masked
                    .iter()
                    .zip(open)
                    .all(|(masked, open)| is_masked(masked, open, renamed))
        }
        (Value::Object(masked), Value::Object(open)) => {
            masked.len() == open.len()
                && masked.iter().zip(open).all(|((key, masked), (other, open))| {
                    (key == other || renamed(key, other)) && is_masked(masked, open, renamed)
                })
        }
        _ => masked == open,
    }
}

/// Returns whether a text is another one in which words gave way to masks in square brackets.
fn covers(masked: &str, open: &str) -> bool {
    let mut rest = masked;
    let (mut at, mut is_first) = (open, true);
    while let Some((before, after)) = rest.split_once('[') {
        let Some((_, after)) = after.split_once(']') else {
            return false;
        };
        at = match is_first {
            true => match at.strip_prefix(before) {
                Some(at) => at,
                None => return false,
            },
            false => match at.find(before) {
                Some(found) => at.get(found + before.len()..).unwrap_or_default(),
                None => return false,
            },
        };
        // The mask stands for one sign or more.
        let Some(sign) = at.chars().next() else { return false };
        at = at.get(sign.len_utf8()..).unwrap_or_default();
        (rest, is_first) = (after, false);
    }
    !is_first && at.ends_with(rest)
}

/// Returns whether the id `old` of a partner may have given way to `new` because it told a name: neither copy has both.
fn is_renamed(masked: &[Entry], open: &[Entry], new: &str, old: &str) -> bool {
    let is_name = |id: &str| *Id::new(id) == *id && Id::new(id).numbered().is_none();
    is_name(new) && is_name(old) && !names(masked).contains(old) && !names(open).contains(new)
}

/// Returns every text of the entries.
fn names(entries: &[Entry]) -> HashSet<String> {
    let mut found = HashSet::new();
    entries.iter().for_each(|entry| texts(&value(entry), &mut found));
    found
}

fn texts(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
        Value::Object(fields) => fields.values().for_each(|one| texts(one, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_mask_stands_where_the_other_text_has_words() {
        for (masked, open, is_it) in [
            ("[naam, zus] kwam", "Wannes kwam", true),
            ("ik zag [naam, zus] en [naam, kok].", "ik zag Wannes en Jo.", true),
            ("[naam, zus]", "Wannes", true),
            ("een lantaarn", "een anker", false),
            ("[naam, zus] kwam", "Wannes ging", false),
            ("[naam, zus] kwam", " kwam", false),
            ("[naam, zus] kwam", "kwam", false),
            ("kwam [naam", "kwam Wannes", false),
        ] {
            assert_eq!(covers(masked, open), is_it, "{masked} {open}");
        }
    }
}
