//! What must hold for any record, in every format: nothing private gets out, nothing is markup, everybody is named.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, propose, report};
use kring::render::{docx, html, json, markdown, picture::Picture, text};
use kring::session::{
    Basis, Conclusion, Distance, Entity, Gap, Image, Importance, Intent, Memo, Participant, Partner, Session, Side,
    Speaker, Statement, Status, Theme, Tie, Voice,
};
use proptest::prelude::*;

use crate::deck;

/// Texts as people type them, and as nobody should.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-zéïëçñ ,.’!?-]{1,60}",
        2 => Just("<script>alert(1)</script>".to_owned()),
        2 => Just("| * _ # `x` [a](b) ~~ & &lt; $1$ \\".to_owned()),
        1 => Just("\u{1b}[31mrood\u{1b}[0m \u{202e}om".to_owned()),
        1 => Just("--- 1. # == + kop".to_owned()),
        1 => Just("heel lang ".repeat(100)),
    ]
}

fn voice() -> impl Strategy<Value = Voice> {
    prop_oneof![Just(Voice::Verbatim), Just(Voice::Paraphrase)]
}

/// What each draw adds to a session.
pub fn things() -> impl Strategy<Value = Vec<(u8, String, u8, Voice)>> {
    prop::collection::vec((0..9_u8, words(), any::<u8>(), voice()), 0..60)
}

fn pick<T>(all: &[T], n: u8) -> Option<&T> {
    all.get(usize::from(n) % all.len().max(1))
}

/// A thing of the sort that a draw asks, tied to what is there already.
fn thing(session: &Session, (sort, words, n, voice): &(u8, String, u8, Voice)) -> Entity {
    let template = deck(Lang::Nl).map;
    let partner = pick(&session.partners, *n).map(|p| p.id.clone());
    let said = pick(&session.statements, *n).map(|s| s.id.clone());
    let who = pick(&session.participants, *n).map(|p| Speaker::Participant(p.id.clone()));
    let role = pick(&template.roles, *n).map(|r| r.id.clone());
    let cards: Vec<_> = deck(Lang::Nl).cards().map(|(_, card)| card.id.clone()).collect();
    match sort {
        0 => Participant {
            function: words.as_str().into(),
            role,
            ..Default::default()
        }
        .into(),
        1 | 2 => Partner {
            name: words.as_str().into(),
            note: n.is_multiple_of(3).then(|| words.as_str().into()),
            domains: pick(&template.domains, *n)
                .map(|d| d.id.clone())
                .into_iter()
                .filter(|_| n % 4 > 0)
                .collect(),
            side: [Side::External, Side::Internal, Side::Both][usize::from(n % 3)],
            status: [
                Status::Now,
                Status::Past,
                Status::Wished,
                Status::Explored,
                Status::Ended,
            ][usize::from(n % 5)],
            distance: Distance {
                ring: pick(&template.rings, *n).map(|r| r.id.clone()),
                ..Default::default()
            },
            importance: Importance {
                by: role.into_iter().map(|id| (id.into(), Basis::Stated)).collect(),
                others: kring::session::Others::Number(u16::from(n % 3)),
            },
            ..Default::default()
        }
        .into(),
        3 => Tie {
            from: partner.unwrap_or_else(|| "school".into()),
            to: "school".into(),
            label: Some(words.as_str().into()),
            ..Default::default()
        }
        .into(),
        4 => Theme {
            id: Default::default(),
            aspect: (*pick(&["what", "who", "why", "how", "what-for", "unknown"], *n).expect("six aspects")).into(),
            title: words.as_str().into(),
            note: None,
            evidence: said.into_iter().collect(),
        }
        .into(),
        5 => Gap {
            text: words.as_str().into(),
            evidence: said.into_iter().collect(),
            ..Default::default()
        }
        .into(),
        6 => Image {
            image: words.as_str().into(),
            speakers: who.into_iter().collect(),
            ..Default::default()
        }
        .into(),
        7 => Conclusion {
            text: words.as_str().into(),
            evidence: partner.into_iter().collect(),
            dropped: n % 2 == 0,
            ..Default::default()
        }
        .into(),
        _ => Statement {
            text: words.as_str().into(),
            voice: *voice,
            card: pick(&cards, *n).cloned(),
            about: partner.into_iter().collect(),
            speakers: who.into_iter().collect(),
            ..Default::default()
        }
        .into(),
    }
}

pub fn act(session: &mut Session, intent: Intent) {
    for event in session.decide(intent).unwrap_or_default() {
        session.apply(&event);
    }
}

