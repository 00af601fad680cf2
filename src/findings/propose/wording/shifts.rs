//! Sentences that say how it was and how it is, what goes both ways, what comes by chance, what is too much.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{all_sentences, holds, listed, sentences};
use crate::findings::language::clause::spaced;

/// Phrases that say when it was.
const THEN: &str = "vroeger, de eerste zomer, het eerste jaar, de eerste jaren, de eerste keer, in het begin, the first summer, the first year, at the beginning, at first, destijds, tot vorig jaar, tot vorig schooljaar, tot voor kort, toen ik begon, toen ik hier begon, toen ik hier kwam, when i came, toen wij begonnen, toen we begonnen, jaar geleden, jaren geleden, \
     mijn voorganger, de vorige directeur, de vorige directrice, used to, formerly, in the past, in the old days, years ago, until last year, until recently, when i started, my predecessor, \
     the previous head";
/// Phrases that say how it is since.
const NOW: &str = "nu, vandaag, tegenwoordig, sindsdien, niet meer, nooit meer, niemand meer, afgeschaft, niet zo, now, today, nowadays, since then, no longer, not any more, nobody asks, \
     nobody comes, nobody calls, niemand vraagt, niemand komt, niemand belt";
/// Phrases in which these words say something else, or that say that nothing changed.
const SAME: &str = "nog altijd, nog steeds, net als vroeger, zoals vroeger, even goed als vroeger, vroeger ook, altijd al, nu en dan, nu eenmaal, tot nu toe, still, as before, as always, now and then, up to now";
/// What somebody did once: that is no change of a partner.
const ONESELF: &str = "deed did werk werkte was zat gaf studeerde studeer liep leerde dacht woonde speelde worked was used studied thought lived played taught";

/// Returns whether a text says when it was, and not that it is still so.
pub(in crate::findings::propose) fn tells_of_then(text: &str) -> bool {
    let whole = spaced(text);
    let then = holds(&whole, THEN) || in_a_year(&whole) || some_time_back(&whole);
    then && !holds(&whole, SAME) && !text.trim_end().ends_with('?')
}

/// Verbs of the past, and phrases that tell of an end.
const PAST: &str = "vond vonden wou wilde wilden zag zagen hoorde hoorden begon begonnen vertrok vertrokken hield hielden droeg dacht dachten was waren had hadden kwam kwamen ging gingen gaf gaven deed deden werd werden zat zaten stond stonden bracht brachten leerde leerden speelde speelden hielp hielpen werkte werkten moest moesten mocht mochten kon konden zei zeiden liep liepen bleef bleven nam namen viel vielen sloot sloten stopte stopten      were came went gave did became sat stood brought taught learned learnt played helped worked could said ran stayed took fell closed stopped left used had until shut";
const ENDED: &str = "toen, dichtging, niet meer, nooit meer, niemand meer, sinds, sindsdien, is weg, zijn weg, weggevallen, afgeschaft, gestopt, gesloten, vertrokken, opgeheven, no longer, not any more, no more, since, is gone, are gone, has left, has closed, has gone, has been cut, never again, ended";

/// Words of what goes on.
const PRESENT: &str = "is heeft hebben komt komen doe doet doen geeft geven laat laten nu elke elk comes come gives give does do writes write every are has now";

/// Returns whether a text tells of what goes on alone: of nothing that was, and of no end.
pub(in crate::findings::propose) fn tells_only_of_now(text: &str) -> bool {
    let whole = spaced(text);
    let goes_on = whole.split_whitespace().any(|word| listed(PRESENT, word));
    goes_on && !tells_of_past(text)
}

/// Returns whether a text tells of what was, or of an end.
fn tells_of_past(text: &str) -> bool {
    let whole = spaced(text);
    let ends = |word: &str| word.len() > 4 && word.ends_with("ed") && !listed("need indeed speed exceed", word);
    let was = whole.split_whitespace().any(|word| listed(PAST, word) || ends(word));
    was || tells_of_then(text) || holds(&whole, ENDED)
}

