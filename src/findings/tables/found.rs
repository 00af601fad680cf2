//! Tables of the findings: themes, what is absent, conclusions, and what each rests on.
//!
//! A conclusion that was dropped has no row, nor has evidence that stays out.

use super::TableSource;
use super::column::{CellKind, CodeList, Table, TableCell, col, table};
use super::map::word;
use crate::session::{Cited, Conclusion, EntityKind, Gap, Theme};
use crate::text::Id;

const ASPECT: CodeList = CodeList::Deck("aspect");

pub(super) fn tables(of: &TableSource<'_>) -> Vec<Table> {
    vec![
        themes(of),
        partner_themes(of),
        gaps(of),
        gap_partners(of),
        gap_statements(of),
        conclusions(of),
        conclusion_evidence(of),
        finding_cues(of),
    ]
}

fn themes(of: &TableSource<'_>) -> Table {
    table(
        of,
        "themes",
        of.session.themes.iter().map(|theme| (of, theme)),
        &[
            col("theme_id", CellKind::Key, |&(of, t): &(&TableSource<'_>, &Theme)| {
                of.id(&t.id)
            }),
            col("code", CellKind::Text, |&(_, t)| (&t.id).into()),
            col("aspect", CellKind::Code(ASPECT), |&(_, t)| (&t.aspect).into()),
            col("title", CellKind::Text, |&(_, t)| (&t.title).into()),
            col("note", CellKind::Text, |&(_, t)| t.note.as_ref().into()),
        ],
    )
}

/// Returns the partners that a theme rests on; its statements stand in `statement_themes`.
fn partner_themes(of: &TableSource<'_>) -> Table {
    let all = of.session.themes.iter();
    let rows = all.flat_map(|t| t.evidence.iter().map(move |id| (of, t, id)));
    table(
        of,
        "partner_themes",
        rows.filter(|(of, _, id)| of.session.partner(id).is_some()),
        &[
            col("partner_id", CellKind::Link("partners.partner_id"), |&(of, _, id)| {
                of.id(id)
            }),
            col("theme_id", CellKind::Link("themes.theme_id"), |&(of, t, _)| {
                of.id(&t.id)
            }),
        ],
    )
}

fn gaps(of: &TableSource<'_>) -> Table {
    table(
        of,
        "gaps",
        of.session.gaps.iter().map(|gap| (of, gap)),
        &[
            col("gap_id", CellKind::Key, |&(of, g): &(&TableSource<'_>, &Gap)| {
                of.id(&g.id)
            }),
            col("code", CellKind::Text, |&(_, g)| (&g.id).into()),
            col(
                "kind",
                CellKind::Code(CodeList::Fixed("gap", &["partner", "means", "role", "other"])),
                |&(_, g): &(_, &Gap)| word(Some(&g.kind)),
            ),
            col("text", CellKind::Text, |&(_, g)| (&g.text).into()),
        ],
    )
}

fn gap_partners(of: &TableSource<'_>) -> Table {
    let all = of.session.gaps.iter();
    table(
        of,
        "gap_partners",
        all.flat_map(|g| g.about.iter().map(move |id| (of, g, id))),
        &[
            col("gap_id", CellKind::Link("gaps.gap_id"), |&(of, g, _)| of.id(&g.id)),
            col("partner_id", CellKind::Link("partners.partner_id"), |&(of, _, id)| {
                of.id(id)
            }),
        ],
    )
}

fn gap_statements(of: &TableSource<'_>) -> Table {
    let all = of.session.gaps.iter();
    let rows = all.flat_map(|g| g.evidence.iter().map(move |id| (of, g, id)));
    table(
        of,
        "gap_statements",
        rows.filter(|(of, _, id)| of.session.statement(id).is_some()),
        &[
            col("gap_id", CellKind::Link("gaps.gap_id"), |&(of, g, _)| of.id(&g.id)),
            col(
                "statement_id",
                CellKind::Link("statements.statement_id"),
                |&(of, _, id)| of.id(id),
            ),
        ],
    )
}

