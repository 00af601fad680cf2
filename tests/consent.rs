//! Consent in every output: no word of somebody who refused to be quoted, the count told, and what the group made together kept.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;

use kring::deck::{Deck, Lang};
use kring::findings::{self, Length, OpenKind, ReportOptions};
use kring::map;
use kring::render::{cells, docx, graph, html, json, markdown, picture::Picture, svg, text};
use kring::session::{
    Answer, Basis, Conclusion, Consent, Entity, Gap, Image, Intent, Memo, Participant, Session, Speaker, Statement,
    Theme, Viewer, Voice,
};
use kring::text::Id;
use support::chance::Chance;
use support::crowd::crowd;
use support::stage::{decks, empty};

const FUNCTIONS: [&str; 4] = ["leraar", "directeur", "zorgcoördinator", "brugfiguur"];

/// A consent that keeps words out, one way or the other, or does not.
fn consent(chance: &mut Chance) -> Consent {
    let answers = [Answer::Unasked, Answer::Given, Answer::Given, Answer::Refused];
    Consent {
        talk: *chance.one(&answers),
        sound: *chance.one(&answers),
        quote: *chance.one(&answers),
        ..Consent::default()
    }
}

fn speakers(people: &[Participant], chance: &mut Chance) -> Vec<Speaker> {
    match chance.below(8) {
        0 => Vec::new(),
        1 => vec![Speaker::Group],
        2 => vec![Speaker::Function((*chance.one(&FUNCTIONS)).into())],
        n => (0..n % 2 + 1)
            .map(|_| Speaker::Participant(chance.one(people).id.clone()))
            .collect(),
    }
}

fn some_of(ids: &[Id], chance: &mut Chance) -> Vec<Id> {
    (0..chance.below(4)).map(|_| chance.one(ids).clone()).collect()
}

/// A whole session in which every text has a word of its own: `zq`, the id, `zq`.
fn anything(chance: &mut Chance) -> (Session, Deck) {
    let deck = decks().remove(0);
    let mut session = crowd(6, chance);
    session.school = empty().school;
    for n in 1..=chance.below(6) + 1 {
        session.participants.push(Participant {
            id: format!("p{n}").as_str().into(),
            function: (*chance.one(&FUNCTIONS)).into(),
            consent: consent(chance),
            ..Participant::default()
        });
    }
    let people = session.participants.clone();
    let cards: Vec<Id> = deck.cards().map(|(_, card)| card.id.clone()).collect();
    let partners: Vec<Id> = session.partners.iter().map(|p| p.id.clone()).collect();
    for partner in &mut session.partners {
        let who = chance.one(&people);
        partner.by = vec![who.id.clone()];
        let viewer = match chance.below(2) {
            0 => Viewer::from(who.id.clone()),
            _ => Viewer::of_function(&who.function),
        };
        partner.importance.by.insert(viewer.clone(), Basis::Stated);
        partner
            .distance
            .views
            .insert(viewer, chance.one(&deck.map.rings).id.clone());
    }
    for n in 1..=chance.below(20) + 1 {
        session.statements.push(Statement {
            id: format!("s{n}").as_str().into(),
            card: Some(chance.one(&cards).clone()),
            voice: *chance.one(&[Voice::Verbatim, Voice::Paraphrase]),
            text: format!("woorden zqs{n}zq").into(),
            excerpt: (chance.below(3) == 0).then(|| format!("kort zqs{n}zq").into()),
            print: *chance.one(&[None, Some(true), Some(false)]),
            speakers: speakers(&people, chance),
            about: some_of(&partners, chance),
            ..Statement::default()
        });
    }
    let said: Vec<Id> = session.statements.iter().map(|s| s.id.clone()).collect();
    for n in 1..=chance.below(4) {
        session.images.push(Image {
            id: format!("i{n}").as_str().into(),
            image: format!("beeld zqi{n}zq").as_str().into(),
            why: Some(format!("want zqi{n}zq").into()),
            speakers: speakers(&people, chance),
            ..Image::default()
        });
        session.themes.push(Theme {
            id: format!("h{n}").as_str().into(),
            aspect: (*chance.one(&["what", "why", "how", "what-for"])).into(),
            title: format!("thema zqh{n}zq").as_str().into(),
            note: Some(format!("noot zqh{n}zq").into()),
            evidence: some_of(&said, chance),
        });
        session.gaps.push(Gap {
            id: format!("g{n}").as_str().into(),
            text: format!("leegte zqg{n}zq").into(),
            evidence: some_of(&said, chance),
            ..Gap::default()
        });
        session.conclusions.push(Conclusion {
            id: format!("c{n}").as_str().into(),
            text: format!("besluit zqc{n}zq").into(),
            evidence: [some_of(&said, chance), vec![format!("h{n}").as_str().into()]].concat(),
            ..Conclusion::default()
        });
        session.memos.push(Memo {
            id: format!("n{n}").as_str().into(),
            text: format!("memo zqn{n}zq").into(),
            ..Memo::default()
        });
    }
    session.deck = empty().deck;
    (session, deck)
}

