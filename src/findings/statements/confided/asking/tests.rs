//! What is taken for a wish not to pass something on, and what is not.

mod asked;
mod told;

use super::asks;
use asked::ASKED;
use told::TOLD;

#[test]
fn who_asks_not_to_pass_it_on_is_heard() {
    assert_eq!(ASKED.iter().filter(|text| !asks(text)).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn what_only_sounds_alike_asks_nothing() {
    assert_eq!(TOLD.iter().filter(|text| asks(text)).collect::<Vec<_>>(), [&""; 0]);
}
