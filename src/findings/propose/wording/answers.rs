//! Sentences in which somebody hears nothing back, does not know a partner, may not say what he or she knows, or hears a colleague for the first time.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::{HeardPhrase, meant};
use super::phrases::{holds, listed, sentences};
use super::rows::{FoldedRows, phrase_lists};
use crate::findings::language::clause::spaced;

/// Words for whoever speaks for the school.
const WE: &str = "ik wij we mij me i us";
/// Words that say that there is none.
const NONE: &str = "geen nooit niets niks no never nothing not";
/// Words for what comes in.
const GET: &str = "krijg krijgen kreeg kregen gekregen hoor horen hoorde hoorden gehoord teruggehoord get got hear heard receive received";
/// Words for what comes back.
const BACK: &str = "antwoord terugkoppeling feedback reactie briefje teruggehoord answer reply response";
/// Phrases with which it is the others who hear nothing.
const FROM_US: &str = "van mij, van ons, from me, from us";
phrase_lists! {
    /// Phrases that say by themselves that nothing comes back.
    UNHEARD: "horen niets meer, hoor niets meer, horen er niets meer van, hoor er niets meer van, horen we niets meer, horen wij niets meer, \
     hoor ik niets meer, niets meer van gehoord, horen daarna niets, hoor daarna niets, hoor ik daarna niets, horen we daarna niets, hoor daar niets meer van, \
     nooit iets teruggehoord, niets teruggehoord, komt niets terug, komt er niets terug, komt er nooit iets terug, krijg ik niets terug, krijgen we niets terug, \
     krijgen wij niets terug, wacht nog altijd op een antwoord, wacht nog steeds op een antwoord, wachten nog altijd op een antwoord, wacht nog altijd op een brief, \
     wacht nog altijd op een telefoon, wachten nog steeds op een antwoord, of dat daar iemand leest, of dat iemand leest, of iemand dat leest, of daar iemand iets mee doet, \
     hear nothing back, never hear back, never heard back, heard nothing since, hear nothing after that, nothing comes back, \
     nothing ever comes back, nothing came back, still waiting for an answer, still waiting for a reply, whether anybody reads, whether anyone reads, \
     do not know if anybody reads, one of those pages was ever, have not heard from them since";
    /// How an answer is counted that is none.
    BETWEEN: "geen, nooit, nog, een, enig, enige, enkel, enkele, ooit, iets, we, wij, ik, krijg, krijgen, kreeg, kregen, gekregen, hoor, horen, hoorde, hoorden, van, hen, hem, haar, hun, daar, er, op, een, any, a, an, one, single, ever, get, got, had, have, hear, heard, receive, received, from, them, him, her, the, of, onze, mijn, our, my, to, vraag, vragen, mail, mails, brief, brieven, question, questions, letter, letters, email, emails";
    /// What stands behind where it is no silence: whose answer, why none was needed, and what comes back otherwise.
    BUT_HEARD: "moeten wachten, hoeven wachten, hoeven te wachten, later dan, later than, to wait, van iedereen, van allemaal, van elk, from everyone, from everybody, from all, from each, omdat .. langs*, want .. langs*, langsgekomen, langskwam*, kwamen zelf, kwam zelf, came round, came in person, came over, just came, kapot, stuk, beschadigd, vuil, te laat, broken, damaged, dirty, late, maar de meeste*, but most";
    /// What is good to hear nothing of.
    TROUBLE: "slecht*, negatie*, klacht*, klagen, boos, boze, kwaad, kwade, ruzie*, pest*, geroddel, gevecht*, probleem, problemen, beter, betere, bad, worse, complain*, angry, better, best, bullying, fight*, trouble, problem, problems, quarrel*";
}
/// Words for what was sent out.
const SENT: &str = "gemaild gebeld gestuurd geschreven doorgestuurd mailed emailed called phoned written wrote sent";
/// Sentences that say by themselves that nothing came.
const SILENCE: &str = " niks , niets , stilte , geen reactie , geen antwoord , nothing , silence , no reply , no answer , not a word , geen woord ";

