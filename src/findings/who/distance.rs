//! How near partners stand: nearest to farthest, where views differ, what moved, what is too close.
//!
//! Distance is felt closeness, never frequency. A partner that was not placed is said not to be.

use crate::deck::Ring;
use crate::findings::prose::{self, open, sentence};
use crate::findings::{Block, Point, Record, Sentence, heading, list, paragraph};
use crate::say;
use crate::session::{Partner, Viewer};
use crate::text::Id;

/// Up to how many partners a middle ring names; more are counted.
const NAMED: usize = 10;

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    if record.session.partners.is_empty() {
        return;
    }
    blocks.push(heading(3, say!(words, "report-distance")));
    let mut sentences = rings(record);
    sentences.extend(nearest_inside(record));
    sentences.extend(moved(record));
    let close = record.such(|p| p.distance.too_close);
    sentences.extend(record.about(&close, |n, names| {
        say!(words, "distance-too-close", n = n, names = names)
    }));
    sentences.extend(unplaced(record));
    paragraph(blocks, sentences);
    let point = |sentence| Point {
        sentences: vec![sentence],
        ..Point::default()
    };
    list(blocks, false, views(record).into_iter().map(point).collect());
}

fn rings(record: &Record<'_>) -> Vec<Sentence> {
    let words = record.words;
    let occupied = record.occupied();
    let last = occupied.len().saturating_sub(1);
    let mut sentences = Vec::new();
    for (at, (ring, here)) in occupied.iter().enumerate() {
        let (ring, n, names) = (ring.title.as_str(), here.len(), prose::names(words, here));
        let text = if last == 0 {
            say!(words, "distance-only", ring = ring, n = n, names = names)
        } else if at == 0 {
            say!(words, "distance-nearest", ring = ring, n = n, names = names)
        } else if at == last {
            say!(words, "distance-farthest", ring = ring, n = n, names = names)
        } else if n <= NAMED {
            say!(words, "distance-between", ring = ring, n = n, names = names)
        } else {
            say!(
                words,
                "distance-between-count",
                ring = ring,
                number = prose::number(words, n)
            )
        };
        sentences.push(sentence(text, prose::ids(here)));
    }
    if sentences.is_empty() {
        sentences.push(open(say!(words, "distance-nothing")));
    }
    sentences
}

/// Returns whether the nearest ring holds the school's own people rather than others.
fn nearest_inside(record: &Record<'_>) -> Option<Sentence> {
    let occupied = record.occupied();
    let (_, near) = occupied.first().filter(|_| occupied.len() > 1)?;
    let inside = near.iter().filter(|p| p.is_internal()).count();
    let outside = near.len() - inside;
    let words = record.words;
    let number = prose::number(words, inside);
    (inside > 0).then(|| {
        sentence(
            say!(
                words,
                "distance-inside",
                n = inside,
                number = number,
                others = outside,
                rest = prose::number(words, outside)
            ),
            prose::ids(near),
        )
    })
}

fn moved(record: &Record<'_>) -> Vec<Sentence> {
    let words = record.words;
    let place = |id: &Option<Id>| id.as_ref().and_then(|id| record.deck.map.ring(id));
    let (mut nearer, mut farther) = (Vec::new(), Vec::new());
    for partner in &record.session.partners {
        let (Some((was, from)), Some((is, to))) = (place(&partner.distance.was), place(&partner.distance.ring)) else {
            continue;
        };
        let text = say!(
            words,
            "distance-from-to",
            name = partner.name.as_str(),
            from = from.title.as_str(),
            to = to.title.as_str()
        );
        match is.cmp(&was) {
            std::cmp::Ordering::Less => nearer.push((partner, text)),
            std::cmp::Ordering::Greater => farther.push((partner, text)),
            std::cmp::Ordering::Equal => {}
        }
    }
    let say_moved = |moved: Vec<(&Partner, String)>, text: &dyn Fn(String) -> String| {
        let (partners, texts): (Vec<&Partner>, Vec<String>) = moved.into_iter().unzip();
        (!texts.is_empty()).then(|| sentence(text(prose::row(words, &texts)), prose::ids(&partners)))
    };
    let nearer = say_moved(nearer, &|names| say!(words, "distance-nearer", names = names));
    let farther = say_moved(farther, &|names| say!(words, "distance-farther", names = names));
    nearer.into_iter().chain(farther).collect()
}

/// Returns a sentence for each partner on whose place people differ.
fn views(record: &Record<'_>) -> Vec<Sentence> {
    let one = |partner: &Partner| sentence(record.views_of(partner), vec![partner.id.clone()]);
    record.disputed(1).into_iter().map(one).collect()
}

fn unplaced(record: &Record<'_>) -> Option<Sentence> {
    let words = record.words;
    let lost = record.such(|p| !p.is_placed() && p.distance.views.is_empty());
    let n = lost.len();
    if n == 0 || n == record.session.partners.len() {
        return None;
    }
    let number = prose::number(words, n);
    let text = say!(words, "distance-unplaced", n = n, number = number);
    let ids = prose::ids(&lost);
    Some(Sentence {
        evidence: ids,
        ..open(text)
    })
}

/// Returns the partners on the nearest ring of the deck.
pub(in crate::findings) fn near_ring<'a>(record: &Record<'a>) -> Vec<&'a Partner> {
    on_ring(record, record.deck.map.rings.first())
}

fn on_ring<'a>(record: &Record<'a>, ring: Option<&Ring>) -> Vec<&'a Partner> {
    let id = ring.map(|ring| &ring.id);
    record.such(|p| id.is_some() && p.distance.ring.as_ref() == id)
}

impl<'a> Record<'a> {
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
            matches!((near, far), (Some(near), Some(far)) if far - near >= rings)
        })
    }

    /// Returns every view of a partner's place with whoever holds it, and what the map says.
    pub(in crate::findings) fn views_of(&self, partner: &Partner) -> String {
        let view =
            |(who, ring): (&Viewer, &Id)| format!("‘{}’ ({})", self.ring_title(ring), self.viewer(who).to_lowercase());
        let parts: Vec<String> = partner.distance.views.iter().map(view).collect();
        let (words, name, views) = (self.words, partner.name.as_str(), prose::row(self.words, &parts));
        match &partner.distance.ring {
            Some(ring) => say!(
                words,
                "distance-views-agreed",
                name = name,
                views = views,
                ring = self.ring_title(ring)
            ),
            None => say!(words, "distance-views", name = name, views = views),
        }
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
