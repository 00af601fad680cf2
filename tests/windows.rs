//! The two windows: what the wall shows of the desk, and what it never shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::command::Command;
use kring::app::windows::{Follow, Window};
use kring::deck::Lang;
use kring::session::{Memo, Place};
use kring::text::Text;
use support::stage::{Stage, demo, text_of};

/// Returns whether a word is the code of a participant: `p3`, also with a mark behind it.
fn is_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = word.strip_prefix('p').unwrap_or_default();
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
}

/// Returns whether a word is a time of day: `15:52` or `15.52`.
fn is_time(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let two = |part: &str| part.len() == 2 && part.chars().all(|c| c.is_ascii_digit());
    word.split_once([':', '.'])
        .is_some_and(|(hour, minute)| two(hour) && two(minute))
}

/// A stage with the demo, as the facilitator has it at the desk.
fn desk(size: (u16, u16)) -> Stage {
    let mut session = demo(Lang::Nl);
    session.memos.push(Memo {
        id: kring::text::Id::new("m9"),
        text: Text::new("Zjeloo geheim"),
        ..Memo::default()
    });
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(size.0, size.1);
    stage.open(session);
    kring::app::run(&mut stage.model, Command::Desk);
    assert_eq!(stage.model.windows.window, Window::Desk);
    stage
}

#[test]
fn the_wall_shows_no_memo_no_code_no_time_and_no_key() {
    for size in [(80, 24), (120, 40)] {
        let mut stage = desk(size);
        let deck = stage.model.open.as_ref().unwrap().deck.clone();
        for place in Place::walk(&deck).into_iter().filter(|place| *place != Place::Findings) {
            stage.go(place.clone());
            for _ in 0..8 {
                let wall = text_of(&stage.wall().unwrap());
                let words: Vec<&str> = wall.split_whitespace().collect();
                assert!(!wall.contains("Zjeloo"), "{place:?}\n{wall}");
                assert!(!words.iter().any(|word| is_code(word)), "a code at {place:?}\n{wall}");
                assert!(!words.iter().any(|word| is_time(word)), "a time at {place:?}\n{wall}");
                assert!(!wall.contains("F1"), "a key at {place:?}\n{wall}");
                // On the map: the next step, and the next view.
                stage.keys("f6");
                stage.keys("f8");
            }
        }
    }
}

#[test]
fn of_a_chosen_partner_the_wall_tells_no_code_of_whom_it_matters_to() {
    use kring::app::map::Show;
    let mut stage = desk((120, 40));
    stage.go("card actoren".to_owned().try_into().unwrap());
    let partners: Vec<_> = stage.session().partners.iter().map(|p| p.id.clone()).collect();
    let by_people = |p: &kring::session::Partner| p.importance.by.keys().any(|who| who.person().is_some());
    assert!(stage.session().partners.iter().any(by_people), "the demo has one");
    for show in [Show::Beside, Show::Picture, Show::Table] {
        for partner in &partners {
            let map = &mut stage.model.open.as_mut().unwrap().map;
            (map.show, map.selected) = (show, Some(partner.clone()));
            let wall = text_of(&stage.wall().unwrap());
            let code = wall.split_whitespace().find(|word| is_code(word));
            assert_eq!(code, None, "{partner} {show:?}\n{wall}");
        }
    }
}

#[test]
fn the_desk_shows_the_clock_the_memo_and_what_comes_next() {
    let mut stage = desk((100, 30));
    stage.go("card instroom".to_owned().try_into().unwrap());
    let screen = stage.screen();
    for part in ["Zjeloo geheim", "min voor deze kaart", "Doelgerichtheid", "opname"] {
        assert!(screen.contains(part), "{part} is missing\n{screen}");
    }
    kring::app::run(&mut stage.model, Command::Desk);
    let screen = stage.screen();
    assert!(!screen.contains("Zjeloo") && !screen.contains(" min"), "{screen}");
}

#[test]
fn the_line_is_shared_without_the_code_of_who_says_it() {
    let mut stage = desk((100, 30));
    stage.go("card instroom".to_owned().try_into().unwrap());
    for typed in ["p", "p2", "p2:"] {
        stage.write(&typed[typed.len() - 1..]);
        assert_eq!(Follow::of(&stage.model).unwrap().line, "", "after {typed}");
    }
    stage.write(" eerst de directie");
    assert!(text_of(&stage.wall().unwrap()).contains("eerst de directie"));
    kring::app::run(&mut stage.model, Command::ShareLine);
    assert!(!text_of(&stage.wall().unwrap()).contains("eerst de directie"));
}

#[test]
fn a_blank_wall_shows_nothing_and_any_key_brings_the_only_window_back() {
    let mut stage = desk((100, 30));
    kring::app::run(&mut stage.model, Command::Blank);
    assert_eq!(text_of(&stage.wall().unwrap()).trim(), "");
    assert!(!stage.screen().trim().is_empty(), "the desk goes on");
    kring::app::run(&mut stage.model, Command::Desk);
    assert_eq!(stage.screen().trim(), "");
    stage.keys("x");
    assert!(!stage.screen().trim().is_empty());
    let line = Follow::of(&stage.model).unwrap().line;
    assert_eq!(line, "", "the key that woke the screen typed nothing");
}

