//! The points on which people can say the opposite, with the words of either side, in Dutch and English, folded.

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

/// Returns the points in Dutch.
pub(super) fn axes_nl() -> Vec<Axis> {
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

/// Returns the points in English.
pub(super) fn axes_en() -> Vec<Axis> {
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
