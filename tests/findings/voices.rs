//! Rules that read what people said of single partners: each with an example and counter-examples, from schools of several kinds, in Dutch and
//! English.

use kring::findings::Proposal;
use kring::session::{Conclusion, Session};
use serde_json::{Value, json};

use crate::small::{self, partner, said};

fn session(lang: &str, fields: &Value) -> Session {
    small::session(lang, ("STEM", "kapper en leerkracht", ("zaal", "concertzaal")), fields)
}

fn all(lang: &str, fields: &Value) -> Vec<Proposal> {
    small::all(lang, &session(lang, fields))
}

fn text(lang: &str, fields: &Value, rule: &str) -> Option<String> {
    small::text(all(lang, fields), rule)
}

/// One partner of this experience, and one statement about it.
fn one(experience: Option<&str>, card: &str, words: &str) -> Value {
    let more = experience.map_or(json!({}), |how| json!({ "experience": how }));
    json!({ "partners": [partner("zaal", "concertzaal", more)], "statements": [said("s1", card, "p1", words, &["zaal"])] })
}

#[test]
fn how_it_was_is_told_with_its_reason() {
    let of = |more: Value, words: &str| json!({ "partners": [partner("bus", "bibliobus", more)], "statements": [said("s1", "actoren", "p1", words, &["bus"])] });
    let words = "Vroeger stond hij elke week op het plein, en nu is er een website.";
    let moved = of(json!({ "distance": { "ring": "ver", "was": "dicht" } }), words);
    assert!(text("nl", &moved, "faded").is_some_and(|told| told.contains(words)));
}

#[test]
fn who_objects_to_what_was_just_said_stands_behind_it() {
    let of = |second: &str, about: &[&str]| {
        json!({
            "partners": [partner("zaal", "concertzaal", json!({})), partner("b", "brouwerij", json!({}))],
            "statements": [
                said("s1", "actoren", "p3", "Zij zijn er altijd in tien minuten, dat stelt mij gerust.", &["zaal"]),
                said("s2", "actoren", "p1", second, about),
            ],
        })
    };
    let told = text("nl", &of("Mij niet. Dan is de sfeer weg.", &["zaal"]), "differ").unwrap_or_default();
    assert_eq!(
        told,
        "Meer dan één deelnemer sprak over de concertzaal. “Zij zijn er altijd in tien minuten, dat stelt mij gerust.” (directeur). “Mij niet. Dan is de \
         sfeer weg.” (kapper en leerkracht)."
    );
    assert_eq!(
        text("nl", &of("Mij niet. Dan is de sfeer weg.", &["b"]), "differ"),
        None
    );
    assert_eq!(text("nl", &of("Ik ga er elke week langs.", &["zaal"]), "differ"), None);
}

