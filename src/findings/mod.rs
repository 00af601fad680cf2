//! What follows from a session: the school's own report, conclusions proposed with their evidence, and what is still open.
//!
//! The same record gives the same report, byte for byte: nothing here reads a clock, a file or the order of a hash. A memo is
//! never read. Conclusions are proposed by open rules (see [`RULES`]) and enter the report only once a person accepted them.

pub mod anonymity;
mod appendix;
pub mod check;
mod ending;
mod measures;
pub mod paper;
mod parts;
mod place;
mod profile;
mod propose;
mod prose;
mod readiness;
mod report;
mod said;
pub mod slips;
mod summary;
pub mod tables;
mod themes;
mod who;

pub use propose::{FIRST, Proposal, RULES, Rule, propose};
pub use readiness::{Open, OpenKind, readiness};
pub use report::{Block, Figure, Point, Quote, Report, Sentence};

use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::say;
use crate::session::{Session, Withheld};
use place::Homes;

/// What a report should hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Its language; what people said stays in their own.
    pub lang: Lang,
    /// With the appendix: tables, measures, method note, and what each sentence rests on.
    pub evidence: bool,
    /// The one-page form for the wall of the staff room instead: map, five figures, conclusions, image.
    pub summary: bool,
}

/// Returns the report of a session, of whatever there is, without the words of those who refused to be quoted.
pub fn report(session: &Session, deck: &Deck, options: &Options) -> Report {
    let view = session.for_others(deck);
    let session = &*view.session.told_apart(&deck.map);
    let mut record = Record::new(session, deck, options.lang);
    record.withheld = view.withheld;
    let mut blocks = Vec::new();
    if options.summary {
        summary::write(&record, &mut blocks);
    } else {
        profile::write(&record, &mut blocks);
        blocks.push(heading(1, say!(record.words, "report-findings")));
        parts::write(&record, &mut blocks);
        ending::write(&record, &mut blocks);
        check::chapter(&record, &mut blocks);
    }
    if options.evidence {
        let mut next = 1;
        blocks.iter_mut().for_each(|block| block.number(&mut next));
        appendix::write(&record, &mut blocks);
    }
    Report {
        lang: options.lang,
        title: say!(record.words, "report-title", school = session.school.code.as_str()),
        subtitle: record.subtitle(),
        blocks,
    }
}

/// What every section reads from.
struct Record<'a> {
    session: &'a Session,
    deck: &'a Deck,
    words: &'static Words,
    homes: Homes<'a>,
    /// What was left out because somebody refused to be quoted.
    withheld: Withheld,
}

impl<'a> Record<'a> {
    fn new(session: &'a Session, deck: &'a Deck, lang: Lang) -> Self {
        Self {
            session,
            deck,
            words: Words::about(deck, lang),
            homes: place::homes(session, deck),
            withheld: Withheld::default(),
        }
    }

    fn subtitle(&self) -> String {
        let title = self.deck.title.as_str();
        if self.session.date.is_empty() {
            return say!(self.words, "report-subtitle-undated", deck = title);
        }
        let date = prose::date(self.words, &self.session.date);
        say!(self.words, "report-subtitle", deck = title, date = date)
    }
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

/// Adds a paragraph, unless there is nothing to say.
fn paragraph(blocks: &mut Vec<Block>, sentences: Vec<Sentence>) {
    if !sentences.is_empty() {
        blocks.push(Block::Paragraph { sentences });
    }
}

/// Adds sentences that each tell of others: one in a paragraph, several as points.
fn points(blocks: &mut Vec<Block>, sentences: Vec<Sentence>) {
    if sentences.len() < 2 {
        return paragraph(blocks, sentences);
    }
    let point = |sentence| Point {
        sentences: vec![sentence],
        ..Point::default()
    };
    list(blocks, false, sentences.into_iter().map(point).collect());
}

/// Adds a list, unless it has no points.
fn list(blocks: &mut Vec<Block>, numbered: bool, points: Vec<Point>) {
    if !points.is_empty() {
        blocks.push(Block::List { numbered, points });
    }
}
