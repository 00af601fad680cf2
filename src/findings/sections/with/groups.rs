//! Which partners of a domain are alike: the groups that a report has a paragraph for.
//!
//! Each partner goes to the first of these that holds for it: no agreement (informal; not of what is read or watched); imposed; the way learning flows, where at least half of
//! the domain has one noted; the experience; the same remark; a source; learning, where fewer have it noted; somebody finds it important; else the
//! rest. A group of one joins those that count, where somebody finds it important, else the rest; unless the group is dissatisfied with it, it
//! was imposed, or it is the weightiest of the domain. Whom somebody finds important stands apart from the rest. A rest of one is told by what is known of it. See `docs/report.md`.

use super::goes::{experience, is_source};
use crate::findings::SectionSource;
use crate::session::{Experience, Formality, InitiativeFrom, Learning, Partner};
use crate::text::fold;

/// What partners have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Common {
    Imposed,
    Informal,
    Both,
    ToSchool,
    FromSchool,
    Referral,
    Negative,
    Mixed,
    Positive,
    Counts,
    /// As [`Common::Counts`], behind other groups.
    CountsToo,
    Sources,
    SameNote(String),
    Rest,
}

/// Partners that are alike, the weightiest first.
pub(super) struct PartnerGroup<'a> {
    pub common: Common,
    pub partners: Vec<&'a Partner>,
}

