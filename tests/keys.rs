//! Keys: every command has one that no common terminal keeps, one key means one thing in a place, and the menu behind Esc.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::command::{self, Command, Scope};
use kring::app::findings::FindingsView;
use kring::app::key::{Key, KeyName};
use kring::app::{Msg, OpenSession, Overlay, menu};
use kring::deck::Lang;
use kring::session::{Place, Speaker};
use support::stage::Stage;

/// Returns the open session.
fn open(stage: &Stage) -> &OpenSession {
    stage.model.open.as_ref().expect("a session")
}

/// Returns whether some common terminal keeps the key for itself, or a laptop has it only behind Fn: what Windows Terminal, GNOME Terminal,
/// macOS Terminal, iTerm2, the terminal of VS Code and tmux take, as far as their documentation says.
fn is_kept(key: &Key) -> bool {
    let arrow = matches!(key.code, KeyName::Left | KeyName::Right | KeyName::Up | KeyName::Down);
    match key.code {
        // Behind Fn, or taken (F1, F5, F6, F10, F11).
        KeyName::F(_) | KeyName::PageUp | KeyName::PageDown | KeyName::Home | KeyName::End | KeyName::Delete => true,
        // Menus of GNOME Terminal, no Alt on a Mac, Alt-Enter of Windows Terminal.
        _ if key.alt => true,
        // Mission Control; sizes of a selection.
        _ if arrow && (key.ctrl || key.shift) => true,
        // Sent as plain Enter by most terminals.
        KeyName::Enter | KeyName::Backspace if key.ctrl || key.shift => true,
        // Copy, paste, the prefix of tmux, and what VS Code keeps.
        KeyName::Char(c) if key.ctrl => "bcefjknpqvw".contains(c),
        _ => false,
    }
}

/// Returns whether a row of the table works by a letter of the menu.
fn is_in_menu(row: &command::CommandRow) -> bool {
    matches!(row.scope, Scope::Note | Scope::Map | Scope::Walk | Scope::Everywhere) && menu::letters(row).is_some()
}

#[test]
fn every_command_has_a_key_that_no_common_terminal_keeps() {
    let missing: Vec<&str> = command::table()
        .iter()
        .filter(|row| !matches!(row.scope, Scope::Text) && !is_in_menu(row))
        .filter(|row| row.keys.iter().all(is_kept))
        .map(|row| row.name)
        .collect();
    assert_eq!(
        missing,
        ["interrupt"],
        "leaving has Ctrl-Q and the menu; Ctrl-C only asks"
    );
}

#[test]
fn one_key_means_one_thing_where_it_works() {
    // Places hold together; what is asked first hides the key of what is asked later.
    for inner in [
        Scope::Note,
        Scope::Map,
        Scope::Welcome,
        Scope::Findings,
        Scope::Evidence,
    ] {
        let scopes = [inner, Scope::Walk, Scope::Everywhere];
        let mut seen: Vec<(Key, &str)> = Vec::new();
        for row in command::of(&scopes) {
            // Where pages are turned, page keys turn them and lead nowhere else.
            let pages =
                |key: &&Key| row.scope != Scope::Walk || !matches!(key.code, KeyName::PageUp | KeyName::PageDown);
            for key in row.keys.iter().filter(pages) {
                let other = seen.iter().find(|(other, _)| other == key);
                assert!(other.is_none(), "{key} in {inner:?}: {} and {:?}", row.name, other);
                seen.push((*key, row.name));
            }
        }
    }
}

#[test]
fn the_menu_opens_on_an_empty_line_and_runs_a_command_by_its_letter() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("actoren".into()));
    stage.keys("esc m");
    assert!(matches!(stage.model.overlays.last(), Some(Overlay::Memo(_))));
    stage.keys("esc esc");
    assert!(matches!(stage.model.overlays.last(), Some(Overlay::Menu { .. })));
    // A letter that is none of the menu is text: nothing typed is lost.
    stage.keys("p");
    assert!(stage.model.overlays.is_empty());
    assert_eq!(open(&stage).map.line.text(), "p");
    stage.keys("esc");
    assert!(stage.model.overlays.is_empty(), "a line that is typed opens no menu");
}

