//! Signs: whatever takes `--marks` or `--ascii` draws with the signs that were asked for, and with letters.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::deck::Lang;
use kring::text::SignSet;
use support::places::places;
use support::run::kring;
use support::stage::Stage;

/// Returns the first sign in a text that is neither a letter nor among those that `marks` allows.
fn stranger(shown: &str, marks: &str) -> Option<char> {
    const WGL4: &str = "●○◦◘¤♦◊□▪√•►◄▲▼←↑→↓↔─│┌┐└┘▌▐▀▄█·…‹›«»“”„‘’‚′–—×§€°½¼¾²³ºª¡¿";
    let known = |c: char| c.is_ascii() || c.is_alphabetic() || (marks == "wgl4" && WGL4.contains(c));
    shown.chars().find(|c| !known(*c))
}

#[test]
fn whole_screens_hold_only_signs_that_the_terminal_has() {
    for (marks, name) in [(SignSet::Ascii, "ascii"), (SignSet::Wgl4, "wgl4")] {
        for (place, way) in places() {
            for (columns, rows) in [(80, 24), (160, 50)] {
                let mut stage = Stage::demo(Lang::Nl);
                stage.model.marks = marks;
                stage.resize(columns, rows);
                way(&mut stage);
                let shown = stage.screen();
                assert_eq!(stranger(&shown, name), None, "{name} {place}\n{shown}");
                stage.keys("esc");
                let shown = stage.screen();
                assert_eq!(stranger(&shown, name), None, "{name} {place} esc\n{shown}");
            }
        }
    }
}

#[test]
fn the_map_and_the_wall_are_printed_with_the_signs_that_are_asked_for() {
    let home = tempfile::tempdir().unwrap();
    for marks in ["ascii", "wgl4"] {
        for lang in ["nl", "en"] {
            for view in ["all", "important", "ties", "disagree", "gaps", "moved"] {
                let done = kring(
                    home.path(),
                    &["map", "demo", "--lang", lang, "--marks", marks, "--view", view],
                );
                assert_eq!(done.code, Some(0), "{}", done.err);
                assert_eq!(stranger(&done.out, marks), None, "{marks} {view}\n{}", done.out);
            }
            for more in [&[][..], &["--fill"], &["--zoom", "zorg"]] {
                let mut all = vec!["wall", "demo", "--once", "--lang", lang, "--marks", marks];
                all.extend(more);
                let done = kring(home.path(), &all);
                assert_eq!(done.code, Some(0), "{}", done.err);
                assert_eq!(stranger(&done.out, marks), None, "{marks} {more:?}\n{}", done.out);
            }
        }
    }
    let plain = kring(home.path(), &["map", "demo", "--ascii"]);
    let same = kring(home.path(), &["map", "demo", "--marks", "ascii"]);
    assert_eq!(plain.out, same.out);
    let full = kring(home.path(), &["map", "demo"]);
    assert_ne!(plain.out, full.out);
    // Only one of the two may be given.
    assert_ne!(
        kring(home.path(), &["map", "demo", "--ascii", "--marks", "full"]).code,
        Some(0)
    );
}
