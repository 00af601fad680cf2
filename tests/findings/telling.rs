//! What a report chooses to tell: of whom something is noted, with whom the talk dealt, what the group agreed on, and whose marks these are.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::{page_of, said};

fn page(lang: Lang, length: Length, fields: &Value) -> String {
    page_of(lang, length, fields, None)
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut one = json!({ "id": id, "name": name, "domains": ["zorg"] });
    for (key, value) in more.as_object().into_iter().flatten() {
        one[key] = value.clone();
    }
    one
}

/// Returns so many statements about a partner, by these people in turn.
fn about(id: &str, who: &[&str], n: usize) -> Vec<Value> {
    let one = |at: usize| {
        let text = format!("De {id} was er op dag {at}.");
        said(&format!("{id}{at}"), "actoren", who[at % who.len()], &text, &[id])
    };
    (0..n).map(one).collect()
}

#[test]
fn of_those_spoken_of_as_much_all_are_named_or_none() {
    let of = |spoken: &[(&str, usize, &[&str])], inside: usize| {
        let mut partners: Vec<Value> = spoken.iter().map(|(id, ..)| partner(id, id, &json!({}))).collect();
        partners.push(json!({ "id": "koor", "name": "koor", "side": "internal" }));
        let mut statements: Vec<Value> = spoken.iter().flat_map(|(id, n, who)| about(id, who, *n)).collect();
        statements.extend(about("koor", &["p1", "p2"], inside));
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({ "partners": partners, "statements": statements }),
        )
    };
    let (two, one): (&[&str], &[&str]) = (&["p1", "p2"], &["p1"]);
    // What one person alone speaks of is no subject, and nobody spoken of as little is told as the most.
    let page = of(&[("smid", 5, two), ("bakker", 4, two), ("imker", 4, one)], 0);
    assert!(page.contains("Het meest werd gezegd over de smid."), "{page}");
    let page = of(&[("smid", 5, two), ("bakker", 4, two), ("imker", 3, one)], 0);
    assert!(
        page.contains("Het meest werd gezegd over de smid en de bakker."),
        "{page}"
    );
    let four = [
        ("smid", 3, two),
        ("bakker", 3, two),
        ("imker", 3, two),
        ("molenaar", 3, two),
    ];
    let page = of(&four, 0);
    assert!(page.contains("bakker, de imker, de molenaar en de smid."), "{page}");
    let mut five = four.to_vec();
    five.push(("visser", 3, two));
    let page = of(&five, 0);
    assert!(!page.contains("werd gezegd over"), "{page}");
    // Who works inside was spoken of as much as the second.
    let page = of(&[("smid", 5, two), ("bakker", 3, two)], 4);
    assert!(page.contains("Het meest werd gezegd over de smid."), "{page}");
    let page = of(&[("smid", 4, two)], 4);
    assert!(page.contains("Veel werd gezegd over de smid."), "{page}");
}

#[test]
fn who_is_named_beside_somebody_else_was_not_spoken_of_most() {
    let page = |beside: &[&str]| {
        let partners = ["smid", "bakker"].map(|id| partner(id, id, &json!({})));
        let mut statements = about("smid", &["p1", "p2"], 2);
        for at in 0..3 {
            let who = ["p1", "p2"][at % 2];
            let text = format!("Op dag {at} stond er een rij tot aan de brug.");
            statements.push(said(&format!("t{at}"), "actoren", who, &text, beside));
        }
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({ "partners": partners, "statements": statements }),
        )
    };
    let passing = page(&["smid", "bakker"]);
    assert!(passing.contains("Het meest werd gezegd over de smid."), "{passing}");
    let own = page(&["bakker"]);
    assert!(own.contains("Het meest werd gezegd over de bakker."), "{own}");
}

/// Returns a domain of partners, the last ones with a note, or with a note and words.
fn crowd(notes: &[&str]) -> Vec<Value> {
    let bare = (0..6).map(|n| partner(&format!("a{n}"), &format!("atelier {n}"), &json!({})));
    let noted = notes.iter().enumerate();
    let noted = noted.map(|(n, note)| partner(&format!("z{n}"), &format!("zolder {n}"), &json!({ "note": note })));
    bare.chain(noted).collect()
}

