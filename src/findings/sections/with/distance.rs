//! How near partners stand, told where there is something to tell: who is nearest, who moved, where people differ, who is too close, and why.
//!
//! Distance is felt closeness, never frequency. A ring that the researcher assumed is not told as the group's.

mod close;
mod nearest;

pub(in crate::findings) use close::{TooCloseView, too_close, view as too_close_view};

use super::goes::experience;
use super::tell::by_reason;
use crate::deck::Ring;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::language::vary::{SentenceForm, say_as, varied};
use crate::findings::statements::exchanges::ExchangeSubject;
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Experience, Partner, Status, Viewer};
use crate::text::Id;

pub(super) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    blocks.push(heading(2, say!(words, "report-distance")));
    let before = blocks.len();
    let tight = record.is_short() && record.choice.plan.is_tight();
    let mut sentences = moved(record);
    let close = record.heaviest(&record.such(|p| p.distance.too_close));
    sentences.extend(too_close(record, &close));
    let differ = differ(record);
    // Where there is little room, who is nearest is told where nothing else is.
    if !tight || sentences.is_empty() && differ.is_empty() {
        sentences.splice(0..0, nearest::told(record));
    }
    if sentences.is_empty() && differ.is_empty() {
        let placed = record.such(|p| p.is_placed() && !p.distance.assumed);
        if placed.is_empty() {
            sentences.push(open(say!(words, "distance-nothing")));
        }
    }
    sentences.extend(assumed(record));
    paragraph(blocks, sentences);
    paragraph(blocks, differ);
    if !tight {
        paragraph(blocks, reasons(record));
    }
    // Where those that stand somewhere are all gone or wished for, there is nothing to tell of how near anybody is.
    if blocks.len() == before {
        blocks.pop();
    }
}

fn moved(record: &SectionSource<'_>) -> Vec<Sentence> {
    let words = record.words;
    let place = |id: &Option<Id>| id.as_ref().and_then(|id| record.deck.map.ring(id));
    let (mut nearer, mut farther) = (Vec::new(), Vec::new());
    let moved = |p: &Partner| p.distance.was.is_some() && p.status == Status::Now;
    for partner in record.heaviest(&record.such(moved)) {
        let (Some((was, from)), Some((is, to))) = (place(&partner.distance.was), place(&partner.distance.ring)) else {
            continue;
        };
        let way = (from.title.to_lowercase(), to.title.to_lowercase());
        match is.cmp(&was) {
            std::cmp::Ordering::Less => nearer.push((partner, way)),
            std::cmp::Ordering::Greater => farther.push((partner, way)),
            std::cmp::Ordering::Equal => {}
        }
    }
    let tight = record.is_short() && record.choice.plan.is_tight();
    let most = if record.is_short() { 1 } else { record.choice.plan.names };
    let say_moved = |moved: Vec<(&Partner, (String, String))>, text: &dyn Fn(usize, String) -> String| {
        let partners: Vec<&Partner> = moved.iter().map(|(partner, _)| *partner).collect();
        let told = record.enough(partners.len(), most).min(partners.len());
        let mut parts: Vec<String> = match tight {
            true => partners.iter().take(told).map(|p| record.name(p)).collect(),
            false => from_to(record, moved.into_iter().take(told)),
        };
        let others = partners.len() - told;
        let number = prose::number(words, others);
        parts.extend((others > 0).then(|| say!(words, "and-others", n = others, number = number)));
        let names = match !tight && parts.len() < told {
            // Names that share their brackets are a row within the row.
            true => parts.join("; "),
            false => prose::row(words, &parts),
        };
        let n = record.verb(&partners);
        (!partners.is_empty()).then(|| sentence(text(n, names), prose::ids(&partners)))
    };
    let nearer = say_moved(nearer, &|n, names| say!(words, "distance-nearer", n = n, names = names));
    let farther = say_moved(farther, &|n, names| {
        say!(words, "distance-farther", n = n, names = names)
    });
    nearer
        .into_iter()
        .chain(farther.map(|told| not_a_loss(record, told)))
        .collect()
}

/// Returns the sentence that one partner stands farther away, with that it goes well where it does: a place on a map alone would read as a loss.
fn not_a_loss(record: &SectionSource<'_>, mut told: Sentence) -> Sentence {
    if let [only] = told.evidence.as_slice()
        && let Some(partner) = record.session.partner(only)
        && experience(record, partner) == Some(Experience::Positive)
    {
        let well = prose::lower(&say!(record.words, "partner-goes-well"));
        told.text = format!("{}; {well}.", prose::bare(&told.text));
    }
    told
}

