//! Domains of which there is little to tell: those with one partner and nothing but its name, those with only wishes, and those that hold nobody.
//!
//! Such a domain has no section of its own.

use crate::deck::Domain;
use crate::findings::choosing::place::Home;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{DomainState, Formality, Partner, PartnerKind, Status};
use crate::text::Id;

/// Returns the one partner of a domain of which the report has nothing but its name to tell; such a domain gets no section of its own.
pub(super) fn only_a_name<'a>(record: &SectionSource<'a>, here: &[&'a Partner]) -> Option<&'a Partner> {
    let [only] = here else { return None };
    let silent = only.status == Status::Now
        && !only.is_internal()
        && only.domains.len() == 1
        && only.learning.is_none()
        && only.experience.is_none()
        && only.formality != Some(Formality::Informal)
        && only.initiative.is_none()
        && only.kind != Some(PartnerKind::Source)
        && [&only.note, &only.why].iter().all(|text| text.is_none())
        && only.frequency.is_none()
        && only.location.is_none();
    let said = || record.printed(&[Home::Partner(only.id.clone())]);
    (silent && said().is_empty()).then_some(*only)
}

/// Returns domains with their one partner, in one sentence.
pub(super) fn singles(record: &SectionSource<'_>, domains: &[(&Domain, &Partner)]) -> Vec<Sentence> {
    let one = |(d, partner): &(&Domain, &Partner)| format!("‘{}’ ({})", d.title, record.name(partner));
    let names: Vec<String> = domains.iter().map(one).collect();
    let ids: Vec<Id> = domains.iter().map(|(_, partner)| partner.id.clone()).collect();
    let row = prose::row(record.words, &names);
    let text = || say!(record.words, "domains-one", n = domains.len(), names = row.as_str());
    let some = (!domains.is_empty()).then(|| sentence(text(), ids));
    some.into_iter().collect()
}

/// Returns the domains that hold only whom the group wishes for: what is missing tells of them.
pub(super) fn only_wished(record: &SectionSource<'_>, domains: &[&Domain]) -> Vec<Sentence> {
    let text = || say!(record.words, "domains-only-wished", names = titles(record, domains));
    let some = (!domains.is_empty()).then(|| sentence(text(), vec![]));
    some.into_iter().collect()
}

/// Returns the titles of domains in a row.
pub(super) fn titles(record: &SectionSource<'_>, domains: &[&Domain]) -> String {
    let titles: Vec<String> = domains.iter().map(|d| format!("‘{}’", d.title)).collect();
    prose::row(record.words, &titles)
}

/// Returns what is known of the domains that hold nobody, by state.
pub(super) fn empty_domains(record: &SectionSource<'_>, domains: &[&Domain]) -> Vec<Sentence> {
    let words = record.words;
    let titles = |state: Option<DomainState>| {
        let such = domains.iter().filter(|d| record.session.domain_state(&d.id) == state);
        let titles: Vec<String> = such.map(|d| format!("‘{}’", d.title)).collect();
        (!titles.is_empty()).then(|| prose::row(words, &titles))
    };
    let asked = titles(Some(DomainState::AskedNone)).map(|names| say!(words, "domains-asked-none", names = names));
    let missed = titles(Some(DomainState::NotReached)).map(|names| say!(words, "domains-not-reached", names = names));
    let state = |d: &&&Domain| record.session.domain_state(&d.id) == Some(DomainState::OffAgenda);
    let n = domains.iter().filter(state).count();
    let off = titles(Some(DomainState::OffAgenda)).map(|names| say!(words, "domains-off", n = n, names = names));
    let unknown = [titles(None), titles(Some(DomainState::Named))].into_iter().flatten();
    let unknown = unknown.map(|names| open(say!(words, "domains-unknown", names = names)));
    let known = [asked, missed, off]
        .into_iter()
        .flatten()
        .map(|text| sentence(text, vec![]));
    known.chain(unknown).collect()
}
