//! The questions of the findings: themes with their notes and quotes, then what was noted and not yet sorted.

use super::place::Home;
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, heading, list, paragraph};
use crate::deck::{Aspect, Card};
use crate::say;
use crate::session::{CardState, Theme};
use crate::text::Id;

/// Writes the part of one question: its themes, then what was noted at its cards.
pub(super) fn section(record: &Record<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
    blocks.push(heading(2, aspect.heading.to_string()));
    let themes: Vec<&Theme> = record.session.themes.iter().filter(|t| t.aspect == aspect.id).collect();
    let cards: Vec<&Card> = record
        .deck
        .cards()
        .map(|(_, card)| card)
        .filter(|card| card.feeds == aspect.id)
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

/// Returns why a section is empty: it was not on the agenda, not reached, or nothing was noted.
pub(super) fn nothing(record: &Record<'_>, aspect: &Aspect) -> super::Sentence {
    match record.aspect(&aspect.id) {
        Some(CardState::OffAgenda) => sentence(say!(record.words, "aspect-off"), vec![]),
        Some(CardState::NotReached) => open(say!(record.words, "aspect-not-reached")),
        _ => open(say!(record.words, "aspect-nothing-noted")),
    }
}

fn intro(record: &Record<'_>, aspect: &Aspect, themes: &[&Theme]) -> Option<super::Sentence> {
    let intro = aspect.intro.as_ref()?;
    let text = match themes.len() {
        0 => return None,
        1 => intro.one.to_string(),
        n => intro.other.replace("{number}", &prose::number(record.words, n)),
    };
    let ids: Vec<Id> = themes.iter().map(|theme| theme.id.clone()).collect();
    Some(sentence(text, ids))
}
