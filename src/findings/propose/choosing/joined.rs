//! Joins what would be told twice: of two proposals on one partner in the same words, the one that shows more takes the claim of the other. What
//! only repeats a theme, or what others show, falls away.

use super::same_words::{is, quoted};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, one_line};
use crate::findings::propose::Proposal;
use crate::findings::propose::repeated::{is_only_noted, told};
use crate::findings::propose::wording::hindering::CONDITIONS;
use crate::say;
use crate::text::{Id, Text};

/// The rules that tell how it goes with one partner, or how its place changed: they take another claim on that partner.
const HOSTS: &str = "negative mixed good close differ opposed grown faded both-noted";
/// The rules whose claim is told with what is told of the partner already.
const GUESTS: &str = "grown faded imposed both-noted";
/// The rules that say that people see it differently: how it was noted to go is told there, with where they see the partner.
const DIVIDED: &str = "opposed differ";
const NOTED: &str = "mixed negative";

/// The rules that tell how it goes with one partner.
const HOW: &str = "good negative mixed";

/// A proposal with what it shows.
struct ShownProposal<'a> {
    proposal: Proposal,
    /// The statements that are repeated behind its claim.
    quotes: Vec<&'a Id>,
    /// The partners in its evidence.
    partners: Vec<Id>,
}

impl<'a> ShownProposal<'a> {
    fn of(record: &SectionSource<'a>, proposal: Proposal) -> Self {
        let evidence = proposal.evidence.iter();
        Self {
            quotes: quoted(record, &proposal).iter().map(|s| &s.id).collect(),
            partners: evidence
                .filter(|id| record.session.partner(id).is_some())
                .cloned()
                .collect(),
            proposal,
        }
    }

    /// Returns whether everything that another repeats is repeated here.
    fn shows(&self, other: &Self) -> bool {
        other.quotes.iter().all(|id| self.quotes.contains(id))
    }

    /// Returns whether this one, on one partner, may take the claim of another on the same.
    fn may_take(&self, other: &Self) -> bool {
        let takes = |hosts: &str, guests: &str| is(&self.proposal, hosts) && is(&other.proposal, guests);
        let hosts = takes(HOSTS, GUESTS) || takes(DIVIDED, NOTED) || takes(NOTED, DIVIDED);
        let same = self.partners.first() == self.proposal.evidence.first()
            && self.partners.first().is_some_and(|id| other.partners == [id.clone()]);
        let told = !other.quotes.is_empty() || is(&other.proposal, "imposed");
        hosts && same && told && self.shows(other)
    }

    /// Takes the claim and the evidence of another. Where people see it differently, that says how it was noted to go.
    fn take(&mut self, record: &SectionSource<'_>, other: Self) {
        let own = &self.proposal;
        let words = own.text.strip_prefix(own.claim.as_str()).unwrap_or_default();
        let claim = match (is(own, DIVIDED), is(&other.proposal, DIVIDED)) {
            (true, _) if is(&other.proposal, NOTED) => format!("{} {}", own.claim, beyond(record, &other.proposal)),
            (_, true) => format!("{} {}", other.proposal.claim, beyond(record, own)),
            _ => format!("{} {}", own.claim, other.proposal.claim),
        };
        let claim = claim.trim();
        let text = Text::new(&format!("{claim}{words}"));
        let mut evidence = own.evidence.clone();
        let new = other
            .proposal
            .evidence
            .into_iter()
            .filter(|id| !own.evidence.contains(id));
        evidence.extend(new);
        self.proposal = Proposal {
            text,
            claim: Text::new(claim),
            evidence,
            weight: own.weight.max(other.proposal.weight),
            ..own.clone()
        };
    }
}

/// Returns what the claim of a proposal says beside how it goes with its partner.
fn beyond(record: &SectionSource<'_>, proposal: &Proposal) -> String {
    let partner = proposal.evidence.first().and_then(|id| record.session.partner(id));
    let Some(name) = partner.map(|p| record.name(p)) else {
        return proposal.claim.to_string();
    };
    let words = record.words;
    let goes = [
        say!(words, "propose-mixed", names = name.as_str()),
        say!(words, "propose-mixed-noted", name = name.as_str()),
        say!(words, "propose-negative", names = name.as_str()),
        say!(words, "propose-negative-noted", name = name.as_str()),
    ];
    let rest = goes
        .iter()
        .find_map(|said| proposal.claim.strip_prefix(full(said).as_str()));
    rest.unwrap_or(proposal.claim.as_str()).trim().to_owned()
}

