//! The words of opposites, in Dutch and English, folded.
//!
//! How phrases are written and found, see [`Phrases`].

use std::sync::LazyLock;

use super::axes::{Axis, axes_en, axes_nl};
use crate::deck::Lang;
use crate::findings::language::phrases::Phrases;

/// Words of a clause in which its subject stands.
const BEGIN: usize = 3;

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
    /// Clauses that say that whoever speaks is against it.
    pub against: Phrases,
    /// How an objection goes on that is to something else, and what it may be to all the same.
    objects_to: Phrases,
    objects_to_that: Phrases,
    /// Who or what else a clause may begin with, or name behind *for*, and to whom one listens.
    others: Phrases,
    rides: Phrases,
    for_others: Phrases,
    listened_to: Phrases,
    pub replies: Phrases,
    pub short_replies: Phrases,
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
                 dat vind ik niet, dat vinden wij niet, bij ons niet, dat is bij ons niet zo, bij mij niet, ik vind van niet, wij vinden van niet, \
                 daar ben ik het toch|helemaal|absoluut|eigenlijk|echt niet mee eens, ik ben het daar toch|helemaal|absoluut|eigenlijk|echt niet mee eens, \
                 ik ga|wil|moet daar tegenin, ik ga|wil|moet daar toch|even|eens tegenin, ik ga|wil|moet daar een beetje|klein tegenin, daar ga|wil|moet ik tegenin, daar ga|wil|moet ik toch|even tegenin, \
                 ik ga niet akkoord, ik ga daar niet mee akkoord, daar ga ik niet mee akkoord, daar moet ik u|je|jou|jullie in tegenspreken, daar moet ik u|je|jou|jullie tegenspreken, \
                 ik heb daar toch|eigenlijk een ander gedacht|gedachte|idee|mening, ik heb daar een ander|andere gedacht|gedachte|idee|mening, \
                 daar heb ik toch|eigenlijk een ander gedacht|gedachte|idee|mening, daar heb ik een ander|andere gedacht|gedachte|idee|mening",
    ),
    against: Phrases::of(
        "ik ben daar|er niet voor, ik ben daar|er absoluut|helemaal|echt|eigenlijk niet voor, ik ben daar|er tegen, ik ben daar|er absoluut|helemaal|echt|eigenlijk|toch|radicaal tegen, \
                 ik ben daar|er geen voorstander van, daar ben ik niet voor, daar ben ik tegen, daar ben ik absoluut|helemaal|echt|eigenlijk|toch|radicaal tegen",
    ),
    objects_to: Phrases::of("akkoord met, mee eens met, eens met, anders nu, nu anders, nu ook anders"),
    objects_to_that: Phrases::of("met dat, met u, met jou, met je, met hem, met haar, met hen, met jullie, met wat"),
    others: Phrases::of("leerling*, kinderen, kleuter*, gasten, jongeren, buurvrouw, buurman, collega's, mijn"),
    rides: Phrases::of("bus, busrit, trein, rit, verplaatsing, reis, prijs, uur van"),
    for_others: Phrases::of(
        "voor .. leerling*, voor .. kinderen, voor .. gezin*, voor .. ouders, voor .. klas, voor .. jaar, voor .. jaars, voor ons, voor mij",
    ),
    listened_to: Phrases::of("naar roddel*, naar praatjes, naar geroddel, naar de radio, naar muziek"),
    replies: Phrases::of(
        "dat is bij ons ook zo, dat is ook zo, dat is niet genoeg, bij ons ook, bij mij ook, bij ons is dat ook, bij ons net zo, ook zo, idem, \
              dat klopt, dat is waar, dat is zo, klopt, akkoord, dat vind ik ook, dat vinden wij ook, wij ook, ik ook, zij ook, daar sluit ik, \
              daar ben ik het mee eens, ik ben het ermee eens, dat geldt ook, daarom net, precies, juist, \
              bij ons ook niet, zelfde hier, hetzelfde bij, hier ook, dat hoef* .. niet, dat hoev* .. niet, dat moet* .. ook niet, dat kan .. ook niet, dat kunnen .. ook niet, \
              dat weten .. ook niet, dat zie .. ook, ja maar, nee maar, jawel maar, maar niet, \
              dat van .. is waar|juist|zo, dan zie|ziet|zien zij|ze|die|hij|wij|we, er zijn er nochtans|wel, nochtans, en wie|wat|waarom|wanneer heeft|is|zegt|beslist|beslis*|betaalt|doet",
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
                 we don't see it that way, on the contrary, not at all, not with us, not in my class, that is not so with us, \
                 i've got to disagree|differ, i have got to disagree|differ, i have|need|ought to disagree|differ, i must disagree|differ, i'd push back on that, i'll push back on that, i'm going to push back, let me push back, i'd|i'll have to disagree|differ, i'm going to disagree|differ, \
                 i would|will have to disagree|differ, i'm afraid i disagree, i can't|cannot agree, i couldn't|could not disagree more, there we differ|disagree, we differ|disagree there",
    ),
    against: Phrases::of(
        "i'm against that|it|this, i am against that|it|this, i'm not for that|it|this, i am not for that|it|this, i'm not in favour, i am not in favour, i'm not in favour of that|it, \
                 i am not in favour of that|it, i was never for that|it",
    ),
    objects_to: Phrases::of("agree with, disagree with, agreed with, differently now"),
    objects_to_that: Phrases::of("with that, with you, with him, with her, with them, with what, with this"),
    others: Phrases::of("pupil*, children, kids, students, neighbour*, colleagues, my"),
    rides: Phrases::of("bus, train, ride, journey, trip, fare"),
    for_others: Phrases::of(
        "for .. pupils, for .. children, for .. families, for .. parents, for year, for .. year, for .. class, for us, for me",
    ),
    listened_to: Phrases::of("to gossip, to rumour*, to the radio, to music, to chatter"),
    replies: Phrases::of(
        "same here, here too, with us too, us too, me too, so do we, that is true, that's true, that is right, that's right, that is not enough, \
              that's not enough, agreed, i agree, we agree, exactly, the same goes, likewise, that is so with us too, \
              same with, same for, the same with, the same for, nor with us, neither do, yes but, no but, they do not have to, they don't have to, then they|she|he see|sees|get|gets, some do though, that about .. is true|right, and who|what|why|when decided|decides|pays|does|said|says|is|was",
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

    /// Returns whether a clause tells its side of others: pupils, a ride, whoever stands behind *for*, or gossip that nobody listens to.
    pub(super) fn is_of_others(&self, clause: &[String], axis: &Axis) -> bool {
        let begins = clause.get(..clause.len().min(BEGIN)).unwrap_or_default();
        let of_some = matches!(axis.key, "choice" | "price") && self.for_others.are_in(clause);
        let listens = axis.key == "listen" && self.listened_to.are_in(clause);
        let others = matches!(axis.key, "time" | "choice" | "reach" | "ease" | "speed") && self.others.are_in(begins);
        others || self.rides.are_in(begins) || of_some || listens
    }

    /// Returns whether words that object do so to something else than what was said.
    pub(super) fn object_to_more(&self, words: &[String]) -> bool {
        self.objects_to.are_in(words) && !self.objects_to_that.are_in(words)
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
