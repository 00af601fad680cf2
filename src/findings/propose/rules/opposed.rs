//! The rule that reads where two people say opposite things: of one partner, of a theme, or of what there is too little or enough of.

use crate::findings::SectionSource;
use crate::findings::language::prose::{full, lower, one_line};
use crate::findings::propose::wording::tone::SaidTone;
use crate::findings::propose::{Proposal, proposal, repeated};
use crate::findings::statements::exchanges::{ExchangeSubject, Opposition};
use crate::say;
use crate::session::Statement;
use crate::text::Id;

/// How many partners and themes on which people differ are proposed, the weightiest.
const SUBJECTS: usize = 3;
/// How many points of each are told; the others stand in the evidence.
const POINTS: usize = 2;

/// Returns a proposal for each partner or theme of which people say opposite things, with both sides.
pub(super) fn opposed(record: &SectionSource<'_>) -> Vec<Proposal> {
    let mut subjects: Vec<(&ExchangeSubject, Vec<&Opposition>)> = Vec::new();
    for opposition in &record.exchanges.oppositions {
        let own = opposition.about == ExchangeSubject::Before;
        match subjects
            .iter_mut()
            .find(|(about, _)| !own && **about == opposition.about)
        {
            Some((_, all)) => all.push(opposition),
            None => subjects.push((&opposition.about, vec![opposition])),
        }
    }
    let mut all: Vec<Proposal> = subjects
        .iter()
        .filter_map(|(about, all)| of(record, about, all))
        .collect();
    all.sort_by_key(|p| std::cmp::Reverse((p.weight, p.evidence.len())));
    all.truncate(SUBJECTS);
    all
}

fn of(record: &SectionSource<'_>, about: &ExchangeSubject, points: &[&Opposition]) -> Option<Proposal> {
    let claim = full(&claimed(record, about, points)?);
    let mut told: Vec<String> = Vec::new();
    for opposition in points.iter().take(POINTS) {
        let lament = lamented_before(record, opposition);
        told.extend(lament.map(|s| repeated::told(record, s, &one_line(&s.text))));
        for (id, words) in opposition.sides.iter().zip(&opposition.words) {
            let said = record.session.statement(id)?;
            let side = repeated::told(record, said, words);
            if !told.contains(&side) {
                told.push(side);
            }
        }
    }
    let ids = |o: &&Opposition| {
        let lament = lamented_before(record, o).map(|s| s.id.clone());
        lament.into_iter().chain(o.sides.iter().cloned()).collect::<Vec<Id>>()
    };
    let statements: Vec<Id> = points.iter().flat_map(ids).collect();
    let (thing, key) = match about {
        ExchangeSubject::Partner(id) | ExchangeSubject::Theme(id) => (Some(id.clone()), id.to_string()),
        ExchangeSubject::Thing(word) => (None, word.clone()),
        ExchangeSubject::Before => (None, statements.last()?.to_string()),
    };
    let evidence: Vec<Id> = thing.into_iter().chain(statements).collect();
    let measure = say!(record.words, "measure-opposed", n = points.len());
    let weight = 10 + points.len().min(3);
    Some(
        proposal(&format!("opposed:{key}"), &claim, evidence, &measure)
            .saying(told)
            .weighing(weight),
    )
}

/// Returns that opinions differ where somebody objects to what was just said; else only that more than one spoke of it.
fn claimed(record: &SectionSource<'_>, about: &ExchangeSubject, points: &[&Opposition]) -> Option<String> {
    let objected = points.iter().any(|o| record.exchanges.objects(&o.sides[1]));
    let name = match about {
        ExchangeSubject::Partner(id) => record.name(record.session.partner(id)?),
        ExchangeSubject::Theme(id) => {
            let theme = record.session.themes.iter().find(|t| t.id == *id)?;
            format!("‘{}’", lower(theme.title.trim_end_matches('.')))
        }
        ExchangeSubject::Thing(_) | ExchangeSubject::Before => return record.opposed_about(about),
    };
    match objected {
        true => record.opposed_about(about),
        false => Some(say!(record.words, "propose-voices", n = 2, name = name)),
    }
}

/// Returns what a third person laments of the same right before the first side, where that side laments nothing and the other answers it at once: the
/// answer is to both.
fn lamented_before<'a>(record: &SectionSource<'a>, opposition: &Opposition) -> Option<&'a Statement> {
    let [one, other] = opposition.sides.each_ref().map(|id| record.order.get(id).copied());
    let (one, other) = (one?, other?);
    let all = &record.session.statements;
    let [before, first, answer] = [all.get(one.checked_sub(1)?)?, all.get(one)?, all.get(other)?];
    let here = before.card == first.card && before.question == first.question;
    let same = before.about.iter().any(|id| first.about.contains(id));
    let third = !before.speakers.is_empty() && before.speakers != answer.speakers;
    let laments = record.speech(before).tone == SaidTone::Poor && record.speech(first).tone != SaidTone::Poor;
    (other == one + 1 && here && same && third && laments && before.print != Some(false)).then_some(before)
}
