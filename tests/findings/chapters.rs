//! What a chapter that somebody writes by hand would not say: wishes that nobody had, a nearest partner that is far away, headings cut at a point,
//! and the name of a partner twice in one sentence.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::{page_of, said};

fn full(lang: Lang, fields: &Value) -> String {
    page_of(lang, Length::Full, fields, None)
}

fn nl(fields: &Value) -> String {
    full(Lang::Nl, fields)
}

fn at(id: &str, name: &str, side: &str, ring: &str, assumed: bool) -> Value {
    json!({ "id": id, "name": name, "side": side, "domains": ["zorg"], "distance": { "ring": ring, "assumed": assumed } })
}

#[test]
fn a_wish_is_told_of_who_has_it_and_of_nobody_who_denies_it() {
    let of = |name: &str, said: Vec<Value>| {
        let wished = json!([{ "id": "w", "name": name, "domains": ["zorg"], "status": "wished" }]);
        json!({ "partners": wished, "statements": said })
    };
    let one = |who: &str, text: &str| said(&format!("s{who}"), "actoren", who, text, &["w"]);
    for (lang, name, wish, denial, lone, group) in [
        (
            Lang::Nl,
            "imker",
            [
                "Ik zou graag een imker in de tuin zien.",
                "Er zou hier een imker moeten rondlopen.",
            ],
            [
                "Een imker hebben we echt niet nodig.",
                "Met een imker zou het nog drukker zijn.",
            ],
            "Graag zou de leerkracht ook samenwerken met de imker",
            "Graag zou de groep ook samenwerken met de imker",
        ),
        (
            Lang::En,
            "beekeeper",
            [
                "I would like a beekeeper in the garden.",
                "There should be a beekeeper here.",
            ],
            [
                "We really do not need a beekeeper.",
                "With a beekeeper it would be busier still.",
            ],
            "The class teacher would also like to work with the beekeeper",
            "The group would also like to work with the beekeeper",
        ),
    ] {
        let [first, second] = wish;
        assert!(full(lang, &of(name, vec![one("p2", first)])).contains(lone));
        assert!(full(lang, &of(name, vec![one("p2", first), one("p3", second)])).contains(group));
        for text in denial {
            let page = full(lang, &of(name, vec![one("p2", text)]));
            assert!(!page.contains(lone) && !page.contains(group), "{page}");
        }
    }
}

#[test]
fn a_note_that_names_the_head_makes_it_the_wish_of_the_head() {
    let of = |note: &str| {
        nl(
            &json!({ "partners": [{ "id": "w", "name": "beiaardier", "domains": ["zorg"], "status": "wished", "note": note }] }),
        )
    };
    let own = of("De directeur zou er graag een uitnodigen.");
    assert!(
        own.contains("Graag zou de directeur ook samenwerken met de beiaardier"),
        "{own}"
    );
    let all = of("Er zou er een mogen komen.");
    assert!(
        all.contains("Graag zou de groep ook samenwerken met de beiaardier"),
        "{all}"
    );
}

#[test]
fn who_is_nearest_is_told_where_the_group_placed_them_and_few_stand_there() {
    let names = ["kok", "imker", "smid", "bakker", "kapper", "visser"];
    let of = |rings: [&str; 6], assumed: usize| {
        let one = |(n, ring): (usize, &&str)| at(names[n], names[n], "external", ring, n < assumed);
        let all: Vec<Value> = rings.iter().enumerate().map(one).collect();
        nl(&json!({ "partners": all }))
    };
    let ladder = ["zeer-dicht", "dicht", "dicht", "ver", "ver", "ver"];
    let page = of(ladder, 0);
    assert!(
        page.contains("staat de kok het dichtst: ‘heel dichtbij’; daarna komen de imker en de smid"),
        "{page}"
    );
    assert!(
        !of(ladder, 4).contains("het dichtst"),
        "the researcher assumed most places"
    );
    let crowded = of(["dicht", "dicht", "dicht", "dicht", "ver", "ver"], 0);
    assert!(!crowded.contains("het dichtst"), "{crowded}");
    let far = of(["ver"; 6], 0);
    assert!(
        far.contains("staat niemand dichterbij dan ‘ver weg’") && !far.contains("het dichtst"),
        "{far}"
    );
}

#[test]
fn those_inside_are_compared_with_those_outside_where_both_are_placed() {
    let of = |inside: [&str; 3], outside: [&str; 3], assumed: bool| {
        let names = ["vakgroep", "kernteam", "zorgteam", "kok", "imker", "smid"];
        let rings = inside.iter().chain(&outside).enumerate();
        let one = |(n, ring): (usize, &&str)| {
            at(
                names[n],
                names[n],
                if n < 3 { "internal" } else { "external" },
                ring,
                assumed && n > 2,
            )
        };
        nl(&json!({ "partners": rings.map(one).collect::<Vec<Value>>() }))
    };
    let nearer = "Wie binnen de school werkt, staat gemiddeld dichterbij dan wie van buiten komt";
    assert!(of(["dicht"; 3], ["midden", "ver", "ver"], false).contains(nearer));
    assert!(!of(["dicht"; 3], ["midden", "ver", "ver"], true).contains(nearer));
    assert!(!of(["dicht"; 3], ["zeer-dicht", "dicht", "dicht"], false).contains("gemiddeld"));
    assert!(of(["ver"; 3], ["dicht"; 3], false).contains("op de kaart gemiddeld verder weg"));
}

