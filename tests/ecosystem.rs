//! The deck for a learning ecosystem, walked from the first card to the map and the report in both languages: another method than
//! that of the school, with the same keys.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::deck::{CardKind, Deck, Lang, ReportPart};
use kring::findings::{self, ReportOptions};
use kring::format;
use kring::locale::Words;
use kring::map::{self, MapOptions};
use kring::render::cells;
use kring::session::{
    Basis, Conclusion, Consent, Experience, Formality, Initiative, InitiativeFrom, Intent, Learning, Participant,
    Place, School, Session, Side, Statement, Status, Topic,
};
use support::stage::Stage;

fn deck(lang: Lang) -> Deck {
    let yaml = match lang {
        Lang::Nl => include_str!("../cards/leerecosysteem.nl.yaml"),
        Lang::En => include_str!("../cards/leerecosysteem.en.yaml"),
    };
    format::deck::read(yaml, "leerecosysteem").unwrap()
}

/// Each partner with the beginning of its domain's title, and how often it is taken nearer.
fn partners(lang: Lang) -> [(&'static str, &'static str, usize); 10] {
    match lang {
        Lang::Nl => [
            ("academie", "scholen", 1),
            ("grootouders", "gezin", 1),
            ("speelplein", "kinderopvang", 2),
            ("Chiro", "vrije", 1),
            ("bibliotheek", "bib", 3),
            ("OCMW", "welzijn", 1),
            ("VDAB", "werk", 1),
            ("repaircafé", "makers", 2),
            ("fietsenmaker", "makers", 1),
            ("jeugddienst", "lokaal", 2),
        ],
        Lang::En => [
            ("academy", "schools", 1),
            ("grandparents", "family", 1),
            ("play scheme", "childcare", 2),
            ("scouts", "leisure", 1),
            ("town library", "library", 3),
            ("social services", "welfare", 1),
            ("job centre", "work", 1),
            ("repair café", "makers", 2),
            ("bicycle mechanic", "makers", 1),
            ("youth service", "local", 2),
        ],
    }
}

/// An empty session of the deck, with a group that agreed.
fn session(deck: &Deck) -> Session {
    let school = School {
        code: "DORP1".into(),
        ..School::default()
    };
    let mut session = Session::new(deck, school, "2026-11-28".into());
    let functions = match deck.language {
        Lang::Nl => ["leraar", "jeugdwerker", "schepen", "bewoner"],
        Lang::En => ["teacher", "youth worker", "alderman", "resident"],
    };
    for (n, function) in (1..).zip(functions) {
        session.participants.push(Participant {
            id: format!("p{n}").as_str().into(),
            function: function.into(),
            consent: Consent::GIVEN,
            ..Participant::default()
        });
    }
    session
}

fn go(stage: &mut Stage, place: Place) {
    stage.go(place);
}

fn draw_the_map(stage: &mut Stage, lang: Lang) {
    let deck = deck(lang);
    let (_, card) = deck.cards().find(|(_, card)| card.kind == CardKind::Map).unwrap();
    go(stage, Place::Card(card.id.clone()));
    for (name, ..) in partners(lang) {
        stage.write(name);
        stage.keys("enter");
    }
    stage.keys("tab tab");
    for (name, domain, times) in partners(lang) {
        let open = stage.model.open.as_mut().unwrap();
        let id = open
            .session
            .partners
            .iter()
            .find(|p| *p.name == *name)
            .unwrap()
            .id
            .clone();
        open.map.selected = Some(id);
        stage.keys("ctrl-o");
        stage.write(domain);
        stage.keys("enter");
        (0..times).for_each(|_| stage.keys("ctrl-up"));
    }
}

/// A whole talk: something said at every card, the map, an answer to each closing question, and a theme under each question.
fn played(lang: Lang) -> Stage {
    let deck = deck(lang);
    let mut stage = Stage::home(lang);
    stage.model.decks.push(deck.clone());
    stage.open(session(&deck));
    for (_, card) in deck.cards().filter(|(_, card)| card.kind != CardKind::Map) {
        go(&mut stage, Place::Card(card.id.clone()));
        stage.write(&format!("d: {} 1", card.id));
        stage.keys("enter");
    }
    draw_the_map(&mut stage, lang);
    go(&mut stage, Place::Closing);
    stage.write("1) een affiche");
    stage.keys("enter");
    stage.write("2) ik bel de Chiro");
    stage.keys("enter");
    stage.write("3) een mierenhoop - iedereen draagt iets");
    stage.keys("enter");
    stage
}

