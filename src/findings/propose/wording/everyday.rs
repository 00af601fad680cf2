//! Sentences that say in everyday words that the school calls on somebody late or seldom, where somebody learns most, what something costs, how far
//! it is, who learns from a colleague.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::hearing::{HeardPhrase, meant};
use super::phrases::{holds, listed, sentences};
use super::rows::{FoldedRows, ListedPhrases, phrase_lists, row};
use crate::findings::language::clause::spaced;

/// Who speaks for the school.
const WE: &str = "ik wij we i";
/// Verbs with which one calls on somebody.
const CALL: &str = "bel bellen belden vraag vragen vroegen betrek betrekken verwittig verwittigen contacteer contacteren roep roepen schakel schakelen gebruik gebruiken benut benutten call phone ask involve use contact invite";
phrase_lists! {
    /// That it comes late.
    LATE: "te laat, veel te laat, pas als, pas wanneer, enkel als het, alleen als het, als het huis, als het brandt, als het al, als het water, te lang gewacht, wachten te lang, wacht te lang, too late, only when it, \
     only if it, when it is already, when the house, when it burns, on fire, wait too long, waited too long";
    /// How a clause begins that only says why somebody calls early.
    WHY: "want, omdat, because, anders, otherwise";
    /// What needs no earlier call: that is how it is meant.
    IN_NEED: "nodig, dringend, needed, necessary, urgent";
    /// What follows *never ask* where it praises.
    NEVER_TWICE: "twee keer, tweemaal, een tweede keer, twice, a second time, again";
    IT_WORK: "it, this, that";
}
/// What the others say then.
const SHOULD_HAVE: &str = "had ons, hadden ons, had mij, had je maar, had dat maar, hadden we maar, you should have, should have called, should have asked, if only you had";
phrase_lists! {
    /// That it hardly happens.
    SELDOM: "bel niet rap, bel niet gauw, bel niet snel, bel niet vlug, bellen niet rap, bellen niet gauw, bellen niet snel, bellen te weinig, bel te weinig, gebruiken te weinig, gebruiken we te weinig, gebruiken wij te weinig, \
     gebruiken we niet, gebruiken wij niet, gebruiken we nooit, vragen het nooit, vragen we nooit, vragen wij nooit, vraag het nooit, doen er niks mee, doen er niets mee, doen we niks mee, doen we niets mee, doen wij niets mee, laten we liggen, \
     laten wij liggen, benutten we niet, benutten wij niet, benutten te weinig, do not call quickly, hardly ever call, hardly call, never call them, never ask them, never ask him, never ask her, do not use them, do not use it, hardly use, \
     make too little use, do nothing with it, do nothing with them, leave it unused";
}
/// What turns it to the others, or away.
const NOT_LATE: &str = "komen ze te laat, komt te laat, zij bellen, ze bellen, bellen ze, they call, they come, nooit te laat, niet te laat, never too late, not too late, durven ze, mogen we niet, mogen wij niet, mag ik niet, may not, not allowed";

/// Returns the text where whoever speaks says that the school calls on somebody late or seldom.
pub(in crate::findings::propose) fn calls_late(text: &str) -> Option<&str> {
    let whole = spaced(text);
    if holds(&whole, NOT_LATE) {
        return None;
    }
    let calls_here = |one: &str| {
        let words: Vec<&str> = one.split_whitespace().collect();
        let calls = |at: usize| words.get(at).is_some_and(|word| listed(CALL, word));
        let near = |at: usize| calls(at + 1) || calls(at + 2) || at.checked_sub(1).is_some_and(calls);
        words.iter().enumerate().any(|(at, word)| listed(WE, word) && near(at))
    };
    let seldom = |phrase: &HeardPhrase<'_>| {
        let call = phrase.phrase().last().is_some_and(|word| word == "call");
        phrase.is_so() && !phrase.is_followed_by(&NEVER_TWICE) && !(call && IT_WORK.begins(phrase.behind()))
    };
    let said = FoldedRows::of(text);
    if meant(text, &said, &SELDOM, seldom).is_some()
        || sentences(text).any(|one| calls_here(&spaced(one)) && holds(&spaced(one), SHOULD_HAVE))
    {
        return Some(text);
    }
    let late = |phrase: &HeardPhrase<'_>| {
        let in_need =
            phrase.phrase().last().is_some_and(|word| word == "het" || word == "it") && IN_NEED.is_in(phrase.rest());
        phrase.is_meant() && !in_need && !WHY.begins(phrase.before())
    };
    let late = |phrase: &HeardPhrase<'_>| late(phrase) && calls_here(&format!(" {} ", phrase.words().join(" ")));
    said.hear(&LATE).iter().any(late).then_some(text)
}

