//! What follows from a session: the school's own report, conclusions proposed with their evidence, and what is still open.
//!
//! The same record gives the same report, byte for byte: nothing here reads a clock, a file or the order of a hash. A memo is
//! never read. Conclusions are proposed by open rules (see [`RULES`]) and enter the report only once a person accepted them.

pub mod anonymity;
pub mod check;
mod choosing;
mod counts;
mod fit;
pub mod intake;
mod language;
pub mod paper;
mod propose;
mod readiness;
mod report;
mod sections;
pub mod slips;
pub(crate) mod sound;
mod statements;
pub mod tables;
mod worked_out;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashSet;

use rustc_hash::FxHashMap;

pub use choosing::length::Length;
pub use counts::{CountedPart, PartnerCounts, StatusTally};
pub use propose::{FIRST, Proposal, RULES, Rule, propose};
pub use readiness::{Open, OpenKind, readiness, readiness_of};
pub use report::{Block, Links, MapPlace, Point, Quote, Report, Sentence};
pub use sections::map::weightiest;
pub use sections::partnership::Contained;

use crate::deck::{Deck, Lang, ReportPart};
use crate::locale::Words;
use crate::say;
use crate::session::{Partner, Session};
use crate::text::Id;
use crate::transcript::SessionSound;
use crate::transcript::forget::tellable;
use choosing::choice::PrintChoice;
use choosing::place::Homes;
use choosing::weight::Weights;
use language::name::Called;
use statements::confided::Waiting;
pub use statements::confided::for_school;
use statements::exchanges::Exchanges;
use statements::near::Near;
use worked_out::WorkedOut;

/// What a report should hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportOptions {
    /// Its language; what people said stays in their own.
    pub lang: Lang,
    /// How much of it.
    pub length: Length,
    /// Only the page of this partner.
    pub partner: Option<Id>,
    /// Whether it is marked as a draft, with what is still open at its end.
    pub draft: bool,
    /// Without the appendix: what a person reads at the desk.
    pub bare: bool,
    /// Words that may stay although they look like names, for the open points of a draft.
    pub not_names: Vec<String>,
}

/// Returns the report of a session, of whatever there is, without the words of those who refused to be quoted.
pub fn report(session: &Session, deck: &Deck, options: &ReportOptions) -> Report {
    report_with(session, deck, options, SessionSound::EMPTY)
}

/// Returns the report of a session, whose appendix tells in which minute of the sound a statement was said, and who spoke how long.
pub fn report_with(session: &Session, deck: &Deck, options: &ReportOptions, sound: &SessionSound) -> Report {
    let events = session.events;
    let session = tellable(session, &sound.talks);
    let whole = &*session;
    let view = whole.for_others(deck);
    let apart = view.session.told_apart(&deck.map);
    let spelled = language::shorthand::spelled(&apart);
    let waiting = Waiting::of(whole);
    // At the desk the researcher sees it all, and chooses.
    let session = &*match options.bare {
        true => Cow::Borrowed(&*spelled),
        false => statements::confided::without(whole, &spelled, &waiting),
    };
    let mut record = SectionSource::new(session, deck, options.lang, waiting);
    record.sound = sound;
    record.whole = Some(whole);
    record.length = options.length;
    record.choice = PrintChoice::none(options.length);
    let partner = options.partner.as_ref().and_then(|id| session.partner(id));
    let (title, mut blocks) = match partner {
        Some(partner) => (language::prose::capital(&partner.name), page(&record, partner)),
        None => (sections::brief::title(&record), record.fitted(body)),
    };
    let body = blocks.len();
    if options.length >= Length::Full && partner.is_none() && !options.bare {
        let mut next = 1;
        let evidence = options.length == Length::Evidence;
        blocks
            .iter_mut()
            .filter(|_| evidence)
            .for_each(|block| block.number(&mut next));
        sections::appendix::write(&record, evidence, &mut blocks);
    }
    if options.draft && options.length > Length::Wall {
        let open_points = match partner {
            Some(partner) => {
                readiness::open_points_of(&spelled, deck, &options.not_names, &partner.id, &record.waiting)
            }
            None => readiness::open_points(whole, &spelled, deck, &options.not_names, &record.waiting),
        };
        sections::points::write(&record, &open_points, &mut blocks);
    }
    Report {
        lang: options.lang,
        length: options.length,
        title,
        subtitle: record.subtitle(),
        mark: options
            .draft
            .then(|| say!(record.words, "report-draft", version = events)),
        body,
        blocks,
    }
}

