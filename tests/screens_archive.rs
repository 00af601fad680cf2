//! The archive on the screen: golden, in two sizes and two languages, and what its keys do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::archive::{FoundRow, SearchOutcome};
use kring::app::home::LibraryNews;
use kring::app::{Effect, Msg, Screen, archive, update};
use kring::deck::Lang;
use support::places::listed;
use support::stage::{Stage, demo};

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/archive", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// Texts as the search of a library would find them.
fn found(query: &str) -> SearchOutcome {
    let row = |sort: &str, id: &str, who: &str, when: &str, text: Option<&str>| FoundRow {
        path: "/library/2026-11-21-BOS7".into(),
        session: "2026-11-21-BOS7".into(),
        school: "BOS7".into(),
        date: "2026-11-21".into(),
        sort: sort.into(),
        id: id.into(),
        who: who.into(),
        card: "Leren".into(),
        when: when.into(),
        text: text.map(str::to_owned),
    };
    SearchOutcome {
        query: query.into(),
        hits: 6_000,
        sessions: 812,
        from: 0,
        rows: (0..archive::WINDOW)
            .map(|at| match at % 3 {
                0 => row(
                    "statement",
                    "s1",
                    "zorgcoördinator",
                    "00:12:05",
                    Some("… en dan denkt de leerlingenbegeleiding mee, ook over wat er na de zomer moet gebeuren …"),
                ),
                1 => row("statement", "s2", "directeur", "14:32", None),
                _ => row(
                    "partner",
                    "clb",
                    "",
                    "",
                    Some("Centrum voor Leerlingenbegeleiding · omdat één gesprek volstaat"),
                ),
            })
            .collect(),
        unread: 1,
        fault: None,
    }
}

fn searching(lang: Lang) -> Stage {
    let mut stage = Stage::home(lang);
    stage.send(Msg::Listed(listed()));
    stage.keys("f");
    stage
}

#[test]
fn the_search_of_the_library() {
    for (lang, mark) in [(Lang::Nl, ""), (Lang::En, "_en")] {
        for (columns, rows) in [(80, 24), (120, 40)] {
            let mut stage = searching(lang);
            stage.resize(columns, rows);
            golden(&format!("search_empty_{columns}x{rows}{mark}"), &stage.screen());
            stage.write("begeleiding");
            assert!(stage.model.search.is_busy());
            stage.send(Msg::Found(Box::new(found("begeleiding"))));
            stage.keys("down down");
            golden(&format!("search_{columns}x{rows}{mark}"), &stage.screen());
        }
    }
}

#[test]
fn what_is_not_found_or_not_understood_is_said() {
    let mut stage = searching(Lang::Nl);
    stage.write("\"half");
    stage.send(Msg::Found(Box::new(SearchOutcome {
        query: "\"half".into(),
        fault: Some("Een aanhalingsteken is niet gesloten.".into()),
        ..SearchOutcome::default()
    })));
    assert!(stage.screen().contains("niet gesloten"));
    stage.keys("enter");
    assert!(stage.model.search.going.is_none());
    stage.write("\"");
    stage.send(Msg::Found(Box::new(SearchOutcome {
        query: "\"half\"".into(),
        ..SearchOutcome::default()
    })));
    assert!(stage.screen().contains("Niets gevonden"), "{}", stage.screen());
    // What was typed is there when the search is opened again.
    stage.keys("esc f");
    assert_eq!(stage.model.search.line.text(), "\"half\"");
}

/// Enter opens the session of the search result and selects its statement.
#[test]
fn enter_goes_to_where_a_statement_stands() {
    let session = demo(Lang::Nl);
    let statement = session.statements.iter().find(|s| s.card.is_some()).unwrap();
    let (id, card) = (statement.id.clone(), statement.card.clone());
    let mut stage = searching(Lang::Nl);
    stage.write("x");
    let mut answer = found("x");
    answer.rows[1].id = id.clone();
    stage.send(Msg::Found(Box::new(answer)));
    stage.keys("down enter");
    let open = stage.model.open.as_ref().unwrap();
    assert_eq!(
        (open.selected.as_ref(), open.card().map(|c| &c.id)),
        (Some(&id), card.as_ref())
    );
    assert!(matches!(stage.model.screen(), Screen::Card(_)));
    // Of what was found nothing is kept once a session is open: it may lose any of it.
    assert!(stage.model.search.found.is_none() && stage.model.search.going.is_none());
    // On the map card the statement stands in its conversation.
    let mut session = demo(Lang::Nl);
    let deck = stage.model.open.as_ref().unwrap().deck.clone();
    let (_, map) = deck
        .cards()
        .find(|(_, card)| card.kind == kring::deck::CardKind::Map)
        .unwrap();
    let statement = session.statements.iter_mut().find(|s| s.card.is_some()).unwrap();
    statement.card = Some(map.id.clone());
    let id = statement.id.clone();
    let mut stage = searching(Lang::Nl);
    stage.model.search.going = Some(archive::Going {
        id: id.clone(),
        is_cue: false,
    });
    stage.open(session);
    let open = stage.model.open.as_ref().unwrap();
    assert_eq!(
        (open.selected.as_ref(), open.card().map(|c| &c.id)),
        (Some(&id), Some(&map.id))
    );
    assert!(
        matches!(stage.model.screen(), Screen::Card(_)),
        "the conversation, not the map"
    );
    // A thing that is gone is said to be.
    let mut stage = searching(Lang::Nl);
    stage.write("x");
    let mut answer = found("x");
    answer.rows[0].id = "s999".into();
    stage.send(Msg::Found(Box::new(answer)));
    stage.keys("enter");
    assert!(stage.screen().contains("staat niet meer"), "{}", stage.screen());
}