#[test]
fn nobody_of_whom_something_is_noted_is_hidden_behind_a_number() {
    let notes = [
        "Leent op vrijdag de oven uit.",
        "Tijdschrift met proefjes.",
        "Helpt bij het sorteren van de brieven.",
        "Kookt mee op het feest.",
        "Bewaart de fietsen van de klas.",
        "Stemt elk jaar de piano.",
        "Naaiwerk voor het toneel.",
        "Brengt elke lente zaailingen.",
        "Winkel met restjes hout.",
    ];
    let page_of = |notes: &[&str]| page(Lang::Nl, Length::Full, &json!({ "partners": crowd(notes) }));
    let told = page_of(&notes);
    for note in notes {
        let end = note.trim_end_matches('.').split_once(' ').expect("two words").1;
        assert!(told.contains(end), "{end}\n{told}");
    }
    assert!(
        told.contains("andere."),
        "those of whom nothing is known are counted\n{told}"
    );
    // Where nothing is noted of anybody there is nobody to tell more of.
    let bare = page_of(&[]);
    assert!(bare.contains("atelier 0") && !bare.contains("genoteerd:"), "{bare}");
}

#[test]
fn how_often_there_is_contact_is_told_of_several_of_whom_the_same_is_noted() {
    let of = |often: [&str; 2]| {
        let mut all: Vec<Value> = (0..8)
            .map(|n| {
                partner(
                    &format!("b{n}"),
                    &format!("bureau {n}"),
                    &json!({ "importance": { "by": { "p1": "stated" } } }),
                )
            })
            .collect();
        all.push(partner("w", "wolwinkel", &json!({ "frequency": often[0] })));
        all.push(partner("y", "ijkamer", &json!({ "frequency": often[1] })));
        page(Lang::Nl, Length::Full, &json!({ "partners": all }))
    };
    let same = of(["drie keer per jaar", "drie keer per jaar"]);
    assert!(same.contains("drie keer per jaar contact"), "{same}");
    let meeting = page(
        Lang::Nl,
        Length::Meeting,
        &json!({ "partners": [partner("w", "wolwinkel", &json!({ "frequency": "drie keer per jaar" }))] }),
    );
    assert!(!meeting.contains("drie keer per jaar"), "{meeting}");
}

/// Returns a talk in which many partners have two statements each, with more partners and statements.
fn long_talk(lang: Lang, partners: Vec<Value>, statements: Vec<Value>) -> Value {
    let importance = json!({ "by": { "p1": "stated", "p2": "stated" } });
    let (mut all, mut words) = (partners, statements);
    for n in 0..24 {
        let id = format!("x{n}");
        all.push(partner(
            &id,
            &format!("Post {n}"),
            &json!({ "importance": importance, "experience": "mixed" }),
        ));
        let texts = match lang {
            Lang::Nl => [
                "Bij post {n} staat elke week een mand klaar met alles wat wij die week tekort hadden.",
                "Bij post {n} vind ik na vier uur nooit nog iemand die de deur opendoet.",
            ],
            Lang::En => [
                "At post {n} a basket stands ready each week with all that we were short of.",
                "At post {n} I never find anybody after four who opens the door.",
            ],
        };
        for (at, (who, text)) in ["p1", "p2"].iter().zip(texts).enumerate() {
            let mut one = said(
                &format!("s{n}x{at}"),
                "actoren",
                who,
                &text.replace("{n}", &n.to_string()),
                &[&id],
            );
            one["of"] = json!("experience");
            words.push(one);
        }
    }
    json!({ "partners": all, "statements": words })
}

#[test]
fn a_meeting_is_not_silent_about_whom_the_talk_dealt_with() {
    let of = |texts: &[&str], note: Option<&str>| {
        let one = |(at, text): (usize, &&str)| said(&format!("m{at}"), "actoren", "p3", text, &["molen"]);
        let statements = texts.iter().enumerate().map(one).collect();
        let molen = partner("molen", "molen", &json!({ "note": note }));
        page(Lang::Nl, Length::Meeting, &long_talk(Lang::Nl, vec![molen], statements))
    };
    let texts = [
        "De molenaar laat hen zelf de zakken wegen.",
        "Sinds die dag rekent mijn klas in kilo’s en niet in sommen.",
        "Hij heeft er zelf een weegschaal voor kinderen bij gezet.",
    ];
    let told = of(&texts, None);
    assert!(
        told.contains(texts[0]) || told.contains(texts[1]) || told.contains(texts[2]),
        "{told}"
    );
    // Where nothing of it can be quoted there, its note is told.
    let long = "Daar stonden we dan met die hele klas tussen de zakken en de stenen en het meel dat overal lag, en toen begon de wind te draaien. ".repeat(4);
    let long = [long.as_str(), long.as_str(), long.as_str()];
    let noted = of(&long, Some("Maalt het graan van de schooltuin."));
    assert!(noted.contains("maalt het graan van de schooltuin"), "{noted}");
    // Of whom little was said it is not.
    let few = of(&long[..1], Some("Maalt het graan van de schooltuin."));
    assert!(!few.contains("maalt het graan"), "{few}");
}

