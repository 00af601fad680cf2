//! Tables of the member checks that are closed: how each was held, what was remarked, and what each remark is about.
//!
//! A remark bears no code, no time and no order of its own, and its function only from the threshold up: as the record keeps it. Who
//! was present is no table, since a function that one person holds would be one.

use super::TableSource;
use super::column::{CellKind, CodeList, Table, col, table};
use super::map::word;
use crate::session::{Check, EntityKind, Remark};
use crate::text::Id;

const FORM: CodeList = CodeList::Fixed("check_form", &["meeting", "account", "survey"]);
const ANSWER: CodeList = CodeList::Fixed("answer", &["accepted", "partly", "declined", "noted", "follow-up"]);
const SUBJECT: CodeList = CodeList::Fixed("subject", &["partner", "conclusion", "domain", "card"]);

pub(super) fn tables(of: &TableSource<'_>) -> Vec<Table> {
    vec![checks(of), remarks(of), remark_subjects(of)]
}

fn checks(of: &TableSource<'_>) -> Table {
    let closed = of.session.checks.iter().filter(|check| check.closed);
    table(
        of,
        "checks",
        closed.map(|check| (of, check)),
        &[
            col("check_id", CellKind::Key, |&(of, k): &(&TableSource<'_>, &Check)| {
                of.id(&k.id)
            }),
            col("check_form", CellKind::Code(FORM), |&(_, k)| word(Some(&k.form))),
            col("check_date", CellKind::Date, |&(_, k)| (&k.date).into()),
            col("check_minutes", CellKind::Whole("0–"), |&(_, k)| k.minutes.into()),
            col("threshold", CellKind::Whole("1–"), |&(_, k)| k.threshold.into()),
        ],
    )
}

/// Returns the remarks of the checks that are closed: until then nothing of them leaves the record.
fn told<'b, 'a>(of: &'b TableSource<'a>) -> impl Iterator<Item = (&'b TableSource<'a>, &'b Remark)> {
    let closed = |remark: &&Remark| {
        let mut checks = of.session.checks.iter();
        checks.any(|check| check.closed && check.id == remark.check)
    };
    of.session.remarks.iter().filter(closed).map(move |remark| (of, remark))
}

fn remarks(of: &TableSource<'_>) -> Table {
    table(
        of,
        "remarks",
        told(of),
        &[
            col("remark_id", CellKind::Key, |&(of, r): &(&TableSource<'_>, &Remark)| {
                of.id(&r.id)
            }),
            col("code", CellKind::Text, |&(_, r)| (&r.id).into()),
            col("check_id", CellKind::Link("checks.check_id"), |&(of, r)| {
                of.id(&r.check)
            }),
            col(
                "check_question",
                CellKind::Code(CodeList::Deck("check_question")),
                |&(_, r)| (&r.question).into(),
            ),
            col("who", CellKind::Text, |&(_, r)| r.who.as_ref().into()),
            col("sort", CellKind::Code(CodeList::Deck("sort")), |&(_, r)| {
                (&r.sort).into()
            }),
            col("text", CellKind::Text, |&(_, r)| (&r.text).into()),
            col("because", CellKind::Text, |&(_, r)| r.because.as_ref().into()),
            col("agree", CellKind::Whole("0–"), |&(_, r)| r.agree.into()),
            col("read_back", CellKind::Truth, |&(_, r)| r.read_back.into()),
            col("answer", CellKind::Code(ANSWER), |&(_, r)| {
                word(r.answer.as_ref().map(|reply| reply.what).as_ref())
            }),
            col("answer_to_do", CellKind::Truth, |&(of, r)| {
                crate::member_check::is_to_do(of.session, of.deck, r).into()
            }),
            col("answer_why", CellKind::Text, |&(_, r)| {
                r.answer.as_ref().and_then(|reply| reply.why.as_ref()).into()
            }),
        ],
    )
}

/// Returns what each remark is about: the sort of thing says in which table it stands.
fn remark_subjects(of: &TableSource<'_>) -> Table {
    let all = told(of).flat_map(|(of, r)| r.about.iter().map(move |id| (of, r, id)));
    table(
        of,
        "remark_subjects",
        all.filter_map(|(of, r, id)| Some((of, r, subject(of, id)?, id))),
        &[
            col(
                "remark_id",
                CellKind::Link("remarks.remark_id"),
                |&(of, r, ..): &(&TableSource<'_>, &Remark, &'static str, &Id)| of.id(&r.id),
            ),
            col("subject_sort", CellKind::Code(SUBJECT), |&(_, _, sort, _)| sort.into()),
            // Domains and cards are the deck's, the same for every session.
            col("subject_id", CellKind::Text, |&(of, _, sort, id)| match sort {
                "partner" | "conclusion" => of.id(id),
                _ => id.into(),
            }),
        ],
    )
}

/// Returns which sort of thing an id names; nothing for what is gone.
fn subject(of: &TableSource<'_>, id: &Id) -> Option<&'static str> {
    match of.session.find(id).map(|(_, item)| item.kind()) {
        Some(EntityKind::Partner) => Some("partner"),
        Some(EntityKind::Conclusion) => Some("conclusion"),
        Some(_) => None,
        None if of.deck.map.domain(id).is_some() => Some("domain"),
        None => of.deck.card(id).map(|_| "card"),
    }
}
