//! Sentences that say in everyday words that something hangs on one person: who does everything, who may not fall ill, who holds the numbers, with
//! whom it works and with others not, who was away, who is gone and had nobody after.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::meant;
use super::loss::{hangs_on_one, went_with_one};
use super::one_contact::is_carried_alone;
use super::phrases::{holds, listed, sentences};
use super::rows::{FoldedRows, phrase_lists};
use crate::findings::language::clause::spaced;

phrase_lists! {
    /// Phrases that say it by themselves.
    SAYS: "mag niet ziek worden, mag niet ziek vallen, mag niet uitvallen, mag niet wegvallen, mag nooit ziek worden, mogen niet ziek worden, moet niet ziek worden, may not fall ill, must not fall ill, \
     cannot fall ill, can not fall ill, may not be ill, cannot be ill, may not get sick, must not get sick, cannot get sick, \
     stands or falls with her, stands or falls with him, stands or falls with me, stands and falls with her, stands and falls with him, zolang hij er is, zolang zij er is, zolang ze er is, zolang hij blijft, zolang zij blijft, \
     as long as he is there, as long as she is there, as long as he is here, as long as she is here, as long as he stays, as long as she stays, niemand anders wil, niemand anders kan, niemand anders doet, niemand anders weet, niemand anders kent, \
     nobody else wants, nobody else can, nobody else does, nobody else knows, no one else wants, no one else can, no one else knows, doe alles zelf, doe alles alleen, doe dat allemaal alleen, doe ik allemaal alleen, doe ik alleen, \
     doet alles alleen, doet dat allemaal alleen, do everything myself, do it all myself, do all of it myself, do it all alone, does everything alone, does it all alone, alles via haar, alles via hem, alles via mij, alles langs haar, \
     alles langs hem, lijntjes lopen langs, draadjes lopen langs, contacten lopen langs, everything through her, everything through him, everything through me, everything goes through her, everything goes through him, everything goes through me, goes through one person, loopt via een persoon, loopt alles via een, \
     enige die de sleutel, enige die de weg, enige die het weet, enige die dat weet, enige die dat kan, enige die ze kent, only one with the key, only one who has the, only one who knows";
}
/// What says it where nothing follows.
const SAYS_LAST: &str = "staat of valt met haar, staat of valt met hem, staat of valt met mij, valt of staat met haar, valt of staat met hem, hangt aan haar, hangt aan hem, hangt aan mij, hangt allemaal aan haar, hangt allemaal aan hem, hangt allemaal aan mij, loopt langs haar, loopt langs hem, lopen langs haar, lopen langs hem, lopen via haar, lopen via hem, run through her, run through him, runs through her, runs through him, hangs on her, hangs on him, hangs on me, depends on her, depends on him, depends on me, \
     rests on her, rests on him, rests on me, on her shoulders, on his shoulders, on my shoulders, op haar schouders, op zijn schouders, op mijn schouders";
/// Words with which it is denied, or said of what goes on without the person.
const OTHERWISE: &str = "neemt over, neemt het over, neemt dat over, vervangt, vervangen door, opgevolgd, geen probleem, niet erg, gelukkig niet, takes over, took over, replaced by, no problem, does not hang, hangt niet, hangt nooit, \
     does not depend, niet aan haar, niet aan hem, niet aan mij, not on her, not on him, not on me";

/// Returns the sentence, or the whole text, that says that something hangs on one person.
pub(in crate::findings::propose) fn hangs(text: &str) -> Option<&str> {
    hangs_on_one(text)
        .or_else(|| went_with_one(text))
        .or_else(|| says_it_hangs(text))
        .or_else(|| is_carried_alone(text))
}

fn says_it_hangs(text: &str) -> Option<&str> {
    let whole = spaced(text);
    if holds(&whole, OTHERWISE) {
        return None;
    }
    let last = |one: &str| {
        SAYS_LAST
            .split(", ")
            .any(|phrase| one.ends_with(&format!(" {phrase} ")))
    };
    let one = |sentence: &&str| {
        let spaced = spaced(sentence);
        last(&spaced) || does_everything(sentence) || goes_one_day(&spaced)
    };
    let said = || meant(text, &FoldedRows::of(text), &SAYS, |phrase| phrase.is_meant());
    let found = sentences(text).find(one).or_else(said);
    found.or_else(|| {
        (keeps_numbers(&whole) || works_with_one(text) || was_away(&whole) || has_no_follower(&whole)).then_some(text)
    })
}

