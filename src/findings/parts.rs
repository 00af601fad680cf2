//! The parts of the findings: one for each question that the deck names, in its order, then what belongs to none.

use super::place::Home;
use super::prose::{self, sentence};
use super::{Block, Record, heading, paragraph, themes, who};
use crate::deck::ReportPart;
use crate::say;
use crate::session::{Side, Theme};

/// Writes a part for each question of the findings, in the order of the deck, then what belongs to none. The part of the partners is
/// always there; another one where the deck asks its question or something was sorted under it.
pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    for aspect in record.aspects() {
        let asked = record.aspect(&aspect.id).is_some();
        match aspect.part {
            ReportPart::Partners => who::write(record, aspect, blocks),
            ReportPart::Concept if asked => {
                themes::section(record, aspect, blocks);
                inside(record, blocks);
            }
            ReportPart::Themes if asked => themes::section(record, aspect, blocks),
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
    let sorted: Vec<&Theme> = record.session.themes.iter().filter(|theme| !known(theme)).collect();
    if record.homes.contains_key(&Home::General) || !sorted.is_empty() {
        blocks.push(heading(2, say!(record.words, "report-general")));
        themes::points(record, &sorted, blocks);
        record.say_all(&Home::General, blocks);
    }
}
