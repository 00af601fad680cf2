//! Sentences that say that a contact came by chance, or began where people meet anyway.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{holds, listed, sentences};
use crate::findings::language::clause::spaced;

/// Phrases that say that a contact came by chance, or through somebody who knew somebody.
const CHANCE: &str = "iemand die iemand kent, iemand kent die iemand kent, toevallig tegen, bij toeval, per toeval, puur toeval, ik hem tegenkwam, ik haar tegenkwam, tegen het lijf gelopen, liep ik tegen het lijf, \
     tegengekomen in, tegengekomen op, tegengekomen bij, by chance, by accident, bumped into, ran into him, ran into her, happened to meet, somebody who knows somebody, someone who knows someone";

/// Chance alone, and that somebody met or that something began.
const MERE_CHANCE: &str = "bij toeval, per toeval, puur toeval, by chance, by accident";
const MET: &str = "ontmoet, ontmoette, ontmoetten, kennen, kende, tegen, tegengekomen, lijf, begon, begonnen, gestart, terechtgekomen, terecht, contact, gevonden, vonden, raakte, raakten, beland, zat naast, stond naast, met, meet, know, knew, began, begun, started, came, found, ended up, contact, sat next, got talking, into";

/// What only came to one's ears by chance, or happened the other day: nothing began there.
const NO_BEGINNING: &str = "letterlijk, literally, gehoord, hoorde, hoorden, vernomen, vernam, vernamen, gelezen, las, lazen, vorige week, gisteren, eergisteren, vorige maand, deze week, vanmorgen, heard, found out, read, last week, yesterday, last month, this week, this morning, the other day";

/// Returns the first sentence that says that a contact came by chance.
pub(in crate::findings::propose) fn comes_by_chance(text: &str) -> Option<&str> {
    sentences(text)
        .find(|one| {
            let spaced = spaced(one);
            let denied = spaced
                .split(' ')
                .any(|word| listed("geen niet nooit no not never", word));
            let met = !holds(&spaced, MERE_CHANCE) || holds(&spaced, MET);
            !denied && met && holds(&spaced, CHANCE) && !holds(&spaced, NO_BEGINNING)
        })
        .or_else(|| began_among_people(text).then_some(text))
}

/// Returns whether a text tells that something began where people meet anyway: *ik zat naast hem op een feest, zo is het begonnen*.
fn began_among_people(text: &str) -> bool {
    const BEGAN: &str = "zo is, zo zijn, zo begon, zo kwam, that is how, that s how, so it began, so it started";
    const STARTED: &str = "begonnen, begon, gestart, ontstaan, gekomen, kwam, began, begun, started";
    const MEETING: &str = "feest, trouwfeest, trouw, cafe, toog, rij, bakker, beenhouwer, trein, bus, winkel, markt, voetbal, training, koor, buurt, straat, schoolpoort, kapper, begrafenis, wedding, party, pub, queue, train, shop, market, football, \
         choir, street, gate, hairdresser, funeral";
    let whole = spaced(text);
    let me = holds(
        &whole,
        "ik zat, ik stond, ik kwam, zat ik, stond ik, wij zaten, ik ken, i sat, i stood, i met, i was, we sat",
    );
    me && holds(&whole, BEGAN) && holds(&whole, STARTED) && holds(&whole, MEETING)
}

#[cfg(test)]
mod tests {
    use super::comes_by_chance;

    #[test]
    fn chance_is_told_from_its_like() {
        assert!(comes_by_chance("Ik liep hem tegen het lijf gelopen op de markt, puur toeval.").is_some());
        assert!(comes_by_chance("We met by accident at a fair.").is_some());
        assert!(comes_by_chance("Dat is geen toeval, niet bij toeval gekozen.").is_none());
        assert!(comes_by_chance("He had an accident.").is_none());
        assert!(comes_by_chance("Ik stond achter hem in de rij bij de kapper. Zo is dat koor begonnen.").is_some());
        assert!(comes_by_chance("Ik stond achter hem in de rij bij de kapper.").is_none());
        for text in [
            "Wij hebben bij toeval gehoord dat de bakker stopt.",
            "I heard by accident that the mill was sold.",
            "Ik kwam hem gisteren toevallig tegen.",
            "I bumped into her last week.",
        ] {
            assert!(comes_by_chance(text).is_none(), "{text}");
        }
    }
}
