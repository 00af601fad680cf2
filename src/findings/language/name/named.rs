//! Whether words name a partner: by one of the words of its name, or one that begins alike.

use crate::findings::language::clause::spaced;
use crate::session::Partner;

/// Letters by which two words are of one name: *loodsen* of *loodsdienst*; a shorter word is the same.
const ALIKE: usize = 5;
/// Letters of the shortest word that names somebody, and words of names that name nobody.
const SHORTEST: usize = 3;
const JOINING: &str = "van het een der den voor met aan bij uit met over naar the and for with from";

/// Returns whether words, as `spaced` gives them, hold a word of the name of a partner.
pub(in crate::findings) fn is_named(partner: &Partner, said: &str) -> bool {
    // Where the first letters end, of a name that has so many.
    let begins = |name: &str| {
        name.char_indices()
            .nth(ALIKE - 1)
            .map(|(at, last)| at + last.len_utf8())
    };
    let is_of = |name: &str| {
        let begins = begins(name).and_then(|end| name.get(..end));
        let of_name = |word: &str| word == name || begins.is_some_and(|begins| word.starts_with(begins));
        said.split(' ').any(of_name)
    };
    let name = spaced(&partner.name);
    let tells = |word: &&str| word.chars().count() >= SHORTEST && !JOINING.split(' ').any(|joining| joining == *word);
    name.split_whitespace().filter(tells).any(is_of)
}

#[cfg(test)]
mod tests {
    use super::is_named;
    use crate::findings::language::clause::spaced;
    use crate::session::Partner;

    #[test]
    fn a_word_of_a_name_is_told_from_one_that_joins() {
        let of = |name: &str| Partner {
            name: name.into(),
            ..Partner::default()
        };
        for (name, said) in [
            ("bakker van het dorp", "Bij die bakker ruikt het naar anijs."),
            ("loodsdienst", "De loodsen kwamen aan boord."),
            ("the mill on the hill", "Nobody climbs that hill."),
        ] {
            assert!(is_named(&of(name), &spaced(said)), "{said}");
        }
        for (name, said) in [
            ("bakker van het dorp", "Het brood van gisteren."),
            ("the mill on the hill", "The wind took it."),
        ] {
            assert!(!is_named(&of(name), &spaced(said)), "{said}");
        }
    }
}