#[test]
fn paging_keys_close_the_menu_and_do_what_they_do() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("beweegredenen".into()));
    let here = open(&stage).session.progress.place.clone();
    stage.keys("esc pagedown");
    assert!(stage.model.overlays.is_empty());
    assert_ne!(open(&stage).session.progress.place, here);
    stage.keys("esc pageup");
    assert_eq!(open(&stage).session.progress.place, here);
    stage.keys("esc n esc r");
    assert_eq!(open(&stage).session.progress.place, here);
}

#[test]
fn nothing_that_takes_away_acts_on_its_letter_alone() {
    for way in ["esc x", "alt-x"] {
        let mut stage = Stage::demo(Lang::Nl);
        stage.go(Place::Card("beweegredenen".into()));
        let before = open(&stage).session.statements.len();
        stage.keys("up");
        stage.keys(way);
        assert_eq!(open(&stage).session.statements.len(), before, "{way}");
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Menu { .. })));
        stage.keys("enter");
        assert_eq!(open(&stage).session.statements.len(), before - 1, "{way}");
    }
    for row in command::table().iter().filter(|row| is_in_menu(row)) {
        let leaves = matches!(row.command, Command::Close | Command::Quit | Command::Remove);
        assert!(
            leaves || !matches!(row.command, Command::Withdraw | Command::Delete),
            "{}",
            row.name
        );
    }
}

#[test]
fn a_second_esc_takes_back_what_the_first_left_alone() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("actoren".into()));
    stage.keys("down esc");
    assert!(open(&stage).map.selected.is_some());
    stage.keys("esc");
    assert!(stage.model.overlays.is_empty());
    assert_eq!(open(&stage).map.selected, None);
}

#[test]
fn a_ring_is_two_keys_also_without_shift_on_a_belgian_keyboard() {
    for (key, ring) in [("1", 0), ("2", 1), ("&", 0), ("é", 1), ("\"", 2)] {
        let mut stage = Stage::demo(Lang::Nl);
        stage.go(Place::Card("actoren".into()));
        stage.keys("down esc");
        stage.keys(key);
        let open = open(&stage);
        let chosen = open.session.partner(open.map.selected.as_deref().unwrap()).unwrap();
        assert_eq!(
            chosen.distance.ring.as_ref(),
            open.deck.map.rings.get(ring).map(|ring| &ring.id),
            "{key}"
        );
    }
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("actoren".into()));
    stage.keys("down esc 9");
    let told = stage.model.notice.as_ref().expect("a notice");
    assert!(told.text.contains("1 de dichtste"), "{}", told.text);
}

#[test]
fn enter_on_an_empty_line_goes_on_but_not_when_pressed_twice() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("beweegredenen".into()));
    let here = open(&stage).session.progress.place.clone();
    stage.write("dat werkt");
    stage.keys("enter enter");
    assert_eq!(open(&stage).session.progress.place, here);
    stage.keys("enter");
    assert_ne!(open(&stage).session.progress.place, here);
    // A statement with the cursor is what Enter means.
    stage.keys("pageup up enter");
    assert_eq!(open(&stage).session.progress.place, here);
}

#[test]
fn the_menu_is_readable_on_every_wall() {
    for (columns, rows) in [(60, 20), (80, 24), (120, 40), (160, 50), (30, 8)] {
        let mut stage = Stage::demo(Lang::Nl);
        stage.resize(columns, rows);
        stage.go(Place::Card("actoren".into()));
        stage.keys("esc");
        assert!(columns < 60 || stage.screen().contains(" m memo"), "{}", stage.screen());
        for _ in 0..60 {
            let shown = stage.screen();
            assert!(shown.contains("Kies een letter"), "{shown}");
            stage.keys("down");
        }
        if columns >= 80 {
            insta::with_settings!({ snapshot_path => "snapshots/keys", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("menu_map_{columns}x{rows}"), stage.screen());
            });
        }
    }
    let mut stage = Stage::demo(Lang::En);
    stage.go(Place::Card("beweegredenen".into()));
    stage.keys("esc");
    insta::with_settings!({ snapshot_path => "snapshots/keys", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("menu_card_80x24_en", stage.screen());
    });
}

