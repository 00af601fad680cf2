//! The mouse on rows: a click on the text of a row as it is drawn chooses it, a second one does what Enter does, and no click takes
//! anything away.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::findings::FindingsView;
use kring::app::form::Value;
use kring::app::mouse::{MouseSpot, PressableList};
use kring::app::{Msg, OpenSession, Overlay, map};
use kring::deck::Lang;
use kring::session::{Participant, Partner, Place, Session};
use kring::ui;
use support::places::{listed, places};
use support::stage::{Stage, demo, empty};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// The demo in both sizes, at a place.
fn at(place: &Place, test: impl Fn(&mut Stage)) {
    for (columns, rows) in SIZES {
        let mut stage = Stage::demo(Lang::Nl);
        stage.resize(columns, rows);
        stage.go(place.clone());
        test(&mut stage);
    }
}

fn card(id: &str) -> Place {
    Place::Card(id.into())
}

fn open(stage: &Stage) -> &OpenSession {
    stage.model.open.as_ref().unwrap()
}

/// Every row on the screen that can be pressed, with a cell of it.
fn rows(stage: &Stage) -> Vec<(PressableList, usize, (u16, u16))> {
    let spots = ui::spots(&stage.model);
    let mut found = Vec::new();
    for (area, spot) in spots.iter().filter(|(area, _)| area.area() > 0) {
        let on_top = spots.iter().rfind(|(other, _)| other.contains(area.as_position()));
        if let MouseSpot::Row(row) = spot
            && on_top.is_some_and(|(_, top)| top == spot)
        {
            found.push((row.list, row.at, (area.x, area.y)));
        }
    }
    found
}

/// The cell of a row.
fn cell_of(stage: &Stage, wanted: (PressableList, usize)) -> (u16, u16) {
    let found = rows(stage).into_iter().find(|(list, at, _)| (*list, *at) == wanted);
    found.unwrap_or_else(|| panic!("{wanted:?} is not on the screen")).2
}

#[test]
fn a_session_is_chosen_and_then_opened() {
    for (columns, rows) in SIZES {
        let mut stage = Stage::home(Lang::Nl);
        stage.resize(columns, rows);
        stage.send(Msg::Listed(listed()));
        stage.click_on("2026-10-02");
        assert_eq!(stage.model.home.at, 1);
        assert!(stage.model.open.is_none());
        stage.click_on("2026-10-02");
        assert!(stage.model.open.is_some());
    }
}

/// Also the row that has the cursor from the start: a single click only ever chooses.
#[test]
fn one_click_opens_nothing() {
    let mut stage = Stage::home(Lang::Nl);
    stage.send(Msg::Listed(listed()));
    stage.click_on("2026-11-21");
    assert!(stage.model.open.is_none());
    stage.keys("down up");
    stage.click_on("2026-11-21");
    assert!(stage.model.open.is_none(), "the keys were elsewhere in between");
    stage.click_on("2026-11-21");
    assert!(stage.model.open.is_some());
}

#[test]
fn a_step_of_the_welcome_is_chosen_and_then_ticked_off() {
    at(&Place::Welcome, |stage| {
        let (step, cell) = (2, cell_of(stage, (PressableList::Steps, 2)));
        let done = open(stage).session.progress.done.len();
        stage.click(cell);
        assert_eq!((open(stage).at, open(stage).session.progress.done.len()), (step, done));
        stage.click(cell);
        assert_ne!(open(stage).session.progress.done.len(), done);
    });
}

#[test]
fn a_card_of_a_phase_is_opened() {
    for place in [Place::Phase("fase-2".into()), Place::Review("fase-2".into())] {
        at(&place, |stage| {
            stage.click_on("Doelgerichtheid");
            assert_eq!(open(stage).session.progress.place, place);
            stage.click_on("Doelgerichtheid");
            assert_eq!(open(stage).session.progress.place, card("doelgerichtheid"));
        });
    }
}

