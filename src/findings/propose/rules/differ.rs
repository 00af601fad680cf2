//! The rule that tells where somebody objects to what was just said: both, in the order in which they were said.

use super::in_a_row::{holds as is_within, row_on};
use super::paired::{carrying, same};
use super::{subjects, voiced};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, lower, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::rows::row;
use crate::findings::propose::wording::tone::{SaidTone, ToneSource, are_opposite};
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::replies::{contrasts, other_voices};
use crate::say;
use crate::session::{Partner, Statement, Status, Theme};

/// How many are proposed.
const MOST: usize = 6;

/// Proposes on what people speak differently; of a partner that has a proposal of its own, that tells it.
pub(super) fn differ(record: &SectionSource<'_>) -> Vec<Proposal> {
    let said = contrasts(record);
    let new = |(_, other): &(&Statement, &Statement)| !said.iter().any(|(_, known)| known.id == other.id);
    let others = other_voices(record).into_iter().filter(new);
    let found = said.iter().copied().chain(others);
    found
        .filter_map(|(one, other)| of_pair(record, one, other))
        .chain(between(record))
        .take(MOST)
        .collect()
}

/// Letters that a word of a name has that two partners share.
const SHARED: usize = 4;

/// Returns the proposals on two partners of one kind, by a word of their names, of which one is praised in words that name it and the other is not,
/// by two people right after one another.
fn between(record: &SectionSource<'_>) -> Vec<Proposal> {
    let pairs = record.session.statements.windows(2);
    let one = |pair: &[Statement]| match pair {
        [first, second] => of_two(record, first, second),
        _ => None,
    };
    pairs.filter_map(one).collect()
}

fn of_two(record: &SectionSource<'_>, first: &Statement, second: &Statement) -> Option<Proposal> {
    let ([one], [other]) = (first.about.as_slice(), second.about.as_slice()) else {
        return None;
    };
    let (one, other) = (record.session.partner(one)?, record.session.partner(other)?);
    let here = first.card == second.card && first.question == second.question && first.speakers != second.speakers;
    let fair = |s: &Statement| {
        let short = s.text.split_whitespace().count() <= QUOTED && s.print != Some(false) && !s.speakers.is_empty();
        short && subjects::is_talk(record, s) && !subjects::defines(record, s)
    };
    let open = |p: &Partner| is_now(p) && p.experience.is_none();
    let (a, b) = (record.speech(first), record.speech(second));
    let good = if a.tone == SaidTone::Good { a } else { b };
    let apart = are_opposite(a, b) && good.source > ToneSource::Hinted;
    if one.id == other.id
        || !here
        || !fair(first)
        || !fair(second)
        || !open(one)
        || !open(other)
        || !apart
        || !alike(one, other)
    {
        return None;
    }
    let (name, beside) = (record.name(one), record.name(other));
    let claim = full(&say!(
        record.words,
        "propose-differ-between",
        one = name,
        other = beside
    ));
    let words = [first, second].map(|s| told(record, s, &one_line(&s.text))).to_vec();
    let evidence = vec![one.id.clone(), other.id.clone(), first.id.clone(), second.id.clone()];
    let measure = say!(record.words, "part-statements", n = 2, number = number(record.words, 2));
    let found = proposal(&format!("differ:{}", second.id), &claim, evidence, &measure);
    Some(found.saying(words).weighing(10))
}

/// Returns whether the names of two partners begin with the same word.
fn alike(one: &Partner, other: &Partner) -> bool {
    let first = |p: &Partner| {
        row(&p.name)
            .into_iter()
            .next()
            .filter(|word| word.chars().count() >= SHARED)
    };
    first(one).is_some() && first(one) == first(other)
}

fn of_pair(record: &SectionSource<'_>, first: &Statement, second: &Statement) -> Option<Proposal> {
    let short = |s: &Statement| s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
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
