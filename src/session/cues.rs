//! Cues of the sound as evidence: which findings name them, and a record without those that are gone or may not be told.
//!
//! A cue is known here by its id alone. What was said in it, and by whom, stands in the transcripts; this module never reads them.

use std::borrow::Cow;

use super::decide::changes;
use super::references::is_cue;
use super::{Entity, EntityKind, Event, Refusal, Session};
use crate::text::Id;

/// A cue that a finding names as evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited<'a> {
    /// Whether a theme, a gap or a conclusion rests on it.
    pub kind: EntityKind,
    /// Which one.
    pub by: &'a Id,
    /// The cue.
    pub cue: &'a Id,
}

impl Session {
    /// Returns the cues that themes, gaps and conclusions that stand name as evidence, in their order.
    pub fn cited_cues(&self) -> impl Iterator<Item = Cited<'_>> {
        let themes = self.themes.iter().map(|t| (EntityKind::Theme, &t.id, &t.evidence));
        let gaps = self.gaps.iter().map(|g| (EntityKind::Gap, &g.id, &g.evidence));
        let standing = self.conclusions.iter().filter(|c| !c.dropped);
        let conclusions = standing.map(|c| (EntityKind::Conclusion, &c.id, &c.evidence));
        themes.chain(gaps).chain(conclusions).flat_map(|(kind, by, evidence)| {
            let heard = evidence.iter().filter(|id| is_cue(id));
            heard.map(move |cue| Cited { kind, by, cue })
        })
    }

    /// Returns the session in which nothing rests on these cues: the pointers go, with what was concluded from nothing else. Statements
    /// stay as they are.
    pub fn without_cues(&self, cues: &[Id]) -> Cow<'_, Self> {
        if !self.cited_cues().any(|cited| cues.contains(cited.cue)) {
            return Cow::Borrowed(self);
        }
        Cow::Owned(self.without_said(cues.to_vec()))
    }

    /// Takes the cues from what findings rest on; the findings stay. For a copy without the transcripts.
    pub fn point_to_no_cues(&mut self) {
        self.themes.iter_mut().for_each(|t| t.evidence.retain(|id| !is_cue(id)));
        self.gaps.iter_mut().for_each(|g| g.evidence.retain(|id| !is_cue(id)));
        self.conclusions
            .iter_mut()
            .for_each(|c| c.evidence.retain(|id| !is_cue(id)));
    }

    /// Returns the events that take out what was taken from cues which are gone, with what rests on nothing else, and the pointers to them.
    ///
    /// # Errors
    /// Nothing names one of these cues.
    pub(super) fn unhearing(&self, cues: &[Id]) -> Result<Vec<Event>, Refusal> {
        let taken = self.statements.iter().filter(|s| s.is_taken_from(cues));
        let taken = taken.map(|s| s.id.clone()).chain(cues.iter().cloned());
        let gone = self.with_unfounded(taken.collect());
        let stays = |item: &Entity| !gone.contains(item.id());
        // One change for each thing, so that what one pointer loses the next does not bring back.
        let mut events = changes(self.entities().into_iter().filter(stays), |item| item.without(&gone));
        let things = gone.iter().filter(|id| !is_cue(id)).cloned();
        events.extend(things.map(|id| Event::Removed { id }));
        if events.is_empty() {
            Err(Refusal::Nothing)
        } else {
            Ok(events)
        }
    }
}