#[test]
fn a_statement_is_chosen_and_then_corrected() {
    at(&card("doelgerichtheid"), |stage| {
        let first = open(stage).statements()[0].clone();
        let text = first.text.chars().take(20).collect::<String>();
        stage.click_on(&text);
        assert_eq!(open(stage).selected.as_ref(), Some(&first.id));
        stage.click_on(&text);
        assert_eq!(open(stage).note().unwrap().editing.as_ref(), Some(&first.id));
        // What is half-typed stays, and nothing is noted by a click.
        stage.keys("esc esc esc");
        stage.write("half een zin");
        let said = open(stage).session.statements.len();
        stage.click_on(&text);
        stage.click_on(&text);
        assert_eq!(open(stage).note().unwrap().editor.text(), "half een zin");
        assert_eq!(open(stage).session.statements.len(), said);
    });
}

#[test]
fn a_question_is_chosen_for_the_line() {
    at(&card("doelgerichtheid"), |stage| {
        let cell = cell_of(stage, (PressableList::Questions, 1));
        stage.click(cell);
        let asked = open(stage).questions();
        assert_eq!(open(stage).note().unwrap().question.as_ref(), asked.get(1));
    });
}

#[test]
fn a_partner_is_chosen_in_list_table_and_notes() {
    at(&card("actoren"), |stage| {
        let wide = stage.model.size.0 >= 110;
        for show in [map::Show::Beside, map::Show::Table, map::Show::Notes] {
            if show == map::Show::Beside && !wide {
                continue;
            }
            stage.keys("f7");
            assert_eq!(open(stage).map.show, show);
            // The first that is in sight may be anybody: take the row that is pressed from the screen.
            let (_, _, cell) = *rows(stage)
                .iter()
                .find(|(list, at, _)| matches!(list, PressableList::Partners | PressableList::Notes) && *at > 0)
                .unwrap();
            stage.click(cell);
            let chosen = open(stage).map.selected.clone().unwrap();
            let name = open(stage).session.partner(&chosen).unwrap().name.to_string();
            let line = stage.screen().lines().nth(usize::from(cell.1)).unwrap().to_owned();
            let begins: String = name.chars().take(8).collect();
            assert!(line.contains(&begins), "{name} is not on {line}");
            stage.write("half");
            stage.click(cell);
            stage.click(cell);
            assert!(
                matches!(stage.model.overlays.last(), Some(Overlay::Form(..))),
                "{show:?}"
            );
            assert_eq!(open(stage).map.line.text(), "half");
            stage.keys("esc esc backspace backspace backspace backspace");
        }
    });
}

/// A second click on a partner of the picture opens its form; dragging it from there is no click.
#[test]
fn a_partner_of_the_picture_is_opened_by_a_second_click() {
    at(&card("actoren"), |stage| {
        let cell = (0..stage.model.size.1)
            .flat_map(|y| (0..stage.model.size.0).map(move |x| (x, y)))
            .find(|cell| {
                let Some(MouseSpot::Picture(x, y)) = ui::under(&stage.model, *cell) else {
                    return false;
                };
                open(stage).map.scene().at(x, y).is_some()
            })
            .unwrap();
        stage.click(cell);
        assert!(stage.model.overlays.is_empty());
        stage.press(cell);
        stage.release((cell.0 + 20, cell.1 + 6));
        assert!(stage.model.overlays.is_empty());
        stage.keys("ctrl-z");
        stage.click(cell);
        stage.click(cell);
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Form(..))));
    });
}

