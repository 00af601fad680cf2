//! The map at the keyboard: keys go in, the record comes out.

use std::time::Duration;

use super::*;
use crate::app::key::{Key, KeyName};
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::{Msg, OpenedSession, Overlay, update};
use crate::deck::{Deck, Lang};
use crate::map::View;
use crate::session::{
    Basis, DomainState, Intent, Moment, Participant, Partner, Round, School, Session, Setting, Status,
};
use crate::text::{Id, Line};

fn now() -> Moment {
    "2026-11-21T14:00:00+01:00".parse().unwrap()
}

fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../../../cards/collectief-leren.nl.yaml")).unwrap()
}

/// Returns a session of three participants, opened at the map.
fn model() -> Model {
    let deck = deck();
    let mut session = Session::new(
        &deck,
        School {
            code: "T1".into(),
            ..School::default()
        },
        Line::new("2026-11-21"),
    );
    for (n, function) in (1..).zip(["leraar", "directeur", "zorgcoördinator"]) {
        session.participants.push(Participant {
            id: Id::new(&format!("p{n}")),
            function: function.into(),
            ..Participant::default()
        });
    }
    with(session)
}

fn with(session: Session) -> Model {
    let deck = deck();
    let mut model = Model::new(Lang::Nl, now(), vec![deck.clone()]);
    model.size = (120, 40);
    let opened = OpenedSession {
        name: "t1".into(),
        session,
        deck,
        writable: true,
        demo: false,
        drafts: Vec::new(),
        last_seen: None,
        outdated: Vec::new(),
        anchors: None,
        notices: Vec::new(),
        masks: Vec::new(),
    };
    update(&mut model, Msg::Opened(Box::new(opened)), now());
    keys(&mut model, "<f4>");
    model
}

/// Types `raw`; a key by name stands in `<…>`, such as `<ctrl-k>`.
fn keys(model: &mut Model, raw: &str) {
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|tail| tail.split_once('>'));
        let (key, tail) = match named {
            Some((name, tail)) => (name.parse().unwrap(), tail),
            None => (Key::plain(KeyName::Char(c)), rest.get(c.len_utf8()..).unwrap()),
        };
        update(model, Msg::Key(key), now());
        rest = tail;
    }
}

fn open(model: &Model) -> &OpenSession {
    model.open.as_ref().unwrap()
}

fn partner<'a>(model: &'a Model, id: &str) -> &'a Partner {
    open(model).session.partner(id).unwrap()
}

#[test]
fn a_line_places_a_partner_at_once() {
    let mut model = model();
    keys(&mut model, "CLB @zo !1 *LZ<enter>");
    let clb = partner(&model, "clb");
    assert_eq!(clb.name, "CLB");
    assert_eq!(clb.domains, ["zorg"]);
    assert_eq!(clb.distance.ring.as_deref(), Some("zeer-dicht"));
    let who: Vec<&str> = clb.importance.by.keys().map(crate::session::Viewer::as_str).collect();
    assert_eq!(who, ["leerkracht", "zorg"]);
    assert_eq!(open(&model).map.selected.as_deref(), Some("clb"));
    keys(&mut model, "@beleid !3 **<enter>");
    let clb = partner(&model, "clb");
    assert_eq!(
        open(&model).session.partners.len(),
        1,
        "a line without a name is about the selected partner"
    );
    assert_eq!(clb.domains, ["zorg", "beleid"]);
    assert_eq!(clb.distance.ring.as_deref(), Some("midden"));
    assert!(clb.importance.by.contains_key("all"));
}

#[test]
fn what_names_nothing_stays_in_the_name() {
    let typed = line::parse("Winkel @ de hoek !9 *x 100% @nergens", &deck().map);
    assert_eq!(typed.name, "Winkel @ de hoek !9 *x 100% @nergens");
    assert_eq!((typed.domains.len(), typed.ring, typed.important.len()), (0, None, 0));
}

#[test]
fn tab_completes_first_and_then_goes_on() {
    let mut model = model();
    keys(&mut model, "CLB @onder<tab>");
    assert_eq!(open(&model).map.line.text(), "CLB @onderzoek ");
    assert_eq!(open(&model).map.step, InventoryStep::Alone);
    keys(&mut model, "<enter><tab>");
    assert_eq!(open(&model).map.step, InventoryStep::Together);
    assert_eq!(partner(&model, "clb").domains, ["onderzoek"]);
}

