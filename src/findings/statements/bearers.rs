//! Whose words what was noted rests on: those of one person are not the group's, nor is what somebody denied right behind them.

use crate::deck::{Aspect, ReportPart};
use crate::findings::SectionSource;
use crate::findings::language::defining::defines_learning;
use crate::session::{Speaker, Statement, Theme};
use crate::text::Id;

/// Whose words something that was noted rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) enum Bearer {
    /// Those of the group, or of nobody in particular.
    Group,
    /// Those of several people, or of one whom nobody can tell apart.
    Several,
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
                _ => Bearer::Several,
            },
            _ => Bearer::Several,
        }
    }

    /// Returns whose a theme is. What learning is, is the group's where several say so and nobody denies it: what is said of a partner says nothing
    /// of learning, unless it was said at that question or says what learning is.
    pub(in crate::findings) fn bearer_of(&self, theme: &Theme) -> Bearer {
        let concept = |aspect: &Aspect| aspect.part == ReportPart::Concept;
        let said: Vec<&Statement> = self.statements_of(&theme.evidence).collect();
        if said.is_empty() || !self.deck.aspect(&theme.aspect).is_some_and(concept) {
            return self.bearer(&theme.evidence);
        }
        let asked = |s: &Statement| {
            let card = s.card.as_ref().and_then(|id| self.deck.card(id));
            card.is_some_and(|card| card.feeds == theme.aspect)
        };
        let bears = |s: &&&Statement| s.about.is_empty() || asked(s) || defines_learning(&s.text);
        let bearing: Vec<Id> = said.iter().filter(bears).map(|s| s.id.clone()).collect();
        let of = if bearing.is_empty() { &theme.evidence } else { &bearing };
        match self.bearer(of) {
            // Who put words of others under it as well did not leave it to one.
            Bearer::One(_) if self.bearer(&theme.evidence) == Bearer::Several => Bearer::Several,
            Bearer::One(who) => Bearer::One(who),
            _ if bearing.is_empty() || self.is_denied(&bearing) => Bearer::Several,
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
