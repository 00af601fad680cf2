//! How partners and their ties are spoken of: with their article, people as people and things as things, what is past in one sentence, and nothing
//! broken off. Each kind with a counter-example, in Dutch and English.

use kring::deck::Lang;
use serde_json::{Value, json};

use crate::plain::{partner, written};

fn full(lang: Lang, partners: &[Value]) -> String {
    written(lang, None, &json!({ "partners": partners }))
}

#[test]
fn what_is_past_is_told_in_one_sentence_with_what_it_was() {
    let gone = |name: &str, kind: &str, status: &str, note: &str| {
        partner("a", name, &json!({ "kind": kind, "status": status, "note": note }))
    };
    for (lang, name, kind, status, note, told) in [
        (
            Lang::Nl,
            "kapelletje",
            "organisation",
            "past",
            "Ging dicht na een brand.",
            "Vroeger werkte de school samen met het kapelletje; dat ging dicht na een brand.",
        ),
        (
            Lang::Nl,
            "vorige beiaardier",
            "person",
            "past",
            "Vertrok naar Mechelen.",
            "De school werkte samen met de vorige beiaardier; die vertrok naar Mechelen.",
        ),
        (
            Lang::Nl,
            "steenbakkerij",
            "organisation",
            "ended",
            "Vroeger leverancier van klei.",
            "Stopgezet is de samenwerking met de steenbakkerij (vroeger leverancier van klei).",
        ),
        (
            Lang::Nl,
            "steenbakkerij",
            "organisation",
            "ended",
            "Geeft ons klei.",
            "Stopgezet is de samenwerking met de steenbakkerij; over die tijd is genoteerd: ‘geeft ons klei’.",
        ),
        (
            Lang::En,
            "brick kiln",
            "organisation",
            "past",
            "Let us dig there for clay.",
            "The school used to work with the brick kiln, which let us dig there for clay.",
        ),
        (
            Lang::En,
            "former organist",
            "person",
            "past",
            "Moved to the coast.",
            "The school worked with the former organist, who moved to the coast.",
        ),
        (
            Lang::En,
            "brick kiln",
            "organisation",
            "ended",
            "Fired our pots until May.",
            "Cooperation has ended with the brick kiln (fired our pots until May).",
        ),
    ] {
        let page = full(lang, &[gone(name, kind, status, note)]);
        assert!(page.contains(told), "{told}\n{page}");
    }
    // Of two each says by name what it did.
    let two = |id: &str, name: &str, note: &str| partner(id, name, &json!({ "status": "past", "note": note }));
    let page = full(
        Lang::Nl,
        &[
            two("a", "steenbakkerij", "Leverde klei."),
            two("b", "kapelletje", "Ging dicht na een brand."),
        ],
    );
    assert!(
        page.contains("De steenbakkerij leverde klei.") && page.contains("Het kapelletje ging dicht na een brand."),
        "{page}"
    );
}

#[test]
fn what_is_read_has_no_contact_and_things_are_not_spoken_of_as_people() {
    let of = |id: &str, name: &str, kind: &str| {
        let more = json!({ "kind": kind, "experience": "positive", "learning": "to-school" });
        partner(id, name, &more)
    };
    for (lang, partners, told) in [
        (
            Lang::Nl,
            vec![of("a", "imker", "person"), of("b", "smid", "person")],
            "; met elk van hen loopt het goed.",
        ),
        (
            Lang::Nl,
            vec![of("a", "imker", "person"), of("b", "molen", "organisation")],
            "; met beide loopt het goed.",
        ),
        (
            Lang::Nl,
            vec![
                of("a", "imker", "person"),
                of("b", "molen", "organisation"),
                of("c", "haven", "organisation"),
            ],
            "; met alle drie loopt het goed.",
        ),
        (
            Lang::Nl,
            vec![of("a", "imker", "person"), of("b", "nieuwsbrief", "source")],
            "; met beide zijn de ervaringen goed.",
        ),
        (
            Lang::Nl,
            vec![of("a", "nieuwsbrief", "source")],
            "; de ervaringen daarmee zijn goed.",
        ),
        (
            Lang::En,
            vec![of("a", "beekeeper", "person"), of("b", "weaver", "person")],
            "; things go well with each of them.",
        ),
        (
            Lang::En,
            vec![of("a", "beekeeper", "person"), of("b", "podcast", "source")],
            "; experiences with both are good.",
        ),
    ] {
        let page = full(lang, &partners);
        assert!(page.contains(told), "{told}\n{page}");
    }
    let informal = |kind: &str| {
        full(
            Lang::Nl,
            &[partner(
                "a",
                "nieuwsbrief",
                &json!({ "kind": kind, "formality": "informal" }),
            )],
        )
    };
    assert!(!informal("source").contains("het contact met de nieuwsbrief"));
    assert!(informal("organisation").contains("het contact met de nieuwsbrief"));
}

