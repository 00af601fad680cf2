//! Words that turn down what another said right before, or tell him what it is like for whoever speaks: replies that say little alone.
//!
//! Reads how one text begins, in Dutch and English; in doubt it is no reply.

use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::statements::objecting::agrees;
use crate::text::sentences::sentences;

/// How words begin that turn down what another said, without saying what that was: *I would not make it so pretty*, *dat is niet eerlijk*.
const TURNS_DOWN: &str = "dat is|was niet eerlijk|juist|correct|terecht|billijk, dat is nu|gewoon|toch|echt niet eerlijk|juist|waar|correct|terecht, dat is|was niet helemaal|heel|echt|altijd waar|juist|eerlijk|zo, dat is overdreven, nu overdrijf|overdrijft je|ge|gij|u, \
    zo mooi|erg|simpel|eenvoudig|makkelijk|zwart|rooskleurig|slecht|goed is|was|gaat|loopt het|dat niet, zo zwart-wit is, ik zou|wil dat|het niet .. noemen|zeggen|maken|stellen|voorstellen, \
    zo zou ik dat|het niet, ik zou dat|het niet zo ver zoeken|trekken, ik zou dat|het niet te ver zoeken, zo ver zou ik dat|het niet zoeken, zo ver ga|zou ik niet, ik ga niet zo ver, ik zou niet zo ver gaan, ik zou dat|het simpeler|eenvoudiger|nuchterder|platter|anders|gewoner|korter zeggen|stellen|houden|uitdrukken|zien, \
    dat zou ik zo niet, dat zou ik niet .. noemen|zeggen, ik zie|bekijk|ervaar|beleef|voel dat|het anders|toch|helemaal|niet, dat zie|bekijk|ervaar|beleef|voel ik anders|toch|helemaal|niet, \
    ik zou|wil dat net|juist|toch|eigenlijk wel|niet, dat zou|wil ik net|juist|toch|eigenlijk wel|niet, ik|wij vind|vinden van wel|niet, ik vind dat net|juist|toch wel|niet, daar denk ik|wij anders over, ik denk daar anders over, daar geloof ik niets|niks|niet, ik geloof daar niets|niks|niet, daar ben ik niet zo zeker van, ik ben daar niet zo zeker van, voor u|jou|jullie misschien, \
    bij|voor mij|ons is|was dat|het anders|omgekeerd, bij|voor mij|ons is|was dat|het niet zo, bij mij|ons net omgekeerd|wel|niet, bij|voor mij|ons niet|wel, mij|ik niet|wel, dat is niet mijn ervaring, mijn ervaring is een|anders, ik heb een|daar een|anders andere|ervaring, ik heb daar een andere ervaring, spreek voor uzelf|jezelf, jawel ik|die|wij|bij|ze|zij|hij|daar|want, toch wel|niet, \
    ja maar, langs de andere kant, integendeel, dat is niet hun|haar|zijn schuld, \
    that is|was not fair|true|right, that is|was not quite|entirely|really|always|altogether fair|true|right|so, that isn|wasn t fair|true|right|quite|entirely, that s not fair|true|right|quite|entirely, \
    that is unfair, that s unfair, i d|would put|say it|that plainer|simpler|differently|otherwise|shorter, i d|would put|say it|that more plainly|simply|soberly, i wouldn t go that|so far, i would not go that|so far, you exaggerate, it is|was not so|that|as simple|pretty|bad|easy|good|rosy|black, it isn|wasn t so|that simple|pretty|bad|easy|good|rosy, i would not|never make|call|put|say|paint it|that|this, \
    i wouldn t make|call|put|say|paint it|that|this, i see|feel|know it|that|this differently|otherwise, i think differently, i would in fact, i would actually|rather like|want that|it|them, i would actually like, i should like exactly that, that is exactly|just what i would like|want, i do not see|feel it|that like|so|quite|that|this, i don t see|feel it|that like|so|quite|that|this, i am not so sure, i m not so sure, for you perhaps|maybe, perhaps|maybe for you, \
    with|for us|me it is|was different, with|for us|me it is|was the other way, it is different for|with us|me, with us it is not, that is not my experience, my experience is another|different, not in my experience, speak for yourself, i beg to differ, oh but they|he|she do|does, yes they|he|she do|does, \
    not me, not with|for me, to be fair, on the other hand, yes but";
static TURNING_DOWN: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(TURNS_DOWN));

/// Words of a text among which all stand that is read here.
const OPENING: usize = 12;

/// Returns the first words of a text.
fn opening(text: &str) -> Vec<String> {
    let first: Vec<&str> = text.split_whitespace().take(OPENING).collect();
    spaced(&first.join(" ")).split_whitespace().map(str::to_owned).collect()
}

/// How a text begins towards whoever spoke right before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TurnedOpening {
    /// It turns down what was said.
    pub turns_down: bool,
    /// It speaks to whoever spoke of what was said, so that it is a reply of another.
    pub tells_you: bool,
    /// It says no more than that whoever speaks was the one who was spoken of: *that was me*.
    pub owns_up: bool,
}

impl TurnedOpening {
    /// Reads how a text begins.
    pub(super) fn of(text: &str) -> Self {
        let words = opening(text);
        Self {
            turns_down: TURNING_DOWN.open(&words) || denies_outright(text),
            tells_you: TELLING_YOU.open(&words),
            owns_up: owns_up(&words),
        }
    }
}