/// Returns the first sentence that says that whoever speaks hears nothing back.
pub(in crate::findings::propose) fn hears_nothing(text: &str) -> Option<&str> {
    let all: Vec<&str> = sentences(text).collect();
    let sent = all
        .iter()
        .any(|one| spaced(one).split(' ').any(|word| listed(SENT, word)));
    let silent = all
        .iter()
        .any(|one| SILENCE.split(',').any(|silence| silence.trim() == spaced(one).trim()));
    let said = FoldedRows::of(text);
    let unheard = said.hear(&UNHEARD).into_iter().chain(answers_denied(&said));
    let is_silence = |phrase: &HeardPhrase<'_>| {
        let ours = all
            .get(phrase.sentence)
            .is_some_and(|one| !holds(&spaced(one), FROM_US));
        // *Niets meer van ruzies*: of things that nobody misses.
        let of_things =
            matches!(phrase.behind(), [of, what] if of == "van" && !listed("hen hem haar hun ze die dat daar", what));
        ours && !of_things && phrase.is_meant() && !phrase.stands_beside(&TROUBLE) && !phrase.is_followed_by(&BUT_HEARD)
    };
    let direct = unheard
        .filter(is_silence)
        .find_map(|phrase| all.get(phrase.sentence).copied());
    direct.or_else(|| all.first().copied().filter(|_| sent && silent))
}

/// Words within which an answer stands that is denied.
const DENIED: usize = 7;

/// Returns where whoever speaks gets no answer: nothing but what counts it stands between.
fn answers_denied(said: &FoldedRows) -> Vec<HeardPhrase<'_>> {
    let of = |(at, words): (usize, &Vec<String>)| {
        let has = |list: &str| words.iter().any(|word| listed(list, word));
        let from = words
            .iter()
            .position(|word| listed(NONE, word))
            .filter(|_| has(WE) && has(GET))?;
        let back = words
            .iter()
            .skip(from + 1)
            .take(DENIED)
            .position(|word| listed(BACK, word))?;
        let between = words.get(from + 1..from + 1 + back)?;
        let only = between.iter().all(|word| BETWEEN.is_in(std::slice::from_ref(word)));
        only.then(|| said.at(at, from..from + back + 2))
    };
    said.sentences.iter().enumerate().filter_map(of).collect()
}

phrase_lists! {
    /// What stands behind *never seen her* where it is still somebody unknown.
    AS_FAR: "van dichtbij, in levenden lijve, in het echt, persoonlijk, op school, eerlijk gezegd, hier, in person, face to face, to be honest, here, at all, yet, there, in the street, in my life";
    /// That it was so before somebody else took care.
    UNTIL: "voor zij, voor ze, voor hij, tot wij, tot we, tot zij, tot ze, before they, before we, before she, before he, until we, until they";
}

phrase_lists! {
    /// Phrases that say that whoever speaks does not know somebody.
    UNKNOWN: "zou die niet herkennen, zou hem niet herkennen, zou haar niet herkennen, zou hen niet herkennen, zou ze niet herkennen, ik ken die niet, ik ken hem niet, \
     ik ken haar niet, ik ken hen niet, ik ken ze niet, wij kennen die niet, we kennen die niet, wij kennen hen niet, we kennen hen niet, die ken ik niet, die kennen wij niet, \
     die kennen we niet, nog nooit ontmoet, die nog nooit gezien, haar nog nooit gezien, hem nog nooit gezien, hen nog nooit gezien, ze nog nooit gezien, \
     nog nooit van gehoord, nooit van gehoord, weet niet wie dat is, zou niet weten wie dat is, zou niet weten hoe die, zou niet weten wie die, weet niet eens wie, weet niet hoe die eruitziet, \
     nog nooit binnengekeken, nog nooit binnen geweest, nog nooit een voet binnengezet, nog nooit een voet binnen gezet, wist niet dat die bestond, wist niet dat die bestonden, \
     moogt het mij vertellen, mag het mij vertellen, would not recognise him, would not recognise her, would not recognise them, wouldn t recognise him, wouldn t recognise her, \
     wouldn t recognise them, do not know him, do not know her, do not know them, don t know him, don t know her, don t know them, never met him, never met her, never met them, \
     never heard of him, never heard of her, never heard of them, never heard of it, never seen him, never seen her, never seen them, no idea who that is, no idea who she is, \
     no idea who he is, no idea who they are, did not know we had one, didn t know we had one, never been inside, never set foot";
}
/// Words that turn such a phrase to something else: what somebody brings may be new, and *boos* nobody saw her.
const OTHERWISE: &str = "waar zo n zulk zulke such beter betere better boos boze angry which zonder without";
/// Words that ask who somebody is, at the beginning of a short question.
const WHO: &str =
    " welke , welk , wie is dat , wie is die , wie is zij , which , who is that , who is she , who is he , what ";
