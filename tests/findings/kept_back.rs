//! Words that may not be passed on leave with what answers them: no report and no proposal holds either, and the open points count them.

use kring::deck::Lang;
use kring::findings::{Length, OpenKind, ReportOptions, for_school, propose, readiness, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use kring::text::Id;
use serde_json::{Value, json};

use crate::{deck, record};

/// What each language says: what may not be passed on, and what stands around it.
struct Said {
    lang: Lang,
    refused: &'static str,
    /// Answers that say little without it, repeat it, or give it away.
    answers: &'static [&'static str],
    /// What somebody says behind it that stands by itself.
    own: &'static [&'static str],
    confided: &'static [&'static str],
}

const SAID: [Said; 2] = [
    Said {
        lang: Lang::Nl,
        refused: "De zaalwachter gokt met het drankgeld van de fuif.",
        answers: &[
            "Klopt, ik heb het ook gezien.",
            "Dat gokken, daar kan ik mee leven.",
            "Hij is daar ondertussen mee gestopt.",
            "Het ging maar om twintig euro.",
            "Ik heb hem er vorige maand over aangesproken, in zijn bureau.",
            "Wij zijn dan maar zelf aan de kassa gaan zitten.",
        ],
        own: &[
            "De sporthal leert mij elke maand hoe ik een ploeg verdeel.",
            "Een keeper toonde mijn derde hoe je valt zonder pijn te hebben.",
        ],
        confided: &[
            "Zet uw bandje eens af. De sporthal wordt in juni verkocht.",
            "Hou dat voor u, maar de sporthal wordt in juni verkocht.",
            "Ge hebt het niet van mij: de sporthal wordt in juni verkocht.",
            "Dat is niet voor op papier, maar de sporthal wordt in juni verkocht.",
        ],
    },
    Said {
        lang: Lang::En,
        refused: "The hall warden gambles with the takings of the disco.",
        answers: &[
            "True, I saw it too.",
            "The gambling I can live with.",
            "He has given it up since.",
            "It was twenty pounds at the most.",
            "I spoke to him about it last month, in his office.",
            "So we went and sat at the till ourselves.",
        ],
        own: &[
            "The sports hall teaches me every month how to divide a team.",
            "A goalkeeper showed my third years how to fall without getting hurt.",
        ],
        confided: &[
            "Stop the tape a second. The sports hall will be sold in June.",
            "Keep this to yourselves, but the sports hall will be sold in June.",
            "You did not get this from me: the sports hall will be sold in June.",
            "That is not for the minutes, but the sports hall will be sold in June.",
        ],
    },
];

fn statement(id: &str, who: &str, text: &str) -> Value {
    json!({ "id": id, "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": ["hal"], "of": "experience" })
}

fn session(lang: Lang, statements: &[Value], more: Value) -> Session {
    let name = if lang == Lang::Nl { "sporthal" } else { "sports hall" };
    let school = json!({
        "school": { "code": "HAL1" },
        "participants": [
            { "id": "p1", "function": "kok", "consent": { "talk": "given", "quote": "refused" } },
            { "id": "p2", "function": "turnleraar" },
            { "id": "p3", "function": "secretaris" },
        ],
    });
    let mut fields = json!({
        "partners": [{ "id": "hal", "name": name, "domains": ["aanbod"], "experience": "negative", "distance": { "ring": "dicht" } }],
        "statements": statements,
    });
    if let (Some(all), Value::Object(more)) = (fields.as_object_mut(), more) {
        all.extend(more);
    }
    record(if lang == Lang::Nl { "nl" } else { "en" }, &school, &fields)
}

/// Returns all that a report and the proposals say.
fn told(lang: Lang, session: &Session) -> String {
    let deck = deck(lang);
    let options = ReportOptions {
        lang,
        length: Length::Evidence,
        ..ReportOptions::default()
    };
    let page = text::write(&report(session, &deck, &options), 10_000, Picture::default());
    let proposals = propose(session, &deck, lang).into_iter();
    let all = proposals.map(|p| format!("{} {:?}", p.text, p.evidence));
    std::iter::once(page).chain(all).collect::<Vec<_>>().join("\n")
}

fn open(lang: Lang, session: &Session, kind: OpenKind) -> Vec<Id> {
    let all = readiness(session, &deck(lang), &[] as &[&str]);
    all.into_iter().filter(|o| o.kind == kind).flat_map(|o| o.ids).collect()
}

