//! Repeats a statement as a proposal does, and says what is not told again: that it goes now well, now badly, where other proposals tell all of its
//! words.

use super::Proposal;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, lower, marks, one_line, reported, speakers};
use crate::say;
use crate::session::{Partner, Statement, Voice};

/// Returns a statement with whoever said it; word for word between quotation marks.
pub(super) fn told(record: &SectionSource<'_>, statement: &Statement, text: &str) -> String {
    let who = speakers(record.words, record.session, &statement.speakers);
    // Between quotation marks nothing is added behind a remark: *(stilte)*.
    let quoted = if text.ends_with(')') {
        text.to_owned()
    } else {
        full(text)
    };
    match (statement.voice, who.is_empty()) {
        (Voice::Verbatim, true) => format!("“{quoted}”"),
        (Voice::Verbatim, false) => format!("“{quoted}” ({who})."),
        (Voice::Paraphrase, true) => full(text),
        (Voice::Paraphrase, false) => reported(&marks(text), &who),
    }
}

/// How many statements a proposal repeats.
const TOLD: usize = 2;

/// Returns the first two of statements, in the order of noting.
pub(super) fn two_in_order<'a>(record: &SectionSource<'_>, mut statements: Vec<&'a Statement>) -> Vec<&'a Statement> {
    statements.sort_by_key(|s| record.order.get(&s.id));
    statements.truncate(TOLD);
    statements
}

/// The rules that say of a partner no more than how it goes: they tell again what a mixed one says, and take nothing away from it.
const PLAIN: &str = "theme together both-noted grown faded good positive mixed voices talk informal overlap roles";

/// The rules that make no claim of their own of the words of a condition.
const SORTED: &str = "theme together voiced-theme recurs gap opposed differ both-noted good close negative mixed voices person imposed faded grown views \
    talk informal overlap roles team agree positive";

/// Returns whether a proposal says no more of one partner than that it goes now well, now badly, or names a condition, with words that other rules
/// tell all; or only that somebody spoke of a partner of which another tells in words.
pub(super) fn is_told(record: &SectionSource<'_>, proposal: &Proposal, all: &[Proposal]) -> bool {
    let key = |p: &Proposal| p.rule.split(':').next().map(str::to_owned).unwrap_or_default();
    if key(proposal) == "voices" {
        let in_words = |p: &&Proposal| p.rule != proposal.rule && p.text != p.claim;
        return all
            .iter()
            .filter(in_words)
            .any(|p| p.evidence.first() == proposal.evidence.first());
    }
    let plain = match key(proposal).as_str() {
        // A claim of two sentences says more: where people see the partner, or what was noted.
        "mixed" if !proposal.claim.contains(". ") => PLAIN,
        "voiced-theme" => SORTED,
        _ => return false,
    };
    let said = proposal.evidence.iter().filter_map(|id| record.session.statement(id));
    let quoted: Vec<String> = said
        .map(|s| one_line(&s.text))
        .filter(|words| proposal.text.contains(words.as_str()))
        .collect();
    let told = |words: &String| {
        let by = |p: &&Proposal| !plain.split(' ').any(|plain| plain == key(p)) && p.text.contains(words.as_str());
        all.iter().any(|p| by(&p))
    };
    !quoted.is_empty() && quoted.iter().all(told)
}

/// Returns whether a proposal says of a partner only that an experience was noted, that it was imposed, or that somebody spoke of it.
pub(super) fn is_only_noted(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    let one_claim = !proposal.claim.contains(". ");
    match proposal.rule.split(':').next() {
        Some("voices") => return true,
        Some("differ" | "imposed") => return one_claim,
        _ => {}
    }
    let partner = proposal.evidence.first().and_then(|id| record.session.partner(id));
    let noted = |partner: &Partner| {
        let (words, name) = (record.words, record.name(partner));
        match proposal.rule.split(':').next() {
            Some("negative") => say!(words, "propose-negative-noted", name = name),
            Some("mixed") => say!(words, "propose-mixed-noted", name = name),
            Some("good") => say!(words, "propose-good-noted", name = name),
            _ => String::new(),
        }
    };
    // A note that only describes says no more.
    let described = |p: &Partner| {
        let note = lower(&one_line(p.note.as_ref()?));
        let (words, name) = (record.words, record.name(p));
        Some(full(&say!(words, "propose-noted", name = name, note = note)))
    };
    partner.is_some_and(|p| {
        let claim = full(&noted(p));
        let rest = proposal.claim.strip_prefix(claim.as_str()).map(str::trim);
        rest.is_some_and(|rest| rest.is_empty() || described(p).as_deref() == Some(rest))
    })
}