#[test]
fn a_partner_without_a_mark_is_told_with_what_was_said_of_it_and_nothing_is_claimed() {
    let of = |more: Value, said: Vec<Value>| json!({ "partners": [partner("zaal", "concertzaal", more)], "statements": said });
    let first = "De zaal geeft ons elk jaar een avond, en de techniekers leren onze gasten een spot hangen.";
    let second = "Ik sta daar vooral stoelen te stapelen, en van licht heb ik nog niets gezien.";
    let both = || {
        vec![
            said("s1", "actoren", "p1", first, &["zaal"]),
            said("s2", "actoren", "p2", second, &["zaal"]),
        ]
    };
    let told = text("nl", &of(json!({ "note": "Honderd meter verder." }), both()), "voices").unwrap_or_default();
    assert_eq!(
        told,
        format!(
            "Meer dan één deelnemer sprak over de concertzaal. Over de concertzaal is genoteerd: honderd meter verder. “{first}” (kapper en leerkracht). \
             “{second}” (zorgcoördinator)."
        )
    );
    // What one person tells is a story, not a remark.
    let told = text("nl", &of(json!({}), both()[..1].to_vec()), "voices").unwrap_or_default();
    assert!(
        told.starts_with("Er is gesproken over de concertzaal. “De zaal"),
        "{told}"
    );
    let remark = vec![said("s1", "actoren", "p1", "Daar is het altijd koud.", &["zaal"])];
    assert_eq!(text("nl", &of(json!({}), remark), "voices"), None);
    // A mark is claimed where the words do not complain and no other rule tells of the partner.
    let well = json!({ "experience": "positive" });
    let story = || {
        vec![said(
            "s1",
            "actoren",
            "p2",
            "De techniekers komen in mei een spot hangen, en in juni kijken wij bij hen.",
            &["zaal"],
        )]
    };
    let told = text("nl", &of(well, story()), "voices").unwrap_or_default();
    assert!(
        told.starts_with("Bij de concertzaal is een goede ervaring genoteerd. “De tech"),
        "{told}"
    );
    let told = text("nl", &of(json!({ "learning": "both" }), story()), "voices").unwrap_or_default();
    assert!(
        told.starts_with("Bij de concertzaal is genoteerd dat beide van elkaar leren."),
        "{told}"
    );
    // Where a mark says how it goes, or somebody says outright that it is otherwise, that is told.
    assert_eq!(
        text("nl", &of(json!({ "experience": "mixed" }), both()), "voices"),
        None
    );
    let objects = vec![
        said("s1", "actoren", "p1", first, &["zaal"]),
        said(
            "s2",
            "actoren",
            "p2",
            "Daar ben ik het niet mee eens, ik stapel er stoelen.",
            &["zaal"],
        ),
    ];
    let fields = of(json!({}), objects);
    assert_eq!(text("nl", &fields, "voices"), None);
    let claims: Vec<String> = all("nl", &fields).iter().map(|p| p.claim.to_string()).collect();
    assert_eq!(claims, ["Over de concertzaal lopen de meningen uiteen."]);
    // Only what is about the partner itself is told of it; who is wished for is told elsewhere.
    let beside = vec![said("s1", "actoren", "p1", first, &["brouwerij", "zaal"])];
    let mut fields = of(json!({}), beside);
    fields["partners"] = json!([
        partner("zaal", "concertzaal", json!({})),
        partner("brouwerij", "brouwerij", json!({}))
    ]);
    assert_eq!(text("nl", &fields, "voices:zaal"), None);
    assert!(text("nl", &fields, "voices:brouwerij").is_some());
    assert_eq!(text("nl", &of(json!({ "status": "wished" }), both()), "voices"), None);
    let english = text("en", &of(json!({}), both()), "voices").unwrap_or_default();
    assert!(
        english.starts_with("More than one participant spoke of concertzaal."),
        "{english}"
    );
}

#[test]
fn a_partner_that_goes_well_is_told_without_what_laments() {
    let of = |how: &str, first: &str| {
        json!({
            "partners": [partner("zaal", "concertzaal", json!({ "experience": how, "importance": { "by": { "leerkracht": "stated" } } }))],
            "statements": [
                said("s1", "actoren", "p1", first, &["zaal"]),
                said("s2", "actoren", "p3", "Voor één repetitie moet ik geen zeven maar negen collega’s bellen.", &["zaal"]),
            ],
        })
    };
    let praise = "Daar zingen ze met hun handen open.";
    let told = text("nl", &of("positive", praise), "good").unwrap_or_default();
    assert_eq!(
        told,
        format!("Bij de concertzaal is een goede ervaring genoteerd. “{praise}” (kapper en leerkracht).")
    );
    assert_eq!(text("nl", &of("mixed", praise), "good"), None);
    assert_eq!(text("nl", &of("positive", "Dat lukt nooit."), "good"), None);
}

