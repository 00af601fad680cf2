//! Reads that others decide on what concerns the school.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::HeardPhrase;
use super::rows::{FoldedRows, phrase_lists};

phrase_lists! {
    /// Phrases with which others decide.
    DECIDE: "beslissen ze over, beslissen zij over, beslist men over, beslist over ons, beslist over onze, beslissen over ons, beslissen over onze,  wordt voor ons beslist, beslist wat wij, beslist wat we, beslist wat ik, beslissen wat wij, beslissen wat we, beslissen wat ik, \
        beslist wie, bepaalt wat wij, bepaalt wat we, bepalen wat wij, bepalen wat we, bepaalt wie, niet aan tafel, een stem op, wij .. niets te zeggen, we .. niets te zeggen, ik .. niets te zeggen, wij .. niks te zeggen, we .. niks te zeggen, ik .. niks te zeggen, niets te zeggen in, niets te zeggen over, niks te zeggen over, geen zeggenschap, voor voldongen feiten, voor een voldongen feit, beslist .. boven ons hoofd, beslissen .. boven ons hoofd, beslist .. over ons hoofd, beslissen .. over ons hoofd, over onze hoofden, keurt mijn .. goed, keurt onze .. goed, keuren onze .. goed, keuren mijn .. goed, keurt onze .. af, als toehoorder, wij mogen het uitvoeren, wij mogen dat uitvoeren, mogen wij uitvoeren, moet ik wachten tot, moeten we wachten tot, moeten wij wachten tot, zonder ons te verwittigen, vernemen van een ander, vernamen van een ander, vernemen .. uit de krant, vernamen .. uit de krant, lazen in de krant dat, lezen in de krant dat, vernamen .. in een brief, \
        the .. decide, the .. decides, they decide, decided for us, decide for us, decides for us, decided without us, decid* .. over our heads, decisions .. over our heads, done over our heads, no say in, have no say, had no say, tells us .. which, decides what we, decide what we, determines what we, \
        by a vote, signs off every, sign off every, signs off all, has to approve, have to approve, we learnt from a letter, we learned from a letter, were told by letter, read in the paper that, at no table, not at the table";
    /// Phrases with which nobody asked the school, and what that was that is no decision.
    UNASKED: "niemand heeft ons gevraagd, niemand heeft ons iets gevraagd, niemand heeft ons ooit iets gevraagd, niemand heeft het ons gevraagd, niemand heeft ons daarover iets gevraagd, heeft niemand ons gevraagd, heeft niemand ons iets gevraagd, heeft niemand het ons gevraagd, ons niets gevraagd, zonder ons iets te vragen, zonder ons te vragen, nobody asked us, we were not asked, we had not been asked, without asking us";
    /// What they might have asked.
    OPINION: "what, whether, if, how, about, first, anything, beforehand, wat, of, hoe, eerst, vooraf";
    ASKED_FOR: "geld, euro, cent, papieren, papier, betalen, formulier*, bewijs, dank, money, pound*, penny, euro*, papers, paper, pay, form, forms, proof, thanks, for";
    PRAISED: "goud, schat, gewoon geholpen, hielpen gewoon, al klaar*, klaargelegd, klaargezet, al gedaan, lief, treasure, just helped, already, kind, star";
    /// Phrases with which something is decided, where it is not decided together.
    SETTLED: "wordt beslist, wordt er beslist";
    TOGETHER: "met ons, samen, mee aan tafel, aan tafel, erbij, with us, together";
    /// Phrases with which others tell the school what to do, and what only advises.
    TOLD: "tells us .. what we, tell us .. what we, told us .. what we";
    ADVISED: "what we can, what we could, what we might, what we see";
    /// Phrases with which others take something from the school, and what that is.
    TAKEN: "moved our .. by, cut our, cuts our, closed our, close our";
    MATTERS: "hours, budget, money, grant, grants, funding, posts, post, places, lessons, timetable, staff, team, course, courses, classes, line, bus, support, gate, school, department, kitchen, library, hall, building, stop, service";
    /// Phrases with which it is the school, the pupils or both together that decide.
    OURSELVES: "wij beslissen, we beslissen, beslissen wij, beslissen we, ik beslis, beslis ik, samen beslis*, beslissen samen, mogen beslissen, mag beslissen, de kinderen beslissen, de leerlingen beslissen, beslissen ze zelf, we decide, i decide, decide together, may decide, can decide, \
        the children decide, the pupils decide, let us decide, lets us decide, wij hebben zelf";
    /// Phrases that say that those do not decide.
    DECIDE_NOT: "niet beslis*, nooit beslis*, beslis* niet, beslis* niets, beslis* niks, beslis* nooit, not decide*, never decide*, decide* nothing, niet .. tegen ons beslist, wij mogen .. beslissen, weer beslist, weer bepaalt, tij beslist, tij bepaalt, not asked to, weather decides, tide decides, river decides, season decides";
}

