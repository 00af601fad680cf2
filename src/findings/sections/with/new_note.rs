//! Whether the remark on a partner says more than the words that are printed about it.
//!
//! Compares words; reads no sense.

use crate::findings::SectionSource;
use crate::findings::choosing::place::Home;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose;
use crate::session::{Partner, Statement};
use crate::text::Id;

/// Letters from which on a word of a remark carries meaning.
const MEANING: usize = 4;

/// How many of three such words stand in what was said where a remark says the same again.
const AGAIN: usize = 2;

/// Returns the remark on a partner in one line; none where the words that are printed about it say the same.
pub(in crate::findings) fn new_note(record: &SectionSource<'_>, partner: &Partner) -> Option<String> {
    let note = partner.note.as_ref()?;
    let said = record.printed(&[Home::Partner(partner.id.clone())]);
    let ids: Vec<Id> = said.iter().map(|s| s.id.clone()).collect();
    let key = (partner.id.clone(), ids);
    record.new_notes.get(key, || new_beside(prose::one_line(note), &said))
}

/// Returns a remark; none where these words say the same.
fn new_beside(note: String, said: &[&Statement]) -> Option<String> {
    if said.is_empty() {
        return Some(note);
    }
    let said: String = said.iter().map(|s| spaced(s.printed())).collect();
    let words = spaced(&note);
    let meaning = |word: &&str| word.chars().count() >= MEANING;
    let long: Vec<&str> = words.split_whitespace().filter(meaning).collect();
    let again = long.iter().filter(|word| said.contains(&format!(" {word} "))).count();
    (long.is_empty() || again * 3 < long.len() * AGAIN).then_some(note)
}
