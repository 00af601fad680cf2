//! Whether words are what others say, or what is written or dreamt somewhere: single statements bear no claim then.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::rows::{ListedPhrases, row};

/// Who else says it, and where it stands.
static OTHERS_SAY: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "zegt de, zegt mijn, zegt hun, zegt zijn, zegt haar, zegt hij, zegt zij, zegt ze, zeggen ze, zeggen zij, beweert hij, beweert ze, beweren ze, affiche zegt, folder zegt, slogan, staat .. in hun folder, staat .. op hun affiche, staat .. op hun site, volgens hun folder, says the, says my, says their, says his, says her, says he, says she, they say, he says, she says, they claim, head says, poster says, leaflet says, banner, \
         in een droom, in mijn droom, in mijn gebed, bij wijze van spreken, in a dream, in my dreams, in my prayers, so to speak",
    )
});

/// Returns whether a text tells what others say, or means no thing that happens.
pub(in crate::findings::propose) fn is_reported(text: &str) -> bool {
    OTHERS_SAY.is_in(&row(text))
}

#[cfg(test)]
mod tests {
    use super::is_reported;

    #[test]
    fn what_others_say_is_told_from_what_somebody_says() {
        for text in [
            "Ik doe hier alles alleen, zegt mijn zoon van drie.",
            "Wij leren van elkaar: zo staat het op hun affiche.",
            "Everybody wins, says the banner over the gate.",
            "I talk to him every night, in my dreams.",
        ] {
            assert!(is_reported(text), "{text}");
        }
        for text in [
            "Ik zeg hem elke week wat er scheelt.",
            "I say what I see and she writes it down.",
        ] {
            assert!(!is_reported(text), "{text}");
        }
    }
}
