//! Phrases in a row of words: taken apart once, found by their words.
//!
//! In a list commas part phrases and blanks part their words; `*` ends a beginning of a word, `|` stands between words of which one is enough,
//! and `..` stands for up to five words. Knows no language.

use rustc_hash::FxHashMap;

/// Words that `..` stands for at most.
const GAP: usize = 5;
/// Words of a text among which an opening with a gap must stand: *dat hoeven ze ook niet*.
const OPENING: usize = 6;

/// A list of phrases.
pub(in crate::findings) struct Phrases {
    all: Vec<Phrase>,
    /// Which of them have a word as their first.
    by_first: FxHashMap<&'static str, Vec<usize>>,
    /// Which of them have a first word that is only the beginning of one.
    by_beginning: Vec<(&'static str, usize)>,
}

/// One phrase: its parts between gaps, of which there is always one.
pub(in crate::findings) struct Phrase {
    first: Vec<PhraseWord>,
    rest: Option<Box<Phrase>>,
}

/// Words of which one is enough, each with whether a word only has to begin with it.
struct PhraseWord(Vec<(&'static str, bool)>);

impl PhraseWord {
    fn of(text: &'static str) -> Self {
        let one = |text: &'static str| match text.strip_suffix('*') {
            Some(beginning) => (beginning, true),
            None => (text, false),
        };
        Self(text.split('|').map(one).collect())
    }

    fn is(&self, word: &str) -> bool {
        let one = |(text, begins): &(&str, bool)| match begins {
            true => word.starts_with(text),
            false => word == *text,
        };
        self.0.iter().any(one)
    }
}

impl Phrase {
    fn of(text: &'static str) -> Self {
        let (first, rest) = match text.split_once(" .. ") {
            Some((first, rest)) => (first, Some(Box::new(Self::of(rest)))),
            None => (text, None),
        };
        Self {
            first: first.split(' ').map(PhraseWord::of).collect(),
            rest,
        }
    }

    /// Returns how many words it is long, with one for each gap.
    pub(in crate::findings) fn len(&self) -> usize {
        self.first.len() + self.rest.as_ref().map_or(0, |rest| 1 + rest.len())
    }

    /// Returns where its last part stands in a row of words, or its first word where it has no gap.
    pub(in crate::findings) fn place(&self, words: &[String]) -> Option<usize> {
        let at = (0..words.len()).find(|at| self.starts(words.get(*at..).unwrap_or_default()))?;
        let Some(rest) = &self.rest else {
            return Some(at);
        };
        let behind = at + self.first.len();
        let after = words.get(behind..).unwrap_or_default();
        let near = after.get(..after.len().min(GAP + rest.len())).unwrap_or_default();
        rest.place(near).map(|found| behind + found)
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
    pub(in crate::findings) fn of(list: &'static str) -> Self {
        let mut phrases = Self::none();
        phrases.all = list.split(", ").map(Phrase::of).collect();
        for (at, phrase) in phrases.all.iter().enumerate() {
            for &(text, begins) in phrase.first.iter().take(1).flat_map(|word| &word.0) {
                match begins {
                    true => phrases.by_beginning.push((text, at)),
                    false => phrases.by_first.entry(text).or_default().push(at),
                }
            }
        }
        phrases
    }

    /// Returns a list without phrases.
    pub(in crate::findings) fn none() -> Self {
        Self {
            all: Vec::new(),
            by_first: FxHashMap::default(),
            by_beginning: Vec::new(),
        }
    }

    pub(in crate::findings) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns those whose first word is one of these, in the order of the list.
    fn that_begin_with(&self, words: &[String]) -> impl Iterator<Item = &Phrase> {
        let mut found: Vec<usize> = Vec::new();
        for word in words {
            found.extend(self.by_first.get(word.as_str()).into_iter().flatten());
            let begun = self.by_beginning.iter().filter(|(text, _)| word.starts_with(text));
            found.extend(begun.map(|(_, at)| at));
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|at| self.all.get(at))
    }

    /// Returns whether one of them stands in a row of words.
    pub(in crate::findings) fn are_in(&self, words: &[String]) -> bool {
        self.find(words).is_some()
    }

    /// Returns whether one of them without a gap is all of a row of words.
    pub(in crate::findings) fn make_up(&self, words: &[String]) -> bool {
        let begun = self.that_begin_with(words.get(..1).unwrap_or_default());
        let mut whole = begun.filter(|phrase| phrase.rest.is_none() && phrase.first.len() == words.len());
        whole.any(|phrase| phrase.starts(words))
    }

    /// Returns whether one of them is this word.
    pub(in crate::findings) fn has(&self, word: &str) -> bool {
        let is = |phrase: &Phrase| matches!(phrase.first.as_slice(), [only] if only.is(word));
        self.all.iter().any(|phrase| phrase.rest.is_none() && is(phrase))
    }

    /// Returns the first of them that stands in a row of words, and where.
    pub(in crate::findings) fn find(&self, words: &[String]) -> Option<(&Phrase, usize)> {
        self.that_begin_with(words)
            .find_map(|phrase| Some((phrase, phrase.place(words)?)))
    }

    /// Returns whether a row of words begins with one of them.
    pub(in crate::findings) fn open(&self, words: &[String]) -> bool {
        let first = words.get(..words.len().min(1)).unwrap_or_default();
        self.that_begin_with(first).any(|phrase| phrase.opens(words))
    }

    /// Returns whether a row of words is one of them and nothing else.
    pub(in crate::findings) fn are_all_of(&self, words: &[String]) -> bool {
        let whole =
            |phrase: &Phrase| phrase.rest.is_none() && phrase.first.len() == words.len() && phrase.starts(words);
        let first = words.get(..words.len().min(1)).unwrap_or_default();
        self.that_begin_with(first).any(whole)
    }

    #[cfg(test)]
    pub(in crate::findings) fn words(&self) -> impl Iterator<Item = &'static str> {
        fn all(phrase: &Phrase) -> Vec<&'static str> {
            let rest = phrase.rest.iter().flat_map(|rest| all(rest));
            let own = phrase
                .first
                .iter()
                .flat_map(|word| word.0.iter().map(|(text, _)| *text));
            own.chain(rest).collect()
        }
        self.all.iter().flat_map(all)
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
        assert_eq!(place("zeg|vertel* dat", "vertelt dat niet"), Some(0));
        assert_eq!(place("zeg|vertel* dat", "hoort dat niet"), None);
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