#[test]
fn long_names_are_not_said_a_second_time_behind_their_row() {
    let of = |id: &str, name: &str, well: bool| {
        let more = match well {
            true => json!({ "learning": "to-school", "experience": "positive" }),
            false => json!({ "learning": "to-school" }),
        };
        partner(id, name, &more)
    };
    let long = |well: bool| {
        vec![
            of("a", "imker van de abdij in het bos", true),
            of("b", "smid", false),
            of("c", "wever van de oude fabriek", true),
            of("d", "molen", false),
            of("e", "haven", well),
        ]
    };
    let page = full(Lang::Nl, &long(false));
    assert!(page.contains("; met de eerste twee loopt het goed."), "{page}");
    let row = page.find("de imker van de abdij in het bos").unwrap();
    assert!(
        page[row..].find("de wever van").unwrap() < page[row..].find("de smid").unwrap(),
        "{page}"
    );
    let page = full(
        Lang::Nl,
        &[
            of("a", "imker", true),
            of("b", "smid", false),
            of("c", "wever", true),
            of("d", "molen", false),
            of("e", "haven", false),
        ],
    );
    assert!(!page.contains("de eerste twee"), "{page}");
}

#[test]
fn a_tie_that_breaks_off_gets_its_end_and_only_a_tie_that_is_told() {
    let of = |lang: Lang, label: &str| {
        let names = if lang == Lang::Nl {
            ["molen", "haven"]
        } else {
            ["mill", "harbour"]
        };
        let fields = json!({
            "partners": [partner("a", names[0], &json!({})), partner("b", names[1], &json!({}))],
            "ties": [{ "id": "t1", "from": "a", "to": "b", "label": label }],
        });
        written(lang, Some("a"), &fields)
    };
    for (lang, label, told) in [
        (Lang::Nl, "leent touwen aan", "De molen leent touwen aan de haven."),
        (
            Lang::Nl,
            "bereidde de optocht voor",
            "De molen bereidde de optocht voor.",
        ),
        (Lang::Nl, "neef van", "‘neef van’"),
        (Lang::En, "buys rope from", "The mill buys rope from the harbour."),
        (Lang::En, "works there", "The mill works there."),
    ] {
        let page = of(lang, label);
        assert!(page.contains(told), "{told}\n{page}");
    }
}

#[test]
fn who_stands_farther_away_is_no_loss_where_it_goes_well() {
    let of = |lang: Lang, how: &str| {
        let more = json!({ "kind": "person", "experience": how, "distance": { "ring": "dicht", "was": "zeer-dicht" } });
        full(
            lang,
            &[partner(
                "a",
                if lang == Lang::Nl { "imker" } else { "beekeeper" },
                &more,
            )],
        )
    };
    assert!(of(Lang::Nl, "positive").contains("verder weg dan vroeger; de samenwerking loopt goed."));
    assert!(of(Lang::En, "positive").contains("farther away than before; the cooperation goes well."));
    assert!(of(Lang::Nl, "mixed").contains("verder weg dan vroeger."));
}

#[test]
fn a_word_typed_small_takes_its_article_where_capitals_are_deliberate() {
    let names = |last: &str, capital: bool| {
        let mut names = vec!["mill", "harbour", "library", "museum", "bakery", last];
        if capital {
            names.push("Corrymeela");
        }
        let partners: Vec<Value> = names
            .iter()
            .enumerate()
            .map(|(n, name)| partner(&format!("x{n}"), name, &json!({})))
            .collect();
        full(Lang::En, &partners)
    };
    assert!(names("manse", true).contains("the manse"));
    assert!(names("weaving", true).contains("weaving") && !names("weaving", true).contains("the weaving"));
    // Whoever types no capital at all may have typed a name.
    assert!(!names("corrymeela", false).contains("the corrymeela"));
    let somebody = |name: &str| full(Lang::Nl, &[partner("a", name, &json!({ "kind": "person" }))]);
    assert!(somebody("Noor").contains("Noor") && !somebody("Noor").contains("de noor"));
    assert!(somebody("Imker").contains("de imker"));
}
