//! Sentences that say what is lost when one person goes, is ill, or has gone.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::{HeardPhrase, meant};
use super::phrases::{holds, listed, sentences};
use super::rows::{FoldedRows, phrase_lists};
use crate::findings::language::clause::spaced;

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
phrase_lists! {
    /// What is lost then.
    LOST: "nul, kwijt, nergens, valt stil, stil, opnieuw, herbeginnen, voorbij, gedaan, is het over, over en uit, wie dan, adressenlijst weg, weg waren, niet meer, gaat het niet, lukt het niet, werkt het niet, er niets, er niks, er geen, er niemand, er nog niemand, dan niemand, dan niets, dan niks, dan geen, \
        heb ik niemand, heb ik geen, heb ik niets, hebben we niemand, hebben we geen, hebben we niets, hebben we niks, hebben wij niemand, hebben wij geen, hebben wij niets, hebben wij niks, we hebben niemand, wij hebben niemand, hebben ze niemand, vinden we niemand, kennen we niemand, kennen wij niemand, weet niemand, niemand weet, niemand die, niemand kent, kent niemand, niemand anders, niemand meer, niets meer, niks meer, kan niemand, niemand kan, vindt niemand, neemt niemand, bellen ze mij, bellen ze me, belt men mij, \
        there is no, there is nobody, there is nothing, there are no, we have no, we have nobody, we have nothing, i have nobody, nobody knows, nobody can, nobody else, nobody takes, nobody comes, nobody answers, nothing happens, nothing works, nothing gets, nothing goes, nothing moves, nothing is left, nobody is left who, no longer, none of, lose, lost, again, is over, from scratch, ends, stops, does not happen, not go on, not work, \
        call me, they call me, ring me, phone me";
    /// With which somebody only leaves for the day.
    FOR_THE_DAY: "leaves at, leave at, leaves early, leaves home, vertrekt om, vertrek om, stopt om, stops at, stops by, stop by";
    /// Phrases that say the same without a condition.
    ALONE: "mijn adresboekje, mijn adresboek, haar adresboekje, haar adresboek, zijn adresboekje, zijn adresboek, mijn gsm is, \
     hangt aan mensen, hangt aan personen, hangt allemaal aan een persoon, hangt allemaal aan een mens, zijn afhankelijk van mensen, afhankelijk van een persoon, afhankelijk van een mens, afhankelijk van een man, afhankelijk van een vrouw, afhankelijk van enkele mensen, depend on people, depend on one person, depends on one person, hangt aan een persoon, hangt aan een man, hangt aan een vrouw, hangt aan een mens, \
     hangt vast aan een persoon, staat of valt met de persoon, staat of valt met een persoon, staat of valt met wie, valt of staat met wie, \
     valt of staat met de persoon, valt of staat met een persoon, hangt af van een persoon, hangt af van de persoon, hangt van de persoon af, \
     zijn we haar kwijt, zijn we hem kwijt, haar dan kwijt, hem dan kwijt, \
     mensen die ik ken, mensen die zij kent, mensen die hij kent, zij kent die mensen, hij kent die mensen, ze kent die mensen, \
     in een hoofd, my address book, her address book, his address book, \
     people i know, knows all those people, stands or falls with one person, stands or falls with the person, hangs on one person, \
     depends on one person, rests on one person";
    /// That somebody is the only one, and what praises then.
    ONLY_ONE: "zij is de enige die, hij is de enige die, ik ben de enige die, she is the only one who, he is the only one who, i am the only one who";
    PRAISED: "ons, altijd, ooit, opneemt, antwoord*, luistert, helpt, komt, lacht, terugbelt, us, ever, always, answers, listens, helps, comes, smiles, rings back, calls back, cares";
    /// What somebody has in his or her head.
    IN_A_HEAD: "zit in mijn hoofd, zit in haar hoofd, zit in zijn hoofd, is in my head, is in her head, is in his head";
    KNOWN_THERE: "dat, het, alles, allemaal, die, contacten, nummers, namen, adressen, afspraken, planning, kennis, it, that, all, everything";
}
/// What one person has in hand, and what is said where it is lost.
const IN_HAND: &str =
    "gsm, telefoon, smartphone, adresboek, adresboekje, agenda, nummer, phone, mobile, address book, diary";
