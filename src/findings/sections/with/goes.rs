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
use crate::say;
use crate::session::{Experience, Partner, Statement};
use crate::text::Text;

/// Returns how it goes with the partners of a group; none where no experience was noted.
pub(super) fn how_it_goes(record: &SectionSource<'_>, here: &[&Partner]) -> Option<String> {
    if let [only] = here {
        return experience(record, only).map(|how| with_one(record, how));
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
    let mut parts: Vec<String> = well(record, &of(Experience::Positive), here.len(), most, other)
        .into_iter()
        .collect();
    let mixed = of(Experience::Mixed);
    if mixed.len() == here.len() {
        parts.push(say!(words, "goes-mixed-all"));
    } else if !mixed.is_empty() && other {
        parts.push(say!(words, "goes-mixed-2", names = names(&mixed)));
    } else if !mixed.is_empty() {
        parts.push(say!(words, "goes-mixed", names = names(&mixed)));
    }
    let bad = of(Experience::Negative);
    if bad.len() == here.len() {
        parts.push(say!(words, "goes-badly-all"));
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
fn with_one(record: &SectionSource<'_>, how: Experience) -> String {
    match how {
        Experience::Positive => say!(record.words, "goes-all", n = 1),
        Experience::Mixed => say!(record.words, "goes-mixed-one"),
        Experience::Negative => say!(record.words, "goes-badly-one"),
    }
}

/// Returns with whom of so many it goes well: with all, with most, or with these by name; `other` where the sentence before said it so.
fn well(record: &SectionSource<'_>, good: &[&Partner], all: usize, most: usize, other: bool) -> Option<String> {
    let words = record.words;
    match good.len() {
        0 => None,
        n if n == all => Some(say!(words, "goes-all", n = n)),
        n if n * 2 > all && n > most => Some(say!(words, "goes-most")),
        _ if other => Some(say!(words, "goes-well-2", names = record.named(good, most).0)),
        _ => Some(say!(words, "goes-well", names = record.named(good, most).0)),
    }
}
