//! Words that hang on what was said before, and words that do not.

use super::{HangsOn, hangs_on};
use crate::deck::Lang;

fn all(texts: &[&str], lang: Lang, expected: Option<HangsOn>) {
    for text in texts {
        assert_eq!(hangs_on(text, lang), expected, "{text}");
    }
}

#[test]
fn words_that_need_what_was_said_before_are_told_apart() {
    let said = [
        "Er waren er nochtans die hem traag vonden.",
        "Mijn nicht ook, die vaart op een baggerschip.",
        "Ze bellen ook niet terug.",
        "Ook regenjassen, natuurlijk.",
        "Er is nochtans een uur voor vrijgemaakt.",
        "Dan heeft ze een hele week mee gekookt.",
        "Bij de imker wel: die komt met zijn kast tot in de klas.",
        "We hebben toen de sleutel aan de buurvrouw gegeven.",
        "Die nacht heeft niemand geslapen.",
        "Terwijl die van hiernaast elke dag belt.",
        "Of omdat ge haar eens geholpen hebt.",
        "Of een natte jas, bij mij.",
        "Sinds die briefjes bel ik niet meer.",
        "Behalve de molenaar. Die staat er elke week.",
        "Zes, en vier ervan komen te voet.",
        "Negen. Ik heb ze geteld aan de tram.",
        "Sindsdien fietsen ze om, en ik haal ze zelf op.",
        "Daarna schreef ze alles op een bord.",
        "Voor ons is dat anders. Met de smid koken we elke week.",
        "Bij mij was het omgekeerd.",
        "Als het nooit van ons komt, is het een uitstap.",
        "Zo is het met de molen gegaan.",
    ];
    all(&said, Lang::Nl, Some(HangsOn::Said));
    let thing = [
        "Dat is nu gedaan. Wij mailen alleen nog.",
        "Dat geldt voor de kleuters, boven is het erger.",
        "Soms is dat beter dan een brief.",
        "Zelf kon ik dat niet.",
    ];
    all(&thing, Lang::Nl, Some(HangsOn::Thing));
    let said = [
        "They also lent us a tent.",
        "It also mends the roof.",
        "At sixty pupils she cannot.",
        "Some do, but not many.",
        "There was. It went to the other class.",
        "Well, I do.",
        "I still do, but now I notice.",
        "She thinks so herself.",
        "Then the beekeeper rang, which was kind.",
        "For nine pounds a head we stay at home, though.",
        "Mine did not come back either.",
        "I then carried the hives to the roof.",
        "By then the mill was sold.",
        "Whereas the choir comes in June, and brings its own stage.",
        "Or because he asked you once.",
        "Or cold feet, in our shed.",
        "Since those letters I ring nobody.",
        "We slept in the barn that night.",
        "Except the beekeepers. Two hives, no forms.",
        "We weren't, in March.",
        "We don’t, and neither do the nuns.",
        "With us it is the other way round.",
        "If it is never them, it is a show.",
    ];
    all(&said, Lang::En, Some(HangsOn::Said));
    let thing = [
        "That ended in March. Now I write letters.",
        "Which is why nobody came.",
        "It felt like a year.",
    ];
    all(&thing, Lang::En, Some(HangsOn::Thing));
    all(&["Hij is in mei gestorven."], Lang::Nl, Some(HangsOn::Person));
    all(&["She keeps bees."], Lang::En, Some(HangsOn::Person));
}

#[test]
fn words_that_stand_by_themselves_do_not_hang() {
    let alone = [
        "Dat de ouders meedoen, is voor ons het belangrijkste.",
        "Bij ons is de poort anders geverfd.",
        "Als het regent, blijven ze nooit binnen.",
        "Terwijl wij lesgeven, zet zij de koffie.",
        "Omdat een kind recht heeft op een buur.",
        "Ook al wonen ze ver, ze komen elke keer.",
        "De imker komt ook in de tweede klas.",
        "Het probleem is dat niemand antwoordt.",
        "Toen de kelder onder water stond, belden wij de bib.",
        "Ik was toen ze belde net in de stal.",
        "Die dag dat de molen brandde, stond zij er.",
        "Als het regent, is dat ook niet erg.",
        "Ik vind dat de stad meer mag doen.",
        "Wat wij doen, doet niemand anders.",
        "Elke week komt er iemand van de sportdienst.",
        "Behalve de molenaar komt hier niemand.",
        "Of het helpt, weet ik niet.",
        "Sinds die winter dat de molen brandde, komt ze elke week.",
        "Sinds wij de sleutel hebben, komt hij niet meer.",
    ];
    all(&alone, Lang::Nl, None);
    let alone = [
        "Either we do it well or we stop.",
        "That parents come is what matters to us.",
        "We also visit the mill in spring.",
        "The nurse comes every week and that helps.",
        "Nobody there knows what we do.",
        "Those who come are the ones who can.",
        "The farmer is strict, fair though.",
        "We do on Monday what we could not do on Friday.",
        "Is there cover? Nobody knows.",
        "Trust is: somebody rings back the same day.",
        "It took years to get a bus.",
        "We painted more then than now.",
        "I remember that night when the roof went.",
        "Except on Fridays, the mill is shut.",
        "Nine of them came, and two stayed.",
        "Since those who come are few, we ring them.",
        "Since that mill when it burned, nobody bakes.",
        "Of all the neighbours the miller is the kindest.",
    ];
    all(&alone, Lang::En, None);
}
