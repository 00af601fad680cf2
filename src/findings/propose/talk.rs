//! Rules that read what was said: single gaps with their words, themes with what they rest on, the partner most spoken of.

use std::collections::BTreeSet;

use super::missed::said_of_gap;
use super::repeated::told;
use super::{Proposal, proposal, subjects};
use crate::deck::Aspect;
use crate::findings::SectionSource;
use crate::findings::clause::is_clause;
use crate::findings::prose::{full, lower, number, one_line};
use crate::say;
use crate::session::{Gap, GapKind, Partner, Statement, Theme};
use crate::text::Id;

const THEME: (usize, usize) = (3, 2);
const TALK: usize = 6;
/// How many fears are proposed.
const WORRIES: usize = 3;
/// Words up to which a statement with a fear is told whole.
const WHOLE: usize = 40;

/// Returns a proposal for each gap that no subject takes, in the words of the record.
pub(super) fn gap(record: &SectionSource<'_>) -> Vec<Proposal> {
    let words = record.words;
    let one = |gap: &Gap| {
        let text = lacking(record, gap);
        let said = said_of_gap(record, gap);
        let evidence = [&gap.id]
            .into_iter()
            .chain(&gap.about)
            .chain(&gap.evidence)
            .chain(said.iter().map(|s| &s.id))
            .cloned()
            .collect();
        let quotes = said
            .iter()
            .take(1)
            .map(|s| told(record, s, &one_line(&s.text)))
            .collect();
        let measure = say!(words, "measure-gaps", n = 1);
        let weight = if gap.kind == GapKind::Other { 7 } else { 8 };
        proposal(&format!("gap:{}", gap.id), &text, evidence, &measure)
            .saying(quotes)
            .weighing(weight)
    };
    subjects::free_gaps(record).into_iter().map(one).collect()
}

/// Words up to which what is missing is a name.
const NAMED: usize = 2;
/// Words that begin a part of a sentence that concedes something.
const CONCEDING: [&str; 4] = ["hoewel ", "ook al ", "although ", "though "];

/// Returns a gap in the words of the record: a sentence as it stands, a fragment behind what kind of gap it is.
fn lacking(record: &SectionSource<'_>, gap: &Gap) -> String {
    let text = one_line(&gap.text);
    let head = text.split_once(": ").map_or(text.as_str(), |(head, _)| head);
    // *Bedrijven, hoewel er een richting is* is no sentence: only what stands behind the comma is one.
    let own = head
        .split_once(", ")
        .filter(|(own, _)| own.split_whitespace().count() <= NAMED)
        .filter(|(_, rest)| CONCEDING.iter().any(|word| rest.starts_with(word)));
    if is_clause(own.map_or(head, |(own, _)| own), record.own) {
        return full(&text);
    }
    let claim = record
        .words
        .get(&format!("propose-gap-{}", crate::text::word_of(&gap.kind)));
    // One colon in a sentence is enough.
    match head == text {
        true => full(&format!("{claim}: {}", lower(&text))),
        false => format!("{} {}", full(&claim), full(&text)),
    }
}

/// Returns how much a theme says: most where somebody wrote down what it means and several statements bear it, least where a subject tells it.
fn weight(theme: &Theme, cards: usize, told: &[Id]) -> usize {
    match theme.evidence.len() {
        _ if told.contains(&theme.id) => 5,
        _ if subjects::speaks_for_itself(theme) => 9 + usize::from(cards > 1),
        n => 5 + n.min(5),
    }
}

/// Returns whether nothing was said for a theme that `together` tells with others of its question.
fn unheard(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let together = |aspect: &Aspect| aspect.id == theme.aspect && aspect.proposal.is_some();
    let heard = theme.evidence.iter().any(|id| record.session.statement(id).is_some());
    !heard && record.aspects().iter().any(together)
}

pub(super) fn theme(record: &SectionSource<'_>) -> Vec<Proposal> {
    let words = record.words;
    let known = subjects::told_themes(record);
    let one = |theme: &Theme| {
        let said: Vec<&Statement> = theme
            .evidence
            .iter()
            .filter_map(|id| record.session.statement(id))
            .collect();
        let cards: BTreeSet<&Id> = said.iter().filter_map(|s| s.card.as_ref()).collect();
        let again = known.contains(&theme.id) && !subjects::speaks_for_itself(theme);
        if again
            || !super::paired::voices(record, theme).is_empty()
            || unheard(record, theme)
            || theme.note.is_none() && (said.len() < THEME.0 || cards.len() < THEME.1)
        {
            return None;
        }
        let (n, c) = (said.len(), cards.len());
        let text = match &theme.note {
            Some(note) => format!("‘{}’: {}", theme.title.trim_end_matches('.'), one_line(note)),
            None => say!(
                words,
                "propose-theme",
                title = theme.title.as_str(),
                number = number(words, n),
                cards = number(words, c)
            ),
        };
        let measure = match n {
            0 => say!(words, "part-themes", n = 1, number = number(words, 1)),
            _ => say!(words, "measure-theme", n = n, cards = c),
        };
        let evidence = [&theme.id].into_iter().chain(&theme.evidence).cloned().collect();
        Some(proposal(&format!("theme:{}", theme.id), &text, evidence, &measure).weighing(weight(theme, c, known)))
    };
    record.session.themes.iter().filter_map(one).collect()
}

pub(super) fn talk(record: &SectionSource<'_>) -> Vec<Proposal> {
    let about = |id: &Id| {
        record
            .session
            .statements
            .iter()
            .filter(|s| s.about.contains(id))
            .collect::<Vec<_>>()
    };
    let mut counted: Vec<_> = record.session.partners.iter().map(|p| (p, about(&p.id))).collect();
    counted.sort_by_key(|(_, said)| std::cmp::Reverse(said.len()));
    let (Some((partner, said)), second) = (counted.first(), counted.get(1)) else {
        return Vec::new();
    };
    let n = said.len();
    if n < TALK || second.is_some_and(|(_, other)| other.len() == n) {
        return Vec::new();
    }
    let text = say!(
        record.words,
        "propose-talk",
        name = record.name(partner),
        number = number(record.words, n)
    );
    let measure = say!(record.words, "measure-talk", n = n);
    let evidence = [&partner.id]
        .into_iter()
        .chain(said.iter().map(|s| &s.id))
        .cloned()
        .collect();
    vec![proposal(&format!("talk:{}", partner.id), &text, evidence, &measure).weighing(3)]
}

/// Returns what somebody fears for a partner, in the words of who said it.
pub(super) fn worry(record: &SectionSource<'_>) -> Vec<Proposal> {
    let one = |said: &Statement| {
        let feared = super::phrases::worry(&said.text)?;
        let words = if said.text.split_whitespace().count() > WHOLE {
            feared.to_owned()
        } else {
            one_line(&said.text)
        };
        let about: Vec<&Partner> = said.about.iter().filter_map(|id| record.session.partner(id)).collect();
        if about.is_empty() || record.exchanges.is_opposed(&said.id) {
            return None;
        }
        let claim = full(&say!(record.words, "propose-worry", names = record.told(&about)));
        let words = vec![told(record, said, &words)];
        let evidence = std::iter::once(&said.id).chain(&said.about).cloned().collect();
        let measure = say!(record.words, "part-statements", n = 1, number = number(record.words, 1));
        Some(
            proposal(&format!("worry:{}", said.id), &claim, evidence, &measure)
                .saying(words)
                .weighing(8),
        )
    };
    let heard = record.session.statements.iter().filter_map(one);
    heard.take(WORRIES).collect()
}