/// Phrases with which somebody says where he or she learns most.
const MOST: &str = "leer ik het meest, leer ik het meeste, leren wij het meest, leren we het meest, leren wij het meeste, leren we het meeste, ik leer het meest, ik leer het meeste, heb ik het meest, heb ik het meeste, heb ik meest, het meest geleerd, \
     het meeste geleerd, haal ik het meest, haal ik het meeste, leerde ik het meest, leerde ik het meeste, learn most, learn the most, learnt most, learned most, learnt the most, \
     learned the most, get the most from, i know from, weet ik van, ken ik van, alles wat ik weet, everything i know";
/// Of what or whom one learns most that is no partner, and what is no learning.
const OF_OTHERS: &str = "mijn leerlingen, onze leerlingen, de leerlingen, mijn kinderen, mijn klas, mijn fouten, onze fouten, mijn eigen, onze eigen, zijn voorganger, haar voorganger, de voorganger, mijn ouders, mijn vader, mijn moeder, mijn man, mijn vrouw, meest last, meeste last, \
     my pupils, our pupils, the pupils, my class, my children, my mistakes, our mistakes, our own, my own, his predecessor, her predecessor, the predecessor, their predecessor, my parents, my father, my mother, my husband, my wife, most trouble, vorige, vroegere, previous, former, most by, most when, most alone, meest door, meeste door, meest als, meest wanneer";
/// What teaches nobody what to do.
const HOW_NOT: &str = "hoe het niet moet, hoe ge het niet, hoe je het niet, wat ik niet wil, how not to, what not to, was verkeerd, was fout, klopte niet, was wrong, was not true, daarvan was, of it was";
/// Words with which that is denied or said of somebody else.
const NOT_MOST: &str =
    "niet nooit niemand geen leerlingen kinderen zij hij not never nobody pupils children they he she minst least";

/// Returns the first sentence that says where whoever speaks learns most.
pub(in crate::findings::propose) fn learns_most(text: &str) -> Option<&str> {
    let learns = |whole: &str| {
        whole.split(' ').any(|word| {
            ["leer", "learn", "geleerd", "know", "weet", "heb"]
                .iter()
                .any(|stem| word.starts_with(stem))
        })
    };
    sentences(text).find(|one| {
        let spaced = spaced(one);
        let knows = holds(
            &spaced,
            "i know from, weet ik van, ken ik van, alles wat ik weet, everything i know",
        );
        // *Wat ik weet, weet ik van haar*: where one knows it from, not that one knows of it.
        let twice = spaced.matches(" weet ").count() + spaced.matches(" know ").count() > 1;
        let of_mine = holds(&spaced, "van mijn, from my")
            && !holds(
                &spaced,
                "van mijn collega, van mijn collega s, from my colleague, from my colleagues",
            );
        holds(&spaced, MOST)
            && !of_mine
            && !holds(&spaced, HOW_NOT)
            && !holds(&spaced, OF_OTHERS)
            && learns(&spaced)
            && (!knows || twice)
            && !denied(&spaced)
    })
}

