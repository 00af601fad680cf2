//! With whom: the partners domain by domain, then who matters to whom, how near they stand, and what is missing.
//!
//! Each partner is described once, with the first of its domains; every number comes from `counts`.

mod bearing;
mod distance;
mod explored;
mod few;
mod gone;
mod groups;
mod lived;
mod matters;
mod missing;
mod often;
mod spoken;
mod tell;
mod threatened;
mod verbs;

use few::{empty_domains, only_a_name, only_wished, singles};
use tell::Nth;

use super::ending::accepted;
use super::said::Under;
use super::themes;
use crate::deck::{Aspect, Domain};
use crate::findings::choosing::length::Length;
use crate::findings::choosing::place::{self, Home};
use crate::findings::counts::CountedPart;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Partner, Side, Status};
use crate::text::Id;

pub(in crate::findings) use bearing::complains;
pub(in crate::findings) use distance::{TooCloseView, too_close, too_close_view};
pub(in crate::findings) use explored::{stayed, waits};
pub(in crate::findings) use gone::{is_gone, learnt, went};
pub(in crate::findings) use lived::{Reason, how_it_goes, learning_both_ways, stands_alone};
pub(in crate::findings) use matters::{at_risk, everyone, for_everyone, others};
pub(in crate::findings) use missing::{absent_named, is_wish, missing_in_words, wished_in_short};
pub(in crate::findings) use often::how_often;
pub(in crate::findings) use spoken::{main_subject, most_spoken_of};
pub(in crate::findings) use tell::{by_reason, fits_verb, remark};

pub(in crate::findings) fn write(record: &SectionSource<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, aspect.heading.to_string()));
    if record.session.partners.is_empty() {
        return paragraph(blocks, vec![open(say!(record.words, "who-nobody"))]);
    }
    themes::told(record, aspect, blocks);
    record.say_all(&[Home::Map], &Under::Nobody, blocks);
    let (mut silent, mut wished, mut single) = (Vec::new(), Vec::new(), Vec::new());
    let told = weightiest_domains(record);
    let mut left = 0;
    for d in &record.deck.map.domains {
        let here: Vec<&Partner> = record
            .session
            .partners
            .iter()
            .filter(|p| p.domains.contains(&d.id))
            .collect();
        if here.is_empty() {
            silent.push(d);
        } else if here.iter().all(|p| p.status == Status::Wished && !p.is_internal()) {
            wished.push(d);
        } else if told.contains(&d.id) {
            match only_a_name(record, &here) {
                Some(partner) => single.push((d, partner)),
                None => domain(record, d, blocks),
            }
        } else {
            left += usize::from(here.iter().any(|p| is_told(record, p)) && !only_said(record, d, blocks));
        }
    }
    if !record.is_short() {
        elsewhere(record, blocks);
    }
    if left > 0 {
        let number = prose::number(record.words, left);
        let text = say!(record.words, "domains-more", n = left, number = number);
        paragraph(blocks, vec![sentence(text, vec![])]);
    }
    inside(record, blocks);
    let mut sentences = singles(record, &single);
    if !record.is_short() {
        sentences.extend(only_wished(record, &wished));
        sentences.extend(empty_domains(record, &silent));
    }
    paragraph(blocks, sentences);
    matters::write(record, blocks);
    distance::write(record, blocks);
    missing::write(record, blocks);
}

/// Adds what was said of the partners of a domain of which the length tells no more; returns whether there was anything.
fn only_said(record: &SectionSource<'_>, domain: &Domain, blocks: &mut Vec<Block>) -> bool {
    let home = Home::Domain(domain.id.clone());
    let here = record.such(|p| p.status == Status::Now && place::of_partner(p, record.deck) == home);
    let homes: Vec<Home> = here.iter().map(|p| Home::Partner(p.id.clone())).collect();
    let printed = record.printed(&homes);
    if printed.is_empty() {
        return false;
    }
    blocks.push(heading(2, domain.title.to_string()));
    record.say(&printed, &Under::Partners, blocks);
    true
}

