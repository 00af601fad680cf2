//! The sections of a Word document: upright, across for the map, in columns. Never says what stands in one.

use docx_rs::{PageOrientationType, PageSize, SectionProperty, SectionType};

use super::styles::{Sizes, margins};
use crate::findings::{Block, Length, Report};

/// Margin of a page across in twentieths of a point.
const ACROSS_MARGIN: i32 = 680;

/// Returns the properties of a section: upright, or across for the map.
pub(super) fn section(across: bool) -> SectionProperty {
    if !across {
        return upright(Sizes::of(Length::Full).margin);
    }
    SectionProperty::new()
        .page_size(
            PageSize::new()
                .size(16838, 11906)
                .orient(PageOrientationType::Landscape),
        )
        .page_margin(margins(ACROSS_MARGIN))
}

/// Returns the properties of a section on upright pages with this margin.
pub(super) fn upright(margin: i32) -> SectionProperty {
    let page = PageSize::new().size(11906, 16838).orient(PageOrientationType::Portrait);
    SectionProperty::new().page_size(page).page_margin(margins(margin))
}

/// Returns whether what follows the map stands in two columns: in a report for a meeting, unless a table follows, which is as wide as the page.
pub(super) fn in_columns(report: &Report) -> bool {
    let map = report
        .blocks
        .iter()
        .position(|block| matches!(block, Block::Map { .. }));
    let behind = map.and_then(|at| report.blocks.get(at..));
    let table = |block: &Block| matches!(block, Block::Table { .. });
    report.length == Length::Meeting && behind.is_some_and(|blocks| !blocks.iter().any(table))
}

/// Returns the properties of a section in so many columns that goes on where the one before ended.
pub(super) fn columns(n: usize) -> SectionProperty {
    let mut section = upright(Sizes::of(Length::Full).margin);
    section.columns = n;
    section.section_type = Some(SectionType::Continuous);
    section
}