#[test]
fn in_round_one_each_writes_for_themselves() {
    let mut model = model();
    keys(&mut model, "CLB<enter><shift-tab>CLB<enter>");
    assert_eq!(model.overlays.len(), 1, "it is asked whether both mean the same");
    keys(&mut model, "<tab>");
    assert_eq!(partner(&model, "clb").by, ["p1"].map(Id::new));
    assert_eq!(partner(&model, "clb-2").by, ["p2"].map(Id::new));
    assert_eq!(partner(&model, "clb-2").round, Some(Round::Alone));
    keys(&mut model, "<tab>OCMW<enter>");
    assert_eq!(partner(&model, "ocmw").round, Some(Round::Together));
    assert!(partner(&model, "ocmw").by.is_empty());
    assert!(guide(open(&model), model.words).progress.contains('3'));
}

#[test]
fn a_tie_is_drawn_with_its_form_and_not_without() {
    let mut model = model();
    keys(&mut model, "CLB<enter>OCMW<enter><ctrl-k>CLB<enter><esc>");
    assert!(open(&model).session.ties.is_empty(), "Esc leaves nothing half-done");
    keys(
        &mut model,
        "<ctrl-k>CLB<enter>overleg<down><right><down><right><right><enter>",
    );
    let tie = open(&model).session.ties.first().unwrap().clone();
    assert_eq!(
        (tie.from.as_str(), tie.to.as_str(), tie.label.as_deref()),
        ("ocmw", "clb", Some("overleg"))
    );
    assert_eq!(
        (tie.direction, tie.strength),
        (crate::session::Direction::Forward, Some(2))
    );
    keys(&mut model, "<ctrl-k><up><enter><down><right><enter>");
    let turned = open(&model).session.ties.first().unwrap();
    assert_eq!(
        (turned.from.as_str(), turned.to.as_str()),
        ("clb", "ocmw"),
        "it runs back now"
    );
    keys(&mut model, "<ctrl-k><up><ctrl-d><esc>");
    assert!(open(&model).session.ties.is_empty());
    keys(&mut model, "<ctrl-z><ctrl-k>T1<enter>geld<enter>");
    let ties = &open(&model).session.ties;
    assert_eq!(
        ties.iter().map(|t| t.to.as_str()).collect::<Vec<_>>(),
        ["ocmw", "school"]
    );
}

#[test]
fn enter_on_what_is_ticked_leaves_it_ticked_and_tab_unticks() {
    let mut model = model();
    keys(&mut model, "CLB<enter><ctrl-o>zorg<enter><ctrl-t>dir<enter>");
    let stands = partner(&model, "clb").clone();
    keys(&mut model, "<ctrl-o>zorg<enter><ctrl-o><enter><ctrl-t>dir<enter>");
    assert_eq!(partner(&model, "clb"), &stands);
    keys(&mut model, "<ctrl-o>zorg<tab><esc><ctrl-t>dir<tab><esc>");
    assert!(partner(&model, "clb").domains.is_empty() && partner(&model, "clb").importance.by.is_empty());
}

#[test]
fn several_domains_and_marks_are_chosen_without_leaving_the_list() {
    let mut model = model();
    keys(
        &mut model,
        "CLB<enter><ctrl-o>zorg<tab>beleid<enter><ctrl-t>dir<tab>p1<enter>",
    );
    assert!(model.overlays.is_empty());
    assert_eq!(partner(&model, "clb").domains, ["zorg", "beleid"]);
    let by = &partner(&model, "clb").importance.by;
    assert_eq!(by.get("leiding"), Some(&Basis::Stated));
    assert_eq!(by.get("p1"), Some(&Basis::Stated));
    keys(&mut model, "<ctrl-z><ctrl-z><ctrl-z><ctrl-z>");
    assert_eq!(
        partner(&model, "clb"),
        &Partner {
            id: "clb".into(),
            name: "CLB".into(),
            round: Some(Round::Alone),
            by: vec!["p1".into()],
            ..Partner::default()
        }
    );
}

