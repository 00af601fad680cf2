//! Conclusions that kring proposes: only what the record shows, with evidence that exists, and never twice.

use std::fmt::Write as _;

use kring::deck::Lang;
use kring::findings::{Proposal, RULES, ReportOptions, Rule, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::{Conclusion, Intent, Session};

use crate::{deck, school};

fn proposals(session: &Session) -> Vec<Proposal> {
    propose(session, &deck(Lang::Nl), Lang::Nl)
}

/// A session from the fields that matter to a rule.
fn session(json: serde_json::Value) -> Session {
    let mut whole = serde_json::to_value(Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into()))
        .expect("a session");
    let fields = json.as_object().expect("an object").clone();
    whole.as_object_mut().expect("an object").extend(fields);
    serde_json::from_value(whole).expect("a session")
}

fn keys(session: &Session) -> Vec<String> {
    proposals(session).into_iter().map(|p| p.rule.to_string()).collect()
}

/// A text whose names of real partners stand in no sentence: without articles, and parted by a sign.
fn without_articles(text: &str) -> String {
    let words = text.split(' ').filter(|word| !matches!(*word, "de" | "het"));
    let words: Vec<&str> = words.map(|word| if word == "en" { "+" } else { word }).collect();
    words.join(" ")
}

#[test]
fn real_maps_give_these_proposals() {
    for code in ["BOS1", "BOS2", "SOS3"] {
        let mut shown = String::new();
        for p in proposals(&school(code)) {
            // What a rule read in stand-in sentences says nothing of the school.
            if !p.rule.starts_with("recurs") {
                writeln!(
                    shown,
                    "{}\n    {}\n    {} [{} ids]",
                    p.rule,
                    without_articles(&p.text),
                    p.measures[0],
                    p.evidence.len()
                )
                .expect("a string takes all");
            }
        }
        insta::with_settings!({prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("proposals_{code}"), shown);
        });
    }
}

#[test]
fn evidence_exists_and_stands_once() {
    for code in ["BOS1", "BOS2", "SOS3"] {
        let session = school(code);
        for proposal in proposals(&session) {
            assert!(!proposal.evidence.is_empty() && !proposal.measures.is_empty());
            for (at, id) in proposal.evidence.iter().enumerate() {
                assert!(session.find(id).is_some(), "{}: {id} does not exist", proposal.rule);
                assert!(
                    !proposal.evidence[..at].contains(id),
                    "{}: {id} stands twice",
                    proposal.rule
                );
            }
        }
    }
}

#[test]
fn what_was_accepted_or_dropped_is_not_proposed_again() {
    let mut session = school("BOS1");
    let all = proposals(&session);
    let (accepted, dropped) = (all[0].clone(), all[1].clone());
    for conclusion in [Conclusion::from(accepted.clone()), dropped.clone().dropped()] {
        let events = session
            .decide(Intent::Add(conclusion.into()))
            .expect("a conclusion that fits");
        events.iter().for_each(|event| session.apply(event));
    }
    assert_eq!(keys(&session).len(), all.len() - 2);
    let page = text::write(
        &report(
            &session,
            &deck(Lang::Nl),
            &ReportOptions {
                length: kring::findings::Length::Evidence,
                ..ReportOptions::default()
            },
        ),
        9_999,
        Picture::default(),
    );
    // A heading bears no full stop.
    let told = |proposal: &Proposal| page.contains(proposal.claim.trim_end_matches('.'));
    assert!(told(&accepted) && !told(&dropped));
    let rule = Rule::of(&Conclusion::from(accepted)).expect("a rule");
    assert!(
        page.contains(&rule.describe(kring::locale::Words::of(Lang::Nl))),
        "the method note names the rule"
    );
}

#[test]
fn every_rule_is_described_in_both_languages() {
    for lang in [Lang::Nl, Lang::En] {
        for rule in RULES {
            assert!(
                !rule.describe(kring::locale::Words::of(lang)).starts_with("rule-"),
                "{}",
                rule.key
            );
        }
    }
}