/// Verbs of work that somebody does, in the first person.
const DUTIES: &str = "geef doe zet poets kook rijd rij regel maak beheer vul open sluit organiseer verzorg haal run teach do clean cook drive put open lock close organise organize arrange keep fix fetch";

/// Returns whether one sentence lists three things that whoever speaks does: *ik geef les, ik doe de boekhouding en ik zet de vuilbakken buiten*.
fn does_everything(sentence: &str) -> bool {
    let said = sentence.replace(" en ", ", ").replace(" and ", ", ");
    let duty = |part: &&str| {
        let spaced = spaced(part);
        let mut words = spaced.split_whitespace();
        let me = words.next().is_some_and(|word| word == "ik" || word == "i");
        let denied = spaced
            .split(' ')
            .any(|word| listed("niet geen nooit not never no", word));
        me && !denied && words.next().is_some_and(|word| listed(DUTIES, word))
    };
    said.split([',', ';', ':']).filter(duty).count() >= 3
}

/// Returns whether a sentence says what comes on the day that somebody goes: *the day she retires we hand it back*.
fn goes_one_day(spaced: &str) -> bool {
    const DAY: &str = "de dag dat hij, de dag dat zij, de dag dat ze, de dag waarop hij, de dag waarop zij, de dag waarop ze, the day he, the day she, the day that he, the day that she";
    const GOES: &str = "stopt, vertrekt, weggaat, wegvalt, met pensioen gaat, op pensioen gaat, van school verandert, stops, leaves, goes, retires, quits";
    const FEAR: &str = "vrees, vrezen, bang, terug, sluiten, gedaan, voorbij, weg, kwijt, niemand, niets, niks, afraid, fear, back, close, over, lost, gone, nobody, nothing";
    holds(spaced, DAY) && holds(spaced, GOES) && holds(spaced, FEAR)
}

/// Returns whether somebody holds the numbers or the contacts alone: *ik heb een schriftje met alle nummers*.
fn keeps_numbers(whole: &str) -> bool {
    const IN: &str = "schriftje, schrift, boekje, notitieboekje, lijstje, mapje, gsm, telefoon, agenda, notebook, little book, diary, phone, address list";
    const NUMBERS: &str = "nummers, telefoonnummers, contacten, adressen, wie ge moet bellen, wie je moet bellen, wie u moet bellen, wie ge belt, wie je belt, wie ge kunt bellen, wie je kunt bellen, who to call, whom to call, who to phone, who you have to call, who you call, numbers, direct numbers, contacts, addresses";
    const MINE: &str = "ik heb, ik hou, ik houd, heb ik, hou ik, houd ik, staan in mijn, staat in mijn, zitten in mijn, zit in mijn, zit in haar, zit in zijn, it is in my, it is in her, it is in his, zij heeft, zij houdt, hij heeft, hij houdt, staan in haar, staan in zijn, i keep, i have, she keeps, she has, he keeps, he has, \
         are in my, are in her, are in his";
    const SHARED: &str = "ouders, leerlingen, handig, parents, pupils, handy, iedereen, allemaal, gedeeld, gedeelde, leraarskamer, lerarenkamer, wij allen, everybody, everyone, shared, staff room, all of us";
    holds(whole, IN) && holds(whole, NUMBERS) && holds(whole, MINE) && !holds(whole, SHARED)
}

/// Returns whether it works where one person asks, and not where whoever speaks does: *als zij belt, komen ze; als ik bel, niemand*.
fn works_with_one(text: &str) -> bool {
    let parts: Vec<String> = text.split(['.', '!', '?', ';']).map(spaced).collect();
    let begins = |part: &str, who: &str| {
        let words: Vec<&str> = part.split_whitespace().collect();
        let at = words.iter().position(|word| listed("als wanneer if when", word));
        at.is_some_and(|at| at < 2 && words.get(at + 1).is_some_and(|word| listed(who, word)))
    };
    let denies = |part: &str| {
        part.split(' ').any(|word| {
            listed(
                "niet niemand niets niks geen voicemail nooit not nobody nothing no never voicemail",
                word,
            )
        })
    };
    let theirs = parts
        .iter()
        .position(|part| begins(part, "zij hij ze she he") && !denies(part));
    theirs.is_some_and(|at| {
        parts
            .iter()
            .skip(at + 1)
            .any(|part| begins(part, "ik wij we i") && denies(part))
    })
}