#[test]
fn a_partner_comes_in_from_outside_and_stops_at_the_school() {
    let mut model = model();
    keys(&mut model, "CLB<enter><ctrl-up>");
    assert_eq!(partner(&model, "clb").distance.ring.as_deref(), Some("ver"));
    keys(&mut model, "<ctrl-up><ctrl-up><ctrl-up><ctrl-up><ctrl-up>");
    assert_eq!(partner(&model, "clb").distance.ring.as_deref(), Some("zeer-dicht"));
    keys(&mut model, "<ctrl-down>");
    assert_eq!(partner(&model, "clb").distance.ring.as_deref(), Some("dicht"));
}

#[test]
fn the_next_that_waits_comes_round_again() {
    let mut model = model();
    keys(&mut model, "A<enter>B @zorg<enter>C<enter><esc><tab>");
    let at = |model: &Model| open(model).map.selected.as_ref().map(ToString::to_string);
    keys(&mut model, "<ctrl-g>");
    assert_eq!(at(&model).as_deref(), Some("a"));
    keys(&mut model, "<ctrl-g>");
    assert_eq!(at(&model).as_deref(), Some("c"));
    keys(&mut model, "@zorg<enter><ctrl-g>@zorg<enter><ctrl-g>");
    assert_eq!(
        step::waiting(&open(&model).session, InventoryStep::Together),
        Vec::<Id>::new()
    );
    assert!(model.notice.is_some());
}

#[test]
fn an_empty_domain_gets_its_reason_and_loses_it() {
    let mut model = model();
    keys(&mut model, "<ctrl-s>onderzoek<enter><enter>");
    assert_eq!(
        open(&model).session.domain_state("onderzoek"),
        Some(DomainState::AskedNone)
    );
    keys(&mut model, "<ctrl-s>onderzoek<enter><down><enter>");
    assert_eq!(
        open(&model).session.domain_state("onderzoek"),
        Some(DomainState::NotReached)
    );
    keys(&mut model, "<ctrl-s>onderzoek<enter><up><enter>");
    assert_eq!(
        open(&model).session.domain_state("onderzoek"),
        Some(DomainState::AskedNone)
    );
    keys(&mut model, "<ctrl-s>onderzoek<enter><up><enter>");
    assert_eq!(open(&model).session.domain_state("onderzoek"), None);
}

#[test]
fn only_views_that_say_something_come_by() {
    let mut model = model();
    keys(&mut model, "<f6>");
    assert_eq!(open(&model).map.view, View::All);
    keys(&mut model, "CLB @zorg !1 *L<enter><f6>");
    assert_eq!(open(&model).map.view, View::Important(None));
    keys(&mut model, "<f6>");
    assert_eq!(open(&model).map.view, View::Important(Some("leerkracht".into())));
    keys(&mut model, "<shift-f6>domein<enter>");
    assert_eq!(open(&model).map.view, View::Domain("zorg".into()));
    keys(&mut model, "<esc><esc><esc><esc>");
    assert_eq!(open(&model).map.view, View::All);
}

#[test]
fn the_table_sorts_by_every_column_and_keeps_everyone() {
    let mut model = model();
    keys(
        &mut model,
        "Zorgpunt @zorg !2<enter>Academie @aanbod !1 *L<enter>Museum<enter><esc><f7><f7><f7>",
    );
    assert_eq!(open(&model).map.show, Show::Table);
    let names = |model: &Model| -> Vec<String> {
        rows(open(model), model.words)
            .into_iter()
            .map(|row| row.cells[1].clone())
            .collect()
    };
    assert_eq!(names(&model), ["Zorgpunt", "Academie", "Museum"]);
    keys(&mut model, "<right>");
    assert_eq!(names(&model), ["Academie", "Museum", "Zorgpunt"]);
    keys(&mut model, "<ctrl-r>");
    assert_eq!(
        names(&model),
        ["Academie", "Zorgpunt", "Museum"],
        "by domain, in the order of the deck"
    );
    for _ in SortColumn::ALL {
        keys(&mut model, "<right>");
        assert_eq!(names(&model).len(), 3);
    }
    keys(&mut model, "<down><down><down><down>");
    assert_eq!(open(&model).map.selected.as_deref(), Some("museum"));
}