#[test]
fn an_empty_record_proposes_nothing() {
    assert_eq!(keys(&session(serde_json::json!({}))), [] as [String; 0]);
}

/// `n` partners made by `field`, which gets the number of each.
fn partners(n: usize, field: impl Fn(usize) -> serde_json::Value) -> serde_json::Value {
    let one = |i| {
        let mut partner = serde_json::json!({"id": format!("x-{i}"), "name": format!("X {i}")});
        partner
            .as_object_mut()
            .expect("an object")
            .extend(field(i).as_object().expect("an object").clone());
        partner
    };
    (1..=n).map(one).collect()
}

#[test]
fn each_rule_is_silent_below_its_threshold_and_speaks_at_it() {
    use serde_json::json;
    let on = |ring: &str| json!({"ring": ring});
    let star = |n: usize| {
        let ties: serde_json::Value = (2..=n + 1)
            .map(|i| json!({"id": format!("t{i}"), "from": "x-1", "to": format!("x-{i}")}))
            .collect();
        json!({"partners": partners(n + 1, |_| json!({})), "ties": ties})
    };
    let between = |n: usize| {
        let domain = |i: usize| {
            ["", "beleid", "zorg", "aanbod", "onderzoek"]
                .get(i)
                .copied()
                .filter(|_| i > 1)
        };
        let mut session = star(n);
        session["partners"] = partners(n + 1, |i| json!({"domains": domain(i).into_iter().collect::<Vec<_>>()}));
        session
    };
    let examples = |n: usize| {
        let mut session = star(n);
        for tie in session["ties"].as_array_mut().expect("ties") {
            tie["label"] = json!("voorbeeld van vrijwilligers");
        }
        session
    };
    let inside = |mut session: serde_json::Value| {
        session["partners"][0]["side"] = json!("internal");
        session
    };
    // With a second way to its contacts a broker is no hub: nobody hangs on it alone.
    let tied = |mut session: serde_json::Value| {
        let n = session["partners"].as_array().expect("partners").len();
        for at in 2..=n {
            let id = format!("y-{at}");
            session["partners"]
                .as_array_mut()
                .expect("partners")
                .push(json!({"id": id, "name": id}));
            let tie = json!({"id": format!("t{}", 50 + at), "from": format!("x-{at}"), "to": id});
            session["ties"].as_array_mut().expect("ties").push(tie);
        }
        session
    };
    let said = |n: usize, text: &str| -> serde_json::Value {
        let card = |i| if i % 2 == 0 { "condities" } else { "actoren" };
        (1..=n).map(|i| json!({"id": format!("s{i}"), "voice": "verbatim", "text": text, "card": card(i), "about": ["x-1"]})).collect()
    };
    let spoken = |n: usize, voices: usize| {
        let mut all = said(n, "er is te weinig tijd");
        for (at, one) in all.as_array_mut().expect("statements").iter_mut().enumerate() {
            one["speakers"] = json!([format!("leraar {}", at % voices)]);
        }
        all
    };
    let sorted = |n: usize| -> serde_json::Value {
        let theme = |i| json!({"id": format!("h{i}"), "aspect": "how", "title": "vervanging"});
        (1..=n).map(theme).collect()
    };
    let cases = [
        (
            "dense:zorg",
            json!({"partners": partners(4, |_| json!({"domains": ["zorg"]}))}),
            json!({"partners": partners(5, |_| json!({"domains": ["zorg"]}))}),
        ),
        (
            "thin:zorg",
            json!({"partners": partners(30, |i| json!({"domains": [if i == 1 { "zorg" } else { "aanbod" }]}))}),
            json!({"partners": partners(30, |i| json!({"domains": [if i == 1 { "zorg" } else { "aanbod" }]})), "gaps": [{"id": "g1", "text": "Meer hulp.", "about": ["x-1"]}]}),
        ),
        (
            "inside",
            json!({"partners": partners(4, |i| json!({"side": if i < 3 { "internal" } else { "external" }, "distance": on(if i < 3 { "dicht" } else { "ver" })}))}),
            json!({"partners": partners(4, |i| json!({"side": if i < 4 { "internal" } else { "external" }, "distance": on(if i < 4 { "dicht" } else { "ver" })}))}),
        ),
        (
            "near-domain:zorg",
            json!({"partners": partners(3, |i| json!({"domains": ["zorg"], "distance": on(if i < 3 { "dicht" } else { "ver" })}))}),
            json!({"partners": partners(4, |i| json!({"domains": ["zorg"], "distance": on(if i < 4 { "dicht" } else { "ver" })}))}),
        ),
        (
            "agree",
            json!({"partners": partners(1, |_| json!({"importance": {"by": {"zorg": "stated"}}}))}),
            json!({"partners": partners(1, |_| json!({"importance": {"by": {"all": "stated"}}})), "statements": said(1, "Zij helpen ons elke week.")}),
        ),
        (
            "near-important",
            json!({"partners": partners(3, |i| json!({"importance": {"by": {"zorg": if i == 1 { "stated" } else { "inferred" }}}, "distance": on(if i < 3 { "dicht" } else { "ver" })}))}),
            json!({"partners": partners(4, |i| json!({"importance": {"by": {"zorg": "stated"}}, "distance": on(if i < 4 { "dicht" } else { "ver" })}))}),
        ),
        (
            "far-important",
            json!({"partners": partners(1, |_| json!({"importance": {"by": {"zorg": "stated"}}, "distance": on("midden")}))}),
            json!({"partners": partners(1, |_| json!({"importance": {"by": {"zorg": "stated"}}, "distance": {"ring": "midden", "why": "ze wonen te ver"}}))}),
        ),
        (
            "roles",
            json!({"partners": partners(6, |i| json!({"importance": {"by": {"zorg": "stated", (if i < 4 { "zorg" } else { "leiding" }): "stated"}}}))}),
            json!({"partners": partners(6, |i| json!({"importance": {"by": {(if i < 4 { "zorg" } else { "leiding" }): "stated"}}}))}),
        ),
        (
            "views:x-1",
            json!({"partners": partners(1, |_| json!({"distance": {"ring": "dicht", "views": {"zorg": "midden"}}}))}),
            json!({"partners": partners(1, |_| json!({"distance": {"ring": "dicht", "views": {"zorg": "ver"}}}))}),
        ),
        ("hub:x-1", star(3), star(4)),
        ("hub:x-1", examples(4), star(4)),
        ("hub:x-1", inside(star(4)), star(4)),
        ("broker:x-1", between(2), tied(between(3))),
        (
            "two-way",
            json!({"partners": partners(4, |_| json!({"learning": "both"}))}),
            json!({"partners": partners(5, |_| json!({"learning": "both"}))}),
        ),
        (
            "one-way",
            json!({"partners": partners(5, |i| json!({"learning": if i < 3 { "to-school" } else { "none" }}))}),
            json!({"partners": partners(5, |i| json!({"learning": if i < 4 { "to-school" } else { "none" }}))}),
        ),
        (
            "mixed",
            json!({"partners": partners(1, |_| json!({"experience": "mixed", "note": "Drukt het schoolblad."}))}),
            json!({"partners": partners(1, |_| json!({"experience": "mixed", "note": "Vergt veel tijd."}))}),
        ),
        (
            "negative",
            json!({"partners": partners(1, |_| json!({"experience": "negative"}))}),
            json!({"partners": partners(1, |_| json!({"experience": "negative", "note": "Vergt veel tijd."}))}),
        ),
        (
            "positive",
            json!({"partners": partners(5, |i| json!({"experience": if i < 4 { "positive" } else { "negative" }}))}),
            json!({"partners": partners(4, |i| json!({"experience": if i < 4 { "positive" } else { "negative" }}))}),
        ),
        (
            "too-close",
            json!({"partners": partners(1, |_| json!({"distance": {"ring": "dicht", "too_close": true}}))}),
            json!({"partners": partners(1, |_| json!({"distance": {"ring": "dicht", "too_close": true, "why": "ze willen alles weten"}}))}),
        ),
        (
            "overlap:aanbod",
            json!({"partners": partners(3, |_| json!({"domains": ["aanbod", "zorg"]}))}),
            json!({"partners": partners(3, |_| json!({"domains": ["aanbod", "zorg"]})), "statements": [{"id": "s1", "voice": "verbatim", "text": "Zij doen van alles.", "about": ["x-1"]}]}),
        ),
        (
            "informal",
            json!({"partners": partners(3, |i| json!({"formality": "informal", "status": if i == 1 { "now" } else { "wished" }}))}),
            json!({"partners": partners(2, |_| json!({"formality": "informal"}))}),
        ),
        (
            "imposed",
            json!({"partners": partners(1, |_| json!({"initiative": {"from": "imposed"}}))}),
            json!({"partners": partners(1, |_| json!({"initiative": {"from": "imposed", "note": "moet van hogerhand"}}))}),
        ),
        (
            "initiative:school",
            json!({"partners": partners(6, |i| json!({"initiative": {"from": if i < 4 { "school" } else { "partner" }}}))}),
            json!({"partners": partners(5, |i| json!({"initiative": {"from": if i < 4 { "school" } else { "partner" }}}))}),
        ),
        (
            "initiative:partner",
            json!({"partners": partners(2, |_| json!({"initiative": {"from": "partner"}}))}),
            json!({"partners": partners(3, |_| json!({"initiative": {"from": "partner"}}))}),
        ),
        (
            "reasons",
            json!({"partners": partners(1, |_| json!({"why": "kent de buurt"}))}),
            json!({"partners": partners(1, |_| json!({"why": "kent de buurt", "importance": {"by": {"zorg": "stated"}}}))}),
        ),
        (
            "referral",
            json!({"partners": partners(11, |i| json!({"learning": if i < 4 { "none" } else { "both" }}))}),
            json!({"partners": partners(10, |i| json!({"learning": if i < 4 { "none" } else { "both" }}))}),
        ),
        (
            "referral",
            json!({"partners": partners(12, |i| json!({"learning": if i < 4 { "none" } else { "both" }, "domains": [if i < 9 { "zorg" } else { "aanbod" }]}))}),
            json!({"partners": partners(12, |i| json!({"learning": if i < 4 { "none" } else { "both" }, "domains": [if i < 8 { "zorg" } else { "aanbod" }]}))}),
        ),
        (
            "inner",
            json!({"partners": partners(6, |i| json!({"side": if i < 4 { "internal" } else { "external" }, "distance": {"ring": if i == 1 { "zeer-dicht" } else { "midden" }, "assumed": i > 3}}))}),
            json!({"partners": partners(6, |i| json!({"side": if i < 4 { "internal" } else { "external" }, "distance": on(match i { 1 | 4 => "zeer-dicht", 2 | 3 => "dicht", _ => "ver" })}))}),
        ),
        (
            "inner",
            json!({"partners": partners(6, |i| json!({"side": if i < 4 { "internal" } else { "external" }, "distance": on(if i == 6 { "midden" } else { "dicht" })}))}),
            json!({"partners": partners(6, |i| json!({"side": if i < 4 { "internal" } else { "external" }, "distance": on(if i == 6 { "ver" } else { "dicht" })}))}),
        ),
        (
            "faded",
            json!({"partners": partners(1, |_| json!({"status": "explored"}))}),
            json!({"partners": partners(1, |_| json!({"status": "ended"}))}),
        ),
        (
            "grown",
            json!({"partners": partners(1, |_| json!({"distance": {"ring": "ver", "was": "dicht"}}))}),
            json!({"partners": partners(1, |_| json!({"distance": {"ring": "dicht", "was": "ver"}}))}),
        ),
        (
            "gap:g1",
            json!({"gaps": [{"id": "g1", "kind": "means", "text": "er is te weinig geld"}, {"id": "g2", "kind": "means", "text": "het budget is krap"}]}),
            json!({"gaps": [{"id": "g1", "kind": "partner", "text": "een kinderopvang in de buurt"}]}),
        ),
        (
            "recurs:time",
            json!({"statements": spoken(3, 2), "partners": partners(1, |_| json!({}))}),
            json!({"statements": spoken(4, 2), "partners": partners(1, |_| json!({}))}),
        ),
        (
            "recurs:time",
            json!({"statements": spoken(5, 1), "partners": partners(1, |_| json!({}))}),
            json!({"statements": spoken(5, 3), "partners": partners(1, |_| json!({}))}),
        ),
        (
            "recurs:time",
            json!({"statements": spoken(1, 1), "partners": partners(1, |_| json!({})), "themes": sorted(1)}),
            json!({"statements": spoken(2, 2), "partners": partners(1, |_| json!({})), "themes": sorted(1)}),
        ),
        (
            "recurs:openness",
            json!({"themes": [{"id": "h1", "aspect": "how", "title": "openheid"}, {"id": "h2", "aspect": "how", "title": "delen"}]}),
            json!({"themes": [{"id": "h1", "aspect": "how", "title": "openheid"}, {"id": "h2", "aspect": "how", "title": "delen"}, {"id": "h3", "aspect": "how", "title": "durven"}, {"id": "h4", "aspect": "how", "title": "transparantie", "note": "Wie deelt, krijgt terug."}]}),
        ),
        (
            "together:how",
            json!({"themes": [{"id": "h1", "aspect": "how", "title": "te weinig tijd"}, {"id": "h2", "aspect": "how", "title": "geen vervanging"}]}),
            json!({"themes": [{"id": "h1", "aspect": "how", "title": "humor helpt iedereen"}, {"id": "h2", "aspect": "how", "title": "wie lacht, blijft"}]}),
        ),
        (
            "theme:h1",
            json!({"statements": said(1, "zo"), "partners": partners(1, |_| json!({})), "themes": [{"id": "h1", "aspect": "how", "title": "rust", "note": "Wie rust heeft, hoort meer.", "evidence": ["s1"]}]}),
            json!({"statements": said(2, "zo"), "partners": partners(1, |_| json!({})), "themes": [{"id": "h1", "aspect": "how", "title": "rust", "note": "Wie rust heeft, hoort meer.", "evidence": ["s1", "s2"]}]}),
        ),
        (
            "theme:h1",
            json!({"statements": said(2, "zo"), "partners": partners(1, |_| json!({})), "themes": [{"id": "h1", "aspect": "how", "title": "rust", "evidence": ["s1", "s2"]}]}),
            json!({"statements": said(3, "Met rust kom je er."), "partners": partners(1, |_| json!({})), "themes": [{"id": "h1", "aspect": "how", "title": "rust", "evidence": ["s1", "s2", "s3"]}]}),
        ),
        (
            "talk:x-1",
            json!({"statements": said(5, "zo"), "partners": partners(1, |_| json!({}))}),
            json!({"statements": said(6, "zo"), "partners": partners(1, |_| json!({}))}),
        ),
    ];
    for (key, below, at) in cases {
        assert!(
            !keys(&session(below)).contains(&key.to_owned()),
            "{key} speaks below its threshold"
        );
        assert!(
            keys(&session(at)).contains(&key.to_owned()),
            "{key} is silent at its threshold"
        );
    }
}

