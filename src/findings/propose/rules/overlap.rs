//! The rule that reads which two domains share partners from outside. Reads no experience and judges nobody.

use crate::findings::SectionSource;
use crate::findings::language::prose::{ids, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::{Proposal, is_now, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Partner, Statement};

const OVERLAP: usize = 3;
/// How much it weighs that domains overlap: it counts more than it tells.
const OVERLAPS: usize = 4;

/// Returns the two domains that most partners from outside share.
pub(super) fn overlap(record: &SectionSource<'_>) -> Vec<Proposal> {
    let domains = &record.deck.map.domains;
    let mut best: Option<(usize, Proposal)> = None;
    for (at, first) in domains.iter().enumerate() {
        for second in domains.iter().skip(at + 1) {
            let both = |p: &Partner| {
                !p.is_internal() && is_now(p) && p.domains.contains(&first.id) && p.domains.contains(&second.id)
            };
            let such = record.such(both);
            let n = such.len();
            let there = |domain| {
                record
                    .in_domain(domain)
                    .filter(|p| is_now(p) && !p.is_internal())
                    .count()
            };
            // A few of many are no overlap.
            let part = n * 2 >= there(&first.id).min(there(&second.id));
            let about = |s: &&Statement| s.about.iter().any(|id| such.iter().any(|p| p.id == *id));
            let alone = |s: &&Statement| leans_on(record, s).is_none();
            let said = record.session.statements.iter().find(|s| about(s) && alone(s));
            let Some(said) = said.filter(|_| part && n >= OVERLAP && best.as_ref().is_none_or(|(most, _)| *most < n))
            else {
                continue;
            };
            let claim = say!(
                record.words,
                "propose-overlap",
                one = first.title.as_str(),
                other = second.title.as_str(),
                n = n,
                names = record.told(&such)
            );
            let measure = say!(record.words, "measure-partners", n = n);
            let rule = format!("overlap:{}", first.id);
            let evidence = ids(&such).into_iter().chain([said.id.clone()]).collect();
            best = Some((
                n,
                proposal(&rule, &claim, evidence, &measure)
                    .saying(vec![told(record, said, &one_line(&said.text))])
                    .weighing(OVERLAPS),
            ));
        }
    }
    best.into_iter().map(|(_, proposal)| proposal).collect()
}