/// Returns proposals, the weightiest first, so that none tells of a partner what another shows in the same words.
pub(in crate::findings::propose) fn joined(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let mut shown: Vec<ShownProposal<'_>> = all.into_iter().map(|p| ShownProposal::of(record, p)).collect();
    for at in (0..shown.len()).rev() {
        let host = (0..shown.len()).filter(|host| *host != at).find(|host| {
            // Of two that may take each other, the weightier one takes the other.
            let weightier = *host < at || !shown[at].may_take(&shown[*host]);
            weightier && shown[*host].may_take(&shown[at])
        });
        if let Some(host) = host {
            let guest = shown.remove(at);
            let host = if host > at { host - 1 } else { host };
            shown[host].take(record, guest);
        }
    }
    // A stable sort: what took a claim may weigh more.
    shown.sort_by_key(|one| std::cmp::Reverse(one.proposal.weight));
    shown.into_iter().map(|one| one.proposal).collect()
}

/// Returns proposals without those that say no more than what others show.
pub(in crate::findings::propose) fn without_repeated(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let mut shown: Vec<ShownProposal<'_>> = all.into_iter().map(|p| ShownProposal::of(record, p)).collect();
    hand_over(record, &mut shown);
    let repeated: Vec<bool> = (0..shown.len()).map(|at| is_repeated(record, &shown, at)).collect();
    let mut kept = repeated.iter();
    shown.retain(|_| kept.next() != Some(&true));
    shown.into_iter().map(|one| one.proposal).collect()
}

/// Returns whether a proposal says no more than what others show: that something was only noted, under a theme with a note, or names of
/// conditions.
fn is_repeated(record: &SectionSource<'_>, all: &[ShownProposal<'_>], at: usize) -> bool {
    let Some(one) = all.get(at).filter(|one| !one.quotes.is_empty()) else {
        return false;
    };
    let others = || {
        all.iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .map(|(_, other)| other)
    };
    let explained = |other: &ShownProposal<'_>| {
        is(&other.proposal, "theme") && (has_note(record, &other.proposal) || other.quotes.len() > one.quotes.len())
    };
    if of_a_pair(one, others()) {
        return true;
    }
    let noted = is_only_noted(record, &one.proposal) && others().any(|other| explained(other) && other.shows(one));
    let shown = |id: &&Id| others().any(|other| other.quotes.contains(id));
    let bare = one.proposal.rule.as_str() == format!("together:{CONDITIONS}") && !one.proposal.claim.contains(". ");
    noted || bare && one.quotes.iter().all(shown)
}

/// How many partners a proposal on two sets side by side.
const PAIR: usize = 2;

/// Returns whether a proposal says how it goes with one of two whom another sets side by side, in words that stand there.
fn of_a_pair<'s, 'a: 's>(one: &ShownProposal<'a>, mut others: impl Iterator<Item = &'s ShownProposal<'a>>) -> bool {
    let how = is(&one.proposal, HOW) && !one.proposal.claim.contains(". ");
    let beside = |other: &&ShownProposal<'_>| {
        let mut pair = other.proposal.evidence.iter().take(PAIR);
        is(&other.proposal, "person") && pair.any(|id| one.proposal.evidence.first() == Some(id)) && other.shows(one)
    };
    how && others.any(|other| beside(&other))
}

/// Moves the words that say that it goes well with a person to what sets that person beside a service: it says so already.
fn hand_over<'a>(record: &SectionSource<'a>, shown: &mut [ShownProposal<'a>]) {
    for host in 0..shown.len() {
        let Some(person) = shown[host].proposal.evidence.first().cloned() else {
            continue;
        };
        let good = |one: &ShownProposal<'_>| {
            let same = one.proposal.evidence.first() == Some(&person);
            is(&one.proposal, "good") && same && !one.proposal.claim.contains(". ")
        };
        let Some(guest) = shown
            .iter()
            .position(good)
            .filter(|_| is(&shown[host].proposal, "person"))
        else {
            continue;
        };
        let new: Vec<Id> = shown[guest].quotes.iter().map(|id| (*id).clone()).collect();
        let host = &mut shown[host];
        for statement in new.iter().filter_map(|id| record.session.statement(id)) {
            if !host.quotes.contains(&&statement.id) {
                host.quotes.push(&statement.id);
                host.proposal = host
                    .proposal
                    .clone()
                    .saying(vec![told(record, statement, &one_line(&statement.text))]);
                if !host.proposal.evidence.contains(&statement.id) {
                    host.proposal.evidence.push(statement.id.clone());
                }
            }
        }
    }
}

fn has_note(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    let mut themes = record.session.themes.iter();
    let of = proposal.evidence.first();
    themes.any(|theme| Some(&theme.id) == of && theme.note.is_some())
}