#[test]
fn the_own_team_is_told_where_everyone_finds_it_important() {
    let of = |all: Value, n: usize| {
        let statements = ["Van haar leer ik elke dag.", "Op vrijdag eten we soep en praten we."];
        let statements: Vec<Value> = statements
            .iter()
            .enumerate()
            .take(n)
            .map(|(at, words)| said(&format!("s{at}"), "actoren", "p1", words, &["team"]))
            .collect();
        let near = json!({ "ring": "zeer-dicht" });
        json!({
            "partners": [
                { "id": "team", "name": "team", "kind": "group", "side": "internal", "distance": near, "importance": { "by": all } },
                { "id": "b", "name": "brouwerij", "domains": ["aanbod"], "distance": { "ring": "ver" } },
            ],
            "statements": statements,
        })
    };
    let told = text("nl", &of(json!({ "all": "stated" }), 2), "team").unwrap_or_default();
    assert!(
        told.starts_with("Binnen de school staat het team het dichtst en is voor iedereen belangrijk. “Van haar"),
        "{told}"
    );
    assert_eq!(text("nl", &of(json!({ "all": "stated" }), 1), "team"), None);
    assert_eq!(text("nl", &of(json!({ "leerkracht": "stated" }), 2), "team"), None);
}

#[test]
fn a_condition_has_the_words_that_share_a_rare_word_with_it_and_no_verb() {
    let of = |words: &str| {
        json!({
            "themes": [
                { "id": "h1", "aspect": "how", "title": "de uren van de veerboot", "note": "De boot houdt leerlingen tegen." },
                { "id": "h2", "aspect": "how", "title": "vaste afspraken" },
            ],
            "statements": [said("s1", "condities", "p1", words, &[])],
        })
    };
    let told = text("nl", &of("De laatste boot vaart om vier uur."), "voiced-theme").unwrap_or_default();
    assert!(
        told.starts_with("‘de uren van de veerboot’: De boot houdt leerlingen tegen.")
            && told.contains("“De laatste boot"),
        "{told}"
    );
    for words in [
        "Ik zou er liever tien hebben en die tien jaar houden.",
        "Dat houdt ons wakker.",
    ] {
        assert_eq!(text("nl", &of(words), "voiced-theme"), None, "{words}");
    }
}

#[test]
fn an_accepted_proposal_keeps_its_claim_and_its_evidence() {
    let fields = one(
        Some("negative"),
        "actoren",
        "Ze komen één keer per jaar een folder brengen.",
    );
    let found = all("nl", &fields).into_iter().find(|p| p.rule.starts_with("negative:"));
    let found = found.expect("a proposal of its own");
    assert!(found.text.contains("folder"));
    let kept = Conclusion::from(found);
    assert_eq!(
        kept.text.as_str(),
        "Bij de concertzaal is een moeilijke ervaring genoteerd."
    );
    assert!(kept.evidence.contains(&"s1".into()) && kept.evidence.contains(&"zaal".into()));
}

#[test]
fn a_note_that_spells_out_an_abbreviation_and_a_bare_answer_tell_nothing() {
    let of = |note: &str, words: &str| {
        json!({
            "partners": [partner("lop", "LOP", json!({ "experience": "mixed", "note": note }))],
            "statements": [said("s1", "actoren", "p1", words, &["lop"])],
        })
    };
    let words = "Daar zitten we drie keer per jaar.";
    let told = |note: &str, words: &str| text("nl", &of(note, words), "mixed").unwrap_or_default();
    assert!(!told("Lokaal overlegplatform.", words).contains("overlegplatform"));
    assert!(told("Levert weinig op.", words).contains("LOP is genoteerd: levert weinig op."));
    assert!(!told("Levert weinig op.", "Nee, wij ook niet.").contains("wij ook"));
}

#[test]
fn names_of_which_nothing_was_said_stand_in_no_list() {
    let of = |words: &str| {
        json!({
            "partners": [partner("a", "drukkerij", json!({ "experience": "mixed", "note": words }))],
        })
    };
    assert_eq!(text("nl", &of("Drukt het schoolblad."), "mixed"), None);
    assert!(
        text("nl", &of("Levert altijd te laat."), "mixed").is_some_and(|told| told.contains("Levert altijd te laat."))
    );
}

