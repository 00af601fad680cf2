//! What was said of a partner in one go: statements that follow each other in the talk are told in that order, never the end before the
//! beginning.
//!
//! Tears no exchange; of a long stretch it takes only the statements that were asked for.

use crate::findings::SectionSource;
use crate::session::Statement;

/// How many statements in a row are told with one of them.
const WHOLE: usize = 4;
/// How many statements of longer stretches stand below one sentence.
const MOST: usize = 3;

/// Takes those out of `rest` that tell something, each with the others of its stretch: from the first that tells it or how it `begins`, up to
/// a beginning that was told behind it.
pub(super) fn around<'a>(
    record: &SectionSource<'_>,
    rest: &mut Vec<&'a Statement>,
    tells: impl Fn(&Statement) -> bool,
    begins: impl Fn(&Statement) -> bool,
) -> Vec<&'a Statement> {
    let at = |s: &Statement| record.order.get(&s.id).copied().unwrap_or_default();
    let follows = |one: &&Statement, other: &&Statement| {
        let exchange = record.exchanges.first_of(&one.id) == record.exchanges.first_of(&other.id);
        exchange || one.card == other.card && at(one) + 1 == at(other)
    };
    let (mut told, mut left): (Vec<&Statement>, Vec<&Statement>) = (Vec::new(), Vec::new());
    let mut single = 0;
    for stretch in rest.chunk_by(follows) {
        if stretch.len() <= WHOLE && stretch.iter().any(|s| tells(s)) {
            let whole = |s: &&Statement| !record.exchanges.is_alone(&s.id);
            let start = stretch
                .iter()
                .position(|s| tells(s) || begins(s) || whole(s))
                .unwrap_or(0);
            let behind = stretch.iter().rev().take_while(|s| begins(s) && !tells(s) && !whole(s));
            let end = stretch.len() - behind.count();
            for (at, statement) in stretch.iter().enumerate() {
                let here = (start..end).contains(&at);
                if here { &mut told } else { &mut left }.push(*statement);
            }
            continue;
        }
        for statement in stretch {
            let own = record.exchanges.is_alone(&statement.id) && tells(statement) && single < MOST;
            single += usize::from(own);
            if own { &mut told } else { &mut left }.push(statement);
        }
    }
    *rest = left;
    told
}
