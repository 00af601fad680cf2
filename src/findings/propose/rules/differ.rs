//! The rule that tells where somebody objects to what was just said: both, in the order in which they were said.

use super::paired::{carrying, same};
use super::{subjects, voiced};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, lower, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::replies::{contrasts, other_voices};
use crate::findings::propose::{Proposal, proposal};
use crate::say;
use crate::session::{Partner, Statement, Status, Theme};

/// How many are proposed.
const MOST: usize = 3;
/// Words up to which a statement is repeated.
const WHOLE: usize = 45;

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
    let short = |s: &Statement| s.text.split_whitespace().count() <= WHOLE && s.print != Some(false);
    let fair = |s: &Statement| short(s) && subjects::is_talk(record, s) && !subjects::defines(record, s);
    let shared = first
        .about
        .iter()
        .find(|id| second.about.is_empty() || second.about.contains(id));
    let partner: Option<&Partner> = shared.and_then(|id| record.session.partner(id));
    // Of whom is only wished for nobody can tell how it goes.
    let wished = |p: &Partner| p.status == Status::Wished;
    if !fair(first) || !fair(second) || partner.is_some_and(|p| wished(p) || voiced::tells(record, p)) {
        return None;
    }
    let name = partner.map_or_else(|| subject(record, first, second), |p| Some(record.name(p)))?;
    let claim = say!(record.words, "propose-differ-on", name = name);
    let words = [first, second].map(|s| told(record, s, &one_line(&s.text))).to_vec();
    let about = partner.map(|p| p.id.clone()).into_iter();
    let evidence = about.chain([first.id.clone(), second.id.clone()]).collect();
    let measure = say!(record.words, "part-statements", n = 2, number = number(record.words, 2));
    let found = proposal(&format!("differ:{}", second.id), &full(&claim), evidence, &measure);
    Some(found.saying(words).weighing(11))
}

/// Returns on what two statements without a partner differ: a theme that shares a word with one of them, else the question that was asked.
fn subject(record: &SectionSource<'_>, first: &Statement, second: &Statement) -> Option<String> {
    let said = carrying(&format!("{} {}", first.text, second.text));
    let shares = |t: &&Theme| {
        carrying(&t.title)
            .iter()
            .any(|word| said.iter().any(|one| same(word, one)))
    };
    let theme = record.session.themes.iter().find(shares);
    let card = first.card.as_ref().and_then(|id| record.deck.card(id));
    let asked = || Some(say!(record.words, "propose-asked", question = card?.question.as_str()));
    theme
        .map(|t| format!("‘{}’", lower(t.title.trim_end_matches('.'))))
        .or_else(asked)
}
