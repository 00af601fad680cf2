//! Phrases in which somebody says what hangs on one person, what stays with one person, that others learn from the school,
//! that the school takes the first step, what they fear.
//!
//! Reads one text, in Dutch and English. Knows no record and no partner.

use crate::findings::language::clause::spaced;
pub(in crate::findings::propose) use crate::findings::language::rows::{all_sentences, holds, listed, sentences};

/// Words that begin a condition.
const IF: &str = "als wanneer indien mocht moest zodra if when once";
/// Words for the one person on whom it depends.
const ONE: &str = "ik hij zij ze die iemand persoon mens man vrouw hen juf meester leerkracht leraar collega directeur coach begeleider \
     coordinator zorgcoordinator trekker i he she they somebody someone person teacher colleague head coach";
/// Words with which somebody is gone for good, in the singular.
const LEAVES: &str = "stop, stopt, vertrek, vertrekt, wegga, weggaat, wegval, wegvalt, uitvalt, pensioen, onder een auto, onder een tram, \
     onder een bus, onder een trein, weg is, weg ben, er niet meer is, er niet meer ben, stops, leaves, leave, retires, retire, drops out, drop out, is gone, am gone, \
     under a bus, under a car, ziek ben, ziek is, am ill, is ill, am sick, is sick, falls ill, is not well, am not well";
/// Words with which somebody comes first, who leaves then: that is no loss.
const COMES: &str = "arrives, comes, come, komt, kom, binnenkomt, aankomt, visits, hebt, have";
/// Words for what is lost then.
const LOST: &str = "nul, kwijt, geen, niemand, niets, niks, nergens, niet, valt stil, stil, opnieuw, herbeginnen, voorbij, gedaan, is het over, over en uit, wie dan, adressenlijst weg, \
     weg waren, nothing, nobody, no, none, lose, lost, again, is over, from scratch, ends, stops, not, call me, they call me, ring me, phone me, bellen ze mij, bellen ze me, belt men mij";
/// What one person has in hand, and what is said where it is lost.
const IN_HAND: &str =
    "gsm, telefoon, smartphone, adresboek, adresboekje, agenda, nummer, phone, mobile, address book, diary";
const GONE_WITH: &str = "weg, kwijt, nergens, niets, niks, gone, lost, nothing";
/// Words that say that nothing is lost.
const KEPT_ON: &str = "niet erg, geen probleem, geen ramp, geen zorg, neemt over, neemt het over, neemt dat over, gaat gewoon door, \
     gaat gewoon verder, loopt gewoon door, loopt gewoon verder, staat iemand anders klaar, valt er niets stil, valt er niks stil, valt hier niets stil, valt hier niks stil, stopt er niets, nothing would stop, nothing at all would stop, nothing stops here, nothing would be lost, vervanging kwijt, korte vervanging, no problem, not a problem, no worry, carries on, \
     goes on, takes over";
/// Phrases that say the same without a condition.
const ALONE: &str = "mijn adresboekje, mijn adresboek, haar adresboekje, haar adresboek, zijn adresboekje, zijn adresboek, mijn gsm is, \
     hangt aan mensen, hangt aan personen, zijn afhankelijk van mensen, afhankelijk van een persoon, afhankelijk van een mens, afhankelijk van een man, afhankelijk van een vrouw, afhankelijk van enkele mensen, depend on people, depend on one person, depends on one person, hangt aan een persoon, hangt aan een man, hangt aan een vrouw, hangt aan een mens, \
     hangt vast aan een persoon, staat of valt met de persoon, staat of valt met een persoon, staat of valt met wie, valt of staat met wie, \
     valt of staat met de persoon, valt of staat met een persoon, hangt af van een persoon, hangt af van de persoon, hangt van de persoon af, \
     zijn we haar kwijt, zijn we hem kwijt, haar dan kwijt, hem dan kwijt, zij is de enige die, hij is de enige die, ik ben de enige die, \
     she is the only one who, he is the only one who, i am the only one who, mensen die ik ken, mensen die zij kent, mensen die hij kent, zij kent die mensen, hij kent die mensen, ze kent die mensen, \
     in een hoofd, zit in mijn hoofd, zit in haar hoofd, zit in zijn hoofd, my address book, her address book, his address book, \
     people i know, knows all those people, stands or falls with one person, stands or falls with the person, hangs on one person, \
     depends on one person, rests on one person";