/// Returns the domains that the length tells, those whose partners weigh most. A short length tells of those who are there now.
fn weightiest_domains(record: &SectionSource<'_>) -> Vec<Id> {
    let weight = |d: &Domain| -> u32 { record.in_domain(&d.id).map(|p| record.weights.partner(&p.id)).sum() };
    let held = record
        .deck
        .map
        .domains
        .iter()
        .filter(|d| record.in_domain(&d.id).any(|p| is_told(record, p)));
    let mut held: Vec<&Domain> = held.collect();
    // A stable sort: of equals the one that stands first on the map comes first.
    held.sort_by_key(|d| std::cmp::Reverse(weight(d)));
    let told = held.len().min(record.choice.plan.domains);
    held.iter().take(told).map(|d| d.id.clone()).collect()
}

/// Returns whether the section of a domain tells of a partner: of somebody who is wished for it tells where something is missing.
fn is_told(record: &SectionSource<'_>, partner: &Partner) -> bool {
    match partner.status {
        Status::Now => true,
        Status::Wished => false,
        Status::Explored | Status::Past | Status::Ended => !record.is_short(),
    }
}

fn domain(record: &SectionSource<'_>, domain: &Domain, blocks: &mut Vec<Block>) {
    let home = Home::Domain(domain.id.clone());
    let here = record.such(|p| place::of_partner(p, record.deck) == home);
    let part = record.counts.domain(&domain.id);
    blocks.push(heading(2, domain.title.to_string()));
    let others = record
        .such(|p| !p.is_internal() && p.domains.contains(&domain.id) && place::of_partner(p, record.deck) != home);
    let now = here.iter().filter(|p| p.status == Status::Now).count();
    let mut first = opening(record, &part, now);
    // Only where each of them is described further on, or was before, under the domain that it names first.
    let first_of = |p: &&Partner| match place::of_partner(p, record.deck) {
        Home::Domain(first) => p.domains.first() == Some(&first) && weightiest_domains(record).contains(&first),
        _ => false,
    };
    let elsewhere = others.iter().any(|p| p.status == Status::Now) && others.iter().all(first_of);
    if elsewhere && !record.is_short() && record.led.borrow_mut().insert("told-once".to_owned()) {
        first.push(sentence(say!(record.words, "domain-also"), vec![]));
    }
    section(record, first, part.tally.now == now, &here, blocks);
    if matches!(blocks.last(), Some(Block::Heading { .. })) {
        blocks.pop();
    }
}

/// Returns how many partners of a domain are there now; nothing where the sentences below say as much: `told` of them are described there.
fn opening(record: &SectionSource<'_>, part: &CountedPart, told: usize) -> Vec<Sentence> {
    let (words, now) = (record.words, part.tally.now);
    // Beside the map of a short report stands how many each domain holds.
    if told == 0 || (now == told && told == 1) || record.is_short() {
        return Vec::new();
    }
    let number = prose::number(words, now);
    let text = if record.turn("domain-now") {
        say!(words, "domain-now-2", n = now, number = number)
    } else {
        say!(words, "domain-now", n = now, number = number)
    };
    vec![sentence(text, vec![])]
}

