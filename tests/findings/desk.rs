//! The findings on the screen: keys in, record and effects out.

use kring::app::findings::{FindingsView, Stop};
use kring::app::{Effect, Model, Msg, OpenedSession, Overlay, update};
use kring::deck::Lang;
use kring::findings::OpenKind;
use kring::session::{Erasure, Mask, Moment, Place, Session};

use crate::{deck, school};

fn now() -> Moment {
    "2026-11-21T15:00:00+01:00".parse().expect("a moment")
}

/// The desk of the findings with this session on it, its private list of names beside it.
fn desk_with(mut session: Session, masks: Vec<Mask>) -> Model {
    session.progress.place = Place::Findings;
    let mut model = Model::new(Lang::Nl, now(), vec![deck(Lang::Nl)]);
    let opened = OpenedSession {
        name: "proef".into(),
        session,
        deck: deck(Lang::Nl),
        writable: true,
        demo: false,
        drafts: Vec::new(),
        last_seen: None,
        masks,
        outdated: Vec::new(),
        anchors: None,
        notices: Vec::new(),
    };
    update(&mut model, Msg::Opened(Box::new(opened)), now());
    model
}

fn desk(session: Session) -> Model {
    desk_with(session, Vec::new())
}

/// A school without conclusions, so that all are still to be drawn.
fn bare(code: &str) -> Session {
    let mut session = school(code);
    session.conclusions.clear();
    session
}

/// Presses keys, named as in the command table; what has to happen outside.
fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let one = |key: &str| Msg::Key(key.parse().expect("a key"));
    keys.split(' ').flat_map(|key| update(model, one(key), now())).collect()
}

fn paste(model: &mut Model, text: &str) {
    update(model, Msg::Paste(text.into()), now());
}

fn session(model: &Model) -> &Session {
    &model.open.as_ref().expect("an open session").session
}

fn view(model: &Model) -> FindingsView {
    model.open.as_ref().expect("an open session").findings.view
}

/// Walks down until the sentence with the cursor satisfies `is`.
fn go_to(model: &mut Model, is: impl Fn(&Stop) -> bool) {
    for _ in 0..2000 {
        let open = model.open.as_ref().expect("an open session");
        if open.findings.stop().is_some_and(&is) {
            return;
        }
        press(model, "down");
    }
    panic!("no such sentence");
}

fn about(stop: &Stop, id: &str) -> bool {
    stop.evidence.first().is_some_and(|first| **first == *id)
}

fn proposed(model: &Model) -> usize {
    kring::findings::propose(session(model), &deck(Lang::Nl), Lang::Nl).len()
}

#[test]
fn proposals_are_accepted_rewritten_and_dropped() {
    let mut model = desk(bare("BOS1"));
    let before = proposed(&model);
    press(&mut model, "p enter");
    assert!(session(&model).conclusions[0].rule.is_some());
    press(&mut model, "right left x");
    assert!(session(&model).conclusions[1].dropped);
    press(&mut model, "e");
    paste(&mut model, " Dat zeggen wij zelf zo.");
    press(&mut model, "enter enter");
    let rewritten = &session(&model).conclusions[2];
    assert!(
        rewritten.text.ends_with("Dat zeggen wij zelf zo."),
        "{}",
        rewritten.text
    );
    assert!(rewritten.rule.is_some() && !rewritten.evidence.is_empty());
    assert_eq!(proposed(&model), before - 3);
    assert!(
        matches!(view(&model), FindingsView::Proposals { .. }),
        "the next one follows"
    );
    press(&mut model, "ctrl-z ctrl-z ctrl-z");
    assert_eq!((session(&model).conclusions.len(), proposed(&model)), (0, before));
}

#[test]
fn when_every_proposal_is_settled_the_report_is_back() {
    let mut model = desk(bare("BOS1"));
    press(&mut model, "p");
    for _ in 0..proposed(&model) {
        press(&mut model, "x");
    }
    assert_eq!((view(&model), proposed(&model)), (FindingsView::Text, 0));
    press(&mut model, "p");
    assert_eq!(view(&model), FindingsView::Text);
    assert!(model.notice.is_some());
}

