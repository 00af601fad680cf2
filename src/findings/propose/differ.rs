//! The rule that tells where somebody objects to what was just said: both, in the order in which they were said.

use super::repeated::told;
use super::replies::contrasts;
use super::{Proposal, proposal, subjects, voiced};
use crate::findings::Record;
use crate::findings::prose::{full, number, one_line};
use crate::say;
use crate::session::{Partner, Statement};

/// How many are proposed.
const MOST: usize = 3;
/// Words up to which a statement is repeated.
const WHOLE: usize = 45;

/// Proposes on what people speak differently; of a partner that has a proposal of its own, that tells it.
pub(super) fn differ(record: &Record<'_>) -> Vec<Proposal> {
    let found = contrasts(record).into_iter();
    found
        .filter_map(|(one, other)| of_pair(record, one, other))
        .take(MOST)
        .collect()
}

fn of_pair(record: &Record<'_>, first: &Statement, second: &Statement) -> Option<Proposal> {
    let short = |s: &Statement| s.text.split_whitespace().count() <= WHOLE && s.print != Some(false);
    let fair = |s: &Statement| short(s) && subjects::is_talk(record, s) && !subjects::defines(record, s);
    let shared = first
        .about
        .iter()
        .find(|id| second.about.is_empty() || second.about.contains(id));
    let partner: Option<&Partner> = shared.and_then(|id| record.session.partner(id));
    if !fair(first) || !fair(second) || partner.is_some_and(|p| voiced::tells(record, p)) {
        return None;
    }
    let claim = match partner {
        Some(partner) => say!(record.words, "propose-differ-on", name = record.name(partner)),
        None => record.words.get("propose-differ"),
    };
    let words = [first, second].map(|s| told(record, s, &one_line(&s.text))).to_vec();
    let about = partner.map(|p| p.id.clone()).into_iter();
    let evidence = about.chain([first.id.clone(), second.id.clone()]).collect();
    let measure = say!(record.words, "part-statements", n = 2, number = number(record.words, 2));
    let found = proposal(&format!("differ:{}", second.id), &full(&claim), evidence, &measure);
    Some(found.saying(words).weighing(11))
}
