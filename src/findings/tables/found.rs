//! Tables of the findings: themes, what is absent, conclusions, and what each rests on.
//!
//! A conclusion that was dropped has no row, nor has evidence that stays out.

use super::Source;
use super::column::{Cell, Kind, List, Table, col, table};
use super::map::word;
use crate::session::{Cited, Conclusion, EntityKind, Gap, Theme};
use crate::text::Id;

const ASPECT: List = List::Deck("aspect");

pub(super) fn tables(of: &Source<'_>) -> Vec<Table> {
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

fn themes(of: &Source<'_>) -> Table {
    table(
        of,
        "themes",
        of.session.themes.iter().map(|theme| (of, theme)),
        &[
            col("theme_id", Kind::Key, |&(of, t): &(&Source<'_>, &Theme)| of.id(&t.id)),
            col("code", Kind::Text, |&(_, t)| (&t.id).into()),
            col("aspect", Kind::Code(ASPECT), |&(_, t)| (&t.aspect).into()),
            col("title", Kind::Text, |&(_, t)| (&t.title).into()),
            col("note", Kind::Text, |&(_, t)| t.note.as_ref().into()),
        ],
    )
}

/// Returns the partners that a theme rests on; its statements stand in `statement_themes`.
fn partner_themes(of: &Source<'_>) -> Table {
    let all = of.session.themes.iter();
    let rows = all.flat_map(|t| t.evidence.iter().map(move |id| (of, t, id)));
    table(
        of,
        "partner_themes",
        rows.filter(|(of, _, id)| of.session.partner(id).is_some()),
        &[
            col("partner_id", Kind::Link("partners.partner_id"), |&(of, _, id)| {
                of.id(id)
            }),
            col("theme_id", Kind::Link("themes.theme_id"), |&(of, t, _)| of.id(&t.id)),
        ],
    )
}

fn gaps(of: &Source<'_>) -> Table {
    table(
        of,
        "gaps",
        of.session.gaps.iter().map(|gap| (of, gap)),
        &[
            col("gap_id", Kind::Key, |&(of, g): &(&Source<'_>, &Gap)| of.id(&g.id)),
            col("code", Kind::Text, |&(_, g)| (&g.id).into()),
            col(
                "kind",
                Kind::Code(List::Fixed("gap", &["partner", "means", "role", "other"])),
                |&(_, g): &(_, &Gap)| word(Some(&g.kind)),
            ),
            col("text", Kind::Text, |&(_, g)| (&g.text).into()),
        ],
    )
}

fn gap_partners(of: &Source<'_>) -> Table {
    let all = of.session.gaps.iter();
    table(
        of,
        "gap_partners",
        all.flat_map(|g| g.about.iter().map(move |id| (of, g, id))),
        &[
            col("gap_id", Kind::Link("gaps.gap_id"), |&(of, g, _)| of.id(&g.id)),
            col("partner_id", Kind::Link("partners.partner_id"), |&(of, _, id)| {
                of.id(id)
            }),
        ],
    )
}

fn gap_statements(of: &Source<'_>) -> Table {
    let all = of.session.gaps.iter();
    let rows = all.flat_map(|g| g.evidence.iter().map(move |id| (of, g, id)));
    table(
        of,
        "gap_statements",
        rows.filter(|(of, _, id)| of.session.statement(id).is_some()),
        &[
            col("gap_id", Kind::Link("gaps.gap_id"), |&(of, g, _)| of.id(&g.id)),
            col("statement_id", Kind::Link("statements.statement_id"), |&(of, _, id)| {
                of.id(id)
            }),
        ],
    )
}

/// Returns the conclusions that stand, each with its place in the report.
fn standing<'b, 'a>(of: &'b Source<'a>) -> impl Iterator<Item = (&'b Source<'a>, &'b Conclusion)> {
    let all = of.session.conclusions.iter();
    all.filter(|c| !c.dropped).map(move |c| (of, c))
}

fn conclusions(of: &Source<'_>) -> Table {
    table(
        of,
        "conclusions",
        standing(of).zip(1_usize..),
        &[
            col(
                "conclusion_id",
                Kind::Key,
                |&((of, c), _): &((&Source<'_>, &Conclusion), usize)| of.id(&c.id),
            ),
            col("code", Kind::Text, |&((_, c), _)| (&c.id).into()),
            col("number", Kind::Whole("1–"), |&(_, n)| n.into()),
            col("text", Kind::Text, |&((_, c), _)| (&c.text).into()),
            col("rule", Kind::Text, |&((_, c), _)| c.rule.as_ref().into()),
            col("figures", Kind::Text, |&((_, c), _)| {
                let lines: Vec<&str> = c.measures.iter().map(|line| line.as_str()).collect();
                lines.join("\n").into()
            }),
        ],
    )
}

/// Returns what each conclusion rests on: the sort of thing says in which table it stands.
fn conclusion_evidence(of: &Source<'_>) -> Table {
    let rows = standing(of).flat_map(|(of, c)| c.evidence.iter().map(move |id| (of, c, id)));
    let sorted = |(of, c, id): (_, _, &Id)| {
        let of: &Source<'_> = of;
        Some((of, c, sort(of, id)?, of.unique(id)))
    };
    table(
        of,
        "conclusion_evidence",
        rows.filter_map(sorted),
        &[
            col(
                "conclusion_id",
                Kind::Link("conclusions.conclusion_id"),
                |(of, c, ..): &(&Source<'_>, &Conclusion, &'static str, String)| of.id(&c.id),
            ),
            col("evidence_sort", Kind::Code(EVIDENCE), |(_, _, sort, _)| {
                Cell::from(*sort)
            }),
            col("evidence_id", Kind::Text, |(_, _, _, id)| id.as_str().into()),
        ],
    )
}

/// Returns the cues of the transcript that themes, gaps and conclusions rest on.
fn finding_cues(of: &Source<'_>) -> Table {
    table(
        of,
        "finding_cues",
        of.session.cited_cues().map(|cited| (of, cited)),
        &[
            col(
                "finding_sort",
                Kind::Code(FINDING),
                |(_, cited): &(&Source<'_>, Cited<'_>)| cited.kind.word().into(),
            ),
            col("finding_id", Kind::Text, |(of, cited)| of.id(cited.by)),
            col("cue", Kind::Text, |(_, cited)| cited.cue.into()),
        ],
    )
}

const FINDING: List = List::Fixed("finding", &["theme", "gap", "conclusion"]);

const EVIDENCE: List = List::Fixed(
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
fn sort(of: &Source<'_>, id: &Id) -> Option<&'static str> {
    let (_, item) = of.session.find(id)?;
    match item.kind() {
        EntityKind::Conclusion if standing(of).all(|(_, other)| other.id != *id) => None,
        EntityKind::Memo | EntityKind::Recording | EntityKind::Check | EntityKind::Version => None,
        kind => Some(kind.word()),
    }
}