/// The text of the proposal of a rule.
fn text_of(session: &Session, rule: &str) -> String {
    let found = proposals(session).into_iter().find(|p| p.rule.as_str() == rule);
    found.map_or_else(|| format!("no {rule} in {:?}", keys(session)), |p| p.text.to_string())
}

#[test]
fn a_shortage_is_not_read_into_plenty() {
    use serde_json::json;
    let theme = |note: &str| json!([{"id": "h1", "aspect": "how", "title": "geld", "note": note}, {"id": "h2", "aspect": "how", "title": "budget", "note": note}]);
    let of = |note: &str| text_of(&session(json!({"themes": theme(note)})), "recurs:money");
    assert!(of("Er is te weinig geld voor uitstappen.").starts_with("De school heeft te weinig middelen"));
    assert!(of("Er is genoeg geld.").starts_with("Geld is geen knelpunt"));
    assert!(
        of("Het geld komt van de stad.").starts_with("no recurs:money"),
        "no sense, no claim"
    );
    assert!(
        of("Er is genoeg geld.").contains("Er is genoeg geld."),
        "the note's own words stand in it"
    );
}

#[test]
fn a_note_that_only_describes_is_no_reason_to_be_dissatisfied() {
    use serde_json::json;
    let notes = [
        "Doorlichting vorig jaar.",
        "Lange wachtlijst.",
        "Werft leerlingen in mei.",
    ];
    let whole = session(json!({
        "partners": partners(3, |i| json!({"experience": "negative", "note": notes[i - 1]})),
    }));
    let text = text_of(&whole, "negative");
    assert!(text.contains("Over X 2 is genoteerd: lange wachtlijst."), "{text}");
    assert!(!text.contains("Doorlichting") && !text.contains("Werft"), "{text}");
}