#[test]
fn a_lone_key_of_a_clicker_empties_the_wall_and_nothing_typed_is_lost() {
    for card in ["actoren", "beweegredenen"] {
        for key in [".", "b"] {
            let mut stage = Stage::demo(Lang::Nl);
            stage.go(Place::Card(card.into()));
            stage.keys("esc esc");
            stage.send(Msg::Still);
            stage.keys(key);
            assert!(stage.model.awaits_stillness().is_some() && !stage.model.windows.blank);
            stage.send(Msg::Still);
            assert!(stage.model.windows.blank, "{card} {key}");
            stage.keys("x");
            assert!(!stage.model.windows.blank, "{card} {key}");
            let line = |stage: &Stage| match open(stage).on_map() {
                true => open(stage).map.line.text().to_owned(),
                false => open(stage).note().unwrap().editor.text().to_owned(),
            };
            assert_eq!(line(&stage), "", "{card} {key}");
            stage.keys(key);
            stage.keys("a");
            stage.send(Msg::Still);
            assert!(!stage.model.windows.blank);
            assert_eq!(line(&stage), format!("{key}a"));
        }
    }
    // Where letters are no text, at once; at the desk any key fills the wall again.
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Welcome);
    stage.keys("alt-d .");
    assert!(stage.model.windows.blank);
    stage.keys("down");
    assert!(!stage.model.windows.blank);
}

/// Returns how many keys a way of typing takes: `ctrl-o` is two.
fn cost(way: &[&str]) -> usize {
    way.iter()
        .map(|key| key.split('-').filter(|part| !part.is_empty()).count())
        .sum()
}

/// What is noted, and how many keys that may take beside the letters. Ctrl and Shift count as keys.
#[test]
fn the_gestures_of_a_talk_take_few_keys_on_a_belgian_keyboard() {
    let on_map = || {
        let mut stage = Stage::demo(Lang::Nl);
        stage.go(Place::Card("actoren".into()));
        stage.keys("down down");
        stage
    };
    let chosen = |stage: &Stage| {
        let open = open(stage);
        open.session
            .partner(open.map.selected.as_deref().unwrap())
            .unwrap()
            .clone()
    };
    // A statement by another speaker.
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("beweegredenen".into()));
    stage.keys("c :");
    stage.write("dat vraagt tijd");
    stage.keys("enter");
    let said = open(&stage).session.statements.last().unwrap();
    assert_eq!((said.speakers.len(), said.text.as_str()), (1, "dat vraagt tijd"));
    assert_eq!(said.speakers[0], Speaker::Participant("p3".into()));
    assert!(cost(&["c", ":", "enter"]) <= 3);
    // A ring.
    let mut stage = on_map();
    stage.keys("esc \"");
    let rings = open(&stage).deck.map.rings.clone();
    assert_eq!(chosen(&stage).distance.ring.as_ref(), Some(&rings[2].id));
    assert!(cost(&["esc", "\""]) <= 2);
    // Each domain, and each role, by the letters of its name.
    let stage = on_map();
    let (domains, roles) = (
        open(&stage).deck.map.domains.clone(),
        open(&stage).deck.map.roles.clone(),
    );
    for domain in &domains {
        let mut stage = on_map();
        stage.keys("ctrl-o");
        stage.write(&domain.title);
        stage.keys("enter");
        assert!(chosen(&stage).domains.contains(&domain.id), "{}", domain.title);
    }
    for role in &roles {
        let mut stage = on_map();
        stage.keys("ctrl-t");
        stage.write(&role.title);
        stage.keys("enter");
        let by = &chosen(&stage).importance.by;
        assert!(by.contains_key(role.id.as_str()), "{}", role.title);
    }
    assert!(cost(&["ctrl-o", "enter"]) <= 3 && cost(&["ctrl-t", "enter"]) <= 3);
    // A tie with a label, also where a terminal keeps Ctrl-K.
    let mut stage = on_map();
    let ties = open(&stage).session.ties.len();
    let other = open(&stage)
        .session
        .partners
        .iter()
        .rev()
        .find(|p| p.id != chosen(&stage).id)
        .unwrap()
        .clone();
    stage.keys("esc C");
    stage.write(&other.name);
    stage.keys("enter");
    stage.write("overleg");
    stage.keys("enter");
    assert_eq!(open(&stage).session.ties.len(), ties + 1);
    assert_eq!(
        open(&stage).session.ties.last().unwrap().label.as_deref(),
        Some("overleg")
    );
    assert!(cost(&["esc", "shift-C", "enter", "enter"]) <= 6);
    // A partner.
    let mut stage = on_map();
    let before = open(&stage).session.partners.len();
    stage.write("schepencollege");
    stage.keys("enter");
    assert_eq!(open(&stage).session.partners.len(), before + 1);
}