fn denied(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    // *Somebody who never held a pen*: only what stands right before the verb denies it.
    let near = |at: usize| words.iter().take(at).rev().take(2).any(|word| listed(NOT_MOST, word));
    let verbs = "leer leren leert learn learns learnt learned geleerd meest meeste most";
    words
        .iter()
        .enumerate()
        .any(|(at, word)| listed(verbs, word) && near(at))
}

/// What money is called where it is counted, and that something is dear.
const MONEY: &str = "euro, euros, pond, dollar, pounds, dollars, te duur, is duur, zo duur, kost te veel, kost veel geld, onbetaalbaar, too expensive, is expensive, so expensive, costs too much, costs a lot, cannot afford, can t afford, niet betalen, \
     kunnen we niet betalen";
/// That it is no hindrance.
const CHEAP: &str = "een euro voor elke, een euro kreeg voor, een euro krijg voor, a pound for every, a euro for every, a dollar for every, op straat, mijn man, mijn vrouw, my husband, my wife, geen euro, geen cent, not a penny, no euros, not euros, not pounds, not dollars, goedkoop, goedkoper, betaalbaar, niet duur, niet te duur, niets, krijgen we, krijgen wij, verdienen, opgebracht, opbrengst, blijft liggen, blijven liggen, bleef liggen, bleven liggen, ligt er, liggen er, ligt daar, liggen daar, ligt klaar, liggen klaar, voor ons klaar, krijgen dat niet op, krijgen het niet op, set aside for us, ongebruikt, onbenut, niet gebruikt, niet opgebruikt, nog over, unspent, unused, not used, not spent, left over, lies there, sits there, cheap, affordable, not expensive, not too expensive, we earn, raised, earned, gesponsord, sponsored, biedt, bieden, bood, boden, offered, offer, offers, schonk, schonken, schenkt, schenken, donated, donate, gave us, gives us, give us, gaf ons, gaven ons, geeft ons, geven ons, we said no";

/// Phrases that say that it depends on who pays.
static PAYS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "zij betalen de, ze betalen de, zij betalen het, they pay for the, it pays for the, zolang .. betaalt, zolang .. betalen, uit hun zak, uit hun kas, uit zijn zak, op hun kosten, zonder hun geld, zonder dat geld, als .. niet meer betaalt, hangt af van wat .. ophaalt, hangt af van wat .. opbrengt, out of their pocket, out of his pocket, out of her pocket, \
         without their money, without that money, as long as .. pays, as long as .. pay, if .. stops paying, depends on what .. raises, depends on what .. raise",
    )
});

/// Phrases with which somebody pays, must or cannot pay, or a price is asked: an amount of money alone may be a gift.
static ASKED: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "kost*, betaal*, betalen, euro voor de, euro voor een, euro voor het, te duur, is duur, zo duur, onbetaalbaar, rekent, rekenen, rekenden, aangerekend, gevraagd, vraagt .. euro, vragen .. euro, vroeg .. euro, vroegen .. euro, is .. euro*, zijn .. euro*, huur, factuur, inschrijvingsgeld, uit eigen zak, per leerling, per kind, per uur, per persoon, afgeven, \
         pounds for the, pounds for a, euros for the, euros for a, cost*, pay, pays, paid, paying, too expensive, is expensive, so expensive, afford*, charge*, is .. pound*, are .. pound*, is .. euro*, are .. euro*, is .. dollar*, asks .. pound*, ask .. pound*, asked .. pound*, asks .. euro*, asked .. euro*, fee, fees, bill, invoice, rent, a head, per pupil, per child, an hour, out of our own",
    )
});
/// What money is that costs nothing: a prize, a gift, an income, plenty, or little for what is praised.
static GIVEN: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "kreeg, kregen, krijg, krijgen, krijgt, gekregen, we hebben .. euro, wij hebben .. euro, ik heb .. euro, hebben we .. euro, hebben wij .. euro, een prijs van, prijzen, prijs voor, gewonnen, winnen, wint, won, gift, giften, schenking, cadeau, subsidie*, beurs, zakgeld, loon, betaalt ons, betalen ons, betaalt mij, betaalt .. alles, betalen .. alles, betaald door, betalen onze leerlingen, betalen de leerlingen, betaalt onze leerlingen, betaalt de leerlingen, verdien*, kostte hun, kostte hen, kostte hem, kostte haar, kassa, som, sommen, rekenen, niks, nog geen, beste, waard, genoeg, over, in kas, \
         got, get, gets, received, receive, we have .. pound*, i have .. pound*, we have .. euro*, i have .. euro*, prize, prizes, award, awards, winnings, won, win, wins, gift, gifts, donation*, grant, grants, scholarship*, pays us, pay us, paid us, pays me, pays for everything, pay for everything, pay our pupils, pay the pupils, pays our pupils, pays the pupils, pay the children, pays the children, earn*, cost them, cost him, cost her, till, sums, paid for by, best, worth, enough, plenty, spare, to spare",
    )
});

