//! Faults of the method a deck brings: its questions of the findings, kinds of closing question and member check.

use super::{Findings, QUESTION_LINES, SeenIds, at, lines, once};
use crate::deck::{
    Aspect, CheckStep, CheckStepKind, ClosingKind, Deck, Flaw, Intro, MemberCheck, MethodFlaw, RemarkSort, ReportPart,
    WHAT, WHO,
};
use crate::text::{Line, fold};

/// Minutes that a member check may take.
pub(super) const CHECK_MINUTES: u32 = 30;
/// The fewest colleagues of one function that keep each other unknown.
pub(super) const SMALLEST_THRESHOLD: u16 = 3;

/// Checks the questions of the findings and the kinds of closing question.
pub(super) fn aspects(found: &mut Findings, deck: &Deck) {
    let (mut ids, mut parts) = (SeenIds::new(), SeenIds::new());
    for (path, aspect) in at("aspects", &deck.aspects) {
        found.unique(&mut ids, &path, &aspect.id);
        one_aspect(found, &path, aspect);
        if aspect.part != ReportPart::Themes
            && let Some(first) = once(&mut parts, &format!("{:?}", aspect.part), &path)
        {
            found.of_method(format!("{path}.part"), MethodFlaw::SecondPart(first));
        }
    }
    let partners = |aspect: &Aspect| aspect.part == ReportPart::Partners;
    if !deck.aspects.is_empty() && !deck.aspects.iter().any(partners) {
        found.of_method("aspects", MethodFlaw::NoPartners);
    }
    let mut ids = SeenIds::new();
    for (path, kind) in at("closing_kinds", &deck.closing_kinds) {
        found.unique(&mut ids, &path, &kind.id);
        closing_kind(found, &path, kind);
    }
}

fn one_aspect(found: &mut Findings, path: &str, aspect: &Aspect) {
    for (field, text) in [
        ("title", &aspect.title),
        ("name", &aspect.name),
        ("heading", &aspect.heading),
    ] {
        found.text(&format!("{path}.{field}"), text);
    }
    if let Some(Intro { one, other }) = &aspect.intro {
        found.text(&format!("{path}.intro.one"), one);
        holds(found, &format!("{path}.intro.other"), other, "{number}");
    }
    if let Some(proposal) = &aspect.proposal {
        holds(found, &format!("{path}.proposal"), proposal, "{names}");
    }
}

fn closing_kind(found: &mut Findings, path: &str, kind: &ClosingKind) {
    found.text(&format!("{path}.heading"), &kind.heading);
    if let Some(missing) = &kind.missing {
        found.text(&format!("{path}.missing"), missing);
    }
}

/// Checks that a text has the place of what is put into it.
fn holds(found: &mut Findings, path: &str, text: &Line, mark: &'static str) {
    if text.matches(mark).count() != 1 {
        found.of_method(path, MethodFlaw::NoPlace(mark));
    }
}

/// Checks the steps, the sorts and the threshold of a member check; its questions are checked with those of the talk.
pub(super) fn member_check(found: &mut Findings, check: &MemberCheck) {
    if check.threshold < SMALLEST_THRESHOLD {
        let (least, threshold) = (SMALLEST_THRESHOLD, check.threshold);
        found.of_method("member_check.threshold", MethodFlaw::LowThreshold { threshold, least });
    }
    found.some("member_check.steps", &check.steps, "step");
    found.some("member_check.questions", &check.questions, "question");
    found.some("member_check.sorts", &check.sorts, "sort");
    found.some("member_check.reasons", &check.reasons, "word");
    steps(found, check);
    sorts(found, &check.sorts);
    for (path, question) in at("member_check.questions", &check.questions) {
        minutes(found, &path, question.minutes);
        let sorts = check.sorts.iter().map(|sort| &sort.id);
        found.leads(&format!("{path}.sort"), &question.sort, sorts, "member_check.sorts");
        for (path, sort) in at(&format!("{path}.takes"), &question.takes) {
            let sorts = check.sorts.iter().map(|sort| &sort.id);
            found.leads(&path, sort, sorts, "member_check.sorts");
        }
    }
    let mut words = SeenIds::new();
    for (path, word) in at("member_check.reasons", &check.reasons) {
        first_word(found, &mut words, path, word);
    }
    let total = check.minutes();
    if total > CHECK_MINUTES {
        found.of_method(
            "member_check.steps",
            MethodFlaw::LongCheck {
                minutes: total,
                most: CHECK_MINUTES,
            },
        );
    }
}

fn steps(found: &mut Findings, check: &MemberCheck) {
    let (mut ids, mut kinds) = (SeenIds::new(), SeenIds::new());
    for (path, step) in at("member_check.steps", &check.steps) {
        found.unique(&mut ids, &path, &step.id);
        one_step(found, &path, step);
        minutes(found, &path, step.minutes);
        if let Some(first) = once(&mut kinds, &format!("{:?}", step.kind), &path) {
            found.of_method(format!("{path}.kind"), MethodFlaw::SecondStep(first));
        }
        let of_questions = check.questions.iter().map(|question| u32::from(question.minutes)).sum();
        if step.kind == CheckStepKind::Questions && u32::from(step.minutes) != of_questions {
            let step = step.minutes;
            found.of_method(
                format!("{path}.minutes"),
                MethodFlaw::QuestionMinutes {
                    step,
                    questions: of_questions,
                },
            );
        }
    }
    let asks = check.steps.iter().any(|step| step.kind == CheckStepKind::Questions);
    if !asks && !check.steps.is_empty() {
        found.of_method("member_check.steps", MethodFlaw::NoQuestionStep);
    }
}

fn one_step(found: &mut Findings, path: &str, step: &CheckStep) {
    let title = format!("{path}.title");
    found.text(&title, &step.title);
    found.fits(&title, lines(&step.title), 1);
    for (path, point) in at(&format!("{path}.points"), &step.points) {
        found.text(&path, point);
        found.fits(&path, lines(point), QUESTION_LINES);
    }
}

fn minutes(found: &mut Findings, path: &str, minutes: u16) {
    if minutes == 0 {
        found.add(format!("{path}.minutes"), Flaw::NoTime);
    }
}

fn sorts(found: &mut Findings, sorts: &[RemarkSort]) {
    let (mut ids, mut words) = (SeenIds::new(), SeenIds::new());
    for (path, sort) in at("member_check.sorts", sorts) {
        found.unique(&mut ids, &path, &sort.id);
        found.text(&format!("{path}.title"), &sort.title);
        let sentence = format!("{path}.sentence");
        holds(found, &sentence, &sort.sentence, WHAT);
        if !sort.sentence.starts_with(WHO) || sort.sentence.matches(WHO).count() != 1 {
            found.of_method(sentence, MethodFlaw::BeginsNot(WHO));
        }
        for (list, all) in [("words", &sort.words), ("begins", &sort.begins)] {
            for (path, word) in at(&format!("{path}.{list}"), all) {
                first_word(found, &mut words, path, word);
            }
        }
    }
}

/// Checks a word that begins a remark or a reason: it says something, and stands once.
fn first_word(found: &mut Findings, seen: &mut SeenIds, path: String, word: &Line) {
    found.text(&path, word);
    if let Some(first) = once(seen, &fold(word), &path) {
        found.of_method(
            path,
            MethodFlaw::SameFirstWord {
                word: word.clone(),
                first,
            },
        );
    }
}
