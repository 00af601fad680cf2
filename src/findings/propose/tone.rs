//! Reads whether what was said of a partner praises, laments, or does neither, and finds the two sides among several statements.
//!
//! Reads words alone, in Dutch and English; knows no record and no partner. In doubt a text does neither.

use std::sync::LazyLock;

use super::lament::complains;
use super::meant::is_long_ago;
use super::rows::{ListedPhrases, row};
use crate::session::Statement;

/// How a text speaks of whom it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SaidTone {
    /// It praises.
    Good,
    /// It laments.
    Poor,
    /// It does neither, as far as words tell.
    Open,
}

/// Phrases that lament without a word that denies.
static POOR: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "een keer in, een keer op, maar een keer, pas na, pas toen, weken later, maanden later, over .. weken, over .. maanden, weken op, maanden op, wacht*, gewacht, al drie gehad, al vier gehad, wringt, wringen, botst, botsen, ruzie, stoort, storen, ergert, ergeren, opgedrongen, \
         opgelegd*, verplicht*, ronsel*, verkopen, tijdverlies, tijdverspilling, formulier*, papierwerk, kwijt, vergeefs, opnieuw beginnen, van nul, moeizaam, stroef, traag, afwezig, klacht*, boos, kwaad, duur, te ver, leeg, in de krant, pas achteraf, boven ons hoofd, over ons hoofd, \
         zonder dat wij, zonder dat we, zonder overleg, wordt beslist, beslissen ze over, een stem op, niet aan tafel, niets te zeggen, zie ik de helft, zien we de helft, van ver, afgezegd, afgelast, geannuleerd, verloren, van mij afgepakt, \
         once in, only once, weeks later, months later, had left by then, waiting list, wait*, again from nothing, start again, starts again, from scratch, forms, another form, paperwork, complain*, angry, expensive, cancelled, too far, empty, at the last minute, \
         in the newspaper, over our heads, no say, tells us in, without asking, for their numbers, hands not heads, quarrel*, clash*, slow, late again, wasted, waste of, lost, read out slides, read out a",
    )
});
/// Phrases in which such a word is spared.
static SPARED: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "niet afwezig, nooit afwezig, niet traag, niet boos, niet kwijt, not absent, never absent, not slow, not angry, not lost, zonder .. papierwerk, zonder .. formulier*, zonder .. wachten, zonder ruzie, zonder ooit .. te wachten, without .. paperwork, without .. forms, without .. waiting, without .. form",
    )
});
/// Phrases that praise.
static GOOD: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "goed, goede, goeie, beste, graag, blij, content, tevreden, fijn, mooi*, prachtig*, schitterend*, sterk*, geweldig*, warm, warme, vriendelijk*, leer, leert, leerde, leerden, leren, geleerd, help*, hielp*, goud, schat, altijd, meteen, direct, onmiddellijk, gratis, gek op, dol op, zot van, \
         vertrouw*, voornaam, klaar, luister*, rustig*, leven op, dankbaar, plezier, lach*, straal*, stralen, trots, welkom, open deur, vlot, klikt, leuk, tof, top, super, kostbaar, betere, ken ik elke, ken ik elk, ken ik iedereen, veranderd, met open armen, drie keer komen, wil nooit een cent, elke week, elke vrijdag, \
         good, glad, happy, love*, treasure, learn*, taught, help*, kind, worth, gold, great, wonderful, always, straight away, at once, within the hour, within the day, calm*, trust*, listen*, proud, laugh*, welcome, open door, friendly, patient, look after, looks after, seriously, \
         thank*, easy, smooth*, free, changed how, rang in, every week, knows every, know every, knows each, know each",
    )
});

/// Returns how a text speaks of whom it is about.
pub(super) fn tone(text: &str) -> SaidTone {
    let words = row(text);
    if is_long_ago(text) {
        return SaidTone::Open;
    }
    match () {
        () if (complains(text) || POOR.is_in(&words)) && !SPARED.is_in(&words) => SaidTone::Poor,
        () if GOOD.is_in(&words) => SaidTone::Good,
        () => SaidTone::Open,
    }
}

/// Words that turn a text around.
const TURNS: [&str; 4] = [" maar ", " but ", " though ", " although "];

/// Returns whether a text praises on one side of a *but* and laments on the other.
pub(super) fn holds_both(text: &str) -> bool {
    let parts = TURNS.iter().filter_map(|turn| text.split_once(turn));
    let tones = parts.map(|(one, other)| (tone(one), tone(other)));
    tones.into_iter().any(|both| {
        matches!(
            both,
            (SaidTone::Good, SaidTone::Poor) | (SaidTone::Poor, SaidTone::Good)
        )
    })
}

/// Returns whether one of two texts praises and the other laments.
pub(super) fn are_opposite(one: &str, other: &str) -> bool {
    matches!(
        (tone(one), tone(other)),
        (SaidTone::Good, SaidTone::Poor) | (SaidTone::Poor, SaidTone::Good)
    )
}

/// Returns whether one of two texts laments and the other does not.
pub(super) fn are_apart(one: &str, other: &str) -> bool {
    (tone(one) == SaidTone::Poor) != (tone(other) == SaidTone::Poor)
}

/// Returns whether two statements of different people speak in a different tone, or one of them laments and the other does not.
pub(super) fn are_two_sides(one: &Statement, other: &Statement) -> bool {
    let others = one.speakers != other.speakers && tone(&one.text) != tone(&other.text);
    others || are_apart(&one.text, &other.text)
}

/// Returns two statements that speak in a different tone and may stand together: rather one that laments and one that praises, rather of two people;
/// none where only one side speaks.
pub(super) fn two_tones<'a>(
    said: &[&'a Statement],
    together: impl Fn(&Statement, &Statement) -> bool,
) -> Option<[&'a Statement; 2]> {
    let open = |s: &Statement| usize::from(tone(&s.text) == SaidTone::Open);
    let rank = |[one, other]: &[&Statement; 2]| (open(one) + open(other), one.speakers == other.speakers);
    let pairs = said
        .iter()
        .enumerate()
        .flat_map(|(at, one)| said.iter().skip(at + 1).map(move |other| [*one, *other]));
    let fair = pairs.filter(|[one, other]| are_two_sides(one, other) && together(one, other));
    fair.min_by_key(rank)
}

#[cfg(test)]
mod tests {
    use super::{SaidTone, tone};

    #[test]
    fn a_tone_is_read_from_what_laments_and_what_praises() {
        for (text, of) in [
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
        ] {
            assert_eq!(tone(text), of, "{text}");
        }
    }
}