/// Words that such a question has at most.
const SHORT: usize = 4;

/// Returns whether somebody says of himself or herself that he or she does not know whom this is about.
pub(in crate::findings::propose) fn knows_not(text: &str) -> bool {
    let whole = spaced(text);
    let asks = text.trim_end().ends_with('?') && (2..=SHORT).contains(&whole.split_whitespace().count());
    let who = WHO
        .split(',')
        .any(|who| whole.starts_with(&format!(" {} ", who.trim())));
    let fits = |phrase: &HeardPhrase<'_>| {
        let words = phrase.words();
        let other = words.iter().any(|word| listed(OTHERWISE, word));
        let own = words.iter().take(4).chain(words.iter().rev().take(9));
        let own = own.into_iter().any(|word| listed("ik wij we i mij", word))
            || words.starts_with(&["nog".to_owned(), "nooit".to_owned()]);
        // *Ik ken ze niet anders*: what stands behind it may be what one does not know.
        let whom = phrase
            .phrase()
            .last()
            .is_some_and(|word| listed("niet gezien ontmoet him her them", word));
        let ends = !whom || phrase.behind().is_empty() || AS_FAR.begins(phrase.behind());
        own && !other && ends && phrase.is_meant() && !phrase.is_followed_by(&UNTIL)
    };
    let says = meant(text, &FoldedRows::of(text), &UNKNOWN, fits).is_some();
    says || asks && who
}

phrase_lists! {
    /// Phrases that say that what somebody knows may not be told.
    SECRET: "beroepsgeheim, mag mij niets zeggen, mag mij niet zeggen, mogen ze ons niets, mag ze ons niets, mag hij ons niets, mag mij niets vertellen, mag ons niets zeggen, mag ons niets vertellen, mag niets zeggen, mogen niets zeggen, \
     mag niets vertellen, mogen niets vertellen, mogen ons niets zeggen, mogen ons niets vertellen, mag ik niet zeggen, mag ik ook niet zeggen, mag ik niet vertellen, mag ze niet zeggen, \
     mag hij niet zeggen, mag niet weten, mogen niet weten, mag het niet weten, mogen het niet weten, may not tell, not allowed to tell, not allowed to say, not allowed to know, may not say, may not know, \
     cannot tell me because, cannot tell us because, professional secrecy, confidentiality";
    /// That it never was in the way.
    IN_THE_WAY: "nooit, nog nooit, never, nooit een, hinderpaal, obstacle";
}
/// Words that say that it is no hindrance, or that it is said in another sense.
const OPEN: &str = "geen probleem, geen beroepsgeheim, ondanks, niet zeggen dat, niet zeggen hoe, no problem, despite, may not say that, gedeeld beroepsgeheim, shared, niet in de weg, geen rem, not a problem, not in the way";

/// Returns the first sentence that says that what somebody knows may not be told.
pub(in crate::findings::propose) fn keeps_secret(text: &str) -> Option<&str> {
    // *Het beroepsgeheim was nooit een probleem*: what denies something beside the mere word says that it is none.
    let open = |phrase: &HeardPhrase<'_>| phrase.phrase().len() <= 2 && IN_THE_WAY.is_in(phrase.words());
    meant(text, &FoldedRows::of(text), &SECRET, |phrase| {
        phrase.is_so() && !open(phrase)
    })
    .filter(|one| !holds(&spaced(one), OPEN))
}

/// Phrases that say that somebody hears of colleagues for the first time.
const FIRST_HEARD: &str = "vandaag voor het eerst, nu voor het eerst, hoor ik nu pas, hoor ik vandaag pas, today for the first time, now for the first time, the first time i hear, \
     hearing this for the first time, hearing that for the first time";
/// Words for colleagues in the same school.
const COLLEAGUES: &str = "jullie, collega, collega s, elk van ons, ieder van ons, van elkaar, you all, each of you, all of you, my colleague, my colleagues, each other";
/// Phrases with which somebody hears nobody.
const TO_NOBODY: &str = "aan wie zou ik, aan wie moet ik, aan wie kan ik, met wie zou ik, aan niemand, met niemand, who would i tell, who do i tell, who can i tell, who should i tell, \
     whom would i tell, to nobody, with nobody, to no one";
