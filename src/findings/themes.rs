//! The questions of the findings: themes with their notes and quotes, then what was noted and not yet sorted.

use super::place::Home;
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, heading, list, paragraph, who};
use crate::deck::{Aspect, Card, ReportPart};
use crate::say;
use crate::session::{CardState, Side, Theme};
use crate::text::Id;

/// Writes a part for each question of the findings, in the order of the deck, then what belongs to none. The part of the partners is
/// always there; another one where the deck asks its question or something was sorted under it.
pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    for aspect in record.aspects() {
        let asked = record.aspect(&aspect.id).is_some();
        match aspect.part {
            ReportPart::Partners => who::write(record, aspect, blocks),
            ReportPart::Concept if asked => {
                section(record, aspect, blocks);
                inside(record, blocks);
            }
            ReportPart::Themes if asked => section(record, aspect, blocks),
            ReportPart::Concept | ReportPart::Themes => {}
        }
    }
    general(record, blocks);
}

/// Writes which of those on the map stand inside, or on both sides.
fn inside(record: &Record<'_>, blocks: &mut Vec<Block>) {
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

/// Writes what belongs to no question of this deck.
fn general(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let known = |theme: &&Theme| record.deck.aspect(&theme.aspect).is_some();
    let themes: Vec<&Theme> = record.session.themes.iter().filter(|theme| !known(theme)).collect();
    if record.homes.contains_key(&Home::General) || !themes.is_empty() {
        blocks.push(heading(2, say!(record.words, "report-general")));
        points(record, &themes, blocks);
        record.say_all(&Home::General, blocks);
    }
}

fn section(record: &Record<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
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