/// Words before somebody without whom there is nothing.
const WITHOUT: &str = "zonder haar, zonder hem, zonder mij, zonder onze, zonder de naam, zonder naam, without her, without him, without me";

/// Words for learning, at the beginning of a word.
const LEARNING: &str =
    "leer geleerd vorming nascholing bijscholing navorming cursus studiedag opleiding learn learnt training course";
/// Phrases that say that it stays where it was learnt.
const STAYS: &str = "blijft in mijn, blijft in haar, blijft in zijn, blijft in de klas, blijft in de map, blijft in de kast, blijft in een klas, \
     blijft bij mij, blijft bij haar, blijft bij hem, blijft bij een, blijft bij die, blijft hangen bij een, vertel dat aan niemand, \
     vertel ik aan niemand, vertelt dat aan niemand, weet de rest niet, weten de anderen niet, weten de anderen niets, weet niemand iets, \
     daar weet ik niks van, daar weet ik niets van, daar weten wij niets van, weten we niet van elkaar, weten wij niet van elkaar, sijpelt niet door, dat horen wij niet, dat horen we niet, horen wij niets van, horen we niets van, \
     stroomt niet door, wordt niet doorgegeven, wordt niet gedeeld, wordt nooit gedeeld, geven we niet door, delen we niet, delen we te weinig, \
     raakt niet bij de rest, raakt niet bij de anderen, geraakt niet bij de rest, geraakt niet bij de anderen, ieder op zijn eiland, \
     stays in my, stays in her, stays in his, stays in one, stays with me, stays with her, stays with him, stays with one, tell nobody, \
     tells nobody, nobody else knows, is not passed on, is never passed on, is not shared, is never shared, do not share, does not reach the others";
/// What is remembered stays as well.
const REMEMBERED: &str = "blijft bij mij hangen, blijft bij haar hangen, blijft bij hem hangen, blijft bij een mens hangen, blijft bij die hangen";

/// Phrases that say that others learn from the school.
const TAUGHT: &str = "van ons leren, leren van ons, leert van ons, bij ons leren, leren bij ons, van wie ze komen leren, van wie zij komen leren, \
     komen leren van ons, bij ons komen kijken, komen bij ons kijken, komt bij ons kijken, komen kijken hoe wij, komen kijken hoe we, \
     komen kijken hoe de school, aan ons raad, ons om raad, vragen ons raad, vraagt ons raad, bij ons in de leer, om te vragen hoe ge dat, om te vragen hoe je dat, om te vragen hoe wij dat, om te vragen hoe we dat, vragen ons hoe we, to ask how we, ask us how we, geven we veel, geven wij veel, \
     meer dan we krijgen, meer dan wij krijgen, komt er terug, krijgen we terug, krijgen wij terug, weinig terug, niets terug, \
     learn from us, learns from us, come to us to learn, come and see how we, comes to see how we, ask us for advice, asks us for advice, \
     more than we get, get little back, get nothing back, comes back to us";
/// Words that turn such a phrase around.
const NOT_TAUGHT: &str = "niemand, nooit, niet van ons leren, niets van ons leren, nobody, never";