#[test]
fn a_neighbourhood_is_mapped_with_its_own_domains_rings_and_roles() {
    for lang in [Lang::Nl, Lang::En] {
        let stage = played(lang);
        let (session, deck) = (stage.session(), deck(lang));
        assert_eq!(session.partners.len(), 10);
        for partner in &session.partners {
            let domain = partner.domains.first().and_then(|id| deck.map.domain(id));
            assert!(domain.is_some(), "{} stands in no domain", partner.name);
            assert!(partner.distance.ring.is_some(), "{} has no ring", partner.name);
        }
        let used = deck
            .map
            .domains
            .iter()
            .filter(|d| session.partners.iter().any(|p| p.domains.contains(&d.id)));
        assert_eq!(used.count(), 9);
        for (columns, rows) in [(80, 24), (120, 40)] {
            let options = MapOptions::new(columns, rows, Words::about(&deck, lang));
            let drawn = cells::draw(&map::layout(session, &deck.map, &options)).text();
            for ring in &deck.map.rings {
                assert!(
                    drawn.contains(ring.title.as_str()),
                    "{} is not on the map:\n{drawn}",
                    ring.title
                );
            }
            let shown = session
                .partners
                .iter()
                .filter(|p| drawn.contains(p.name.as_str()))
                .count();
            assert!(shown >= 9, "{shown} of 10 names:\n{drawn}");
        }
    }
}

#[test]
fn the_report_has_the_parts_of_the_deck_and_no_other() {
    for lang in [Lang::Nl, Lang::En] {
        let stage = played(lang);
        let deck = deck(lang);
        let options = ReportOptions {
            lang,
            ..ReportOptions::default()
        };
        let report = findings::report(stage.session(), &deck, &options);
        let text = kring::render::text::write(&report, 80, kring::render::picture::Picture::default());
        let mut at = 0;
        for heading in deck
            .aspects()
            .iter()
            .map(|a| &a.heading)
            .chain(deck.closing_kinds().iter().map(|k| &k.heading))
        {
            let found = text[at..].find(heading.as_str());
            at += found.unwrap_or_else(|| panic!("{heading} is not in its place:\n{text}"));
        }
        for (_, card) in deck.cards().filter(|(_, card)| card.kind != CardKind::Map) {
            assert!(
                text.to_lowercase().contains(&format!("{} 1", card.id)),
                "{}:\n{text}",
                card.id
            );
        }
        assert!(text.contains("een mierenhoop") && text.contains("een affiche") && text.contains("Ik bel de Chiro"));
        let noun = deck.centre.as_ref().unwrap().noun.to_string();
        assert!(text.contains(&noun), "{text}");
        // What the deck calls schools are partners; what stands in the middle is none.
        for word in ["de school", "the school", "Waarom?", "What for?"] {
            assert!(!text.contains(word), "{word}:\n{text}");
        }
    }
}

/// The same talk with what is known of each partner: enough for every kind of paragraph.
fn known(lang: Lang) -> Session {
    let mut session = played(lang).session().clone();
    let of = |n: usize| Some([Learning::Both, Learning::ToSchool, Learning::FromSchool, Learning::None][n % 4]);
    for (n, partner) in session.partners.iter_mut().enumerate() {
        partner.learning = of(n / 2);
        partner.experience = [
            Some(Experience::Positive),
            Some(Experience::Mixed),
            Some(Experience::Negative),
            None,
        ][n % 4];
        let from = [InitiativeFrom::School, InitiativeFrom::Partner, InitiativeFrom::Imposed][n % 3];
        partner.initiative = (n % 2 == 0).then_some(Initiative { from, note: None });
        if n % 3 == 0 {
            partner.importance.by.insert("p1".into(), Basis::Stated);
            partner
                .importance
                .by
                .insert(if n == 3 { "all".into() } else { "p2".into() }, Basis::Stated);
        }
    }
    session.partners[1].formality = Some(Formality::Informal);
    session.partners[2].formality = Some(Formality::Informal);
    session.partners[4].side = Side::Internal;
    session.partners[5].status = Status::Wished;
    session.partners[6].status = Status::Past;
    session.partners[7].distance.too_close = true;
    let conclusion = Conclusion {
        id: "c1".into(),
        text: if lang == Lang::Nl {
            "De bib draagt veel."
        } else {
            "The library carries much."
        }
        .into(),
        evidence: vec![session.partners[4].id.clone()],
        ..Conclusion::default()
    };
    session.conclusions.push(conclusion);
    session
}

/// The same with words that bear how it goes with three of the partners.
fn told(lang: Lang) -> Session {
    let mut session = known(lang);
    let words = match lang {
        Lang::Nl => [
            (0, "Met hen loopt het vanzelf, we leren er elke week iets bij."),
            (1, "Ze helpen ons goed, alleen komen ze altijd te laat."),
            (3, "Zij leren van ons en wij leren van hen, dat loopt goed."),
        ],
        Lang::En => [
            (0, "With them it goes well, we learn something every week."),
            (1, "They help us well, but they always come too late."),
            (3, "They learn from us and we learn from them, it goes well."),
        ],
    };
    for (n, text) in words {
        session.statements.push(Statement {
            id: format!("w{n}").into(),
            card: session.statements.first().and_then(|s| s.card.clone()),
            text: text.into(),
            about: vec![session.partners[n].id.clone()],
            of: Some(Topic::Experience),
            ..Statement::default()
        });
    }
    session
}

