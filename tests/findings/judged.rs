//! What judges of invented schools found untrue or empty in proposals and reports, each with an example and a counter-example.

use kring::deck::Lang;
use kring::findings::{Length, Proposal, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::{Conclusion, Intent, Session, Speaker};
use kring::text::fold;
use serde_json::{Value, json};

use crate::{deck, record, said};

fn session(fields: &Value) -> Session {
    let school = json!({
        "school": { "code": "OORD" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "zorgcoördinator", "role": "zorg" },
        ],
        "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"] }],
    });
    record("nl", &school, fields)
}

fn proposed(fields: &Value, rule: &str) -> Option<Proposal> {
    let all = propose(&session(fields), &deck(Lang::Nl), Lang::Nl);
    all.into_iter().find(|p| p.rule.starts_with(rule))
}

fn page(fields: &Value, length: Length) -> String {
    let options = ReportOptions {
        length,
        bare: true,
        ..ReportOptions::default()
    };
    let page = report(&session(fields), &deck(Lang::Nl), &options);
    text::write(&page, 10_000, Picture::default())
}

#[test]
fn a_reason_to_cooperate_is_no_shortage_of_what_it_names() {
    let of = |aspect: &str| {
        let theme = |id: &str| json!({ "id": id, "aspect": aspect, "title": "weinig tijd", "note": "Ze zijn hier maar één jaar." });
        json!({ "themes": [theme("h1"), theme("h2")] })
    };
    assert!(proposed(&of("why"), "recurs:time").is_none());
    assert!(proposed(&of("how"), "recurs:time").is_some());
}

#[test]
fn the_time_at_which_something_is_says_nothing_of_how_much_there_is() {
    let of = |first: &str, second: &str| {
        json!({
            "themes": [{ "id": "h1", "aspect": "how", "title": "te weinig tijd" }],
            "statements": [said("s1", "condities", "p1", first, &["clb"]), said("s2", "condities", "p2", second, &["clb"])],
        })
    };
    let evidence = |fields: Value| {
        let found = proposed(&fields, "recurs:time");
        found.map(|p| p.evidence.iter().filter(|id| id.starts_with('s')).count())
    };
    let idle = of(
        "Ze komen altijd op tijd en met een glimlach.",
        "Drie uur per week werken ze bij ons.",
    );
    assert_eq!(evidence(idle), None);
    let lacking = of(
        "Er is geen tijd om elkaar te zien.",
        "Wanneer vind je de tijd om te bellen?",
    );
    assert_eq!(evidence(lacking), Some(2));
}

#[test]
fn a_partner_of_which_enough_was_said_has_its_own_proposal_with_these_words() {
    let partner = |id: &str, name: &str| json!({ "id": id, "name": name, "domains": ["zorg"], "experience": "mixed" });
    let of = |second: &str| {
        json!({
            "partners": [partner("clb", "CLB"), partner("a", "Dienst A"), partner("b", "Dienst B"), partner("c", "Dienst C"), partner("d", "Dienst D")],
            "statements": [
                said("s1", "actoren", "p1", "Het CLB helpt ons snel als we bellen.", &["clb"]),
                said("s2", "actoren", "p2", second, &["clb"]),
            ],
        })
    };
    let told = proposed(&of("Het CLB komt nooit in mijn klas."), "mixed:clb").expect("its own");
    assert_eq!(
        told.text.as_str(),
        "De ervaringen met het CLB zijn gemengd. “Het CLB helpt ons snel als we bellen.” (directeur). “Het CLB komt nooit in mijn klas.” (leerkracht)."
    );
    let all = propose(
        &session(&of("Het CLB komt nooit in mijn klas.")),
        &deck(Lang::Nl),
        Lang::Nl,
    );
    let list = all.iter().find(|p| p.rule.as_str() == "mixed");
    assert!(list.is_none(), "names of which nothing was said stand in the report");
    assert!(
        proposed(&of("Welk CLB?"), "mixed:clb").is_none(),
        "a question tells nothing, and praise alone is not mixed"
    );
}

#[test]
fn a_gap_keeps_its_own_sentence_unless_it_is_about_time_itself() {
    let of = |text: &str| {
        json!({
            "themes": [{ "id": "h1", "aspect": "how", "title": "te weinig tijd" }],
            "gaps": [{ "id": "g1", "kind": "means", "text": text }],
        })
    };
    assert!(
        proposed(
            &of("Een week in een bedrijf voor leraren, met een vervanger."),
            "gap:g1"
        )
        .is_some()
    );
    assert!(proposed(&of("Vervanging voor wie naar een netwerk gaat."), "gap:g1").is_none());
}

