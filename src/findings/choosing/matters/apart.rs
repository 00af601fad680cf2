//! Whether an answer sets something against what it answers. Reads how it begins and in what tone both speak; orders exchanges and claims nothing.

use std::sync::LazyLock;

use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::statements::tone::SaidTone;
use crate::session::Statement;

/// How an answer begins that sets something against what it answers, among its first words.
const AGAINST: &str = "toch, niet, geen, nooit, niks, anders, maar, nochtans, nee, bij mij, bij ons, voor mij, mijn, ge moogt, ge moet, te ver, liever, zou, \
    not, t, no, never, though, but, still, rather, with mine, for me, mine, i d, to be fair, too far, except, only, seriously";
static SETTING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(AGAINST));
/// Words of an answer among which it says so.
const OPENING: usize = 12;

/// Returns whether somebody begins by setting something against what another said before, or laments where that one does not, or the other way round.
pub(super) fn sets_apart(record: &SectionSource<'_>, two: &[&Statement]) -> bool {
    let [before, now] = two else { return false };
    let words: Vec<String> = spaced(&now.text)
        .split_whitespace()
        .take(OPENING)
        .map(str::to_owned)
        .collect();
    let tone = |s: &Statement| record.exchanges.speech(s).tone;
    let apart = |one: SaidTone, other: SaidTone| one == SaidTone::Poor && other != SaidTone::Poor;
    let tones = apart(tone(before), tone(now)) || apart(tone(now), tone(before));
    before.speakers != now.speakers && (tones || SETTING.are_in(&words))
}