/// A session from draws, with a memo, a masked name and a participant who withdrew.
pub fn session(things: &[(u8, String, u8, Voice)]) -> Session {
    let mut session = Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into());
    session.school.code = "BOS9".into();
    for draw in things {
        let item = thing(&session, draw);
        act(&mut session, Intent::Add(item));
    }
    let gone = Participant {
        function: "vertrokkene".into(),
        ..Default::default()
    };
    act(&mut session, Intent::Add(gone.into()));
    let who = session.participants.last().map(|p| p.id.clone()).unwrap_or_default();
    for text in ["dit trek ik terug", "en Quirina Zwerver weet dat"] {
        let speakers = if text.starts_with("dit") {
            vec![Speaker::Participant(who.clone())]
        } else {
            Vec::new()
        };
        let said = Statement {
            text: text.into(),
            voice: Voice::Verbatim,
            print: Some(true),
            speakers,
            ..Default::default()
        };
        act(&mut session, Intent::Add(said.into()));
    }
    act(
        &mut session,
        Intent::Add(
            Memo {
                text: "stille wenk".into(),
                ..Default::default()
            }
            .into(),
        ),
    );
    act(
        &mut session,
        Intent::Replace {
            from: "Quirina Zwerver".into(),
            to: "[naam, leraar]".into(),
        },
    );
    act(&mut session, Intent::Withdraw(who));
    session
}

/// The text of a Word file, as XML: its parts are stored as they are.
fn word_xml(file: &[u8]) -> String {
    let text = String::from_utf8_lossy(file).into_owned();
    assert!(
        file.starts_with(b"PK") && text.contains("<w:body>"),
        "the parts are packed"
    );
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_private_and_no_markup_gets_out(things in things(), english in any::<bool>()) {
        let session = session(&things);
        let lang = if english { Lang::En } else { Lang::Nl };
        let deck = deck(lang);
        let options = ReportOptions { lang, length: Length::Evidence, ..ReportOptions::default() };
        let whole = report(&session, &deck, &options);
        prop_assert_eq!(&whole, &report(&session.clone(), &deck, &options), "the same record, the same report");

        let html = html::write(&whole, Picture::default());
        let word = docx::write(&whole, Picture::default()).expect("a Word file");
        let again = docx::write(&whole, Picture::default()).expect("a Word file");
        prop_assert_eq!(&word, &again, "the same record, the same Word file");
        let pages = [text::write(&whole, 80, Picture::default()), markdown::write(&whole, Picture::default()), html.clone(), json(&whole), word_xml(&word)];
        for page in &pages {
            for private in ["stille wenk", "Quirina", "Zwerver", "dit trek ik terug", "vertrokkene"] {
                prop_assert!(!page.contains(private), "{} got out", private);
            }
        }
        for page in &pages[..4] {
            prop_assert!(!page.chars().any(|c| c.is_control() && c != '\n'), "a control character got out");
            let turned = page.contains('\u{202e}');
            prop_assert!(!turned, "an override got out");
        }
        prop_assert!(!html.contains("<script") && !pages[1].contains("<script"));
        let plain = text::write(&whole, 100_000, Picture::default()).to_lowercase();
        for partner in &session.partners {
            prop_assert!(plain.contains(partner.name.to_lowercase().trim()), "{} is not named", partner.name);
        }
        for id in whole.evidence() {
            prop_assert!(session.find(id).is_some(), "{} does not exist", id);
        }
        for proposal in propose(&session, &deck, lang) {
            prop_assert!(!proposal.evidence.is_empty());
            prop_assert!(proposal.evidence.iter().all(|id| session.find(id).is_some_and(|(_, item)| !matches!(item, Entity::Memo(_)))));
        }
    }
}

#[test]
fn two_thousand_statements_are_counted_not_printed() {
    let mut session = Session::new(&deck(Lang::Nl), Default::default(), "2026-11-21".into());
    for n in 1..=2_000 {
        let statement = Statement {
            id: format!("s{n}").as_str().into(),
            text: format!("uitspraak nummer {n}.").as_str().into(),
            voice: Voice::Verbatim,
            card: Some("condities".into()),
            print: (n == 1_500).then_some(true),
            ..Statement::default()
        };
        session.statements.push(statement);
    }
    let report = report(&session, &deck(Lang::Nl), &ReportOptions::default());
    let page = text::write(&report, 80, Picture::default());
    assert!(
        report.words() <= 2_600 && page.contains("nummer 1500."),
        "{}",
        report.words()
    );
    let printed = report.blocks.iter().flat_map(kring::findings::Block::quotes).count();
    assert!(
        page.contains(&format!(
            "Van de 2000 uitspraken die verteld mogen worden, staan er {printed} in dit verslag"
        )),
        "{page}"
    );
}
