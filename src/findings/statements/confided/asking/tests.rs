//! What is taken for a wish not to pass something on, and what is not.

mod asked;
mod asked_oddly;
mod told;

use super::asks;
use asked::ASKED;
use asked_oddly::ASKED_ODDLY;
use told::TOLD;

#[test]
fn who_asks_not_to_pass_it_on_is_heard() {
    let all = ASKED.iter().chain(ASKED_ODDLY);
    assert_eq!(all.filter(|text| !asks(text)).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn what_only_sounds_alike_asks_nothing() {
    let all = TOLD.iter();
    assert_eq!(all.filter(|text| asks(text)).collect::<Vec<_>>(), [&""; 0]);
}