#[test]
fn words_about_nobody_stand_under_no_partner_that_another_named() {
    let of = |who: &str, about: &[&str]| {
        nl(&json!({
            "partners": [{ "id": "kok", "name": "kok", "domains": ["zorg"], "experience": "positive" }],
            "statements": [
                said("s1", "actoren", "p1", "De kok bracht een oven mee naar de klas.", about),
                said("s2", "actoren", who, "Daar heb ik een heel jaar plezier van gehad.", &[]),
            ],
        }))
    };
    assert!(
        !of("p2", &["kok"]).contains("heel jaar plezier"),
        "nobody noted that it is about the cook"
    );
    for page in [of("p1", &["kok"]), of("p2", &[])] {
        assert!(page.contains("heel jaar plezier"), "{page}");
    }
}

#[test]
fn a_heading_ends_where_its_sentence_does_and_is_not_said_again() {
    let long = "Die dagen gelden niet als bron, want ze zijn te breed (o.a. voor ICT), te kort en zonder gevolg, en niemand kiest wat er aan bod komt in de loop van het jaar.";
    let of = |text: &str| {
        let conclusions = json!([
            { "id": "c1", "text": "Eten verbindt.", "evidence": ["kok"] },
            { "id": "c2", "text": text, "evidence": ["kok"] },
        ]);
        let page = nl(&json!({
            "partners": [{ "id": "kok", "name": "kok", "domains": ["zorg"] }],
            "conclusions": conclusions,
        }));
        page.split("waarop ze steunen").nth(1).unwrap_or_default().to_owned()
    };
    let page = of(long);
    assert!(!page.contains("(o.a\n"), "{page}");
    let first = "Studiedagen helpen hier weinig vooruit";
    let page = of(&format!("{first}. {long}"));
    assert!(
        page.contains(&format!("{first}\n---")) && page.matches(first).count() == 1,
        "{page}"
    );
}

#[test]
fn a_note_that_begins_with_the_name_of_its_partner_names_it_once() {
    let of = |note: &str| {
        nl(&json!({
            "partners": [
                { "id": "z", "name": "zoon", "kind": "person", "domains": ["zorg"], "note": note },
                { "id": "k", "name": "kok", "domains": ["zorg"] },
            ],
            "statements": [said("s1", "actoren", "p1", "Hij kwam een keer langs met zijn lenzen.", &["z"])],
        }))
    };
    let page = of("zoon van de directeur, fotografeerde het hele feest op school");
    assert!(
        page.contains("Een zoon van de directeur fotografeerde het hele feest op school."),
        "{page}"
    );
    let page = of("zoon van de directeur, met een eigen winkel in de stad; heel de buurt kent hem");
    assert!(
        page.contains("Het gaat om een zoon van de directeur, met een eigen winkel"),
        "{page}"
    );
    let page = of("woont boven de winkel, en heeft tijd voor wie hem iets vraagt over lenzen");
    assert!(
        page.contains("Een zoon woont boven de winkel") || page.contains("zoon: woont"),
        "{page}"
    );
}

#[test]
fn the_same_note_of_several_reads_as_one_sentence() {
    let of = |lang: Lang, names: [&str; 2], note: &str| {
        let one = |name: &str| json!({ "id": name, "name": name, "domains": ["zorg"], "note": note });
        let more = json!({ "id": "x", "name": "Unia", "domains": ["zorg"] });
        full(lang, &json!({ "partners": [one(names[0]), one(names[1]), more] }))
    };
    let page = of(Lang::Nl, ["kok", "imker"], "keurt elke lente de tuin goed");
    assert!(
        page.contains("De imker en de kok keuren elke lente de tuin goed."),
        "{page}"
    );
    let page = of(Lang::Nl, ["kok", "imker"], "overleg over het feest");
    assert!(
        page.contains("Met de imker en de kok is er overleg over het feest."),
        "{page}"
    );
    let page = of(Lang::Nl, ["kok", "imker"], "leverancier van honing");
    assert!(
        page.contains("De imker en de kok zijn leverancier van honing."),
        "{page}"
    );
    let page = of(Lang::En, ["cook", "beekeeper"], "approves the garden each spring");
    assert!(
        page.contains("approves the garden each spring, and so does the"),
        "{page}"
    );
}