/// The ids of what may be in no output, found another way than kring does.
fn forbidden(session: &Session) -> BTreeSet<String> {
    let refuses = |p: &Participant| p.consent.talk == Answer::Refused || p.consent.quote == Answer::Refused;
    let silent = |speaker: &Speaker| match speaker {
        Speaker::Participant(id) => session.participants.iter().any(|p| p.id == *id && refuses(p)),
        Speaker::Function(f) => {
            let mut bearers = session.participants.iter().filter(|p| p.function == *f).peekable();
            bearers.peek().is_some() && bearers.all(refuses)
        }
        Speaker::Group => false,
    };
    let mut gone: BTreeSet<String> = session.memos.iter().map(|m| m.id.to_string()).collect();
    for s in session.statements.iter().filter(|s| s.speakers.iter().any(silent)) {
        gone.insert(s.id.to_string());
    }
    for i in session.images.iter().filter(|i| i.speakers.iter().any(silent)) {
        gone.insert(i.id.to_string());
    }
    let rests =
        |ids: &[Id], gone: &BTreeSet<String>| !ids.is_empty() && ids.iter().all(|id| gone.contains(id.as_str()));
    for t in &session.themes {
        if rests(&t.evidence, &gone) {
            gone.insert(t.id.to_string());
        }
    }
    for g in &session.gaps {
        if rests(&g.evidence, &gone) {
            gone.insert(g.id.to_string());
        }
    }
    for c in &session.conclusions {
        if rests(&c.evidence, &gone) {
            gone.insert(c.id.to_string());
        }
    }
    gone
}

/// Every output of the library for other people, by name; drawing the map takes long.
fn outputs(session: &Session, deck: &Deck, drawn: bool) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (lang, length) in [
        (Lang::Nl, Length::Full),
        (Lang::Nl, Length::Meeting),
        (Lang::En, Length::Evidence),
        (Lang::Nl, Length::Wall),
    ] {
        let options = ReportOptions {
            lang,
            length,
            draft: true,
            ..ReportOptions::default()
        };
        let report = findings::report(session, deck, &options);
        let mut put = |form: &str, text: String| all.push((format!("{form} {}", length.name()), text));
        put("md", markdown::write(&report, Picture::default()));
        put("html", html::write(&report, Picture::default()));
        put("txt", text::write(&report, 80, Picture::default()));
        put("json", json(&report));
        // The document is packed: what it holds is what the report holds, so it only has to be made.
        assert!(docx::write(&report, Picture::default()).unwrap().len() > 1000);
    }
    if drawn {
        let words = kring::locale::Words::of(Lang::Nl);
        let scene = map::layout(session, &deck.map, &map::MapOptions::new(120, 40, words));
        all.push(("map".into(), cells::draw(&scene).text()));
        all.push(("svg".into(), svg::write(&scene)));
    }
    let case = findings::tables::TableCase {
        name: "2026-11-21-BOS7",
        session,
        deck,
        other: None,
    };
    for table in findings::tables::tables(std::slice::from_ref(&case)) {
        let text = String::from_utf8(kring::render::csv::csv(&table).unwrap()).unwrap();
        all.push((format!("table {}", table.name), text));
    }
    let table = findings::tables::graph(&case);
    all.push(("graph json".into(), graph::json(&table)));
    all.push(("dot".into(), graph::dot(&table)));
    all.push((
        "graphml".into(),
        String::from_utf8(graph::graphml(&table).unwrap()).unwrap(),
    ));
    all.push(("gexf".into(), String::from_utf8(graph::gexf(&table).unwrap()).unwrap()));
    all.push((
        "proposals".into(),
        serde_json::to_string(&findings::propose(session, deck, Lang::Nl)).unwrap(),
    ));
    let view = session.for_others(deck);
    all.push(("others".into(), kring::format::session::write(&view.session)));
    all
}

/// The statements that answer words that are kept back.
fn answering(session: &Session, deck: &Deck) -> BTreeSet<Id> {
    let open = findings::readiness(session, deck, &[] as &[&str]);
    let answers = open.into_iter().filter(|open| open.kind == OpenKind::Answering);
    answers.flat_map(|open| open.ids).collect()
}

#[test]
fn no_output_holds_a_word_of_who_refused_and_all_hold_the_rest() {
    let mut chance = Chance::new(7);
    let (mut kept_out, mut printed) = (0, 0);
    for round in 0..30 {
        let (session, deck) = anything(&mut chance);
        let gone = forbidden(&session);
        // What answers words that are kept back is named among what is open, and printed once the researcher chose it.
        let held = answering(&session, &deck);
        let mut rest: Vec<&Statement> = session.statements.iter().collect();
        rest.retain(|s| !gone.contains(s.id.as_str()) && !held.contains(&s.id) && s.print != Some(false));
        for (form, text) in outputs(&session, &deck, round % 10 == 0) {
            for id in &gone {
                assert!(!text.contains(&format!("zq{id}zq")), "{form} holds {id}:\n{text}");
            }
            if form == "md evidence" {
                for s in &rest {
                    assert!(text.contains(&format!("zq{}zq", s.id)), "{form} lacks {}", s.id);
                    printed += 1;
                }
            }
        }
        kept_out += gone.len();
    }
    assert!(kept_out > 60 && printed > 60, "{kept_out} {printed}");
}

