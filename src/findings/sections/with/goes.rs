//! How it goes with the partners of a group, as the second half of a sentence: with whom it goes well, of whom experiences are mixed, with whom it
//! is difficult.
//!
//! Reads the experience that was noted. Where one complains of a partner right behind another's words, or contradicts them, it does not say
//! that it goes well.

use std::sync::LazyLock;

use super::complains;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose;
use crate::say;
use crate::session::{Experience, Partner, PartnerKind, Statement};
use crate::text::Text;

/// Returns how it goes with the partners of a group; none where no experience was noted.
pub(super) fn how_it_goes(record: &SectionSource<'_>, here: &[&Partner]) -> Option<String> {
    if let [only] = here {
        return experience(record, only).map(|how| with_one(record, only, how));
    }
    let of = |how| -> Vec<&Partner> {
        here.iter()
            .copied()
            .filter(|p| experience(record, p) == Some(how))
            .collect()
    };
    let words = record.words;
    let most = if record.is_short() { 2 } else { 3 };
    let names = |partners: &[&Partner]| record.named(partners, most).0;
    let other = record.turn("goes");
    let each = each_of(record, here);
    let each = each.as_str();
    let mut parts: Vec<String> = well(record, here, &of(Experience::Positive), most, other)
        .into_iter()
        .collect();
    let mixed = of(Experience::Mixed);
    if mixed.len() == here.len() {
        parts.push(say!(words, "goes-mixed-all", each = each));
    } else if !mixed.is_empty() && other {
        parts.push(say!(words, "goes-mixed-2", names = names(&mixed)));
    } else if !mixed.is_empty() {
        parts.push(say!(words, "goes-mixed", names = names(&mixed)));
    }
    let bad = of(Experience::Negative);
    if bad.len() == here.len() {
        parts.push(say!(words, "goes-badly-all", each = each));
    } else if !bad.is_empty() {
        parts.push(say!(words, "goes-badly", names = names(&bad)));
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Words with which a note says that it is not the same each time.
const VARIES: &str = "verschilt per, verschilt van, verschilt sterk, wisselt, wisselend, wisselende, varieert, nu eens, varies, vary, differs, mixed, hit and miss, uneven";
static VARYING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(VARIES));

/// Returns whether what is noted of a partner says that it is not the same each time.
fn varies(partner: &Partner) -> bool {
    let noted = |note: &Text| {
        let words: Vec<String> = spaced(note).split_whitespace().map(str::to_owned).collect();
        VARYING.are_in(&words)
    };
    partner.note.as_ref().is_some_and(noted)
}

/// Returns how it goes with a partner, as it may be told without words: not that it goes well where one complains of it, or where it is noted
/// that it varies.
pub(super) fn experience(record: &SectionSource<'_>, partner: &Partner) -> Option<Experience> {
    let well = || {
        let id = partner.id.clone();
        record
            .goes_well
            .get(id, || !varies(partner) && !somebody_objects(record, partner))
    };
    partner.experience.filter(|how| *how != Experience::Positive || well())
}

/// Returns whether somebody complains of a partner right behind what another said of it, or contradicts that.
fn somebody_objects(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let of_it = |s: &Statement| s.about.first() == Some(&partner.id);
    let contradicts = |s: &Statement| record.exchanges.turns_down(&s.id) || record.exchanges.is_opposed(&s.id);
    record.session.statements.windows(2).any(|two| match two {
        [before, now] => {
            let behind = of_it(before) && of_it(now) && before.speakers != now.speakers;
            behind && (contradicts(now) || complains(&now.text, record.own))
        }
        _ => false,
    })
}

/// Returns how it goes with a partner that the sentence before names.
fn with_one(record: &SectionSource<'_>, partner: &Partner, how: Experience) -> String {
    let each = each_of(record, &[partner]);
    match how {
        Experience::Positive if is_source(partner) => say!(record.words, "goes-all-used", n = 1, each = each),
        Experience::Positive => say!(record.words, "goes-all", n = 1, each = each),
        Experience::Mixed => say!(record.words, "goes-mixed-one"),
        Experience::Negative => say!(record.words, "goes-badly-one"),
    }
}

/// Returns whether a partner is something that is read or watched: nobody has contact with it, and it does not go well with it.
pub(super) fn is_source(partner: &Partner) -> bool {
    partner.kind == Some(PartnerKind::Source)
}

/// Returns *each of them* for these partners: of people as of people.
fn each_of(record: &SectionSource<'_>, partners: &[&Partner]) -> String {
    say!(record.words, "each-of", folk = folk(partners), n = partners.len())
}

/// Returns whether these partners are all people or things as well, as a message asks it.
fn folk(partners: &[&Partner]) -> &'static str {
    let thing = |p: &&Partner| matches!(p.kind, Some(PartnerKind::Organisation | PartnerKind::Source));
    if partners.iter().any(thing) { "things" } else { "people" }
}

/// Returns with whom of these it goes well: with all, with most, with the first of them, or with these by name; `other` where the sentence before
/// said it so.
fn well(record: &SectionSource<'_>, here: &[&Partner], good: &[&Partner], most: usize, other: bool) -> Option<String> {
    let words = record.words;
    let used = good.iter().any(|p| is_source(p));
    let (all, each) = (here.len(), each_of(record, here));
    match good.len() {
        0 => None,
        n if n == all && used => Some(say!(words, "goes-all-used", n = n, each = each)),
        n if n == all => Some(say!(words, "goes-all", n = n, each = each)),
        n if n * 2 > all && n > most => Some(say!(words, "goes-most", folk = folk(here))),
        n if first_alike(record, here).is_some() => {
            Some(say!(words, "goes-well-first", number = prose::number(words, n)))
        }
        _ if used => Some(say!(words, "goes-well-used", names = record.named(good, most).0)),
        _ if other => Some(say!(words, "goes-well-2", names = record.named(good, most).0)),
        _ => Some(say!(words, "goes-well", names = record.named(good, most).0)),
    }
}

/// Words of names from which on a sentence does not say them a second time.
const LONG: usize = 8;

/// Returns partners with those first with whom it goes well, where their names are too long to be said a second time behind the row of all; none
/// where they are not, or where the row does not name them.
pub(super) fn first_alike<'p>(record: &SectionSource<'_>, here: &[&'p Partner]) -> Option<Vec<&'p Partner>> {
    let well = |p: &&Partner| experience(record, p) == Some(Experience::Positive);
    let (good, others): (Vec<&Partner>, Vec<&Partner>) = here.iter().copied().partition(well);
    let words: usize = good.iter().map(|p| record.name(p).split_whitespace().count()).sum();
    let named = good.len() <= record.enough(here.len(), record.choice.plan.names);
    let long = good.len() > 1 && words >= LONG && !others.is_empty();
    let plain = !good.iter().any(|p| is_source(p));
    (long && named && plain).then(|| good.into_iter().chain(others).collect())
}
