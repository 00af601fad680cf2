//! Reads in everyday words that a contact runs through one person, that a contact ended with somebody, and that somebody is old with nobody behind.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::HeardPhrase;
use super::rows::{FoldedRows, phrase_lists};

phrase_lists! {
    /// Phrases that say by themselves that it runs through one person.
    THROUGH_ONE: "belt altijd naar mij, bellen altijd naar mij, mailt altijd naar mij, mailen altijd naar mij, belt altijd mij, bellen altijd mij, altijd naar mij .. nooit naar de, altijd naar mij .. nooit naar school, in niemands opdracht, in niemands takenpakket, in niemands uren, staat in niemands, in mijn gsm .. nergens, en verder nergens, en nergens anders, in my phone and nowhere, and nowhere else, is allemaal een vrouw, is allemaal een man, is allemaal een persoon, is eigenlijk een vrouw, is eigenlijk een man, is eigenlijk een persoon, \
        always rings me, always calls me, always phones me, always ring me, always call me, always phone me, goes through one, runs through one, comes through one, in nobody's job, in nobody s job, nobody's job but, nobody s job but, \
        all of that is one, that is all one, is really one woman, is really one man, is one woman at, is one man at, is the one who rings, is the one who calls, is the one who phones, the only one they know";
    /// Phrases that say it where somebody stands behind them, and who that may be: no office and no form.
    THROUGH: "loopt allemaal via, loopt helemaal via, gaat allemaal via, loopt enkel via, loopt alleen via, gaat enkel via, all goes through, it all runs through, all runs through";
    OFFICE: "secretaria*, administratie, kantoor, onthaal, balie, loket, dienst*, formulier*, website, site, portaal, platform, online, app, mail*, smartschool, agenda, kalender, systeem, directie, school, werkgroep, team, raad, ouderraad, office, reception, desk, form*, portal, website, online, app, email*, system, calendar, team, council, committee, department, school, group, board, hub, centre, line, inbox";
    /// What one has to do in time, and what there are none of then: that hangs on no person.
    IN_TIME: "tijdig, op tijd, vroeg, in time, early, plaats, plaatsen, plek, tickets, kaarten, places, place, tickets, seats, spaces, room left";
    /// That it only seemed so.
    SEEMED: "dacht ik, dachten we, i thought, we thought, maar de nieuwe, but the new";
    /// What nobody knows of somebody who is admired.
    ADMIRED: "how he, how she, hoe hij, hoe zij, hoe ze";
    /// Verbs of keeping up a contact, behind *if I do not*.
    KEEP_UP: "als ik niet .. bel, als ik niet .. mail, als ik dat niet, als ik het niet, als ik ze niet, als ik hem niet, als ik haar niet, als ik hen niet, als ik zelf niet, if i do not, if i don't, if i don t, unless i";
    /// What comes of it then.
    NOTHING_THEN: "is er geen, komt er niets, komt er niks, gebeurt er niets, gebeurt er niks, komt er niemand, komt niemand, doet niemand het, niemand anders, valt het stil, there is no, there are no, there would be no, nothing happens, nobody comes, nobody does, nobody else, it stops, it does not happen";
    /// That it ended when somebody went.
    WENT: "toen .. vertrok, toen .. wegging, toen .. stopte, toen .. met pensioen, toen .. op pensioen, when .. left, when .. went, when .. retired, when .. stopped, when .. moved, since .. left, since .. retired";
    ENDED: "was het gedaan, was het over, was dat gedaan, was dat het einde, was het afgelopen, that was the end, that was it, it was over, it was finished, it was the end, had his number, had her number, had zijn nummer, had haar nummer";
    ENDED_WITH: "sinds zijn begrafenis, sinds haar begrafenis, sinds zijn dood, sinds haar dood, sinds hij dood is, sinds zij dood is, toen .. nog leefde, when .. was alive, since his funeral, since her funeral, since he died, since she died, met haar is ook, met hem is ook, met haar verdween, met hem verdween, went with her, went with him, left with her, left with him, ended with him, ended with her, ended with old, ended when he, ended when she, stopte met hem, stopte met haar, is met hem gestopt, is met haar gestopt, is met hem gestorven, is met haar gestorven, died with him, died with her";
    /// That somebody is old, or about to be moved.
    OLD: "is zeventig, is vijfenzeventig, is tachtig, is vijfentachtig, is de zeventig voorbij, is de tachtig voorbij, wordt zeventig, wordt tachtig, is seventy, is eighty, is seventy five, is in his seventies, is in her seventies, is in his eighties, is in her eighties, turns seventy, turns eighty, \
        been moved to, being moved to, is overgeplaatst, wordt overgeplaatst, krijgt een andere functie";
    NOBODY_NEXT: "niemand weet, niemand van ons weet, niemand die het, niemand die dat, hoe dat verder, hoe het verder, wie dan, wat dan, nobody knows, none of us knows, who then, what then, what comes next, who comes next, nobody to, nobody behind";
    /// Words that say that somebody took over, or that all have it.
    SHARED: "neemt .. over, nemen .. over, nam .. over, namen .. over, opvolger staat, haar opvolger, zijn opvolger, gedeelde lijst, iedereen heeft, takes .. over, take .. over, took .. over, takes over, took over, successor is, everybody has, everyone has, we all have";
}