#[test]
fn what_answers_somebody_who_refused_to_be_quoted_is_kept_back() {
    for said in &SAID {
        for answer in said.answers {
            let all = [statement("s1", "p1", said.refused), statement("s2", "p2", answer)];
            let held = session(said.lang, &all, json!({}));
            let page = told(said.lang, &held);
            assert!(!page.contains(answer) && !page.contains("s2"), "{answer}\n{page}");
            assert_eq!(open(said.lang, &held, OpenKind::Answering), [Id::new("s2")], "{answer}");
            // Behind somebody who may be quoted it is told.
            let all = [statement("s1", "p3", said.refused), statement("s2", "p2", answer)];
            assert!(
                told(said.lang, &session(said.lang, &all, json!({}))).contains(answer),
                "{answer}"
            );
        }
        for own in said.own {
            let all = [statement("s1", "p1", said.refused), statement("s2", "p2", own)];
            let held = session(said.lang, &all, json!({}));
            assert!(told(said.lang, &held).contains(own), "{own}");
            assert!(open(said.lang, &held, OpenKind::Answering).is_empty(), "{own}");
        }
    }
}

#[test]
fn what_joins_on_to_refused_words_leaves_though_it_is_about_another() {
    for (lang, joins) in [
        (Lang::Nl, "Terwijl de smid zelfs komt als het regent."),
        (Lang::En, "Whereas the blacksmith comes even when it rains."),
    ] {
        let said = SAID.iter().find(|said| said.lang == lang).expect("a language");
        let partners = json!([
            { "id": "hal", "name": "hal", "domains": ["aanbod"] },
            { "id": "smid", "name": "smid", "domains": ["aanbod"] },
        ]);
        let page_behind = |who: &str| {
            let mut other = statement("s2", "p2", joins);
            other["about"] = json!(["smid"]);
            let all = [statement("s1", who, said.refused), other];
            told(lang, &session(lang, &all, json!({ "partners": partners })))
        };
        assert!(!page_behind("p1").contains(joins), "{joins}");
        assert!(page_behind("p3").contains(joins), "{joins}");
    }
}

#[test]
fn what_says_it_may_be_written_or_is_about_another_partner_is_told_behind_kept_words() {
    for (lang, own, other) in [
        (
            Lang::Nl,
            "Ge moogt dat gerust noteren, in de sporthal leren ze hoe je een ploeg verdeelt.",
            "De smid wilde de handen van de kinderen zien. Die handen heeft hij gekregen.",
        ),
        (
            Lang::En,
            "You can print this one: in the sports hall they learn how to divide a team.",
            "The blacksmith wanted to see the hands of the children. He got their hands.",
        ),
    ] {
        let said = SAID.iter().find(|said| said.lang == lang).expect("a language");
        let partners = json!([
            { "id": "hal", "name": "sporthal", "domains": ["aanbod"] },
            { "id": "smid", "name": "smid", "domains": ["aanbod"] },
        ]);
        let mut about = statement("s2", "p2", other);
        about["about"] = json!(["smid"]);
        for (before, who) in [(said.refused, "p1"), (said.confided[0], "p3")] {
            for next in [statement("s2", "p2", own), about.clone()] {
                let all = [statement("s1", who, before), next.clone()];
                let held = session(lang, &all, json!({ "partners": partners }));
                assert!(open(lang, &held, OpenKind::Answering).is_empty(), "{before} {next}");
            }
        }
    }
}

/// What is told behind refused words though it shares words with them, and what begins as an answer.
struct Beyond {
    lang: Lang,
    /// Of another partner.
    other: &'static str,
    /// A story of the same partner, which opens with this where it answers.
    story: &'static str,
    answer: &'static str,
}

const BEYOND: [Beyond; 2] = [
    Beyond {
        lang: Lang::Nl,
        other: "De smid leert hun de prijs van ijzer, met drankgeld van de klanten erbij.",
        story: "de sporthal heeft voor de fuif een ploeg van onze oudste gasten laten meedraaien, met een lijst en een vest, en wie in mei de toog deed stond \
            in juni zelf een ploeg uit te leggen hoe ge een avond dichtdoet zonder roepen.",
        answer: "Ja, ",
    },
    Beyond {
        lang: Lang::En,
        other: "The blacksmith teaches them the price of iron, and shows his takings to anyone who asks.",
        story: "the sports hall had our oldest run the disco with a list and a waistcoat each, and whoever kept the door in May was telling the next lot in \
            June how you close an evening without one raised voice in the place.",
        answer: "Yes, ",
    },
];

