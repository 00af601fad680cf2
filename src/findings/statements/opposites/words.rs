//! The words of opposites, in Dutch and English, folded.
//!
//! How phrases are written and found, see [`Phrases`].

use std::sync::LazyLock;

use crate::deck::Lang;
use crate::findings::language::phrases::Phrases;

/// One side of a point.
pub(super) struct Pole {
    pub phrases: Phrases,
    /// Whether a *not* behind its words turns it around as well, as with a verb.
    pub verb: bool,
}

/// A point with its two sides.
pub(super) struct Axis {
    pub key: &'static str,
    pub first: Pole,
    pub second: Pole,
    /// Words of which the sentence must hold one; empty where the sides say enough.
    pub context: Phrases,
    /// Words with which the sentence is about something else.
    pub never: Phrases,
}

/// All lists of a language.
pub(super) struct OppositeLists {
    pub axes: Vec<Axis>,
    nots: Phrases,
    /// Words with which a clause wishes or demands.
    wishes: Phrases,
    /// Phrases with such a word that say that something is so.
    assured: Phrases,
    unsure: Phrases,
    /// Words that make a clause a condition.
    pub conditions: Phrases,
    pub joins: Phrases,
    pub little: Phrases,
    pub enough: Phrases,
    pub no_nouns: Phrases,
    pub costs: Phrases,
    /// Words behind which stands in what or for what.
    pub within: Phrases,
    pub objections: Phrases,
    pub replies: Phrases,
    pub short_replies: Phrases,
}

fn axis(key: &'static str, first: &'static str, second: &'static str) -> Axis {
    Axis {
        key,
        first: Pole {
            phrases: Phrases::of(first),
            verb: false,
        },
        second: Pole {
            phrases: Phrases::of(second),
            verb: false,
        },
        context: Phrases::none(),
        never: Phrases::none(),
    }
}

fn within(key: &'static str, first: &'static str, second: &'static str, context: &'static str) -> Axis {
    let mut axis = axis(key, first, second);
    axis.context = Phrases::of(context);
    axis
}

fn verb(key: &'static str, first: &'static str, second: &'static str) -> Axis {
    let mut axis = axis(key, first, second);
    axis.first.verb = true;
    axis
}

/// Returns whether a partner stands near.
fn near_nl() -> Axis {
    let mut axis = axis(
        "near",
        "dichtbij, dicht bij, heel dicht, zeer dicht, erg dicht, zo dicht, te dicht, vrij dicht, vlak bij, vlakbij, staat .. dicht, staan .. dicht, \
         zit .. dicht, zitten .. dicht, kortbij, nauw contact, nauwe band, korte lijnen, nauw samen",
        "te ver, heel ver, zeer ver, erg ver, ver weg, veraf, ver af, staat .. ver, staan .. ver, zit .. ver, zitten .. ver, op afstand, te veraf, \
         ver van ons, nauwelijks contact, bijna geen contact",
    );
    axis.never =
        Phrases::of("bus, trein, rijden, fiets*, kilometer*, km, minuten, wandel*, voet, deur*, raam, stappen, halte");
    axis
}

/// Returns whether a partner stands near.
fn near_en() -> Axis {
    let mut axis = axis(
        "near",
        "very close, really close, so close, close to us, close to the school, quite close, stands close, stand close, nearby",
        "too far, very far, far away, far off, far from us, at a distance, stands .. far, distant",
    );
    axis.never = Phrases::of("bus, train, drive, bike, miles, kilometres, minutes, walk*, door");
    axis
}

const COOPERATION_NL: &str = "samenwerk*, contact*, overleg*, communic*, afsprak*, loopt, lopen, verloopt, verlopen, gaat, gaan, werkt, werken, \
     bereik*, bellen, praten, gesprek*";
const COOPERATION_EN: &str =
    "cooperat*, contact*, consult*, communicat*, runs, run, goes, go, works, work, working, reach, talk*, collaborat*";
const ANSWERS_NL: &str = "reageer*, reager*, antwoord*, helpt, helpen, komt, komen, dossier*, hulp, gaat, werkt, vraag, vragen, belt, bellen";
const ANSWERS_EN: &str = "react*, repl*, answer*, respon*, help*, come, comes, file*, work*";