#[test]
fn at_most_half_of_the_first_claim_only_that_somebody_spoke() {
    let names = ["bakker", "molen", "brouwer", "kapsalon", "rederij", "drukker", "slager"];
    let partners: Vec<Value> = names.iter().map(|name| partner(name, name, json!({}))).collect();
    let one = |(at, name): (usize, &&str)| {
        let of = |n: usize, who: &str, words: &str| {
            said(
                &format!("s{}", 2 * at + n),
                "actoren",
                who,
                &format!("{words} {name} die vrijdag."),
                &[name],
            )
        };
        [
            of(1, "p1", "Wij haalden samen de hele zolder leeg bij de"),
            of(2, "p2", "Ik stond er in de regen te wachten bij de"),
        ]
    };
    let statements: Vec<Value> = names.iter().enumerate().flat_map(one).collect();
    let gaps: Vec<Value> = ["een tolk", "een kapelaan", "een lasser", "een kok", "een tuinman"]
        .iter()
        .enumerate()
        .map(|(at, text)| json!({ "id": format!("g{at}"), "text": text, "kind": "partner" }))
        .collect();
    let of = |gaps: &[Value]| {
        let fields = json!({ "partners": partners, "statements": statements, "gaps": gaps });
        let found = all("nl", &fields);
        assert!(
            found.is_sorted_by(|one, next| one.weight >= next.weight),
            "the weightiest first"
        );
        let spoken = |p: &&Proposal| p.rule.starts_with("voices:");
        let first = found.iter().take(kring::findings::FIRST).filter(spoken).count();
        (first, found.iter().filter(spoken).count())
    };
    assert_eq!(of(&gaps), (4, 7));
    assert_eq!(of(&[]), (7, 7), "nothing else stands in front");
}

#[test]
fn who_answers_why_tells_not_how_it_goes() {
    let negative = |words: &str| text("nl", &one(Some("negative"), "beweegredenen", words), "negative:");
    let reason = "Omdat de gemeente anders onze afdeling sluit voor het nieuwe jaar.";
    assert_eq!(negative(reason), None);
    assert!(
        negative("Omdat ze ons altijd laten wachten en nooit iets laten weten.").is_some(),
        "it laments"
    );
    assert!(negative("Ze komen één keer per jaar een folder brengen.").is_some());
}

#[test]
fn a_theme_with_a_note_says_more_than_that_people_spoke() {
    let of = |note: Option<&str>| {
        let theme = json!({ "id": "h1", "aspect": "how", "title": "opgelegd", "note": note, "evidence": ["s1", "s2"] });
        json!({
            "partners": [partner("zaal", "concertzaal", json!({}))],
            "statements": [
                said("s1", "actoren", "p3", "Zij zijn er altijd in tien minuten, dat stelt mij gerust.", &["zaal"]),
                said("s2", "actoren", "p1", "Mij niet. Dan is de sfeer weg.", &["zaal"]),
            ],
            "themes": [theme],
        })
    };
    let noted = of(Some("De afspraken werden door de stad gemaakt."));
    assert_eq!(text("nl", &noted, "differ"), None);
    assert!(
        text("nl", &noted, "theme").is_some_and(|told| told.contains("in tien minuten") && told.contains("Mij niet"))
    );
    assert!(text("nl", &of(None), "differ").is_some());
}

#[test]
fn beside_notes_on_others_each_note_names_its_partner() {
    let of = |lang: &str, notes: [&str; 2]| {
        let one = |(id, note): (&str, &str)| partner(id, id, json!({ "experience": "mixed", "note": note }));
        let [first, second] = notes;
        text(
            lang,
            &json!({ "partners": [one(("rederij", first)), one(("brouwerij", second))] }),
            "mixed",
        )
    };
    let told = of(
        "nl",
        [
            "Levert altijd te laat.",
            "Alles hangt er af van wie de telefoon opneemt, en dat wisselt te vaak.",
        ],
    );
    let told = told.expect("two partners in a list");
    assert!(
        told.contains("Over de rederij is genoteerd: levert altijd te laat."),
        "{told}"
    );
    assert!(
        told.contains("Over de brouwerij is genoteerd: alles hangt er af"),
        "{told}"
    );
    let told = of(
        "en",
        ["Always too late.", "The brouwerij is difficult to reach on Fridays."],
    )
    .expect("a list");
    assert!(
        told.contains(" The brouwerij is difficult to reach on Fridays."),
        "{told}"
    );
}

