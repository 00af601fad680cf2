//! Whether words are what others say, or what is written or dreamt somewhere, or so in another school: single statements bear no claim then.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use crate::findings::language::rows::{ListedPhrases, all_sentences, row};

/// Who else says it, and where it stands.
static OTHERS_SAY: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "zegt de, zegt mijn, zegt hun, zegt zijn, zegt haar, zegt hij, zegt zij, zegt ze, zeggen ze, zeggen zij, beweert hij, beweert ze, beweren ze, affiche zegt, folder zegt, slogan, staat .. in hun folder, staat .. op hun affiche, staat .. op hun site, volgens hun folder, says the, says my, says their, says his, says her, says he, says she, they say, he says, she says, they claim, head says, poster says, leaflet says, banner, \
         in een droom, in mijn droom, in mijn gebed, bij wijze van spreken, in a dream, in my dreams, in my prayers, so to speak",
    )
});
/// What people in general say or think.
static HEARSAY: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "zegt iedereen, iedereen zegt, iedereen denkt, denkt iedereen, men zegt, men denkt, mensen zeggen, mensen denken, zeggen de mensen, denken de mensen, er wordt gezegd, wordt er gezegd, naar het schijnt, heb ik gehoord, hebben wij gehoord, heb ik horen zeggen, naar ik hoor, \
         everybody says, everyone says, everybody thinks, everyone thinks, people say, people think, people will tell, people will say, people tell you, people tell me, so they say, or so i hear, so i hear, so i am told, or so my",
    )
});
/// What is so in another school.
static ELSEWHERE: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "in andere scholen, op andere scholen, in een andere school, op een andere school, mijn vorige school, mijn oude school, onze vorige school, van de school hiernaast, school van hiernaast, school in het volgende dorp, bij een andere school, school hier verder, school verderop, scholen verderop, \
         they say in, in other schools, at other schools, at another school, in another school, my last school, my old school, my previous school, my former school, the school in the next, school down the road, school up the road, about the school next, about the school in",
    )
});

/// Returns whether a text tells what others say, or means no thing that happens here; what people in general say only where nobody goes on.
pub(in crate::findings) fn is_reported(text: &str) -> bool {
    let words = row(text);
    OTHERS_SAY.is_in(&words) || ELSEWHERE.is_in(&words) || all_sentences(text).all(is_hearsay)
}

/// Returns whether a text tells what people in general say or think, or what is so in another school.
pub(in crate::findings) fn is_hearsay(text: &str) -> bool {
    let words = row(text);
    HEARSAY.is_in(&words) || ELSEWHERE.is_in(&words)
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
            "Op mijn vorige school hield iedereen alles voor zichzelf.",
            "People will tell you that it all hangs on the cook.",
        ] {
            assert!(is_reported(text), "{text}");
        }
        for text in [
            "Ik zeg hem elke week wat er scheelt.",
            "I say what I see and she writes it down.",
            "In onze school zeggen de kinderen wat ze denken.",
        ] {
            assert!(!is_reported(text), "{text}");
        }
    }
}
