//! Who of those outside stands nearest, who follows, and whether those inside stand nearer: where the group itself placed most of them.
//!
//! Where many share the nearest ring, nobody stands out and none is named.

use crate::deck::Ring;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Partner, Status};

/// How many may share a ring so that it still tells who they are: so many, or one in so many of those placed.
const FEW: usize = 3;
const MANY: usize = 6;
const SHARE: usize = 3;
/// How many must be placed to tell who of them is nearest where most are not placed.
const PART: usize = 4;
/// How many must be placed on both sides to compare them, and by how many hundredths of a ring they must differ.
const COMPARED: usize = 3;
const DIFFER: usize = 50;
/// The same where those inside stand farther away, which few expect.
const FARTHER: usize = 100;

/// Those of one side who are there now and whom the group itself placed.
struct PlacedPartners<'a> {
    /// Each with the number of its ring.
    at: Vec<(usize, &'a Partner)>,
    /// Whether they are at least half of that side.
    most: bool,
}

impl<'a> PlacedPartners<'a> {
    fn of(record: &SectionSource<'a>, inside: bool) -> Self {
        let all = record.such(|p| p.status == Status::Now && p.is_internal() == inside);
        let ring = |p: &Partner| {
            let own = p.distance.ring.as_ref().filter(|_| !p.distance.assumed)?;
            record.deck.map.ring(own)
        };
        let at: Vec<(usize, &Partner)> = all.iter().filter_map(|p| Some((ring(p)?.0, *p))).collect();
        let most = at.len() * 2 >= all.len();
        Self { at, most }
    }

    /// Returns those in a ring.
    fn in_ring(&self, ring: usize) -> Vec<&'a Partner> {
        self.at.iter().filter(|(at, _)| *at == ring).map(|(_, p)| *p).collect()
    }

    /// Returns whether so few share a ring that it tells who they are.
    fn stand_out(&self, here: &[&Partner]) -> bool {
        here.len() <= MANY && (here.len() <= FEW || here.len() * SHARE <= self.at.len())
    }

    /// Returns their rings on average, in hundredths.
    fn mean(&self) -> Option<usize> {
        let sum: usize = self.at.iter().map(|(at, _)| at * 100).sum();
        sum.checked_div(self.at.len())
            .filter(|_| self.most && self.at.len() >= COMPARED)
    }
}

/// Returns who stands nearest of those outside, and how they stand beside those inside.
pub(super) fn told(record: &SectionSource<'_>) -> Vec<Sentence> {
    let [inside, outside] = [true, false].map(|inside| PlacedPartners::of(record, inside));
    let nearest = nearest(record, &outside);
    nearest.into_iter().chain(compared(record, &inside, &outside)).collect()
}

/// Returns who of those outside stands nearest, and who follows; where nobody stands in the nearer half, that.
fn nearest(record: &SectionSource<'_>, outside: &PlacedPartners<'_>) -> Option<Sentence> {
    let rings = &record.deck.map.rings;
    let held = rings
        .iter()
        .enumerate()
        .map(|(at, ring)| (at, ring, outside.in_ring(at)));
    let mut held = held.filter(|(_, _, here)| !here.is_empty());
    let (at, ring, here) = held.next()?;
    if at * 2 >= rings.len() {
        let text = say!(record.words, "distance-none-near", ring = ring.title.to_lowercase());
        return (outside.most && outside.at.len() > FEW).then(|| sentence(text, prose::ids(&here)));
    }
    let next = held.next()?;
    if !outside.stand_out(&here) || !outside.most && outside.at.len() < PART {
        return None;
    }
    let follows = outside.stand_out(&next.2) && !record.is_short();
    Some(named(
        record,
        outside,
        (ring, here),
        follows.then_some((next.1, next.2)),
    ))
}

/// Returns the sentence that names those of the nearest ring, and those of the next.
fn named(
    record: &SectionSource<'_>,
    outside: &PlacedPartners<'_>,
    (ring, here): (&Ring, Vec<&Partner>),
    next: Option<(&Ring, Vec<&Partner>)>,
) -> Sentence {
    let words = record.words;
    let here = record.heaviest(&here);
    let (names, many) = record.named(&here, record.choice.plan.names);
    let (n, ring) = (if many { 2 } else { 1 }, ring.title.to_lowercase());
    let mut ids = prose::ids(&here);
    let number = prose::number(words, outside.at.len());
    let mut text = match outside.most {
        true => say!(words, "distance-nearest", ring = ring, n = n, names = names),
        false => say!(
            words,
            "distance-nearest-part",
            ring = ring,
            n = n,
            names = names,
            number = number
        ),
    };
    if let Some((ring, then)) = next {
        let then = record.heaviest(&then);
        let (names, many) = record.named(&then, record.choice.plan.names);
        let n = if many { 2 } else { 1 };
        ids.extend(prose::ids(&then));
        let next = say!(
            words,
            "distance-next",
            ring = ring.title.to_lowercase(),
            n = n,
            names = names
        );
        text = format!("{text}; {next}");
    }
    sentence(text, ids)
}

/// Returns whether those inside stand nearer or farther than those outside, on average; none where a conclusion says so.
fn compared(record: &SectionSource<'_>, inside: &PlacedPartners<'_>, outside: &PlacedPartners<'_>) -> Option<Sentence> {
    let says = |rule: &str| rule.starts_with("inner");
    let mut conclusions = record.session.conclusions.iter();
    let (near, far) = (inside.mean()?, outside.mean()?);
    let differ = if near < far { DIFFER } else { FARTHER };
    if near.abs_diff(far) < differ || conclusions.any(|c| !c.dropped && c.rule.as_deref().is_some_and(says)) {
        return None;
    }
    let text = match near < far {
        true => say!(record.words, "distance-inside-nearer"),
        false => say!(record.words, "distance-inside-farther"),
    };
    Some(sentence(text, vec![]))
}