#[test]
fn a_report_tells_of_what_stands_in_the_middle() {
    for lang in [Lang::Nl, Lang::En] {
        let options = ReportOptions {
            lang,
            ..ReportOptions::default()
        };
        let report = findings::report(&known(lang), &deck(lang), &options);
        let text = kring::render::text::write(&report, 80, kring::render::picture::Picture::default());
        insta::assert_snapshot!(format!("report_ecosystem_{}", kring::text::word_of(&lang)), text);
    }
}

#[test]
fn proposals_tell_of_what_stands_in_the_middle() {
    for lang in [Lang::Nl, Lang::En] {
        let all = findings::propose(&told(lang), &deck(lang), lang);
        assert!(all.len() > 3, "{all:?}");
        let of_schools = |text: &str| {
            ["de school", "the school", "schoolbestuur", "lesuren"]
                .iter()
                .any(|w| text.contains(w))
        };
        for proposal in all {
            assert!(!of_schools(&proposal.text.to_lowercase()), "{}", proposal.text);
        }
    }
}

#[test]
fn the_screen_speaks_of_what_stands_in_the_middle() {
    let mut stage = Stage::home(Lang::Nl);
    let deck = deck(Lang::Nl);
    stage.model.decks.push(deck.clone());
    assert!(stage.screen().contains("school"), "{}", stage.screen());
    let (_, card) = deck.cards().find(|(_, card)| card.kind == CardKind::Map).unwrap();
    let mut session = session(&deck);
    session.progress.place = Place::Card(card.id.clone());
    stage.open(session);
    assert!(stage.screen().contains("de kerngroep"), "{}", stage.screen());
    assert!(!stage.screen().contains("de school"), "{}", stage.screen());
}

/// A theme goes under one of the questions of this deck, and where it was sorted under another it is not lost.
#[test]
fn themes_answer_the_questions_of_the_deck() {
    let deck = deck(Lang::Nl);
    let mut session = session(&deck);
    let ways = ["geheel", "weg", "why"];
    for (n, aspect) in (1..).zip(ways) {
        let theme = kring::session::Theme {
            id: "".into(),
            aspect: aspect.into(),
            title: format!("thema {n}").as_str().into(),
            note: None,
            evidence: Vec::new(),
        };
        let events = session.decide(Intent::Add(theme.into())).unwrap();
        events.iter().for_each(|event| session.apply(event));
    }
    let report = findings::report(&session, &deck, &ReportOptions::default());
    let text = kring::render::text::write(&report, 80, kring::render::picture::Picture::default());
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}:\n{text}"));
    assert!(place("Over wat de partners bindt, noteerde de groep één thema") < place("‘thema 1’"));
    assert!(place("‘thema 1’") < place("Hoe raakt wie leert verder?"));
    assert!(place("Hoe raakt wie leert verder?") < place("‘thema 2’"));
    assert!(place("Verder gezegd") < place("thema 3"));
    let with_map = deck
        .aspects()
        .iter()
        .filter(|aspect| aspect.part == ReportPart::Partners);
    assert_eq!(with_map.count(), 1);
}

#[test]
fn it_brings_a_member_check_of_its_own() {
    for lang in [Lang::Nl, Lang::En] {
        let check = deck(lang).member_check.unwrap();
        assert_eq!((check.threshold, check.minutes(), check.questions.len()), (3, 30, 3));
        assert!(check.sort("misses").unwrap().asks_for_change());
        assert!(!check.sort("recognises").unwrap().asks_for_change());
        assert!(check.question("check-zelf").is_some());
        assert!(check.sorts.iter().all(|sort| !sort.form().0.is_empty()));
    }
}

#[test]
fn the_deck_is_listed_shown_and_printed() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| support::run::kring(home.path(), arguments).out;
    let listed = run(&["deck", "list"]);
    assert_eq!(listed.matches("leerecosysteem").count(), 2, "{listed}");
    for (lang, noun) in [(Lang::Nl, "kerngroep"), (Lang::En, "core group")] {
        let (deck, tag) = (deck(lang), kring::text::word_of(&lang));
        let shown = run(&["deck", "show", "leerecosysteem", "--lang", &tag]);
        let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let questions = deck
            .member_check
            .iter()
            .flat_map(|check| &check.questions)
            .map(|q| &q.text);
        for text in deck
            .cards()
            .map(|(_, card)| &card.question)
            .chain(deck.closing.iter().map(|q| &q.text))
            .chain(questions)
        {
            assert!(words.contains(text.as_str()), "{text} is missing:\n{shown}");
        }
        let page = run(&["print", "leerecosysteem", "--lang", &tag]);
        assert_eq!(page.matches("<section class=\"card\">").count(), 10);
        assert!(page.contains(noun), "{noun} is missing");
    }
}
