//! What a meeting is shown of the findings: the conclusions with a quote each, and what learning together means to the group.
//!
//! A quote is shown only where nobody is known by it: not one of a function that one person holds, none of somebody who refused.

use crate::deck::{AspectId, Deck, ReportPart};
use crate::findings::language::prose;
use crate::session::{Conclusion, Session, Speaker, Statement, Theme, Voice};

/// The most words of a quote that is read from six metres.
const LONGEST: usize = 32;

/// Returns the conclusions that can be shown: accepted ones, in order.
pub fn conclusions(session: &Session) -> impl Iterator<Item = &Conclusion> {
    session.conclusions.iter().filter(|conclusion| !conclusion.dropped)
}

/// Returns the ideas of what learning together is: the themes of the questions that ask for the concept.
pub fn ideas<'a>(session: &'a Session, deck: &Deck) -> Vec<&'a Theme> {
    let concept: Vec<AspectId> = deck
        .aspects()
        .iter()
        .filter(|aspect| aspect.part == ReportPart::Concept)
        .map(|aspect| aspect.id.clone())
        .collect();
    session
        .themes
        .iter()
        .filter(|theme| concept.contains(&theme.aspect))
        .collect()
}

/// Returns what the group meant by a theme, in a line.
pub fn meant(theme: &Theme) -> String {
    theme
        .note
        .as_ref()
        .map_or_else(|| theme.title.to_string(), prose::one_line)
}

/// Returns a conclusion in a line.
pub fn concluded(conclusion: &Conclusion) -> String {
    prose::one_line(&conclusion.text)
}

/// Returns a quote that a conclusion rests on, if one may be shown; `session` is one as the school may see it.
pub fn quote(session: &Session, conclusion: &Conclusion) -> Option<String> {
    let said = conclusion.evidence.iter().filter_map(|id| session.statement(id));
    let may = |said: &&Statement| {
        said.voice == Voice::Verbatim
            && said.print != Some(false)
            && !said.speakers.is_empty()
            && said.speakers.iter().all(|speaker| is_one_of_several(session, speaker))
    };
    let text = |said: &Statement| {
        said.excerpt
            .as_ref()
            .map_or_else(|| prose::one_line(&said.text), prose::one_line)
    };
    let short = |text: &String| text.split_whitespace().count() <= LONGEST;
    said.filter(may).map(text).find(short)
}

/// Returns whether several people of the talk bear the function of a speaker.
fn is_one_of_several(session: &Session, speaker: &Speaker) -> bool {
    let Some(function) = session.function_of(speaker) else {
        return *speaker == Speaker::Group;
    };
    let low = function.to_lowercase();
    let bear = session.participants.iter().filter(|p| p.function.to_lowercase() == low);
    bear.count() > 1
}
