//! Which statements a length prints.
//!
//! Every part of the report gets its weightiest statement first, then its second, and so on; what is left over falls away. People who choose
//! by hand (`print: true` or `false`) overrule that. The account of the method says how many are printed and by which rule.

use std::collections::HashSet;

use super::length::{Length, LengthPlan};
use crate::text::Id;

/// What is printed.
#[derive(Clone, Debug)]
pub(in crate::findings) struct PrintChoice {
    /// How much of each part.
    pub plan: LengthPlan,
    /// The statements.
    pub statements: HashSet<Id>,
    /// The partners of whom it tells what is noted, whatever the plan leaves out.
    pub more: HashSet<Id>,
}

impl PrintChoice {
    /// Returns a choice of no statement.
    pub(in crate::findings) fn none(length: Length) -> Self {
        Self {
            plan: LengthPlan::of(length, 0),
            statements: HashSet::new(),
            more: HashSet::new(),
        }
    }
}
