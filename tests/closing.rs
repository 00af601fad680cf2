//! The closing: one question at a time, and every answer where it was asked.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::Msg;
use kring::deck::Lang;
use kring::session::{Image, Intent, Place, Statement};
use support::stage::{Stage, empty};

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/closing", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// An empty session at the closing.
fn closing() -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    let mut session = empty();
    session.progress.place = Place::Closing;
    stage.open(session);
    stage
}

/// The id of the question that is asked.
fn asked(stage: &Stage) -> String {
    let open = stage.model.open.as_ref().unwrap();
    open.asked().unwrap().id.to_string()
}

fn place(stage: &Stage) -> Place {
    stage.session().progress.place.clone()
}

#[test]
fn one_question_at_a_time_on_every_wall() {
    for (columns, rows) in [(80, 24), (100, 30), (120, 40), (160, 50)] {
        let mut stage = closing();
        stage.resize(columns, rows);
        golden(&format!("asked_{columns}x{rows}"), &stage.screen());
        stage.keys("tab tab");
        stage.write("een parachute - veel kleuren");
        golden(&format!("image_typed_{columns}x{rows}"), &stage.screen());
        let mut stage = Stage::demo(Lang::Nl);
        stage.resize(columns, rows);
        stage.go(Place::Closing);
        stage.keys("tab tab");
        golden(&format!("images_{columns}x{rows}"), &stage.screen());
    }
}

#[test]
fn the_closing_in_english() {
    let mut stage = Stage::demo(Lang::En);
    stage.go(Place::Closing);
    golden("asked_80x24_en", &stage.screen());
    stage.keys("tab tab");
    stage.write("a parachute");
    golden("image_typed_80x24_en", &stage.screen());
}

#[test]
fn pages_turn_from_question_to_question_and_only_then_leave() {
    let mut stage = closing();
    let walk = |stage: &mut Stage, key: &str| {
        stage.keys(key);
        (place(stage), asked(stage))
    };
    let at = |question: &str| (Place::Closing, question.to_owned());
    assert_eq!(asked(&stage), "ervaring");
    assert_eq!(walk(&mut stage, "pagedown"), at("resultaat"));
    assert_eq!(walk(&mut stage, "pagedown"), at("beeld"));
    // Nothing was answered yet: that is said once.
    assert_eq!(walk(&mut stage, "pagedown"), at("beeld"));
    assert_eq!(walk(&mut stage, "pagedown").0, Place::Findings);
    assert_eq!(walk(&mut stage, "ctrl-pageup"), at("beeld"));
    assert_eq!(walk(&mut stage, "pageup"), at("resultaat"));
    assert_eq!(walk(&mut stage, "pageup"), at("ervaring"));
    assert_eq!(walk(&mut stage, "pageup").0, Place::Review("fase-3".into()));
    assert_eq!(walk(&mut stage, "pagedown"), at("ervaring"));
    // Tab goes round and never ends at no question.
    assert_eq!(walk(&mut stage, "tab tab"), at("beeld"));
    assert_eq!(walk(&mut stage, "tab"), at("ervaring"));
    assert_eq!(walk(&mut stage, "ctrl-up"), at("beeld"));
}

#[test]
fn an_answer_stands_under_its_own_question_and_nowhere_else() {
    let mut stage = closing();
    stage.keys("backspace backspace esc esc");
    for (n, words) in ["een eerste keer", "dat doet deugd", "een brug - met veel pijlers"]
        .iter()
        .enumerate()
    {
        stage.write(words);
        stage.keys("enter");
        let shown = stage.screen();
        assert!(shown.contains(words.split(" - ").next().unwrap()), "{shown}");
        if n < 2 {
            stage.keys("pagedown");
            assert!(!stage.screen().contains(words), "{}", stage.screen());
        }
    }
    let session = stage.session();
    let questions: Vec<&str> = session
        .statements
        .iter()
        .filter_map(|s| s.question.as_deref())
        .collect();
    assert_eq!(questions, ["ervaring", "resultaat"]);
    assert!(session.statements.iter().all(|s| s.card.is_none()));
    let image = session.images.first().unwrap();
    assert_eq!(
        (image.image.as_str(), image.why.as_deref()),
        ("een brug", Some("met veel pijlers"))
    );
    let shown = stage.screen();
    assert!(shown.contains("Beeld: een brug · Waarom: met veel pijlers"), "{shown}");
}

