//! A pronoun in a name for somebody whom nobody named: *collega met wie ze zong* stands in a report as *met wie iemand zong*.
//!
//! Reads one name. Only a subject in the singular right behind the word that joins its clause is taken: *ze* may be several as well.

use crate::deck::Lang;

/// Words that join a clause to a name, right before its subject.
const JOINING_NL: &str = "wie waar waarmee waarbij waarvan waaraan waarnaast waarvoor die dat";
const JOINING_EN: &str = "who whom that which where";
/// Verbs in the plural, by which *ze* is several.
const SEVERAL: &str = "hebben hadden zijn waren kunnen konden zullen zouden willen moeten mogen gaan gingen doen";
/// Verbs in the singular.
const ONE: &str = "heeft had is was kan kon zal zou wil moet mag gaat ging doet deed";

/// Returns a name with *somebody* for the pronoun; none where it has no such pronoun.
pub(super) fn settled(name: &str, own: Lang) -> Option<String> {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let is_in = |list: &str, word: &str| list.split(' ').any(|known| known == word);
    let joins = |word: &str| is_in(if own == Lang::Nl { JOINING_NL } else { JOINING_EN }, word);
    let pronoun = |word: &str| match own {
        Lang::Nl => matches!(word, "ze" | "zij" | "hij"),
        Lang::En => matches!(word, "he" | "she"),
    };
    let at = words
        .windows(2)
        .position(|two| matches!(two, [one, two] if joins(one) && pronoun(two)))?
        + 1;
    let behind = words.get(at + 1..).unwrap_or_default();
    let last = behind.last()?;
    let one = behind.iter().any(|word| is_in(ONE, word)) || ["t", "te", "de"].iter().any(|end| last.ends_with(end));
    let several = behind.iter().any(|word| is_in(SEVERAL, word)) || !one;
    if own == Lang::Nl && words.get(at) != Some(&"hij") && several {
        return None;
    }
    let subject = words.get_mut(at)?;
    *subject = if own == Lang::Nl { "iemand" } else { "somebody" };
    Some(words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::settled;
    use crate::deck::Lang;

    #[test]
    fn whom_nobody_named_is_somebody() {
        for (name, expected) in [
            (
                "buurvrouw met wie ze heeft gezongen",
                Some("buurvrouw met wie iemand heeft gezongen"),
            ),
            ("kok waarbij hij stage liep", Some("kok waarbij iemand stage liep")),
            ("smid waarmee ze samenwerkt", Some("smid waarmee iemand samenwerkt")),
            ("koor waar ze hebben gezongen", None),
            ("winkels waar ze werken", None),
            ("ze en co", None),
        ] {
            assert_eq!(settled(name, Lang::Nl).as_deref(), expected, "{name}");
        }
        let english = settled("neighbour with whom she sang", Lang::En);
        assert_eq!(english.as_deref(), Some("neighbour with whom somebody sang"));
        assert_eq!(settled("shop that she-wolf runs", Lang::En), None);
    }
}
