//! Whether words say of something that nothing weighs more. Reads the words alone.

use std::sync::LazyLock;

use super::clause::spaced;
use super::phrases::Phrases;

/// Words that say so.
const MOST: &str = "belangrijkste, voornaamste, grootste, hoofdreden, hoofdzaak, vooral, bovenal, in de eerste plaats, eerst en vooral, staat of valt, \
    most important, main, biggest, mainly, above all, first of all, in the first place, stands or falls";
static SAYS_MOST: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(MOST));

/// Returns whether a text says that nothing weighs more.
pub(in crate::findings) fn is_foremost(text: &str) -> bool {
    let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
    SAYS_MOST.are_in(&words)
}

#[cfg(test)]
mod tests {
    use super::is_foremost;

    #[test]
    fn what_weighs_most_says_so() {
        for text in [
            "Een vast gezicht is de voornaamste reden.",
            "Above all we want to be asked.",
            "Het staat of valt met de trekker.",
        ] {
            assert!(is_foremost(text), "{text}");
        }
        for text in [
            "Een vast gezicht is nodig.",
            "We want to be asked.",
            "De trekker valt uit.",
        ] {
            assert!(!is_foremost(text), "{text}");
        }
    }
}
