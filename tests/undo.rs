//! Undo and redo: the screen says what was taken back and shows where, whatever it was and wherever one is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::deed::Site;
use kring::app::{Msg, Overlay};
use kring::deck::Lang;
use kring::session::Place;
use support::places::places;
use support::stage::Stage;

/// Goes to a place of the walk by its name, as a person does.
fn go(stage: &mut Stage, name: &str) {
    stage.keys("f5");
    stage.write(name);
    stage.keys("enter");
}

fn at(stage: &Stage) -> Place {
    stage.session().progress.place.clone()
}

fn on_map(stage: &Stage) -> bool {
    stage.model.open.as_ref().unwrap().on_map()
}

fn notice(stage: &Stage) -> String {
    stage
        .model
        .notice
        .as_ref()
        .map(|notice| notice.text.clone())
        .unwrap_or_default()
}

/// What is done, where, and where undoing it must lead: the change, what is said of it, and whether it is in sight.
type Kind = (&'static str, fn(&mut Stage), &'static str, fn(&Stage) -> bool);

fn card(id: &str) -> Place {
    Place::Card(id.into())
}

fn selected(stage: &Stage) -> Option<String> {
    let open = stage.model.open.as_ref().unwrap();
    open.map.selected.as_ref().map(ToString::to_string)
}