/// Phrases that say that the school takes the first step; in the first person, because partners call as well.
const FIRST: &str = "wij bellen zelf, we bellen zelf, wij bellen altijd zelf, we bellen altijd zelf, ik bel zelf, ik bel altijd zelf, ik stap zelf, \
     ik ga zelf, wij vragen altijd zelf, we vragen altijd zelf, wij moeten het altijd zelf, we moeten het altijd zelf, we moeten het zelf vragen, \
     wij moeten het zelf vragen, wij zoeken zelf contact, we zoeken zelf contact, komen niet naar ons, komen nooit naar ons, komt niet naar ons, \
     komt nooit naar ons, niet uit zichzelf, niet meer uit zichzelf, nooit uit zichzelf, enkel als wij bellen, enkel als we bellen, \
     alleen als wij bellen, alleen als we bellen, enkel als wij vragen, enkel als we vragen, enkel als wij het vragen, enkel als we het vragen, \
     alleen als wij het vragen, alleen als we het vragen, enkel op onze vraag, alleen op onze vraag, nog nooit gevraagd, we always call, we always ask, \
     i always call, they never come to us, do not come to us, never comes to us, only when we ask, only when we call, only if we ask, only if we call, i just walked over, i walked over and asked, i went over and asked, \
     ben er zelf binnengestapt, ben gewoon binnengestapt, ben er gewoon naartoe gestapt, ben zelf gaan vragen, heb het zelf gevraagd, \
     hebben we zelf opgezet, hebben wij zelf opgezet, heb ik zelf opgezet, hebben we zelf opgestart, hebben wij zelf opgestart, heb ik zelf opgestart, we set it up ourselves, we set that up ourselves, \
     we started it ourselves, we started that ourselves";
/// What somebody asked for, and who asked.
const ASKED: &str = "gevraagd of we mochten, gevraagd of wij mochten, gevraagd of ik mocht, gevraagd of de kinderen mochten, gevraagd of de leerlingen mochten, gevraagd of ze mochten, \
     asked if we could, asked whether we could, asked if they could join, asked if they would, asked whether they would";
const ASKING: &str =
    "ik heb, heb ik, we hebben, wij hebben, hebben we, hebben wij, i asked, we asked, i went, we went, and asked";

/// Returns the first sentence that says that something hangs on one person: *als zij stopt, begint iedereen van nul*.
pub(in crate::findings::propose) fn hangs_on_one(text: &str) -> Option<&str> {
    sentences(text).find(|sentence| {
        let spaced = spaced(sentence);
        let taken_over = spaced.contains(" neemt ") && spaced.contains(" over ");
        let kept_on = taken_over || holds(&spaced, KEPT_ON);
        holds(&spaced, ALONE)
            || !kept_on && is_lost_with_a_thing(&spaced)
            || !kept_on && (is_lost_with_one(&spaced) || is_nothing_without(&spaced))
    })
}

/// Returns whether a sentence says what is lost if somebody is gone.
fn is_lost_with_one(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let begins = |at: &usize| {
        let near = words.iter().skip(at + 1).take(4);
        words.get(*at).is_some_and(|word| listed(IF, word)) && near.into_iter().any(|word| listed(ONE, word))
    };
    let gone = |at: usize| {
        let rest: Vec<&str> = words.iter().skip(at + 1).take(12).copied().collect();
        holds(&format!(" {} ", rest.join(" ")), LEAVES)
    };
    let passes = |at: usize| {
        words
            .iter()
            .skip(at + 1)
            .take(4)
            .any(|word| COMES.split(", ").any(|comes| comes == *word))
    };
    (0..words.len()).find(begins).is_some_and(|at| gone(at) && !passes(at)) && holds(spaced, LOST)
}

/// Returns whether a sentence says what is lost with what one person has in hand: *als zijn gsm in het water valt, is de helft weg*.
fn is_lost_with_a_thing(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let owned = |pair: &[&str]| listed("mijn zijn haar my his her", pair[0]) && listed_phrase(IN_HAND, pair[1]);
    let at = words.windows(2).position(owned);
    let conditional = at.is_some_and(|at| words.iter().take(at).any(|word| listed(IF, word)));
    let behind = at.and_then(|at| words.get(at + 2..)).unwrap_or_default().join(" ");
    conditional && holds(&format!(" {behind} "), GONE_WITH)
}

fn listed_phrase(phrases: &str, word: &str) -> bool {
    phrases.split(", ").any(|one| one == word)
}

