//! The end: the school's own conclusions, the image of the map, and how the group found the method.
//!
//! Only conclusions that a person accepted or wrote are printed; a dropped proposal never is.

use super::place::{Closing, Home};
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, Sentence, heading, list, paragraph};
use crate::say;
use crate::session::{Conclusion, Image};

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    conclusions(record, blocks);
    let meaning = Home::Closing(Closing::Meaning);
    if record.homes.contains_key(&meaning) {
        blocks.push(heading(2, say!(record.words, "report-meaning")));
        record.say_all(&meaning, blocks);
    }
    blocks.push(heading(2, say!(record.words, "report-image")));
    images(record, blocks);
    record.say_all(&Home::Closing(Closing::Image), blocks);
    blocks.push(heading(1, say!(record.words, "report-reflection")));
    let experience = Home::Closing(Closing::Experience);
    if !record.homes.contains_key(&experience) {
        paragraph(blocks, vec![open(say!(record.words, "reflection-nothing"))]);
    }
    record.say_all(&experience, blocks);
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

/// Writes each image with whose it was and why.
pub(super) fn images(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    if record.session.images.is_empty() {
        paragraph(blocks, vec![open(say!(words, "image-none"))]);
    }
    for image in &record.session.images {
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
