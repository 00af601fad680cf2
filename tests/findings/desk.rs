//! The findings on the screen: keys in, record and screen out.

use kring::app::key::Key;
use kring::app::{Effect, Model, Msg, Opened, update};
use kring::deck::Lang;
use kring::session::{Moment, Place, Session};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::{deck, school};

fn now() -> Moment {
    "2026-11-21T15:00:00+01:00".parse().expect("a moment")
}

/// The desk of the findings with this session on it.
fn desk(mut session: Session, size: (u16, u16)) -> Model {
    session.progress.place = Place::Findings;
    let mut model = Model::new(Lang::Nl, now(), vec![deck(Lang::Nl)]);
    model.size = size;
    let opened = Opened {
        name: "proef".into(),
        session,
        deck: deck(Lang::Nl),
        writable: true,
        demo: false,
        drafts: Vec::new(),
        last_seen: None,
        notices: Vec::new(),
    };
    update(&mut model, Msg::Opened(Box::new(opened)), now());
    model
}

/// Presses keys, separated by spaces; what has to happen outside.
fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let one = |key: &str| -> Key { key.parse().expect("a key") };
    keys.split(' ')
        .flat_map(|key| update(model, Msg::Key(one(key)), now()))
        .collect()
}

fn screen(model: &Model) -> String {
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).expect("a screen");
    terminal.draw(|frame| kring::ui::draw(frame, model)).expect("a frame");
    let buffer = terminal.backend().buffer();
    let rows = buffer.content.chunks(usize::from(model.size.0));
    rows.map(|row| {
        row.iter()
            .map(|cell| cell.symbol())
            .collect::<String>()
            .trim_end()
            .to_owned()
            + "\n"
    })
    .collect()
}

fn session(model: &Model) -> &Session {
    &model.open.as_ref().expect("an open session").session
}

/// Moves down until the line under the cursor satisfies `is`.
fn go_to(model: &mut Model, is: impl Fn(&kring::app::findings::Row) -> bool) {
    let open = model.open.as_mut().expect("an open session");
    let rows = kring::app::findings::rows(open, model.words);
    open.findings.at = rows.iter().position(is).expect("such a line");
}

fn bare(code: &str) -> Session {
    let mut session = school(code);
    session.conclusions.clear();
    session
}

#[test]
fn the_outline_stands_beside_the_text_that_will_be() {
    let mut model = desk(bare("BOS1"), (120, 34));
    go_to(&mut model, |row| row.text.contains("parachute"));
    insta::with_settings!({prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("desk_120", screen(&model));
    });
    let mut narrow = desk(bare("BOS1"), (60, 20));
    press(&mut narrow, "p");
    insta::with_settings!({prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("desk_60_proposals", screen(&narrow));
    });
}

#[test]
fn proposals_are_accepted_rewritten_and_dropped() {
    let mut model = desk(bare("BOS1"), (100, 30));
    press(&mut model, "p enter enter");
    assert_eq!(session(&model).conclusions.len(), 1);
    assert!(session(&model).conclusions[0].rule.is_some());
    let before = kring::findings::propose(session(&model), &deck(Lang::Nl), Lang::Nl).len();
    go_to(&mut model, |row| {
        matches!(row.what, kring::app::findings::What::Proposal(_))
    });
    press(&mut model, "x");
    assert!(session(&model).conclusions[1].dropped);
    assert_eq!(
        kring::findings::propose(session(&model), &deck(Lang::Nl), Lang::Nl).len(),
        before - 1
    );
    // Accepting to rewrite opens the form with its text.
    go_to(&mut model, |row| {
        matches!(row.what, kring::app::findings::What::Proposal(_))
    });
    press(&mut model, "enter down enter ! enter");
    assert!(
        session(&model).conclusions[2].text.contains('!'),
        "{}",
        session(&model).conclusions[2].text
    );
    // Taking an accepted proposal away keeps it as dropped.
    go_to(&mut model, |row| row.evidence.first().is_some_and(|id| **id == *"c1"));
    press(&mut model, "x");
    assert!(session(&model).conclusions[0].dropped);
    press(&mut model, "ctrl-z");
    assert!(!session(&model).conclusions[0].dropped, "undone as any change");
}

#[test]
fn a_line_leads_to_what_it_rests_on() {
    let mut model = desk(bare("BOS1"), (100, 30));
    go_to(&mut model, |row| row.text.starts_with("De groep trok"));
    press(&mut model, "enter");
    assert!(
        screen(&model).contains("t25") || screen(&model).contains("t1"),
        "{}",
        screen(&model)
    );
    press(&mut model, "esc");
    go_to(&mut model, |row| matches!(row.what, kring::app::findings::What::Quote));
    press(&mut model, "enter");
    assert!(screen(&model).contains("Te drukken woorden"), "{}", screen(&model));
}

#[test]
fn a_name_is_masked_everywhere_and_cannot_come_back() {
    let mut with_name = bare("BOS1");
    with_name.statements[3].text = "Dat vraag je aan Quirina Zwerver.".into();
    let mut model = desk(with_name, (100, 30));
    go_to(&mut model, |row| row.what == kring::app::findings::What::Suspect);
    let effects = press(&mut model, "enter enter");
    assert_eq!(
        session(&model).statements[3].text.as_str(),
        "Dat vraag je aan [naam, leerkracht-beleidsondersteuner]."
    );
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Mask(_, from, _, _) if **from == *"Quirina Zwerver"))
    );
    assert!(
        !effects.iter().any(|e| matches!(e, Effect::Append(_))),
        "nothing tells the name once more"
    );
    press(&mut model, "ctrl-z");
    assert!(!session(&model).statements[3].text.contains("Quirina"));
}

#[test]
fn a_word_that_may_stay_is_not_asked_again() {
    let mut with_name = bare("BOS1");
    with_name.statements[3].text = "Dat vraag je aan Quirina.".into();
    let mut model = desk(with_name, (100, 30));
    go_to(&mut model, |row| row.what == kring::app::findings::What::Suspect);
    press(&mut model, "enter up enter");
    let rows = kring::app::findings::rows(model.open.as_ref().expect("open"), model.words);
    assert!(rows.iter().all(|row| row.what != kring::app::findings::What::Suspect));
    assert!(session(&model).statements[3].text.contains("Quirina"));
}

#[test]
fn a_statement_is_sorted_into_a_theme_and_out_again() {
    let mut model = desk(bare("BOS1"), (100, 30));
    let quote = |row: &kring::app::findings::Row| {
        row.evidence.first().is_some_and(|id| **id == *"s5") && row.what == kring::app::findings::What::Quote
    };
    go_to(&mut model, quote);
    press(&mut model, "t enter");
    assert_eq!(session(&model).themes[0].evidence.len(), 1);
    go_to(&mut model, quote);
    press(&mut model, "t enter");
    assert_eq!(session(&model).themes[0].evidence.len(), 0);
}

#[test]
fn an_empty_domain_is_settled_from_the_list() {
    let mut empty = bare("BOS1");
    empty.domains.clear();
    let mut model = desk(empty, (100, 30));
    go_to(&mut model, |row| {
        row.what == kring::app::findings::What::Ready(kring::findings::OpenKind::Domain)
    });
    press(&mut model, "enter enter enter");
    assert_eq!(session(&model).domains.len(), 1);
}

#[test]
fn no_size_breaks_the_desk() {
    for size in [(1, 1), (30, 8), (60, 20), (91, 24), (92, 24), (500, 200)] {
        let mut model = desk(bare("SOS3"), size);
        press(&mut model, "p down right left up");
        assert_eq!(screen(&model).lines().count(), usize::from(size.1));
    }
}
