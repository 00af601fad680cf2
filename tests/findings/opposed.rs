//! Who contradict each other, who answers whom, reasons as people write them, and what the account of the method says of the recording and
//! of those who withdrew.

use kring::deck::Lang;
use kring::findings::{Length, Proposal, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::{Intent, Session};
use kring::text::Id;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(lang: &str, fields: Value) -> Session {
    let school = json!({
        "school": { "code": "OPP" },
        "participants": [
            { "id": "p1", "function": "zorgcoördinator", "role": "zorg", "consent": "given" },
            { "id": "p2", "function": "directrice", "role": "leiding", "consent": "given" },
            { "id": "p3", "function": "leerkracht", "role": "leerkracht", "consent": "given" },
        ],
        "partners": [
            { "id": "clb", "name": "CLB", "domains": ["zorg"] },
            { "id": "politie", "name": "politie", "domains": ["zorg"] },
        ],
    });
    record(lang, &school, &fields)
}

/// Statements in the order said: who, about whom, and the words.
fn said(all: &[(&str, &str, &str)]) -> Value {
    let one = |(n, (who, about, text)): (usize, &(&str, &str, &str))| {
        let about: Vec<&str> = about.split(' ').filter(|id| !id.is_empty()).collect();
        json!({ "id": format!("s{}", n + 1), "card": if about.is_empty() { "condities" } else { "actoren" }, "speakers": [who],
                "voice": "paraphrase", "text": text, "about": about })
    };
    Value::Array(all.iter().enumerate().map(one).collect())
}

fn opposed(lang: Lang, all: &[(&str, &str, &str)]) -> Vec<Proposal> {
    let code = if lang == Lang::Nl { "nl" } else { "en" };
    let session = session(code, json!({ "statements": said(all) }));
    let found = propose(&session, &deck(lang), lang);
    found.into_iter().filter(|p| p.rule.starts_with("opposed")).collect()
}

fn page(session: &Session, lang: Lang, length: Length) -> String {
    let options = ReportOptions {
        lang,
        length,
        bare: true,
        ..ReportOptions::default()
    };
    text::write(&report(session, &deck(lang), &options), 10_000, Picture::default())
}

#[test]
fn two_people_who_say_the_opposite_of_one_partner_are_proposed_with_both_sides() {
    let found = opposed(
        Lang::Nl,
        &[
            ("p1", "clb", "het CLB zit te ver, we horen het altijd te laat"),
            ("p2", "clb", "het CLB staat net heel dicht, ik bel elke week"),
            ("p2", "clb", "het CLB is opgelegd door de overheid"),
            ("p1", "clb", "niet akkoord: het CLB hebben we zelf gekozen in 2019"),
            ("p3", "clb", "zonder het CLB geraken we er niet"),
        ],
    );
    let [only] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(*only.rule, *"opposed:clb");
    assert!(only.text.starts_with(
        "Over het CLB lopen de meningen uiteen. Het CLB zit te ver, we horen het altijd te laat (zorgcoördinator). Het CLB staat net"
    ));
    let ids: Vec<&str> = only.evidence.iter().map(|id| &**id).collect();
    assert_eq!(ids, ["clb", "s1", "s2", "s3", "s4"]);
}

#[test]
fn each_pair_of_opposites_is_found_with_its_negations_and_in_both_languages() {
    for (one, other) in [
        ("we horen het altijd te laat", "ze verwittigen ons op tijd"),
        ("de samenwerking verloopt moeizaam", "het contact loopt heel vlot"),
        ("we hebben er veel aan", "het is tijdverlies"),
        ("aan het CLB hebben we veel", "het CLB is voor mij tijdverlies"),
        ("ze luisteren naar ons", "ze luisteren nooit"),
        ("er is te weinig overleg", "er is genoeg overleg"),
        ("ze zijn heel duur", "dat is niet duur"),
        ("ze staan niet dicht bij ons", "ze staan heel dicht"),
        ("wij vertrouwen hen", "ik vertrouw ze niet"),
    ] {
        let found = opposed(Lang::Nl, &[("p1", "clb", one), ("p3", "clb", other)]);
        assert_eq!(found.len(), 1, "{one} / {other}: {found:?}");
    }
    for (one, other) in [
        ("the police are too far away", "the police are very close to us"),
        ("contact is difficult", "contact runs smoothly"),
        ("it is a waste of time", "it is very useful"),
    ] {
        let found = opposed(Lang::En, &[("p1", "politie", one), ("p3", "politie", other)]);
        assert_eq!(found.len(), 1, "{one} / {other}");
    }
}

#[test]
fn what_only_seems_to_contradict_is_not_proposed() {
    for (one, other) in [
        // The same person, of another partner, a wish, the past, a question, a way to go, both at once.
        (
            ("p1", "clb", "het CLB zit te ver"),
            ("p1", "clb", "het CLB staat heel dicht"),
        ),
        (
            ("p1", "clb", "ze staan te ver"),
            ("p2", "politie", "ze staan heel dicht"),
        ),
        (
            ("p1", "clb", "ze zouden heel dicht moeten staan"),
            ("p2", "clb", "ze staan te ver"),
        ),
        (
            ("p1", "clb", "vroeger stond het CLB heel dicht"),
            ("p2", "clb", "het CLB staat te ver"),
        ),
        (("p1", "clb", "staan ze te ver?"), ("p2", "clb", "ze staan heel dicht")),
        (
            ("p1", "clb", "te ver om met de bus te gaan"),
            ("p2", "clb", "ze staan heel dicht"),
        ),
        (
            ("p1", "clb", "soms heel dicht, soms te ver"),
            ("p2", "clb", "ze staan heel dicht"),
        ),
        (("p1", "clb", "ze staan niet ver"), ("p2", "clb", "ze staan heel dicht")),
        (
            ("p1", "clb politie", "ze staan te ver"),
            ("p2", "clb", "ze staan heel dicht"),
        ),
        (
            ("p1", "", "er is te weinig ruimte in de klas"),
            ("p2", "", "er is genoeg ruimte in de kelder"),
        ),
        (("p1", "clb", "duur zijn ze niet"), ("p2", "clb", "ze zijn goedkoop")),
        (("p1", "", "dat kost veel tijd"), ("p2", "", "er is te weinig tijd")),
        (("p1", "", "het is moeilijk"), ("p2", "", "het gaat vlot")),
    ] {
        assert!(opposed(Lang::Nl, &[one, other]).is_empty(), "{one:?} {other:?}");
    }
    for code in ["BOS1", "BOS2", "SOS3"] {
        let all = propose(&crate::school(code), &deck(Lang::Nl), Lang::Nl);
        assert!(all.iter().all(|p| !p.rule.starts_with("opposed")), "{code}");
    }
}

#[test]
fn of_a_thing_without_partner_both_sides_need_the_same_word() {
    let of = |other: &str| opposed(Lang::Nl, &[("p1", "", "er is te weinig tijd"), ("p2", "", other)]);
    let [time] = &of("er is genoeg tijd, als je het plant")[..] else {
        panic!("time");
    };
    assert!(
        time.text
            .starts_with("Niet iedereen vindt hetzelfde over hoeveel tijd er is."),
        "{}",
        time.text
    );
    assert!(of("er is genoeg ruimte").is_empty());
}

#[test]
fn a_quarrel_is_told_whole_or_not_at_all_in_every_length() {
    let mut all = vec![
        (
            "p1",
            "clb",
            "het CLB zit te ver, we horen het altijd te laat, en dat is voor ons elke keer opnieuw een probleem",
        ),
        ("p2", "clb", "het CLB staat net heel dicht, ik bel elke week"),
    ];
    let filling: Vec<String> = (0..60)
        .map(|n| format!("de politie kwam dit jaar al {n} keer langs in de klas om over het verkeer te praten"))
        .collect();
    all.extend(filling.iter().map(|text| ("p3", "politie", text.as_str())));
    for first in [false, true] {
        if first {
            all.rotate_left(2);
        }
        let session = session("nl", json!({ "statements": said(&all) }));
        for length in Length::ALL {
            let page = page(&session, Lang::Nl, length);
            let (far, near) = (page.contains("zit te ver"), page.contains("net heel dicht"));
            assert_eq!(far, near, "{length:?}");
            if far {
                let claim = page.find("Over het CLB lopen de meningen uiteen.").expect("a claim");
                let (far, near) = (page.find("zit te ver"), page.find("net heel dicht"));
                assert!(Some(claim) < far && far < near, "{length:?}");
            }
        }
    }
}

#[test]
fn a_reply_stands_behind_what_it_answers_or_nowhere() {
    let session = session(
        "nl",
        json!({ "statements": said(&[
            ("p1", "", "ja"),
            ("p1", "", "het vertrouwen is er al jaren en het groeit nog"),
            ("p2", "", "dat is niet genoeg"),
            ("p3", "", "aan de poort spreken ouders ons aan"),
        ]) }),
    );
    for length in [Length::Meeting, Length::Full] {
        let page = page(&session, Lang::Nl, length);
        assert!(!page.contains("Ja (zorgcoördinator)"), "{page}");
        let (trust, reply) = (
            page.find("nog (zorgcoördinator). "),
            page.find("Dat is niet genoeg (directrice)"),
        );
        assert!(
            trust.is_some() && reply.is_some_and(|at| at < trust.unwrap() + 30),
            "{page}"
        );
    }
}

#[test]
fn a_reason_is_told_as_a_sentence_whatever_word_it_begins_with() {
    for (why, expected) in [
        (
            "want het CLB kent elk kind",
            "Volgens de groep telt het CLB, want het kent elk kind.",
        ),
        (
            "omdat het CLB elk kind kent",
            "Volgens de groep telt het CLB, omdat het elk kind kent.",
        ),
        (
            "CLB kent elk kind",
            "Volgens de groep telt het CLB, want het kent elk kind.",
        ),
        (
            "dat ze er altijd zijn",
            "Over het belang van het CLB zegt de groep dat ze er altijd zijn.",
        ),
        (
            "kent elk kind",
            "Over het belang van het CLB zegt de groep: kent elk kind.",
        ),
    ] {
        let partners = json!([{ "id": "clb", "name": "CLB", "domains": ["zorg"], "why": why,
            "importance": { "by": { "zorg": "stated" } } }]);
        let session = session("nl", json!({ "partners": partners }));
        assert!(page(&session, Lang::Nl, Length::Full).contains(expected), "{why}");
        let found = propose(&session, &deck(Lang::Nl), Lang::Nl);
        let reason = found.iter().find(|p| *p.rule == *"reasons").expect("reasons");
        let doubled =
            reason.text.contains(": want") || reason.text.contains("CLB: het CLB") || reason.text.contains(": omdat");
        assert!(!doubled, "{}", reason.text);
    }
    let image = json!([{ "id": "i1", "image": "een parachute", "why": "want je valt niet", "speakers": ["p2"] }]);
    let page = page(&session("nl", json!({ "images": image })), Lang::Nl, Length::Full);
    assert!(
        page.contains("irectrice denkt aan een parachute, want je valt niet."),
        "{page}"
    );
}

#[test]
fn the_second_sentence_of_a_conclusion_stays_in_every_length() {
    let text = "Wie belangrijk is, staat ook dichtbij. Over het CLB zijn we het niet eens.";
    for conclusions in [
        json!([{ "id": "c1", "text": text, "evidence": ["clb"] }]),
        json!([{ "id": "c1", "text": "De politie komt vaak.", "evidence": ["politie"] }, { "id": "c2", "text": text, "evidence": ["clb"] }]),
    ] {
        let session = session("nl", json!({ "conclusions": conclusions }));
        for length in Length::ALL {
            let page = page(&session, Lang::Nl, length);
            assert!(
                page.contains("Over het CLB zijn we het niet eens."),
                "{length:?}: {page}"
            );
        }
        let page = page(&session, Lang::Nl, Length::Full);
        let chapter = page.find("De conclusies en waarop ze steunen").expect("the chapter");
        assert!(
            page[chapter..].contains("Over het CLB zijn we het niet eens."),
            "{page}"
        );
    }
}

#[test]
fn the_account_says_from_when_the_sound_was_recorded() {
    let of = |started: &str, ended: Option<&str>| {
        let at = |time: &str| format!("2026-11-12T{time}:00+01:00");
        let mut recording = json!({ "id": "r1", "started": at(started) });
        if let Some(ended) = ended {
            recording["ended"] = at(ended).into();
        }
        let progress = json!({ "place": "findings", "began": at("15:12"), "ended": at("15:23"), "seconds": 660 });
        let session = session("nl", json!({ "recordings": [recording], "progress": progress }));
        page(&session, Lang::Nl, Length::Full)
    };
    assert!(of("15:14", Some("15:23")).contains("Er liep een geluidsopname vanaf 15.14 uur"));
    assert!(of("15:14", Some("15:18")).contains("Er liep een geluidsopname van 15.14 tot 15.18 uur"));
    assert!(of("15:12", Some("15:18")).contains("Er liep een geluidsopname tot 15.18 uur"));
    assert!(of("15:12", Some("15:23")).contains("Er liep een geluidsopname."));
    assert!(of("15:13", None).contains("Er liep een geluidsopname."));
}

#[test]
fn whoever_withdrew_is_counted_in_the_account_and_named_nowhere() {
    let mut session = session("nl", json!({}));
    for who in ["p2", "p3"] {
        let events = session.decide(Intent::Withdraw(Id::new(who))).expect("events");
        events.iter().for_each(|event| session.apply(event));
    }
    assert_eq!(session.withdrawn, 2);
    for length in [Length::Meeting, Length::Full] {
        let page = page(&session, Lang::Nl, length);
        assert!(
            page.contains("Er waren drie deelnemers; twee trokken zich daarna terug: wat zij zeiden, is gewist."),
            "{page}"
        );
        assert!(!page.contains("directrice"));
    }
    let events = session.decide(Intent::Withdraw(Id::new("p1"))).expect("events");
    events.iter().for_each(|event| session.apply(event));
    assert!(page(&session, Lang::Nl, Length::Full).contains("Alle drie deelnemers trokken zich terug"));
}
