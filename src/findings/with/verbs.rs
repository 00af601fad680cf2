//! Verbs that a remark begins with: behind the name of its partner such a remark is a sentence.

use crate::deck::Lang;

/// Dutch verbs as remarks begin with them.
const DUTCH: &str = "\
    werkt werken sluit sluiten komt komen geeft geven vertegenwoordigt helpt helpen levert leveren biedt bieden \
    organiseert organiseren staat staan is zijn was waren heeft hebben had gaf gaven liet doet doen neemt nemen vraagt \
    vragen brengt brengen inspireerde volgt volgen ondersteunt begeleidt betaalt beslist kwam kwamen kent kennen zit \
    zitten loopt ziet verwijst leest lezen zorgt zorgen deelt delen pakt pakken verrijkt verrijken verdeelt verdelen \
    behoort behoren bezorgt bezorgen leert maakt maken speelt spelen keurt keuren adviseert adviseren coacht coachen \
    leidt leiden verzorgt verzorgen beheert steunt steunen vangt vangen vult vullen bracht brachten gebruikt gebruiken \
    bezoekt bezoeken wil willen kan kunnen moet moeten mag mogen blijft blijven hangt hangen ligt liggen toont tonen \
    vertelt vertellen schrijft schrijven bepaalt bepalen verbindt verbinden gaat gaan krijgt krijgen denkt denken maakte \
    werkte organiseerde";

/// English verbs as remarks begin with them.
const ENGLISH: &str = "\
    works gives comes helps offers provides brings has were are pays decides knows runs supports stopped left teaches \
    makes plays leads takes does goes needs wants stays lends meets reads stands visits shows";

/// Returns whether a remark begins with a verb, so that a partner's name makes a sentence of it.
pub(super) fn verb_first(note: &str) -> bool {
    let first = note.split_whitespace().next().unwrap_or_default().to_lowercase();
    let known = |list: &str| list.split_whitespace().any(|verb| verb == first);
    known(DUTCH) || known(ENGLISH)
}

/// Returns whether the verb that a remark begins with is in the plural; `None` where its form does not tell.
pub(super) fn is_plural(lang: Lang, note: &str) -> Option<bool> {
    let first = note.split_whitespace().next().unwrap_or_default().to_lowercase();
    match lang {
        // Verbs of the past in -te and -de are singular; those that end in -n are the plural.
        Lang::Nl if matches!(first.as_str(), "kan" | "ben") => Some(false),
        Lang::Nl => Some(first.ends_with('n')),
        Lang::En if matches!(first.as_str(), "are" | "were") => Some(true),
        Lang::En if first.ends_with('s') => Some(false),
        Lang::En => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_plural, verb_first};
    use crate::deck::Lang;

    #[test]
    fn the_number_of_a_verb_is_known_by_its_form() {
        assert_eq!(is_plural(Lang::Nl, "komt elke week"), Some(false));
        assert_eq!(is_plural(Lang::Nl, "komen elke week"), Some(true));
        assert_eq!(is_plural(Lang::Nl, "kan rekenen"), Some(false));
        assert_eq!(is_plural(Lang::En, "helps out"), Some(false));
        assert_eq!(is_plural(Lang::En, "left us"), None);
    }

    #[test]
    fn a_remark_that_begins_with_a_verb_is_known() {
        for note in ["werkt naast de klas", "Pakken het lezen anders aan", "helps on Mondays"] {
            assert!(verb_first(note), "{note}");
        }
        for note in ["vaste dag op school", "stedelijke dienst", "a day at school", ""] {
            assert!(!verb_first(note), "{note}");
        }
    }
}