fn kinds() -> Vec<Kind> {
    vec![
        (
            "a partner is named",
            |stage| {
                go(stage, "Actoren");
                stage.write("politie");
                stage.keys("enter");
            },
            "partner ‘politie’ toevoegen (netwerkkaart)",
            |stage| on_map(stage) && selected(stage).is_none(),
        ),
        (
            "a partner comes nearer",
            |stage| {
                go(stage, "Actoren");
                stage.keys("ctrl-f");
                stage.write("clb");
                stage.keys("enter ctrl-down");
            },
            "dichter of verder zetten (netwerkkaart)",
            |stage| on_map(stage) && selected(stage).as_deref() == Some("clb"),
        ),
        (
            "a partner matters to somebody",
            |stage| {
                go(stage, "Actoren");
                stage.keys("ctrl-f");
                stage.write("clb");
                stage.keys("enter ctrl-t");
                stage.write("Andere");
                stage.keys("enter");
            },
            "belangrijk is (netwerkkaart)",
            |stage| on_map(stage) && selected(stage).as_deref() == Some("clb"),
        ),
        (
            "a partner goes",
            |stage| {
                go(stage, "Actoren");
                stage.keys("ctrl-f");
                stage.write("clb");
                stage.keys("enter ctrl-d");
            },
            "verwijderen (netwerkkaart)",
            |stage| on_map(stage) && selected(stage).as_deref() == Some("clb"),
        ),
        (
            "a tie is drawn",
            |stage| {
                go(stage, "Actoren");
                stage.write("politie");
                stage.keys("enter ctrl-k");
                stage.write("clb");
                stage.keys("enter enter");
            },
            "band ‘",
            |stage| on_map(stage) && selected(stage).is_some(),
        ),
        (
            "an absence is noted",
            |stage| {
                go(stage, "Actoren");
                stage.keys("ctrl-l");
                stage.write("niemand uit de sport");
                stage.keys("enter");
            },
            "‘niemand uit de sport’ bij wat ontbreekt toevoegen (Wie ontbreekt nog?)",
            |stage| on_map(stage),
        ),
        (
            "an empty domain is explained",
            |stage| {
                go(stage, "Actoren");
                stage.keys("ctrl-s enter down enter");
            },
            "zeggen hoe het zit met domein",
            |stage| on_map(stage),
        ),
        (
            "something is said",
            |stage| {
                go(stage, "Leren");
                stage.write("zo is het");
                stage.keys("enter");
            },
            "uitspraak ‘zo is het’ toevoegen (Leren)",
            |stage| at(stage) == card("leren") && !on_map(stage),
        ),
        (
            "something that was said goes",
            |stage| {
                go(stage, "Leren");
                stage.keys("up ctrl-d");
            },
            "verwijderen (Leren)",
            |stage| at(stage) == card("leren") && stage.model.open.as_ref().unwrap().selected.is_some(),
        ),
        (
            "something that was said goes to another card",
            |stage| {
                go(stage, "Leren");
                stage.keys("up ctrl-o");
                stage.write("Win");
                stage.keys("enter");
            },
            "bij een andere vraag of kaart zetten",
            |stage| at(stage) == card("leren") && stage.model.open.as_ref().unwrap().selected.is_some(),
        ),
        (
            "a card gets a state",
            |stage| {
                go(stage, "Leren");
                stage.keys("f6 up enter");
            },
            "zeggen hoe het zit met kaart ‘Leren’ (Leren)",
            |stage| at(stage) == card("leren"),
        ),
        (
            "an answer of the closing",
            |stage| {
                go(stage, "Afronding");
                stage.keys("tab");
                stage.write("dat doet deugd");
                stage.keys("enter");
            },
            "uitspraak ‘dat doet deugd’ toevoegen (Afronding)",
            |stage| at(stage) == Place::Closing,
        ),
        (
            "an image of the map",
            |stage| {
                go(stage, "Afronding");
                stage.keys("tab tab up ctrl-d");
            },
            "verwijderen (Afronding)",
            |stage| {
                let open = stage.model.open.as_ref().unwrap();
                at(stage) == Place::Closing && open.asks_image() && open.selected.is_some()
            },
        ),
        (
            "a step of the welcome",
            |stage| {
                go(stage, "Welkom");
                stage.keys("down down enter");
            },
            "(Welkom)",
            |stage| at(stage) == Place::Welcome && stage.model.open.as_ref().unwrap().at == 2,
        ),
        (
            "the recording",
            |stage| {
                go(stage, "Welkom");
                stage.keys("r");
            },
            "geluidsopname",
            |stage| at(stage) == Place::Welcome,
        ),
        (
            "somebody came late",
            |stage| {
                stage.keys("f10 down l");
                stage.write("16.20");
                stage.keys("enter esc");
            },
            "kwam of vertrok (deelnemers)",
            |stage| matches!(stage.model.overlays.last(), Some(Overlay::Participants { at: 1 })),
        ),
        (
            "somebody joins",
            |stage| {
                stage.keys("f10 n");
                stage.write("stagiair");
                stage.keys("enter esc");
            },
            "toevoegen (deelnemers)",
            |stage| matches!(stage.model.overlays.last(), Some(Overlay::Participants { .. })),
        ),
        (
            "the school",
            |stage| {
                stage.keys("f11 down");
                stage.write("x");
                stage.keys("enter");
            },
            "gegevens van school en gesprek wijzigen (school en omstandigheden invullen)",
            |stage| matches!(stage.model.overlays.last(), Some(Overlay::Form(..))),
        ),
        (
            "a memo, of which no word is told",
            |stage| {
                stage.keys("f2");
                stage.write("xqgeheim");
                stage.keys("enter");
            },
            "privé-memo toevoegen (op geen enkel scherm)",
            |stage| !notice(stage).contains("xq"),
        ),
        (
            "a conclusion",
            |stage| {
                go(stage, "Bevindingen");
                stage.keys("c");
                stage.write("zo besluiten we");
                stage.keys("enter");
            },
            "conclusie ‘zo besluiten we’ toevoegen (Bevindingen)",
            |stage| at(stage) == Place::Findings,
        ),
        (
            "a proposal is turned down",
            |stage| {
                go(stage, "Bevindingen");
                stage.keys("p x");
            },
            "niet aannemen (Bevindingen)",
            |stage| at(stage) == Place::Findings,
        ),
    ]
}

/// Two places far from each other: at one of them the change is out of sight.
const FAR: [&str; 2] = ["Beweegredenen", "Terugblik"];

