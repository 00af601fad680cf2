//! A domain of the map in the report: how many partners it has, then groups of them that are alike, then those with whom it begins or is over.
//!
//! Each partner is described once, with the first of its domains.

use std::cell::LazyCell;

use super::explored::explored;
use super::groups::{Common, PartnerGroup, groups};
use super::lived::difficult;
use super::new_note::new_note;
use super::over::over;
use super::tell::{Nth, remark, remarks, tell};
use crate::deck::Domain;
use crate::findings::choosing::place::{self, Home};
use crate::findings::counts::CountedPart;
use crate::findings::language::prose::{self, sentence};
use crate::findings::sections::ending::accepted;
use crate::findings::sections::said::Under;
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Learning, Partner, Side, Statement, Status, Voice};
use crate::text::Id;

/// Returns the domains that the length tells, those whose partners weigh most. A short length tells of those who are there now, and of no domain of
/// which people spoke without a word of theirs.
pub(super) fn weightiest_domains(record: &SectionSource<'_>) -> Vec<Id> {
    let weight = |d: &Domain| -> u32 { record.in_domain(&d.id).map(|p| record.weights.partner(&p.id)).sum() };
    let held = record
        .deck
        .map
        .domains
        .iter()
        .filter(|d| record.in_domain(&d.id).any(|p| is_told(record, p)) && !is_silenced(record, d));
    let mut held: Vec<&Domain> = held.collect();
    // A stable sort: of equals the one that stands first on the map comes first.
    held.sort_by_key(|d| std::cmp::Reverse(weight(d)));
    let told = held.len().min(record.choice.plan.domains);
    held.iter().take(told).map(|d| d.id.clone()).collect()
}

/// Returns whether people spoke of the partners of a domain and a short report quotes others only: its names alone would tell nothing of them.
pub(super) fn is_silenced(record: &SectionSource<'_>, domain: &Domain) -> bool {
    if !record.is_short() || record.choice.statements.is_empty() {
        return false;
    }
    let home = Home::Domain(domain.id.clone());
    let here = record.such(|p| p.status == Status::Now && place::of_partner(p, record.deck) == home);
    let of_it = |s: &&Statement| s.voice == Voice::Verbatim && here.iter().any(|p| s.about.first() == Some(&p.id));
    let homes: Vec<Home> = here.iter().map(|p| Home::Partner(p.id.clone())).collect();
    record.session.statements.iter().any(|s| of_it(&s)) && record.printed(&homes).is_empty()
}

/// Returns whether the section of a domain tells of a partner: of somebody who is wished for it tells where something is missing.
pub(super) fn is_told(record: &SectionSource<'_>, partner: &Partner) -> bool {
    match partner.status {
        Status::Now => true,
        Status::Wished => false,
        Status::Explored | Status::Past | Status::Ended => !record.is_short(),
    }
}

/// Adds the section of a domain.
pub(super) fn domain(record: &SectionSource<'_>, domain: &Domain, blocks: &mut Vec<Block>) {
    let home = Home::Domain(domain.id.clone());
    let here = record.such(|p| place::of_partner(p, record.deck) == home);
    let part = record.counts.domain(&domain.id);
    blocks.push(heading(2, domain.title.to_string()));
    let others = record
        .such(|p| !p.is_internal() && p.domains.contains(&domain.id) && place::of_partner(p, record.deck) != home);
    let now = here.iter().filter(|p| p.status == Status::Now).count();
    // Each of the others is described under the domain that it names first, or inside the school.
    let told = LazyCell::new(|| weightiest_domains(record));
    let elsewhere = |p: &&Partner| match place::of_partner(p, record.deck) {
        Home::Domain(first) => p.domains.first() == Some(&first) && told.contains(&first),
        _ => false,
    };
    let parted = others.iter().filter(|p| p.status == Status::Now).all(elsewhere);
    let first = opening(record, &part, now, parted, false);
    section(record, first, part.tally.now == now, &here, blocks);
    if matches!(blocks.last(), Some(Block::Heading { .. })) {
        blocks.pop();
    }
}

/// Returns how many partners of a domain are there now; nothing where the sentences below say as much: `told` of them are described there, and
/// the others elsewhere where it is `parted`. Those of no domain stand `apart`.
fn opening(record: &SectionSource<'_>, part: &CountedPart, told: usize, parted: bool, apart: bool) -> Vec<Sentence> {
    let (words, now) = (record.words, part.tally.now);
    // Beside the map of a short report stands how many each domain holds.
    if told == 0 || (now == told && told == 1) || record.is_short() {
        return Vec::new();
    }
    let number = prose::number(words, now);
    let text = if told < now && parted {
        let (rest, few) = (now - told, prose::number(words, now - told));
        match record.turn("domain-part") {
            true => say!(words, "domain-now-rest", n = rest, number = few, all = number),
            false => say!(words, "domain-now-part", n = rest, number = few, all = number),
        }
    } else if apart || record.turn("domain-now") {
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
    let now = of(here, Status::Now);
    let told = TellingGroups {
        opening,
        whole,
        all: groups(record, &now),
    };
    let (opening, told) = told.write(record, blocks);
    if record.is_short() {
        let untold: Vec<&Partner> = now.into_iter().filter(|p| !told.contains(&&p.id)).collect();
        return untold_in_short(record, opening, &untold, blocks);
    }
    paragraph(blocks, opening);
    begun_and_over(record, here, blocks);
}

/// Returns the partners of one status.
fn of<'p>(here: &[&'p Partner], status: Status) -> Vec<&'p Partner> {
    here.iter().copied().filter(|p| p.status == status).collect()
}

