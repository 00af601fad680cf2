//! What was said of a partner between the first and the last words of an exchange about it: it stands between them, in the order of the talk.

use std::collections::HashMap;

use crate::findings::SectionSource;
use crate::session::Statement;
use crate::text::Id;

/// An exchange of which several statements are printed: where it begins and ends, and about whom it is.
struct PrintedExchange<'a> {
    first: &'a Id,
    from: usize,
    to: usize,
    about: Vec<&'a Id>,
}

impl<'a> SectionSource<'a> {
    /// Returns the statements that stand by themselves and were said within an exchange about the same partner, each with the first statement
    /// of that exchange.
    pub(super) fn said_between(&self, printed: &[&'a Statement]) -> HashMap<&'a Id, &'a Id> {
        let place = |s: &Statement| self.order.get(&s.id).copied().unwrap_or_default();
        let mut exchanges: Vec<PrintedExchange<'_>> = Vec::new();
        for statement in printed {
            let (first, at) = (self.first_of(statement), place(statement));
            match exchanges.iter_mut().find(|known| known.first == first) {
                Some(known) => {
                    (known.from, known.to) = (known.from.min(at), known.to.max(at));
                    known.about.extend(&statement.about);
                }
                None => exchanges.push(PrintedExchange {
                    first,
                    from: at,
                    to: at,
                    about: statement.about.iter().collect(),
                }),
            }
        }
        let (exchanges, alone): (Vec<_>, Vec<_>) = exchanges.into_iter().partition(|known| known.from < known.to);
        let within = |one: &PrintedExchange<'a>| {
            let holds = |known: &&PrintedExchange<'_>| {
                known.from < one.from && one.from < known.to && one.about.iter().any(|id| known.about.contains(id))
            };
            exchanges.iter().find(holds).map(|known| (one.first, known.first))
        };
        alone.iter().filter_map(within).collect()
    }

    fn first_of(&self, statement: &'a Statement) -> &'a Id {
        let first = self.exchanges.first_of(&statement.id);
        let known = self.session.statements.iter().find(|s| s.id == *first);
        known.map_or(&statement.id, |known| &known.id)
    }
}
