//! What may be of a participant although it is noted for somebody else, for a function or for nobody: by how it is noted, or by the code,
//! the letter or the function with which its text begins.
//!
//! Never decides whose it is: whoever leads the talk is asked, one by one. Finds nothing that is noted as theirs.

use super::ask::{is_doubtful, may_mean};
use super::head::head;
use super::speaker;
use crate::session::{Entity, Session, Speaker};
use crate::text::code::{code, codes};
use crate::text::{Id, fold};

/// Returns what may be of this participant: statements and images, and other things whose text begins with their code. The first
/// letters of their function count, as a slip of it does; the whole function of somebody else does not.
pub(in crate::app) fn maybe_of(session: &Session, who: &Id) -> Vec<Id> {
    let theirs = Speaker::Participant(who.clone());
    let said = |speakers: &[Speaker], text: &str| {
        !speakers.contains(&theirs)
            && (speakers.iter().any(|one| may_stand_for(session, one, who)) || begins(session, text, who))
    };
    let statements = session.statements.iter().filter(|s| said(&s.speakers, &s.text));
    let images = session.images.iter().filter(|i| said(&i.speakers, &i.image));
    let partners = session.partners.iter().filter(|p| is_coded(&p.name, who));
    let gaps = session.gaps.iter().filter(|g| is_coded(&g.text, who));
    let conclusions = session.conclusions.iter().filter(|c| is_coded(&c.text, who));
    let memos = session.memos.iter().filter(|m| is_coded(&m.text, who));
    let said = statements.map(|s| &s.id).chain(images.map(|i| &i.id));
    let other = partners.map(|p| &p.id).chain(gaps.map(|g| &g.id));
    let found = conclusions.map(|c| &c.id).chain(memos.map(|m| &m.id));
    said.chain(other).chain(found).cloned().collect()
}

/// Returns the functions whose view of a distance or an importance stands on the map and that may be this participant, written as a code
/// (`P2`) or cut short (`couns`).
pub(in crate::app) fn functions_of(session: &Session, who: &Id) -> Vec<String> {
    let views = session.partners.iter().flat_map(|p| p.distance.views.keys());
    let viewers = views.chain(session.partners.iter().flat_map(|p| p.importance.by.keys()));
    let mut found: Vec<String> = Vec::new();
    for function in viewers.filter_map(|viewer| viewer.function()) {
        let stands = may_stand_for(session, &Speaker::from(crate::text::Line::new(function)), who);
        if stands && !found.iter().any(|other| other == function) {
            found.push(function.to_owned());
        }
    }
    found
}

/// Returns a statement or an image as this participant's own, without the words that say so at the beginning of its text.
pub(in crate::app) fn given_to(session: &Session, item: Entity, who: &Id) -> Option<Entity> {
    let theirs = vec![Speaker::Participant(who.clone())];
    match item {
        Entity::Statement(mut said) => {
            if let Some(found) = head(session, &said.text).filter(|found| names(session, found.text, who)) {
                let rest = said.text.get(found.bytes..).unwrap_or_default().trim_start().to_owned();
                if !rest.is_empty() {
                    said.text = crate::text::Text::new(&rest);
                }
            }
            said.speakers = theirs;
            Some(said.into())
        }
        Entity::Image(mut image) => {
            image.speakers = theirs;
            Some(image.into())
        }
        _ => None,
    }
}

/// Returns whether a speaker without a person may be this participant: a spelling of the code, a slip or the beginning of the function.
fn may_stand_for(session: &Session, speaker: &Speaker, who: &Id) -> bool {
    let Speaker::Function(function) = speaker else {
        return false;
    };
    // What somebody bears is asked about by its own rule: it is not short for another.
    let borne = session.participants.iter().any(|p| fold(&p.function) == fold(function));
    !borne && names(session, function, who)
}

/// Returns whether words may name this participant, alone or among others.
fn names(session: &Session, words: &str, who: &Id) -> bool {
    speaker::parts(words).iter().any(|part| {
        let sure = speaker::one(session, part) == Some(Speaker::Participant(who.clone()));
        let coded = code(part).is_some_and(|id| id == *who);
        sure || coded || may_mean(session, part).iter().any(|one| one.id == *who)
    })
}

/// Returns whether a row of a text begins with words that may say that this participant speaks.
fn begins(session: &Session, text: &str, who: &Id) -> bool {
    text.lines().any(|row| {
        is_coded(row, who)
            || head(session, row).is_some_and(|found| {
                let named = speaker::speakers(session, found.text).is_some() || is_doubtful(session, found.text);
                named && names(session, found.text, who)
            })
    })
}

/// Returns whether a row of a text begins with the code of this participant, alone or among others.
fn is_coded(text: &str, who: &Id) -> bool {
    text.lines()
        .any(|row| codes(row.trim_start()).is_some_and(|(ids, _)| ids.contains(who)))
}