#[test]
fn who_tells_of_himself_at_length_speaks_of_what_was_asked_and_not_of_the_partner() {
    let of = |reply: &str| {
        json!({
            "partners": [partner("zaal", "concertzaal", json!({}))],
            "statements": [
                said("s1", "actoren", "p3", "Zij zijn er altijd in tien minuten, dat stelt mij gerust.", &["zaal"]),
                said("s2", "actoren", "p1", reply, &[]),
            ],
        })
    };
    let few = text("nl", &of("Mij niet. Dan is de sfeer weg."), "differ").expect("a reply");
    assert!(
        few.starts_with("Meer dan één deelnemer sprak over de concertzaal."),
        "{few}"
    );
    let long =
        "Mij niet. Ik kom omdat ik mijn handen wil gebruiken, en omdat ik anders de hele week achter een scherm zit.";
    let told = text("nl", &of(long), "differ").expect("a reply at length");
    assert!(
        told.starts_with("Meer dan één deelnemer sprak over de vraag ‘"),
        "{told}"
    );
}

#[test]
fn plenty_of_one_thing_is_no_plenty_of_another() {
    let of = |lang: &str, note: &str| {
        let statement = |id: &str, who: &str| said(id, "condities", who, note, &[]);
        let theme = json!({ "id": "h1", "aspect": "how", "title": if lang == "nl" { "uren en tijd" } else { "hours and time" }, "note": note });
        let fields = json!({
            "statements": [statement("s1", "p1"), statement("s2", "p2"), statement("s3", "p3"), statement("s4", "p1")],
            "themes": [theme],
        });
        all(lang, &fields)
            .into_iter()
            .filter(|p| p.rule.starts_with("recurs:"))
            .map(|p| p.claim.to_string())
            .collect::<Vec<_>>()
            .join("|")
    };
    let claims = of("nl", "Garen en stof genoeg, maar geen tijd die samenvalt.");
    assert!(!claims.contains("genoeg tijd om"), "{claims}");
    let claims = of("en", "Yarn and cloth enough, but no time at the same hour.");
    assert!(!claims.to_lowercase().contains("enough time to"), "{claims}");
    let claims = of("nl", "Genoeg geld, maar te weinig tijd om samen te zitten.");
    assert!(
        claims.contains("te weinig tijd") && !claims.contains("te weinig middelen"),
        "{claims}"
    );
    let claims = of("nl", "Te weinig tijd om de band samen te vervangen.");
    assert!(
        claims.contains("te weinig tijd om") && !claims.contains("of vervanging"),
        "{claims}"
    );
    let claims = of("nl", "Er is genoeg tijd om samen te zitten.");
    assert!(claims.contains("genoeg tijd"), "{claims}");
}

#[test]
fn a_partner_of_which_people_spoke_only_when_asked_what_learning_is_has_its_words() {
    let more = json!({ "experience": "positive", "learning": "both" });
    let first = "Voor mij is het kijken hoe zij een spot hangt. Ik keek een half jaar mee. Sindsdien valt bij mij niemand nog van de ladder.";
    let last = "Klopt, en ze heeft van mij overgenomen dat ge eerst fluistert voor ge roept.";
    let fields = json!({
        "partners": [partner("zaal", "concertzaal", more)],
        "statements": [
            said("s1", "betekenis", "p1", first, &["zaal"]),
            said("s2", "betekenis", "p2", "En zij bij u.", &["zaal"]),
            said("s3", "betekenis", "p1", last, &["zaal"]),
        ],
    });
    let told = text("nl", &fields, "voices").expect("what was said of it");
    assert_eq!(
        told,
        format!(
            "Bij de concertzaal is een goede ervaring genoteerd. Ook is genoteerd dat beide van elkaar leren. “{first}” (kapper en leerkracht). “En zij bij \
             u.” (zorgcoördinator). “{last}” (kapper en leerkracht)."
        )
    );
}