fn axes_nl() -> Vec<Axis> {
    vec![
        near_nl(),
        axis(
            "time",
            "op tijd, tijdig, ruim vooraf, lang vooraf",
            "te laat, altijd laat, vaak laat, laattijdig, pas achteraf",
        ),
        axis(
            "choice",
            "zelf .. gekozen, zelf .. kozen, eigen keuze, onze keuze, zelf .. gevraagd, zelf .. gezocht, zelf .. begonnen, uit eigen beweging, \
         vrijwillig*, zelf voor gekozen, zelf naartoe gestapt",
            "opgelegd*, opgedrongen, verplicht*, van bovenaf, van hogerhand",
        ),
        within(
            "ease",
            "vlot, vlotjes, makkelijk, gemakkelijk, soepel, vanzelf",
            "moeilijk, stroef, moeizaam, lastig, stram, met horten en stoten",
            COOPERATION_NL,
        ),
        axis(
            "worth",
            "meerwaarde, nuttig, goud waard, onmisbaar, veel aan, aan .. hebben we veel, aan .. heb ik veel, waardevol, echte steun, veel steun",
            "tijdverlies, tijdverspilling, nutteloos, overbodig, niets aan, weinig aan, niks aan, leren .. niets, leer .. niets, leren .. niks, aan .. hebben we niets, aan .. heb ik niets, zinloos",
        ),
        axis(
            "pleased",
            "tevreden, blij met, loopt goed, loopt heel goed, werkt goed, werkt heel goed, goede samenwerking, goed samen, goed contact, goede ervaring*",
            "ontevreden, teleurgesteld, teleurstellend, loopt slecht, werkt slecht, slechte samenwerking, slecht contact, slechte ervaring*, \
         loopt mis, loopt mank",
        ),
        verb(
            "trust",
            "vertrouwen, vertrouw, vertrouwt, vertrouwensband",
            "wantrouw*, achterdocht*",
        ),
        axis(
            "open",
            "laagdrempelig, toegankelijk, welkom, staat .. open, staan .. open",
            "ontoegankelijk, hoge drempel, drempel is hoog, drempel is te hoog, gesloten, afstandelijk",
        ),
        axis(
            "reach",
            "bereikbaar, goed te bereiken, vlot te bereiken",
            "onbereikbaar, moeilijk te bereiken, niet te bereiken, slecht te bereiken, moeilijk bereikbaar, slecht bereikbaar, krijg .. niet te pakken",
        ),
        within(
            "speed",
            "snel, vlug, meteen, onmiddellijk, dezelfde dag",
            "traag, duurt lang, duurt te lang, lang wachten, maanden wachten, weken wachten, eindeloos wachten, wachtlijst*",
            ANSWERS_NL,
        ),
        axis(
            "price",
            "goedkoop, gratis, betaalbaar",
            "duur, peperduur, te duur, onbetaalbaar",
        ),
        verb("listen", "luistert, luisteren", "doof, dove oren"),
        verb(
            "know",
            "kent ons, kennen ons, kent onze, kennen onze, kent de school, kennen de school, kent elk kind, kennen elk kind, weet wat er leeft, weten wat er leeft",
            "vreemden, onbekenden",
        ),
        verb(
            "help",
            "helpt ons, helpen ons, helpt .. vooruit, helpen .. vooruit",
            "laat ons in de steek, laten ons in de steek, in de kou",
        ),
        axis(
            "equal",
            "gelijkwaardig*, op gelijke voet, als gelijken, van twee kanten, in twee richtingen, wederzijds",
            "van een kant, een kant, eenrichting*, eenzijdig, in een richting, van boven naar beneden",
        ),
        within(
            "often",
            "elke week, iedere week, elke dag, iedere dag, dagelijks, wekelijks, vaak, dikwijls, elke maand, voortdurend",
            "nooit, zelden, nauwelijks, amper, bijna niet",
            "zie, ziet, zien, bel, belt, bellen, spreek, spreekt, spreken, contact, komt langs, komen langs",
        ),
        axis(
            "needed",
            "onmisbaar, niet zonder, hard nodig, echt nodig, broodnodig",
            "niet nodig, overbodig, kunnen zonder, gaat ook zonder, missen hen niet, missen ze niet",
        ),
    ]
}