/// Returns the text where it says what something costs whoever pays, or that it depends on who pays.
pub(in crate::findings::propose) fn names_cost(text: &str) -> Option<&str> {
    let (whole, said) = (spaced(text), row(text));
    let counted = whole.contains(" euro ") || text.contains('€') || holds(&whole, MONEY);
    let asked = counted && ASKED.is_in(&said) && !GIVEN.is_in(&said);
    ((asked || PAYS.is_in(&said)) && !holds(&whole, CHEAP)).then_some(text)
}

/// How a way is counted.
const WAY: &str = "minuten rijden, minuten ver, uur rijden, kilometer ver, kilometer verder, kilometer rijden, uur onderweg, minuten onderweg, minutes drive, minutes away by, hour away, hours away, hour s drive, miles away, kilometres away, \
     te ver, veel te ver, too far, geen bus, no bus, geen vervoer, no transport";

/// Returns the text where it says how far something is.
pub(in crate::findings::propose) fn names_distance(text: &str) -> Option<&str> {
    let whole = spaced(text);
    let rides = whole
        .split_whitespace()
        .collect::<Vec<_>>()
        .windows(2)
        .any(|pair| pair == ["kilometer", "rijden"]);
    let drives =
        holds(&whole, "rijden, rijd, drive, drives") && holds(&whole, "kilometer, kilometers, kilometres, miles");
    let denied = holds(
        &whole,
        "niet ver, niet te ver, not far, not too far, zo ver krijgen, zover",
    );
    ((rides || drives || holds(&whole, WAY)) && !denied).then_some(text)
}

phrase_lists! {
    /// Words with which people say that they learn.
    LEARNS: "leer, leren, leert, leerde, leerden, geleerd, bijgeleerd, bijleren, learn, learns, learned, learnt, learning, taught, teaching";
    /// What people do together who learn from each other: read where they were asked about learning.
    TOGETHER: "beslissen, beslist, bespreken, besproken, overleggen, delen, tonen, helpen, uitwisselen, decide, decides, discuss, share, show, help, exchange";
    /// Things that one shares without learning anything.
    THINGS: "lokaal, lokalen, kamer, klas, bureau, kast, gang, koffie, auto, bus, printer, tafel, keuken, room, rooms, office, desk, cupboard, corridor, coffee, car, kitchen, table, classroom";
    /// What one learns of somebody to beware of.
    WARY: "op slot, to lock, zwijgen, te zwijgen, mond, voorzichtig, opletten, op te letten, geduld, mouth, quiet, silent, careful, patience, beware, watch out, stay away";
    /// Phrases that say the same of a colleague.
    FROM_ONE: "door haar werk ik, door hem werk ik, werk ik nu, doe ik nu, doen we nu, doe ik het nu, binnen en vraag, loop ik binnen, ga achteraan zitten, kijk bij, toont mij, toont ons, because of her i, because of him i, i now do, i now work, \
     i walk in and, she shows me, he shows me, shows us how, showed me how, showed us how, toonde mij hoe, toonde ons hoe, meer aan gehad dan, veel van opgestoken, got more from it than, got more out of it than";
}
/// Words of somebody who laments.
const LAMENTS: &str = "niet nooit niemand geen niets niks not never nobody no nothing";
/// Words for who speaks.
const MINE: &str = "ik wij we mij me ons mijn i my our us";

