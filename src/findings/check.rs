//! The report of a member check: what colleagues said, what was done with it, what changed on the map, and the counts of a methods
//! section.
//!
//! Names no one: a function stands behind a remark only where the record may tell it, numbers begin again at every question. Remarks
//! that contradict the findings are told one by one, like all others.

mod chapter;
mod paper;
mod shown;

use super::choosing::length::Length;
use super::language::prose::{self, open, sentence};
use super::report::{Block, Links, MapPlace, Point, Report, Sentence};
use super::{heading, list, paragraph};
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::member_check::{self, ChangeKind, MapChange, asks};
use crate::say;
use crate::session::{Check, Conclusion, Outcome, Remark, Session};
use crate::text::{Id, capital};

pub(super) use chapter::write as chapter;
pub use paper::{Questionnaire, form, questionnaire};
pub use shown::{concluded, conclusions, ideas, meant, quote};

/// Which part of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckPart {
    /// All of it.
    #[default]
    All,
    /// The anonymous account.
    Account,
    /// What was said and what was done with it: one page for the staff room.
    Answers,
    /// What changed on the map.
    Map,
    /// The counts of a methods section.
    Counts,
}

impl CheckPart {
    /// Every part, with its name on the command line.
    pub const ALL: [(&'static str, Self); 5] = [
        ("all", Self::All),
        ("account", Self::Account),
        ("answers", Self::Answers),
        ("map", Self::Map),
        ("counts", Self::Counts),
    ];

    fn holds(self, part: Self) -> bool {
        self == Self::All || self == part
    }
}

/// What every part reads from.
struct CheckSource<'a> {
    session: &'a Session,
    deck: &'a Deck,
    words: &'static Words,
    check: &'a Check,
    remarks: Vec<&'a Remark>,
    changes: &'a [MapChange],
}

/// Returns the report of a member check that is closed, with what changed on the map since it was shown.
pub fn report(
    session: &Session,
    deck: &Deck,
    check: &Check,
    changes: &[MapChange],
    lang: Lang,
    part: CheckPart,
) -> Report {
    let words = Words::of(lang);
    let told = CheckSource {
        session,
        deck,
        words,
        check,
        remarks: session.remarks_of(&check.id).collect(),
        changes,
    };
    let mut blocks = Vec::new();
    if part.holds(CheckPart::Account) {
        told.account(&mut blocks);
    }
    if part.holds(CheckPart::Answers) {
        // A page of its own is called so already.
        let alone = part == CheckPart::Answers;
        if !alone {
            blocks.push(heading(1, say!(words, "check-report-answers")));
        }
        told.answers(&mut blocks, if alone { 1 } else { 2 });
    }
    if part.holds(CheckPart::Map) {
        told.map(&mut blocks);
    }
    if part.holds(CheckPart::Counts) {
        blocks.push(heading(1, say!(words, "check-report-counts")));
        told.counts(&mut blocks);
    }
    let school = session.school.code.as_str();
    let title = match part {
        CheckPart::Answers => say!(words, "check-report-answers-title", school = school),
        _ => say!(words, "check-report-title", school = school),
    };
    Report {
        lang,
        length: Length::Meeting,
        mark: None,
        body: blocks.len(),
        title,
        subtitle: prose::date(words, &check.date),
        blocks,
    }
}

