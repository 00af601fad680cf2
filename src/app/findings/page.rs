//! The report as it stands on the screen: its outline, and the sentences the cursor goes through.
//!
//! Holds the words of a [`Report`] in reading order; never looks at a session and never chooses a colour.

use std::ops::Range;

use crate::findings::{Block, Point, Quote, Report, Sentence};
use crate::text::Id;

/// A report, ready to be read on the screen.
#[derive(Debug, Default)]
pub struct ReportPage {
    /// Its outline.
    pub parts: Vec<PageSection>,
    /// What stands below the headings, in order.
    pub passages: Vec<Passage>,
    /// Every place of the cursor, in reading order.
    pub stops: Vec<Stop>,
}

/// A heading with what stands directly below it.
#[derive(Debug)]
pub struct PageSection {
    /// 1 to 3.
    pub level: u8,
    /// The heading.
    pub title: String,
    /// The stops up to the next heading.
    pub stops: Range<usize>,
    /// Whether the record holds nothing for it yet.
    pub empty: bool,
}

/// A paragraph, a point of a list, a quote, a table or the place of the map.
#[derive(Debug)]
pub struct Passage {
    /// How many headings stand before it.
    pub parts: usize,
    /// What it is.
    pub shape: PassageShape,
    /// What a point is about.
    pub lead: String,
    /// Its stops.
    pub stops: Range<usize>,
}

/// What a passage is.
#[derive(Debug)]
pub enum PassageShape {
    /// A paragraph.
    Plain,
    /// A point, with its number where it has one.
    Point(Option<usize>),
    /// Somebody's words; whether they belong to a point.
    Quote(bool),
    /// A table: its head and its rows.
    Table(Vec<String>, Vec<Vec<String>>),
    /// The place of the map.
    Map,
}

/// A place of the cursor: a sentence, a quote, a table, the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stop {
    /// The words.
    pub text: String,
    /// What they rest on.
    pub evidence: Vec<Id>,
    /// Whether they say that something is not in the record.
    pub open: bool,
}

impl ReportPage {
    /// Returns the page of a report.
    pub fn of(report: &Report) -> Self {
        let mut page = Self::default();
        for block in &report.blocks {
            page.add(block);
        }
        page.close_part();
        let levels: Vec<u8> = page.parts.iter().map(|part| part.level).collect();
        for (at, part) in page.parts.iter_mut().enumerate() {
            let own = page.stops.get(part.stops.clone()).unwrap_or_default();
            let parent = levels.get(at + 1).is_some_and(|next| *next > part.level);
            part.empty = own.iter().all(|stop| stop.open) && !(own.is_empty() && parent);
        }
        page
    }

    /// Returns the part that a stop stands in.
    pub fn part_of(&self, stop: usize) -> Option<usize> {
        self.parts.iter().position(|part| part.stops.contains(&stop))
    }

    fn add(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                self.close_part();
                let from = self.stops.len();
                self.parts.push(PageSection {
                    level: *level,
                    title: text.clone(),
                    stops: from..from,
                    empty: false,
                });
            }
            Block::Paragraph { sentences } => self.passage(PassageShape::Plain, "", sentences),
            Block::List { numbered, points } => {
                for (n, point) in points.iter().enumerate() {
                    self.point(numbered.then_some(n + 1), point);
                }
            }
            Block::Quote(quote) => self.quote(false, quote),
            Block::Table {
                caption, head, rows, ..
            } => {
                let shape = PassageShape::Table(head.clone(), rows.clone());
                self.passage(shape, "", &[plain(caption.clone(), Vec::new())]);
            }
            Block::PageBreak => {}
            Block::Map { caption, .. } => self.passage(PassageShape::Map, "", &[plain(caption.clone(), Vec::new())]),
        }
    }

    fn point(&mut self, number: Option<usize>, point: &Point) {
        self.passage(PassageShape::Point(number), &point.lead, &point.sentences);
        for quote in &point.quotes {
            self.quote(true, quote);
        }
    }

    fn quote(&mut self, deep: bool, quote: &Quote) {
        let who = match quote.by() {
            "" => String::new(),
            who => format!(" ({who})"),
        };
        let words = plain(format!("“{}”{who}", quote.text), quote.evidence.clone());
        self.passage(PassageShape::Quote(deep), "", &[words]);
    }

    fn passage(&mut self, shape: PassageShape, lead: &str, sentences: &[Sentence]) {
        let from = self.stops.len();
        self.stops.extend(sentences.iter().map(|sentence| Stop {
            text: sentence.text.clone(),
            evidence: sentence.evidence.clone(),
            open: sentence.open,
        }));
        self.passages.push(Passage {
            parts: self.parts.len(),
            shape,
            lead: lead.to_owned(),
            stops: from..self.stops.len(),
        });
    }

    fn close_part(&mut self) {
        if let Some(part) = self.parts.last_mut() {
            part.stops.end = self.stops.len();
        }
    }
}

fn plain(text: String, evidence: Vec<Id>) -> Sentence {
    Sentence::new(text, evidence)
}
