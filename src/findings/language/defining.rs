//! Whether words say what learning is. Reads the words alone.

use std::sync::LazyLock;

use super::clause::spaced;
use super::phrases::Phrases;

/// Words with which somebody says what learning is: *it is learning together if …*, *samen leren is …*.
const DEFINITIONS: &str = "samen leren, leren is, leren dat is, dat is leren, dat is samen leren, het is leren, het is samen leren, leert samen, ge leert iets|als|pas|maar, je leert iets|als|pas|maar, \
    ge hebt .. geleerd als, je hebt .. geleerd als, learning together, learn together, learning is, learning means, that is learning, it is learning, you learn if|when|only, you have|ve learned|learnt .. if|when, \
    you learned|learnt .. if|when";
static DEFINING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(DEFINITIONS));

/// Returns whether a text says what learning is.
pub(in crate::findings) fn defines_learning(text: &str) -> bool {
    let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
    DEFINING.are_in(&words)
}