#[test]
fn conclusions_are_written_moved_founded_and_removed() {
    let mut model = desk(bare("BOS1"));
    press(&mut model, "p enter x esc c");
    paste(&mut model, "Wij leren het meest aan de keukentafel");
    press(&mut model, "enter");
    let own = session(&model).conclusions[2].id.clone();
    assert!(
        model
            .open
            .as_ref()
            .is_some_and(|open| open.findings.stop().is_some_and(|stop| about(stop, &own)))
    );
    // Past the one that was turned down, which nobody sees.
    press(&mut model, "ctrl-up");
    assert_eq!(session(&model).conclusions[0].id, own);
    press(&mut model, "enter + enter");
    assert_eq!(
        session(&model).conclusions[0].evidence,
        [session(&model).statements[0].id.clone()]
    );
    press(&mut model, "x");
    assert!(session(&model).conclusions[0].evidence.is_empty());
    press(&mut model, "left e");
    paste(&mut model, "!");
    press(&mut model, "enter");
    assert!(session(&model).conclusions[0].text.ends_with('!'));
    press(&mut model, "x");
    assert!(session(&model).conclusions.iter().all(|c| c.id != own));
    // One that a rule proposed does not come back as a proposal.
    let left = proposed(&model);
    go_to(&mut model, |stop| about(stop, "c1"));
    press(&mut model, "x");
    assert!(session(&model).conclusions.iter().all(|c| c.dropped));
    assert_eq!(proposed(&model), left);
    press(&mut model, "ctrl-z");
    assert!(session(&model).conclusions.iter().any(|c| !c.dropped));
}

#[test]
fn a_statement_is_sorted_into_one_theme_and_out_again() {
    let mut model = desk(bare("BOS1"));
    let (first, second) = (
        session(&model).themes[0].id.clone(),
        session(&model).themes[1].id.clone(),
    );
    let holders = |model: &Model| -> Vec<String> {
        let holds = |t: &&kring::session::Theme| t.evidence.iter().any(|id| **id == *"s5");
        session(model)
            .themes
            .iter()
            .filter(holds)
            .map(|t| t.id.to_string())
            .collect()
    };
    let quote = |stop: &Stop| stop.evidence.len() == 1 && about(stop, "s5");
    go_to(&mut model, quote);
    press(&mut model, "t down enter");
    assert_eq!(holders(&model), [first.to_string()]);
    // The list opens where the statement stands; the cursor followed the sentence.
    press(&mut model, "t down enter");
    assert_eq!(holders(&model), [second.to_string()]);
    press(&mut model, "t enter");
    assert_eq!(holders(&model), [""; 0]);
    press(&mut model, "t enter");
    paste(&mut model, "Rust in de klas");
    press(&mut model, "enter");
    let made = session(&model).themes.last().expect("a theme").clone();
    assert_eq!(
        (made.title.as_str(), holders(&model)),
        ("Rust in de klas", vec![made.id.to_string()])
    );
    press(&mut model, "ctrl-z");
    assert_eq!(holders(&model), [""; 0]);
}

#[test]
fn a_quote_is_shortened_and_left_out() {
    let mut model = desk(bare("BOS1"));
    let quote = |stop: &Stop| stop.evidence.len() == 1 && about(stop, "s5");
    go_to(&mut model, quote);
    press(&mut model, "s");
    assert!(matches!(model.overlays.last(), Some(Overlay::Form(..))));
    paste(&mut model, " […]");
    press(&mut model, "enter");
    assert!(
        session(&model)
            .statement("s5")
            .and_then(|s| s.excerpt.as_ref())
            .is_some_and(|text| text.ends_with("[…]"))
    );
    press(&mut model, "x");
    assert_eq!(session(&model).statement("s5").and_then(|s| s.print), Some(false));
}