#[test]
fn arrows_walk_as_one_sees_and_letters_always_type() {
    let mut model = model();
    keys(&mut model, "Links @beleid !2<enter>Rechts @aanbod !2<enter><esc><f7>");
    let picture = open(&model).map.scene().clone();
    let column = |id: &str| picture.item(id).map(|item| item.at.0).unwrap();
    let (left, right) = if column("links") < column("rechts") {
        ("links", "rechts")
    } else {
        ("rechts", "links")
    };
    keys(&mut model, "<right><right><right>");
    assert_eq!(open(&model).map.selected.as_deref(), Some(right));
    keys(&mut model, "<left><left>");
    assert_eq!(open(&model).map.selected.as_deref(), Some(left));
    keys(&mut model, "ab<left>c");
    assert_eq!(open(&model).map.line.text(), "acb");
    assert_eq!(open(&model).map.selected.as_deref(), Some(left));
}

#[test]
fn the_map_grows_by_itself_by_hand_and_stops_for_a_letter() {
    let mut model = model();
    keys(&mut model, "A !1 @zorg<enter>B !2 @zorg<enter>C !3 @zorg<enter><f9>");
    let shown = |model: &Model| open(model).map.playback.map(|playback| playback.shown);
    let seen = |model: &Model| {
        let drawn = |item: &&crate::map::Item| item.form != crate::map::NameForm::Missing;
        open(model).map.scene().items.iter().filter(drawn).count()
    };
    assert_eq!((shown(&model), seen(&model)), (Some(1), 1));
    assert!(model.wake() <= Duration::from_secs(1));
    update(&mut model, Msg::Tick, now().plus(1));
    assert_eq!((shown(&model), seen(&model)), (Some(2), 2));
    keys(&mut model, "<left><right><right><right>");
    assert_eq!(shown(&model), Some(3));
    model.open.as_mut().unwrap().stored = u32::MAX;
    model.open.as_mut().unwrap().draft_stale = false;
    assert!(model.wake() > Duration::from_secs(1), "nothing runs any more");
    keys(&mut model, "D");
    assert_eq!((shown(&model), open(&model).map.line.text()), (None, "D"));
}

#[test]
fn a_session_goes_on_at_the_step_it_reached() {
    let mut session = Session::default();
    assert_eq!(InventoryStep::reached(&session), InventoryStep::Alone);
    session.partners.push(Partner {
        id: "a".into(),
        name: "A".into(),
        round: Some(Round::Alone),
        ..Partner::default()
    });
    assert_eq!(InventoryStep::reached(&session), InventoryStep::Alone);
    let a = session.partners.first_mut().unwrap();
    a.distance.ring = Some("dicht".into());
    assert_eq!(InventoryStep::reached(&session), InventoryStep::Together);
    session.partners.first_mut().unwrap().domains.push("zorg".into());
    assert_eq!(InventoryStep::reached(&session), InventoryStep::Importance);
    session.partners.first_mut().unwrap().importance.others = crate::session::Others::Number(2);
    assert_eq!(InventoryStep::reached(&session), InventoryStep::Ties);
}

#[test]
fn figures_warn_where_they_mean_little() {
    let mut model = model();
    keys(&mut model, "CLB @zorg !1<enter><f12>");
    let Some(Overlay::Figures { lines, .. }) = model.overlays.last() else {
        panic!("no figures")
    };
    assert!(lines.iter().any(|line| matches!(line, Figure::Caution(_))));
    assert!(
        lines
            .iter()
            .any(|line| matches!(line, Figure::Line(text) if text.contains("één partner")))
    );
}

#[test]
fn who_reads_along_changes_nothing() {
    let mut model = model();
    keys(&mut model, "CLB<enter>");
    model.open.as_mut().unwrap().writable = false;
    let before = open(&model).session.clone();
    keys(
        &mut model,
        "<ctrl-o><enter><ctrl-t><enter><ctrl-up><ctrl-d>X<enter><ctrl-s><enter><enter>",
    );
    assert_eq!(open(&model).session, before);
    assert_eq!(open(&model).map.line.text(), "X", "what was typed stays");
}

#[test]
fn a_wished_partner_waits_among_the_missing() {
    let mut model = model();
    keys(&mut model, "VDAB @werk !4<enter>");
    let mut wished = partner(&model, "vdab").clone();
    wished.status = Status::Wished;
    model.act(vec![
        Intent::Change(wished.into()),
        Intent::Set(Setting::Domain {
            id: "beleid".into(),
            state: Some(DomainState::AskedNone),
        }),
    ]);
    assert_eq!(step::waiting(&open(&model).session, InventoryStep::Missing), ["vdab"]);
    let names: Vec<&str> = guide::empty_domains(open(&model))
        .iter()
        .map(|(d, _)| d.id.as_str())
        .collect();
    assert!(names.contains(&"beleid") && !names.contains(&"werk-stage"));
}