/// Returns the conclusions that stand, each with its place in the report.
fn standing<'b, 'a>(of: &'b TableSource<'a>) -> impl Iterator<Item = (&'b TableSource<'a>, &'b Conclusion)> {
    let all = of.session.conclusions.iter();
    all.filter(|c| !c.dropped).map(move |c| (of, c))
}

fn conclusions(of: &TableSource<'_>) -> Table {
    table(
        of,
        "conclusions",
        standing(of).zip(1_usize..),
        &[
            col(
                "conclusion_id",
                CellKind::Key,
                |&((of, c), _): &((&TableSource<'_>, &Conclusion), usize)| of.id(&c.id),
            ),
            col("code", CellKind::Text, |&((_, c), _)| (&c.id).into()),
            col("number", CellKind::Whole("1–"), |&(_, n)| n.into()),
            col("text", CellKind::Text, |&((_, c), _)| (&c.text).into()),
            col("rule", CellKind::Text, |&((_, c), _)| c.rule.as_ref().into()),
            col("figures", CellKind::Text, |&((_, c), _)| {
                let lines: Vec<&str> = c.measures.iter().map(|line| line.as_str()).collect();
                lines.join("\n").into()
            }),
        ],
    )
}

/// Returns what each conclusion rests on: the sort of thing says in which table it stands.
fn conclusion_evidence(of: &TableSource<'_>) -> Table {
    let rows = standing(of).flat_map(|(of, c)| c.evidence.iter().map(move |id| (of, c, id)));
    let sorted = |(of, c, id): (_, _, &Id)| {
        let of: &TableSource<'_> = of;
        Some((of, c, sort(of, id)?, of.unique(id)))
    };
    table(
        of,
        "conclusion_evidence",
        rows.filter_map(sorted),
        &[
            col(
                "conclusion_id",
                CellKind::Link("conclusions.conclusion_id"),
                |(of, c, ..): &(&TableSource<'_>, &Conclusion, &'static str, String)| of.id(&c.id),
            ),
            col("evidence_sort", CellKind::Code(EVIDENCE), |(_, _, sort, _)| {
                TableCell::from(*sort)
            }),
            col("evidence_id", CellKind::Text, |(_, _, _, id)| id.as_str().into()),
        ],
    )
}

/// Returns the cues of the transcript that themes, gaps and conclusions rest on.
fn finding_cues(of: &TableSource<'_>) -> Table {
    table(
        of,
        "finding_cues",
        of.session.cited_cues().map(|cited| (of, cited)),
        &[
            col(
                "finding_sort",
                CellKind::Code(FINDING),
                |(_, cited): &(&TableSource<'_>, Cited<'_>)| cited.kind.word().into(),
            ),
            col("finding_id", CellKind::Text, |(of, cited)| of.id(cited.by)),
            col("cue", CellKind::Text, |(_, cited)| cited.cue.into()),
        ],
    )
}

const FINDING: CodeList = CodeList::Fixed("finding", &["theme", "gap", "conclusion"]);

const EVIDENCE: CodeList = CodeList::Fixed(
    "evidence",
    &[
        "statement",
        "partner",
        "tie",
        "theme",
        "gap",
        "image",
        "participant",
        "conclusion",
        "remark",
    ],
);

/// Returns which sort of thing an id names; nothing for a memo, for what stays out, and for what is gone.
fn sort(of: &TableSource<'_>, id: &Id) -> Option<&'static str> {
    let (_, item) = of.session.find(id)?;
    match item.kind() {
        EntityKind::Conclusion if standing(of).all(|(_, other)| other.id != *id) => None,
        EntityKind::Memo | EntityKind::Recording | EntityKind::Check | EntityKind::Version => None,
        kind => Some(kind.word()),
    }
}