/// Returns whether words turn down what was said before them.
pub(in crate::findings) fn turns_down(text: &str) -> bool {
    TURNING_DOWN.open(&opening(text)) || denies_outright(text)
}

/// Words that deny what another said and are all of a sentence.
const NO: [&str; 7] = ["nee", "neen", "nee nee", "jawel", "no", "nope", "no no"];

/// Returns whether a text begins with a sentence that only denies and goes on: *No. He writes every week.*
pub(in crate::findings) fn denies_outright(text: &str) -> bool {
    let mut all = sentences(text);
    let first = all.next().unwrap_or_default();
    let denies = !first.ends_with('?') && NO.contains(&spaced(first).trim());
    denies && all.next().is_some() && !agrees(text)
}

/// How words begin that tell somebody who spoke before what it is like for him: *then you are lucky*.
const TELLS_YOU: &str = "dan heb|heeft|ben|bent|mag|moet|kan|zit|zijt je|ge|gij|u|jij|jullie, ik snap|begrijp|versta|geloof|hoor je|u|jou|jullie, ik snap|begrijp|weet wat je|ge|gij|u|jullie bedoelt|zegt|meent, \
     then you, you are|were lucky, you re lucky, i hear|understand|believe you, i see|know|get what you mean, i see|take your point";
static TELLING_YOU: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(TELLS_YOU));

/// Words that only say that somebody was the one who was spoken of: they tell no more than who that is.
const OWNS_UP: &str = "dat was|ben ik, dat was|ben ik zelf|ook, ik was|ben dat, that was|is me|myself, that s me, it was me, i was that, that was i";
static OWNING_UP: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(OWNS_UP));
/// Words of such a text at most.
const OWNS: usize = 5;

fn owns_up(words: &[String]) -> bool {
    let said = words.iter().position(|word| !is_call(word));
    let said = said.and_then(|at| words.get(at..));
    said.is_some_and(|said| said.len() <= OWNS && OWNING_UP.open(said))
}

fn is_call(word: &str) -> bool {
    matches!(word, "ja" | "wel" | "awel" | "yes" | "well" | "oh" | "ah")
}

#[cfg(test)]
mod tests {
    use super::{TurnedOpening, turns_down};

    fn owns_up(text: &str) -> bool {
        TurnedOpening::of(text).owns_up
    }

    fn tells_you(text: &str) -> bool {
        TurnedOpening::of(text).tells_you
    }

    #[test]
    fn who_only_says_that_it_was_him_is_heard() {
        for text in [
            "Dat was ik.",
            "Ja, dat was ik.",
            "Dat ben ik.",
            "That was me.",
            "Well, that was me, yes.",
        ] {
            assert!(owns_up(text), "{text}");
        }
        for text in [
            "Dat was ik gewoon, elke dag een kwartier vroeger.",
            "Dat was iets.",
            "That was merely a start.",
            "That is my class.",
        ] {
            assert!(!owns_up(text), "{text}");
        }
    }

    #[test]
    fn what_turns_down_is_told_from_what_stands_alone() {
        for text in [
            "Nee. Aan hem hangt veel, maar de brouwer vangt er ook tien op.",
            "No. They write every week.",
            "Zo erg is het niet, ze bellen toch altijd terug.",
            "Dat is niet helemaal eerlijk, hij was ziek.",
            "Ik zou dat geen leren noemen.",
            "Ik ervaar dat anders.",
            "That is not entirely fair, she was on leave.",
            "I would never put it that way.",
            "It is not that simple.",
            "I do not feel it like that.",
            "Daar denk ik anders over. Mijn klas werd er stil van.",
            "Bij ons is dat niet zo, wij kregen een plank.",
            "Ik zou dat net wel willen, een bakker in de klas.",
            "Ja maar, die ene begeleider kende ons wel.",
            "Ik niet. Jij staat niet in dat atelier.",
            "With us it is different. She writes every week.",
            "That is not my experience, they wrote twice.",
            "To be fair, they did call once.",
            "Ik zou dat niet zo ver zoeken. Als de oven warm is, zijn we content.",
            "Ik zou het eenvoudiger zeggen.",
            "Dat is nu niet eerlijk.",
            "I’d put it plainer than that.",
            "I wouldn’t go that far.",
        ] {
            let known = turns_down(text);
            // *Ik zou dat geen leren noemen* holds no *niet*: in doubt it is no reply.
            assert_eq!(known, !text.contains("geen leren"), "{text}");
        }
        for text in [
            "Dat is onze tuin.",
            "Zo werken we elke week.",
            "I would not miss the harvest.",
            "I’d put it on the shelf.",
            "Ik zou dat niet ver gaan zoeken in de kast.",
            "That is our yard.",
            "It is a long walk.",
            "Bij ons staat de oven buiten.",
            "Ik denk daar vaak aan.",
            "With us it is Tuesday.",
            "Ja, en ze brengen ook brood mee.",
            "Ik ga er elke week langs.",
            "Still water runs there, and the class goes to see it.",
        ] {
            assert!(!turns_down(text), "{text}");
        }
        assert!(tells_you("Dan hebt ge chance, bij ons niet.") || tells_you("Dan heb je geluk."));
        assert!(tells_you("Then you have a kiln.") && !tells_you("Then we have a kiln."));
        assert!(tells_you("Ik begrijp u, maar mij heeft hij geholpen.") && !tells_you("Ik begrijp hem nu beter."));
        assert!(tells_you("I take your point, but he did come.") && !tells_you("I hear the river from my class."));
    }
}
