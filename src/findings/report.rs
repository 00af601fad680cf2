//! A report as a plain document: headings, paragraphs, lists, quotes, tables and a place for the map.
//!
//! Every sentence carries the ids of what it rests on. This module never looks at a session and never chooses a format.

use serde::Serialize;

use super::Length;
use super::language::frame::SentenceForms;
use crate::deck::Lang;
use crate::text::Id;

/// A whole report, ready for any writer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The language of every text in it.
    pub lang: Lang,
    /// How much it holds.
    #[serde(serialize_with = "by_name")]
    pub length: Length,
    /// Its title: the first accepted conclusion, else the name of the school.
    pub title: String,
    /// What it reports on, and of which day.
    pub subtitle: String,
    /// What every page of a draft bears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// How many of its parts stand before the appendix.
    pub body: usize,
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

/// One part of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; level 1 stands right below the title.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The words.
        text: String,
    },
    /// Sentences that belong together.
    Paragraph {
        /// In order.
        sentences: Vec<Sentence>,
    },
    /// A list.
    List {
        /// Whether its points are numbered.
        numbered: bool,
        /// Its points.
        points: Vec<Point>,
    },
    /// Somebody's own words.
    Quote(Quote),
    /// A table.
    Table {
        /// What it shows.
        caption: String,
        /// The names of its columns.
        head: Vec<String>,
        /// Its rows, each as wide as `head`.
        rows: Vec<Vec<String>>,
        /// What its cells link to.
        #[serde(skip)]
        links: Links,
    },
    /// The beginning of a new page.
    PageBreak,
    /// The place of the network map.
    Map {
        /// What stands below it.
        caption: String,
        /// What it shows, for whoever cannot see it.
        alt: String,
        /// Which map stands there, and how large.
        #[serde(skip_serializing_if = "crate::deck::is_default")]
        place: MapPlace,
    },
}

/// Which map stands in a report, and how large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MapPlace {
    /// The map, in the size that the length of the report gives it.
    #[default]
    InText,
    /// The map, as wide and as high as a page lets it be.
    Page,
    /// The earlier map that it is compared with, as large.
    Earlier,
}

/// What the cells of a table link to, in formats that know links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Links {
    /// Nothing.
    #[default]
    None,
    /// The first cell is the number of a sentence, the second names the ids it rests on.
    Sentences,
    /// The first cell is the id of a thing.
    Things,
    /// As [`Links::Things`]; the last cell names the numbers of the sentences that rest on it.
    Said,
}

/// A sentence with what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// The words, with their full stop.
    pub text: String,
    /// Ids of statements, partners, ties and other things of the session.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
    /// Whether it says that something is not in the record.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// Its language, where it is not that of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Its number in the evidence list, where the report has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<u32>,
    /// The forms it may have, until the report gives it one.
    #[serde(skip)]
    pub(super) frame: Option<Box<SentenceForms>>,
}

impl Sentence {
    /// Returns a sentence of these words as they stand, which rests on `evidence`.
    pub fn new(text: String, evidence: Vec<Id>) -> Self {
        Self {
            text,
            evidence,
            ..Self::default()
        }
    }
}

/// A point of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Point {
    /// What the point is about, to be set apart from what follows; empty where nothing is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lead: String,
    /// What it says.
    pub sentences: Vec<Sentence>,
    /// The words of others that go with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
}

/// Words of a participant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The words, without quotation marks.
    pub text: String,
    /// The function of whoever said them; never a name or a code.
    pub who: String,
    /// The statement or image they come from.
    pub evidence: Vec<Id>,
    /// Whether the sentence before them says whose they are.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub led: bool,
    /// Their language, where it is not that of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Their number in the evidence list, where the report has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<u32>,
}

impl Quote {
    /// Returns what stands behind the words: the function of whoever said them, unless the sentence before says so.
    pub fn by(&self) -> &str {
        if self.led { "" } else { &self.who }
    }
}

fn by_name<S: serde::Serializer>(length: &Length, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(length.name())
}

