//! The form of a partner: every field of the record.

mod others;
mod read;

pub(in crate::app) use read::misread;
pub(super) use read::read;

use serde::Serialize;

use crate::app::dialog::form::{DialogForm, FormField};
use crate::app::dialog::forms::fields::{line, lines, people, viewers, vocabulary, yes_no};
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{Basis, Partner, Session, UNKNOWN_RING};
use crate::text::{Id, word_of};

/// Returns the form for a partner: every field of the record.
pub(super) fn form(words: &Words, session: &Session, deck: &Deck, partner: &Partner) -> DialogForm {
    let layout = PartnerLayout {
        words,
        session,
        deck,
        partner,
    };
    let groups = [
        layout.nature(),
        layout.importance(),
        layout.exchange(),
        layout.distance(),
        layout.contact(),
        layout.account(),
        layout.views(),
    ];
    let title = say!(words, "form-partner", name = partner.name.to_string());
    DialogForm::new(title, groups.into_iter().flatten().collect())
}

/// What the fields of a partner are laid out from.
struct PartnerLayout<'a> {
    words: &'a Words,
    session: &'a Session,
    deck: &'a Deck,
    partner: &'a Partner,
}

impl PartnerLayout<'_> {
    /// Returns the fields for what a partner is, and where it stands.
    fn nature(&self) -> Vec<FormField> {
        let (words, p) = (self.words, self.partner);
        let domains = self.deck.map.domains.iter();
        let domains = domains.map(|d| (d.id.to_string(), d.title.to_string())).collect();
        vec![
            line(words, "name", Some(&p.name)),
            FormField::many("domains", say!(words, "field-domains"), domains, |id| {
                p.domains.iter().any(|d| *d == *id)
            }),
            FormField::one(
                "ring",
                say!(words, "field-ring"),
                self.rings(),
                p.distance.ring.as_deref(),
            ),
            self.choice("kind", &["organisation", "person", "group", "source"], p.kind),
            self.choice("side", &["external", "internal", "both"], Some(p.side)),
            self.choice("formality", &["formal", "informal"], p.formality),
            self.choice(
                "status",
                &["now", "past", "wished", "explored", "ended"],
                Some(p.status),
            ),
        ]
    }

    /// Returns the fields for whom a partner matters to, and why.
    fn importance(&self) -> Vec<FormField> {
        let (words, important) = (self.words, &self.partner.importance);
        let who = viewers(words, self.session, self.deck, true);
        let by = |basis| move |id: &str| important.by.get(id) == Some(&basis);
        let others = important.others;
        let others = others.any().then(|| others::word(words, others));
        vec![
            FormField::many(
                "important",
                say!(words, "field-important"),
                who.clone(),
                by(Basis::Stated),
            ),
            FormField::many("inferred", say!(words, "field-inferred"), who, by(Basis::Inferred)),
            line(words, "others", others.as_deref()).hint(say!(words, "hint-others")),
            lines(words, "partner-why", self.partner.why.as_deref()),
        ]
    }

    /// Returns the fields for what goes to and fro, how that is lived, and who began.
    fn exchange(&self) -> Vec<FormField> {
        let (words, p) = (self.words, self.partner);
        let began = p.initiative.as_ref();
        let sources = &["school", "partner", "third", "imposed"];
        vec![
            self.choice("learning", &["to-school", "from-school", "both", "none"], p.learning),
            self.choice("experience", &["positive", "mixed", "negative"], p.experience),
            self.choice("initiative", sources, began.map(|i| i.from)),
            line(words, "initiative-note", began.and_then(|i| i.note.as_deref())),
        ]
    }

    /// Returns the fields for what is said about the distance, beside the ring.
    fn distance(&self) -> Vec<FormField> {
        let (words, distance) = (self.words, &self.partner.distance);
        let mut earlier = self.rings();
        earlier.push((UNKNOWN_RING.to_owned(), say!(words, "ring-unknown")));
        vec![
            yes_no(words, "assumed", distance.assumed),
            lines(words, "distance-why", distance.why.as_deref()),
            line(words, "nearer-for", distance.nearer_for.as_deref()).hint(say!(words, "hint-nearer-for")),
            FormField::one("was", say!(words, "field-was"), earlier, distance.was.as_deref()),
            yes_no(words, "too-close", distance.too_close),
        ]
    }

    /// Returns the fields for how many a partner stands for, what it is part of, and how often and where it is met.
    fn contact(&self) -> Vec<FormField> {
        let (words, p) = (self.words, self.partner);
        let count = (p.count > 0).then(|| p.count.to_string());
        let others = self.session.partners.iter().filter(|o| o.id != p.id);
        let others = others.map(|o| (o.id.to_string(), o.name.to_string())).collect();
        vec![
            yes_no(words, "collective", p.collective),
            line(words, "count", count.as_deref()),
            FormField::one("part-of", say!(words, "field-part-of"), others, p.part_of.as_deref()),
            line(words, "frequency", p.frequency.as_deref()),
            line(words, "where", p.location.as_deref()),
            lines(words, "note", p.note.as_deref()),
        ]
    }

    /// Returns the fields for when a partner was named and by whom, and how a sentence speaks of it.
    fn account(&self) -> Vec<FormField> {
        let p = self.partner;
        let named = |id: &str| p.by.iter().any(|by| **by == *id);
        vec![
            self.choice("round", &["alone", "together", "after"], p.round),
            FormField::many("by", say!(self.words, "field-by"), people(self.session), named),
            self.choice("article", &["de", "het", "none"], p.article),
            self.choice("case", &["keep", "lower"], p.case),
        ]
    }

    /// Returns a field for the ring that each role, participant or function sees.
    fn views(&self) -> Vec<FormField> {
        let views = &self.partner.distance.views;
        let view = |(id, who): (String, String)| {
            let label = say!(self.words, "field-view", who = who);
            let ring = views.get(id.as_str()).map(Id::as_str);
            FormField::one(&format!("view {id}"), label, self.rings(), ring)
        };
        let who = viewers(self.words, self.session, self.deck, false);
        who.into_iter().map(view).collect()
    }

    /// Returns the rings of the deck, to choose from.
    fn rings(&self) -> Vec<(String, String)> {
        let rings = self.deck.map.rings.iter();
        rings.map(|r| (r.id.to_string(), r.title.to_string())).collect()
    }

    /// Returns a choice among the words of a field of the record.
    fn choice<T: Serialize>(&self, field: &str, ids: &[&str], chosen: Option<T>) -> FormField {
        let chosen = chosen.map(|value| word_of(&value));
        vocabulary(self.words, field, ids, chosen.as_deref())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
