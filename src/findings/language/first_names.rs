//! First names that are nothing else.

use super::listed_words::ListedWords;

pub(in crate::findings) static FIRST_NAMES: ListedWords =
    ListedWords::new(|| ListedWords::of_file(include_str!("../../../assets/anonymity/first-names.txt")));