#[test]
fn a_quote_follows_a_theme_by_what_it_means_and_not_by_a_verb() {
    let page = page(
        &json!({
            "themes": [
                { "id": "h1", "aspect": "how", "title": "toegang tot de haven", "note": "Regels houden leerlingen buiten." },
                { "id": "h2", "aspect": "how", "title": "tijd" },
            ],
            "statements": [said("s1", "condities", "p1", "Ik zou er liever tien hebben en die tien jaar houden.", &[])],
        }),
        Length::Full,
    );
    let (theme, quote) = (
        page.find("haven").expect("the theme"),
        page.find("liever tien").expect("the quote"),
    );
    let between = page.get(theme..quote).unwrap_or_default();
    assert!(between.contains("directeur"), "who speaks is said: {page}");
    assert!(!page.contains("Over ‘organisatorische condities’"), "{page}");
}

#[test]
fn a_part_whose_words_stand_elsewhere_does_not_say_that_nothing_was_noted() {
    let of = |card: &str| json!({ "statements": [said("s1", card, "p1", "Onze jongens leren daar hoe een bedrijf werkt.", &["clb"])] });
    let card = deck(Lang::Nl);
    let what_for = card
        .cards()
        .map(|(_, card)| card)
        .find(|card| card.feeds.as_str() == "outcome");
    let what_for = what_for.map_or("leren".to_owned(), |card| card.id.to_string());
    for length in [Length::Meeting, Length::Full] {
        let page = page(&of(&what_for), length);
        let part = page.split("Waartoe? De opbrengst").nth(1).unwrap_or_default();
        let part = part.split("===").nth(1).unwrap_or_default();
        assert!(!part.trim_start().starts_with("Hierover is niets"), "{page}");
    }
}

#[test]
fn a_gap_about_somebody_wished_for_is_told_and_counted_once() {
    let fields = json!({
        "partners": [{ "id": "w", "name": "werkgevers voor leerlingen van zeventien", "status": "wished" }],
        "gaps": [{ "id": "g1", "kind": "partner", "text": "Werkgevers die een leerling van zeventien willen." }],
    });
    let page = page(&fields, Length::Full);
    assert!(!page.contains("verder noteerde ze"), "{page}");
    assert_eq!(page.matches("Graag zou de groep").count(), 1, "{page}");
}

/// What kring proposes repeats what people said; once it is accepted, it stands in the record.
#[test]
fn no_accepted_proposal_keeps_words_of_who_withdraws() {
    let demos = [
        (Lang::Nl, include_str!("../../assets/demo.nl.yaml")),
        (Lang::En, include_str!("../../assets/demo.en.yaml")),
    ];
    let bare = |text: &str| -> String { fold(text).chars().filter(|c| c.is_alphanumeric()).collect() };
    for (lang, yaml) in demos {
        let mut session: Session = serde_yaml::from_str(yaml).expect("the demo reads");
        let proposals = propose(&session, &deck(lang), lang);
        for (n, proposal) in proposals.iter().enumerate() {
            session.conclusions.push(Conclusion {
                id: format!("c{}", 100 + n).as_str().into(),
                text: proposal.text.as_str().into(),
                evidence: proposal.evidence.clone(),
                ..Conclusion::default()
            });
        }
        let mut lost = 0;
        for who in session.participants.clone() {
            let theirs: Vec<String> = session
                .statements
                .iter()
                .filter(|s| {
                    s.speakers.contains(&Speaker::Participant(who.id.clone())) && s.text.split_whitespace().count() >= 4
                })
                .map(|s| bare(&s.text))
                .collect();
            let mut after = session.clone();
            for event in session.decide(Intent::Withdraw(who.id.clone())).expect("a participant") {
                after.apply(&event);
            }
            lost += session.conclusions.len() - after.conclusions.len();
            for conclusion in &after.conclusions {
                let text = bare(&conclusion.text);
                let kept = theirs.iter().find(|words| text.contains(words.as_str()));
                assert_eq!(kept, None, "{}: {}", who.id, conclusion.text);
            }
        }
        assert!(lost > 0, "some proposal repeats words");
    }
}