#[test]
fn marks_of_who_refused_leave_the_map_and_the_partners_stay() {
    let mut chance = Chance::new(11);
    for _ in 0..40 {
        let (session, deck) = anything(&mut chance);
        let view = session.for_others(&deck);
        assert_eq!(view.session.partners.len(), session.partners.len());
        assert_eq!(view.session.ties, session.ties);
        assert_eq!(view.session.participants, session.participants);
        for p in session.participants.iter().filter(|p| !p.consent.allows_words()) {
            let viewer = Viewer::from(p.id.clone());
            for partner in &view.session.partners {
                assert!(!partner.by.contains(&p.id));
                assert!(!partner.importance.by.contains_key(&viewer) && !partner.distance.views.contains_key(&viewer));
            }
        }
        for (_, card) in deck.cards() {
            assert_eq!(view.session.card_state(card), session.card_state(card));
        }
        let problems = view.session.problems(Some(&deck)).len();
        assert!(problems <= session.problems(Some(&deck)).len(), "a pointer to nothing");
    }
}

/// A director who refuses, a teacher who does not, and words of each and of both.
fn example(refused: Consent) -> Session {
    let mut session = empty();
    let mut act = |item: Entity| {
        for event in session.decide(Intent::Add(item)).unwrap() {
            session.apply(&event);
        }
    };
    for (function, consent) in [("leraar", Consent::GIVEN), ("directeur", refused)] {
        act(Participant {
            function: function.into(),
            consent,
            ..Participant::default()
        }
        .into());
    }
    for (text, speakers) in [
        ("van de leraar", vec!["p1"]),
        ("van de directeur", vec!["p2"]),
        ("van beiden", vec!["p1", "p2"]),
        ("van een directeur", vec!["Directeur"]),
        ("van een ouder", vec!["ouder"]),
    ] {
        act(Statement {
            text: text.into(),
            card: Some("leren".into()),
            speakers: speakers
                .into_iter()
                .map(|s| Speaker::from(kring::text::Line::new(s)))
                .collect(),
            ..Statement::default()
        }
        .into());
    }
    act(Image {
        image: "een anker".into(),
        speakers: vec![Speaker::Participant("p2".into())],
        ..Image::default()
    }
    .into());
    session
}

#[test]
fn refusing_to_talk_or_to_be_quoted_keeps_words_out_and_the_count_is_told() {
    let deck = decks().remove(0);
    let quiet = Consent {
        quote: Answer::Refused,
        ..Consent::GIVEN
    };
    let absent = Consent {
        talk: Answer::Refused,
        ..Consent::GIVEN
    };
    for refused in [quiet, absent, Consent::REFUSED] {
        let session = example(refused);
        for length in Length::ALL {
            let options = ReportOptions {
                length,
                ..ReportOptions::default()
            };
            let text = markdown::write(&findings::report(&session, &deck, &options), Picture::default());
            // A number would tell whose they are, where everybody else is quoted: the rule is the same in every report.
            assert!(
                !text.contains("weggelaten") && !text.contains("van één deelnemer"),
                "{text}"
            );
            let told = text.contains("Wie niet geciteerd wil worden, blijft eruit");
            assert_eq!(told, length >= Length::Full, "{text}");
            assert!(!text.contains("anker") && !text.contains("beiden") && !text.contains("de directeur"));
        }
        let view = session.for_others(&deck);
        let left: Vec<&str> = view.session.statements.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(left, ["s1", "s5"]);
    }
}

#[test]
fn who_was_not_asked_is_printed_and_still_open() {
    let deck = decks().remove(0);
    let unheard = Consent {
        sound: Answer::Refused,
        ..Consent::default()
    };
    let session = example(unheard);
    let options = ReportOptions {
        draft: true,
        ..ReportOptions::default()
    };
    let report = findings::report(&session, &deck, &options);
    let text = markdown::write(&report, Picture::default());
    assert!(text.contains("an beiden") && text.contains("anker"));
    assert!(text.contains("Van één deelnemer is de toestemming nog niet genoteerd"));
}

#[test]
fn one_of_two_teachers_who_refuses_does_not_silence_the_other() {
    let mut session = example(Consent::GIVEN);
    let refused = Participant {
        id: "p3".into(),
        function: "leraar".into(),
        consent: Consent::REFUSED,
        ..Participant::default()
    };
    session.participants.push(refused);
    assert!(!session.keeps_out(&[Speaker::Function("leraar".into())]));
    assert!(session.keeps_out(&[Speaker::Participant("p3".into())]));
    session.participants[0].consent = Consent::REFUSED;
    assert!(session.keeps_out(&[Speaker::Function("Leraar".into())]));
}
