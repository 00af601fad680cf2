//! What words that hang on something were said after: the last of the same partner at that place of the talk, else the last of all there.
//!
//! Reads order and partners; how words hang is read by their own list. What is the first at its card answers the question, and leans on nothing.

use std::sync::LazyLock;

use super::heard::HeardStatement;
use super::replies::same_voice;
use crate::deck::Lang;
use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::statements::hangs::{HangsOn, hangs_on};
use crate::session::{PartnerKind, Session, Statement, Voice};

/// How many statements back words may hang on something of their partner.
const BACK: usize = 3;
/// Words up to which what begins with *nu* says only what became of something.
const BECAME: usize = 12;

/// Returns the statement that words hang on; none where they stand by themselves or nothing was said there before.
pub(super) fn support<'h, 'a>(
    session: &Session,
    now: &Statement,
    earlier: &'h [HeardStatement<'a>],
    lang: Lang,
) -> Option<&'h HeardStatement<'a>> {
    let here = |other: &&HeardStatement<'_>| is_same_place(now, other.statement) && !other.is_bare;
    let shares = |other: &&HeardStatement<'_>| other.statement.about.iter().any(|id| now.about.contains(id));
    let near = || earlier.iter().rev().take(BACK).filter(here);
    let last = || earlier.last().filter(here);
    if now.voice != Voice::Verbatim {
        return near().find(shares).or_else(last).filter(|_| reacts(&now.text));
    }
    if now.speakers.is_empty() {
        return None;
    }
    match hangs_on(&now.text, lang) {
        Some(HangsOn::Said) if now.about.is_empty() => last(),
        Some(HangsOn::Said) => near().find(shares).or_else(last),
        Some(HangsOn::Thing | HangsOn::Person) if now.about.is_empty() => last().filter(|other| may_mean(now, other)),
        // Else it is the partner, whom the sentence in front names.
        Some(HangsOn::Thing) => near().find(shares),
        Some(HangsOn::Person) if !is_person(session, now) => near().find(shares),
        _ if became(now) => last().filter(|other| shares(other) && same_voice(now, other.statement)),
        _ => earlier.iter().rev().find(|other| told_it(now, other.statement)),
    }
}

/// Words up to which a statement says little of a thing that another told of.
const LITTLE: usize = 14;
/// Words before a thing that was told of, and letters of the words that name it.
const KNOWN: &str = "de het die dat the that those";
const NAMING: usize = 4;

/// Returns whether a few words name with *the* what somebody told of the same partner, wherever that stands in the talk: *the paper boats hang in my
/// room*, of boats that a baker folds out of paper.
fn told_it(now: &Statement, before: &Statement) -> bool {
    let same = !now.about.is_empty() && now.about == before.about && before.voice == Voice::Verbatim;
    if !same || now.text.split_whitespace().count() > LITTLE {
        return false;
    }
    let (said, told) = (spaced(&now.text), spaced(&before.text));
    let words: Vec<&str> = said.split_whitespace().collect();
    let names = |word: &str| word.chars().count() >= NAMING;
    words.windows(3).any(|three| match three {
        [known, one, other] => {
            let is_known = KNOWN.split(' ').any(|word| word == *known);
            is_known && names(one) && names(other) && told.contains(&format!(" {one} {other} "))
        }
        _ => false,
    })
}

/// Phrases with which a note-taker tells how somebody reacted to what was said right before.
const REACTS: &str = "herkent|herkennen|beaamt|beamen|bevestigt|bevestigen|betwijfelt|betwijfelen dat|dit, ziet|zien dat anders|ook|niet, vindt|vinden dat ook|niet, spreekt|spreken dat tegen, \
    is|zijn het daar|daarmee eens|oneens, is|zijn het daar niet mee eens, is|zijn het er mee|ermee|niet eens, is|zijn daar niet mee akkoord, \
    recognises|recognise|confirms|confirm|doubts|doubt that|this, agrees|agree with|that, disagrees, disagree, sees|see it|that differently, does|do not agree, agrees, agree";
static REACTING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(REACTS));

