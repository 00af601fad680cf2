//! Rules that read what was said: single gaps with their words, themes with what they rest on, the partner most spoken of.

use std::collections::BTreeSet;

use super::best_words::telling;
use super::missed::{is_filled, is_plenty_there, next_under, said_of_gap};
use super::subjects;
use super::titled::is_over_now;
use crate::deck::Aspect;
use crate::findings::SectionSource;
use crate::findings::language::clause::is_clause;
use crate::findings::language::noted::is_somebody;
use crate::findings::language::prose::{full, lower, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::{Proposal, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Gap, GapKind, Statement, Theme};
use crate::text::Id;

const THEME: (usize, usize) = (3, 2);
const TALK: usize = 6;
/// How many statements a theme repeats.
const QUOTED: usize = 2;

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
        // What answers another stands behind it.
        let answers = |s: &Statement| {
            let first = said.first().and_then(|first| next_under(record, gap, first));
            leans_on(record, s).is_some() || first.is_some_and(|next| next.id == s.id)
        };
        let most = 1 + usize::from(said.get(1).is_some_and(|s| answers(s)));
        let quotes = said
            .iter()
            .take(most)
            .map(|s| told(record, s, &one_line(&s.text)))
            .collect();
        let measure = say!(words, "measure-gaps", n = 1);
        let weight = if gap.kind == GapKind::Other { 7 } else { 8 };
        proposal(&format!("gap:{}", gap.id), &text, evidence, &measure)
            .saying(quotes)
            .weighing(weight)
    };
    let open = subjects::free_gaps(record)
        .into_iter()
        .filter(|gap| !is_filled(record, gap) && !is_plenty_there(record, gap));
    open.map(one).collect()
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
    // *A partner: somebody who …* says it twice.
    if is_somebody(&text) {
        return full(&say!(record.words, "propose-gap-somebody", who = lower(&text)));
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

/// Returns the statements that a theme rests on, and how many cards they were made at.
fn rests_on<'a>(record: &SectionSource<'a>, theme: &Theme) -> (Vec<&'a Statement>, usize) {
    let said = theme.evidence.iter().filter_map(|id| record.session.statement(id));
    let said: Vec<&Statement> = said.collect();
    let cards: BTreeSet<&Id> = said.iter().filter_map(|s| s.card.as_ref()).collect();
    let n = cards.len();
    (said, n)
}

/// Returns whether enough was said for a theme without a note.
pub(super) fn comes_back(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let (said, cards) = rests_on(record, theme);
    theme.note.is_none() && said.len() >= THEME.0 && cards >= THEME.1
}

/// Returns whether `together` tells a theme with others of its question.
fn is_told_together(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let together = |aspect: &Aspect| aspect.id == theme.aspect && aspect.proposal.is_some();
    let alone = subjects::speaks_for_itself(theme) || comes_back(record, theme);
    !alone && record.aspects().iter().any(together)
}

pub(super) fn theme(record: &SectionSource<'_>) -> Vec<Proposal> {
    let words = record.words;
    let known = subjects::told_themes(record);
    let one = |theme: &Theme| {
        let (said, c) = rests_on(record, theme);
        let n = said.len();
        let again = known.contains(&theme.id) && !subjects::speaks_for_itself(theme);
        let heard = theme.note.is_some() || comes_back(record, theme);
        let elsewhere = !super::paired::voices(record, theme).is_empty() || is_told_together(record, theme);
        if again || !heard || elsewhere || is_over_now(record, theme) {
            return None;
        }
        let text = match &theme.note {
            Some(note) => format!("‘{}’: {}", theme.title.trim_end_matches('.'), one_line(note)),
            None => full(&say!(
                words,
                "propose-theme",
                title = lower(theme.title.trim_end_matches('.'))
            )),
        };
        let measure = match n {
            0 => say!(words, "part-themes", n = 1, number = number(words, 1)),
            _ => say!(words, "measure-theme", n = n, cards = c),
        };
        let evidence = [&theme.id].into_iter().chain(&theme.evidence).cloned().collect();
        let best = telling(record, theme, QUOTED);
        // That a title comes back at some cards says nothing without words.
        if theme.note.is_none() && best.is_empty() {
            return None;
        }
        let quotes = best.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
        let found = proposal(&format!("theme:{}", theme.id), &text, evidence, &measure);
        Some(found.saying(quotes).weighing(weight(theme, c, known)))
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