fn axes_en() -> Vec<Axis> {
    vec![
        near_en(),
        axis(
            "time",
            "on time, in time, well in advance",
            "too late, always late, often late, comes late, come late, only afterwards",
        ),
        axis(
            "choice",
            "own choice, our choice, chose .. ourselves, chosen .. ourselves, ourselves chose, voluntary, voluntarily, we chose, asked for .. ourselves, \
         we asked for",
            "imposed, forced on, mandatory, compulsory, obliged, from above",
        ),
        within(
            "ease",
            "smooth*, easy, easily",
            "difficult, awkward*, stiff*, hard, laborious*",
            COOPERATION_EN,
        ),
        axis(
            "worth",
            "useful, valuable, worth it, worth its weight, indispensable, a great help, real support",
            "useless, waste of time, pointless, learn nothing, learnt nothing, nothing from it, of no use",
        ),
        axis(
            "pleased",
            "satisfied, happy with, pleased with, works well, work well, goes well, good contact, good experience*",
            "dissatisfied, unhappy with, disappointed, disappointing, works badly, goes badly, goes wrong, bad contact, bad experience*",
        ),
        verb("trust", "trust, trusts, trusted", "distrust*, mistrust*"),
        axis(
            "open",
            "approachable, accessible, welcome, welcoming, low threshold",
            "unapproachable, inaccessible, closed, unwelcoming, aloof",
        ),
        axis(
            "reach",
            "reachable, easy to reach",
            "unreachable, hard to reach, difficult to reach, impossible to reach",
        ),
        within(
            "speed",
            "quick*, fast, at once, right away, same day",
            "slow*, takes too long, takes for ever, takes months, takes weeks, waiting list*",
            ANSWERS_EN,
        ),
        axis(
            "price",
            "cheap, for free, free of charge, affordable",
            "expensive, costly, unaffordable, too dear",
        ),
        verb("listen", "listen, listens", "deaf"),
        verb(
            "know",
            "knows us, know us, knows our, know our, knows the school, knows every child, know every child",
            "strangers",
        ),
        axis(
            "equal",
            "equals, equal footing, both ways, two way, mutual",
            "one way, one sided, top down",
        ),
    ]
}

static LISTS_NL: LazyLock<OppositeLists> = LazyLock::new(|| OppositeLists {
    axes: axes_nl(),
    nots: Phrases::of("niet, geen, nooit, nauwelijks, amper, allesbehalve, allerminst, zonder, zelden"),
    wishes: Phrases::of("zou, zouden, moet, moeten, mag, mogen, hoop, hopen, wil, willen, wens*"),
    assured: Phrases::of(
        "moet zeggen, moeten zeggen, moet ik zeggen, moet toegeven, moeten toegeven, moet weten, mag zeggen, mogen zeggen, mag gezegd",
    ),
    unsure: Phrases::of(
        "straks, binnenkort, volgend, volgende, vroeger, \
             destijds, ooit, toen, was, waren, sommige*, anderen, iedereen, soms, altijd wel, misschien, ofwel, dichter, minder, alleen maar",
    ),
    conditions: Phrases::of("als, indien, tenzij, wanneer"),
    joins: Phrases::of("maar, en, terwijl, want, omdat, doordat, dus, of"),
    little: Phrases::of("veel te weinig, te weinig, weinig, onvoldoende, amper, geen"),
    enough: Phrases::of("genoeg, voldoende, volop, meer dan genoeg, heel veel, te veel, veel te veel, veel"),
    no_nouns: Phrases::of(
        "mensen, kinderen, leerlingen, keer, dingen, andere, anderen, meer, minder, te, aan, van, om, over, met, voor, bij, in, op, dat, die, er, de, \
               het, een, ons, hen, hun, zo, enkele, idee, kwestie, sprake, dank, zin, geld, leerkrachten, leraren, ouders, beter, groter, probleem",
    ),
    within: Phrases::of("in, voor, op, bij, met, naar"),
    costs: Phrases::of("kost*, vraag*, vragen, steek*, steken, kruip*, neemt, nemen, verliez*"),
    objections: Phrases::of(
        "niet akkoord, daar ben ik het niet mee eens, ik ben het daar niet mee eens, ik ben het er niet mee eens, niet mee eens, \
                 daar zijn wij het niet mee eens, dat klopt niet, dat is niet waar, dat is niet juist, dat zie ik anders, dat zien wij anders, \
                 wij zien dat niet zo, ik zie dat niet zo, wij zien dat anders, ik zie dat anders, integendeel, helemaal niet, zo is het niet, \
                 dat vind ik niet, dat vinden wij niet, bij ons niet, dat is bij ons niet zo, bij mij niet, ik vind van niet, wij vinden van niet",
    ),
    replies: Phrases::of(
        "dat is bij ons ook zo, dat is ook zo, dat is niet genoeg, bij ons ook, bij mij ook, bij ons is dat ook, bij ons net zo, ook zo, idem, \
              dat klopt, dat is waar, dat is zo, klopt, akkoord, dat vind ik ook, dat vinden wij ook, wij ook, ik ook, zij ook, daar sluit ik, \
              daar ben ik het mee eens, ik ben het ermee eens, dat geldt ook, daarom net, precies, juist, \
              bij ons ook niet, zelfde hier, hetzelfde bij, hier ook, dat hoef* .. niet, dat hoev* .. niet, dat moet* .. ook niet, dat kan .. ook niet, dat kunnen .. ook niet, \
              dat weten .. ook niet, dat zie .. ook, ja maar, nee maar, jawel maar, maar niet, \
              dan zie|ziet|zien zij|ze|die|hij|wij|we, er zijn er nochtans|wel, nochtans, en wie|wat|waarom|wanneer heeft|is|zegt|beslist|beslis*|betaalt|doet",
    ),
    short_replies: Phrases::of(
        "ja, jawel, nee, neen, inderdaad, dat is, dat was, dat zijn, dat vind, dat wel, toch wel, toch niet, ook dat, ook niet, en ook, \
                    misschien wel, misschien, zelfde, hetzelfde, zeker, natuurlijk, helemaal, maar, dan neem|doe|ga|kom|zeg|bel|blijf|moet|zal|heb|gaan|doen|nemen|moeten|zullen",
    ),
});