/// Returns whether a text says how it was and how it is since.
pub(in crate::findings::propose) fn was_otherwise(text: &str) -> bool {
    let whole = spaced(text);
    if holds(&whole, SAME) || asks(text) {
        return false;
    }
    let begins = ["vroeger ", "destijds ", "formerly "]
        .iter()
        .any(|word| whole.trim_start().starts_with(word));
    // *Vroeger. Niet iedereen*: a bare word only answers.
    let begins = begins
        && sentences(text)
            .next()
            .is_some_and(|one| one.split_whitespace().count() > 1);
    let then = tells_of_then(text);
    let oneself = sentences(text).any(|one| holds(&spaced(one), THEN) && tells_of_oneself(&spaced(one)));
    !oneself && (then && holds(&whole, NOW) || begins)
}

/// Returns whether a text ends by asking; what somebody else asks behind a colon is told: *nu belt ze: komt ge mee?*
fn asks(text: &str) -> bool {
    let last = all_sentences(text).last().unwrap_or_default();
    last.trim_end().ends_with('?') && !last.contains(": ")
}

fn tells_of_oneself(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let me = |word: &str| word == "ik" || word == "i";
        let did = |word: &str| listed(ONESELF, word);
        me(pair[0]) && did(pair[1]) || did(pair[0]) && me(pair[1])
    })
}

/// Returns whether a text begins by telling how it turned: *then I saw*, *nu staat ze er*, *but there is one*.
pub(in crate::findings::propose) fn opens_a_turn(text: &str) -> bool {
    let whole = spaced(text);
    let first = whole.split_whitespace().next().unwrap_or_default();
    listed(
        "toen daarna nu sindsdien maar toch nochtans then afterwards now since but yet still",
        first,
    )
}

/// Returns whether a text tells of how it is now: read where the map shows a change. *Since March* only says since when.
pub(in crate::findings::propose) fn tells_of_now(text: &str) -> bool {
    let whole = spaced(text);
    let now = "nu, vandaag, tegenwoordig, sindsdien, sinds dan, niet meer, nooit meer, now, today, nowadays, since then, ever since, no longer, not any more, any more";
    holds(&whole, now) && !holds(&whole, SAME) && !asks(text)
}

/// Returns whether a text tells the first time and a later one, a sentence each: *the first visit I hid; at the third I made the tea*.
pub(in crate::findings::propose) fn goes_from_first_to_later(text: &str) -> bool {
    const LATER: &str = "tweede derde vierde vijfde zesde volgende laatste second third fourth fifth sixth next last";
    let said: Vec<String> = text.split(['.', '!', ';', ',']).map(spaced).collect();
    let has = |part: &String, list: &str| part.split(' ').any(|word| listed(list, word));
    let first = said.iter().position(|part| has(part, "eerste first"));
    first.is_some_and(|at| said.iter().skip(at + 1).any(|part| has(part, LATER)))
}

/// Returns whether a text names a year that something happened in: *in 2012*, *in March 2022*.
fn in_a_year(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let year = |word: &str| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit())
    };
    let before = |at: usize| words.iter().take(at).rev().take(2).any(|word| *word == "in");
    words.iter().enumerate().any(|(at, word)| year(word) && before(at))
}

/// Returns whether a text says *tot een paar jaar terug*.
fn some_time_back(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let near = |at: usize| {
        words
            .iter()
            .skip(at + 1)
            .take(5)
            .any(|word| listed("terug geleden ago", word))
    };
    words
        .iter()
        .enumerate()
        .any(|(at, word)| listed("tot until", word) && near(at))
}

/// Phrases that say by themselves that it goes both ways.
const BOTH: &str = "over en weer, gaat heen en weer, in beide richtingen, in de beide richtingen, in twee richtingen, naar beide kanten, iedereen wint, wij leren van hen en zij van ons, \
     wij van hen hoe, iedereen content, we leren van elkaar, wij leren van elkaar, leren we van elkaar, leren wij van elkaar, both ways, in both directions, back and forth, everybody wins, everyone wins, we learn from each other, learn from one another";