#[test]
fn the_weightiest_come_first_and_a_gap_keeps_its_words() {
    use serde_json::json;
    let whole = session(json!({
        "partners": partners(2, |i| json!({"experience": if i == 1 { "negative" } else { "mixed" }, "note": "Vergt veel tijd."})),
        "gaps": [{"id": "g1", "kind": "partner", "text": "een kinderopvang in de buurt"}],
        "themes": [{"id": "h1", "aspect": "how", "title": "humor helpt iedereen"}, {"id": "h2", "aspect": "how", "title": "wie lacht, blijft"}],
    }));
    let weights: Vec<usize> = proposals(&whole).iter().map(|p| p.weight).collect();
    assert!(weights.is_sorted_by(|a, b| a >= b) && weights.len() > 3, "{weights:?}");
    assert!(text_of(&whole, "gap:g1").contains("een kinderopvang in de buurt"));
    let negative = text_of(&whole, "negative");
    assert!(
        negative.ends_with(" Vergt veel tijd.") && !negative.contains("X 1:"),
        "{negative}"
    );
}

#[test]
fn what_tells_of_this_school_weighs_more_than_what_every_talk_holds() {
    use serde_json::json;
    let weight = |session: &Session, rule: &str| {
        let found = proposals(session).into_iter().find(|p| p.rule.as_str() == rule);
        found.map_or(0, |p| p.weight)
    };
    let theme = |title: &str, note: &str| json!([{"id": "h1", "aspect": "how", "title": title, "note": note}, {"id": "h2", "aspect": "how", "title": title, "note": note}]);
    let of = |title: &str, note: &str, rule: &str| weight(&session(json!({"themes": theme(title, note)})), rule);
    let (short, vague) = (
        of("tijd", "te weinig tijd", "recurs:time"),
        of("tijd", "tijd telt", "recurs:time"),
    );
    assert!(short > 0 && vague == 0, "{short} {vague}");
    // Learning inside weighs more where the map shows it too.
    let placed = |own: &str| {
        let partners = partners(
            6,
            |i| json!({"side": if i < 4 { "internal" } else { "external" }, "distance": {"ring": if i < 4 { own } else { "ver" }}}),
        );
        json!({"themes": theme("intern leren", "onder collega’s"), "partners": partners})
    };
    let (seen, unseen) = (
        weight(&session(placed("dicht")), "recurs:inner"),
        weight(&session(placed("ver")), "recurs:inner"),
    );
    assert_eq!((seen, unseen), (8, 4));
    // Themes that every talk has never come before what people marked themselves.
    let many: Vec<_> = (1..=9)
        .map(|i| json!({"id": format!("h{i}"), "aspect": "how", "title": "openheid"}))
        .collect();
    let marked = partners(1, |_| json!({"experience": "negative", "note": "Vergt veel tijd."}));
    let whole = session(json!({"themes": many, "partners": marked}));
    assert!(weight(&whole, "recurs:openness") < weight(&whole, "negative"));
}

