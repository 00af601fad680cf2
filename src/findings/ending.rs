//! The end: the school's own conclusions, the image of the map, and how the group found the method.
//!
//! Only conclusions that a person accepted or wrote are printed; a dropped proposal never is.

use super::place::Home;
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, Sentence, heading, list, paragraph};
use crate::deck::{AnswerForm, ClosingKind, ClosingPlace};
use crate::say;
use crate::session::{Conclusion, Image};

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    conclusions(record, blocks);
    let kinds = record.deck.closing_kinds_in(record.words.lang());
    for kind in kinds.iter().filter(|kind| kind.place == ClosingPlace::Findings) {
        closing(record, kind, 2, blocks);
    }
    if !record.session.images.is_empty() && first_image(kinds).is_none() {
        blocks.push(heading(2, say!(record.words, "report-image")));
        images(record, None, blocks);
    }
    for kind in kinds.iter().filter(|kind| kind.place == ClosingPlace::Method) {
        closing(record, kind, 1, blocks);
    }
}

/// Writes what was answered to the closing questions of a kind, with its heading.
fn closing(record: &Record<'_>, kind: &ClosingKind, level: u8, blocks: &mut Vec<Block>) {
    let home = Home::Closing(kind.id.clone());
    let images_here = kind.answers == AnswerForm::Image && images_of(record, Some(kind)).next().is_some();
    let some = images_here || record.homes.contains_key(&home);
    if !some && kind.missing.is_none() {
        return;
    }
    blocks.push(heading(level, kind.heading.to_string()));
    if kind.answers == AnswerForm::Image {
        images(record, Some(kind), blocks);
    } else if !some {
        paragraph(blocks, kind.missing.iter().map(open).collect());
    }
    record.say_all(&home, blocks);
}

fn first_image(kinds: &[ClosingKind]) -> Option<&ClosingKind> {
    kinds.iter().find(|kind| kind.answers == AnswerForm::Image)
}

/// Returns the images of a kind: those of its own questions, and with the first kind those of no question.
fn images_of<'a>(record: &Record<'a>, kind: Option<&ClosingKind>) -> impl Iterator<Item = &'a Image> {
    let deck = record.deck;
    let first = first_image(deck.closing_kinds()).map(|kind| &kind.id);
    let wanted = kind.map(|kind| kind.id.clone());
    let images = |id| {
        deck.closing_kind(id)
            .is_some_and(|kind| kind.answers == AnswerForm::Image)
    };
    let of = move |image: &&Image| {
        let asked = deck.closing.iter().find(|q| Some(&q.id) == image.question.as_ref());
        let own = asked.map(|q| &q.asks).filter(|id| images(id)).or(first);
        own == wanted.as_ref()
    };
    record.session.images.iter().filter(of)
}

/// Writes the images of the map under the heading of their kind, for the one-page form.
pub(super) fn image_page(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let kind = first_image(record.deck.closing_kinds_in(record.words.lang()));
    if kind.is_none() && record.session.images.is_empty() {
        return;
    }
    let title = kind.map(|kind| kind.heading.to_string());
    blocks.push(heading(1, title.unwrap_or_else(|| say!(record.words, "report-image"))));
    images(record, kind, blocks);
}

/// Writes the numbered conclusions, with their heading.
pub(super) fn conclusions(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    blocks.push(heading(1, say!(words, "report-conclusions")));
    let printed: Vec<&Conclusion> = record.session.conclusions.iter().filter(|c| !c.dropped).collect();
    let n = printed.len();
    paragraph(
        blocks,
        vec![if n == 0 {
            open(say!(words, "conclusions-none"))
        } else {
            sentence(
                say!(words, "conclusions-intro", n = n, number = prose::number(words, n)),
                vec![],
            )
        }],
    );
    let point = |conclusion: &&Conclusion| Point {
        sentences: vec![sentence(prose::one_line(&conclusion.text), evidence(conclusion))],
        ..Point::default()
    };
    list(blocks, true, printed.iter().map(point).collect());
}

fn evidence(conclusion: &Conclusion) -> Vec<crate::text::Id> {
    let mut ids = vec![conclusion.id.clone()];
    ids.extend(conclusion.evidence.iter().cloned());
    ids
}

/// Writes each image of a kind with whose it was and why.
fn images(record: &Record<'_>, kind: Option<&ClosingKind>, blocks: &mut Vec<Block>) {
    if images_of(record, kind).next().is_none() {
        let missing = kind.and_then(|kind| kind.missing.as_ref());
        paragraph(blocks, missing.into_iter().map(open).collect());
    }
    for image in images_of(record, kind) {
        let mut sentences = vec![seen(record, image)];
        if let Some(why) = &image.why {
            sentences.push(sentence(prose::one_line(why), vec![image.id.clone()]));
        }
        paragraph(blocks, sentences);
    }
}

fn seen(record: &Record<'_>, image: &Image) -> Sentence {
    let (words, picture) = (record.words, image.image.as_str());
    let known: Vec<&str> = image
        .speakers
        .iter()
        .filter_map(|s| record.session.function_of(s))
        .map(|f| f.as_str())
        .collect();
    let n = known.len();
    let who = match known.first() {
        Some(only) if n == 1 => (*only).to_owned(),
        _ => prose::functions(words, known.into_iter()),
    };
    let text = match n {
        0 => say!(words, "image-of-group", image = picture),
        _ => say!(words, "image-of", who = who, n = n, image = picture),
    };
    sentence(text, vec![image.id.clone()])
}
