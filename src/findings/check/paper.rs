//! A member check on paper: the guide with its note form for whoever leads it, and the short survey for whoever cannot be there.

use super::prose::{self, sentence};
use crate::deck::{CheckStep, CheckStepKind, Deck, Lang, MemberCheck};
use crate::findings::sections::map;
use crate::findings::statements::confided::{Waiting, for_school};
use crate::findings::{Block, Length, Links, MapPlace, Point, Report, SectionSource, heading, list, paragraph};
use crate::locale::Words;
use crate::say;
use crate::session::{Conclusion, Session};
use crate::text::Line;

/// How many conclusions are shown at most.
pub(super) const MOST_CONCLUSIONS: usize = 7;
/// Rows of the note form, below each question.
const ROWS: usize = 6;

/// A short survey, to be answered on a page of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// The language.
    pub lang: Lang,
    /// The title, with the school.
    pub title: String,
    /// What it asks for.
    pub about: String,
    /// What is promised.
    pub promises: Vec<String>,
    /// What stands before the answers that are handed in: the first line of the file.
    pub mark: String,
    /// What the group concluded.
    pub conclusions: Vec<String>,
    /// The questions, in order.
    pub questions: Vec<String>,
    /// Functions to choose from.
    pub functions: Vec<String>,
    /// What the map shows, for whoever cannot see it.
    pub alt: String,
    /// The name of the file with the answers.
    pub file: String,
}

/// Returns the guide and note form of a member check; nothing where the deck has none. With `survey`, the questions on paper instead.
pub fn form(session: &Session, deck: &Deck, lang: Lang, survey: bool) -> Option<Report> {
    let plan = deck.member_check.as_ref()?;
    let waiting = Waiting::of(session);
    let session = &for_school(session, deck);
    let record = SectionSource::new(session, deck, lang, waiting);
    let words = record.words;
    let school = session.school.code.as_str();
    let mut blocks = Vec::new();
    if survey {
        paragraph(&mut blocks, vec![sentence(say!(words, "check-survey-about"), vec![])]);
    } else {
        steps(&record, plan, &mut blocks);
    }
    promises(&record, plan, &mut blocks);
    if !session.partners.is_empty() {
        blocks.push(heading(1, say!(words, "check-form-map")));
        let mut drawn = map::place(&record);
        if let Block::Map { place, .. } = &mut drawn {
            *place = MapPlace::Page;
        }
        blocks.push(drawn);
    }
    conclusions(&record, &mut blocks);
    notes(&record, &mut blocks, survey);
    let title = if survey {
        say!(words, "check-survey-title", school = school)
    } else {
        say!(words, "check-form-title", school = school)
    };
    Some(Report {
        lang,
        length: Length::Meeting,
        mark: None,
        body: blocks.len(),
        title,
        subtitle: record.subtitle(),
        blocks,
    })
}

/// Writes the steps of the meeting, each with its minutes.
fn steps(record: &SectionSource<'_>, plan: &MemberCheck, blocks: &mut Vec<Block>) {
    let words = record.words;
    blocks.push(heading(1, say!(words, "check-form-steps")));
    let step = |step: &CheckStep| Point {
        lead: format!(
            "{} ({})",
            step.title,
            say!(words, "minutes", n = usize::from(step.minutes))
        ),
        sentences: vec![sentence(&step.text, vec![])],
        ..Point::default()
    };
    list(blocks, true, plan.steps.iter().map(step).collect());
}

/// Writes what is promised to whoever takes part.
fn promises(record: &SectionSource<'_>, plan: &MemberCheck, blocks: &mut Vec<Block>) {
    let promise = |text: &Line| Point {
        sentences: vec![sentence(text.as_str(), vec![])],
        ..Point::default()
    };
    blocks.push(heading(1, say!(record.words, "check-form-promises")));
    list(blocks, false, promised(plan).map(promise).collect());
}

/// Returns what the welcome of a member check promises.
fn promised(plan: &MemberCheck) -> impl Iterator<Item = &Line> {
    let welcome = plan.steps.iter().filter(|step| step.kind == CheckStepKind::Welcome);
    welcome.flat_map(|step| &step.points)
}

/// Writes what the group concluded, where it concluded anything.
fn conclusions(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let point = |c: &Conclusion| Point {
        sentences: vec![sentence(prose::one_line(&c.text), vec![c.id.clone()])],
        ..Point::default()
    };
    let points: Vec<Point> = shown(record.session).map(point).collect();
    if !points.is_empty() {
        blocks.push(heading(1, say!(record.words, "check-form-findings")));
        list(blocks, true, points);
    }
}

/// Writes the questions, each with room to note.
fn notes(record: &SectionSource<'_>, blocks: &mut Vec<Block>, survey: bool) {
    let words = record.words;
    blocks.push(heading(1, say!(words, "check-form-notes")));
    let said = if survey {
        vec![sentence(say!(words, "check-survey-function"), vec![])]
    } else {
        vec![
            sentence(say!(words, "check-form-present"), vec![]),
            sentence(say!(words, "check-form-sentence"), vec![]),
        ]
    };
    said.into_iter().for_each(|one| paragraph(blocks, vec![one]));
    let head = if survey {
        vec![say!(words, "check-form-what"), say!(words, "check-form-why")]
    } else {
        vec![
            say!(words, "check-form-who"),
            say!(words, "check-form-what"),
            say!(words, "check-form-why"),
            say!(words, "check-form-agree"),
        ]
    };
    let questions = record.deck.member_check.iter().flat_map(|check| &check.questions);
    for (at, question) in questions.enumerate() {
        let number = (at + 1).to_string();
        blocks.push(heading(
            2,
            say!(
                words,
                "check-report-question",
                number = number,
                text = question.text.as_str()
            ),
        ));
        blocks.push(Block::Table {
            links: Links::None,
            caption: String::new(),
            head: head.clone(),
            rows: vec![vec![String::new(); head.len()]; if survey { 2 } else { ROWS }],
        });
    }
}

/// Returns the conclusions that a member check shows.
fn shown(session: &Session) -> impl Iterator<Item = &Conclusion> {
    session.conclusions.iter().filter(|c| !c.dropped).take(MOST_CONCLUSIONS)
}

/// Returns the short survey as a page asks it; nothing where the deck has no member check.
pub fn questionnaire(session: &Session, deck: &Deck, lang: Lang) -> Option<Questionnaire> {
    let plan = deck.member_check.as_ref()?;
    let session = &for_school(session, deck);
    let words = Words::of(lang);
    let school = session.school.code.as_str();
    let mut functions: Vec<String> = session.participants.iter().map(|p| p.function.to_string()).collect();
    functions.sort();
    functions.dedup();
    Some(Questionnaire {
        lang,
        title: say!(words, "check-survey-title", school = school),
        about: say!(words, "check-survey-about"),
        promises: promised(plan).map(ToString::to_string).collect(),
        mark: format!("kring · member check · {school}"),
        conclusions: shown(session).map(|c| prose::one_line(&c.text)).collect(),
        questions: plan
            .questions
            .iter()
            .map(|question| question.text.to_string())
            .collect(),
        functions,
        alt: say!(words, "map-caption", school = school),
        file: format!("member-check-{}.txt", crate::text::Id::new(school)),
    })
}