#[test]
fn what_the_group_agreed_on_stands_as_an_agreement() {
    let of = |lang: Lang, text: &str| {
        let mut one = said("a", "leren", "p1", text, &[]);
        one["question"] = json!("visie");
        page(lang, Length::Meeting, &long_talk(lang, vec![], vec![one]))
    };
    let text = "We hebben vandaag afgesproken dat iedereen in maart één partner belt.";
    let told = of(Lang::Nl, text);
    assert!(
        told.contains(&format!(
            "Over wat de groep afsprak, zegt de directeur:\n\n    “{text}”"
        )),
        "{told}"
    );
    let text = "We all agreed today that each of us rings one partner in March.";
    let told = of(Lang::En, text);
    assert!(
        told.contains(&format!(
            "About what the group agreed on, the head teacher says:\n\n    “{text}”"
        )),
        "{told}"
    );
    let told = of(
        Lang::Nl,
        "Vorig jaar hebben we hier afgesproken dat iedereen een partner belt.",
    );
    assert!(!told.contains("afsprak"), "{told}");
}

#[test]
fn a_number_of_gaps_is_not_told_beside_what_is_missing() {
    let fields = json!({ "gaps": [
        { "id": "g1", "kind": "partner", "text": "Een kok." },
        { "id": "g2", "kind": "means", "text": "Een bakfiets." },
        { "id": "g3", "kind": "other", "text": "Nieuws van wie vertrok." },
        { "id": "g4", "kind": "other", "text": "Een dak boven het plein." },
    ] });
    for length in [Length::Wall, Length::Meeting] {
        let page = page(Lang::Nl, length, &fields);
        assert!(
            page.contains("een kok") && !page.contains("leemtes."),
            "{}: {page}",
            length.name()
        );
    }
}

#[test]
fn a_mark_of_a_role_is_told_as_a_mark_and_that_of_people_as_theirs() {
    let of = |lang: Lang, by: &[&str], page: Option<&str>| {
        let by: serde_json::Map<String, Value> = by.iter().map(|who| ((*who).to_owned(), json!("stated"))).collect();
        let mut fields = json!({ "partners": [partner("molen", if lang == Lang::Nl { "molen" } else { "mill" }, &json!({ "importance": { "by": by } }))] });
        let who = if lang == Lang::Nl {
            "leerkracht"
        } else {
            "class teacher"
        };
        let one = |id: &str| json!({ "id": id, "function": who, "role": "leerkracht" });
        fields["participants"] = json!([one("p1"), one("p2")]);
        page_of(lang, Length::Full, &fields, page)
    };
    let nl = of(Lang::Nl, &["leerkracht"], None);
    assert!(
        nl.contains("Bij de leerkrachten is de molen aangeduid als belangrijk."),
        "{nl}"
    );
    let en = of(Lang::En, &["leerkracht"], None);
    assert!(
        en.contains("the mill is marked as important") || en.contains("The mill is marked as important"),
        "{en}"
    );
    let own = of(Lang::Nl, &["leerkracht"], Some("molen"));
    assert!(
        own.contains("Deze partner is bij de leerkrachten aangeduid als belangrijk."),
        "{own}"
    );
    let one = of(Lang::Nl, &["p1"], None);
    assert!(one.contains("Voor een leerkracht telt de molen."), "{one}");
}

#[test]
fn the_page_of_a_partner_says_how_it_began_only_where_somebody_tells_that() {
    let of = |text: &str| {
        let fields = json!({ "partners": [partner("molen", "molen", &json!({ "learning": "both" }))], "statements": [said("s1", "actoren", "p1", text, &["molen"])] });
        page_of(Lang::Nl, Length::Full, &fields, Some("molen"))
    };
    let told = of("De molenaar kwam een zak meel afgeven. Nu malen we mee.");
    assert!(told.contains("Over het begin zegt de directeur"), "{told}");
    for text in [
        "Die weegschaal heb ik daar leren kennen.",
        "Zolang er wind was, kwam hij elke week. Nu ligt zijn schort in de kast.",
    ] {
        let told = of(text);
        assert!(told.contains(text) && !told.contains("Over het begin"), "{told}");
    }
}