#[test]
fn notes_hang_under_their_writer_and_then_under_their_domain() {
    let mut model = model();
    assert_eq!(open(&model).map.show, Show::Notes);
    keys(&mut model, "A<enter>B<enter><shift-tab>C<enter>");
    let shape = |model: &Model| -> Vec<(String, usize)> {
        let groups = groups(open(model), model.words).into_iter();
        groups
            .filter(|g| !g.ids.is_empty())
            .map(|g| (g.title, g.ids.len()))
            .collect()
    };
    assert_eq!(shape(&model), [("leraar".to_owned(), 2), ("directeur".to_owned(), 1)]);
    keys(&mut model, "<left>");
    assert_eq!(open(&model).map.selected.as_deref(), Some("a"));
    keys(&mut model, "<down><down><down>");
    assert_eq!(open(&model).map.selected.as_deref(), Some("c"));
    keys(&mut model, "<tab>@zorg @beleid<enter>");
    assert_eq!(shape(&model).iter().map(|(_, n)| *n).collect::<Vec<_>>(), [2, 1, 1]);
    let mut inside = partner(&model, "b").clone();
    inside.side = crate::session::Side::Internal;
    assert!(model.act(vec![Intent::Change(inside.into())]));
    let titles: Vec<_> = shape(&model).into_iter().map(|(title, _)| title).collect();
    assert_eq!(
        titles,
        ["Zonder domein", "Zorg voor leerlingen", "Beleid", "In de school zelf"]
    );
    keys(&mut model, "<tab>");
    assert_eq!(open(&model).map.show, Show::Picture, "distance is about places");
}

#[test]
fn a_word_in_the_place_of_a_number_is_refused_and_nothing_typed_is_lost() {
    for (field, label, number, read) in [
        ("others", "En nog hoeveel anderen", "12", (12, 0)),
        ("count", "Hoeveel", "3", (0, 3)),
    ] {
        for wrong in ["een paar", "3 of 4", "-2", "70000"] {
            let mut model = model();
            keys(&mut model, "CLB<enter><f8><end> Antwerpen");
            let at = |model: &mut Model| match model.overlays.last_mut() {
                Some(Overlay::Form(form, _)) => (form.at, form.fields.iter().position(|f| f.id == field).unwrap()),
                _ => panic!("no form"),
            };
            let down = at(&mut model).1;
            keys(&mut model, &"<down>".repeat(down));
            keys(&mut model, &format!("{wrong}<up><enter>"));
            let Some(Overlay::Form(form, _)) = model.overlays.last() else {
                panic!("{wrong} was taken")
            };
            let said = form.fault.clone().unwrap();
            assert!(
                said.contains(label) && said.contains(wrong) && said.contains("getal"),
                "{said}"
            );
            assert_eq!(
                (form.at, form.get("name"), form.get(field)),
                (down, "CLB Antwerpen", wrong)
            );
            assert_eq!(partner(&model, "clb").name, "CLB", "nothing is half taken in");
            keys(&mut model, &"<backspace>".repeat(wrong.chars().count()));
            keys(&mut model, &format!("{number}<enter>"));
            let p = partner(&model, "clb");
            assert_eq!(
                (p.name.as_str(), p.importance.others.at_least(), p.count),
                ("CLB Antwerpen", read.0, read.1)
            );
        }
    }
}

#[test]
fn a_view_of_one_participant_names_the_function() {
    let mut model = model();
    keys(&mut model, "CLB @zorg !1<enter>");
    let mut clb = partner(&model, "clb").clone();
    clb.distance.views.insert("p1".into(), "ver".into());
    assert!(model.act(vec![Intent::Change(clb.into())]));
    let view = View::Distance("p1".into());
    open_mut(&mut model).map.view = view;
    open_mut(&mut model).map.show = Show::Picture;
    refresh(&mut model);
    assert_eq!(open(&model).map.scene().title, "T1 · afstand volgens leraar");
    keys(&mut model, "<shift-f6>");
    let Some(Overlay::Picker(picker, _)) = model.overlays.last() else {
        panic!("no list of views")
    };
    assert!(picker.rows.iter().any(|row| row.label == "afstand volgens leraar"));
}

fn open_mut(model: &mut Model) -> &mut OpenSession {
    model.open.as_mut().unwrap()
}