/// The groups of a domain with what stands before them.
struct TellingGroups<'p> {
    opening: Vec<Sentence>,
    /// Whether these are all that the opening counts.
    whole: bool,
    all: Vec<PartnerGroup<'p>>,
}

impl<'p> TellingGroups<'p> {
    /// Adds the groups; returns what is left of the opening, and whom they told of.
    fn write(mut self, record: &SectionSource<'_>, blocks: &mut Vec<Block>) -> (Vec<Sentence>, Vec<&'p Id>) {
        let several = self.all.len() > 1;
        // A short report names the groups that weigh most; the opening sentence counts the others.
        let rest = |group: &PartnerGroup<'_>| group.common == Common::Rest;
        self.all.retain(|group| !(record.is_short() && several && rest(group)));
        let mut aside = Vec::new();
        for (at, group) in self.all.iter().enumerate() {
            // Right behind their number the names follow without a second *the group names*.
            let place = match at {
                0 if self.whole && self.opening.len() == 1 => Nth::Counted,
                0 => Nth::First,
                _ => Nth::Later,
            };
            aside.extend(tell(record, group, std::mem::take(&mut self.opening), place, blocks));
        }
        record.say(&aside, &Under::Aside, blocks);
        let told = self.all.iter().flat_map(|group| &group.partners);
        (self.opening, told.map(|p| &p.id).collect())
    }
}

/// Adds what a short report says of the partners whom no group told: with whom it is difficult, and what was said of them.
fn untold_in_short(
    record: &SectionSource<'_>,
    mut opening: Vec<Sentence>,
    untold: &[&Partner],
    blocks: &mut Vec<Block>,
) {
    // Where there is little room, with whom it is difficult is told at the beginning alone.
    let told_first = record.choice.plan.is_tight() && accepted(record).is_empty();
    opening.extend(difficult(record, &record.heaviest(untold)).filter(|_| !told_first));
    opening.extend(told_more(record, untold));
    let homes: Vec<Home> = untold.iter().map(|p| Home::Partner(p.id.clone())).collect();
    paragraph(blocks, opening);
    record.say_all(&homes, &Under::Partners, blocks);
}

/// Returns what is noted of those of these partners of whom the length tells more.
pub(super) fn told_more(record: &SectionSource<'_>, partners: &[&Partner]) -> Vec<Sentence> {
    let more = partners.iter().filter(|p| record.choice.more.contains(&p.id));
    more.filter_map(|p| Some(remark(record, p, &new_note(record, p)?)))
        .collect()
}

/// Adds those with whom cooperation is explored, and those with whom it is over.
fn begun_and_over(record: &SectionSource<'_>, here: &[&Partner], blocks: &mut Vec<Block>) {
    let plan = record.choice.plan;
    let mut sentences = Vec::new();
    let mut homes = Vec::new();
    for status in [Status::Explored, Status::Past, Status::Ended] {
        let such = record.heaviest(&of(here, status));
        if such.is_empty() {
            continue;
        }
        let noted = such.iter().filter(|p| p.note.is_some() || p.why.is_some());
        let most = plan.notes_of_the_past();
        let told = |(at, p): &(usize, &&Partner)| *at < most || record.choice.more.contains(&p.id);
        let noted: Vec<&Partner> = noted.enumerate().filter(told).map(|(_, p)| *p).collect();
        sentences.extend(match status {
            Status::Explored => explored(record, &such)
                .into_iter()
                .chain(remarks(record, &noted, true))
                .collect(),
            _ => over(record, &such, status, &noted),
        });
        homes.extend(such.iter().map(|p| Home::Partner(p.id.clone())));
    }
    paragraph(blocks, sentences);
    record.say_all(&homes, &Under::Partners, blocks);
}

/// Adds those who stand in no domain of the map.
pub(super) fn elsewhere(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
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
        opening(record, &record.counts.elsewhere, now, false, true),
        all,
        &here,
        blocks,
    );
}

/// Adds those inside the school.
pub(super) fn inside(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let here = record.such(Partner::is_internal);
    let homes: Vec<Home> = here.iter().map(|p| Home::Partner(p.id.clone())).collect();
    // How many there are stands at the beginning.
    let silent = record.printed(&homes).is_empty() && told_more(record, &here).is_empty();
    let untold = record.is_short() && record.choice.plan.is_tight() && silent;
    if here.is_empty() || untold {
        return;
    }
    let words = record.words;
    blocks.push(heading(2, say!(words, "report-internal")));
    let n = record.counts.inside.tally.now;
    let number = prose::number(words, n);
    // That anybody learns there is told where it was noted of one of them.
    let learns = |p: &&Partner| p.status == Status::Now && p.learning.is_some_and(|how| how != Learning::None);
    let text = match here.iter().any(learns) {
        true => say!(words, "inside-learns", n = n, number = number),
        false => say!(words, "inside-now", n = n, number = number),
    };
    let mut sentences = vec![sentence(text, vec![])];
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
