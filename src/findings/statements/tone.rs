//! Reads how a text speaks of whom it is about: whether it praises, laments or does neither, beyond doubt or not, and whether it means it.
//!
//! Reads words alone, in Dutch and English; knows no record and no partner. In doubt a text does neither. All lists of words stand in `words`.

mod lament;
mod words;

use crate::findings::language::rows::{FoldedRows, listed, row, sentences};
pub(in crate::findings) use lament::complains;
use lament::sighs;
use words::{
    AGAIN, AT_FIRST, BEGUN, COMPARES, CONTENT, DEFENDS, DENIES, DENYING, FIGURES, GOOD, HELPS, LAMENTING, LONG_AGO,
    MEASURED, NOWADAYS, OF_SELF, OURS, POOR, RHETORICAL, SPARED, SUPERB, SUPPOSED, SURELY_GOOD, SURELY_POOR, TREASURED,
    UNWANTED, WANTED,
};

/// What a text says of how it goes with whom it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings) enum SaidTone {
    /// It praises.
    Good,
    /// It laments.
    Poor,
    /// It does neither, as far as words tell.
    Open,
}

/// How much its words tell of the tone of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::findings) enum ToneSource {
    /// They only hint at it: something is denied, somebody learns.
    Hinted,
    /// They name it.
    Named,
    /// They leave no doubt.
    Sure,
}

/// How a text speaks.
#[derive(Clone, Copy, Debug)]
pub(in crate::findings) struct Speech {
    pub tone: SaidTone,
    /// How much its words tell of the tone.
    pub source: ToneSource,
    /// Whether it means something else than its words: *fantastisch hoor, weer een brief*, *on time, for once*.
    pub ironic: bool,
    /// Whether it tells only of how it was long ago.
    pub long_ago: bool,
    /// Whether it takes whom it is about out of the blame.
    pub defends: bool,
    /// Whether it laments, asks, mocks or tells of an end, so that it bears no praise.
    pub complains: bool,
    /// Whether it speaks of the partner, the school or learning, so that it may say how it goes.
    pub of_us: bool,
}

impl Speech {
    /// Reads a text.
    pub(in crate::findings) fn of(text: &str) -> Self {
        let said = FoldedRows::of(text);
        let meant: Vec<&Vec<String>> = said.sentences.iter().filter(|one| !is_aside(one)).collect();
        let long_ago = is_long_ago(&said.whole);
        let mocks = mocks(text) || sighs(text);
        let ironic = mocks || said.hold(&FIGURES);
        let defends = said.hold(&DEFENDS);
        let complains = complains(text);
        let spared = defends || said.hold(&SPARED) || said.hold(&OF_SELF);
        let poor = match mocks || RHETORICAL.is_in(&said.whole) {
            true => Some(ToneSource::Named),
            false => lament_in(&meant, complains).filter(|_| !spared),
        };
        let treasured = said.say(&TREASURED).then_some(ToneSource::Sure);
        let good = treasured.or_else(|| praise_in(&meant, complains)).filter(|_| !ironic);
        let (tone, source) = match (poor, good) {
            _ if long_ago => (SaidTone::Open, ToneSource::Hinted),
            (Some(source), _) => (SaidTone::Poor, source),
            (None, Some(source)) => (SaidTone::Good, source),
            (None, None) => (SaidTone::Open, ToneSource::Hinted),
        };
        let of_us = |word: &String| listed(OURS, word) || BEGUN.iter().any(|begin| word.starts_with(begin));
        Self {
            tone,
            source,
            ironic,
            long_ago,
            defends,
            complains,
            of_us: !meant.is_empty() && said.whole.iter().any(of_us),
        }
    }

    /// Returns whether it praises in words that leave no doubt.
    pub(in crate::findings) fn praises_surely(self) -> bool {
        self.source == ToneSource::Sure && self.tone == SaidTone::Good
    }

    /// Returns whether it may stand under a claim that it goes well: it means it, laments nothing, tells of now, and of the school or of
    /// learning.
    pub(in crate::findings) fn may_praise(self) -> bool {
        let meant = !self.complains && !self.ironic && !self.long_ago && self.tone != SaidTone::Poor;
        meant && (self.praises_surely() || self.of_us)
    }

    /// Returns whether it says aloud that it does not go well.
    pub(in crate::findings) fn laments_surely(self) -> bool {
        self.source == ToneSource::Sure && self.tone == SaidTone::Poor
    }
}