static LISTS_EN: LazyLock<OppositeLists> = LazyLock::new(|| OppositeLists {
    axes: axes_en(),
    nots: Phrases::of("not, no, never, hardly, without, don't, doesn't, isn't, aren't, wasn't, didn't, rarely"),
    wishes: Phrases::of("would, should, could, must, might, may, hope*, wish*, want*"),
    assured: Phrases::of("must say, should say, must admit, should know, must know, may say, would say"),
    unsure: Phrases::of(
        "soon, next, used, formerly, once, was, were, some, others, sometimes, everyone, \
             perhaps, either, closer, less",
    ),
    conditions: Phrases::of("if, unless, when"),
    joins: Phrases::of("but, and, while, because, so, or, since"),
    little: Phrases::of("far too little, too little, little, too few, hardly any, no"),
    enough: Phrases::of(
        "plenty of, enough, more than enough, a lot of, lots of, too much, far too much, too many, much",
    ),
    no_nouns: Phrases::of(
        "people, children, pupils, times, things, other, others, more, less, of, to, about, with, for, at, in, on, that, the, a, an, us, them, \
               one, idea, problem, money, teachers, parents, better, bigger, longer, doubt, matter",
    ),
    within: Phrases::of("in, for, at, with, on"),
    costs: Phrases::of("cost*, takes, take, asks, ask, spend*, lose*"),
    objections: Phrases::of(
        "not agreed, i disagree, we disagree, i don't agree, i do not agree, we don't agree, that is not true, that's not true, \
                 that is not right, that's not right, i see that differently, we see that differently, i don't see it that way, \
                 we don't see it that way, on the contrary, not at all, not with us, not in my class, that is not so with us",
    ),
    replies: Phrases::of(
        "same here, here too, with us too, us too, me too, so do we, that is true, that's true, that is right, that's right, that is not enough, \
              that's not enough, agreed, i agree, we agree, exactly, the same goes, likewise, that is so with us too, \
              same with, same for, the same with, the same for, nor with us, neither do, yes but, no but, they do not have to, they don't have to, then they|she|he see|sees|get|gets, some do though, and who|what|why|when decided|decides|pays|does|said|says|is|was",
    ),
    short_replies: Phrases::of(
        "yes, no, indeed, that is, that's, that was, and also, maybe, perhaps, certainly, of course, but, not that either, then i|we",
    ),
});

impl OppositeLists {
    /// Returns the lists of a language.
    pub(super) fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Nl => &LISTS_NL,
            Lang::En => &LISTS_EN,
        }
    }

    /// Returns whether a word says no.
    pub(super) fn is_not(&self, word: &str) -> bool {
        self.nots.has(word)
    }

    /// Returns whether a clause says what somebody wishes or demands.
    pub(super) fn wishes(&self, clause: &[String]) -> bool {
        self.wishes.are_in(clause) && !self.assured.are_in(clause)
    }

    /// Returns whether a sentence states no present fact: a doubt, the past, or what others say.
    pub(super) fn is_unsure(&self, tokens: &[String]) -> bool {
        self.unsure.are_in(tokens)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_folded() {
        for lists in [&LISTS_NL, &LISTS_EN] {
            for axis in &lists.axes {
                let all = [&axis.first.phrases, &axis.second.phrases, &axis.context, &axis.never];
                for word in all.iter().flat_map(|list| list.words()) {
                    assert_eq!(crate::text::fold(word), word, "{}", axis.key);
                }
            }
        }
    }
}
