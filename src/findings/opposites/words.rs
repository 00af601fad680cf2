//! The words of opposites, in Dutch and English, folded.
//!
//! A phrase is words with blanks between; `*` ends a beginning of a word, `..` stands for up to five words, and commas part phrases.

use crate::deck::Lang;

/// One side of a point.
pub(super) struct Pole {
    pub phrases: &'static str,
    /// Whether a *not* behind its words turns it around as well, as with a verb.
    pub verb: bool,
}

/// A point with its two sides.
pub(super) struct Axis {
    pub key: &'static str,
    pub first: Pole,
    pub second: Pole,
    /// Words of which the sentence must hold one; empty where the sides say enough.
    pub context: &'static str,
    /// Words with which the sentence is about something else.
    pub never: &'static str,
}

/// All lists of a language.
pub(super) struct Lists {
    pub axes: &'static [Axis],
    nots: &'static str,
    /// Words with which a clause wishes or demands.
    wishes: &'static str,
    /// Phrases with such a word that say that something is so.
    assured: &'static str,
    unsure: &'static str,
    /// Words that make a clause a condition.
    pub conditions: &'static str,
    pub joins: &'static str,
    pub little: &'static str,
    pub enough: &'static str,
    pub no_nouns: &'static str,
    pub costs: &'static str,
    /// Words behind which stands in what or for what.
    pub within: &'static str,
    pub objections: &'static str,
    pub replies: &'static str,
    pub short_replies: &'static str,
}

const fn axis(key: &'static str, first: &'static str, second: &'static str) -> Axis {
    Axis {
        key,
        first: Pole {
            phrases: first,
            verb: false,
        },
        second: Pole {
            phrases: second,
            verb: false,
        },
        context: "",
        never: "",
    }
}

const fn within(key: &'static str, first: &'static str, second: &'static str, context: &'static str) -> Axis {
    let mut axis = axis(key, first, second);
    axis.context = context;
    axis
}

const fn verb(key: &'static str, first: &'static str, second: &'static str) -> Axis {
    let mut axis = axis(key, first, second);
    axis.first.verb = true;
    axis
}

const NEAR_NL: Axis = Axis {
    never: "bus, trein, rijden, fiets*, kilometer*, km, minuten, wandel*, voet, deur*, raam, stappen, halte",
    ..axis(
        "near",
        "dichtbij, dicht bij, heel dicht, zeer dicht, erg dicht, zo dicht, te dicht, vrij dicht, vlak bij, vlakbij, staat .. dicht, staan .. dicht, \
         zit .. dicht, zitten .. dicht, kortbij, nauw contact, nauwe band, korte lijnen, nauw samen",
        "te ver, heel ver, zeer ver, erg ver, ver weg, veraf, ver af, staat .. ver, staan .. ver, zit .. ver, zitten .. ver, op afstand, te veraf, \
         ver van ons, nauwelijks contact, bijna geen contact",
    )
};

const NEAR_EN: Axis = Axis {
    never: "bus, train, drive, bike, miles, kilometres, minutes, walk*, door",
    ..axis(
        "near",
        "very close, really close, so close, close to us, close to the school, quite close, stands close, stand close, nearby",
        "too far, very far, far away, far off, far from us, at a distance, stands .. far, distant",
    )
};

const COOPERATION_NL: &str = "samenwerk*, contact*, overleg*, communic*, afsprak*, loopt, lopen, verloopt, verlopen, gaat, gaan, werkt, werken, \
     bereik*, bellen, praten, gesprek*";
const COOPERATION_EN: &str =
    "cooperat*, contact*, consult*, communicat*, runs, run, goes, go, works, work, working, reach, talk*, collaborat*";
const ANSWERS_NL: &str = "reageer*, reager*, antwoord*, helpt, helpen, komt, komen, dossier*, hulp, gaat, werkt, vraag, vragen, belt, bellen";
const ANSWERS_EN: &str = "react*, repl*, answer*, respon*, help*, come, comes, file*, work*";

const NL: [Axis; 17] = [
    NEAR_NL,
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
];