/// Returns whether a sentence laments; *how to tell a child no* denies nothing.
fn laments(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let said = |at: usize| {
        let next = words.get(at + 1);
        words[at] == "no" && next.is_none_or(|next| listed("and or but to when if", next))
    };
    (0..words.len()).any(|at| listed(LAMENTS, words[at]) && !said(at))
}

/// Returns whether somebody says that he or she learns from those the text is about; `asked` where people were asked about learning.
pub(in crate::findings::propose) fn learns_inside(text: &str, asked: bool) -> bool {
    let whole = spaced(text);
    let has = |list: &str| whole.split(' ').any(|word| listed(list, word));
    let said = FoldedRows::of(text);
    let of_one = |phrase: &HeardPhrase<'_>| {
        // *My trainee learns from them*: somebody else does.
        let third = phrase.phrase().last().is_some_and(|word| listed("leert learns", word));
        let from = phrase.behind().first().is_some_and(|word| listed("van from", word));
        phrase.is_meant() && !(third && from) && !phrase.is_followed_by(&WARY)
    };
    let shares = |phrase: &HeardPhrase<'_>| of_one(phrase) && !THINGS.is_in(phrase.behind());
    let heard = |list: &ListedPhrases| said.hear(list);
    let learns =
        heard(&LEARNS).iter().chain(&heard(&FROM_ONE)).any(of_one) || asked && heard(&TOGETHER).iter().any(shares);
    // Where something is denied anywhere, nobody knows whether that is the learning.
    has(MINE) && learns && !sentences(text).any(|one| laments(&spaced(one)))
}

#[cfg(test)]
mod tests {
    use super::{calls_late, learns_inside, learns_most, names_cost, names_distance};

    #[test]
    fn who_calls_late_is_told_from_who_comes_late() {
        for text in [
            "Wij bellen de tuinman altijd als het onkruid te hoog staat: te laat dus.",
            "De tolk, die gebruiken we te weinig.",
            "We only ask him when it is already broken, too late.",
            "Als ik vraag, komt hij. Maar het is ver, dus ik bel niet rap.",
        ] {
            assert!(calls_late(text).is_some(), "{text}");
        }
        for text in [
            "De bus komt te laat.",
            "Wij bellen hen elke week en ze komen meteen.",
            "Zij bellen ons altijd te laat.",
            "It is never too late to call.",
            "Wij vragen de brandweer in mei, want anders is het te laat.",
            "We ring early and ask, otherwise it is too late.",
            "Wij bellen enkel als het nodig is, dat is zo afgesproken.",
            "We only call if it is needed: only if it is urgent.",
            "Dat vragen we nooit twee keer.",
            "We never ask them twice.",
            "I hardly call that a lesson, it is a feast.",
        ] {
            assert!(calls_late(text).is_none(), "{text}");
        }
    }

