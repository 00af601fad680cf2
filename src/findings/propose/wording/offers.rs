//! Sentences that say that more is offered than a school can take.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::{HeardPhrase, meant};
use super::phrases::holds;
use super::rows::{FoldedRows, phrase_lists};
use crate::findings::language::clause::spaced;

phrase_lists! {
    /// Phrases that say that more is offered than a school can take.
    FLOODED: "op alles ja, ja op alles, ik zeg ja, we zeggen ja, wij zeggen ja, ik open ze niet meer, lees ze niet meer, te veel van alles, te veel aanbod, te veel projecten, te groot aanbod, overspoeld met mails, overspoeld met aanbod, overspoeld door aanbod, overspoeld door mails, verdrinken in de mails, verdrinken in het aanbod, \
     yes to everything, too many projects, too much on offer, flooded with offers, flooded with mails, flooded with emails, flooded with projects, swamped with offers, swamped with mails, swamped with emails, swamped with projects, i do not open them, i don t open them";
    /// Who else is flooded.
    OTHERS_FLOODED: "ouders, parents";
    /// Why it is welcome, or what is left out of it.
    WELCOME: "altijd goed, altijd de moeite, altijd leuk, altijd fijn, valt mee, viel mee, behalve, always good, always worth, always fun, turned out, except, bestaat niet, no such thing";
}

/// Returns the text where it says that more is offered than the school can take.
pub(in crate::findings::propose) fn is_flooded(text: &str) -> Option<&str> {
    let of_parents = |phrase: &HeardPhrase<'_>| OTHERS_FLOODED.is_in(phrase.lead());
    let meant_so =
        |phrase: &HeardPhrase<'_>| phrase.is_meant() && !of_parents(phrase) && !phrase.is_followed_by(&WELCOME);
    let found = meant(text, &FoldedRows::of(text), &FLOODED, meant_so).is_some();
    let whole = spaced(text);
    let ours = holds(
        &whole,
        "onze brieven, onze mails, onze folders, our letters, our emails, our leaflets",
    );
    (found || throws_away(text) && !ours).then_some(text)
}

/// Returns whether somebody throws away, or leaves unread, the letters that come in.
fn throws_away(text: &str) -> bool {
    const LETTERS: &str = "mails, mailtjes, e mails, brieven, folders, flyers, uitnodigingen, affiches, emails, letters, leaflets, brochures, invitations";
    const AWAY: &str = "smijt ze weg, gooi ze weg, gooien ze weg, smijten ze weg, smijt ik weg, gooi ik weg, zonder te lezen, zonder ze te lezen, ongelezen, lees ik niet, lezen we niet, lezen wij niet, wis ik, wis ze, throw them away, \
         delete them, bin them, without reading, unread, do not read them, don t read them";
    let whole = spaced(text);
    holds(&whole, LETTERS)
        && holds(&whole, AWAY)
        && !holds(
            &whole,
            "zij lezen, ze lezen, de leerlingen lezen, they read, the children read",
        )
}

#[cfg(test)]
mod tests {
    use super::is_flooded;

    #[test]
    fn what_is_too_much_is_told_from_its_like() {
        assert!(is_flooded("We zeggen op alles ja.").is_some() && is_flooded("We say yes to everything.").is_some());
        assert!(is_flooded("The basement was flooded and we taught in the library.").is_none());
        assert!(is_flooded("De kelder was overspoeld.").is_none());
        assert!(is_flooded("Elke week tien folders. Ik gooi ze weg.").is_some());
        assert!(is_flooded("De folders, die lezen we samen.").is_none());
        assert!(is_flooded("We zeggen soms ja.").is_none() && is_flooded("Het is nooit te veel aanbod.").is_none());
        for text in [
            "Vroeger werden we overspoeld met mails, nu is het één brief.",
            "We used to be swamped with emails.",
            "I thought we would be flooded with projects, and there was one.",
            "De ouders worden overspoeld met mails.",
            "We say yes to everything they bring, it is always worth it.",
            "Onze brieven blijven ongelezen.",
        ] {
            assert!(is_flooded(text).is_none(), "{text}");
        }
    }
}
