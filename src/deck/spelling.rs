//! Functions as the deck spells them: who types *zorgcoordinator* reads *zorgcoördinator* in every report.

use std::collections::BTreeMap;

use super::MapTemplate;
use crate::text::{Line, fold};

impl MapTemplate {
    /// Returns a function with the accents that the deck writes in it, also within a longer word; letters that bear one already stay.
    pub fn spelled(&self, function: &str) -> Line {
        let mut letters: Vec<char> = function.chars().collect();
        let known = self.roles.iter().flat_map(|role| &role.functions);
        for known in known.filter(|known| !known.is_ascii()) {
            accent(&mut letters, &known.chars().collect::<Vec<_>>());
        }
        Line::new(&letters.iter().collect::<String>())
    }

    /// Returns an attendance with every function as the deck spells it; two that are one then are counted together.
    pub fn spelled_all(&self, present: BTreeMap<Line, u32>) -> BTreeMap<Line, u32> {
        let mut all: BTreeMap<Line, u32> = BTreeMap::new();
        for (function, n) in present {
            let sum = all.entry(self.spelled(&function)).or_default();
            *sum = sum.saturating_add(n);
        }
        all
    }
}

/// Puts the accents of a word wherever it stands among letters without them.
fn accent(letters: &mut [char], word: &[char]) {
    let same = |(typed, right): (&char, &char)| bare(*typed) == bare(*right);
    for at in 0..(letters.len() + 1).saturating_sub(word.len()) {
        let Some(here) = letters.get_mut(at..at + word.len()) else {
            return;
        };
        if !here.iter().zip(word).all(same) {
            continue;
        }
        let plain = here
            .iter_mut()
            .zip(word)
            .filter(|(typed, right)| typed.is_ascii() && !right.is_ascii());
        for (typed, right) in plain {
            *typed = match typed.is_uppercase() {
                true => right.to_uppercase().next().unwrap_or(*right),
                false => *right,
            };
        }
    }
}

fn bare(letter: char) -> String {
    fold(letter.encode_utf8(&mut [0; 4]))
}
