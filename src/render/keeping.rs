//! What stays together on paper, in every format that has pages. Never lays out a page.

use crate::findings::Block;

/// Rows up to which a table stands whole on one page.
pub(super) const WHOLE_TABLE: usize = 16;
/// Rows of a longer table that a page holds at least, at its beginning and at its end.
pub(super) const FEW_ROWS: usize = 3;

/// Returns whether a part is read with what stands before it: words below what they prove, and a small table below what it counts.
pub(super) fn leans(block: &Block) -> bool {
    match block {
        Block::Quote(_) => true,
        Block::Table { rows, .. } => rows.len() <= WHOLE_TABLE,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::Links;

    #[test]
    fn a_small_table_is_read_with_what_stands_before_it_and_a_long_one_is_not() {
        let table = |rows: usize| Block::Table {
            caption: String::new(),
            head: vec!["A".to_owned()],
            rows: vec![vec!["b".to_owned()]; rows],
            links: Links::None,
        };
        assert!(leans(&table(10)) && !leans(&table(40)) && !leans(&Block::PageBreak));
    }
}