#[test]
fn the_findings_are_read_page_by_page_and_searched() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Findings);
    stage.screen();
    let at = |stage: &Stage| open(stage).findings.at;
    stage.keys("home");
    let mut pages = vec![at(&stage)];
    for _ in 0..400 {
        stage.keys("pagedown");
        pages.push(at(&stage));
    }
    let last = open(&stage).findings.page.stops.len() - 1;
    assert_eq!(open(&stage).session.progress.place, Place::Findings);
    assert_eq!((pages.first(), pages.last()), (Some(&0), Some(&last)));
    pages.dedup();
    assert!(pages.len() > 3 && pages.len() < last, "{pages:?}");
    for two in pages.windows(2).take(pages.len() - 2) {
        assert!(two[1] - two[0] >= 2, "{two:?}");
    }
    stage.keys("pageup");
    assert!(at(&stage) < last);
    stage.keys("end");
    assert_eq!(at(&stage), last);
    // A page shows no sentence twice and leaves none out: the one that follows the last seen is near the cursor.
    stage.keys("home /");
    let wanted = open(&stage).findings.page.stops[7].text.clone();
    stage.write(&wanted);
    stage.keys("enter");
    assert_eq!(open(&stage).findings.stop().unwrap().text, wanted);
    stage.keys("/");
    stage.write("zzqx");
    assert!(stage.screen().contains("Niets gevonden"), "{}", stage.screen());
    stage.keys("esc");
    // Lists of the findings end at their last line.
    stage.keys("r end pagedown");
    let line = |stage: &Stage| match open(stage).findings.view {
        FindingsView::Ready { at } => at,
        _ => usize::MAX,
    };
    assert_eq!(line(&stage), open(&stage).findings.ready.len() - 1);
    stage.keys("home");
    assert_eq!(line(&stage), 0);
    // Back along the walk there are other keys.
    stage.keys("esc esc r");
    assert_eq!(open(&stage).session.progress.place, Place::Closing);
}

/// Everyday words in both languages, and a command that the palette must offer for each, on a card or on the map.
#[test]
fn the_palette_knows_everyday_words_and_says_when_it_knows_none() {
    let nl = "samenvoegen pauze hernoemen opslaan afdrukken pdf verslag toestemming opname verplaatsen einde klok wissen volgende vorige \
              zoeken lijst notitie deelnemer school kleur taal hulp afsluiten uitleg citaat vraag ring afstand belangrijk verbinden \
              splitsen statistiek legenda domein terugdraaien bewaren geluid";
    let en = "merge pause rename save print pdf report consent recording move end clock delete next previous search list note \
              participant school colour language help quit explanation quote question ring distance important connect split \
              statistics legend domain undo sound";
    for (lang, words) in [(Lang::Nl, nl), (Lang::En, en)] {
        for word in words.split_whitespace() {
            let found = ["actoren", "beweegredenen"].iter().any(|card| {
                let mut stage = Stage::demo(lang);
                stage.go(Place::Card((*card).into()));
                stage.keys("ctrl-p");
                stage.write(word);
                match stage.model.overlays.last() {
                    Some(Overlay::Picker(picker, _)) => !picker.fitting().is_empty(),
                    _ => false,
                }
            });
            assert!(found, "{word}");
        }
        let mut stage = Stage::demo(lang);
        stage.keys("ctrl-p");
        stage.write("zzqx");
        let shown = stage.screen();
        assert!(shown.contains("Niets gevonden") || shown.contains("Nothing"), "{shown}");
    }
}

/// Every place has its title in help and menu, in both languages; a new one is told to add it.
#[test]
fn every_place_of_the_command_table_has_a_title() {
    for lang in [Lang::Nl, Lang::En] {
        let words = kring::locale::Words::of(lang);
        for row in command::table() {
            let id = format!("menu-group-{}", format!("{:?}", row.scope).to_lowercase());
            assert!(words.find(&id).is_some(), "{id} in {lang:?}");
        }
    }
}
