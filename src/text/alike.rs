//! How two writings of one word are seen to be the same: accents, case, look-alike letters, and signs that nobody sees.
//!
//! Never changes a text that is kept; it only says where in the original a letter of the folded form came from.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text folded for finding words: lower case, no accents, no invisible signs, Latin letters for those that look the same, a space
/// for each run of spaces, hyphens and line breaks. Each byte knows the byte of the original it came from.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    origins: Vec<usize>,
}

impl Folded {
    /// Folds a text.
    pub fn new(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            origins: Vec::with_capacity(original.len() + 1),
        };
        for (at, c) in original.char_indices() {
            if c.is_ascii() {
                folded.push(at, c.to_ascii_lowercase());
            } else if !is_invisible(c) {
                for part in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)) {
                    part.to_lowercase()
                        .filter(|c| !is_combining_mark(*c))
                        .for_each(|low| match two(low) {
                            Some(letters) => letters.into_iter().for_each(|letter| folded.push(at, letter)),
                            None => folded.push(at, latin(low)),
                        });
                }
            }
        }
        folded.origins.push(original.len());
        folded
    }

    fn push(&mut self, at: usize, c: char) {
        let gap = c.is_whitespace() || c == '-';
        if gap && self.text.ends_with(' ') {
            return;
        }
        self.text.push(if gap { ' ' } else { c });
        self.origins.resize(self.text.len(), at);
    }

    /// Returns the folded text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the byte of the original that a byte of the folded text came from; its length for the end.
    pub fn origin(&self, at: usize) -> usize {
        self.origins.get(at).or(self.origins.last()).copied().unwrap_or(0)
    }
}

/// Returns whether a sign takes no place on a screen and so can stand inside a word unseen: soft hyphens, zero-width spaces and joiners.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Returns the two letters that people write where a keyboard lacks the one.
fn two(c: char) -> Option<[char; 2]> {
    match c {
        'ß' => Some(['s', 's']),
        'æ' => Some(['a', 'e']),
        'œ' => Some(['o', 'e']),
        'þ' => Some(['t', 'h']),
        _ => None,
    }
}

/// Returns the Latin letter that a Greek or Cyrillic small letter, a letter with a stroke, or a typographic sign looks like.
fn latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' | 'ɩ' => 'i',
        'ј' | 'ϳ' => 'j',
        'к' | 'κ' => 'k',
        'ł' | 'ӏ' => 'l',
        'м' => 'm',
        'н' => 'h',
        'η' => 'n',
        'о' | 'ο' | 'ø' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' => 'y',
        'đ' => 'd',
        '’' | '‘' | 'ʼ' | '′' | '`' => '\'',
        '‐' | '‑' | '‒' | '–' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::Folded;

    #[test]
    fn writings_of_one_word_fold_to_the_same() {
        for written in ["Zoë", "Zoe\u{308}", "ZOE", "z\u{ad}oë", "Zo\u{200b}e", "Zоe"] {
            assert_eq!(Folded::new(written).as_str(), "zoe", "{written:?}");
        }
        assert_eq!(Folded::new("Yılmaz Łukasz D’Hondt").as_str(), "yilmaz lukasz d'hondt");
        assert_eq!(Folded::new("Anne-Marie\u{a0} Maes").as_str(), "anne marie maes");
    }

    #[test]
    fn every_byte_knows_where_it_came_from() {
        let text = "é\u{ad}a";
        let folded = Folded::new(text);
        assert_eq!(folded.as_str(), "ea");
        assert_eq!(
            (folded.origin(0), folded.origin(1), folded.origin(2)),
            (0, 4, text.len())
        );
    }
}