#[test]
fn the_head_of_a_column_sorts_and_turns_the_order() {
    at(&card("actoren"), |stage| {
        while open(stage).map.show != map::Show::Table {
            stage.keys("f7");
        }
        let names = |stage: &Stage| -> Vec<String> {
            let rows = map::rows(open(stage), stage.model.words);
            rows.into_iter().map(|row| row.cells[1].clone()).collect()
        };
        stage.click_on("Partner");
        let sorted = names(stage);
        assert_eq!(open(stage).map.sort, map::SortColumn::Name);
        assert!(stage.screen().contains("Partner ↓"));
        stage.click_on("Partner");
        let mut turned = names(stage);
        assert!(stage.screen().contains("Partner ↑"));
        turned.reverse();
        assert_eq!(turned, sorted);
        stage.click_on("Afstand");
        assert_eq!(
            (open(stage).map.sort, open(stage).map.reversed),
            (map::SortColumn::Ring, false)
        );
        for _ in map::SortColumn::ALL {
            stage.keys("right");
            let head = format!("{} ↓", open(stage).map.sort.title(stage.model.words));
            assert!(stage.screen().contains(&head), "{head} is cut:\n{}", stage.screen());
        }
        stage.keys("shift-f7");
        assert!(open(stage).map.reversed, "the keyboard turns the order as well");
    });
}

#[test]
fn a_choice_of_a_picker_is_chosen_and_then_taken() {
    at(&card("doelgerichtheid"), |stage| {
        stage.keys("f5");
        stage.click_on("Instroomopties");
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Picker(..))));
        stage.click_on("Instroomopties");
        assert!(stage.model.overlays.is_empty());
        assert_eq!(open(stage).session.progress.place, card("instroom"));
        // Beside the list nothing is pressed, neither on it nor under it.
        stage.keys("f5");
        stage.click((0, 5));
        stage.click((0, 5));
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Picker(..))));
    });
}

#[test]
fn domains_and_kinds_of_a_partner_are_picked() {
    at(&card("actoren"), |stage| {
        stage.keys("down ctrl-o");
        let chosen = open(stage).map.selected.clone().unwrap();
        let had = open(stage).session.partner(&chosen).unwrap().domains.clone();
        let (row, domain) = (0..)
            .zip(&open(stage).deck.map.domains)
            .find(|(_, domain)| !had.contains(&domain.id))
            .map(|(row, domain)| (row, domain.id.clone()))
            .unwrap();
        let cell = cell_of(stage, (PressableList::Choices, row));
        stage.click(cell);
        assert_eq!(open(stage).session.partner(&chosen).unwrap().domains, had);
        stage.click(cell);
        assert!(open(stage).session.partner(&chosen).unwrap().domains.contains(&domain));
    });
}

#[test]
fn a_command_is_run_from_the_palette_and_from_the_help() {
    at(&card("doelgerichtheid"), |stage| {
        stage.keys("ctrl-p");
        stage.write("deelnemers");
        let cell = cell_of(stage, (PressableList::Choices, 0));
        stage.click(cell);
        stage.click(cell);
        assert!(matches!(
            stage.model.overlays.last(),
            Some(Overlay::Participants { .. })
        ));
        stage.keys("esc f1");
        stage.click_on("F3");
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Help { .. })));
        stage.click_on("F3");
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Explain(_))));
    });
}

#[test]
fn participants_are_chosen_and_their_form_is_filled_in_by_clicks() {
    at(&card("doelgerichtheid"), |stage| {
        stage.keys("f10");
        stage.click_on("p3");
        assert!(matches!(
            stage.model.overlays.last(),
            Some(Overlay::Participants { at: 2 })
        ));
        stage.click_on("p3");
        let form = |stage: &Stage| match stage.model.overlays.last() {
            Some(Overlay::Form(form, _)) => form.clone(),
            other => panic!("no form but {other:?}"),
        };
        let choice = form(stage)
            .fields
            .iter()
            .position(|field| matches!(field.value, Value::One { .. }))
            .unwrap();
        let before = form(stage).fields[choice].value.raw();
        let cell = cell_of(stage, (PressableList::Fields, choice));
        stage.click(cell);
        assert_eq!(
            (form(stage).at, form(stage).fields[choice].value.raw()),
            (choice, before.clone())
        );
        let cell = cell_of(stage, (PressableList::Turns(choice), 0));
        stage.click((cell.0 + 3, cell.1));
        assert_ne!(form(stage).fields[choice].value.raw(), before);
        stage.click(cell);
        assert_eq!(form(stage).fields[choice].value.raw(), before);
    });
}

