//! The method on paper: what is printed for a deck and for a session, and what never is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod run;
}

use support::run::kring;

#[test]
fn a_deck_is_printed_with_every_card_question_and_domain() {
    let home = tempfile::tempdir().unwrap();
    let page = kring(home.path(), &["print", "collectief-leren", "--lang", "nl"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    let deck = kring(home.path(), &["deck", "show", "collectief-leren", "--lang", "nl"]);
    assert!(deck.out.contains("Beweegredenen"));
    // Eleven cards, each with a back.
    assert_eq!(page.out.matches("<section class=\"card\">").count(), 11);
    assert_eq!(page.out.matches("<section class=\"card back\">").count(), 11);
    for part in [
        "Beweegredenen",
        "Zorg voor",
        "Heel dichtbij",
        "Met wie werken wij samen",
        "1:03",
    ] {
        assert!(page.out.contains(part), "{part} is missing");
    }
    // Two blank consent slips, to be copied.
    assert_eq!(page.out.matches("<article>").count(), 2);
}

#[test]
fn a_session_is_printed_with_its_slips_and_without_its_answers() {
    let home = tempfile::tempdir().unwrap();
    let page = kring(home.path(), &["print", "demo", "--lang", "nl"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    let data = kring(home.path(), &["show", "demo", "--lang", "nl"]);
    assert!(data.out.contains("CLB"));
    assert!(page.out.contains(">DEMO</text>"));
    assert!(page.out.matches("<article>").count() > 2);
    assert!(!page.out.contains("CLB"), "a partner of the session is on the paper");
}

#[test]
fn what_is_neither_deck_nor_session_is_said() {
    let home = tempfile::tempdir().unwrap();
    let page = kring(home.path(), &["print", "nergens"]);
    assert_eq!(page.code, Some(1));
    assert!(page.err.contains("nergens"), "{}", page.err);
}