/// Returns the names of those that moved, each way once, behind all of those that went it.
fn from_to<'p>(
    record: &SectionSource<'_>,
    moved: impl Iterator<Item = (&'p Partner, (String, String))>,
) -> Vec<String> {
    let mut ways: Vec<((String, String), Vec<String>)> = Vec::new();
    for (partner, way) in moved {
        let name = record.name(partner);
        match ways.iter_mut().find(|(known, _)| *known == way) {
            Some((_, names)) => names.push(name),
            None => ways.push((way, vec![name])),
        }
    }
    let words = record.words;
    let one = |((from, to), names): ((String, String), Vec<String>)| match names.as_slice() {
        [only] => say!(words, "distance-from-to", name = only.as_str(), from = from, to = to),
        all => {
            let row = prose::row(words, all);
            say!(
                words,
                "distance-from-to-all",
                n = all.len(),
                names = row,
                from = from,
                to = to
            )
        }
    };
    ways.into_iter().map(one).collect()
}

/// Partners that a short report names of those about whose place views differ.
const FEW: usize = 2;

/// Returns who sees a partner where; `first` is the sentence of the first that is told.
fn differs_on(record: &SectionSource<'_>, partner: &Partner, first: Option<&str>) -> Sentence {
    let (name, views) = (record.name(partner), record.views_row(partner));
    let text = |id: &str| say_as!(record.words, id, name = name.as_str(), views = views.as_str());
    let evidence = vec![partner.id.clone()];
    if let Some(first) = first {
        return sentence(text(first), evidence);
    }
    let ids = [
        "distance-differs-too",
        "distance-differs-too-2",
        "distance-differs-too-3",
    ];
    let forms = ids.iter().map(|id| SentenceForm::new(*id, text(id))).collect();
    varied("differs", forms, evidence)
}

/// Returns the partners on whose place views differ: what people quarrel about in the talk comes before what only the marks on the map tell.
pub(in crate::findings) fn seen_differently<'a>(record: &SectionSource<'a>) -> Vec<&'a Partner> {
    let mut disputed = record.heaviest(&record.disputed(1));
    disputed.sort_by_key(|p| (!quarrelled(record, p), std::cmp::Reverse(record.spread(p))));
    disputed
}

/// Returns where people differ, the widest difference first.
fn differ(record: &SectionSource<'_>) -> Vec<Sentence> {
    let words = record.words;
    let disputed = seen_differently(record);
    if record.is_short() && disputed.len() > 1 {
        let names = record.named(&disputed, FEW).0;
        return vec![sentence(
            say!(words, "distance-differs-names", names = names),
            prose::ids(&disputed),
        )];
    }
    let told = disputed.iter().take(record.choice.plan.differences());
    let only = disputed
        .first()
        .is_some_and(|first| is_widest(record, first, &disputed));
    let first = match only && disputed.len() > 1 {
        true => "distance-widest",
        false => "distance-differs",
    };
    let mut sentences: Vec<Sentence> = told
        .enumerate()
        .map(|(at, partner)| differs_on(record, partner, (at == 0).then_some(first)))
        .collect();
    let left = disputed.len().saturating_sub(sentences.len());
    if left > 0 {
        let number = prose::number(words, left);
        sentences.push(sentence(
            say!(words, "distance-differs-more", n = left, number = number),
            vec![],
        ));
    }
    sentences
}

/// Returns whether people contradict each other about a partner in the talk.
fn quarrelled(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let about = ExchangeSubject::Partner(partner.id.clone());
    let said = record
        .session
        .statements
        .iter()
        .filter(|s| s.about.contains(&partner.id));
    record.exchanges.oppositions.iter().any(|o| o.about == about)
        || said.into_iter().any(|s| record.exchanges.turns_down(&s.id))
}

/// Returns whether views differ about the place of a partner more than about any other: it was spoken of, and the group quarrels about it or about
/// nothing.
fn is_widest(record: &SectionSource<'_>, partner: &Partner, disputed: &[&Partner]) -> bool {
    let spread = record.spread(partner);
    let less = |p: &&Partner| p.id == partner.id || record.spread(p) < spread;
    let spoken = record.session.statements.iter().any(|s| s.about.contains(&partner.id));
    let quarrel = !disputed.iter().any(|p| quarrelled(record, p)) || quarrelled(record, partner);
    spoken && quarrel && disputed.iter().all(less)
}

fn assumed(record: &SectionSource<'_>) -> Option<Sentence> {
    let such = record.such(|p| p.distance.assumed);
    let n = such.len();
    let number = prose::number(record.words, n);
    (n > 0).then(|| {
        sentence(
            say!(record.words, "distance-assumed", n = n, number = number),
            prose::ids(&such),
        )
    })
}

