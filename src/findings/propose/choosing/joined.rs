//! Joins what would be told twice: of two proposals on one partner in the same words, the one that shows more takes the claim of the other. What
//! only repeats a theme, or what others show, falls away.

use super::same_words::{is, quoted};
use crate::findings::SectionSource;
use crate::findings::propose::Proposal;
use crate::findings::propose::repeated::is_only_noted;
use crate::findings::propose::wording::hindering::CONDITIONS;
use crate::text::{Id, Text};

/// The rules that tell how it goes with one partner, or how its place changed: they take another claim on that partner.
const HOSTS: &str = "negative mixed good close differ opposed grown faded both-ways both-noted";
/// The rules whose claim is told with what is told of the partner already.
const GUESTS: &str = "grown faded changed imposed secret both-noted no-answer late most decides unshared faces";

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
        let hosts = is(&self.proposal, HOSTS) && is(&other.proposal, GUESTS);
        let same = self.partners.first() == self.proposal.evidence.first()
            && self.partners.first().is_some_and(|id| other.partners == [id.clone()]);
        let told = !other.quotes.is_empty() || is(&other.proposal, "imposed");
        hosts && same && told && self.shows(other)
    }

    /// Takes the claim and the evidence of another.
    fn take(&mut self, other: Self) {
        let own = &self.proposal;
        let words = own.text.strip_prefix(own.claim.as_str()).unwrap_or_default();
        let claim = format!("{} {}", own.claim, other.proposal.claim);
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
            claim: Text::new(&claim),
            evidence,
            weight: own.weight.max(other.proposal.weight),
            ..own.clone()
        };
    }
}

/// Returns proposals, the weightiest first, so that none tells of a partner what another shows in the same words.
pub(in crate::findings::propose) fn joined(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let mut shown: Vec<ShownProposal<'_>> = all.into_iter().map(|p| ShownProposal::of(record, p)).collect();
    for at in (0..shown.len()).rev() {
        let host = (0..shown.len()).filter(|host| *host != at).find(|host| {
            // Of two that show the same, the weightier one takes the other.
            let weightier = *host < at || !shown[at].shows(&shown[*host]);
            weightier && shown[*host].may_take(&shown[at])
        });
        if let Some(host) = host {
            let guest = shown.remove(at);
            let host = if host > at { host - 1 } else { host };
            shown[host].take(guest);
        }
    }
    // A stable sort: what took a claim may weigh more.
    shown.sort_by_key(|one| std::cmp::Reverse(one.proposal.weight));
    shown.into_iter().map(|one| one.proposal).collect()
}

/// Returns proposals without those that say no more than what others show.
pub(in crate::findings::propose) fn without_repeated(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let mut shown: Vec<ShownProposal<'_>> = all.into_iter().map(|p| ShownProposal::of(record, p)).collect();
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
    let explained = |other: &ShownProposal<'_>| is(&other.proposal, "theme") && has_note(record, &other.proposal);
    let noted = is_only_noted(record, &one.proposal) && others().any(|other| explained(other) && other.shows(one));
    let shown = |id: &&Id| others().any(|other| other.quotes.contains(id));
    let bare = one.proposal.rule.as_str() == format!("together:{CONDITIONS}") && !one.proposal.claim.contains(". ");
    noted || bare && one.quotes.iter().all(shown)
}

fn has_note(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    let mut themes = record.session.themes.iter();
    let of = proposal.evidence.first();
    themes.any(|theme| Some(&theme.id) == of && theme.note.is_some())
}