/// Returns the parts of a report in their order, without appendix.
fn body(record: &SectionSource<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    record.led.borrow_mut().clear();
    record.shown.borrow_mut().clear();
    record.told_first.borrow_mut().clear();
    record.turns.borrow_mut().clear();
    if record.length == Length::Wall {
        sections::brief::wall(record, &mut blocks);
        language::vary::vary(record, &mut blocks);
        return blocks;
    }
    sections::brief::write(record, &mut blocks);
    sections::map::write(record, &mut blocks);
    for aspect in record.aspects() {
        match aspect.part {
            ReportPart::Partners => sections::with::write(record, aspect, &mut blocks),
            _ if record.aspect(&aspect.id).is_some() => sections::themes::section(record, aspect, &mut blocks),
            _ => {}
        }
    }
    sections::themes::general(record, &mut blocks);
    sections::ending::write(record, &mut blocks);
    check::chapter(record, &mut blocks);
    sections::account::write(record, &mut blocks);
    language::vary::vary(record, &mut blocks);
    blocks
}

/// Returns the page of one partner.
fn page(record: &SectionSource<'_>, partner: &Partner) -> Vec<Block> {
    let mut blocks = Vec::new();
    sections::partnership::write(record, partner, &mut blocks);
    language::vary::vary(record, &mut blocks);
    blocks
}

/// What every section reads from.
struct SectionSource<'a> {
    session: &'a Session,
    deck: &'a Deck,
    words: &'static Words,
    /// With what is kept back, where that is known: only what is missing from `session` is read in it.
    whole: Option<&'a Session>,
    /// The language of the record.
    own: Lang,
    homes: Homes<'a>,
    /// What the sound holds.
    sound: &'a SessionSound,
    length: Length,
    counts: PartnerCounts,
    weights: Weights,
    exchanges: Exchanges,
    waiting: Waiting,
    /// What somebody threw in and on which nothing rests.
    asides: HashSet<Id>,
    /// What finds the theme, gap or remark that words belong to.
    near: Near,
    /// The places of the statements in the order in which they were said.
    order: FxHashMap<&'a Id, usize>,
    choice: PrintChoice,
    /// How each partner is called in a sentence.
    called: FxHashMap<Id, Called>,
    /// The sentences that led to a quote so far: none is said twice.
    led: RefCell<HashSet<String>>,
    /// The statements that were printed so far.
    shown: RefCell<HashSet<Id>>,
    /// The first statements of the exchanges that the beginning told.
    told_first: RefCell<HashSet<Id>>,
    /// The kinds of sentence that come in two forms, and stood last in the first.
    turns: RefCell<HashSet<&'static str>>,
    /// The partners of outside with which the talk dealt most, the first first.
    subjects: OnceCell<Vec<Id>>,
    /// Remarks as sentences.
    remarks: WorkedOut<(Id, String), Sentence>,
    /// The remark on a partner where these words are printed about it, none where they say the same.
    new_notes: WorkedOut<(Id, Vec<Id>), Option<String>>,
    /// The remark on a partner as it is compared with those on others.
    folded_notes: WorkedOut<Id, String>,
    /// What the group meant by a theme, where others stand before it and where words stand below it.
    meant: WorkedOut<(Id, bool, bool), Vec<Sentence>>,
    /// The names of whom a statement is about.
    spoken_of: WorkedOut<Id, Option<String>>,
    /// Whether a statement tells of an image.
    of_image: WorkedOut<(Id, Id), bool>,
    /// Whether words say something by themselves to whoever passes by a wall.
    for_a_wall: WorkedOut<Id, bool>,
    /// Whether a wall may hold words that an accepted conclusion rests on, or not: they expose nobody.
    discreet: WorkedOut<(Id, bool), bool>,
    /// Whether the words of a statement complain.
    complaints: WorkedOut<Id, bool>,
    /// Whether nothing speaks against it that it goes well with a partner.
    goes_well: WorkedOut<Id, bool>,
    /// Whether whoever saw an image hopes for it.
    hoped: WorkedOut<Id, bool>,
    /// The order of the themes of each question.
    themes: WorkedOut<String, Vec<Id>>,
    /// Whether a report is only measured: each statement then takes the words it takes at most, in whatever order they come.
    measuring: Cell<bool>,
    /// What the rules of the proposals read.
    read: propose::RecordReading,
}