#[test]
fn what_learning_is_comes_from_a_theme_that_speaks_of_it() {
    let of = |second: &str| {
        nl(&json!({
            "partners": [{ "id": "kok", "name": "kok", "domains": ["zorg"] }],
            "themes": [
                { "id": "h1", "aspect": "what", "title": "de grens tussen keuken en klas is vaag", "evidence": ["s1"] },
                { "id": "h2", "aspect": "what", "title": second },
            ],
            "statements": [said("s1", "begrip", "p2", "Wij koken evengoed mee met de kinderen.", &[])],
        }))
    };
    let short = |page: &str| page.split("De kaart").next().unwrap_or_default().to_owned();
    let page = short(&of("samen leren is van elkaar afkijken wat werkt"));
    assert!(
        page.contains("amen leren is van elkaar afkijken wat werkt") && !page.contains("vaag"),
        "{page}"
    );
    let page = short(&of("de oven is van iedereen"));
    assert!(!page.contains("zegt de groep"), "{page}");
}

#[test]
fn whom_the_talk_dealt_with_most_has_its_note_told() {
    let note = "beslist over de keuken; van hen leert de school niets, maar ze bepalen van wie de school wel leert, en hoe lang dat nog mag duren";
    let three = |about: &[&str]| {
        let texts = [
            "De stad kiest de kok.",
            "De stad koos ook de oven.",
            "De stad betaalt het gas.",
        ];
        let voices = ["p1", "p2", "p3"];
        let all = texts.iter().zip(voices).enumerate();
        let all = all.map(|(n, (text, who))| said(&format!("s{n}"), "actoren", who, text, about));
        all.collect::<Vec<Value>>()
    };
    let of = |about: &[&str]| {
        nl(&json!({
            "partners": [
                { "id": "kok", "name": "kok", "domains": ["zorg"] },
                { "id": "stad", "name": "stadsbestuur", "domains": ["zorg"], "note": note },
            ],
            "statements": three(about),
        }))
    };
    assert!(of(&["stad"]).contains("bepalen van wie de school wel leert"));
    assert!(of(&["kok", "stad"]).contains("bepalen van wie de school wel leert"));
}

#[test]
fn ties_say_who_belongs_where() {
    let of = |label: &str| {
        nl(&json!({
            "partners": [
                { "id": "raad", "name": "wijkraad", "domains": ["zorg"], "experience": "negative", "note": "vergadert elke maand, soms lang" },
                { "id": "kok", "name": "kok", "domains": ["beleid"] },
                { "id": "smid", "name": "smid", "domains": ["beleid"] },
            ],
            "ties": [
                { "id": "t1", "from": "kok", "to": "raad", "label": label },
                { "id": "t2", "from": "smid", "to": "raad", "label": label },
            ],
            "statements": [said("s1", "actoren", "p1", "De raad vergadert te lang.", &["raad"])],
        }))
    };
    let page = of("maakt er deel van uit");
    assert!(page.contains("Tot de wijkraad behoren de kok en de smid."), "{page}");
    assert!(!of("belt wekelijks").contains("Tot de wijkraad"));
}

#[test]
fn a_pronoun_in_a_name_stands_for_nobody_in_particular() {
    let page = nl(
        &json!({ "partners": [{ "id": "c", "name": "collega met wie ze heeft gezongen", "domains": ["zorg"], "importance": { "by": { "leerkracht": "stated" } } }] }),
    );
    let told = page.split("Bijlage").next().unwrap_or_default();
    assert!(told.contains("collega met wie iemand heeft gezongen"), "{page}");
}

#[test]
fn what_learning_is_is_told_once_in_a_meeting() {
    let theme = |id: &str, text: &str| json!({ "id": id, "aspect": "what", "title": id, "note": text });
    let meant = "samen leren is bij elkaar binnenlopen met een vraag";
    let fields = json!({ "themes": [theme("a", "de rand van het plein is vaag."), theme("b", meant)] });
    let page = page_of(Lang::Nl, Length::Meeting, &fields, None).to_lowercase();
    assert_eq!(page.matches(meant).count(), 1, "{page}");
}

#[test]
fn no_three_images_follow_each_other_without_a_sentence() {
    let seen = |n: usize, image: &str| json!({ "id": format!("i{n}"), "image": image, "speakers": [format!("p{n}")] });
    let images = json!([seen(1, "een kampvuur"), seen(2, "een vijver"), seen(3, "een molen")]);
    let told = |n: usize, text: &str| json!({ "id": format!("s{n}"), "question": "beeld", "speakers": [format!("p{n}")], "voice": "verbatim", "text": text });
    let said = json!([
        told(1, "Ik zie een kampvuur waar iedereen hout bij legt."),
        told(2, "Een vijver, waar de karpers van onder bij de lelies komen."),
        told(3, "Voor mij een molen, want de wind kiest wie er maalt."),
    ]);
    let page = nl(&json!({ "images": images, "statements": said }));
    let mut row = 0;
    for line in page.lines().filter(|line| !line.trim().is_empty()) {
        row = if line.trim_start().starts_with('“') {
            row + 1
        } else {
            0
        };
        assert!(row < 3, "{page}");
    }
    assert!(
        page.contains("Ik zie een kampvuur") && page.contains("Voor mij een molen"),
        "{page}"
    );
}
