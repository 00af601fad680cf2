//! Whose words what was noted rests on: those of one person are not the group's, nor is what somebody denied right behind them.

use crate::findings::SectionSource;
use crate::session::{Speaker, Statement};
use crate::text::Id;

/// Whose words something that was noted rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) enum Bearer {
    /// Those of several people, of the group, or of nobody in particular.
    Group,
    /// Those of one person, as a sentence names him or her.
    One(String),
}

impl SectionSource<'_> {
    /// Returns whose words it rests on that these ids bear.
    pub(in crate::findings) fn bearer(&self, evidence: &[Id]) -> Bearer {
        let mut all: Vec<&Speaker> = self.statements_of(evidence).flat_map(|s| &s.speakers).collect();
        all.dedup();
        match all.as_slice() {
            [Speaker::Group] | [] => Bearer::Group,
            // Of two that bear one function nobody knows.
            [only] => match self.speaking(std::slice::from_ref(only)) {
                Some(folk) if !folk.many => Bearer::One(folk.names),
                _ => Bearer::Group,
            },
            _ => Bearer::Group,
        }
    }

    /// Returns whether somebody else denies right behind them what these words bear.
    pub(in crate::findings) fn is_denied(&self, evidence: &[Id]) -> bool {
        let denies = |s: &Statement| self.exchanges.turns_down(&s.id) || self.exchanges.is_opposed(&s.id);
        let borne = |s: &Statement| evidence.contains(&s.id);
        self.session.statements.windows(2).any(|two| match two {
            [said, next] => borne(said) && !borne(next) && denies(next) && said.speakers != next.speakers,
            _ => false,
        })
    }

    /// Returns whether somebody else speaks to what these words say.
    pub(in crate::findings) fn is_answered(&self, evidence: &[Id]) -> bool {
        self.statements_of(evidence).any(|said| {
            let with = self.exchanges.with(&said.id);
            let others = self.session.statements.iter().filter(|s| with.contains(&s.id));
            others
                .into_iter()
                .any(|s| !evidence.contains(&s.id) && s.speakers != said.speakers)
        })
    }

    fn statements_of(&self, evidence: &[Id]) -> impl Iterator<Item = &Statement> {
        self.session.statements.iter().filter(|s| evidence.contains(&s.id))
    }
}