impl CheckSource<'_> {
    /// Writes the anonymous account, question by question.
    fn account(&self, blocks: &mut Vec<Block>) {
        let words = self.words;
        blocks.push(heading(1, say!(words, "check-report-account")));
        paragraph(blocks, vec![self.present()]);
        let agree = self.remarks.iter().any(|remark| remark.agree.is_some());
        let explained = agree.then(|| sentence(say!(words, "check-report-agree"), vec![]));
        paragraph(blocks, explained.into_iter().collect());
        for (at, told) in member_check::told(self.deck, words, &self.remarks) {
            let question = self
                .deck
                .member_check
                .as_ref()
                .and_then(|check| check.questions.get(at));
            let text = question.map_or("", |question| question.text.as_str());
            blocks.push(heading(
                2,
                say!(
                    words,
                    "check-report-question",
                    number = (at + 1).to_string(),
                    text = text
                ),
            ));
            let point = |(remark, text): (&Remark, String)| Point {
                sentences: vec![sentence(text, vec![remark.id.clone()])],
                ..Point::default()
            };
            if told.is_empty() {
                paragraph(blocks, vec![open(say!(words, "check-report-silent"))]);
            }
            list(blocks, false, told.into_iter().map(point).collect());
        }
        self.hands(blocks);
    }

    /// Returns who was present.
    fn present(&self) -> Sentence {
        let words = self.words;
        let all = self.check.present.iter();
        let people =
            all.flat_map(|(function, n)| std::iter::repeat_n(function.as_str(), usize::try_from(*n).unwrap_or(0)));
        let total: u32 = self.check.present.values().sum();
        let n = usize::try_from(total).unwrap_or(0);
        let functions = prose::functions(words, words.lang(), people);
        sentence(
            say!(
                words,
                "check-report-present",
                n = n,
                functions = functions,
                threshold = self.check.threshold.to_string()
            ),
            vec![self.check.id.clone()],
        )
    }

    /// Writes the raised hands.
    fn hands(&self, blocks: &mut Vec<Block>) {
        let words = self.words;
        let row = |hands: &crate::session::Hands| {
            let conclusion = self.session.conclusions.iter().find(|c| c.id == hands.on)?;
            let counts = [hands.yes, hands.partly, hands.no].map(|n| n.to_string());
            Some([prose::one_line(&conclusion.text)].into_iter().chain(counts).collect())
        };
        let rows: Vec<Vec<String>> = self.check.hands.iter().filter_map(row).collect();
        if rows.is_empty() {
            return;
        }
        blocks.push(heading(2, say!(words, "check-report-hands")));
        blocks.push(Block::Table {
            links: Links::None,
            caption: say!(words, "check-report-hands-caption"),
            head: vec![
                say!(words, "check-report-conclusion"),
                say!(words, "check-report-yes"),
                say!(words, "check-report-partly"),
                say!(words, "check-report-no"),
            ],
            rows,
        });
    }

    /// Writes what was done with each remark.
    fn answers(&self, blocks: &mut Vec<Block>, level: u8) {
        let words = self.words;
        if self.remarks.is_empty() {
            return paragraph(blocks, vec![open(say!(words, "check-report-silent"))]);
        }
        for outcome in Outcome::ALL {
            let here = |remark: &&&Remark| remark.answer.as_ref().is_some_and(|reply| reply.what == outcome);
            let points: Vec<Point> = self
                .remarks
                .iter()
                .filter(here)
                .map(|remark| self.answered(remark))
                .collect();
            if !points.is_empty() {
                let n = points.len();
                blocks.push(heading(level, outcome_title(words, outcome, n)));
                list(blocks, false, points);
            }
        }
        let waits = |remark: &&&Remark| remark.answer.is_none();
        let (asked, heard): (Vec<&Remark>, Vec<&Remark>) = self
            .remarks
            .iter()
            .filter(waits)
            .copied()
            .partition(|remark| asks(self.deck, remark));
        for (remarks, title) in [(asked, "check-report-waiting"), (heard, "check-report-heard")] {
            if !remarks.is_empty() {
                blocks.push(heading(level, words.get(title)));
                list(
                    blocks,
                    false,
                    remarks.into_iter().map(|remark| self.answered(remark)).collect(),
                );
            }
        }
    }

    /// Returns a remark with what was done with it.
    fn answered(&self, remark: &Remark) -> Point {
        let mut sentences = vec![sentence(
            capital(&member_check::said(self.deck, remark)),
            vec![remark.id.clone()],
        )];
        if let Some(why) = remark.answer.as_ref().and_then(|reply| reply.why.as_ref()) {
            sentences.push(sentence(prose::one_line(why), vec![remark.id.clone()]));
        }
        if member_check::is_to_do(self.session, self.deck, remark) {
            let text = say!(self.words, "check-report-to-do");
            sentences.push(sentence(text, vec![remark.id.clone()]));
        }
        sentences.extend(self.concluded(remark));
        sentences.extend(self.numbered(remark));
        Point {
            sentences,
            ..Point::default()
        }
    }

    /// Returns which numbers on the map followed a remark; none where none did.
    fn numbered(&self, remark: &Remark) -> Option<Sentence> {
        let shown: Vec<String> = self.numbers(&remark.id).iter().map(ToString::to_string).collect();
        let (n, list) = (shown.len(), prose::row(self.words, &shown));
        let text = || say!(self.words, "check-report-see", n = n, numbers = list);
        (n > 0).then(|| sentence(text(), vec![remark.id.clone()]))
    }

    /// Returns what became of conclusions because of a remark: how each reads now, or that it was withdrawn.
    fn concluded(&self, remark: &Remark) -> Vec<Sentence> {
        let words = self.words;
        let rest = self
            .session
            .conclusions
            .iter()
            .filter(|c| c.evidence.contains(&remark.id));
        let told = |conclusion: &Conclusion| {
            let text = concluded(conclusion);
            let said = if conclusion.dropped {
                say!(words, "check-report-withdrawn", text = text)
            } else {
                say!(words, "check-report-reworded", text = text)
            };
            sentence(said, vec![remark.id.clone(), conclusion.id.clone()])
        };
        rest.map(told).collect()
    }

    /// Returns the numbers of the changes that follow a remark.
    fn numbers(&self, remark: &Id) -> Vec<usize> {
        let all = self.changes.iter().enumerate();
        let follow = all.filter(|(_, change)| change.because.as_ref() == Some(remark));
        follow.map(|(at, _)| at + 1).collect()
    }

    /// Writes what changed on the map, numbered, each with the remark that it follows.
    fn map(&self, blocks: &mut Vec<Block>) {
        let words = self.words;
        blocks.push(heading(1, say!(words, "check-report-map")));
        if self.changes.is_empty() {
            return paragraph(blocks, vec![open(say!(words, "check-report-unchanged"))]);
        }
        let row = |(at, change): (usize, &MapChange)| {
            let remark = change.because.as_ref().and_then(|id| self.session.remark(id));
            let because = remark.map(|remark| capital(&member_check::said(self.deck, remark)));
            let because = because.unwrap_or_else(|| say!(words, "check-report-desk"));
            vec![
                (at + 1).to_string(),
                change.name.clone(),
                change_text(words, self.session, self.deck, change),
                because,
            ]
        };
        blocks.push(Block::Table {
            links: Links::None,
            caption: say!(words, "check-report-changes", n = self.changes.len()),
            head: vec![
                say!(words, "check-report-number"),
                say!(words, "check-report-what"),
                say!(words, "check-report-change"),
                say!(words, "check-report-because"),
            ],
            rows: self.changes.iter().enumerate().map(row).collect(),
        });
        blocks.push(Block::Map {
            caption: say!(words, "check-map-before"),
            alt: say!(words, "check-map-before"),
            place: MapPlace::Earlier,
        });
        blocks.push(Block::Map {
            caption: say!(words, "check-report-map-caption"),
            alt: say!(words, "check-report-changes", n = self.changes.len()),
            place: MapPlace::Page,
        });
    }
}