/// Phrases with which one thing is given for another.
const IN_RETURN: &str = "in ruil weet hij, in ruil weten zij, in ruil weten ze, in ruil leren wij, in ruil krijgen wij, in ruil krijgen zij, in ruil krijgen we, in return they, in return we";
/// Words that deny, or turn around.
const DENIES: &str = "niet geen nooit niemand niets niks zonder maar enkel alleen behalve weinig zelden bus not never nobody nothing no but only hardly rarely little";
/// Who is meant by the others, and by the school.
const THEY: &str = "zij ze hij die they he she";
const THEM: &str = "hen hun hem haar ginder them him her their";
const WE: &str = "ik wij we i";
const US: &str = "ons onze mij mijn me us our my";
/// Verbs for giving, taking and learning.
const EXCHANGE: &str = "krijgen krijgt krijg neem neemt nemen leren leert leer leerden geleerd vragen vraagt vraag vroeg vroegen tonen toont toon toonde tonen geven geeft geef gaf gaven lenen leent leen helpen helpt help hielp \
     testen test brengen brengt breng bracht volgen volgden leg legt uitleggen gebruiken gebruikt komen komt kwam mag mocht mogen mochten \
     take takes took get gets got learn learns learnt learned ask asks asked show shows showed give gives gave lend lends help helps helped test tests bring brings brought use uses used explain explains explained \
     teach teaches taught come comes came";
/// Verbs in the singular with which somebody else takes part in what is the school's: *neemt mijn les*.
const TAKES: &str = "neemt geeft leert toont helpt volgt takes gives teaches shows helps follows";
/// Verbs with which whoever speaks gives, without saying to whom.
const GIVES: &str = "leg toon leer geef leen help uitleggen tonen leren geven lenen helpen explain show teach give lend help explained showed taught gave";

/// What one goes both ways on, or what only says so.
const A_ROAD: &str =
    "bridge road street lane tram bus train ferry brug weg straat baan rijbaan trein veer affiche folder poster";
/// What goes both ways and gives nobody anything: a quarrel, or papers.
const A_QUARREL: &str = "wantrouwen verwijt verwijten schuld geroepen roepen ruzie ruzies kritiek frustratie frustraties geklaag boos dossier dossiers formulier formulieren mail mails mailtje mailtjes papieren \
     mistrust distrust blame blamed shouting shouted anger row rows arguing criticism frustration form forms file files email emails paperwork letters";

fn says_undenied(text: &str, list: &str) -> bool {
    sentences(text).any(|one| {
        let spaced = spaced(one);
        holds(&spaced, list)
            && !spaced
                .split(' ')
                .any(|word| listed(DENIES, word) || listed(A_ROAD, word) || listed(A_QUARREL, word))
    })
}

/// Returns whether a text says that it goes both ways, by words for that.
pub(in crate::findings::propose) fn says_both_ways(text: &str) -> bool {
    says_undenied(text, BOTH)
}

/// Returns whether a text says what is given for what: read where nothing goes badly.
pub(in crate::findings::propose) fn says_in_return(text: &str) -> bool {
    says_undenied(text, IN_RETURN)
}

/// What is asked for or given and helps nobody: a form, or one thing again.
const A_LIST: &str = "lijst lijsten papieren papier formulier formulieren dossier dossiers geduld rekening facturen factuur opnieuw zelfde waarvoor waarom huiswerk agenda \
     list lists papers forms form file files patience bill bills invoice again same homework diary";

/// Returns whether a text tells what the others give and what the school gives, one part of a sentence each.
pub(in crate::findings::propose) fn tells_both_ways(text: &str) -> bool {
    let said: String = sentences(text).collect::<Vec<_>>().join(" ");
    let said = said.replace(" en ", ", ").replace(" and ", ", ");
    let parts = said.split(['.', '!', ';', ':', ',', '?', '\n']).map(spaced);
    let parts: Vec<String> = parts.map(|part| without_likeness(&part).to_owned()).collect();
    let fair = |part: &str| {
        let vain = |word: &str| listed(DENIES, word) || listed(A_LIST, word);
        !part.split(' ').any(vain) && part.split(' ').any(|word| listed(EXCHANGE, word))
    };
    let first =
        |part: &str, list: &str, within: usize| part.split_whitespace().take(within).any(|word| listed(list, word));
    let has = |part: &str, list: &str| part.split(' ').any(|word| listed(list, word));
    let along = |part: &str| has(part, "mocht mag mogen mochten may could allowed") && has(part, "mee along");
    let theirs =
        |part: &String| fair(part) && (first(part, THEY, 3) || !has(part, WE) && has(part, TAKES)) && has(part, US);
    let ours = |part: &String| {
        let gives = has(part, THEM) || has(part, GIVES);
        fair(part) && (first(part, WE, 5) && gives || first(part, WE, 7) && along(part))
    };
    parts.iter().any(theirs) && parts.iter().any(ours)
}