/// Returns how much sentences tell that somebody laments; nothing where they do not.
fn lament_in(meant: &[&Vec<String>], complains: bool) -> Option<ToneSource> {
    let any = |read: &dyn Fn(&[String]) -> bool| meant.iter().any(|one| read(one));
    match () {
        () if any(&|one| SURELY_POOR.is_in(one) && !CONTENT.is_in(one)) => Some(ToneSource::Sure),
        () if any(&|one| POOR.is_in(one)) => Some(ToneSource::Named),
        () if complains && any(&|one| LAMENTING.is_in(one)) => Some(ToneSource::Named),
        () if complains && any(&|one| is_without(one)) => Some(ToneSource::Hinted),
        () => None,
    }
}

/// Returns how much sentences tell that somebody praises; nothing where they do not.
fn praise_in(meant: &[&Vec<String>], complains: bool) -> Option<ToneSource> {
    let any = |read: &dyn Fn(&[String]) -> bool| meant.iter().any(|one| read(one));
    let denies = |one: &[String]| one.iter().any(|word| listed(DENIES, word));
    match () {
        () if any(&|one| SURELY_GOOD.is_in(one) && !denies(one)) => Some(ToneSource::Sure),
        () if complains => None,
        () if any(&|one| GOOD.is_in(one)) => Some(ToneSource::Named),
        () if any(&|one| HELPS.is_in(one)) => Some(ToneSource::Hinted),
        () => None,
    }
}

fn is_long_ago(words: &[String]) -> bool {
    LONG_AGO.is_in(words) && !NOWADAYS.is_in(words)
}

/// Returns whether a sentence says nothing of how it goes now: it supposes, compares, or tells of before.
fn is_aside(words: &[String]) -> bool {
    let before = is_long_ago(words) || AT_FIRST.is_in(words);
    before || SUPPOSED.is_in(words) || TREASURED.is_in(words) || COMPARES.is_in(words)
}

/// Returns whether a sentence denies what somebody wants of a partner.
fn is_without(words: &[String]) -> bool {
    DENYING.is_in(words) && WANTED.is_in(words) && !UNWANTED.is_in(words) && !CONTENT.is_in(words)
}

/// Words behind the first within which mockery goes on.
const NEAR: usize = 4;

/// Returns whether a sentence opens with great praise and goes on with *again* or *another*.
fn mocks(text: &str) -> bool {
    sentences(text).any(|one| {
        let said = row(one);
        let superb = said.first().is_some_and(|word| listed(SUPERB, word));
        superb && said.iter().skip(1).take(NEAR).any(|word| listed(AGAIN, word))
    })
}

/// Returns whether a text measures one by another: *compared with the baker …*.
pub(in crate::findings) fn measures(text: &str) -> bool {
    MEASURED.is_in(&row(text))
}

/// Returns whether a question only complains: *why should I learn from …*.
pub(in crate::findings) fn complains_by_asking(text: &str) -> bool {
    RHETORICAL.is_in(&row(text))
}

/// Returns whether somebody says what he or she likes best, whatever else is said.
pub(in crate::findings) fn prefers(text: &str) -> bool {
    const BEST: &str = "liefst lievelingsplek favoriete beste favourite favorite best";
    row(text).iter().any(|word| listed(BEST, word))
}

/// Returns whether a text turns around somewhere: it holds a *but*, or says what it does *all the same*.
pub(in crate::findings) fn turns(text: &str) -> bool {
    const TURNING: &str = "maar toch nochtans wel behalve alleen eerst ineens plots opeens suddenly just soms andere sommige sommigen sometimes other others some but though although yet still except only do does";
    row(text).iter().any(|word| listed(TURNING, word))
}

/// Returns what a text says of how it goes with whom it is about.
pub(in crate::findings) fn tone(text: &str) -> SaidTone {
    Speech::of(text).tone
}

/// Returns whether whoever speaks means something else than the words.
pub(in crate::findings) fn is_ironic(text: &str) -> bool {
    Speech::of(text).ironic
}

/// Words that turn a text around.
const TURNS: [&str; 4] = [" maar ", " but ", " though ", " although "];

/// Returns whether a text praises on one side of a *but* and laments on the other, or does both in sentences of their own, in words that name it.
pub(in crate::findings) fn holds_both(text: &str) -> bool {
    let parts = TURNS.iter().filter_map(|turn| text.split_once(turn));
    let turned = parts
        .into_iter()
        .any(|(one, other)| are_opposite(Speech::of(one), Speech::of(other)));
    turned || {
        let read: Vec<Speech> = sentences(text).map(Speech::of).collect();
        read.windows(2)
            .any(|two| matches!(two, [one, other] if are_named_opposites(*one, *other)))
    }
}

/// Returns whether one of two texts praises and the other laments.
pub(in crate::findings) fn are_opposite(one: Speech, other: Speech) -> bool {
    matches!(
        (one.tone, other.tone),
        (SaidTone::Good, SaidTone::Poor) | (SaidTone::Poor, SaidTone::Good)
    )
}

