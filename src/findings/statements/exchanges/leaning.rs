//! What words that hang on something were said after: the last of the same partner at that place of the talk, else the last of all there.
//!
//! Reads order and partners; how words hang is read by their own list. What is the first at its card answers the question, and leans on nothing.

use super::heard::HeardStatement;
use super::replies::same_voice;
use crate::deck::Lang;
use crate::findings::language::clause::spaced;
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
    if now.voice != Voice::Verbatim || now.speakers.is_empty() {
        return None;
    }
    match hangs_on(&now.text, lang) {
        Some(HangsOn::Said) if now.about.is_empty() => last(),
        Some(HangsOn::Said) => near().find(shares).or_else(last),
        Some(HangsOn::Thing) if now.about.is_empty() => last(),
        // Else it is the partner, whom the sentence in front names.
        Some(HangsOn::Thing) => near().find(shares),
        Some(HangsOn::Person) if now.about.is_empty() => last(),
        Some(HangsOn::Person) if !is_person(session, now) => near().find(shares),
        _ if became(now) => last().filter(|other| shares(other) && same_voice(now, other.statement)),
        _ => None,
    }
}

fn is_same_place(one: &Statement, other: &Statement) -> bool {
    let placed = one.card.is_some() || one.question.is_some();
    placed && one.card == other.card && one.question == other.question
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