/// Returns these partners by what they have in common, in the order in which it comes first.
fn in_common<'a>(record: &SectionSource<'_>, here: &[&'a Partner], learning: bool) -> Vec<PartnerGroup<'a>> {
    let notes = same_notes(record, here);
    let mut all: Vec<PartnerGroup<'a>> = Vec::new();
    for partner in here {
        let mut common = common(record, partner, learning, &notes);
        // Where one says that it was imposed and another that it was chosen, the report tells both and decides nothing.
        if common == Common::Imposed && record.exchanges.disputes(&partner.id, "choice") {
            common = Common::Counts;
        }
        match all.iter_mut().find(|group| group.common == common) {
            Some(group) => group.partners.push(partner),
            None => all.push(PartnerGroup {
                common,
                partners: vec![partner],
            }),
        }
    }
    all
}

/// Returns the groups of these partners, the one with the most weight first, the rest last; at most as many as the length tells.
pub(super) fn groups<'a>(record: &SectionSource<'_>, here: &[&'a Partner]) -> Vec<PartnerGroup<'a>> {
    let half = |known: usize| known * 2 >= here.len();
    let learning = half(here.iter().filter(|p| p.learning.is_some()).count());
    let all = in_common(record, here, learning);
    let weight = |group: &PartnerGroup<'_>| -> u32 {
        let mut weights: Vec<u32> = group.partners.iter().map(|p| record.weights.partner(&p.id)).collect();
        weights.sort_unstable_by(|a, b| b.cmp(a));
        weights.into_iter().take(5).sum()
    };
    let mut by_weight = here.to_vec();
    record.weights.order(&mut by_weight);
    let heaviest = by_weight.first().map(|p| &p.id);
    let leads = |group: &PartnerGroup<'_>| group.partners.iter().any(|p| Some(&p.id) == heaviest);
    let (mut told, alone): (Vec<PartnerGroup<'a>>, Vec<PartnerGroup<'a>>) =
        counted_together(all).into_iter().partition(|group| {
            let stands_alone = matches!(group.common, Common::Negative | Common::Imposed);
            // What is noted of the weightiest partner alone must not put it behind all others.
            let heavy = leads(group) && (group.common != Common::Counts || here.len() > 1);
            group.common != Common::Rest && (group.partners.len() > 1 || stands_alone || heavy)
        });
    // Where there is little room, sources take none from people.
    let last = |group: &PartnerGroup<'_>| record.is_short() && group.common == Common::Sources;
    told.sort_by_key(|group| std::cmp::Reverse((leads(group), !last(group), weight(group))));
    let cut = told.split_off(told.len().min(record.choice.plan.groups));
    let rest: Vec<&Partner> = cut.into_iter().chain(alone).flat_map(|group| group.partners).collect();
    told.iter_mut()
        .for_each(|group| record.weights.order(&mut group.partners));
    let (mut too, mut rest) = counting_too(record, here, rest);
    if told.is_empty() && rest.is_empty() {
        rest = std::mem::take(&mut too);
    }
    if !too.is_empty() {
        let common = match of_rest(record, &too, learning) {
            Common::Rest => Common::CountsToo,
            other => other,
        };
        told.push(PartnerGroup { common, partners: too });
    }
    if !rest.is_empty() {
        record.weights.order(&mut rest);
        told.push(PartnerGroup {
            common: of_rest(record, &rest, learning),
            partners: rest,
        });
    }
    told
}

/// Returns those of the rest whom somebody finds important, the weightiest first, and the others. A short report takes only one of them, that
/// weighs nearly as much as the weightiest of the domain.
fn counting_too<'a>(
    record: &SectionSource<'_>,
    here: &[&'a Partner],
    rest: Vec<&'a Partner>,
) -> (Vec<&'a Partner>, Vec<&'a Partner>) {
    let weight = |p: &Partner| record.weights.partner(&p.id);
    let most = here.iter().map(|p| weight(p)).max().unwrap_or(0);
    let heavy = |p: &Partner| !record.is_short() || weight(p) * 4 >= most * 3;
    let counts = |p: &&Partner| !p.importance.by.is_empty() && heavy(p);
    let (mut too, mut rest): (Vec<&Partner>, Vec<&Partner>) = rest.into_iter().partition(counts);
    record.weights.order(&mut too);
    if record.is_short() {
        rest.extend(too.split_off(too.len().min(1)));
    }
    (too, rest)
}

/// Puts partners that are alone in their group with those that count, where somebody finds them important and there are others.
fn counted_together(all: Vec<PartnerGroup<'_>>) -> Vec<PartnerGroup<'_>> {
    let joins = |group: &PartnerGroup<'_>| {
        let important = group.partners.iter().all(|p| !p.importance.by.is_empty());
        let keeps = matches!(group.common, Common::Negative | Common::Imposed);
        group.common == Common::Counts || group.partners.len() == 1 && important && !keeps
    };
    let (counting, mut rest): (Vec<PartnerGroup<'_>>, Vec<PartnerGroup<'_>>) = all.into_iter().partition(joins);
    let partners: Vec<&Partner> = counting
        .iter()
        .flat_map(|group| group.partners.iter().copied())
        .collect();
    if partners.len() < 2 {
        rest.extend(counting);
    } else {
        rest.push(PartnerGroup {
            common: Common::Counts,
            partners,
        });
    }
    rest
}

/// Returns what is told of those in no group: of one alone what is known of it, of several only their names. That somebody finds it important
/// compares it with others, which are not there.
fn of_rest(record: &SectionSource<'_>, rest: &[&Partner], learning: bool) -> Common {
    match rest {
        [only] => Some(common(record, only, learning, &[])).filter(|common| *common != Common::Counts),
        _ => None,
    }
    .unwrap_or(Common::Rest)
}

fn common(record: &SectionSource<'_>, partner: &Partner, by_learning: bool, same: &[String]) -> Common {
    // That it is not about learning is not told of whom somebody learns from.
    let denied = |learning: &Learning| *learning == Learning::None && record.tells_of_learning(partner);
    let flows = || {
        partner
            .learning
            .filter(|learning| !denied(learning))
            .map(|learning| match learning {
                Learning::Both => Common::Both,
                Learning::ToSchool => Common::ToSchool,
                Learning::FromSchool => Common::FromSchool,
                Learning::None => Common::Referral,
            })
    };
    let lived = || {
        experience(record, partner).map(|how| match how {
            Experience::Positive => Common::Positive,
            Experience::Mixed => Common::Mixed,
            Experience::Negative => Common::Negative,
        })
    };
    let imposed = partner
        .initiative
        .as_ref()
        .is_some_and(|i| i.from == InitiativeFrom::Imposed);
    // Nobody has contact with what is read or watched.
    let informal = partner.formality == Some(Formality::Informal) && !is_source(partner);
    let note = Some(partner)
        .filter(|_| !same.is_empty())
        .and_then(|p| folded_note(record, p))
        .filter(|note| same.contains(note));
    None.or_else(|| imposed.then_some(Common::Imposed))
        .or_else(|| informal.then_some(Common::Informal))
        .or_else(|| (partner.experience == Some(Experience::Negative)).then_some(Common::Negative))
        .or_else(|| flows().filter(|_| by_learning))
        .or_else(lived)
        .or_else(|| note.map(Common::SameNote))
        .or_else(|| is_source(partner).then_some(Common::Sources))
        .or_else(flows)
        .or_else(|| (!partner.importance.by.is_empty()).then_some(Common::Counts))
        .unwrap_or(Common::Rest)
}

/// Returns the remarks that two of these partners share.
fn same_notes(record: &SectionSource<'_>, here: &[&Partner]) -> Vec<String> {
    let notes: Vec<String> = here.iter().filter_map(|p| folded_note(record, p)).collect();
    let twice = |note: &&String| notes.iter().filter(|other| other == note).count() > 1;
    notes.iter().filter(twice).cloned().collect()
}

/// Returns the remark on a partner as it is compared with others.
fn folded_note(record: &SectionSource<'_>, partner: &Partner) -> Option<String> {
    let note = partner.note.as_ref()?;
    Some(record.folded_notes.get(partner.id.clone(), || fold(note)))
}
