//! With whom: the partners domain by domain, then who matters to whom, how near they stand, and what is missing.
//!
//! Each partner is described once, with the first of its domains; every number comes from `counts`.

mod apposition;
mod bearing;
mod belonging;
pub(in crate::findings) mod distance;
mod domain;
mod explored;
mod few;
mod gaps;
mod goes;
mod gone;
mod groups;
mod lived;
mod matters;
mod missing;
mod new_note;
mod often;
mod over;
mod point_back;
mod predicate;
mod same_note;
mod spoken;
mod tell;
mod threatened;
mod wanted;

use super::said::Under;
use super::themes;
use crate::deck::{Aspect, Domain};
use crate::findings::choosing::length::Length;
use crate::findings::choosing::place::{self, Home};
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Partner, Status};
use crate::text::Id;
use domain::{domain, elsewhere, inside, is_silenced, told_more, weightiest_domains};
use few::{empty_domains, only_a_name, only_wished, singles, titles};

pub(in crate::findings) use bearing::complains;
pub(in crate::findings) use distance::{TooCloseView, too_close, too_close_view};
pub(in crate::findings) use explored::{stayed, waits};
pub(in crate::findings) use gone::{is_gone, learnt, went};
pub(in crate::findings) use lived::{Reason, how_it_goes, learning_both_ways, stands_alone};
pub(in crate::findings) use matters::{at_risk, everyone, for_everyone, others};
pub(in crate::findings) use missing::{missing_in_words, not_there, wished_in_short};
pub(in crate::findings) use new_note::new_note;
pub(in crate::findings) use often::how_often;
pub(in crate::findings) use spoken::{main_subject, most_spoken_of, subjects};
pub(in crate::findings) use tell::{by_reason, remark, words_of_note};
pub(in crate::findings) use wanted::{is_only_noted, wisher};

pub(in crate::findings) fn write(record: &SectionSource<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, aspect.heading.to_string()));
    if record.session.partners.is_empty() {
        return paragraph(blocks, vec![open(say!(record.words, "who-nobody"))]);
    }
    themes::told(record, aspect, blocks);
    record.say_all(&[Home::Map], &Under::Nobody, blocks);
    let short = domains(record, blocks);
    if !record.is_short() {
        elsewhere(record, blocks);
    }
    if !short.left.is_empty() {
        let text = more_of(record, &short.left);
        paragraph(blocks, vec![sentence(text, vec![])]);
    }
    inside(record, blocks);
    let mut sentences = singles(record, &short.single);
    if !record.is_short() {
        sentences.extend(empty_domains(record, &short.silent));
    }
    paragraph(blocks, sentences);
    matters::write(record, blocks);
    distance::write(record, blocks);
    let wished = if record.is_short() {
        Vec::new()
    } else {
        only_wished(record, &short.wished)
    };
    missing::write(record, wished, blocks);
}

/// How many domains are named: the map names each with how many it holds.
const NAMED: usize = 2;

/// Returns that the full report tells more of these domains.
fn more_of(record: &SectionSource<'_>, left: &[&Domain]) -> String {
    let number = prose::number(record.words, left.len());
    match left.len() {
        0..=NAMED => say!(record.words, "domains-more", names = titles(record, left)),
        _ => say!(record.words, "domains-more-counted", number = number),
    }
}

/// The domains without a section of their own.
#[derive(Default)]
struct ShortDomains<'a> {
    /// Those that hold nobody.
    silent: Vec<&'a Domain>,
    /// Those that hold only whom the group wishes for.
    wished: Vec<&'a Domain>,
    /// Those of which only one name is known.
    single: Vec<(&'a Domain, &'a Partner)>,
    /// Those that the length does not tell.
    left: Vec<&'a Domain>,
}

/// Adds the sections of the domains; returns those that have none.
fn domains<'a>(record: &SectionSource<'a>, blocks: &mut Vec<Block>) -> ShortDomains<'a> {
    let told = weightiest_domains(record);
    let mut short = ShortDomains::default();
    for d in &record.deck.map.domains {
        let here: Vec<&Partner> = record.in_domain(&d.id).collect();
        if here.is_empty() {
            short.silent.push(d);
        } else if here.iter().all(|p| p.status == Status::Wished && !p.is_internal()) {
            short.wished.push(d);
        } else if told.contains(&d.id) {
            match only_a_name(record, &here) {
                Some(partner) => short.single.push((d, partner)),
                None => domain(record, d, blocks),
            }
        } else if here.iter().any(|p| p.status != Status::Wished) && !only_said(record, d, blocks) {
            short.left.push(d);
        }
    }
    short
}