#[test]
fn a_mixed_mark_with_words_of_one_side_is_told_as_noted() {
    let words =
        "Met de zaal is het afwachten of de lift werkt. Als ze stilstaat, gaan we met heel de klas weer naar huis.";
    let told = text("nl", &one(Some("mixed"), "actoren", words), "voices").unwrap_or_default();
    assert_eq!(
        told,
        format!("Bij de concertzaal zijn gemengde ervaringen genoteerd. “{words}” (kapper en leerkracht).")
    );
}

#[test]
fn nothing_official_is_no_lament() {
    let words =
        "De mensen van de zaal komen langs als het past, dat is niks officieels, en onze gasten leren er spots hangen.";
    let told = text("nl", &one(Some("positive"), "actoren", words), "voices").unwrap_or_default();
    assert!(
        told.starts_with("Bij de concertzaal is een goede ervaring genoteerd."),
        "{told}"
    );
}

#[test]
fn somebody_who_is_missing_is_named_once() {
    let of = |lang: &str, gap: Value| text(lang, &json!({ "gaps": [gap] }), "gap").unwrap_or_default();
    let gap = |kind: &str, text: &str| json!({ "id": "g1", "kind": kind, "text": text });
    for (lang, kind, missing, expected) in [
        (
            "nl",
            "partner",
            "Iemand die mee op de bus zit en opgeleid is voor kinderen met astma.",
            "De groep mist iemand die mee op de bus zit en opgeleid is voor kinderen met astma.",
        ),
        (
            "en",
            "role",
            "Somebody to drive the van: nobody has the papers.",
            "The group is missing somebody to drive the van: nobody has the papers.",
        ),
    ] {
        assert_eq!(of(lang, gap(kind, missing)), expected);
    }
}

#[test]
fn money_that_came_from_somewhere_for_something_is_missing_still() {
    let words = "Het geld voor de spots kwam van een quiz. Dat is plezant, maar daar kunt ge niet op bouwen.";
    let fields = json!({
        "statements": [said("s1", "condities", "p3", words, &[])],
        "gaps": [{ "id": "g1", "kind": "means", "text": "Vast geld voor spots.", "evidence": ["s1"] }],
    });
    let told = text("nl", &fields, "gap").unwrap_or_default();
    assert!(
        told.starts_with("De groep mist middelen: vast geld voor spots."),
        "{told}"
    );
}

#[test]
fn who_denies_outright_stands_behind_what_he_denies_of_whomever_it_tells() {
    let hangs = "Wat weegt is dat alles aan de molenaar hangt. Als die weggaat begint ge op nul.";
    let denied = "Nee. Aan hem hangt veel, maar de zaal vangt er ook tien op zonder dat iemand ze stuurt.";
    let fields = json!({
        "partners": [partner("zaal", "concertzaal", json!({})), partner("molen", "molenaar", json!({}))],
        "statements": [
            said("s1", "condities", "p3", hangs, &["molen"]),
            said("s2", "condities", "p1", denied, &["zaal"]),
            said("s3", "leren", "p2", "Met de kok was dat ook zo: weg is weg, en alles met haar.", &[]),
        ],
        "themes": [{ "id": "h1", "aspect": "how", "title": "Het hangt aan enkelen", "evidence": ["s1", "s2", "s3"] }],
    });
    for told in all("nl", &fields) {
        let (one, other) = (told.text.find(hangs), told.text.find(denied));
        assert!(other.is_none() || one < other && one.is_some(), "{}", told.text);
    }
    let theme = text("nl", &fields, "theme").unwrap_or_default();
    assert!(theme.contains(denied), "{theme}");
}

#[test]
fn what_is_denied_and_then_said_to_be_so_is_a_difference() {
    let of = |second: &str| {
        let fields = json!({ "statements": [
            said("s1", "condities", "p1", "It’s not time, I am sick of hearing it. It’s knowing who to ring.", &[]),
            said("s2", "condities", "p2", second, &[]),
        ] });
        text("en", &fields, "differ").unwrap_or_default()
    };
    let told = of("It is time, if you are me. I have ninety families and a bicycle.");
    assert!(told.contains("ninety families"), "{told}");
    assert_eq!(of("It is Wednesday before anybody rings me back, as a rule."), "");
}