#[test]
fn what_has_the_form_of_an_image_at_another_question_is_an_answer_there_and_the_screen_says_so() {
    let mut stage = closing();
    stage.write("een brug - met veel pijlers");
    stage.keys("enter");
    assert!(stage.session().images.is_empty());
    assert_eq!(stage.session().statements[0].question.as_deref(), Some("ervaring"));
    let shown = stage.screen();
    assert!(shown.contains("Genoteerd als antwoord op deze vraag"), "{shown}");
    // And the way to the other question leads there, as an image.
    stage.keys("up ctrl-down");
    assert_eq!(asked(&stage), "resultaat");
    assert_eq!(stage.session().statements[0].question.as_deref(), Some("resultaat"));
    stage.keys("ctrl-down");
    assert_eq!(asked(&stage), "beeld");
    let session = stage.session();
    assert!(session.statements.is_empty());
    assert_eq!(session.images[0].image, "een brug");
    assert_eq!(session.images[0].why.as_deref(), Some("met veel pijlers"));
    stage.keys("ctrl-up");
    assert_eq!(stage.session().statements[0].text, "een brug - met veel pijlers");
    assert!(stage.session().images.is_empty());
    // An ordinary answer is no image.
    stage.keys("esc");
    stage.write("dat was fijn");
    stage.keys("enter");
    assert!(!stage.screen().contains("Genoteerd als antwoord"), "{}", stage.screen());
}

#[test]
fn what_a_conclusion_rests_on_does_not_become_something_else() {
    let mut stage = Stage::demo(Lang::Nl);
    let image = stage.session().images[0].id.clone();
    let conclusion = kring::session::Conclusion {
        text: "zo is het".into(),
        evidence: vec![image.clone()],
        ..Default::default()
    };
    let now = stage.now;
    let open = stage.model.open.as_mut().unwrap();
    open.act(vec![Intent::Add(conclusion.into())], now).unwrap();
    stage.go(Place::Closing);
    stage.keys("tab tab up up up ctrl-up");
    assert!(stage.session().images.iter().any(|i| i.id == image));
    assert!(stage.model.notice.as_ref().unwrap().warning);
}

#[test]
fn what_is_half_typed_stays_with_its_question_also_after_a_crash() {
    let mut stage = closing();
    stage.write("half een antwoord");
    stage.keys("pagedown");
    assert!(!stage.screen().contains("half een antwoord"));
    stage.keys("pagedown");
    stage.write("een boom - half een");
    stage.crash();
    assert_eq!(asked(&stage), "beeld");
    assert!(stage.screen().contains("› een boom - half een"), "{}", stage.screen());
    stage.keys("pageup pageup");
    assert!(stage.screen().contains("› half een antwoord"), "{}", stage.screen());
    stage.keys("enter pagedown pagedown enter");
    let session = stage.session();
    assert_eq!(session.statements[0].question.as_deref(), Some("ervaring"));
    assert_eq!(session.images[0].image, "een boom");
}

#[test]
fn a_draft_of_an_older_kring_comes_back_at_its_question() {
    let mut stage = closing();
    stage.draft = vec![("closing".into(), "3)een trein".into())];
    stage.restart();
    assert_eq!(asked(&stage), "beeld");
    assert!(stage.screen().contains("› een trein"), "{}", stage.screen());
}

