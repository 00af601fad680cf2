//! The rule that tells where somebody objects to what was just said: both, in the order in which they were said. What that means, the words say.

use super::in_a_row::{holds as is_within, row_on};
use super::{subjects, voiced};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::{Proposal, QUOTED, proposal};
use crate::findings::statements::replies::{contrasts, other_voices};
use crate::say;
use crate::session::{Partner, Statement, Status};
use crate::text::Id;

/// How many are proposed.
const MOST: usize = 6;
/// Words up to which a reply that is about nobody is about the partner of what it answers.
const REPLY: usize = 12;

/// Proposes on what people speak differently; of a partner that has a proposal of its own, that tells it.
pub(super) fn differ(record: &SectionSource<'_>) -> Vec<Proposal> {
    let said = contrasts(record);
    let new = |(_, other): &(&Statement, &Statement)| !said.iter().any(|(_, known)| known.id == other.id);
    let others = other_voices(record).into_iter().filter(new);
    let found = said.iter().copied().chain(others);
    found
        .filter_map(|(one, other)| of_pair(record, one, other))
        .take(MOST)
        .collect()
}

fn of_pair(record: &SectionSource<'_>, first: &Statement, second: &Statement) -> Option<Proposal> {
    let short = |s: &Statement| s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
    let fair = |s: &Statement| short(s) && subjects::is_talk(record, s) && !subjects::defines(record, s);
    // A few words about nobody are about what they answer; who says more speaks of what was asked.
    let few = second.about.is_empty() && second.text.split_whitespace().count() <= REPLY;
    let of_it = |id: &&Id| few || second.about.contains(id);
    let shared = first.about.iter().find(of_it);
    let partner: Option<&Partner> = shared.and_then(|id| record.session.partner(id));
    // Of whom is only wished for nobody can tell how it goes.
    let wished = |p: &Partner| p.status == Status::Wished;
    if !fair(first) || !fair(second) || partner.is_some_and(|p| wished(p) || voiced::tells(record, p)) {
        return None;
    }
    let name = partner.map_or_else(|| asked(record, first), |p| Some(record.name(p)))?;
    let claim = say!(record.words, "propose-voices", n = 2, name = name);
    let row = partner.map(|p| row_on(record, p)).unwrap_or_default();
    let said = match is_within(&row, &[&first.id, &second.id]) {
        true => row,
        false => vec![first, second],
    };
    let words = said.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
    let about = partner.map(|p| p.id.clone()).into_iter();
    let evidence = about.chain(said.iter().map(|s| s.id.clone())).collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let found = proposal(&format!("differ:{}", second.id), &full(&claim), evidence, &measure);
    Some(found.saying(words).weighing(11))
}

/// Returns what was asked where two statements about no partner were made.
fn asked(record: &SectionSource<'_>, first: &Statement) -> Option<String> {
    let card = first.card.as_ref().and_then(|id| record.deck.card(id))?;
    Some(say!(record.words, "propose-asked", question = card.question.as_str()))
}
