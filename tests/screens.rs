//! The screens as people see them: golden, in three sizes and three looks, and what must never be seen on any of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::{Overlay, ScreenTheme};
use kring::deck::Lang;
use kring::session::{Intent, Memo};
use kring::text::SignSet;
use ratatui::style::Color;
use support::places::{listed, places};
use support::stage::Stage;

/// A golden screen; the date of making is no part of it.
fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/screens", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// A screen of `places` in a size.
fn place(name: &str, columns: u16, rows: u16) -> String {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(columns, rows);
    let (_, way) = places().into_iter().find(|(other, _)| *other == name).unwrap();
    way(&mut stage);
    stage.screen()
}

#[test]
fn screens_at_the_smallest_wall() {
    for name in [
        "home",
        "home_empty",
        "new",
        "welcome",
        "phase",
        "card",
        "review",
        "closing",
        "card_help",
        "palette",
        "memo",
        "explanation",
        "places",
        "states",
        "participants",
        "school",
    ] {
        golden(&format!("{name}_80x24"), &place(name, 80, 24));
    }
}

#[test]
fn screens_on_a_wide_wall() {
    for name in ["card", "review", "closing", "phase", "new"] {
        golden(&format!("{name}_120x40"), &place(name, 120, 40));
    }
    for name in ["card", "closing", "welcome"] {
        golden(&format!("{name}_160x50"), &place(name, 160, 50));
    }
}

#[test]
fn a_wall_that_is_too_small_says_so() {
    golden("card_60x20", &place("card", 60, 20));
    golden("card_40x10", &place("card", 40, 10));
    golden("card_20x5", &place("card", 20, 5));
}

#[test]
fn screens_in_english() {
    for name in ["home", "card", "review"] {
        let mut stage = Stage::demo(Lang::En);
        let (_, way) = places().into_iter().find(|(other, _)| *other == name).unwrap();
        way(&mut stage);
        golden(&format!("{name}_80x24_en"), &stage.screen());
    }
}

#[test]
fn a_new_session_opens_at_the_welcome() {
    let mut stage = Stage::home(Lang::Nl);
    stage.keys("n");
    stage.write("BOS8");
    stage.keys("down down down down down");
    stage.write("3 leraar, directeur, zorgcoördinator");
    golden("new_filled_80x24", &stage.screen());
    stage.keys("ctrl-s");
    golden("new_welcome_80x24", &stage.screen());
    assert_eq!(stage.session().participants.len(), 5);
}

#[test]
fn an_unreadable_session_says_why_when_it_is_chosen() {
    let mut stage = Stage::home(Lang::Nl);
    stage.send(kring::app::Msg::Listed(listed()));
    stage.keys("down down enter");
    golden("home_unreadable_80x24", &stage.screen());
}

/// In the plain look nothing is told by colour: there is none.
#[test]
fn the_plain_look_has_no_colour() {
    for (name, way) in places() {
        let mut stage = Stage::demo(Lang::Nl);
        stage.model.theme = ScreenTheme::Plain;
        way(&mut stage);
        for cell in &stage.buffer().content {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{name}: {cell:?}");
        }
    }
}

/// Dark, light and plain say the same in the same cells.
#[test]
fn every_look_says_the_same() {
    for (name, way) in places() {
        let shown = [ScreenTheme::Dark, ScreenTheme::Light, ScreenTheme::Plain].map(|theme| {
            let mut stage = Stage::demo(Lang::Nl);
            stage.model.theme = theme;
            way(&mut stage);
            stage.screen()
        });
        assert_eq!(shown[0], shown[1], "{name}");
        assert_eq!(shown[0], shown[2], "{name}");
    }
}

/// With `--ascii` only letters that belong to words or names go beyond ASCII: no line, dot, arrow or mark does.
#[test]
fn the_ascii_look_draws_with_ascii_only() {
    for (name, way) in places() {
        for (columns, rows) in [(80, 24), (160, 50)] {
            let mut stage = Stage::demo(Lang::Nl);
            stage.model.marks = SignSet::Ascii;
            stage.resize(columns, rows);
            way(&mut stage);
            let shown = stage.screen();
            let stranger = shown.chars().find(|c| !c.is_ascii() && !c.is_alphabetic());
            assert_eq!(stranger, None, "{name}\n{shown}");
        }
    }
    let mut stage = Stage::demo(Lang::Nl);
    stage.model.marks = SignSet::Ascii;
    let (_, way) = places().into_iter().find(|(other, _)| *other == "card").unwrap();
    way(&mut stage);
    golden("card_80x24_ascii", &stage.screen());
}

/// A memo is private: neither one that was kept nor one that is being typed is ever on the wall.
#[test]
fn no_screen_shows_a_word_of_a_memo() {
    for (name, way) in places() {
        for (columns, rows) in [(80, 24), (160, 50)] {
            let mut stage = Stage::demo(Lang::Nl);
            let memo = Memo {
                text: "xqkept".into(),
                ..Memo::default()
            };
            let now = stage.now;
            let open = stage.model.open.as_mut().unwrap();
            open.act(vec![Intent::Add(memo.into())], now).unwrap();
            stage.keys("f2");
            stage.write("xqtyped");
            stage.keys("esc");
            stage.resize(columns, rows);
            way(&mut stage);
            if let Some(Overlay::Memo(memo)) = stage.model.overlays.last() {
                assert!(!memo.editor.text().is_empty());
            }
            let shown = stage.screen();
            assert!(!shown.contains("xq"), "{name}\n{shown}");
            for memo in support::stage::demo(Lang::Nl).memos {
                let words: String = memo.text.chars().take(24).collect();
                assert!(!shown.contains(&words), "{name}\n{shown}");
            }
        }
    }
}

#[test]
fn what_was_last_said_is_read_to_its_end_in_the_smallest_window() {
    for (lang, end) in [(Lang::Nl, "gewoon verder."), (Lang::En, "simply goes")] {
        let mut stage = Stage::home(lang);
        stage.resize(80, 24);
        stage.keys("ctrl-c");
        let shown = stage.screen();
        assert!(shown.contains(end) && !shown.contains('…'), "{shown}");
    }
}