/// Returns a part of a sentence without what it is only likened to: *as if I had given her a present*.
fn without_likeness(part: &str) -> &str {
    let likeness = [" as if ", " as though ", " alsof "]
        .iter()
        .filter_map(|word| part.find(word))
        .min();
    part.get(..likeness.map_or(part.len(), |at| at + 1)).unwrap_or(part)
}

/// Verbs for what either side gains.
const GAINS: &str = "krijgen krijgt hebben heeft winnen wint leren leert get gets have has gain gains learn learns";

/// Returns whether a text tells what either side gains, read where people were asked what each gains: *zij krijgen handen en wij een atelier*.
pub(in crate::findings::propose) fn both_gain(text: &str) -> bool {
    let said: String = sentences(text).collect::<Vec<_>>().join(" ");
    let said = said.replace(" en ", ", ").replace(" and ", ", ");
    let parts: Vec<String> = said.split(['.', '!', ';', ',', '\n']).map(spaced).collect();
    let fair = |part: &str| !part.split(' ').any(|word| listed(DENIES, word));
    let first = |part: &str, list: &str| part.split_whitespace().take(3).any(|word| listed(list, word));
    let gains = |part: &str| part.split(' ').any(|word| listed(GAINS, word));
    let theirs = |part: &String| {
        let begins = first(part, "zij ze hij they he she") && gains(part);
        fair(part) && (begins || holds(part, "blij met onze, blij met ons, happy with our, glad of our"))
    };
    let ours = |part: &String| fair(part) && first(part, "wij we ik onze our i");
    parts.iter().any(theirs) && parts.iter().any(ours)
}

/// Phrases that say that a contact came by chance, or through somebody who knew somebody.
const CHANCE: &str = "iemand die iemand kent, iemand kent die iemand kent, toevallig tegen, bij toeval, per toeval, puur toeval, ik hem tegenkwam, ik haar tegenkwam, tegen het lijf gelopen, liep ik tegen het lijf, \
     tegengekomen in, tegengekomen op, tegengekomen bij, by chance, by accident, bumped into, ran into him, ran into her, happened to meet, somebody who knows somebody, someone who knows someone";