/// Returns the heading of the remarks that had one outcome.
fn outcome_title(words: &Words, outcome: Outcome, n: usize) -> String {
    let title = words.get(&format!("check-outcome-{}", outcome.word()));
    format!("{title} ({n})")
}

/// Returns in words what changed.
pub fn change_text(words: &Words, session: &Session, deck: &Deck, change: &MapChange) -> String {
    let ring = |id: &str| {
        deck.map
            .ring(id)
            .map_or_else(|| id.to_owned(), |(_, ring)| ring.title.to_lowercase())
    };
    match &change.what {
        ChangeKind::Nearer(from, to) => say!(words, "change-nearer", from = ring(from), to = ring(to)),
        ChangeKind::Farther(from, to) => say!(words, "change-farther", from = ring(from), to = ring(to)),
        ChangeKind::Placed(to) => say!(words, "change-placed", to = ring(to)),
        ChangeKind::Unplaced(from) => say!(words, "change-unplaced", from = ring(from)),
        ChangeKind::Renamed(from) => say!(words, "change-renamed", from = from.as_str()),
        ChangeKind::Merged(into) => {
            let name = session
                .partner(into)
                .map_or_else(|| into.to_string(), |partner| partner.name.to_string());
            say!(words, "change-merged", name = name)
        }
        other => words.get(&format!("change-{}", other.word())),
    }
}
