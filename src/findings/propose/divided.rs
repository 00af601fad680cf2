//! Finds the two sides where people speak differently of one partner: who sees it near and who far, who marked it as important and who did not.
//!
//! Reads who said what, and whether it praises or laments.

use super::wording::tone::SaidTone;
use crate::findings::SectionSource;
use crate::findings::statements::replies::{leans_on, stands_alone};
use crate::session::{Basis, Partner, Speaker, Statement};
use crate::text::Id;

/// Words from which on a statement gives a reason.
const REASON: usize = 8;

/// Returns a statement of somebody who sees a partner nearest, and one of somebody who sees it farthest; none where only one of them speaks.
pub(super) fn sides<'a>(record: &SectionSource<'a>, partner: &Partner, said: &[&'a Statement]) -> Vec<&'a Statement> {
    let seen = |s: &Statement| {
        let by = s.speakers.iter().find_map(|speaker| viewed(record, partner, speaker));
        // Who has no place of his or her own for it sees it where the group put it.
        let agreed = partner.distance.ring.as_ref().filter(|_| !partner.distance.assumed);
        by.or(agreed)
            .and_then(|ring| record.deck.map.ring(ring))
            .map(|(at, _)| at)
    };
    let placed: Vec<(usize, &'a Statement)> = said.iter().filter_map(|s| Some((seen(s)?, *s))).collect();
    let rings = || placed.iter().map(|(at, _)| *at);
    let (Some(near), Some(far)) = (rings().min(), rings().max()) else {
        return Vec::new();
    };
    if near == far {
        return Vec::new();
    }
    let on = |ring: usize| placed.iter().filter(move |(at, _)| *at == ring).map(|(_, s)| *s);
    let alone = |s: &&Statement| stands_alone(record, s);
    // A few words that stand alone give no reason.
    let reason = |s: &&Statement| alone(s) && s.text.split_whitespace().count() >= REASON;
    let one = on(near).find(reason).or_else(|| on(near).find(alone));
    let other = on(far).find(reason).or_else(|| on(far).find(alone));
    // Where both lament, who sees it near rather says something else.
    let laments = |s: &Statement| record.speech(s).tone == SaidTone::Poor;
    let both = one.is_some_and(laments) && other.is_some_and(laments);
    let milder = on(near).find(|s| both && reason(s) && !laments(s));
    let one = milder.or(one);
    // What only answers somebody stands with what it answers.
    let answers = |s: &&Statement, to: &Statement| leans_on(record, s).is_some_and(|before| before.id == to.id);
    let one = one.or_else(|| other.and_then(|to| on(near).find(|s| answers(s, to))));
    let other = other.or_else(|| one.and_then(|to| on(far).find(|s| answers(s, to))));
    match (one, other) {
        (Some(one), Some(other)) => vec![one, other],
        _ => exchange(record, &placed, [near, far]).unwrap_or_default(),
    }
}

/// Returns a statement of one side with the one of the other side that answers it: words torn from what they answer stand nowhere.
fn exchange<'a>(
    record: &SectionSource<'a>,
    placed: &[(usize, &'a Statement)],
    [near, far]: [usize; 2],
) -> Option<Vec<&'a Statement>> {
    let on = |ring: usize| placed.iter().filter(move |(at, _)| *at == ring).map(|(_, s)| *s);
    let answers = |s: &Statement, to: &Statement| leans_on(record, s).is_some_and(|before| before.id == to.id);
    let answered = |s: &'a Statement, ring: usize| on(ring).find(|to| answers(s, to)).map(|to| vec![to, s]);
    let far_answers = on(far).find_map(|s| answered(s, near));
    far_answers.or_else(|| on(near).find_map(|s| answered(s, far)))
}

/// Returns the ring in which a speaker sees a partner: as a person, or in a role.
fn viewed<'p>(record: &SectionSource<'_>, partner: &'p Partner, speaker: &Speaker) -> Option<&'p Id> {
    let views = &partner.distance.views;
    let of = |name: &str| {
        views
            .iter()
            .find(|(viewer, _)| viewer.as_str() == name)
            .map(|(_, ring)| ring)
    };
    as_viewers(record, speaker).into_iter().find_map(of)
}

/// Returns a speaker as the marks of a partner name one: by id, and by role.
fn as_viewers<'s>(record: &SectionSource<'s>, speaker: &'s Speaker) -> Vec<&'s str> {
    let Speaker::Participant(id) = speaker else {
        return Vec::new();
    };
    let people = &record.session.participants;
    let role = people.iter().find(|p| p.id == *id).and_then(|p| p.role.as_ref());
    std::iter::once(id.as_str())
        .chain(role.map(|role| role.as_str()))
        .collect()
}

/// Returns whether whoever said something marked a partner as important, in person or in a role.
pub(super) fn values(record: &SectionSource<'_>, partner: &Partner, statement: &Statement) -> bool {
    let stated = |who: &str| partner.importance.by.get(who) == Some(&Basis::Stated);
    let mut speakers = statement.speakers.iter();
    speakers.any(|speaker| as_viewers(record, speaker).into_iter().any(stated))
}
