//! What is worked out once and asked many times while a report is made to fit its length. Knows nothing of reports.

use std::cell::RefCell;
use std::hash::Hash;

use rustc_hash::FxHashMap;

/// Answers by what they were worked out from. The same question must always have the same answer.
pub(super) struct WorkedOut<K, V>(RefCell<FxHashMap<K, V>>);

impl<K, V> Default for WorkedOut<K, V> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<K: Eq + Hash, V: Clone> WorkedOut<K, V> {
    /// Returns the answer to a question, worked out where it was not asked before.
    pub(super) fn get(&self, key: K, work_out: impl FnOnce() -> V) -> V {
        if let Some(known) = self.0.borrow().get(&key) {
            return known.clone();
        }
        let answer = work_out();
        self.0.borrow_mut().insert(key, answer.clone());
        answer
    }
}