/// Returns why the weightiest stand where they stand, in the group's words.
fn reasons(record: &SectionSource<'_>) -> Vec<Sentence> {
    let such = record.heaviest(&record.such(|p| p.distance.why.is_some()));
    let told = such.get(..such.len().min(record.choice.plan.names)).unwrap_or_default();
    let most = record.choice.plan.names;
    let one = |(why, partners): (String, Vec<&Partner>)| record.standing(&why, &partners, most);
    by_reason(told, |p| p.distance.why.as_ref())
        .into_iter()
        .map(one)
        .collect()
}

impl<'a> SectionSource<'a> {
    /// Returns the rings that hold somebody, nearest first, with whom.
    pub(in crate::findings) fn occupied(&self) -> Vec<(&'a Ring, Vec<&'a Partner>)> {
        let deck: &'a crate::deck::Deck = self.deck;
        let with = |ring: &'a Ring| (ring, self.such(|p| p.distance.ring.as_ref() == Some(&ring.id)));
        deck.map
            .rings
            .iter()
            .map(with)
            .filter(|(_, here)| !here.is_empty())
            .collect()
    }

    /// Returns the nearest ring that holds somebody, with whom; none where only one ring does.
    pub(in crate::findings) fn nearest(&self) -> Option<(&'a str, Vec<&'a Partner>)> {
        let mut occupied = self.occupied().into_iter();
        let (ring, here) = occupied.next()?;
        occupied.next().map(|_| (ring.title.as_str(), here))
    }

    /// Returns the partners on whose place people differ by at least so many rings.
    pub(in crate::findings) fn disputed(&self, rings: usize) -> Vec<&'a Partner> {
        self.such(|partner| {
            let seen = partner.distance.views.values().chain(&partner.distance.ring);
            let places: Vec<usize> = seen.filter_map(|id| self.deck.map.ring(id)).map(|(at, _)| at).collect();
            let (near, far) = (places.iter().min(), places.iter().max());
            // One who sees it in the next ring is no difference of views.
            let least = if partner.distance.views.len() < 2 {
                rings.max(2)
            } else {
                rings
            };
            matches!((near, far), (Some(near), Some(far)) if far - near >= least)
        })
    }

    /// Returns who sees a partner where, and where the map puts it, as a sentence.
    pub(in crate::findings) fn views_of(&self, partner: &Partner) -> String {
        say!(
            self.words,
            "distance-differs",
            name = self.name(partner),
            views = self.views_row(partner)
        )
    }

    /// Returns how many rings lie between the nearest and the farthest place that people give a partner.
    pub(in crate::findings) fn spread(&self, partner: &Partner) -> usize {
        let seen = partner.distance.views.values().chain(&partner.distance.ring);
        let places: Vec<usize> = seen.filter_map(|id| self.deck.map.ring(id)).map(|(at, _)| at).collect();
        let (near, far) = (places.iter().min(), places.iter().max());
        far.zip(near).map_or(0, |(far, near)| far - near)
    }

    /// Returns who sees a partner where, and where the map puts it.
    fn views_row(&self, partner: &Partner) -> String {
        let mut rings: Vec<(&Id, Vec<&Viewer>)> = Vec::new();
        for (viewer, ring) in &partner.distance.views {
            match rings.iter_mut().find(|(known, _)| *known == ring) {
                Some((_, viewers)) => viewers.push(viewer),
                None => rings.push((ring, vec![viewer])),
            }
        }
        let part = |(ring, viewers): &(&Id, Vec<&Viewer>)| {
            let folk = self.viewers(viewers, None).unwrap_or_default();
            let ring = self.ring_title(ring).to_lowercase();
            say!(
                self.words,
                "distance-view",
                who = folk.names.as_str(),
                n = folk.n(),
                ring = ring
            )
        };
        let mut parts: Vec<String> = rings.iter().map(part).collect();
        let map = partner
            .distance
            .ring
            .as_ref()
            .map(|ring| self.ring_title(ring).to_lowercase());
        parts.extend(map.map(|ring| say!(self.words, "distance-view-map", ring = ring)));
        prose::row(self.words, &parts)
    }

    fn ring_title(&self, ring: &Id) -> String {
        let known = self.deck.map.ring(ring);
        known.map_or_else(|| ring.to_string(), |(_, ring)| ring.title.to_string())
    }

    /// Returns whoever holds a view: a role, everyone, or a participant by function.
    pub(in crate::findings) fn viewer(&self, id: &Viewer) -> String {
        if **id == *crate::session::ALL {
            return say!(self.words, "everyone");
        }
        let role = self.deck.map.role(id).map(|role| role.title.to_string());
        let function = || self.session.participant(id).map(|p| p.function.to_string());
        role.or_else(function)
            .unwrap_or_else(|| id.function().unwrap_or(id).to_owned())
    }
}