#[test]
fn who_grants_that_a_person_is_otherwise_sets_him_beside_the_service() {
    let fields = |last: &str| {
        json!({
            "partners": [
                partner("bus", "transport", json!({ "experience": "negative" })),
                partner("escort", "escort", json!({ "kind": "person", "part_of": "bus", "experience": "positive" })),
            ],
            "statements": [
                said("s1", "actoren", "p1", "Thirty-one changes since September, and I counted them.", &["bus"]),
                said("s2", "actoren", "p2", last, &["escort"]),
            ],
        })
    };
    let told = text("en", &fields("The escort is worth the lot of us though."), "person").unwrap_or_default();
    assert!(told.contains("worth the lot of us"), "{told}");
    assert_eq!(text("en", &fields("The escort has a red coat."), "person"), None);
}

#[test]
fn that_both_learn_is_told_with_the_row_that_tells_it_from_both_sides() {
    let fields = json!({
        "partners": [partner("zaal", "concertzaal", json!({ "learning": "both" }))],
        "statements": [
            said("s1", "actoren", "p2", "De mensen van de zaal lopen hier gewoon binnen en weten wie er lampen kan hangen.", &["zaal"]),
            said("s2", "actoren", "p1", "Ik heb van hen geleerd om eerst te luisteren en dan pas te beginnen.", &["zaal"]),
            said("s3", "actoren", "p3", "Zij vragen ons dan weer hoe dat zit met contracten voor jongeren.", &["zaal"]),
        ],
    });
    let told = text("nl", &fields, "both-noted").unwrap_or_default();
    assert!(
        told.contains("lampen kan hangen") && told.contains("contracten voor jongeren"),
        "{told}"
    );
}

#[test]
fn a_note_on_what_was_imposed_names_its_partner_once() {
    let more =
        json!({ "initiative": { "from": "imposed", "note": "Volgens decreet: elke leerling wordt ingeschreven." } });
    let words = "Wij hebben dat niet gekozen, het is ons opgelegd van hogerhand.";
    let fields = json!({ "partners": [partner("zaal", "concertzaal", more)], "statements": [said("s1", "actoren", "p1", words, &["zaal"])] });
    let told = text("nl", &fields, "imposed").unwrap_or_default();
    assert!(
        told.contains("Volgens decreet: elke leerling wordt ingeschreven.") && !told.contains("oncertzaal: "),
        "{told}"
    );
}

#[test]
fn an_answer_that_agrees_and_turns_and_a_few_last_words_stand_with_what_they_answer() {
    let praise = "De zaal geeft onze gasten de spots met een fout in. Daar leren ze meer van dan van goeie.";
    let turned = "Dat is waar. Maar de facturen zijn wel voor goeie.";
    let fields = json!({
        "partners": [partner("zaal", "concertzaal", json!({ "experience": "positive", "distance": { "ring": "dicht" } }))],
        "statements": [said("s1", "actoren", "p1", praise, &["zaal"]), said("s2", "actoren", "p2", turned, &["zaal"])],
    });
    let told = all("nl", &fields)
        .into_iter()
        .find(|p| p.text.contains(praise))
        .map(|p| p.text.to_string());
    assert!(told.is_some_and(|told| told.contains(turned)));
    let fields = json!({
        "statements": [
            said("s1", "condities", "p1", "Tijd, tijd, tijd. Ik heb vier uur voor vierendertig gasten.", &[]),
            said("s2", "condities", "p3", "Ge hebt er zes.", &[]),
            said("s3", "condities", "p1", "Op papier.", &[]),
        ],
        "themes": [{ "id": "h1", "aspect": "how", "title": "Uren op papier", "note": "De uren die er zijn, zijn er niet.", "evidence": ["s1", "s2", "s3"] }],
    });
    let told = text("nl", &fields, "theme").unwrap_or_default();
    assert!(
        told.contains("Ge hebt er zes") && told.contains("Op papier.”"),
        "{told}"
    );
}