#[test]
fn every_kind_of_change_is_told_and_shown_from_anywhere() {
    for (name, change, told, shown) in kinds() {
        for far in FAR {
            let mut stage = Stage::demo(Lang::Nl);
            stage.resize(160, 50);
            go(&mut stage, "Beweegredenen");
            change(&mut stage);
            let after = stage.session().clone();
            go(&mut stage, far);
            stage.keys("ctrl-z");
            let said = notice(&stage);
            assert!(
                said.starts_with("Ongedaan gemaakt: ") && said.contains(told),
                "{name}: {said}"
            );
            assert!(shown(&stage), "{name} from {far}:\n{}", stage.screen());
            let screen = stage.screen();
            assert!(screen.contains(&said), "{name}: {said}\n{screen}");
            // And done again, from elsewhere too: the record is what it was, and the screen says so.
            stage.keys("esc");
            go(&mut stage, far);
            stage.keys("ctrl-y");
            let said = notice(&stage);
            assert!(
                said.starts_with("Opnieuw gedaan: ") && said.contains(told),
                "{name}: {said}"
            );
            let now = stage.session();
            assert_eq!(now.statements, after.statements, "{name}");
            assert_eq!(
                (&now.partners, &now.ties, &now.gaps),
                (&after.partners, &after.ties, &after.gaps),
                "{name}"
            );
            assert_eq!(
                (&now.participants, &now.school, &now.conclusions),
                (&after.participants, &after.school, &after.conclusions),
                "{name}"
            );
            let memo = stage.screen();
            assert!(!memo.contains("xqgeheim"), "{name}\n{memo}");
        }
    }
}

#[test]
fn in_english_too_and_on_a_narrow_wall_the_name_is_cut_and_not_the_place() {
    let mut stage = Stage::demo(Lang::En);
    go(&mut stage, "Learning");
    stage.write("a very long thing that somebody said about learning with partners in and around the school");
    stage.keys("enter ctrl-z");
    let said = notice(&stage);
    assert!(
        said.starts_with("Undone: adding statement ‘a very long") && said.ends_with("…’ (Learning)"),
        "{said}"
    );
    assert!(stage.screen().contains(&said), "{said}\n{}", stage.screen());
}

#[test]
fn several_people_added_at_once_are_one_change() {
    let mut stage = Stage::home(Lang::Nl);
    stage.open(support::stage::empty());
    stage.keys("f10 n");
    stage.write("3 leraar, directeur");
    stage.keys("enter esc ctrl-z");
    assert!(stage.session().participants.is_empty());
    assert!(
        notice(&stage).contains("en nog 3 toevoegen (deelnemers)"),
        "{}",
        notice(&stage)
    );
}

#[test]
fn the_palette_tells_what_the_next_undo_takes_back() {
    let mut stage = Stage::demo(Lang::Nl);
    go(&mut stage, "Leren");
    stage.write("zo is het");
    stage.keys("enter ctrl-p");
    stage.write("ongedaan");
    let shown = stage.screen();
    assert!(
        shown.contains("ongedaan maken: uitspraak ‘zo is het’ toevoegen"),
        "{shown}"
    );
    stage.keys("enter ctrl-p");
    stage.write("opnieuw");
    let shown = stage.screen();
    assert!(
        shown.contains("opnieuw doen: uitspraak ‘zo is het’ toevoegen"),
        "{shown}"
    );
}

#[test]
fn what_is_filled_in_in_a_form_is_not_lost_to_an_undo() {
    let mut stage = Stage::demo(Lang::Nl);
    go(&mut stage, "Actoren");
    stage.write("politie");
    stage.keys("enter f8");
    stage.write(" van de wijk");
    let before = stage.session().clone();
    stage.keys("ctrl-z");
    assert_eq!(stage.session().partners, before.partners);
    assert!(stage.screen().contains("politie van de wijk"), "{}", stage.screen());
    assert!(stage.model.notice.as_ref().unwrap().warning);
    stage.keys("enter ctrl-z ctrl-z");
    assert!(stage.session().partners.iter().all(|p| !p.name.contains("politie")));
}

/// From every sort of screen the thing of the last change comes into sight, or the message says where it is.
#[test]
fn from_every_screen_an_undo_shows_or_says_where() {
    for (name, way) in places() {
        if name.starts_with("home") || name == "new" {
            continue;
        }
        let mut stage = Stage::demo(Lang::Nl);
        stage.resize(120, 40);
        way(&mut stage);
        stage.keys("esc esc f4 esc");
        go(&mut stage, "Actoren");
        stage.write("politie");
        stage.keys("enter f5");
        stage.keys("enter f3");
        stage.send(Msg::Tick);
        stage.keys("ctrl-z");
        assert!(
            on_map(&stage) && stage.model.overlays.is_empty(),
            "{name}\n{}",
            stage.screen()
        );
        let deed = stage.model.open.as_ref().unwrap().next_redo().unwrap().clone().unwrap();
        assert_eq!(deed.site, Site::Map, "{name}");
    }
}