/// Adds what was said of the partners of a domain of which the length tells no more; returns whether there was anything.
fn only_said(record: &SectionSource<'_>, domain: &Domain, blocks: &mut Vec<Block>) -> bool {
    let home = Home::Domain(domain.id.clone());
    let here = record.such(|p| p.status == Status::Now && place::of_partner(p, record.deck) == home);
    let homes: Vec<Home> = here.iter().map(|p| Home::Partner(p.id.clone())).collect();
    let (noted, printed) = (told_more(record, &here), record.printed(&homes));
    if printed.is_empty() && (noted.is_empty() || is_silenced(record, domain)) {
        return false;
    }
    blocks.push(heading(2, domain.title.to_string()));
    paragraph(blocks, noted);
    record.say(&printed, &Under::Partners, blocks);
    true
}

impl<'a> SectionSource<'a> {
    /// Returns the partners that stand in a domain, in the order named.
    pub(in crate::findings) fn in_domain(&self, domain: &'a str) -> impl Iterator<Item = &'a Partner> {
        let all = self.session.partners.iter();
        all.filter(move |p| p.domains.iter().any(|d| d == domain))
    }

    /// Returns the partners that `which` holds for, in the order named.
    pub(in crate::findings) fn such(&self, which: impl Fn(&Partner) -> bool) -> Vec<&'a Partner> {
        self.session.partners.iter().filter(|p| which(p)).collect()
    }

    /// Returns partners, the weightiest first.
    pub(in crate::findings) fn heaviest<'p>(&self, partners: &[&'p Partner]) -> Vec<&'p Partner> {
        let mut partners = partners.to_vec();
        self.weights.order(&mut partners);
        partners
    }

    /// Returns a partner's name inside a sentence, with its article.
    pub(in crate::findings) fn name(&self, partner: &Partner) -> String {
        let called = self.called.get(&partner.id);
        called.map_or_else(|| partner.name.to_string(), |called| called.name.clone())
    }

    /// Returns the first so many names in a row and how many others there are; and whether the verb is in the plural.
    pub(in crate::findings) fn named(&self, partners: &[&Partner], most: usize) -> (String, bool) {
        let parts: Vec<String> = partners
            .iter()
            .take(self.enough(partners.len(), most))
            .map(|p| self.name(p))
            .collect();
        self.and_others(parts, partners)
    }

    /// Returns how many to name of so many: one more than the most rather than *and one other*.
    pub(in crate::findings) fn enough(&self, all: usize, most: usize) -> usize {
        if all == most.saturating_add(1) { all } else { most }
    }

    /// Returns names that stand for these partners in a row, with how many others there are; and whether the verb is in the plural.
    pub(in crate::findings) fn and_others(&self, mut parts: Vec<String>, partners: &[&Partner]) -> (String, bool) {
        let others = partners.len() - parts.len().min(partners.len());
        if others > 0 {
            parts.push(say!(
                self.words,
                "and-others",
                n = others,
                number = prose::number(self.words, others)
            ));
        }
        (prose::row(self.words, &parts), self.verb(partners) > 1)
    }

    /// Returns 1 for a verb in the singular, 2 for one in the plural, where these partners are its subject.
    pub(in crate::findings) fn verb(&self, partners: &[&Partner]) -> usize {
        let many = |p: &&Partner| self.called.get(&p.id).is_some_and(|called| called.many);
        if partners.len() > 1 || partners.iter().any(many) {
            2
        } else {
            1
        }
    }

    /// Returns a sentence that names these partners; none where there are none.
    pub(in crate::findings) fn about(
        &self,
        partners: &[&Partner],
        text: impl Fn(usize, String) -> String,
    ) -> Option<Sentence> {
        let (names, many) = self.named(partners, self.choice.plan.names);
        let n = if many { 2 } else { 1 };
        let ids: Vec<Id> = prose::ids(partners);
        (!partners.is_empty()).then(|| sentence(text(n, names), ids))
    }

    /// Returns whether this length tells less than everything.
    pub(in crate::findings) fn is_short(&self) -> bool {
        self.length < Length::Full
    }
}