/// Sessions of before hold answers that were noted with no question chosen.
#[test]
fn an_answer_without_a_question_is_seen_can_be_corrected_and_gets_a_question() {
    let mut stage = closing();
    let mut session = stage.session().clone();
    session.statements.push(Statement {
        id: "s1".into(),
        text: "dat zat nergens".into(),
        ..Statement::default()
    });
    session.images.push(Image {
        id: "i1".into(),
        image: "een oud beeld".into(),
        ..Image::default()
    });
    stage.open(session);
    let shown = stage.screen();
    assert!(shown.contains("Zonder vraag genoteerd"), "{shown}");
    assert!(
        shown.contains("dat zat nergens") && !shown.contains("een oud beeld"),
        "{shown}"
    );
    stage.keys("up enter");
    stage.write(" meer");
    stage.keys("enter");
    assert_eq!(stage.session().statements[0].text, "dat zat nergens meer");
    assert_eq!(
        stage.session().statements[0].question,
        None,
        "a correction files nothing elsewhere"
    );
    stage.keys("up ctrl-down");
    assert_eq!(stage.session().statements[0].question.as_deref(), Some("resultaat"));
    stage.keys("pagedown");
    assert!(stage.screen().contains("een oud beeld"), "{}", stage.screen());
}

/// A deck of one's own may ask for two images, or for nothing at all.
#[test]
fn two_questions_for_an_image_each_keep_their_own() {
    let mut stage = closing();
    let open = stage.model.open.as_mut().unwrap();
    open.deck.closing[0].asks = "image".into();
    stage.write("een bos - groeit vanzelf");
    stage.keys("enter pagedown pagedown");
    stage.write("een stad - groeit niet vanzelf");
    stage.keys("enter");
    let shown = stage.screen();
    assert!(shown.contains("een stad") && !shown.contains("een bos"), "{shown}");
    stage.keys("pageup pageup");
    let shown = stage.screen();
    assert!(shown.contains("een bos") && !shown.contains("een stad"), "{shown}");
    let open = stage.model.open.as_mut().unwrap();
    open.deck.closing.clear();
    stage.write("toch nog iets");
    stage.keys("enter");
    assert!(stage.screen().contains("toch nog iets"), "{}", stage.screen());
    stage.keys("pagedown");
    assert_eq!(place(&stage), Place::Findings);
}

#[test]
fn a_number_at_the_start_of_the_line_asks_that_question() {
    let mut stage = closing();
    stage.write("-:2)dat doet deugd");
    assert_eq!(asked(&stage), "resultaat");
    stage.keys("enter");
    stage.write("3)een brug");
    stage.keys("enter");
    let session = stage.session();
    assert_eq!(session.statements[0].question.as_deref(), Some("resultaat"));
    assert_eq!(
        (session.statements[0].text.as_str(), session.images[0].image.as_str()),
        ("dat doet deugd", "een brug")
    );
}

#[test]
fn what_is_pasted_with_a_number_answers_that_question_and_nothing_that_waits_there_is_lost() {
    let mut stage = closing();
    stage.send(Msg::Paste("3)een vlot - we drijven\n3)een brug - we raken er".into()));
    assert_eq!(asked(&stage), "beeld");
    stage.keys("enter");
    let images = |stage: &Stage| {
        let all = stage.session().images.iter();
        all.map(|i| i.image.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(images(&stage), ["een vlot", "een brug"]);
    // Half-typed words wait at the third question: they stay there, and the paste is noted from here.
    stage.write("een half");
    stage.keys("pageup");
    stage.send(Msg::Paste("3)een zaadje".into()));
    assert_eq!(asked(&stage), "resultaat");
    stage.keys("enter");
    assert_eq!(images(&stage), ["een vlot", "een brug", "een zaadje"]);
    stage.keys("pagedown");
    assert!(stage.screen().contains("een half"), "{}", stage.screen());
}

#[test]
fn a_number_of_a_question_can_be_pressed() {
    let mut stage = closing();
    let (column, row) = stage.cell_of("van 3");
    stage.click((column + 12, row));
    assert_eq!(asked(&stage), "beeld");
    stage.send(Msg::Tick);
    assert!(stage.screen().contains("vraag 3 van 3"), "{}", stage.screen());
}
