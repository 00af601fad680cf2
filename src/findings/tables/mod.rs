//! The record as tables for analysts: the same columns for every school, one thing a row, no lists in a cell.
//!
//! Every row names its school and its session, and every id that leads to another table is unique over all sessions. What is not
//! known is an empty cell, never a guess. A memo is never read, and the words of whoever refused to be quoted stay out, with
//! what rests on nothing else (see [`Session::for_others`]). The same record gives the same tables. Computes values only; `render` writes them.

mod check;
mod codebook;
mod column;
mod consent;
mod found;
mod graph;
mod map;
mod said;
mod school;

use crate::deck::Deck;
use crate::locale::Words;
use crate::map::{PartnerPoint, places};
use crate::network::{self, Measures};
use crate::session::{ForOthers, Session, Statement, Withheld};

pub use column::{CellKind, CodeList, Table, TableCell, TableField};
pub use graph::{Edge, Graph, GraphNode, graph};

/// A session to make tables of, with what belongs to it.
#[derive(Clone, Copy)]
pub struct TableCase<'a> {
    /// Its name, unique among the sessions of one set of tables.
    pub name: &'a str,
    /// What was said.
    pub session: &'a Session,
    /// What was asked.
    pub deck: &'a Deck,
    /// The same deck in the other language, where there is one: for the labels of its codes.
    pub other: Option<&'a Deck>,
}

/// Returns every table of these sessions, their rows one session after the other; the codebook and the codes come last.
pub fn tables(cases: &[TableCase<'_>]) -> Vec<Table> {
    let mut all: Vec<Table> = Vec::new();
    for case in cases {
        let view = case.session.for_others(case.deck);
        let of = TableSource::new(case, &view);
        for (at, table) in every(&of).into_iter().enumerate() {
            match all.get_mut(at) {
                Some(whole) => whole.rows.extend(table.rows),
                None => all.push(table),
            }
        }
    }
    let codes = codebook::codes(&all, cases);
    all.push(codes);
    let book = codebook::codebook(&all);
    all.push(book);
    all
}

/// Returns the tables of one session, in the order in which they are written.
fn every(of: &TableSource<'_>) -> Vec<Table> {
    let mut all = school::tables(of);
    all.extend(map::tables(of));
    all.extend(said::tables(of));
    all.extend(found::tables(of));
    all.extend(check::tables(of));
    all
}

/// What the tables of one session read from.
struct TableSource<'a> {
    name: &'a str,
    /// The session as others may read it.
    session: &'a Session,
    /// Every statement, also those that stay out: to be counted, never to be told.
    noted: &'a [Statement],
    deck: &'a Deck,
    measures: Measures,
    places: Vec<Option<PartnerPoint>>,
    /// How much stays out because its speaker refused.
    withheld: Withheld,
}

impl<'a> TableSource<'a> {
    fn new(case: &TableCase<'a>, view: &'a ForOthers<'_>) -> Self {
        let (session, deck) = (&*view.session, case.deck);
        Self {
            name: case.name,
            session,
            noted: &case.session.statements,
            deck,
            measures: network::measure(session, &deck.map),
            places: places(session, &deck.map, Words::about(deck, deck.language)),
            withheld: view.withheld,
        }
    }

    /// Returns the id of a thing, unique over all sessions.
    fn id(&self, id: &str) -> TableCell {
        TableCell::from(self.unique(id))
    }

    fn unique(&self, id: &str) -> String {
        format!("{}:{id}", self.name)
    }
}