#[test]
fn the_wall_fills_and_zooms_as_the_desk_asks_and_the_desk_keeps_its_own_rows() {
    let mut stage = desk((100, 30));
    stage.go("card actoren".to_owned().try_into().unwrap());
    stage.model.open.as_mut().unwrap().map.show = kring::app::map::Show::Picture;
    let rows = |stage: &Stage| {
        text_of(&stage.wall().unwrap())
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let plain = rows(&stage);
    stage.keys("alt-w");
    let filled = rows(&stage);
    assert!(plain[0].contains("Met wie werken wij samen") && !filled[0].contains("Met wie werken wij samen"));
    let screen = stage.screen();
    assert!(screen.contains("opname"), "the desk keeps its own rows\n{screen}");
    stage.keys("alt-z");
    let zoomed = rows(&stage).join("\n");
    let zoom = stage.model.open.as_ref().unwrap().map.zoom.clone().expect("a domain");
    let kring::app::map::Zoom::Domain(id) = zoom else {
        panic!("{zoom:?}")
    };
    for partner in stage.session().partners.iter().filter(|p| p.domains.contains(&id)) {
        let first = partner.name.split(' ').next().unwrap();
        assert!(zoomed.contains(first), "{} is not on the wall\n{zoomed}", partner.name);
    }
    stage.keys("right");
    assert_ne!(rows(&stage).join("\n"), zoomed);
    stage.keys("esc");
    assert_eq!(rows(&stage), filled);
    stage.keys("esc");
    assert_eq!(rows(&stage), plain);
}

#[test]
fn a_follow_file_of_before_is_still_read() {
    let stage = desk((80, 24));
    let mut told = serde_json::to_value(Follow::of(&stage.model).unwrap()).unwrap();
    for new in ["filled", "zoom", "ask"] {
        told.as_object_mut().unwrap().remove(new).expect(new);
    }
    assert_eq!(serde_json::from_value::<Follow>(told).unwrap().zoom, None);
}

/// On the map card the main question and what is asked now stand on the screen, whole or with a mark where they are cut.
#[test]
fn the_map_card_shows_its_question_and_what_is_asked_now() {
    for size in [(60, 20), (80, 24), (100, 30), (120, 40)] {
        for only in [true, false] {
            let mut stage = desk(size);
            if only {
                kring::app::run(&mut stage.model, Command::Desk);
            }
            stage.go("card actoren".to_owned().try_into().unwrap());
            let deck = stage.model.open.as_ref().unwrap().deck.clone();
            let card = deck.card("actoren").unwrap().clone();
            let shown = |stage: &mut Stage| {
                let text = if only {
                    stage.screen()
                } else {
                    text_of(&stage.wall().unwrap())
                };
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            };
            stage.model.open.as_mut().unwrap().map.step = kring::app::map::InventoryStep::Together;
            let text = shown(&mut stage);
            assert!(text.contains(card.question.as_str()), "{size:?} {only}\n{text}");
            assert!(
                text.contains("Leg de briefjes samen bij het domein"),
                "{size:?} {only}\n{text}"
            );
            for question in card.questions() {
                stage.keys("shift-tab right");
                let text = shown(&mut stage);
                let cut = || {
                    let words: Vec<&str> = question.text.split(' ').collect();
                    let cut = |n: usize| text.contains(&format!("{} …", words[..n].join(" ")));
                    (3..words.len()).any(cut)
                };
                let whole = text.contains(question.text.as_str());
                assert!(whole || cut(), "{size:?} {only}: {}\n{text}", question.text);
                assert!(whole || size.0 < 100, "{size:?} {only}: cut on a large screen\n{text}");
            }
        }
    }
}

/// The welcome is one step at a time where the group reads along; the desk has all of them.
#[test]
fn the_welcome_goes_step_by_step() {
    let mut stage = desk((100, 30));
    stage.go(Place::Welcome);
    let steps: Vec<String> = stage
        .model
        .open
        .as_ref()
        .unwrap()
        .deck
        .welcome
        .iter()
        .map(|s| s.text.to_string())
        .collect();
    let head = |step: &str| step.split(' ').take(4).collect::<Vec<_>>().join(" ");
    let count = |text: &str| steps.iter().filter(|step| text.contains(&head(step))).count();
    assert!(count(&stage.screen()) > 2, "the desk has as many as fit");
    assert_eq!(count(&text_of(&stage.wall().unwrap())), 1);
    kring::app::run(&mut stage.model, Command::Desk);
    for step in &steps {
        let shown = stage.screen();
        assert!(shown.contains(&head(step)) && count(&shown) == 1, "{step}\n{shown}");
        stage.keys("down");
    }
}

/// Whose turn it is in round 1 can be told without colour.
#[test]
fn a_sign_tells_whose_turn_it_is() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(100, 30);
    stage.go("card actoren".to_owned().try_into().unwrap());
    let map = &mut stage.model.open.as_mut().unwrap().map;
    (map.step, map.show, map.turn) = (kring::app::map::InventoryStep::Alone, kring::app::map::Show::Notes, 1);
    let functions: Vec<String> = {
        let session = stage.session();
        session.participants.iter().map(|p| session.function_apart(p)).collect()
    };
    let turn = |stage: &mut Stage, at: usize| {
        let screen = stage.screen();
        let marked = |function: &&String| screen.contains(&format!("▸ {function}"));
        assert_eq!(
            functions.iter().filter(marked).collect::<Vec<_>>(),
            [&functions[at]],
            "{screen}"
        );
        // Nor does it tell a code.
        assert!(!screen.split_whitespace().any(is_code), "{screen}");
    };
    turn(&mut stage, 1);
    stage.keys("shift-tab");
    turn(&mut stage, 2);
}