/// Going to a field opens its choices under the mouse: the second click of a double click makes none of them.
#[test]
fn a_double_click_on_a_field_makes_no_choice() {
    at(&card("actoren"), |stage| {
        stage.keys("down f8");
        let count = match stage.model.overlays.last() {
            Some(Overlay::Form(form, _)) => form.fields.len(),
            _ => panic!("no form"),
        };
        for field in 0..count {
            let value = |stage: &Stage| match stage.model.overlays.last() {
                Some(Overlay::Form(form, _)) => form.fields.iter().map(|f| f.value.raw()).collect::<Vec<_>>(),
                _ => panic!("no form"),
            };
            stage.keys("up");
            let found = rows(stage)
                .into_iter()
                .find(|row| (row.0, row.1) == (PressableList::Fields, field));
            let Some((_, _, cell)) = found else { continue };
            let before = value(stage);
            stage.click(cell);
            stage.click(cell);
            assert_eq!(value(stage), before, "field {field}");
        }
    });
}

#[test]
fn an_option_is_turned_on_and_off() {
    at(&card("actoren"), |stage| {
        stage.keys("down f8");
        let form = |stage: &Stage| match stage.model.overlays.last() {
            Some(Overlay::Form(form, _)) => form.clone(),
            _ => panic!("no form"),
        };
        let field = form(stage)
            .fields
            .iter()
            .position(|field| field.id == "domains")
            .unwrap();
        stage.keys(&"tab ".repeat(field));
        assert_eq!(form(stage).at, field);
        let before = form(stage).chosen("domains");
        let cell = cell_of(stage, (PressableList::Options(field), 1));
        stage.click(cell);
        assert_ne!(form(stage).chosen("domains"), before);
        stage.click(cell);
        assert_eq!(form(stage).chosen("domains"), before);
    });
}

#[test]
fn sentences_headings_and_what_they_rest_on_are_chosen() {
    at(&Place::Findings, |stage| {
        let view = |stage: &Stage| open(stage).findings.view;
        if stage.model.size.0 >= 100 {
            let part = open(stage)
                .findings
                .page
                .parts
                .iter()
                .position(|part| part.stops.start > 5 && !part.stops.is_empty());
            let cell = cell_of(stage, (PressableList::Parts, part.unwrap()));
            stage.click(cell);
            let desk = &open(stage).findings;
            assert_eq!(desk.page.part_of(desk.at), part);
        }
        stage.keys("tab tab tab");
        let here = open(stage).findings.at;
        let (_, sentence, cell) = rows(stage)
            .into_iter()
            .find(|(list, at, _)| {
                let stop = &open(stage).findings.page.stops[*at % open(stage).findings.page.stops.len()];
                *list == PressableList::Sentences && *at > here && stop.evidence.len() > 1
            })
            .unwrap();
        stage.click(cell);
        assert_eq!((open(stage).findings.at, view(stage)), (sentence, FindingsView::Text));
        let still = cell_of(stage, (PressableList::Sentences, sentence));
        assert_eq!(still, cell, "nothing moves away from under the mouse");
        stage.click(cell);
        assert_eq!(view(stage), FindingsView::Evidence { at: 0 });
        let cell = cell_of(stage, (PressableList::Points, 1));
        stage.click(cell);
        assert_eq!(view(stage), FindingsView::Evidence { at: 1 });
    });
}

