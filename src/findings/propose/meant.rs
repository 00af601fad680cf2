//! Reads whether a text means what it says of somebody: irony, what was long ago, praise, and displeasure that is said aloud.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::phrases::{listed, sentences};
use super::rows::{FoldedRows, ListedPhrases, row};

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $list:expr;)*) => {$($(#[$doc])* static $name: LazyLock<ListedPhrases> = LazyLock::new(|| ListedPhrases::of($list));)*};
}

lists! {
    /// Phrases of somebody who means something else than the words.
    FIGURES: "voor een keer, voor de verandering, wereldreis, een hele reis, figuurlijk, bij wijze van spreken, te ver gezocht, for once, for a change, world trip, world tour, trip around the world, expedition, so to speak, figuratively, \
        as it were, too far a stretch, far fetched, a bridge too far, een brug te ver";
    /// What was so long ago.
    LONG_AGO: "jaar geleden, jaren geleden, maanden geleden, vroeger, destijds, indertijd, years ago, year ago, months ago, used to, back then, in those days";
    /// What is so now.
    NOWADAYS: "nu, vandaag, sindsdien, sinds, nog altijd, nog steeds, tegenwoordig, elk jaar, ieder jaar, now, today, since, ever since, still, these days, every year, each year";
    /// What somebody is displeased with.
    SOUR: "niet .. tevreden, niet .. blij mee, niet .. blij met, niet .. gelukkig mee, niet zo goed, over ons hoofd, over onze hoofden, boven ons hoofd, ruzie, kwaad op, boos op, ontgoochel*, teleurgesteld*, stilgevallen, al .. niet gezien, al .. niet meer gezien, nooit gezien, leer .. niets, leer .. niks, leren .. niets, \
        leren .. niks, valt tegen, loopt stroef, loopt moeilijk, gaat moeilijk, loopt mank, loopt niet goed, werkt niet, luistert niet, luisteren niet, niets aan, niks aan, te laat, komt nooit, komen nooit, zie .. nooit, zien .. nooit, in de steek, tijdverlies, \
        not .. happy, not .. satisfied, not .. pleased, not so good, over our heads, quarrel*, angry with, angry at, disappoint*, let us down, lets us down, have not seen, haven t seen, never seen, learn nothing, learnt nothing, learned nothing, does not work, doesn t work, do not listen, does not listen, don t listen, \
        doesn t listen, no use to us, useless, waste of time, too late, never come, never comes, never see, gone quiet, goes badly, is difficult";
    /// Phrases in which such words are no displeasure.
    CONTENT: "nooit te laat, niet te laat, niet stilgevallen, never too late, not too late, zo .. nooit gezien, nog nooit .. zo, never seen .. so, never seen such, niet ontgoochel*, niet teleurgesteld*, not disappoint*, geen ruzie, no quarrel*";
    /// What somebody praises.
    PRAISE: "goed te praten, goed mee te praten, boeiend*, tevreden, blij met, blij mee, schat, goud, leer .. iets, leer .. veel, leren .. veel, loopt vlot, loopt goed, gaat vlot, gaat goed, werkt goed, helpt ons, helpt mij, helpen ons, steunt ons, luistert, luisteren, \
        easy to talk to, interesting, satisfied, happy with, pleased with, treasure, gold, learn something, learn a lot, learn .. a lot, runs smoothly, run smoothly, goes smoothly, goes well, works well, helps us, help us, helps me, listens, i like, we like, love";
}

/// Words that deny in a sentence.
const DENIES: &str = "niet geen nooit niemand niets niks not no never nobody nothing hardly amper nauwelijks";
/// Words with which mockery opens, and what stands near behind them.
const SUPERB: &str = "fantastisch prachtig geweldig schitterend heerlijk super proficiat fijn mooi wonderful great fantastic brilliant marvellous lovely charming splendid";
const AGAIN: &str = "hoor weer alweer nog another again yet more";
/// How near.
const NEAR: usize = 4;
/// Words of the partner, of who speaks, of those the school is there for, and of learning: what holds none says nothing of how it goes.
const OURS: &str = "ze zij hij hem haar hen hun they he she them him her their wij we ons onze mij me ik mijn school klas klassen kind kinderen kleuters leerling leerlingen gasten team us our my i je jij ge you your pupil pupils child children class classes learners staff";
/// How words begin that say the same.
const BEGUN: [&str; 12] = [
    "leer",
    "geleer",
    "help",
    "professional",
    "learn",
    "taught",
    "teach",
    "samen",
    "together",
    "goed",
    "good",
    "sterk",
];

/// Returns whether whoever speaks means something else than the words: *fantastisch hoor, weer een brief*, *on time, for once*.
pub(super) fn is_ironic(text: &str) -> bool {
    let words = row(text);
    let opens = sentences(text).any(|one| {
        let said = row(one);
        let superb = said.first().is_some_and(|word| listed(SUPERB, word));
        superb && said.iter().skip(1).take(NEAR).any(|word| listed(AGAIN, word))
    });
    opens || FIGURES.is_in(&words)
}

/// Returns whether a text tells only of how it was long ago.
pub(super) fn is_long_ago(text: &str) -> bool {
    let words = row(text);
    LONG_AGO.is_in(&words) && !NOWADAYS.is_in(&words)
}

/// Returns whether somebody says aloud that it does not go well.
pub(super) fn is_displeased(text: &str) -> bool {
    let said = FoldedRows::of(text);
    said.sentences.iter().any(|one| SOUR.is_in(one) && !CONTENT.is_in(one)) && !is_long_ago(text)
}

/// Returns whether somebody praises in words that leave no doubt.
pub(super) fn is_praise(text: &str) -> bool {
    let said = FoldedRows::of(text);
    let denies = |one: &[String]| one.iter().any(|word| listed(DENIES, word));
    let praises = said.sentences.iter().any(|one| PRAISE.is_in(one) && !denies(one));
    praises && !is_displeased(text) && !is_ironic(text)
}

/// Returns whether a text may stand under a claim that it goes well: it means it, tells of now, and of the school or of learning.
pub(super) fn may_praise(text: &str) -> bool {
    let ours = |word: &String| listed(OURS, word) || BEGUN.iter().any(|begin| word.starts_with(begin));
    !is_ironic(text) && !is_long_ago(text) && (is_praise(text) || row(text).iter().any(ours))
}

#[cfg(test)]
mod tests {
    use super::{is_displeased, is_ironic, is_long_ago, is_praise, may_praise};

    #[test]
    fn irony_is_told_from_what_is_meant() {
        for text in [
            "Geweldig, alweer een formulier van het fonds.",
            "Great, another survey from the fund.",
            "De tram was op tijd, voor één keer.",
            "Vijf minuten stappen, een wereldreis.",
            "They answered, for a change.",
        ] {
            assert!(is_ironic(text) && !may_praise(text), "{text}");
        }
        for text in [
            "Geweldig hoe zij met die kleuters zingt.",
            "Great people, we learn a lot there.",
        ] {
            assert!(!is_ironic(text) && may_praise(text), "{text}");
        }
    }

    #[test]
    fn displeasure_praise_and_what_was_long_ago() {
        for text in [
            "Ik ben niet zo tevreden over hen.",
            "I am not that happy with them.",
            "Van hem leer ik niets.",
            "They decide over our heads.",
        ] {
            assert!(is_displeased(text) && !is_praise(text), "{text}");
        }
        for text in [
            "Het is nooit te laat.",
            "Zij helpen ons.",
            "I have never seen such a garden.",
        ] {
            assert!(!is_displeased(text), "{text}");
        }
        for text in [
            "Met hen valt goed te praten.",
            "They are easy to talk to.",
            "I like that group.",
        ] {
            assert!(is_praise(text), "{text}");
        }
        assert!(
            is_long_ago("Drie jaar geleden kwamen ze elke week.") && is_long_ago("Years ago they came to our class.")
        );
        assert!(!is_long_ago(
            "Drie jaar geleden begonnen wij, en nu komen ze elke week."
        ));
        assert!(!may_praise("De vrienden hielden een barbecue.") && may_praise("Zij maaien ons gras."));
    }
}