    #[test]
    fn where_one_learns_most_is_told_from_who_learns() {
        for text in [
            "Van de smeden heb ik het meest. Zij werken ook met restjes.",
            "In die keuken leer ik het meest.",
            "What I know about clay, I know from the potter.",
        ] {
            assert!(learns_most(text).is_some(), "{text}");
        }
        for text in [
            "De leerlingen leren het meest van elkaar.",
            "Ik heb het druk.",
            "Daar heb ik nooit het meest geleerd.",
            "I learned more there than in four years of college.",
            "Most of them learn by bus.",
            "I learn most from them about how not to do it.",
            "Wat ze daar doen, weet ik van horen zeggen.",
            "Ik leer het meest van mijn kinderen.",
            "Van mijn fouten heb ik het meest geleerd.",
            "We learn most from our own failures.",
            "I learnt the most from her predecessor.",
            "Daar heb ik het meest last van de wind.",
        ] {
            assert!(learns_most(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_something_costs_and_how_far_it_is() {
        assert!(
            names_cost("De huur van die zaal is tachtig euro.").is_some()
                && names_cost("The opera is too expensive.").is_some()
        );
        assert!(
            names_cost("Every coach came out of their pocket.").is_some()
                && names_cost("Zolang het fonds betaalt, gaan we.").is_some()
                && names_cost("She pays attention to us.").is_none()
                && names_cost("Dat kost ons niets.").is_none()
                && names_cost("The betting shop offered us two hundred pounds, and we did not take it.").is_none()
                && names_cost("De drankhandel bood duizend euro voor het feest.").is_none()
                && names_cost("De kermis heeft honderd euro opgebracht.").is_none()
                && names_cost("Er ligt daar tweeduizend euro, en wij raken er niet.").is_none()
                && names_cost("Er staat elk jaar duizend euro voor ons klaar.").is_none()
                && names_cost("Four hundred euro is left over each year.").is_none()
        );
        assert!(
            names_distance("Het is een half uur rijden.").is_some()
                && names_distance("We drive sixty miles for it.").is_some()
        );
        for text in [
            "De wielerclub geeft ieder jaar een prijs van vijfhonderd euro voor de traagste.",
            "Wij hebben vijfhonderd euro gewonnen met de moestuin.",
            "Van het fonds kregen wij duizend euro.",
            "The brewery gives a prize of three hundred pounds to one child.",
            "We have two thousand pounds from the fair.",
            "The best lesson we ever had cost us four pounds in flour.",
        ] {
            assert!(names_cost(text).is_none(), "{text}");
        }
        for text in [
            "De bus kost ons zeshonderd euro.",
            "Voor de schaatsbaan vragen ze tien euro per leerling.",
            "The ice rink charges us nine pounds a head.",
        ] {
            assert!(names_cost(text).is_some(), "{text}");
        }
        assert!(names_cost("De kosten van die dag zijn voor mij geen euro’s, het is mijn slaap.").is_none());
        assert!(names_distance("Het is niet ver.").is_none() && names_distance("Zo ver zijn we nog niet.").is_none());
    }

    #[test]
    fn who_learns_from_a_colleague_is_told_from_who_misses_one() {
        assert!(learns_inside(
            "Van de poetsvrouw heb ik geleerd hoe je een ruzie stopt.",
            false
        ));
        assert!(learns_inside("Om vier uur, aan de koffie, beslissen wij alles.", true));
        assert!(learns_inside(
            "From the porter I learnt how to tell a parent no.",
            false
        ));
        assert!(!learns_inside("Wij delen een lokaal.", true) && !learns_inside("We share an office.", true));
        for text in [
            "Wij leren nooit iets van elkaar.",
            "De conciërge weet alles.",
            "Wij eten boven en zij beneden.",
            "Zij hebben ook een tweede leerjaar en wij ook.",
            "Wij zouden van elkaar moeten leren.",
            "We leren te weinig van de koks.",
            "Vroeger leerde ik veel van hem, nu zie ik hem zelden.",
            "We could learn more from each other.",
            "We learn too little from each other.",
            "I used to learn a lot from her.",
            "I hardly learn from my team.",
            "Ik heb geleerd om op te letten met haar.",
            "I learnt to keep quiet in that room.",
            "Our pupils learn more since my team sits together.",
            "Onze leerlingen staan in de rij.",
            "De koks leren veel van de hotels, maar wij van de talen vernemen daar niks van. Wij eten elders.",
            "The stables learn a lot from the vets, but we in languages never hear of it. We sit upstairs.",
        ] {
            assert!(!learns_inside(text, false), "{text}");
        }
    }
}