/// A list that is longer than the screen stays where it is when one of its rows is chosen, so that the second click means that row.
#[test]
fn a_long_list_does_not_move_under_the_mouse() {
    for (columns, rows_) in SIZES {
        let mut session = empty();
        for n in 0..90 {
            session.partners.push(Partner {
                id: format!("partner-{n}").into(),
                name: format!("Partner nummer {n:02}").into(),
                ..Partner::default()
            });
        }
        let mut stage = Stage::home(Lang::Nl);
        stage.resize(columns, rows_);
        stage.open(session);
        stage.go(card("actoren"));
        stage.keys("ctrl-f");
        stage.keys(&"down ".repeat(60));
        let chosen = |stage: &Stage| match stage.model.overlays.last() {
            Some(Overlay::Picker(picker, _)) => picker.chosen(),
            _ => None,
        };
        let cell = stage.cell_of("Partner nummer 55");
        stage.click(cell);
        assert_eq!(chosen(&stage).as_deref(), Some("partner-55"));
        assert_eq!(stage.cell_of("Partner nummer 55"), cell);
        // The keys go on from there, and the list with them.
        stage.keys("down down");
        assert_eq!(stage.cell_of("Partner nummer 55"), cell);
        stage.keys("up up");
        stage.click(cell);
        assert_eq!(
            chosen(&stage).as_deref(),
            Some("partner-55"),
            "keys were pressed in between"
        );
        stage.click(cell);
        assert_eq!(open(&stage).map.selected.as_deref(), Some("partner-55"));
    }
}

/// How much the record holds.
fn held(session: &Session) -> Vec<usize> {
    vec![
        session.participants.len(),
        session.statements.len(),
        session.partners.len(),
        session.ties.len(),
        session.images.len(),
        session.gaps.len(),
        session.themes.len(),
        session.conclusions.len(),
        session.memos.len(),
    ]
}

/// Every row of every screen, clicked on twice: the record loses nothing, the program goes on, the session stays open.
#[test]
fn no_click_takes_anything_away() {
    let more: [(&str, &str); 6] = [
        ("findings", "m"),
        ("findings", "r"),
        ("map", "down ctrl-k"),
        ("map", "f7"),
        ("map", "f7 f7"),
        ("card", "ctrl-p"),
    ];
    let (session, mut stage) = (demo(Lang::Nl), Stage::home(Lang::Nl));
    stage.resize(120, 40);
    let ways = places().into_iter().map(|(name, _)| (name, "")).chain(more);
    for (name, keys) in ways {
        let (_, way) = places().into_iter().find(|(other, _)| *other == name).unwrap();
        let ready = |stage: &mut Stage| {
            stage.left = false;
            stage.open(session.clone());
            way(stage);
            stage.keys(keys);
        };
        ready(&mut stage);
        // Choices and commands each do something else; of the others two stand for all.
        let telling = |(list, at, _): &(PressableList, usize, (u16, u16))| {
            matches!(list, PressableList::Choices | PressableList::Commands) || *at < 2
        };
        for (list, at, cell) in rows(&stage).into_iter().filter(telling) {
            ready(&mut stage);
            let before = stage.model.open.as_ref().map(|open| held(&open.session));
            stage.click(cell);
            stage.click(cell);
            assert!(!stage.left, "{name} {keys}: {list:?} {at}");
            if let Some(before) = before {
                let after = held(&open(&stage).session);
                let lost = before.iter().zip(&after).any(|(before, after)| after < before);
                assert!(!lost, "{name} {keys}: {list:?} {at}: {before:?} {after:?}");
            }
        }
    }
}

/// A withdrawal is the worst that a list can ask: the click chooses, and only Enter does it.
#[test]
fn only_enter_withdraws_a_participant() {
    for (columns, rows) in SIZES {
        let mut session = demo(Lang::Nl);
        session.participants.push(Participant {
            id: "p90".into(),
            function: "leraar".into(),
            ..Participant::default()
        });
        let mut stage = Stage::home(Lang::Nl);
        stage.resize(columns, rows);
        stage.open(session);
        stage.keys("f10");
        stage.click_on("p90");
        stage.keys("w");
        let yes = cell_of(&stage, (PressableList::Choices, 1));
        stage.click(yes);
        stage.click(yes);
        stage.click(yes);
        assert!(stage.session().participant("p90").is_some());
        assert!(stage.screen().contains("druk op Enter"), "{}", stage.screen());
        stage.keys("enter");
        assert!(stage.session().participant("p90").is_none());
    }
}