#[test]
fn what_stands_on_its_own_is_no_answer_and_ends_the_chain() {
    for beyond in &BEYOND {
        let said = SAID.iter().find(|said| said.lang == beyond.lang).expect("a language");
        let partners = json!([
            { "id": "hal", "name": "sporthal", "domains": ["aanbod"] },
            { "id": "smid", "name": "smid", "domains": ["aanbod"] },
        ]);
        let answering = |next: &[Value]| {
            let all: Vec<Value> = std::iter::once(statement("s1", "p1", said.refused))
                .chain(next.iter().cloned())
                .collect();
            open(
                beyond.lang,
                &session(beyond.lang, &all, json!({ "partners": partners })),
                OpenKind::Answering,
            )
        };
        let of_another = |id: &str| {
            let mut other = statement(id, "p3", beyond.other);
            other["about"] = json!(["smid"]);
            other
        };
        assert!(answering(&[of_another("s2")]).is_empty(), "{}", beyond.other);
        assert!(
            answering(&[statement("s2", "p2", beyond.story)]).is_empty(),
            "{}",
            beyond.story
        );
        let answer = format!("{}{}", beyond.answer, beyond.story);
        assert_eq!(
            answering(&[statement("s2", "p2", &answer)]),
            [Id::new("s2")],
            "{answer}"
        );
        // Behind an answer, what is about another partner is no answer.
        let chain = [statement("s2", "p2", said.answers[0]), of_another("s3")];
        assert_eq!(answering(&chain), [Id::new("s2")], "{}", beyond.other);
    }
}

#[test]
fn a_confidence_in_any_words_leaves_with_its_answer() {
    for said in &SAID {
        let answer = if said.lang == Lang::Nl {
            "Dan heb ik op donderdag niemand."
        } else {
            "Then I shall have nobody on Thursdays."
        };
        for confided in said.confided {
            let all = [statement("s1", "p2", confided), statement("s2", "p3", answer)];
            let held = session(said.lang, &all, json!({}));
            let page = told(said.lang, &held);
            assert!(
                !page.contains("s1") && !page.contains("s2") && !page.contains(answer),
                "{confided}\n{page}"
            );
            assert_eq!(
                open(said.lang, &held, OpenKind::Confided),
                [Id::new("s1")],
                "{confided}"
            );
            assert_eq!(
                open(said.lang, &held, OpenKind::Answering),
                [Id::new("s2")],
                "{confided}"
            );
        }
    }
}

#[test]
fn an_answer_is_told_once_somebody_chose_it() {
    for said in &SAID {
        let answer = said.answers[0];
        let mut chosen = statement("s2", "p2", answer);
        chosen["print"] = json!(true);
        let held = session(said.lang, &[statement("s1", "p1", said.refused), chosen], json!({}));
        assert!(told(said.lang, &held).contains(answer), "{answer}");
        assert!(open(said.lang, &held, OpenKind::Answering).is_empty());
    }
}

#[test]
fn what_comes_back_to_refused_words_later_is_kept_back() {
    for (lang, between, back) in [
        (
            Lang::Nl,
            "De sporthal is elke avond open tot tien uur.",
            "Over dat drankgeld wil de sporthal niet meer gokken, zeggen ze.",
        ),
        (
            Lang::En,
            "The sports hall is open every evening until ten.",
            "The sports hall says that nobody gambles there with the takings now.",
        ),
    ] {
        let said = SAID.iter().find(|said| said.lang == lang).expect("a language");
        let all = [
            statement("s1", "p1", said.refused),
            statement("s2", "p2", between),
            statement("s3", "p3", back),
        ];
        let held = session(lang, &all, json!({}));
        let page = told(lang, &held);
        assert!(page.contains(between) && !page.contains(back), "{page}");
    }
}

#[test]
fn a_theme_or_gap_that_rests_on_nothing_else_leaves_with_them() {
    for said in &SAID {
        let title = if said.lang == Lang::Nl {
            "Geld aan de kassa"
        } else {
            "Money at the till"
        };
        let of = |evidence: Value| {
            let more = json!({
                "themes": [{ "id": "h1", "title": title, "aspect": "how", "evidence": evidence.clone() }],
                "gaps": [{ "id": "g1", "kind": "role", "text": title, "evidence": evidence }],
            });
            let all = [
                statement("s1", "p1", said.refused),
                statement("s2", "p2", said.answers[3]),
                statement("s3", "p3", said.own[0]),
            ];
            session(said.lang, &all, more)
        };
        let alone = of(json!(["s1", "s2"]));
        assert!(!told(said.lang, &alone).contains(title), "{title}");
        assert_eq!(
            open(said.lang, &alone, OpenKind::LeftOut),
            [Id::new("h1"), Id::new("g1")]
        );
        let borne = of(json!(["s2", "s3"]));
        assert!(told(said.lang, &borne).contains(title), "{title}");
        assert!(open(said.lang, &borne, OpenKind::LeftOut).is_empty());
    }
}

