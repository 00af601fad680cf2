//! Reads that others decide on what concerns the school, that the school gives something to somebody, and that somebody far is spoken to often.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::rows::{FoldedRows, ListedPhrases};

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $list:expr;)*) => {$($(#[$doc])* static $name: LazyLock<ListedPhrases> = LazyLock::new(|| ListedPhrases::of($list));)*};
}

lists! {
    /// Phrases with which others decide.
    DECIDE: "beslissen ze over, beslissen zij over, beslist men over, beslist over ons, beslist over onze, beslissen over ons, beslissen over onze, wordt beslist, wordt er beslist, wordt voor ons beslist, beslist wat wij, beslist wat we, beslist wat ik, beslissen wat wij, beslissen wat we, beslissen wat ik, \
        beslist wie, bepaalt wat wij, bepaalt wat we, bepalen wat wij, bepalen wat we, bepaalt wie, niet aan tafel, een stem op, wij .. niets te zeggen, we .. niets te zeggen, ik .. niets te zeggen, wij .. niks te zeggen, we .. niks te zeggen, ik .. niks te zeggen, niets te zeggen in, niets te zeggen over, niks te zeggen over, geen zeggenschap, voor voldongen feiten, voor een voldongen feit, beslist .. boven ons hoofd, beslissen .. boven ons hoofd, beslist .. over ons hoofd, beslissen .. over ons hoofd, over onze hoofden, keurt mijn .. goed, keurt onze .. goed, keuren onze .. goed, keuren mijn .. goed, keurt onze .. af, als toehoorder, niemand heeft ons .. gevraagd, heeft niemand ons .. gevraagd, ons niets gevraagd, wij mogen het uitvoeren, wij mogen dat uitvoeren, mogen wij uitvoeren, moet ik wachten tot, moeten we wachten tot, moeten wij wachten tot, zonder ons te verwittigen, vernemen van een ander, vernamen van een ander, vernemen .. uit de krant, vernamen .. uit de krant, lazen in de krant dat, lezen in de krant dat, vernamen .. in een brief, zonder ons iets te vragen, zonder ons te vragen, \
        the .. decide, the .. decides, they decide, decided for us, decide for us, decides for us, decided without us, decid* .. over our heads, decisions .. over our heads, done over our heads, no say in, have no say, had no say, tells us .. what we, tell us .. what we, told us .. what we, tells us .. which, decides what we, decide what we, determines what we, \
        nobody asked us, moved our .. by, cut our, closed our, by a vote, we were not asked, we had not been asked, signs off every, sign off every, signs off all, has to approve, have to approve, we learnt from a letter, we learned from a letter, were told by letter, read in the paper that, without asking us, at no table, not at the table";
    /// Phrases with which it is the school, the pupils or both together that decide.
    OURSELVES: "wij beslissen, we beslissen, beslissen wij, beslissen we, ik beslis, beslis ik, samen beslis*, beslissen samen, mogen beslissen, mag beslissen, de kinderen beslissen, de leerlingen beslissen, beslissen ze zelf, we decide, i decide, decide together, may decide, can decide, \
        the children decide, the pupils decide, let us decide, lets us decide, wij hebben zelf";
    /// Phrases that say that those do not decide.
    DECIDE_NOT: "niet beslis*, nooit beslis*, beslis* niet, beslis* niets, beslis* niks, beslis* nooit, not decide*, never decide*, decide* nothing, niet .. tegen ons beslist, wij mogen .. beslissen, weer beslist, weer bepaalt, tij beslist, tij bepaalt, not asked to, weather decides, tide decides, river decides, season decides";
    /// Who gives for the school.
    GIVERS: "wij, we, ik, onze, our, i";
    /// What the school makes or mends.
    MAKES: "gemaakt, maken, maakten, bouw*, gebouwd, poetsen, gepoetst, herstel*, schilder*, geschilderd, gelast, lassen, onderhouden, bakken, gebakken, planten, geplant, tekenen, tekenden, getekend, drukken, gedrukt, leveren, leverden, geleverd, naaien, genaaid, \
        in elkaar gestoken, ineengestoken, put together, made, make, build, built, clean, cleaned, repair*, mend, mended, fixed, fix, paint, painted, weld*, bake, baked, plant, planted, draw, drew, drawn, print, printed, supply, supplied, sew, sewed";
    /// Whose it is, or for whom.
    THEIRS: "hun, haar, voor zijn, voor hen, voor hem, their, his, her, for them, them with";
    /// Phrases that say by themselves that the school gives something.
    GETS: "delen .. rond, delen .. mee rond, dragen .. rond, maakt er, kookt er, bakt er, maken er, koken er, bakken er, run a .. there, run the .. there, put on the, put on a, supply them, supply him, supply her";
    FROM_US: "mogen bij ons komen, mogen ze bij ons, mag bij ons komen, gebruiken onze zaal, gebruiken onze turnzaal, may use our, can use our, use our hall, use our kitchen, krijgen van ons, krijgt van ons, kregen van ons, kreeg van ons, get .. from us, gets .. from us, got .. from us";
    /// What the school does.
    DOES: "kook*, gekookt, help*, hielp*, geholpen, zingen, zongen, gezongen, voorlezen, lezen .. voor, lazen .. voor, spelen, speelden, gespeeld, kaarten, cook, cooked, help, helped, sing, sang, read, play, played, perform, performed";
    /// For whom.
    FOR_THEM: "voor hen, voor hun, voor hem, voor haar, voor zijn, bij de bewoners, met de bewoners, bij de ouderen, met de ouderen, voor de bewoners, voor de ouderen, for them, for their, for him, for her, for his, to them, with the residents, to the residents, for the residents, with the old people";
    /// Words with which it is no gift: what has to be, what was arranged, and whose place is used.
    DENIES: "niet, geen, nooit, moeten, moet, mogen, mag, afspraak, afspraken, fout*, ruzie, tijd, gebruik, formulier*, zaal, not, no, never, must, have to, had to, may, can, appointment*, mistake*, room, time, forms, hall";
    NOT: "niet, geen, nooit, willen, wil, not, no, never, want, wants, without";
    /// How often somebody is spoken to.
    OFTEN: "elke week, iedere week, elke dag, iedere dag, dagelijks, wekelijks, vaker dan, meer dan met, meer dan met mijn, meer dan met onze, om de dag, om de week, elke twee weken, om de twee weken, om de veertien dagen, twee keer per week, every week, each week, every day, each day, weekly, daily, more often than, more than to my, more than to our, more than with my, every other day, most weeks, most days, every fortnight, twice a week, twice a month";
    /// That whoever speaks does so.
    SPEAK: "ik mail, mail ik, ik bel, bel ik, ik spreek, spreek ik, wij bellen, we bellen, wij mailen, we mailen, wij spreken, we spreken, hoor ik, horen we, ik hoor, ik chat, chat ik, we chatten, schrijft mij, mailt mij, belt mij, schrijft ons, zit ik .. aan het scherm, zie ik .. op het scherm, i talk, i ring, i call, i phone, i mail, i email, i write, we talk, we ring, we call, we phone, we mail, we email, we speak, i speak, i chat, we chat, i hear from, writes to me, mails me, rings me, phones me, writes to us, rings us, see her on the screen, see him on the screen";
    /// That somebody is far, whatever the map says.
    FAR: "uur rijden, uren rijden, in het buitenland, aan de andere kant van het land, aan de andere kant van de wereld, ver weg, kilometer, hours away, miles away, hours by train, abroad, other side of the country, other side of the world, far away";
    /// That those who are near say little.
    NO_TALK: "goeiedag en, een goeiedag, zeggen goeiedag, dag en dat is het, en daarmee uit, daar blijft het bij, verder reikt het niet, verder gaat het niet, meer is het niet, en dat is alles, en dat is het, weten .. van elkaar niet, weten .. niets van elkaar, weet .. niet wat we doen, geen woord, nooit een woord, praten niet, spreken niet, spreken elkaar niet, not one of us, last time we talked, last time we spoke, never talk, do not talk, never speak, \
        nod and, say good morning and, say hello and, never crossed, not crossed, could not say who, could not tell you who, never had a key, zou niet kunnen zeggen wie, weet niet wie daar, nooit een sleutel, and that is all, and that is it, and that s it, at christmas, for the first time in";
}

/// Returns whether a text says that others decide on what concerns the school.
pub(in crate::findings::propose) fn is_decided(said: &FoldedRows) -> bool {
    said.say(&DECIDE) && !said.hold(&OURSELVES) && !said.hold(&DECIDE_NOT)
}

/// Returns whether a sentence of a text tells what the school makes or does for somebody: it begins with who gives.
pub(in crate::findings::propose) fn gives(said: &FoldedRows) -> bool {
    let begins = |one: &[String]| (0..3).any(|at| GIVERS.begins(one.get(at..).unwrap_or_default()));
    let made = |one: &[String]| MAKES.is_in(one) && THEIRS.is_in(one);
    let done = |one: &[String]| DOES.is_in(one) && FOR_THEM.is_in(one);
    let starts = |one: &[String]| begins(one) && (made(one) || done(one) || GETS.is_in(one));
    let gets = |one: &[String]| FROM_US.is_in(one);
    let one = |one: &Vec<String>| starts(one) && !DENIES.is_in(one) || gets(one) && !NOT.is_in(one);
    said.sentences.iter().any(one)
}

/// Returns whether whoever speaks is often in contact with somebody.
pub(in crate::findings::propose) fn speaks_often(said: &FoldedRows) -> bool {
    said.sentences.iter().any(|one| OFTEN.is_in(one) && SPEAK.is_in(one))
}

/// Returns whether a text says that somebody is far away.
pub(in crate::findings::propose) fn is_far(said: &FoldedRows) -> bool {
    said.hold(&FAR)
}

/// Returns whether those who are near have hardly anything to say to each other.
pub(in crate::findings::propose) fn hardly_speaks(said: &FoldedRows) -> bool {
    said.say(&NO_TALK)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(read: fn(&FoldedRows) -> bool, yes: &[&str], no: &[&str]) {
        for text in yes {
            assert!(read(&FoldedRows::of(text)), "{text}");
        }
        for text in no {
            assert!(!read(&FoldedRows::of(text)), "{text}");
        }
    }

    #[test]
    fn who_decides_is_told_from_who_chooses_together() {
        let yes = [
            "Op het stadhuis beslissen ze over onze gebouwen.",
            "Daar wordt beslist wie wij mogen aanwerven.",
            "The board decides what we teach.",
            "They tell us in June what we teach in September.",
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
        ];
        holds(is_decided, &yes, &no);
    }

    #[test]
    fn what_the_school_gives_is_told_from_what_it_has_to_do() {
        let yes = [
            "Wij hebben voor hun feest heel het decor geschilderd.",
            "Our pupils fixed all their telephones.",
        ];
        let no = [
            "Wij moeten voor hun feest het decor schilderen.",
            "They painted our wall.",
            "We play on their field.",
            "We made an appointment with them.",
            "Wij spelen op hun plein.",
        ];
        holds(gives, &yes, &no);
    }

    #[test]
    fn who_is_far_and_spoken_to_is_told_from_who_is_near_and_silent() {
        holds(
            speaks_often,
            &["I talk to her every week.", "Ik mail die vaker dan de buren."],
            &["They talk every week.", "Ik mail die soms."],
        );
        holds(
            hardly_speaks,
            &[
                "Wij zeggen goeiedag en dat is het.",
                "Not one of us has crossed the road.",
            ],
            &["Wij zeggen elke dag iets.", "We crossed the road."],
        );
    }
}