/// Returns the first sentence that says that a contact came by chance.
pub(in crate::findings::propose) fn comes_by_chance(text: &str) -> Option<&str> {
    sentences(text)
        .find(|one| {
            let spaced = spaced(one);
            let denied = spaced
                .split(' ')
                .any(|word| listed("geen niet nooit no not never", word));
            !denied && holds(&spaced, CHANCE) && !holds(&spaced, "letterlijk, literally")
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

/// Phrases that say that more is offered than a school can take.
const FLOODED: &str = "op alles ja, ja op alles, ik zeg ja, we zeggen ja, wij zeggen ja, ik open ze niet meer, lees ze niet meer, te veel van alles, te veel aanbod, te veel projecten, te groot aanbod, overspoeld met mails, overspoeld met aanbod, overspoeld door aanbod, overspoeld door mails, verdrinken in de mails, verdrinken in het aanbod, \
     yes to everything, too many projects, too much on offer, flooded with offers, flooded with mails, flooded with emails, flooded with projects, swamped with offers, swamped with mails, swamped with emails, swamped with projects, i do not open them, i don t open them";

/// Returns the text where it says that more is offered than the school can take.
pub(in crate::findings::propose) fn is_flooded(text: &str) -> Option<&str> {
    let found = sentences(text).any(|one| {
        let spaced = spaced(one);
        holds(&spaced, FLOODED)
            && !holds(
                &spaced,
                "behalve, behalve op, except, niet overspoeld, not flooded, nooit te veel, never too many, niet te veel, not too many",
            )
    });
    (found || throws_away(text)).then_some(text)
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
    use super::{
        both_gain, comes_by_chance, goes_from_first_to_later, is_flooded, says_both_ways, tells_both_ways,
        tells_of_now, was_otherwise,
    };

    #[test]
    fn a_turn_is_told_from_what_only_lasts() {
        assert!(goes_from_first_to_later(
            "Het eerste bezoek zweeg ik. Bij het derde zette ik de koffie."
        ));
        assert!(!goes_from_first_to_later(
            "De eerste bus komt om zes uur, en dan is het stil."
        ));
        assert!(tells_of_now("Nu zit hij vooraan.") && tells_of_now("Since then nobody shouts."));
        assert!(!tells_of_now("No lathe has turned since March."));
    }

    #[test]
    fn how_it_was_is_told_from_what_goes_on_and_from_what_one_was() {
        for text in [
            "Vroeger kwam de imker elke lente, nu is hij te oud.",
            "Tot twee jaar geleden zaten ze hier elke week. Sindsdien belt niemand.",
            "Toen ik begon, stond hier een conciërge die iedereen kende. Dat is er niet meer.",
            "In 2019 there were four interpreters. Today there is one phone line.",
            "Vroeger joeg de tuinman ons weg. Nu belt hij zelf: wie komt er snoeien?",
        ] {
            assert!(was_otherwise(text), "{text}");
        }
        for text in [
            "Ik werkte vroeger zelf in dat ziekenhuis, nu sta ik hier.",
            "Zij komen nog altijd elke week, net als vroeger.",
            "Nu en dan komt er iemand langs.",
            "Was dat vroeger anders, en nu?",
            "I used to think it was noise, now I hear the music.",
            "Ik sta hier al tien jaar.",
        ] {
            assert!(!was_otherwise(text), "{text}");
        }
    }

    #[test]
    fn what_goes_both_ways_is_told_from_what_goes_one_way() {
        for text in [
            "Zij krijgen van ons een podium. Wij krijgen van hen een stem.",
            "Die verpleegkundigen komen bij ons Nederlands oefenen en wij leren van hen hoe je een zieke tilt.",
            "She asked me how you calm a class. I asked her how you tune a harp.",
            "They lend us the kiln and we help them on market day.",
        ] {
            assert!(tells_both_ways(text), "{text}");
        }
        for text in [
            "Zij vragen ons alles, maar wij krijgen van hen niets.",
            "They phone us four times a day. We never get them.",
            "Ze komen bij ons kijken en gaan weer naar huis.",
            "Wij geven hun onze lokalen.",
        ] {
            assert!(!tells_both_ways(text), "{text}");
        }
        assert!(says_both_ways("Dat gaat over en weer.") && !says_both_ways("Dat gaat niet over en weer."));
        assert!(says_both_ways("It goes both ways.") && !says_both_ways("Only the bus goes both ways."));
        assert!(both_gain("Zij krijgen spelers en wij een veld.") && !both_gain("Zij winnen, maar wij niet."));
    }

    #[test]
    fn chance_and_plenty_are_told_from_their_like() {
        assert!(comes_by_chance("Ik liep hem tegen het lijf gelopen op de markt, puur toeval.").is_some());
        assert!(comes_by_chance("We met by accident at a fair.").is_some());
        assert!(comes_by_chance("Dat is geen toeval, niet bij toeval gekozen.").is_none());
        assert!(comes_by_chance("He had an accident.").is_none());
        assert!(comes_by_chance("Ik stond achter hem in de rij bij de kapper. Zo is dat koor begonnen.").is_some());
        assert!(comes_by_chance("Ik stond achter hem in de rij bij de kapper.").is_none());
        assert!(is_flooded("We zeggen op alles ja.").is_some() && is_flooded("We say yes to everything.").is_some());
        assert!(is_flooded("The basement was flooded and we taught in the library.").is_none());
        assert!(is_flooded("De kelder was overspoeld.").is_none());
        assert!(is_flooded("Elke week tien folders. Ik gooi ze weg.").is_some());
        assert!(is_flooded("De folders, die lezen we samen.").is_none());
        assert!(is_flooded("We zeggen soms ja.").is_none() && is_flooded("Het is nooit te veel aanbod.").is_none());
    }
}
