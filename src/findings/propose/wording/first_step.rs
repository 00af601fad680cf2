//! Sentences that say that the school takes the first step.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::{HeardPhrase, meant};
use super::phrases::{holds, sentences};
use super::rows::{FoldedRows, phrase_lists};
use crate::findings::language::clause::spaced;

phrase_lists! {
    /// Phrases that say that the school takes the first step; in the first person, because partners call as well.
    FIRST: "wij bellen zelf, we bellen zelf, wij bellen altijd zelf, we bellen altijd zelf, ik bel zelf, ik bel altijd zelf, ik stap zelf, \
     wij vragen altijd zelf, we vragen altijd zelf, wij moeten het altijd zelf, we moeten het altijd zelf, we moeten het zelf vragen, \
     wij moeten het zelf vragen, wij zoeken zelf contact, we zoeken zelf contact, komen niet naar ons, komen nooit naar ons, komt niet naar ons, \
     komt nooit naar ons, niet uit zichzelf, niet meer uit zichzelf, nooit uit zichzelf, enkel als wij bellen, enkel als we bellen, \
     alleen als wij bellen, alleen als we bellen, enkel als wij vragen, enkel als we vragen, enkel als wij het vragen, enkel als we het vragen, \
     alleen als wij het vragen, alleen als we het vragen, enkel op onze vraag, alleen op onze vraag, we always call, we always ask, \
     i always call, they never come to us, do not come to us, never comes to us, only when we ask, only when we call, only if we ask, only if we call, i just walked over, i walked over and asked, i went over and asked, \
     ben er zelf binnengestapt, ben gewoon binnengestapt, ben er gewoon naartoe gestapt, ben zelf gaan vragen, heb het zelf gevraagd, \
     hebben we zelf opgezet, hebben wij zelf opgezet, heb ik zelf opgezet, hebben we zelf opgestart, hebben wij zelf opgestart, heb ik zelf opgestart, we set it up ourselves, we set that up ourselves, \
     we started it ourselves, we started that ourselves";
    /// What they do not come for.
    TO_COMPLAIN: "klagen, klachten, ruzie, betalen, complain, complaints, quarrel, pay";
    /// Phrases that say it with what stands behind them: where somebody goes, and nothing that was not asked.
    GO_MYSELF: "ik ga zelf";
    THERE: "naar, langs, erheen, ernaartoe, daarheen, vragen, aankloppen, kloppen";
    NEVER_ASKED: "nog nooit gevraagd";
}
/// What somebody asked for, and who asked.
const ASKED: &str = "gevraagd of we mochten, gevraagd of wij mochten, gevraagd of ik mocht, gevraagd of de kinderen mochten, gevraagd of de leerlingen mochten, gevraagd of ze mochten, \
     asked if we could, asked whether we could, asked if they could join, asked if they would, asked whether they would";
const ASKING: &str =
    "ik heb, heb ik, we hebben, wij hebben, hebben we, hebben wij, i asked, we asked, i went, we went, and asked";

/// Returns the first sentence that says that the school takes the first step.
pub(in crate::findings::propose) fn takes_first_step(text: &str) -> Option<&str> {
    let first =
        |phrase: &HeardPhrase<'_>| phrase.is_so() && !phrase.tells_of_learners() && !TO_COMPLAIN.is_in(phrase.rest());
    let said = FoldedRows::of(text);
    let told = || {
        meant(text, &said, &FIRST, first)
            .or_else(|| {
                meant(text, &said, &GO_MYSELF, |phrase| {
                    phrase.is_so() && THERE.begins(phrase.behind())
                })
            })
            .or_else(|| {
                meant(text, &said, &NEVER_ASKED, |phrase| {
                    phrase.is_so() && phrase.rest().is_empty()
                })
            })
    };
    let goes = |sentence: &&str| {
        let spaced = spaced(sentence);
        let asked = holds(&spaced, ASKED)
            && holds(&spaced, ASKING)
            && !holds(&spaced, "ons gevraagd, mij gevraagd, they asked, asked us");
        asked || goes_there(&spaced)
    };
    told().or_else(|| sentences(text).find(goes))
}

/// Returns whether a sentence tells that whoever speaks went there and sat, asked or looked: *ik ben daar op de mat gaan zitten*.
fn goes_there(spaced: &str) -> bool {
    const WENT: &str = "ik ben daar, ik ben er, ik ben naar, ben ik daar, ben ik er, ben ik naar, wij zijn daar, we zijn daar, wij zijn naar, we zijn naar";
    const DID: &str =
        "gaan zitten, gaan vragen, gaan aankloppen, gaan aanbellen, gaan kloppen, gaan meedoen, gaan helpen";
    const SELF: &str = "i said to the, i went and sat, i went and asked, i knocked on, i rang their, we knocked on, we went and asked, ik zei tegen de, ik zei tegen hun, ik heb aangeklopt, ik ben gaan aankloppen, ik ben gaan vragen, \
         we zijn gaan vragen, wij zijn gaan vragen";
    holds(spaced, WENT) && holds(spaced, DID) || holds(spaced, SELF)
}

#[cfg(test)]
mod tests {
    use super::takes_first_step;

    #[test]
    fn who_takes_the_first_step_is_told_from_who_calls() {
        for text in [
            "Bedrijven komen niet naar ons.",
            "Nu enkel als wij bellen.",
            "We always call.",
            "Ik heb aan de brandweer gevraagd of we mochten komen kijken.",
            "We went to the bakery and asked if we could watch.",
            "Dat netwerk hebben we zelf opgezet.",
            "Ik ben daar op een avond aan de toog gaan zitten.",
            "I said to the baker: your oven is cold at noon.",
        ] {
            assert!(takes_first_step(text).is_some(), "{text}");
        }
        for text in [
            "Ouders bellen zelf.",
            "Zij komen altijd naar ons.",
            "Komen ze niet naar ons?",
            "Ze hebben ons gevraagd of ze mochten komen.",
            "De ouders hebben dat zelf opgezet.",
            "De kinderen zijn daar op de bank gaan zitten.",
            "The baker said to me that his oven was cold.",
            "Het is niet enkel als wij vragen, ze staan hier elke week.",
            "It is not only if we call, they are here anyway.",
            "Kinderen met verdriet komen niet naar ons, die gaan naar de poetsvrouw.",
            "The boys do not come to us, they go to the cook.",
            "Zij hebben nog nooit gevraagd wat het kost.",
            "The neighbours do not come to us with complaints.",
            "Ik ga zelf met de fiets.",
            "Zij komen niet naar ons, dat is zo afgesproken.",
        ] {
            assert!(takes_first_step(text).is_none(), "{text}");
        }
    }
}