/// How somebody went, and what went too: *toen onze secretaris stopte, stopte ook het koor*.
const WENT: &str =
    "stopte, vertrok, wegging, weg was, met pensioen ging, op pensioen ging, stopped, left, retired, was gone";
const WENT_TOO: &str = "stopte ook, stopte het, stopte alles, viel stil, viel alles, viel weg, was het gedaan, verdween ook, verdween het, verdween alles, geen, niemand, niets, niks, kwijt, \
     stopped too, so did, nobody, nothing, no, ended";
/// That somebody is gone from a partner.
const HAS_LEFT: &str = "naar de concurrentie, met pensioen gegaan, op pensioen gegaan, is met pensioen, is op pensioen, is vertrokken, van werk veranderd, werkt er niet meer, werkt daar niet meer, \
     has retired, is retired, has left, changed jobs, no longer works there, moved to another";
/// What came of it then.
const NOBODY_SINCE: &str = "niemand in de plaats, niemand in haar plaats, niemand in zijn plaats, bellen we naar niemand, bellen wij naar niemand, sindsdien niemand, sindsdien niets, sindsdien niks, \
     sindsdien geen, wacht nog altijd, wachten nog altijd, niks, nobody took over, nobody replaced, nobody since, nothing since, nobody came in";
/// That somebody was away, and that hardly anybody came then.
const AWAY: &str = "in zwangerschapsverlof geweest, met zwangerschapsverlof geweest, in ziekteverlof geweest, met ziekteverlof geweest, maanden ziek geweest, weken ziek geweest, on maternity leave, on sick leave";
const EMPTY: &str = "er waren vier, er waren drie, er waren twee, er was er een, er was niemand, er kwam niemand, bleef leeg, stond leeg, was leeg, there were four, there were three, there were two, nobody came, stayed empty";
/// That somebody will be gone soon, or that others decide on it, and what is said of that.
const ENDING: &str = "wordt zestig, wordt vijfenzestig, gaat met pensioen, gaat op pensioen, zijn zoon wil niet, haar dochter wil niet, op de loonlijst van, na de overname, turns sixty, turns sixty five, will retire, \
     on the payroll of, after the takeover";
const FEARED: &str = "ik durf daar niet aan denken, durf er niet aan denken, niks te zeggen, niets te zeggen, welke stagiair, niks op papier, niets op papier, wat dan, en dan, no say, nothing on paper, i dare not think, what then";
/// Words that say that somebody followed.
const FOLLOWED: &str =
    "opvolger, opvolgster, opgevolgd, vervangen door, successor, took over, replaced by, was replaced";

/// Returns the text where it says that something went with somebody who is gone.
pub(in crate::findings::propose) fn went_with_one(text: &str) -> Option<&str> {
    let whole = spaced(text);
    let nobody_follows = holds(&whole, "geen opvolger, geen opvolgster, no successor");
    if holds(&whole, FOLLOWED) && !nobody_follows || holds(&whole, KEPT_ON) {
        return None;
    }
    let one = |sentence: &str| {
        let spaced = spaced(sentence);
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let begins = words.first().is_some_and(|word| listed("toen sinds when since", word));
        let person = words
            .iter()
            .skip(1)
            .take(4)
            .any(|word| listed(ONE, word) || listed("onze ons our", word));
        begins && person && holds(&spaced, WENT) && holds(&spaced, WENT_TOO)
    };
    let went = sentences(text).any(one);
    let left = holds(&whole, HAS_LEFT) && holds(&whole, NOBODY_SINCE);
    let ends = holds(&whole, ENDING) && holds(&whole, FEARED);
    let away = holds(&whole, AWAY) && holds(&whole, EMPTY) && !whole.contains(" vervang");
    (went || left || ends || away).then_some(text)
}

/// Returns whether a sentence says that without somebody there is nothing.
fn is_nothing_without(spaced: &str) -> bool {
    let nothing = "geen, niets, niks, nergens, nooit, no, nothing, never";
    holds(spaced, WITHOUT) && holds(spaced, nothing)
}

