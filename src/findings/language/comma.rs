//! Whether what stands behind a comma in a note goes on with what stands before it.
//!
//! *Komt in mei, soms in juni* is one sentence; *zit in het huis, andere regels* is a sentence with a scrap behind it.

use super::listed_words::{ListedWords, listed_words};
use super::verbs::verb_first;
use crate::deck::Lang;

/// Words with which a part behind a comma begins that leans on the part before it.
static NL: ListedWords = listed_words!(
    "en of maar want omdat zodat als dus tot terwijl hoewel dan daar die dat wie wat waar waarmee waarvan waarin waarbij van voor met uit in op aan bij tussen over rond naar \
     onder tegen door zonder te om via per na sinds tijdens volgens ook vooral enkel alleen soms altijd vaak meestal nu vroeger later telkens tegelijk bijvoorbeeld bv \
     onder zowel zelfs ondanks dankzij minder meer niet nooit samen naast binnen buiten wel doorgaans zelf nog eerst elke elk"
);
static EN: ListedWords = listed_words!(
    "and or but because so as if when while though although until which who whose where that of for with from in on at by to between about around through without as per after \
     since during also mostly mainly especially only sometimes always often usually now later formerly once then not never less more together both even except such like \
     including rather every each up down either"
);

/// Returns whether each part of a note behind a comma goes on with what stands before it; a row does, by its *and*.
pub(in crate::findings) fn goes_on(lang: Lang, note: &str) -> bool {
    let mut parts = note.split(", ");
    let begin = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let (words, and) = match lang {
        Lang::Nl => (&NL, [" en ", " of "]),
        Lang::En => (&EN, [" and ", " or "]),
    };
    let row = rest.last().is_some_and(|last| and.iter().any(|and| last.contains(and)));
    let leans = |part: &&str| {
        let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
        let first = first.trim_matches(|c: char| !c.is_alphanumeric());
        let one_of = ["een van ", "één van ", "one of "]
            .iter()
            .any(|one| part.starts_with(one));
        one_of || words.has(first) || [false, true].iter().any(|many| verb_first(lang, part, *many))
    };
    !begin.is_empty() && (row || rest.iter().all(leans))
}

#[cfg(test)]
mod tests {
    use super::goes_on;
    use crate::deck::Lang;

    #[test]
    fn a_scrap_behind_a_comma_is_told_from_what_goes_on() {
        for note in [
            "komt in mei, soms in juni",
            "leent boten, zeilen en touw",
            "vaart met ons, maar niet ver",
            "zingt",
        ] {
            assert!(goes_on(Lang::Nl, note), "{note}");
        }
        for note in ["zit in het huis, andere regels", "vaart uit, de klas kijkt toe"] {
            assert!(!goes_on(Lang::Nl, note), "{note}");
        }
        assert!(goes_on(Lang::En, "lends boats, mostly in May"));
        assert!(!goes_on(Lang::En, "lends boats, no oars"));
    }
}
