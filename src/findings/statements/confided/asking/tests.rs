//! What is taken for a wish not to pass something on, and what is not.

mod asked;
mod asked_mildly;
mod asked_oddly;
mod in_a_group;
mod in_talk;
mod joined;
mod products;
mod told;
mod told_of_secrets;

use super::{announces, asks, sayings, says_no_more, ways};
use asked::ASKED;
use asked_mildly::ASKED_MILDLY;
use asked_oddly::ASKED_ODDLY;
use in_a_group::{ASKED_IN_A_GROUP, TOLD_IN_A_GROUP};
use in_talk::{ASKED_IN_TALK, TOLD_IN_TALK};
use joined::{ASKED_JOINED, TOLD_OF_OTHERS};
use told::TOLD;
use told_of_secrets::TOLD_OF_SECRETS;

#[test]
fn who_asks_not_to_pass_it_on_is_heard() {
    let all = ASKED
        .iter()
        .chain(ASKED_ODDLY)
        .chain(ASKED_MILDLY)
        .chain(ASKED_IN_A_GROUP)
        .chain(ASKED_IN_TALK)
        .chain(ASKED_JOINED);
    assert_eq!(all.filter(|text| !asks(text)).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn what_only_sounds_alike_asks_nothing() {
    let all = TOLD
        .iter()
        .chain(TOLD_OF_SECRETS)
        .chain(TOLD_IN_A_GROUP)
        .chain(TOLD_IN_TALK)
        .chain(TOLD_OF_OTHERS);
    assert_eq!(all.filter(|text| asks(text)).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn what_asks_it_beside_what_it_is_about_is_told_from_what_holds_it() {
    for text in [
        "Zet dat maar niet op papier.",
        "Schrap dat, alstublieft.",
        "Mag ik iets zeggen dat er niet in komt?",
        "Strike that.",
        "That is not for the minutes, please.",
    ] {
        assert!(asks(text) && says_no_more(text), "{text}");
    }
    for text in [
        "Zet dat maar niet op papier, maar de smid rijdt zonder rijbewijs.",
        "Strike that. The miller has sold his wheel.",
    ] {
        assert!(asks(text) && !says_no_more(text), "{text}");
    }
    assert!(announces("Leg uw pen eens neer.") && announces("May I say something that is not for the minutes?"));
    assert!(!announces("Schrap dat maar.") && !announces("Strike that."));
}

#[test]
fn every_way_and_saying_is_made_of_kinds_that_there_are() {
    assert_eq!(ways::unknown(), [""; 0]);
    assert_eq!(sayings::unknown(), [""; 0]);
}