#[test]
fn a_theme_that_is_a_sentence_is_told_with_its_words() {
    use serde_json::json;
    let title = "Geld voor uitstappen is er volgens iedereen te weinig";
    let themes =
        json!([{"id": "h1", "aspect": "how", "title": title}, {"id": "h2", "aspect": "how", "title": "budget"}]);
    let text = text_of(&session(json!({"themes": themes})), "recurs:money");
    assert!(text.contains(title) && !text.contains("Budget"), "{text}");
}

#[test]
fn what_was_said_of_the_method_at_the_close_is_no_subject() {
    use serde_json::json;
    let said: Vec<_> = (1..=6)
        .map(|i| json!({"id": format!("s{i}"), "voice": "paraphrase", "question": "ervaring", "speakers": [format!("leraar {i}")], "text": "er was te weinig tijd voor de kaart"}))
        .collect();
    assert_eq!(keys(&session(json!({"statements": said}))), [] as [String; 0]);
}

#[test]
fn a_person_is_told_beside_the_service_that_goes_less_well() {
    use serde_json::json;
    let of = |experience: &str, name: &str| {
        session(json!({"partners": [
            {"id": "clb", "name": "CLB", "kind": "organisation", "experience": experience},
            {"id": "v", "name": name, "kind": "person", "experience": "positive"},
        ], "statements": [
            {"id": "s1", "card": "actoren", "speakers": ["p1"], "voice": "verbatim", "text": "De kinderen zijn dol op haar.", "about": ["v"]},
            {"id": "s2", "card": "actoren", "speakers": ["p2"], "voice": "verbatim", "text": "Daar wacht ge drie maanden op een brief.", "about": ["clb"]},
        ]}))
    };
    // Nobody compares the two: then it says no more than how it goes with each.
    let apart = text_of(&of("mixed", "CLB-verpleegkundige"), "person:v");
    assert!(
        apart.contains("gemengde") && apart.contains("dol op") && !apart.contains("maakt het verschil"),
        "{apart}"
    );
    let told = |s: &Session| keys(s).iter().any(|key| key.starts_with("person"));
    assert!(!told(&of("positive", "CLB-verpleegkundige")) && !told(&of("mixed", "wijkagent")));
}