/// Words for telling.
const TELLING: &str = "vertel vertellen vertelt vertelde zeg zeggen deel delen doorgeven doorvertellen gehoord geleerd tell share told pass heard learnt learned";
/// Phrases that say that there is no moment for it.
const NO_MOMENT: &str = "geen moment, geen plek, geen plaats, geen punt, geen agendapunt, geen tijd, no moment, no place, no slot, no time, no item";
/// What somebody learnt of which nobody asks.
const UNASKED: &str = "niemand vraagt er ooit naar, niemand vraagt ernaar, niemand vraagt wat ik, niemand vraagt hoe het was, niemand vroeg hoe het was, niemand vroeg wat ik, vraagt nooit iemand naar, \
     nobody asks what i, nobody asks how it was, nobody asked what i, nobody asked how it was, nobody ever asks";

/// Returns the sentence in which somebody hears for the first time what colleagues do.
pub(in crate::findings::propose) fn hears_first(text: &str) -> Option<&str> {
    let whole = spaced(text);
    let found = holds(&whole, FIRST_HEARD) && holds(&whole, COLLEAGUES);
    found.then_some(text)
}

/// Phrases with which somebody hears of it only now.
const ONLY_NOW: &str = "hoor dat vandaag, hoor het vandaag, hoor dat nu pas, hoor het nu pas, hoor ik nu pas, hear that today, hear it only now, hear about it only now";

/// Phrases with which what somebody learnt is still where it was.
const STILL_MINE: &str = "in een map bij mij, nog in mijn tas, nog in mijn kast, ligt in mijn kast, ligt nog in mijn, zit nu in mijn, zit nog in mijn, is still in my, are still in my, in a folder at mine, told nobody, have told nobody, never told anyone, \
     aan niemand verteld, nog niemand verteld, niemand iets van verteld, heb ik niet gedeeld, heb ik nog niet gedeeld, nog nooit kunnen delen, weet hier niemand iets, weten ze hier niets, schriftje dat niemand, map die niemand, nobody here knows, nobody here has asked, folder that nobody, notebook that nobody, nog niemand getoond, nog aan niemand getoond, in mijn schuif, in mijn lade, notes are in my, papers are in my, in my drawer, in my kitchen drawer, never sat down to, never once sat down to, nooit samengezeten om";

/// Where something stands that others do not open.
const IN_ONE_FILE: &str = "in een map, in een dossier, in een schrift, in een fiche, in mijn map, in mijn dossier, in mijn schrift, in one file, in one folder, in one record, in my file, in my folder";
/// Phrases with which somebody sends whoever asks to the others.
const ASK_THEM: &str = "dat zou ge hem moeten vragen, dat zou je hem moeten vragen, dat zou ge haar moeten vragen, dat zou je haar moeten vragen, dat zou ge hun moeten vragen, dat zou je hun moeten vragen, dat moet ge hem vragen, dat moet je hem vragen, dat moet ge haar vragen, \
     dat moet je haar vragen, dat moet ge hun vragen, dat moet je hun vragen, you would have to ask him, you would have to ask her, you would have to ask them, you should ask him, you should ask her, you should ask them";

