//! The example schools become sessions without a fault, and lose nothing on the way.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use support::example;

#[test]
fn every_school_is_a_session_without_a_fault() {
    for session in example::schools() {
        assert_eq!(session.problems(None), [], "{}", session.school.code);
    }
}

#[test]
fn nothing_is_lost_from_the_committed_schools() {
    let counts = |code: &str| {
        let s = example::school(code);
        (s.participants.len(), s.partners.len(), s.ties.len(), s.statements.len())
    };
    assert_eq!(counts("BOS1"), (4, 60, 25, 45));
    assert_eq!(counts("BOS2"), (4, 58, 25, 34));
    assert_eq!(counts("SOS3"), (9, 32, 9, 35));
}