/// Returns whether the first clause of a note tells how somebody reacted: *de smid herkent dat*, not *de smid bevestigt dat hij komt*.
fn reacts(text: &str) -> bool {
    let first = text.split(['.', ',', ';']).next().unwrap_or(text);
    let words: Vec<String> = spaced(first).split_whitespace().map(str::to_owned).collect();
    let Some((found, at)) = REACTING.find(&words) else {
        return false;
    };
    let next = words.get(at + found.len()).map_or("", String::as_str);
    !SUBJECTS.split(' ').any(|subject| subject == next)
}

/// Words with which a clause begins behind *dat* or *that*.
const SUBJECTS: &str = "de het een hij zij ze er we wij die elke elk iedereen iemand niemand alle sommige zijn haar hun the a an he she they it there we all some every his her their";

fn is_same_place(one: &Statement, other: &Statement) -> bool {
    let placed = one.card.is_some() || one.question.is_some();
    placed && crate::findings::statements::placed::is_same_place(one, other)
}

/// Returns whether words about nobody in particular may point at what was said right before: that names nobody either, or the same person goes on.
/// Whoever noted whom the one is about would have noted it of the other.
fn may_mean(now: &Statement, other: &HeardStatement<'_>) -> bool {
    other.statement.about.is_empty() || same_voice(now, other.statement)
}

/// Words for what was told, which are not the partner that is named in front of a quote.
const TOLD: &str = "it them that this those dat dit die hen ze er";
/// Prepositions before such a word at the end: *for that*, *met die*.
const BEFORE: &str = "for about of with from at over met van voor aan door";

/// Returns whether words answer yes or no, or end in *for that*, of which nothing was noted at their place of the talk, although they are not the
/// first there: what they answer was said and is not in the record.
pub(super) fn lacks_its_support(
    session: &Session,
    now: &Statement,
    earlier: &[HeardStatement<'_>],
    lang: Lang,
) -> bool {
    let mut before = earlier.iter().filter(|other| is_same_place(now, other.statement));
    if now.voice != Voice::Verbatim || before.next().is_none() {
        return false;
    }
    if now.about.is_empty() {
        let points = matches!(hangs_on(&now.text, lang), Some(HangsOn::Thing | HangsOn::Person));
        let last = earlier.last().filter(|other| is_same_place(now, other.statement));
        return points && !now.speakers.is_empty() && last.is_some_and(|other| !may_mean(now, other));
    }
    let shares = |other: &HeardStatement<'_>| other.statement.about.iter().any(|id| now.about.contains(id));
    let near = earlier
        .iter()
        .rev()
        .take(BACK)
        .filter(|other| is_same_place(now, other.statement));
    if near.into_iter().any(shares) {
        return false;
    }
    let said = spaced(now.text.split(['.', '!', '?']).next().unwrap_or(&now.text));
    let named = now.about.iter().filter_map(|id| session.partner(id));
    if named.into_iter().any(|p| said.contains(spaced(&p.name).trim())) {
        return false;
    }
    let words: Vec<&str> = said.split_whitespace().collect();
    let is_in = |list: &str, word: &str| list.split(' ').any(|known| known == word);
    let answers = now
        .text
        .split_once(',')
        .is_some_and(|(first, _)| matches!(spaced(first).trim(), "ja" | "nee" | "neen" | "yes" | "no"));
    let told = words.iter().skip(1).any(|word| is_in(TOLD, word));
    let ends = words
        .windows(2)
        .any(|two| matches!(two, [before, that] if is_in(BEFORE, before) && matches!(*that, "that" | "dat")));
    answers && told || ends && words.len() <= BECAME
}

/// Returns whether one of those that words are about is a person, or nobody noted what it is.
fn is_person(session: &Session, said: &Statement) -> bool {
    let about = said.about.iter().filter_map(|id| session.partner(id));
    about
        .into_iter()
        .any(|p| matches!(p.kind, Some(PartnerKind::Person) | None))
}

/// Returns whether a few words say what became of what was told right before: *now she is here every day*.
fn became(said: &Statement) -> bool {
    let words = spaced(&said.text);
    let first = words.split_whitespace().next().unwrap_or_default();
    matches!(first, "nu" | "now") && words.split_whitespace().count() <= BECAME
}