const GONE_WITH: &str = "weg, kwijt, nergens, niets, niks, gone, lost, nothing";
/// Words that say that nothing is lost.
const KEPT_ON: &str = "niet erg, geen probleem, geen ramp, geen zorg, neemt over, neemt het over, neemt dat over, gaat gewoon door, \
     gaat gewoon verder, loopt gewoon door, loopt gewoon verder, staat iemand anders klaar, valt er niets stil, valt er niks stil, valt hier niets stil, valt hier niks stil, stopt er niets, nothing would stop, nothing at all would stop, nothing stops here, nothing would be lost, vervanging kwijt, korte vervanging, no problem, not a problem, no worry, carries on, \
     goes on, takes over, geen uur, geen dag, geen les, geen minuut, no hour, no day, no lesson, no minute, iemand anders, somebody else, someone else, nieuwe naam, niet opnieuw, not start again, no need to start, sturen, stuurt, send, sends, invaller, vervanger, vervangster, stand in, we cover, we just cover, dezelfde dag, same day, \
     niemand in de steek, nobody down";
/// Words before somebody without whom there is nothing.
const WITHOUT: &str = "zonder haar, zonder hem, zonder mij, zonder onze, zonder de naam, zonder naam, without her, without him, without me";

/// Returns the first sentence that says that something hangs on one person: *als zij stopt, begint iedereen van nul*.
pub(in crate::findings::propose) fn hangs_on_one(text: &str) -> Option<&str> {
    let only = |phrase: &HeardPhrase<'_>| phrase.is_meant() && !PRAISED.is_in(phrase.rest());
    let known = |phrase: &HeardPhrase<'_>| {
        let what = phrase.before().last().map(std::slice::from_ref);
        phrase.is_meant() && what.is_none_or(|word| KNOWN_THERE.is_in(word))
    };
    let conditional = |sentence: &&str| {
        let spaced = spaced(sentence);
        let taken_over = spaced.contains(" neemt ") && spaced.contains(" over ");
        let kept_on = taken_over || holds(&spaced, KEPT_ON);
        !kept_on && (is_lost_with_a_thing(&spaced) || is_lost_with_one(&spaced) || is_nothing_without(&spaced))
    };
    let said = FoldedRows::of(text);
    meant(text, &said, &ALONE, |phrase| phrase.is_meant())
        .or_else(|| meant(text, &said, &ONLY_ONE, only))
        .or_else(|| meant(text, &said, &IN_A_HEAD, known))
        .or_else(|| sentences(text).find(conditional))
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
        let rest: Vec<String> = rest.into_iter().map(str::to_owned).collect();
        holds(&format!(" {} ", rest.join(" ")), LEAVES) && !FOR_THE_DAY.is_in(&rest)
    };
    let passes = |at: usize| {
        words
            .iter()
            .skip(at + 1)
            .take(3)
            .any(|word| COMES.split(", ").any(|comes| comes == *word))
    };
    let lost = || words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    (0..words.len()).find(begins).is_some_and(|at| gone(at) && !passes(at)) && LOST.is_in(&lost())
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
        // Who is left is still there.
        let spaced = spaced(sentence).replace(" is left ", " ").replace(" are left ", " ");
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

#[cfg(test)]
mod tests {
    use super::{hangs_on_one, went_with_one};

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
            "Wij zijn niet afhankelijk van één mens.",
            "Het hangt niet meer aan één vrouw.",
            "It does not hang on one person any more than a boat hangs on one rope.",
            "The choir never depends on one person.",
            "Als hij ziek is, valt er geen les weg: ze hebben een invaller.",
            "If she is ill, no lesson is lost, they send another.",
            "Als de juf ziek is, betalen we geen boete.",
            "If the teacher is ill, they do not ask for a fee.",
            "When she leaves at three, nobody is left in the kitchen.",
            "Zij is de enige die altijd lacht.",
            "Die melodie zit in mijn hoofd.",
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
}