/// Returns a text that says that what somebody learnt reaches nobody; read where people were asked about learning.
pub(in crate::findings::propose) fn reaches_nobody(text: &str) -> Option<&str> {
    let whole = spaced(text);
    if holds(&whole, ONLY_NOW) || holds(&whole, STILL_MINE) {
        return Some(text);
    }
    // What stands in one file of several, and what only one other may know, reaches nobody either.
    let noted = whole.split(' ').any(|word| {
        listed(
            "schreef schrijf geschreven noteer noteerde genoteerd wrote write written noted put",
            word,
        )
    });
    if noted && holds(&whole, IN_ONE_FILE) || holds(&whole, ASK_THEM) {
        return Some(text);
    }
    let tells = whole.split(' ').any(|word| listed(TELLING, word));
    let some = holds(
        &whole,
        "niemand anders dan, nobody but, nobody else but, no one but, nobody other than",
    );
    let nobody = !some && holds(&whole, TO_NOBODY) || holds(&whole, NO_MOMENT);
    (tells && nobody || holds(&whole, UNASKED)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{hears_first, hears_nothing, keeps_secret, knows_not, reaches_nobody};

    #[test]
    fn whoever_hears_nothing_back_is_told_from_whoever_hears_nothing_bad() {
        for text in [
            "Ik stuur elk jaar een map mee naar het atelier. Ik heb daar nog nooit een antwoord op gekregen.",
            "Als ze bij hen in behandeling zijn, horen wij niets meer.",
            "Ik heb drie keer gemaild. Niks.",
            "I wrote to the orchestra twice. No reply.",
            "We never get any feedback from them.",
        ] {
            assert!(hears_nothing(text).is_some(), "{text}");
        }
        for text in [
            "Wij hebben van hen nog nooit een slecht antwoord gekregen.",
            "Zij horen nooit iets terug.",
            "Zij krijgen van mij geen antwoord.",
            "They never get an answer from me.",
            "Ik krijg altijd antwoord.",
            "Daar heb ik geen antwoord op.",
            "Krijgen wij niets terug?",
            "They never come back late.",
            "Wij hebben nog nooit zo vlug een reactie gekregen.",
            "I have never had such a warm reply, I got it at noon.",
            "We never have to beg to get an answer.",
            "Vroeger kregen we nooit een antwoord. Nu is het er na de pauze.",
            "We never got a reply in the old days. Now it takes a day.",
            "Sinds hij er is, horen we niets meer van ruzies.",
            "Ik kreeg geen reactie op mijn mail, want hij kwam gewoon langs.",
            "Nothing ever comes back damaged.",
            "I do not get an answer from everyone.",
        ] {
            assert!(hears_nothing(text).is_none(), "{text}");
        }
    }

    #[test]
    fn whoever_does_not_know_a_partner_is_told_from_whoever_knows_nothing_better() {
        for text in [
            "De kinesist? Ik ken die niet.",
            "Ik heb haar nog nooit gezien.",
            "Welke tolk?",
            "Which nurse?",
            "I would not recognise her in the street.",
            "I have never met them.",
        ] {
            assert!(knows_not(text), "{text}");
        }
        for text in [
            "Zij kennen ons niet.",
            "Ze bracht een spel mee waar ik nog nooit van gehoord had.",
            "Ik zou niet weten wat we zonder hen moesten doen.",
            "Ik heb haar nog nooit boos gezien.",
            "Welke partners staan er nog niet op de kaart?",
            "The children had never met a farmer.",
            "I have never heard of a better one.",
            "Ik heb hem nog nooit gezien met een lang gezicht.",
            "I have never seen him shout.",
            "Ik ken hem niet anders.",
            "De meeste leerlingen zijn daar nog nooit binnen geweest.",
            "I had never been inside before they asked us.",
        ] {
            assert!(!knows_not(text), "{text}");
        }
    }

    #[test]
    fn what_may_not_be_told_is_told_from_what_nobody_can_say_against() {
        for text in [
            "Het is beroepsgeheim, zeggen ze dan.",
            "Zij mogen ons niets vertellen over hoe het thuis gaat.",
            "The doctor may not tell us what it is.",
        ] {
            assert!(keeps_secret(text).is_some(), "{text}");
        }
        for text in [
            "Ik mag niet zeggen dat het slecht loopt.",
            "Met het beroepsgeheim is er geen probleem.",
            "Mag ze ons niets vertellen?",
            "Het beroepsgeheim heeft ons nooit in de weg gezeten, het is nooit een probleem.",
            "Confidentiality has never been an obstacle, it is never an issue.",
            "Vroeger was het beroepsgeheim. Nu zit de dokter mee aan tafel.",
            "Confidentiality used to be the answer to all.",
        ] {
            assert!(keeps_secret(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_reaches_nobody_is_told_from_what_nobody_tells_better() {
        for text in [
            "Aan wie zou ik dat vertellen?",
            "Voor wat we ergens gehoord hebben, is er geen moment.",
            "Nobody asks how it was.",
            "There is no moment to share it.",
        ] {
            assert!(reaches_nobody(text).is_some(), "{text}");
        }
        for text in [
            "Niemand kan dat zo goed vertellen als hij.",
            "Op de vergadering vertellen we dat aan iedereen.",
            "I share it with the others on Friday.",
        ] {
            assert!(reaches_nobody(text).is_none(), "{text}");
        }
        assert!(hears_first("Wat jullie doen, hoor ik vandaag voor het eerst.").is_some());
        assert!(hears_first("Vandaag kwam de fanfare voor het eerst.").is_none());
        assert!(hears_first("This is the first time I hear that song.").is_none());
    }
}