#[test]
fn what_was_concluded_from_a_confidence_alone_or_repeats_it_leaves_with_it() {
    for said in &SAID {
        let (confided, own) = (said.confided[1], said.own[0]);
        let of = |text: &str, title: &str, evidence: Value| {
            let more = json!({
                "conclusions": [{ "id": "c1", "text": text, "evidence": evidence }],
                "themes": [{ "id": "h1", "title": title, "aspect": "how", "evidence": ["s1", "s2"] }],
            });
            let all = [statement("s1", "p2", confided), statement("s2", "p3", own)];
            session(said.lang, &all, more)
        };
        let (sold, bare) = match said.lang {
            Lang::Nl => ("De sporthal wordt in juni verkocht", "Er verandert iets"),
            Lang::En => ("The sports hall will be sold in June", "Something will change"),
        };
        // It rests on nothing else; it repeats the words beside what bears it.
        let alone = of(bare, bare, json!(["s1"]));
        assert_eq!(
            open(said.lang, &alone, OpenKind::LeftOut),
            [Id::new("c1")],
            "{confided}"
        );
        let repeated = of(sold, sold, json!(["s1", "s2"]));
        assert!(!told(said.lang, &repeated).contains(sold), "{confided}");
        assert!(for_school(&repeated, &deck(said.lang)).conclusions.is_empty());
        let borne = of(bare, bare, json!(["s1", "s2"]));
        assert!(told(said.lang, &borne).contains(bare), "{confided}");
        let school = for_school(&borne, &deck(said.lang));
        assert_eq!(school.conclusions[0].evidence, [Id::new("s2")]);
    }
}

#[test]
fn a_report_is_the_same_whoever_refused_or_asked() {
    for said in &SAID {
        let page = |statements: &[Value], consent: &str, length: Length| {
            let mut held = session(said.lang, statements, json!({}));
            held.participants[0].consent = serde_json::from_value(json!(consent)).expect("a consent");
            let options = ReportOptions {
                lang: said.lang,
                length,
                ..ReportOptions::default()
            };
            text::write(&report(&held, &deck(said.lang), &options), 10_000, Picture::default())
        };
        let own = || statement("s2", "p2", said.own[0]);
        let refused = [statement("s1", "p1", said.refused), own()];
        let confided = [statement("s1", "p3", said.confided[0]), own()];
        for length in [Length::Wall, Length::Meeting, Length::Full] {
            let nobody = page(&[own()], "given", length);
            assert_eq!(page(&refused, "refused", length), nobody);
            assert_eq!(page(&confided, "given", length), nobody);
        }
    }
}

/// A wish that tells nothing itself, and what the same person says.
struct Beside {
    lang: Lang,
    told: &'static str,
    /// Wishes about what was said before them.
    behind: &'static [&'static str],
    /// Wishes about what comes next.
    before: &'static [&'static str],
    /// What only sounds so.
    none: &'static [&'static str],
    other: &'static str,
}

const BESIDE: [Beside; 2] = [
    Beside {
        lang: Lang::Nl,
        told: "De beheerder laat zijn neef gratis zwemmen.",
        behind: &[
            "Zet dat maar niet op papier.",
            "Schrap dat maar.",
            "Ik heb niks gezegd, hé.",
        ],
        before: &["Leg uw pen eens neer.", "Mag ik iets zeggen dat er niet in komt?"],
        none: &[
            "Wij zetten daar alles op papier.",
            "Daar hebben wij nooit iets over gezegd.",
        ],
        other: "De sporthal heeft twee nieuwe doelen gekocht voor de kleuters.",
    },
    Beside {
        lang: Lang::En,
        told: "The manager lets his nephew swim for nothing.",
        behind: &[
            "Strike that.",
            "That is not for the minutes.",
            "You did not hear that from me.",
        ],
        before: &["Put the pen down a moment.", "May I say something off the record?"],
        none: &["We put everything on paper there.", "We never said a thing about it."],
        other: "The sports hall has bought two new goals for the infants.",
    },
];

#[test]
fn a_wish_keeps_back_what_the_same_person_says_beside_it() {
    for beside in &BESIDE {
        let told_by = |all: [(&str, &str); 3]| {
            let rows = ["s1", "s2", "s3"].iter().zip(all);
            let all: Vec<Value> = rows.map(|(id, (who, text))| statement(id, who, text)).collect();
            told(beside.lang, &session(beside.lang, &all, json!({})))
        };
        for wish in beside.behind {
            let page = told_by([("p3", beside.other), ("p2", beside.told), ("p2", wish)]);
            assert!(
                !page.contains(beside.told) && page.contains(beside.other),
                "{wish}\n{page}"
            );
        }
        for wish in beside.before {
            let page = told_by([("p3", beside.other), ("p2", wish), ("p2", beside.told)]);
            assert!(
                !page.contains(beside.told) && page.contains(beside.other),
                "{wish}\n{page}"
            );
        }
        for text in beside.none {
            let page = told_by([("p3", beside.other), ("p2", beside.told), ("p2", text)]);
            assert!(page.contains(beside.told), "{text}\n{page}");
        }
    }
}