#[test]
fn from_a_sentence_to_where_it_was_said_and_back() {
    let mut model = desk(bare("BOS1"));
    go_to(&mut model, |stop| stop.evidence.len() == 1 && about(stop, "s1"));
    let at = model.open.as_ref().map(|open| open.findings.at);
    press(&mut model, "enter enter");
    let card = session(&model)
        .statement("s1")
        .and_then(|s| s.card.clone())
        .expect("said at a card");
    assert_eq!(session(&model).progress.place, Place::Card(card));
    assert!(
        model
            .open
            .as_ref()
            .is_some_and(|open| open.selected.as_deref() == Some("s1"))
    );
    press(&mut model, "esc");
    assert_eq!(session(&model).progress.place, Place::Findings);
    assert_eq!(view(&model), FindingsView::Evidence { at: 0 });
    press(&mut model, "left");
    assert_eq!(
        (view(&model), model.open.as_ref().map(|open| open.findings.at)),
        (FindingsView::Text, at)
    );
    // A partner stands on the map, which closes again over the same place.
    let partner = session(&model).partners[0].id.clone();
    go_to(&mut model, |stop| about(stop, &partner));
    press(&mut model, "right right");
    assert!(
        model
            .open
            .as_ref()
            .is_some_and(|open| open.over && open.map.selected == Some(partner.clone()))
    );
}

#[test]
fn a_statement_is_corrected_at_its_card_and_nothing_half_typed_is_lost() {
    let mut model = desk(bare("BOS1"));
    go_to(&mut model, |stop| stop.evidence.len() == 1 && about(stop, "s1"));
    press(&mut model, "e");
    paste(&mut model, " Echt waar");
    press(&mut model, "enter");
    // Words behind those of a statement may be a sentence of the talk: they are asked about.
    assert!(
        session(&model)
            .statement("s1")
            .is_some_and(|s| !s.text.ends_with(" Echt waar"))
    );
    press(&mut model, "enter");
    assert!(
        session(&model)
            .statement("s1")
            .is_some_and(|s| s.text.ends_with(" Echt waar"))
    );
    paste(&mut model, "half getypt");
    press(&mut model, "esc");
    assert_eq!(session(&model).progress.place, Place::Findings);
    press(&mut model, "e");
    let line = model.open.as_ref().and_then(|open| open.note()).expect("a line");
    assert_eq!((line.editor.text(), line.editing.is_none()), ("half getypt", true));
}

/// A name of nobody, that no list of names holds.
const NAME: &str = "Quirina Zwerver";

fn with_name() -> Session {
    let mut session = bare("BOS1");
    session.statements[3].text = format!("Dat vraag je aan {NAME}.").as_str().into();
    session
}

#[test]
fn a_name_is_masked_everywhere_and_cannot_come_back() {
    let mut model = desk(with_name());
    let from = session(&model).events;
    press(&mut model, "f2");
    paste(&mut model, "Quirina Zwerver keek weg");
    press(&mut model, "esc m enter");
    paste(&mut model, "leerkracht");
    let effects = press(&mut model, "enter");
    assert_eq!(
        session(&model).statements[3].text,
        "Dat vraag je aan [naam, leerkracht]."
    );
    let told = |effect: &Effect| matches!(effect, Effect::Erase(_, Erasure::Masking { from, to, .. }) if *from == NAME && *to == "[naam, leerkracht]");
    assert!(effects.iter().any(told));
    let masks = &model.open.as_ref().unwrap().masks;
    assert!(masks.len() == 1 && masks[0].from == NAME);
    assert!(
        !effects.iter().any(|effect| matches!(effect, Effect::Append(_))),
        "nothing tells the name once more"
    );
    assert!(session(&model).events > from);
    assert!(
        model
            .open
            .as_ref()
            .is_some_and(|open| open.memo == "[naam, leerkracht] keek weg")
    );
    press(&mut model, "ctrl-z");
    assert_eq!(
        session(&model).statements[3].text,
        "Dat vraag je aan [naam, leerkracht]."
    );
}

#[test]
fn a_masked_name_is_masked_as_it_is_noted_again() {
    let mask = Mask {
        from: NAME.into(),
        to: Some("[naam]".into()),
    };
    let mut model = desk_with(bare("BOS1"), vec![mask]);
    press(&mut model, "c");
    paste(&mut model, "Alles hangt aan quirina zwerver");
    press(&mut model, "enter");
    assert_eq!(session(&model).conclusions[0].text, "Alles hangt aan [naam]");
}

#[test]
fn a_mask_that_tells_the_name_is_refused() {
    let mut model = desk(with_name());
    press(&mut model, "m enter");
    paste(&mut model, "juf Quirina Zwerver");
    let effects = press(&mut model, "enter");
    assert!(effects.is_empty());
    assert!(matches!(model.overlays.last(), Some(Overlay::Form(form, _)) if form.fault.is_some()));
}