/// The mouse finds both rows of a text, also far down in what was found; the texts stay where they are while it chooses.
#[test]
fn a_text_that_was_found_opens_by_a_double_click() {
    use kring::app::mouse::{MouseSpot, PressableList};
    use kring::ui;
    let mut stage = searching(Lang::Nl);
    stage.write("zorg");
    stage.send(Msg::Found(Box::new(found("zorg"))));
    (0..30).for_each(|_| stage.keys("down"));
    let of_row = |stage: &Stage, wanted: usize| {
        let of = |spot: &MouseSpot| matches!(spot, MouseSpot::Row(row) if row.list == PressableList::Hits && row.at == wanted);
        ui::spots(&stage.model)
            .into_iter()
            .find(|(_, spot)| of(spot))
            .map(|(area, _)| area)
    };
    for at in [28, 33, 31] {
        let area = of_row(&stage, at).expect("the text is in sight");
        assert_eq!(area.height, 2);
        let before = stage.screen().replace('▸', " ");
        stage.click((area.x + 4, area.y + 1));
        assert_eq!(stage.model.search.at, at);
        assert_eq!(stage.screen().replace('▸', " "), before, "nothing moves");
    }
    assert!(stage.model.search.going.is_none());
    let area = of_row(&stage, 31).unwrap();
    stage.click((area.x + 4, area.y));
    assert!(
        stage.model.search.going.is_some() || stage.model.open.is_some(),
        "{}",
        stage.screen()
    );
}

/// A session that cannot be opened leaves the search as it was.
#[test]
fn a_session_that_cannot_be_opened_leaves_the_search() {
    let mut stage = searching(Lang::Nl);
    stage.write("x");
    stage.send(Msg::Found(Box::new(found("x"))));
    // The session is not opened here, as it would not be by a disk that fails.
    let effects = update(&mut stage.model, Msg::Key("enter".parse().unwrap()), stage.now);
    assert!(matches!(effects.as_slice(), [Effect::Read(path)] if path == "/library/2026-11-21-BOS7"));
    assert!(stage.model.search.going.is_some());
    stage.send(Msg::Failed("weg".into()));
    assert!(matches!(stage.model.screen(), Screen::Search(_)));
    assert!(stage.model.search.going.is_none() && stage.model.search.chosen().is_some());
}

/// Once it is known how far a case is on its way to the archive, the list says so, finds it by that, and says what comes next.
#[test]
fn the_list_says_how_far_a_case_is() {
    let mut stage = Stage::home(Lang::Nl);
    stage.send(Msg::Listed(listed()));
    let rows: Vec<String> = (0..stage.model.home.len())
        .map(|at| stage.model.home.row(at).unwrap().name.clone())
        .collect();
    let states = vec![
        (rows[0].clone(), "ready"),
        (rows[1].clone(), "talk"),
        ("gone".to_owned(), "check"),
    ];
    stage.send(Msg::Listed(LibraryNews::States(states)));
    golden("home_states_80x24", &stage.screen());
    stage.keys("/");
    stage.write("klaar");
    assert_eq!(stage.model.home.len(), 1);
    assert_eq!(stage.model.home.chosen().unwrap().name, rows[0]);
    // A row that comes anew keeps what is known of it.
    stage.send(Msg::Listed(listed()));
    assert_eq!(stage.model.home.len(), 1);
}

/// However small the screen, nothing breaks.
#[test]
fn every_size_is_drawn() {
    let mut stage = searching(Lang::Nl);
    stage.write("begeleiding van ver weg en nog veel langer dan het scherm breed is");
    let query = stage.model.search.line.text().to_owned();
    stage.send(Msg::Found(Box::new(found(&query))));
    for (columns, rows) in [(1, 1), (30, 8), (31, 9), (60, 20), (300, 90)] {
        stage.resize(columns, rows);
        stage.keys("pagedown");
        stage.screen();
    }
}