/// Returns whether one of two texts praises and the other laments, both in words that name it.
pub(in crate::findings) fn are_named_opposites(one: Speech, other: Speech) -> bool {
    let named = |speech: Speech| speech.source > ToneSource::Hinted;
    are_opposite(one, other) && named(one) && named(other)
}

/// Returns whether one of two texts laments and the other does not.
pub(in crate::findings) fn are_apart(one: Speech, other: Speech) -> bool {
    (one.tone == SaidTone::Poor) != (other.tone == SaidTone::Poor)
}

#[cfg(test)]
mod tests {
    use super::{SaidTone, Speech, is_ironic, tone};

    #[test]
    fn a_tone_is_read_from_what_laments_and_what_praises() {
        for (text, of) in [
            ("He forgot our order twice.", SaidTone::Poor),
            ("She never forgets a birthday.", SaidTone::Open),
            ("De trainer komt gratis en de kinderen zijn dol op hem.", SaidTone::Good),
            ("Ik heb haar in tien jaar één keer op de gang gezien.", SaidTone::Poor),
            ("Ik heb haar maar één keer gezien.", SaidTone::Poor),
            ("Ge krijgt een afspraak over zes weken.", SaidTone::Poor),
            ("Zij komen leden ronselen.", SaidTone::Poor),
            ("The families are not absent.", SaidTone::Open),
            ("Two years ago we waited a month for a letter.", SaidTone::Open),
            ("Ze zitten op maandag in het lokaal naast de refter.", SaidTone::Open),
            ("They look after the two who work there.", SaidTone::Good),
            ("We hand over a file and they start again from nothing.", SaidTone::Poor),
            ("They sit in the room beside the kitchen.", SaidTone::Open),
            ("Dat regelen ze graag, zonder veel papierwerk.", SaidTone::Good),
            ("Zij geven nooit antwoord.", SaidTone::Poor),
            ("Ge moet daar niets uitleggen.", SaidTone::Open),
            ("Ik heb daar nog nooit een vechtpartij gezien.", SaidTone::Open),
            ("Als het museum sluit, zijn we dat kwijt.", SaidTone::Open),
            ("Het is beter dan het vorige, dat was traag.", SaidTone::Open),
            ("De bus is te laat, maar dat ligt aan ons.", SaidTone::Open),
            (
                "Zij vinden ons dak te oud, en ze hebben gelijk: het is stroef.",
                SaidTone::Open,
            ),
            ("Het zijn niet de ouders die nooit komen.", SaidTone::Open),
            ("Mijn buur zegt dat ze nooit opdagen.", SaidTone::Open),
            ("Van de kade krijgen we al drie jaar geen hout meer.", SaidTone::Poor),
            ("People say that they never come.", SaidTone::Open),
            ("It is not the children who are slow, it is the stairs.", SaidTone::Open),
            ("Wonderful, another letter.", SaidTone::Poor),
            ("They never answer.", SaidTone::Poor),
            ("Nobody minds the rain.", SaidTone::Open),
            ("If she leaves, all of it is lost.", SaidTone::Open),
            ("I would miss him if he did not come.", SaidTone::Good),
            ("It is slow, and that is hardly their fault.", SaidTone::Open),
        ] {
            assert_eq!(tone(text), of, "{text}");
        }
    }

    #[test]
    fn irony_is_told_from_what_is_meant() {
        for text in [
            "Geweldig, alweer een formulier van het fonds.",
            "Great, another survey from the fund.",
            "De tram was op tijd, voor één keer.",
            "Vijf minuten stappen, een wereldreis.",
            "They answered, for a change.",
        ] {
            assert!(is_ironic(text) && !Speech::of(text).may_praise(), "{text}");
        }
        for text in [
            "Geweldig hoe zij met die kleuters zingt.",
            "Great people, we learn a lot there.",
        ] {
            assert!(!is_ironic(text) && Speech::of(text).may_praise(), "{text}");
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
            assert!(
                Speech::of(text).laments_surely() && !Speech::of(text).praises_surely(),
                "{text}"
            );
        }
        for text in [
            "Het is nooit te laat.",
            "Zij helpen ons.",
            "I have never seen such a garden.",
        ] {
            assert!(!Speech::of(text).laments_surely(), "{text}");
        }
        for text in [
            "Met hen valt goed te praten.",
            "They are easy to talk to.",
            "I like that group.",
        ] {
            assert!(Speech::of(text).praises_surely(), "{text}");
        }
        assert!(
            Speech::of("Drie jaar geleden kwamen ze elke week.").long_ago
                && Speech::of("Years ago they came to our class.").long_ago
        );
        assert!(!Speech::of("Drie jaar geleden begonnen wij, en nu komen ze elke week.").long_ago);
        assert!(
            !Speech::of("De vrienden hielden een barbecue.").may_praise()
                && Speech::of("Zij maaien ons gras.").may_praise()
        );
    }
}