/// Returns the text where it says that one person carries a contact.
pub(in crate::findings::propose) fn is_carried_alone(text: &str) -> Option<&str> {
    let said = FoldedRows::of(text);
    if said.hold(&SHARED) {
        return None;
    }
    let alone = |one: &Vec<String>| KEEP_UP.is_in(one) && NOTHING_THEN.is_in(one) && !IN_TIME.is_in(one);
    let ended = said.hold(&WENT) && said.hold(&ENDED) && !said.hold(&SEEMED) || said.mean(&ENDED_WITH);
    let old = said.hold(&OLD) && said.hold(&NOBODY_NEXT) && !said.hold(&ADMIRED);
    let through = said.mean(&THROUGH_ONE) || said.hear(&THROUGH).iter().any(goes_through_one);
    (through || said.sentences.iter().any(alone) || ended || old).then_some(text)
}

/// Returns whether somebody stands behind a phrase: *loopt allemaal via mij*, not *via het secretariaat*.
fn goes_through_one(phrase: &HeardPhrase<'_>) -> bool {
    !phrase.behind().is_empty() && !OFFICE.is_in(phrase.behind()) && phrase.is_meant()
}

#[cfg(test)]
mod tests {
    use super::is_carried_alone;

    #[test]
    fn a_contact_that_one_person_carries_is_told_from_one_that_many_do() {
        for text in [
            "De man van het museum belt altijd naar mij, nooit naar het secretariaat.",
            "Dat loopt allemaal via de kokkin.",
            "Als ik ze niet bel in januari, is er geen koor.",
            "Toen de smid vertrok, was het gedaan.",
            "Hij is tachtig, en niemand weet hoe dat verder moet.",
            "If I do not write to them in May, there is no boat.",
            "All of that is one woman at the bank.",
            "It ended with old Mr Pugh.",
        ] {
            assert!(is_carried_alone(text).is_some(), "{text}");
        }
        for text in [
            "De directeur belt altijd naar de ouders.",
            "Als ik niet bel, komen ze toch.",
            "Toen de smid vertrok, nam zijn zoon het over, en toen was het gedaan met klagen.",
            "Hij is tachtig en hij danst nog.",
            "If I do not write, they write to me.",
            "The day ended with a song.",
            "Dat loopt allemaal via de balie.",
            "It all goes through the reception, so nothing is lost.",
            "Als ik niet vroeg bel, is er geen plaats op de boot.",
            "If I do not ring early there are no seats.",
            "She is the only one who ever thanks us.",
            "When the cook left, that was it, we thought. The new one cooks better.",
            "Zij is tachtig en niemand weet hoe zij dat volhoudt.",
            "Het loopt niet allemaal via de kokkin.",
        ] {
            assert!(is_carried_alone(text).is_none(), "{text}");
        }
    }
}