/// Adds the groups of partners that are there, then those with first contacts, then those of the past; `whole` where these are all that the
/// opening counts.
fn section(
    record: &SectionSource<'_>,
    opening: Vec<Sentence>,
    whole: bool,
    here: &[&Partner],
    blocks: &mut Vec<Block>,
) {
    let of = |status: Status| {
        here.iter()
            .copied()
            .filter(|p| p.status == status)
            .collect::<Vec<&Partner>>()
    };
    let mut opening = opening;
    let groups = groups::groups(record, &of(Status::Now));
    // A short report names the groups that weigh most; the opening sentence counts the others.
    let rest = |group: &&groups::PartnerGroup<'_>| {
        !(record.is_short() && group.common == groups::Common::Rest && groups.len() > 1)
    };
    let mut aside = Vec::new();
    for (at, group) in groups.iter().filter(rest).enumerate() {
        // Right behind their number the names follow without a second *the group names*.
        let place = match at {
            0 if whole && opening.len() == 1 => Nth::Counted,
            0 => Nth::First,
            _ => Nth::Later,
        };
        aside.extend(tell::tell(record, group, std::mem::take(&mut opening), place, blocks));
    }
    record.say(&aside, &Under::Aside, blocks);
    if record.is_short() {
        let told = |p: &&Partner| {
            groups
                .iter()
                .filter(rest)
                .any(|group| group.partners.iter().any(|q| q.id == p.id))
        };
        let untold: Vec<&Partner> = of(Status::Now).into_iter().filter(|p| !told(p)).collect();
        // Where there is little room, with whom it is difficult is told at the beginning alone.
        let told_first = record.choice.plan.is_tight() && accepted(record).is_empty();
        let difficult = lived::difficult(record, &record.heaviest(&untold)).filter(|_| !told_first);
        let homes: Vec<Home> = untold.iter().map(|p| Home::Partner(p.id.clone())).collect();
        opening.extend(difficult);
        paragraph(blocks, std::mem::take(&mut opening));
        record.say_all(&homes, &Under::Partners, blocks);
    }
    paragraph(blocks, opening);
    let words = record.words;
    let plan = record.choice.plan;
    if record.is_short() {
        return;
    }
    let mut sentences = Vec::new();
    let mut homes = Vec::new();
    for status in [Status::Explored, Status::Past, Status::Ended] {
        let such = record.heaviest(&of(status));
        if such.is_empty() {
            continue;
        }
        let names = record.named(&such, plan.names).0;
        let text = match status {
            Status::Past => say!(words, "domain-past", names = names),
            _ => say!(words, "domain-ended", names = names),
        };
        sentences.extend(match status {
            Status::Explored => explored::explored(record, &such),
            _ => vec![sentence(text, prose::ids(&such))],
        });
        let noted = such.iter().filter(|p| p.note.is_some() || p.why.is_some());
        let noted: Vec<&Partner> = noted.take(plan.notes.min(2)).copied().collect();
        sentences.extend(tell::remarks(record, &noted, true));
        homes.extend(such.iter().map(|p| Home::Partner(p.id.clone())));
    }
    paragraph(blocks, sentences);
    record.say_all(&homes, &Under::Partners, blocks);
}

fn elsewhere(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let here = record.such(|p| place::of_partner(p, record.deck) == Home::Elsewhere);
    if here.is_empty() {
        return;
    }
    let now = here.iter().filter(|p| p.status == Status::Now).count();
    let placed = here.len() < record.session.partners.iter().filter(|p| !p.is_internal()).count();
    if placed {
        blocks.push(heading(2, say!(record.words, "report-elsewhere")));
    }
    let all = record.counts.elsewhere.tally.now == now;
    section(
        record,
        opening(record, &record.counts.elsewhere, now),
        all,
        &here,
        blocks,
    );
}

fn inside(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let here = record.such(Partner::is_internal);
    let homes: Vec<Home> = here.iter().map(|p| Home::Partner(p.id.clone())).collect();
    // How many there are stands at the beginning.
    let untold = record.is_short() && record.choice.plan.is_tight() && record.printed(&homes).is_empty();
    if here.is_empty() || untold {
        return;
    }
    let words = record.words;
    blocks.push(heading(2, say!(words, "report-internal")));
    let n = record.counts.inside.tally.now;
    let mut sentences = vec![sentence(
        say!(words, "inside-now", n = n, number = prose::number(words, n)),
        vec![],
    )];
    let both = record.such(|p| p.side == Side::Both && p.status == Status::Now);
    if !both.is_empty() {
        let (names, many) = record.named(&both, 4);
        let n = if many { 2 } else { 1 };
        sentences.push(sentence(
            say!(words, "inside-both", n = n, names = names),
            prose::ids(&both),
        ));
    }
    section(record, sentences, true, &here, blocks);
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
