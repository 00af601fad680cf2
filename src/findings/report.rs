//! A report as a plain document: headings, paragraphs, lists, quotes, tables and a place for the map.
//!
//! Every sentence carries the ids of what it rests on. This module never looks at a session and never chooses a format.

use serde::Serialize;

use crate::deck::Lang;
use crate::text::Id;

/// A whole report, ready for any writer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The language of every text in it.
    pub lang: Lang,
    /// Its title, which names the school.
    pub title: String,
    /// What it reports on, and of which day.
    pub subtitle: String,
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
    },
    /// Numbers to be shown large.
    Figures {
        /// In order.
        figures: Vec<Figure>,
    },
    /// The place of the network map.
    Map {
        /// What stands below it.
        caption: String,
        /// What it shows, for whoever cannot see it.
        alt: String,
    },
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
    /// Its number in the evidence list, where the report has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<u32>,
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
}

/// A number with what it counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The number, such as `4 / 6`.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// What was counted.
    pub evidence: Vec<Id>,
}

impl Report {
    /// Returns every sentence, in reading order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.blocks.iter().flat_map(Block::sentences)
    }

    /// Returns every id that a sentence, quote or figure rests on, in reading order, with repetitions.
    pub fn evidence(&self) -> impl Iterator<Item = &Id> {
        self.blocks.iter().flat_map(|block| {
            let said = block.sentences().flat_map(|sentence| &sentence.evidence);
            let quoted = block.quotes().flat_map(|quote| &quote.evidence);
            let counted = block.figures().iter().flat_map(|figure| &figure.evidence);
            said.chain(quoted).chain(counted)
        })
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

    fn figures(&self) -> &[Figure] {
        match self {
            Self::Figures { figures } => figures,
            _ => &[],
        }
    }

    /// Numbers each sentence that rests on something, from `next` on.
    pub(super) fn number(&mut self, next: &mut u32) {
        let (own, points): (&mut [Sentence], &mut [Point]) = match self {
            Self::Paragraph { sentences } => (sentences, &mut []),
            Self::List { points, .. } => (&mut [], points),
            _ => (&mut [], &mut []),
        };
        let all = own
            .iter_mut()
            .chain(points.iter_mut().flat_map(|point| &mut point.sentences));
        for sentence in all.filter(|sentence| !sentence.evidence.is_empty()) {
            sentence.mark = Some(*next);
            *next += 1;
        }
    }
}
