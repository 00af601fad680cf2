//! Weighs proposals against what somebody says otherwise: that it goes well where one voice is displeased, that it is difficult where one praises.
//!
//! Then it says that people speak differently, or is silent. Takes out of the evidence what bears no claim. Proposes nothing of its own.

use std::sync::LazyLock;

use super::same_words::quoted;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::rules::subjects;
use crate::findings::propose::wording::rows::{ListedPhrases, row};
use crate::findings::propose::wording::tone::{SaidTone, tone};
use crate::findings::propose::{Proposal, proposal};
use crate::findings::statements::replies::right_after;
use crate::say;
use crate::session::{Partner, Statement};
use crate::text::{Id, Text};

/// The rules that say that it goes well: irony, questions and displeasure bear none of them.
const WELL: &str = "good close agree positive";
/// The rules that only count marks: of what was said only what is repeated bears them.
const MARKS: &str = "imposed initiative reasons informal chosen";

fn is(proposal: &Proposal, rules: &str) -> bool {
    let key = proposal.rule.split(':').next().unwrap_or_default();
    rules.split(' ').any(|rule| rule == key)
}

/// Returns what stands behind the key of a rule: the partner it is about.
pub(in crate::findings::propose) fn of<'a>(record: &SectionSource<'a>, proposal: &Proposal) -> Option<&'a Partner> {
    let (_, id) = proposal.rule.split_once(':')?;
    record.session.partner(&Id::from(id))
}

/// Returns the proposals that nobody speaks against, and what is left of the others.
pub(in crate::findings::propose) fn weighed(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let mut kept: Vec<Proposal> = Vec::with_capacity(all.len());
    for proposal in &all {
        let found = match proposal.rule.split(':').next().unwrap_or_default() {
            "good" | "close" => unless_displeased(record, proposal, &all),
            "negative" => unless_praised(record, proposal),
            _ => Some(proposal.clone()),
        };
        kept.extend(found.map(|p| with_bearing(record, p)));
    }
    kept
}

/// Returns what was said of one partner in the talk.
fn said_of<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let all = record.session.statements.iter();
    all.filter(|s| matches!(s.about.as_slice(), [id] if *id == partner.id) && subjects::is_talk(record, s))
        .collect()
}

/// Returns the proposal that it goes well; where one voice is displeased, that people speak differently, where another clearly praises.
fn unless_displeased(record: &SectionSource<'_>, proposal: &Proposal, all: &[Proposal]) -> Option<Proposal> {
    let Some(partner) = of(record, proposal) else {
        return Some(proposal.clone());
    };
    // Whatever was marked: where people contradict each other it does not just go well.
    let contradicted = |p: &Proposal| is(p, "opposed differ") && p.evidence.first() == Some(&partner.id);
    if all.iter().any(contradicted) {
        return None;
    }
    let said = said_of(record, partner);
    let Some(sour) = said
        .iter()
        .find(|s| record.speech(s).laments_surely() && s.print != Some(false))
    else {
        return Some(proposal.clone());
    };
    let told_apart = |p: &Proposal| is(p, "opposed differ views") && p.evidence.first() == Some(&partner.id);
    let glad = said
        .iter()
        .find(|s| record.speech(s).praises_surely() && s.speakers != sour.speakers && s.print != Some(false));
    let glad = glad.filter(|_| !all.iter().any(told_apart))?;
    Some(differing(record, partner, glad, sour))
}

/// Returns the proposal that a cooperation is difficult; where one voice praises it, that people speak differently, where another is displeased.
fn unless_praised(record: &SectionSource<'_>, proposal: &Proposal) -> Option<Proposal> {
    let quotes = quoted(record, proposal);
    let Some(partner) = of(record, proposal) else {
        return Some(proposal.clone());
    };
    // Where it was only noted that it is difficult, whoever answers an accusation is told there already.
    let marked = full(&say!(
        record.words,
        "propose-negative-noted",
        name = record.name(partner)
    ));
    let glad = |s: &Statement| record.speech(s).praises_surely() || grants(&s.text);
    let Some(glad) = quotes
        .iter()
        .find(|s| glad(s))
        .filter(|_| !proposal.claim.starts_with(&marked))
    else {
        return Some(proposal.clone());
    };
    let said = said_of(record, partner);
    let poor = |s: &&&Statement| {
        s.speakers != glad.speakers && (record.speech(s).laments_surely() || record.speech(s).complains)
    };
    // Who answers at once what somebody grants tells the other side.
    let answer = || right_after(record, glad).filter(|s| s.about == glad.about && !record.speech(s).praises_surely());
    if let Some(sour) = said.iter().find(poor).copied().or_else(answer) {
        return Some(differing(record, partner, glad, sour));
    }
    // Nobody says aloud what is difficult: the words that praise do not stand under it.
    let rest: Vec<&&Statement> = quotes.iter().filter(|s| !record.speech(s).praises_surely()).collect();
    let words: Vec<String> = rest.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
    let mut bare = proposal.clone();
    bare.evidence.retain(|id| {
        record
            .session
            .statement(id)
            .is_none_or(|s| !record.speech(s).praises_surely())
    });
    bare.text = Text::new(&proposal.claim);
    (!rest.is_empty() || proposal.claim.contains(". ")).then(|| bare.saying(words))
}

/// Phrases with which somebody grants a partner something good.
static GRANTS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "dat mag gezegd, dat mag ook gezegd, dat moet gezegd, dat moet ook gezegd, dat moet ik toegeven, ere wie ere, eerlijk is eerlijk, i will give them that, i will give him that, i will give her that, i will say that for, credit where, that must be said, no getting round that, fair is fair",
    )
});

/// Returns whether somebody grants something good, without a word that laments.
fn grants(text: &str) -> bool {
    GRANTS.is_in(&row(text)) && tone(text) != SaidTone::Poor
}

/// Returns the proposal that people speak differently of a partner, with both in the order of noting.
fn differing(record: &SectionSource<'_>, partner: &Partner, one: &Statement, other: &Statement) -> Proposal {
    let mut both = [one, other];
    both.sort_by_key(|s| record.order.get(&s.id));
    let claim = full(&say!(
        record.words,
        "propose-voices",
        n = 2,
        name = record.name(partner)
    ));
    let words = both.map(|s| told(record, s, &one_line(&s.text))).to_vec();
    let [first, second] = both;
    let evidence = vec![partner.id.clone(), first.id.clone(), second.id.clone()];
    let measure = say!(record.words, "part-statements", n = 2, number = number(record.words, 2));
    let found = proposal(&format!("differ:{}", second.id), &claim, evidence, &measure);
    found.saying(words).weighing(10)
}

/// Returns a proposal without the statements in its evidence that do not bear it.
fn with_bearing(record: &SectionSource<'_>, mut proposal: Proposal) -> Proposal {
    let (well, marks) = (is(&proposal, WELL), is(&proposal, MARKS));
    if !well && !marks {
        return proposal;
    }
    let repeated: Vec<Id> = quoted(record, &proposal).iter().map(|s| s.id.clone()).collect();
    let bears = |s: &Statement| {
        let asks = s.text.trim_end().ends_with('?');
        repeated.contains(&s.id) || well && !asks && !record.speech(s).ironic && !record.speech(s).laments_surely()
    };
    let mut evidence = std::mem::take(&mut proposal.evidence);
    evidence.retain(|id| record.session.statement(id).is_none_or(bears));
    Proposal { evidence, ..proposal }
}