/// Returns how many words stand in the sentences and quotes of these parts: not in headings, tables and captions.
pub(super) fn words(blocks: &[Block]) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let said = blocks.iter().flat_map(Block::sentences).map(|s| count(&s.text));
    let quoted = blocks
        .iter()
        .flat_map(Block::quotes)
        .map(|q| count(&q.text) + count(q.by()));
    let leads = blocks.iter().flat_map(Block::points).map(|p| count(&p.lead));
    said.chain(quoted).chain(leads).sum()
}

impl Report {
    /// Returns every sentence, in reading order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.blocks.iter().flat_map(Block::sentences)
    }

    /// Returns every id that a sentence or quote rests on, in reading order, with repetitions.
    pub fn evidence(&self) -> impl Iterator<Item = &Id> {
        self.blocks.iter().flat_map(|block| {
            let said = block.sentences().flat_map(|sentence| &sentence.evidence);
            said.chain(block.quotes().flat_map(|quote| &quote.evidence))
        })
    }

    /// Returns where its second part begins: before it stands what matters most, and then the contents.
    pub fn second_part(&self) -> Option<usize> {
        let starts = self.blocks.iter().enumerate();
        let mut starts = starts.filter(|(_, block)| matches!(block, Block::Heading { level: 1, .. }));
        starts.nth(1).map(|(at, _)| at)
    }

    /// Returns its longest sentence.
    pub fn longest(&self) -> Option<&str> {
        let texts = self.sentences().map(|sentence| sentence.text.as_str());
        texts.max_by_key(|text| text.split_whitespace().count())
    }

    /// Returns how many words stand in its sentences and quotes, before the appendix.
    pub fn words(&self) -> usize {
        words(self.blocks.get(..self.body).unwrap_or(&self.blocks))
    }
}

impl Block {
    /// Returns its sentences, in reading order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let (own, points): (&[Sentence], &[Point]) = match self {
            Self::Paragraph { sentences } => (sentences, &[]),
            Self::List { points, .. } => (&[], points),
            _ => (&[], &[]),
        };
        own.iter().chain(points.iter().flat_map(|point| &point.sentences))
    }

    /// Returns its quotes, in reading order.
    pub fn quotes(&self) -> impl Iterator<Item = &Quote> {
        let (own, points): (Option<&Quote>, &[Point]) = match self {
            Self::Quote(quote) => (Some(quote), &[]),
            Self::List { points, .. } => (None, points),
            _ => (None, &[]),
        };
        own.into_iter().chain(points.iter().flat_map(|point| &point.quotes))
    }

    /// Returns the points of a list.
    fn points(&self) -> &[Point] {
        match self {
            Self::List { points, .. } => points,
            _ => &[],
        }
    }

    /// Returns the number of each sentence and quote that has one with what it rests on, in the order of the numbers.
    pub fn numbered(&self) -> Vec<(u32, &[Id])> {
        let said = self.sentences().map(|s| (s.mark, s.evidence.as_slice()));
        let quoted = self.quotes().map(|q| (q.mark, q.evidence.as_slice()));
        let some = |(mark, evidence): (Option<u32>, _)| mark.map(|mark| (mark, evidence));
        let mut all: Vec<(u32, &[Id])> = said.chain(quoted).filter_map(some).collect();
        all.sort_by_key(|(mark, _)| *mark);
        all
    }

    /// Numbers each sentence and each quote that rests on something, from `next` on.
    pub(super) fn number(&mut self, next: &mut u32) {
        let mut give = |evidence: &[Id], mark: &mut Option<u32>| {
            if !evidence.is_empty() {
                *mark = Some(*next);
                *next += 1;
            }
        };
        match self {
            Self::Paragraph { sentences } => sentences.iter_mut().for_each(|s| give(&s.evidence, &mut s.mark)),
            Self::Quote(quote) => give(&quote.evidence, &mut quote.mark),
            Self::List { points, .. } => points.iter_mut().for_each(|point| {
                point.sentences.iter_mut().for_each(|s| give(&s.evidence, &mut s.mark));
                point.quotes.iter_mut().for_each(|q| give(&q.evidence, &mut q.mark));
            }),
            _ => {}
        }
    }
}
