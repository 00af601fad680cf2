//! Sentences in which somebody wishes something, and means it.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{holds, listed, sentences};
use crate::findings::language::clause::spaced;

/// Phrases with which somebody wishes something.
const WISHES: &str = "ik zou willen, zou ik willen, wij zouden willen, we zouden willen, ik zou graag, zou ik graag, we zouden graag, wij zouden graag, ik zou eens, zou ik eens, ik zou er liever, ik zou liever, ik droom van, laat mij eens, laat ons eens, \
     i would like, i d like, we would like, we d like, i would love, i d love, we would love, i wish, we wish, i would rather have";
/// What is no wish although it begins so.
const POLITE: &str = "willen zeggen, willen toevoegen, willen vragen, willen weten, willen benadrukken, graag zeggen, graag toevoegen, niet willen, niet graag, like to say, like to add, like to thank, like to ask, like to stress, like to know, like to see the man who, like to see the woman who, like to see the one who, like to see who, like to see anybody, like to complain, a pound for every, a euro for every, a dollar for every, graag klagen, een euro kreeg voor, een euro voor elke, wel eens willen zien wie, wel eens willen zien of, graag eens zien wie, \
     not like, i wish you, i wish them, i wish him, i wish her, we wish you, we wish them, we wish him, we wish her, wish i knew, but that was not, but that is not, but it was not, maar dat was niet, maar dat is niet, maar dat kon niet, maar dat mocht niet, \
     i wish every, i wish all, we wish every, we wish all, i wish everyone, i wish everybody, i wish i had, i wish we had, wish i had known, love to say, love to believe, like to say, like to believe, like to think, willen dat elke, willen dat alle, willen dat iedereen, graag geloven, graag zeggen, liever geen, liever niet, rather not, rather have none, rather have no";
/// Words with which a sentence begins that says that the wish before it was fulfilled.
const FULFILLED: &str = "sinds sindsdien intussen ondertussen inmiddels since";

/// Returns the first sentence with a wish.
pub(in crate::findings::propose) fn wishes(text: &str) -> Option<&str> {
    let told: Vec<&str> = sentences(text).collect();
    let fulfilled = |at: usize| {
        let next = told.get(at + 1).copied().map(spaced).unwrap_or_default();
        next.split_whitespace().take(2).any(|word| listed(FULFILLED, word))
    };
    let wished = |at: usize, one: &str| {
        let spaced = spaced(one);
        holds(&spaced, WISHES) && !holds(&spaced, POLITE) && !is_of_a_child(one) && !fulfilled(at)
    };
    told.iter()
        .enumerate()
        .find(|(at, one)| wished(*at, one))
        .map(|(_, one)| *one)
}

/// Who is quoted where a sentence gives the words of somebody else.
const CHILD: &str = "leerling leerlingen jongen meisje kind kinderen gast gasten zoon dochter ouder mama papa pupil pupils boy girl child children kid kids son daughter parent mum dad";
const SAID: &str = "zei zegt zeiden zeggen vroeg vraagt said says asked asks told";

/// Returns whether a sentence gives the words of a pupil or a parent: *a boy said: I would like to live here*.
fn is_of_a_child(sentence: &str) -> bool {
    let before = sentence.split_once(':').map(|(before, _)| spaced(before));
    let has = |said: &str, list: &str| said.split_whitespace().any(|word| listed(list, word));
    before.is_some_and(|said| has(&said, CHILD) && has(&said, SAID))
}

#[cfg(test)]
mod tests {
    use super::wishes;

    #[test]
    fn wishes_are_told_from_their_like() {
        assert!(wishes("Ik zou graag eens een dag meelopen in het rusthuis.").is_some());
        assert!(wishes("I would like the drummers to stay a year.").is_some());
        assert!(wishes("Ik zou willen zeggen dat het goed gaat.").is_none());
        assert!(wishes("I would like the drums without the speech, but that was not the offer.").is_none());
        assert!(wishes("Zou ik graag gaan?").is_none() && wishes("I would like to thank them.").is_none());
        assert!(wishes("I would like to see somebody from the mill here.").is_some());
        assert!(wishes("I would like to see the man who lifts that.").is_none());
        for text in [
            "Ik zou willen dat elke dienst zo werkte.",
            "I wish all of them were like the miller.",
            "I wish I had met her ten years ago.",
            "Ik zou graag geloven dat de boot nog komt.",
            "Een meisje zei: ik zou graag op de molen slapen.",
            "We would like a fixed room, we wrote. Since May there is one.",
            "Ik zou liever geen gids hebben.",
        ] {
            assert!(wishes(text).is_none(), "{text}");
        }
    }
}
