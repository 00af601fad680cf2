//! What may say that time, money, room or people are short: where it was said, and whether the words say so. Reads one theme or statement.

use super::sense::{Sense, sense};
use super::words::{SubjectWords, words_of};
use crate::deck::{Aspect, ReportPart};
use crate::findings::SectionSource;
use crate::session::{Statement, Theme};
use crate::text::fold;

/// Phrases in which time is no means: when something is, and how often.
const IDLE: &str = "each time, every time, all the time, last time, this time, first time, next time, same time, at the time, on time, in time, \
     time to time, hours a week, hours per week, hours a day, uur per week, uren per week, uren per dag, op tijd, ten tijde, \
     na verloop van tijd, van tijd tot tijd, in de tijd van";

/// Returns a text without the phrases in which time is no means.
pub(super) fn without_idle(text: &str) -> String {
    let folded = format!(" {} ", words_of(&fold(text)).collect::<Vec<_>>().join(" "));
    IDLE.split(", ")
        .fold(folded, |text, idle| text.replace(&format!(" {idle} "), " "))
}

/// Returns whether a theme may say that something is short: a reason to cooperate or a meaning of it says that of nobody who cooperates.
pub(super) fn is_condition(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let concept = |aspect: &Aspect| aspect.part == ReportPart::Concept;
    theme.aspect.as_str() != "why" && !record.deck.aspect(&theme.aspect).is_some_and(concept)
}

/// Returns whether a statement was made at a card that asks for conditions.
pub(super) fn of_condition(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let card = statement.card.as_ref().and_then(|id| record.deck.card(id));
    card.is_some_and(|card| card.feeds.as_str() == "how")
}

/// Words with which people say that they lack or need something.
const LACKING: &str = "geen, niet, nooit, zonder, te, weinig, meer, nodig, moet, moeten, vragen, vraagt, kost, wanneer, zoeken, extra, genoeg, \
     no, not, never, without, too, little, more, need, needs, must, ask, costs, when, extra, enough, only, enkel, alleen";

/// Returns whether a sentence of a statement says of a subject that there is too little or enough of it, or what it takes.
pub(super) fn weighs(subject: &SubjectWords, statement: &Statement) -> bool {
    let lacks = |text: &str| words_of(&fold(text)).any(|word| LACKING.split(", ").any(|lacking| lacking == word));
    let sentences = statement.text.split_inclusive(['.', '!', '?', ';']);
    let mut told = sentences.filter(|sentence| subject.told_in(&without_idle(sentence)));
    told.any(|sentence| sense(sentence) != Sense::None || lacks(sentence))
}
