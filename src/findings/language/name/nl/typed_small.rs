//! The article of a Dutch name that is typed without any capital and that no list knows.

use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::session::Article;
use crate::text::dictionary;

/// Words for what nobody counts, for what one does, and words that are no thing: no article.
const NONE: &str = "voetbal basketbal volleybal handbal tennis judo karate yoga hockey atletiek gymnastiek muziek wiskunde techniek ict \
    informatica frans nederlands engels duits latijn geschiedenis taal sport thuis online samen buiten binnen hier klasse drama dans woord beeld \
    iemand niemand iedereen wie advies hulp geld tijd";

/// Words with *het*, by themselves or at the end of another.
static NEUTER: ListedWords = listed_words!(
    "land hok hek dier paard varken schaap rek bord scherm toestel apparaat verhaal lied artikel account profiel examen hoofd korps koppel publiek vak \
     gebied woud pad gehucht kraam terras kampioenschap genootschap landschap waterschap toernooi register kadaster notariaat patronaat hostel motel deel \
     weekend slot landgoed bed dak nest spoor lid raam stuk bureel ven meer vat zeil orgel balkon gewelf"
);
/// Letters of the shortest words that another is made of.
const SHORT: usize = 3;

/// Ends of words whose plural takes an *-s*.
const BEFORE_S: [&str; 10] = ["el", "er", "em", "en", "ie", "on", "or", "um", "é", "eau"];
/// Letters of the shortest word whose plural is told from another word in *-s*.
const STEM: usize = 4;

/// Returns the article of the last of these words, where they hold no capital and it is a Dutch noun, and whether it is a plural: most words take
/// *de*. What may be something that one does, *zwemmen*, has none.
pub(super) fn article(core: &[&str]) -> Option<(Article, bool)> {
    let last = *core.last()?;
    let is_small = |word: &str| word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '\'' | '’'));
    let counted = !NONE.split_whitespace().any(|known| last.ends_with(known));
    if !counted || !core.iter().all(|word| is_small(word)) {
        return None;
    }
    if is_plural(last) {
        return Some((Article::De, true));
    }
    let open = last.ends_with("en") || last.ends_with('s') || last.ends_with("isch") || last.ends_with("ig");
    let known = !open && last.len() >= SHORT && is_noun(last);
    known.then_some((if is_neuter(last) { Article::Het } else { Article::De }, false))
}

/// Returns whether a word that ends in *-s* is the plural of another: *kapsalons*, *foto's*, not *kompas*.
fn is_plural(word: &str) -> bool {
    let Some(stem) = word.strip_suffix('s') else {
        return false;
    };
    let apart = stem.trim_end_matches(['\'', '’']);
    let plural = apart.len() < stem.len() || BEFORE_S.iter().any(|end| stem.ends_with(end));
    plural && apart.chars().count() >= STEM && is_noun(apart)
}

/// Returns whether the dictionary holds a word, or both words that it is made of: the dictionary knows few that end with three letters.
fn is_noun(word: &str) -> bool {
    let made_of_two = || {
        let tail = word.len().checked_sub(SHORT)?;
        let (head, tail) = word.split_at_checked(tail)?;
        Some(head.len() > SHORT && dictionary::is_simple(tail) && dictionary::is_word(head))
    };
    dictionary::is_word(word) || made_of_two().unwrap_or_default()
}

/// Returns whether a noun takes *het*.
fn is_neuter(word: &str) -> bool {
    let diminutive = word.len() > 4 && word.ends_with("je");
    // *Kippenhok* ends with one of them behind another word, *beiaardier* does not.
    let end = || {
        let mut parts = word.char_indices().map(|(at, _)| word.split_at(at));
        parts
            .any(|(head, end)| NEUTER.has(end) && (head.is_empty() || head.len() >= SHORT && dictionary::is_word(head)))
    };
    diminutive || word.ends_with("um") || word.len() > 6 && word.ends_with("ment") || end()
}

#[cfg(test)]
mod tests {
    use super::article;
    use crate::session::Article;

    #[test]
    fn a_noun_typed_small_takes_its_article() {
        let of = |name: &str| article(&name.split_whitespace().collect::<Vec<_>>());
        for (name, expected) in [
            ("kar", (Article::De, false)),
            ("platenkar", (Article::De, false)),
            ("kapsalons", (Article::De, true)),
            ("foto's", (Article::De, true)),
            ("beiaardier", (Article::De, false)),
            ("kippenhok", (Article::Het, false)),
            ("weiland", (Article::Het, false)),
        ] {
            assert_eq!(of(name), Some(expected), "{name}");
        }
        for name in ["kompas", "zwemmen", "Kar", "judo", "ebx"] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