/// Returns whether somebody was away for long and it stood still then.
fn was_away(whole: &str) -> bool {
    const AWAY: &str = "zwangerschapsverlof, ziekteverlof, mijn operatie, haar operatie, zijn operatie, in het ziekenhuis, my operation, her operation, his operation, in hospital, ouderschapsverlof, maanden ziek, weken ziek, maanden thuis, weken thuis, lang ziek, langdurig ziek, maternity leave, sick leave, parental leave, months ill, weeks ill, ill for months, \
         ill for weeks, off sick, off for months";
    const STILL: &str = "viel stil, lag stil, stond stil, viel alles, bleef leeg, was leeg, stond leeg, kwam niemand, kwam er niemand, was er niemand, is er niets, gebeurde er niets, nothing happened, stood still, came to a stop, stopped, nobody came, stayed empty";
    // *Niemand kwam langs*: whoever was ill had no visit.
    const VISITED: &str = "langs, behalve, op bezoek, except, visited, to see me, but her, but him";
    holds(whole, AWAY)
        && holds(whole, STILL)
        && !holds(whole, VISITED)
        && !whole.contains(" vervang")
        && !whole.contains(" replac")
}

/// Returns whether somebody will be gone, or is, with nobody who follows.
fn has_no_follower(whole: &str) -> bool {
    const GOES: &str = "pensioen, laatste jaar, stopt in, stopt volgend, zeventig, vijfenzestig, retire, retires, retired, last year here, his last year, her last year, stops in, stops next, turns sixty, contract loopt af, contract stopt, contract eindigt, contract ends, contract stops, contract runs out";
    const NONE: &str = "geen opvolger, geen opvolgster, zonder opvolger, niemand die het overneemt, niemand die dat overneemt, niemand wil het overnemen, nog niemand gevonden, no successor, nobody to take over, nobody who takes over, nobody to follow, niemand weet wie, niemand zegt wie, nobody knows who, nobody has told us who, nobody can tell us who";
    holds(whole, GOES) && holds(whole, NONE)
}

#[cfg(test)]
mod tests {
    use super::says_it_hangs;

    #[test]
    fn what_hangs_on_one_person_is_heard_in_everyday_words() {
        for text in [
            "Onze klusjesman mag niet ziek worden.",
            "Ik geef twee vakken, ik regel de bussen en ik poets de keuken.",
            "Dat koor, dat hangt aan haar.",
            "Ik heb een schriftje met alle nummers van de dokters.",
            "Als hij de smid belt, is het geregeld. Als ik bel, neemt niemand op.",
            "Niemand anders wil naar dat rusthuis.",
            "The day he leaves, the choir is gone.",
            "She keeps a notebook with the direct numbers.",
            "I teach, I run the shop and I drive the van.",
            "As long as she is there, the doors are open.",
            "Zij gaat in juni met pensioen en er is geen opvolgster.",
            "Hij was maanden ziek en de tuin lag stil.",
            "Al onze contacten met de haven lopen langs hem.",
            "Her contract ends in June and nobody knows who visits the farms then.",
        ] {
            assert!(says_it_hangs(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_goes_on_without_one_person_does_not_hang() {
        for text in [
            "De kinderen worden niet ziek van de verf.",
            "Ik neem de trein, ik lees een boek en ik ben er.",
            "Ik geef les, jij doet de winkel en zij rijdt.",
            "De sleutel hangt aan haar deur.",
            "Als zij belt, komt iemand. Als ik bel, ook.",
            "The numbers are in a notebook for everybody in the staff room.",
            "The day he leaves, we bake a cake.",
            "Hij was maanden ziek en een collega verving hem: de tuin lag nooit stil.",
            "Het hangt niet aan haar.",
            "De molen staat of valt met haar fundering.",
            "Niemand wil naar dat rusthuis.",
            "In mijn telefoon staan de nummers van alle ouders, dat zijn contacten.",
            "I was off sick in May and nobody came except her.",
            "Zij gaat met pensioen en haar opvolger is er al.",
        ] {
            assert!(says_it_hangs(text).is_none(), "{text}");
        }
    }
}
