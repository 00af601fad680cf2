//! Who stands closer than the group likes: the whole group, or only some who say so while others object.
//!
//! The mark on the map is the group's, unless the talk tells whose view it is, or views on that partner differ.

use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose::sentence;
use crate::findings::statements::opposites::objects;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Experience, Partner, Speaker, Statement, Topic};

/// Words that say that somebody stands too close, and that somebody does not.
const TOO: &str = "te dicht, zo dicht dat, mag|mogen gerust|best|wel .. achteruit|verder, een eind|stuk achteruit, een eind|stuk verder weg, te dichtbij, te kortbij, te nabij, te dicht op, op onze lip, op onze kap, in onze nek, op onze vingers, te veel bemoei*, \
    too close, so close that, too near, might|may|could|should step|move back, further away please, too much .. in our, breathing down, on top of us, under our feet, over our shoulder";
const NOT_TOO: &str = "niet te dicht, niet te dichtbij, niet te kortbij, nooit te dicht, nooit te dichtbij, nog niet dicht, niet dicht genoeg, mag dichter, mogen dichter, \
    not too close, not too near, never too close, not close enough, could be closer, should be closer, may come closer";
static SAYS: LazyLock<[Phrases; 2]> = LazyLock::new(|| [TOO, NOT_TOO].map(Phrases::of));

/// Whose view it is that a partner stands too close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) enum TooCloseView {
    /// The group's, as the map marks it.
    Marked,
    /// Those who say so in the talk; nobody objects.
    Of(Vec<Speaker>),
    /// Some say so, and others object.
    Differing,
    /// The map marks it, nobody says it in the talk, and on that partner views differ.
    OnlyMarked,
}

/// Returns whose view it is that a partner stands too close.
pub(in crate::findings) fn view(record: &SectionSource<'_>, partner: &Partner) -> TooCloseView {
    let [too, not_too] = &*SAYS;
    let holds = |s: &Statement, phrases: &Phrases| {
        let words: Vec<String> = spaced(&s.text).split_whitespace().map(str::to_owned).collect();
        phrases.are_in(&words)
    };
    let about = |s: &&Statement| s.about.contains(&partner.id) && !s.speakers.is_empty();
    let about: Vec<&Statement> = record.session.statements.iter().filter(about).collect();
    let (denying, rest): (Vec<&Statement>, Vec<&Statement>) = about.iter().copied().partition(|s| holds(s, not_too));
    let saying: Vec<&Statement> = rest.into_iter().filter(|s| holds(s, too)).collect();
    let objected = |s: &&Statement| {
        let with = record.exchanges.with(&s.id);
        let others = record
            .session
            .statements
            .iter()
            .filter(|o| with.contains(&o.id) && o.speakers != s.speakers);
        record.exchanges.is_opposed(&s.id) || others.into_iter().any(|o| objects(&o.text, record.own))
    };
    if !denying.is_empty() || saying.iter().any(objected) {
        return TooCloseView::Differing;
    }
    let mut speakers: Vec<Speaker> = Vec::new();
    for speaker in saying.iter().flat_map(|s| &s.speakers) {
        if !speakers.contains(speaker) {
            speakers.push(speaker.clone());
        }
    }
    let everyone = speakers.contains(&Speaker::Group) || speakers.len() >= record.session.participants.len();
    let divided = partner.experience == Some(Experience::Mixed) && !partner.distance.views.is_empty();
    // Of a partner of whose place one person speaks, the mark is not sure to be the group's.
    let of_few = about
        .iter()
        .any(|s| s.of == Some(Topic::Distance) && !s.speakers.contains(&Speaker::Group));
    match speakers.is_empty() || everyone {
        true if speakers.is_empty() && (divided || of_few) => TooCloseView::OnlyMarked,
        true => TooCloseView::Marked,
        false => TooCloseView::Of(speakers),
    }
}

/// Returns who stands too close: those of the group together, then each of whom only some say so, then those on whom views differ.
pub(in crate::findings) fn too_close(record: &SectionSource<'_>, close: &[&Partner]) -> Vec<Sentence> {
    let words = record.words;
    let (mut marked, mut differing, mut noted, mut own) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for partner in close {
        match view(record, partner) {
            TooCloseView::Marked => marked.push(*partner),
            TooCloseView::Differing => differing.push(*partner),
            TooCloseView::OnlyMarked => noted.push(*partner),
            TooCloseView::Of(speakers) => own.extend(record.speaking(&speakers).map(|folk| {
                let (n, name) = (record.verb(&[partner]), record.name(partner));
                let text = say!(
                    words,
                    "distance-too-close-say",
                    who = folk.names.as_str(),
                    folk = folk.n(),
                    n = n,
                    names = name
                );
                sentence(text, vec![partner.id.clone()])
            })),
        }
    }
    let marked = record.about(&marked, |n, names| {
        say!(words, "distance-too-close", n = n, names = names)
    });
    let differing = record.about(&differing, |n, names| {
        say!(words, "distance-too-close-differ", n = n, names = names)
    });
    let noted = record.about(&noted, |n, names| {
        say!(words, "distance-too-close-noted", n = n, names = names)
    });
    marked.into_iter().chain(own).chain(differing).chain(noted).collect()
}
