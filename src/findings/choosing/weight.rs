//! How much each partner and each statement weighs: the one rule by which a shorter report leaves things out.
//!
//! Importance, statements, ties and evidence of accepted conclusions count. The order in which things were noted never does.

use rustc_hash::FxHashMap;

use crate::session::{ALL, Basis, Experience, Partner, Session, Statement, Status, Topic, Voice};
use crate::text::Id;

/// The weight of everything that can be left out.
#[derive(Debug, Default)]
pub(in crate::findings) struct Weights {
    partners: FxHashMap<Id, u32>,
    statements: FxHashMap<Id, u32>,
}

/// How often each thing is named as evidence, or as what something is about.
#[derive(Default)]
struct TimesNamed<'a> {
    conclusions: FxHashMap<&'a Id, u32>,
    sorted: FxHashMap<&'a Id, u32>,
    statements: FxHashMap<&'a Id, u32>,
    ties: FxHashMap<&'a Id, u32>,
}

fn count<'a>(counts: &mut FxHashMap<&'a Id, u32>, ids: impl IntoIterator<Item = &'a Id>) {
    for id in ids {
        *counts.entry(id).or_default() += 1;
    }
}

impl<'a> TimesNamed<'a> {
    fn in_session(session: &'a Session) -> Self {
        let mut named = Self::default();
        for conclusion in session.conclusions.iter().filter(|c| !c.dropped) {
            count(&mut named.conclusions, &conclusion.evidence);
        }
        for theme in &session.themes {
            count(&mut named.sorted, &theme.evidence);
        }
        for gap in &session.gaps {
            count(&mut named.sorted, gap.evidence.iter().chain(&gap.about));
        }
        for statement in &session.statements {
            count(&mut named.statements, &statement.about);
        }
        for tie in &session.ties {
            count(&mut named.ties, [&tie.from, &tie.to]);
        }
        named
    }
}

fn of(counts: &FxHashMap<&Id, u32>, id: &Id, most: u32) -> u32 {
    counts.get(id).copied().unwrap_or(0).min(most)
}

impl Weights {
    /// Weighs every partner and every statement of a session.
    pub(in crate::findings) fn of(session: &Session) -> Self {
        let named = TimesNamed::in_session(session);
        let weigh = |partner: &Partner| (partner.id.clone(), partner_weight(partner, &named));
        let partners: FxHashMap<Id, u32> = session.partners.iter().map(weigh).collect();
        let bad = |id: &Id| {
            session
                .partner(id)
                .is_some_and(|p| p.experience == Some(Experience::Negative))
        };
        let weigh = |statement: &Statement| {
            let is_hard = statement.about.iter().any(bad);
            (
                statement.id.clone(),
                statement_weight(statement, &named, &partners, is_hard),
            )
        };
        let statements = session.statements.iter().map(weigh).collect();
        Self { partners, statements }
    }

    /// Returns the weight of a partner; 0 for what is none.
    pub(in crate::findings) fn partner(&self, id: &Id) -> u32 {
        self.partners.get(id).copied().unwrap_or(0)
    }

    /// Returns the weight of a statement; 0 for what is none.
    pub(in crate::findings) fn statement(&self, id: &Id) -> u32 {
        self.statements.get(id).copied().unwrap_or(0)
    }

    /// Puts partners in order, the weightiest first, those of one weight by name.
    pub(in crate::findings) fn order(&self, partners: &mut [&Partner]) {
        partners.sort_by(|a, b| {
            let by_weight = self.partner(&b.id).cmp(&self.partner(&a.id));
            by_weight
                .then_with(|| a.name.cmp(&b.name))
                .then_with(|| a.id.cmp(&b.id))
        });
    }
}

/// 8 where everyone finds it important, 2 for each other viewer who said so, 1 for one who was inferred, up to 8; 1 for each statement
/// about it and each tie, up to 4 each; 3 for each accepted conclusion and 1 for each theme or gap that rests on it; 1 for a remark or a
/// reason. A partner that is not there now loses 2.
fn partner_weight(partner: &Partner, named: &TimesNamed<'_>) -> u32 {
    let by = &partner.importance.by;
    let marks = by.values().map(|basis| if *basis == Basis::Stated { 2 } else { 1 });
    let marks: u32 = marks.sum::<u32>() + 2 * u32::from(partner.importance.others.any());
    let important = if by.get(ALL) == Some(&Basis::Stated) {
        8
    } else {
        marks.min(8)
    };
    let id = &partner.id;
    let told = u32::from(partner.note.is_some() || partner.why.is_some());
    let rests = 3 * of(&named.conclusions, id, 4) + of(&named.sorted, id, 4);
    let weight = important + of(&named.statements, id, 4) + of(&named.ties, id, 4) + rests + told;
    let absent = if partner.status == Status::Now { 0 } else { 2 };
    weight.saturating_sub(absent)
}

/// 6 for each accepted conclusion that rests on it, 3 for each theme or gap; 2 where it is about partners, and a quarter of the weight of the
/// weightiest, up to 4; 2 where it says what of them it is about; 2 where it is word for word; 2 where it is about one with
/// whom it is difficult, so that a short report does not tell that without its words. Above 60 words it loses 2, above 120 words 4.
fn statement_weight(
    statement: &Statement,
    named: &TimesNamed<'_>,
    partners: &FxHashMap<Id, u32>,
    is_hard: bool,
) -> u32 {
    let about = statement.about.iter().filter_map(|id| partners.get(id)).max();
    let about = about.map_or(0, |weight| 2 + (weight / 4).min(4));
    let topic = match statement.of {
        Some(Topic::Importance | Topic::Distance | Topic::Absence | Topic::Initiative | Topic::Experience) => 2,
        None => 0,
    };
    let voice = if statement.voice == Voice::Verbatim { 2 } else { 0 };
    let rests = 6 * of(&named.conclusions, &statement.id, 4) + 3 * of(&named.sorted, &statement.id, 4);
    let long = match printed_words(statement) {
        0..=60 => 0,
        61..=120 => 2,
        _ => 4,
    };
    let hard = if is_hard { 2 } else { 0 };
    (rests + about + topic + voice + hard).saturating_sub(long)
}

/// Returns how many words a report would print of a statement.
pub(in crate::findings) fn printed_words(statement: &Statement) -> usize {
    statement.printed().split_whitespace().count()
}