const EN: [Axis; 14] = [
    NEAR_EN,
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
];

const LISTS_NL: Lists = Lists {
    axes: &NL,
    nots: "niet, geen, nooit, nauwelijks, amper, allesbehalve, allerminst, zonder, zelden",
    wishes: "zou, zouden, moet, moeten, mag, mogen, hoop, hopen, wil, willen, wens*",
    assured: "moet zeggen, moeten zeggen, moet ik zeggen, moet toegeven, moeten toegeven, moet weten, mag zeggen, mogen zeggen, mag gezegd",
    unsure: "straks, binnenkort, volgend, volgende, vroeger, \
             destijds, ooit, toen, was, waren, sommige*, anderen, iedereen, soms, altijd wel, misschien, ofwel, dichter, minder, alleen maar",
    conditions: "als, indien, tenzij, wanneer",
    joins: "maar, en, terwijl, want, omdat, doordat, dus, of",
    little: "veel te weinig, te weinig, weinig, onvoldoende, amper, geen",
    enough: "genoeg, voldoende, volop, meer dan genoeg, heel veel, te veel, veel te veel, veel",
    no_nouns: "mensen, kinderen, leerlingen, keer, dingen, andere, anderen, meer, minder, te, aan, van, om, over, met, voor, bij, in, op, dat, die, er, de, \
               het, een, ons, hen, hun, zo, enkele, idee, kwestie, sprake, dank, zin, geld, leerkrachten, leraren, ouders, beter, groter, probleem",
    within: "in, voor, op, bij, met, naar",
    costs: "kost*, vraag*, vragen, steek*, steken, kruip*, neemt, nemen, verliez*",
    objections: "niet akkoord, daar ben ik het niet mee eens, ik ben het daar niet mee eens, ik ben het er niet mee eens, niet mee eens, \
                 daar zijn wij het niet mee eens, dat klopt niet, dat is niet waar, dat is niet juist, dat zie ik anders, dat zien wij anders, \
                 wij zien dat niet zo, ik zie dat niet zo, wij zien dat anders, ik zie dat anders, integendeel, helemaal niet, zo is het niet, \
                 dat vind ik niet, dat vinden wij niet, bij ons niet, dat is bij ons niet zo, bij mij niet, ik vind van niet, wij vinden van niet",
    replies: "dat is bij ons ook zo, dat is ook zo, dat is niet genoeg, bij ons ook, bij mij ook, bij ons is dat ook, bij ons net zo, ook zo, idem, \
              dat klopt, dat is waar, dat is zo, klopt, akkoord, dat vind ik ook, dat vinden wij ook, wij ook, ik ook, zij ook, daar sluit ik, \
              daar ben ik het mee eens, ik ben het ermee eens, dat geldt ook, daarom net, precies, juist, \
              bij ons ook niet, zelfde hier, hetzelfde bij, hier ook, dat hoef* .. niet, dat hoev* .. niet, dat moet* .. ook niet, dat kan .. ook niet, dat kunnen .. ook niet, \
              dat weten .. ook niet, dat zie .. ook, ja maar, nee maar, jawel maar, maar niet",
    short_replies: "ja, jawel, nee, neen, inderdaad, dat is, dat was, dat zijn, dat vind, dat wel, toch wel, toch niet, ook dat, ook niet, en ook, \
                    misschien wel, misschien, zelfde, hetzelfde, zeker, natuurlijk, helemaal, maar",
};