/// Returns the first sentence that says that what somebody learns stays there; the text has to speak of learning.
pub(in crate::findings::propose) fn stays_with_one(text: &str) -> Option<&str> {
    let whole = spaced(text);
    let begins = |word: &str| LEARNING.split_whitespace().any(|stem| word.starts_with(stem));
    if !whole.split_whitespace().any(begins) || holds(&whole, REMEMBERED) {
        return None;
    }
    sentences(text).find(|sentence| holds(&spaced(sentence), STAYS))
}

/// Returns the first sentence that says that the school takes the first step.
pub(in crate::findings::propose) fn takes_first_step(text: &str) -> Option<&str> {
    sentences(text).find(|sentence| {
        let spaced = spaced(sentence);
        let asked = holds(&spaced, ASKED)
            && holds(&spaced, ASKING)
            && !holds(&spaced, "ons gevraagd, mij gevraagd, they asked, asked us");
        holds(&spaced, FIRST) || asked || goes_there(&spaced)
    })
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

/// Returns whether a text says that others learn from the school.
pub(in crate::findings::propose) fn is_taught(text: &str) -> bool {
    let whole = spaced(text);
    holds(&whole, TAUGHT) && !holds(&whole, NOT_TAUGHT)
}

#[cfg(test)]
mod tests {
    use super::{hangs_on_one, is_taught, stays_with_one, takes_first_step, went_with_one};

    #[test]
    fn what_hangs_on_one_person_is_told_from_what_goes_on() {
        for text in [
            "Als ik morgen onder een auto loop, begint mijn opvolger van nul.",
            "Als één persoon daar vertrekt, zijn we onze beste leerplek kwijt.",
            "Ja, dat is mijn adresboekje, hé.",
            "Zonder haar was er geen academie.",
            "If she leaves, we start from scratch.",
        ] {
            assert!(hangs_on_one(text).is_some(), "{text}");
        }
        for text in [
            "Als zij stopt, neemt een collega het over: dat is niet erg.",
            "Als de leerlingen vertrekken, zien we ze niet meer.",
            "Als de subsidie stopt, is er niets meer.",
            "Wat als ik vertrek en er niemand is?",
            "Zonder geld geen uitstap.",
            "Als je iemand hebt die twee weken ziek is, raak je je vervangingen kwijt.",
            "If the bus leaves late, we lose a lesson.",
        ] {
            assert!(hangs_on_one(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_went_with_somebody_is_told_from_what_somebody_else_took_over() {
        for text in [
            "Toen onze secretaris stopte, stopte ook het koor.",
            "De vakbegeleider is met pensioen en er kwam niemand in de plaats.",
            "At the garage I had somebody, but he has left. Nothing since.",
        ] {
            assert!(went_with_one(text).is_some(), "{text}");
        }
        for text in [
            "Toen onze secretaris stopte, nam haar opvolger het koor over.",
            "Zij is met pensioen en komt elke week voorlezen.",
            "Toen de les stopte, was er niemand meer in de gang.",
            "When the project stopped, nobody paid.",
        ] {
            assert!(went_with_one(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_stays_with_one_person_is_told_from_what_is_remembered() {
        for text in [
            "Wat ik daar leer, blijft in mijn klas.",
            "Wat zij op die cursus hoort, daar weet ik niks van.",
            "What she learns there is never shared.",
        ] {
            assert!(stays_with_one(text).is_some(), "{text}");
        }
        for text in [
            "Van die vorming blijft bij mij hangen dat je moet wachten.",
            "De sleutel blijft in mijn klas.",
            "Wat we leren, delen we op de personeelsvergadering.",
        ] {
            assert!(stays_with_one(text).is_none(), "{text}");
        }
    }

    #[test]
    fn who_learns_from_the_school_is_told_from_whom_it_learns() {
        assert!(is_taught("Zij leren van ons hoe je dat aanpakt.") && is_taught("They come to us to learn."));
        assert!(!is_taught("Wij leren van hen.") && !is_taught("Niemand komt van ons leren."));
    }

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
        ] {
            assert!(takes_first_step(text).is_none(), "{text}");
        }
    }
}
