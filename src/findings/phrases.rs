//! Phrases in a row of words: taken apart once, found by their words.
//!
//! In a list commas part phrases and blanks part their words; `*` ends a beginning of a word, and `..` stands for up to five words. Knows no
//! language.

/// Words that `..` stands for at most.
const GAP: usize = 5;
/// Words of a text among which an opening with a gap must stand: *dat hoeven ze ook niet*.
const OPENING: usize = 6;

/// A list of phrases.
pub(super) struct Phrases(Vec<Phrase>);

/// One phrase: its parts between gaps, of which there is always one.
pub(super) struct Phrase {
    first: Vec<Word>,
    rest: Option<Box<Phrase>>,
}

struct Word {
    text: &'static str,
    /// Whether a word only has to begin with the text.
    begins: bool,
}

impl Word {
    fn of(text: &'static str) -> Self {
        let beginning = text.strip_suffix('*');
        Self {
            text: beginning.unwrap_or(text),
            begins: beginning.is_some(),
        }
    }

    fn is(&self, word: &str) -> bool {
        match self.begins {
            true => word.starts_with(self.text),
            false => word == self.text,
        }
    }
}

impl Phrase {
    fn of(text: &'static str) -> Self {
        let (first, rest) = match text.split_once(" .. ") {
            Some((first, rest)) => (first, Some(Box::new(Self::of(rest)))),
            None => (text, None),
        };
        Self {
            first: first.split(' ').map(Word::of).collect(),
            rest,
        }
    }

    /// Returns how many words it is long, with one for each gap.
    pub(super) fn len(&self) -> usize {
        self.first.len() + self.rest.as_ref().map_or(0, |rest| 1 + rest.len())
    }

    /// Returns where its last part stands in a row of words, or its first word where it has no gap.
    pub(super) fn place(&self, words: &[String]) -> Option<usize> {
        let at = (0..words.len()).find(|at| self.starts(words.get(*at..).unwrap_or_default()))?;
        let Some(rest) = &self.rest else {
            return Some(at);
        };
        let after = words.get(at + 1..).unwrap_or_default();
        let near = after.get(..after.len().min(GAP + rest.len())).unwrap_or_default();
        rest.place(near).map(|found| at + 1 + found)
    }

    /// Returns whether a row of words begins with the first part.
    fn starts(&self, words: &[String]) -> bool {
        self.first.len() <= words.len() && self.first.iter().zip(words).all(|(want, word)| want.is(word))
    }

    fn opens(&self, words: &[String]) -> bool {
        let opening = words.get(..words.len().min(OPENING)).unwrap_or_default();
        self.starts(words) && (self.rest.is_none() || self.place(opening).is_some())
    }
}

impl Phrases {
    /// Takes a list apart.
    pub(super) fn of(list: &'static str) -> Self {
        Self(list.split(", ").map(Phrase::of).collect())
    }

    /// Returns a list without phrases.
    pub(super) fn none() -> Self {
        Self(Vec::new())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether one of them stands in a row of words.
    pub(super) fn are_in(&self, words: &[String]) -> bool {
        self.0.iter().any(|phrase| phrase.place(words).is_some())
    }

    /// Returns whether one of them is this word.
    pub(super) fn has(&self, word: &str) -> bool {
        let is = |phrase: &Phrase| matches!(phrase.first.as_slice(), [only] if only.is(word));
        self.0.iter().any(|phrase| phrase.rest.is_none() && is(phrase))
    }

    /// Returns the first of them that stands in a row of words, and where.
    pub(super) fn find(&self, words: &[String]) -> Option<(&Phrase, usize)> {
        self.0.iter().find_map(|phrase| Some((phrase, phrase.place(words)?)))
    }

    /// Returns whether a row of words begins with one of them.
    pub(super) fn open(&self, words: &[String]) -> bool {
        self.0.iter().any(|phrase| phrase.opens(words))
    }

    /// Returns whether a row of words is one of them and nothing else.
    pub(super) fn are_all_of(&self, words: &[String]) -> bool {
        let whole =
            |phrase: &Phrase| phrase.rest.is_none() && phrase.first.len() == words.len() && phrase.starts(words);
        self.0.iter().any(whole)
    }

    #[cfg(test)]
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        fn all(phrase: &Phrase) -> Vec<&'static str> {
            let rest = phrase.rest.iter().flat_map(|rest| all(rest));
            phrase.first.iter().map(|word| word.text).chain(rest).collect()
        }
        self.0.iter().flat_map(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn phrases_have_gaps_and_beginnings_of_words() {
        let place = |phrase, text| Phrase::of(phrase).place(&row(text));
        assert_eq!(place("zelf .. gekozen", "wij hebben het zelf in 2019 gekozen"), Some(6));
        assert_eq!(
            place("zelf .. gekozen", "zelf hebben wij dat toen in de raad gekozen"),
            None
        );
        assert_eq!(place("opgelegd*", "een opgelegde samenwerking"), Some(1));
        assert_eq!(place("te ver", "te verwachten"), None);
        assert_eq!(place("te ver", "dat staat te"), None);
    }

    #[test]
    fn an_opening_stands_at_the_beginning() {
        let list = Phrases::of("ja maar, dat hoev* .. niet");
        assert!(list.open(&row("ja maar dat weet ik")));
        assert!(list.open(&row("dat hoeven ze ook niet")));
        assert!(!list.open(&row("dat hoeven ze ons hier allemaal ook niet")));
        assert!(!list.open(&row("nee ja maar")));
        assert!(list.are_all_of(&row("ja maar")));
        assert!(!list.are_all_of(&row("ja maar dat weet ik")));
    }
}
