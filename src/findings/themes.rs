//! The questions what, why, how and what for: themes with their notes and quotes, then what was noted and not yet sorted.

use super::place::Home;
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, heading, list, paragraph};
use crate::deck::{Aspect, Card};
use crate::say;
use crate::session::{CardState, Side, Theme};
use crate::text::Id;

/// Writes the concept, and what lies inside and outside the school.
pub(super) fn what(record: &Record<'_>, blocks: &mut Vec<Block>) {
    section(record, Aspect::What, blocks);
    let partners = &record.session.partners;
    let both: Vec<_> = partners.iter().filter(|p| p.side == Side::Both).collect();
    let inside: Vec<_> = partners.iter().filter(|p| p.is_internal()).collect();
    let mut sentences = Vec::new();
    if !inside.is_empty() {
        let n = inside.len();
        let number = prose::number(record.words, n);
        sentences.push(sentence(
            say!(record.words, "what-inside", n = n, number = number),
            prose::ids(&inside),
        ));
    }
    if !both.is_empty() {
        let names = prose::names(record.words, &both);
        sentences.push(sentence(
            say!(record.words, "what-both", n = both.len(), names = names),
            prose::ids(&both),
        ));
    }
    paragraph(blocks, sentences);
}

/// Motives, conditions and value; the last only where somebody spoke of it or the deck asks it.
pub(super) fn why_how_what_for(record: &Record<'_>, blocks: &mut Vec<Block>) {
    section(record, Aspect::Why, blocks);
    section(record, Aspect::How, blocks);
    if record.aspect(Aspect::WhatFor).is_some() {
        section(record, Aspect::WhatFor, blocks);
    }
    if record.homes.contains_key(&Home::General) {
        blocks.push(heading(2, say!(record.words, "report-general")));
        record.say_all(&Home::General, blocks);
    }
}

fn section(record: &Record<'_>, aspect: Aspect, blocks: &mut Vec<Block>) {
    blocks.push(heading(2, title(record, aspect)));
    let themes: Vec<&Theme> = record.session.themes.iter().filter(|t| t.aspect == aspect).collect();
    let cards: Vec<&Card> = record
        .deck
        .cards()
        .map(|(_, card)| card)
        .filter(|card| card.feeds == aspect)
        .collect();
    let noted = |card: &&&Card| record.homes.contains_key(&Home::Card(card.id.clone()));
    let noted: Vec<&Card> = cards.iter().filter(noted).copied().collect();
    let mut sentences = Vec::new();
    if themes.is_empty() && noted.is_empty() {
        sentences.push(nothing(record, aspect));
    }
    sentences.extend(intro(record, aspect, &themes));
    paragraph(blocks, sentences);
    points(record, &themes, blocks);
    let alone = cards.len() < 2;
    for card in noted {
        if !alone {
            blocks.push(heading(3, card.theme.to_string()));
        }
        record.say_all(&Home::Card(card.id.clone()), blocks);
    }
}

/// Themes as numbered points, each with what was said of it.
pub(super) fn points(record: &Record<'_>, themes: &[&Theme], blocks: &mut Vec<Block>) {
    let mut left = Vec::new();
    let mut point = |theme: &&Theme| {
        let said = record.said(&Home::Theme(theme.id.clone()));
        left.extend(said.left_out);
        let mut evidence = vec![theme.id.clone()];
        evidence.extend(theme.evidence.iter().cloned());
        let title = prose::capital(&theme.title);
        let (lead, text) = match &theme.note {
            Some(note) => (title, prose::one_line(note)),
            None => (String::new(), title),
        };
        let mut sentences = vec![sentence(text, evidence)];
        sentences.extend(said.points);
        Point {
            lead,
            sentences,
            quotes: said.quotes,
        }
    };
    let points = themes.iter().map(&mut point).collect();
    list(blocks, true, points);
    paragraph(blocks, record.left_out(left).into_iter().collect());
}

fn title(record: &Record<'_>, aspect: Aspect) -> String {
    match aspect {
        Aspect::What => say!(record.words, "report-what"),
        Aspect::Who => say!(record.words, "report-who"),
        Aspect::Why => say!(record.words, "report-why"),
        Aspect::How => say!(record.words, "report-how"),
        Aspect::WhatFor => say!(record.words, "report-what-for"),
    }
}

/// Returns why a section is empty: it was not on the agenda, not reached, or nothing was noted.
pub(super) fn nothing(record: &Record<'_>, aspect: Aspect) -> super::Sentence {
    match record.aspect(aspect) {
        Some(CardState::OffAgenda) => sentence(say!(record.words, "aspect-off"), vec![]),
        Some(CardState::NotReached) => open(say!(record.words, "aspect-not-reached")),
        _ => open(say!(record.words, "aspect-nothing-noted")),
    }
}

fn intro(record: &Record<'_>, aspect: Aspect, themes: &[&Theme]) -> Option<super::Sentence> {
    let n = themes.len();
    if n == 0 {
        return None;
    }
    let (words, number) = (record.words, prose::number(record.words, n));
    let text = match aspect {
        Aspect::What | Aspect::Who => say!(words, "what-intro", n = n, number = number),
        Aspect::Why => say!(words, "why-intro", n = n, number = number),
        Aspect::How => say!(words, "how-intro", n = n, number = number),
        Aspect::WhatFor => say!(words, "what-for-intro", n = n, number = number),
    };
    let ids: Vec<Id> = themes.iter().map(|theme| theme.id.clone()).collect();
    Some(sentence(text, ids))
}