/// Returns whether a text says that others decide on what concerns the school.
pub(in crate::findings::propose) fn is_decided(said: &FoldedRows) -> bool {
    let settled = |phrase: &HeardPhrase<'_>| phrase.is_so() && !phrase.stands_beside(&TOGETHER);
    let unasked = |phrase: &HeardPhrase<'_>| {
        let opinion = phrase.behind().is_empty()
            || OPINION.begins(phrase.behind())
            || phrase.phrase().starts_with(&["zonder".to_owned()]);
        phrase.is_so()
            && opinion
            && !phrase.stands_beside(&ASKED_FOR)
            && !phrase.stands_beside(&PRAISED)
            && !phrase.is_followed_by(&PRAISED)
    };
    let told = |phrase: &HeardPhrase<'_>| phrase.is_so() && !phrase.stands_beside(&ADVISED);
    let taken = |phrase: &HeardPhrase<'_>| phrase.is_so() && MATTERS.is_in(phrase.behind());
    let decided = said.hear(&DECIDE).iter().any(HeardPhrase::is_so)
        || said.hear(&SETTLED).iter().any(settled)
        || said.hear(&UNASKED).iter().any(unasked)
        || said.hear(&TOLD).iter().any(told)
        || said.hear(&TAKEN).iter().any(taken);
    decided && !said.hold(&OURSELVES) && !said.hold(&DECIDE_NOT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::propose::wording::rows::all_read;

    #[test]
    fn who_decides_is_told_from_who_chooses_together() {
        let yes = [
            "Op het stadhuis beslissen ze over onze gebouwen.",
            "Daar wordt beslist wie wij mogen aanwerven.",
            "The board decides what we teach.",
            "They tell us in June what we teach in September.",
            "The council cut our bus.",
            "Nobody asked us what we thought of it.",
            "Zij hebben de lessen verlegd zonder ons iets te vragen.",
        ];
        let no = [
            "Samen beslissen we wie er komt.",
            "De kinderen beslissen wat we maken.",
            "We decide together what we teach.",
            "They told us a story.",
            "The donors do not decide, they frown.",
            "De kring beslist niets over onze lessen.",
            "Er hangt een lamp boven ons hoofd.",
            "Zij hebben niets te zeggen dat ik niet wist.",
            "The weather decides what we do outside.",
            "We were not asked to sing.",
            "The council cut our hedge.",
            "He tells us what we can plant in that soil.",
            "Nobody asked us for a form.",
            "Niemand heeft ons ooit een euro gevraagd.",
            "Zonder ons te vragen heeft hij de zaal al klaargezet.",
            "Er wordt beslist met ons erbij.",
            "They used to decide over our heads.",
            "It was decided over our heads for years, but that has stopped.",
            "Wij staan niet meer voor voldongen feiten.",
        ];
        all_read(is_decided, &yes, &no);
    }
}