const LISTS_EN: Lists = Lists {
    axes: &EN,
    nots: "not, no, never, hardly, without, don't, doesn't, isn't, aren't, wasn't, didn't, rarely",
    wishes: "would, should, could, must, might, may, hope*, wish*, want*",
    assured: "must say, should say, must admit, should know, must know, may say, would say",
    unsure: "soon, next, used, formerly, once, was, were, some, others, sometimes, everyone, \
             perhaps, either, closer, less",
    conditions: "if, unless, when",
    joins: "but, and, while, because, so, or, since",
    little: "far too little, too little, little, too few, hardly any, no",
    enough: "plenty of, enough, more than enough, a lot of, lots of, too much, far too much, too many, much",
    no_nouns: "people, children, pupils, times, things, other, others, more, less, of, to, about, with, for, at, in, on, that, the, a, an, us, them, \
               one, idea, problem, money, teachers, parents, better, bigger, longer, doubt, matter",
    within: "in, for, at, with, on",
    costs: "cost*, takes, take, asks, ask, spend*, lose*",
    objections: "not agreed, i disagree, we disagree, i don't agree, i do not agree, we don't agree, that is not true, that's not true, \
                 that is not right, that's not right, i see that differently, we see that differently, i don't see it that way, \
                 we don't see it that way, on the contrary, not at all, not with us, not in my class, that is not so with us",
    replies: "same here, here too, with us too, us too, me too, so do we, that is true, that's true, that is right, that's right, that is not enough, \
              that's not enough, agreed, i agree, we agree, exactly, the same goes, likewise, that is so with us too, \
              same with, same for, the same with, the same for, nor with us, neither do, yes but, no but, they do not have to, they don't have to",
    short_replies: "yes, no, indeed, that is, that's, that was, and also, maybe, perhaps, certainly, of course, but, not that either",
};

impl Lists {
    /// Returns the lists of a language.
    pub(super) fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Nl => &LISTS_NL,
            Lang::En => &LISTS_EN,
        }
    }

    /// Returns whether a word says no.
    pub(super) fn is_not(&self, word: &str) -> bool {
        self.nots.split(", ").any(|not| not == word)
    }

    /// Returns whether a clause says what somebody wishes or demands.
    pub(super) fn wishes(&self, clause: &[String]) -> bool {
        any(self.wishes, clause) && !any(self.assured, clause)
    }

    /// Returns whether a sentence states no present fact: a doubt, the past, or what others say.
    pub(super) fn is_unsure(&self, tokens: &[String]) -> bool {
        any(self.unsure, tokens)
    }
}

/// Returns whether one of these phrases stands in a row of words.
pub(super) fn any(phrases: &str, words: &[String]) -> bool {
    !phrases.is_empty() && phrases.split(", ").any(|phrase| place(phrase, words).is_some())
}

/// Words that `..` stands for at most.
const GAP: usize = 5;

/// Returns where the last word of a phrase stands in a row of words, or its first where it has no gap.
pub(super) fn place(phrase: &str, words: &[String]) -> Option<usize> {
    // Most phrases are not there, which their first word tells soonest.
    let first = phrase.split(' ').next().unwrap_or_default();
    if !words.iter().any(|word| is(word, first)) {
        return None;
    }
    if let Some((before, after)) = phrase.split_once(" .. ") {
        let at = place(before, words)?;
        let rest = words.get(at + 1..).unwrap_or_default();
        let near = rest
            .get(..rest.len().min(GAP + after.split(' ').count()))
            .unwrap_or_default();
        return place(after, near).map(|found| at + 1 + found);
    }
    (0..words.len()).find(|at| begins(words.get(*at..).unwrap_or_default(), phrase))
}

/// Returns whether a row of words begins with a phrase without a gap.
fn begins(words: &[String], phrase: &str) -> bool {
    let mut words = words.iter();
    let mut wanted = phrase.split(' ');
    wanted.all(|want| words.next().is_some_and(|word| is(word, want)))
}

/// Returns whether a word is what a phrase wants there.
fn is(word: &str, want: &str) -> bool {
    match want.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == want,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_folded_and_have_gaps() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            place("zelf .. gekozen", &words("wij hebben het zelf in 2019 gekozen")),
            Some(6)
        );
        assert_eq!(place("opgelegd*", &words("een opgelegde samenwerking")), Some(1));
        assert_eq!(place("te ver", &words("te verwachten")), None);
        for lists in [&LISTS_NL, &LISTS_EN] {
            for axis in lists.axes {
                let all = [axis.first.phrases, axis.second.phrases, axis.context, axis.never];
                for phrase in all.iter().flat_map(|list| list.split(", ")) {
                    assert_eq!(crate::text::fold(phrase), phrase, "{}", axis.key);
                }
            }
        }
    }
}