#[test]
fn a_word_that_is_no_name_is_remembered_and_not_asked_again() {
    let mut model = desk(with_name());
    press(&mut model, "m n");
    assert_eq!(session(&model).not_names, [NAME], "the record itself says so");
    assert!(session(&model).statements[3].text.contains(NAME));
    let open = model.open.as_ref().expect("an open session");
    assert!(open.findings.suspects.is_empty());
    assert!(open.findings.ready.iter().all(|point| point.kind != OpenKind::Names));
}

#[test]
fn nothing_is_written_over_a_suspicion_unless_told_to() {
    let mut model = desk(with_name());
    let asked = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::Export));
    assert!(!asked(&press(&mut model, "w")));
    assert!(!asked(&press(&mut model, "enter")));
    assert!(matches!(view(&model), FindingsView::Names { .. }), "looked at first");
    press(&mut model, "left");
    assert!(asked(&press(&mut model, "w down enter")));
    press(&mut model, "m n left");
    assert!(asked(&press(&mut model, "w")), "nothing is suspected any more");
}

#[test]
fn a_proposal_that_names_a_domain_raises_no_suspicion() {
    let mut model = desk(bare("BOS1"));
    let before = model.open.as_ref().map(|open| open.findings.suspects.len());
    press(&mut model, "p");
    while proposed(&model) > 0 {
        press(&mut model, "enter");
    }
    assert_eq!(model.open.as_ref().map(|open| open.findings.suspects.len()), before);
}

/// Goes to a point of the list of what is open and presses Enter.
fn fix(model: &mut Model, kind: OpenKind) {
    press(model, "r");
    let open = model.open.as_ref().expect("an open session");
    let at = open
        .findings
        .ready
        .iter()
        .position(|point| point.kind == kind)
        .expect("such a point");
    for _ in 0..at {
        press(model, "down");
    }
    press(model, "enter");
}

#[test]
fn what_is_open_leads_to_where_it_is_closed() {
    let mut session_with_gaps = with_name();
    session_with_gaps.domains.clear();
    session_with_gaps.images.clear();
    let mut model = desk(session_with_gaps);
    fix(&mut model, OpenKind::Consent);
    assert!(matches!(model.overlays.last(), Some(Overlay::Participants { at: 0 })));
    press(&mut model, "space esc left");
    assert!(session(&model).participants[0].consent.talk == kring::session::Answer::Given);
    fix(&mut model, OpenKind::Domain);
    press(&mut model, "enter down enter");
    assert_eq!(session(&model).domains.len(), 1);
    press(&mut model, "left");
    fix(&mut model, OpenKind::Card);
    press(&mut model, "enter down enter");
    assert!(session(&model).cards.values().any(|card| card.state.is_some()));
    press(&mut model, "left");
    fix(&mut model, OpenKind::Names);
    assert!(matches!(view(&model), FindingsView::Names { .. }));
    press(&mut model, "left");
    fix(&mut model, OpenKind::NoConclusions);
    assert!(matches!(view(&model), FindingsView::Proposals { .. }));
    press(&mut model, "esc");
    fix(&mut model, OpenKind::Unplaced);
    assert!(
        model
            .open
            .as_ref()
            .is_some_and(|open| open.over && open.map.selected.is_some())
    );
}

/// The weightiest proposals come first; the others are shown where somebody goes on.
#[test]
fn eight_proposals_come_first_and_the_rest_on_request() {
    let mut model = desk(school("BOS1"));
    press(&mut model, "p");
    let desk = |model: &Model| {
        let findings = &model.open.as_ref().expect("an open session").findings;
        (findings.view, findings.shown(), findings.proposals.len())
    };
    let (_, shown, all) = desk(&model);
    assert!(shown == 8 && all > 8, "{shown} of {all}");
    for _ in 0..7 {
        press(&mut model, "right");
    }
    press(&mut model, "right");
    assert_eq!(
        desk(&model),
        (FindingsView::Proposals { at: 7, from: 0 }, all, all),
        "the first press asks"
    );
    press(&mut model, "right");
    assert_eq!(desk(&model).0, FindingsView::Proposals { at: 8, from: 0 });
}