impl<'a> SectionSource<'a> {
    fn new(session: &'a Session, deck: &'a Deck, lang: Lang, waiting: Waiting) -> Self {
        let own = session.deck.language;
        let weights = Weights::of(session);
        let exchanges = Exchanges::of(session, &weights, &waiting.order);
        let asides = choosing::asides::asides(session, &exchanges);
        let near = Near::of(session);
        let mut homes = choosing::place::homes(session, deck, &weights, &exchanges, &near, &waiting);
        choosing::spread::spread(&mut homes, session, deck, &weights, &exchanges, &waiting);
        let deliberate = language::name::capitals_are_deliberate(&session.partners, own);
        let called = |p: &Partner| (p.id.clone(), language::name::called_as_typed(p, lang, own, deliberate));
        Self {
            session,
            deck,
            words: Words::about(deck, lang),
            whole: None,
            own,
            homes,
            sound: SessionSound::EMPTY,
            length: Length::Evidence,
            counts: PartnerCounts::of(session, &deck.map),
            weights,
            exchanges,
            waiting,
            asides,
            near,
            order: session.statements.iter().map(|s| &s.id).zip(0..).collect(),
            choice: PrintChoice::none(Length::Evidence),
            called: session.partners.iter().map(called).collect(),
            led: RefCell::default(),
            shown: RefCell::default(),
            told_first: RefCell::default(),
            turns: RefCell::default(),
            subjects: OnceCell::new(),
            remarks: WorkedOut::default(),
            new_notes: WorkedOut::default(),
            folded_notes: WorkedOut::default(),
            meant: WorkedOut::default(),
            spoken_of: WorkedOut::default(),
            of_image: WorkedOut::default(),
            for_a_wall: WorkedOut::default(),
            discreet: WorkedOut::default(),
            complaints: WorkedOut::default(),
            goes_well: WorkedOut::default(),
            hoped: WorkedOut::default(),
            themes: WorkedOut::default(),
            measuring: Cell::new(false),
            read: propose::RecordReading::default(),
        }
    }

    /// Returns the language of the record where the report is in another.
    fn foreign(&self) -> Option<Lang> {
        (self.own != self.words.lang()).then_some(self.own)
    }

    /// Returns whether a kind of sentence that comes in two forms is to stand in the second: every other time.
    fn turn(&self, kind: &'static str) -> bool {
        let mut turns = self.turns.borrow_mut();
        let second = turns.remove(kind);
        if !second {
            turns.insert(kind);
        }
        second
    }

    fn subtitle(&self) -> String {
        let title = self.deck.title.as_str();
        let school = self.session.school.code.as_str();
        if self.session.date.is_empty() {
            return say!(self.words, "report-subtitle-undated", school = school, deck = title);
        }
        let date = language::prose::date(self.words, &self.session.date);
        say!(
            self.words,
            "report-subtitle",
            school = school,
            deck = title,
            date = date
        )
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

/// Adds a list, unless it has no points.
fn list(blocks: &mut Vec<Block>, numbered: bool, points: Vec<Point>) {
    if !points.is_empty() {
        blocks.push(Block::List { numbered, points });
    }
}