#[test]
fn what_is_denied_or_only_costs_is_not_claimed() {
    use serde_json::json;
    let gaps = json!([{"id": "g1", "kind": "means", "text": "Vervoer: een busje kost meer dan het bezoek."}]);
    let said = json!([{"id": "s1", "voice": "paraphrase", "text": "Een bus kost veel."}, {"id": "s2", "voice": "paraphrase", "text": "De rit kost te veel."}]);
    let costs = session(json!({"gaps": gaps, "statements": said}));
    assert!(!proposals(&costs).iter().any(|p| p.text.contains("te weinig middelen")));
}

#[test]
fn a_gap_that_is_a_sentence_stands_as_it_is() {
    use serde_json::json;
    let of = |text: &str| {
        text_of(
            &session(json!({"gaps": [{"id": "g1", "kind": "partner", "text": text}]})),
            "gap:g1",
        )
    };
    assert_eq!(
        of("Er komen geen studenten van de hogeschool."),
        "Er komen geen studenten van de hogeschool."
    );
    assert!(of("een kinderopvang").starts_with("De groep mist een partner: een kinderopvang"));
}

#[test]
fn themes_told_together_come_with_their_notes() {
    use serde_json::json;
    let themes = json!([
        {"id": "h1", "aspect": "how", "title": "humor", "note": "Lachen helpt iedereen vooruit."},
        {"id": "h2", "aspect": "how", "title": "veiligheid"},
    ]);
    let text = text_of(&session(json!({"themes": themes})), "together:how");
    assert!(text.contains("humor. Lachen helpt iedereen vooruit."), "{text}");
    assert!(!text.contains("veiligheid"), "a bare title says nothing: {text}");
}
